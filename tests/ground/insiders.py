"""Fifty scripted insiders of eighteen kinds inside thirty ordinary days (tests/ground/ordinary.py), and how many are seen.

A story is over with the last thing its insider does; she is caught where an alarm about her is raised between the first
thing and a quarter of an hour after the last. An alarm about anybody else, or about her outside of it, is a false one. Seeds
0 to 4 were used to set the limits; what is reported is measured on seeds 5 to 14.

Run it: `python -m tests.ground.insiders 5 14`.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from statistics import median
from typing import NamedTuple
from uuid import UUID

from saathi.watch.engine import Watch
from saathi.watch.entries import EXPLAIN, LEFT, SEARCH, Entry, Finding
from tests.ground.ordinary import DAY, FIRST, HOUR, MEASURED, MINUTE, WARM, Days, Someone

N_STORIES, WITHIN, EVERY = 50, timedelta(minutes=15), timedelta(minutes=5)
NOTICES = {"break_glass"}  # always told to whoever looks after data: never an alarm

Story = Callable[[Days, Someone, datetime], None]


def _reads(days: Days, who: Someone, at: datetime, those: list[UUID], minutes: float, lie: float = 0.0) -> datetime:
    """Opens one after the other; asked why, she lies with this probability, or gives up."""
    for one in those:
        at += days.chance.expovariate(1 / minutes) * MINUTE
        if not days.opens(who, at, one):
            if who.stopped or days.chance.random() > lie:
                return at
            days.entry(who, at + MINUTE, EXPLAIN, "done", purpose="audit")
            who.explained_at = at = at + MINUTE
    return at


def _anyone(days: Days, who: Someone, n: int) -> list[UUID]:
    return days.chance.sample(who.hers + who.others, min(n, len(who.hers) + len(who.others)))


def _others(days: Days, who: Someone, n: int) -> list[UUID]:
    return days.chance.sample(who.others, min(n, len(who.others)))


def bulk_in_an_hour(days: Days, who: Someone, at: datetime) -> None:
    _reads(days, who, at, _anyone(days, who, days.chance.randint(40, 90)), 0.6, lie=0.6)


def bulk_of_her_own(days: Days, who: Someone, at: datetime) -> None:
    _reads(days, who, at, days.chance.sample(who.hers, min(70, len(who.hers))), 0.7, lie=0.5)


def bulk_below_the_limit(days: Days, who: Someone, at: datetime) -> None:
    _reads(days, who, at, _anyone(days, who, days.chance.randint(80, 110)), 4.0)


def not_hers_in_an_afternoon(days: Days, who: Someone, at: datetime) -> None:
    _reads(days, who, at, _others(days, who, days.chance.randint(10, 18)), 6.0)


def a_few_each_day(days: Days, who: Someone, at: datetime) -> None:
    for day in range(6):
        _reads(days, who, at + day * DAY, _others(days, who, days.chance.randint(4, 6)), 20.0)


def one_person(days: Days, who: Someone, at: datetime) -> None:
    her = _others(days, who, 1)
    for day in sorted(days.chance.sample(range(9), days.chance.randint(3, 5))):
        _reads(days, who, at + day * DAY, her, 10.0)


def is_she_here(days: Days, who: Someone, at: datetime) -> None:
    for _ in range(days.chance.randint(12, 20)):
        at += days.chance.uniform(0.5, 3) * MINUTE
        days.entry(who, at, SEARCH, n_shown=days.chance.randrange(5))


def guessing_addresses(days: Days, who: Someone, at: datetime) -> None:
    for _ in range(days.chance.randint(8, 25)):
        at += days.chance.uniform(0.1, 3) * MINUTE
        days.entry(who, at, "people.page", "refused", target=days.id())


def kin_or_home(days: Days, who: Someone, at: datetime) -> None:
    for n in range(days.chance.randint(1, 3)):
        purpose = days.chance.choice(("kin", "home_district"))
        days.entry(who, at + n * MINUTE, "people.page", "refused", target=days.id(), purpose=purpose)


def names_in_series(days: Days, who: Someone, at: datetime) -> None:
    for one in _anyone(days, who, days.chance.randint(9, 15)):
        at += days.chance.uniform(1, 15) * MINUTE
        days.opens(who, at, one, reveal=True)


def at_night(days: Days, who: Someone, at: datetime) -> None:
    at += timedelta(hours=15.5)  # half past two
    _reads(days, who, at, _anyone(days, who, days.chance.randint(9, 16)), 3.0)


def before_leaving(days: Days, who: Someone, at: datetime) -> None:
    """The evening before her last day."""
    _reads(days, who, at + 6 * HOUR, _anyone(days, who, days.chance.randint(22, 45)), 3.5, lie=0.5)
    days.entry(days._office(), at + 23 * HOUR, LEFT, "done", target=who.id)


def after_leaving(days: Days, who: Someone, at: datetime) -> None:
    days.entry(days._office(), at, LEFT, "done", target=who.id)
    for n in range(days.chance.randint(1, 4)):
        days.entry(who, at + HOUR + n * MINUTE, "people.list", n_shown=9, has_left=True)


def export(days: Days, who: Someone, at: datetime) -> None:
    """Nobody approved it, or she did herself."""
    one = days.id()
    if days.chance.random() < 0.5:
        days.entry(who, at, "exports.approve", "done", target=one)
    days.entry(who, at + MINUTE, "people.export", "done", target=one)


def glass_again_and_again(days: Days, who: Someone, at: datetime) -> None:
    for n in range(days.chance.randint(4, 5)):
        one = days.id()
        days.entry(who, at + n * 1.5 * DAY, "access.break_glass", "done", _others(days, who, 1)[0], one)
        days.entry(days._office(), at + (n * 1.5 + 1) * DAY, "access.review", "done", target=one)


def after_her_challenge(days: Days, who: Someone, at: datetime) -> None:
    her = days.chance.choice(who.hers)
    if days.chance.random() < 0.5:
        days.opens(who, at, her, reveal=True, line=True)
        return
    for n in range(days.chance.randint(6, 9)):
        days.opens(who, at + n * 4 * HOUR, her, line=True)


def scraping_lists(days: Days, who: Someone, at: datetime) -> None:
    for _ in range(days.chance.randint(16, 30)):
        at += days.chance.uniform(0.3, 1.5) * MINUTE
        days.entry(who, at, "people.list", n_shown=50)


def newcomer(days: Days, who: Someone, at: datetime) -> None:
    """Says that she takes a caseload over, and reads other people's."""
    _reads(days, who, at, _others(days, who, days.chance.randint(25, 40)), 1.5, lie=1.0)


KINDS: tuple[Story, ...] = (
    bulk_in_an_hour, bulk_of_her_own, bulk_below_the_limit, not_hers_in_an_afternoon, a_few_each_day, one_person,
    is_she_here, guessing_addresses, kin_or_home, names_in_series, at_night, before_leaving, after_leaving, export,
    glass_again_and_again, after_her_challenge, scraping_lists, newcomer,
)  # fmt: skip


class Told(NamedTuple):
    """One story as it happened, and when an alarm about it was raised."""

    kind: str
    actor: UUID
    first: datetime
    last: datetime
    raised: datetime | None = None


class Measured(NamedTuple):
    stories: list[Told]
    false: list[Finding]
    n_workers: int

    @property
    def n_caught(self) -> int:
        return sum(one.raised is not None for one in self.stories)

    @property
    def false_rate(self) -> float:
        """For each hundred workers and week."""
        return len(self.false) / (self.n_workers / 100) / (MEASURED / 7)


def measure(seed: int, n_workers: int = 200) -> Measured:
    days, stories = Days(seed, n_workers), []
    days.live()
    insiders = days.chance.sample(_fit(days), N_STORIES)
    for place, who in enumerate(insiders):
        stories.append(_tell(days, who, KINDS[place % len(KINDS)]))
    days.sort()
    alarms = [(raised, one) for raised, one in rounds(days.entries) if one.rule not in NOTICES]
    told, used = [], set()
    for story in stories:
        caught = [raised for raised, one in alarms if _is_about(one, raised, story)]
        used |= {id(one) for raised, one in alarms if _is_about(one, raised, story)}
        told.append(story._replace(raised=min(caught, default=None)))
    began = FIRST + WARM * DAY
    false = [one for _raised, one in alarms if id(one) not in used and one.at >= began]
    return Measured(told, false, n_workers)


def _fit(days: Days) -> list[Someone]:
    """Who is there from the first day to the last; a newcomer's story needs none of these."""
    return [one for one in days.people if not one.joins_day and one.leaves_day is None and not one.night]


def _tell(days: Days, who: Someone, kind: Story) -> Told:
    at = FIRST + days.chance.randint(WARM, WARM + MEASURED - 10) * DAY + who.starts * HOUR + HOUR
    if kind in (before_leaving, after_leaving):  # her ordinary days end with it
        days.entries = [one for one in days.entries if one.actor != who.id or one.at < at]
    kept, days.entries = days.entries, []
    who.openings = [(then, her) for then, her in who.openings if then < at]
    kind(days, who, at)
    hers = [one.at for one in days.entries]
    days.entries += kept
    return Told(kind.__name__, who.id, min(hers), max(hers))


def _is_about(one: Finding, raised: datetime, story: Told) -> bool:
    return one.actor == story.actor and one.at >= story.first and raised <= story.last + WITHIN


def rounds(entries: list[Entry]) -> Iterator[tuple[datetime, Finding]]:
    """Reads them as the job does, every five minutes."""
    watch, until, batch = Watch(), entries[0].at + EVERY, []
    for entry in entries:
        while entry.at > until:
            yield from ((until, one) for one in watch.read(batch, until))
            batch, until = [], until + EVERY
        batch.append(entry)
    yield from ((until, one) for one in watch.read(batch, until))


def main(first: int, last: int) -> None:
    for seed in range(first, last + 1):
        found = measure(seed)
        took = [(one.raised - one.first) / MINUTE for one in found.stories if one.raised]
        print(
            f"seed {seed}: caught {found.n_caught} of {N_STORIES}, {found.false_rate:.2f} false alarms per 100 workers a"
            f" week, half within {median(took):.0f} minutes of the first misuse;"
            f" missed {sorted(one.kind for one in found.stories if one.raised is None)};"
            f" false {dict(Counter(one.rule for one in found.false))}",
            flush=True,
        )


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
