"""Breaking glass by raw SQL as the web role: what it opens, for how long, how often, and what it never opens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg import errors

from saathi.kernel.reach import cohort_id
from saathi.kernel.sections import Section
from saathi.survivors.danger.code import code_of, digits_of
from tests.contracts import noted
from tests.contracts.test_row_security import Probe
from tests.world import World, idea

BREAK = "SELECT house.break_glass(%s, %s, %s, 'violence')"
SEEN = "SELECT count(*) FROM {} WHERE survivor_id = %s"
TIER = int(Section.CARD | Section.IDENTITY | Section.FAMILY | Section.SAFETY)
CLOSED = ("cases_stay", "cases_order", "cases_service", "cases_note", "plans_goal")


@pytest.fixture
def probe(world: World) -> Iterator[Probe]:
    import conftest

    with psycopg.connect(conftest.admin_dsn()) as connection:
        connection.execute("SET LOCAL lock_timeout = '20s'")
        noted.plant(connection, world.amal)
        yield Probe(connection, world)
        connection.rollback()


def breaks(probe: Probe, who: str = "cyr", survivor: UUID | None = None) -> Any:
    """What the function answers, and what it wrote stays for the rest of the test."""
    code = digits_of(code_of(survivor or probe.world.amal))
    probe.connection.execute("SET LOCAL ROLE saathi_app")
    probe.connection.execute("SELECT set_config('saathi.actor', %s, true)", [str(idea(who))])
    try:
        with probe.connection.transaction():
            row = probe.connection.execute(BREAK, [uuid4(), uuid4(), code]).fetchone()
        return row[0] if row else None
    except errors.InsufficientPrivilege:
        return "refused"
    finally:
        probe.connection.execute("RESET ROLE")


def test_it_opens_the_first_tier_and_its_keys_for_four_hours(probe: Probe) -> None:
    amal = probe.world.amal
    held = "SELECT house.held(%s)"
    assert probe.count("cyr", held, [amal]) == 0
    assert breaks(probe) == amal
    assert probe.count("cyr", held, [amal]) == TIER
    for table in ("identities_particular", "survivors_safecontact", "cases_dutyreport"):
        assert probe.count("cyr", SEEN.format(table), [amal]) > 0, table
    for table in CLOSED:
        assert probe.count("cyr", SEEN.format(table), [amal]) == 0, table
    row = probe.connection.execute(
        "SELECT w.keys, a.until - a.granted_at FROM vault.wrap w JOIN kernel_access a ON a.id = w.access"
        " WHERE a.basis = 'break_glass'"
    ).fetchone()
    assert row is not None and row[1].total_seconds() == 4 * 3600
    keys = bytes(row[0])
    assert {1 << (keys[start] - 1) for start in range(0, len(keys), 62)} == {1, 2, 128, 512}
    probe.connection.execute("UPDATE kernel_access SET until = now() - interval '1 second' WHERE basis = 'break_glass'")
    assert probe.count("cyr", held, [amal]) == 0
    for table in ("identities_particular", "survivors_safecontact", "cases_dutyreport", "survivors_consent"):
        assert probe.count("cyr", SEEN.format(table), [amal]) == 0, table
    assert probe.count("cyr", "SELECT count(*) FROM vault.wrap") == 0


def test_the_fourth_in_thirty_days_is_refused_by_postgresql(probe: Probe) -> None:
    for _n in range(3):
        noted.opened(probe.connection, probe.world.amal, at="now() - interval '2 days'")
    assert breaks(probe) == "refused"
    probe.connection.execute(
        "UPDATE survivors_breakglass SET opened_at = now() - interval '31 days'"
        " WHERE id = (SELECT id FROM survivors_breakglass LIMIT 1)"
    )
    assert breaks(probe) == "refused"  # the one of 31 days ago has no review


def test_73_hours_without_a_second_person_suspend(probe: Probe) -> None:
    amal, connection = probe.world.amal, probe.connection
    old = noted.opened(connection, amal, at="now() - interval '73 hours'")
    assert breaks(probe) == "refused"
    connection.execute(noted._REVIEW, [uuid4(), amal, old, idea("mina")])
    assert breaks(probe) == amal
    assert breaks(probe, "lila") == amal  # it suspends whoever did it, nobody else


def test_71_hours_do_not(probe: Probe) -> None:
    noted.opened(probe.connection, probe.world.amal, at="now() - interval '71 hours'")
    assert breaks(probe) == probe.world.amal


def test_it_answers_alike_for_nobody_and_for_whoever_is_masked(probe: Probe) -> None:
    assert breaks(probe, "eli") is None
    assert breaks(probe, "kamal") is None
    assert breaks(probe, "pia") is None  # Bandhu was given her card and plan, not her safety
    assert breaks(probe, "cyr", uuid4()) is None
    probe.connection.execute(
        "INSERT INTO kernel_conflict VALUES (%s, %s, %s, 'kin', NULL)", [uuid4(), idea("cyr"), probe.world.amal]
    )
    assert breaks(probe) is None


def test_what_is_open_already_is_not_opened_again(probe: Probe) -> None:
    assert breaks(probe, "bea") == UUID(int=0)
    assert breaks(probe) == probe.world.amal
    assert breaks(probe) == UUID(int=0)
    assert breaks(probe, "gita") == probe.world.amal  # her identity was closed to the counsellor


def test_nobody_stays_by_it(probe: Probe) -> None:
    """What danger opened is passed on to nobody, not even to oneself, and takes nothing from others."""
    amal, asha = probe.world.amal, idea("asha")
    assert breaks(probe) == amal
    give = "SELECT house.grant_access(%s, %s, %s, %s, %s, 'consent', now() + interval '9 days', NULL)"
    for subject in (idea("cyr"), cohort_id(asha, "lawyer")):
        assert probe.changed("cyr", give, [uuid4(), amal, subject, asha, 3]) == "refused"
    assert probe.changed("bea", give, [uuid4(), amal, idea("lila"), asha, 3]) == 1
    assert probe.changed("cyr", "SELECT house.revoke_access(%s, %s)", [amal, probe.world.consent]) == "refused"
    kept = "UPDATE kernel_access SET until = 'infinity'"
    assert probe.changed("cyr", kept) == "refused"


def test_whoever_opens_says_why(probe: Probe) -> None:
    assert breaks(probe) == probe.world.amal
    with pytest.raises(errors.CheckViolation):
        probe.connection.execute("SET CONSTRAINTS ALL IMMEDIATE")


SEEK = "SELECT survivor, kind, section, wraps FROM house.seek(%s, 'violence', %s)"


def seeks(probe: Probe, who: str = "cyr", by: str = "name") -> Any:
    """What the function answers: (survivor, kind, section, the sections its wraps open); what it wrote stays."""
    probe.connection.execute("SET LOCAL ROLE saathi_app")
    probe.connection.execute("SELECT set_config('saathi.actor', %s, true)", [str(idea(who))])
    try:
        with probe.connection.transaction():
            rows = probe.connection.execute(SEEK, [uuid4(), by]).fetchall()
        return {(her, kind, section, frozenset(keys[0::62])) for her, kind, section, keys in rows}
    except errors.InsufficientPrivilege:
        return "refused"
    finally:
        probe.connection.execute("RESET ROLE")


def of_amal(found: Any, amal: UUID) -> set[str]:
    return {kind for her, kind, _section, _keys in found if her == amal}


def test_a_search_hands_out_sealed_names_and_the_keys_of_card_and_identity_alone(probe: Probe) -> None:
    amal = probe.world.amal
    found = seeks(probe)
    assert of_amal(found, amal) == {"chosen_name", "legal_name", "alias"}
    assert {keys for _her, _kind, _section, keys in found} == {frozenset({1, 2})}
    assert of_amal(seeks(probe, by="number"), amal) == {"phone"}
    assert probe.count("cyr", "SELECT house.held(%s)", [amal]) == 0  # nothing is opened by it
    for table in ("identities_particular", "survivors_survivor"):
        column = "id" if table == "survivors_survivor" else "survivor_id"
        assert probe.count("cyr", f"SELECT count(*) FROM {table} WHERE {column} = %s", [amal]) == 0, table


def test_whoever_is_kept_from_her_is_handed_nothing_of_hers(probe: Probe) -> None:
    amal = probe.world.amal
    for who in ("kamal", "eli", "pia", "dia", "bea"):
        assert of_amal(seeks(probe, who), amal) == set(), who
    probe.connection.execute(
        "INSERT INTO kernel_conflict VALUES (%s, %s, %s, 'kin', NULL)", [uuid4(), idea("cyr"), amal]
    )
    assert of_amal(seeks(probe), amal) == set()


def test_the_fourth_search_in_an_hour_is_refused_by_postgresql(probe: Probe) -> None:
    for _n in range(3):
        assert seeks(probe) != "refused"
    assert seeks(probe) == "refused" and seeks(probe, "gita") != "refused"
    probe.connection.execute(
        "UPDATE survivors_dangersearch SET sought_at = now() - interval '61 minutes'"
        " WHERE id = (SELECT id FROM survivors_dangersearch WHERE actor = %s LIMIT 1)", [idea("cyr")]
    )  # fmt: skip
    assert seeks(probe) != "refused"
    assert seeks(probe) == "refused"


def test_whoever_may_open_no_file_is_handed_no_name(probe: Probe) -> None:
    noted.opened(probe.connection, probe.world.amal, at="now() - interval '73 hours'")
    assert seeks(probe) == "refused"
    for _n in range(3):
        noted.opened(probe.connection, probe.world.amal, "gita")
    assert seeks(probe, "gita") == "refused"


def test_each_search_is_written_and_told_before_a_name_is_handed_out(probe: Probe) -> None:
    seeks(probe)
    row = probe.connection.execute(
        "SELECT s.actor, s.organisation, a.rule, a.person, a.state FROM survivors_dangersearch s JOIN watch_alert a USING (id)"
    ).fetchone()
    assert row == (idea("cyr"), idea("asha"), "danger_search", idea("cyr"), "open")
    with pytest.raises(errors.CheckViolation):
        probe.connection.execute("SET CONSTRAINTS ALL IMMEDIATE")  # it does not say why yet
