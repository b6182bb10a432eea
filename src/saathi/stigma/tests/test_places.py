"""Patterns by place: exact among those one may open, in groups of 11 people or more beyond. Raw rows, all invented."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from tests.contracts import returned
from tests.world import KOLKATA, PARGANAS, idea

from saathi.kernel.access import acts
from saathi.kernel.errors import NotHeld
from saathi.stigma.queries import patterns, places

_INCIDENT = (
    "INSERT INTO stigma_incident (id, survivor_id, by_whom, place, district, \"on\", her_words, language, wants,"
    " wants_words, wants_on, not_told, state, papers, outcome, outcome_words, organisation, written_by, written_at)"
    " VALUES (%s, %s, %s, 'street', %s, now(), '', 'bn', 'nothing', '', now(), '', 'resting', '{}', '', '', %s, %s,"
    " date_trunc('month', now()) - %s * interval '1 month' + interval '3 days')"
)


@pytest.fixture
def rows(world: Any) -> Iterator[Any]:
    """Writes incidents of invented people as a superuser, and asks as the web role; all of it is taken back."""
    import conftest

    with psycopg.connect(conftest.admin_dsn()) as connection:
        connection.execute("SET session_replication_role = replica")  # the people behind them need no rows
        yield connection
        connection.rollback()


def add(rows: Any, n: int, *, months_ago: int = 3, people: int | None = None, by: str = "neighbours",
        district: str = PARGANAS) -> None:  # fmt: skip
    whose = [uuid4() for _one in range(people or n)]
    for one in range(n):
        rows.execute(_INCIDENT, [uuid4(), whose[one % len(whose)], by, district, idea("asha"), idea("bea"), months_ago])


def groups(rows: Any, who: str = "mina") -> list[tuple[Any, ...]]:
    with rows.transaction(force_rollback=True):
        rows.execute("SET LOCAL ROLE saathi_app")
        rows.execute("SELECT set_config('saathi.actor', %s, true)", [str(idea(who)) if who else ""])
        found: list[tuple[Any, ...]] = rows.execute(
            "SELECT district, kind, n FROM house.place_groups('stigma') ORDER BY 1, 2, since"
        ).fetchall()
        return found


def test_ten_are_never_shown_and_eleven_are(rows: Any) -> None:
    add(rows, 10)
    add(rows, 10, by="school")
    assert groups(rows) == []
    add(rows, 1)
    assert groups(rows) == [(PARGANAS, "neighbours", 11)]


def test_many_incidents_of_few_people_are_no_group(rows: Any) -> None:
    add(rows, 40, people=10)
    assert groups(rows) == []


def test_a_month_counts_only_once_it_has_been_over_for_thirty_days(rows: Any) -> None:
    add(rows, 30, months_ago=0)
    add(rows, 30, months_ago=1, district=KOLKATA)
    assert [row for row in groups(rows) if row[0] == PARGANAS] == []


def test_months_are_put_together_and_a_group_that_was_shown_never_changes(rows: Any) -> None:
    add(rows, 6, months_ago=5)
    add(rows, 6, months_ago=4)
    assert groups(rows) == [(PARGANAS, "neighbours", 12)]
    add(rows, 5, months_ago=3)
    assert groups(rows) == [(PARGANAS, "neighbours", 12)]  # five more are nobody's to see yet
    add(rows, 6, months_ago=2)
    assert groups(rows) == [(PARGANAS, "neighbours", 12), (PARGANAS, "neighbours", 11)]


def test_places_and_those_who_did_it_are_never_added_up(rows: Any) -> None:
    add(rows, 7, by="police")
    add(rows, 7, by="office")
    add(rows, 7, by="police", district=KOLKATA)
    assert groups(rows) == []


def test_without_an_actor_there_is_nothing(rows: Any) -> None:
    add(rows, 20)
    assert groups(rows, "") == []


def test_who_opens_her_file_counts_exactly_and_who_does_not_sees_none(world: Any) -> None:
    returned.incident(world)
    returned.incident(world)
    assert [(one.district, one.by_whom, one.n, one.people) for one in patterns(world.bea)] == [
        (PARGANAS, "neighbours", 2, 1)
    ]
    assert patterns(world.dia) == patterns(world.cyr) == []
    assert places(world.mina) == places(world.bea) == []
    for who in ("mina", "fay", "jaya"):
        with pytest.raises(NotHeld):
            acts()["stigma.patterns"].run(world.actor(who))
    with pytest.raises(NotHeld):
        places(world.fay)
