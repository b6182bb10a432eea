"""What one page about her shows, read in one go: one transaction, one set of keys, one entry of who looked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from saathi.cases.flags.queries import FlagCard, flags
from saathi.cases.promises.queries import Promised, answers_for_all, promised
from saathi.cases.queries.calendar import Calendar, dates_between
from saathi.cases.queries.journey import JourneyFacts, journey
from saathi.cases.queries.people import Filters, People, View, count_none, counts, own_views, people
from saathi.decisions.challenges.queries import ChallengeCard, barred, challenge, challenges
from saathi.decisions.queries import DecisionCard, DecisionMark, Marks, Review, decisions, marks, reviews
from saathi.exchange.bundles.queries import peer_names
from saathi.kernel.access import Verdict, can, query
from saathi.kernel.actor import Actor
from saathi.kernel.approvals import Asked, asked, request_of
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.errors import NotFound
from saathi.kernel.forms import ActForm
from saathi.kernel.lists import Counted
from saathi.orgs.queries import organisation_names, person_names
from saathi.orgs.second_look import who_answers
from saathi.plans.queries import Plan, plan
from saathi.plans.reviews.queries import Coming, set_between
from saathi.survivors.queries import Card, Look, card, chosen_names
from saathi.ui import wording

LATEST = 5
# What the overview offers by a button; everything else stands on the page "Record".
OFFERED = ("decisions.record",)


@dataclass(frozen=True, slots=True)
class Person:
    """Her page. What this actor's roles do not include is None or empty; `names` are short names of organisations."""

    card: Card
    plan: Plan | None
    journey: JourneyFacts | None
    marks: tuple[DecisionMark, ...]
    latest: tuple[DecisionCard, ...]
    names: dict[UUID, str]
    staff: dict[UUID, str]
    verdicts: dict[str, Verdict]


@query("desk.person")
def person(actor: Actor, survivor: UUID, *, latest: int = LATEST, notes: bool = False) -> Person:
    """Raises NotFound where she is out of reach. `notes` opens what was written beside stays and services."""
    about = card(actor, survivor)
    facts = journey(actor, survivor, notes=notes) if actor.holds("journey.page") else None
    ledger = marks(actor, survivor, latest=latest) if actor.holds("decisions.marks") else Marks((), ())
    return Person(
        card=about,
        plan=plan(actor, survivor) if actor.holds("plans.page") else None,
        journey=facts,
        marks=ledger.marks,
        latest=ledger.latest,
        names=short_names(_organisations(facts)),
        staff=person_names(member.person for member in facts.team) if facts and facts.team else {},
        verdicts={name: can(actor, name, survivor) for name in OFFERED},
    )


def _organisations(facts: JourneyFacts | None) -> Iterable[UUID]:
    if facts is None:
        return []
    every = [one.organisation for one in facts.stays]
    every += [one.organisation for one in facts.services] + [one.organisation for one in facts.team]
    return [one for one in every if one]


def short_names(ids: Iterable[UUID]) -> dict[UUID, str]:
    """Organisations as they fit a band: in their own language where the page is written in it."""
    found = organisation_names(ids)
    return {
        one: name.local if name.language == wording.lang() and name.local else name.short for one, name in found.items()
    }


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of people and what stands above it: one's own lists, how many each list holds (no numbers where the role
    does not count), the districts people are in, and the names of colleagues whose lists these are."""

    people: People
    own: tuple[View, ...]
    counted: Counted
    owners: dict[UUID, str] = field(default_factory=dict)


@query("desk.list")
def listed(actor: Actor, filters: Filters, after: str = "", *, rows_only: bool = False) -> Listed:
    """`rows_only` for the next piece of a list whose head is on the page already."""
    page = people(actor, filters, after=after)
    if rows_only:
        return Listed(page, (), Counted({}, frozenset(), True))
    own = own_views(actor) if actor.holds("views.mine") else []
    also = {str(view.id): view.filters for view in own}
    counted = counts(actor, also) if actor.holds("people.counts") else count_none()
    others = {view.owner for view in own} - {actor.id}
    return Listed(page, tuple(own), counted, person_names(others) if others else {})


@query("desk.names")
def names_of(actor: Actor, organisations: Iterable[UUID]) -> dict[UUID, str]:
    """In full, in their own language where the page is written in it; those elsewhere as the directory has them."""
    found = organisation_names(wanted := set(organisations))
    return peer_names(actor, wanted - found.keys()) | {one: name.said for one, name in found.items()}


@dataclass(frozen=True, slots=True)
class Ledger:
    """A page of the ledger and her challenges that the actor may see; `barred` are entries the actor decided."""

    card: Card
    entries: list[DecisionCard]
    challenges: list[ChallengeCard]
    places: dict[UUID, str]
    barred: frozenset[UUID]
    may_record: Verdict


@query("desk.ledger")
def ledger_page(actor: Actor, survivor: UUID, *, limit: int, before: datetime | None) -> Ledger:
    """Raises NotFound where she is out of reach."""
    about, entries = card(actor, survivor), decisions(actor, survivor, limit=limit, before=before)
    found = challenges(actor, survivor)
    return Ledger(
        card=about,
        entries=entries,
        challenges=found,
        places=short_names(one.helper_organisation for one in found if one.helper_organisation),
        barred=barred(actor, survivor, entries) if actor.holds("challenges.barred") else frozenset(),
        may_record=can(actor, "decisions.record", survivor),
    )


@dataclass(frozen=True, slots=True)
class ChallengePage:
    """One challenge, the names in it, and what may be done with it now."""

    card: Card
    challenge: ChallengeCard
    staff: dict[UUID, str]
    places: dict[UUID, str]
    verdicts: dict[str, Verdict]


@query("desk.challenge")
def challenge_page(actor: Actor, survivor: UUID, challenge_id: UUID, acts: Iterable[str]) -> ChallengePage:
    """Raises NotFound where either is out of reach, or the challenge is not hers."""
    about, one = card(actor, survivor), challenge(actor, challenge_id)
    if one.survivor != survivor:
        raise NotFound()
    people = [one.kept_by, one.helper, one.answered_by, *(step.written_by for step in one.steps)]
    return ChallengePage(
        card=about,
        challenge=one,
        staff=person_names(each for each in people if each),
        places=short_names([one.helper_organisation] if one.helper_organisation else []),
        verdicts={name: can(actor, name, challenge_id) for name in acts},
    )


@query("desk.staff")
def staff_of(
    actor: Actor, pairs: Iterable[tuple[UUID, UUID]], others: Iterable[UUID | None] = ()
) -> tuple[dict[UUID, str], dict[UUID, str]]:
    """Names of staff and short names of their organisations."""
    every = list(pairs)
    people = [who for who, _where in every] + [who for who in others if who]
    return person_names(people), short_names(where for _who, where in every)
@dataclass(frozen=True, slots=True)
class FlagPage:
    """Her flags, and the names of those who raised or took them down."""

    card: Card
    flags: list[FlagCard]
    staff: dict[UUID, str]


@query("desk.flags")
def flag_page(actor: Actor, survivor: UUID) -> FlagPage:
    """Raises NotFound where she is out of reach."""
    about, found = card(actor, survivor), flags(actor, survivor)
    people = [who for one in found for who in (one.raised_by, one.lowered_by) if who]
    return FlagPage(about, found, person_names(people))


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a second person or was answered; names of staff, and of those it is about."""

    asked: list[Asked]
    people: dict[UUID, str]
    names: dict[UUID, str]


@query("desk.waiting")
def waiting(actor: Actor) -> Waiting:
    """One statement where nothing waits."""
    found = asked(actor)
    people, survivors = _who_of(found)
    return Waiting(found, person_names(people) if people else {}, chosen_names(survivors) if survivors else {})


def _who_of(found: Iterable[Asked]) -> tuple[set[UUID], set[UUID]]:
    every = list(found)
    people = {who for one in every for who in (one.actor, one.answered_by) if who}
    return people, {one.survivor for one in every if one.survivor}


@dataclass(frozen=True, slots=True)
class WaitingFor:
    """One request with its form filled in, and who can answer it now."""

    asked: Asked
    form: ActForm
    who: list[str]
    people: dict[UUID, str]
    names: dict[UUID, str]


@query("desk.waiting_for")
def waiting_for(actor: Actor, request: UUID) -> WaitingFor:
    """Raises NotFound for whoever neither asked nor may answer."""
    one, form = request_of(actor, request)
    people, survivors = _who_of([one])
    ids = {value for value in form.cleaned_data.values() if isinstance(value, UUID)} if form.is_valid() else set()
    who = who_answers(one.actor, actor, one.act, one.roles) if one.state == "asked" else []
    names = person_names(people | ids) | short_names(ids)
    return WaitingFor(one, form, who, names, chosen_names(survivors) if survivors else {})


@query("desk.looks")
def looks_of(actor: Actor, looks: Iterable[Look]) -> tuple[dict[UUID, str], dict[UUID, str]]:
    """Names of those who looked, and of their organisations."""
    every = list(looks)
    return person_names(one.actor for one in every), short_names(one.organisation for one in every if one.organisation)


@dataclass(frozen=True, slots=True)
class PromisedPage:
    """What was promised to her and who met her; names of workers, and what may be done now."""

    card: Card
    promised: Promised
    staff: dict[UUID, str]
    places: dict[UUID, str]
    verdicts: dict[str, Verdict]


@query("desk.promised")
def promised_page(actor: Actor, survivor: UUID, acts: Iterable[str]) -> PromisedPage:
    """Raises NotFound where she is out of reach."""
    about, found = card(actor, survivor), promised(actor, survivor)
    every = (*found.open, *found.over)
    people = {one.offered_to for one in every} | {step.by for one in every for step in one.steps}
    return PromisedPage(
        card=about,
        promised=found,
        staff=person_names({one for one in people if one} | {one.worker for one in found.meetings}),
        places=short_names({one.organisation for one in every} | {one.organisation for one in found.meetings}),
        verdicts={name: can(actor, name, survivor) for name in acts},
    )


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """`dates` and `reviews` of some days, of decisions and of `plans`, and whose promises stand in it."""

    dates: Calendar
    reviews: tuple[Review, ...]
    plans: tuple[Coming, ...]
    is_of_all: bool
    today: date

    def shown(self) -> Iterable[UUID]:
        listed: tuple[Any, ...] = (*self.dates.dated, *self.dates.promises, *self.reviews, *self.plans)
        return [one.survivor for one in listed]


@query("desk.calendar", shows=CalendarPage.shown)
def calendar_page(actor: Actor, since: date, until: date, *, clock: Clock = server_clock) -> CalendarPage:
    """Days from one to another, both included."""
    now = today(clock)
    found = dates_between(actor, since, until, now)
    again = reviews(found.people, since, until) if actor.holds("decisions.marks") else []
    plans = set_between(found.people, since, until) if actor.holds("reviews.page") else []
    named = tuple(one for one in again if one.survivor in found.names)
    known = tuple(one for one in plans if one.survivor in found.names)
    return CalendarPage(found, named, known, answers_for_all(actor), now)
