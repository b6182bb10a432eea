"""The talks that law and practice ask for after a return, from `talks.toml`: by country, in months, each with its mark
of how sure we are. Her own schedule comes first; a meeting of hers may count as one of these."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from saathi.cases.clocks.events import EVENTS
from saathi.cases.clocks.loading import read_toml

FILE = Path(__file__).with_name("talks.toml")
LAWS: dict[str, str | Promise] = {
    "form7_d": _("Juvenile Justice Model Rules, Form 7, part D"),
    "r12": _("Practice of return to Bangladesh, step 12"),
}
SURE = ("V",)


@dataclass(frozen=True, slots=True)
class Talk:
    """`track`: only for a child, or only for an adult."""

    code: str
    country: str
    months: int
    law: str
    mark: str
    event: str = ""
    track: str = ""

    @property
    def is_sure(self) -> bool:
        return self.mark in SURE


@dataclass(frozen=True, slots=True)
class Owed:
    """A talk and the day by which it is owed to her."""

    talk: Talk
    by: date


@cache
def talks() -> tuple[Talk, ...]:
    found = tuple(Talk(**one) for one in read_toml(FILE)["talk"])
    strange = [one.code for one in found if one.law not in LAWS or (one.event and one.event not in EVENTS)]
    if strange:
        raise ValueError(f"{FILE.name}: {', '.join(strange)} names a law or an event that is not known.")
    return found


def talk_named(code: str) -> Talk | None:
    return next((one for one in talks() if one.code == code), None)


def owed(country: str, track: str, returned_on: date, held: Collection[str]) -> list[Owed]:
    """Those of the country where she lives now that were not held yet, the earliest first. `held` are codes."""
    mine = [one for one in talks() if one.country == country and one.track in ("", track)]
    found = [one for one in mine if one.code not in held]
    return sorted((Owed(one, months_after(returned_on, one.months)) for one in found), key=lambda one: one.by)


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
