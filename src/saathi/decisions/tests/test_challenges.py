"""A challenge from her words to its end: who is kept from it, what it counts, and what the ledger says of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from tests.world import PEOPLE, idea

from saathi.decisions.challenges.line import line, standing, who_decides
from saathi.decisions.challenges.queries import challenge, challenges
from saathi.decisions.models import Decision
from saathi.decisions.queries import marks
from saathi.kernel import scope
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.errors import Refused
from saathi.kernel.reach import cohort_id

WORDS = {"her_words": "আমি রাজি নই।", "her_language": "bn", "door": "keep_words"}


def run(name: str, actor: Any, target: UUID, **data: Any) -> UUID:
    made: UUID = acts()[name].run(actor, target, data)
    return made


def decide(world: Any, who: str = "bea", **more: Any) -> UUID:
    data = {
        "what": "going_out", "made_by": "for_her", "decider": "our_organisation", "reason": "The gate was closed.",
        "law": "house_rule", "why_no_view": "not_present", **more,
    }  # fmt: skip
    return run("decisions.record", world.actor(who), world.amal, **data)


def line_of(world: Any, decision: UUID, asked_by: str = "bea") -> frozenset[UUID]:
    with scope.opened(world.actor(asked_by), "test.line", writes=False):
        return line(Decision.objects.get(pk=decision))


def test_the_line_of_an_organisation_is_its_writer_and_those_above(world: Any) -> None:
    above = {cohort_id(world.asha, name) for name in ("superintendent", "programme_manager", "administrator")}
    assert line_of(world, decide(world)) == {idea("bea")} | above
    assert line_of(world, decide(world, made_by="together", decider="")) == {idea("bea")} | above


def test_the_line_of_a_home_is_where_she_stayed_that_day(world: Any) -> None:
    before_the_stay = decide(world, decider="home", decided_on=today() - timedelta(days=199))
    during = decide(world, decider="home")
    assert cohort_id(world.asha, "superintendent") in line_of(world, during)
    assert line_of(world, before_the_stay) == line_of(world, during)  # Asha wrote it down, and may be the home


def test_who_may_not_know_where_she_stays_keeps_everyone_above_out(world: Any) -> None:
    decision = decide(world, decider="home", what="care_plan", review_on=today())
    run("consents.give", world.bea, world.amal, organisation=world.setu, subject=idea("eli"), sections=["8"],
        purpose="return", until=today() + timedelta(days=9), language="bn", proof="witness")
    found = line_of(world, decision, "dia")
    assert {cohort_id(one, "superintendent") for one in (world.asha, world.setu, world.bandhu)} <= found


def test_the_line_of_an_office_is_all_who_work_there(world: Any) -> None:
    assert line_of(world, decide(world, decider="family")) == {idea("bea")}
    assert line_of(world, decide(world, decider="cwc")) == {idea("bea")}  # no committee works here
    assert line_of(world, decide(world, decider="other_organisation")) == {idea("bea"), world.bandhu}


@pytest.mark.parametrize(
    ("decider", "made_by"),
    [("our_organisation", "for_her"), ("home", "for_her"), ("cwc", "for_her"), ("family", "for_her"),
     ("other_organisation", "for_her"), ("", "together")],
)
@pytest.mark.parametrize("writer", ["bea", "indu"])
def test_asking_one_person_agrees_with_the_line(world: Any, decider: str, made_by: str, writer: str) -> None:
    """`who_decides` asks the same in fewer statements; only who held the pen for others differs."""
    decision = decide(world, writer, decider=decider, made_by=made_by)
    for who in ("bea", "indu", "gita", "mina"):
        actor = world.actor(who)
        with scope.opened(actor, "test.line", writes=False):
            row = Decision.objects.get(pk=decision)
            is_pen = who == writer and decider in ("cwc", "family", "other_organisation")
            expected = bool(line(row) & standing(actor)) and not is_pen
            assert who_decides(actor, world.amal)(row) is expected, (who, decider)
    assert len(PEOPLE) > 4


def test_two_checks_are_due_and_nothing_else_of_hers_moves(world: Any) -> None:
    decision = decide(world)
    made = run("challenges.lodge", world.gita, decision, **WORDS)
    card = challenge(world.gita, made)
    assert [check.due_on for check in card.checks] == [today() + timedelta(days=7), today() + timedelta(days=30)]
    assert (card.helper_organisation, card.agreed_to_tell_on, card.concluded_on) == (None, None, None)
    assert challenges(world.bea, world.amal) == []


def test_what_she_fears_stays_open_until_something_is_done(world: Any) -> None:
    made = run("challenges.lodge", world.gita, decide(world), **WORDS)
    first, second = (check.id for check in challenge(world.gita, made).checks)
    run("challenges.check", world.gita, first, answer="afraid", words="ভয়")
    run("challenges.check", world.gita, second, answer="nothing")
    assert [check.needs_care for check in challenge(world.gita, made).checks] == [True, False]
    run("challenges.step", world.gita, made, what="reminded")
    assert challenge(world.gita, made).checks[0].needs_care
    run("challenges.step", world.gita, made, what="made_safe", words="Another room.")
    assert not challenge(world.gita, made).checks[0].needs_care


def test_an_answer_is_due_from_the_day_it_was_sent(world: Any) -> None:
    made = run("challenges.lodge", world.gita, decide(world), **{**WORDS, "door": "home_complaint"})
    assert challenge(world.gita, made).answer_by_on is None
    run("challenges.step", world.gita, made, what="sent")
    assert challenge(world.gita, made).answer_by_on == today() + timedelta(days=1)


@pytest.mark.parametrize(("changed", "shown"), [("yes", True), ("partly", True), ("no", False)])
def test_the_ribbon_says_how_it_ended_to_whoever_may_know(world: Any, changed: str, shown: bool) -> None:
    decision = decide(world)

    def mark(who: str) -> tuple[bool, bool | None]:
        found = next(one for one in marks(world.actor(who), world.amal).marks if one.id == decision)
        return found.is_challenged, found.outcome_changed

    assert mark("gita") == mark("bea") == (False, None)
    made = run("challenges.lodge", world.gita, decision, **WORDS)
    assert (mark("gita"), mark("bea")) == ((True, None), (False, None))
    run("challenges.conclude", world.gita, made, changed=changed, why="They said so.")
    assert (mark("gita"), mark("bea")) == ((True, shown), (False, None))
    run("challenges.tell", world.gita, made, she_agreed="on")
    assert mark("bea") == (True, shown)


def test_of_several_challenges_the_best_end_counts(world: Any) -> None:
    decision = decide(world)
    for changed in ("no", "yes", ""):
        made = run("challenges.lodge", world.gita, decision, **WORDS)
        if changed:
            run("challenges.conclude", world.gita, made, changed=changed, why="They said so.")
    found = next(one for one in marks(world.gita, world.amal).marks if one.id == decision)
    assert found.outcome_changed is True


def test_a_decision_taken_back_or_her_own_is_not_challenged(world: Any) -> None:
    decision = decide(world)
    run("decisions.undo", world.bea, decision)
    with pytest.raises(Refused, match="taken back"):
        run("challenges.lodge", world.gita, decision, **WORDS)
    with pytest.raises(Refused, match="decided this herself"):
        run("challenges.lodge", world.indu, world.decision, **WORDS)


def test_whoever_wrote_down_a_committees_word_may_keep_her_challenge(world: Any) -> None:
    """And sees her own entry, though the line names her."""
    made = run("challenges.lodge", world.bea, decide(world, decider="cwc"), **WORDS)
    assert challenge(world.bea, made).is_answerer is False
    run("challenges.step", world.bea, made, what="papers_asked")
    assert [one.id for one in challenges(world.gita, world.amal)] == [made]
