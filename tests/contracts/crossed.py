"""A handover of Amal from Asha to Setu that is carried as sealed files, brought as far as a test wants it.

Setu stands in the same small world, but as a peer of the directory alone: neither side reads a row of the other.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from saathi.kernel.clock import today
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
