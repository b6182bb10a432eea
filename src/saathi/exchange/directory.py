"""The directory of peers: which organisations there are, with which keys from when to when, as five keepers say it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from typing import Any
from uuid import UUID

from saathi.kernel.keyring import keyring
from saathi.vault.bundles import Forged, decoded, encoded, sign, verified

from . import canonical, kinds, names
from .shapes import HASH, ID, TIME, Check, exactly, fields, like, number, several
from .words import fingerprint

KEEPERS, ENOUGH = 5, 3
MOST_PEERS, MOST_KEYS = 400, 8


def digest(raw: bytes) -> str:
    return sha256(raw).hexdigest()


@dataclass(frozen=True, slots=True)
class Keys:
    """The public keys of one organisation for one span of time: Ed25519 in hexadecimal, and two of age, of which the
    second is kept away from any installation. `id` is the SHA-256 of the three."""

    signing: str
    sealing: str
    recovery: str
    since: int
    until: int
    distrust_since: int = 0

    @property
    def id(self) -> str:
        said = {"signing": self.signing, "sealing": self.sealing, "recovery": self.recovery}
        return digest(canonical.written(said))

    @property
    def fingerprint(self) -> int:
        return fingerprint(self.id.encode())

    def stood(self, when: int) -> bool:
        return self.since <= when <= self.until and not 0 < self.distrust_since <= when

    def said(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Peer:
    """One organisation of the directory; the newest keys last."""

    org: UUID
    name: str
    country: str
    keys: tuple[Keys, ...]

    def now(self, when: int) -> Keys | None:
        """The keys to seal with."""
        return next((one for one in reversed(self.keys) if one.stood(when)), None)

    def said(self) -> dict[str, Any]:
        keys = [one.said() for one in self.keys]
        return {"org": str(self.org), "name": self.name, "country": self.country, "keys": keys}


@dataclass(frozen=True, slots=True)
class Keeper:
    """Whoever signs directories: an organisation of it, or the survivors' council. `key` is in hexadecimal."""

    name: str
    key: str

    @property
    def id(self) -> str:
        return digest(bytes.fromhex(self.key))


@dataclass(frozen=True, slots=True)
class Directory:
    """`signatures` are pairs of a keeper's id and her statement without its middle, which is the directory itself
    (RFC 7515, appendix F)."""

    version: int
    issued: int
    expires: int
    keepers: tuple[Keeper, ...]
    peers: tuple[Peer, ...]
    signatures: tuple[tuple[str, str], ...] = ()

    def claims(self) -> bytes:
        """What is signed."""
        return canonical.written({
            "v": kinds.VERSION, "version": self.version, "issued": self.issued, "expires": self.expires,
            "enough": ENOUGH, "keepers": [{"name": one.name, "key": one.key} for one in self.keepers],
            "peers": [one.said() for one in self.peers],
        })  # fmt: skip

    def written(self) -> bytes:
        signed = [{"keeper": keeper, "statement": statement} for keeper, statement in self.signatures]
        return canonical.written({"directory": encoded(self.claims()).decode(), "signatures": signed})

    @property
    def digest(self) -> str:
        return digest(self.claims())

    @property
    def fingerprint(self) -> int:
        """Of its keepers: what is compared aloud before it is trusted for the first time."""
        return fingerprint("\n".join(sorted(one.key for one in self.keepers)).encode())

    def peer(self, org: UUID) -> Peer | None:
        return next((one for one in self.peers if one.org == org), None)

    def has_keys(self, id: str) -> bool:
        return any(keys.id == id for peer in self.peers for keys in peer.keys)

    def signed(self, private: bytes, public: str) -> Directory:
        """With this keeper's yes; a second one of hers takes the place of the first."""
        keeper = Keeper("", public).id
        head, _middle, signature = sign(private, kinds.DIRECTORY, keeper, self.claims()).decode().split(".")
        others = [one for one in self.signatures if one[0] != keeper]
        return replace(self, signatures=tuple(sorted([*others, (keeper, f"{head}..{signature}")])))

    def signers(self, keepers: Iterable[Keeper]) -> set[str]:
        """Ids of those of `keepers` who signed. Raises Forged for a yes of one of them that is not true."""
        known = {one.id: bytes.fromhex(one.key) for one in keepers}
        found = {keeper: statement for keeper, statement in self.signatures if keeper in known}
        for keeper, statement in found.items():
            token = statement.replace("..", f".{encoded(self.claims()).decode()}.", 1).encode()
            verified(token, kinds.DIRECTORY, partial(_only, keeper, known[keeper]))
        return set(found)


def _only(keeper: str, public: bytes, key_id: str) -> bytes:
    if key_id != keeper:
        raise Forged("signature")
    return public


def read(raw: bytes, *, is_draft: bool = False) -> Directory:
    """A directory as it is passed on, signed by whoever has signed so far. Raises Forged; it is not trusted yet. A
    draft may lack keepers and organisations."""
    outer = canonical.read(raw, kinds.MOST_DIRECTORY)
    if not _OUTER(outer):
        raise Forged("directory")
    said = canonical.read(decoded(outer["directory"].encode()), kinds.MOST_DIRECTORY)
    if not _shape(0 if is_draft else KEEPERS, 0 if is_draft else 1)(said):
        raise Forged("directory")
    keepers = tuple(Keeper(one["name"], one["key"]) for one in said["keepers"])
    peers = tuple(_peer(one) for one in said["peers"])
    signatures = tuple((one["keeper"], one["statement"]) for one in outer["signatures"])
    found = Directory(said["version"], said["issued"], said["expires"], keepers, peers, signatures)
    check_alike(found)
    return found


def _peer(one: dict[str, Any]) -> Peer:
    keys = tuple(Keys(**key) for key in one["keys"])
    return Peer(UUID(one["org"]), one["name"], one["country"], keys)


def check_alike(one: Directory) -> None:
    """No two that could be taken for one another, and no key of two."""
    orgs = [peer.org for peer in one.peers]
    shapes = [names.skeleton(peer.name) for peer in one.peers]
    keeping = [names.skeleton(keeper.name) for keeper in one.keepers]
    every = [text for peer in one.peers for keys in peer.keys for text in (keys.signing, keys.sealing, keys.recovery)]
    keepers = [keeper.key for keeper in one.keepers]
    for found in (orgs, every, keepers, [keeper for keeper, _statement in one.signatures]):
        if len(set(found)) != len(found):
            raise Forged("twice")
    if len(set(shapes)) != len(shapes) or len(set(keeping)) != len(keeping):
        raise Forged("alike")


def _is_age_key(value: Any) -> bool:
    return _AGE(value) and keyring().is_recipient(value)


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and names.may_stand(value)


def _shape(keepers: int, peers: int) -> Check:
    return fields(
        v=exactly(kinds.VERSION), version=number(1, 1 << 31), issued=TIME, expires=TIME, enough=exactly(ENOUGH),
        keepers=several(fields(name=_is_name, key=HASH), KEEPERS, keepers), peers=several(PEER, MOST_PEERS, peers),
    )  # fmt: skip


_AGE = like(r"age1[0-9a-z]{58}")
_KEYS = fields(
    signing=HASH, sealing=_is_age_key, recovery=_is_age_key, since=TIME, until=TIME, distrust_since=TIME
)
PEER = fields(org=ID, name=_is_name, country=like(r"[A-Z]{2}"), keys=several(_KEYS, MOST_KEYS, 1))
_OUTER = fields(
    directory=like(r"[A-Za-z0-9_-]+"),
    signatures=several(fields(keeper=HASH, statement=like(r"[A-Za-z0-9_-]+\.\.[A-Za-z0-9_-]+")), 2 * KEEPERS),
)
