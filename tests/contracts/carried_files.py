"""Sealed files between organisations of the small world: keys, a directory, messages; attempts, refusals, rows to probe.

Asha is in Thane, Setu in Jashore: to the exchange they are as far apart as two installations, since neither reads a row
or a key of the other. All of it is invented.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import cache
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

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
    return SimpleNamespace(orgs=orgs, directory=made, keepers=kept)


def keyed(world: World, *names: str) -> None:
    """Each has its keys and believes the directory."""
    from saathi.exchange.claims import at
    from saathi.exchange.models import KnownDirectory, OwnKeys
    from saathi.kernel.scope import opened

    for name in names or FIRST:
        actor, one, found = world.actor(FIRST[name]), prepared().orgs[name], prepared().directory
        with opened(actor, "test.keys", writes=False) as scope:
            scope.writes = True
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


# Everything below happens at Asha, where Bea works; Eli at Setu is the other side.
def offered(world: World) -> UUID:
    """An offer of Setu's, taken in at Asha."""
    keyed(world, "asha", "setu")
    return hand(world, "setu", "asha", offer(world, "asha", "setu"))


def arrived(world: World) -> UUID:
    """A bundle of Setu's, taken in at Asha."""
    keyed(world, "asha", "setu")
    return hand(world, "setu", "asha", bundle(world, "setu", "asha"))


def taken_over(world: World) -> UUID:
    one = arrived(world)
    run(world, "bea", "bundles.accept", one)
    return one


def recalled(world: World) -> UUID:
    """Setu recalled its bundle; the recall was taken in at Asha."""
    keyed(world, "asha", "setu")
    sent = bundle(world, "setu", "asha")
    hand(world, "setu", "asha", sent)
    return hand(world, "setu", "asha", run(world, "eli", "bundles.recall", sent, {"reason": "her_no"}))


def to_seal(world: World) -> UUID:
    """An offer of Asha's that Setu said yes to."""
    keyed(world, "asha", "setu")
    return accepted(world)


def sent_bundle(world: World) -> UUID:
    keyed(world, "asha", "setu")
    return bundle(world)


def sent_offer(world: World) -> UUID:
    keyed(world, "asha", "setu")
    return offer(world)


def a_file() -> dict[str, Any]:
    """An offer of Setu's as it is carried to Asha."""
    from saathi.exchange.claims import Claims, seconds
    from saathi.exchange.claims import written as said
    from saathi.exchange.tests import stage

    setu, asha, now = prepared().orgs["setu"], prepared().orgs["asha"], server_clock()
    body = {"need": "handover", "district": PARGANAS, "language": "bn", "age_band": "child", "answer_by": seconds(now)}
    one = Claims(
        "offer", setu.id, setu.keys.id, asha.id, asha.keys.id, uuid4(), 1, "", (), seconds(now),
        seconds(now + timedelta(days=7)), "d" * 64, body, ())
    return {"file": stage.carried(asha, stage.statement(setu, said(one)), ())}


def card(name: str = "bandhu") -> dict[str, Any]:
    from saathi.exchange import cards
    from saathi.exchange.words import in_words

    one = prepared().orgs[name]
    raw = cards.written(one.peer(), one.mine.signing)
    return {"card": raw, "words": in_words(one.keys.fingerprint), "stands": "peer"}


def next_directory(n_signed: int = 2) -> dict[str, Any]:
    """Version 2, signed by so many of those who keep version 1."""
    from saathi.exchange.tests import stage

    one = prepared()
    made = stage.directory(list(one.directory.peers), one.keepers, version=2, at=server_clock(), n_signed=n_signed)
    return {"file": made.written()}


def a_draft(world: World) -> None:
    keyed(world, "asha")
    run(world, "jaya", "peers.take_directory", None, next_directory())
