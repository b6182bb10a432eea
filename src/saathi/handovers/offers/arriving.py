"""She arrived: in one transaction the other organisation is accountable, and whoever she came from sees no more than
she lets it. And her first visit."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.cases.models import Case, Member
from saathi.kernel import scope
from saathi.kernel.access import action, lend_if_may
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.links.choices import Outcome
from saathi.links.requests.moving import advance
from saathi.links.requests.sending import pass_on
from saathi.orgs.queries import actor_of, sign_in_of
from saathi.survivors.passing import narrow, renewed

from ..models import Accountable, Handover
from .forms import ArriveForm, ReleaseForm, VisitForm
from .stages import visit_by


@action("handovers.arrive", on=Handover, takes=ArriveForm, words=_("She arrived"))
def arrive(actor: Actor, handover: Handover, data: Any, *, clock: Clock) -> UUID:
    """`Case.organisation` changes here and nowhere else; PostgreSQL holds to that, too."""
    survivor, was, to = handover.survivor_id, handover.from_organisation, handover.to_organisation
    handover.arrived_on, handover.arrived_at = data.arrived_on, clock()
    handover.visit_by_on = visit_by(clock())
    handover.save(update_fields=["arrived_on", "arrived_at", "visit_by_on"])
    Case.objects.filter(survivor_id=survivor).update(organisation=to)
    Accountable.objects.create(
        survivor_id=survivor, handover=handover, from_organisation=was, to_organisation=to, at=clock(), by=actor.id
    )
    advance(actor, handover.request, "finish", clock=clock, act="handovers.arrive", outcome=Outcome.HAPPENED)
    pass_on(survivor, was, to)
    _released(handover, clock)
    renewed(survivor, Section(handover.yes & ~handover.keeps))
    scope.current().about, scope.current().section = survivor, int(Section.CARD)
    touch(survivor, Section.CARD)
    return handover.pk


def _released(handover: Handover, clock: Clock) -> None:
    """Whoever sat with her asked for this when she confirmed: it is done as theirs, with their reach and their role as
    both are now. Where that person cannot act any more it stays owed, with its day, until a colleague does it."""
    sign_in = sign_in_of(handover.agreed_by) if handover.agreed_by else None
    sender = actor_of(sign_in) if sign_in else None
    if sender is not None:
        lend_if_may(sender, "handovers.release", handover.pk, {}, clock=clock)


@action("handovers.release", on=Handover, takes=ReleaseForm, words=_("Close what she does not let us keep"))
def release(actor: Actor, handover: Handover, data: Any, *, clock: Clock) -> UUID:
    """What she did not let go along stays, what she lets us keep stays; everything else closes."""
    survivor = handover.survivor_id
    handover.released_at = clock()
    handover.save(update_fields=["released_at"])
    Member.objects.filter(survivor_id=survivor, organisation=actor.organisation, until_on=None).update(
        until_on=today(clock)
    )
    scope.current().about, scope.current().section = survivor, int(Section.CARD)
    narrow(actor, survivor, Section(handover.yes & ~handover.keeps), clock)
    return handover.pk


@action("handovers.visit", on=Handover, takes=VisitForm, words=_("The first visit is done"))
def visit(actor: Actor, handover: Handover, data: Any, *, clock: Clock) -> UUID:
    handover.visited_on = data.visited_on
    handover.save(update_fields=["visited_on"])
    touch(handover.survivor_id, Section.CARD)
    return handover.pk
