"""Our keys, the directory we believe, and the next one while it is signed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock
from saathi.kernel.errors import NotFound
from saathi.orgs.models import Organisation
from saathi.orgs.queries import organisation_names, own_organisation

from .. import cards, own
from ..claims import at, seconds
from ..directory import ENOUGH, Directory, Keys, Peer
from ..models import KnownDirectory


@dataclass(frozen=True, slots=True)
class KeysLine:
    id: str
    fingerprint: int
    since: datetime
    until: datetime
    distrusted_since: datetime | None


@dataclass(frozen=True, slots=True)
class PeerLine:
    """`stands` is unchanged, new, changed or gone, against the directory we believe."""

    org: UUID
    name: str
    country: str
    keys: tuple[KeysLine, ...]
    stands: str = "same"


@dataclass(frozen=True, slots=True)
class DirectoryPage:
    version: int
    issued_at: datetime
    expires_at: datetime
    checked_at: datetime
    fingerprint: int
    keepers: tuple[tuple[str, bool], ...]
    n_signed: int
    is_over: bool
    is_fresh: bool
    peers: tuple[PeerLine, ...]


@dataclass(frozen=True, slots=True)
class PeersPage:
    """`is_listed` is whether the directory we believe has the keys that are ours now."""

    own: KeysLine | None
    is_listed: bool
    known: DirectoryPage | None
    draft: DirectoryPage | None


@query("peers.page")
def peers_page(actor: Actor, *, clock: Clock = server_clock) -> PeersPage:
    mine, now = own.current(actor), seconds(clock())
    row, draft = own.known_row(actor), own.draft_row(actor)
    known = own.read_row(row) if row else None
    listed = bool(mine and known and known.has_keys(mine.keys.id))
    return PeersPage(
        _keys_line(mine.keys) if mine else None, listed,
        _page(row, known, None, now) if row and known else None,
        _page(draft, own.read_row(draft), known, now) if draft else None,
    )  # fmt: skip


def _page(row: KnownDirectory, one: Directory, before: Directory | None, now: int) -> DirectoryPage:
    signed = {keeper for keeper, _statement in one.signatures}
    gone = {keeper.id for keeper in before.keepers} if before else set()
    keepers = tuple((keeper.name, keeper.id in signed) for keeper in one.keepers)
    return DirectoryPage(
        one.version, at(one.issued), at(one.expires), row.checked_at, one.fingerprint, keepers,
        len(signed & ({keeper.id for keeper in one.keepers} | gone)), one.expires <= now,
        own.is_fresh(row, now), tuple(_peer_line(peer, before) for peer in one.peers),
    )  # fmt: skip


def _peer_line(peer: Peer, before: Directory | None) -> PeerLine:
    was = before.peer(peer.org) if before else None
    stands = "same" if before is None or was == peer else "new" if was is None else "changed"
    return PeerLine(peer.org, peer.name, peer.country, tuple(map(_keys_line, peer.keys)), stands)


def _keys_line(keys: Keys) -> KeysLine:
    gone = at(keys.distrust_since) if keys.distrust_since else None
    return KeysLine(keys.id, keys.fingerprint, at(keys.since), at(keys.until), gone)


@dataclass(frozen=True, slots=True)
class PublicFile:
    """Something that anybody may read, to be carried."""

    raw: bytes
    name: str


@query("peers.card")
def card(actor: Actor) -> PublicFile:
    """The card of our organisation, for whoever composes the next directory."""
    mine = own.current(actor)
    if mine is None:
        raise NotFound()
    id = own_organisation(actor)
    country = Organisation.objects.values_list("country", flat=True).get(id=id)
    peer = Peer(id, organisation_names([id])[id].name, country[:2], (replace(mine.keys, distrust_since=0),))
    return PublicFile(cards.written(peer, mine.signing), "card.jws")


@query("peers.file")
def directory_file(actor: Actor, which: str) -> PublicFile:
    """The next directory with its signatures so far, or the one we believe."""
    row = own.draft_row(actor) if which == "next" else own.known_row(actor)
    if row is None:
        raise NotFound()
    return PublicFile(row.body.read_bytes(), f"directory-{row.version}.json")


def key_choices(actor: Actor) -> list[tuple[str, str]]:
    """Keys of the next directory that are still trusted: whose, and from when."""
    if not actor.holds("peers.page"):
        return []
    return _key_choices(actor)


@query("peers.keys")
def _key_choices(actor: Actor) -> list[tuple[str, str]]:
    from saathi.ui import wording

    row = own.draft_row(actor) or own.known_row(actor)
    found = own.read_row(row) if row else None
    return [
        (keys.id, f"{peer.name}, {wording.day(at(keys.since).date())}")
        for peer in (found.peers if found else ())
        for keys in peer.keys
        if not keys.distrust_since
    ]


@query("peers.known")
def known_peers(actor: Actor, *, clock: Clock = server_clock) -> list[tuple[str, str]]:
    """Organisations of the directory that something can be sealed to now, by name; never our own."""
    found, now = own.known(actor), seconds(clock())
    peers = [peer for peer in found.peers if peer.now(now) and peer.org != actor.organisation] if found else []
    return sorted(((str(peer.org), peer.name) for peer in peers), key=lambda one: one[1].casefold())


def peer_choices(actor: Actor) -> list[tuple[str, str]]:
    return known_peers(actor) if actor.holds("peers.known") else []


N_ENOUGH = ENOUGH
