"""Making a message: numbered on its way, signed by the organisation, sealed to the receiver and its recovery key.

These run inside an open action of the organisation; `bundles` has the acts, and other rooms call `seal_bundle`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.db.models import Q

from saathi.kernel.actor import Actor
from saathi.kernel.ids import new_id
from saathi.orgs.queries import own_organisation
from saathi.vault.bundles import Forged, seal, sign

from . import claims, kinds, own, parts, trust
from .claims import Claims, seconds
from .kinds import Kind, State
from .models import Line, Received, Sent
from .parts import Part


def send(
    actor: Actor,
    to: UUID,
    kind: Kind,
    body: Mapping[str, Any],
    *,
    now: datetime,
    case: str = "",
    given: tuple[Part, ...] = (),
    due_at: datetime | None = None,
    ends_at: datetime | None = None,
) -> Sent:
    """A signed and sealed message to `to`, as a row of what was sent. It ends after 14 days, or before at `ends_at`.
    Raises Forged where nothing can be sealed to this organisation."""
    mine, receiver = _keys(actor, to, now)
    line = line_of(actor, to, is_out=True)
    jti = new_id()
    ends_at = min(now + kinds.LASTS, ends_at or now + kinds.LASTS)
    said = Claims(
        kind=kind, sender=own_organisation(actor), sender_keys=mine.keys.id, receiver=to, receiver_keys=receiver.id,
        jti=jti, seq=line.seq + 1, prev=line.head, dead=_dead(actor, to, now), iat=seconds(now),
        exp=seconds(ends_at), case=case, body=body, parts=tuple(part.said() for part in given),
    )  # fmt: skip
    raw = claims.written(said)
    statement = sign(mine.signing, kinds.MESSAGE, mine.keys.id, raw)
    head = sha256(statement).hexdigest()
    file = seal(parts.chunks(statement, given), [receiver.sealing, receiver.recovery])
    line.seq, line.head = said.seq, head
    line.save(update_fields=["seq", "head"])
    return Sent.objects.create(
        organisation=said.sender, peer=to, kind=kind, jti=jti, seq=said.seq, head=head, case=case, of=said.of,
        made_by=actor.id, made_at=now, expires_at=said.ends_at, state_at=now, due_at=due_at, claims=raw, file=file,
    )  # fmt: skip


def _keys(actor: Actor, to: UUID, now: datetime) -> tuple[own.Private, Any]:
    directory = own.believed(actor)
    peer = directory.peer(to)
    if peer is None:
        raise Forged("unknown_sender")
    return own.signing(actor, directory, seconds(now)), trust.key_to_send(directory, peer, seconds(now))


def line_of(actor: Actor, peer: UUID, *, is_out: bool) -> Line:
    """Locked until the action ends, so that no number is given twice."""
    organisation = own_organisation(actor)
    found = Line.objects.select_for_update().filter(organisation=organisation, peer=peer, is_out=is_out).first()
    return found or Line.objects.create(organisation=organisation, peer=peer, is_out=is_out)


def _dead(actor: Actor, to: UUID, now: datetime) -> tuple[tuple[int, str], ...]:
    """Numbers that will never come, because their message was recalled or its time is over; the newest of them."""
    ours = Sent.objects.filter(organisation=own_organisation(actor), peer=to)
    gone = ours.filter(Q(file=b"") | Q(expires_at__lt=now))
    rows = gone.order_by("-seq").values_list("seq", "head")[: kinds.MOST_DEAD]
    return tuple(sorted(rows))


def throw_away_ended(actor: Actor, now: datetime) -> None:
    """Files on either side whose time is over; what they were about stays in the list."""
    for model in (Sent, Received):
        ended = model.objects.filter(organisation=own_organisation(actor), expires_at__lt=now - kinds.KEPT_AFTER)
        ended.exclude(file=b"").update(file=b"")


def ours(actor: Actor, peer: UUID, jti: UUID | None) -> Sent | None:
    """The message of ours that one of theirs is about."""
    found: Sent | None = Sent.objects.filter(organisation=own_organisation(actor), peer=peer, jti=jti).first()
    return found


def told(row: Sent, state: State, now: datetime, due_at: datetime | None = None) -> None:
    """What became of a message of ours."""
    row.state, row.state_at, row.due_at = state, now, due_at
    row.save(update_fields=["state", "state_at", "due_at"])

