"""Who has not been told is promised to be told: the ledger keeps that promise itself."""

from __future__ import annotations

from typing import Any

import conftest
import psycopg
import pytest
from tests.contracts.attempts import GATE

from saathi.cases.promises.queries import promised
from saathi.decisions.actions import record_decision, tell, undo
from saathi.kernel.clock import today
from saathi.kernel.errors import Refused


def told(world: Any, decision: Any) -> Any:
    found = promised(world.bea, world.amal)
    return next((one for one in (*found.open, *found.over) if one.tells == decision), None)


def test_a_decision_she_was_not_told_of_is_a_promise_with_its_day(world: Any) -> None:
    made = record_decision(world.bea, world.amal, GATE)
    promise = told(world, made)
    assert (promise.kind, promise.state, promise.doer_name) == ("tell", "open", "Bea")
    assert promise.due_on > today()
    tell(world.bea, made, {"told_language": "bn", "position": "disagree"})
    assert (told(world, made).state, told(world, made).told_on, told(world, made).next_on) == ("kept", today(), None)


def test_one_she_made_herself_promises_nothing(world: Any) -> None:
    made = record_decision(world.bea, world.amal, {"what": "school_or_course", "made_by": "hers"})
    assert told(world, made) is None


def test_taking_the_decision_back_takes_the_promise_back(world: Any) -> None:
    made = record_decision(world.bea, world.amal, GATE)
    undo(world.bea, made)
    assert told(world, made).state == "undone" and told(world, made).next_on is None


def test_only_the_ledger_ends_it(world: Any) -> None:
    from saathi.cases.promises.actions import keep

    made = record_decision(world.bea, world.amal, GATE)
    with pytest.raises(Refused, match="beside the decision"):
        keep(world.bea, told(world, made).id, {})


def test_decisions_of_before_get_their_promise(world: Any) -> None:
    """As the owner of the tables, who sees no row of a forced one: the migration says how many it made."""
    from importlib import import_module

    sql = import_module("saathi.decisions.migrations.0006_promises").PROMISE
    with psycopg.connect(conftest.admin_dsn()) as connection:
        count = "SELECT count(*) FROM cases_promise WHERE tells IS NOT NULL"
        n = connection.execute(count).fetchone()
        connection.execute("DELETE FROM cases_promise WHERE tells IS NOT NULL")
        connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
        owner = connection.execute("SELECT tableowner FROM pg_tables WHERE tablename = 'cases_promise'").fetchone()
        assert n is not None and n[0] == 1 and owner is not None
        connection.execute(f'SET LOCAL ROLE "{owner[0]}"')
        assert connection.execute(count).fetchone() == (0,)
        connection.execute(sql)
        connection.execute("RESET ROLE")
        assert connection.execute(count).fetchone() == n
        forced = "SELECT count(*) FROM pg_class WHERE relforcerowsecurity AND relname = ANY(%s)"
        assert connection.execute(forced, [["cases_promise", "decisions_decision"]]).fetchone() == (2,)
        connection.rollback()
