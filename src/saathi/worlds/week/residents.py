"""More people where visitors of the demonstration work, until a house or a list looks like one that is used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from saathi.worlds.draws import Draws
from saathi.worlds.generate import people
from saathi.worlds.organisations import Directory
from saathi.worlds.planning import with_work
from saathi.worlds.seconds import second_file
from saathi.worlds.shapes import Person, Programme

WANTED = {"suryaphul": 6, "tarangini": 7, "bokul": 5}
"""Open cases led there."""
HOUSES = frozenset(["suryaphul", "tarangini"])
LOOKED_THROUGH = 1500
KNOWN_TWICE = {"nodikotha": 3}
"""How many led there get a second file at another organisation. Elsewhere the generator gives some."""


def with_residents(told: Programme) -> Programme:
    """The programme and, after its people, those who follow in the same stream and fit. The stories are no draws."""
    n_stories = sum(1 for one in told.people if not one.survivor.key.startswith("s"))
    after = len(told.people) - n_stories
    stream = people(told.seed, after + LOOKED_THROUGH, told.today, told.organisations)
    more = _fitting(islice(stream, after, None), _missing(told))
    return replace(told, people=(*told.people, *(with_work(one, told.today) for one in more)))


def _missing(told: Programme) -> dict[str, int]:
    led = [one.case.organisation for one in told.people if one.case.closed_on is None]
    return {key: wanted - led.count(key) for key, wanted in WANTED.items()}


def _fitting(stream: Iterator[Person], missing: dict[str, int]) -> Iterator[Person]:
    for one in stream:
        if all(n <= 0 for n in missing.values()):
            return
        key = one.case.organisation
        lives_there = one.case.stays[-1].organisation == key
        if missing.get(key, 0) > 0 and is_first_and_open(one) and (lives_there or key not in HOUSES):
            missing[key] -= 1
            yield one


def with_second_files(told: Programme) -> Programme:
    directory, more = Directory(told.organisations), []
    for organisation, n in KNOWN_TWICE.items():
        led = [one for one in told.people if one.case.organisation == organisation and is_first_and_open(one)]
        drawn = [one for one in led if one.survivor.key.startswith("s") and one.case.team.endswith("-t1")]
        for turn, one in enumerate(drawn[-n:]):
            key = f"{one.survivor.key}-2"
            more.append(second_file(Draws(told.seed << 16 | turn), one, key, directory))
    return replace(told, people=(*told.people, *(with_work(one, told.today) for one in more)))


def is_first_and_open(one: Person) -> bool:
    return one.survivor.same_as is None and one.case.closed_on is None
