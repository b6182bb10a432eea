"""What Amal asked and was away for, made once in a test however often it is asked for."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from saathi.kernel.access import acts
from saathi.kernel.clock import today
from tests.world import World


def request(world: World) -> UUID:
    return _first(_found(world).requests) or asked(world)


def standing(world: World) -> UUID:
    """One that nothing has settled."""
    return _first([one for one in _found(world).requests if one.closed_on is None]) or asked(world)


def asked(world: World) -> UUID:
    return _make(world, "stays.ask_to_leave", {"words": "আমি বাড়ি যেতে চাই।"})


def leave(world: World) -> UUID:
    days = {"why": "exam", "from_on": today(), "until_on": today()}
    return _first(_found(world).leaves) or _make(world, "leaves.ask", days)


def granted(world: World) -> UUID:
    asked = leave(world)
    if not _found(world).leaves[0].answer:
        acts()["leaves.answer"].run(world.bea, asked, {"answer": "granted", "answered_by": "cwc"})
    return asked


def absence(world: World) -> UUID:
    return _first(_found(world).absences) or _make(world, "stays.missing", {})


def _found(world: World) -> Any:
    from saathi.cases.leaving.queries import leaving

    return leaving(world.bea, world.amal)


def _first(rows: Any) -> UUID | None:
    return rows[0].id if rows else None


def _make(world: World, act: str, data: dict[str, Any]) -> UUID:
    made: UUID = acts()[act].run(world.bea, world.stay, data)
    return made
