"""A list of people as cells that are ready to print: no translation and no date is left to the template's loop."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict
from django.template import engines
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from markupsafe import Markup

from saathi.cases.choices import Freedom, WaitingOn
from saathi.cases.exports.columns import code_of
from saathi.cases.queries.people import VIEWS, Filters, Line, View
from saathi.kernel.lists import Counted
from saathi.survivors.choices import AgeBand
from saathi.survivors.forms import LANGUAGES
from saathi.ui import wording
from saathi.ui.fields import Choice, Field
from saathi.ui.ribbon import shares

from . import labels
from .addresses import at

VIEW_WORDS = {
    "all": gettext_lazy("All"),
    "not_free": gettext_lazy("Not free to leave"),
    "waiting": gettext_lazy("Waiting on someone"),
    "to_tell": gettext_lazy("To be told"),
    "this_week": gettext_lazy("Dates this week"),
    "closed": gettext_lazy("Closed"),
}
SELECTS = ("state", "freedom", "waiting_on", "age_band", "language", "district", "sort")
FLAGS = {
    "untold": gettext_lazy("Not told yet of a decision"),
    "soon": gettext_lazy("Next date within 7 days"),
    "long": gettext_lazy("Not free longer than 90 days"),
    "flagged": gettext_lazy("A flag stands"),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """One person as printed. `when` is (day, how far, tone) of her next date."""

    href: str
    name: str
    age: str
    language: str
    where: Any
    not_free: str
    when: tuple[str, str, str]
    waits: str
    widths: tuple[int, int, int]
    made: str
    code: str


def cells(lines: Iterable[Line], today: date) -> list[Cell]:
    return [
        Cell(
            at("people.page", line.survivor),
            line.chosen_name,
            labels.age(line.age_band),
            labels.language_name(line.language),
            labels.district(line.district),
            wording.days(line.not_free_days) if line.not_free_days else "",
            when(line.next_on, today),
            labels.waits(line.waiting_on, line.waiting_since, today),
            shares(line.hers, line.together, line.for_her),
            made(line),
            code_of(line.survivor),
        )
        for line in lines
    ]


def made(line: Line) -> str:
    counts = {"hers": line.hers, "together": line.together, "for_her": line.for_her}
    return _("%(hers)s hers, %(together)s together, %(for_her)s for her") % counts if any(counts.values()) else ""


def when(on: date | None, today: date) -> tuple[str, str, str]:
    """A date with what it means now."""
    if on is None:
        return ("", "", "")
    tone = "late" if on < today else "soon" if on - today <= timedelta(days=7) else ""
    return (wording.day(on), wording.ago(on, today), tone)


def asked(data: QueryDict) -> tuple[Filters, str]:
    """The filters of an address and the built-in view they equal; "" where they are one's own."""
    view = data.get("view", "all")
    if view in VIEWS and not any(
        data.get(name) for name in ("freedom", "waiting_on", "age_band", "district", "language", *FLAGS)
    ):
        return VIEWS[view], view
    age = data.get("age_band", "")
    said: dict[str, Any] = {
        name: data.get(name, "") for name in ("state", "freedom", "waiting_on", "district", "language")
    }
    said |= {name: data.get(name) == "on" for name in FLAGS}
    said["sort"] = "next" if data.get("sort") == "next" else "active"
    return Filters(**said, age_band=int(age) if age.isdecimal() and len(age) < 4 else None), ""


def filter_bar(data: QueryDict, held: Counted) -> Markup:
    """The form of filters: all choices on the page, nothing remembered. Districts are those where people are; all of
    them where not everybody was counted."""
    where = tuple(sorted({*held.districts, data.get("district", "")})) if held.is_all else None
    return _drawn_bar(wording.lang(), where, tuple((name, data.get(name, "")) for name in (*SELECTS, *FLAGS)))


@lru_cache(maxsize=100)
def _drawn_bar(language: str, where: tuple[str, ...] | None, chosen: tuple[tuple[str, str], ...]) -> Markup:
    """Hundreds of choices that are the same for everybody in one place are put on the page once, not at every click."""
    bar = engines["jinja2"].env.get_template("ui/parts/filters.html").module.filter_bar  # type: ignore[attr-defined]
    places = labels.district_choices() if where is None else labels.districts_named(where)
    drawn: Markup = bar(_fields(dict(chosen), places), reverse("people.list"), reverse("people.list"))
    return drawn


def _fields(data: Mapping[str, str], places: list[tuple[str, str]]) -> list[Field]:
    anything = ("", _("Anything"))
    lists: tuple[tuple[str, list[Any]], ...] = (
        (_("Case"), [anything, ("open", _("Open")), ("closed", _("Closed"))]),
        (_("Free to leave?"), [anything, *Freedom.choices]),
        (_("Waiting on"), [anything, *(choice for choice in WaitingOn.choices if choice[0] != "nobody")]),
        (_("Age"), [anything, *AgeBand.choices]),
        (_("Language"), [anything, *LANGUAGES]),
        (_("Where she lives"), [anything, *places]),
        (_("Order"), [("active", _("Latest first")), ("next", _("Next date first"))]),
    )
    selects = [
        Field(
            name,
            words,
            kind="select",
            choices=tuple(Choice(str(code), str(said), chosen=data[name] == str(code)) for code, said in choices),
        )
        for name, (words, choices) in zip(SELECTS, lists, strict=True)
    ]
    return [
        *selects,
        *(Field(name, str(words), kind="check", value=data[name] == "on") for name, words in FLAGS.items()),
    ]


def older(data: QueryDict, after: str) -> str:
    """The next page of the same list."""
    kept = [(name, value) for name, values in data.lists() for value in values if value and name != "after"]
    return f"{reverse('people.list')}?{urlencode([*kept, ('after', after)])}" if after else ""


def said(filters: Filters) -> dict[str, str]:
    """Filters as the address and the form of the list have them; empty ones are left out."""
    named = ("state", "freedom", "waiting_on", "district", "language", *FLAGS)
    found = {name: "on" if value is True else value for name in named if (value := getattr(filters, name))}
    if filters.age_band is not None:
        found["age_band"] = str(filters.age_band)
    return found | ({"sort": filters.sort} if filters.sort != "active" else {})


def kept_as(filters: Filters, kept: Iterable[View]) -> View | None:
    """The kept list that these filters are: one's own before a colleague's."""
    return next((view for view in kept if view.filters == filters), None)
