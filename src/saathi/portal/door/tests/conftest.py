"""Amal has a card: made at her table with Bea, by the pages themselves."""

import re
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from django.test import Client
from tests.world import World

from saathi.portal.tests.conftest import signed_in, together  # noqa: F401

SEVEN = ("thing_comb", "thing_cat", "thing_cup", "thing_soap", "thing_ball", "thing_tree", "thing_jug")
DOOR, OWN = "/n/o/", "/n/p/"
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="[^"]+"')


def presses(client: Client, things: Iterable[str], where: str = DOOR) -> Any:
    answer = None
    for thing in things:
        answer = client.post(where, {"thing": thing})
        assert answer.status_code == 302
    return answer


def number_of(client: Client) -> str:
    """The number of the card that stands on her page now."""
    text = client.get(OWN).content.decode()
    return "".join(re.findall(r"<b>(\d{4})</b>", text))


def text_of(answer: Any) -> str:
    """The page without the secret of its forms."""
    return TOKEN.sub("", answer.content.decode())


def makes(client: Client, things: Iterable[str] = SEVEN) -> str:
    """Her card, and back to her pages."""
    client.post(OWN, {"begin": "1"})
    presses(client, [*things, *things], OWN)
    number = number_of(client)
    assert len(number) == 40
    client.post(OWN, {"done": "1"})
    return number


MINE = "/n/p/y/"


def stands(
    number: str, things: Iterable[str] = SEVEN, language: str = "en", says: str = "yes", **options: Any
) -> Client:
    """Somebody before the door with a card who presses these pictures, and answers whether the card is hers."""
    client = Client(SERVER_NAME="localhost", **options)
    client.post(DOOR, {"language": language})
    assert client.post(DOOR, {"number": number}).status_code == 302
    opened = tried(client, things)
    if says and opened["Location"] == "/n/" and client.get("/n/").headers.get("Location") == MINE:
        client.post(MINE, {"answer": says})
    return client


def tried(client: Client, things: Iterable[str]) -> Any:
    """All seven, one after the other, as the pages lead."""
    things = list(things)
    presses(client, things[:4])
    client.post(DOOR, {"on": "1"})
    return presses(client, things[4:])


def is_in(client: Client) -> bool:
    return client.get("/n/").status_code == 200


@pytest.fixture
def card(world: World, together: Callable[..., Client]) -> str:  # noqa: F811
    """The number of the card with which Amal opens her pages."""
    return makes(together())
