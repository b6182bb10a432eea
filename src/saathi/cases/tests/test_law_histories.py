"""Whatever happened, in whatever order, no clock stands without who acts, since when, its next date and her door.

Histories are invented at random: 10,000 from fixed seeds, and as many of Hypothesis's own making as it likes to shrink.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from saathi.cases.clocks.engine import ClockFact, State, clocks
from saathi.cases.clocks.events import EVENTS, FINDINGS, PAUSES, Event, Pause
from saathi.cases.clocks.loading import law
from saathi.cases.clocks.words import DOORS, LAWS, OWNERS, TITLES

FIRST = date(2023, 1, 1)
CODES, REASONS, TRACKS = sorted(EVENTS), sorted(PAUSES), ("child", "adult", "unknown")
LAW = law()
STARTING = sorted(LAW.starting)
OF_TRACK = {
    track: {one.key for versions in LAW.versions.values() for one in versions if one.track == track} for track in TRACKS
}
N = 10_000


@dataclass(frozen=True)
class History:
    events: tuple[Event, ...]
    tracks: tuple[tuple[date, str], ...]
    country: str
    today: date
    pauses: tuple[Pause, ...] = ()

    def facts(self, **changed: Any) -> tuple[ClockFact, ...]:
        told = replace(self, **changed)
        return clocks(told.events, told.tracks, told.country, told.today, pauses=told.pauses, law_in_force=LAW)


def drawn(seed: int) -> History:
    """Three to twelve events in four years, two in three of which start a clock."""
    draw = random.Random(seed)

    def day(span: int = 1500) -> date:
        return FIRST + timedelta(days=draw.randrange(span))

    def event() -> Event:
        code, on = draw.choice(STARTING if draw.random() < 0.66 else CODES), day()
        at = time(draw.randrange(24), draw.randrange(60)) if draw.random() < 0.3 else None
        return Event(code, on, at, on + timedelta(days=draw.randrange(900)) if draw.random() < 0.2 else None)

    def pause() -> Pause:
        start = day()
        return Pause(draw.choice(REASONS), start, start + timedelta(days=draw.randrange(1, 90)))

    return History(
        tuple(event() for _n in range(draw.randrange(3, 13))),
        tuple((day(), draw.choice(TRACKS)) for _n in range(draw.randrange(3))),
        draw.choice(("IN", "IN", "BD")),
        day(2000),
        tuple(pause() for _n in range(draw.randrange(4))),
    )


def dues(facts: tuple[ClockFact, ...]) -> dict[tuple[Any, ...], list[date]]:
    """Days due, soonest first, of the clocks that began on one day and stand alike."""
    found: dict[tuple[Any, ...], list[date]] = {}
    for fact in sorted(facts, key=lambda one: one.due_on):
        found.setdefault((fact.key, fact.since, fact.met_on, fact.ended_on), []).append(fact.due_on)
    return found


def stands(fact: ClockFact, today: date) -> None:
    """What no screen may leave out."""
    assert OWNERS[fact.owner] and DOORS[fact.she_can] and LAWS[fact.law] and TITLES[fact.key]
    assert fact.since <= fact.due_on and fact.since <= today
    assert (fact.state == State.LATE) == (fact.is_open and fact.due_on < today)
    if fact.is_open:
        assert fact.n_days == (fact.due_on - today).days
        assert fact.met_on is None and fact.ended_on is None
    if fact.state == State.PAUSED:
        assert fact.reason in PAUSES and fact.resumes_on is not None and fact.resumes_on > today
    if fact.state == State.MET:
        assert fact.met_on is not None and fact.since <= fact.met_on <= today
    if fact.state == State.ENDED:
        assert fact.ended_on is not None and fact.reason in {*EVENTS, "age_finding", "window_closed"}


def check(history: History, *, goes_on: bool = True) -> int:
    """Every law of the engine on one history, and on what comes after it; how many clocks it had."""
    facts = history.facts()
    for fact in facts:
        stands(fact, history.today)
    assert facts == history.facts(events=tuple(reversed(history.events)), pauses=tuple(reversed(history.pauses)))
    bare = dues(history.facts(pauses=()))
    for which, paused in dues(facts).items():
        assert all(one <= other for one, other in zip(bare.get(which, paused), paused, strict=False)), "shorter"
    is_open = [fact for fact in facts if fact.is_open]
    if is_open and goes_on:
        _meet(history, is_open[0])
        _find_age(history)
    return len(facts)


def _meet(history: History, fact: ClockFact) -> None:
    """What the clock asks for happens tomorrow: it is met, or, where it repeats, begins anew that day."""
    tomorrow = history.today + timedelta(days=1)
    done = Event(LAW.versions[fact.key][-1].met_by[0], tomorrow)
    before = tuple(one for one in history.events if one.on <= history.today)
    after = [one for one in history.facts(events=(*before, done), today=tomorrow) if one.key == fact.key]
    assert after
    if fact.repeats:
        assert all(one.since == tomorrow for one in after if one.is_open)
    else:
        assert all(not one.is_open for one in after)


def _find_age(history: History) -> None:
    """From the day of the finding the other track's clocks do not run."""
    for track, other in (("child", "adult"), ("adult", "child")):
        found = history.facts(tracks=((date.min, track), (history.today, other)))
        assert not [one for one in found if one.is_open and one.key in OF_TRACK[track]]


def test_ten_thousand_histories_never_leave_a_clock_bare() -> None:
    seen = sum(check(drawn(seed), goes_on=seed % 4 == 0) for seed in range(N))
    assert seen > 2 * N


_days = st.integers(0, 1500).map(lambda n: FIRST + timedelta(days=n))
_hours = st.none() | st.times().map(lambda at: at.replace(microsecond=0))
_events = st.builds(Event, st.sampled_from(CODES), _days, _hours)
_pauses = st.builds(
    lambda reason, on, n: Pause(reason, on, on + timedelta(days=n)), st.sampled_from(REASONS), _days, st.integers(1, 90)
)
_histories = st.builds(
    History,
    st.lists(_events, max_size=8).map(tuple),
    st.lists(st.tuples(_days, st.sampled_from(TRACKS)), max_size=3).map(tuple),
    st.sampled_from(("IN", "BD")),
    _days,
    st.lists(_pauses, max_size=3).map(tuple),
)


@given(_histories)
@settings(max_examples=300, deadline=None)
def test_no_history_leaves_a_clock_bare(history: History) -> None:
    check(history)


def test_findings_are_events_with_a_track() -> None:
    assert set(FINDINGS) <= set(EVENTS) and set(FINDINGS.values()) == {"child", "adult"}
