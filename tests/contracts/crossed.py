"""A handover of Amal from Asha to Setu that is carried as sealed files, brought as far as a test wants it.

Setu stands in the same small world, but as a peer of the directory alone: neither side reads a row of the other.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from saathi.kernel.clock import server_clock, today
from tests.contracts import carried_files
from tests.world import PARGANAS, World, idea

NOW = today()
OFFERED = {"organisation": str(idea("setu")), "district": PARGANAS, "started_by": "together", "within": "7",
           "answer": "yes", "her_words": "হ্যাঁ।", "language": "bn"}  # fmt: skip
# Her legal part stays where it is.
CONFIRMED = {"who": "Eli, Jashore", "language": "bn", "proof": "witness", "her_words": "হ্যাঁ।",
             "until": NOW + timedelta(days=60), **{f"part_{n}": "yes" for n in (2, 4, 8, 16, 128, 256, 512)},
             "part_64": "no"}  # fmt: skip
YES = 2 | 4 | 8 | 16 | 128 | 256 | 512
NEW = {"chosen_name": "Amal", "pronoun": "she", "languages": ["bn"], "age_band": "18", "track": "adult",
       "country": "BD", "district": "", "rule": "meet_only", "basis": "duty", "law": "bd_pshta_s32"}  # fmt: skip


def run(world: World, who: str, name: str, target: UUID | None = None, data: dict[str, Any] | None = None,
        **more: Any) -> Any:  # fmt: skip
    from saathi.kernel.access import acts

    return acts()[name].run(world.actor(who), target, {**(data or {}), **more})


def newest(world: World, who: str, kind: str) -> UUID:
    """The newest message of this kind that this person's organisation made."""
    from saathi.exchange.bundles.queries import sealed_files

    found: UUID = next(one.id for one in sealed_files(world.actor(who)).sent if one.kind == kind)
    return found


def offer(world: World) -> UUID:
    """The handover; its sealed offer was not carried yet."""
    carried_files.keyed(world)
    made: UUID = run(world, "bea", "crossings.offer", world.amal, OFFERED)
    return made


def carry(world: World, by: str, to: str, kind: str) -> UUID:
    """The newest file of a kind goes over and is taken in there."""
    return carried_files.hand(world, by, to, newest(world, carried_files.WORKER[by], kind))


def answered(world: World, **said: Any) -> UUID:
    """Their answer lies in Asha's house; nobody wrote it down yet."""
    made = offer(world)
    run(world, "eli", "offers.answer", carry(world, "asha", "setu", "offer"), {**carried_files.YES, **said})
    carry(world, "setu", "asha", "decline" if said.get("answer") == "decline" else "accept")
    return made


def accepted(world: World) -> UUID:
    made = answered(world)
    run(world, "bea", "crossings.follow", made)
    return made


def confirmed(world: World) -> UUID:
    made: UUID = run(world, "bea", "crossings.confirm", accepted(world), CONFIRMED)
    return made


def sealed(world: World) -> UUID:
    made: UUID = run(world, "bea", "crossings.seal", confirmed(world))
    return made


def there(world: World) -> UUID:
    """The bundle lies accepted at Setu."""
    sealed(world)
    came = carry(world, "asha", "setu", "bundle")
    run(world, "eli", "bundles.accept", came)
    return came


def opened(world: World) -> UUID:
    """Whom Eli wrote down at Setu when she came."""
    from saathi.survivors.searched import searched_token

    made: UUID = run(world, "eli", "survivors.open", None, {**NEW, "searched": searched_token(world.actor("eli"))})
    return made


def arrived(world: World) -> UUID:
    """What was taken in at Setu."""
    came = there(world)
    made: UUID = run(world, "eli", "crossings.take_in", opened(world), {"bundle": str(came), "she_knows": "on"})
    return made


def recall(world: World, by: str = "eli", reason: str = "her_no") -> UUID:
    """Asha takes the bundle back, and somebody at Setu takes the recall in."""
    made = run(world, "bea", "bundles.recall", newest(world, "bea", "bundle"), {"reason": reason})
    came: UUID = run(world, by, "bundles.open", None, {"file": carried_files.carry(world, "asha", made)})
    return came


# What came to Asha from Setu: the row it was taken in as, and whose it is said to be.
CAME = idea("a bundle that came")
TAKE_IN = {"bundle": str(CAME), "she_knows": "on"}


def to_take_in(world: World) -> UUID:
    carried_files.came(world, "bundle", id=CAME, state="accepted", answered_by=idea("bea"), answered_at=server_clock())
    return world.amal


def taken_in(world: World) -> UUID:
    made: UUID = run(world, "bea", "crossings.take_in", to_take_in(world), TAKE_IN)
    return made


def taken_back(world: World) -> UUID:
    """What Asha took in was recalled by Setu; one line had been confirmed with her."""
    made = taken_in(world)
    run(world, "bea", "crossings.check", made, {"every": "on", "state": "confirmed"})
    carried_files.came(world, "withdraw", is_first=False)
    with carried_files.writing(world, "bea"):
        from saathi.exchange.models import Received

        Received.objects.filter(pk=CAME).update(state="recalled", recalled_at=server_clock())
    return made


# act -> the parts of its Attempt.
ATTEMPTS: dict[str, dict[str, Any]] = {
    "crossings.offer": {"data": OFFERED, "first": lambda world: (carried_files.keyed(world), world.amal)[1]},
    "crossings.follow": {"first": answered},
    "crossings.confirm": {"data": CONFIRMED, "first": accepted},
    "crossings.seal": {"first": confirmed},
    "crossings.take_in": {"data": TAKE_IN, "first": to_take_in},
    "crossings.check": {"data": {"every": "on", "state": "confirmed"}, "first": taken_in},
    "crossings.close": {"data": {"every": "on"}, "first": taken_back},
    "crossings.to_take": {"arguments": lambda world: ()},
    "crossings.whose": {"arguments": lambda world: (CAME,)},
    "crossings.came": {"arguments": lambda world: (world.amal,)},
    "crossings.packing": {"arguments": lambda world: (offer(world),), "first": offer},
}
# act, who, what is different from the attempt: each is refused by the rule itself.
REFUSALS: list[tuple[str, str, dict[str, Any]]] = [
    ("crossings.offer", "bea", {"first": lambda world: (offer(world), world.amal)[1]}),
    ("crossings.offer", "bea", {"organisation": str(idea("nobody"))}),
    ("crossings.follow", "bea", {"first": offer}),
    ("crossings.confirm", "bea", {"part_64": ""}),
    ("crossings.confirm", "bea", {"first": answered}),
    ("crossings.seal", "bea", {"first": sealed}),
    ("crossings.seal", "bea", {"papers": [str(idea("no paper"))]}),
    ("crossings.take_in", "bea", {"bundle": str(idea("no bundle"))}),
    ("crossings.take_in", "gita", {}),
    ("crossings.check", "bea", {"facts": [str(idea("no line"))]}),
    ("crossings.check", "dia", {}),
    ("crossings.close", "bea", {"first": taken_in}),
    ("crossings.close", "bea", {"facts": [str(idea("no line"))]}),
    ("crossings.close", "dia", {}),
]
TABLES = {"handovers_crossing": 1, "handovers_arrival": 1, "handovers_camealong": None}


def plant(connection: Any, world: World) -> None:
    """What carries a handover, and what came along in each of two parts. After the handover it hangs on."""
    from uuid import uuid4

    amal, arrival = world.amal, uuid4()
    connection.execute(
        "INSERT INTO handovers_crossing (id, survivor_id, handover_id, offer, who, place)"
        " SELECT %s, survivor_id, id, %s, '', '' FROM handovers_handover WHERE survivor_id = %s",
        [uuid4(), uuid4(), amal])
    connection.execute(
        "INSERT INTO handovers_arrival (id, survivor_id, bundle, peer, sections, arrived_on, taken_by, taken_at, place)"
        " VALUES (%s, %s, %s, %s, 72, now(), %s, now(), '')", [arrival, amal, uuid4(), idea("setu"), idea("bea")])
    for n, section in enumerate((8, 64)):
        connection.execute(
            'INSERT INTO handovers_camealong (id, survivor_id, arrival_id, section, "group", position, code, more, words,'
            " language, refused, state, her_words)"
            " VALUES (%s, %s, %s, %s, 'goals', %s, '', '', '', '', '', 'open', '')",
            [uuid4(), amal, arrival, section, n])
