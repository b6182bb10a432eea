"""Each fact that came along is looked at with her, so that nothing is told twice."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section

from ..handover_choices import FactState
from ..models import Handover, HandoverFact
from .forms import CheckForm


@action("handovers.check", on=Handover, takes=CheckForm, words=_("Look at what came along"))
def check(actor: Actor, handover: Handover, data: Any, *, clock: Clock) -> UUID:
    """Confirmed, put right with her, or not come along. What was put right keeps what she said."""
    looked_at = Q(state=FactState.OPEN) if data.every else Q(pk__in=data.facts)
    for one in HandoverFact.objects.filter(looked_at, handover=handover):
        one.state, one.checked_at, one.checked_by = data.state, clock(), actor.id
        one.her_words = data.her_words
        one.save(update_fields=["state", "checked_at", "checked_by", "her_words"])
        touch(one.survivor_id, one.section)
    scope.current().about, scope.current().section = handover.survivor_id, int(Section.CARD)
    return handover.pk
