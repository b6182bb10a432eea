"""Moving a request along its table: the one writer of its state. Called inside an action whose rule has judged."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from saathi.kernel import scope
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.reach import touch

from ..choices import ENDED, RequestState
from ..models import Request, RequestStep
from .clocks import due_at
from .sides import of, sides_of
from .table import OFFICE, RECEIVER, Row, rows

# Everything else of a request stays as it was asked; PostgreSQL holds to that, too.
CHANGES = (
    "state", "kept_by", "sent_at", "acked_at", "answered_at", "ended_at", "due_ack_at", "due_outcome_at", "quiet_since",
    "booked_on", "reason", "outcome", "capacity", "answer_words", "worker", "refused",
)  # fmt: skip


def advance(
    actor: Actor,
    request: Request,
    transition: str,
    *,
    clock: Clock,
    act: str = "",
    words: str = "",
    reason: str = "",
    how: str = "",
    reference: str = "",
    **values: Any,
) -> None:
    """Moves a request and writes the step. `words`, `reason`, `how` and `reference` stand in the step; `values` are
    columns of the request (CHANGES). Raises ValueError where its table has no such row for whoever acts: the rule of
    the act should have refused."""
    sides, here = sides_of(actor, request), rows(request.kind, request.state, transition, act)
    row = next((one for one in here if sides.intersection(one.sides)), None)
    if row is None:
        raise ValueError(f"{request.kind} in {request.state} has no {transition} for {', '.join(sides) or 'them'}.")
    was = request.state
    for name, value in values.items():
        if name not in CHANGES:
            raise ValueError(f"{name} of a request stays as it was asked.")
        setattr(request, name, value)
    moved(request, row, clock())
    request.save(update_fields=CHANGES)
    write_step(actor, request, transition, was, clock, words=words, reason=reason, how=how, reference=reference)
    if (her := of(request)) is not None:
        scope.current().about, scope.current().section = her.survivor_id, her.section
        touch(her.survivor_id, her.section)


def moved(request: Request, row: Row, now: datetime) -> None:
    """Its state and its clocks after a row of the table. Pure."""
    request.state = row.to
    if row.transition == "send":
        is_sent(request, now)
    if RECEIVER in row.sides or OFFICE in row.sides:
        request.acked_at, request.quiet_since = request.acked_at or now, now
    if row.transition in ("accept", "decline"):
        request.answered_at = now
    if row.transition == "face":
        request.quiet_since = now
    if row.to in ENDED:
        request.ended_at = now


def is_sent(request: Request, now: datetime) -> None:
    request.state = RequestState.IN_PROGRESS
    request.sent_at = request.quiet_since = now
    request.due_ack_at, request.due_outcome_at = due_at(request.kind, now)


def write_step(actor: Actor, request: Request, transition: str, was: str, clock: Clock, **said: str) -> None:
    RequestStep.objects.create(
        request=request, transition=transition, was=was, state=request.state, at=clock(), by=actor.id,
        organisation=actor.organisation, **said,
    )  # fmt: skip
