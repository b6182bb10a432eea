"""Sealed files between organisations of the small world: keys, a directory, messages; attempts, refusals, rows to probe.

Asha is in Thane, Setu in Jashore: to the exchange they are as far apart as two installations, since neither reads a row
or a key of the other. All of it is invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import cache
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from saathi.kernel.clock import server_clock, today
from tests.world import ORGANISATIONS, PARGANAS, World, idea

FIRST = {"asha": "jaya", "bandhu": "omar", "setu": "rafi"}
WORKER = {"asha": "bea", "bandhu": "dia", "setu": "eli"}
RECOVERY = "age1un906ttdzm9706aaqyuclu4nxly87muvvaqq28w4q8lf5xlnza4syvk407"


@cache
def prepared() -> SimpleNamespace:
    """Keys and a directory, made once for a process: dated yesterday, signed by three of five."""
    from saathi.exchange.tests import stage

    now = server_clock()
    orgs = {
        name: replace(stage.org(ORGANISATIONS[name][2], now - timedelta(days=2)), id=idea(name)) for name in FIRST
    }
    kept = [(org.mine.signing, org.keys.signing) for org in orgs.values()] + stage.keepers(2)
    made = stage.directory([org.peer() for org in orgs.values()], kept, at=now - timedelta(hours=1))
    return SimpleNamespace(orgs=orgs, directory=made, keepers=kept, elsewhere=stage.org("Shaluk Home"))


@contextmanager
def writing(world: World, who: str) -> Iterator[Any]:
    """Rows written by hand, as somebody: what a whole ceremony would leave, without its cost for each person of a table."""
    from saathi.kernel.scope import opened

    actor = world.actor(who)
    with opened(actor, "test.plant", writes=False) as scope:
        scope.writes = True
        yield actor


def keyed(world: World, *names: str) -> None:
    """Each has its keys and believes the directory."""
    from saathi.exchange.claims import at
    from saathi.exchange.models import KnownDirectory, OwnKeys

    for name in names or FIRST:
        one, found = prepared().orgs[name], prepared().directory
        with writing(world, FIRST[name]) as actor:
            OwnKeys.objects.create(
                organisation=one.id, made_by=actor.id, since=at(one.keys.since), until=at(one.keys.until),
                key_id=one.keys.id, signing_public=one.keys.signing, sealing_public=one.keys.sealing,
                recovery_public=one.keys.recovery, signing=one.mine.signing.hex(), sealing=one.mine.sealing)
            KnownDirectory.objects.create(
                organisation=one.id, version=1, digest=found.digest, expires_at=at(found.expires), taken_by=actor.id,
                taken_at=server_clock(), checked_at=server_clock(), body=found.written())


def run(world: World, who: str, act: str, target: UUID | None = None, data: Any = None) -> Any:
    from saathi.kernel.access import acts

    return acts()[act].run(world.actor(who), target, data or {})


OFFER = {"need": "handover", "district": PARGANAS, "language": "bn", "age_band": "child", "within": "7"}
YES = {"answer": "accept", "places": "2", "since": today()}


def offer(world: World, to: str = "setu", by: str = "asha") -> UUID:
    made: UUID = run(world, WORKER[by], "offers.make", None, {**OFFER, "to": str(idea(to))})
    return made


def carry(world: World, by: str, sent: UUID) -> bytes:
    raw: bytes = run(world, WORKER[by], "bundles.carry", sent).raw
    return raw


def hand(world: World, by: str, to: str, sent: UUID) -> UUID:
    """Carried from one to the other and taken in there."""
    made: UUID = run(world, WORKER[to], "bundles.open", None, {"file": carry(world, by, sent)})
    return made


def cut(**more: Any) -> Any:
    from saathi.exchange.bundles.given import Consent, Cut, digest_of, written_part

    consent = Consent(
        digest_of({"said": "yes"}), ("plan", "legal"), "bn", server_clock() + timedelta(days=60), ("worker", "phone"))
    parts = (
        written_part("plan", "plan", {"name": "Amalika Invented", "words": "আমি স্কুলে ফিরতে চাই।"}),
        written_part("legal", "legal", {"number": "CWC/12"}),
    )
    return replace(Cut("handover", consent, parts), **more)


def accepted(world: World, by: str = "asha", to: str = "setu") -> UUID:
    """An offer that was answered with yes, on the side of whoever asked."""
    made = offer(world, to, by)
    answered = run(world, WORKER[to], "offers.answer", hand(world, by, to, made), YES)
    hand(world, to, by, answered)
    return made


def bundle(world: World, by: str = "asha", to: str = "setu") -> UUID:
    made: UUID = run(world, WORKER[by], "bundles.make", accepted(world, by, to), {"cut": cut()})
    return made


# Everything below stands at Asha, where Bea works; Setu is the other side.
@cache
def said(kind: str) -> Any:
    """A message of Setu's to Asha as it would have come, made once: its claims, its hash and, of a bundle, its file."""
    from hashlib import sha256

    from saathi.exchange import claims
    from saathi.exchange.claims import seconds
    from saathi.exchange.tests import stage

    setu, asha, now = prepared().orgs["setu"], prepared().orgs["asha"], server_clock()
    bodies = {
        "offer": {"need": "handover", "district": PARGANAS, "language": "bn", "age_band": "child",
                  "answer_by": seconds(now)},
        "bundle": cut().body(str(idea("an offer"))),
        "withdraw": {"of": str(idea("bundle")), "reason": "her_no"},
    }  # fmt: skip
    given = cut().parts if kind == "bundle" else ()
    one = stage.bundle(
        setu, asha, given, kind=kind, jti=idea(kind), iat=seconds(now), exp=seconds(now + timedelta(days=7)),
        body=bodies[kind])
    raw = claims.written(one)
    statement = stage.statement(setu, raw)
    file = stage.carried(asha, statement, given) if given else b""
    return SimpleNamespace(claims=one, raw=raw, head=sha256(statement).hexdigest(), file=file)


def came(world: World, kind: str, *, is_first: bool = True, **more: Any) -> UUID:
    """It was taken in at Asha by Bea."""
    from saathi.exchange.models import Received

    if is_first:
        keyed(world, "asha")
    one, now = said(kind), server_clock()
    with writing(world, "bea") as actor:
        values = {"state": "received", "file": one.file, "head": one.head, "claims": one.raw, **more}
        row = Received.objects.create(
            organisation=world.asha, taken_by=actor.id, taken_at=now, peer=world.setu, kind=kind, jti=one.claims.jti,
            seq=one.claims.seq, case=one.claims.case, of=one.claims.of, expires_at=now + timedelta(days=7), **values)
    return row.pk  # type: ignore[no-any-return]


def offered(world: World) -> UUID:
    return came(world, "offer")


def arrived(world: World) -> UUID:
    return came(world, "bundle")


def taken_over(world: World) -> UUID:
    return came(world, "bundle", state="accepted", answered_by=idea("bea"), answered_at=server_clock())


def recalled(world: World) -> UUID:
    return came(world, "withdraw")


def sent_offer(world: World) -> UUID:
    keyed(world, "asha")
    return offer(world)


def to_seal(world: World) -> UUID:
    """An offer of Asha's that Setu said yes to."""
    from saathi.exchange.models import Sent

    one = sent_offer(world)
    with writing(world, "bea"):
        Sent.objects.filter(pk=one).update(state="accepted")
    return one


def a_file() -> dict[str, Any]:
    """An offer of Setu's as it is carried to Asha."""
    from saathi.exchange.tests import stage

    return {"file": stage.carried(prepared().orgs["asha"], stage.statement(prepared().orgs["setu"], said("offer").raw), ())}


def card() -> dict[str, Any]:
    """Of an organisation that is not in the directory yet, with its words as they were read aloud."""
    from saathi.exchange import cards
    from saathi.exchange.words import in_words

    one = prepared().elsewhere
    return {"card": cards.written(one.peer(), one.mine.signing), "words": in_words(one.keys.fingerprint), "stands": "peer"}


def next_directory(n_signed: int = 2) -> dict[str, Any]:
    """Version 2, signed by so many of those who keep version 1."""
    from saathi.exchange.tests import stage

    one = prepared()
    made = stage.directory(list(one.directory.peers), one.keepers, version=2, at=server_clock(), n_signed=n_signed)
    return {"file": made.written()}


def a_draft(world: World) -> None:
    keyed(world, "asha")
    run(world, "jaya", "peers.take_directory", None, next_directory())


def _asha(world: World) -> None:
    keyed(world, "asha")


def _nothing(world: World) -> None:
    """Not even keys."""


def answered(world: World) -> UUID:
    one = offered(world)
    run(world, "bea", "offers.answer", one, YES)
    return one


def receipted(world: World) -> UUID:
    one = arrived(world)
    run(world, "bea", "receipts.make", one)
    return one


def closed(world: World) -> UUID:
    one = recalled(world)
    run(world, "bea", "receipts.close", one, CLOSED)
    return one


def _key() -> dict[str, Any]:
    return {"key": prepared().orgs["setu"].keys.id, "since_on": today()}


def sent_and_recalled(world: World) -> UUID:
    one = sent_offer(world)
    run(world, "bea", "bundles.recall", one, {"reason": "mistake"})
    return one


CLOSED = {"copies": "0", "is_closed": "on"}
LOST = {**OFFER, "to": str(idea("setu"))}
# act -> the parts of its Attempt.
ATTEMPTS: dict[str, dict[str, Any]] = {
    "bundles.list": {"arguments": lambda world: ()},
    "bundles.page": {"arguments": lambda world: (offered(world),)},
    "bundles.sent": {"arguments": lambda world: (sent_offer(world),)},
    "peers.known": {"arguments": lambda world: ()},
    "offers.make": {"data": LOST, "first": _asha},
    "offers.answer": {"data": YES, "first": offered},
    "bundles.make": {"data": {"cut": cut()}, "first": to_seal},
    "bundles.carry": {"first": sent_offer},
    "bundles.open": {"files": a_file, "first": _asha},
    "bundles.accept": {"first": arrived},
    "bundles.decline": {"first": arrived},
    "bundles.unpack": {"data": {"part": "plan"}, "first": taken_over},
    "bundles.recall": {"data": {"reason": "her_no"}, "first": sent_offer},
    "receipts.make": {"first": arrived},
    "receipts.close": {"data": CLOSED, "first": recalled},
    "outcomes.tell": {"data": {"outcome": "met"}, "first": taken_over},
    "peers.page": {"arguments": lambda world: ()},
    "peers.keys": {"arguments": lambda world: ()},
    "peers.card": {"arguments": lambda world: (_asha(world) or ())},
    "peers.file": {"arguments": lambda world: (_asha(world) or ("known",))},
    "peers.set_keys": {"data": {"recovery": RECOVERY}},
    "peers.add": {"data": card(), "first": _asha},
    "peers.distrust": {"data": _key(), "first": _asha},
    "peers.renew": {"first": _asha},
    "peers.sign": {"first": a_draft},
    "peers.take_directory": {"data": next_directory(), "first": _asha},
}
# act, who, what is different from the attempt
REFUSALS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("offers.make", "bea", {"first": _nothing}),
    ("offers.answer", "bea", {"first": answered}),
    ("bundles.make", "bea", {"first": sent_offer}),
    ("bundles.carry", "bea", {"first": sent_and_recalled}),
    ("bundles.open", "bea", {"file": b"age-encryption.org/v1 forged"}),
    ("bundles.accept", "bea", {"first": offered}),
    ("bundles.decline", "bea", {"first": taken_over}),
    ("bundles.unpack", "bea", {"first": arrived}),
    ("bundles.unpack", "indu", {}),
    ("bundles.recall", "bea", {"first": sent_and_recalled}),
    ("receipts.make", "bea", {"first": receipted}),
    ("receipts.close", "bea", {"first": closed}),
    ("outcomes.tell", "bea", {"first": arrived}),
    ("peers.set_keys", "jaya", {"recovery": prepared().orgs["asha"].keys.recovery, "first": _asha}),
    ("peers.add", "jaya", {"words": "not these"}),
    ("peers.distrust", "jaya", {"first": _nothing}),
    ("peers.renew", "jaya", {"first": _nothing}),
    ("peers.sign", "jaya", {"first": _asha}),
    ("peers.take_directory", "jaya", {"file": b"{}"}),
)
