"""Meghna's and Rupa's stories say what the pictures show, counted, on any day."""

from collections import Counter
from datetime import date, timedelta

import pytest

from saathi.worlds.generate import programme
from saathi.worlds.shapes import Person, Stay
from saathi.worlds.stories import stories

DAYS = [date(2026, 11, 22), date(2028, 2, 29)]


def days_in(stay: Stay, today: date) -> int:
    return ((stay.until_on or today) - stay.from_on).days


def hers(person: Person) -> Counter[str]:
    return Counter(decision.made_by for decision in person.decisions)


@pytest.mark.parametrize("today", DAYS)
def test_meghna(today: date) -> None:
    she = stories(today)[0]
    assert (today - she.case.came_out_on).days == 313
    unfree = sum(days_in(s, today) for s in she.case.stays if s.freedom == "not_free")
    assert unfree == 272 and days_in(she.case.stays[-1], today) == 41
    assert hers(she) == {"hers": 3, "together": 2, "for_her": 3}
    challenged = [d.challenge.state for d in she.decisions if d.challenge]
    assert challenged == ["changed"]
    accepted = [(m.accepted_on - m.offered_on).days for m in she.case.moves if m.accepted_on and m.offered_on]
    assert accepted == [9, 2]
    assert [goal.state for goal in she.plan.goals] == ["done", "now", "waiting"]
    assert (today - she.plan.goals[2].waiting_since).days == 34
    assert she.next_dates[-1].on == today + timedelta(days=20)


@pytest.mark.parametrize("today", DAYS)
def test_rupa_waits_on_a_named_office_under_an_order_with_an_end(today: date) -> None:
    she = stories(today)[1]
    order = she.case.stays[0].orders[-1]
    assert order.kind == "itpa_17_4" and order.valid_to == order.valid_from + timedelta(days=365)
    assert order.valid_to > today
    assert she.case.stays[0].freedom == "asked_to_leave"
    waiting = she.case.stays[0].waits[-1]
    assert (waiting.until_on, waiting.waiting_on) == (None, "magistrate")


def test_both_are_first_in_every_programme() -> None:
    for seed in (1, 2):
        made = programme(seed, 5, DAYS[0])
        assert [person.survivor.key for person in made.people[:2]] == ["meghna", "rupa"]
        assert len(made.people) == 5
