"""A leaver is out at her next click, whatever she still holds: a session, a password, a passkey, a seat."""

from __future__ import annotations

import time
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.sessions.backends.base import UpdateError
from django.db import connection, transaction

from saathi.kernel.errors import NotFound, NotHeld, Refused
from saathi.kernel.models import Seat
from saathi.orgs import actions
from saathi.orgs.models import Login, Person, Session
from saathi.orgs.queries import actor_of, staff_list

from .signing import PASSWORD, browser, enrolled, with_app


def seen(actor: Any) -> int:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(actor.id)])
        cursor.execute("SELECT count(*) FROM kernel_access")
        count: int = cursor.fetchone()[0]
        cursor.execute("SELECT set_config('saathi.actor', '', true)")
    return count


def test_out_within_a_second_with_everything_she_held(world: Any) -> None:
    client = enrolled(world.jaya, world.bea, "bea.test")
    with_app(client)
    login, bea = Login.objects.get(person=world.bea.id), world.bea
    Authenticator.objects.create(user=login, type="webauthn", data={"credential": {}, "name": "Invented"})
    assert client.get("/organisations/").status_code == 200 and seen(bea) > 0
    began = time.monotonic()
    actions.end_person(world.jaya, bea.id, {})
    answer = client.get("/organisations/")
    assert time.monotonic() - began < 1
    assert answer.status_code == 302 and answer["Location"].startswith("/sign-in/")
    assert not Session.objects.filter(login=login.id).exists()
    assert not Authenticator.objects.filter(user=login).exists()
    assert seen(bea) == 0, "PostgreSQL shows her nothing, even to code that remembered her"
    assert actor_of(login) is None
    said = browser().post("/sign-in/", {"login": "bea.test", "password": PASSWORD})
    assert said.status_code == 200 and "do not belong together" in said.content.decode()


def test_a_session_that_was_saved_while_she_left_does_not_come_back(world: Any) -> None:
    client = enrolled(world.jaya, world.cyr, "cyr.test")
    store = client.session
    assert "_auth_user_id" in store
    cyr = world.cyr.id
    actions.end_person(world.jaya, cyr, {})
    store["anything"] = 1
    with pytest.raises(UpdateError):
        store.save()
    assert not Session.objects.filter(login=Login.objects.get(person=cyr).id).exists()


def test_only_ones_own_staff_and_never_oneself(world: Any) -> None:
    with pytest.raises(NotFound):
        actions.end_person(world.jaya, world.dia.id, {})
    with pytest.raises(Refused):
        actions.end_person(world.jaya, world.jaya.id, {})
    with pytest.raises(NotHeld):
        actions.end_person(world.bea, world.cyr.id, {})
    assert not Person.objects.filter(left_at__isnull=False).exists()


def test_who_has_left_is_not_on_the_staff_and_cannot_leave_twice(world: Any) -> None:
    cyr = world.cyr.id
    actions.end_person(world.jaya, cyr, {})
    assert cyr not in {line.id for line in staff_list(world.jaya)}
    with pytest.raises(NotFound):
        actions.end_person(world.jaya, cyr, {})


def test_leaving_a_team_ends_its_seat_and_joining_again_gives_it_back(world: Any) -> None:
    team = Seat.objects.get(actor=world.bea.id, kind="team").subject
    actions.leave_team(world.jaya, team, {"person": str(world.bea.id)})
    assert team not in world.bea.subjects
    actions.join_team(world.jaya, team, {"person": str(world.bea.id)})
    assert team in world.bea.subjects


def test_a_new_code_ends_what_the_lost_phone_holds(world: Any) -> None:
    lost = enrolled(world.jaya, world.gita, "gita.test")
    with_app(lost)
    found = enrolled(world.jaya, world.gita, "gita.test")
    assert lost.get("/sign-in/mine/").status_code == 302
    assert found.get("/organisations/")["Location"] == "/sign-in/second-step/"
