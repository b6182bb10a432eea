"""Which sealed files carry a handover, and how far they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from saathi.exchange.bundles.standing import Outside, outside
from saathi.kernel.actor import Actor

from ..models import Crossing, Handover


@dataclass(frozen=True, slots=True)
class Carried:
    """What carries one handover, and how far it is; `heard` is None for those who may not read files."""

    id: UUID
    offer: UUID
    bundle: UUID | None
    until: date | None
    who: str
    heard: Outside | None


def carried(actor: Actor, handover: Handover) -> Carried | None:
    """None for a handover inside this installation. Inside a query or act."""
    row = Crossing.objects.filter(handover=handover).first()
    if row is None:
        return None
    ours = actor.organisation == handover.from_organisation
    heard = outside(actor, row.offer, row.bundle) if ours else None
    return Carried(row.pk, row.offer, row.bundle, row.until, row.who.read(), heard)
