"""A promise that follows at once from what she asked at her table, made in the same transaction as her act."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import held, touch
from saathi.kernel.sections import Section

from ..models import Promise, PromiseStep
from ..promise_choices import AskedBy, DoerKind, PromiseKind, PromiseState, StepKind


def part_held(survivor: UUID, wanted: Section) -> Section:
    """The part of her file a promise belongs to: the wanted one where the actor holds it, else her plan, else her card,
    which everybody beside her holds."""
    mine = held(survivor)
    return next((one for one in (wanted, Section.PLAN) if one & mine), Section.CARD)


def promise_to_her(
    actor: Actor, survivor: UUID, section: Section, words: str, due_on: date, *, clock: Clock
) -> UUID:
    """Whoever sits with her owes it. Anything may be done with it as with every other promise."""
    made = Promise.objects.create(
        survivor_id=survivor,
        section=int(section),
        kind=PromiseKind.PROMISE,
        words=words,
        doer=actor.id,
        doer_kind=DoerKind.PERSON,
        organisation=actor.organisation,
        asked_by=AskedBy.HER,
        due_on=due_on,
        next_on=due_on,
        written_by=actor.id,
        written_at=clock(),
    )
    PromiseStep.objects.create(
        survivor_id=survivor, section=int(section), promise=made, what=StepKind.MADE, by=actor.id, at=clock()
    )
    touch(survivor, section)
    return made.pk


def kept_to_her(actor: Actor, promise: UUID, *, clock: Clock) -> None:
    """Done by another act of the same transaction. It stays on its doer's list until she was told. Nothing happens
    where it ended otherwise meanwhile."""
    row = Promise.objects.filter(pk=promise, state=PromiseState.OPEN).first()
    if row is None:
        return
    row.state, row.done_on, row.next_on, row.offered_to = PromiseState.KEPT, today(clock), today(clock), None
    row.save(update_fields=["state", "done_on", "next_on", "offered_to"])
    PromiseStep.objects.create(
        survivor_id=row.survivor_id, section=row.section, promise=row, what=StepKind.KEPT, by=actor.id, at=clock()
    )
    touch(row.survivor_id, row.section)
