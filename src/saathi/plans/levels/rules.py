"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import Refused

from ..choices import ENDED, StepState
from ..models import Attainment, Goal, Levels, Review, StepChange


@rule("goals.levels")
def may_describe(actor: Actor, goal: Goal, data: Any) -> None:
    """Before work starts, or the levels would be fitted to what came of it (measures paper 1.2)."""
    if goal.state in ENDED:
        raise Refused(_("This goal has ended. What comes next is a new goal."))
    if StepChange.objects.filter(goal=goal, state=StepState.DONE, undone_at=None).exists():
        raise Refused(_("Work on this goal has begun, so its levels stay as they are. Make a new goal if she wants."))
    if Attainment.objects.filter(goal=goal).exists():
        raise Refused(_("A level was judged already, so the levels stay as they are."))


@rule("goals.attain")
def may_attain(actor: Actor, goal: Goal, data: Any) -> None:
    if goal.state == StepState.DROPPED:
        raise Refused(_("She dropped this goal. That is as good as reaching it, and is not judged."))
    first = Levels.objects.filter(goal=goal).order_by("described_at").first()
    if first is None:
        raise Refused(_("She has not described levels for this goal, so none can be judged."))
    if data is None:
        return
    if data.on < today(lambda: first.described_at):
        raise Refused(_("This day is before she described her levels."))
    if data.review and not _was_held(goal, data.review):
        raise Refused(_("This is not a review of hers that was held."))


def _was_held(goal: Goal, review: Any) -> bool:
    return Review.objects.filter(pk=review, survivor_id=goal.survivor_id, held_on__isnull=False).exists()
