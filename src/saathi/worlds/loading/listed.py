"""What lists show of an invented person, cut for each access row: a date of a section one may not see would tell."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from zlib import crc32

from saathi.cases.choices import LANE_SECTIONS, Lane
from saathi.decisions.types import decision_types
from saathi.kernel.sections import Section
from saathi.worlds.loading import codes
from saathi.worlds.loading.moments import at
from saathi.worlds.shapes import Person

LATE = timedelta(days=30)  # a date not settled stays ahead for so long (cases.actions)


class Listed:
    """Computed once for a person; `columns` answers for one mask of sections."""

    def __init__(self, person: Person, today: date, now: datetime) -> None:
        self.person, self.today, self.now = person, today, now
        self._common = {
            "origin": person.survivor.district, "state": "closed" if person.case.closed_on else "open",
            "age_band": codes.band(person.survivor.age_band), "language": person.survivor.languages[0],
        }
        self._place = self._of_place()
        self._happened = list(self._happenings())
        self._made: dict[Section, dict[str, Any]] = {}

    def columns(self, sections: Section) -> dict[str, Any]:
        if sections not in self._made:
            place = self._place if sections & Section.PLACE else NOWHERE
            active = {"active_at": self._active(sections)}
            self._made[sections] = {**self._common, **place, **self._decided(sections), **active}
        return self._made[sections]

    def _of_place(self) -> dict[str, Any]:
        """As `cases.actions.follow_journey` and `_follow_dates` would have left it."""
        stays = self.person.case.stays
        here, wait = stays[-1], stays[-1].waits[-1]
        held = [stay for stay in stays if stay.freedom == "not_free"]
        waits = here.until_on is None and wait.reason.startswith("wait_")
        ahead = [one.on for one in self.person.next_dates if one.on >= self.today - LATE]
        return {
            "district": here.district, "freedom": here.freedom,
            "not_free_days": sum((stay.until_on - stay.from_on).days for stay in held if stay.until_on),
            "not_free_since": next((stay.from_on for stay in held if stay.until_on is None), None),
            "waiting_on": codes.waiting_on(wait) if waits else "", "waiting_since": wait.from_on if waits else None,
            "next_on": min(ahead, default=None),
        }

    def _decided(self, sections: Section) -> dict[str, Any]:
        counts = {"hers": 0, "together": 0, "for_her": 0}
        tell: list[date] = []
        for decision in self.person.decisions:
            kind = decision_types()[decision.kind]
            if kind.section & sections:
                counts[decision.made_by] += 1
                if decision.told_on is None:
                    tell.append(codes.tell_by(decision, kind.tell_in_days))
        return {**counts, "to_tell_on": min(tell, default=None)}

    def _happenings(self) -> Iterator[tuple[Section, date]]:
        person = self.person
        yield Section.CARD, person.case.opened_on
        for decision in person.decisions:
            yield decision_types()[decision.kind].section, decision.recorded_on
        for service in person.services:
            yield LANE_SECTIONS[Lane(service.lane)], service.on
        for stay in person.case.stays:
            yield Section.PLACE, stay.until_on or stay.from_on
        for goal in person.plan.goals:
            yield Section.PLAN, goal.changed_on

    def _active(self, sections: Section) -> datetime:
        last = max(day for section, day in self._happened if section & sections and day <= self.today)
        return at(last, self.now, len(self._happened) + crc32(self.person.survivor.key.encode()) % 97)


NOWHERE: dict[str, Any] = {
    "district": "", "freedom": "", "not_free_days": 0, "not_free_since": None, "waiting_on": "", "waiting_since": None,
    "next_on": None,
}  # fmt: skip
