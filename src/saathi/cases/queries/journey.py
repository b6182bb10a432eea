"""Her journey as frozen facts: what is shown was cut by access before it got here, and what is not is counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, day_of, server_clock, today
from saathi.kernel.reach import n_hidden

from ..leaving.clocks import Standing, kept_since
from ..ledger import LedgerDay, Span, WaitSpan, days, without_order
from ..matters.dues import MatterStanding
from ..models import Service, Stay, Waiting
from .standings import Owing, matter_of, on_stays, owing, standing_of
from .together import Fact, everything


@dataclass(frozen=True, slots=True)
class OrderFact:
    id: UUID
    authority: str
    kind: str
    from_on: date
    until_on: date | None
    release_ordered_on: date | None


@dataclass(frozen=True, slots=True)
class WaitFact:
    """Why she is still there: reason, on whom, from a day up to (not including) another."""

    reason: str
    waiting_on: str
    from_on: date
    until_on: date | None
    words: str


@dataclass(frozen=True, slots=True)
class StayFact:
    """`n_days` counts every day so far; `n_without_order` those that no order covers (only where not free). `standing`
    is what its clocks run on; `kept_since` is set while an adult who asked to leave is kept without an order."""

    id: UUID
    kind: str
    organisation: UUID | None
    district: str
    country: str
    freedom: str
    from_on: date
    until_on: date | None
    words: str
    n_days: int
    n_without_order: int
    orders: tuple[OrderFact, ...]
    waits: tuple[WaitFact, ...]
    standing: Standing
    kept_since: datetime | None


@dataclass(frozen=True, slots=True)
class MoveFact:
    on: date
    escort: str
    days_to_accept: int | None
    crosses_border: bool


@dataclass(frozen=True, slots=True)
class ServiceFact:
    id: UUID
    lane: str
    on: date
    organisation: UUID
    state: str
    words: str


@dataclass(frozen=True, slots=True)
class DateFact:
    id: UUID
    kind: str
    on: date
    rests_on: str


@dataclass(frozen=True, slots=True)
class MemberFact:
    id: UUID
    person: UUID
    organisation: UUID
    duty: str
    from_on: date


@dataclass(frozen=True, slots=True)
class CaseFact:
    id: UUID
    organisation: UUID
    state: str
    opened_on: date


@dataclass(frozen=True, slots=True)
class JourneyFacts:
    """Stays, moves and services oldest first; dates ahead soonest first. `not_free_days` is over all stays shown.
    `matters`: where each of hers stands.
    `n_hidden` counts services and decisions of sections this actor does not hold; `reports` are reports by law
    that are not settled."""

    case: CaseFact | None
    stays: tuple[StayFact, ...]
    moves: tuple[MoveFact, ...]
    services: tuple[ServiceFact, ...]
    dates: tuple[DateFact, ...]
    team: tuple[MemberFact, ...]
    matters: tuple[MatterStanding, ...]
    not_free_days: int
    n_hidden: int
    today: date
    reports: tuple[Owing, ...] = ()

    @property
    def lasting(self) -> StayFact | None:
        """Where she lives now."""
        return next((stay for stay in reversed(self.stays) if stay.until_on is None), None)


@query("journey.page", shows=lambda journey: [])
def journey(actor: Actor, survivor: UUID, *, clock: Clock = server_clock, notes: bool = False) -> JourneyFacts:
    """Everything the ribbon and the list under it need, in two statements. `notes` opens what was written beside it,
    in one more each for stays, waits and services."""
    now, found = today(clock), everything(survivor)
    words = {model: _words(model, survivor) for model in (Stay, Waiting, Service)} if notes else {}
    hangs = on_stays(found)
    orders, waits = _orders(found["order"]), _waits(found["wait"], words.get(Waiting, {}))
    stays = tuple(
        _stay(
            row,
            standing_of(survivor, row, hangs.get(row.id, {})),
            orders.get(row.id, []),
            waits.get(row.id, []),
            words.get(Stay, {}).get(row.id, ""),
            clock(),
        )
        for row in found["stay"]
    )
    return JourneyFacts(
        next((CaseFact(row.id, row.ref, row.a, row.start) for row in found["case"]), None),
        stays,
        tuple(MoveFact(row.start, row.a, row.n, row.flag) for row in found["move"]),
        tuple(
            ServiceFact(row.id, row.a, row.start, row.ref, row.b, words.get(Service, {}).get(row.id, ""))
            for row in found["service"]
        ),
        tuple(DateFact(row.id, row.a, row.start, row.b) for row in found["date"]),
        tuple(MemberFact(row.id, row.other, row.ref, row.a, row.start) for row in found["member"]),
        tuple(matter_of(row) for row in found["matter"]),
        sum(stay.n_days for stay in stays if stay.freedom == "not_free"),
        n_hidden(survivor),
        now,
        tuple(owing(row) for row in found["duty"]),
    )


@query("journey.ledger")
def ledger(actor: Actor, stay: UUID, *, clock: Clock = server_clock) -> list[LedgerDay]:
    """One stay, day by day."""
    row = Stay.objects.get(pk=stay)
    waits = [
        WaitSpan(Span(w.days.lower, w.days.upper), w.reason, w.waiting_on)
        for w in Waiting.objects.filter(stay=row, days__isempty=False)
    ]
    return list(days(Span(row.days.lower, row.days.upper), waits, today(clock)))


def _words(model: Any, survivor: UUID) -> dict[UUID, str]:
    return {row.pk: row.words.read() for row in model.objects.filter(survivor_id=survivor)}


def _orders(rows: list[Fact]) -> dict[UUID, list[OrderFact]]:
    found: dict[UUID, list[OrderFact]] = {}
    for row in rows:
        fact = OrderFact(row.id, row.a, row.b, row.start, row.end, row.third)
        found.setdefault(row.ref, []).append(fact)
    return found


def _waits(rows: list[Fact], words: dict[UUID, str]) -> dict[UUID, list[WaitFact]]:
    found: dict[UUID, list[WaitFact]] = {}
    for row in rows:
        found.setdefault(row.ref, []).append(WaitFact(row.a, row.b, row.start, row.end, words.get(row.id, "")))
    return found


def _stay(
    row: Fact, standing: Standing, orders: list[OrderFact], waits: list[WaitFact], words: str, now: datetime
) -> StayFact:
    span, on = Span(row.start, row.end), day_of(now)
    bare = without_order(span, standing.every_order, on) if row.b == "not_free" else 0
    return StayFact(
        row.id,
        row.a,
        row.ref,
        row.c,
        row.d,
        row.b,
        row.start,
        row.end,
        words,
        span.length(on),
        bare,
        tuple(orders),
        tuple(waits),
        standing,
        kept_since(standing, now) if row.end is None else None,
    )
