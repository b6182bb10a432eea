"""Her file is written once for a module, in a transaction that is rolled back; each attempt is undone by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest
from django.db import transaction

if TYPE_CHECKING:  # settings are not read yet
    from tests.ground.abuses.stage import Hand, Secrets
    from tests.world import World


@pytest.fixture(scope="module")
def written(django_db_setup: None, django_db_blocker: Any) -> Iterator[Secrets]:
    from tests.ground.abuses.stage import write
    from tests.world import small_world

    outer = transaction.atomic()
    outer._from_testcase = True  # type: ignore[attr-defined]
    with django_db_blocker.unblock(), outer:
        yield write(small_world())
        transaction.set_rollback(True)


@pytest.fixture
def kept(written: Secrets, world: World) -> Secrets:
    from saathi.identities import names

    names._kept.clear()  # PostgreSQL's time stands still in a transaction: what was named lately is read anew
    return written


@pytest.fixture
def hand(kept: Secrets, world: World) -> Callable[..., Hand]:
    from saathi.kernel.sections import Section
    from tests.ground.abuses.stage import Hand

    def of(name: str, may: int = 0) -> Hand:
        return Hand(world, kept, name, Section(may))

    return of
