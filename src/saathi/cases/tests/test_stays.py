"""Days that contradict each other are refused with a sentence, and what never held leaves her page whole."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from saathi.cases.actions import begin_stay, move, record_waiting
from saathi.cases.queries.journey import journey
from saathi.kernel.clock import today
from saathi.kernel.errors import Refused

NOW = today()
WHERE = {"kind": "relative", "country": "IN", "district": "IN-D497", "freedom": "free"}
PLACE = {**WHERE, "reason": "own_choice", "waiting_on": "nobody"}
COURT = {"reason": "wait_court", "waiting_on": "court"}


def ago(days: int) -> Any:
    return NOW - timedelta(days=days)


def test_a_second_place_on_the_same_day_is_refused_and_a_move_is_named(world: Any) -> None:
    with pytest.raises(Refused, match="record a move"):
        begin_stay(world.bea, world.amal, {**PLACE, "from_on": ago(10)})
    with pytest.raises(Refused, match="record a move"):
        begin_stay(world.bea, world.amal, {**PLACE, "from_on": ago(400), "until_on": ago(100)})
    begin_stay(world.bea, world.amal, {**PLACE, "from_on": ago(400), "until_on": ago(190)})


@pytest.mark.parametrize("moved", [0, 5])
def test_a_reason_written_for_the_day_of_the_move_or_later_never_held(world: Any, moved: int) -> None:
    """Given a reason from today on; when she moves today, or in truth moved days ago; then her page is whole."""
    record_waiting(world.bea, world.stay, {**COURT, "from_on": NOW})
    move(world.bea, world.amal, {**PLACE, "on": ago(moved), "escort": "alone"})
    facts = journey(world.bea, world.amal)
    assert [stay.kind for stay in facts.stays] == ["shelter_home", "relative"]
    assert [wait.reason for wait in facts.stays[0].waits] == ["wait_home_report"]
    assert facts.stays[0].until_on == ago(moved)


def test_a_reason_after_the_stay_ended_is_refused(world: Any) -> None:
    move(world.bea, world.amal, {**PLACE, "on": ago(5), "escort": "alone"})
    for day in (5, 0):
        with pytest.raises(Refused, match="after this stay ended"):
            record_waiting(world.bea, world.stay, {**COURT, "from_on": ago(day)})
    record_waiting(world.bea, world.stay, {**COURT, "from_on": ago(6)})


def test_a_move_into_days_already_written_is_refused(world: Any) -> None:
    other = {**PLACE, "escort": "alone"}
    begin_stay(world.gita, world.amal, {**PLACE, "from_on": ago(400), "until_on": ago(300)})
    with pytest.raises(Refused, match="not after the day"):
        move(world.bea, world.amal, {**other, "on": ago(350)})
