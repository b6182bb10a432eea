"""What reads of entitlements answer: frozen values, without a word for the page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from saathi.cases.clocks.engine import ClockFact
from saathi.kernel.sections import Section
from saathi.survivors.queries import Card

from .loading import Item


@dataclass(frozen=True, slots=True)
class StepFact:
    """One row of the history. It `can_return` where it keeps how things stood before."""

    what: str
    state: str
    on: date
    amount: int
    account: str
    how: str
    language: str
    receipt: str
    words: str
    her_words: str
    written_by: UUID
    written_at: datetime
    is_undone: bool
    can_return: bool


@dataclass(frozen=True, slots=True)
class EntitlementFact:
    """One of hers. `item` is the catalogue's version of the day it was found, None where its file no longer has it.
    `steps` are oldest first; `undo` is the step this actor can still take back; `acts` are those that may follow.
    `by_law`: the law's open dates that run meanwhile. `is_twice`: it is followed with courts and offices as well."""

    id: UUID
    survivor: UUID
    code: str
    item: Item | None
    state: str
    found_on: date
    tell_by_on: date
    told_on: date | None
    filed_on: date | None
    credited_on: date | None
    waits_on: str
    since_on: date | None
    next_on: date | None
    is_date_given: bool
    currency: str
    applied: int
    awarded: int
    credited: int
    account: str
    acts: tuple[str, ...] = ()
    steps: tuple[StepFact, ...] = ()
    undo: StepFact | None = None
    by_law: tuple[ClockFact, ...] = ()
    is_twice: bool = False

    @property
    def owed(self) -> int:
        return self.awarded - self.credited

    @property
    def receipt(self) -> str:
        """The number of what was handed in last."""
        said = (one.receipt for one in reversed(self.steps) if one.receipt and not one.is_undone)
        return next(said, "")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A claim or paper that is followed with courts and offices: its sums count, its steps stand there."""

    matter: UUID
    kind: str
    about: str
    currency: str
    awarded: int
    credited: int
    is_over: bool


@dataclass(frozen=True, slots=True)
class Sums:
    """Hers in one currency, in hundredths. What is followed with courts and offices counts too."""

    currency: str
    applied: int
    awarded: int
    credited: int

    @property
    def owed(self) -> int:
        return self.awarded - self.credited


@dataclass(frozen=True, slots=True)
class Entitlements:
    """`going` and `resting` the newest first. `possible`: what else may be hers. `not_shared`: sections in which there
    may be more. `fault`: why a file of the office was left out."""

    card: Card
    going: tuple[EntitlementFact, ...]
    resting: tuple[EntitlementFact, ...]
    elsewhere: tuple[Elsewhere, ...]
    possible: tuple[Item, ...]
    sums: tuple[Sums, ...]
    not_shared: tuple[Section, ...]
    fault: str
    today: date


@dataclass(frozen=True, slots=True)
class Needed:
    """A kind of paper that is usually asked for, and those of hers that are here. `is_hidden`: its section is not
    shared with this actor, so that nothing is said about it."""

    kind: str
    papers: tuple[tuple[UUID, str], ...]
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class Pack:
    """What goes to the office, under the name she chose."""

    card: Card
    fact: EntitlementFact
    needed: tuple[Needed, ...]
    today: date


@dataclass(frozen=True, slots=True)
class OwedLine:
    """One line of what is owed among all those within reach."""

    fact: EntitlementFact
    chosen_name: str


@dataclass(frozen=True, slots=True)
class Owed:
    """A page of it, where the next begins ("" where none does), and two counts that are never one: of those whose week
    was over or who were told, how many were told in time; of those applied for, how many reached her."""

    lines: tuple[OwedLine, ...]
    after: str
    n_told: int
    n_to_tell: int
    n_credited: int
    n_filed: int
    sums: tuple[Sums, ...]
    today: date
