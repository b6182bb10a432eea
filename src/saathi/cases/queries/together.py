"""Every table of a journey in one statement: what stands in thirteen tables has one shape and is told apart by kind."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import (
    BooleanField,
    DateField,
    DateTimeField,
    F,
    IntegerField,
    QuerySet,
    TextField,
    UUIDField,
    Value,
)
from django.db.models.functions import Cast

from saathi.kernel.compiled import SURVIVOR, Compiled

from ..models import (
    Absence,
    Case,
    DutyReport,
    Leave,
    LeavingRequest,
    Matter,
    Member,
    Move,
    NextDate,
    Order,
    Service,
    Stay,
    StayWish,
    Waiting,
)


class Fact(NamedTuple):
    """One row of any of the tables. Which column stands for what is written in TABLES."""

    what: str
    id: UUID
    ref: Any
    other: Any
    a: str
    b: str
    c: str
    d: str
    start: date
    end: date | None
    third: date | None
    n: int | None
    flag: bool
    at: datetime | None
    second_at: datetime | None
    third_at: datetime | None


SHAPE = {
    "ref": UUIDField,
    "other": UUIDField,
    "a": TextField,
    "b": TextField,
    "c": TextField,
    "d": TextField,
    "start": DateField,
    "end": DateField,
    "third": DateField,
    "n": IntegerField,
    "flag": BooleanField,
    "at": DateTimeField,
    "second_at": DateTimeField,
    "third_at": DateTimeField,
}
DAYS = {"start": "days__startswith", "end": "days__endswith"}
TABLES: dict[str, tuple[Any, dict[str, str], dict[str, Any]]] = {
    "stay": (Stay, {"ref": "organisation", "a": "kind", "b": "freedom", "c": "district", "d": "country", **DAYS}, {}),
    "order": (
        Order,
        {
            "ref": "stay_id",
            "a": "authority",
            "b": "kind",
            "start": "from_on",
            "end": "until_on",
            "third": "release_ordered_on",
        },
        {},
    ),
    "wait": (Waiting, {"ref": "stay_id", "a": "reason", "b": "waiting_on", **DAYS}, {"days__isempty": False}),
    "move": (Move, {"a": "escort", "start": "on", "n": "days_to_accept", "flag": "crosses_border"}, {}),
    "service": (Service, {"ref": "organisation", "a": "lane", "b": "state", "start": "on"}, {}),
    "date": (NextDate, {"a": "kind", "b": "rests_on", "start": "on"}, {"settled_on": None}),
    "member": (Member, {"ref": "organisation", "other": "person", "a": "duty", "start": "from_on"}, {"until_on": None}),
    "case": (Case, {"ref": "organisation", "a": "state", "start": "opened_on"}, {}),
    "wish": (StayWish, {"ref": "stay_id", "a": "answer", "b": "why_not_asked", "start": "asked_on"}, {}),
    "asked": (
        LeavingRequest,
        {"ref": "stay_id", "a": "track", "b": "owner", "start": "next_on", "third": "letter_sent_on", "at": "asked_at"},
        {"closed_on": None},
    ),
    "leave": (
        Leave,
        {
            "ref": "stay_id",
            "a": "owner",
            "b": "answer",
            "start": "from_on",
            "end": "until_on",
            "third": "answer_by_on",
            "at": "asked_at",
        },
        {"returned_on": None},
    ),
    "away": (
        Absence,
        {
            "ref": "stay_id",
            "a": "track",
            "at": "since_at",
            "second_at": "police_told_at",
            "third_at": "committee_told_at",
        },
        {"returned_at": None},
    ),
    "matter": (
        Matter,
        {
            "other": "survivor_id",
            "a": "kind",
            "b": "about",
            "c": "waiting_on",
            "start": "waiting_since",
            "end": "next_on",
            "third": "tell_by_on",
            "flag": "is_date_given",
        },
        {},
    ),
    "duty": (
        DutyReport,
        {
            "a": "to_whom",
            "start": "tell_by_on",
            "third": "told_on",
            "at": "known_at",
            "second_at": "due_at",
            "third_at": "reported_at",
        },
        {"settled_on": None},
    ),
}


def everything(survivor: UUID) -> dict[str, list[Fact]]:
    """Facts by kind, each kind by day. Row security and reach hold in every part of the statement."""
    found: dict[str, list[Fact]] = {what: [] for what in TABLES}
    for row in _statement(survivor=survivor):
        found[row[0]].append(Fact(*row))
    for facts in found.values():
        facts.sort(key=lambda fact: (fact.start or date.min, fact.id))
    return found


def _union() -> QuerySet[Any, Any]:
    first, *others = (_part(what) for what in TABLES)
    return first.union(*others, all=True)


def _part(what: str) -> QuerySet[Any, Any]:
    model, columns, only = TABLES[what]
    return shaped(what, model.objects.filter(survivor_id=SURVIVOR, **only), columns)


def shaped(what: str, rows: QuerySet[Any, Any], columns: dict[str, str]) -> QuerySet[Any, Any]:
    """Rows of a table as Facts."""
    values = [Cast(F(columns[name]) if name in columns else Value(None), kind()) for name, kind in SHAPE.items()]
    return rows.values_list(Value(what), "id", *values)


_statement = Compiled(_union)
