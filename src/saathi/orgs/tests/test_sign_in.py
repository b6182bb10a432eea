"""Signing in from the one-time code to the second step, and what stays shut on the way."""

from __future__ import annotations

import re
import time
from typing import Any

import conftest
import pytest
from allauth.mfa.models import Authenticator
from django.conf import settings

from saathi.orgs.models import Login, Session
from saathi.orgs.tokens import new_code, plain_code, sign_in_token

from .signing import PASSWORD, browser, enrolled, page_title, six_digits, with_app


def first_time(name: str, code: str) -> Any:
    return browser().post("/sign-in/first/", {"name": name, "code": code, "password": PASSWORD})


def test_a_password_alone_opens_nothing(world: Any) -> None:
    client = enrolled(world.jaya, world.bea, "bea.test")
    for where in ("/", "/staff/", "/organisations/", "/styleguide/"):
        assert client.get(where)["Location"] == "/sign-in/second-step/", where
    assert page_title(client.get("/sign-in/second-step/")) == "One more step before you begin"


def test_from_the_code_to_the_second_step_and_back_in(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    client = enrolled(world.jaya, world.indu, "indu.test")
    secret = with_app(client)
    codes = re.findall(r"<code>(\d+)</code>", client.get("/sign-in/codes/").content.decode())
    assert len(codes) == 10
    assert page_title(client.get("/organisations/")) == "Organisations"
    client.post("/sign-in/out/")
    assert client.get("/organisations/")["Location"].startswith("/sign-in/?next=")
    given = {"login": "INDU.test ", "password": PASSWORD, "next": "/organisations/"}
    half = client.post("/sign-in/", given)
    assert half["Location"] == "/sign-in/second/"
    assert client.get("/organisations/").status_code == 302, "a password alone must not open a page"
    later = time.time() + 30  # the code of the set-up was used up; no code counts twice
    monkeypatch.setattr("time.time", lambda: later)
    assert client.post("/sign-in/second/", {"code": "000000"}).status_code == 200
    whole = client.post("/sign-in/second/", {"code": six_digits(secret, later)})
    assert whole["Location"] == "/organisations/"
    assert client.get("/organisations/").status_code == 200
    client.post("/sign-in/out/")
    client.post("/sign-in/", {"login": "indu.test", "password": PASSWORD})
    again = client.post("/sign-in/second/", {"code": six_digits(secret, later)})
    assert again.status_code == 200 and "does not fit" in again.content.decode(), "a code seen by another works no more"
    assert client.post("/sign-in/second/", {"code": codes[0]}).status_code == 302, "a recovery code works"


def test_every_failure_of_the_first_time_looks_the_same(world: Any) -> None:
    from saathi.orgs.actions import enrol_again

    code = new_code()
    enrol_again(world.jaya, world.cyr.id, {"code": code})
    tries = [("cyr.test", new_code()), ("nobody.test", code), ("dia.test", code)]
    pages = [first_time(name, given) for name, given in tries]
    assert {page.status_code for page in pages} == {422}
    told = [re.findall(r"error-summary-title.*?<li>(.*?)</li>", page.content.decode(), re.DOTALL) for page in pages]
    assert told[0] and told[0] == told[1] == told[2]
    assert first_time("cyr.test", code).status_code == 302
    assert first_time("cyr.test", code).status_code == 422, "a code works once"


def test_tries_are_counted_per_name(world: Any) -> None:
    client = browser()
    pages = [client.post("/sign-in/", {"login": "mina.test", "password": "wrong one again"}) for _ in range(7)]
    assert "too many tries" in pages[-1].content.decode().lower()
    assert "too many tries" not in pages[0].content.decode().lower()


def test_a_password_costs_whoever_guesses_100_mb_twice_over() -> None:
    """Outside of these tests, and nothing of ours says otherwise (the least: OWASP's 19 MiB and two rounds)."""
    assert settings.PASSWORD_HASHERS == ["django.contrib.auth.hashers.Argon2PasswordHasher"]
    assert conftest.ORDINARY == {"time_cost": 2, "memory_cost": 102_400, "parallelism": 8}


def test_neither_name_nor_secret_lies_open_in_the_database(world: Any) -> None:
    client = enrolled(world.jaya, world.lila, "lila.test")
    secret = with_app(client)
    login = Login.objects.get(person=world.lila.id)
    assert login.token == sign_in_token("Lila.TEST") and "lila" not in login.token
    assert login.password.startswith("argon2$argon2id$")
    stored = [str(row.data) for row in Authenticator.objects.filter(user=login)]
    assert len(stored) == 2 and not any(secret in text for text in stored)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME]
    [session] = Session.objects.filter(login=login.id)
    assert cookie["samesite"] == "Strict" and cookie["httponly"]
    assert session.key != cookie.value and cookie.value.encode() not in bytes(session.sealed)
    assert str(login.id).encode() not in bytes(session.sealed)


def test_changing_the_password_signs_out_everywhere_else(world: Any) -> None:
    here = enrolled(world.jaya, world.gita, "gita.test")
    secret = with_app(here)
    there = browser()
    there.cookies[settings.SESSION_COOKIE_NAME] = here.cookies[settings.SESSION_COOKIE_NAME].value
    new = "four other quiet words"
    answer = here.post("/sign-in/password/", {"oldpassword": PASSWORD, "password1": new, "password2": new})
    assert answer["Location"] == "/sign-in/mine/"
    assert here.get("/sign-in/mine/").status_code == 200
    assert there.get("/sign-in/mine/").status_code == 302
    assert secret and Login.objects.get(person=world.gita.id).check_password(new)


def test_the_only_second_step_cannot_be_taken_away(world: Any) -> None:
    client = enrolled(world.jaya, world.hena, "hena.test")
    with_app(client)
    client.post("/sign-in/app/remove/")
    assert Authenticator.objects.filter(user__person=world.hena.id, type="totp").exists()


def test_there_is_no_sign_up_and_no_mail(world: Any) -> None:
    for where in ("signup/", "email/", "password/reset/", "confirm-email/"):
        assert browser().get(f"/sign-in/{where}").status_code == 404


def test_sign_in_pages_name_neither_the_product_nor_its_field(world: Any) -> None:
    for where in ("/sign-in/", "/sign-in/first/"):
        text = browser().get(where).content.decode()
        assert "<title>Notes</title>" in text
        shown = re.sub(r'(href|src)="[^"]*"', "", text)
        assert not re.search(r"saathi|traffick|survivor", shown, re.IGNORECASE)


def test_a_code_read_aloud_may_be_typed_loosely() -> None:
    assert plain_code("7k2m q9xd-o4ta") == "7K2MQ9XD04TA"
    assert plain_code("7K2M-Q9XD") == "" and plain_code("7K2M-Q9XD-U4TA") == ""
    assert len({new_code() for _ in range(200)}) == 200


def test_the_demonstration_is_entered_without_a_second_step_and_only_as_one_of_the_invented(
    world: Any, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from saathi.orgs import personas

    card = personas.Card(world.bea.id, "Case worker", "May.", "May not.")
    monkeypatch.setattr(personas, "personas", lambda: [card])
    monkeypatch.setattr("saathi.orgs.views.demonstration.personas", lambda: [card])
    settings.DEMO_SIGN_IN = True
    client = browser()
    assert b"Enter as this person" in client.get("/demo/").content
    for nobody in ("", "x", str(world.indu.id), "00000000-0000-4000-8000-000000000000"):
        assert client.post("/demo/", {"person": nobody}).status_code == 404
    assert client.get("/organisations/").status_code == 302
    assert client.post("/demo/", {"person": str(world.bea.id)}).status_code == 302
    assert page_title(client.get("/organisations/")) == "Organisations"
    settings.DEMO_SIGN_IN = False
    assert browser().get("/demo/").status_code == browser().post("/demo/").status_code == 404
    assert client.get("/organisations/")["Location"] == "/sign-in/second-step/", "worth nothing elsewhere"


def test_the_demonstration_asks_for_the_token_of_its_page(world: Any) -> None:
    from django.test import Client

    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    assert strict.post("/demo/", {"person": str(world.bea.id)}).status_code == 403


def test_a_page_of_staff_costs_few_questions(world: Any, django_assert_max_num_queries: Any) -> None:
    client = enrolled(world.jaya, world.indu, "indu.test")
    with_app(client)
    client.get("/organisations/")
    with django_assert_max_num_queries(12):
        client.get("/organisations/")


def test_staff_pages_are_for_who_looks_after_staff(world: Any) -> None:
    client = enrolled(world.jaya, world.gita, "gita.test")
    with_app(client)
    for where in ("/staff/", "/staff/add/", "/staff/teams/", f"/staff/{world.cyr.id}/end/"):
        answer = client.get(where)
        assert answer.status_code == 403, where
        assert "Your role does not include this." in answer.content.decode(), where
    office = enrolled(world.omar, world.dia, "dia.test")
    with_app(office)
    assert office.post(f"/staff/{world.cyr.id}/end/").status_code in (403, 404)
