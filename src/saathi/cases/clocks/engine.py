"""From what happened to what is due: who acts, since when, until when, and what she can do meanwhile.

Rules (domain paper 1.6). A clock begins on the day of its event, or, where the event came before it was found that this
track's law is hers, on the day of that finding. While nobody knows her age both tracks' clocks run. A finding of age
ends the clocks of the other track on its day. A clock that repeats begins anew each time the thing is done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from itertools import chain

from .days import DAY, Moment, Week, add_hours, add_months, add_working_days, lengthened, quarter_end
from .events import RANK, Event, Pause
from .loading import Law, LawClock, law


class State(StrEnum):
    RUNNING, PAUSED, LATE, MET, ENDED = "running", "paused", "late", "met", "ended"


@dataclass(frozen=True, slots=True)
class ClockFact:
    """One clock. `owner` has to act since `since`; `due_on` is the next date (`due_at` where hours are counted).

    `n_days` from today to `due_on`, negative when late; of a met clock, from the day it was met. `reason`: why it is
    paused (until `resumes_on`), or why it ended: age_finding, window_closed, or the event that stopped it."""

    key: str
    owner: str
    since: date
    due_on: date
    due_at: time | None
    state: State
    n_days: int
    she_can: str
    law: str
    place: str
    is_verified: bool
    met_on: date | None = None
    ended_on: date | None = None
    reason: str = ""
    resumes_on: date | None = None
    is_window: bool = False
    repeats: bool = False
    starts: tuple[str, ...] = ()
    met_by: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.state in (State.RUNNING, State.PAUSED, State.LATE)


@dataclass(frozen=True, slots=True)
class _Span:
    """Days on which a track's law is hers; `until` is excluded."""

    start: date
    until: date | None

    def holds(self, day: date) -> bool:
        return self.start <= day and (self.until is None or day < self.until)


@dataclass(frozen=True, slots=True)
class _Told:
    """Everything a clock is asked with."""

    events: tuple[Event, ...]
    pauses: tuple[Pause, ...]
    week: Week
    today: date


WEEK = Week(frozenset({5, 6}))  # of a country that `calendar.toml` does not name
Tracks = Sequence[tuple[date, str]]


def clocks(
    events: Iterable[Event],
    track_history: Tracks,
    jurisdiction: str,
    today: date,
    *,
    pauses: Iterable[Pause] = (),
    law_in_force: Law | None = None,
) -> tuple[ClockFact, ...]:
    """Open clocks first, the soonest first; then those met or ended, the latest first. `track_history` holds days and
    tracks (child, adult, unknown), each from its day on; the first holds before it too."""
    book = law_in_force or law()
    ordered = tuple(sorted(events, key=_place_in_time))
    told = _Told(ordered, tuple(pauses), book.weeks.get(jurisdiction, WEEK), today)
    keys: set[str] = set().union(*(book.starting.get(one.code, ()) for one in ordered))
    facts = chain.from_iterable(_of_key(book, key, jurisdiction, track_history, told) for key in keys)
    return tuple(sorted(facts, key=_order))


def _place_in_time(event: Event) -> tuple[date, int, time, date]:
    return event.on, RANK[event.code], event.at or time.min, event.until_on or date.max


def _order(fact: ClockFact) -> tuple[bool, int, str, int]:
    over = fact.met_on or fact.ended_on or fact.due_on
    return (not fact.is_open, fact.due_on.toordinal() if fact.is_open else -over.toordinal(), fact.key,
            fact.since.toordinal())  # fmt: skip


def _of_key(book: Law, key: str, jurisdiction: str, tracks: Tracks, told: _Told) -> Iterator[ClockFact]:
    going: ClockFact | None = None
    for index, start in enumerate(told.events):
        clock = book.version(key, start.on) if key in book.starting.get(start.code, ()) else None
        if clock is None or start.code not in clock.starts or clock.jurisdiction not in ("any", jurisdiction):
            continue
        for span in _spans(clock.track, tracks):
            begins = max(start.on, span.start)
            if not span.holds(begins) or begins > told.today:
                continue
            if begins > start.on and _is_over(clock, told.events[index + 1 :], begins):
                continue
            if clock.repeats and going and (going.ended_on is None or begins < going.ended_on):
                continue
            going = _fact(clock, index, begins, span, told)
            yield going


def _spans(track: str, tracks: Tracks) -> list[_Span]:
    if track == "any":
        return [_Span(date.min, None)]
    found: list[_Span] = []
    history = sorted(tracks, key=lambda one: one[0]) or [(date.min, "unknown")]
    for n, (day, name) in enumerate(history):
        start = day if n else date.min
        until = history[n + 1][0] if n + 1 < len(history) else None
        if name not in (track, "unknown") or start == until:
            continue
        if found and found[-1].until == start:
            found[-1] = _Span(found[-1].start, until)
        else:
            found.append(_Span(start, until))
    return found


def _is_over(clock: LawClock, later: Iterable[Event], day: date) -> bool:
    """Done or fallen away before the finding that would have begun it."""
    over = clock.stops if clock.repeats else clock.stops + clock.met_by
    return any(one.code in over and one.on <= day for one in later)


def _fact(clock: LawClock, index: int, begins: date, span: _Span, told: _Told) -> ClockFact:
    start = told.events[index]
    later = [one for one in told.events[index + 1 :] if begins <= one.on <= told.today and span.holds(one.on)]
    stop = next((one for one in later if one.code in clock.stops), None)
    before_stop = later if stop is None else later[: later.index(stop)]
    done = [one for one in before_stop if one.code in clock.met_by]
    since = Moment(begins, start.at if begins == start.on else None)
    if clock.repeats and done:
        since = Moment(done[-1].on, done[-1].at)
    due = _due(clock, start, begins, since, told)
    met = None if clock.repeats or not done else done[0]
    cut = span.until if span.until is not None and span.until <= told.today else None
    if met is not None:
        return _made(clock, since, due, State.MET, (due.on - met.on).days, met_on=met.on)
    if stop is not None:
        return _made(clock, since, due, State.ENDED, 0, ended_on=stop.on, reason=stop.code)
    if cut is not None:
        return _made(clock, since, due, State.ENDED, 0, ended_on=cut, reason="age_finding")
    return _open(clock, since, due, told)


def _open(clock: LawClock, since: Moment, due: Moment, told: _Told) -> ClockFact:
    n_days = (due.on - told.today).days
    if n_days < 0 and clock.is_window:
        return _made(clock, since, due, State.ENDED, 0, ended_on=due.on, reason="window_closed")
    if n_days < 0:
        return _made(clock, since, due, State.LATE, n_days)
    now = [one for one in told.pauses if one.reason in clock.pauses and one.from_on <= told.today < one.until_on]
    if now and since.on < told.today:
        last = max(now, key=lambda one: (one.until_on, one.reason))
        return _made(clock, since, due, State.PAUSED, n_days, reason=last.reason, resumes_on=last.until_on)
    return _made(clock, since, due, State.RUNNING, n_days)


def _made(
    clock: LawClock,
    since: Moment,
    due: Moment,
    state: State,
    n_days: int,
    *,
    met_on: date | None = None,
    ended_on: date | None = None,
    reason: str = "",
    resumes_on: date | None = None,
) -> ClockFact:
    return ClockFact(
        clock.key, clock.who, since.on, due.on, due.at, state, n_days, clock.she_can, clock.law, clock.place,
        clock.is_verified, met_on, ended_on, reason, resumes_on, clock.is_window, clock.repeats,
        clock.starts, clock.met_by, clock.stops,
    )  # fmt: skip


def _due(clock: LawClock, start: Event, begins: date, since: Moment, told: _Told) -> Moment:
    paused = {
        one.from_on + n * DAY
        for one in told.pauses
        if one.reason in clock.pauses
        for n in range((one.until_on - one.from_on).days)
    }
    if clock.counts_back_from:
        return _counted_back(clock, since, told)
    limit = clock.limit
    if clock.then_after and (since.on - begins).days >= clock.then_after:
        limit = clock.then_limit
    if clock.unit == "working_days":
        return Moment(add_working_days(since.on, limit, told.week, paused.__contains__))
    due = _counted(clock.unit, since, limit)
    due = Moment(lengthened(since.on, due.on, paused), due.at)
    if clock.ends_with_order and start.until_on is not None and since.on <= start.until_on < due.on:
        return Moment(start.until_on)
    return due


def _counted(unit: str, since: Moment, limit: int) -> Moment:
    if unit == "hours":
        return add_hours(since, limit)
    if unit == "months":
        return Moment(add_months(since.on, limit))
    if unit == "quarters":
        return Moment(quarter_end(since.on + DAY))
    return Moment(since.on + limit * DAY)


def _counted_back(clock: LawClock, since: Moment, told: _Told) -> Moment:
    """Counted back from a day that may lie ahead; never before the clock began."""
    ahead = next((one for one in told.events if one.code == clock.counts_back_from and one.on >= since.on), None)
    if ahead is None:
        return Moment(since.on + clock.limit_meanwhile * DAY)
    due = add_hours(Moment(ahead.on, ahead.at), -clock.limit)
    return due if due.on > since.on else Moment(since.on)
