"""Doing what someone does to sign in, with a test client and an authenticator app made of twelve lines."""

from __future__ import annotations

import re
import time
from typing import Any

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.test import Client

from saathi.orgs import actions
from saathi.orgs.tokens import new_code

PASSWORD = "tin boat under moon"  # invented


def browser() -> Client:
    return Client(SERVER_NAME="localhost")


def page_title(response: Any) -> str:
    found = re.search(r"<h1[^>]*>(.*?)</h1>", response.content.decode(), re.DOTALL)
    return found.group(1).strip() if found else ""


def six_digits(secret: str, at: float | None = None) -> str:
    return format_hotp_value(hotp_value(secret, int(at or time.time()) // 30))


def enrolled(administrator: Any, person: Any, name: str) -> Client:
    """A browser in which this person has just chosen a password with a fresh code; no second step yet."""
    code = new_code()
    actions.enrol_again(administrator, person.id, {"code": code})
    client = browser()
    response = client.post("/sign-in/first/", {"name": name, "code": code, "password": PASSWORD})
    assert response.status_code == 302, response.content.decode()
    return client


def with_app(client: Client) -> str:
    """Sets up an authenticator app; answers its secret."""
    shown = client.get("/sign-in/app/").content.decode()
    found = re.search(r'id="secret">(.*?)<', shown)
    assert found is not None
    response = client.post("/sign-in/app/", {"code": six_digits(found.group(1))})
    assert response.status_code == 302 and response["Location"] == "/sign-in/codes/"
    return found.group(1)
