"""The table of entitlements: random walks find no way beside it, and sums and days stay true on every way.

2,000 walks by default; the whole number under SAATHI_WALKS (such as 100000).
"""

from __future__ import annotations

import os
import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from saathi.desk.entitled import ORDER
from saathi.links.entitled_choices import RESTING, State, Step
from saathi.links.entitlements.actions import waits_of
from saathi.links.entitlements.loading import catalogue_of
from saathi.links.entitlements.table import TABLE, NotInTable, Stands, acts_of, found, moved, steps_of

WALKS = int(os.environ.get("SAATHI_WALKS", "2000"))
LENGTH = 12
DAY = date(2026, 1, 1)
EVERY = [one for one in Step.values if one not in (Step.FOUND, Step.UNDONE)]
SUMS = (0, 1, 100, 400_000, 4_800_000)


def allowed(stands: Stands, step: str, amount: int, has_money: bool) -> bool:
    """Written once more by hand, from the words of the domain paper and not from the table."""
    ways = {
        "not_told": {"told", "wants", "declines"},
        "told": {"wants", "declines"},
        "declined": {"wants"},
        "wants": {"declines", "gathers", "files"},
        "papers": {"declines", "files"},
        "filed": {"declines", "inquires", "approves", "refuses"},
        "inquiry": {"declines", "approves", "refuses"},
        "approved": {"declines", "credits", "disputes", "appeals"},
        "refused": {"declines", "files", "appeals"},
        "credited": {"disputes"},
        "disputed": {"declines", "credits", "settles"},
        "appealed": {"declines", "approves", "refuses"},
    }
    if step not in ways[stands.state]:
        return False
    if has_money and step == "approves":
        return 0 < amount >= stands.credited
    if has_money and step == "credits":
        return 0 < amount <= stands.awarded - stands.credited
    return True


def holds(stands: Stands, before: Stands, step: str, has_money: bool) -> None:
    """What is true after every step."""
    assert stands.state in State.values
    assert 0 <= stands.credited <= stands.awarded
    assert stands.credited >= before.credited, "what reached her does not leave her again"
    assert stands.told_on is not None, "nothing follows before she was told"
    assert before.told_on in (None, stands.told_on), "the day she was told stays"
    assert has_money or stands.awarded == 0
    if stands.state == State.CREDITED:
        assert stands.owed == 0, "she has it only when all of it is hers"
    if stands.state == State.DECLINED:
        assert step == Step.DECLINES, "nobody but she herself lets it rest"
    if step == Step.CREDITS and has_money and stands.owed:
        assert stands.state == before.state, "a part leaves the rest owed"


def test_random_walks_never_leave_the_table() -> None:
    draws, n_moved, n_refused, seen = random.Random(20261122), 0, 0, set()
    for _walk in range(WALKS):
        stands, on, has_money = Stands(State.NOT_TOLD), DAY, draws.random() < 0.6
        for _turn in range(LENGTH):
            step, amount = draws.choice(EVERY), draws.choice(SUMS)
            on += timedelta(days=draws.randrange(40))
            may = allowed(stands, step, amount, has_money)
            try:
                after = moved(stands, step, on, amount=amount, has_money=has_money)
            except NotInTable:
                n_refused += 1
                assert not may, f"{step} was refused in {stands}"
                continue
            assert may, f"{step} was done in {stands}"
            holds(after, stands, step, has_money)
            seen.add((stands.state, step))
            stands, n_moved = after, n_moved + 1
    assert n_moved > WALKS and n_refused > WALKS
    if WALKS >= 2000:
        assert seen == {(state, move.step) for move in TABLE for state in move.froms}, "a way was never walked"


def test_every_state_but_the_resting_ones_waits_on_somebody_until_a_day() -> None:
    for item in catalogue_of().in_force(date(2026, 11, 22)):
        for state in State.values:
            if state not in RESTING:
                on, again = waits_of(state, item)
                assert on and timedelta() < again <= timedelta(days=366)


def test_every_state_can_be_reached_and_left() -> None:
    reached = {State.NOT_TOLD.value} | {move.to for move in TABLE}
    assert reached == set(State.values)
    assert all(acts_of(state) for state in State.values), "there is a way on from everywhere"
    assert all(Step.DECLINES in _steps(state) for state in State.values if state not in RESTING)


def _steps(state: str) -> list[str]:
    return [step for act in acts_of(state) for step in steps_of(state, act)]


def test_no_step_has_two_ways_from_one_state_and_every_act_has_its_place() -> None:
    for state in State.values:
        steps = _steps(state)
        assert len(steps) == len(set(steps))
    assert {move.act for move in TABLE} == set(ORDER)


def test_applied_awarded_and_credited_are_three_things() -> None:
    stands = replace(Stands(State.FILED), told_on=DAY)
    stands = moved(stands, Step.APPROVES, DAY, amount=100_00, has_money=True)
    assert (stands.state, stands.owed) == (State.APPROVED, 100_00)
    stands = moved(stands, Step.CREDITS, DAY, amount=40_00, has_money=True)
    assert (stands.state, stands.owed) == (State.APPROVED, 60_00)
    stands = moved(stands, Step.APPEALS, DAY, has_money=True)
    lost = moved(stands, Step.REFUSES, DAY, has_money=True)
    assert (lost.state, lost.owed) == (State.APPROVED, 60_00), "the sum that was contested stays awarded"
    won = moved(stands, Step.APPROVES, DAY, amount=150_00, has_money=True)
    assert (won.state, won.owed) == (State.APPROVED, 110_00)
    whole = moved(won, Step.CREDITS, DAY, amount=110_00, has_money=True)
    assert whole.state == State.CREDITED
    assert moved(whole, Step.DISPUTES, DAY, has_money=True).state == State.DISPUTED


def test_her_no_lets_go_of_what_is_owed_and_can_be_taken_back() -> None:
    stands = Stands(State.APPROVED, DAY, 100_00, 40_00)
    no = moved(stands, Step.DECLINES, DAY, has_money=True)
    assert (no.state, no.owed, no.credited) == (State.DECLINED, 0, 40_00)
    assert moved(no, Step.WANTS, DAY, has_money=True).state == State.WANTS


@pytest.mark.parametrize(("amount", "why"), [(0, "sum"), (-1, "sum"), (60_01, "more")])
def test_a_sum_that_cannot_be_right_is_refused(amount: int, why: str) -> None:
    with pytest.raises(NotInTable) as fault:
        moved(Stands(State.APPROVED, DAY, 100_00, 40_00), Step.CREDITS, DAY, amount=amount, has_money=True)
    assert fault.value.why == why


def test_a_step_that_does_not_follow_is_not_found() -> None:
    assert found(State.NOT_TOLD, Step.FILES) is None
    assert found(State.WANTS, Step.CREDITS) is None
