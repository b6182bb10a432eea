"""What hangs on a stay, from rows of any number of people: the clocks of leaving run on it. And matters."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from ..leaving.clocks import Asked, Away, LeaveAsked, Standing
from ..ledger import Span, held_by
from ..matters.dues import MatterStanding
from .together import Fact

HANGS = ("order", "wish", "asked", "leave", "away")
Hanging = dict[str, list[Fact]]


def on_stays(found: Hanging) -> dict[UUID, Hanging]:
    """Rows by the stay they hang on, and by kind."""
    grouped: dict[UUID, Hanging] = {}
    for what in HANGS:
        for row in found[what]:
            grouped.setdefault(row.ref, defaultdict(list))[what].append(row)
    return grouped


def standing_of(survivor: UUID, row: Fact, hangs: Hanging) -> Standing:
    """What the clocks of a stay run on. Whose law counts for the monthly question is not known here: `is_adult` is
    that of what she asked, and whoever knows her age says more (`dataclasses.replace`)."""
    asked = [
        Asked(one.id, one.at, one.a == "adult", one.b, one.third, one.start) for one in hangs.get("asked", []) if one.at
    ]
    away = [
        Away(one.id, one.at, one.a == "adult", one.second_at, one.third_at) for one in hangs.get("away", []) if one.at
    ]
    return Standing(
        survivor,
        row.id,
        row.b,
        row.start,
        any(one.is_adult for one in asked),
        _spans(hangs, own=False),
        _spans(hangs, own=True),
        max((one.start for one in hangs.get("wish", []) if one.a != "not_asked"), default=None),
        asked[0] if asked else None,
        away[0] if away else None,
        tuple(
            LeaveAsked(one.id, one.at, one.a, one.b, one.third, one.start, one.end)
            for one in hangs.get("leave", [])
            if one.at and one.third and one.end
        ),
    )


def matter_of(row: Fact) -> MatterStanding:
    return MatterStanding(row.other, row.id, row.a, row.b, row.c, row.start, row.end, row.flag, row.third)


@dataclass(frozen=True, slots=True)
class Owing:
    """A report by law that is not settled: not gone yet, or she does not know."""

    id: UUID
    known_at: datetime
    due_at: datetime
    to_whom: str
    reported_at: datetime | None
    tell_by_on: date
    told_on: date | None


def owing(row: Fact) -> Owing:
    assert row.at and row.second_at
    return Owing(row.id, row.at, row.second_at, row.a, row.third_at, row.start, row.third)


def _spans(hangs: Hanging, *, own: bool) -> tuple[Span, ...]:
    spans = (
        held_by(one.b, one.start, one.end, one.third)
        for one in hangs.get("order", [])
        if (one.b == "itpa_19") is own
    )
    return tuple(span for span in spans if span)
