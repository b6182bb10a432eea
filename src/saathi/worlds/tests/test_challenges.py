"""What the generator says of her challenges arrives as rows that PostgreSQL takes, and everyone was told."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest

from saathi.decisions.challenges.doors import doors
from saathi.vault.keys import organisation_key
from saathi.worlds.loading.challenges import DOORS
from saathi.worlds.loading.keys import Keys
from saathi.worlds.loading.people import write_person
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.programme import survivor_id
from saathi.worlds.loading.rows import Rows
from saathi.worlds.tests.crowd import TODAY, demonstration

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def loaded(world: Any) -> Any:
    """Forty invented people, of whom at least ten challenged something, in a transaction that is taken back."""
    import conftest

    programme, rows = demonstration(), Rows()
    places = Places(programme.organisations)
    for key in places.ids.values():
        organisation_key(key)
    people = sorted(programme.people, key=lambda one: -sum(1 for made in one.decisions if made.challenge))[:40]
    for person in people:
        write_person(rows, Keys(survivor_id(person.survivor.key)), person, places, TODAY, NOW)
    with psycopg.connect(conftest.admin_dsn()) as admin:
        rows.copy_to(admin)
        yield admin, [made.challenge for person in people for made in person.decisions if made.challenge]
        admin.rollback()


def test_every_challenge_is_a_row_that_was_told(loaded: Any) -> None:
    admin, made = loaded
    assert len(made) > 10
    found = admin.execute(
        "SELECT count(*), count(agreed_to_tell_on), count(*) FILTER (WHERE changed = 'yes'),"
        " count(*) FILTER (WHERE kept_by = ANY(hidden_from)), min(cardinality(hidden_from)) FROM decisions_challenge"
    ).fetchone()
    changed = sum(1 for one in made if one.state == "changed")
    assert found[:3] == (len(made), len(made), changed)
    assert found[3] == 0 and found[4] >= 1
    assert admin.execute("SELECT count(*) FROM decisions_retaliationcheck").fetchone()[0] == 2 * len(made)


def test_every_door_of_the_generator_is_a_door() -> None:
    assert set(DOORS.values()) <= set(doors())
