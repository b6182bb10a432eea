"""Steps and reviews: nothing waits without on whom, since when and until when; nothing is held without her word."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tests.contracts import planned

from saathi.cases.queries.clocks import law_dates
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, Refused
from saathi.plans.queries import whole
from saathi.plans.reviews.queries import reviews

NOW = today()


def run(act: str, world: Any, target: Any, **data: Any) -> Any:
    return acts()[act].run(world.bea, target, data)


def steps(world: Any) -> list[Any]:
    return [step for aim in whole(world.bea, world.amal).aims for step in aim.line.steps]


def test_what_another_office_does_waits_on_it_from_the_first_day(world: Any) -> None:
    day = NOW + timedelta(days=20)
    run("steps.add", world, world.goal, **{**planned.STEP, "doer": "office", "office": "department", "by_on": day})
    one = steps(world)[0]
    assert (one.state, one.waiting_on, one.waiting_since, one.next_on) == ("waiting", "department", NOW, day)


@pytest.mark.parametrize(
    "more",
    [
        {"doer": "ours"},
        {"doer": "ours", "by_on": NOW},
        {"doer": "office", "by_on": NOW},
        {"doer": "office", "office": "court"},
        {"doer": ""},
    ],
)
def test_a_step_has_its_doer_and_a_promise_its_day(world: Any, more: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        run("steps.add", world, world.goal, **{**planned.STEP, **more})


def test_who_is_on_her_team_may_do_a_step_of_ours(world: Any) -> None:
    hers = {**planned.STEP, "doer": "ours", "by_on": NOW + timedelta(days=2)}
    run("steps.add", world, world.goal, **{**hers, "person": world.gita.id})
    with pytest.raises(Refused, match="works with you"):
        run("steps.add", world, world.goal, **{**hers, "person": world.eli.id})


@pytest.mark.parametrize(
    "more",
    [
        {"state": "waiting", "waiting_on": "court", "waiting_since": NOW},
        {"state": "waiting", "waiting_on": "court", "next_on": NOW},
        {"state": "waiting", "waiting_since": NOW, "next_on": NOW},
        {"state": "waiting", "waiting_on": "court", "waiting_since": NOW + timedelta(days=1), "next_on": NOW},
        {"state": "idea"},
        {"state": "dropped"},
    ],
)
def test_nothing_waits_untold_and_nothing_is_dropped_unasked(world: Any, more: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        run("steps.change_state", world, planned.step(world), **more)


def test_an_undo_puts_the_step_back_where_it_stood(world: Any) -> None:
    step, waits = planned.step(world), {"waiting_on": "bank", "waiting_since": NOW, "next_on": NOW + timedelta(days=3)}
    run("steps.change_state", world, step, state="waiting", **waits)
    change = run("steps.change_state", world, step, state="done")
    assert steps(world)[0].state == "done"
    run("steps.undo", world, change)
    one = steps(world)[0]
    assert (one.state, one.waiting_on, one.next_on) == ("waiting", "bank", NOW + timedelta(days=3))
    with pytest.raises(Refused, match="already taken back"):
        run("steps.undo", world, change)


def test_only_the_newest_change_is_taken_back_and_only_for_ten_minutes(world: Any) -> None:
    step = planned.step(world)
    first = run("steps.change_state", world, step, state="later")
    run("steps.change_state", world, step, state="now")
    with pytest.raises(Refused, match="changed again"):
        run("steps.undo", world, first)
    from saathi.kernel.clock import server_clock

    old = acts()["steps.change_state"].run(
        world.bea, step, {"state": "done"}, clock=lambda: server_clock() - timedelta(minutes=11)
    )
    with pytest.raises(Refused, match="Ten minutes"):
        run("steps.undo", world, old)


def test_steps_stand_in_her_order(world: Any) -> None:
    first = planned.step(world)
    second = run("steps.add", world, world.goal, **{**planned.STEP, "text": "Buy a book"})
    run("steps.move", world, second, up="on")
    assert [one.id for one in steps(world)] == [second, first]
    run("steps.move", world, second, up="on")
    run("steps.move", world, second)
    assert [one.id for one in steps(world)] == [first, second]


def test_a_goal_moves_past_one_that_ended(world: Any) -> None:
    goal = {"language": "bn", "state": "now", "chosen_by": "hers", "origin": "own"}
    ended = run("plans.goal_add", world, world.amal, text="গান", **goal)
    last = run("plans.goal_add", world, world.amal, text="ঘর", **goal)
    run("plans.goal_change", world, ended, state="dropped", changed_by="hers")
    run("plans.goal_move", world, last, up="on")
    assert [aim.line.id for aim in whole(world.bea, world.amal).aims] == [last, ended, world.goal]


def test_a_review_settles_the_one_ahead_and_sets_the_next(world: Any) -> None:
    soon, later = NOW + timedelta(days=5), NOW + timedelta(days=9)
    run("reviews.plan_date", world, world.amal, due_on=soon)
    run("reviews.plan_date", world, world.amal, due_on=later)
    ahead = reviews(world.bea, world.amal).ahead
    assert ahead is not None and (ahead.first_due_on, ahead.due_on) == (soon, later)
    run("reviews.hold", world, world.amal, **planned.HELD, there=["peer", "lawyer"], next_on=NOW + timedelta(days=80))
    found = reviews(world.bea, world.amal)
    assert found.ahead is not None and found.ahead.due_on == NOW + timedelta(days=80)
    assert [(one.first_due_on, one.held_on, one.there) for one in found.held] == [(soon, NOW, ("peer", "lawyer"))]


@pytest.mark.parametrize(
    "more",
    [
        {"presence": "neither"},
        {"presence": "sent_words", "words": ""},
        {"next_on": ""},
        {"next_on": NOW - timedelta(days=1)},
        {"held_on": NOW + timedelta(days=1)},
    ],
)
def test_no_review_without_her_word_or_the_reason_and_the_next_day(world: Any, more: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        run("reviews.hold", world, world.amal, **{**planned.HELD, "next_on": NOW + timedelta(days=9), **more})


@pytest.mark.parametrize("by_law", [True, False])
def test_only_the_committees_review_meets_the_clock_of_the_law(world: Any, by_law: bool) -> None:
    def due() -> Any:
        return next(one.due_on for one in law_dates(world.bea, world.amal).open if one.key == "icp_review")

    before = due()
    run("reviews.hold", world, world.amal, **planned.HELD, next_on=NOW, **({"is_by_law": "on"} if by_law else {}))
    assert due() == (NOW + timedelta(days=90) if by_law else before)
