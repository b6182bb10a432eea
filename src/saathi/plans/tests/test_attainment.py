"""The score over goals against values worked out by hand from the published formula, and the rules around levels."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tests.contracts import planned

from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, Refused
from saathi.plans.levels.scoring import t_score
from saathi.plans.queries import whole

# Kiresuk and Sherman 1968, ρ = 0.3. One goal: 50 + 10x. Two at +1: 50 + 20/√2.6. Three at +1: 50 + 30/√4.8.
# Four at -1, 0, 1, 2: 50 + 20/√7.6. Weights 2 and 1 at +1 and -1: 50 + 10/√(0.7·5 + 0.3·9).
GOLDEN = [
    ((0,), None, 50.0),
    ((2,), None, 70.0),
    ((-1,), None, 40.0),
    ((1, 1), None, 62.4035),
    ((1, 1, 1), None, 63.6931),
    ((-1, 0, 1, 2), None, 57.2548),
    ((-2, -2, -2, -2, -2), None, 50 - 100 / 11**0.5),
    ((1, -1), (2.0, 1.0), 54.0161),
]


@pytest.mark.parametrize(("levels", "weights", "score"), GOLDEN)
def test_golden_scores(levels: Any, weights: Any, score: float) -> None:
    assert t_score(levels, weights) == pytest.approx(score, abs=1e-4)


def test_no_goal_no_score_and_no_sixth_level() -> None:
    assert t_score(()) is None
    with pytest.raises(ValueError, match="one of"):
        t_score((3,))


def test_levels_may_be_said_again_until_the_first_step_is_done(world: Any) -> None:
    describe, step = acts()["goals.levels"].run, planned.step(world)
    describe(world.bea, world.goal, planned.LEVELS)
    describe(world.bea, world.goal, {**planned.LEVELS, "hoped": "ক্লাস নাইনে ভর্তি হই"})
    assert whole(world.bea, world.amal).aims[0].levels.words[2] == "ক্লাস নাইনে ভর্তি হই"  # type: ignore[union-attr]
    acts()["steps.change_state"].run(world.bea, step, {"state": "done"})
    with pytest.raises(Refused, match="has begun"):
        describe(world.bea, world.goal, planned.LEVELS)
    acts()["steps.change_state"].run(world.bea, step, {"state": "now"})
    with pytest.raises(Refused, match="has begun"):  # a step that is no longer done was done all the same
        describe(world.bea, world.goal, planned.LEVELS)


def test_a_step_done_by_mistake_and_taken_back_leaves_the_levels_open(world: Any) -> None:
    acts()["steps.undo"].run(world.bea, planned.change(world))
    acts()["goals.levels"].run(world.bea, world.goal, planned.LEVELS)
    assert whole(world.bea, world.amal).aims[0].levels is not None


def test_all_five_levels_are_hers(world: Any) -> None:
    with pytest.raises(Invalid):
        acts()["goals.levels"].run(world.bea, world.goal, {**planned.LEVELS, "much_less": ""})


def test_who_judged_is_counted_and_a_dropped_goal_is_no_failure(world: Any) -> None:
    planned.described(world)
    attain = acts()["goals.attain"].run
    attain(world.bea, world.goal, {"level": "-1", "judged_by": "for_her", "on": today()})
    attain(world.bea, world.goal, {"level": "1", "judged_by": "hers", "words": "আমি পারি।", "language": "bn"})
    found = whole(world.bea, world.amal)
    assert (found.attained.n, found.attained.n_by_her, found.attained.score) == (1, 1, 60.0)
    acts()["plans.goal_change"].run(world.bea, world.goal, {"state": "dropped", "changed_by": "hers"})
    after = whole(world.bea, world.amal).attained
    assert (after.n, after.n_dropped, after.score) == (0, 1, None)
    with pytest.raises(Refused, match="as good as"):
        attain(world.bea, world.goal, {"level": "1", "judged_by": "hers"})


def test_a_level_is_judged_at_a_review_of_hers(world: Any) -> None:
    from saathi.plans.reviews.queries import reviews

    planned.described(world)
    review = acts()["reviews.hold"].run(world.bea, world.amal, {**planned.HELD, "next_on": today() + timedelta(days=9)})
    acts()["goals.attain"].run(world.bea, world.goal, {"level": "0", "judged_by": "together", "review": review})
    found = reviews(world.bea, world.amal)
    assert [(one.goal, one.level, one.judged_by) for one in found.held[0].judged] == [("Class 9", 0, "together")]
    assert found.ahead is not None and found.between == ()
