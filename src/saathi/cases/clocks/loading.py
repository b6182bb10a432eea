"""Reads the dated files of law, and says in full sentences what is wrong with one.

Files are `data/*.toml`, and those an office puts into `SAATHI_HOME/law`: the same keys, and of two versions in force
the later one holds (of two with the same date, the office's). So a clock is edited without touching code.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

from .days import UNITS, Week
from .events import EVENTS, PAUSES
from .words import DOORS, OWNERS, TITLES

DATA = Path(__file__).with_name("data")
JURISDICTIONS, TRACKS, MARKS = ("IN", "BD", "any"), ("child", "adult", "any"), ("V", "V~", "M")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class LawFault(Exception):
    """A file of law cannot be used; the text says which entry and what to change."""


@dataclass(frozen=True, slots=True)
class LawClock:
    """One entry. `limit` is counted in `unit`. Where it repeats, each doing begins it anew, and rounds that begin
    `then_after` days after the start or later last `then_limit`. `counts_back_from` names an event that the limit is
    counted back from; until its day is known `limit_meanwhile` days hold. `ends_with_order`: an end that the order
    itself names, if sooner, holds. A window is a time in which she may do something: it closes and is never late.
    In force from a day until (not including) another."""

    key: str
    jurisdiction: str
    track: str
    starts: tuple[str, ...]
    met_by: tuple[str, ...]
    limit: int
    unit: str
    who: str
    she_can: str
    law: str
    place: str
    mark: str
    in_force_on: date
    until_on: date | None = None
    stops: tuple[str, ...] = ()
    pauses: tuple[str, ...] = ()
    repeats: bool = False
    then_after: int = 0
    then_limit: int = 0
    counts_back_from: str = ""
    limit_meanwhile: int = 0
    ends_with_order: bool = False
    is_window: bool = False
    examples: tuple[Any, ...] = ()

    @property
    def is_verified(self) -> bool:
        return self.mark == "V"

    def is_in_force(self, day: date) -> bool:
        return self.in_force_on <= day and (self.until_on is None or day < self.until_on)


@dataclass(frozen=True, slots=True)
class Law:
    """Versions by key, later ones last; the working week by jurisdiction; keys by the events that start them."""

    versions: dict[str, tuple[LawClock, ...]]
    weeks: dict[str, Week]
    starting: dict[str, frozenset[str]]

    def version(self, key: str, day: date) -> LawClock | None:
        """The one in force on the day of the event that starts the clock."""
        return next((one for one in reversed(self.versions[key]) if one.is_in_force(day)), None)


def law(office: Path | None = None) -> Law:
    """Raises LawFault. Read again whenever a file of the office changed."""
    own = sorted(office.glob("*.toml")) if office and office.is_dir() else []
    return _law(tuple((str(path), path.stat().st_mtime_ns) for path in [*sorted(DATA.glob("*.toml")), *own]))


@lru_cache(maxsize=4)
def _law(files: tuple[tuple[str, int], ...]) -> Law:
    versions: dict[str, list[LawClock]] = {}
    weeks: dict[str, Week] = {}
    for name, _changed in files:
        weeks_, entries = _taken(Path(name))
        weeks |= weeks_
        for one in entries:
            versions.setdefault(one.key, []).append(one)
    # The sort keeps the order of files where two versions begin on one day.
    found = {key: tuple(sorted(some, key=lambda one: one.in_force_on)) for key, some in versions.items()}
    starting: dict[str, set[str]] = {}
    for one in chain.from_iterable(versions.values()):
        for code in one.starts:
            starting.setdefault(code, set()).add(one.key)
    return Law(found, weeks, {code: frozenset(keys) for code, keys in starting.items()})


def _taken(path: Path) -> tuple[dict[str, Week], list[LawClock]]:
    raw = read_toml(path)
    try:
        return _weeks(path.name, raw.get("week", {})), list(_entries(path.name, raw))
    except (TypeError, AttributeError, ValueError) as error:  # a value of another kind: a list for a word, or the like
        raise LawFault(f"{path.name} holds a value of the wrong kind: {error}.") from error


def read_toml(path: Path) -> dict[str, Any]:
    """Raises LawFault, in a sentence that says what is wrong with the file."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise LawFault(f"{path.name} cannot be read as TOML: {error}.") from error


def _weeks(name: str, raw: Any) -> dict[str, Week]:
    found = {}
    for country, said in raw.items():
        if unknown := sorted(set(said.get("weekend", [])) - set(WEEKDAYS)):
            raise LawFault(f"{name}: {', '.join(unknown)} is no day of the week: write monday to sunday.")
        weekend = frozenset(WEEKDAYS.index(one) for one in said.get("weekend", []))
        if len(weekend) > 6:
            raise LawFault(f"{name}: the week of {country} has no working day.")
        found[country] = Week(weekend, frozenset(said.get("holidays", [])))
    return found


def _entries(name: str, raw: dict[str, Any]) -> Iterator[LawClock]:
    for entry in raw.get("clock", []):
        said = {"jurisdiction": raw.get("jurisdiction"), "track": raw.get("track"), **entry}
        faults = [f"{name}, {said.get('key', 'an entry without a key')}: {fault}" for fault in faults_of(said)]
        if faults:
            raise LawFault(" ".join(faults))
        examples = tuple(said.pop("example", ()))
        values: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in said.items()
        }
        yield LawClock(**values, examples=examples)


_NEEDED = (
    *("key", "jurisdiction", "track", "starts", "met_by", "limit", "unit"),
    *("who", "she_can", "law", "place", "mark", "in_force_on"),
)


def faults_of(said: dict[str, Any]) -> list[str]:
    """What is wrong with one entry, each a full sentence; none where it can be used."""
    if missing := [name for name in _NEEDED if said.get(name) in (None, "", [])]:
        return [f"{', '.join(missing)} must be written."]
    faults = [*_unknown(said), *_wrong_numbers(said), *_wrong_days(said)]
    allowed = {field.name for field in fields(LawClock)} | {"example"}
    faults += [f"“{name}” is not a field of a clock." for name in said if name not in allowed]
    if said.get("counts_back_from") and not said.get("limit_meanwhile"):
        faults.append("limit_meanwhile must say how many days hold until that day is known.")
    if said.get("is_window") and said.get("repeats"):
        faults.append("a window closes once and does not repeat.")
    return faults


def _unknown(said: dict[str, Any]) -> Iterator[str]:
    singles: Iterable[tuple[str, Iterable[str]]] = (
        ("key", TITLES), ("jurisdiction", JURISDICTIONS), ("track", TRACKS), ("unit", UNITS), ("who", OWNERS),
        ("she_can", DOORS), ("mark", MARKS),
    )  # fmt: skip
    for name, allowed in singles:
        if said[name] not in allowed:
            yield f"the {name} “{said[name]}” is not one of {', '.join(allowed)}."
    for name in ("starts", "met_by", "stops"):
        for code in said.get(name, []):
            if code not in EVENTS:
                yield f"the event “{code}” in {name} is not on the list of events."
    for code in said.get("pauses", []):
        if code not in PAUSES:
            yield f"the reason “{code}” for a pause is not one of {', '.join(PAUSES)}."
    if (code := said.get("counts_back_from", "")) and code not in EVENTS:
        yield f"the event “{code}” in counts_back_from is not on the list of events."


def _wrong_numbers(said: dict[str, Any]) -> Iterator[str]:
    for name in ("limit", "then_after", "then_limit", "limit_meanwhile"):
        value = said.get(name, 1)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= 3650:
            yield f"the {name} must be a whole number from 1 to 3650."
    if bool(said.get("then_after")) != bool(said.get("then_limit")):
        yield "then_after and then_limit are written together."
    for name in ("repeats", "ends_with_order", "is_window"):
        if not isinstance(said.get(name, False), bool):
            yield f"{name} must be true or false."


def _wrong_days(said: dict[str, Any]) -> Iterator[str]:
    for name in ("in_force_on", "until_on"):
        if said.get(name) is not None and type(said[name]) is not date:
            yield f"{name} must be a day such as 2016-01-15."
            return
    if said.get("until_on") and said["until_on"] <= said["in_force_on"]:
        yield "until_on must be after in_force_on."
