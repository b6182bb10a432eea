"""The clocks of leaving by example and by property: hours, days before an order ends, days no order covers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saathi.cases.leaving.clocks import (
    Asked,
    Away,
    LeaveAsked,
    Standing,
    alarms_of,
    counts_as_adult,
    kept_since,
    midnight,
    moment,
    must_be_out_by,
    stage,
    wish_due_on,
)
from saathi.cases.ledger import Span, bare_since, covered_until, held_by, without_order
from saathi.kernel.clock import HOME_ZONE

NOBODY = UUID(int=1)
NOON = datetime(2026, 3, 10, 12, tzinfo=HOME_ZONE)
DAY = NOON.date()
ADULT = Standing(NOBODY, NOBODY, "free", date(2026, 1, 1), True, last_asked_on=DAY)
CHILD = replace(ADULT, freedom="not_free", is_adult=False)


def asked(one: Standing, at: datetime = NOON, sent_on: date | None = None) -> Standing:
    return replace(one, asked=Asked(NOBODY, at, one.is_adult, "cwc", sent_on, DAY + timedelta(days=1)))


def what(one: Standing, now: datetime) -> list[str]:
    return [alarm.what for alarm in alarms_of(one, now)]


@pytest.mark.parametrize(("hours", "expected"), [(0, "out"), (23, "out"), (24, "kept"), (25, "kept")])
def test_an_adult_without_an_order_is_out_within_24_hours_or_it_has_a_name(hours: int, expected: str) -> None:
    now = NOON + timedelta(hours=hours)
    assert what(asked(ADULT), now) == [expected]
    assert kept_since(asked(ADULT), now) == (NOON + timedelta(hours=24) if expected == "kept" else None)


def test_an_order_that_covers_the_day_leads_to_an_application_until_it_ends() -> None:
    """The end of the order is a hard stop: from that midnight on she is kept without one."""
    ends = DAY + timedelta(days=3)
    held = asked(replace(ADULT, freedom="not_free", orders=(Span(date(2026, 1, 1), ends),)))
    for days in (0, 3):
        now = NOON + timedelta(days=days)
        assert "letter" in what(held, now) and kept_since(held, now) is None
    after = midnight(ends + timedelta(days=1))
    assert kept_since(held, after) == after
    assert what(held, after)[:1] == ["kept"]


def test_an_order_of_her_own_request_holds_her_as_long_as_she_wants() -> None:
    own = asked(replace(ADULT, own_orders=(Span(date(2026, 1, 1), None),)))
    assert must_be_out_by(own, NOON) == NOON + timedelta(hours=24)


def test_an_order_written_later_ends_the_breach_and_names_who_decides() -> None:
    now = NOON + timedelta(days=2)
    held = replace(asked(ADULT, sent_on=DAY), orders=(Span(now.date(), None),))
    assert kept_since(held, now) is None
    assert [(alarm.what, alarm.who) for alarm in alarms_of(held, now)] == [("application", "cwc")]


def test_a_child_asks_the_committee_and_no_hour_puts_her_out() -> None:
    child = asked(replace(CHILD, orders=(Span(date(2026, 1, 1), None),)))
    alarm = alarms_of(child, NOON)[0]
    assert (alarm.what, alarm.who, alarm.by) == ("letter", "home", DAY + timedelta(days=1))
    assert kept_since(child, NOON + timedelta(days=90)) is None
    sent = asked(replace(CHILD, orders=child.orders), sent_on=DAY)
    assert [(one.what, one.who) for one in alarms_of(sent, NOON)] == [("application", "cwc")]
    assert alarms_of(sent, NOON + timedelta(days=2))[0].is_late(NOON + timedelta(days=2))


@pytest.mark.parametrize(
    ("left", "expected"), [(91, None), (90, 90), (31, 90), (30, 30), (8, 30), (7, 7), (1, 7), (0, 0)]
)
def test_an_order_alarms_at_90_30_7_and_0_days(left: int, expected: int | None) -> None:
    assert stage(left) == expected
    held = replace(CHILD, orders=(Span(date(2026, 1, 1), DAY + timedelta(days=left)),))
    assert what(held, NOON) == ([] if expected is None else ["ends"])


def test_an_order_that_ended_counts_its_days_and_one_that_follows_is_the_same_cover() -> None:
    lapsed = replace(CHILD, orders=(Span(date(2026, 1, 1), DAY - timedelta(days=4)),))
    assert [(one.what, one.n, one.since) for one in alarms_of(lapsed, NOON)] == [
        ("bare", 4, DAY - timedelta(days=3))
    ]
    followed = replace(
        CHILD,
        orders=(Span(date(2026, 1, 1), DAY), Span(DAY + timedelta(days=1), DAY + timedelta(days=200))),
    )
    assert what(followed, NOON) == []


def test_a_release_holds_nobody_and_an_ordered_one_ends_the_order_two_days_later() -> None:
    assert held_by("release", DAY, None, None) is None
    assert held_by("itpa_17_4", DAY, None, DAY) == Span(DAY, DAY + timedelta(days=2))
    assert held_by("itpa_17_4", DAY, DAY, DAY) == Span(DAY, DAY)


def test_the_monthly_question_crosses_a_leap_february() -> None:
    """30 days from 31 January: 1 March in a leap year, 2 March in others. Only adults have the clock."""
    for year, due in ((2028, date(2028, 3, 1)), (2027, date(2027, 3, 2))):
        one = replace(ADULT, last_asked_on=date(year, 1, 31))
        assert wish_due_on(one) == due
        assert what(one, midnight(due) - timedelta(minutes=1)) == []
        assert what(one, midnight(due)) == ["wish"]
    assert wish_due_on(replace(ADULT, last_asked_on=None)) == date(2026, 1, 31)
    assert wish_due_on(CHILD) is None


@pytest.mark.parametrize(("hours", "late"), [(23, False), (25, True)])
def test_police_and_committee_are_told_of_a_child_within_24_hours(hours: int, late: bool) -> None:
    now = NOON + timedelta(hours=hours)
    away = replace(CHILD, freedom="free", away=Away(NOBODY, NOON, False, NOON, None))
    assert alarms_of(away, now)[0].is_late(now) is late
    told = replace(away, away=Away(NOBODY, NOON, False, NOON, NOON))
    grown = replace(away, away=Away(NOBODY, NOON, True, None, None))
    for one in (told, grown):
        assert alarms_of(one, now)[0].by is None


def test_leave_is_owed_an_answer_and_then_a_day_of_return() -> None:
    leave = LeaveAsked(NOBODY, NOON, "cwc", "", DAY + timedelta(days=7), DAY, DAY + timedelta(days=2))
    assert what(replace(ADULT, leaves=(leave,)), NOON) == ["answer"]
    granted = replace(leave, answer="granted")
    later = NOON + timedelta(days=3)
    assert [one.is_late(later) for one in alarms_of(replace(ADULT, leaves=(granted,)), later)] == [True]
    assert what(replace(ADULT, leaves=(replace(leave, answer="not_granted"),)), NOON) == []


@pytest.mark.parametrize(
    ("track", "band", "adult"),
    [
        ("adult", 16, True),
        ("child", 31, False),
        ("unknown", 18, True),
        ("unknown", 16, False),
        ("unknown", None, False),
    ],
)
def test_whose_law_counts(track: str, band: int | None, adult: bool) -> None:
    assert counts_as_adult(track, band) is adult


def test_a_day_without_an_hour_never_lets_a_clock_run_late() -> None:
    assert moment(None, None, NOON) == NOON
    assert moment(DAY, None, NOON) == NOON
    assert moment(DAY - timedelta(days=1), None, NOON) == midnight(DAY - timedelta(days=1))
    assert moment(DAY, time(9, 30), NOON) == NOON.replace(hour=9, minute=30)


FIRST = date(2027, 12, 20)  # so that runs cross a leap February
days = st.integers(-10, 120).map(lambda n: FIRST + timedelta(days=n))
orders = st.lists(
    st.tuples(days, st.none() | st.integers(0, 60)).map(
        lambda one: Span(one[0], None if one[1] is None else one[0] + timedelta(days=one[1]))
    ),
    max_size=4,
)


@given(orders=orders, passed=st.integers(0, 120))
def test_alarms_agree_with_the_day_ledger(orders: list[Span], passed: int) -> None:
    """What an alarm calls days without an order are exactly the last days the ledger counts, without a gap."""
    stay, today = Span(FIRST, None), FIRST + timedelta(days=passed)
    since = bare_since(stay, orders, today)
    counted = without_order(stay, orders, today)
    if since is None:
        earlier = without_order(stay, orders, today - timedelta(days=1)) if passed else 0
        assert counted == earlier
        return
    run = (today - since).days + 1
    before = without_order(stay, orders, since - timedelta(days=1)) if since > FIRST else 0
    assert counted == before + run
    assert since == FIRST or bare_since(stay, orders, since - timedelta(days=1)) is None


@given(orders=orders, passed=st.integers(0, 120))
def test_the_cover_ends_where_the_ledger_begins_to_count(orders: list[Span], passed: int) -> None:
    stay, today = Span(FIRST, None), FIRST + timedelta(days=passed)
    if bare_since(stay, orders, today) is not None:
        return
    last = covered_until(orders, today)
    for ahead in range((min(last, today + timedelta(days=70)) - today).days + 1 if last else 70):
        assert bare_since(stay, orders, today + timedelta(days=ahead)) is None
    if last is not None:
        assert bare_since(stay, orders, last + timedelta(days=1)) == last + timedelta(days=1)
