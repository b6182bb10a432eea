"""An office's answer, whoever writes it: it moves the request, stops the clock that ran, and sets the next one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from saathi.cases.leaving.clocks import midnight
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock

from ..choices import Outcome, RequestState
from ..models import Duty, Request
from ..office_choices import Reply
from ..requests.moving import advance


def steps_of(state: str, reply: str) -> tuple[str, ...]:
    """The transitions of the table that an answer is, where the request stands."""
    is_asked = state == RequestState.IN_PROGRESS
    if reply == Reply.GRANTED:
        return ("accept", "finish") if is_asked else ("finish",)
    if reply == Reply.REFUSED:
        return ("decline",) if is_asked else ("finish",)
    if reply == Reply.PARTLY:
        return ("accept",) if is_asked else ("go_on",)
    return ("go_on",)


def answered(actor: Actor, request: Request, duty: Duty, data: Any, act: str, clock: Clock, **known: str) -> None:
    """`known`: how and by which number, where somebody else writes it down. `data.came_on` is the day of the answer."""
    was_granted_in_part = duty.reply == Reply.PARTLY
    *before, last = steps_of(request.state, data.reply)
    for transition in before:
        advance(actor, request, transition, clock=clock, act=act)
    reason = data.reason if data.reply == Reply.REFUSED else ""
    said = {"words": data.answer_words, "reason": reason, **known}
    request.reason = reason
    advance(actor, request, last, clock=clock, act=act, **said, **_columns(data, last, was_granted_in_part))
    duty.reply, duty.replied_on, duty.next_on = data.reply, data.came_on, data.next_on
    duty.missing = sorted(data.missing)
    duty.save(update_fields=["reply", "replied_on", "next_on", "missing"])


def _columns(data: Any, transition: str, was_granted_in_part: bool) -> dict[str, Any]:
    found: dict[str, Any] = {"answer_words": data.answer_words, "booked_on": data.next_on}
    if transition == "finish" and data.reply == Reply.GRANTED:
        found["outcome"] = Outcome.HAPPENED
    elif transition == "finish":
        found["outcome"] = Outcome.PARTLY if was_granted_in_part else Outcome.NOT_HAPPENED
    if data.next_on is not None:
        found["due_outcome_at"] = end_of(data.next_on)
    return found


def end_of(day: date) -> Any:
    """The moment from which a limit of that day has passed."""
    return midnight(day + timedelta(days=1))
