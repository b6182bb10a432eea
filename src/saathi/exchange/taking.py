"""Taking in a file that somebody carried here. It is hostile until everything about it was checked, in this order: its
size, that one of our keys opens it, who signed it and with which key, for whom and for when, its parts, its number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

from saathi.kernel.actor import Actor
from saathi.orgs.queries import own_organisation
from saathi.vault.bundles import Forged, unseal, unverified, verified

from . import claims, kinds, own, trust
from .claims import Claims, seconds
from .directory import Directory
from .kinds import State
from .models import Line, Received
from .own import Private
from .parts import Opening, Part


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that is what it says it is. `head` is the SHA-256 of its statement."""

    claims: Claims
    raw: bytes
    head: str
    parts: tuple[Part, ...]


def opened(raw: bytes, ours: Iterable[Private], organisation: UUID, directory: Directory, came: datetime) -> Taken:
    """Raises Forged. Reads no table, so that every forgery can be tried on it. `came` is when the file came, which is
    not always now: one that was taken in before its key was distrusted stays what it was."""
    if not 0 < len(raw) <= kinds.MOST_FILE:
        raise Forged("large" if raw else "empty")
    mine, opening = _unsealed(raw, ours)
    statement = opening.statement()
    said = claims.read(_verified(statement, directory, came))
    if said.receiver != organisation or said.receiver_keys != mine.keys.id:
        raise Forged("not_for_us")
    _check_times(said, came)
    return Taken(said, claims.written(said), sha256(statement).hexdigest(), opening.parts(said.parts))


def _unsealed(raw: bytes, ours: Iterable[Private]) -> tuple[Private, Opening]:
    for mine in ours:
        opening = Opening()
        try:
            unseal(raw, mine.sealing, opening)
        except Forged:
            continue
        return mine, opening
    raise Forged("not_for_us")


def _verified(statement: bytes, directory: Directory, came: datetime) -> bytes:
    """The key is the one the sender has in the directory, by the sender's number and never by a name."""
    before = claims.read(unverified(statement))
    peer = directory.peer(before.sender)
    if peer is None:
        raise Forged("unknown_sender")
    keys = trust.key_of_sender(directory, peer, before.sender_keys, before.iat, seconds(came))

    def public_of(id: str) -> bytes:
        if id != keys.id:
            raise Forged("signature")
        return bytes.fromhex(keys.signing)

    return verified(statement, kinds.MESSAGE, public_of)


def _check_times(said: Claims, came: datetime) -> None:
    skew = int(kinds.SKEW.total_seconds())
    if said.iat - skew > seconds(came):
        raise Forged("future")
    if said.exp + skew <= seconds(came):
        raise Forged("over")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message stands in its line: the one it repeats, the same one that came too early, or the numbers that are
    missing before it."""

    again: Received | None = None
    waited: Received | None = None
    missing: tuple[int, int] | None = None


def placed(actor: Actor, taken: Taken, line: Line | None) -> Place:
    """Never guesses: a number too early waits for those before it, unless their sender signed that they will not come.
    Raises Forged for a second message under a number or an id that was taken."""
    said = taken.claims
    earlier = _earlier(actor, said)
    if earlier is not None:
        if earlier.head != taken.head:
            raise Forged("two")
        if earlier.state != State.EARLY:
            return Place(again=earlier)
    seq, head = (line.seq, line.head) if line else (0, "")
    if said.seq <= seq:
        raise Forged("two")
    dead = dict(said.dead)
    first = next((number for number in range(seq + 1, said.seq) if number not in dead), None)
    if first is not None:
        return Place(waited=earlier, missing=(first, said.seq - 1))
    if said.prev != (dead[said.seq - 1] if said.seq - 1 > seq else head):
        raise Forged("two")
    return Place(waited=earlier)


def _earlier(actor: Actor, said: Claims) -> Received | None:
    rows = Received.objects.filter(organisation=own_organisation(actor), peer=said.sender, jti=said.jti)
    found: Received | None = rows.first()
    return found


def keys_at(actor: Actor, now: datetime) -> list[Private]:
    """Ours, newest first, with those that ended so lately that a file sealed to them may still come."""
    late = now - kinds.LASTS - timedelta(days=1)
    return [own.private(row) for row in own.own_rows(actor) if row.ended_at is None or row.ended_at > late]


def taken(actor: Actor, raw: bytes, came: datetime) -> Taken:
    """With the organisation's own keys and directory. Raises Forged."""
    ours = keys_at(actor, came)
    if not ours:
        raise Forged("no_own_keys")
    directory = own.believed(actor)
    if directory.expires <= seconds(came):
        raise Forged("directory_over")
    return opened(raw, ours, own_organisation(actor), directory, came)
