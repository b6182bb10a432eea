"""Invented days as moments: in working hours where the programme works, and never after now."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from saathi.kernel.clock import HOME_ZONE

OPENS = 9 * 60
OPEN_MINUTES = 8 * 60
YEAR = timedelta(days=365)


@lru_cache(maxsize=4096)
def at(day: date, now: datetime, turn: int = 0) -> datetime:
    """A moment of that day, another one for another `turn`; now itself where the day's office hours still lie ahead."""
    minutes = OPENS + turn * 37 % OPEN_MINUTES
    moment = datetime(day.year, day.month, day.day, minutes // 60, minutes % 60, tzinfo=HOME_ZONE)
    return min(moment, now - timedelta(minutes=1 + turn % 50))


def ends(day: date | None, today: date) -> datetime:
    """Midnight at the end of a day; a year from today where no end was agreed."""
    last = day or today + YEAR
    return datetime(last.year, last.month, last.day, tzinfo=HOME_ZONE) + timedelta(days=1)
