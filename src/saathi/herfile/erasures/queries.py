"""Who wants her file erased, who answers by when, and what was sealed and shredded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE, today
from saathi.orgs.queries import own_organisation
from saathi.survivors.queries import chosen_names

from ..country import lives_in
from ..law import Term, by_law, kept_until
from ..models import Erasure, Ledger

MOST = 200


@dataclass(frozen=True, slots=True)
class Wanted:
    """What she asked. `shred_on` is the day on which keys are destroyed, once somebody prepared it."""

    id: UUID
    survivor: UUID
    her_words: str = field(repr=False)
    her_language: str
    organisation: UUID
    asked_by: UUID
    asked_on: date
    due_on: date
    law_keeps: str
    shred_on: date | None
    prepared_by: UUID | None
    prepared_at: datetime | None
    answer: str
    reason: str = field(repr=False)
    answered_at: datetime | None
    name: str = ""

    @property
    def is_open(self) -> bool:
        return self.answered_at is None


@dataclass(frozen=True, slots=True)
class Asking:
    """The newest of hers, if any; until when it would lie sealed if it was sealed today, and the laws that say so."""

    wanted: Wanted | None
    kept_until: date
    laws: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One sealing or shredding of a file nobody reads: how many rows were in it."""

    what: str
    n: int
    law: str
    on: date
    until_on: date


@dataclass(frozen=True, slots=True)
class Erasures:
    """What waits, the most urgent first, and the ledger, the newest first."""

    waiting: tuple[Wanted, ...]
    ledger: tuple[Line, ...]


@query("erasures.page")
def erasure(actor: Actor, survivor: UUID) -> Asking:
    row = Erasure.objects.filter(survivor_id=survivor).order_by("-asked_at").first()
    country = lives_in(survivor)
    return Asking(_wanted(row) if row else None, kept_until(country, today()), by_law("keep", country))


@query("erasures.list", shows=lambda found: [one.survivor for one in found.waiting])
def erasures(actor: Actor) -> Erasures:
    """Of the actor's organisation: requests about those she sees, and every line of its ledger."""
    own = own_organisation(actor)
    rows = list(Erasure.objects.filter(organisation=own, answered_at=None).order_by("due_on")[:MOST])
    names = chosen_names([row.survivor_id for row in rows])
    waiting = tuple(_wanted(row, names.get(row.survivor_id, "")) for row in rows)
    ledger = Ledger.objects.filter(organisation=own).order_by("-at")
    return Erasures(waiting, _lines(ledger[: MOST * 10]))


def _wanted(row: Erasure, name: str = "") -> Wanted:
    return Wanted(
        row.pk, row.survivor_id, row.her_words.read(), row.her_language, row.organisation, row.asked_by,
        row.asked_at.astimezone(HOME_ZONE).date(), row.due_on, row.law_keeps, row.shred_on, row.prepared_by,
        row.prepared_at, row.answer, row.reason.read(), row.answered_at, name,
    )  # fmt: skip


def _lines(rows: Iterable[Ledger]) -> tuple[Line, ...]:
    """The parts of one file together: how many rows there were in all of them."""
    found: dict[tuple[UUID, str], list[Ledger]] = {}
    for row in rows:
        found.setdefault((row.erasure, row.what), []).append(row)
    return tuple(
        Line(what, sum(row.n for row in every), one.law, one.at.astimezone(HOME_ZONE).date(), one.until_on)
        for (_erasure, what), every in found.items()
        for one in every[:1]
    )
