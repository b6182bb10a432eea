"""Reads about files that were brought. PostgreSQL shows an organisation only its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from saathi.intake.models import Batch, Chunk
from saathi.intake.reports import KeptReport, report_of
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.orgs.queries import own_organisation

LISTED = 50


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One file in figures. `has_file` is whether it is still kept here."""

    id: UUID
    name: str
    person: UUID
    state: str
    rows: int
    good: int
    taken: int
    already: int
    rest: int
    started_at: datetime
    finished_at: datetime | None
    has_file: bool

    @property
    def done(self) -> int:
        """Rows that need no more work."""
        return self.taken + self.already + self.rest


@dataclass(frozen=True, slots=True)
class BatchPage:
    """One file with its dry run and what was decided."""

    line: BatchLine
    report: KeptReport
    mapping: str
    takes_good: bool
    leaves_unknown: bool
    basis: str
    law: str
    until: date | None


@query("intake.list")
def batches(actor: Actor) -> list[BatchLine]:
    """The newest files of the actor's organisation."""
    rows = list(_own(actor).order_by("-started_at")[:LISTED])
    kept = set(Chunk.objects.filter(batch__in=rows, place=0).values_list("batch_id", flat=True))
    return [_line(row, row.pk in kept) for row in rows]


@query("intake.page")
def batch_page(actor: Actor, batch: UUID) -> BatchPage:
    """Raises NotFound for a file of another organisation."""
    row = _own(actor).filter(pk=batch).first()
    if row is None:
        raise NotFound()
    return BatchPage(
        _line(row, Chunk.objects.filter(batch=row).exists()),
        report_of(row.report.read()),
        row.mapping.read(),
        row.takes_good,
        row.leaves_unknown,
        row.basis,
        row.law,
        row.until,
    )


def _own(actor: Actor) -> Any:
    return Batch.objects.filter(organisation=own_organisation(actor))


def _line(row: Batch, has_file: bool) -> BatchLine:
    return BatchLine(
        row.pk,
        row.name.read(),
        row.person,
        row.state,
        row.rows,
        row.good,
        row.taken,
        row.already,
        row.rest,
        row.started_at,
        row.finished_at,
        has_file,
    )
