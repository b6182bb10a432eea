"""She says yes to the receiver and to each part; and both sides meet, with her."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action, lend
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.links.choices import HerAnswer
from saathi.links.requests.moving import advance
from saathi.links.requests.sending import write_view
from saathi.links.requests.sides import of
from saathi.survivors.choices import Purpose

from ..joint.actions import beside, shared_with
from ..joint.rules import is_of_her_district
from ..models import Handover, HandoverFact
from .forms import ConfirmForm, MeetForm
from .held import facts_held


@action("handovers.confirm", on=Handover, takes=ConfirmForm, words=_("Hand over with her"))
def confirm(actor: Actor, handover: Handover, data: Any, *, clock: Clock) -> UUID:
    """Her yes opens to the one person she was told of exactly the parts she named, by the act of sharing itself. What
    is held in them now is counted: afterwards it is seen whether all of it arrived."""
    survivor, there, now = handover.survivor_id, handover.to_organisation, clock()
    is_near = is_of_her_district(data.person, survivor)
    made = shared_with(actor, survivor, data.person, there, data, Purpose.RETURN, clock)
    if is_near:
        lend(actor, "conflicts.clear", survivor, {"person": str(data.person)}, clock=clock)
    facts = facts_held(survivor, data.yes)
    HandoverFact.objects.bulk_create(
        HandoverFact(survivor_id=survivor, handover=handover, section=int(one.section), kind=one.kind, row=one.row)
        for one in facts
    )
    handover.yes, handover.keeps = int(data.yes), sum(int(one) for one in data.keeps)
    handover.agreed_at, handover.agreed_by = now, actor.id
    handover.language, handover.proof, handover.consents = data.language, data.proof, [made]
    handover.n_facts = len(facts)
    handover.save()
    advance(actor, handover.request, "agree", clock=clock, act="handovers.confirm")
    her = of(handover.request)
    assert her is not None
    write_view(actor, her, HerAnswer.YES, data.her_words, data.language, clock)
    beside(survivor, data.person, there, "home_worker", clock)
    touch(survivor, Section.CARD)
    return handover.pk


@action("handovers.meet", on=Handover, takes=MeetForm, words=_("Both sides met, with her"))
def meet(actor: Actor, handover: Handover, data: Any, *, clock: Clock) -> UUID:
    handover.met_on, handover.presence, handover.meeting_words = data.met_on, data.presence, data.meeting_words
    handover.save(update_fields=["met_on", "presence", "meeting_words"])
    touch(handover.survivor_id, Section.CARD)
    return handover.pk
