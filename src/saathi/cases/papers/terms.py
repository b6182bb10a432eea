"""Reads how long papers are kept after she wanted them away, from `terms.toml` and the office's own `papers.toml`."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings

from ..clocks.loading import LawFault, read_toml

SHIPPED = Path(__file__).with_name("terms.toml")
OWN = "papers.toml"
MARKS = ("V", "V~", "M", "P")
log = logging.getLogger("saathi.cases")


@dataclass(frozen=True, slots=True)
class Term:
    """`days` after the day she wanted it away, where that is on or after `in_force_on`."""

    in_force_on: date
    days: int
    law: str
    mark: str


def kept_until(withdrawn_on: date) -> date:
    """The last day on which a paper is kept that she wanted away on a day."""
    own = Path(settings.SAATHI_HOME) / OWN
    terms = _terms(own, own.stat().st_mtime_ns if own.exists() else 0)
    return withdrawn_on + timedelta(days=max(term.days for term in terms if _holds(term, terms, withdrawn_on)))


def _holds(term: Term, terms: tuple[Term, ...], day: date) -> bool:
    """The newest in force; before any was, the oldest."""
    begun = [one.in_force_on for one in terms if one.in_force_on <= day]
    return term.in_force_on == (max(begun) if begun else min(one.in_force_on for one in terms))


@lru_cache(maxsize=4)
def _terms(own: Path, changed: int) -> tuple[Term, ...]:
    """An office's file that cannot be used is left out, and the log says why: papers are kept as the law asks."""
    shipped = read(SHIPPED)
    if not changed:
        return shipped
    try:
        return shipped + longer(read(own), shipped)
    except LawFault as fault:
        log.warning(f"Left out: {fault}")
        return shipped


def read(path: Path) -> tuple[Term, ...]:
    """Raises LawFault, in a sentence that says which entry and what to change."""
    found = [_term(path.name, n, raw) for n, raw in enumerate(read_toml(path).get("term", []), start=1)]
    if not found:
        raise LawFault(f"{path.name} has no term.")
    return tuple(found)


def longer(own: tuple[Term, ...], shipped: tuple[Term, ...]) -> tuple[Term, ...]:
    """The office's terms; raises LawFault where one is shorter than what the law asks from that day."""
    for term in own:
        least = max(one.days for one in shipped if _holds(one, shipped, term.in_force_on))
        if term.days < least:
            raise LawFault(f"{OWN}: {term.days} days from {term.in_force_on} are fewer than the {least} of the law.")
    return own


def _term(name: str, n: int, raw: Any) -> Term:
    day, days, law, mark = (raw.get(field) for field in ("in_force_on", "days", "law", "mark"))
    if not isinstance(day, date) or not isinstance(days, int) or days <= 0 or not law or mark not in MARKS:
        raise LawFault(
            f"{name}, term {n}: write in_force_on (a day), days (1 or more), law, and mark (one of {', '.join(MARKS)})."
        )
    return Term(day, days, str(law), str(mark))
