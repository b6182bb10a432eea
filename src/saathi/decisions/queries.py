"""Reads of the ledger."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db.models import DateField, OuterRef, Subquery

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.compiled import IDS, SURVIVOR, AnyOf, Compiled, Given
from saathi.kernel.errors import NotFound
from saathi.kernel.reach import held

from .choices import Changed
from .models import Challenge, Decision
from .types import decision_types


@dataclass(frozen=True, slots=True)
class DecisionCard:
    """One entry. `what` is the type's code; sealed fields are opened; `is_undone` entries stay readable."""

    id: UUID
    survivor: UUID
    what: str
    made_by: str
    decider: str
    decided_on: date
    is_emergency: bool
    options: tuple[str, ...]
    asked_on: date | None
    told_on: date | None
    told_language: str
    tell_by_on: date | None
    position: str
    her_words: str
    her_language: str
    why_no_view: str
    reason: str
    law: str
    until_on: date | None
    review_on: date | None
    written_by: UUID
    organisation: UUID
    written_at: datetime
    is_undone: bool


@dataclass(frozen=True, slots=True)
class DecisionMark:
    """What the ribbon draws: no sealed field is opened for it."""

    id: UUID
    what: str
    made_by: str
    decided_on: date
    is_challenged: bool
    outcome_changed: bool | None
    is_told: bool


@dataclass(frozen=True, slots=True)
class Marks:
    """Entries that count, oldest first; and the newest ones whole, newest first."""

    marks: tuple[DecisionMark, ...]
    latest: tuple[DecisionCard, ...]


@query("decisions.list")
def decisions(actor: Actor, survivor: UUID, *, limit: int = 60, before: datetime | None = None) -> list[DecisionCard]:
    """The newest first, `limit` at a time; `before` continues after the last one shown."""
    rows = Decision.objects.filter(survivor_id=survivor)
    if before is not None:
        rows = rows.filter(written_at__lt=before)
    return [_decision_card(row) for row in rows.order_by("-written_at")[:limit]]


@query("decisions.types")
def types_open(actor: Actor, survivor: UUID) -> list[tuple[str, str]]:
    """Codes and words of what this actor may record of her: types whose section is shared with the actor."""
    sections = held(survivor)
    return [(kind.code, str(kind.words)) for kind in decision_types().values() if kind.section & sections]


@query("decisions.page")
def decision(actor: Actor, decision_id: UUID) -> DecisionCard:
    row = Decision.objects.filter(pk=decision_id).first()
    if row is None:
        raise NotFound()
    return _decision_card(row)


_COLUMNS = tuple(field.attname for field in Decision._meta.concrete_fields)
# Beside each entry how her challenges to it ended: row security keeps from it those its deciders may not know of. None
# where there is none, empty while none has ended; of several the best, which happens to come last in the alphabet.
_ledger = Compiled(
    lambda: Decision.objects.filter(survivor_id=SURVIVOR)
    .order_by("-written_at", "-id")
    .values_list(
        *_COLUMNS,
        Subquery(Challenge.objects.filter(decision=OuterRef("pk")).order_by("-changed").values("changed")[:1]),
    )
)
_drawn = itemgetter(*map(_COLUMNS.index, ("id", "what", "made_by", "decided_on")))
_WRITTEN, _DECIDED, _UNDONE, _TOLD = map(_COLUMNS.index, ("written_at", "decided_on", "undone_at", "told_on"))
_ENDED = len(_COLUMNS)


@query("decisions.marks")
def marks(actor: Actor, survivor: UUID, *, latest: int = 0) -> Marks:
    """Every entry that counts without opening anything sealed, and the newest few opened for whoever may read them;
    one statement."""
    rows = _ledger(survivor=survivor)
    counted = sorted((row for row in rows if row[_UNDONE] is None), key=itemgetter(_DECIDED, _WRITTEN))
    newest = rows[:latest] if actor.holds("decisions.list") else []
    return Marks(
        tuple(_mark(row) for row in counted),
        tuple(_decision_card(Decision.from_db("default", _COLUMNS, row[:_ENDED])) for row in newest),
    )


def _mark(row: Sequence[Any]) -> DecisionMark:
    ended = row[_ENDED]
    changed = None if not ended else ended != Changed.NO
    id, what, made_by, decided_on = _drawn(row)
    return DecisionMark(id, what, made_by, decided_on, ended is not None, changed, row[_TOLD] is not None)


def what_words(code: str) -> str:
    kind = decision_types().get(code)
    return str(kind.words) if kind else code


def _decision_card(row: Decision) -> DecisionCard:
    return DecisionCard(
        row.pk,
        row.survivor_id,
        row.what,
        row.made_by,
        row.decider,
        row.decided_on,
        row.is_emergency,
        tuple(row.options.read().splitlines()),
        row.asked_on,
        row.told_on,
        row.told_language,
        row.tell_by_on,
        row.position,
        row.her_words.read(),
        row.her_language,
        row.why_no_view,
        row.reason.read(),
        row.law,
        row.until_on,
        row.review_on,
        row.written_by,
        row.organisation,
        row.written_at,
        row.undone_at is not None,
    )


@dataclass(frozen=True, slots=True)
class Review:
    """A decision that is looked at again on a day."""

    on: date
    decision: UUID
    survivor: UUID
    what: str


def reviews(survivors: Collection[UUID], since: date, until: date) -> list[Review]:
    """Reviews of decisions that count, on days from one to another, both included, the earliest first. Call it inside a
    query."""
    return [Review(*row) for row in _reviews(ids=list(survivors), since=since, until=until)] if survivors else []


_reviews = Compiled(
    lambda: Decision.objects.filter(
        AnyOf("survivor_id", IDS),
        undone_at=None,
        review_on__gte=Given("since", DateField()),
        review_on__lte=Given("until", DateField()),
    )
    .order_by("review_on", "id")
    .values_list("review_on", "id", "survivor_id", "what")
)
