"""An incident in her words, and the answer she controls: what she wants bounds it, her yes begins each step of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tests.contracts import papered, returned

from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, NotFound, NotHeld, Refused
from saathi.stigma.choices import Want, What
from saathi.stigma.queries import incidents
from saathi.stigma.tables import allowed


def run(who: Any, act: str, target: Any, data: dict[str, Any]) -> Any:
    return acts()[act].run(who, target, data)


def told(world: Any, who: str = "bea") -> Any:
    (one,) = incidents(world.actor(who), world.amal).incidents
    return one


def test_it_is_kept_in_her_words_with_what_she_wants_and_a_day(world: Any) -> None:
    returned.incident(world)
    found = told(world)
    assert (found.her_words, found.wants, found.state) == (returned.TOLD["her_words"], "ally", "heard")
    assert found.act_by_on == today() + timedelta(days=14)


def test_only_those_who_see_what_keeps_her_safe_read_or_write_it(world: Any) -> None:
    incident = returned.incident(world)
    assert incidents(world.dia, world.amal).incidents == ()
    assert not incidents(world.dia, world.amal).is_shared
    with pytest.raises(Refused):
        run(world.dia, "incidents.record", world.amal, returned.TOLD)
    with pytest.raises(NotHeld):
        run(world.hena, "incidents.record", world.amal, returned.TOLD)
    for who in ("dia", "cyr", "eli"):
        with pytest.raises(NotFound):
            run(world.actor(who), "incidents.end", incident, returned.ENDED)


def test_what_she_wants_and_everything_quieter_may_be_proposed_and_nothing_louder(world: Any) -> None:
    incident = returned.incident(world)
    run(world.bea, "responses.propose", incident, returned.STEP)
    for what in ("explain", "complaint", "report"):
        with pytest.raises(Refused):
            run(world.bea, "responses.propose", incident, {**returned.STEP, "what": what})
    run(world.bea, "incidents.want", incident, {"wants": "complain", "wants_words": "এবার নালিশ করব।"})
    run(world.bea, "responses.propose", incident, {**returned.STEP, "what": "complaint"})
    assert told(world).state == "going_on"


def test_every_wish_adds_to_the_quieter_one_and_nothing_allows_nothing() -> None:
    sizes = [len(allowed(want)) for want in (Want.QUIET, Want.ALLY, Want.EXPLAIN, Want.COMPLAIN, Want.LAW)]
    assert sizes == sorted(set(sizes)) and allowed(Want.LAW) == set(What)
    assert allowed(Want.NOTHING) == frozenset()


def test_where_she_wants_nothing_now_nothing_is_put_before_her(world: Any) -> None:
    incident = returned.resting(world)
    assert (told(world).state, told(world).act_by_on) == ("resting", None)
    with pytest.raises(Refused):
        run(world.bea, "responses.propose", incident, returned.STEP)
    run(world.bea, "incidents.want", incident, {"wants": "quiet", "wants_words": "একটু বলতে চাই।"})
    run(world.bea, "responses.propose", incident, {**returned.STEP, "what": "talk"})


def test_no_step_is_done_before_she_agreed_to_it(world: Any) -> None:
    step = returned.step(world)
    with pytest.raises(Refused):
        run(world.bea, "responses.move", step, {"state": "done"})
    with pytest.raises(Refused):  # that somebody says she agreed is not her yes
        run(world.bea, "responses.move", step, {"state": "agreed"})
    run(world.bea, "responses.move", step, returned.YES)
    run(world.bea, "responses.move", step, {"state": "done"})
    assert [(one.state, one.agreed_on, one.moved_on) for one in told(world).steps] == [("done", today(), today())]
    with pytest.raises(Refused):
        run(world.bea, "responses.move", step, {"state": "stopped"})


def test_she_stops_it_at_any_time_and_what_is_louder_stops_with_it(world: Any) -> None:
    incident = returned.incident(world)
    loud = run(world.bea, "responses.propose", incident, returned.STEP)
    run(world.bea, "responses.propose", incident, {**returned.STEP, "what": "talk"})
    run(world.bea, "responses.move", loud, returned.YES)
    run(world.bea, "incidents.want", incident, {"wants": "quiet", "wants_words": "আর না।"})
    assert {one.what: one.state for one in told(world).steps} == {"go_along": "stopped", "talk": "proposed"}
    run(world.bea, "incidents.want", incident, {"wants": "nothing", "wants_words": "কিছুই না।"})
    assert {one.state for one in told(world).steps} == {"stopped"} and told(world).state == "resting"


def test_how_it_ended_is_hers_to_say_and_it_may_begin_again(world: Any) -> None:
    incident = returned.incident(world)
    with pytest.raises(Invalid):
        run(world.bea, "incidents.end", incident, {"outcome": "better"})
    run(world.bea, "incidents.end", incident, returned.ENDED)
    assert (told(world).state, told(world).outcome, told(world).act_by_on) == ("ended", "better", None)
    with pytest.raises(Refused):
        run(world.bea, "responses.propose", incident, returned.STEP)
    run(world.bea, "incidents.want", incident, {"wants": "law", "wants_words": "আবার শুরু হয়েছে।"})
    assert (told(world).state, told(world).outcome, told(world).ended_on) == ("heard", "", None)


def test_all_that_she_ever_wanted_stays_as_she_said_it(world: Any) -> None:
    incident = returned.incident(world)
    run(world.bea, "incidents.want", incident, {"wants": "nothing", "wants_words": "থাক।"})
    run(world.bea, "incidents.end", incident, returned.ENDED)
    assert [(one.wants, one.outcome, one.her_words) for one in told(world).wishes] == [
        ("ally", "", ""), ("nothing", "", "থাক।"), ("", "better", returned.ENDED["outcome_words"]),
    ]  # fmt: skip


def test_what_she_said_when_she_agreed_is_not_written_over(world: Any) -> None:
    step = returned.agreed(world)
    run(world.bea, "responses.move", step, {"state": "stopped", "her_words": "আর না।"})
    (one,) = told(world).steps
    assert (one.her_words, one.end_words, one.language) == ("হ্যাঁ।", "আর না।", "bn")


def test_a_paper_stands_there_by_its_id_and_only_one_of_hers(world: Any) -> None:
    incident, paper = returned.incident(world), papered.paper(world)
    run(world.bea, "incidents.paper", incident, {"paper": str(paper)})
    assert told(world).papers == (paper,)
    for other in (paper, world.amal):
        with pytest.raises(Refused):
            run(world.bea, "incidents.paper", incident, {"paper": str(other)})
    with pytest.raises(Refused):  # Gita does not see papers of that section
        run(world.gita, "incidents.paper", returned.incident(world), {"paper": str(paper)})


def test_what_she_told_is_never_changed(world: Any) -> None:
    from django.db import DatabaseError, transaction

    from saathi.kernel.scope import opened
    from saathi.stigma.models import Incident

    returned.incident(world)
    change = opened(world.bea, "test.change", writes=False)
    with pytest.raises(DatabaseError, match="stay as they were written"), transaction.atomic(), change as scope:
        scope.writes = True
        Incident.objects.update(by_whom="family")
