"""A crowd for measuring: up to a million people, written by several processes in constant memory.

Three organisations have known sizes, so that what is measured is named: a worker sees 40 people, her organisation
2,000, the largest a fifth of all and at most 20,000. The others share the rest, 1,500 each.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random
from uuid import UUID

from django.db import connections  # noqa: TID251  (closed before forking: a socket is no two processes')

from saathi.kernel.clock import server_clock, today
from saathi.kernel.ids import new_id
from saathi.orgs.personas import invented_id
from saathi.vault.keys import organisation_key
from saathi.worlds.generate import people
from saathi.worlds.loading.between import hand_over, write_between
from saathi.worlds.loading.database import definer, tidy
from saathi.worlds.loading.keys import Keys
from saathi.worlds.loading.lighter import light, long
from saathi.worlds.loading.molds import Mold, Seat, seat_of
from saathi.worlds.loading.organisations import found_all
from saathi.worlds.loading.people import write_person
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.organisations import roster
from saathi.worlds.shapes import Organisation

WORKERS, HOUSE, LARGEST = "nodikotha", "suryaphul", "tarangini"
ITS_SIZE, LARGEST_SIZE, TEAM, EACH = 2_000, 20_000, 40, 1_500
MOLDS, SLICE = 400, 1_000
PARTNER = "alpana"  # stands in the molds for whichever organisation she shares with
LONG = "bench long"

Say = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Part:
    """`n` people of one organisation, from the `start`-th on."""

    organisation: str
    start: int
    n: int


def load_many(n: int, seed: int, *, processes: int = 2, say: Say = lambda line: None) -> UUID:
    """Fills an empty database with `n` invented people; answers the id of the one with 300 events.

    Raises ValueError for fewer than 100.
    """
    if n < 100:
        raise ValueError("A crowd has at least 100 people.")
    organisations = crowd_organisations(n)
    places = Places(organisations)
    found_all(organisations, places, today())
    for key in places.ids.values():
        organisation_key(key)
    say(f"{len(organisations)} organisations.")
    connections.close_all()
    done, every = 0, max(10_000, n // 20)
    with multiprocessing.get_context("fork").Pool(processes, _begin, (seed, organisations)) as pool:
        for written in pool.imap_unordered(_write, parts(n, organisations)):
            done += written
            if done % every < SLICE or done == n:
                say(f"{done:,} of {n:,} people.")
    chosen = _long(places, seed)
    asker = next(one for one in organisations if one.key.startswith("more_"))
    write_between(places.ids[asker.key], invented_id(asker.staff[0].key), places.ids[HOUSE])
    hand_over(chosen, "case_worker", "partner_worker")
    say("What stands between organisations.")
    tidy()
    return chosen


def crowd_organisations(n: int) -> tuple[Organisation, ...]:
    """The fixed ones with their staff, and as many more as it takes, each with the one who founded it."""
    fixed = roster()
    more = max(2, -(-(n - sum(sizes(n).values())) // EACH))
    return (*fixed, *(replace(one, staff=one.staff[:1]) for one in roster(len(fixed) + more)[len(fixed) :]))


def sizes(n: int) -> dict[str, int]:
    """People of the three organisations that are measured."""
    return {WORKERS: min(ITS_SIZE, n // 5), HOUSE: min(ITS_SIZE, n // 5), LARGEST: min(LARGEST_SIZE, n // 5)}


def parts(n: int, organisations: Sequence[Organisation]) -> Iterator[Part]:
    known = sizes(n)
    others = [one.key for one in organisations if one.key.startswith("more_")]
    rest = n - sum(known.values())
    shares = {key: rest // len(others) + (place < rest % len(others)) for place, key in enumerate(others)}
    for key, size in {**known, **shares}.items():
        for start in range(0, size, SLICE):
            yield Part(key, start, min(SLICE, size - start))


class _Foundry:
    """What one process casts with."""

    def __init__(self, seed: int, organisations: Sequence[Organisation]) -> None:
        self.seed, self.places, now = seed, Places(organisations), server_clock()
        self.partners = [one.key for one in organisations if one.key.startswith("more_")]
        made = (light(person, self.places, PARTNER) for person in people(seed, MOLDS, today()))
        self.molds = [Mold(person, self.places, PARTNER, today(), now) for person in made if person]

    def seats(self, part: Part) -> Iterator[Seat]:
        worker = self.places.by_key[part.organisation].staff[0].key
        for number in range(part.start, part.start + part.n):
            team = f"{part.organisation}-t1" if number < TEAM else f"{part.organisation}-crowd{number // TEAM}"
            partner = self.partners[number * 7 % len(self.partners)]
            if partner == part.organisation:
                partner = self.partners[(number * 7 + 1) % len(self.partners)]
            yield seat_of(self.places, part.organisation, team, worker, partner)


_foundry: list[_Foundry] = []


def _begin(seed: int, organisations: Sequence[Organisation]) -> None:
    _foundry[:] = [_Foundry(seed, organisations)]


def _write(part: Part) -> int:
    foundry, rows = _foundry[0], Rows()
    chance = Random(f"{foundry.seed} {part.organisation} {part.start}")
    for seat in foundry.seats(part):
        foundry.molds[int(chance.random() * len(foundry.molds))].cast(rows, seat, chance)
    with definer() as connection:
        rows.copy_to(connection)
    return part.n


def _long(places: Places, seed: int) -> UUID:
    """One more person of the measured team, with 300 events; and the largest organisation's whole list for one worker
    there, since its own personas see only their teams."""
    survivor, rows = invented_id(LONG), Rows()
    person = long(next(people(seed, 1, today())), WORKERS, "persona-case_worker")
    write_person(rows, Keys(survivor), person, places, today(), server_clock())
    sees = (invented_id("persona-partner_worker"), places.ids[LARGEST])
    with definer() as connection:
        rows.copy_to(connection)
        connection.execute(
            "INSERT INTO kernel_seat (id, actor, subject, kind, organisation, origin)"
            " VALUES (%s, %s, %s, 'organisation', %s, '')", [new_id(), *sees, sees[1]])
    return survivor
