"""The clocks of a report: it goes by its hour, and she is told by a day. Pure; they stand among what is owed to her."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from ..leaving.clocks import Alarm


class Owing(Protocol):
    """A report that is not settled, as a row or as a card."""

    @property
    def id(self) -> UUID: ...
    @property
    def known_at(self) -> datetime: ...
    @property
    def due_at(self) -> datetime: ...
    @property
    def to_whom(self) -> str: ...
    @property
    def reported_at(self) -> datetime | None: ...
    @property
    def tell_by_on(self) -> date: ...
    @property
    def told_on(self) -> date | None: ...


def alarms_of_duties(survivor: UUID, reports: Iterable[Owing]) -> list[Alarm]:
    """What is owed about them: "report" until it went, "tell_her" once it did and while she does not know."""
    found = []
    for one in reports:
        if one.reported_at is None:
            found.append(Alarm("report", survivor, one.id, one.to_whom, one.known_at, one.due_at))
        elif one.told_on is None:
            found.append(Alarm("tell_her", survivor, one.id, one.to_whom, one.reported_at, one.tell_by_on))
    return found
