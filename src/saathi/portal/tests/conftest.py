"""Bea in a browser, and Bea sitting together with Amal, whose turn it is."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from tests.world import World, idea

BEGIN = {"room": "two", "ready": "yes", "language": "bn"}


@pytest.fixture
def signed_in(world: World) -> Callable[..., Client]:
    def as_someone(name: str = "bea", **options: Any) -> Client:
        from saathi.orgs.models import Login

        client = Client(SERVER_NAME="localhost", **options)
        client.force_login(Login.objects.get(person_id=idea(name)))
        session = client.session
        session["demonstration"] = True
        session.save()
        return client

    return as_someone


@pytest.fixture
def together(world: World, signed_in: Callable[..., Client]) -> Callable[..., Client]:
    def sits_down(name: str = "bea", **options: Any) -> Client:
        client = signed_in(name, **options)
        answer = client.post(f"/people/{world.amal}/together/", BEGIN)
        assert (answer.status_code, answer["Location"]) == (302, "/n/v/1/")  # before her first words
        return client

    return sits_down
