"""What stands in Amal's plan for an attempt: a step, a change of it, levels, a version. Made once in a test."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from saathi.kernel.access import acts
from tests.world import World

STEP = {"text": "Ask at the school", "language": "en", "doer": "hers"}
LEVELS = {
    "hoped": "ক্লাস নাইনে বসি", "less": "খাতা কিনি", "much_less": "শুধু ভাবি", "more": "পরীক্ষা দিই", "much_more": "পাশ করি",
    "language": "bn",
}  # fmt: skip
ANSWER = {"number": 1, "answer": "agrees", "explained": "read_out", "explained_in": "bn"}
HELD = {"presence": "attended", "words": "আমি খুশি।", "language": "bn"}


def goal(world: World) -> UUID:
    return world.goal


def step(world: World) -> UUID:
    found = [one.id for aim in _plan(world).aims for one in aim.line.steps]
    return found[0] if found else _make(world, "steps.add", world.goal, STEP)


def change(world: World) -> UUID:
    """Bea wrote that it is done."""
    return _make(world, "steps.change_state", step(world), {"state": "done"})


def described(world: World) -> UUID:
    """The goal, with its levels."""
    if _plan(world).aims[0].levels is None:
        _make(world, "goals.levels", world.goal, LEVELS)
    return world.goal


def version(world: World) -> UUID:
    """Amal, with version 1 made."""
    if _plan(world).newest is None:
        _make(world, "plans.version", world.amal, {"why": "first"})
    return world.amal


def _plan(world: World) -> Any:
    from saathi.plans.queries import whole

    return whole(world.bea, world.amal)


def _make(world: World, act: str, target: UUID, data: dict[str, Any]) -> UUID:
    made: UUID = acts()[act].run(world.bea, target, data)
    return made
