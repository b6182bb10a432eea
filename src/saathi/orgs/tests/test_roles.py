"""Roles are words that stand for acts: each word must exist, and each act must be somebody's."""

import pytest

from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.orgs import checks, roles
from saathi.orgs.models import Profession
from saathi.orgs.roles import ROLES, Role, acts_of

ABOUT_SOMEONE = ("people.", "survivors.", "identities.", "cases.", "stays.", "orders.", "decisions.", "plans.",
                 "journey.", "consents.", "sharing.", "safe_contact.", "dependants.", "services.", "dates.", "steps.",
                 "goals.", "reviews.", "notes.", "duty.")


def about_someone(held: frozenset[str]) -> list[str]:
    return sorted(act for act in held if act.startswith(ABOUT_SOMEONE))


def test_each_profession_has_exactly_one_role() -> None:
    assert set(ROLES) - {"system", "data_lead", "her_table", "herself"} == set(Profession.values)


def test_no_role_names_an_act_that_no_room_has_and_every_act_is_held() -> None:
    checks.load_acts()
    assert checks.misspelt() == []
    assert checks.unheld() == []


def test_a_misspelt_act_is_a_reason_not_to_start(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = Role("case_worker", "Case worker", "Invented for this test.", frozenset(["decision.recrod"]))
    checks.load_acts()
    monkeypatch.setitem(roles.ROLES, "case_worker", wrong)
    [fault] = checks.misspelt()
    assert fault.id == "saathi.E201" and "decision.recrod" in fault.msg and fault.is_serious()


@pytest.mark.parametrize("role", ["analyst", "administrator"])
def test_who_never_opens_a_person_holds_no_act_about_one(role: str) -> None:
    assert about_someone(ROLES[role].acts) == []


def test_a_programme_manager_reads_counts_and_lists_only() -> None:
    told = ["people.counts", "people.list", "people.names", "services.felt"]
    assert about_someone(ROLES["programme_manager"].acts) == told


def test_a_house_mother_records_kinship_who_asks_to_leave_and_what_she_must_pass_on() -> None:
    checks.load_acts()
    writes = {act for act in ROLES["house_mother"].acts if acts()[act].kind == "action"} - roles.OWN - roles.VIEWS
    assert writes == {
        "conflicts.declare", "stays.ask_to_leave", "duty.report", "duty.sent", "duty.tell", "access.explain",
        "alarms.raise",
    }  # fmt: skip


def test_only_the_system_founds_and_it_opens_nobody() -> None:
    assert [name for name, role in ROLES.items() if "orgs.found" in role.acts] == ["system"]
    assert about_someone(ROLES["system"].acts) == []


def test_a_stored_role_of_system_or_of_nothing_gives_no_act() -> None:
    assert acts_of(["system", "no_such_role"]) == frozenset()
    assert not Actor.system(acts_of(["system"])).holds("orgs.found")
