"""Who answers for another shows a passkey or a code of her app within twelve hours. Everybody here is invented."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY as RECORDS
from django.test import Client
from django.urls import reverse
from tests.contracts.attempts import asked
from tests.contracts.noted import glass_of

from saathi.desk.tests.test_deskwork import text_of
from saathi.kernel.access import acts, can
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Refused
from saathi.orgs.tests.signing import enrolled, six_digits, with_app

SAID = "Show your passkey or the code of your app first"
APPROVE, REVIEW = "approvals.approve", "access.review_break_glass"
LOOKED = {"verdict": "yes", "words": "I called her."}


@pytest.mark.parametrize("ago", [None, timedelta(hours=12, minutes=1)])
def test_no_yes_and_no_look_without_it(world: Any, ago: timedelta | None) -> None:
    stale = replace(world.indu, second_step_at=server_clock() - ago if ago else None)
    request, glass = asked(world), glass_of(world)
    for act, target, data in ((APPROVE, request, {}), (REVIEW, glass, LOOKED)):
        assert can(stale, act, target).sentence.startswith(SAID)
        with pytest.raises(Refused, match=SAID):
            acts()[act].run(stale, target, data)
    acts()["approvals.refuse"].run(stale, request, {"reason": "Ask her once more."})  # a no opens nothing


def test_it_holds_for_twelve_hours(world: Any) -> None:
    fresh = replace(world.indu, second_step_at=server_clock() - timedelta(hours=11, minutes=59))
    acts()[APPROVE].run(fresh, asked(world), {})
    acts()[REVIEW].run(fresh, glass_of(world), LOOKED)


def test_what_acts_without_a_session_has_shown_nothing(world: Any) -> None:
    from saathi.orgs.queries import actor_of, sign_in_of

    found = actor_of(sign_in_of(world.indu.id))
    assert found is not None and found.second_step_at is None


@pytest.fixture
def came_in(world: Any, monkeypatch: pytest.MonkeyPatch) -> tuple[Client, Callable[[], str], list[str]]:
    """Indu's browser just after she set up her app; a function for the app's next code; her recovery codes."""
    client = enrolled(world.jaya, world.indu, "indu.test")
    secret, moment = with_app(client), [time.time()]
    codes = re.findall(r"<code>(\d+)</code>", client.get("/sign-in/codes/").content.decode())

    def code() -> str:
        moment[0] += 30  # no code counts twice
        monkeypatch.setattr("time.time", lambda: moment[0])
        return six_digits(secret, moment[0])

    return client, code, codes


def test_setting_it_up_is_not_showing_it_and_the_page_says_where_to(world: Any, came_in: Any) -> None:
    client, code, _codes = came_in
    request, glass = asked(world), glass_of(world)
    page = reverse("approvals.page", args=[request])
    said = client.get(page).content.decode()
    again = f"{reverse('mfa_reauthenticate')}?next={page.replace('/', '%2F')}"
    assert again in said and reverse(APPROVE, args=[request]) not in said
    assert client.post(reverse(APPROVE, args=[request])).status_code == 409
    look = reverse(REVIEW, args=[world.amal, glass])
    held = client.get(look)
    assert held.status_code == 403 and SAID in held.content.decode() and "sign-in/again/code/" in held.content.decode()
    shown = client.post(again, {"code": code()})
    assert shown.status_code == 302 and shown["Location"] == page
    assert reverse(APPROVE, args=[request]) in client.get(page).content.decode()
    assert client.post(reverse(APPROVE, args=[request])).status_code == 303
    assert client.get(look).status_code == 200 and client.post(look, LOOKED).status_code == 303


def test_signing_in_with_it_is_showing_it_and_a_recovery_code_is_not(world: Any, came_in: Any) -> None:
    client, code, codes = came_in
    request = asked(world)
    for given, answer in ((codes[0], 409), (code(), 303)):
        client.post("/sign-in/out/")
        client.post("/sign-in/", {"login": "indu.test", "password": "tin boat under moon"})
        assert client.post("/sign-in/second/", {"code": given}).status_code == 302
        assert client.post(reverse(APPROVE, args=[request])).status_code == answer, given


def test_a_record_of_another_session_of_hers_counts_for_nothing(world: Any, came_in: Any) -> None:
    client, _code, _codes = came_in
    session = client.session
    session[RECORDS] = [{"method": "mfa", "type": "totp", "at": time.time() - 12 * 3600 - 60}]
    session.save()
    assert client.post(reverse(APPROVE, args=[asked(world)])).status_code == 409


def test_in_the_demonstration_nobody_is_asked(world: Any, signed_in: Any, settings: Any) -> None:
    request, client = asked(world), signed_in("indu")
    assert "Show it now" not in text_of(client, reverse("approvals.page", args=[request]))
    assert client.post(reverse(APPROVE, args=[request])).status_code == 303
