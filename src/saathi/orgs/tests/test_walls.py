"""Row security of staff tables, asked in plain SQL as the web role: code with a hole still cannot write next door."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import ProgrammingError, connection, transaction


def run(actor: UUID | None, statement: str, *values: Any) -> int:
    """Rows changed by one statement of a bare connection on which `actor` is said to act; undone afterwards."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT current_user, set_config('saathi.actor', %s, true)", [str(actor or "")])
        assert cursor.fetchone()[0] == "saathi_app"
        cursor.execute(statement, values)
        changed = cursor.rowcount
        transaction.set_rollback(True)
    return changed


def refused(actor: UUID | None, statement: str, *values: Any) -> bool:
    try:
        return run(actor, statement, *values) == 0
    except ProgrammingError as error:
        assert "row-level security" in str(error)
        return True


ADD_PERSON = (
    "INSERT INTO orgs_person"
    " (id, organisation_id, name, profession, roles, languages, home_district, country, joined_on)"
    " VALUES (%s, %s, '', 'case_worker', '{}', '{}', '', 'IN', '2026-01-01')"
)
ADD_SEAT = "INSERT INTO kernel_seat (id, actor, subject, kind, organisation) VALUES (%s, %s, %s, %s, %s)"
ADD_TEAM = "INSERT INTO orgs_team (id, organisation_id, name, is_active) VALUES (%s, %s, '', true)"


def test_people_and_teams_are_added_only_to_ones_own_organisation(world: Any) -> None:
    for statement in (ADD_PERSON, ADD_TEAM):
        assert run(world.jaya.id, statement, uuid4(), world.asha) == 1
        assert refused(world.jaya.id, statement, uuid4(), world.bandhu)
        assert refused(None, statement, uuid4(), world.asha)


@pytest.mark.parametrize("statement", [
    "UPDATE orgs_person SET left_at = now() WHERE id = %s",
    "UPDATE orgs_login SET is_active = false WHERE person_id = %s",
    "UPDATE orgs_login SET password = 'mine now' WHERE person_id = %s",
])
def test_a_colleague_of_another_organisation_cannot_be_changed(world: Any, statement: str) -> None:
    assert run(world.jaya.id, statement, world.bea.id) == 1
    assert refused(world.jaya.id, statement, world.dia.id)
    assert refused(None, statement, world.bea.id)


def test_a_sign_in_cannot_be_made_for_someone_elsewhere(world: Any) -> None:
    statement = (
        "INSERT INTO orgs_login (id, person_id, token, password, language, is_active, enrolment)"
        " SELECT %s, id, repeat('a', 64), '', 'en', true, '' FROM orgs_person WHERE id = %s"
    )
    elsewhere, here = uuid4(), uuid4()
    with transaction.atomic():
        for person, organisation, actor in ((elsewhere, world.bandhu, world.omar), (here, world.asha, world.jaya)):
            with connection.cursor() as cursor:
                cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(actor.id)])
                cursor.execute(ADD_PERSON, [person, organisation])
        assert run(world.jaya.id, statement, uuid4(), here) == 1
        assert refused(world.jaya.id, statement, uuid4(), elsewhere)


def test_everyone_may_change_her_own_sign_in(world: Any) -> None:
    assert run(world.bea.id, "UPDATE orgs_login SET language = 'bn' WHERE person_id = %s", world.bea.id) == 1


def test_a_seat_cannot_name_a_subject_of_another_organisation(world: Any) -> None:
    """The way round: my own organisation on the row, their team as the subject, and access is mine."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT organisation_id, id FROM orgs_team")
        teams = dict(cursor.fetchall())
        cursor.execute("SELECT organisation_id, id FROM orgs_cohort WHERE profession = 'case_worker'")
        cohorts = dict(cursor.fetchall())
    fay, asha, bandhu = world.fay.id, world.asha, world.bandhu
    assert run(world.jaya.id, ADD_SEAT, uuid4(), fay, teams[asha], "team", asha) == 1
    for subject, kind in ((teams[bandhu], "team"), (cohorts[bandhu], "profession"), (bandhu, "organisation"),
                          (world.dia.id, "person"), (world.amal, "survivor")):
        assert refused(world.jaya.id, ADD_SEAT, uuid4(), fay, subject, kind, asha), kind
        assert refused(world.jaya.id, ADD_SEAT, uuid4(), fay, subject, kind, bandhu), kind
    moved = "UPDATE kernel_seat SET subject = %s WHERE actor = %s AND kind = 'profession'"
    assert refused(world.jaya.id, moved, cohorts[bandhu], fay)


def test_nobody_deletes_staff(world: Any) -> None:
    for table in ("orgs_organisation", "orgs_person", "orgs_team", "orgs_cohort", "orgs_login", "orgs_agreement"):
        with pytest.raises(ProgrammingError, match="permission denied"):
            run(world.jaya.id, f"DELETE FROM {table}")


def test_an_organisation_that_works_cannot_be_founded_again_or_renamed_from_outside(world: Any) -> None:
    assert refused(world.jaya.id, "UPDATE orgs_organisation SET is_active = false WHERE id = %s", world.bandhu)
    assert run(world.jaya.id, "UPDATE orgs_organisation SET is_active = true WHERE id = %s", world.asha) == 1
