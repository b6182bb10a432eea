"""Who works on her plan, since when, and what she said to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from saathi.cases.choices import CaseState
from saathi.cases.models import Case
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE, Clock, server_clock, today
from saathi.links.choices import RequestKind
from saathi.links.requests.queries import HerRequest, of_her
from saathi.links.requests.there import Walker, walkers
from saathi.orgs.models import Organisation
from saathi.survivors.queries import Card

from ..models import Accountable, JointTeam
from .asking import home_of
from .clocks import ask_by, is_owed


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
    ours = Organisation.objects.filter(pk=case.organisation).values_list("district", flat=True).first() or ""
    owed = is_owed(case.opened_on, case.state == CaseState.OPEN, home_of(survivor), ours, was_asked)
    return ask_by(case.opened_on) if owed else None


def _line(row: JointTeam) -> TeamLine:
    return TeamLine(
        row.pk, row.request_id, row.organisation, row.worker, row.sections, row.is_of_her_district, row.since_on,
        row.ended_on,
    )  # fmt: skip
