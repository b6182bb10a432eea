"""Where her matters stand and what offices owe her beside them, read in one go."""

from __future__ import annotations

from uuid import UUID

from saathi.cases.queries.matters import Matters, matters
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.links.offices.queries import HerDuties, owed_to


@query("desk.matters")
def standing(actor: Actor, survivor: UUID) -> tuple[Matters, HerDuties | None]:
    """Raises NotFound where she is out of reach. What offices owe is None where no role of the actor's includes it."""
    found = matters(actor, survivor)
    return found, owed_to(actor, found.card, found.today) if actor.holds("offices.of_her") else None
