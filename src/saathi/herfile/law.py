"""The last days by which what she asks about her file is answered, read from `law.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

LAWS: dict[str, str | Promise] = {
    "own": _("Our own rule"),
    "dpdp_rules_2025": _("Digital Personal Data Protection Rules 2025"),
}
ASKS, COUNTRIES, MARKS = ("correction", "erasure", "keep"), ("any", "IN", "BD"), ("V", "V~", "M", "P")


@dataclass(frozen=True, slots=True)
class Term:
    """One line of the file. ValueError where a code is not on its list: a term that fits nothing is never missed."""

    asks: str
    country: str
    days: int
    law: str
    place: str
    mark: str
    in_force_on: date

    def __post_init__(self) -> None:
        known = self.asks in ASKS and self.country in COUNTRIES and self.law in LAWS and self.mark in MARKS
        if not known or self.days < 1:
            raise ValueError(f"A term of {self.law} names something that is not known, or no day.")

    @property
    def words(self) -> str:
        return " ".join(filter(None, (str(LAWS[self.law]), self.place)))

    @property
    def is_own(self) -> bool:
        return self.mark == "P"

    @property
    def is_verified(self) -> bool:
        return self.mark in ("V", "P")

    def last_day(self, asked_on: date) -> date:
        return asked_on + timedelta(days=self.days)


@cache
def terms() -> tuple[Term, ...]:
    read = tomllib.loads(Path(__file__).with_name("law.toml").read_text(encoding="utf-8"))
    return tuple(Term(**row) for row in read["term"])


def own_term(asks: str) -> Term:
    """Our own, which holds everywhere and from the first day."""
    return next(term for term in terms() if term.asks == asks and term.is_own)


def by_law(asks: str, country: str) -> tuple[Term, ...]:
    """What a law says where she stays, in force or still to come; a country nobody knows yet has none."""
    return tuple(term for term in terms() if term.asks == asks and not term.is_own and term.country in ("any", country))


def kept_until(country: str, sealed_on: date) -> date:
    """Until when a sealed file is held: the latest of our own rule and the laws in force where she stays."""
    laws = [term for term in by_law("keep", country) if term.in_force_on <= sealed_on]
    return max(term.last_day(sealed_on) for term in (own_term("keep"), *laws))
