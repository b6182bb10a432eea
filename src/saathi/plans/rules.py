"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from .models import Goal


@rule("plans.words")
@rule("plans.goal_add")
def may_write_plan(actor: Actor, survivor: Survivor, data: Any) -> None:
    shared_plan(survivor)


def shared_plan(survivor: Survivor) -> None:
    if not held(survivor.pk) & Section.PLAN:
        raise Refused(_("You cannot write in her plan because she does not share it with you."))


@rule("plans.goal_change")
def may_change_goal(actor: Actor, goal: Goal, data: Any) -> None:
    if data is not None and data.state == "dropped" and data.changed_by == "for_her":
        raise Refused(_("Only she can drop a goal of her own plan."))


@rule("plans.goal_move")
def may_move_goal(actor: Actor, goal: Goal, data: Any) -> None:
    """Her order may change as often as she likes."""
