"""Whether her arriving has held: her own definition and the floor, for six months (measures paper, OC18). Pure.

The floor is housed, safe, lawful and supported. It has held where every time she was asked within that span she said
yes to all five, from one asking to another at least six months later, and no two of them lie further apart than
`LONGEST_GAP`: between askings that far apart nobody knows. What she does not want to say is no yes and no no: that
asking is passed over. Both lengths are those of the paper; the gap is our own rule (P).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from ..followup_choices import Sustained
from .talks import months_after

MONTHS = 6
LONGEST_GAP = timedelta(days=200)
FLOOR = ("housed", "safe", "lawful", "supported")


@dataclass(frozen=True, slots=True)
class Check:
    on: date
    own: str
    housed: str
    safe: str
    lawful: str
    supported: str

    @property
    def answers(self) -> tuple[str, ...]:
        return (self.own, self.housed, self.safe, self.lawful, self.supported)

    @property
    def holds(self) -> bool:
        return all(one == "yes" for one in self.answers)

    @property
    def says_nothing(self) -> bool:
        """Nothing speaks against it, and something was not said."""
        return not self.holds and all(one in ("yes", "not_said") for one in self.answers)


def held_since(checks: Iterable[Check], today: date) -> date | None:
    """Since when all five have held without a break up to the last asking; None where they do not hold now."""
    since: date | None = None
    last: date | None = None
    for one in sorted(checks, key=lambda check: check.on):
        if one.says_nothing:
            continue
        if not one.holds:
            since, last = None, None
            continue
        if since is None or last is None or one.on - last > LONGEST_GAP:
            since = one.on
        last = one.on
    return since if last is not None and today - last <= LONGEST_GAP else None


def is_sustained(checks: Iterable[Check], today: date) -> Sustained:
    every = [one for one in checks if one.on <= today]
    if not every:
        return Sustained.NOT_ASKED
    since = held_since(every, today)
    last = max(one.on for one in every if not one.says_nothing) if since else None
    is_long = since is not None and last is not None and months_after(since, MONTHS) <= last
    return Sustained.YES if is_long else Sustained.NO
