"""What may be written about a step."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.forms import NothingForm
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section

from ..actions import trade_places, waits
from ..choices import Doer, StepState
from ..forms import UpForm
from ..models import Goal, Step, StepChange
from .forms import StepChangeForm, StepForm

STANDING = ("state", "waiting_on", "waiting_since", "next_on")


@action("steps.add", on=Goal, takes=StepForm, words=_("Add a step"))
def add_step(actor: Actor, goal: Goal, data: Any, *, clock: Clock) -> UUID:
    last = Step.objects.filter(goal=goal).aggregate(last=Max("position"))["last"]
    made = Step.objects.create(
        survivor_id=goal.survivor_id,
        goal=goal,
        position=(last or 0) + 1,
        said_at=clock(),
        written_by=actor.id,
        **vars(data),
        **_begins(data, clock),
    )
    touch(goal.survivor_id, Section.PLAN)
    return made.pk


def _begins(data: Any, clock: Clock) -> dict[str, Any]:
    """Law 1: what another office will do waits on it, and its day is the next date."""
    if data.doer != Doer.OFFICE:
        return {"state": StepState.NOW}
    return {
        "state": StepState.WAITING,
        "waiting_on": data.office,
        "waiting_since": today(clock),
        "next_on": data.by_on,
    }


@action("steps.change_state", on=Step, takes=StepChangeForm, words=_("Change where the step stands"))
def change_step(actor: Actor, step: Step, data: Any, *, clock: Clock) -> UUID:
    """Answers the change, by which it can be taken back."""
    made = StepChange.objects.create(
        survivor_id=step.survivor_id,
        goal_id=step.goal_id,
        step=step,
        state=data.state,
        changed_by=data.changed_by,
        words=data.words,
        was=step.state,
        was_waiting_on=step.waiting_on,
        was_waiting_since=step.waiting_since,
        was_next_on=step.next_on,
        at=clock(),
        written_by=actor.id,
    )
    _stands(step, **waits(data))
    return made.pk


@action("steps.undo", on=StepChange, takes=NothingForm, words=_("Undo"))
def undo_step(actor: Actor, change: StepChange, data: Any, *, clock: Clock) -> UUID:
    """The row stays, marked; the step stands where it stood."""
    change.undone_at = clock()
    change.save(update_fields=["undone_at"])
    _stands(
        change.step,
        state=change.was,
        waiting_on=change.was_waiting_on,
        waiting_since=change.was_waiting_since,
        next_on=change.was_next_on,
    )
    return change.pk


@action("steps.move", on=Step, takes=UpForm, words=_("Move the step"))
def move_step(actor: Actor, step: Step, data: Any, *, clock: Clock) -> UUID:
    """Trades places with the neighbour among the steps of its goal."""
    trade_places(Step.objects.filter(goal_id=step.goal_id), step, data.up)
    return step.pk


def _stands(step: Step, **values: Any) -> None:
    for name in STANDING:
        setattr(step, name, values[name])
    step.save(update_fields=STANDING)
    touch(step.survivor_id, Section.PLAN)
