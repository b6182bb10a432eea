"""Meeting her after her return: as she wants it, by the ways she allowed, and by nobody she has not accepted."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from tests.contracts import returned
from tests.world import idea

from saathi.cases.models import CaseEvent
from saathi.handovers.followup_choices import DOMAIN_SECTIONS, Domain
from saathi.handovers.followups.dues import next_rating, next_way, tries_in_a_row
from saathi.handovers.followups.queries import after_return, due_days
from saathi.handovers.followups.talks import months_after, owed, talks
from saathi.handovers.models import FollowUp, Visit
from saathi.kernel.access import acts
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.scope import opened


def run(who: Any, act: str, target: Any, data: dict[str, Any], **more: Any) -> Any:
    return acts()[act].run(who, target, data, **more)


def page(world: Any, who: str = "bea") -> Any:
    return after_return(world.actor(who), world.amal)


def planned(world: Any) -> Any:
    (one,) = page(world).planned
    return one


def note(world: Any, **data: Any) -> None:
    run(world.bea, "visits.note", planned(world).id, data)


def test_she_says_how_and_the_first_meeting_has_its_day(world: Any) -> None:
    returned.meets(world)
    found = page(world)
    assert (found.meets.cover, found.meets.ways, found.meets.worker_name) == (
        "We come about the vaccination.", ("call", "friend"), "Bea",
    )  # fmt: skip
    assert (planned(world).planned_on, planned(world).kind) == (today() + timedelta(days=3), "visit")


def test_a_new_way_of_meeting_takes_the_place_of_the_old_and_strikes_out_its_day(world: Any) -> None:
    returned.meets(world)
    run(world.bea, "followups.plan", world.amal, {**returned.MEETS, "first_on": today(), "place": "call"})
    found = page(world)
    assert (planned(world).planned_on, planned(world).kind) == (today(), "call")
    assert [(one.state, one.why_not) for one in found.noted] == [("not_met", "we_did_not")]
    with opened(world.bea, "test.reads", writes=False):
        assert FollowUp.objects.filter(survivor_id=world.amal).count() == 2


@pytest.mark.parametrize(
    ("data", "field"),
    [({"she_accepts": ""}, "she_accepts"), ({"way_3": "neighbour"}, "neighbour_said"), ({"cover": ""}, "cover")],
)
def test_nobody_comes_unaccepted_and_no_neighbour_is_asked_unless_she_said_so(
    world: Any, data: dict[str, str], field: str
) -> None:
    with pytest.raises(Invalid) as fault:
        run(world.bea, "followups.plan", world.amal, {**returned.MEETS, **data})
    assert list(fault.value.form.errors) == [field]


def test_whoever_does_not_see_what_keeps_her_safe_cannot_come(world: Any) -> None:
    """Dia sees her card and plan: Amal has not shared with her what keeps her safe."""
    with pytest.raises(Refused):
        run(world.bea, "followups.plan", world.amal, {**returned.MEETS, "worker": idea("dia")})
    with pytest.raises(Refused):
        run(world.dia, "followups.plan", world.amal, returned.MEETS)
    assert page(world, "dia").meets is None


def test_the_cover_story_is_sealed_and_not_in_any_column(world: Any) -> None:
    returned.meets(world)
    with opened(world.bea, "test.reads", writes=False), connection.cursor() as cursor:
        cursor.execute("SELECT to_jsonb(f)::text FROM handovers_followup f")
        (row,) = cursor.fetchone()
    assert "vaccination" not in row


def test_a_meeting_that_came_sets_the_next_in_her_rhythm_or_on_the_day_she_wants(world: Any) -> None:
    returned.meets(world)
    note(world, state="met", her_words="ভালো।", language="bn")
    assert planned(world).planned_on == today() + timedelta(days=30)
    note(world, state="met", next_on=today() + timedelta(days=4))
    assert planned(world).planned_on == today() + timedelta(days=4)


def test_silence_goes_the_ways_she_allowed_in_her_order_and_then_a_person_decides(world: Any) -> None:
    returned.meets(world)
    note(world, state="not_met", why_not="not_there")
    assert (planned(world).kind, planned(world).way) == ("try", "call")
    note(world, state="not_met", why_not="no_answer")
    assert (planned(world).way, planned(world).planned_on) == ("friend", today() + timedelta(days=3))
    note(world, state="not_met", why_not="no_answer")
    found = page(world)
    assert (found.planned, found.in_vain) == ((), 3)
    (alarm,) = found.alarms
    assert (alarm.kind, alarm.state, alarm.faces, alarm.next_on) == (
        "lost", "raised", "Bea", today() + timedelta(days=1),
    )  # fmt: skip
    assert {one.way for one in found.noted} == {"", "call", "friend"}


@pytest.mark.parametrize("why", ["she_said_no", "not_safe", "we_did_not"])
def test_her_no_and_our_own_failing_are_not_her_silence(world: Any, why: str) -> None:
    returned.meets(world)
    note(world, state="not_met", why_not="not_there")
    note(world, state="not_met", why_not=why)
    found = page(world)
    assert not found.alarms
    assert found.in_vain == (0 if why == "she_said_no" else 1)


def test_where_she_named_no_way_nobody_looks_for_her(world: Any) -> None:
    run(world.bea, "followups.plan", world.amal, {**returned.MEETS, "way_1": "", "way_2": ""})
    note(world, state="not_met", why_not="not_there")
    assert page(world).planned == () and [one.kind for one in page(world).alarms] == ["lost"]


def test_a_way_she_took_back_is_not_gone_any_more(world: Any) -> None:
    returned.meets(world)
    note(world, state="not_met", why_not="not_there")
    tried = planned(world).id
    with opened(world.bea, "test.takes", writes=False) as scope:
        scope.writes = True
        FollowUp.objects.filter(survivor_id=world.amal).update(ended_on=today())
    with pytest.raises(Refused):
        run(world.bea, "visits.note", tried, {"state": "met"})
    run(world.bea, "visits.note", tried, {"state": "not_met", "why_not": "we_did_not"})


def test_a_talk_of_the_law_stops_its_clock_once(world: Any) -> None:
    returned.meets(world)
    note(world, state="met", talk="form7_2")
    note(world, state="met", talk="form7_2")
    with opened(world.bea, "test.reads", writes=False):
        assert CaseEvent.objects.filter(survivor_id=world.amal, what="followup_2_done").count() == 1
    assert [one.talk.code for one in page(world).ahead] == ["form7_3"]


def test_the_talks_of_a_return_to_bangladesh_are_all_marked_as_not_verified() -> None:
    ahead = owed("BD", "adult", date(2026, 1, 31), ())
    assert [(one.talk.months, one.by) for one in ahead] == [
        (1, date(2026, 2, 28)), (3, date(2026, 4, 30)), (6, date(2026, 7, 31)), (12, date(2027, 1, 31)),
        (24, date(2028, 1, 31)),
    ]  # fmt: skip
    assert not any(one.talk.is_sure for one in ahead)
    assert [one.talk.code for one in owed("IN", "child", date(2026, 1, 31), ("form7_2",))] == ["form7_3"]
    assert owed("IN", "adult", date(2026, 1, 31), ()) == []
    assert len({one.code for one in talks()}) == 7


def test_she_is_asked_how_she_finds_her_life_and_may_say_nothing(world: Any) -> None:
    run(world.bea, "ratings.record", world.amal, returned.RATED)
    found = {one.domain: one.marks for one in page(world).domains}
    assert [(one.value, one.her_words) for one in found["safety"]] == [(4, "")]
    assert [one.value for one in found["body"]] == [None]
    assert found["work"] == ()


def test_each_domain_stands_in_its_own_section(world: Any) -> None:
    """Bea does not see her counselling: how she feels inside is neither asked nor shown there."""
    with pytest.raises(Refused):
        run(world.bea, "ratings.record", world.amal, {"mind": "2"})
    run(world.gita, "ratings.record", world.amal, {"mind": "2", "mind_words": "রাতে ঘুম হয় না।", "language": "bn"})
    assert "mind" not in [one.domain for one in page(world).domains]
    assert [one.domain for one in page(world, "gita").domains] == ["safety", "mind", "social", "body"]
    assert page(world, "dia").domains == ()
    assert set(DOMAIN_SECTIONS) == set(Domain)


def test_her_words_without_her_mark_and_an_empty_page_are_asked_again(world: Any) -> None:
    for data in ({}, {"safety_words": "ভয় লাগে।"}):
        with pytest.raises(Invalid):
            run(world.bea, "ratings.record", world.amal, data)


def test_when_she_is_to_be_asked_next() -> None:
    home = date(2026, 1, 10)
    assert next_rating(home, ()) == date(2026, 4, 10)
    assert next_rating(home, (date(2026, 3, 20),)) == date(2026, 7, 10)  # within a month before counts
    assert next_rating(home, (date(2026, 2, 1),)) == date(2026, 4, 10)
    assert next_rating(home, (months_after(home, 24),)) is None


def test_only_silence_counts_as_silence() -> None:
    silent, no, ours, met = ("not_met", "no_answer"), ("not_met", "she_said_no"), ("not_met", "we_did_not"), ("met", "")
    assert [tries_in_a_row(row) for row in ([], [silent] * 3, [silent, ours, silent], [silent, no], [silent, met])] == [
        0, 3, 2, 0, 0,
    ]  # fmt: skip
    assert [next_way(("call", "friend"), tried) for tried in ((), ("call",), ("call", "friend"))] == [
        "call", "friend", "",
    ]  # fmt: skip


def test_her_safety_plan_is_sealed_and_the_newest_holds(world: Any) -> None:
    run(world.bea, "safety_plans.write", world.amal, returned.SAFETY)
    run(world.bea, "safety_plans.write", world.amal, {**returned.SAFETY, "code_word": "পেয়ারা"})
    assert page(world).safety.code_word == "পেয়ারা"
    assert page(world, "dia").safety is None
    with pytest.raises(Invalid):
        run(world.bea, "safety_plans.write", world.amal, {**returned.SAFETY, "made_with_her": ""})


def test_what_falls_due_waits_on_somebody_by_a_day(world: Any) -> None:
    returned.alarm(world)
    run(world.bea, "supports.ask", world.amal, returned.MEDIATION)
    assert [one.what for one in page(world).dues] == ["alarm", "visit", "support"]
    assert [one.what for one in due_days(world.bea).dues] == ["alarm", "visit"]
    later = server_clock() + timedelta(days=9)
    assert [one.what for one in due_days(world.bea, clock=lambda: later).dues] == ["alarm", "visit", "support"]
    assert due_days(world.cyr).dues == ()
    assert due_days(world.gita).dues == ()
    # Nobody faced it in time: everybody beside her there is shown it.
    assert [one.what for one in due_days(world.gita, clock=lambda: later).dues] == ["alarm", "visit"]
    # What she wants about stigma waits on whoever wrote it down; Indu answers for the house and sees all of it.
    returned.incident(world)
    later = server_clock() + timedelta(days=15)
    for who, what in (("bea", ["alarm", "visit", "stigma", "support"]), ("gita", ["alarm", "visit"]),
                      ("indu", ["alarm", "visit", "stigma", "support"]), ("kamal", []), ("dia", [])):
        assert [one.what for one in due_days(world.actor(who), clock=lambda: later).dues] == what, who


def test_a_meeting_is_noted_once_and_by_nobody_out_of_reach(world: Any) -> None:
    visit = returned.visit(world)
    for who in ("dia", "cyr", "eli"):
        with pytest.raises(NotFound):
            run(world.actor(who), "visits.note", visit, returned.MET)
    run(world.bea, "visits.note", visit, returned.MET)
    with pytest.raises(Refused):
        run(world.bea, "visits.note", visit, returned.MET)
    with opened(world.bea, "test.reads", writes=False):
        assert Visit.objects.get(pk=visit).her_words.read() == "ভালো আছি।"
