"""Versions of her plan: what they keep, what she says to them, and what changed since she agreed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.contracts import planned

from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.plans.queries import whole
from saathi.plans.versions.content import Content, GoalLine, StepLine, changes, read, written

NOW = today()


def run(act: str, world: Any, target: Any, **data: Any) -> Any:
    return acts()[act].run(world.bea, target, data)


def agree(world: Any, number: int = 1, **more: Any) -> None:
    run("plans.answer", world, world.amal, **{**planned.ANSWER, "number": number, **more})


def told(world: Any) -> list[tuple[str, str]]:
    return [(one.what, one.kind) for one in whole(world.bea, world.amal).changed]


def test_what_changed_since_she_agreed(world: Any) -> None:
    planned.version(world)
    agree(world)
    assert told(world) == []
    run("plans.goal_change", world, world.goal, state="later", changed_by="hers")
    sing = {"text": "গান", "language": "bn", "state": "later", "chosen_by": "hers", "origin": "prompted"}
    added = run("plans.goal_add", world, world.amal, **sing)
    step = run("steps.add", world, added, **planned.STEP)
    assert told(world) == [("goal", "changed"), ("goal", "added"), ("step", "added")]
    run("plans.version", world, world.amal, why="her_wish")
    assert told(world) == [("goal", "changed"), ("goal", "added"), ("step", "added")]  # she has not said yes to it
    agree(world, 2)
    run("steps.change_state", world, step, state="dropped", changed_by="hers")
    run("plans.goal_move", world, added, up="on")
    assert told(world) == [("step", "dropped"), ("order", "changed")]
    found = whole(world.bea, world.amal)
    assert found.agreed is not None and found.agreed.number == 2
    assert [goal.state for goal in found.versions[1].content.goals] == ["now"]  # version 1 as it was


def test_that_she_could_not_answer_is_no_answer_and_a_later_no_takes_a_yes_back(world: Any) -> None:
    planned.version(world)
    agree(world, answer="no_answer", why_none="unwell", explained="", explained_in="")
    found = whole(world.bea, world.amal)
    assert found.newest is not None and found.newest.answer is None and found.agreed is None
    agree(world)
    agree(world, answer="no_answer", why_none="not_now")
    assert whole(world.bea, world.amal).agreed is not None  # silence takes nothing back
    agree(world, answer="disagrees", words="না", wants="আমি বাড়ি যাব", language="bn")
    found = whole(world.bea, world.amal)
    assert found.agreed is None
    said = found.newest.answer  # type: ignore[union-attr]
    assert said is not None and (said.answer, said.wants) == ("disagrees", "আমি বাড়ি যাব")


@pytest.mark.parametrize(
    "more",
    [
        {"answer": "no_answer"},
        {"explained": ""},
        {"explained_in": ""},
        {"answer": "disagrees"},
        {"on": NOW + timedelta(days=1)},
    ],
)
def test_an_answer_says_how_it_was_asked_and_a_no_is_heard(world: Any, more: dict[str, Any]) -> None:
    planned.version(world)
    with pytest.raises(Invalid):
        agree(world, **more)


def test_a_version_made_meanwhile_is_not_what_she_answered(world: Any) -> None:
    planned.version(world)
    planned.step(world)
    run("plans.version", world, world.amal, why="her_wish")
    with pytest.raises(Refused, match="newer version, 2"):
        agree(world)


def test_nothing_new_is_no_version(world: Any) -> None:
    planned.version(world)
    with pytest.raises(Refused, match="since version 1"):
        run("plans.version", world, world.amal, why="review")


def test_what_is_out_of_reach_has_no_version(world: Any) -> None:
    planned.version(world)
    with pytest.raises(NotFound):
        acts()["plans.version"].run(world.eli, world.amal, {"why": "first"})
    assert whole(world.pia, world.amal).versions == ()


days = st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))
lines = st.builds(
    StepLine, st.builds(uuid4), st.text(max_size=9), st.just("bn"), st.sampled_from(["hers", "ours"]),
    st.none() | st.builds(uuid4), st.just(""), days, st.sampled_from(["now", "waiting", "done"]), st.just("court"),
    days, days,
)  # fmt: skip
goals = st.builds(
    GoalLine, st.builds(uuid4), st.text(max_size=9), st.just("hi"), st.just("own"), st.just("hers"),
    st.sampled_from(["idea", "now"]), st.just(""), days, days, st.lists(lines, max_size=3).map(tuple),
)  # fmt: skip
plans = st.builds(Content, st.text(max_size=9), st.just("bn"), st.lists(goals, max_size=3).map(tuple))


@given(plans)
def test_a_version_reads_as_it_was_written(content: Content) -> None:
    assert read(written(content)) == content
    assert changes(content, content) == ()


@given(plans)
def test_everything_of_a_first_plan_is_added(content: Content) -> None:
    found = changes(Content("", "", ()), content)
    n = bool(content.words) + len(content.goals) + sum(len(goal.steps) for goal in content.goals)
    assert [one.kind for one in found] == ["added"] * n
