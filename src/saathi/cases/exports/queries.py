"""Lists that were taken out of the actor's organisation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.orgs.queries import person_names

from ..models import Export
from .standing import still_stands

MOST = 100


@dataclass(frozen=True, slots=True)
class ExportLine:
    id: UUID
    by: str
    to: str
    purpose: str
    columns: tuple[str, ...]
    n_people: int
    made_at: datetime
    until_on: date
    may_fetch: bool


@query("exports.list")
def exports(actor: Actor, *, clock: Clock = server_clock) -> list[ExportLine]:
    """Newest first: every colleague sees who took out what for whom; only these two can fetch the file."""
    rows = list(Export.objects.defer("file").order_by("-made_at")[:MOST])
    staff = person_names({who for row in rows for who in (row.actor, row.recipient)}) if rows else {}
    now = today(clock)
    return [
        ExportLine(
            row.pk, staff.get(row.actor, ""), staff.get(row.recipient, ""), row.purpose, tuple(row.columns),
            row.n_people, row.made_at, row.until_on,
            row.until_on >= now and actor.id in (row.actor, row.recipient) and still_stands(row),
        )
        for row in rows
    ]  # fmt: skip
