"""Describing levels with her, and writing down the one that was reached."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section

from ..models import Attainment, Goal, Levels
from .forms import AttainForm, LevelsForm


@action("goals.levels", on=Goal, takes=LevelsForm, words=_("Describe levels with her"))
def describe_levels(actor: Actor, goal: Goal, data: Any, *, clock: Clock) -> UUID:
    """Until work starts she may describe them again; the earlier words stay."""
    made = Levels.objects.create(
        survivor_id=goal.survivor_id, goal=goal, described_at=clock(), written_by=actor.id, **vars(data)
    )
    touch(goal.survivor_id, Section.PLAN)
    return made.pk


@action("goals.attain", on=Goal, takes=AttainForm, words=_("Write down how far it was reached"))
def attain(actor: Actor, goal: Goal, data: Any, *, clock: Clock) -> UUID:
    made = Attainment.objects.create(
        survivor_id=goal.survivor_id,
        goal=goal,
        levels=Levels.objects.filter(goal=goal).order_by("-described_at").first(),
        level=data.level,
        judged_by=data.judged_by,
        words=data.words,
        language=data.language,
        review_id=data.review,
        on=data.on,
        written_by=actor.id,
        written_at=clock(),
    )
    touch(goal.survivor_id, Section.PLAN)
    return made.pk
