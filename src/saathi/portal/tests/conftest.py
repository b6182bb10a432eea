"""Bea in a browser, and Bea sitting together with Amal, whose turn it is."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from tests.browsers import sits_down
from tests.world import World

BEGIN = {"room": "two", "ready": "yes", "language": "bn"}


@pytest.fixture
def signed_in(world: World) -> Callable[..., Client]:
    def as_someone(name: str = "bea", **options: Any) -> Client:
        return sits_down(name, Client(SERVER_NAME="localhost", **options))

    return as_someone


@pytest.fixture
def together(world: World, signed_in: Callable[..., Client]) -> Callable[..., Client]:
    def sits_down(name: str = "bea", **options: Any) -> Client:
        client = signed_in(name, **options)
        answer = client.post(f"/people/{world.amal}/together/", BEGIN)
        assert (answer.status_code, answer["Location"]) == (302, "/n/v/1/")  # before her first words
        return client

    return sits_down
