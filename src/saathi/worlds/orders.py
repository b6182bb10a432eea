"""Orders and papers, with the breaches of law that the clocks should find.

Clocks (law paper, 1.1, 1.2, 1.6): production 24 h JJ 31; home report 15 d JJ 36(2); care plan
30 d; final order 4 months JJ 36(2); health check one day MR 34(3)(i); ITPA 17(1) ten days,
17(3) three weeks, 17(4) one to three years.
"""

from datetime import date

from saathi.worlds.beginnings import Beginning
from saathi.worlds.draws import Draws
from saathi.worlds.journeys import Leg, Timing
from saathi.worlds.parameters import Parameters
from saathi.worlds.shapes import Order, Paper

FOUR_MONTHS, YEAR, ADULT_DAYS = 122, 365, 6575
MAX_RENEWALS = 4
day = date.fromordinal

Span = tuple[str, str, int, int]
"""(kind, authority, first day, day it ends) in ordinals."""


def orders(
    draws: Draws,
    given: Parameters,
    start: Beginning,
    leg: Leg,
    when: Timing,
    number: int,
) -> tuple[tuple[Order, ...], list[str]]:
    """The orders a stay stands on, and the breaches planted in them."""
    if leg.is_home:
        return (), []
    spans = _spans(start, leg, when, number)
    breaches: list[str] = []
    if _close_gap(draws, given, spans):
        breaches.append("order_gap")
    if _let_lapse(draws, given, spans, leg, start.today):
        breaches.append("order_lapsed")
    released, is_late = _release(draws, given, leg)
    if is_late:
        breaches.append("released_late")
    begun = [span for span in spans if span[2] <= start.today]
    last = len(begun)
    return tuple(
        Order(kind, who, day(first), day(until), released if n == last else None)
        for n, (kind, who, first, until) in enumerate(begun, 1)
    ), breaches


def _spans(start: Beginning, leg: Leg, when: Timing, number: int) -> list[Span]:
    first = leg.begin
    if number > 1:
        kind = "tribunal" if leg.district.startswith("BD") else "transfer"
        return [(kind, authority(start), first, first + 180)]
    if start.is_child:
        made = [("form_18", "child_welfare_committee", first, first + FOUR_MONTHS)]
        final = first + when.final_order
        if leg.end is None or final < leg.end:
            until = max(final + 30, min(final + YEAR, start.born + ADULT_DAYS))
            made.append(("final_37", "child_welfare_committee", final, until))
        return made
    if leg.freedom == "free":
        return [("itpa_19", "magistrate", first, first + YEAR)]
    return [
        ("itpa_17_1", "magistrate", first, first + 10),
        ("itpa_17_3", "magistrate", first + 10, first + 31),
        ("itpa_17_4", "magistrate", first + 31, first + 31 + YEAR),
    ]


def authority(start: Beginning) -> str:
    """Who orders: the committee for a child, the court for an adult."""
    return "child_welfare_committee" if start.is_child else "magistrate"


def _close_gap(draws: Draws, given: Parameters, spans: list[Span]) -> bool:
    """A final order later than the first one's end: made longer in time, or left open (True)."""
    if len(spans) != 2 or spans[0][3] >= spans[1][2]:
        return False
    if draws.chance(given.rates["order_lapses"]):
        return True
    kind, who, first, _ = spans[0]
    spans[0] = (kind, who, first, spans[1][2])
    return False


def _let_lapse(draws: Draws, given: Parameters, spans: list[Span], leg: Leg, today: int) -> bool:
    """Renew the last order until the stay ends, or let it lapse with nobody noticing (True)."""
    stop = today + 1 if leg.end is None else leg.end
    for _ in range(MAX_RENEWALS):
        kind, who, _, until = spans[-1]
        if until >= stop:
            return False
        if draws.chance(given.rates["order_lapses"]):
            return True
        spans.append((kind, who, until, until + YEAR))
    return spans[-1][3] < stop


def _release(draws: Draws, given: Parameters, leg: Leg) -> tuple[date | None, bool]:
    """The day her release was ordered; some stay on for weeks after it."""
    if leg.end is None or leg.ended_by not in ("release", "move"):
        return None, False
    is_late = draws.chance(given.rates["released_late"])
    days = draws.between(4, 40) if is_late else draws.between(0, 2)
    ordered = leg.end - days
    if ordered <= leg.begin:
        return day(leg.end), False
    return day(ordered), is_late


def papers(
    draws: Draws, given: Parameters, start: Beginning, when: Timing, first: Leg
) -> tuple[tuple[Paper, ...], list[str]]:
    """Papers with the days they were due and made. A random few are lost; the late ones and
    the never-made care plan are the planted breaches."""
    came, today = start.came_out, start.today
    hours = draws.pick(given.lasting["production_hours"])
    wanted: list[tuple[str, int, int | None, int | None]] = [
        ("production_report", came, 1, -(-hours // 24)),
        ("medical_examination", came, 1, draws.pick((0, 0, 1, 1, 1, 2, 4))),
        ("home_report", came + 1, 15, when.sir),
    ]
    if start.is_child:
        wanted.append(("care_plan", first.begin, 30, when.plan))
        wanted.append(("final_order", came, FOUR_MONTHS, when.final_order))
    if start.track == "repatriation":
        wanted.append(("address_verification", came + 20, 60, when.verification))
    stop = today if first.end is None else first.end
    made, breaches = [], []
    for kind, asked, limit, took in wanted:
        lost = took is None or draws.chance(given.rates["paper_missing"])
        done = None if lost or took is None or asked + took > stop else day(asked + took)
        due = None if limit is None else asked + limit
        made.append(Paper(kind, day(asked), None if due is None else day(due), done))
        if due is not None and due < stop and (done is None or done.toordinal() > due):
            breaches.append(f"{kind}_late" if done else f"{kind}_missing")
    return tuple(made), breaches
