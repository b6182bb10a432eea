"""What is dated within reach on some days: dates ahead, ends of orders and of leave, letters to follow, promises."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Case, DateField, Q, QuerySet, When

from saathi.kernel.actor import Actor
from saathi.kernel.compiled import IDS, AnyOf, Compiled, Given
from saathi.kernel.models import Access
from saathi.orgs.covers.queries import covered_by
from saathi.survivors.queries import chosen_names

from ..models import Leave, LeavingRequest, NextDate, Order
from ..promises.queries import MOST, PromiseFact, answers_for_all, asking, facts_of
from .together import Fact, shaped

MOST_PEOPLE = 200


@dataclass(frozen=True, slots=True)
class Dated:
    """One thing on one day. `what` is date, order, back or letter; `kind` the code of a date; `rests_on` whose move it
    is."""

    on: date
    survivor: UUID
    what: str
    kind: str
    rests_on: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """`people` are those who were looked at, `is_all` whether these are all within reach and all their promises;
    `names` the names they chose."""

    dated: tuple[Dated, ...]
    promises: tuple[PromiseFact, ...]
    people: tuple[UUID, ...]
    names: dict[UUID, str]
    is_all: bool


def dates_between(actor: Actor, since: date, until: date, now: date) -> Calendar:
    """What falls on days from one to another, both included; call it inside a query. Looked at are at most 200 people,
    those first whose next date falls on these days; promises are the actor's own and of those she covers, or of
    everybody where she answers for all."""
    near = [survivor for (survivor,) in _near(since=since, until=until)]
    people = tuple(dict.fromkeys(near[:MOST_PEOPLE]))
    facts = [Fact(*row) for row in _statement(ids=list(people), since=since, until=until)] if people else []
    absent = [] if answers_for_all(actor) else [one.person for one in covered_by(actor, now)]
    rows = asking(actor, absent, until, since)
    those = {*people, *(row.survivor_id for row in rows[:MOST])}
    called = chosen_names(those) if those else {}
    return Calendar(
        dated=tuple(Dated(one.start, one.other, one.what, one.a, one.b) for one in facts if one.other in called),
        promises=tuple(facts_of(row for row in rows[:MOST] if row.survivor_id in called)),
        people=people,
        names=called,
        is_all=len(near) <= MOST_PEOPLE and len(rows) <= MOST,
    )


_SINCE, _UNTIL = Given("since", DateField()), Given("until", DateField())
# Which table, which of its columns is the day, and which rows of it still stand.
_PARTS: dict[str, tuple[Any, str, dict[str, str], Q]] = {
    "date": (NextDate, "on", {"a": "kind", "b": "rests_on"}, Q(settled_on=None)),
    "order": (Order, "until_on", {"a": "kind", "b": "authority"}, Q(stay__days__upper_inf=True)),
    "back": (Leave, "until_on", {"a": "why"}, Q(answer="granted", returned_on=None)),
    "letter": (LeavingRequest, "next_on", {"b": "owner"}, Q(closed_on=None)),
}


def _union() -> QuerySet[Any, Any]:
    first, *others = (_part(what) for what in _PARTS)
    return first.union(*others, all=True)


def _part(what: str) -> QuerySet[Any, Any]:
    model, day, columns, stands = _PARTS[what]
    rows = model.objects.filter(stands, AnyOf("survivor_id", IDS), **{f"{day}__gte": _SINCE, f"{day}__lte": _UNTIL})
    return shaped(what, rows, {"other": "survivor_id", "start": day, **columns})


def _soonest() -> QuerySet[Any, Any]:
    falls = Case(When(next_on__gte=_SINCE, next_on__lte=_UNTIL, then=0), default=1)
    rows: QuerySet[Any, Any] = Access.objects.filter(state="open").order_by(falls, "next_on", "survivor")
    return rows.values_list("survivor")[: MOST_PEOPLE + 1]


_near = Compiled(_soonest)
_statement = Compiled(_union)
