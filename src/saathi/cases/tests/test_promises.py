"""Promises, their steps, passing on and taking back, meetings, and who finds what on her list. Invented people."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import translation
from tests.contracts import promised as made
from tests.world import idea

from saathi.cases.promises.actions import (
    accept,
    change_date,
    keep,
    let_go,
    make,
    note_meeting,
    pass_on,
    tell,
    undo,
)
from saathi.cases.promises.queries import promised, ways
from saathi.cases.queries.today import MOST_PROMISES, today_of
from saathi.cases.tests.test_people import _open
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.orgs.covers.actions import agree
from saathi.orgs.covers.actions import end as end_cover

NOW = today()


def ago(days: int) -> Any:
    return NOW - timedelta(days=days)


def later(days: float) -> Any:
    return lambda: server_clock() + timedelta(days=days)


def one(world: Any, who: str = "bea", of: Any = None) -> Any:
    """The promise about the bank form, as somebody sees it."""
    found = promised(world.actor(who), of or world.amal)
    return next(fact for fact in (*found.open, *found.over) if fact.words == "Bring the bank form.")


def due(world: Any, who: str, clock: Any = server_clock) -> list[str]:
    return [fact.words or fact.kind for fact in today_of(world.actor(who), clock=clock).promises]


def test_a_promise_says_who_by_when_and_asked_by_whom(world: Any) -> None:
    made.promise(world)
    fact = one(world)
    assert (fact.doer, fact.doer_name, fact.asked_by, fact.state) == (idea("bea"), "Bea", "her", "open")
    assert fact.due_on == fact.next_on == NOW + timedelta(days=3)
    assert [step.what for step in fact.steps] == ["made"]
    assert due(world, "bea") == ["tell", "Bring the bank form."]


def test_it_stays_until_she_was_told(world: Any) -> None:
    her = made.promise(world)
    keep(world.bea, her, {})
    assert one(world).state == "kept" and one(world).next_on == NOW
    assert "Bring the bank form." in due(world, "bea")
    tell(world.bea, her, {})
    assert one(world).told_on == NOW and one(world).next_on is None
    assert due(world, "bea") == ["tell"]
    with pytest.raises(Refused):
        tell(world.bea, her, {})


def test_told_at_once_or_a_task_leaves_the_list_at_once(world: Any) -> None:
    keep(world.bea, made.promise(world), {"told_on": NOW})
    task = make(world.bea, world.amal, {**made.BANK, "kind": "task"})
    keep(world.bea, task, {"done_on": NOW})
    assert due(world, "bea") == ["tell"]


def test_a_new_date_needs_a_reason_and_that_she_was_told(world: Any) -> None:
    her, on = made.promise(world), NOW + timedelta(days=6)
    with pytest.raises(Invalid):
        change_date(world.bea, her, {"due_on": on, "she_knows": "on"})
    with pytest.raises(Refused):
        change_date(world.bea, her, {"due_on": on, "reason": "The bank was closed."})
    change_date(world.bea, her, {"due_on": on, "reason": "The bank was closed.", "she_knows": "on"})
    moved = one(world)
    assert moved.due_on == moved.next_on == on
    assert (moved.steps[-1].was_on, moved.steps[-1].reason) == (NOW + timedelta(days=3), "The bank was closed.")


def test_she_lets_it_go_or_is_told_that_it_was_not_kept(world: Any) -> None:
    let_go(world.bea, made.promise(world), {"how": "let_go", "reason": "She has a card now."})
    assert one(world).state == "let_go" and one(world).next_on is None
    broken = make(world.bea, world.amal, {**made.BANK, "words": "Call her aunt."})
    let_go(world.bea, broken, {"how": "not_kept", "reason": "Nobody answered."})
    assert due(world, "bea") == ["tell", "Call her aunt."] or due(world, "bea") == ["Call her aunt.", "tell"]
    tell(world.bea, broken, {})
    assert due(world, "bea") == ["tell"]


def test_it_passes_on_only_with_a_yes(world: Any) -> None:
    her = made.offered(world)
    assert one(world).doer == idea("bea") and "Bring the bank form." in due(world, "bea")
    assert due(world, "gita") == ["Bring the bank form."]  # she finds the question on her list
    with pytest.raises(Refused):
        accept(world.indu, her, {"answer": "yes"})
    accept(world.gita, her, {"answer": "no", "reason": "I am away."})
    assert one(world).doer == idea("bea") and due(world, "gita") == []
    pass_on(world.bea, her, {"to": idea("gita")})
    accept(world.gita, her, {"answer": "yes"})
    assert one(world).doer_name == "Gita" and due(world, "gita") == ["Bring the bank form."]
    assert due(world, "bea") == ["tell"]


def test_nobody_is_given_what_she_would_never_see(world: Any) -> None:
    with translation.override("en"):
        names = [name for _id, name in ways(world.bea, world.amal).doers]
    assert names[0] == "Bea, Case worker" and "river" in names
    assert any(name.startswith("Gita") for name in names) and not any(name.startswith("Cyr") for name in names)
    make(world.bea, world.amal, {**made.BANK, "doer": idea("gita")})
    with pytest.raises(Refused):
        make(world.bea, world.amal, {**made.BANK, "doer": idea("gita"), "section": "64"})
    assert ways(world.eli, world.amal).sections == 0


def test_what_belongs_to_a_closed_section_is_not_there(world: Any) -> None:
    her = make(world.bea, world.amal, {**made.BANK, "section": "64"})
    for who in ("gita", "hena", "dia"):
        assert "Bring the bank form." not in [fact.words for fact in promised(world.actor(who), world.amal).open]
    with pytest.raises(NotFound):
        keep(world.gita, her, {})


@pytest.mark.parametrize(
    ("step", "data"),
    [
        (keep, {}),
        (keep, {"told_on": NOW}),
        (change_date, {"due_on": NOW + timedelta(days=9), "reason": "Closed.", "she_knows": "on"}),
        (let_go, {"how": "not_kept", "reason": "Nobody answered."}),
        (pass_on, {"to": idea("gita")}),
    ],
)
def test_the_last_step_is_taken_back_for_ten_minutes_by_whoever_wrote_it(world: Any, step: Any, data: Any) -> None:
    her = made.promise(world)
    before = one(world)
    step(world.bea, her, data)
    assert one(world) != before
    with pytest.raises(Refused):
        undo(world.indu, her)
    undo(world.bea, her)
    assert one(world) == before
    undo(world.bea, her)
    assert one(world).state == "undone" and one(world).next_on is None
    with pytest.raises(Refused):
        undo(world.bea, her)


def test_after_ten_minutes_a_step_stays(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    her = made.promise(world)
    monkeypatch.setattr("saathi.cases.promises.rules.server_clock", later(0.01))
    with pytest.raises(Refused, match="Ten minutes"):
        undo(world.bea, her)


def test_taking_over_is_taken_back_to_the_question(world: Any) -> None:
    her = made.offered(world)
    accept(world.gita, her, {"answer": "yes"})
    undo(world.gita, her)
    assert (one(world).doer, one(world).offered_to) == (idea("bea"), idea("gita"))


def test_whoever_answers_for_the_house_sees_what_everybody_promised(world: Any) -> None:
    made.promise(world)
    day = today_of(world.indu)
    assert day.is_of_all and {fact.doer_name for fact in day.promises} == {"Bea"}
    assert not today_of(world.bea).is_of_all


def test_what_is_cut_is_said(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_PROMISES == 200
    made.promise(world)
    assert today_of(world.bea).cut == frozenset()
    monkeypatch.setattr("saathi.cases.queries.today.MOST_PROMISES", 1)
    day = today_of(world.bea)
    assert day.cut == {"promises"} and len(day.promises) == 1


def test_whom_she_has_not_met_the_longest_first(world: Any) -> None:
    bea = world.bea
    assert today_of(bea).not_met == ()  # she joined Amal's team today
    nodi = _open(bea, "Nodi")
    clock = later(20)
    unmet = today_of(bea, clock=clock).not_met
    assert {fact.survivor for fact in unmet} == {world.amal, nodi} and {fact.met_on for fact in unmet} == {None}
    note_meeting(bea, nodi, {"how": "phone", "met_on": ago(3), "words": "About her course."})
    note_meeting(world.gita, world.amal, {"how": "face_to_face"})
    unmet = today_of(bea, clock=clock).not_met
    assert [(fact.survivor, fact.met_on) for fact in unmet] == [(world.amal, None), (nodi, ago(3))]
    assert [fact.survivor for fact in today_of(bea, clock=later(15)).not_met] == [world.amal, nodi]
    note_meeting(bea, nodi, {"how": "face_to_face"})
    assert [fact.survivor for fact in today_of(bea, clock=later(13)).not_met] == []
    assert [fact.words for fact in promised(bea, nodi).meetings] == ["", "About her course."]


def test_a_cover_shows_the_absent_ones_work_and_opens_nobody(world: Any) -> None:
    made.promise(world)
    cover = made.cover(world)
    assert today_of(world.cyr).covered == ()  # not agreed yet
    agree(world.cyr, cover)
    day = today_of(world.cyr)
    assert [line.name for line in day.covered] == ["Bea"] and day.promises == () and day.not_met == ()
    assert promised(world.cyr, world.amal).open == ()  # his team has no access to her, and a cover gives none


def test_a_cover_follows_the_sections_that_are_there_and_ends_by_itself(world: Any) -> None:
    from saathi.orgs.covers.actions import cover as arrange

    make(world.bea, world.amal, {**made.BANK, "words": "Ask the lawyer.", "section": "64"})
    made.promise(world)
    away = arrange(world.indu, None, {**made.AWAY, "by": idea("gita")})
    assert due(world, "gita") == ["tell", "Bring the bank form."]  # what belongs to Legal is not hers to see
    assert {fact.worker for fact in today_of(world.gita, clock=later(9)).not_met} == set()
    assert due(world, "gita", later(9)) == ["tell", "Bring the bank form."]
    assert due(world, "gita", later(10)) == []
    end_cover(world.bea, away)
    assert due(world, "gita") == []
