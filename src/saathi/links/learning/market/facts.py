"""What reads of the market answer, and how several notes are one answer. Pure; the day is passed in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from saathi.orgs.geography import path_of, valid

from ...learning_choices import UNKNOWN, Demand, Far

LASTS = timedelta(days=365)  # what was seen longer ago says nothing about today (our own rule)
ORDER = (Demand.NOW, Demand.LITTLE, Demand.NONE, UNKNOWN)


@dataclass(frozen=True, slots=True)
class NoteFact:
    """What somebody saw. Wages are for a month, in hundredths, 0 where nobody wrote one."""

    id: UUID
    district: str
    occupation: str
    kind: str
    demand: str
    wage_from: int
    wage_to: int
    currency: str
    words: str
    language: str
    seen_on: date
    organisation: UUID
    written_by: UUID

    def is_old(self, today: date) -> bool:
        return self.seen_on + LASTS < today


@dataclass(frozen=True, slots=True)
class Market:
    """What a district takes of a kind of work: the best of the newest note of each kind; `demand` is a code of
    Demand, or `unknown` where nobody looked in the last year."""

    demand: str = UNKNOWN
    seen_on: date | None = None
    wage_from: int = 0
    wage_to: int = 0
    currency: str = ""

    @property
    def is_mismatch(self) -> bool:
        return self.demand == Demand.NONE

    @property
    def rank(self) -> int:
        return ORDER.index(self.demand)


@dataclass(frozen=True, slots=True)
class CourseFact:
    """A course as it is offered. `weeks` long; `cost` is what she would pay, in hundredths."""

    id: UUID
    name: str
    language: str
    occupation: str
    district: str
    weeks: int
    hours: int
    languages: tuple[str, ...]
    cost: int
    currency: str
    pays: str
    has_room: bool
    is_certified: bool
    good: tuple[str, ...]
    hard: tuple[str, ...]
    starts_on: date | None
    organisation: UUID
    ended_on: date | None
    written_at: date


def market_of(notes: Iterable[NoteFact], today: date) -> Market:
    """`notes` are of one district and one kind of work."""
    newest: dict[str, NoteFact] = {}
    for one in sorted(notes, key=lambda note: note.seen_on):
        if not one.is_old(today):
            newest[one.kind] = one
    if not newest:
        return Market()
    best = min(newest.values(), key=lambda one: (ORDER.index(one.demand), -one.seen_on.toordinal()))
    return Market(best.demand, best.seen_on, best.wage_from, best.wage_to, best.currency)


def how_far(home: str, place: str) -> str:
    """Between two districts, in words that need no map; "" where one of them is not known."""
    if not (home and place and valid(home) and valid(place)):
        return ""
    if home == place:
        return Far.SAME
    if home[:2] != place[:2]:
        return Far.ABROAD
    near, there = ({one.code for one in path_of(code) if one.kind != "country"} for code in (home, place))
    return Far.STATE if near & there else Far.COUNTRY
