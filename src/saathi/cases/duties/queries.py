"""Reads of reports that a law made a worker make, and of the duties that fit her."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.survivors.models import Survivor

from ..models import DutyReport
from .duties import Duty, duties, fitting


@dataclass(frozen=True, slots=True)
class ReportCard:
    """One report: known, due, gone; what she was told before she spoke, and after."""

    id: UUID
    survivor: UUID
    duty: Duty
    words: str
    known_at: datetime
    due_at: datetime
    to_whom: str
    reported_at: datetime | None
    number: str
    told_before: str
    how_before: str
    why_not_before: str
    tell_by_on: date
    told_on: date | None
    how_after: str
    her_words: str
    her_language: str
    written_by: UUID


@query("duty.kinds")
def kinds(actor: Actor, survivor: UUID) -> list[Duty]:
    """The duties that hold for someone of her age and country; raises NotFound where she is out of reach."""
    her = Survivor.objects.filter(pk=survivor).values_list("track", "country").first()
    if her is None:
        raise NotFound()
    return fitting(*her)


@query("duty.list")
def reports(actor: Actor, survivor: UUID) -> list[ReportCard]:
    """All of hers, the newest first; empty for whoever does not hold her safety."""
    return [_card(row) for row in DutyReport.objects.filter(survivor_id=survivor).order_by("-known_at", "-id")]


def _card(row: DutyReport) -> ReportCard:
    return ReportCard(
        row.pk,
        row.survivor_id,
        duties()[row.duty],
        row.words.read(),
        row.known_at,
        row.due_at,
        row.to_whom,
        row.reported_at,
        row.number.read(),
        row.told_before,
        row.how_before,
        row.why_not_before,
        row.tell_by_on,
        row.told_on,
        row.how_after,
        row.her_words.read(),
        row.her_language,
        row.written_by,
    )
