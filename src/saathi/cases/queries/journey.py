"""Her journey as frozen facts: what is shown was cut by access before it got here, and what is not is counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.reach import n_hidden

from ..ledger import LedgerDay, Span, WaitSpan, days, without_order
from ..models import Case, Member, Move, NextDate, Order, Service, Stay, Waiting


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
    """`n_days` counts every day so far; `n_without_order` those that no order covers (only where not free)."""

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
    `n_hidden` counts services and decisions of sections this actor does not hold."""

    case: CaseFact | None
    stays: tuple[StayFact, ...]
    moves: tuple[MoveFact, ...]
    services: tuple[ServiceFact, ...]
    dates: tuple[DateFact, ...]
    team: tuple[MemberFact, ...]
    not_free_days: int
    n_hidden: int
    today: date


@query("journey.page", shows=lambda journey: [])
def journey(actor: Actor, survivor: UUID, *, clock: Clock = server_clock, notes: bool = False) -> JourneyFacts:
    """Everything the ribbon and the list under it need, in eight statements. `notes` opens the services' notes."""
    now = today(clock)
    orders, waits = _orders(survivor), _waits(survivor)
    stays = tuple(
        _stay(row, tuple(orders.get(row.pk, ())), tuple(waits.get(row.pk, ())), now)
        for row in Stay.objects.filter(survivor_id=survivor).order_by("days")
    )
    return JourneyFacts(
        _case(survivor),
        stays,
        _moves(survivor),
        _services(survivor, notes),
        _dates(survivor),
        _team(survivor),
        sum(stay.n_days for stay in stays if stay.freedom == "not_free"),
        n_hidden(survivor),
        now,
    )


@query("journey.ledger")
def ledger(actor: Actor, stay: UUID, *, clock: Clock = server_clock) -> list[LedgerDay]:
    """One stay, day by day."""
    row = Stay.objects.get(pk=stay)
    waits = [
        WaitSpan(Span(w.days.lower, w.days.upper), w.reason, w.waiting_on) for w in Waiting.objects.filter(stay=row)
    ]
    return list(days(Span(row.days.lower, row.days.upper), waits, today(clock)))


def _case(survivor: UUID) -> CaseFact | None:
    row = Case.objects.filter(survivor_id=survivor).first()
    return CaseFact(row.pk, row.organisation, row.state, row.opened_on) if row else None


def _orders(survivor: UUID) -> dict[UUID, list[OrderFact]]:
    found: dict[UUID, list[OrderFact]] = {}
    for row in Order.objects.filter(survivor_id=survivor).order_by("from_on"):
        fact = OrderFact(row.pk, row.authority, row.kind, row.from_on, row.until_on, row.release_ordered_on)
        found.setdefault(row.stay_id, []).append(fact)
    return found


def _waits(survivor: UUID) -> dict[UUID, list[WaitFact]]:
    found: dict[UUID, list[WaitFact]] = {}
    for row in Waiting.objects.filter(survivor_id=survivor).order_by("days"):
        fact = WaitFact(row.reason, row.waiting_on, row.days.lower, row.days.upper, row.words.read())
        found.setdefault(row.stay_id, []).append(fact)
    return found


def _stay(row: Stay, orders: tuple[OrderFact, ...], waits: tuple[WaitFact, ...], now: date) -> StayFact:
    span = Span(row.days.lower, row.days.upper)
    held = [Span(order.from_on, order.until_on) for order in orders]
    bare = without_order(span, held, now) if row.freedom == "not_free" else 0
    return StayFact(
        row.pk,
        row.kind,
        row.organisation,
        row.district,
        row.country,
        row.freedom,
        row.days.lower,
        row.days.upper,
        row.words.read(),
        span.length(now),
        bare,
        orders,
        waits,
    )


def _moves(survivor: UUID) -> tuple[MoveFact, ...]:
    rows = Move.objects.filter(survivor_id=survivor).order_by("on")
    return tuple(MoveFact(row.on, row.escort, row.days_to_accept, row.crosses_border) for row in rows)


def _services(survivor: UUID, notes: bool) -> tuple[ServiceFact, ...]:
    rows = Service.objects.filter(survivor_id=survivor).order_by("on")
    if notes:
        return tuple(ServiceFact(r.pk, r.lane, r.on, r.organisation, r.state, r.words.read()) for r in rows)
    values = rows.values_list("id", "lane", "on", "organisation", "state")
    return tuple(ServiceFact(i, lane, on, by, state, "") for i, lane, on, by, state in values)


def _dates(survivor: UUID) -> tuple[DateFact, ...]:
    rows = NextDate.objects.filter(survivor_id=survivor, settled_on=None).order_by("on")
    return tuple(DateFact(row.pk, row.kind, row.on, row.rests_on) for row in rows)


def _team(survivor: UUID) -> tuple[MemberFact, ...]:
    rows = Member.objects.filter(survivor_id=survivor, until_on=None).order_by("from_on")
    return tuple(MemberFact(row.pk, row.person, row.organisation, row.duty, row.from_on) for row in rows)
