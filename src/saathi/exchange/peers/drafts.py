"""The next directory: the one before with a card more, a key less, or only new days."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from saathi.vault.bundles import Forged

from .. import kinds
from ..claims import seconds
from ..directory import KEEPERS, MOST_KEYS, Directory, Keeper, Peer, check_alike


def begun(before: Directory | None, draft: Directory | None, now: datetime) -> Directory:
    """Without signatures: whoever signed before signs what it says now."""
    days = {"issued": seconds(now), "expires": seconds(now + kinds.DIRECTORY_LASTS), "signatures": ()}
    if draft is not None:
        return replace(draft, **days)  # type: ignore[arg-type]
    if before is not None:
        return replace(before, version=before.version + 1, **days)  # type: ignore[arg-type]
    return Directory(1, seconds(now), seconds(now + kinds.DIRECTORY_LASTS), (), ())


def with_card(one: Directory, card: Peer, stands: str) -> Directory:
    """Raises Forged where it would look like another, or there are five keepers already."""
    if stands != "peer":
        keepers = tuple(keeper for keeper in one.keepers if keeper.name != card.name)
        if len(keepers) >= KEEPERS:
            raise Forged("keepers")
        one = replace(one, keepers=(*keepers, Keeper(card.name, card.keys[-1].signing)))
    if stands != "keeper":
        one = replace(one, peers=_joined(one, card))
    check_alike(one)
    return one


def _joined(one: Directory, card: Peer) -> tuple[Peer, ...]:
    was = one.peer(card.org)
    if was is None:
        return (*one.peers, card)
    if was.keys[-1].id == card.keys[-1].id:
        raise Forged("twice")
    # The keys before end where the new ones begin, but for what is under way.
    grace = card.keys[-1].since + int(kinds.LASTS.total_seconds())
    before = tuple(replace(keys, until=min(keys.until, grace)) for keys in was.keys)
    peer = replace(was, name=card.name, country=card.country, keys=(*before, *card.keys)[-MOST_KEYS:])
    return tuple(peer if other.org == card.org else other for other in one.peers)


def without_key(one: Directory, key_id: str, since: datetime) -> Directory:
    """Raises Forged where no organisation of it has the key."""
    owner: UUID | None = None
    peers = []
    for peer in one.peers:
        keys = tuple(
            replace(key, distrust_since=seconds(since)) if key.id == key_id and not key.distrust_since else key
            for key in peer.keys
        )
        owner = peer.org if keys != peer.keys else owner
        peers.append(replace(peer, keys=keys))
    if owner is None:
        raise Forged("unknown_key")
    return replace(one, peers=tuple(peers))
