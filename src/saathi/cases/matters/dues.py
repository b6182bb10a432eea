"""What is owed to her about a matter today: telling her, and asking again. Pure; the day is passed in.

Sources: domain paper 0.2 (Bangladesh 2012, section 34; BNSS section 193(3)) and part 5. The figures are in the
data, where our own rules are marked P.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class MatterStanding:
    """Where a matter stands, without a word of what was said. `next_on` is the date that was given or, where none was,
    the day of the next asking."""

    survivor: UUID
    matter: UUID
    kind: str
    about: str
    waiting_on: str
    since: date | None
    next_on: date | None
    is_date_given: bool
    tell_by_on: date | None


@dataclass(frozen=True, slots=True)
class Due:
    """`tell`: she has not been told of what happened. `past`: the date that was given went by. `ask`: no date was
    given, and the day of asking again has come. Beside an alarm of leaving it is read by the same names."""

    what: str
    survivor: UUID
    matter: UUID
    kind: str
    about: str
    who: str
    since: date | None
    by: date

    def is_late(self, today: date) -> bool:
        return self.what == "past" or self.by < today


# The heaviest first.
WHAT = ("tell", "past", "ask")


def dues_of(one: MatterStanding, today: date) -> list[Due]:
    """What is owed about one matter, the heaviest first."""
    found = []
    if one.tell_by_on:
        found.append(_due("tell", one, one.tell_by_on))
    if one.waiting_on and one.next_on and one.is_date_given and one.next_on < today:
        found.append(_due("past", one, one.next_on))
    if one.waiting_on and one.next_on and not one.is_date_given and one.next_on <= today:
        found.append(_due("ask", one, one.next_on))
    return found


def _due(what: str, one: MatterStanding, by: date) -> Due:
    return Due(what, one.survivor, one.matter, one.kind, one.about, one.waiting_on, one.since, by)
