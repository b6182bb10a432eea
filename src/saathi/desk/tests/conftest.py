"""A browser of someone of the small world, signed in as the demonstration signs in."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from tests.browsers import sits_down


@pytest.fixture
def signed_in(world: Any) -> Callable[[str], Client]:
    def as_someone(name: str) -> Client:
        return sits_down(name, Client(SERVER_NAME="localhost"))

    return as_someone
