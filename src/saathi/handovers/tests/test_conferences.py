"""A conference is held with her, or with her words first, or with her own no."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.contracts.handed import CALLED, HELD, PROMISED, RULED, called, held, run, team
from tests.world import World, idea

from saathi.cases.promises.queries import promised
from saathi.decisions.queries import decisions
from saathi.handovers.conferences.queries import conference, conferences
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, NotFound, Refused


def test_it_is_refused_without_her_her_words_or_her_no(world: World) -> None:
    made = called(world)
    for wrong in ({"presence": ""}, {"statement": ""}, {"statement_language": ""}, {"presence": "nobody"}):
        with pytest.raises(Invalid):
            run(world, "bea", "conferences.hold", made, {**HELD, **wrong})
    run(world, "bea", "conferences.hold", made, {**HELD, "presence": "did_not_want", "statement": ""})
    assert conference(world.bea, made).line.presence == "did_not_want"


def test_her_words_who_was_there_and_the_minutes(world: World) -> None:
    page = conference(world.bea, held(world))
    assert page.statement == HELD["statement"] and page.there == ((idea("asha"), "case_worker"),)
    assert page.minutes == HELD["minutes"] and page.line.held_on == today()
    with pytest.raises(Refused, match="held already"):
        run(world, "bea", "conferences.hold", page.line.id, HELD)


def test_a_decision_and_a_promise_of_it_stand_in_ledger_and_promises(world: World) -> None:
    made, before = held(world), len(decisions(world.bea, world.amal))
    run(world, "bea", "conferences.decide", made, RULED)
    run(world, "bea", "conferences.promise", made, PROMISED)
    page = conference(world.bea, made)
    assert [one.what for one in page.decisions] == ["school_or_course"]
    assert [one.words for one in page.promises] == ["Ask the school."]
    assert len(decisions(world.bea, world.amal)) == before + 1
    assert page.promises[0].id in {one.id for one in promised(world.bea, world.amal).open}


def test_nothing_comes_of_one_that_was_not_held(world: World) -> None:
    with pytest.raises(Refused, match="it was held"):
        run(world, "bea", "conferences.decide", called(world), RULED)


def test_whoever_does_not_see_the_part_reads_nothing_of_it(world: World) -> None:
    team(world)
    plan = held(world)
    legal = run(world, "bea", "conferences.call", world.amal, {**CALLED, "section": "64"})
    assert [one.id for one in conferences(world.pia, world.amal)] == [plan]
    with pytest.raises(NotFound):
        conference(world.pia, legal)
    with pytest.raises(Refused, match="not shared with you"):
        run(world, "pia", "conferences.call", world.amal, {**CALLED, "section": "64"})


def test_a_decision_in_a_part_that_is_not_shared_leaves_no_trace(world: World) -> None:
    team(world)
    made = held(world)
    legal = {**RULED, "what": "compensation_claim"}
    run(world, "bea", "conferences.decide", made, legal)
    assert len(conference(world.bea, made).decisions) == 1
    assert conference(world.pia, made).decisions == ()


def test_an_organisation_she_does_not_share_with_was_not_there(world: World) -> None:
    also = {"organisation_2": str(idea("setu")), "duty_2": "lawyer"}
    with pytest.raises(Refused, match="does not share with"):
        run(world, "bea", "conferences.hold", called(world), {**HELD, **also})


def test_a_day_that_went_by_in_silence_is_late(world: World) -> None:
    made = called(world)
    (line,) = conferences(world.bea, world.amal)
    assert not line.is_late(line.planned_on) and line.is_late(line.planned_on + timedelta(days=1))
    run(world, "bea", "conferences.move", made, {"planned_on": today() + timedelta(days=9)})
    with pytest.raises(Refused, match="has already"):
        run(world, "bea", "conferences.move", made, {"planned_on": today() + timedelta(days=9)})
