"""What she said is wrong, each with who answers by when and the answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE
from saathi.kernel.sections import Section

from ..country import lives_in
from ..law import by_law
from ..models import Correction
from .rules import BY_CODE

MOST = 100


@dataclass(frozen=True, slots=True)
class LastDay:
    """What a law says: by when it is answered. `is_ahead`: it was not in force yet on the day she asked."""

    day: date
    law: str
    in_force_on: date
    is_ahead: bool
    is_verified: bool


@dataclass(frozen=True, slots=True)
class Wrong:
    """One of them. `about` is what the entry is, in words; "" for the whole part."""

    id: UUID
    section: Section
    about: str
    her_words: str = field(repr=False)
    wants: str = field(repr=False)
    her_language: str
    organisation: UUID
    asked_by: UUID
    asked_on: date
    due_on: date
    answer: str
    reason: str = field(repr=False)
    answered_at: datetime | None
    answered_by: UUID | None
    by_law: tuple[LastDay, ...]


@query("corrections.list")
def corrections(actor: Actor, survivor: UUID) -> list[Wrong]:
    """Of the parts the actor sees, what waits first and the newest of it."""
    rows = Correction.objects.filter(survivor_id=survivor).order_by("-asked_at")[:MOST]
    country = lives_in(survivor)
    found = [_wrong(row, country) for row in rows]
    return sorted(found, key=lambda one: one.answered_at is not None)


def _wrong(row: Correction, country: str) -> Wrong:
    asked_on = row.asked_at.astimezone(HOME_ZONE).date()
    last = tuple(
        LastDay(term.last_day(asked_on), term.words, term.in_force_on, term.in_force_on > asked_on, term.is_verified)
        for term in by_law("correction", country)
    )
    about = str(BY_CODE[row.about].words) if row.about in BY_CODE else ""
    return Wrong(
        row.pk, Section(row.section), about, row.her_words.read(), row.wants.read(), row.her_language,
        row.organisation, row.asked_by, asked_on, row.due_on, row.answer, row.reason.read(), row.answered_at,
        row.answered_by, last,
    )  # fmt: skip
