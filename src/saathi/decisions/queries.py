"""Reads of the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.kernel.reach import held

from .models import Decision
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
    challenged_on: date | None
    outcome_changed: bool | None
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


@query("decisions.marks")
def marks(actor: Actor, survivor: UUID) -> list[DecisionMark]:
    """Every entry that counts, oldest first, without opening anything sealed."""
    rows = Decision.objects.filter(survivor_id=survivor, undone_at=None).order_by("decided_on", "written_at")
    values = rows.values_list("id", "what", "made_by", "decided_on", "challenged_on", "outcome_changed", "told_on")
    return [DecisionMark(i, w, m, d, c is not None, o, t is not None) for i, w, m, d, c, o, t in values]


def latest_and_marks(survivor: UUID, latest: int) -> tuple[list[DecisionCard], list[DecisionMark]]:
    """The newest entries opened and every entry that counts as a mark, oldest first: one statement inside a query that
    asked for both."""
    rows = list(Decision.objects.filter(survivor_id=survivor).order_by("-written_at"))
    counted = sorted((row for row in rows if row.undone_at is None), key=lambda row: (row.decided_on, row.written_at))
    return [_decision_card(row) for row in rows[:latest]], [
        DecisionMark(
            row.pk,
            row.what,
            row.made_by,
            row.decided_on,
            row.challenged_on is not None,
            row.outcome_changed,
            row.told_on is not None,
        )
        for row in counted
    ]


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
        row.challenged_on,
        row.outcome_changed,
        row.written_by,
        row.organisation,
        row.written_at,
        row.undone_at is not None,
    )
