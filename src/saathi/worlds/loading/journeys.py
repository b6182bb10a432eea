"""Her case, stays, orders, day ledger, moves, services and dates ahead, as rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from saathi.cases.choices import LANE_SECTIONS, Lane
from saathi.cases.clocks.events import EVENTS
from saathi.cases.models import Case, CaseEvent, Member, Move, NextDate, Order, Service, Stay, Waiting
from saathi.worlds.loading import codes
from saathi.worlds.loading.keys import Sealer
from saathi.worlds.loading.moments import at
from saathi.worlds.loading.opening import known
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.loading.said import spoken
from saathi.worlds.shapes import Person
from saathi.worlds.shapes import Stay as Lived


@dataclass(frozen=True, slots=True)
class Written:
    """Her case and her last stay, for what is written about them later."""

    case: UUID
    stay: UUID


def write_journey(rows: Rows, keys: Sealer, person: Person, places: Places, now: datetime) -> Written:
    case, she = person.case, keys.survivor
    opened = rows.add(
        Case, keys, survivor_id=she, organisation=places.ids[case.organisation], opened_on=case.opened_on,
        state="closed" if case.closed_on else "open", closed_on=case.closed_on)
    for key in case.workers:
        worker = places.staff[key]
        rows.add(
            Member, keys, survivor_id=she, person=known(key), organisation=places.ids[worker.organisation],
            duty=codes.DUTIES.get(worker.profession, "case_worker"), from_on=case.opened_on)
    stays = {stay.key: _stay(rows, keys, stay, places, places.speaks(case.organisation)) for stay in case.stays}
    _moves(rows, keys, person, stays)
    for service in person.services:
        section = LANE_SECTIONS[Lane(service.lane)]
        rows.add(
            Service, keys, survivor_id=she, lane=service.lane, section=section, on=service.on,
            organisation=places.ids[service.organisation], state=service.state,
            words=spoken(service.reason or _sentence(service.what), places.speaks(service.organisation)))
    writer = places.writer(case.organisation, case.workers)
    for what, on in codes.events(person):
        rows.add(
            CaseEvent, keys, survivor_id=she, section=int(EVENTS[what].section), what=what, on=on, written_by=writer,
            written_at=at(on, now))
    for ahead in person.next_dates:
        rows.add(
            NextDate, keys, survivor_id=she, kind=codes.date_kind(ahead), on=ahead.on,
            rests_on=codes.WAITING_ON.get(ahead.with_kind, "nobody"))
    return Written(opened, stays[case.stays[-1].key])


def _stay(rows: Rows, keys: Sealer, stay: Lived, places: Places, written_in: str) -> UUID:
    she = keys.survivor
    made = rows.add(
        Stay, keys, survivor_id=she, kind=stay.kind, district=stay.district, country=stay.country,
        organisation=places.ids[stay.organisation] if stay.organisation else None, freedom=stay.freedom,
        days=(stay.from_on, stay.until_on))
    for order in stay.orders:
        rows.add(
            Order, keys, survivor_id=she, stay_id=made, authority=codes.authority(order), kind=order.kind,
            from_on=order.valid_from, until_on=order.valid_to, release_ordered_on=order.release_ordered_on)
    for wait in stay.waits:
        rows.add(
            Waiting, keys, survivor_id=she, stay_id=made, days=(wait.from_on, wait.until_on), reason=wait.reason,
            waiting_on=codes.waiting_on(wait), words=spoken(wait.words, written_in))
    return made


def _moves(rows: Rows, keys: Sealer, person: Person, stays: dict[str, UUID]) -> None:
    for move in person.case.moves:
        answered = move.offered_on and move.accepted_on
        rows.add(
            Move, keys, survivor_id=keys.survivor, left_id=stays[move.from_stay], reached_id=stays[move.to_stay],
            on=move.arrived_on, escort=move.escort, crosses_border=move.crosses_border,
            days_to_accept=(move.accepted_on - move.offered_on).days if answered else None)  # type: ignore[operator]


def _sentence(code: str) -> str:
    return f"{code[:1].upper()}{code[1:].replace('_', ' ')}."
