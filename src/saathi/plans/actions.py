"""What may be written in her plan."""

from __future__ import annotations

from collections.abc import Callable
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

from .choices import ENDED
from .forms import GoalChangeForm, GoalForm, UpForm, WordsForm
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
        **waits(data),
    )
    touch(survivor.pk, Section.PLAN)
    return made.pk


@action("plans.goal_change", on=Goal, takes=GoalChangeForm, words=_("Change where it stands"))
def change_goal(actor: Actor, goal: Goal, data: Any, *, clock: Clock) -> UUID:
    for name, value in waits(data).items():
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


@action("plans.goal_move", on=Goal, takes=UpForm, words=_("Move"))
def move_goal(actor: Actor, goal: Goal, data: Any, *, clock: Clock) -> UUID:
    """Trades places with the neighbour in her order, among goals that last or among those that ended."""
    of_hers = Goal.objects.filter(survivor_id=goal.survivor_id)
    trade_places(of_hers, goal, data.up, lambda other: (other.state in ENDED) == (goal.state in ENDED))
    return goal.pk


def trade_places(rows: Any, one: Any, up: bool, beside: Callable[[Any], bool] = lambda other: True) -> None:
    """One of these rows and the nearest above or below that stands `beside` it; at either end nothing moves."""
    ordered = list(rows.order_by("position", "said_at"))
    here = ordered.index(one)
    way = range(here - 1, -1, -1) if up else range(here + 1, len(ordered))
    there = next((place for place in way if beside(ordered[place])), None)
    if there is not None:
        ordered[here], ordered[there] = ordered[there], ordered[here]
        for position, each in enumerate(ordered, 1):
            each.position = position
        type(one).objects.bulk_update(ordered, ["position"])


def waits(data: Any) -> dict[str, Any]:
    is_waiting = data.state == "waiting"
    return {
        "state": data.state,
        "waiting_on": data.waiting_on if is_waiting else "",
        "waiting_since": data.waiting_since if is_waiting else None,
        "next_on": data.next_on if is_waiting else None,
    }
