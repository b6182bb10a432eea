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
from saathi.worlds.loading.people import write_person
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.shapes import Programme


def is_empty() -> bool:
    """Whether nobody, invented or real, has founded an organisation here."""
    return not Organisation.objects.exists()


def load(programme: Programme, say: Callable[[str], object] = lambda line: None, clock: Clock = server_clock) -> int:
    """Answers how many rows were copied. Raises what PostgreSQL refuses; then no person was written."""
    places, rows = Places(programme.organisations), Rows()
    found_all(programme.organisations, places, programme.today)
    say(f"{len(programme.organisations)} organisations, {len(places.staff)} people on their staff.")
    for person in programme.people:
        write_person(rows, Keys(survivor_id(person.survivor.key)), person, places, programme.today, clock())
    with definer() as connection:
        rows.copy_to(connection)
    say(f"{len(programme.people)} survivors in {rows.n} rows.")
    return rows.n


def survivor_id(key: str) -> UUID:
    """The same person has the same address in every demonstration."""
    return invented_id(f"survivor {key}")
