"""What may be written in her plan."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from .forms import GoalChangeForm, GoalForm, GoalMoveForm, WordsForm
from .models import Goal, GoalChange, Words


@action("plans.words", on=Survivor, takes=WordsForm, words=_("Write down her words"))
def write_words(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    scope.current().section = int(Section.PLAN)
    made = Words.objects.create(
        survivor=survivor, text=data.text, language=data.language, said_at=clock(), written_by=actor.id
    )
    touch(survivor.pk, Section.PLAN)
    return made.pk


@action("plans.goal_add", on=Survivor, takes=GoalForm, words=_("Add a goal with her"))
def add_goal(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    scope.current().section = int(Section.PLAN)
    last = Goal.objects.filter(survivor=survivor).aggregate(last=Max("position"))["last"]
    made = Goal.objects.create(
        survivor=survivor,
        text=data.text,
        language=data.language,
        origin=data.origin,
        chosen_by=data.chosen_by,
        position=(last or 0) + 1,
        said_at=clock(),
        **_waits(data),
    )
    touch(survivor.pk, Section.PLAN)
    return made.pk


@action("plans.goal_change", on=Goal, takes=GoalChangeForm, words=_("Change where it stands"))
def change_goal(actor: Actor, goal: Goal, data: Any, *, clock: Clock) -> UUID:
    for name, value in _waits(data).items():
        setattr(goal, name, value)
    goal.save(update_fields=["state", "waiting_on", "waiting_since", "next_on"])
    GoalChange.objects.create(
        survivor_id=goal.survivor_id,
        goal=goal,
        state=data.state,
        changed_by=data.changed_by,
        words=data.words,
        at=clock(),
        written_by=actor.id,
    )
    touch(goal.survivor_id, Section.PLAN)
    return goal.pk


@action("plans.goal_move", on=Goal, takes=GoalMoveForm, words=_("Move"))
def move_goal(actor: Actor, goal: Goal, data: Any, *, clock: Clock) -> UUID:
    """Trades places with the neighbour in her order."""
    goals = list(Goal.objects.filter(survivor_id=goal.survivor_id).order_by("position", "said_at"))
    here = goals.index(goal)
    there = here - 1 if data.up else here + 1
    if 0 <= there < len(goals):
        goals[here], goals[there] = goals[there], goals[here]
        for position, each in enumerate(goals, 1):
            each.position = position
        Goal.objects.bulk_update(goals, ["position"])
    return goal.pk


def _waits(data: Any) -> dict[str, Any]:
    waits = data.state == "waiting"
    return {
        "state": data.state,
        "waiting_on": data.waiting_on if waits else "",
        "waiting_since": data.waiting_since if waits else None,
        "next_on": data.next_on if waits else None,
    }
