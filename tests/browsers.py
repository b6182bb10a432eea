"""Django's test client, signed in as somebody of the small world."""

from __future__ import annotations

import re

from django.conf import settings
from django.test import Client

from tests.ground.seed import signed_in

RANDOM = re.compile(r"[0-9A-Za-z]{32,}")


def sits_down(name: str, client: Client | None = None) -> Client:
    """`client`, or a new one, with the cookie of a session that just began; no second step is asked of invented people."""
    client = client or Client()
    client.cookies[settings.SESSION_COOKIE_NAME] = signed_in(name)
    return client


def is_named(who: str, page: str) -> bool:
    """Also with an ending or inside a longer word; a form's random token, which may hold three letters of any name, is
    no word."""
    return who in RANDOM.sub("", page)
