"""A sealed file is recalled while somebody takes it in: two transactions at once, and what is so afterwards.

Each test has a copy of the small world's database and commits in it. Whoever came first holds her transaction open until
PostgreSQL says that the other waits for it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any
from uuid import UUID

import psycopg
import pytest
from django.db import DatabaseError, connection, transaction

from saathi.exchange.bundles.queries import received
from saathi.handovers.crossings.queries import came, to_take
from saathi.kernel.errors import Refused
from tests.contracts import carried_files, crossed
from tests.contracts.crossed import newest, run
from tests.ground.consent_stage import copied
from tests.ground.homes import eventually
from tests.world import World, small_world

PATIENCE = 150.0  # longer than `eventually` waits
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname LIKE '%_walk' AND cardinality(pg_blocking_pids(pid)) > 0"


@pytest.fixture
def there(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    import conftest

    with django_db_blocker.unblock(), copied(conftest.admin_dsn()):
        yield small_world()


def test_whoever_takes_in_while_it_is_recalled_waits_and_is_refused(there: World) -> None:
    took, new, recall = _standing(there)
    recalled, taken = _at_once(recall, lambda: _take_in(there, new, took))
    recalled.result()
    with pytest.raises((Refused, DatabaseError)):
        taken.result()
    assert came(there.eli, new) == [] and to_take(there.eli) == []
    assert received(there.eli, took).line.state == "recalled"


def test_a_recall_that_comes_while_it_is_taken_in_waits_and_closes_what_came(there: World) -> None:
    took, new, recall = _standing(there)
    taken, recalled = _at_once(lambda: _take_in(there, new, took), recall)
    taken.result()
    recalled.result()
    (found,) = came(there.eli, new)
    assert found.recalled_at is not None and found.n_closed == len(found.lines) > 0
    assert not any(line.line.text for line in found.lines)


def _standing(there: World) -> tuple[UUID, UUID, Callable[[], Any]]:
    """An accepted bundle at Setu, whom Eli wrote down there, and what takes its recall in."""
    took, new = crossed.there(there), crossed.opened(there)
    made = run(there, "bea", "bundles.recall", newest(there, "bea", "bundle"), {"reason": "her_no"})
    file = carried_files.carry(there, "asha", made)
    return took, new, lambda: run(there, "eli", "bundles.open", None, {"file": file})


def _take_in(there: World, new: UUID, took: UUID) -> Any:
    return run(there, "eli", "crossings.take_in", new, {"bundle": str(took), "she_knows": "on"})


def _at_once(first: Callable[[], Any], second: Callable[[], Any]) -> tuple[Future[Any], Future[Any]]:
    """Each in a thread and a connection of its own; `second` begins when `first` has written and not committed."""
    wrote, may_end = threading.Event(), threading.Event()

    def holding() -> Any:
        outer = transaction.atomic()
        outer._from_testcase = True  # type: ignore[attr-defined]  # the act opens its own inside
        with outer:
            done = first()
            wrote.set()
            assert may_end.wait(PATIENCE)
            return done

    with ThreadPoolExecutor(2) as hands:
        one = hands.submit(_in_its_own_connection, holding)
        one.add_done_callback(lambda _: wrote.set())
        assert wrote.wait(PATIENCE)
        two = hands.submit(_in_its_own_connection, second)
        try:
            _until_one_waits(two)
        finally:
            may_end.set()
    return one, two


def _in_its_own_connection(act: Callable[[], Any]) -> Any:
    try:
        return act()
    finally:
        connection.close()


def _until_one_waits(second: Future[Any]) -> None:
    import conftest

    with psycopg.connect(conftest.admin_dsn(), autocommit=True) as admin:
        eventually(lambda: second.done() or admin.execute(WAITING).fetchone() == (1,), "the second waits")
    assert not second.done(), "The second did not wait for the first."
