"""Which directory is believed, and which keys of it: the rules of TUF for a root, and one more.

Three of five keepers sign. A new directory is signed by three of the keepers before it as well as by three of its own,
its version rises, it is at most 30 days long. A key that was distrusted once stays so.
"""

from __future__ import annotations

from saathi.vault.bundles import Forged

from . import kinds
from .directory import ENOUGH, Directory, Keys, Peer


def check_taken(new: Directory, before: Directory | None, now: int) -> None:
    """Raises Forged where `new` may not take the place of `before`. The first one is trusted by comparing the words of
    its keepers aloud, which is the business of whoever calls."""
    skew = int(kinds.SKEW.total_seconds())
    known = {one.id for one in (*new.keepers, *(before.keepers if before else ()))}
    if not {keeper for keeper, _statement in new.signatures} <= known:
        raise Forged("keeper")
    if len(new.signers(new.keepers)) < ENOUGH:
        raise Forged("few")
    if not new.issued - skew <= now < new.expires <= new.issued + int(kinds.DIRECTORY_LASTS.total_seconds()):
        raise Forged("directory_old")
    if before is not None:
        _check_follows(new, before)


def _check_follows(new: Directory, before: Directory) -> None:
    if new.version < before.version:
        raise Forged("directory_old")
    if new.version == before.version:
        if new.digest != before.digest:
            raise Forged("directory_two")
        return
    if len(new.signers(before.keepers)) < ENOUGH:
        raise Forged("few")
    gone = {key.id: key.distrust_since for peer in before.peers for key in peer.keys if key.distrust_since}
    now_gone = {key.id: key.distrust_since for peer in new.peers for key in peer.keys}
    owners = {key.id: peer.org for peer in before.peers for key in peer.keys}
    for id, since in gone.items():
        if id in now_gone and not 0 < now_gone[id] <= since:
            raise Forged("trusted_again")
    for peer in new.peers:
        if any(owners.get(key.id, peer.org) != peer.org for key in peer.keys):
            raise Forged("twice")


def key_to_send(directory: Directory, peer: Peer, now: int) -> Keys:
    """The keys a file is sealed to. Raises Forged where there are none now."""
    found = peer.now(now)
    if found is None or now >= directory.expires:
        raise Forged("no_key")
    return found


def key_of_sender(directory: Directory, peer: Peer, id: str, said: int, came: int) -> Keys:
    """The keys a statement was signed with. They had to stand when it says it was signed and when it came: whoever
    stole a key can write any date, so what comes after a key is distrusted is refused whatever its date."""
    found = next((one for one in peer.keys if one.id == id), None)
    if found is None:
        raise Forged("unknown_key")
    if 0 < found.distrust_since <= came:
        raise Forged("distrusted")
    if not (found.stood(said) and found.since <= came):
        raise Forged("key_window")
    return found
