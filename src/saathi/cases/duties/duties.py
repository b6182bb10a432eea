"""What a law makes whoever knows of it report, read from `duties.toml`: which fit her, to whom, and by when. Pure."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ..choices import WaitingOn

AGES, COUNTRIES = frozenset(["child", "adult"]), frozenset(["IN", "BD", "NP"])
MARKS = frozenset(["V", "V~", "M", "P"])
# duty: what has to be reported, what to know of it, which law
WORDS: dict[str, tuple[str | Promise, str | Promise, str | Promise]] = {
    "child_sexual_offence": (
        _("A child was sexually hurt, or may be"),
        _("Everybody who knows of it, or fears it, has to tell; keeping silent is an offence. The law names no hours "
          "for you: 24 are our own rule. Whoever tells in good faith is protected."),
        _("Protection of Children from Sexual Offences Act 2012, sections 19 and 21"),
    ),
    "child_harmed_in_home": (
        _("A child is hurt in the home where she lives"),
        _("The police and the committee are told within 24 hours, whoever did it."),
        _("Model Rules of 2016 under the Juvenile Justice Act, rule 76"),
    ),
    "child_found_alone": (
        _("A child was found alone, lost or left"),
        _("Within 24 hours, travel not counted."),
        _("Juvenile Justice Act 2015, section 32"),
    ),
    "hospital_tells_police": (
        _("A hospital treats someone who was raped or attacked with acid"),
        _("The hospital treats her free of cost and at once, and tells the police. She need not give a statement to be "
          "treated."),
        _("Bharatiya Nagarik Suraksha Sanhita 2023, section 397"),
    ),
    "life_in_danger": (
        _("Someone may die, and telling could prevent it"),
        _("No law was found that makes every worker do this. It is our own rule, and she is told it before "
          "she speaks."),
        _("Our own rule"),
    ),
    "child_hurt_elsewhere": (
        _("A child is being hurt"),
        _("No law of this country was found that makes every worker do this. It is our own rule, and she is told it "
          "before she speaks."),
        _("Our own rule"),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Duty:
    """One duty. `within_hours` is counted from the hour one knew."""

    code: str
    ages: tuple[str, ...]
    countries: tuple[str, ...]
    to: tuple[str, ...]
    within_hours: int
    mark: str
    hours_mark: str

    def __post_init__(self) -> None:
        if (
            self.code not in WORDS
            or not self.to
            or set(self.to) - set(WaitingOn.values)
            or set(self.ages) - AGES
            or set(self.countries) - COUNTRIES
            or {self.mark, self.hours_mark} - MARKS
            or self.within_hours <= 0
        ):
            raise ValueError(f"{self.code} names something that is not known, or nobody to tell, or no time.")

    @property
    def what(self) -> str:
        return str(WORDS[self.code][0])

    @property
    def note(self) -> str:
        return str(WORDS[self.code][1])

    @property
    def law(self) -> str:
        return str(WORDS[self.code][2])

    @property
    def is_law(self) -> bool:
        return self.mark != "P"

    @property
    def is_verified(self) -> bool:
        return self.mark in ("V", "P")

    def due_at(self, known_at: datetime) -> datetime:
        return known_at + timedelta(hours=self.within_hours)

    def fits(self, track: str, country: str) -> bool:
        """An age or country not known yet frees nobody of a duty."""
        return (track not in AGES or track in self.ages) and (country not in COUNTRIES or country in self.countries)


@cache
def duties() -> Mapping[str, Duty]:
    return read(Path(__file__).with_name("duties.toml").read_text())


def read(text: str) -> Mapping[str, Duty]:
    """Duties by code, in their order. ValueError for a field or code that is not known."""
    known = {field.name for field in fields(Duty)} - {"code"}
    found: dict[str, Duty] = {}
    for code, row in tomllib.loads(text).items():
        if row.keys() != known:
            raise ValueError(f"{code}: its fields are {', '.join(sorted(known))}, not {', '.join(sorted(row))}.")
        values: dict[str, Any] = {name: tuple(one) if isinstance(one, list) else one for name, one in row.items()}
        found[code] = Duty(code=code, **values)
    return found


def fitting(track: str, country: str) -> list[Duty]:
    return [duty for duty in duties().values() if duty.fits(track, country)]
