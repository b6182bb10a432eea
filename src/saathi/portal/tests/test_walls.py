"""What is left of a worker at her table, what only she answers there, and what of the answers is ever shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import psycopg
import pytest
from tests.world import World, idea

from saathi.kernel.access import acts
from saathi.kernel.errors import NotFound, NotHeld, OutsideAccess, Refused
from saathi.kernel.groups import Group
from saathi.kernel.scope import opened
from saathi.orgs.roles import HER_OWN, HER_TABLE, NOT_GIVEN, ROLES, acts_of
from saathi.portal.actions import answer, begin, end
from saathi.portal.queries import felt, table
from saathi.portal.talks import at_table
from saathi.survivors.queries import card

BEGIN = {"room": "two", "ready": "yes", "language": "bn"}


def test_the_table_adds_no_right_of_staff(world: World) -> None:
    for who in ("bea", "gita", "dia", "lila", "hena", "mina", "jaya"):
        worker = world.actor(who)
        here = at_table(worker, world.amal)
        assert here.acts <= HER_TABLE and here.acts - HER_OWN <= worker.acts
        assert (here.id, here.roles, here.only, here.purpose) == (worker.id, worker.roles, world.amal, "sit_together")


def test_what_is_hers_is_held_by_nobody_else() -> None:
    for role in ROLES.values():
        if role.name not in ("her_table", "herself"):
            assert not role.acts & HER_OWN, role.name
    assert acts_of([*NOT_GIVEN]) == frozenset()


def test_there_is_nobody_but_her(world: World) -> None:
    """Somebody whom Bea opens every day is not there while she sits with another."""
    other = at_table(world.bea, uuid4())
    assert card(world.bea, world.amal).chosen_name == "Amal"
    with pytest.raises(NotFound):
        card(other, world.amal)
    with pytest.raises(NotFound):
        table(other, world.amal)
    with pytest.raises(NotFound):
        acts()["talks.end"].run(other, world.amal, {})


def test_one_act_does_not_change_whose_table_it_is(world: World) -> None:
    here = at_table(world.bea, world.amal)
    with opened(here, "test.table", writes=False), pytest.raises(OutsideAccess):
        table(replace(here, only=uuid4()), world.amal)


def test_no_talk_begins_in_a_talk(world: World) -> None:
    here = at_table(world.bea, world.amal)
    with pytest.raises(NotHeld):
        begin(here, world.amal, BEGIN)
    with pytest.raises(Refused) as refused:
        begin(replace(here, acts=world.bea.acts), world.amal, BEGIN)
    assert not isinstance(refused.value, NotHeld)


@pytest.mark.parametrize("name", ["talks.answer", "talks.end"])
def test_only_at_her_table(world: World, name: str) -> None:
    """A worker who held it anyway is refused by the rule."""
    forged = replace(world.bea, acts=world.bea.acts | HER_OWN)
    with pytest.raises(Refused) as refused:
        acts()[name].run(forged, world.amal, {"felt": "3"})
    assert not isinstance(refused.value, NotHeld)


def test_an_answer_is_counted_once_and_tied_to_nobody(world: World) -> None:
    here, once = at_table(world.bea, world.amal), str(uuid4())
    for _n in range(2):
        answer(here, world.amal, {"felt": "2", "once": once})
    end(here, world.amal, {})
    import conftest
    from django.db import connection

    with connection.cursor() as cursor, pytest.raises(Exception, match="permission denied"):
        cursor.execute("SELECT n FROM kernel_answer")
    with psycopg.connect(conftest.admin_dsn()) as admin:
        columns = admin.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_name = 'kernel_answer' ORDER BY 1"
        ).fetchall()
    assert [name for (name,) in columns] == ["answer", "month", "n", "organisation", "question"]


MONTHS = {  # counts of the answers 1 to 5
    date(2026, 1, 1): (0, 0, 0, 0, 12),  # all alike: never alone
    date(2026, 2, 1): (1, 0, 0, 3, 0),
    date(2026, 3, 1): (2, 2, 2, 2, 1),  # nine
    date(2026, 4, 1): (0, 0, 0, 0, 1),
    date(2026, 5, 1): (0, 0, 4, 0, 0),  # too few, and nothing after it is over
}


@pytest.fixture
def answered(world: World) -> Iterator[None]:
    import conftest

    row = "INSERT INTO kernel_answer VALUES (%s, 'talk', %s, %s, %s)"
    this_month = date.today().replace(day=1)  # noqa: DTZ011  (the server's own day decides)
    last = (this_month - timedelta(days=1)).replace(day=1)
    with psycopg.connect(conftest.admin_dsn(), autocommit=True) as admin:
        for month, counts in {**MONTHS, last: (9, 9, 9, 9, 9), this_month: (9, 9, 9, 9, 9)}.items():
            for n, count in enumerate(counts, 1):
                if count:
                    admin.execute(row, [idea("asha"), month, n, count])
        yield
        admin.execute("DELETE FROM kernel_answer WHERE organisation = %s", [idea("asha")])


def test_only_groups_of_ten_thirty_days_late_and_never_alike(world: World, answered: None) -> None:
    assert felt(world.indu) == [
        Group(date(2026, 1, 1), date(2026, 2, 28), (1, 0, 0, 3, 12)),
        Group(date(2026, 3, 1), date(2026, 4, 30), (2, 2, 2, 2, 2)),
    ]
    assert felt(world.mina) == felt(world.indu)
    assert felt(replace(world.dia, acts=frozenset(["talks.felt"]))) == []
    with pytest.raises(NotHeld):
        felt(world.bea)


def test_a_table_of_nobody_is_nobodys(world: World) -> None:
    assert isinstance(world.amal, UUID)
    with pytest.raises(NotFound):
        table(at_table(world.eli, world.amal), world.amal)
