"""Ways home: the twelve steps, a permit that runs out, her right to choose where, and where nobody is sent."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from tests.contracts.homeward import (
    ASKED,
    BEFORE_PERMIT,
    BEGIN,
    CLEARANCES,
    DAY,
    ESCORT,
    PERMIT,
    TELL,
    VIDEO,
    before_day,
    closed,
    crossed,
    day_set,
    family_shared,
    ordered,
    permitted,
    reached,
    reported,
    run,
    step,
    studied,
    way,
)
from tests.world import World, idea

from saathi.cases.promises.queries import promised
from saathi.decisions.queries import decisions
from saathi.handovers.returns.queries import Everybody, WayFact, everybody, ways
from saathi.handovers.returns.words import STEPS
from saathi.kernel.access import acts
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.errors import Refused
from saathi.links.requests.queries import InboxFilter, inbox

NOW = today()


def days(n: int) -> timedelta:
    return timedelta(days=n)


def in_days(n: int) -> Clock:
    return lambda: server_clock() + timedelta(days=n)


def one(world: World, clock: Clock = server_clock) -> WayFact:
    return ways(world.bea, world.amal, clock=clock).ways[0]


def state(world: World, code: str, clock: Clock = server_clock) -> str:
    return next(each.state for each in one(world, clock).steps if each.step.code == code)


def every(world: World, clock: Clock = server_clock) -> Everybody:
    return everybody(world.bea, clock=clock)


def refused(world: World, name: str, target: Any, data: dict[str, Any], clock: Clock = server_clock) -> str:
    with pytest.raises(Refused) as sentence:
        acts()[name].run(world.bea, target, data, clock=clock)
    return sentence.value.sentence


def test_all_twelve_steps_with_a_permit_that_ran_out_and_was_given_again(world: World) -> None:
    way(world, track="bd_return")
    reached(world, *BEFORE_PERMIT)
    run(world, "bea", "returns.permit", step(world, "r7"),
        {"number": "TP/1", "issued_on": NOW - days(95), "until_on": NOW - days(5)})  # fmt: skip
    assert state(world, "r7") == "lapsed"
    reached(world, *CLEARANCES)
    assert "The travel permit ends on" in refused(world, "returns.schedule", step(world, "r9"), DAY)
    run(world, "bea", "returns.permit", step(world, "r7"), {"number": "TP/2", "until_on": NOW + days(90)})
    assert state(world, "r7") == "done"
    reached(world, "r9", "r10", "r11", "r12")
    found = one(world)
    assert [each.state for each in found.steps if each.step.of not in ("clearance", "video")] == ["done"] * 12
    assert found.standing.who == "" and found.standing.next_on == NOW + days(7), "somebody says with her how it ended"
    papers = next(each.papers for each in found.steps if each.step.code == "r7")
    assert [(each.version, each.number, each.is_over, each.is_newest) for each in papers] == [
        (2, "TP/2", False, True), (1, "TP/1", True, False)]  # fmt: skip
    run(world, "bea", "returns.close", found.id, {"outcome": "arrived"})
    assert one(world).closed_on == NOW and one(world).standing.tell_by_on is not None, "she is told that it ended"


def test_the_law_s_own_dates_run_on_the_steps(world: World) -> None:
    from saathi.cases.queries.clocks import law_dates

    way(world, on=NOW - days(20))
    run(world, "bea", "returns.reach", step(world, "r0"), {"on": NOW - days(20)})
    total = next(each for each in law_dates(world.bea, world.amal).open if each.key == "repatriation_total")
    assert total.due_on == NOW - days(20) + days(147), "21 weeks from the day she said where she is from"


def test_steps_come_in_their_order_and_say_what_is_missing(world: World) -> None:
    way(world)
    assert refused(world, "returns.reach", step(world, "r2"), {}) == "First comes: Talk about her home."
    sentence = refused(world, "returns.schedule", step(world, "r9"), DAY)
    assert all(str(STEPS[code]) in sentence for code in ("r4", "r6", "r7", *CLEARANCES)), "each clearance by itself"
    assert str(STEPS["r3"]) not in sentence, "what comes before that is not repeated"


def test_it_says_on_whom_it_waits_before_anything_was_asked(world: World) -> None:
    way(world)
    stands = one(world).standing
    assert (stands.step, stands.who, stands.since, stands.next_on, stands.is_date_given) == (
        "r0", "home", NOW, NOW + days(14), False)  # fmt: skip
    run(world, "bea", "returns.wait", step(world, "r8.mha"), {"waiting_on": "department", "next_on": NOW + days(30)})
    stands = one(world).standing
    assert (stands.step, stands.who, stands.next_on, stands.is_date_given) == (
        "r8.mha", "department", NOW + days(30), True)  # fmt: skip


def test_a_permit_warns_14_days_before_it_ends_and_blocks_once_it_did(world: World) -> None:
    permitted(world)
    due = NOW + days(60)
    (promise,) = (each for each in promised(world.bea, world.amal).open if "permit" in each.words)
    assert promise.due_on == due - days(14)
    for n, what in ((45, []), (46, ["permit_ends"]), (60, ["permit_ends"]), (61, ["permit_over"])):
        assert [each.what for each in every(world, in_days(n)).dues if each.what.startswith("permit")] == what, n
    assert state(world, "r7", in_days(61)) == "lapsed"
    before_day(world)
    assert "The travel permit ends on" in refused(
        world, "returns.schedule", step(world, "r9"), {**DAY, "travels_on": due + days(1)})  # fmt: skip
    run(world, "bea", "returns.permit", step(world, "r7"), {**PERMIT, "until_on": NOW + days(120)})
    assert promise.id not in {each.id for each in promised(world.bea, world.amal).open}, "nobody has to ask any more"
    run(world, "bea", "returns.schedule", step(world, "r9"), {**DAY, "travels_on": due + days(1)})
    assert one(world).travels_on == due + days(1)


def test_nobody_has_to_ask_for_a_permit_once_she_travelled(world: World) -> None:
    crossed(world)
    assert [each for each in promised(world.bea, world.amal).open if "permit" in each.words] == []
    assert [each.what for each in every(world, in_days(70)).dues if each.what.startswith("permit")] == []


def test_she_chooses_where_on_any_day_until_the_day_is_set(world: World) -> None:
    before_day(world)
    chosen = {"where": "other_address", "where_words": "মাসির বাড়ি", "language": "bn"}
    run(world, "bea", "returns.choose_where", way(world), chosen)
    assert (one(world).where, one(world).where_words) == ("other_address", "মাসির বাড়ি")
    run(world, "bea", "returns.schedule", step(world, "r9"), DAY)
    assert "Put it off first" in refused(world, "returns.choose_where", way(world), chosen)
    run(world, "bea", "returns.put_off", step(world, "r9"), ASKED)
    run(world, "bea", "returns.choose_where", way(world), {"where": "organisation", "language": "bn"})
    assert one(world).where == "organisation" and one(world).travels_on is None
    assert [each.where for each in one(world).events if each.what == "where"] == ["organisation", "other_address"]


@pytest.mark.parametrize(
    ("found", "said"), [({"risk": "unsafe"}, "would not be safe"), ({"willing": "no"}, "do not want her")]
)
def test_nothing_begins_towards_those_who_were_found_unsafe_or_unwilling(
    world: World, found: dict[str, Any], said: str
) -> None:
    reported(world, **found)
    sentence = refused(world, "returns.begin", world.amal, {**BEGIN, "where": "family"})
    assert said in sentence and "write the order down" in sentence
    made = way(world)
    assert said in refused(world, "returns.choose_where", made, {"where": "family", "language": "bn"})
    run(world, "bea", "returns.choose_where", made, {"where": "relative", "language": "bn"})


def test_a_study_that_closes_the_way_later_stops_the_day_of_travel(world: World) -> None:
    way(world, where="family")
    before_day(world)
    studied(world, wish="no")
    assert "does not want to live there" in refused(world, "returns.schedule", step(world, "r9"), DAY)


def test_an_order_against_her_word_is_a_decision_with_its_door(world: World) -> None:
    assert "Nobody is sent home by default" in refused(world, "returns.begin", world.amal, {**BEGIN, "wants": "no"})
    run(world, "bea", "returns.begin", world.amal, {
        **BEGIN, "wants": "no", "where": "family", "her_words": "আমি যাব না।", "ordered_by": "cwc",
        "order_reason": "The committee wants her near her family.", "order_law": "in_jj_2015_s37"})  # fmt: skip
    made = one(world)
    row = next(each for each in decisions(world.bea, world.amal) if each.id == made.decision)
    assert (row.what, row.made_by, row.decider, row.position, row.told_on) == (
        "return_across_border", "for_her", "cwc", "disagree", None)  # fmt: skip
    assert "challenges.lodge" in acts()


def test_whoever_does_not_see_her_family_part_does_not_send_her_to_family(world: World) -> None:
    """Dia holds only her plan and what is shared here: her place part, not her family part."""
    run(world, "bea", "consents.give", world.amal, {
        "organisation": idea("bandhu"), "subject": idea("dia"), "sections": ["8", "4"], "purpose": "return",
        "until": NOW + days(90), "language": "bn", "proof": "witness", "words": ""})  # fmt: skip
    with pytest.raises(Refused) as sentence:
        run(world, "dia", "returns.begin", world.amal, {**BEGIN, "where": "family"})
    assert "family part" in sentence.value.sentence


def test_a_witness_is_heard_by_video_instead_of_being_held(world: World) -> None:
    way(world)
    run(world, "bea", "returns.ask_video", step(world, "r8.video"), VIDEO)
    row = next(each for each in one(world).steps if each.step.code == "r8.video")
    assert (row.state, row.standing.waiting_on, row.standing.next_on) == ("asked", "court", NOW + days(14))
    assert row.target_on == NOW + days(21) and not row.step.is_sure
    run(world, "bea", "returns.refuse", row.id, {"words": "The court wants to see her."})
    assert state(world, "r8.video") == "refused"
    run(world, "bea", "returns.ask_video", row.id, VIDEO)
    run(world, "bea", "returns.reach", row.id)
    assert state(world, "r8.video") == "done"


def test_an_escort_is_asked_without_saying_who_she_is(world: World) -> None:
    run(world, "bea", "returns.ask_escort", ordered(world), ESCORT)
    (line,) = inbox(world.pia, InboxFilter()).lines
    assert (line.kind, line.need, line.survivor, line.words) == ("transfer", "travel", None, ESCORT["words"])
    assert (one(world).request, state(world, "t3")) == (line.id, "asked")
    target = next(each.target_on for each in one(world).steps if each.step.code == "t3")
    assert target == NOW + days(15), "JJ 95(2), from memory: shown as not verified"


def test_an_interstate_way_to_its_end(world: World) -> None:
    way(world, track="in_transfer")
    reached(world, "t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8", "t9", "t10", "t11")
    assert {each.state for each in one(world).steps} == {"done", "not_needed"}
    run(world, "bea", "returns.close", way(world), {"outcome": "arrived"})


def test_she_is_told_within_seven_days_and_a_question_is_owed_an_answer(world: World) -> None:
    made = way(world)
    assert one(world).standing.tell_by_on == NOW + days(7)
    run(world, "bea", "returns.tell", made, {**TELL, "understood": "asks", "her_words": "কবে যাব?"})
    assert one(world).question is not None and one(world).standing.tell_by_on == NOW + days(7)
    run(world, "bea", "returns.tell", made, TELL)
    assert one(world).question is None and one(world).standing.tell_by_on is None
    run(world, "bea", "returns.reach", step(world, "r0"))
    assert one(world).standing.tell_by_on == NOW + days(7)


def test_one_way_home_at_a_time_and_an_ended_one_stays(world: World) -> None:
    made = way(world)
    assert "goes on" in refused(world, "returns.begin", world.amal, BEGIN)
    closed(world)
    assert "has ended" in refused(world, "returns.reach", step(world, "r0"), {})
    run(world, "bea", "returns.begin", world.amal, BEGIN)
    found = ways(world.bea, world.amal).ways
    assert [each.closed_on for each in found] == [None, NOW] and found[1].id == made


def test_the_list_has_who_waits_longest_first_and_only_those_within_reach(world: World) -> None:
    way(world)
    run(world, "bea", "returns.wait", step(world, "r0"), {"next_on": NOW + days(2)})
    assert [(each.survivor, each.who) for each in every(world).ways] == [(world.amal, "home")]
    assert every(world).names == {world.amal: "Amal"}
    assert [each.what for each in every(world, in_days(9)).dues] == ["tell", "past"]
    assert everybody(world.actor("cyr")).ways == () and everybody(world.actor("eli")).ways == ()


def test_home_studies_that_owe_her_something_stand_in_the_list(world: World) -> None:
    reported(world, risk="unsafe")
    assert {(each.what, each.by) for each in every(world).studies} == {
        ("tell", NOW + days(7)), ("options", NOW + days(14))}  # fmt: skip
    family_shared(world)
    assert len(everybody(world.actor("dia")).studies) == 2


def test_a_day_passes_without_anybody_writing(world: World) -> None:
    """Where nothing is written, the next asking comes due by itself: no silence without a clock."""
    day_set(world)
    later: date = NOW + days(15)
    assert any(each.what == "ask" and each.by <= later for each in every(world, in_days(15)).dues)
