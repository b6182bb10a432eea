"""Which sealed files carry a handover, and how far they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.contrib.postgres.fields import ArrayField
from django.db.models import F, Func, TextField

from saathi.exchange.bundles.standing import Outside, outside
from saathi.kernel.actor import Actor

from ..models import Crossing, Handover

_STANDS = Func(F("pk"), function="house.crossing_stands", output_field=ArrayField(TextField()))


@dataclass(frozen=True, slots=True)
class ToHer:
    """As she reads it on her own pages, with nobody beside her, too: `offer` and `bundle` are of exchange.State, `on`
    is the day of the last of them."""

    offer: str
    bundle: str
    on: date


@dataclass(frozen=True, slots=True)
class Carried:
    """What carries one handover, and how far it is; `heard` is None for those who may not read files, `to_her` where
    it is not her own page. `place` is how they were called when she was asked."""

    id: UUID
    offer: UUID
    bundle: UUID | None
    until: date | None
    who: str
    heard: Outside | None
    place: str = ""
    to_her: ToHer | None = None


def carried(actor: Actor, handover: Handover) -> Carried | None:
    """None for a handover inside this installation. Inside a query or act."""
    rows = Crossing.objects.filter(handover=handover)
    row: Any = (rows.annotate(stands=_STANDS) if actor.only else rows).first()
    if row is None:
        return None
    ours = actor.organisation == handover.from_organisation
    heard = outside(actor, row.offer, row.bundle) if ours else None
    return Carried(
        row.pk, row.offer, row.bundle, row.until, row.who.read(), heard, row.place.read(),
        _to_her(row.stands) if actor.only else None,
    )  # fmt: skip


def _to_her(stands: list[str] | None) -> ToHer | None:
    return ToHer(stands[0], stands[1], date.fromisoformat(stands[2])) if stands else None
