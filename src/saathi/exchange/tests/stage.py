"""Invented organisations with keys, five keepers, and messages as a sender, or a forger, would write them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from saathi.exchange import canonical, claims, kinds, parts, taking
from saathi.exchange.claims import Claims, seconds
from saathi.exchange.directory import Directory, Keeper, Keys, Peer
from saathi.exchange.kinds import Kind
from saathi.exchange.own import Private
from saathi.exchange.parts import Part
from saathi.vault import bundles

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SPACE = UUID("e8c0e8c0-e8c0-4e8c-8e8c-e8c0e8c0e8c0")
CASE = "c" * 64
HER_PLAN = canonical.written({"goals": ["Class 9"], "words": "আমি স্কুলে ফিরতে চাই।"})
PLAN = Part("plan", "application/json", "plan", HER_PLAN)
ORDER = Part("paper_1", "application/pdf", "legal", b"%PDF-1.7 invented")


@dataclass(frozen=True)
class Org:
    id: UUID
    name: str
    mine: Private
    recovery: str

    @property
    def keys(self) -> Keys:
        return self.mine.keys

    def peer(self) -> Peer:
        return Peer(self.id, self.name, "IN", (self.keys,))


def org(name: str, since: datetime = NOW - timedelta(days=30), days: int = 365) -> Org:
    (signing, public), (sealing, sealing_public) = bundles.new_signing_pair(), bundles.new_sealing_pair()
    recovery, recovery_public = bundles.new_sealing_pair()
    until = seconds(since + timedelta(days=days))
    keys = Keys(public.hex(), sealing_public, recovery_public, seconds(since), until)
    return Org(uuid5(SPACE, name), name, Private(keys, signing, sealing), recovery)


Pairs = list[tuple[bytes, str]]


def keepers(n: int = 5) -> Pairs:
    return [(private, public.hex()) for private, public in (bundles.new_signing_pair() for _ in range(n))]


def directory(peers: list[Peer], who: Pairs, *, version: int = 1, at: datetime = NOW, n_signed: int = 3) -> Directory:
    kept = tuple(Keeper(f"Keeper {'ABCDEFGHJK'[n]}", public) for n, (_private, public) in enumerate(who))
    made = Directory(version, seconds(at), seconds(at + kinds.DIRECTORY_LASTS), kept, tuple(peers))
    for private, public in who[:n_signed]:
        made = made.signed(private, public)
    return made


def body(*, scope: tuple[str, ...] = ("legal", "plan"), **more: Any) -> dict[str, Any]:
    consent = {
        "hash": "a" * 64, "scope": list(scope), "language": "bn", "expires": seconds(NOW + timedelta(days=90)),
        "withdrawal": ["worker"],
    }  # fmt: skip
    return {
        "of": str(uuid5(SPACE, "offer")), "purpose": "handover", "fields": ["legal", "plan"], "consent": consent,
        "onward": False, "schema": 1, **more,
    }  # fmt: skip


def bundle(sender: Org, receiver: Org, given: tuple[Part, ...] = (PLAN, ORDER), **change: Any) -> Claims:
    made = Claims(
        kind=str(Kind.BUNDLE), sender=sender.id, sender_keys=sender.keys.id, receiver=receiver.id,
        receiver_keys=receiver.keys.id, jti=uuid5(SPACE, "jti"), seq=1, prev="", dead=(), iat=seconds(NOW),
        exp=seconds(NOW + timedelta(days=14)), case=CASE, body=body(), parts=tuple(part.said() for part in given),
    )  # fmt: skip
    return replace(made, **change)


def statement(sender: Org, raw: bytes, kind: str = kinds.MESSAGE) -> bytes:
    return bundles.sign(sender.mine.signing, kind, sender.keys.id, raw)


def carried(receiver: Org, said: bytes, given: tuple[Part, ...] = (PLAN, ORDER)) -> bytes:
    return bundles.seal(parts.chunks(said, given), [receiver.keys.sealing, receiver.keys.recovery])


def file(sender: Org, receiver: Org, given: tuple[Part, ...] = (PLAN, ORDER), **change: Any) -> bytes:
    return carried(receiver, statement(sender, claims.written(bundle(sender, receiver, given, **change))), given)


def opened(raw: bytes, receiver: Org, known: Directory, came: datetime = NOW) -> taking.Taken:
    return taking.opened(raw, [receiver.mine], receiver.id, known, came)


def why_not(raw: bytes, receiver: Org, known: Directory, came: datetime = NOW) -> str:
    """Why it is refused; "accepted" where it is not."""
    try:
        opened(raw, receiver, known, came)
    except bundles.Forged as forged:
        return forged.why
    return "accepted"
