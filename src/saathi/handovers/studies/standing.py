"""What a home study says, and what is owed around it today. Pure; the day is passed in.

Sources: issue 5 (options within 14 days, the result told to her with a date); our own rules, no law. That her family
will be visited, and what must not be disclosed, is asked of her: domain paper, C4; that she hears and corrects it: C5.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from ..study_choices import Risk, Willing, Wish

TELL_WITHIN = timedelta(days=7)
OPTIONS_WITHIN = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class StudyStanding:
    """What was found towards whom, without a word of why."""

    survivor: UUID
    study: UUID
    towards: str
    wish: str
    risk: str
    willing: str
    tell_by_on: date | None
    options_by_on: date | None


@dataclass(frozen=True, slots=True)
class StudyDue:
    """`tell`: she has not heard what was found. `options`: the way home is closed, and no other lies before her."""

    what: str
    survivor: UUID
    study: UUID
    towards: str
    by: date

    def is_late(self, today: date) -> bool:
        return self.by < today


def closed_by(wish: str, risk: str, willing: str) -> str:
    """Why nobody may be sent there: "her", "unsafe" or "unwilling", her own no before all; empty where it is open."""
    if wish == Wish.NO:
        return "her"
    if risk == Risk.UNSAFE:
        return "unsafe"
    return "unwilling" if willing == Willing.NO else ""


def options_by(was: date | None, offered_on: date | None, why: str, on: date) -> date | None:
    """Until when other ways lie before her: within 14 days of the day on which this one closed, counted once; nothing
    is owed where it is open, or where they were put before her since."""
    if not why:
        return None
    return was or (None if offered_on else on + OPTIONS_WITHIN)


def dues_of(one: StudyStanding) -> list[StudyDue]:
    found = []
    if one.options_by_on:
        found.append(StudyDue("options", one.survivor, one.study, one.towards, one.options_by_on))
    if one.tell_by_on:
        found.append(StudyDue("tell", one.survivor, one.study, one.towards, one.tell_by_on))
    return sorted(found, key=lambda due: due.by)
