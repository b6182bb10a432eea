"""Reads of promises and meetings: hers, what is due of somebody, whom somebody has not met."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import DateField, F, OuterRef, Q, QuerySet, Subquery, UUIDField
from django.db.models.functions import Coalesce

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.compiled import ACTOR, SURVIVOR, AnyOf, Compiled, Given
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.orgs.models import Person, Team

from ..choices import CaseState
from ..models import Meeting, Member, Promise, PromiseStep
from ..promise_choices import DoerKind
from .doers import doers_of

MOST = 200  # promises on one list
MOST_MET = 30
QUIET = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class StepFact:
    """`was_on` is the date a promise had before it was given a new one."""

    what: str
    reason: str
    was_on: date | None
    by: UUID
    at: datetime


@dataclass(frozen=True, slots=True)
class PromiseFact:
    """`next_on` is the day it asks something of whoever does it; None where nothing is left. `steps` oldest first."""

    id: UUID
    survivor: UUID
    section: int
    kind: str
    words: str
    doer: UUID
    doer_name: str
    doer_kind: str
    organisation: UUID
    offered_to: UUID | None
    asked_by: str
    office: str
    due_on: date
    state: str
    is_to_be_told: bool
    done_on: date | None
    told_on: date | None
    next_on: date | None
    tells: UUID | None
    written_at: datetime
    steps: tuple[StepFact, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingFact:
    worker: UUID
    organisation: UUID
    met_on: date
    how: str
    words: str


@dataclass(frozen=True, slots=True)
class Promised:
    """Hers: what asks for something first, by day, then what is over, the newest first; and the latest meetings."""

    open: tuple[PromiseFact, ...]
    over: tuple[PromiseFact, ...]
    meetings: tuple[MeetingFact, ...]


@dataclass(frozen=True, slots=True)
class NotMet:
    """Somebody on whose team `worker` is, and the day they last met; None where no meeting is written down."""

    survivor: UUID
    worker: UUID
    met_on: date | None


@query("promises.list")
def promised(actor: Actor, survivor: UUID) -> Promised:
    """Empty where she is out of reach; what belongs to sections not shared with this actor is left out."""
    steps: dict[UUID, list[StepFact]] = {}
    for row in _steps(survivor=survivor):
        steps.setdefault(row.promise_id, []).append(
            StepFact(row.what, row.reason.read(), row.was_on, row.by, row.at)
        )
    facts = facts_of(_hers(survivor=survivor), steps)
    return Promised(
        tuple(fact for fact in facts if fact.next_on is not None),
        tuple(fact for fact in reversed(facts) if fact.next_on is None),
        tuple(
            MeetingFact(row.worker, row.organisation, row.met_on, row.how, row.words.read())
            for row in _meetings(survivor=survivor)
        ),
    )


@dataclass(frozen=True, slots=True)
class Ways:
    """What a promise may be made of: the sections the actor holds, and who may be asked to do it, by name."""

    sections: Section
    doers: tuple[tuple[UUID, str], ...]


@query("promises.ways")
def ways(actor: Actor, survivor: UUID) -> Ways:
    """No section and nobody but the actor where she is out of reach."""
    return Ways(held(survivor), tuple(doers_of(actor, survivor)))


def asking(actor: Actor, absent: Collection[UUID], until: date, since: date = date.min) -> list[Promise]:
    """Rows that ask something between two days, both included, the earliest first; one more than MOST where there are
    more. Asked are the actor, her teams, and those whom she covers; of whoever answers for all of an organisation,
    everybody in it. Call it inside a query, and `facts_of` once her keys are loaded."""
    if answers_for_all(actor):
        return _of_organisation(organisation=actor.organisation, since=since, until=until)
    return _of_doers(doers=[*actor.subjects, *absent], since=since, until=until)


def answers_for_all(actor: Actor) -> bool:
    """Sits under the organisation itself, and so looks after what everybody in it promised."""
    return actor.organisation in actor.subjects


def not_met(workers: Collection[UUID], on: date) -> tuple[list[NotMet], bool]:
    """Those on whose team these workers are and whom they have not met for 14 days, the longest first; and whether that
    is all of them. Who joined a team counts as met on that day."""
    rows = _unmet(people=list(workers), before=on - QUIET)
    return [NotMet(*row) for row in rows[:MOST_MET]], len(rows) <= MOST_MET


def facts_of(rows: Iterable[Promise], steps: Mapping[UUID, Collection[StepFact]] | None = None) -> list[PromiseFact]:
    """Opens the words; they are empty for a promise to tell her of a decision. `steps` are by promise. The name of a
    doer is opened once however much that doer promised."""
    every = list(rows)
    names = {key: _doer_name(row) for key, row in {(row.doer_kind, row.doer): row for row in every}.items()}
    return [_fact(row, names[row.doer_kind, row.doer], (steps or {}).get(row.pk, ())) for row in every]


def _fact(row: Promise, doer_name: str, steps: Collection[StepFact]) -> PromiseFact:
    return PromiseFact(
        row.pk,
        row.survivor_id,
        row.section,
        row.kind,
        row.words.read_or(),
        row.doer,
        doer_name,
        row.doer_kind,
        row.organisation,
        row.offered_to,
        row.asked_by,
        row.office,
        row.due_on,
        row.state,
        row.is_to_be_told,
        row.done_on,
        row.told_on,
        row.next_on,
        row.tells,
        row.written_at,
        tuple(steps),
    )


def _doer_name(row: Any) -> str:
    """Names of staff open with the installation's key; empty for a doer nobody knows any more."""
    sealed = row.person_name if row.doer_kind == DoerKind.PERSON else row.team_name
    kind: Any = Person if row.doer_kind == DoerKind.PERSON else Team
    return kind.from_db("default", ["id", "name"], [row.doer, bytes(sealed)]).name.read() if sealed else ""


def _with_doer(rows: QuerySet[Promise]) -> QuerySet[Promise]:
    """Beside each promise the sealed name of whoever keeps it, so that names cost no statement of their own."""
    doer = OuterRef("doer")
    return rows.annotate(
        person_name=Subquery(Person.objects.filter(pk=doer).values("name")),
        team_name=Subquery(Team.objects.filter(pk=doer).values("name")),
    )


def _within(rows: QuerySet[Promise]) -> QuerySet[Promise]:
    days = rows.filter(next_on__gte=Given("since", DateField()), next_on__lte=Given("until", DateField()))
    return _with_doer(days).order_by("next_on", "id")[: MOST + 1]


def _to_do() -> QuerySet[Promise]:
    """Whoever is asked to take something over finds it on her list beside what is hers."""
    return Promise.objects.filter(AnyOf("doer", Given("doers", UUIDField())) | Q(offered_to=ACTOR))


def _last_met() -> QuerySet[Any, Any]:
    last = Meeting.objects.filter(survivor=OuterRef("survivor"), worker=OuterRef("person")).order_by("-met_on")
    met: QuerySet[Any, Any] = (
        Member.objects.filter(
            AnyOf("person", Given("people", UUIDField())), until_on=None, survivor__case__state=CaseState.OPEN
        )
        .annotate(met_on=Subquery(last.values("met_on")[:1]))
        .annotate(since=Coalesce("met_on", "from_on"))
        .filter(since__lte=Given("before", DateField()))
        .order_by(F("met_on").asc(nulls_first=True), "from_on", "id")
        .values_list("survivor_id", "person", "met_on")
    )
    return met[: MOST_MET + 1]


_hers = Compiled(
    lambda: _with_doer(Promise.objects.filter(survivor_id=SURVIVOR)).order_by("next_on", "due_on", "id")
)
_steps = Compiled(
    lambda: PromiseStep.objects.filter(survivor_id=SURVIVOR, undone_at=None).order_by("at", "id")
)
_meetings = Compiled(lambda: Meeting.objects.filter(survivor_id=SURVIVOR).order_by("-met_on", "-written_at")[:10])
_of_doers = Compiled(lambda: _within(_to_do()))
_of_organisation = Compiled(
    lambda: _within(Promise.objects.filter(organisation=Given("organisation", UUIDField())))
)
_unmet = Compiled(_last_met)
