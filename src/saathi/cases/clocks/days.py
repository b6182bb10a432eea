"""Counting time as a limit of law does. The day of the event itself is not counted.

Months: the same number of day in the month reached; where that month has none, its last day (31 January + 1 month is
28 or 29 February). Working days: those that are neither of the weekend nor a holiday of `calendar.toml`.
Hours: to the minute where the hour is known; otherwise each begun 24 hours is one day.
Quarters: the last day of the calendar quarter that holds the day after the event.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

DAY = timedelta(days=1)
UNITS = ("hours", "days", "working_days", "months", "quarters")


@dataclass(frozen=True, slots=True)
class Week:
    """Days of the week on which offices are closed (Monday is 0), and single days besides."""

    weekend: frozenset[int]
    holidays: frozenset[date] = frozenset()

    def is_working(self, day: date) -> bool:
        return day.weekday() not in self.weekend and day not in self.holidays


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, and the time of day where it is known."""

    on: date
    at: time | None = None


def add_months(day: date, n: int) -> date:
    month = day.month - 1 + n
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def quarter_end(day: date) -> date:
    month = (day.month - 1) // 3 * 3 + 3
    return date(day.year, month, calendar.monthrange(day.year, month)[1])


def add_hours(since: Moment, hours: int) -> Moment:
    """Backwards where `hours` is negative."""
    if since.at is None:
        size = -(-abs(hours) // 24)
        return Moment(since.on + (size if hours > 0 else -size) * DAY)
    reached = datetime.combine(since.on, since.at) + timedelta(hours=hours)
    return Moment(reached.date(), reached.time())


def add_working_days(day: date, n: int, week: Week, is_paused: Callable[[date], bool]) -> date:
    while n:
        day += DAY
        n -= week.is_working(day) and not is_paused(day)
    return day


def lengthened(since: date, due: date, paused: Collection[date]) -> date:
    """Each paused day after `since` that falls before the count is over puts the end off by one day."""
    counted: set[date] = set()
    while more := {day for day in paused if since < day <= due} - counted:
        counted |= more
        due += len(more) * DAY
    return due
