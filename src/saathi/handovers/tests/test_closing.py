"""Alarms, who is beside her, having arrived, and how her case is closed and opened again."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from tests.contracts import returned

from saathi.handovers.followup_choices import Sustained
from saathi.handovers.followups.queries import after_return, due_days
from saathi.handovers.followups.sustained import Check, held_since, is_sustained
from saathi.handovers.models import Footing
from saathi.kernel.access import acts, can
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Invalid, NotHeld, Refused
from saathi.kernel.scope import opened

TOGETHER = {"how": "together", "her_words": "হ্যাঁ, এবার হয়েছে।", "language": "bn", "knows_door": "on"}
LAWFUL = {"how": "lawful", "why": "order", "words": "Order of the magistrate, invented"}
ALL = {"own": "yes", "housed": "yes", "safe": "yes", "lawful": "yes", "supported": "yes"}


def run(who: Any, act: str, target: Any, data: dict[str, Any]) -> Any:
    return acts()[act].run(who, target, data)


def page(world: Any, who: str = "bea") -> Any:
    return after_return(world.actor(who), world.amal)


def asked_on(world: Any, *days_ago: int, **answers: str) -> None:
    """She was asked on these days; the rows are written as of then."""
    returned.own(world)
    with opened(world.bea, "test.back", writes=False) as scope:
        scope.writes = True
        for ago in days_ago:
            Footing.objects.create(
                survivor_id=world.amal, kind="check", on=today() - timedelta(days=ago), written_by=world.bea.id,
                written_at=world.bea.second_step_at, **{**ALL, **answers},
            )  # fmt: skip


def test_without_her_word_or_a_lawful_reason_no_case_is_closed(world: Any) -> None:
    case = returned.free(world)
    for data in ({"how": "hers"}, {**returned.CLOSE, "her_words": ""}, {**returned.CLOSE, "knows_door": ""},
                 {"how": "together"}, {"how": "lawful"}, {"how": "lawful", "why": "died"}, {"she_agreed": "on"}):
        with pytest.raises(Invalid):
            run(world.bea, "cases.close", case, data)
    assert page(world).is_open


def test_her_word_closes_it_and_her_word_opens_it_again(world: Any) -> None:
    case = returned.closed(world)
    found = page(world)
    assert not found.is_open and found.planned == () and found.meets is None
    assert [(one.how, one.her_words, one.sustained) for one in found.closures] == [
        ("hers", "এখন আর লাগবে না।", "not_asked")
    ]
    for act in ("followups.plan", "visits.plan", "supports.ask", "footings.define"):
        assert not can(world.bea, act, world.amal).allowed
    with pytest.raises(Invalid):
        run(world.bea, "cases.reopen", case, {})
    run(world.dia, "cases.reopen", case, returned.REOPEN)  # whoever hears it
    found = page(world)
    assert found.is_open
    assert [(one.reopened_on, one.reopened_words) for one in found.closures] == [(today(), "আবার আসতে চাই।")]


def test_she_is_asked_once_more_only_where_she_wanted_it(world: Any) -> None:
    case = returned.asked_again(world)
    (due,) = page(world).dues
    assert (due.what, due.by, due.about) == ("again", today() + timedelta(days=30), case)
    later = server_clock() + timedelta(days=25)
    assert [one.what for one in due_days(world.bea, clock=lambda: later).dues] == ["again"]
    assert due_days(world.dia, clock=lambda: later).dues == ()
    run(world.bea, "cases.ask_again", case, {"her_words": "ভালো আছি।", "language": "bn"})
    found = page(world)
    assert (found.dues, found.closures[0].asked_words) == ((), "ভালো আছি।")
    with pytest.raises(Refused):
        run(world.bea, "cases.ask_again", case, {"her_words": "ভালো আছি।", "language": "bn"})


def test_each_raises_her_own_alarm_once(world: Any) -> None:
    run(world.hena, "alarms.raise", world.amal, returned.SEEN)
    run(world.gita, "alarms.raise", world.amal, {**returned.SEEN, "signs": ["hurt"]})
    with pytest.raises(Refused):
        run(world.hena, "alarms.raise", world.amal, returned.SEEN)
    assert len(page(world).alarms) == 2


def test_we_propose_it_only_once_her_own_arriving_has_held_for_six_months(world: Any) -> None:
    case = returned.free(world)
    with pytest.raises(Refused):
        run(world.bea, "cases.close", case, TOGETHER)
    asked_on(world, 100, 1)
    with pytest.raises(Refused):
        run(world.bea, "cases.close", case, TOGETHER)
    asked_on(world, 250)
    run(world.bea, "cases.close", case, TOGETHER)
    assert page(world).closures[0].sustained == "yes"


def test_six_months_are_six_months_without_a_break_of_answers() -> None:
    start, now = date(2026, 1, 31), date(2026, 9, 1)

    def check(on: date, **answers: str) -> Check:
        return Check(on, **{**ALL, **answers})

    whole = [check(start), check(date(2026, 5, 1)), check(date(2026, 7, 31))]
    assert is_sustained(whole, now) is Sustained.YES
    assert is_sustained(whole[:2], now) is Sustained.NO
    assert is_sustained([], now) is Sustained.NOT_ASKED
    assert is_sustained([check(start), check(date(2026, 7, 30))], now) is Sustained.NO  # a day short
    assert is_sustained([whole[0], check(date(2026, 5, 1), safe="no"), whole[2]], now) is Sustained.NO
    assert is_sustained([whole[0], check(date(2026, 5, 1), own="partly"), whole[2]], now) is Sustained.NO
    # What she does not want to say is passed over, and no longer bridges a gap that is too long.
    assert is_sustained([whole[0], check(date(2026, 5, 1), safe="not_said"), whole[2]], now) is Sustained.YES
    assert held_since([check(start), check(date(2026, 8, 31))], now) == date(2026, 8, 31)
    assert held_since(whole, date(2027, 6, 1)) is None  # nobody asked for so long that nobody knows


def test_an_alarm_keeps_a_case_open_and_a_partner_cannot_close_it(world: Any) -> None:
    case = returned.free(world)
    with pytest.raises(NotHeld):
        run(world.dia, "cases.close", case, returned.CLOSE)
    with pytest.raises(Refused):
        run(world.gita, "cases.close", case, {**LAWFUL, "why": "not_found"})
    run(world.indu, "alarms.raise", world.amal, returned.SEEN)
    with pytest.raises(Refused):
        run(world.bea, "cases.close", case, returned.CLOSE)


def test_lost_is_no_reason_before_a_person_decided_so(world: Any) -> None:
    case = returned.free(world)
    run(world.bea, "followups.plan", world.amal, {**returned.MEETS, "way_1": "", "way_2": ""})
    run(world.bea, "visits.note", page(world).planned[0].id, returned.SILENT)
    alarm = page(world).alarms[0].id
    with pytest.raises(Refused):
        run(world.bea, "cases.close", case, {**LAWFUL, "why": "not_found"})
    said = {"decision": "open_door", "with_her": "without", "reason": "She allowed no way of looking for her."}
    run(world.indu, "alarms.decide", alarm, said)
    run(world.bea, "cases.close", case, {**LAWFUL, "why": "not_found"})
    assert page(world).closures[0].why == "not_found"


def test_anyone_beside_her_raises_an_alarm_and_somebody_else_decides(world: Any) -> None:
    run(world.hena, "alarms.raise", world.amal, returned.SEEN)
    (one,) = page(world).alarms
    assert (one.signs, one.raised_by, one.faces) == (("stranger_asks",), "Hena", "Hena")
    with pytest.raises(NotHeld):
        run(world.hena, "alarms.decide", one.id, returned.DECIDE)
    run(world.bea, "alarms.decide", one.id, returned.DECIDE)
    found = page(world).alarms[0]
    assert (found.state, found.decision, found.next_on) == ("decided", "talk", today() + timedelta(days=2))
    run(world.bea, "alarms.tell", one.id, {"her_words": "ঠিক আছে।", "language": "bn"})
    assert (page(world).alarms[0].state, page(world).alarms[0].told_on) == ("closed", today())


def test_a_partner_without_her_safety_is_heard_by_everyone_beside_her(world: Any) -> None:
    run(world.dia, "alarms.raise", world.amal, returned.SEEN)
    assert [one.words for who in ("bea", "dia") for one in page(world, who).alarms] == [returned.SEEN["words"]] * 2


@pytest.mark.parametrize(
    ("decision", "with_her", "is_done"),
    [
        ("protect", "without", False), ("protect", "danger_to_life", True), ("protect", "with_her", True),
        ("no_danger", "danger_to_life", False), ("open_door", "without", False), ("open_door", "with_her", True),
        ("talk", "without", True), ("her_plan", "without", True), ("report", "without", True),
    ],
)  # fmt: skip
def test_what_an_alarm_may_start_without_her(world: Any, decision: str, with_her: str, is_done: bool) -> None:
    alarm = returned.alarm(world)
    said = {"decision": decision, "with_her": with_her, "reason": "Invented", "her_words": "না", "language": "bn"}
    if is_done:
        run(world.bea, "alarms.decide", alarm, said)
        assert page(world).alarms[0].state == ("closed" if with_her == "with_her" else "decided")
    else:
        with pytest.raises(Refused):
            run(world.bea, "alarms.decide", alarm, said)


def test_a_talk_with_her_family_begins_only_where_she_asks(world: Any) -> None:
    for data in ({"kind": "mediation", "asked_by": "us", "her_words": "হ্যাঁ"}, {"kind": "mediation", "asked_by": "her"}):
        with pytest.raises(Refused):
            run(world.bea, "supports.ask", world.amal, data)
    made = run(world.bea, "supports.ask", world.amal, returned.MEDIATION)
    run(world.bea, "supports.move", made, returned.FOUND)
    with pytest.raises(Refused):  # nobody begins whom she has not met and wanted
        run(world.bea, "supports.move", made, {"state": "begun"})
    run(world.bea, "supports.move", made, {"state": "begun", "she_agrees": "on"})
    run(world.bea, "supports.move", made, {"state": "said_no", "her_words": "আর না।"})
    with pytest.raises(Refused):
        run(world.bea, "supports.move", made, {"state": "ended"})
    assert [(one.state, one.her_words, one.moved_words) for one in page(world).supports] == [
        ("said_no", returned.MEDIATION["her_words"], "আর না।")
    ]


def test_counselling_near_home_is_seen_by_those_who_see_her_counselling(world: Any) -> None:
    run(world.gita, "supports.ask", world.amal, {"kind": "counselling", "asked_by": "us"})
    assert page(world).supports == () and len(page(world, "gita").supports) == 1
    with pytest.raises(Refused):
        run(world.bea, "supports.ask", world.amal, {"kind": "counselling", "asked_by": "her"})


def test_her_own_words_for_having_arrived_come_before_any_question(world: Any) -> None:
    with pytest.raises(Refused):
        run(world.bea, "footings.check", world.amal, returned.CHECK)
    returned.own(world)
    run(world.bea, "footings.check", world.amal, returned.CHECK)
    found = page(world).arriving
    assert (found.own, found.sustained, found.since) == ("যখন নিজের ঘর হবে।", Sustained.NO, None)
    assert [(one.own, one.supported) for one in found.askings] == [("partly", "not_said")]
