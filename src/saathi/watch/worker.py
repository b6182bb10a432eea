"""What one worker did lately, and the rules that read it. Counts are of different people unless said otherwise."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from uuid import UUID

from saathi.kernel.clock import day_of

from .entries import ASK, EXPLAIN, KEPT, SEARCH, STOP, Entry, Finding
from .limits import above, is_named, number
from .tallies import HOUR, Tallies

TEN_MINUTES = timedelta(minutes=10)
DAY, WEEK, FORTNIGHT, MONTH = timedelta(days=1), timedelta(days=7), timedelta(days=14), timedelta(days=30)


class Worker:
    """`take` reads one entry and answers what it tells; entries come in their order."""

    def __init__(self, actor: UUID) -> None:
        self.actor = actor
        self._tallies = Tallies()
        self._openings: deque[Entry] = deque()  # of thirty days
        self._lately: deque[Entry] = deque()  # of ten minutes
        self._line: deque[Entry] = deque()
        self._searches: list[datetime] = []
        self._tries: deque[Entry] = deque()
        self._breaks: deque[datetime] = deque()
        self._listed: deque[Entry] = deque()
        self._acted_for: dict[UUID, datetime] = {}
        self._asked_at: datetime | None = None

    def take(self, entry: Entry) -> Iterator[Finding]:
        if entry.act == STOP:
            yield self._found("stop", entry.at)
        elif entry.act == ASK:
            self._asked_at = self._asked_at or entry.at
        elif entry.act == EXPLAIN and entry.outcome == "done":
            self._asked_at = None
        elif entry.outcome == "refused":
            yield from self._refused(entry)
        elif entry.is_opening:
            yield from self._opened(entry)
        elif entry.act == SEARCH:
            yield from self._searched(entry)
        elif entry.outcome == "shown":
            yield from self._was_shown(entry)
        else:
            yield from self._did(entry)

    def due(self, until: datetime) -> Iterator[Finding]:
        """She was asked why, and time has passed."""
        waits = timedelta(minutes=number("asked", "minutes"))
        if self._asked_at and self._asked_at + waits <= until:
            yield self._found("asked", self._asked_at + waits)
            self._asked_at = None

    def leaves(self, at: datetime) -> Iterator[Finding]:
        """She left: what did she open in the day before?"""
        last = [one for one in self._openings if one.at > at - DAY]
        n, off = _people(last), _people(one for one in last if not one.is_hers)
        reveals = _people(one for one in last if one.is_reveal)
        many = n > above("leaving", self._tallies.days("opened", before=day_of(at)))
        if many or off >= number("leaving", "off_caseload") or reveals >= number("leaving", "reveals"):
            yield self._found("leaving", at, n)

    def _found(self, rule: str, at: datetime, n: int = 1) -> Finding:
        return Finding(rule, self.actor, at, n)

    def _refused(self, entry: Entry) -> Iterator[Finding]:
        if entry.purpose in KEPT:
            yield self._found("kept_from", entry.at)
        _drop(self._tries, entry.at - HOUR)
        self._tries.append(entry)
        n = len({one.target for one in self._tries})
        if n > number("tries"):
            yield self._found("tries", entry.at, n)

    def _opened(self, entry: Entry) -> Iterator[Finding]:
        self._searches.clear()
        while self._openings and self._openings[0].at <= entry.at - MONTH:
            self._openings.popleft()
        self._openings.append(entry)
        self._tallies.count("opened", entry)
        if not entry.is_hers:
            self._tallies.count("off", entry)
        yield from self._many(entry)
        if entry.is_reveal:
            yield from self._revealed(entry)
        if not entry.is_hers:
            yield from self._not_hers(entry)
        if entry.is_line:
            yield from self._against_her(entry)

    def _many(self, entry: Entry) -> Iterator[Finding]:
        today = self._tallies.today("opened", entry.on)
        if today > above("busy_day", self._tallies.days("opened", before=entry.on)):
            yield self._found("busy_day", entry.at, today)
        _drop(self._lately, entry.at - TEN_MINUTES)
        self._lately.append(entry)
        quick = _people(self._lately)
        if quick > number("pace"):
            yield self._found("pace", entry.at, quick)
        hour = self._tallies.this_hour("opened", entry)
        if hour > number("hours") and not self._tallies.works_at(entry, int(number("hours", "known_after"))):
            yield self._found("hours", entry.at, hour)

    def _revealed(self, entry: Entry) -> Iterator[Finding]:
        self._tallies.count("revealed", entry)
        n = self._tallies.today("revealed", entry.on)
        if n > above("reveals", self._tallies.days("revealed", before=entry.on)):
            yield self._found("reveals", entry.at, n)

    def _not_hers(self, entry: Entry) -> Iterator[Finding]:
        days = self._tallies.days("off", before=entry.on)
        today = self._tallies.today("off", entry.on)
        if today > above("off_caseload", days):
            yield self._found("off_caseload", entry.at, today)
        off = [one for one in self._openings if not one.is_hers]
        week = _people(one for one in off if one.at > entry.at - WEEK)
        if week > above("off_week", self._tallies.weeks("off", before=entry.on - WEEK)):
            yield self._found("off_week", entry.at, week)
        days_of_her = {one.on for one in off if one.survivor == entry.survivor and one.at > entry.at - FORTNIGHT}
        worked = self._acted_for.get(entry.survivor or UUID(int=0))
        if len(days_of_her) >= number("one_person", "days") and not (worked and worked > entry.at - FORTNIGHT):
            yield self._found("one_person", entry.at, len(days_of_her))

    def _against_her(self, entry: Entry) -> Iterator[Finding]:
        _drop(self._line, entry.at - timedelta(days=3))
        self._line.append(entry)
        hours = {(one.on, one.hour) for one in self._line if one.survivor == entry.survivor}
        if entry.is_reveal or len(hours) >= number("after_challenge", "hours"):
            yield self._found("after_challenge", entry.at, len(hours))

    def _searched(self, entry: Entry) -> Iterator[Finding]:
        apart = timedelta(seconds=number("search_streak", "apart"))
        if self._searches and entry.at - self._searches[-1] < apart:
            return
        self._searches = [at for at in self._searches if at > entry.at - HOUR]
        self._searches.append(entry.at)
        if len(self._searches) >= number("search_streak", "searches"):
            yield self._found("search_streak", entry.at, len(self._searches))

    def _was_shown(self, entry: Entry) -> Iterator[Finding]:
        _drop(self._listed, entry.at - HOUR)
        self._listed.append(entry)
        self._tallies.add("listed", entry, entry.n_shown)
        n = sum(one.n_shown for one in self._listed)
        if n > above("lists", self._tallies.hours("listed", before=entry)):
            yield self._found("lists", entry.at, n)

    def _did(self, entry: Entry) -> Iterator[Finding]:
        if entry.survivor:
            self._acted_for[entry.survivor] = entry.at
        if entry.act == "survivors.open":
            self._searches.clear()
        if is_named(entry.act, "breaks"):
            yield self._found("break_glass", entry.at)
            self._breaks.append(entry.at)
            while self._breaks and self._breaks[0] <= entry.at - MONTH:
                self._breaks.popleft()
            if len(self._breaks) > number("break_glass", "in_30_days"):
                yield self._found("break_glass_many", entry.at, len(self._breaks))


def _drop(entries: deque[Entry], until: datetime) -> None:
    while entries and entries[0].at <= until:
        entries.popleft()


def _people(entries: Iterable[Entry]) -> int:
    return len({one.survivor for one in entries})


