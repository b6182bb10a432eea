"""Coming in: as an invented person of the demonstration, or with a password, a second step and a passkey."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import struct
import time
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import expect

from .combinations import Look
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
PHONE, DESK = Look("en", "light", 360), Look("en", "light", 1280)
# persona -> the page her day begins on, written by hand from what each persona may.
FIRST = {
    "case_worker": "/today/",
    "counsellor": "/today/",
    "superintendent": "/today/",
    "house_mother": "/today/",
    "committee_member": "/today/",
    "community_worker": "/today/",
    "lawyer": "/today/",
    "doctor": "/today/",
    "programme_manager": "/today/",
    "partner_worker": "/today/",
    "worker_bangladesh": "/today/",
    "analyst": "/",
    "administrator": "/staff/",
}


def test_the_demonstration_offers_everybody_it_says(visitor: Callable[..., Visitor], look: Look) -> None:
    one = visitor(look=look)
    one.opens("/demo/")
    assert one.page.locator("main form").count() == len(FIRST)
    one.looks_well()


@pytest.mark.parametrize("persona", FIRST)
def test_an_invented_person_lands_where_her_day_begins(visitor: Callable[..., Visitor], persona: str) -> None:
    one = visitor(look=PHONE)
    one.enters_as(persona)
    assert one.path() == FIRST[persona]
    one.page.locator("details.own summary").click()
    expect(one.page.get_by_role("button").filter(has=one.page.locator("[href*='#logout']"))).to_be_visible()
    assert one.complaints == []


def test_after_signing_out_nothing_can_be_read_again(visitor: Callable[..., Visitor]) -> None:
    """Given a case worker on someone's page, when she signs out and somebody presses Back, then the door is shut."""
    one = visitor(look=PHONE)
    one.enters_as("case_worker")
    one.opens("/people/")
    first = one.page.locator("main tbody a").first
    her = first.inner_text()
    first.click()
    expect(one.page.get_by_role("heading", level=1)).to_contain_text(her)
    file = one.path()
    one.page.locator("details.own summary").click()
    one.page.get_by_role("button", name="Sign out").click()
    expect(one.page).to_have_url(re.compile("/sign-in/$"))
    one.page.go_back()
    one.page.wait_for_load_state()
    assert her not in one.page.locator("body").inner_text()
    one.opens(file)
    assert one.path() == "/sign-in/"


@pytest.fixture
def newcomer(visitor: Callable[..., Visitor]) -> tuple[str, str]:
    """Given Jaya has taken somebody on: her sign-in name and the code she was handed."""
    name = f"mira {uuid4().hex[:8]}"
    jaya = visitor("jaya")
    jaya.opens("/staff/add/")
    jaya.page.get_by_label("Name", exact=True).fill(name.title())
    jaya.page.locator("[name=profession][value=lawyer]").check()
    jaya.page.locator("[name=sign_in_name]").fill(name)
    jaya.looks_well()
    jaya.page.get_by_role("button", name="Add this person").click()
    code = jaya.page.locator("#one-time-code").inner_text()
    jaya.looks_well()
    return name, code


PASSWORD = "lamp river seven mango"


def chooses_a_password(one: Visitor, name: str, code: str) -> None:
    one.opens("/sign-in/first/")
    one.page.get_by_label("Sign-in name").fill(name)
    one.page.get_by_label("One-time code").fill(code)
    one.page.get_by_label("Choose a password").fill(PASSWORD)
    one.looks_well()
    one.page.get_by_role("button", name="Choose this password").click()
    expect(one.page.get_by_role("heading", name="One more step before you begin")).to_be_visible()
    one.looks_well()


def signs_in(one: Visitor, name: str) -> None:
    one.opens("/sign-in/")
    one.page.get_by_label("Sign-in name").fill(name)
    one.page.get_by_label("Password").fill(PASSWORD)
    one.looks_well()
    one.page.get_by_role("button", name="Sign in", exact=True).click()


def six_digits(secret: str, at: float) -> str:
    """RFC 6238 with 30 seconds, SHA-1 and six digits, as authenticator apps reckon."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    mac = hmac.digest(key, struct.pack(">Q", int(at) // 30), hashlib.sha1)
    where = mac[-1] & 15
    return str((struct.unpack(">I", mac[where : where + 4])[0] & 0x7FFFFFFF) % 1_000_000).zfill(6)


def test_with_a_one_time_code_a_password_and_an_authenticator_app(
    visitor: Callable[..., Visitor], newcomer: tuple[str, str]
) -> None:
    """Given a code on paper; when she chooses a password and sets up an app; then both, and only both, let her in."""
    mira = visitor(look=PHONE)
    chooses_a_password(mira, *newcomer)
    mira.opens("/today/")
    assert mira.path() == "/sign-in/second-step/", "The password alone opened a page."
    mira.page.get_by_role("link", name="Set up an authenticator app").click()
    secret = mira.page.locator("#secret").inner_text().strip()
    mira.looks_well()
    mira.page.get_by_label("Code").fill("000000")
    mira.page.get_by_role("button", name="Use this app").click()
    expect(mira.page.locator("#error-summary")).to_be_focused()
    mira.page.get_by_label("Code").fill(six_digits(secret, time.time()))
    mira.page.get_by_role("button", name="Use this app").click()
    expect(mira.page.get_by_role("heading", name="Recovery codes")).to_be_visible()
    codes = mira.page.locator(".codes code").all_inner_texts()
    mira.looks_well()

    again = visitor(look=PHONE)
    signs_in(again, newcomer[0])
    expect(again.page.get_by_role("heading", name="Second step")).to_be_visible()
    again.looks_well()
    again.page.get_by_label("Code").fill(codes[0])
    again.page.get_by_role("button", name="Sign in", exact=True).click()
    assert again.path() == "/today/"

    third = visitor(look=PHONE)
    signs_in(third, newcomer[0])
    third.page.get_by_label("Code").fill(codes[0])
    third.page.get_by_role("button", name="Sign in", exact=True).click()
    expect(third.page.locator("#error-summary")).to_be_visible()
    third.page.get_by_label("Code").fill(codes[1])
    third.page.get_by_role("button", name="Sign in", exact=True).click()
    assert third.path() == "/today/"


def test_with_a_passkey_until_the_day_she_leaves(visitor: Callable[..., Visitor], newcomer: tuple[str, str]) -> None:
    """Given a phone that keeps passkeys; when she adds one; then it alone lets her in, until Jaya ends her access."""
    mira = visitor(look=PHONE)
    keeps_passkeys(mira)
    chooses_a_password(mira, *newcomer)
    mira.page.get_by_role("link", name="Add a passkey").click()
    mira.looks_well()
    mira.page.get_by_role("button", name="Add this passkey").click()
    expect(mira.page.get_by_role("heading", name="Recovery codes")).to_be_visible()
    assert mira.page.locator(".codes li").count() == 10
    mira.page.get_by_role("link", name="Go on").click()
    assert mira.path() == "/today/"
    mira.page.locator("details.own summary").click()
    mira.page.get_by_role("button", name="Sign out").click()
    mira.page.get_by_role("button", name="Sign in with a passkey").click()
    mira.page.wait_for_url("**/today/")

    jaya = visitor("jaya")
    jaya.opens("/staff/")
    jaya.page.get_by_role("row", name=re.compile(newcomer[0].title())).get_by_role("link", name="Has left").click()
    jaya.looks_well()
    jaya.page.get_by_role("button", name="End her access now").click()
    expect(jaya.page).to_have_url(re.compile("/staff/$"))

    mira.page.reload()
    assert mira.path() == "/sign-in/", "She is out at her next click."
    mira.page.get_by_role("button", name="Sign in with a passkey").click()
    mira.page.wait_for_load_state("networkidle")
    mira.opens("/today/")
    assert mira.path() == "/sign-in/", "The passkey in her phone opens nothing more."


def keeps_passkeys(one: Visitor) -> Any:
    tools = one.context.new_cdp_session(one.page)
    tools.send("WebAuthn.enable")
    return tools.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )


def test_a_wrong_sign_in_says_the_same_whether_the_name_exists(visitor: Callable[..., Visitor]) -> None:
    said = []
    for name in ("somebody else", "bea.test"):
        one = visitor(look=PHONE)
        signs_in(one, name)
        expect(one.page.locator("#error-summary")).to_be_focused()
        said.append(one.page.locator("main").inner_text())
        one.looks_well()
    assert said[0] == said[1] and said[0]
