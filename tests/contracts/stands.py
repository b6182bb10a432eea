"""A matter of Amal's, made once in a test however often it is asked for: her claim for compensation."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from saathi.kernel.access import acts
from saathi.kernel.clock import today
from tests.world import World

CLAIM = {"kind": "in_final", "stage": "filed", "on": today(), "asked_on": today()}
AWARD = {"amount": "1,00,000", "on": today(), "by": "legal_services", "asked_on": today()}


def claim(world: World) -> UUID:
    return _first(world) or _make(world)


def awarded(world: World) -> UUID:
    found = claim(world)
    if not next(one for one in _found(world) if one.id == found).awarded:
        acts()["compensation.award"].run(world.bea, found, AWARD)
    return found


def stepped(world: World) -> UUID:
    """With a step that Bea wrote just now."""
    found = claim(world)
    if next(one for one in _found(world) if one.id == found).undo is None:
        acts()["matters.wait"].run(world.bea, found, {"waiting_on": "court", "asked_on": today()})
    return found


def _found(world: World) -> Any:
    from saathi.cases.queries.matters import matters

    return matters(world.bea, world.amal).matters


def _first(world: World) -> UUID | None:
    found = _found(world)
    return found[0].id if found else None


def _make(world: World) -> UUID:
    made: UUID = acts()["matters.open"].run(world.bea, world.amal, CLAIM)
    return made
