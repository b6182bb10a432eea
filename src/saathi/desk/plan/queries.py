"""What the pages of her plan show, each read in one go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from saathi.cases.clocks.engine import ClockFact
from saathi.cases.promises.queries import answers_for_all
from saathi.cases.queries.clocks import place_clock
from saathi.cases.queries.people import SOON
from saathi.decisions.queries import DecisionMark, marks
from saathi.kernel.access import Verdict, can, query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.orgs.covers.queries import covered_by
from saathi.orgs.queries import person_names
from saathi.plans.queries import Whole, whole
from saathi.plans.reviews.queries import MOST, Coming, Reviews, due_in, due_of, reviews
from saathi.plans.versions.queries import VersionFact, versions
from saathi.survivors.queries import Card, card, chosen_names

BY_LAW = "icp_review"
OPEN = Verdict(True)


@dataclass(frozen=True, slots=True)
class PlanPage:
    """`verdict` is that of every act that needs her plan to be shared; `staff` are names of those who do steps."""

    card: Card
    whole: Whole
    staff: dict[UUID, str]
    verdict: Verdict


@query("desk.plan")
def plan_page(actor: Actor, survivor: UUID) -> PlanPage:
    """Raises NotFound where she is out of reach."""
    about, found = card(actor, survivor), whole(actor, survivor)
    doers = {step.person for aim in found.aims for step in aim.line.steps if step.person}
    return PlanPage(about, found, _names(doers), _verdict(actor, survivor, bool(found.aims or found.said)))


def _verdict(actor: Actor, survivor: UUID, is_seen: bool) -> Verdict:
    """Whoever reads a line of her plan holds it, and need not be asked about."""
    if not actor.holds("plans.words"):
        return Verdict(False, held=False)
    return OPEN if is_seen else can(actor, "plans.words", survivor)


def _names(people: Iterable[UUID]) -> dict[UUID, str]:
    wanted = list(people)
    return person_names(wanted) if wanted else {}


@dataclass(frozen=True, slots=True)
class VersionsPage:
    card: Card
    versions: list[VersionFact]
    staff: dict[UUID, str]


@query("desk.versions")
def versions_page(actor: Actor, survivor: UUID) -> VersionsPage:
    about, found = card(actor, survivor), versions(actor, survivor)
    people = {one.made_by for one in found} | {said.written_by for one in found for said in one.answers}
    people |= {step.person for one in found for goal in one.content.goals for step in goal.steps if step.person}
    return VersionsPage(about, found, _names(people))


@dataclass(frozen=True, slots=True)
class ReviewsPage:
    """`by_law` is the open clock of the quarterly review, where a law gives her one; `decided` what the ledger holds
    of the days of her reviews. `verdict` is that of both acts about them."""

    card: Card
    reviews: Reviews
    by_law: ClockFact | None
    decided: dict[date, list[DecisionMark]]
    verdict: Verdict


@query("desk.reviews")
def reviews_page(actor: Actor, survivor: UUID) -> ReviewsPage:
    about, found = card(actor, survivor), reviews(actor, survivor)
    days = {one.held_on for one in found.held}
    decided: dict[date, list[DecisionMark]] = {}
    for mark in marks(actor, survivor).marks if days and actor.holds("decisions.marks") else ():
        if mark.decided_on in days:
            decided.setdefault(mark.decided_on, []).append(mark)
    return ReviewsPage(
        card=about,
        reviews=found,
        by_law=place_clock(about, BY_LAW) if actor.holds("clocks.page") else None,
        decided=decided,
        verdict=can(actor, "reviews.hold", survivor),
    )


@dataclass(frozen=True, slots=True)
class PlanDays:
    """Reviews of plans that are late or fall within a week, the earliest first; `names` the names they chose. `is_cut`
    where there are more than are shown."""

    reviews: tuple[Coming, ...]
    names: dict[UUID, str]
    is_cut: bool
    today: date

    def shown(self) -> Iterable[UUID]:
        return [one.survivor for one in self.reviews]


@query("desk.plan_days", shows=PlanDays.shown)
def plan_days(actor: Actor, *, clock: Clock = server_clock) -> PlanDays:
    """Of those on whose team the actor is or whose day she set, and of whom she covers; where she answers for all,
    anybody of her organisation. Apart from Today, which asks for it as a piece of its own."""
    now = today(clock)
    rows = _due(actor, now)
    called = chosen_names({one.survivor for one in rows[:MOST]}) if rows else {}
    known = tuple(one for one in rows[:MOST] if one.survivor in called)
    return PlanDays(known, called, len(rows) > MOST, now)


def _due(actor: Actor, now: date) -> list[Coming]:
    if answers_for_all(actor) and actor.organisation:
        return due_in(actor.organisation, now + SOON)
    return due_of([actor.id, *(one.person for one in covered_by(actor, now))], now + SOON)
