"""Where a way home stands: on whom it waits, what is missing, what is owed. Pure; the day is passed in.

Sources: domain paper 1.4 (permits run out and are given again; dates not given are shown so); issue 5. The 14 days
before the end of a permit and between two askings are our own rules, no law.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from ..return_choices import StepState
from .loading import Step, Track
from .table import stands

ASK_AGAIN = timedelta(days=14)
PERMIT_ENDS = timedelta(days=14)
TELL_WITHIN = timedelta(days=7)
GOING = (StepState.ASKED, StepState.WAITS)
SETTLED = (StepState.DONE, StepState.NOT_NEEDED)


@dataclass(frozen=True, slots=True)
class StepStanding:
    """One step as it is kept."""

    code: str
    state: str
    waiting_on: str = ""
    since_on: date | None = None
    next_on: date | None = None
    is_date_given: bool = False
    asked_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """On whom a way home waits: the step that waits longest or, where none was asked for, whoever is next."""

    code: str
    who: str
    since: date
    next_on: date
    is_date_given: bool


@dataclass(frozen=True, slots=True)
class WayStanding:
    """A way home without a word of what was said, as the list of all has it."""

    survivor: UUID
    way: UUID
    track: str
    step: str
    who: str
    since: date | None
    next_on: date | None
    is_date_given: bool
    permit_until: date | None
    has_crossed: bool
    tell_by_on: date | None


@dataclass(frozen=True, slots=True)
class Due:
    """`permit_over`: the travel permit ran out. `permit_ends`: it does within 14 days. `past`: a date that was given
    went by. `ask`: none was given, and the day of asking again has come. `tell`: she was not told what happened.
    `close`: every step is done, and nobody has said with her how it ended."""

    what: str
    survivor: UUID
    way: UUID
    step: str
    who: str
    since: date | None
    by: date

    def is_late(self, today: date) -> bool:
        return self.what in ("past", "permit_over") or self.by < today


WHAT = ("permit_over", "permit_ends", "tell", "past", "ask", "close")  # the heaviest first


def dues_of(one: WayStanding, today: date) -> list[Due]:
    found = []
    if one.permit_until and not one.has_crossed and one.permit_until - PERMIT_ENDS <= today:
        what = "permit_over" if one.permit_until < today else "permit_ends"
        found.append(_due(what, one, one.permit_until))
    if one.tell_by_on:
        found.append(_due("tell", one, one.tell_by_on))
    if one.who and one.next_on and one.is_date_given and one.next_on < today:
        found.append(_due("past", one, one.next_on))
    if one.who and one.next_on and not one.is_date_given and one.next_on <= today:
        found.append(_due("ask", one, one.next_on))
    if not one.who and one.next_on and one.next_on <= today:
        found.append(_due("close", one, one.next_on))
    return found


def _due(what: str, one: WayStanding, by: date) -> Due:
    return Due(what, one.survivor, one.way, one.step, one.who, one.since, by)


def missing(track: Track, step: Step, steps: Mapping[str, StepStanding], permit: date | None, today: date) -> list[str]:
    """What a step needs that is not settled on this day, in the order of the way."""
    found = []
    for code in step.needs:
        before = track.step(code)
        assert before is not None  # `loading` asked
        if stands(before, steps[code].state, permit, today) not in SETTLED:
            found.append(code)
    return found


def wait_of(
    track: Track, steps: Mapping[str, StepStanding], permit: date | None, last: date, today: date
) -> Wait | None:
    """None once nobody has to act. `last` is when something happened last: since then whoever acts next has it."""
    going = [one for one in steps.values() if one.state in GOING]
    if going:
        one = min(going, key=lambda each: (each.since_on or last, _place(track, each.code)))
        assert one.since_on and one.next_on
        return Wait(one.code, one.waiting_on, one.since_on, one.next_on, one.is_date_given)
    for step in track.steps:
        state = stands(step, steps[step.code].state, permit, today)
        if state not in SETTLED and not missing(track, step, steps, permit, today):
            return Wait(step.code, step.acts, last, last + ASK_AGAIN, False)
    return None


def _place(track: Track, code: str) -> int:
    return next(n for n, step in enumerate(track.steps) if step.code == code)


def has_crossed(track: Track, steps: Iterable[StepStanding]) -> bool:
    crossing = track.of("crossing")
    return any(one.code == (crossing and crossing.code) and one.state == StepState.DONE for one in steps)
