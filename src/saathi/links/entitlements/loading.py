"""Reads the dated catalogue, and says in full sentences what is wrong with a file.

Files are `data/*.toml`, and those an office puts into `SAATHI_HOME/entitlements`: the same fields, and of two versions
of an item in force the later one holds (of two with the same date, the office's).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import MISSING, dataclass, fields
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings

from saathi.cases.clocks.events import EVENTS
from saathi.cases.clocks.loading import LawFault, read_toml
from saathi.cases.clocks.words import TITLES as CLOCKS
from saathi.cases.paper_choices import PaperKind
from saathi.kernel.sections import Section, section_named

from ..entitled_choices import Office
from .words import BLOCKS, DOORS, FOR_WHOM, LAWS, STEPS, TITLES

DATA = Path(__file__).with_name("data")
CURRENCIES = {"IN": "INR", "BD": "BDT"}
# V read in a text, V~ in a parallel one, M from memory, A assumed.
MARKS = ("V", "V~", "M", "A")
AGES = ("any", "child", "adult")


@dataclass(frozen=True, slots=True)
class Item:
    """One version of what a law or scheme gives, in force from a day until (not including) another.

    `number` is its place in the domain paper's catalogue. `pays`: who has to act after the yes, where that is
    another office. `states`: where it holds; empty for the whole country.
    `papers`: kinds of papers that are usually asked for. Of the `on_*` lists the first is the event the law's clocks
    are told when that happens, unless one of them stands there on that day; `clocks` run meanwhile. `matter` and
    `about`: the kind of matter under which courts and offices may be followed already. `money`: a sum is paid."""

    code: str
    number: str
    country: str
    section: Section
    office: str
    step: str
    block: str
    whom: str
    door: str
    law: str
    mark: str
    in_force_on: date
    until_on: date | None = None
    states: tuple[str, ...] = ()
    pays: str = ""
    age: str = "any"
    money: bool = False
    papers: tuple[str, ...] = ()
    ask_days: int = 30
    on_file: str = ""
    on_yes: str = ""
    on_no: str = ""
    on_credit: str = ""
    clocks: tuple[str, ...] = ()
    matter: str = ""
    about: str = ""

    @property
    def currency(self) -> str:
        return CURRENCIES[self.country] if self.money else ""

    @property
    def is_sure(self) -> bool:
        return self.mark == "V"

    def is_in_force(self, day: date) -> bool:
        return self.in_force_on <= day and (self.until_on is None or day < self.until_on)

    def fits(self, track: str, countries: Iterable[str], states: Iterable[str]) -> bool:
        """Whether it may be hers. What is not known rules nothing out."""
        known, where = {one for one in countries if one}, {one for one in states if one}
        is_her_age = self.age == "any" or track not in ("child", "adult") or track == self.age
        is_here = not known or self.country in known
        return is_her_age and is_here and (not self.states or not where or bool(where & set(self.states)))


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Versions by code, later ones last."""

    versions: dict[str, tuple[Item, ...]]

    def item(self, code: str, day: date) -> Item | None:
        """The version in force on that day; the first one for what is older than any."""
        known = self.versions.get(code, ())
        return next((one for one in reversed(known) if one.is_in_force(day)), known[0] if known else None)

    def in_force(self, day: date) -> tuple[Item, ...]:
        found = (self.item(code, day) for code in self.versions)
        return tuple(one for one in found if one and one.is_in_force(day))


def catalogue() -> tuple[Catalogue, str]:
    """With the files of the office; without them, and the sentence that says why, where one cannot be used."""
    try:
        return catalogue_of(Path(settings.SAATHI_HOME) / "entitlements"), ""
    except LawFault as fault:
        return catalogue_of(), str(fault)


def catalogue_of(office: Path | None = None) -> Catalogue:
    """Raises LawFault. Read again whenever a file of the office changed."""
    own = sorted(office.glob("*.toml")) if office and office.is_dir() else []
    return _catalogue(tuple((str(path), path.stat().st_mtime_ns) for path in [*sorted(DATA.glob("*.toml")), *own]))


@lru_cache(maxsize=4)
def _catalogue(files: tuple[tuple[str, int], ...]) -> Catalogue:
    found: dict[str, list[Item]] = {}
    for name, _changed in files:
        for item in _items(Path(name)):
            found.setdefault(item.code, []).append(item)
    # In the order of the words; the sort keeps the order of files where two versions begin on one day.
    return Catalogue(
        {code: tuple(sorted(found[code], key=lambda one: one.in_force_on)) for code in TITLES if code in found}
    )


def _items(path: Path) -> Iterator[Item]:
    raw = read_toml(path)
    shared = {name: value for name, value in raw.items() if name != "item"}
    for entry in raw.get("item", []):
        said = {**shared, **entry}
        named = f"{path.name}, {said.get('code', 'an item without a code')}"
        try:
            yield _item(named, said)
        except (TypeError, AttributeError, KeyError, ValueError) as error:
            raise LawFault(f"{named} holds a value of the wrong kind: {error}.") from error


def _item(named: str, said: dict[str, Any]) -> Item:
    known = {field.name: field for field in fields(Item)}
    faults = [f"“{name}” is not a field." for name in said if name not in known]
    needed = [name for name, field in known.items() if field.default is MISSING]
    faults += [f"{name} must be written." for name in needed if said.get(name) in (None, "", [])]
    if not faults:
        values: dict[str, Any] = {name: tuple(one) if isinstance(one, list) else one for name, one in said.items()}
        values["section"] = section_named(said["section"])
        item = Item(**values)
        faults = list(_faults(item))
    if faults:
        raise LawFault(" ".join(f"{named}: {fault}" for fault in faults))
    return item


def _faults(item: Item) -> Iterator[str]:
    events = [one for one in (item.on_file, item.on_yes, item.on_no, item.on_credit) if one]
    lists: tuple[tuple[str, Iterable[str], Any], ...] = (
        ("code", (item.code,), TITLES),
        ("country", (item.country,), CURRENCIES),
        ("office", (item.office,), Office.values),
        ("pays", (item.pays or item.office,), Office.values),
        ("step", (item.step,), STEPS),
        ("block", (item.block,), BLOCKS),
        ("whom", (item.whom,), FOR_WHOM),
        ("door", (item.door,), DOORS),
        ("law", (item.law,), LAWS),
        ("mark", (item.mark,), MARKS),
        ("age", (item.age,), AGES),
        ("papers", item.papers, PaperKind.values),
        ("clocks", item.clocks, CLOCKS),
        ("on_file, on_yes, on_no, on_credit", events, EVENTS),
    )
    for name, said, known in lists:
        if strange := [code for code in said if code not in known]:
            yield f"{name} does not know {', '.join(strange)}."
    if any(EVENTS[code].section != item.section for code in events if code in EVENTS):
        yield "an event belongs to another section."
    if not 0 < item.ask_days <= 366:
        yield "ask_days is a whole number from 1 to 366."
    if any(not state.startswith(f"{item.country}-") for state in item.states):
        yield "states are codes of its country."
