"""The promise to tell her what was decided, kept by the ledger in the same transaction as its entry."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock

from ..models import Promise
from ..promise_choices import AskedBy, DoerKind, PromiseKind, PromiseState


def promise_to_tell(
    actor: Actor, survivor: UUID, section: int, decision: UUID, by_on: date, *, clock: Clock
) -> None:
    """Whoever wrote the decision down owes it, until the day its kind allows."""
    Promise.objects.create(
        survivor_id=survivor,
        section=section,
        kind=PromiseKind.TELL,
        doer=actor.id,
        doer_kind=DoerKind.PERSON,
        organisation=actor.organisation,
        asked_by=AskedBy.US,
        due_on=by_on,
        next_on=by_on,
        tells=decision,
        written_by=actor.id,
        written_at=clock(),
    )


def was_told(decision: UUID, on: date) -> None:
    Promise.objects.filter(tells=decision, state=PromiseState.OPEN).update(
        state=PromiseState.KEPT, done_on=on, told_on=on, next_on=None, offered_to=None
    )


def need_not_tell(decision: UUID) -> None:
    """The decision was taken back."""
    Promise.objects.filter(tells=decision, state=PromiseState.OPEN).update(
        state=PromiseState.UNDONE, next_on=None, offered_to=None
    )
