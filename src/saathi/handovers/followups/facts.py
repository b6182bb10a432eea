"""What the pages read of her return, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from saathi.kernel.sections import Section
from saathi.survivors.queries import Card

from ..followup_choices import Sustained
from .dues import Due
from .talks import Owed


@dataclass(frozen=True, slots=True)
class Meets:
    """How she wants to be met. `worker` is who comes, by name."""

    id: UUID
    returned_on: date
    country: str
    every_days: int
    place: str
    place_words: str
    cover: str
    worker: UUID
    worker_name: str
    ways: tuple[str, ...]
    tries: int
    her_words: str
    language: str
    made_on: date


@dataclass(frozen=True, slots=True)
class VisitFact:
    id: UUID
    kind: str
    state: str
    planned_on: date
    way: str
    on: date | None
    why_not: str
    talk: str
    her_words: str
    language: str
    words: str
    worker_name: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What she said of a domain on a day; `value` None where she did not want to say."""

    on: date
    value: int | None
    her_words: str
    language: str


@dataclass(frozen=True, slots=True)
class DomainFact:
    """A domain and what she said of it, the newest first; empty where nobody asked yet."""

    domain: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class SafetyFact:
    signs: str
    people: str
    places: str
    take: str
    code_word: str
    language: str
    copy_kept: str
    review_on: date
    made_on: date


@dataclass(frozen=True, slots=True)
class Asking:
    """Once she was asked whether she has arrived: her answer, and those below it."""

    on: date
    own: str
    housed: str
    safe: str
    lawful: str
    supported: str
    her_words: str
    language: str


@dataclass(frozen=True, slots=True)
class Arriving:
    """`own` are her words for it, the newest. `since`: since when all five hold."""

    own: str
    language: str
    said_on: date | None
    askings: tuple[Asking, ...]
    since: date | None
    sustained: Sustained


@dataclass(frozen=True, slots=True)
class SupportFact:
    id: UUID
    kind: str
    state: str
    asked_by: str
    asked_on: date
    moved_on: date | None
    next_on: date | None
    her_words: str
    moved_words: str
    language: str
    words: str


@dataclass(frozen=True, slots=True)
class AlarmFact:
    id: UUID
    kind: str
    signs: tuple[str, ...]
    words: str
    raised_on: date
    raised_by: str
    faces: str
    state: str
    next_on: date | None
    decision: str
    with_her: str
    reason: str
    decided_on: date | None
    decided_by: str
    told_on: date | None
    her_words: str
    language: str


@dataclass(frozen=True, slots=True)
class ClosureFact:
    id: UUID
    how: str
    why: str
    her_words: str
    language: str
    words: str
    sustained: str
    on: date
    ask_again_on: date | None
    asked_words: str
    reopened_on: date | None
    reopened_words: str
    reopened_language: str


@dataclass(frozen=True, slots=True)
class AfterReturn:
    """All of it. `case` is her case and whether it is open; `ahead` the talks that law and practice ask for, those held
    left out; `dues` what is owed now, the heaviest first; `not_shared` sections of which nothing is shown here."""

    card: Card
    case: UUID | None
    is_open: bool
    meets: Meets | None
    planned: tuple[VisitFact, ...]
    noted: tuple[VisitFact, ...]
    in_vain: int
    domains: tuple[DomainFact, ...]
    safety: SafetyFact | None
    arriving: Arriving
    supports: tuple[SupportFact, ...]
    alarms: tuple[AlarmFact, ...]
    closures: tuple[ClosureFact, ...]
    ahead: tuple[Owed, ...]
    dues: tuple[Due, ...]
    not_shared: tuple[Section, ...]
    today: date


@dataclass(frozen=True, slots=True)
class DueDays:
    """What falls due of many within a week, the heaviest and earliest first; `names` are those they chose."""

    dues: tuple[Due, ...]
    names: dict[UUID, str]
    is_cut: bool
    today: date

    def shown(self) -> list[UUID]:
        return [one.survivor for one in self.dues]
