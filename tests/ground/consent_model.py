"""Who may see what of her, in few lines: written from the design papers, and from nothing in `src`.

A subject is a pair: ("person", name), ("team", name), (profession, organisation) or ("whole", organisation). Sections
are bits. Nothing here asks a clock: time is what it is told.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import reduce
from operator import or_
from typing import NamedTuple

CARD, IDENTITY, PLACE, PLAN, HEALTH, COUNSELLING, LEGAL, FAMILY, LEARNING, SAFETY = (1 << n for n in range(10))
IN_DANGER = CARD | IDENTITY | FAMILY | SAFETY  # what danger to life opens
FOUR_HOURS, REVIEW, A_MONTH, UNCONFIRMED = (timedelta(hours=n) for n in (4, 72, 30 * 24, 14 * 24))
MOST = 3  # dangers in a month
Subject = tuple[str, str]


class Grant(NamedTuple):
    """Why some subject sees her: her yes, an order, a duty or a danger. What was opened at once has one number."""

    number: int
    her: str
    to: Subject
    there: str
    basis: str
    sections: int
    until: datetime


@dataclass
class Programme:
    now: datetime
    works_at: dict[str, str]
    seats: dict[str, set[Subject]]
    masked: set[tuple[str, str]]
    children: set[str] = field(default_factory=set)  # whose yes needs an order that stands here beside it
    grants: list[Grant] = field(default_factory=list)  # the oldest first
    glasses: dict[int, tuple[str, datetime]] = field(default_factory=dict)
    reviewed: set[int] = field(default_factory=set)
    numbers: int = 0

    def live(self, her: str) -> list[Grant]:
        return [one for one in self.grants if one.her == her and one.until > self.now]

    def held(self, who: str, her: str, *, lasting: bool = False) -> int:
        seen = [one for one in self.live(her) if one.to in self.seats[who] and (who, her) not in self.masked]
        return reduce(or_, (one.sections for one in seen if not lasting or one.basis != "break_glass"), 0)

    def give(self, who: str, her: str, to: Subject, there: str, basis: str, sections: int, until: datetime) -> int:
        """Her yes, an order or a duty, as `who` writes it down. Answers its number; 0 where it may not be."""
        sections |= CARD
        if basis == "consent" and self.works_at[who] == there:  # only those wrote it down who gain by it
            until = min(until, self.now + UNCONFIRMED)
        live = self.live(her)
        together = {one.to for one in live if sum(other.number == one.number for other in live) > 1}
        same = [one for one in live if (one.to, one.basis) == (to, basis)]
        takes_away = any(one.sections & ~sections or one.until > until for one in same)
        beyond = self.held(who, her, lasting=True) & sections != sections
        ordered = her not in self.children or any(one.basis == "order" for one in live)
        if basis == "consent" and not ordered:
            return 0
        if beyond or to in together or takes_away or (basis == "duty" and sections & COUNSELLING):
            return 0
        self.grants = [one for one in self.grants if one not in same]
        return self._add(her, to, there, basis, sections, until)

    def end(self, who: str, number: int) -> bool:
        """She stops it; an order or a duty is given back by those it was given to."""
        mine = [one for one in self.grants if one.number == number]
        theirs = bool(mine) and (mine[0].basis == "consent" or mine[0].there == self.works_at[who])
        if may := theirs and bool(self.held(who, mine[0].her, lasting=True)):
            self.grants = [one for one in self.grants if one.number != number]
        return may

    def break_glass(self, who: str, her: str) -> int:
        """Of what her own organisation looks after for safety, the widest that may be opened."""
        used = [(number, at) for number, (by, at) in self.glasses.items() if by == who]
        near = [one.sections & IN_DANGER for one in self.live(her) if one.there == self.works_at[who]
                and one.sections & SAFETY and one.basis != "break_glass"]  # fmt: skip
        widest = max(near, key=int.bit_count, default=0)  # of equals the first, which is the oldest
        late = any(number not in self.reviewed and at <= self.now - REVIEW for number, at in used)
        spent = late or sum(at > self.now - A_MONTH for _number, at in used) >= MOST
        if spent or (who, her) in self.masked or self.held(who, her) & widest == widest:
            return 0
        to, until = ("person", who), self.now + FOUR_HOURS
        number = self._add(her, to, self.works_at[who], "break_glass", widest, until)
        self.glasses[number] = (who, self.now)
        return number

    def review(self, who: str, her: str, number: int, *, is_justified: bool) -> bool:
        knows_why = self.held(who, her, lasting=True) & SAFETY  # why it was opened is kept there
        if may := self.glasses[number][0] != who and number not in self.reviewed and bool(knows_why):
            self.reviewed.add(number)
            self.grants = [one for one in self.grants if is_justified or one.number != number]
        return may

    def _add(self, *said: object) -> int:
        self.numbers += 1
        self.grants.append(Grant(self.numbers, *said))  # type: ignore[arg-type]
        return self.numbers
