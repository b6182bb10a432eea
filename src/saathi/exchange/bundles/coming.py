"""What a message of theirs changes here when it is taken in; kind by kind. Nothing of a survivor is touched."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from saathi.kernel.actor import Actor
from saathi.orgs.queries import own_organisation
from saathi.vault.bundles import Forged

from .. import sending
from ..claims import Claims
from ..kinds import Kind, State
from ..models import Received, Sent

# Which message of ours each of theirs must be about.
_ANSWERS: Mapping[str, tuple[str, ...]] = {
    Kind.ACCEPT: (Kind.OFFER,),
    Kind.DECLINE: (Kind.OFFER,),
    Kind.RECEIPT: (Kind.OFFER, Kind.BUNDLE),
    Kind.OUTCOME: (Kind.BUNDLE,),
    Kind.SEALED: (Kind.OFFER, Kind.BUNDLE),
}


def check_asked(actor: Actor, said: Claims) -> None:
    """Raises Forged for an answer to nothing of ours, and for a bundle that nobody here said yes to, or that was
    recalled before it came."""
    if said.kind in _ANSWERS:
        row = sending.ours(actor, said.sender, said.of)
        if row is None or row.kind not in _ANSWERS[said.kind] or said.case != row.case:
            raise Forged("unasked")
    if said.kind == Kind.BUNDLE:
        offer = theirs(actor, said, said.body["of"])
        if offer is None or offer.kind != Kind.OFFER or offer.state != State.ACCEPTED or offer.case != said.case:
            raise Forged("unasked")
    if said.kind in (Kind.BUNDLE, Kind.OFFER) and _recalls(actor, said):
        raise Forged("recalled")


def theirs(actor: Actor, said: Claims, jti: object) -> Received | None:
    """A message of the same sender that came before."""
    rows = Received.objects.filter(organisation=own_organisation(actor), peer=said.sender, jti=str(jti))
    found: Received | None = rows.exclude(state=State.EARLY).first()
    return found


def _recalls(actor: Actor, said: Claims) -> bool:
    rows = Received.objects.filter(organisation=own_organisation(actor), peer=said.sender, kind=Kind.WITHDRAW)
    return rows.filter(of=said.jti).exclude(state=State.EARLY).exists()


def take(actor: Actor, said: Claims, now: datetime) -> None:
    """Marks what it is about."""
    _TAKES.get(said.kind, _nothing)(actor, said, now)


def _nothing(actor: Actor, said: Claims, now: datetime) -> None:
    """An offer and a bundle wait for somebody to look."""


def _answered(actor: Actor, said: Claims, now: datetime) -> None:
    row = sending.ours(actor, said.sender, said.of)
    if row is not None and row.state != State.RECALLED:
        sending.told(row, State.ACCEPTED if said.kind == Kind.ACCEPT else State.DECLINED, now)


_FAR = (State.MADE, State.RECEIVED, State.OPENED, State.ACCEPTED, State.DECLINED)


def _receipted(actor: Actor, said: Claims, now: datetime) -> None:
    """A later receipt never takes a state back."""
    row = sending.ours(actor, said.sender, said.of)
    found = [State(one["state"]) for one in said.body["states"]]
    if row is None or row.state not in _FAR:
        return
    furthest = max([State(row.state), *(one for one in found if one in _FAR)], key=_FAR.index)
    sending.told(row, furthest, now)


def _outcome(actor: Actor, said: Claims, now: datetime) -> None:
    """Whoever tells what came of it has accepted it: a receipt that came later would say no more."""
    row = sending.ours(actor, said.sender, said.of)
    if row is not None and row.state in _FAR:
        sending.told(row, State.ACCEPTED, now)


def _closed(actor: Actor, said: Claims, now: datetime) -> None:
    row = sending.ours(actor, said.sender, said.of)
    if row is None or row.state != State.RECALLED:
        return
    sending.told(row, State.CLOSED, now)
    for recall in Sent.objects.filter(organisation=row.organisation, peer=row.peer, kind=Kind.WITHDRAW, of=row.jti):
        sending.told(recall, State.CLOSED, now)


def _recalled(actor: Actor, said: Claims, now: datetime) -> None:
    """Its file is thrown away at once, whatever stands in it; what a room above took over from it closes with it."""
    row = theirs(actor, said, said.of)
    if row is not None and row.state != State.CLOSED:
        row.state, row.recalled_at, row.file = State.RECALLED, now, b""
        row.save(update_fields=["state", "recalled_at", "file"])


def _resent(actor: Actor, said: Claims, now: datetime) -> None:
    """Those they lack are to be carried once more."""
    ours = Sent.objects.filter(organisation=own_organisation(actor), peer=said.sender)
    ours.filter(seq__range=(said.body["first"], said.body["last"])).exclude(file=b"").update(
        carried_at=None, carried_by=None
    )


_TAKES: Mapping[str, Callable[[Actor, Claims, datetime], None]] = {
    Kind.ACCEPT: _answered,
    Kind.DECLINE: _answered,
    Kind.RECEIPT: _receipted,
    Kind.OUTCOME: _outcome,
    Kind.SEALED: _closed,
    Kind.WITHDRAW: _recalled,
    Kind.RESEND: _resent,
}
