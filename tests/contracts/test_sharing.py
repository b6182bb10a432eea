"""Her yes to everyone of a profession, by raw SQL as the web role: it opens what she named to them, and to nobody else.

Noor and Rani of Bandhu are a lawyer and a case worker, Tara answers for all of it; invented for this proof. Lila is the
lawyer of Asha, Amal's own house.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from saathi.kernel.reach import cohort_id
from saathi.kernel.sections import Section
from tests.contracts import test_row_security as walls
from tests.contracts.test_row_security import HELD, SECTION_OF, Probe
from tests.world import World, idea

CARD, LEGAL = Section.CARD, Section.LEGAL
THERE = {"noor": "lawyer", "rani": "case_worker", "tara": "programme_manager"}
SEAT = "INSERT INTO kernel_seat VALUES (%s, %s, %s, %s, %s, '', 'infinity')"
GIVE = "SELECT house.grant_access(%s, %s, %s, %s, %s, 'consent', now() + interval '9 days', %s)"
WRAPS = "SELECT count(*) FROM vault.wrap"


@pytest.fixture
def probe(world: World) -> Iterator[Probe]:
    import conftest

    with psycopg.connect(conftest.admin_dsn()) as connection:
        connection.execute("SET LOCAL lock_timeout = '20s'")
        walls._plant(connection, world)
        bandhu = idea("bandhu")
        for name, profession in THERE.items():
            connection.execute(SEAT, [uuid4(), idea(name), idea(name), "person", bandhu])
            connection.execute(SEAT, [uuid4(), idea(name), cohort_id(bandhu, profession), "profession", bandhu])
        connection.execute(SEAT, [uuid4(), idea("tara"), bandhu, "organisation", bandhu])
        yield Probe(connection, world)
        connection.rollback()


def bea(probe: Probe, statement: str, values: list[Any]) -> Any:
    """What Bea writes as the web role stays for the rest of the test."""
    probe.connection.execute("SET LOCAL ROLE saathi_app")
    probe.connection.execute("SELECT set_config('saathi.actor', %s, true)", [str(idea("bea"))])
    row = probe.connection.execute(statement, values).fetchone()  # type: ignore[call-overload]
    probe.connection.execute("RESET ROLE")
    return row[0]


def faults(probe: Probe, monkeypatch: pytest.MonkeyPatch, **held: Section) -> list[str]:
    """Where any closed table answers otherwise than these hold, and everybody else as before."""
    people = {**HELD, **dict.fromkeys(THERE, Section(0)), "omar": Section(0), **held}
    monkeypatch.setattr(walls, "HELD", {**people, "cyr": Section(0)})
    return [fault for table in SECTION_OF for fault in walls.faults_of_guarded(probe, table)]


@pytest.mark.parametrize(("house", "lawyer"), [("bandhu", "noor"), ("asha", "lila")])
def test_a_yes_to_lawyers_opens_what_she_named_to_lawyers_there_and_ends(
    probe: Probe, monkeypatch: pytest.MonkeyPatch, house: str, lawyer: str
) -> None:
    amal, because, subject = probe.world.amal, uuid4(), cohort_id(idea(house), "lawyer")
    assert faults(probe, monkeypatch) == []
    given = bea(probe, GIVE, [uuid4(), amal, subject, idea(house), int(LEGAL), because])
    bea(probe, "SELECT vault.keep(%s, 1, '\\x00')", [given])
    assert faults(probe, monkeypatch, **{lawyer: CARD | LEGAL}) == []
    assert [probe.count(who, WRAPS) for who in (lawyer, "rani", "tara", "pia", "omar")] == [1, 0, 0, 0, 0]
    assert bea(probe, "SELECT house.revoke_access(%s, %s)", [amal, because]) == 1
    assert faults(probe, monkeypatch) == []
    assert probe.count(lawyer, WRAPS) == 0


def test_a_yes_to_all_who_answer_for_it_reaches_them_alone(probe: Probe, monkeypatch: pytest.MonkeyPatch) -> None:
    bea(probe, GIVE, [uuid4(), probe.world.amal, idea("bandhu"), idea("bandhu"), int(LEGAL), uuid4()])
    assert faults(probe, monkeypatch, tara=CARD | LEGAL) == []
