"""A handover to another installation, from the offer until they told that she arrived. Whoever offers stays accountable
until then."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.cases.models import Case, Member
from saathi.exchange.bundles.queries import peer_name
from saathi.exchange.bundles.standing import Outside, outside
from saathi.exchange.kinds import Outcome as Told
from saathi.exchange.kinds import WhyDecline
from saathi.kernel import scope
from saathi.kernel.access import action, lend
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.links.choices import HerAnswer, Outcome, Why
from saathi.links.requests.moving import advance
from saathi.links.requests.sending import send, write_view
from saathi.links.requests.sides import of
from saathi.survivors.models import Survivor

from ..models import Accountable, Crossing, Handover
from ..offers.crossing import CAME, FOLLOW, news
from ..offers.stages import visit_by
from ..offers.standing import stage_now
from .asking import asking_of, is_yes, offer_of, view_of
from .cut import cut_of
from .forms import FollowForm, OfferForm, SealForm, YesForm
from .packing import packed

# Why they say no, in the words of requests.
REASONS = {
    WhyDecline.FULL: Why.FULL, WhyDecline.NOT_OURS: Why.NOT_OURS, WhyDecline.NOT_SAFE: Why.UNSAFE,
    WhyDecline.LANGUAGE: Why.LANGUAGE,
}  # fmt: skip


@action("crossings.offer", on=Survivor, takes=OfferForm, words=_("Offer a handover across the border"))
def offer(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Her no is kept as her no, and nothing is sealed."""
    request = send(actor, survivor, asking_of(data), view_of(data), clock=clock)
    made = Handover.objects.create(
        survivor=survivor, request=request, from_organisation=request.from_organisation,
        to_organisation=data.organisation, offered_at=clock(),
    )  # fmt: skip
    if is_yes(data):
        sealed = lend(actor, "offers.make", None, offer_of(survivor, data), clock=clock)
        assert sealed is not None
        place = peer_name(actor, data.organisation)
        Crossing.objects.create(survivor=survivor, handover=made, offer=sealed, place=place)
    scope.current().about, scope.current().section = survivor.pk, int(Section.CARD)
    return made.pk


@action("crossings.follow", on=Handover, takes=FollowForm, words=_("Write down what they answered"))
def follow(actor: Actor, handover: Handover, data: Any, *, clock: Clock) -> UUID:
    """What their newest file says. Where it says that she arrived, they are accountable from this moment."""
    row = Crossing.objects.get(handover=handover)
    heard = outside(actor, row.offer, row.bundle)
    assert heard is not None
    what = news(stage_now(handover), heard)
    _FOLLOWS[what](actor, handover, heard, clock)
    touch(handover.survivor_id, Section.CARD)
    return handover.pk


def _accept(actor: Actor, handover: Handover, heard: Outside, clock: Clock) -> None:
    words = f"{heard.places} · {heard.since}"  # the page says it in words
    advance(actor, handover.request, "accept", clock=clock, act=FOLLOW, words=words, capacity=words)


def _decline(actor: Actor, handover: Handover, heard: Outside, clock: Clock) -> None:
    handover.request.reason = REASONS.get(WhyDecline(heard.reason), Why.OTHER)
    advance(actor, handover.request, "decline", clock=clock, act=FOLLOW, reason=handover.request.reason)


def _send_back(actor: Actor, handover: Handover, heard: Outside, clock: Clock) -> None:
    handover.request.reason = Why.OTHER
    advance(actor, handover.request, "finish", clock=clock, act=FOLLOW, reason=Why.OTHER, outcome=Outcome.NOT_HAPPENED)


def _arrive(actor: Actor, handover: Handover, heard: Outside, clock: Clock) -> None:
    """What went along was a copy: the file here keeps its own rules, and nobody of us is beside her any more."""
    survivor, was, to = handover.survivor_id, handover.from_organisation, handover.to_organisation
    handover.arrived_on, handover.arrived_at, handover.released_at = heard.told(*CAME), clock(), clock()
    handover.visit_by_on = visit_by(clock())
    handover.save(update_fields=["arrived_on", "arrived_at", "released_at", "visit_by_on"])
    Case.objects.filter(survivor_id=survivor).update(organisation=to)
    Accountable.objects.create(
        survivor_id=survivor, handover=handover, from_organisation=was, to_organisation=to, at=clock(), by=actor.id
    )
    advance(actor, handover.request, "finish", clock=clock, act=FOLLOW, outcome=Outcome.HAPPENED)
    ours = Member.objects.filter(survivor_id=survivor, organisation=was, until_on=None)
    ours.update(until_on=today(clock))
    _visit(actor, handover, heard, clock)


def _visit(actor: Actor, handover: Handover, heard: Outside, clock: Clock) -> None:
    handover.visited_on = heard.told(Told.MET, Told.DONE)
    handover.save(update_fields=["visited_on"])


_FOLLOWS = {"accept": _accept, "decline": _decline, "send_back": _send_back, "arrive": _arrive, "visit": _visit}


@action("crossings.confirm", on=Handover, takes=YesForm, words=_("Ask her, part by part"))
def confirm(actor: Actor, handover: Handover, data: Any, *, clock: Clock) -> UUID:
    """Nothing opens here: her yes says what may be sealed, for whom and until when."""
    handover.yes, handover.agreed_at, handover.agreed_by = int(data.yes), clock(), actor.id
    handover.language, handover.proof = data.language, data.proof
    handover.save()
    row = Crossing.objects.get(handover=handover)
    row.until, row.who = data.until, data.who
    row.save(update_fields=["until", "who"])
    advance(actor, handover.request, "agree", clock=clock, act="crossings.confirm")
    her = of(handover.request)
    assert her is not None
    write_view(actor, her, HerAnswer.YES, data.her_words, data.language, clock)
    touch(handover.survivor_id, Section.CARD)
    return handover.pk


@action("crossings.seal", on=Handover, takes=SealForm, words=_("Seal what goes along"))
def seal(actor: Actor, handover: Handover, data: Any, *, clock: Clock) -> UUID:
    row = Crossing.objects.get(handover=handover)
    heard = outside(actor, row.offer, row.bundle)
    assert heard is not None
    papers = packed(actor, handover, {UUID(one) for one in data.papers}, clock)
    cut = cut_of(actor, handover, row, heard.need, papers)
    row.bundle = lend(actor, "bundles.make", row.offer, {"cut": cut}, clock=clock)
    row.save(update_fields=["bundle"])
    scope.current().about, scope.current().section = handover.survivor_id, int(Section.CARD)
    touch(handover.survivor_id, Section.CARD)
    return handover.pk
