"""The first morning of somebody on staff: a code on paper, a password, a passkey, and out on the day she leaves."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Any, TypeVar
from uuid import UUID, uuid4

import pytest

pytestmark = pytest.mark.journey
T = TypeVar("T")
PASSWORD = "tin boat under moon"


def apart(act: Callable[[], T]) -> T:
    """Runs an act in a thread of its own, as a web process would; the browser's loop is in this one."""
    from django.db import connection

    made: list[T] = []

    def run() -> None:
        try:
            made.append(act())
        finally:
            connection.close()

    thread = Thread(target=run)
    thread.start()
    thread.join()
    assert made, "The act did not happen."
    return made[0]


class Office:
    """An invented office with one administrator, and one counsellor holding a one-time code."""

    def __init__(self) -> None:
        from saathi.kernel.actor import Actor
        from saathi.orgs import actions
        from saathi.orgs.queries import actor_of, sign_in_of
        from saathi.orgs.tokens import new_code

        self.name, self.code, self.person, administrator = f"mala {uuid4().hex[:6]}", new_code(), uuid4(), uuid4()
        actions.found(
            Actor.system(frozenset(["orgs.found"])),
            None,
            {
                "kind": "care_centre",
                "district": "IN-D303",
                "name": "Invented care centre",
                "person_id": administrator,
                "person_name": "Invented administrator",
                "person_profession": "administrator",
                "person_sign_in_name": uuid4().hex,
            },
        )
        login = sign_in_of(administrator)
        actor = actor_of(login) if login else None
        assert actor is not None
        self.administrator = actor
        actions.add_person(
            actor,
            None,
            {
                "id": self.person,
                "name": "Mala",
                "profession": "counsellor",
                "sign_in_name": self.name,
                "code": self.code,
            },
        )

    def mala_leaves(self) -> UUID:
        from saathi.orgs import actions

        actions.end_person(self.administrator, self.person, {})
        return self.person


def passkeys_of(page: Any) -> Any:
    """A phone's own passkey store that says yes to every question."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    store = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    number = devtools.send("WebAuthn.addVirtualAuthenticator", {"options": store})["authenticatorId"]
    return lambda: devtools.send("WebAuthn.getCredentials", {"authenticatorId": number})["credentials"]


def heading(page: Any) -> str:
    return str(page.locator("h1").inner_text())


def test_a_code_a_password_a_passkey_and_out_on_the_day_she_leaves(site: str, page: Any) -> None:
    office = apart(Office)
    kept = passkeys_of(page)

    # Given her code on paper, she chooses a password, and nothing opens before a second step.
    page.goto(f"{site}/sign-in/")
    page.get_by_text("I was given a one-time code").click()
    page.get_by_label("Sign-in name").fill(office.name.upper())
    page.get_by_label("One-time code").fill(office.code.replace("-", " ").lower())
    page.get_by_label("Choose a password").fill(PASSWORD)
    page.get_by_role("button", name="Choose this password").click()
    assert heading(page) == "One more step before you begin"
    page.goto(f"{site}/organisations/")
    assert heading(page) == "One more step before you begin"

    # When her phone makes a passkey, she is given recovery codes and may begin.
    page.get_by_role("link", name="Add a passkey").click()
    page.get_by_role("button", name="Add this passkey").click()
    page.wait_for_url("**/sign-in/codes/")
    assert page.locator(".codes li").count() == 10 and len(kept()) == 1
    page.goto(f"{site}/organisations/")
    assert heading(page) == "Organisations"

    # Then the passkey alone signs her in again, with no name and no password.
    page.get_by_role("button", name="Sign out").click()
    assert heading(page) == "Sign in"
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url(lambda url: "/sign-in/" not in url)
    page.goto(f"{site}/organisations/")
    assert heading(page) == "Organisations"

    # And on the day she leaves she is out at her next click; the passkey in her phone opens nothing.
    apart(office.mala_leaves)
    page.reload()
    assert heading(page) == "Sign in"
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_load_state("networkidle")
    page.goto(f"{site}/organisations/")
    assert heading(page) == "Sign in"
