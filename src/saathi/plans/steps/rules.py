"""Whether these acts may happen now."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from saathi.cases.models import Member
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import Refused
from saathi.orgs.models import Person

from ..choices import ENDED, Doer
from ..models import Goal, Step, StepChange

UNDO_WITHIN = timedelta(minutes=10)


@rule("steps.add")
def may_add_step(actor: Actor, goal: Goal, data: Any) -> None:
    if goal.state in ENDED:
        raise Refused(_("This goal has ended. What comes next is a new goal."))
    if data is None:
        return
    if data.by_on is not None and data.by_on < today():
        raise Refused(_("This day is past."))
    if data.doer == Doer.OURS and not _is_ours(actor, goal, data.person):
        raise Refused(_("Choose someone who works with you, or is on her team."))


def _is_ours(actor: Actor, goal: Goal, person: Any) -> bool:
    if Person.objects.filter(pk=person, organisation=actor.organisation, left_at=None).exists():
        return True
    return Member.objects.filter(survivor_id=goal.survivor_id, person=person, until_on=None).exists()


@rule("steps.change_state")
def may_change_step(actor: Actor, step: Step, data: Any) -> None:
    if data is not None and data.changed_by == "for_her":
        raise Refused(_("Only she can drop a step of her own plan."))


@rule("steps.undo")
def may_undo_step(actor: Actor, change: StepChange, data: Any) -> None:
    if change.undone_at is not None:
        raise Refused(_("This was already taken back."))
    if change.written_by != actor.id:
        raise Refused(_("Only the person who wrote this down can take it back."))
    if timezone.now() - change.at > UNDO_WITHIN:
        raise Refused(_("Ten minutes have passed. Write down where the step stands now."))
    if StepChange.objects.filter(step_id=change.step_id, undone_at=None, at__gt=change.at).exists():
        raise Refused(_("The step has changed again since."))


@rule("steps.move")
def may_move_step(actor: Actor, step: Step, data: Any) -> None:
    """Her order may change as often as she likes."""
