"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.survivors.models import Survivor

from ..models import Paper, PaperDemand
from ..paper_choices import DemandAnswer, WhyNotTold

GIVES = (DemandAnswer.GIVE, DemandAnswer.NARROW)


def _shares(survivor: UUID, section: int) -> None:
    if section and not held(survivor) & section:
        raise Refused(_("This part of her file is not shared with you."))


@rule("papers.add")
def may_add(actor: Actor, survivor: Survivor, data: Any) -> None:
    if data is not None:
        _shares(survivor.pk, data.section)


@rule("papers.open")
@rule("papers.withdraw")
def may_touch(actor: Actor, paper: Paper, data: Any) -> None:
    if paper.withdrawn_on is not None:
        raise Refused(_("She wanted this paper put away. It stays closed."))


@rule("papers.destroy")
def may_destroy(actor: Actor, target: None, data: Any) -> None:
    """The system may always destroy what nobody may keep any longer."""


@rule("papers.change_section")
def may_move(actor: Actor, paper: Paper, data: Any) -> None:
    may_touch(actor, paper, data)
    if data is None:
        return
    if data.section == paper.section:
        raise Refused(_("The paper is in this part of her file already."))
    _shares(paper.survivor_id, data.section)


@rule("papers.legal_demand")
def may_write_demand(actor: Actor, survivor: Survivor, data: Any) -> None:
    if data is not None:
        _shares(survivor.pk, data.section)
        if data.told_on and data.told_on < data.came_on:
            raise Refused(_("That she was told is before the demand came."))


@rule("papers.tell_demand")
def may_tell(actor: Actor, demand: PaperDemand, data: Any) -> None:
    if demand.told_on is not None:
        raise Refused(_("It is written already that she was told."))
    if data is not None and data.told_on < demand.came_on:
        raise Refused(_("That she was told is before the demand came."))


@rule("papers.answer_demand")
def may_answer(actor: Actor, demand: PaperDemand, data: Any) -> None:
    if demand.answer and demand.answer != DemandAnswer.ASK_COURT:
        raise Refused(_("This demand was answered. What was answered stays as it is."))
    if data is None:
        return
    if min(data.lawyer_on, data.answered_on) < demand.came_on or data.lawyer_on > data.answered_on:
        raise Refused(_("First the demand came, then the lawyer was asked, then it was answered."))
    if data.answer not in GIVES:
        return
    if demand.told_on is None and demand.why_not_told != WhyNotTold.FORBIDDEN:
        raise Refused(_("She has not been told yet. Tell her first, so that she can say what she wants."))
    _may_be_given(demand, {UUID(paper) for paper in data.papers})


def _may_be_given(demand: PaperDemand, papers: set[UUID]) -> None:
    found = Paper.objects.filter(
        survivor_id=demand.survivor_id, section=demand.section, withdrawn_on=None, pk__in=papers
    )
    if found.count() != len(papers):
        raise Refused(_("A paper of another part of her file cannot be given for this demand, nor one she put away."))
