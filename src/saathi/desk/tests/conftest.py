"""A browser of someone of the small world, signed in as the demonstration signs in."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from tests.world import idea


@pytest.fixture
def signed_in(world: Any) -> Callable[[str], Client]:
    def as_someone(name: str) -> Client:
        from saathi.orgs.models import Login

        client = Client(SERVER_NAME="localhost")
        client.force_login(Login.objects.get(person_id=idea(name)))
        session = client.session
        session["demonstration"] = True
        session.save()
        return client

    return as_someone
