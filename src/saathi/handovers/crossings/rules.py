"""Whether a handover may be carried to another installation now, and whether what came may be taken in."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils.translation import gettext as _

from saathi.cases.models import Case
from saathi.cases.rules import open_case
from saathi.exchange.bundles.rules import check_opened
from saathi.exchange.bundles.standing import outside
from saathi.exchange.models import Received
from saathi.exchange.peers.queries import known_peers
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Refused
from saathi.kernel.reach import lasting
from saathi.kernel.sections import section_named
from saathi.links.requests.rules import must_send
from saathi.survivors.answers.children import must_be_ordered
from saathi.survivors.models import Survivor

from ..models import Arrival, CameAlong, Crossing, Handover
from ..offers.crossing import may_seal, news
from ..offers.rules import about_each_part, must_begin, must_stand
from ..offers.standing import stage_now
from .asking import asking_of, view_of
from .packing import check_chosen
from .queries import KEPT


@rule("crossings.offer")
def may_offer(actor: Actor, survivor: Survivor, data: Any) -> None:
    must_begin(actor, survivor)
    if data is None:
        return
    if str(data.organisation) not in {one for one, _name in known_peers(actor)}:
        raise Refused(_("Choose an organisation from the list."))
    must_send(actor, survivor, asking_of(data), view_of(data))


@rule("crossings.follow")
def may_follow(actor: Actor, handover: Handover, data: Any) -> None:
    must_stand(actor, handover, "crossings.follow")
    row = Crossing.objects.filter(handover=handover).first()
    heard = outside(actor, row.offer, row.bundle) if row else None
    if heard is None or not news(stage_now(handover), heard):
        raise Refused(_("No file of theirs says anything new. Take in what they sent first."))


@rule("crossings.confirm")
def may_confirm(actor: Actor, handover: Handover, data: Any) -> None:
    must_stand(actor, handover, "crossings.confirm")
    open_case(handover.survivor_id)
    if data is None:
        return
    her = handover.survivor
    must_be_ordered(actor, her.pk, her.track, her.age_band)
    about_each_part(handover.survivor_id, data)


@rule("crossings.seal")
def may_seal_it(actor: Actor, handover: Handover, data: Any) -> None:
    must_stand(actor, handover, "crossings.seal")
    row = Crossing.objects.get(handover=handover)
    if int(lasting(handover.survivor_id)) & handover.yes != handover.yes:
        raise Refused(_("You do not see everything she lets go along. Somebody who does seals it."))
    if row.until is None or row.until < today():
        raise Refused(_("Her yes to this is over. Ask her again."))
    heard = outside(actor, row.offer, row.bundle)
    if heard is None or not may_seal(heard, server_clock()):
        raise Refused(_("It is sealed already. Fetch the file and carry it."))
    if data is not None:
        check_chosen(actor, handover, {UUID(one) for one in data.papers})


@rule("crossings.take_in")
def may_take_in(actor: Actor, survivor: Survivor, data: Any) -> None:
    must_be_ours(actor, survivor.pk)
    if data is None:
        return
    bundle = Received.objects.filter(organisation=actor.organisation, pk=data.bundle).first()
    if bundle is None or Arrival.objects.filter(bundle=bundle.pk).exists():
        raise Refused(_("Choose a file that nobody took in yet."))
    check_opened(actor, bundle)


def must_be_ours(actor: Actor, survivor: UUID) -> None:
    """Raises Refused for whoever does not answer for her case here."""
    open_case(survivor)
    if not Case.objects.filter(survivor_id=survivor, organisation=actor.organisation).exists():
        raise Refused(_("Only the organisation that is accountable for her case takes in what came along."))


def must_see(survivor: Any, sections: list[str]) -> None:
    """Raises Refused where a part would be written into a section that whoever takes it in does not see."""
    wanted = sum(int(section_named(one)) for one in set(sections))
    if int(lasting(survivor)) & wanted != wanted:
        raise Refused(_("It holds parts that you may not see here. Somebody who may takes it in."))


@rule("crossings.check")
def may_check(actor: Actor, arrival: Arrival, data: Any) -> None:
    must_be_ours(actor, arrival.survivor_id)
    if data is None:
        return
    must_be_of(arrival, data.facts, Q(closed_at=None))


@rule("crossings.close")
def may_close(actor: Actor, arrival: Arrival, data: Any) -> None:
    must_be_ours(actor, arrival.survivor_id)
    if arrival.recalled_at is None:
        raise Refused(_("What came along was not taken back. Nothing of it is closed by itself."))
    if data is not None:
        must_be_of(arrival, data.facts, KEPT)


def must_be_of(arrival: Arrival, lines: list[str], those: Q) -> None:
    """Raises Refused where one of these lines is none of `those` that came along."""
    if CameAlong.objects.filter(those, arrival=arrival, pk__in=lines).count() != len(set(lines)):
        raise Refused(_("One of these did not come along with this handover."))
