"""Her case: the journey's legs turned into stays, orders, reasons and moves."""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from saathi.worlds.beginnings import Beginning
from saathi.worlds.draws import Draws
from saathi.worlds.journeys import AT_HOME, Leg, Timing, legs, timing
from saathi.worlds.orders import ADULT_DAYS, orders, papers
from saathi.worlds.organisations import Directory
from saathi.worlds.parameters import Parameters
from saathi.worlds.shapes import Case, Move, Organisation, Stay
from saathi.worlds.waits import agreements, waits

ESCORTS = ("police", "police_woman", "police_woman", "worker", "worker", "worker", "family")
AT_BORDER = ("police_woman", "police_woman", "police_woman", "police")
day = date.fromordinal


@dataclass(slots=True)
class Ground:
    """What decisions, services and sharing stand on: where she is and who is near."""

    legs: list[Leg]
    lead: Organisation
    source: Organisation
    home_from: int | None
    worker: str
    answer: str


def case(
    draws: Draws,
    given: Parameters,
    start: Beginning,
    directory: Directory,
    family_view: str,
) -> tuple[Case, Ground]:
    when = timing(draws, given, start)
    made = legs(draws, given, start, when, directory, family_view)
    source = directory.near(draws, draws.pick(AT_HOME[start.country]), start.district)
    last = made[-1]
    answer = source_answer(draws, given)
    lead = last.organisation or (made[0].organisation if answer == "none" else source) or source
    worker = directory.worker(draws, lead)
    breaches: list[str] = []
    stays = [_stay(draws, given, start, leg, when, n, breaches) for n, leg in enumerate(made, 1)]
    if start.is_child and not last.is_home and start.today > start.born + ADULT_DAYS:
        breaches.append("past_18")
    paper_list, late = papers(draws, given, start, when, made[0])
    opened = start.came_out + draws.between(0, 3)
    closed = _closed(draws, last, start)
    ground = Ground(made, lead, source, last.begin if last.is_home else None, worker.key, answer)
    return Case(
        key=f"{start.key}-c",
        survivor=start.key,
        organisation=lead.key,
        team=(worker.teams or (lead.teams[0].key,))[0],
        workers=_workers(draws, directory, made, worker.key),
        track=start.track,
        came_out_on=day(start.came_out),
        opened_on=day(min(opened, start.today)),
        closed_on=closed,
        stays=tuple(stays),
        moves=tuple(_moves(draws, given, start, made)),
        papers=paper_list,
        breaches=tuple(breaches + late),
    ), ground


def source_answer(draws: Draws, given: Parameters) -> str:
    """Her answer to sharing with an organisation at home: full, partial or none (part 7.3)."""
    rank, full = draws.random(), given.rates["consent_full"]
    if rank < full:
        return "full"
    return "partial" if rank < full + given.rates["consent_partial"] else "none"


def _stay(
    draws: Draws,
    given: Parameters,
    start: Beginning,
    leg: Leg,
    when: Timing,
    number: int,
    breaches: list[str],
) -> Stay:
    order_list, found = orders(draws, given, start, leg, when, number)
    breaches.extend(found)
    wait_list = waits(draws, start, leg, when, number == 1)
    return Stay(
        key=f"{start.key}-p{number}",
        kind=leg.kind,
        organisation=leg.organisation.key if leg.organisation else None,
        district=leg.district,
        country=leg.district[:2],
        from_on=day(leg.begin),
        until_on=None if leg.end is None else day(leg.end),
        freedom=leg.freedom,
        ended_by=leg.ended_by,
        orders=order_list,
        waits=wait_list,
        agreements=agreements(draws, wait_list, leg, start.today),
    )


def _workers(draws: Draws, directory: Directory, made: list[Leg], first: str) -> tuple[str, ...]:
    """Hers by name, then the workers of the places she came through."""
    others = [directory.worker(draws, leg.organisation).key for leg in made if leg.organisation]
    return tuple(dict.fromkeys((first, *others)))


def _moves(draws: Draws, given: Parameters, start: Beginning, made: list[Leg]) -> list[Move]:
    moves = []
    for number, (leg, after) in enumerate(pairwise(made), 1):
        if leg.end is None:
            break
        crosses = leg.district[:2] != after.district[:2]
        alone = leg.ended_by == "left_without_telling"
        took = draws.pick(given.lasting["accept_handover"])
        offered = max(leg.begin, leg.end - took - draws.between(1, 15))
        accepted = min(offered + took, leg.end)
        escort = "alone" if alone else draws.pick(AT_BORDER if crosses else ESCORTS)
        moves.append(
            Move(
                from_stay=f"{start.key}-p{number}",
                to_stay=f"{start.key}-p{number + 1}",
                offered_on=None if alone else day(offered),
                accepted_on=None if alone else day(accepted),
                left_on=day(leg.end),
                arrived_on=day(after.begin),
                escort=escort,
                crosses_border=crosses,
            )
        )
    return moves


def _closed(draws: Draws, last: Leg, start: Beginning) -> date | None:
    """Closed one to two years after she came home, for half of those home so long."""
    closing = last.begin + draws.between(365, 730)
    if not last.is_home or closing > start.today or draws.chance(0.5):
        return None
    return day(closing)
