"""Writing a way home: its steps, its history, and on whom it waits now. Called inside acts whose rules have judged."""

from __future__ import annotations

from datetime import date
from typing import Any

from saathi.cases.clock_acts import happened
from saathi.cases.models import CaseEvent
from saathi.kernel import scope
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..models import Return, ReturnEvent, ReturnStep
from ..return_choices import EventKind, StepState
from .loading import Step, Track, tracks
from .standing import ASK_AGAIN, TELL_WITHIN, StepStanding, wait_of
from .table import rows, stands

NO_WAIT = {"waiting_on": "", "since_on": None, "next_on": None, "is_date_given": False, "asked_on": None}
OF_STEP = (*NO_WAIT, "state", "done_on")
OF_WAY = ("at_step", "waiting_on", "waiting_since", "next_on", "is_date_given", "tell_by_on", "travels_on",
          "permit_until_on", "permit_promise", "request")  # fmt: skip


def track_of(way: Return) -> Track:
    return tracks()[way.kind]


def step_of(row: ReturnStep) -> Step:
    found = tracks()[row.way.kind].step(row.code)
    assert found is not None
    return found


def standing_of(row: ReturnStep) -> StepStanding:
    return StepStanding(
        row.code, row.state, row.waiting_on, row.since_on, row.next_on, row.is_date_given, row.asked_on, row.done_on
    )


def steps_of(way: Return) -> dict[str, StepStanding]:
    return {row.code: standing_of(row) for row in ReturnStep.objects.filter(way=way)}


def state_of(row: ReturnStep, on: date) -> str:
    """As it stands on that day: a permit whose last day has passed has run out."""
    return stands(step_of(row), row.state, row.way.permit_until_on, on)


def move(actor: Actor, row: ReturnStep, act: str, on: date, clock: Clock, *, data: Any = None, words: str = "") -> None:
    """The one writer of a step's state, along the table; then the way's own lines follow. `data` has what it waits for.
    Raises ValueError where the table has no such row: the rule of the act should have refused."""
    Return.objects.select_for_update().get(pk=row.way_id)  # two steps at once: the second counts with the first
    found = rows(step_of(row).of, state_of(row, today(clock)), act)
    if not found:
        raise ValueError(f"{row.code} in {row.state} has no {act}.")
    for name, value in {**NO_WAIT, "done_on": None}.items():
        setattr(row, name, value)
    row.state = found[0].to
    if row.state in (StepState.ASKED, StepState.WAITS):
        row.waiting_on, row.since_on = (getattr(data, "waiting_on", "") or step_of(row).acts), on
        row.next_on, row.asked_on = getattr(data, "next_on", None), getattr(data, "asked_on", None)
        row.is_date_given = row.next_on is not None
        row.next_on = row.next_on or (row.asked_on or on) + ASK_AGAIN
    if row.state == StepState.DONE:
        row.done_on = on
    row.save(update_fields=OF_STEP)
    said = {"her_words": getattr(data, "her_words", ""), "language": getattr(data, "language", "")}
    event(actor, row.way, EventKind.STEP, on, clock, step=row.code, state=row.state, waiting_on=row.waiting_on,
          words=words or getattr(data, "words", ""), **said)  # fmt: skip
    _tell_the_law(actor, row, on, clock)
    follow(row.way, on, clock)


def _tell_the_law(actor: Actor, row: ReturnStep, on: date, clock: Clock) -> None:
    """The law's own dates run on it; what was written there since the way began is not written twice."""
    what = step_of(row).event
    if not what or row.state != StepState.DONE:
        return
    known = CaseEvent.objects.filter(survivor_id=row.survivor_id, what=what, undone_at=None)
    if not known.filter(on__gte=row.way.opened_on).exists():
        happened(actor, Survivor.objects.get(pk=row.survivor_id), what, on, clock)


def follow(way: Return, on: date, clock: Clock) -> None:
    """On whom the way waits now, and that she is owed to hear of it. What she was not told yet is not put off. Where
    every step is done it waits for nobody but those beside her, who say with her how it ended."""
    now, steps = today(clock), steps_of(way)
    last = max(on, way.opened_on, *(one.done_on for one in steps.values() if one.done_on))
    wait = wait_of(track_of(way), steps, way.permit_until_on, last, now)
    way.at_step, way.waiting_on = (wait.code, wait.who) if wait else (way.at_step, "")
    way.waiting_since, way.next_on = (wait.since, wait.next_on) if wait else (None, last + TELL_WITHIN)
    way.is_date_given = bool(wait and wait.is_date_given)
    by = max(on, now) + TELL_WITHIN
    way.tell_by_on = min(way.tell_by_on, by) if way.tell_by_on else by
    way.save(update_fields=OF_WAY)


def event(actor: Actor, way: Return, what: EventKind, on: date, clock: Clock, **said: Any) -> None:
    ReturnEvent.objects.create(
        survivor_id=way.survivor_id, way=way, what=what, on=on, written_by=actor.id, written_at=clock(), **said
    )
    scope.current().section = int(Section.PLACE)
    touch(way.survivor_id, Section.PLACE)
