"""How much one worker did on each day and in each hour of the last thirty days: she is measured against herself."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from uuid import UUID

from .entries import Entry

HOUR = timedelta(hours=1)
KEPT = timedelta(days=30)


class Tallies:
    """Of different people for each kind (opened, off, revealed), by day and by hour; `listed` are plain numbers."""

    def __init__(self) -> None:
        self._by_day: dict[str, dict[date, set[UUID]]] = defaultdict(lambda: defaultdict(set))
        self._by_hour: dict[tuple[date, int], set[UUID]] = defaultdict(set)
        self._numbers: dict[tuple[date, int], int] = defaultdict(int)

    def count(self, kind: str, entry: Entry) -> None:
        assert entry.survivor is not None
        days = self._by_day[kind]
        if entry.on not in days:
            self._forget(kind, entry.on)
        days[entry.on].add(entry.survivor)
        if kind == "opened":
            self._by_hour[entry.on, entry.hour].add(entry.survivor)

    def add(self, kind: str, entry: Entry, n: int) -> None:
        self._numbers[entry.on, entry.hour] += n

    def _forget(self, kind: str, on: date) -> None:
        for day in [day for day in self._by_day[kind] if day < on - KEPT]:
            del self._by_day[kind][day]
        if kind == "opened":
            for hours in (self._by_hour, self._numbers):
                for old in [old for old in hours if old[0] < on - KEPT]:
                    del hours[old]

    def today(self, kind: str, on: date) -> int:
        return len(self._by_day[kind].get(on, ()))

    def days(self, kind: str, *, before: date) -> list[int]:
        """One number for each day she was at work, a zero where she opened none of this kind."""
        worked = [day for day in self._by_day["opened"] if day < before]
        return [len(self._by_day[kind].get(day, ())) for day in worked]

    def weeks(self, kind: str, *, before: date) -> list[int]:
        """One number for each run of seven days that ended before."""
        days = self._by_day[kind]
        found = []
        for end in [day for day in self._by_day["opened"] if day <= before]:
            found.append(len(set().union(*(days.get(end - timedelta(days=n), set()) for n in range(7)))))
        return found

    def hours(self, kind: str, *, before: Entry) -> list[int]:
        return [n for (on, hour), n in self._numbers.items() if (on, hour) != (before.on, before.hour)]

    def this_hour(self, kind: str, entry: Entry) -> int:
        return len(self._by_hour[entry.on, entry.hour])

    def works_at(self, entry: Entry, known_after: int) -> bool:
        """Whether she was at work within an hour of this hour on an earlier day; true while too few days are known."""
        days = {on for on, _hour in self._by_hour if on < entry.on}
        near = {(entry.hour + step) % 24 for step in (-1, 0, 1)}
        # Of one night, the hours after midnight belong to the day before.
        return len(days) < known_after or any(on < entry.on and hour in near for on, hour in self._by_hour)
