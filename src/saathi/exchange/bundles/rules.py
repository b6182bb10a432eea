"""Whether something may be made, carried, taken in, opened or recalled now."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Refused
from saathi.orgs.sealing_keys import is_colleague

from .. import claims, kinds, own, taking, trust
from ..claims import seconds
from ..kinds import Kind, State
from ..models import Line, Received, Sent
from ..sentences import asked, sentence
from . import coming
from .given import Cut
from .opening import parts_of

DONE = (State.RECALLED, State.CLOSED, State.DECLINED)


def _sealable(actor: Actor, to: UUID, *, is_new: bool) -> None:
    """Raises Refused where nothing can be sealed to this organisation now, or the directory is too old for something
    new: a recall or a receipt does not wait for it."""
    now = seconds(server_clock())
    if own.current(actor) is None:
        raise Refused(sentence("no_own_keys"))
    row = own.known_row(actor)
    directory = asked(own.believed, actor)
    if row is None or directory.expires <= now:
        raise Refused(sentence("directory_over"))
    if is_new and not own.is_fresh(row, now):
        raise Refused(_("Before anything new is sealed, somebody makes sure today that the directory is the newest."))
    peer = directory.peer(to)
    if peer is None:
        raise Refused(sentence("unknown_sender"))
    asked(own.signing, actor, directory, now)
    asked(trust.key_to_send, directory, peer, now)


@rule("offers.make")
def may_offer(actor: Actor, target: None, data: Any) -> None:
    if own.current(actor) is None:
        raise Refused(sentence("no_own_keys"))
    if data is None:
        return
    if data.to == actor.organisation:
        raise Refused(_("This is your own organisation."))
    _sealable(actor, data.to, is_new=True)


@rule("bundles.make")
def may_make(actor: Actor, offer: Sent, data: Any) -> None:
    check_offer(actor, offer)
    if data is not None:
        check_bundle(actor, offer, data.cut, server_clock())


def check_offer(actor: Actor, offer: Sent) -> None:
    """Raises Refused where a bundle may not be sealed on this offer now."""
    if offer.kind != Kind.OFFER or offer.state != State.ACCEPTED:
        raise Refused(_("A bundle is sealed only for an organisation that said yes to an offer of ours."))
    standing = Sent.objects.filter(organisation=offer.organisation, peer=offer.peer, kind=Kind.BUNDLE, of=offer.jti)
    never_came = Q(state=State.MADE, expires_at__lt=server_clock())
    if standing.exclude(Q(state__in=DONE) | never_came).exists():
        raise Refused(_("A bundle for this offer is on its way already. Recall it before another one is sealed."))
    _sealable(actor, offer.peer, is_new=True)


def check_bundle(actor: Actor, offer: Sent, cut: Cut, now: datetime) -> None:
    """For other rooms, before `seal_bundle`: raises Refused where her yes is over or is for less."""
    if cut.consent.expires_at <= now:
        raise Refused(_("Her yes to this is over. Ask her again."))
    if not set(cut.fields) <= {"card", *cut.consent.scope}:
        raise Refused(_("This is more than she agreed to share."))
    if not cut.parts or sum(len(part.raw) for part in cut.parts) > kinds.MOST_TOTAL:
        raise Refused(_("A bundle holds at least one part and at most 9 MB. Take it apart."))


@rule("bundles.carry")
def may_carry(actor: Actor, sent: Sent, data: Any) -> None:
    if not sent.file or sent.expires_at <= server_clock():
        raise Refused(_("This file is not kept any more: it was recalled, or its time is over."))


@rule("bundles.open")
def may_take(actor: Actor, target: None, data: Any) -> None:
    if not taking.keys_at(actor, server_clock()):
        raise Refused(sentence("no_own_keys"))
    if data is None:
        return
    taken = asked(taking.taken, actor, data.file, server_clock())
    line = Line.objects.filter(organisation=actor.organisation, peer=taken.claims.sender, is_out=False).first()
    place = asked(taking.placed, actor, taken, line)
    if place.again is None and place.missing is None:
        asked(coming.check_asked, actor, taken.claims)


@rule("offers.answer")
def may_answer(actor: Actor, offer: Received, data: Any) -> None:
    if offer.kind != Kind.OFFER or offer.state != State.RECEIVED:
        raise Refused(_("Only an offer that was not answered yet is answered."))
    if offer.expires_at <= server_clock():
        raise Refused(_("The time to answer this offer is over."))
    _sealable(actor, offer.peer, is_new=False)


@rule("bundles.accept")
def may_accept(actor: Actor, bundle: Received, data: Any) -> None:
    """Also where whoever accepted it has left meanwhile: somebody else takes it up."""
    if not (bundle.state == State.ACCEPTED and bundle.answered_by and not is_colleague(actor, bundle.answered_by)):
        _waits(bundle)
    now = server_clock()
    if claims.read(bundle.claims.read_bytes()).exp <= seconds(now):
        raise Refused(_("The time of this bundle, or her yes to it, is over. Ask whoever sent it."))
    _her_yes_stands(bundle, now)
    asked(parts_of, actor, bundle)


def _her_yes_stands(bundle: Received, now: datetime) -> None:
    """Whatever was accepted: her yes ends on the day she said, also where nobody has thrown the file away yet."""
    expires = claims.read(bundle.claims.read_bytes()).body["consent"]["expires"]
    if expires <= seconds(now) or bundle.expires_at + kinds.KEPT_AFTER <= now:
        raise Refused(_("The time of this bundle, or her yes to it, is over. Ask whoever sent it."))


@rule("bundles.decline")
def may_decline(actor: Actor, bundle: Received, data: Any) -> None:
    _waits(bundle)


def _waits(bundle: Received) -> None:
    if bundle.kind != Kind.BUNDLE or bundle.state != State.RECEIVED:
        raise Refused(_("Only a bundle that was not answered yet is accepted or not."))


@rule("bundles.unpack")
def may_unpack(actor: Actor, bundle: Received, data: Any) -> None:
    check_opened(actor, bundle)
    if data is not None and data.part not in {part["name"] for part in claims.read(bundle.claims.read_bytes()).parts}:
        raise Refused(_("There is no such part in it."))


def check_opened(actor: Actor, bundle: Received) -> None:
    """For other rooms too, before `taken_over`."""
    if bundle.kind != Kind.BUNDLE or bundle.state != State.ACCEPTED or not bundle.file:
        raise Refused(_("Its parts open once it was accepted, and not after it was recalled or its time is over."))
    if bundle.answered_by != actor.id:
        raise Refused(_("Only the person who accepted it opens its parts."))
    _her_yes_stands(bundle, server_clock())


@rule("receipts.make")
def may_receipt(actor: Actor, message: Received, data: Any) -> None:
    if message.kind not in (Kind.OFFER, Kind.BUNDLE) or message.state == State.EARLY:
        raise Refused(_("A receipt is for an offer or a bundle."))
    if message.receipted_at is not None and message.receipted_at >= _last(message):
        raise Refused(_("Nothing has happened since the last receipt."))
    _sealable(actor, message.peer, is_new=False)


def _last(message: Received) -> datetime:
    times = (message.taken_at, message.answered_at, message.opened_at)
    return max(one for one in times if one is not None)


@rule("outcomes.tell")
def may_tell(actor: Actor, bundle: Received, data: Any) -> None:
    if bundle.kind != Kind.BUNDLE or bundle.state != State.ACCEPTED:
        raise Refused(_("What came of it is told of a bundle that was accepted."))
    _sealable(actor, bundle.peer, is_new=False)


@rule("bundles.recall")
def may_recall(actor: Actor, sent: Sent, data: Any) -> None:
    if sent.kind not in (Kind.OFFER, Kind.BUNDLE) or sent.state in DONE:
        raise Refused(_("Only an offer or a bundle that stands is recalled."))
    _sealable(actor, sent.peer, is_new=False)


@rule("receipts.close")
def may_close(actor: Actor, recalled: Received, data: Any) -> None:
    if recalled.kind != Kind.WITHDRAW or recalled.state != State.RECEIVED:
        raise Refused(_("Only what they recalled, and was not closed yet, is closed."))
    _sealable(actor, recalled.peer, is_new=False)
