"""What is owed after her return: every silence has its day and somebody it waits on. Pure; today is passed in."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from .talks import Owed, months_after

FACE_WITHIN = timedelta(days=1)  # an alarm, by whoever comes to her (P)
TELL_WITHIN = timedelta(days=2)  # what was decided without her (P)
TRY_AFTER = timedelta(days=3)  # the next way she allowed (P)
FIND_WITHIN = timedelta(days=14)  # a companion, group, counsellor or mediator (P)
RATED_MONTHS = (3, 6, 12, 24)  # when she is asked how she finds her life (measures paper, 3.4)
WHAT = ("alarm", "tell", "visit", "stigma", "again", "support", "law", "rating", "safety")  # the heaviest first


@dataclass(frozen=True, slots=True)
class Due:
    """One thing owed to her. `about` is the row it is about, None for what is about her alone; `who` the person on
    staff on whom it waits, None where it is whoever is beside her; `code` names a talk of the law."""

    what: str
    survivor: UUID
    about: UUID | None
    by: date
    who: UUID | None = None
    code: str = ""

    def is_late(self, today: date) -> bool:
        return self.by < today


def of_law(survivor: UUID, talks: Iterable[Owed], today: date, soon: timedelta) -> list[Due]:
    """Talks whose day is near or past; the rest lie ahead."""
    return [Due("law", survivor, None, one.by, code=one.talk.code) for one in talks if one.by <= today + soon]


def next_rating(returned_on: date, rated: Collection[date]) -> date | None:
    """By when she is to be asked next; None after the last. An asking counts for the day it came nearest before."""
    last = max((day for day in rated if day >= returned_on), default=None)
    days = (months_after(returned_on, months) for months in RATED_MONTHS)
    # Asked up to a month early counts: she is not asked twice for the sake of a table.
    return next((day for day in days if last is None or day - timedelta(days=30) > last), None)


def tries_in_a_row(outcomes: Iterable[tuple[str, str]]) -> int:
    """How often in a row nobody reached her, the newest last, as (state, why). A no of hers is an answer; that we did
    not go is our silence and not hers."""
    n = 0
    for state, why in outcomes:
        if state == "not_met" and why in ("not_there", "no_answer"):
            n += 1
        elif state in ("met", "called_off") or why == "she_said_no":
            n = 0
    return n


def next_way(ways: Iterable[str], tried: Collection[str]) -> str:
    """The first way she allowed that was not tried since she was last met; empty where all were."""
    return next((way for way in ways if way not in tried), "")
