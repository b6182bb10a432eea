"""How an organisation begins, and that nobody can make one look like another's."""

from __future__ import annotations

from io import StringIO
from typing import Any
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command

from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotHeld, Refused
from saathi.kernel.scope import opened
from saathi.orgs import actions
from saathi.orgs.models import Login
from saathi.orgs.queries import actor_of, here_or, organisations, sign_in_named
from saathi.orgs.roles import ROLES
from saathi.orgs.tokens import code_token

NEW = {"kind": "hospital", "district": "IN-D303", "name": "Invented hospital", "person_name": "Invented",
       "person_profession": "administrator", "person_sign_in_name": "first.of.all"}
SYSTEM = Actor.system(ROLES["system"].acts)


def test_the_command_founds_and_shows_the_code_of_the_first_administrator(db: None) -> None:
    told = StringIO()
    call_command("found", "Invented hospital", "--kind", "hospital", "--district", "IN-D303",
                 "--administrator", "Invented", "--sign-in-name", "first.of.all", stdout=told)
    login = sign_in_named("First.of.ALL")
    assert login is not None and not login.has_usable_password()
    assert login.enrolment == code_token(told.getvalue().split("Invented: ")[1].split()[0])
    actor = actor_of(login)
    assert actor is not None and actor.roles == ("administrator",) and actor.id in actor.subjects
    assert "Invented hospital" in {line.name for line in organisations(actor)}


def test_a_place_that_is_none_is_said_in_one_sentence(db: None) -> None:
    with pytest.raises(CommandError, match="Choose a place"):
        call_command("found", "X", "--kind", "hospital", "--district", "IN-D0",
                     "--administrator", "Y", "--sign-in-name", "z")


def test_an_organisation_begins_with_someone_who_looks_after_its_staff(db: None) -> None:
    with pytest.raises(Refused, match="administrator"):
        actions.found(SYSTEM, None, {**NEW, "person_profession": "doctor"})
    made = actions.found(SYSTEM, None, {**NEW, "person_profession": "doctor", "person_roles": ["administrator"]})
    actor = actor_of(Login.objects.get(person__organisation=made))
    assert actor is not None and actor.holds("orgs.add_person") and actor.holds("services.record")


def test_nobody_signed_in_founds(world: Any) -> None:
    with pytest.raises(NotHeld):
        actions.found(world.jaya, None, NEW)


def test_who_answers_for_all_sits_under_the_organisation_and_others_do_not(world: Any) -> None:
    assert world.asha in world.indu.subjects and world.asha in world.mina.subjects
    assert world.asha not in world.bea.subjects and world.asha not in world.jaya.subjects
    assert {len(world.indu.subjects), len(world.bea.subjects)} == {3}


def test_a_sign_in_name_is_one_persons(world: Any) -> None:
    with pytest.raises(Refused, match="belongs to someone else"):
        actions.add_person(world.omar, None, {"name": "Y", "profession": "doctor", "sign_in_name": " BEA.test"})


def test_once_she_went_on_to_another_installation_those_who_ask_here_answer(world: Any) -> None:
    with opened(world.bea, "test.read", writes=False):
        assert here_or(world.asha, world.bandhu) == world.asha
        assert here_or(uuid4(), world.bandhu) == here_or(None, world.bandhu) == world.bandhu
