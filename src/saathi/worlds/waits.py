"""Why she was there: every day of a stay under exactly one reason (measures paper, 2.2)."""

from collections.abc import Iterable
from datetime import date

from saathi.worlds.beginnings import Beginning
from saathi.worlds.draws import Draws
from saathi.worlds.journeys import Leg, Timing
from saathi.worlds.orders import authority
from saathi.worlds.shapes import Agreement, Wait

Phase = tuple[int, str, str, str]
"""(days, reason, organisation kind waited on, words); the last phase fills what is left."""

OWN = (0, "own_choice", "", "She says she wishes to be here.")
ATTESTS = ("own_pin", "own_device", "advocate", "staff")
AGREEMENT_DAYS = 30
"""Her yes is asked again every 30 days (measures paper, 2.2)."""


def waits(draws: Draws, start: Beginning, leg: Leg, when: Timing, is_first: bool) -> tuple[Wait, ...]:
    return cover(leg.begin, leg.end, start.today, _phases(draws, start, leg, when, is_first))


def cover(begin: int, end: int | None, today: int, phases: Iterable[Phase]) -> tuple[Wait, ...]:
    """Lay the phases end to end over [begin, end); the last one that fits runs to the end."""
    stop = today + 1 if end is None else end
    ranges: list[tuple[int, Phase]] = []
    at = begin
    for phase in phases:
        if at >= stop:
            break
        ranges.append((at, phase))
        at += phase[0]
    made, day = [], date.fromordinal
    for index, (first, (_, reason, waiting_on, words)) in enumerate(ranges):
        until = ranges[index + 1][0] if index + 1 < len(ranges) else end
        made.append(
            Wait(
                day(first),
                None if until is None else day(until),
                reason,
                waiting_on,
                words,
            )
        )
    return tuple(made)


def _phases(draws: Draws, start: Beginning, leg: Leg, when: Timing, is_first: bool) -> tuple[Phase, ...]:
    if leg.is_home:
        return (OWN,)
    if not is_first:
        return _second(draws, start, leg)
    if start.track == "repatriation":
        return _repatriation(draws, start, when)
    return _child(draws, leg, when) if start.is_child else _adult(draws, leg, when)


def _child(draws: Draws, leg: Leg, when: Timing) -> tuple[Phase, ...]:
    agreed = draws.between(2, 9)
    report = max(1, when.sir + 1 - agreed)  # asked for the day after she came
    order = max(1, when.final_order - max(agreed, when.sir + 1))
    first = "agreed_safety" if draws.chance(0.5) else "other"
    return (
        (agreed, first, "", "The first days: sleep, food, a doctor and talk."),
        (
            report,
            "wait_home_report",
            "department",
            "The home report is asked from her district.",
        ),
        (
            order,
            "wait_court",
            "child_welfare_committee",
            "The committee has not made its order.",
        ),
        (
            draws.between(5, 40),
            "wait_other_org",
            "community_organisation",
            "No reply yet.",
        ),
        OWN if leg.freedom == "free" else ESCORT,
    )


ESCORT = (
    0,
    "wait_travel",
    "anti_trafficking_unit",
    "The order is made; no escort is named.",
)


def _adult(draws: Draws, leg: Leg, when: Timing) -> tuple[Phase, ...]:
    first = (31, "wait_court", "magistrate", "The inquiry runs and no date was given.")
    if leg.freedom == "free":
        return (first, OWN)
    report = (
        when.sir,
        "wait_home_report",
        "department",
        "The officer's home report is due.",
    )
    if leg.freedom == "asked_to_leave":
        return (
            first,
            report,
            (
                0,
                "wait_court",
                "magistrate",
                "She asked to leave; the court has not answered.",
            ),
        )
    papers = (
        draws.between(10, 90),
        "wait_papers",
        "department",
        "Her identity paper is awaited.",
    )
    return (
        first,
        report,
        papers,
        (0, "wait_court", "magistrate", "The order runs on."),
    )


def _repatriation(draws: Draws, start: Beginning, when: Timing) -> tuple[Phase, ...]:
    return (
        (
            draws.between(3, 10),
            "agreed_safety",
            "",
            "The first days: sleep, food and talk.",
        ),
        (
            when.sir,
            "wait_court",
            "child_welfare_committee",
            "The first order is awaited.",
        ),
        (
            when.verification,
            "wait_papers",
            "department",
            "Her home country checks her address.",
        ),
        (
            draws.between(20, 90),
            "wait_papers",
            "task_force",
            "The travel permit is asked for.",
        ),
        (
            0,
            "wait_travel",
            "task_force",
            "The next journey across the border has no date.",
        ),
    )


def _second(draws: Draws, start: Beginning, leg: Leg) -> tuple[Phase, ...]:
    days = draws.between(7, 45)
    waiting = (
        days,
        "wait_home_report",
        "community_organisation",
        "A visit to the family is due.",
    )
    if leg.freedom == "free":
        return (waiting, OWN)
    return (
        waiting,
        (0, "wait_court", authority(start), "The last order is awaited."),
    )


def agreements(draws: Draws, made: tuple[Wait, ...], leg: Leg, today: int) -> tuple[Agreement, ...]:
    """Her own yes to staying, month by month, where the reason is her choice. Some lapse."""
    if leg.is_home:
        return ()
    said: list[Agreement] = []
    for wait in made:
        if wait.reason != "own_choice":
            continue
        first = wait.from_on.toordinal()
        stop = today if wait.until_on is None else wait.until_on.toordinal()
        for begin in range(first, stop, AGREEMENT_DAYS):
            if draws.chance(0.85):
                day = date.fromordinal
                until = day(begin + AGREEMENT_DAYS)
                said.append(Agreement(day(begin), until, draws.pick(ATTESTS)))
    return tuple(said)
