"""A demand for her papers: written down when it comes, told to her, answered with a lawyer, from one section only."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.reach import touch
from saathi.survivors.models import Survivor

from ..models import Paper, PaperDemand
from ..paper_choices import DemandAnswer
from .actions import given
from .forms import AnswerForm, DemandForm, TellForm


@action("papers.legal_demand", on=Survivor, takes=DemandForm, words=_("Someone demands her papers"))
def write_demand(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    made = PaperDemand.objects.create(survivor=survivor, written_by=actor.id, written_at=clock(), **vars(data))
    return _about(made)


@action("papers.tell_demand", on=PaperDemand, takes=TellForm, words=_("She was told of the demand"))
def tell_demand(actor: Actor, demand: PaperDemand, data: Any, *, clock: Clock) -> UUID:
    """Why she was not told before stays beside it."""
    demand.told_on, demand.told_how, demand.tell_by_on = data.told_on, data.told_how, None
    demand.her_words, demand.her_language = data.her_words, data.her_language
    demand.save(update_fields=["told_on", "told_how", "tell_by_on", "her_words", "her_language"])
    return _about(demand)


@action("papers.answer_demand", on=PaperDemand, takes=AnswerForm, words=_("Answer the demand"))
def answer_demand(actor: Actor, demand: PaperDemand, data: Any, *, clock: Clock) -> UUID:
    """Where the court is asked, the demand goes on waiting, on the court, until its next date."""
    papers = list(Paper.objects.filter(pk__in=data.papers))
    demand.lawyer, demand.lawyer_on, demand.reason = data.lawyer, data.lawyer_on, data.reason
    demand.answer, demand.answered_on, demand.answered_by = data.answer, data.answered_on, actor.id
    demand.given = [paper.pk for paper in papers]
    demand.next_on = data.next_on if data.answer == DemandAnswer.ASK_COURT else None
    demand.save(
        update_fields=["lawyer", "lawyer_on", "reason", "answer", "answered_on", "answered_by", "given", "next_on"]
    )
    given(actor, papers, clock)
    return _about(demand)


def _about(demand: PaperDemand) -> UUID:
    scope.current().section = demand.section
    touch(demand.survivor_id, demand.section)
    return demand.pk
