"""The day ledger (measures paper, 2.2): for every day of every stay, what it waited on. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `start` up to but not including `end`; `end` is None while it lasts."""

    start: date
    end: date | None

    def length(self, today: date) -> int:
        """Days so far; today counts once it has begun."""
        return max(0, ((self.end or today + timedelta(days=1)) - self.start).days)


@dataclass(frozen=True, slots=True)
class WaitSpan:
    span: Span
    reason: str
    waiting_on: str


@dataclass(frozen=True, slots=True)
class LedgerDay:
    """One day. `reason` is "" where nobody has said why: such days are shown, never hidden."""

    on: date
    reason: str
    waiting_on: str


def days(stay: Span, waits: Iterable[WaitSpan], today: date) -> Iterator[LedgerDay]:
    """Every day of the stay, in order, each exactly once."""
    ordered = sorted(waits, key=lambda wait: wait.span.start)
    for number in range(stay.length(today)):
        on = stay.start + timedelta(days=number)
        wait = next((w for w in ordered if w.span.start <= on and (w.span.end is None or on < w.span.end)), None)
        yield LedgerDay(on, wait.reason if wait else "", wait.waiting_on if wait else "")


AFTER_RELEASE = timedelta(days=2)  # measures paper, A2.1: longer after an order of release is unlawful


def held_by(kind: str, from_on: date, until_on: date | None, release_on: date | None) -> Span | None:
    """The days an order holds, its last day named as `end`; None for an order of release, which holds nobody."""
    if kind == "release":
        return None
    freed = release_on + AFTER_RELEASE if release_on else None
    return Span(from_on, min(filter(None, (until_on, freed)), default=None))


def without_order(stay: Span, orders: Iterable[Span], today: date) -> int:
    """Days of a stay that no order covers. An order without an end covers until the stay ends."""
    covered = {
        day for order in orders for day in _days_of(Span(max(order.start, stay.start), order.end), today, stay)
    }
    return stay.length(today) - len(covered)


def bare_since(stay: Span, orders: Iterable[Span], today: date) -> date | None:
    """The first of the days up to today that no order covers, without a gap; None where one covers today."""
    begun = [order for order in orders if order.start <= today]
    if any(order.end is None or order.end >= today for order in begun):
        return None
    return max([stay.start, *(order.end + timedelta(days=1) for order in begun if order.end)])


def covered_until(orders: Iterable[Span], today: date) -> date | None:
    """The last day of the unbroken cover that today stands in; None where it has no end. Asked only where today is
    covered: an order that follows on the next day is part of the same cover."""
    every, last = list(orders), today
    while True:
        on = [order for order in every if order.start <= last + timedelta(days=1)]
        if any(order.end is None for order in on):
            return None
        further = max((order.end for order in on if order.end), default=last)
        if further <= last:
            return last
        last = further


def _days_of(span: Span, today: date, inside: Span) -> Iterator[date]:
    last = inside.end or today + timedelta(days=1)
    end = min(span.end + timedelta(days=1), last) if span.end else last
    day = span.start
    while day < end:
        yield day
        day += timedelta(days=1)
