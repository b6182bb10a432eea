"""What either side answers on the way: yes with what there is, no with a reason, back again, or her no. Whatever ends
it before she arrived leaves whoever offered accountable, and closes what her yes had opened."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.cases.models import Member
from saathi.exchange.kinds import WhyRecall
from saathi.kernel import scope
from saathi.kernel.access import action, lend
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.sections import Section
from saathi.links.choices import HerAnswer, Outcome
from saathi.links.models import Request
from saathi.links.requests.moving import advance
from saathi.links.requests.sending import write_view
from saathi.links.requests.sides import of
from saathi.survivors.models import Consent

from ..models import JointTeam
from .forms import AcceptForm, DeclineForm, RecallForm, SayNoForm
from .recalling import take_back
from .standing import handover_of


@action("handovers.accept", on=Request, takes=AcceptForm, words=_("Say yes: we can go on with her"))
def accept(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    advance(
        actor, request, "accept", clock=clock, act="handovers.accept", words=data.capacity, capacity=data.capacity,
        worker=UUID(str(data.worker)),
    )  # fmt: skip
    return request.pk


@action("handovers.decline", on=Request, takes=DeclineForm, words=_("Say no"))
def decline(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    request.reason, request.answer_words = data.reason, data.answer_words
    said = {"reason": data.reason, "words": data.answer_words}
    advance(actor, request, "decline", clock=clock, act="handovers.decline", **said)
    return request.pk


@action("handovers.recall", on=Request, takes=RecallForm, words=_("Take the offer back"))
def recall(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    advance(
        actor, request, "revoke", clock=clock, act="handovers.recall", words=data.answer_words,
        answer_words=data.answer_words,
    )  # fmt: skip
    _taken_back(actor, request, WhyRecall.OTHER, clock)
    return request.pk


@action("handovers.say_no", on=Request, takes=SayNoForm, words=_("She says no to the handover"))
def say_no(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    """At any moment before she arrived. What had been opened to them closes in the same moment."""
    her = of(request)
    assert her is not None
    her.answer, her.answered_on = HerAnswer.NO, today(clock)
    her.save(update_fields=["answer", "answered_on"])
    write_view(actor, her, HerAnswer.NO, data.her_words, data.language, clock)
    advance(actor, request, "say_no", clock=clock, act="handovers.say_no")
    _taken_back(actor, request, WhyRecall.HER_NO, clock)
    _closed(actor, request, clock)
    return request.pk


@action("handovers.send_back", on=Request, takes=DeclineForm, words=_("Send it back"))
def send_back(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    """They said yes and cannot: she stays with whoever offered, and they see her no more."""
    request.reason = data.reason
    advance(
        actor, request, "finish", clock=clock, act="handovers.send_back", reason=data.reason, words=data.answer_words,
        outcome=Outcome.NOT_HAPPENED, answer_words=data.answer_words,
    )  # fmt: skip
    _closed(actor, request, clock)
    return request.pk


def _taken_back(actor: Actor, request: Request, why: WhyRecall, clock: Clock) -> None:
    """What was sealed for another installation."""
    handover = handover_of(request) if request.to_organisation is None else None
    if handover is not None:
        take_back(actor, handover, why, clock)
        scope.current().about, scope.current().section = handover.survivor_id, int(Section.CARD)


def _closed(actor: Actor, request: Request, clock: Clock) -> None:
    """Last of all: afterwards a receiver does not reach her any more."""
    handover = handover_of(request)
    if handover is None:
        return
    about = handover.survivor_id
    if not JointTeam.objects.filter(survivor_id=about, worker=request.worker, ended_on=None).exists():
        named = Member.objects.filter(survivor_id=about, person=request.worker, until_on=None)
        named.filter(organisation=handover.to_organisation).update(until_on=today(clock))
    for consent in Consent.objects.filter(pk__in=handover.consents, withdrawn_at=None):
        lend(actor, "consents.withdraw", consent.pk, {}, clock=clock)
    scope.current().about, scope.current().section = about, int(Section.CARD)
