"""Reads `data.toml`: offices, who stands above each, and what the law lets one ask of them until when. Pure."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from saathi.cases.choices import WaitingOn
from saathi.cases.clocks.days import Week, add_months, add_working_days
from saathi.cases.clocks.events import EVENTS
from saathi.cases.matters.words import LAWS
from saathi.identities.choices import ParticularKind
from saathi.identities.forms import PURPOSES
from saathi.orgs.models import OrganisationKind

from ..choices import Need
from ..directory_choices import ProviderKind
from .words import ASKS, OFFICES, SINCE

MARKS, SURE = ("V", "V~", "M", "P"), ("V", "P")
OWN_RULE = "own_rule"
WEEK = Week(frozenset([5, 6]))  # offices in India are closed on Saturday and Sunday


@dataclass(frozen=True, slots=True)
class Office:
    """`above` is a code of an office, "" where nobody above it is known; it is `is_sure` only where it was read."""

    code: str
    waits: str
    kinds: tuple[str, ...]
    entries: tuple[str, ...]
    above: str = ""
    above_mark: str = "M"

    @property
    def is_above_sure(self) -> bool:
        return self.above_mark in SURE


@dataclass(frozen=True, slots=True)
class Ask:
    """`limit` in `unit`s from `since`. `carries`: kinds of particulars a letter may name; `event`: what the law's
    clocks are told when it is granted. ValueError where a code is on no list."""

    code: str
    office: str
    need: str
    law: str
    place: str
    mark: str
    since: str
    limit: int
    unit: str
    carries: tuple[str, ...] = ()
    event: str = ""
    purpose: str = "court_paper"

    def __post_init__(self) -> None:
        known = (
            (self.code, ASKS), (self.need, Need.values), (self.law, [*LAWS]), (self.mark, MARKS), (self.since, SINCE),
            (self.unit, ("days", "working_days", "months")), (self.event or "fir", EVENTS),
            (self.purpose, dict(PURPOSES)), *((kind, ParticularKind.values) for kind in self.carries),
        )  # fmt: skip
        if strange := [code for code, codes in known if code not in codes]:
            raise ValueError(f"{self.code}: {', '.join(strange)} is on no list.")

    @property
    def is_sure(self) -> bool:
        return self.mark in SURE

    def due_on(self, since: date) -> date:
        """The last day of its limit; the day it is counted from is not in it."""
        if self.unit == "months":
            return add_months(since, self.limit)
        if self.unit == "working_days":
            return add_working_days(since, self.limit, WEEK, lambda day: False)
        return since + timedelta(days=self.limit)


@cache
def offices() -> Mapping[str, Office]:
    return {code: _office(code, row) for code, row in _data()["office"].items()}


@cache
def asks() -> Mapping[str, Ask]:
    return read_asks(_data()["ask"])


def read_asks(rows: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Ask]:
    """Asks by code. ValueError where a code or a field is not known."""
    found = {code: Ask(code=code, **_values(Ask, code, row)) for code, row in rows.items()}
    if strange := [one.code for one in found.values() if one.office not in offices()]:
        raise ValueError(f"{', '.join(strange)}: this office is not in the file.")
    return found


def _data() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("data.toml").read_text(encoding="utf-8"))


def _office(code: str, row: Mapping[str, Any]) -> Office:
    made = Office(code=code, **_values(Office, code, row))
    known = (
        (code, OFFICES), (made.above or code, OFFICES), (made.above_mark, MARKS), (made.waits, WaitingOn.values),
        *((kind, OrganisationKind.values) for kind in made.kinds),
        *((kind, ProviderKind.values) for kind in made.entries),
    )  # fmt: skip
    if strange := [word for word, words in known if word not in words]:
        raise ValueError(f"{code}: {', '.join(strange)} is on no list.")
    return made


def _values(made: type[Any], code: str, row: Mapping[str, Any]) -> dict[str, Any]:
    if strange := row.keys() - {field.name for field in fields(made)}:
        raise ValueError(f"{code}: {', '.join(sorted(strange))} is no field of it.")
    return {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
