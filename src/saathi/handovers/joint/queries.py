"""Who works on her plan, since when, and what she said to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from saathi.cases.choices import CaseState
from saathi.cases.models import Case
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE, Clock, server_clock, today
from saathi.kernel.models import Access
from saathi.links.choices import RequestKind
from saathi.links.requests.queries import HerRequest, of_her
from saathi.links.requests.there import Walker, walkers
from saathi.orgs.models import Organisation
from saathi.orgs.queries import own_organisation
from saathi.survivors.queries import Card, names

from ..models import Accountable, Conference, JointTeam
from .asking import home_of
from .clocks import FIRST_WEEK, ask_by, is_owed

MOST = 20


@dataclass(frozen=True, slots=True)
class TeamLine:
    id: UUID
    request: UUID
    organisation: UUID
    worker: UUID
    sections: int
    is_of_her_district: bool
    since_on: date
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class Passing:
    """The case went from one to the other."""

    from_organisation: UUID
    to_organisation: UUID
    on: date


@dataclass(frozen=True, slots=True)
class Together:
    """`accountable` is the one organisation that answers for her case; `since` from when. `ask_by`: in her first week
    somebody near her home is asked, None where that is not owed."""

    card: Card
    accountable: UUID | None
    since: date | None
    passed: tuple[Passing, ...]
    teams: tuple[TeamLine, ...]
    asked: tuple[HerRequest, ...]
    walkers: dict[UUID, Walker]
    ask_by: date | None
    now: datetime

    @property
    def today(self) -> date:
        return today(lambda: self.now)


@dataclass(frozen=True, slots=True)
class UnaskedLine:
    survivor: UUID
    ask_by: date


@dataclass(frozen=True, slots=True)
class UnheldLine:
    survivor: UUID
    conference: UUID
    planned_on: date


@dataclass(frozen=True, slots=True)
class Unasked:
    """Those for whom nobody near their home was asked in the first week, the longest first; and conferences whose day
    went by, of which nobody wrote that they were held."""

    lines: tuple[UnaskedLine, ...]
    unheld: tuple[UnheldLine, ...]
    names: dict[UUID, str]
    is_cut: bool
    today: date

    def shown(self) -> Iterable[UUID]:
        return self.names


@query("joint.unasked", shows=Unasked.shown)
def unasked(actor: Actor, *, clock: Clock = server_clock) -> Unasked:
    """Of the cases the actor's organisation answers for, within reach. Whose home is not known, and whose home is
    here, is not among them."""
    on, ours = today(clock), _district(own_organisation(actor))
    cases = Case.objects.filter(
        organisation=actor.organisation, state=CaseState.OPEN, opened_on__lte=on - FIRST_WEEK
    ).exclude(survivor__requests__kind=RequestKind.JOINT)
    homes = dict(Access.objects.filter(state="open").exclude(origin__in=["", ours]).values_list("survivor", "origin"))
    rows = list(cases.filter(survivor__in=homes).order_by("opened_on", "id")[: MOST + 1])
    lines = tuple(UnaskedLine(row.survivor_id, ask_by(row.opened_on)) for row in rows[:MOST])
    late = Conference.objects.filter(held_on=None, planned_on__lt=on).order_by("planned_on", "id")[:MOST]
    unheld = tuple(UnheldLine(row.survivor_id, row.pk, row.planned_on) for row in late)
    known = {one.survivor for one in lines} | {one.survivor for one in unheld}
    return Unasked(lines, unheld, names(actor, known) if known else {}, len(rows) > MOST, on)


@query("joint.page")
def together(actor: Actor, survivor: UUID, *, clock: Clock = server_clock) -> Together:
    """Raises NotFound where she is out of reach."""
    found = of_her(actor, survivor, [RequestKind.JOINT], clock=clock)
    teams = tuple(_line(row) for row in JointTeam.objects.filter(survivor_id=survivor).order_by("since_on", "id"))
    passed = tuple(
        Passing(row.from_organisation, row.to_organisation, row.at.astimezone(HOME_ZONE).date())
        for row in Accountable.objects.filter(survivor_id=survivor).order_by("at")
    )
    case = Case.objects.filter(survivor_id=survivor).first()
    named = {*(team.worker for team in teams), *(one.line.worker for one in found.requests if one.line.worker)}
    return Together(
        card=found.card,
        accountable=case.organisation if case else None,
        since=passed[-1].on if passed else case.opened_on if case else None,
        passed=passed,
        teams=teams,
        asked=found.requests,
        walkers=walkers(named, survivor) if named else {},
        ask_by=_ask_by(survivor, case, bool(found.requests)),
        now=clock(),
    )


def _ask_by(survivor: UUID, case: Case | None, was_asked: bool) -> date | None:
    if case is None:
        return None
    ours = _district(case.organisation)
    owed = is_owed(case.opened_on, case.state == CaseState.OPEN, home_of(survivor), ours, was_asked)
    return ask_by(case.opened_on) if owed else None


def _district(organisation: UUID) -> str:
    return Organisation.objects.filter(pk=organisation).values_list("district", flat=True).first() or ""


def _line(row: JointTeam) -> TeamLine:
    return TeamLine(
        row.pk, row.request_id, row.organisation, row.worker, row.sections, row.is_of_her_district, row.since_on,
        row.ended_on,
    )  # fmt: skip
