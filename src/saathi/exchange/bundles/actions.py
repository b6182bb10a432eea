"""Making what is carried, and taking it in. Each is one act of somebody on staff, and stands in the journal."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.errors import Refused
from saathi.kernel.forms import NothingForm
from saathi.orgs.queries import own_organisation
from saathi.uploads.opening import Unusable

from .. import kinds, sending, taking
from ..claims import seconds
from ..kinds import MEDIA, TEXT, Kind, State
from ..models import Received, Sent
from ..parts import Part
from . import coming, forms
from .given import Cut
from .opening import day_seconds, harmless, parts_of


@action("offers.make", takes=forms.OfferForm, words=_("Ask another organisation"))
def make_offer(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    """Without anybody's name: the case gets a number that only these two organisations know."""
    now = clock()
    answer_by = now + timedelta(days=int(data.within))
    body = {
        "need": data.need, "district": data.district, "language": data.language, "age_band": data.age_band,
        "answer_by": seconds(answer_by),
    }  # fmt: skip
    case = secrets.token_hex(32)
    made = sending.send(actor, data.to, Kind.OFFER, body, now=now, case=case, due_at=answer_by, ends_at=answer_by)
    sending.throw_away_ended(actor, now)
    return made.pk


@action("bundles.make", on=Sent, takes=forms.BundleForm, words=_("Seal it for this organisation"))
def make_bundle(actor: Actor, offer: Sent, data: Any, *, clock: Clock) -> UUID:
    return seal_bundle(actor, offer, data.cut, clock=clock).pk


def seal_bundle(actor: Actor, offer: Sent, cut: Cut, *, clock: Clock) -> Sent:
    """For other rooms, inside their own action, after `rules.check_bundle` let it pass: seals `cut` to whoever accepted
    this offer. Raises Forged where nothing can be sealed to it."""
    now = clock()
    return sending.send(
        actor, offer.peer, Kind.BUNDLE, cut.body(str(offer.jti)), now=now, case=offer.case, given=cut.parts,
        due_at=now + kinds.RECEIPT_WITHIN, ends_at=cut.consent.expires_at)


@dataclass(frozen=True, slots=True)
class Carried:
    """A file that leaves by hand or line. Its name says nothing."""

    id: UUID
    raw: bytes = field(repr=False)
    name: str = "notes.age"
    media: str = "application/octet-stream"


@action("bundles.carry", on=Sent, takes=NothingForm, words=_("Fetch the file to carry"))
def carry(actor: Actor, sent: Sent, data: Any, *, clock: Clock) -> Carried:
    sent.carried_at, sent.carried_by = clock(), actor.id
    sent.save(update_fields=["carried_at", "carried_by"])
    return Carried(sent.pk, sent.file.read_bytes())


@action("bundles.open", takes=forms.TakeForm, words=_("Take in a sealed file"))
def take_in(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    """Taken in twice it is the same row, with its first receipt. Too early, it is only noted, and those that are
    missing are asked for."""
    now = clock()
    sending.throw_away_ended(actor, now)
    taken = taking.taken(actor, data.file, now)
    said = taken.claims
    line = sending.line_of(actor, said.sender, is_out=False)
    place = taking.placed(actor, taken, line)
    if place.again is not None:
        return place.again.pk
    row = Received(
        organisation=own_organisation(actor), taken_by=actor.id, taken_at=now, peer=said.sender, kind=said.kind,
        jti=said.jti, seq=said.seq, head=taken.head, case=said.case, of=said.of, expires_at=said.ends_at,
        claims=taken.raw)
    if place.missing is not None:
        return _too_early(actor, place.waited or row, place.missing, clock)
    coming.check_asked(actor, said)
    row.file = data.file if said.kind == Kind.BUNDLE else b""
    if place.waited is None:
        row.save(force_insert=True)
    else:  # in the place of the one that waited: a new row by the same id, so that what is in it is sealed
        row.pk = place.waited.pk
        row.save(force_update=True, update_fields=["state", "file"])
    line.seq, line.head = said.seq, taken.head
    line.save(update_fields=["seq", "head"])
    coming.take(actor, said, now)
    return row.pk


def _too_early(actor: Actor, row: Received, missing: tuple[int, int], clock: Clock) -> UUID:
    if row.state != State.EARLY:
        row.state = State.EARLY
        row.save(force_insert=True)
        first, last = missing
        sending.send(actor, row.peer, Kind.RESEND, {"first": first, "last": last}, now=clock())
    return row.pk


@action("offers.answer", on=Received, takes=forms.AnswerForm, words=_("Answer"))
def answer(actor: Actor, offer: Received, data: Any, *, clock: Clock) -> UUID:
    now, yes = clock(), data.answer == "accept"
    body: dict[str, Any] = {"of": str(offer.jti)}
    body |= {"places": data.places, "since": day_seconds(data.since)} if yes else {"reason": data.reason}
    made = sending.send(
        actor, offer.peer, Kind.ACCEPT if yes else Kind.DECLINE, body, now=now, case=offer.case)
    offer.state, offer.answered_at, offer.answered_by = State.ACCEPTED if yes else State.DECLINED, now, actor.id
    offer.save(update_fields=["state", "answered_at", "answered_by"])
    return made.pk


@action("bundles.accept", on=Received, takes=NothingForm, words=_("Accept it"))
def accept(actor: Actor, bundle: Received, data: Any, *, clock: Clock) -> UUID:
    """From now on whoever accepted may open its parts; the sender is told by a receipt."""
    bundle.state, bundle.answered_at, bundle.answered_by = State.ACCEPTED, clock(), actor.id
    bundle.save(update_fields=["state", "answered_at", "answered_by"])
    return bundle.pk


@action("bundles.decline", on=Received, takes=NothingForm, words=_("Do not accept it"))
def decline(actor: Actor, bundle: Received, data: Any, *, clock: Clock) -> UUID:
    """Its file is thrown away unopened."""
    bundle.state, bundle.answered_at, bundle.answered_by, bundle.file = State.DECLINED, clock(), actor.id, b""
    bundle.save(update_fields=["state", "answered_at", "answered_by", "file"])
    return bundle.pk


@action("bundles.unpack", on=Received, takes=forms.PartForm, words=_("Open this part"))
def unpack(actor: Actor, bundle: Received, data: Any, *, clock: Clock) -> Carried:
    """One part, handed over once; a paper is redrawn as everything that comes in, or stays closed."""
    part = next(one for one in parts_of(actor, bundle) if one.name == data.part)
    try:
        raw = part.raw if part.media == TEXT else harmless(part).raw
    except Unusable as no:
        raise Refused(str(no)) from None
    _opened(actor, bundle, clock)
    return Carried(bundle.pk, raw, f"part.{MEDIA[part.media]}", part.media)


def taken_over(actor: Actor, bundle: Received, *, clock: Clock) -> tuple[Part, ...]:
    """For other rooms, inside their own action, once `bundles.accept` was done: every part, verified again. Papers are
    as they came: whoever keeps one asks `opening.harmless` first."""
    found = parts_of(actor, bundle)
    _opened(actor, bundle, clock)
    return found


def _opened(actor: Actor, bundle: Received, clock: Clock) -> None:
    if bundle.opened_at is None:
        bundle.opened_at, bundle.opened_by = clock(), actor.id
        bundle.save(update_fields=["opened_at", "opened_by"])


@action("receipts.make", on=Received, takes=NothingForm, words=_("Make a receipt to carry back"))
def receipt(actor: Actor, message: Received, data: Any, *, clock: Clock) -> UUID:
    """When it was received, by which role it was opened, and whether it was accepted, as far as that is now."""
    states = [{"state": str(State.RECEIVED), "at": seconds(message.taken_at), "role": ""}]
    if message.answered_at is not None and message.state in (State.ACCEPTED, State.DECLINED):
        states.append({"state": message.state, "at": seconds(message.answered_at), "role": ""})
    if message.opened_at is not None:
        role = actor.roles[0] if message.opened_by == actor.id and actor.roles else ""
        states.append({"state": str(State.OPENED), "at": seconds(message.opened_at), "role": role})
    body = {"of": str(message.jti), "states": states}
    made = sending.send(actor, message.peer, Kind.RECEIPT, body, now=clock(), case=message.case)
    message.receipted_at = clock()
    message.save(update_fields=["receipted_at"])
    return made.pk


@action("outcomes.tell", on=Received, takes=forms.OutcomeForm, words=_("Tell them what came of it"))
def outcome(actor: Actor, bundle: Received, data: Any, *, clock: Clock) -> UUID:
    body = {"of": str(bundle.jti), "outcome": data.outcome}
    return sending.send(actor, bundle.peer, Kind.OUTCOME, body, now=clock(), case=bundle.case).pk


@action("bundles.recall", on=Sent, takes=forms.RecallForm, words=_("Recall it"))
def recall(actor: Actor, sent: Sent, data: Any, *, clock: Clock) -> UUID:
    """They close it within a day and send a receipt; what was read cannot be unread."""
    return recall_sent(actor, sent, data.reason, clock=clock).pk


def recall_sent(actor: Actor, sent: Sent, reason: str, *, clock: Clock) -> Sent:
    """For other rooms, inside their own action: when she takes her yes back. `reason` is one of `kinds.WhyRecall`."""
    now = clock()
    sending.told(sent, State.RECALLED, now)
    sent.file = b""
    sent.save(update_fields=["file"])
    body = {"of": str(sent.jti), "reason": reason}
    return sending.send(
        actor, sent.peer, Kind.WITHDRAW, body, now=now, case=sent.case, due_at=now + kinds.SEALED_WITHIN)


@action("receipts.close", on=Received, takes=forms.ClosedForm, words=_("It is closed here"))
def close(actor: Actor, recalled: Received, data: Any, *, clock: Clock) -> UUID:
    """On a recall of theirs: what came is closed, and they are sent a receipt that says so."""
    now = clock()
    rows = Received.objects.filter(organisation=recalled.organisation, peer=recalled.peer, jti=recalled.of)
    rows.update(state=State.CLOSED, closed_at=now, file=b"")
    recalled.state, recalled.closed_at = State.CLOSED, now
    recalled.save(update_fields=["state", "closed_at"])
    body = {"of": str(recalled.of), "at": seconds(now), "copies": data.copies}
    return sending.send(actor, recalled.peer, Kind.SEALED, body, now=now, case=recalled.case).pk
