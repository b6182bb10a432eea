"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.cases.rules import open_case
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..models import Review
from ..rules import shared_plan


@rule("reviews.plan_date")
def may_plan_date(actor: Actor, survivor: Survivor, data: Any) -> None:
    shared_plan(survivor)
    open_case(survivor.pk)


@rule("reviews.hold")
def may_hold(actor: Actor, survivor: Survivor, data: Any) -> None:
    shared_plan(survivor)
    open_case(survivor.pk)
    if data is None:
        return
    last = Review.objects.filter(survivor=survivor, held_on__isnull=False).order_by("-held_on").first()
    if last is not None and data.held_on < last.held_on:
        raise Refused(_("A later review is written already. This one comes before it."))
    if data.is_by_law and not held(survivor.pk) & Section.PLACE:
        raise Refused(_("Her dates by law are not shared with you. Save it without that mark, and tell her team."))
