"""Ticks on the lanes, dates ahead and promises made to her."""

from datetime import date
from itertools import product

from saathi.worlds.beginnings import Beginning
from saathi.worlds.cases import Ground
from saathi.worlds.draws import Draws
from saathi.worlds.orders import authority
from saathi.worlds.organisations import Directory
from saathi.worlds.parameters import Parameters
from saathi.worlds.shapes import NextDate, Promise, Service

day = date.fromordinal

WHAT = {
    "health": ("health_check", "dentist", "eye_check", "medicine", "hospital_visit"),
    "counselling": ("talk_alone", "talk_alone", "talk_alone", "peer_group"),
    "legal": ("lawyer_meeting", "court_visit", "statement_prepared"),
    "learning": ("school", "open_school", "computer_course", "reading_group"),
    "money": ("bank_visit", "identity_camp", "scholarship_form", "sponsorship_form"),
    "family": ("phone_call", "visit", "letter"),
}
STATES = (*["happened"] * 16, "did_not_happen", "did_not_happen", "she_said_no", "asked")
NO_WORKER = "No worker was free to go along."
WHY_NOT = {
    "health": ("The doctor did not come.", NO_WORKER),
    "legal": ("The court gave another date.", "The lawyer did not come.", NO_WORKER),
    "learning": ("The teacher was on leave.", "The paper had not arrived."),
    "money": ("The office was closed.", "The paper had not arrived.", NO_WORKER),
    "family": ("Nobody answered.", "The bus did not run.", NO_WORKER),
}
CALLED = ("hers", "together", "together", "for_her")
USEFUL = (None, None, 0, 1, 2, 2)
OUTCOMES = tuple(product(STATES, CALLED, USEFUL))
"""Every state with every caller and rating, equally likely: one draw for each tick, for speed."""

LANES = (("health", 90, 4), ("legal", 150, 3), ("learning", 75, 5), ("family", 60, 5), ("money", 200, 2))
AHEAD = (
    ("hearing", "magistrate", "A hearing she may attend or send words to."),
    ("hearing", "legal_services_authority", "The compensation claim is heard."),
    ("review", "child_welfare_committee", "Her stay is looked at again."),
    ("visit", "community_organisation", "A worker visits where she chose."),
    ("papers", "department", "Her identity paper is to be ready."),
    ("papers", "task_force", "The travel permit is to be ready."),
)
PROMISED = (
    "Bring the bank form.",
    "Ask the lawyer for the next date.",
    "Call her aunt at the hour she chose.",
    "Bring a copy of the order in her language.",
    "Ask the school which papers it needs.",
    "Find a woman doctor.",
    "Tell her who has read her file.",
    "Show her the form before it is sent.",
    "Find out when the computer course begins.",
    "Go with her to the bank.",
    "Ask the panchayat for the residence paper.",
    "Bring her winter clothes from the other home.",
    "Ask whether her friend may visit on Sunday.",
)


def services(
    draws: Draws, given: Parameters, start: Beginning, ground: Ground, directory: Directory
) -> tuple[Service, ...]:
    """Every tick up to today, in order of day."""
    days = start.today - start.came_out
    moments = [(at, "counselling") for at in _counselling(draws, given, start, ground)]
    for lane, every, most in LANES:
        for _ in range(min(most, days // every + draws.between(0, 1))):
            moments.append((start.came_out + int(draws.random() * days), lane))
    moments.sort()
    near = ground.legs[0].district
    giver = {
        "health": directory.near(draws, ("hospital",), near).key,
        "legal": directory.near(draws, ("legal_services_authority",), start.district).key,
    }
    return tuple(_tick(draws, start, ground, lane, at, giver) for at, lane in moments)


def _counselling(draws: Draws, given: Parameters, start: Beginning, ground: Ground) -> list[int]:
    """At least four sessions in the first 90 days for some, fewer for most; then monthly in a
    home and rarely after it."""
    many = draws.chance(given.rates["four_sessions"])
    early = draws.between(4, 8) if many else draws.between(0, 3)
    made = [start.came_out + 1 + int(draws.random() * 89) for _ in range(early)]
    home = ground.home_from or start.today
    months = max(0, home - start.came_out - 90) // 30
    for _ in range(min(6, months // 2)):
        made.append(start.came_out + 90 + int(draws.random() * (home - start.came_out - 90)))
    return [at for at in made if at <= start.today]


def _tick(draws: Draws, start: Beginning, ground: Ground, lane: str, at: int, giver: dict[str, str]) -> Service:
    state, called_by, useful = draws.pick(OUTCOMES)
    if lane == "counselling":
        state = "happened"
    if state == "asked" and start.today - at > 60:
        state = "did_not_happen"
    return Service(
        lane=lane,
        what=draws.pick(WHAT[lane]),
        on=day(at),
        organisation=giver.get(lane) or _place_on(ground, at),
        called_by=called_by,
        state=state,
        reason=draws.pick(WHY_NOT[lane]) if state == "did_not_happen" else "",
        useful=useful if state == "happened" else None,
    )


def _place_on(ground: Ground, at: int) -> str:
    """The home she lived in that day, or the organisation beside her at home."""
    for leg in ground.legs:
        if leg.organisation and leg.begin <= at and (leg.end is None or at < leg.end):
            return leg.organisation.key
    return ground.lead.key


def next_dates(draws: Draws, start: Beginning, ground: Ground) -> tuple[NextDate, ...]:
    """Nought to three days ahead: some people were given no date at all."""
    made = []
    for _ in range(draws.pick((0, 1, 1, 2, 3))):
        kind, with_kind, purpose = draws.pick(AHEAD)
        if with_kind == "task_force" and start.track != "repatriation":
            with_kind, purpose = "department", "Her identity paper is to be ready."
        if kind == "review":
            with_kind = authority(start)
        at = day(start.today + draws.between(1, 150))
        made.append(NextDate(kind, at, with_kind, purpose))
    return tuple(sorted(made, key=lambda date_ahead: date_ahead.on))


def promises(draws: Draws, start: Beginning, ground: Ground) -> tuple[Promise, ...]:
    """What we said we would do, some of it late, some not yet due."""
    made = []
    for _ in range(draws.pick((0, 0, 1, 1, 2, 3))):
        promised = max(start.came_out, start.today - draws.between(1, 60))
        due = promised + draws.between(2, 30)
        kept = promised + draws.between(1, 35) if draws.chance(0.6) else None
        made.append(
            Promise(
                what=draws.pick(PROMISED),
                promised_on=day(promised),
                due_on=day(due),
                kept_on=day(kept) if kept and kept <= start.today else None,
                asked_by=draws.pick(("hers", "hers", "ours")),
                staff=ground.worker,
            )
        )
    return tuple(made)
