"""Doors by which a decision is challenged, read from `doors.toml`: which fit, the best first, and until when."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ..forms import DECIDERS
from ..types import decision_types

ABOUT = frozenset(
    ["order", "conduct", "care", "custody", "police", "trial", "compensation", "data", "file", "inaction", "advice",
     "words"]
)  # fmt: skip
MARKS = frozenset(["V", "V~", "M", "P"])
AGES, COUNTRIES = frozenset(["child", "adult"]), frozenset(["IN", "BD", "NP"])
# door: to whom, what to know, which law
WORDS: dict[str, tuple[str | Promise, str | Promise, str | Promise]] = {
    "childrens_court": (
        _("Children's Court"),
        _("A late appeal may still be heard when she says why. After this the High Court, which may also look at it "
          "at any time."),
        _("Juvenile Justice Act 2015, section 101(1)"),
    ),
    "magistrate_aftercare": (
        _("District Magistrate, about foster care, sponsorship or after-care"),
        _("Only orders about foster care, sponsorship and after-care go here."),
        _("Juvenile Justice Act 2015, section 101(1)"),
    ),
    "magistrate_conduct": (
        _("District Magistrate, about how the committee treated her"),
        _("For delay, rudeness or not being heard. This does not change the order: for that there is the court."),
        _("Juvenile Justice Act 2015, section 27(10)"),
    ),
    "home_complaint": (
        _("Suggestion box, then the management committee, then the Child Welfare Committee"),
        _("For care, harm or refused contact. Abuse is answered within 24 hours and is also told to the police and the "
          "commission for child rights. It never goes to the person it is about."),
        _("Model Rules of 2016 under the Juvenile Justice Act"),
    ),
    "custody_appeal": (
        _("Sessions Court, or the High Court at any time"),
        _("An adult may not be held against her will only because she is poor or has no family (Bombay High Court "
          "2020 and 2026)."),
        _("Immoral Traffic (Prevention) Act 1956, section 17(6); Constitution, articles 226 and 227"),
    ),
    "police_superintendent": (
        _("Superintendent of Police, then the magistrate"),
        _("When the police refuse to write it down, or do not look into it. The High Court can give it to the "
          "anti-trafficking unit; the human rights commission can be told too."),
        _("Bharatiya Nagarik Suraksha Sanhita 2023, section 175(3) and (4)"),
    ),
    "trial_appeal": (
        _("The court itself, then the court of appeal"),
        _("She may be heard about bail, and appeal against an acquittal or a low sentence. Her copy is free. The order "
          "says until when."),
        _("Bharatiya Nagarik Suraksha Sanhita 2023, section 413"),
    ),
    "compensation_appeal": (
        _("State Legal Services Authority, then the High Court"),
        _("When it is refused, too low or late. Write down each reminder. That the fund is empty is no legal answer."),
        _("Victim Compensation Scheme of the state"),
    ),
    "data_grievance": (
        _("The organisation in writing, then the Data Protection Board"),
        _("When something about her is wrong, was shared, or is not deleted. It becomes law in May 2027; it is done "
          "here now."),
        _("Digital Personal Data Protection Rules 2025"),
    ),
    "file_refused": (
        _("Child Welfare Committee, for her own file"),
        _("She may not be refused her own case record and orders. A certified copy can be asked for."),
        _("Juvenile Justice Act 2015, section 99(2)"),
    ),
    "bangladesh_inaction": (
        _("Tribunal, the Deputy Commissioner's committee, or legal aid"),
        _("She is to be told at least once a month what is done in her case."),
        _("Bangladesh trafficking law of 2012, sections 22 and 34"),
    ),
    "legal_aid": (
        _("A free lawyer of the District Legal Services Authority"),
        _("When it is not clear where to go: the lawyer comes to her."),
        _("Legal Services Authorities Act 1987, section 12"),
    ),
    "keep_words": (
        _("Only keep her words"),
        _("Nobody is asked for anything. She can choose another door later."),
        _("Her own wish, no law"),
    ),
}


@dataclass(frozen=True, slots=True)
class Door:
    """One door as data. ValueError where a code is not on its list: a door that fits nothing would never be missed."""

    code: str
    about: str
    deciders: tuple[str, ...]
    kinds: tuple[str, ...]
    ages: tuple[str, ...]
    countries: tuple[str, ...]
    mark: str
    limit_days: int | None = None
    answer_days: int | None = None
    is_late_forgiven: bool = False

    def __post_init__(self) -> None:
        lists: tuple[tuple[str, Iterable[str], Iterable[str]], ...] = (
            ("words", [self.code], WORDS),
            ("about", [self.about], ABOUT),
            ("deciders", self.deciders, [code for code, _words in DECIDERS if code]),
            ("kinds", self.kinds, decision_types()),
            ("ages", self.ages, AGES),
            ("countries", self.countries, COUNTRIES),
            ("mark", [self.mark], MARKS),
        )
        for name, found, known in lists:
            if strange := set(found) - set(known):
                raise ValueError(f"{self.code}: {name} does not know {', '.join(sorted(strange))}.")
        if not self.ages or not self.countries or any(days is not None and days < 1 for days in self._days()):
            raise ValueError(f"{self.code}: it holds for nobody, or within no day.")

    def _days(self) -> tuple[int | None, int | None]:
        return self.limit_days, self.answer_days

    @property
    def whom(self) -> str:
        return str(WORDS[self.code][0])

    @property
    def note(self) -> str:
        return str(WORDS[self.code][1])

    @property
    def law(self) -> str:
        return str(WORDS[self.code][2])

    @property
    def is_verified(self) -> bool:
        return self.mark in ("V", "P")

    def last_on(self, decided_on: date) -> date | None:
        return decided_on + timedelta(days=self.limit_days) if self.limit_days else None

    def answer_by_on(self, sent_on: date) -> date | None:
        return sent_on + timedelta(days=self.answer_days) if self.answer_days else None

    def fits(self, what: str, decider: str, track: str, country: str) -> bool:
        """An age or country not known yet shuts no door."""
        return (
            (not self.kinds or what in self.kinds)
            and (not self.deciders or decider in self.deciders)
            and (track not in AGES or track in self.ages)
            and (country not in COUNTRIES or country in self.countries)
        )

    @property
    def closeness(self) -> int:
        """How much it asks of a decision: what asks most fits best."""
        return 2 * bool(self.deciders) + bool(self.kinds)


@cache
def doors() -> Mapping[str, Door]:
    return read(Path(__file__).with_name("doors.toml").read_text())


def read(text: str) -> Mapping[str, Door]:
    """Doors by code, in their order. ValueError for a field or code that is not known."""
    return {code: _door(code, row) for code, row in tomllib.loads(text).items()}


def _door(code: str, row: Mapping[str, Any]) -> Door:
    known = {field.name for field in fields(Door)} - {"code"}
    needed = {"about", "deciders", "kinds", "ages", "countries", "mark"}
    if row.keys() - known or needed - row.keys():
        raise ValueError(f"{code}: its fields are {', '.join(sorted(needed))}; {', '.join(sorted(row))} stand there.")
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
    return Door(code=code, **values)


def fitting(what: str, decider: str, track: str, country: str) -> list[Door]:
    """The best first; equally good ones in the order of the table."""
    found = [door for door in doors().values() if door.fits(what, decider, track, country)]
    return sorted(found, key=lambda door: -door.closeness)
