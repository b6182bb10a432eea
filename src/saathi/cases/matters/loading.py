"""Reads the dated files of matters, and says in full sentences what is wrong with one.

Files are `data/*.toml`, and those an office puts into `SAATHI_HOME/matters`: the same fields, and of two versions of a
kind in force the later one holds (of two with the same date, the office's). So steps are edited without touching code.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, dataclass, fields
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings

from saathi.kernel.sections import Section, section_named

from ..choices import WaitingOn
from ..clocks.events import EVENTS
from ..clocks.loading import LawFault, read_toml
from ..clocks.words import TITLES
from .words import DOORS, KINDS, LAWS, PAPERS, STAGES

DATA = Path(__file__).with_name("data")
COUNTRIES, ACTS = ("IN", "BD", "any"), ("", "award", "pay")
# V read in a text, V~ in a parallel one, M from memory, A assumed, P our own rule.
MARKS = ("V", "V~", "M", "A", "P")
SURE = ("V", "P")
CURRENCIES = {"IN": "INR", "BD": "BDT"}


@dataclass(frozen=True, slots=True)
class Stage:
    """A step that is reached. `waits_on` is who usually acts next, `then` what may follow. One with an `act` is reached
    only by writing a sum; one that `is_aside` (a refusal, an appeal) is not shown as lying ahead. Of `events` the first
    is written for the law's clocks, unless one of them stands there already; `clocks` run while it stands here."""

    code: str
    waits_on: str
    she_can: str
    law: str
    mark: str
    place: str = ""
    then: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    clocks: tuple[str, ...] = ()
    act: str = ""
    is_end: bool = False
    is_aside: bool = False

    @property
    def is_sure(self) -> bool:
        return self.mark in SURE


@dataclass(frozen=True, slots=True)
class Kind:
    """One version of a kind, in force from a day until (not including) another. She is told of each step within
    `tell_days`; where no date was given it is asked for again after `ask_days`. `about`: which paper it is; `has_many`:
    she may have several at once; `told_event` is the law's event when the office itself tells her."""

    code: str
    country: str
    section: Section
    in_force_on: date
    tell_days: int
    tell_mark: str
    ask_days: int
    stages: tuple[Stage, ...]
    until_on: date | None = None
    about: tuple[str, ...] = ()
    has_many: bool = False
    told_event: str = ""

    @property
    def currency(self) -> str:
        return CURRENCIES.get(self.country, "")

    def stage(self, code: str) -> Stage | None:
        return next((one for one in self.stages if one.code == code), None)

    def after(self, code: str) -> tuple[Stage, ...]:
        """What may follow; every stage of a kind whose file no longer knows where the matter stands."""
        here = self.stage(code)
        return tuple(one for one in self.stages if here is None or one.code in here.then)

    def is_in_force(self, day: date) -> bool:
        return self.in_force_on <= day and (self.until_on is None or day < self.until_on)


@dataclass(frozen=True, slots=True)
class Book:
    """Versions by code, later ones last."""

    versions: dict[str, tuple[Kind, ...]]

    def kind(self, code: str, day: date) -> Kind | None:
        """The version in force on the day the matter began; the first one for what is older than any."""
        known = self.versions.get(code, ())
        return next((one for one in reversed(known) if one.is_in_force(day)), known[0] if known else None)

    def in_force(self, day: date) -> tuple[Kind, ...]:
        """What may be begun on a day."""
        found = (self.kind(code, day) for code in self.versions)
        return tuple(kind for kind in found if kind and kind.is_in_force(day))


def book() -> tuple[Book, str]:
    """With the files of the office; without them, and the sentence that says why, where one cannot be used."""
    try:
        return book_of(Path(settings.SAATHI_HOME) / "matters"), ""
    except LawFault as fault:
        return book_of(), str(fault)


def book_of(office: Path | None = None) -> Book:
    """Raises LawFault. Read again whenever a file of the office changed."""
    own = sorted(office.glob("*.toml")) if office and office.is_dir() else []
    return _book(tuple((str(path), path.stat().st_mtime_ns) for path in [*sorted(DATA.glob("*.toml")), *own]))


@lru_cache(maxsize=4)
def _book(files: tuple[tuple[str, int], ...]) -> Book:
    found: dict[str, list[Kind]] = {}
    for name, _changed in files:
        for kind in _kinds(Path(name)):
            found.setdefault(kind.code, []).append(kind)
    # In the order of the words; the sort keeps the order of files where two versions begin on one day.
    return Book(
        {code: tuple(sorted(found[code], key=lambda one: one.in_force_on)) for code in KINDS if code in found}
    )


def _kinds(path: Path) -> Iterator[Kind]:
    raw = read_toml(path)
    shared = {name: value for name, value in raw.items() if name != "kind"}
    for entry in raw.get("kind", []):
        said = {**shared, **entry}
        named = f"{path.name}, {said.get('code', 'a kind without a code')}"
        try:
            yield _kind(named, said)
        except (TypeError, AttributeError, KeyError, ValueError) as error:
            raise LawFault(f"{named} holds a value of the wrong kind: {error}.") from error


def _kind(named: str, said: dict[str, Any]) -> Kind:
    stages = tuple(_made(Stage, f"{named}, {one.get('code')}", one) for one in said.pop("stage", []))
    kind = _made(Kind, named, {**said, "section": section_named(said.get("section", "")), "stages": stages})
    if faults := list(_faults(kind)):
        raise LawFault(" ".join(f"{named}: {fault}" for fault in faults))
    return kind


def _made(what: Any, named: str, said: dict[str, Any]) -> Any:
    known = {field.name: field for field in fields(what)}
    faults = [f"“{name}” is not a field." for name in said if name not in known]
    needed = [name for name, field in known.items() if field.default is MISSING]
    faults += [f"{name} must be written." for name in needed if said.get(name) in (None, "", [])]
    if faults:
        raise LawFault(" ".join(f"{named}: {fault}" for fault in faults))
    return what(**{name: tuple(value) if isinstance(value, list) else value for name, value in said.items()})


def _faults(kind: Kind) -> Iterator[str]:
    """What is wrong with a kind whose fields are all there."""
    if kind.code not in KINDS or kind.country not in COUNTRIES or kind.tell_mark not in MARKS:
        yield "its code, country or mark is not on the list."
    if not 0 < kind.tell_days <= 366 or not 0 < kind.ask_days <= 366:
        yield "tell_days and ask_days are whole numbers from 1 to 366."
    if strange := set(kind.about) - set(PAPERS):
        yield f"about does not know {', '.join(sorted(strange))}."
    if not any(one.is_end for one in kind.stages):
        yield "no stage is its end."
    if kind.told_event and EVENTS[kind.told_event].section != kind.section:
        yield "told_event belongs to another section."
    for one in kind.stages:
        yield from (f"{one.code}: {fault}" for fault in _faults_of(one, kind))


def _faults_of(one: Stage, kind: Kind) -> Iterator[str]:
    lists: tuple[tuple[str, tuple[str, ...], Any], ...] = (
        ("code", (one.code,), STAGES),
        ("waits_on", (one.waits_on,), set(WaitingOn.values) - {"nobody"}),
        ("she_can", (one.she_can,), DOORS),
        ("law", (one.law,), LAWS),
        ("mark", (one.mark,), MARKS),
        ("act", (one.act,), ACTS),
        ("then", one.then, [each.code for each in kind.stages]),
        ("events", one.events, EVENTS),
        ("clocks", one.clocks, TITLES),
    )
    for name, said, known in lists:
        if strange := [code for code in said if code not in known]:
            yield f"{name} does not know {', '.join(strange)}."
    if not one.then and not one.is_end:
        yield "nothing may follow it, and it is not the end."
    if one.act and not kind.currency:
        yield "a sum needs a kind of one country."
    if any(EVENTS[code].section != kind.section for code in one.events if code in EVENTS):
        yield "its events belong to another section."
