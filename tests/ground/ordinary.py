"""Invented working days of a few hundred workers, as entries of the journal: shifts, caseloads of 8 to 40, night duty,
handovers, audits, newcomers, cover for colleagues, stale links, approved exports, reviewed break-glass. Nobody in it does
anything wrong. The same seed gives the same days. No figure is measured on real work: there is none yet.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from math import ceil, exp
from random import Random
from uuid import UUID

from saathi.watch.entries import ASK, EXPLAIN, LEFT, REVEAL, SEARCH, STOP, Entry

FIRST = datetime(2026, 3, 1, 18, 30, tzinfo=UTC)  # midnight where the programme works
WARM, MEASURED = 14, 30  # days
OF_A_HOUSE = 20  # workers
PEOPLE_OF_A_HOUSE = 220
HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)
ASK_ABOVE, STOP_ABOVE = 20, 60


@dataclass
class Someone:
    """One worker. `hers` are the people of her and her team, or of the whole house; `others` those she reaches beside."""

    id: UUID
    profession: str
    hers: list[UUID]
    others: list[UUID]
    busy: float
    starts: float
    night: bool = False
    joins_day: int = 0
    leaves_day: int | None = None
    openings: list[tuple[datetime, UUID]] = field(default_factory=list)
    explained_at: datetime = datetime(2000, 1, 1, tzinfo=UTC)
    stopped: bool = False


class Days:
    """`entries` are in their order once `sort` was called."""

    def __init__(self, seed: int, n_workers: int = 200) -> None:
        self.chance = Random(seed)
        self.entries: list[Entry] = []
        self.people: list[Someone] = []
        for house in range(n_workers // OF_A_HOUSE):
            self.people += self._house(house)

    def id(self) -> UUID:
        return UUID(int=self.chance.getrandbits(128))

    def _house(self, house: int) -> list[Someone]:
        chance, everyone = self.chance, [self.id() for _ in range(PEOPLE_OF_A_HOUSE)]
        found = []
        kinds = ["case_worker"] * 10 + ["counsellor"] * 3 + ["house_mother"] * 3 + ["lawyer"] * 2 + ["superintendent"] * 2
        for place, profession in enumerate(kinds):
            size = chance.randint(8, 40)
            hers = chance.sample(everyone, size if profession in ("case_worker", "counsellor", "lawyer") else 150)
            others = [one for one in everyone if one not in set(hers)]
            someone = Someone(
                self.id(), profession, hers, others, chance.uniform(0.6, 1.5), chance.uniform(8.5, 10.5),
                night=profession == "house_mother" and place % 2 == 0,
            )  # fmt: skip
            if chance.random() < 0.08:
                someone.joins_day = chance.randint(WARM, WARM + 20)
            elif chance.random() < 0.03:
                someone.leaves_day = chance.randint(WARM + 5, WARM + MEASURED - 2)
            found.append(someone)
        return found

    def live(self) -> None:
        for someone in self.people:
            self._live(someone)

    def _live(self, who: Someone) -> None:
        chance = self.chance
        free, audits = chance.randrange(7), set(chance.sample(range(WARM + MEASURED), 3))
        cover = chance.randrange(WARM + MEASURED) if chance.random() < 0.12 else -9
        night_cover = chance.randrange(WARM + MEASURED) if chance.random() < 0.1 else -9
        takes_over = chance.randrange(WARM + MEASURED) if chance.random() < 0.3 else -9
        for day in range(who.joins_day, WARM + MEASURED):
            if who.leaves_day is not None and day > who.leaves_day:
                return
            if day % 7 == free or (day % 7 == (free + 1) % 7 and chance.random() < 0.5):
                continue
            on_nights = who.night and (day // 7) % 2 == 1
            began = FIRST + day * DAY + (21.0 if on_nights else who.starts) * HOUR + chance.gauss(0, 12) * MINUTE
            self._day(who, began)
            if day == who.joins_day and day:
                self._reads(who, began + HOUR, chance.sample(who.hers, min(len(who.hers), chance.randint(8, 30))), 2.5)
            if who.profession == "superintendent" and day in audits:
                self._reads(who, began + 2 * HOUR, chance.sample(who.hers, chance.randint(25, 45)), 4.0)
            if who.profession == "house_mother" and chance.random() < 0.15:  # looks who is there
                self._reads(who, began + HOUR, chance.sample(who.hers, chance.randint(6, 14)), 1.5)
            if day == takes_over and who.profession == "case_worker":
                new = chance.sample(who.others, chance.randint(6, 14))
                who.hers += new
                who.others = [one for one in who.others if one not in set(new)]
                self._reads(who, began + HOUR, new, 2.5)
            if cover <= day < cover + 4:
                self._reads(who, began + 3 * HOUR, chance.sample(who.others, chance.randint(1, 4)), 10.0)
            if day == night_cover:
                late = FIRST + day * DAY + 22.5 * HOUR
                self._reads(who, late, chance.sample(who.hers, chance.randint(1, 4)), 25.0)
            if day == who.leaves_day:
                self.entry(self._office(), began + 9 * HOUR, LEFT, "done", target=who.id)
        self._rarely(who)

    def _office(self) -> Someone:
        return Someone(UUID(int=7), "administrator", [], [], 1.0, 9.0)

    def _day(self, who: Someone, began: datetime) -> None:
        """Six to eight hours: some sittings, each with lists, searches, files opened and things written down."""
        chance = self.chance
        for _ in range(self.some(6 * who.busy) + 1):
            at = began + chance.uniform(0, 7.5) * HOUR
            self.entry(who, at, "people.list", n_shown=chance.choice((3, 8, 15, 25, 40)))
            for _ in range(self.some(1.7)):
                at += chance.expovariate(1 / 4) * MINUTE
                at = self._find(who, at)
                one = chance.choice(who.hers) if chance.random() < 0.985 else chance.choice(who.others)
                if not self.opens(who, at, one):
                    at = self._says_why(who, at)
                    self.opens(who, at, one)
                if chance.random() < 0.5:
                    self.entry(who, at + 3 * MINUTE, "services.record", "done", one)
                if chance.random() < 0.05:
                    self.opens(who, at + MINUTE, one, reveal=True)
        if chance.random() < 0.02:  # a day of papers for court
            for one in chance.sample(who.hers, min(len(who.hers), chance.randint(2, 5))):
                self.opens(who, began + chance.uniform(1, 6) * HOUR, one, reveal=True)
        if chance.random() < 0.05:  # a link that has gone stale
            self.entry(who, began + 2 * HOUR, "people.page", "refused", target=self.id())

    def _find(self, who: Someone, at: datetime) -> datetime:
        """Half of the files are found by a search; now and then a name is tried in some spellings and not found."""
        chance = self.chance
        if chance.random() < 0.5:
            return at
        for _ in range(1 + self.some(0.3) + (chance.randint(1, 4) if chance.random() < 0.03 else 0)):
            self.entry(who, at, SEARCH, n_shown=chance.randrange(6))
            at += chance.uniform(10, 50) * timedelta(seconds=1)
        return at

    def _reads(self, who: Someone, at: datetime, those: list[UUID], minutes: float) -> None:
        for one in those:
            at += self.chance.expovariate(1 / minutes) * MINUTE
            if not self.opens(who, at, one):
                at = self._says_why(who, at)
                if not self.opens(who, at, one):
                    return

    def _says_why(self, who: Someone, at: datetime) -> datetime:
        """One in thirty is called away instead."""
        if self.chance.random() > 1 / 30:
            at += self.chance.uniform(0.5, 3) * MINUTE
            self.entry(who, at, EXPLAIN, "done", purpose="handover")
            who.explained_at = at
        return at + MINUTE

    def _rarely(self, who: Someone) -> None:
        chance = self.chance
        at = FIRST + chance.uniform(WARM, WARM + MEASURED - 4) * DAY
        if chance.random() < 0.012:
            one = self.id()
            self.entry(who, at, "access.break_glass", "done", chance.choice(who.others), one)
            self.entry(self._office(), at + chance.uniform(2, 60) * HOUR, "access.review", "done", target=one)
        if who.profession == "superintendent":
            one = self.id()
            self.entry(self._office(), at, "exports.approve", "done", target=one)
            self.entry(who, at + HOUR, "people.export", "done", target=one)
        if chance.random() < 0.002:
            self.entry(who, at, "people.page", "refused", target=self.id(), purpose="home_district")
        if chance.random() < 0.05:  # she challenged a decision, and whoever decided reads before answering
            for hour in range(2):
                self.opens(who, at + 20 * hour * HOUR, chance.choice(who.hers), line=True)

    def some(self, mean: float) -> int:
        """Of the Poisson distribution."""
        limit, product, n = exp(-mean), self.chance.random(), 0
        while product > limit:
            product *= self.chance.random()
            n += 1
        return n

    def opens(self, who: Someone, at: datetime, one: UUID, *, reveal: bool = False, line: bool = False) -> bool:
        """Opens a file under the limits of the kernel, as house.opened counts them; False where she was held."""
        if who.stopped:
            return False
        last = {her for then, her in who.openings[-200:] if at - HOUR < then <= at} | {one}
        if len(last) > STOP_ABOVE:
            who.stopped = True
            self.entry(who, at, STOP, "refused", target=one)
            return False
        if len(last) > max(ASK_ABOVE, 3 * _usual(who, at)) and not at - HOUR < who.explained_at <= at:
            self.entry(who, at, ASK, "refused", target=one)
            return False
        who.openings.append((at, one))
        is_hers = one in who.hers
        if reveal:
            self.entry(who, at, REVEAL, "done", one, self.id(), is_hers=is_hers, is_line=line)
        else:
            self.entry(who, at, "people.page", "shown", one, one, is_hers=is_hers, is_line=line)
        return True

    def entry(
        self, who: Someone, at: datetime, act: str, outcome: str = "shown", survivor: UUID | None = None,
        target: UUID | None = None, *, purpose: str = "", n_shown: int = 0, is_hers: bool = True,
        is_line: bool = False, has_left: bool = False,
    ) -> None:  # fmt: skip
        self.entries.append(
            Entry(at, who.id, act, outcome, survivor, target, purpose, n_shown, is_hers, is_line, has_left)
        )

    def sort(self) -> None:
        self.entries.sort(key=lambda entry: entry.at)


def _usual(who: Someone, at: datetime) -> int:
    hours: dict[tuple[int, int], set[UUID]] = {}
    for then, her in who.openings:
        if then < at - HOUR:
            hours.setdefault((then.toordinal(), then.hour), set()).add(her)
    counts = sorted(map(len, hours.values()))
    return counts[ceil(0.95 * len(counts)) - 1] if counts else 0
