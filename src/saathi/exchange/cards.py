"""The card by which an organisation joins the directory: its keys, signed by themselves."""

from __future__ import annotations

from uuid import UUID

from saathi.vault.bundles import Forged, sign, unverified, verified

from . import canonical, kinds
from .directory import PEER, Keys, Peer


def written(peer: Peer, private: bytes) -> bytes:
    return sign(private, kinds.CARD, peer.keys[-1].id, canonical.written(peer.said()))


def read(raw: bytes) -> Peer:
    """Raises Forged. That it is truly theirs is known only when the words of its keys were compared aloud."""
    token = raw.strip()
    found = _of(unverified(token))
    keys = found.keys[0]
    verified(token, kinds.CARD, lambda id: bytes.fromhex(keys.signing) if id == keys.id else _other())
    return found


def _other() -> bytes:
    raise Forged("card")


def _of(claims: bytes) -> Peer:
    said = canonical.read(claims, kinds.MOST_CARD)
    if not PEER(said) or len(said["keys"]) != 1:
        raise Forged("card")
    return Peer(UUID(said["org"]), said["name"], said["country"], (Keys(**said["keys"][0]),))
