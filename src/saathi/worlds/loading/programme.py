"""Loads a whole fictional programme: organisations through their acts, people in one COPY transaction."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from saathi.kernel.clock import Clock, server_clock
from saathi.orgs.models import Organisation
from saathi.orgs.personas import invented_id
from saathi.worlds.loading.database import definer
from saathi.worlds.loading.keys import Keys
from saathi.worlds.loading.organisations import found_all
from saathi.worlds.loading.papers import write_papers
from saathi.worlds.loading.people import write_person
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.loading.week.carried import carry_files
from saathi.worlds.loading.week.cast import cast, play
from saathi.worlds.loading.week.offices import write_offices
from saathi.worlds.loading.week.onward import hand_on
from saathi.worlds.loading.week.stage import Stage
from saathi.worlds.shapes import Programme


def is_empty() -> bool:
    """Whether nobody, invented or real, has founded an organisation here."""
    return not Organisation.objects.exists()


def is_interrupted(programme: Programme) -> bool:
    """Whether a loading of this programme ended before its people were written, and nobody else came since."""
    invented = Places(programme.organisations).ids.values()
    return not Organisation.objects.exclude(id__in=invented).exists() and not _has_people(programme)


def load(programme: Programme, say: Callable[[str], object] = lambda line: None, clock: Clock = server_clock) -> int:
    """Answers how many rows were copied. Raises what PostgreSQL refuses; then no person was written, and loading again
    goes on where it stopped."""
    if _has_people(programme):  # who come last
        return 0
    places, rows, now = Places(programme.organisations), Rows(), clock()
    found_all(programme.organisations, places, programme.today)
    say(f"{len(programme.organisations)} organisations, {len(places.staff)} people on their staff.")
    scenes = cast(programme)
    for person in programme.people:
        keys = Keys(survivor_id(person.survivor.key))
        written = write_person(rows, keys, person, places, programme.today, now)
        papers = write_papers(rows, keys, person, places, programme.today, now)
        play(Stage(rows, keys, person, places, now, written, tuple(papers)), scenes)
    write_offices(rows, programme, places, now)
    with definer() as connection:
        rows.copy_to(connection)
    carry_files(programme, places, now)
    hand_on(programme, places, now)
    say(f"{len(programme.people)} survivors in {rows.n} rows.")
    return rows.n


def _has_people(programme: Programme) -> bool:
    """They come in one transaction: all or none."""
    first = survivor_id(programme.people[0].survivor.key)
    with definer() as connection:
        return bool(connection.execute("SELECT 1 FROM survivors_survivor WHERE id = %s", [first]).fetchone())


def survivor_id(key: str) -> UUID:
    """The same person has the same address in every demonstration."""
    return invented_id(f"survivor {key}")
