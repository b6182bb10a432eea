"""From any state only the moves of the tables, each by the act and the word it needs; what waits has its day, one
organisation answers, and nobody sees it whom she has not let. The walks over the data alone run 2,000 times, those
through the acts themselves a few; SAATHI_WALKS says how many of the first (100000 for a release)."""

from __future__ import annotations

import os
import random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.contracts import returned
from tests.contracts.walked import accountable
from tests.world import idea

from saathi.handovers.followup_choices import Decided, WithHer
from saathi.handovers.followups.queries import after_return
from saathi.handovers.followups.tables import ALARMS, MAY_START, SUPPORTS, TABLES, VISITS
from saathi.kernel.access import acts
from saathi.kernel.errors import Invalid, NotFound, NotHeld, Refused
from saathi.kernel.moves import ends, move_to, moves_from
from saathi.stigma.tables import TABLES as STIGMA_TABLES

WALKS = int(os.environ.get("SAATHI_WALKS", "2000"))
EVERY = {**TABLES, **STIGMA_TABLES}
START = {"visits": "planned", "supports": "asked", "alarms": "raised", "cases": "open", "incidents": "heard",
         "responses": "proposed"}  # fmt: skip
ENDS = {"visits": {"met", "not_met", "called_off"}, "supports": {"ended", "said_no"}, "alarms": {"closed"},
        "cases": set(), "incidents": set(), "responses": {"said_no", "done", "stopped"}}  # fmt: skip
# Moves that are hers alone: nothing of these happens by somebody else's word.
HERS = {
    ("visits", "called_off"), ("supports", "begun"), ("supports", "said_no"), ("cases", "open"),
    ("incidents", "resting"), ("incidents", "heard"), ("incidents", "ended"), ("responses", "agreed"),
    ("responses", "said_no"),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(EVERY))
def test_a_table_has_its_ends_and_reaches_every_state(name: str) -> None:
    table, seen, todo = EVERY[name], set(), [START[name]]
    while todo:
        seen.add(here := todo.pop())
        todo += [one.to for one in moves_from(table, here) if one.to not in seen]
    assert seen == {state for one in table for state in (one.state, one.to)}
    assert ends(table) == ENDS[name]
    for one in table:
        if (name, one.to) in HERS:
            assert one.is_hers or one.to == one.state, one


def test_random_walks_never_leave_the_table_and_never_pass_an_end() -> None:
    """What a walker tries is any state by any act; only what the table has is let through."""
    dice = random.Random(20261122)
    names = sorted(EVERY)
    acts_of = {name: sorted({one.act for one in EVERY[name]}) for name in names}
    states = {name: sorted({state for one in EVERY[name] for state in (one.state, one.to)}) for name in names}
    for _walk in range(WALKS):
        name = dice.choice(names)
        table, here, agreed = EVERY[name], START[name], False
        for _step in range(12):
            to, act = dice.choice(states[name]), dice.choice(acts_of[name])
            found = move_to(table, here, to, act)
            if found is None:
                continue
            assert here not in ends(table)
            assert not (name == "responses" and to == "done") or agreed
            agreed = agreed or to == "agreed"
            here = found.to


def test_what_an_alarm_may_start_is_said_for_every_decision() -> None:
    assert set(MAY_START) == set(Decided.values)
    assert all(WithHer.WITH_HER in allowed for allowed in MAY_START.values())
    assert WithHer.WITHOUT not in MAY_START[Decided.PROTECT]


PEOPLE = ("bea", "gita", "indu", "hena", "dia", "cyr", "eli")
HOLDERS = {"bea", "indu", "gita"}  # of the acts and of what keeps her safe
WITH_FAMILY = {"bea", "indu", "gita"}


@settings(max_examples=6 if WALKS <= 2000 else 60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(PEOPLE), st.sampled_from(["visit", "support", "alarm"]),
                          st.integers(0, 9)), max_size=10))  # fmt: skip
def test_walks_by_people_of_the_small_world(world: Any, tries: list[tuple[str, str, int]]) -> None:
    """Nothing moves but by those who hold the act and see her safety, and only as the tables say."""
    from django.db import transaction

    before = transaction.savepoint()
    try:
        things = {"visit": returned.visit(world), "support": returned.support(world), "alarm": _alarm(world)}
        for who, what, turn in tries:
            _try(world, who, what, things[what], turn)
    finally:
        transaction.savepoint_rollback(before)


def _alarm(world: Any) -> UUID:
    made: UUID = acts()["alarms.raise"].run(world.indu, world.amal, returned.SEEN)
    return made


def _state(world: Any, what: str, target: UUID) -> str:
    found = after_return(world.gita, world.amal)
    every = {"visit": (*found.planned, *found.noted), "support": found.supports, "alarm": found.alarms}[what]
    return next(one.state for one in every if one.id == target)


def _try(world: Any, who: str, what: str, target: UUID, turn: int) -> None:
    was = _state(world, what, target)
    act, data = _attempt(what, turn)
    table = {"visit": VISITS, "support": SUPPORTS, "alarm": ALARMS}[what]
    try:
        acts()[act].run(world.actor(who), target, data)
    except (Refused, NotFound, NotHeld, Invalid):
        assert _state(world, what, target) == was
        return
    assert who in (WITH_FAMILY if what == "support" else HOLDERS), f"{who} did {act}"
    assert move_to(table, was, _state(world, what, target), act) is not None
    _whole(world, what, target)


WAITS = {"visit": ("planned",), "support": ("asked", "not_found", "found"), "alarm": ("raised", "decided")}


def _whole(world: Any, what: str, target: UUID) -> None:
    """What still waits has its day; one organisation answers; and nobody sees it whom she has not let."""
    owed = {due.about for due in after_return(world.gita, world.amal).dues}
    assert _state(world, what, target) not in WAITS[what] or target in owed, "no silence without a clock"
    assert accountable(world, (world.bea,)) == idea("asha")
    theirs = after_return(world.dia, world.amal)  # she let Dia see her plan, and nothing of this
    assert not (theirs.planned or theirs.noted or theirs.supports or theirs.alarms or theirs.dues)


def _attempt(what: str, turn: int) -> tuple[str, dict[str, Any]]:
    if what == "visit":
        state = ("met", "not_met", "called_off")[turn % 3]
        return "visits.note", {"state": state, "why_not": "not_there" if state == "not_met" else ""}
    if what == "support":
        state = ("found", "not_found", "begun", "ended", "said_no")[turn % 5]
        return "supports.move", {"state": state, "she_agrees": "on" if turn > 4 else ""}
    if turn > 6:
        return "alarms.tell", {}
    return "alarms.decide", {**returned.DECIDE, "with_her": WithHer.values[turn % 3], "her_words": "না"}
