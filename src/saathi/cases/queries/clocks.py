"""Her dates by law: what her stays, orders, moves and dates say, and what was written besides, given to the clocks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings

from saathi.kernel.access import Verdict, can, query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.compiled import SURVIVOR, Compiled
from saathi.kernel.reach import held
from saathi.kernel.sections import Section, each
from saathi.survivors.queries import Card, card

from ..choices import OrderKind, PlaceKind
from ..clocks.engine import ClockFact, clocks
from ..clocks.events import EVENTS, FINDINGS, PAUSES, Event, Pause
from ..clocks.loading import Law, LawFault, law
from ..models import CaseEvent
from .together import Fact, everything

HOMES = frozenset([PlaceKind.SHELTER_HOME, PlaceKind.PROTECTIVE_HOME, PlaceKind.CARE_CENTRE])
ORDER_EVENTS = {
    OrderKind.FINAL_37: "final_order",
    OrderKind.TRANSFER: "transfer_ordered",
    OrderKind.ITPA_17_1: "custody_17_1",
    OrderKind.ITPA_17_3: "custody_17_3",
    OrderKind.ITPA_17_4: "detention_17_4",
}
WRITES = ("clocks.event", "clocks.pause")
# A home admits only on an order made when she is brought before the committee (domain paper 1.1, C2).
MADE_AT_PRODUCTION = (OrderKind.FORM_18, OrderKind.FORM_19)


@dataclass(frozen=True, slots=True)
class WrittenFact:
    """What somebody wrote down; of a pause, `what` is its reason and `until_on` the day clocks run again."""

    id: UUID
    what: str
    is_pause: bool
    on: date
    at: time | None
    until_on: date | None


@dataclass(frozen=True, slots=True)
class LawDates:
    """`open` the soonest first; `over` those met or ended. `writable`: events this actor may write. `not_shared`:
    sections without which some clocks are not shown. `stay`: where she is now. `verdicts`: of the acts that write here.
    `fault`: why a file of the office was left out."""

    card: Card
    open: tuple[ClockFact, ...]
    over: tuple[ClockFact, ...]
    written: tuple[WrittenFact, ...]
    writable: tuple[str, ...]
    not_shared: tuple[Section, ...]
    has_stay: bool
    stay: UUID | None
    verdicts: dict[str, Verdict]
    today: date
    fault: str


@query("clocks.page")
def law_dates(actor: Actor, survivor: UUID, *, clock: Clock = server_clock) -> LawDates:
    """Raises NotFound where she is out of reach."""
    her, sections, now = card(actor, survivor), held(survivor), today(clock)
    found, rows = everything(survivor), _rows(survivor=survivor)
    book, fault = _law()
    written = [_written(row) for row in rows]
    shown = _seen(her, found, written, book, sections, now)
    return LawDates(
        her,
        tuple(fact for fact in shown if fact.is_open),
        tuple(fact for fact in shown if not fact.is_open),
        tuple(reversed(written)),
        tuple(code for code, kind in EVENTS.items() if kind.is_written and kind.section & sections),
        tuple(each(_ALL_NEEDED & ~sections)),
        bool(found["stay"]),
        next((stay.id for stay in reversed(found["stay"]) if stay.end is None), None),
        {name: can(actor, name, survivor) for name in WRITES},
        now,
        fault,
    )


def place_clock(her: Card, key: str, *, clock: Clock = server_clock) -> ClockFact | None:
    """Her open clock of this key, inside a query that is open. For keys whose events are all of the section Place:
    where that is not shared, her stays are not there and no clock of theirs runs."""
    return next((fact for fact in running(her, her.id, Section.PLACE, today(clock)) if fact.key == key), None)


def running(her: Card, survivor: UUID, sections: Section, now: date) -> tuple[ClockFact, ...]:
    """The clocks that run and may be seen with these sections, inside a query that is open already."""
    written = [_written(row) for row in _rows(survivor=survivor)]
    shown = _seen(her, everything(survivor), written, _law()[0], sections, now)
    return tuple(fact for fact in shown if fact.is_open)


def _seen(
    her: Card, found: dict[str, list[Fact]], written: list[WrittenFact], book: Law, sections: Section, now: date
) -> list[ClockFact]:
    facts = _facts(her, found, written, book, now) if sections & Section.PLACE else ()
    return [fact for fact in facts if not needed(fact) & ~sections]


def needed(fact: ClockFact) -> Section:
    """Every section that could hold one of its events. Without one of them it might be shown late though it was met."""
    return reduce(or_, (EVENTS[code].section for code in fact.starts + fact.met_by + fact.stops), Section.PLACE)


_ALL_NEEDED = reduce(or_, (kind.section for kind in EVENTS.values()))
_rows = Compiled(
    lambda: CaseEvent.objects.filter(survivor_id=SURVIVOR, undone_at=None)
    .order_by("on", "written_at", "id")
    .values_list("id", "what", "on", "at", "until_on")
)


def _written(row: Sequence[Any]) -> WrittenFact:
    id, what, on, at, until_on = row
    is_pause = what.removeprefix("pause_") in PAUSES
    return WrittenFact(id, what.removeprefix("pause_"), is_pause, on, at, until_on)


def _law() -> tuple[Law, str]:
    try:
        return law(Path(settings.SAATHI_HOME) / "law"), ""
    except LawFault as fault:
        return law(), str(fault)


def _facts(
    her: Card, found: dict[str, list[Fact]], written: Iterable[WrittenFact], book: Law, now: date
) -> tuple[ClockFact, ...]:
    """Each country counts its own clocks: where she stayed, and where a matter of hers goes on. One that no country
    owns is counted once."""
    said = [Event(one.what, one.on, one.at) for one in written if not one.is_pause and one.what in EVENTS]
    pauses = [Pause(one.what, one.on, one.until_on) for one in written if one.is_pause and one.until_on]
    tracks = [(one.on, FINDINGS[one.code]) for one in said if one.code in FINDINGS]
    # Before a finding nobody knew: both tracks ran. Without one, what her card says holds from the beginning.
    history = [(date.min, "unknown"), *tracks] if tracks else [(date.min, her.track)]
    facts: dict[ClockFact, None] = {}
    elsewhere = (EVENTS[one.code].country for one in said)
    for country in dict.fromkeys([*(stay.d for stay in found["stay"]), *filter(None, elsewhere)]):
        events = [*said, *_from_tables(her, found, country, said, now)]
        facts |= dict.fromkeys(clocks(events, history, country, now, pauses=pauses, law_in_force=book))
    return tuple(sorted(facts, key=lambda fact: (not fact.is_open, fact.due_on)))


def _from_tables(
    her: Card, found: dict[str, list[Fact]], country: str, said: list[Event], now: date
) -> Iterable[Event]:
    stays = {stay.id: stay for stay in found["stay"] if stay.d == country}
    known = {one.code for one in said}
    if her.came_out_on and "found" not in known:
        yield Event("found", her.came_out_on)
    yield from _of_stays(found["stay"], country, now)
    orders = [order for order in found["order"] if order.ref in stays]
    yield from _of_orders(orders)
    first = next((order for order in orders if order.b in MADE_AT_PRODUCTION), None)
    if first is not None and "produced" not in known:
        yield Event("produced", first.start)
    for move in found["move"]:
        yield Event("returned" if move.flag else "transferred", move.start)
    for one in found["date"]:
        if one.a == "travel":
            yield Event("transfer_day", one.start)


def _of_stays(stays: list[Fact], country: str, now: date) -> Iterable[Event]:
    following = [*stays[1:], None]
    for stay, after in zip(stays, following, strict=True):
        if stay.d != country or stay.a not in HOMES:
            continue
        yield Event("admitted", stay.start)
        if stay.end is not None and stay.end <= now:
            yield Event("left", stay.end)
            if after is None or after.b == "free":
                yield Event("released", stay.end)


def _of_orders(orders: list[Fact]) -> Iterable[Event]:
    for order in orders:
        if order.a == "cwc":
            yield Event("cwc_order", order.start)
        if order.b in ORDER_EVENTS:
            yield Event(ORDER_EVENTS[OrderKind(order.b)], order.start, None, order.end)
