"""Days add up: stays in order, one reason for each day, dates that can have happened."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from saathi.worlds.orders import day
from saathi.worlds.shapes import Person, Stay, Wait
from saathi.worlds.tests.crowd import TODAY, crowd, demonstration, firsts
from saathi.worlds.waits import cover

DAY = timedelta(days=1)


def reasons_on(stay: Stay, on: date) -> list[Wait]:
    return [w for w in stay.waits if w.from_on <= on and (w.until_on is None or on < w.until_on)]


def everybody() -> tuple[Person, ...]:
    return (*crowd(), *demonstration().people[:2])


def test_every_day_of_every_stay_has_exactly_one_reason() -> None:
    for person in everybody():
        for stay in person.case.stays:
            assert stay.waits[0].from_on == stay.from_on
            assert stay.waits[-1].until_on == stay.until_on
            for wait, after in pairwise(stay.waits):
                assert wait.until_on == after.from_on
            assert all(w.until_on is None or w.from_on < w.until_on for w in stay.waits)


def test_counted_day_by_day_for_some() -> None:
    for person in demonstration().people[:60]:
        for stay in person.case.stays:
            last = stay.until_on or TODAY + DAY
            for number in range((last - stay.from_on).days):
                assert len(reasons_on(stay, stay.from_on + number * DAY)) == 1


@pytest.mark.parametrize("end", [None, 40, 3])
def test_cover_stops_where_the_stay_stops(end: int | None) -> None:
    begin = TODAY.toordinal() - 50
    phases = ((10, "other", "", ""), (20, "wait_court", "magistrate", ""), (0, "own_choice", "", ""))
    made = cover(begin, None if end is None else begin + end, TODAY.toordinal(), phases)
    assert made[0].from_on == day(begin)
    assert made[-1].until_on == (None if end is None else day(begin + end))
    assert [w.reason for w in made] == [p[1] for p in phases][: 1 if end == 3 else 3]


def test_stays_follow_one_another_and_only_the_last_is_open() -> None:
    for person in everybody():
        stays = person.case.stays
        assert stays[-1].until_on is None
        assert stays[0].from_on <= TODAY
        for stay, after in pairwise(stays):
            assert stay.until_on is not None
            assert timedelta() <= after.from_on - stay.until_on <= 2 * DAY
        if person.survivor.same_as is None:
            assert len(person.case.moves) == len(stays) - 1


def test_what_happened_lies_between_coming_out_and_today() -> None:
    for person in everybody():
        came = person.case.came_out_on
        for decision in person.decisions:
            assert came <= decision.decided_on <= TODAY
            assert decision.recorded_on <= TODAY
            assert decision.told_on is None or came <= decision.told_on <= TODAY
            assert (decision.told_on is None) == (decision.told_language == "")
        assert all(came <= service.on <= TODAY for service in person.services)
        assert all(date_ahead.on > TODAY for date_ahead in person.next_dates)
        for goal in person.plan.goals:
            assert came <= goal.opened_on <= goal.changed_on <= TODAY
            assert (goal.state == "waiting") == bool(goal.waiting_on) == bool(goal.waiting_since)


def test_decided_for_her_always_has_a_reason_and_her_view_or_its_absence() -> None:
    for person in everybody():
        for decision in person.decisions:
            assert bool(decision.reason) == (decision.made_by == "for_her")
            assert decision.law or decision.made_by != "for_her"
            assert (decision.her_words is None) == bool(decision.why_no_view)
            if decision.position == "not_asked":
                assert decision.her_words is None and decision.asked_on is None
            if decision.challenge:
                assert decision.position in ("disagree", "partly")


def test_planted_breaches_are_really_in_the_papers_and_orders() -> None:
    found = 0
    for person in firsts():
        papers = {paper.kind: paper for paper in person.case.papers}
        for breach in person.case.breaches:
            kind, _, how = breach.rpartition("_")
            if kind not in papers:
                continue
            paper, found = papers[kind], found + 1
            assert (paper.made_on is None) == (how == "missing")
            assert paper.due_on is not None
            assert paper.made_on is None or paper.made_on > paper.due_on
    assert found > 1000


def test_a_lapsed_order_leaves_days_without_an_order() -> None:
    lapsed = [p for p in firsts() if "order_lapsed" in p.case.breaches]
    assert lapsed
    for person in lapsed:
        assert any(
            stay.orders and stay.orders[-1].valid_to < (stay.until_on or TODAY + DAY) for stay in person.case.stays
        )


def test_sharing_that_she_refused_opens_nothing() -> None:
    for person in everybody():
        assert person.access[0].part == "lead"
        assert person.access[0].organisation == person.case.organisation
        assert all((grant.answer == "none") == (grant.sections == ()) for grant in person.access)
