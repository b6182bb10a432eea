"""What she learns, through its acts: a mismatch is known before the first day, and the choice is hers all the same."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tests.contracts.entitled import (
    CHOSEN,
    COURSE,
    NOTE,
    begun,
    chosen,
    course,
    courses,
    finished,
    offered,
    taken_nowhere,
)
from tests.world import JASHORE, KOLKATA, PARGANAS, THANE

from saathi.decisions.queries import decisions
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.links.learning.market import queries as market
from saathi.links.learning.market.facts import NoteFact, how_far, market_of
from saathi.links.learning.occupations import WORDS, occupations, read
from saathi.links.learning.queries import gaps, learning
from saathi.links.learning.table import TABLE, acts_of, found, steps_of
from saathi.links.learning_choices import RESTING, PathState, PathStep

NOW = today()


def run(world: Any, act: str, target: Any, data: Any = None, who: str = "bea") -> Any:
    return acts()[act].run(world.actor(who), target, data or {})


def noted(world: Any, who: str = "dia", **more: Any) -> None:
    run(world, "market.note", None, {**NOTE, "district": PARGANAS, **more}, who=who)


def path(world: Any) -> Any:
    return learning(world.bea, world.amal).paths[0]


def test_a_mismatch_is_said_before_she_chooses_and_she_may_choose_it(world: Any) -> None:
    laid = taken_nowhere(world)
    assert {one["market"] for one in learning(world.bea, world.amal).offers[0].options} == {"none"}
    with pytest.raises(Refused) as fault:
        run(world, "learning.choose", laid, CHOSEN)
    assert "Tell her first; then it is hers to choose." in fault.value.sentence
    run(world, "learning.choose", laid, {**CHOSEN, "knows_mismatch": "on"})
    assert (path(world).state, path(world).mismatch_told_on) == ("chosen", NOW)
    run(world, "learning.begin", path(world).id)
    assert path(world).state == "learning"


def test_a_market_that_turns_after_she_chose_is_said_before_the_first_day(world: Any) -> None:
    one = chosen(world)
    assert (path(world).market.demand, path(world).mismatch_told_on) == ("unknown", None)
    noted(world, demand="none")
    assert path(world).market.is_mismatch
    with pytest.raises(Refused):
        run(world, "learning.begin", one)
    run(world, "learning.begin", one, {"knows_mismatch": "on"})
    assert (path(world).state, path(world).mismatch_told_on) == ("learning", NOW)


def test_what_is_taken_a_little_or_not_known_needs_no_more_words(world: Any) -> None:
    noted(world, demand="little")
    run(world, "learning.begin", chosen(world))
    assert (path(world).state, path(world).mismatch_told_on, path(world).market.demand) == ("learning", None, "little")


def test_her_choice_is_a_decision_of_hers_with_all_that_lay_before_her(world: Any) -> None:
    run(world, "learning.choose", offered(world), CHOSEN)
    entry = decisions(world.bea, world.amal)[0]
    assert (entry.what, entry.made_by, entry.her_words) == ("school_or_course", "hers", CHOSEN["her_words"])
    with pytest.raises(Invalid):
        run(world, "learning.choose", offered(world), {**CHOSEN, "whose": "for_her"})


def test_to_wait_is_a_choice_and_that_none_fits_is_a_gap(world: Any) -> None:
    run(world, "learning.choose", offered(world), {**CHOSEN, "picked": "wait"})
    page = learning(world.bea, world.amal)
    assert (page.offers[0].picked, page.paths, page.gaps) == ("wait", (), ())
    data = {"district": PARGANAS, "courses": courses(world), "language": "bn"}
    again = run(world, "learning.offer", world.amal, data)
    run(world, "learning.choose", again, {**CHOSEN, "picked": "none", "wanted": "7231"})
    page = learning(world.bea, world.amal)
    assert [(one.occupation, one.district) for one in page.gaps] == [("7231", PARGANAS)]
    assert [(one.occupation, one.n) for one in gaps(world.bea)] == [("7231", 1)]
    assert gaps(world.cyr) == ()


def test_what_lay_before_her_stays_as_it_was(world: Any) -> None:
    noted(world, demand="now", wage_from="9,000", wage_to="12,000")
    laid = offered(world)
    run(world, "market.note", None, {**NOTE, "district": PARGANAS, "demand": "none"}, who="dia")
    option = learning(world.bea, world.amal).offers[0].options[0]
    assert (option["market"], option["wage_from"], option["wage_to"]) == ("now", 900_000, 1_200_000)
    assert (option["far"], option["weeks"], option["cost"]) == ("country", 12, 0)
    assert learning(world.bea, world.amal).offers[0].id == laid


def test_fewer_than_three_are_no_choice_and_a_course_that_ended_is_none(world: Any) -> None:
    three = courses(world)
    with pytest.raises(Refused, match="at least three"):
        run(world, "learning.offer", world.amal, {"district": PARGANAS, "courses": three[:2], "language": "bn"})
    with pytest.raises(Refused, match="at least three"):
        run(world, "learning.offer", world.amal, {"district": PARGANAS, "courses": three[:1] * 3, "language": "bn"})
    from uuid import UUID

    run(world, "courses.end", UUID(three[0]))
    with pytest.raises(Refused, match="not offered any more"):
        run(world, "learning.offer", world.amal, {"district": PARGANAS, "courses": three, "language": "bn"})


def test_finished_is_not_used_and_she_is_asked_again(world: Any) -> None:
    one = finished(world)
    assert (path(world).state, path(world).waits_on) == ("finished", "us")
    assert path(world).next_on == NOW + timedelta(days=90)
    with pytest.raises(Invalid):
        run(world, "learning.use", one, {"step": "does_not"})
    run(world, "learning.use", one, {"step": "does_not", "why": "no_work"})
    assert (path(world).state, path(world).why, path(world).waits_on) == ("not_used", "no_work", "us")
    run(world, "learning.use", one, {"step": "uses", "why": "no_work"})
    assert (path(world).state, path(world).why, path(world).waits_on) == ("used", "", "")


def test_to_stop_says_why_and_rests(world: Any) -> None:
    run(world, "learning.finish", begun(world), {"step": "leaves", "why": "not_said"})
    assert (path(world).state, path(world).next_on, path(world).acts) == ("left", None, ())


def test_only_those_of_a_state_say_what_its_market_takes(world: Any) -> None:
    noted(world, who="pia")
    run(world, "market.note", None, {**NOTE, "district": KOLKATA}, who="dia")
    for who, district in (("bea", PARGANAS), ("eli", PARGANAS), ("dia", THANE), ("bea", JASHORE)):
        with pytest.raises(Refused):
            run(world, "market.note", None, {**NOTE, "district": district}, who=who)
    assert {one.district for one in market.notes(world.eli).lines} == {PARGANAS, KOLKATA}


@pytest.mark.parametrize("words", ["Ask Rina, 98300 12345", "rina@example.org", "call 98 30 01"])
def test_a_note_names_nobody_who_could_be_reached(world: Any, words: str) -> None:
    with pytest.raises(Invalid):
        run(world, "market.note", None, {**NOTE, "words": words})


def test_lists_are_narrowed_and_go_on_where_they_ended(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(market, "PAGE", 1)
    run(world, "market.note", None, {**NOTE, "seen_on": NOW - timedelta(days=3)})
    run(world, "market.note", None, {**NOTE, "occupation": "7231", "demand": "none"})
    first = market.notes(world.bea)
    second = market.notes(world.bea, after=first.after)
    assert [one.occupation for page in (first, second) for one in page.lines] == ["7231", "5120"]
    assert [one.occupation for one in market.notes(world.bea, demand="now").lines] == ["5120"]
    courses(world)
    found, after = set(), ""
    for _page in range(3):
        page = market.courses(world.bea, district=THANE, after=after)
        found, after = found | {one.name for one in page.lines}, page.after
    assert found == {"Course 0", "Course 1", "Course 2"} and not after
    assert market.courses(world.bea, occupation="7231").lines == ()


def test_courses_whose_work_is_taken_come_first(world: Any) -> None:
    noted(world, occupation="7231", demand="now")
    noted(world, occupation="5120", demand="none")
    course(world)
    run(world, "courses.add", None, {**COURSE, "occupation": "7231", "name": "Scooters"})
    found = learning(world.bea, world.amal)
    assert found.district == PARGANAS, "where she comes from, until she says where she wants to live"
    assert [(one.course.name, one.market.demand) for one in found.courses] == [
        ("Scooters", "now"), (COURSE["name"], "none"),
    ]  # fmt: skip
    assert learning(world.bea, world.amal, district=KOLKATA).courses[0].market.demand == "unknown"


def test_whoever_does_not_hold_the_section_reads_nothing(world: Any) -> None:
    chosen(world)
    page = learning(world.gita, world.amal)
    assert (page.is_shared, page.paths, page.offers, page.courses, page.district) == (False, (), (), (), "")
    with pytest.raises(NotFound):
        learning(world.eli, world.amal)


def note_of(**more: Any) -> NoteFact:
    known = {
        "id": NOTE, "district": PARGANAS, "occupation": "5120", "kind": "employer", "demand": "now", "wage_from": 0,
        "wage_to": 0, "currency": "INR", "words": "", "language": "en", "seen_on": NOW, "organisation": NOTE,
        "written_by": NOTE,
    }  # fmt: skip
    return NoteFact(**{**known, **more})


def test_several_notes_are_one_answer() -> None:
    old = NOW - timedelta(days=366)
    assert market_of([], NOW).demand == market_of([note_of(seen_on=old)], NOW).demand == "unknown"
    assert market_of([note_of(demand="none"), note_of(kind="own", demand="little")], NOW).demand == "little"
    newer = [note_of(seen_on=NOW - timedelta(days=9)), note_of(demand="none")]
    assert market_of(newer, NOW).demand == market_of(reversed(newer), NOW).demand == "none", "the newest holds"


@pytest.mark.parametrize(
    ("home", "place", "said"),
    [(PARGANAS, PARGANAS, "same"), (PARGANAS, KOLKATA, "state"), (PARGANAS, THANE, "country"),
     (JASHORE, THANE, "abroad"), ("", THANE, ""), (PARGANAS, "nowhere", "")],
)  # fmt: skip
def test_how_far_needs_no_map(home: str, place: str, said: str) -> None:
    assert how_far(home, place) == said


def test_every_occupation_has_words_and_stitching_comes_last() -> None:
    assert set(occupations()) == set(WORDS)
    assert list(occupations())[-3:] == ["7531", "7533", "8153"]
    assert not any(one.is_sure for one in occupations().values()), "the numbers of NCO-2015 were not read"
    with pytest.raises(ValueError, match="5120"):
        read('nco = "M"\n[[group]]\nmajor = "7"\nmark = "V~"\ncodes = ["5120"]\n')


def test_the_table_of_learning_has_a_way_on_from_all_but_what_rests() -> None:
    assert {PathState.CHOSEN.value} | {move.to for move in TABLE} == set(PathState.values)
    assert {move.step for move in TABLE} == set(PathStep.values) - {PathStep.CHOOSES}
    for state in PathState.values:
        for step in PathStep.values:
            move = found(state, step)
            assert (move is not None) == any(step in steps_of(state, act) for act in acts_of(state))
            if move is not None:
                assert bool(move.waits_on) == (move.to not in RESTING)
    assert acts_of(PathState.LEFT) == []
