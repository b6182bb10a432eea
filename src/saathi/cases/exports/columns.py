"""Columns a list may be taken out with. Open ones say nothing that names her; the two that do ask for more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from saathi.orgs.geography import name_of, valid
from saathi.survivors.choices import AgeBand
from saathi.survivors.forms import LANGUAGES

from ..choices import CaseState, Freedom, WaitingOn
from ..queries.people import Line

Cell = str | int
NAMING = ("chosen_name", "legal_name")
REVEALING = ("legal_name",)


@dataclass(frozen=True, slots=True)
class Column:
    words: str | Promise
    value: Callable[[Line], Cell]


def _label(choices: Any, code: Any) -> str:
    return str(dict(choices).get(code, "")) if code not in ("", None) else ""


def _day(on: date | None) -> str:
    return on.isoformat() if on else ""


def _place(code: str) -> str:
    return name_of(code, (get_language() or "en").split("-")[0]) if code and valid(code) else ""


def code_of(survivor: UUID) -> str:
    """Eight letters and digits of her id, as on printed pages."""
    short = survivor.hex[:8].upper()
    return f"{short[:4]}-{short[4:]}"


OPEN: Mapping[str, Column] = {
    "code": Column(_("Code"), lambda line: code_of(line.survivor)),
    "age": Column(_("Age"), lambda line: _label(AgeBand.choices, line.age_band)),
    "language": Column(_("Language"), lambda line: _label(LANGUAGES, line.language)),
    "district": Column(_("Where she lives"), lambda line: _place(line.district)),
    "state": Column(_("Case"), lambda line: _label(CaseState.choices, line.state)),
    "freedom": Column(_("Free to leave?"), lambda line: _label(Freedom.choices, line.freedom)),
    "not_free": Column(_("Days not free to leave"), lambda line: line.not_free_days),
    "waiting_on": Column(_("Waiting on"), lambda line: _label(WaitingOn.choices, line.waiting_on)),
    "waiting_since": Column(_("Waiting since"), lambda line: _day(line.waiting_since)),
    "next_on": Column(_("Next date"), lambda line: _day(line.next_on)),
    "to_tell_on": Column(_("To be told by"), lambda line: _day(line.to_tell_on)),
    "hers": Column(_("Decisions of hers"), lambda line: line.hers),
    "together": Column(_("Decided together"), lambda line: line.together),
    "for_her": Column(_("Decided for her"), lambda line: line.for_her),
}
NAMES: Mapping[str, str | Promise] = {"chosen_name": _("Name she chose"), "legal_name": _("Legal name")}
CHOICES = [*((name, column.words) for name, column in OPEN.items()), *NAMES.items()]


def headings(columns: list[str]) -> list[str]:
    return [str(OPEN[name].words if name in OPEN else NAMES[name]) for name in columns]


def row(line: Line, columns: list[str], legal: Mapping[UUID, str]) -> list[Cell]:
    """What is not open to whoever takes it out stays empty."""
    return [_value(line, name, legal) for name in columns]


def _value(line: Line, name: str, legal: Mapping[UUID, str]) -> Cell:
    if name == "chosen_name":
        return line.chosen_name
    return legal.get(line.survivor, "") if name == "legal_name" else OPEN[name].value(line)
