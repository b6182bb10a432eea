"""Whether a handover may go on now: by where it stands, by who stands where, and by what she said."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.models import Case
from saathi.cases.rules import open_case
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import Refused
from saathi.kernel.reach import lasting
from saathi.kernel.sections import Section
from saathi.links.choices import GOING, RequestKind, RequestState
from saathi.links.models import Request, RequestOf, RequestStep
from saathi.links.requests.rules import must, must_send, must_walk, names_nobody
from saathi.links.requests.sides import of, sides_of
from saathi.survivors.models import Consent, Survivor

from ..joint.rules import must_be_told_of
from ..models import Handover, HandoverFact
from .asking import asking_of, view_of
from .forms import GOES
from .stages import may
from .standing import sides_after, stage_now, table_of

EVERY_SIDE = frozenset({"sender", "receiver", "office", "her"})


@rule("handovers.offer")
def may_offer(actor: Actor, survivor: Survivor, data: Any) -> None:
    must_begin(actor, survivor)
    if data is not None:
        must_send(actor, survivor, asking_of(survivor.pk, data), view_of(data))


def must_begin(actor: Actor, survivor: Survivor) -> None:
    """One handover at a time, by whoever is accountable."""
    open_case(survivor.pk)
    if not Case.objects.filter(survivor=survivor, organisation=actor.organisation).exists():
        raise Refused(_("Only the organisation that is accountable for her case can hand it over."))
    going = RequestOf.objects.filter(
        survivor=survivor, kind=RequestKind.HANDOVER, request__state__in=[*GOING, RequestState.DRAFT]
    )
    if going.exists():
        raise Refused(_("A handover goes on already. It ends before another begins."))


@rule("handovers.accept")
def may_accept(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "handovers.accept")
    if data is not None:
        names_nobody(actor, request, data.capacity)
        must_walk(actor, request, data.worker)


@rule("handovers.decline")
def may_decline(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "handovers.decline")
    names_nobody(actor, request, data.answer_words if data is not None else "")


@rule("handovers.recall")
def may_recall(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "handovers.recall")
    names_nobody(actor, request, data.answer_words if data is not None else "")


@rule("handovers.say_no")
def may_say_no(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "handovers.say_no")


@rule("handovers.send_back")
def may_send_back(actor: Actor, request: Request, data: Any) -> None:
    """Once she agreed, only those who reach her: what her yes opened has to close in the same moment."""
    must(actor, request, "handovers.send_back")
    her = of(request)
    if her is None and RequestStep.objects.filter(request=request, transition="agree").exists():
        raise Refused(_("She agreed already, to one person among you. Only that person can send it back."))
    names_nobody(actor, request, data.answer_words if data is not None else "")


@rule("handovers.confirm")
def may_confirm(actor: Actor, handover: Handover, data: Any) -> None:
    must_stand(actor, handover, "handovers.confirm")
    open_case(handover.survivor_id)
    if handover.request.worker is None:
        raise Refused(_("They have not named a person yet. She is asked about a person, never about an organisation."))
    if data is None:
        return
    if data.person != handover.request.worker:
        raise Refused(_("They named somebody else meanwhile. Ask her about that person."))
    must_be_told_of(data.person, handover.survivor_id, data.she_knows)
    about_each_part(handover.survivor_id, data)


def about_each_part(survivor: UUID, data: Any) -> None:
    mine = int(lasting(survivor) & GOES)
    if mine & ~(data.yes | data.no):
        raise Refused(_("Ask her about each part: yes or no. None is taken for granted."))
    if data.yes & ~mine:
        raise Refused(_("You can only help her share what you may see yourself."))
    if not data.yes:
        raise Refused(_("She lets nothing go along. Then nobody can go on with her: write down that she says no."))
    if sum(int(one) for one in data.keeps) & ~data.yes:
        raise Refused(_("What she does not let go along stays here anyway. Tick only what goes along."))
    if data.until <= today():
        raise Refused(_("The last day of sharing must be after today."))


@rule("handovers.meet")
def may_meet(actor: Actor, handover: Handover, data: Any) -> None:
    must_stand(actor, handover, "handovers.meet")
    if data is not None and data.meeting_words and not lasting(handover.survivor_id) & Section.PLAN:
        raise Refused(_("What was said stands with her plan, which you do not see. Those who do write it down."))


@rule("handovers.arrive")
def may_arrive(actor: Actor, handover: Handover, data: Any) -> None:
    must_stand(actor, handover, "handovers.arrive")
    open_case(handover.survivor_id)
    if actor.id != handover.request.worker or int(lasting(handover.survivor_id)) & handover.yes != handover.yes:
        raise Refused(_("Only the person she said yes to can write down that she arrived."))
    if Consent.objects.filter(pk__in=handover.consents, withdrawn_at__isnull=False).exists():
        raise Refused(_("She took her yes back. Nobody hands her over without it."))
    if handover.met_on is None:
        raise Refused(_("Write down the meeting of both sides first, with her there, or why not."))


@rule("handovers.release")
def may_release(actor: Actor, handover: Handover, data: Any) -> None:
    must_stand(actor, handover, "handovers.release")
    if handover.released_at is not None:
        raise Refused(_("This was done already."))


@rule("handovers.visit")
def may_visit(actor: Actor, handover: Handover, data: Any) -> None:
    must_stand(actor, handover, "handovers.visit")
    if handover.visited_on is not None:
        raise Refused(_("The first visit is written down already."))
    if data is not None and handover.arrived_on and data.visited_on < handover.arrived_on:
        raise Refused(_("That day is before she arrived."))


@rule("handovers.check")
def may_check(actor: Actor, handover: Handover, data: Any) -> None:
    must_stand(actor, handover, "handovers.check")
    if data is None:
        return
    if HandoverFact.objects.filter(handover=handover, pk__in=data.facts).count() != len(set(data.facts)):
        raise Refused(_("One of these did not come along with this handover."))


def must_stand(actor: Actor, handover: Handover, act: str) -> None:
    """Raises Refused where the table of stages has no such step from here for whoever acts."""
    stage, sides, steps = stage_now(handover), sides_of(actor, handover.request), table_of(handover.request)
    if handover.arrived_at is not None:
        sides = sides_after(handover, actor.organisation)
    if not may(stage, act, EVERY_SIDE, steps):
        raise Refused(_("This does not follow from where the handover stands."))
    if not may(stage, act, sides, steps):
        raise Refused(_("This is for the other side of the handover."))
