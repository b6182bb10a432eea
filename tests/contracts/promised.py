"""Promises to Amal and absences at Asha that attempts are made on. Invented."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from saathi.kernel.access import acts
from saathi.kernel.clock import today
from tests.world import World, idea

NOW = today()
BANK = {
    "words": "Bring the bank form.",
    "due_on": NOW + timedelta(days=3),
    "asked_by": "her",
    "kind": "promise",
    "section": "8",
}
AWAY = {
    "person": str(idea("bea")),
    "by": str(idea("cyr")),
    "from_on": NOW.isoformat(),
    "until_on": (NOW + timedelta(days=9)).isoformat(),
}


def _done(name: str, who: Any, target: UUID | None, data: dict[str, Any]) -> UUID:
    made: UUID = acts()[name].run(who, target, data)
    return made


def promise(world: World) -> UUID:
    return _done("promises.make", world.bea, world.amal, BANK)


def kept(world: World) -> UUID:
    return _done("promises.keep", world.bea, promise(world), {})


def offered(world: World) -> UUID:
    return _done("promises.pass_on", world.bea, promise(world), {"to": str(idea("gita"))})


def to_tell(world: World) -> UUID:
    """What the ledger promised: she has not been told of the committee's word on her family."""
    from saathi.cases.promises.queries import promised

    return next(one.id for one in promised(world.bea, world.amal).open if one.tells)


def cover(world: World) -> UUID:
    """Bea asks Cyr to cover her; Cyr has not agreed yet."""
    return _done("covers.ask", world.bea, None, AWAY)
