"""The clocks of leaving: who has to be out by when, which order ends, what is owed. Pure; `now` is passed in.

Sources: domain paper 1.1 C18 and C19, 1.2 A5 to A8; measures paper A2.1. What is our own rule is marked P.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from saathi.kernel.clock import HOME_ZONE, day_of

from ..ledger import Span, bare_since, covered_until

HORIZONS = (90, 30, 7, 0)  # days before an order ends (A8)
OUT_WITHIN = timedelta(hours=24)  # an adult whom no order holds
TELL_WITHIN = timedelta(hours=24)  # police and committee, of a child who is not here (C18)
ASK_EVERY = timedelta(days=30)  # the monthly question (A6)
ANSWER_WITHIN = timedelta(days=7)  # a leave that was asked for (P)
SEND_WITHIN = timedelta(days=1)  # the letter that was drafted (P)
MOST_LEAVE = 7  # days of one leave of a child, travel not counted (JJ Act, section 98; C19)
ADULT_FROM = 18


@dataclass(frozen=True, slots=True)
class Asked:
    """An open request. `next_on` is by when the letter goes out, then the next date of whoever decides."""

    id: UUID
    asked_at: datetime
    is_adult: bool
    owner: str
    sent_on: date | None
    next_on: date


@dataclass(frozen=True, slots=True)
class Away:
    """She is not here. Who was told when; None while nobody was."""

    id: UUID
    since_at: datetime
    is_adult: bool
    police_told_at: datetime | None
    committee_told_at: datetime | None


@dataclass(frozen=True, slots=True)
class LeaveAsked:
    """Leave that is not answered yet, or granted and not over."""

    id: UUID
    asked_at: datetime
    owner: str
    answer: str
    answer_by_on: date
    from_on: date
    until_on: date


@dataclass(frozen=True, slots=True)
class Standing:
    """A stay that lasts, and all that hangs on it. `own_orders` were made at her request (ITPA section 19): they hold
    her only as long as she wants (A5)."""

    survivor: UUID
    stay: UUID
    freedom: str
    from_on: date
    is_adult: bool
    orders: tuple[Span, ...] = ()
    own_orders: tuple[Span, ...] = ()
    last_asked_on: date | None = None
    asked: Asked | None = None
    away: Away | None = None
    leaves: tuple[LeaveAsked, ...] = ()

    @property
    def every_order(self) -> tuple[Span, ...]:
        return self.orders + self.own_orders


@dataclass(frozen=True, slots=True)
class Alarm:
    """One thing that is owed to her: since when, by when, on whom it rests. `n` counts days: left before an order
    ends, or passed without one. `stay` is the stay it is about, or the report by law (duties/clocks.py)."""

    what: str
    survivor: UUID
    stay: UUID
    who: str
    since: datetime | date
    by: datetime | date | None
    n: int = 0

    def is_late(self, now: datetime) -> bool:
        return self.by is not None and (
            self.by < now if isinstance(self.by, datetime) else self.by < day_of(now)
        )


# The heaviest first.
WHAT = (
    "kept", "report", "missing", "out", "tell_her", "letter", "application", "bare", "ends", "back", "answer", "wish",
)  # fmt: skip


def alarms_of(one: Standing, now: datetime) -> list[Alarm]:
    """What is owed about one stay today, the heaviest first."""
    found = [*_of_request(one, now), *_of_absence(one), *_of_orders(one, day_of(now)), *_of_leaves(one, day_of(now))]
    due = wish_due_on(one)
    if due is not None and due <= day_of(now):
        found.append(Alarm("wish", one.survivor, one.stay, "home", one.last_asked_on or one.from_on, due))
    return sorted(found, key=lambda alarm: WHAT.index(alarm.what))


def kept_since(one: Standing, now: datetime) -> datetime | None:
    """Since when an adult who asked to leave is kept without an order: 24 hours after she asked, or the hour her order
    ended if that is later. None while she is not, or where an order holds her today."""
    out_by = must_be_out_by(one, now)
    return out_by if out_by is not None and out_by <= now else None


def must_be_out_by(one: Standing, now: datetime) -> datetime | None:
    """When an adult who asked has to be out; None where an order holds her today, or a child's law counts."""
    if one.asked is None or not one.asked.is_adult:
        return None
    bare = bare_since(Span(one.from_on, None), one.orders, day_of(now))
    return max(one.asked.asked_at + OUT_WITHIN, midnight(bare)) if bare else None


def stage(days_left: int) -> int | None:
    """90, 30, 7 or 0: the last of these that has come; None while more than 90 days are left."""
    return min((horizon for horizon in HORIZONS if days_left <= horizon), default=None)


def wish_due_on(one: Standing) -> date | None:
    """When an adult is to be asked next; a child is asked too, but no clock runs on it."""
    return (one.last_asked_on or one.from_on) + ASK_EVERY if one.is_adult else None


def _of_request(one: Standing, now: datetime) -> list[Alarm]:
    asked = one.asked
    if asked is None:
        return []
    out_by = must_be_out_by(one, now)
    if out_by is not None:
        what, since = ("kept", out_by) if out_by <= now else ("out", asked.asked_at)
        return [Alarm(what, one.survivor, one.stay, "home", since, out_by)]
    if asked.sent_on is None:
        return [Alarm("letter", one.survivor, one.stay, "home", asked.asked_at, asked.next_on)]
    return [Alarm("application", one.survivor, one.stay, asked.owner, asked.sent_on, asked.next_on)]


def _of_absence(one: Standing) -> list[Alarm]:
    away = one.away
    if away is None:
        return []
    if not away.is_adult and not (away.police_told_at and away.committee_told_at):
        return [Alarm("missing", one.survivor, one.stay, "home", away.since_at, away.since_at + TELL_WITHIN)]
    who = "police" if away.police_told_at else "nobody"
    return [Alarm("missing", one.survivor, one.stay, who, away.since_at, None)]


def _of_orders(one: Standing, today: date) -> list[Alarm]:
    orders = one.every_order
    since = bare_since(Span(one.from_on, None), orders, today)
    if since is not None:
        n = (today - since).days + 1
        is_held = one.freedom == "not_free"
        return [Alarm("bare", one.survivor, one.stay, "home", since, today, n)] if is_held else []
    last = covered_until(orders, today)
    if last is None or stage((last - today).days) is None:
        return []
    return [Alarm("ends", one.survivor, one.stay, "home", today, last, (last - today).days)]


def _of_leaves(one: Standing, today: date) -> list[Alarm]:
    owed = [leave for leave in one.leaves if not leave.answer]
    away = [leave for leave in one.leaves if leave.answer == "granted" and leave.from_on <= today]
    return [
        *(Alarm("back", one.survivor, one.stay, "her", leave.from_on, leave.until_on) for leave in away),
        *(Alarm("answer", one.survivor, one.stay, leave.owner, leave.asked_at, leave.answer_by_on) for leave in owed),
    ]


def counts_as_adult(track: str, age_band: int | None) -> bool:
    """Which law counts for her. Where neither the track nor the age is known she is protected as a child is."""
    return track == "adult" or (track == "unknown" and age_band is not None and age_band >= ADULT_FROM)



def midnight(on: date) -> datetime:
    """The hour a day begins where the programme works."""
    return datetime.combine(on, time(), HOME_ZONE)


def moment(on: date | None, at: time | None, now: datetime) -> datetime:
    """A day and an hour as somebody writes them. Without an hour: now where it is today, else the hour the day began,
    so that no clock runs later than it should."""
    day = on or day_of(now)
    if at is not None:
        return datetime.combine(day, at, HOME_ZONE)
    return now if day == day_of(now) else midnight(day)
