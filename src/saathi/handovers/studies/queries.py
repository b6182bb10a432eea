"""Home studies of one person, and towards whom the way is closed. Frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.links.requests.lines import RequestLine, lines_of, whose
from saathi.links.requests.sides import sides
from saathi.links.requests.table import transitions
from saathi.links.requests.there import Walker, walkers
from saathi.orgs.queries import Name, organisation_names
from saathi.survivors.queries import Card, card

from ..models import Study, StudyReport, StudyView
from ..study_choices import Grasp
from .standing import StudyDue, StudyStanding, closed_by, dues_of


@dataclass(frozen=True, slots=True)
class ViewFact:
    """What she said; `is_told`: when she heard what was found."""

    wish: str
    words: str
    language: str
    said_on: date
    is_told: bool
    how: str
    understood: str


@dataclass(frozen=True, slots=True)
class ReportFact:
    visited_on: date
    met: tuple[str, ...]
    asked: tuple[str, ...]
    why_risk: str
    why_willing: str
    why_able: str
    family_words: str
    language: str
    organisation: UUID
    written_by: UUID


@dataclass(frozen=True, slots=True)
class StudyFact:
    """One home study. `views` are hers, the newest first: they are read before the family's. `follows` are acts of its
    request that this actor may do now; `closed_by` is "her", "unsafe" or "unwilling" where nobody may be sent there."""

    id: UUID
    line: RequestLine
    towards: str
    questions: tuple[str, ...]
    hidden: tuple[str, ...]
    may_meet: tuple[str, ...]
    cover: str
    wish: str
    asked_on: date
    ended_on: date | None
    risk: str
    willing: str
    able: str
    not_done: str
    told_on: date | None
    options_on: date | None
    promise: UUID | None
    views: tuple[ViewFact, ...]
    report: ReportFact | None
    dues: tuple[StudyDue, ...]
    closed_by: str
    sides: frozenset[str]
    follows: tuple[tuple[str, str], ...]

    @property
    def has_heard(self) -> bool:
        """Whether what was found was told to her, and she did not only put it off."""
        said = {view.understood for view in self.views if view.is_told}
        return self.told_on is not None and said != {Grasp.NOT_NOW}


@dataclass(frozen=True, slots=True)
class Studies:
    """The newest first. `is_shared`: whether her family part is, so that no gap misleads."""

    card: Card
    studies: tuple[StudyFact, ...]
    walkers: dict[UUID, Walker]
    organisations: dict[UUID, Name]
    is_shared: bool
    today: date
    now: datetime


@query("studies.page")
def studies(actor: Actor, survivor: UUID, *, clock: Clock = server_clock) -> Studies:
    """Raises NotFound where she is out of reach."""
    her = card(actor, survivor)
    rows = list(Study.objects.filter(survivor_id=survivor).select_related("request").order_by("-written_at"))
    requests = [row.request for row in rows]
    lines = {line.id: line for line in lines_of(requests, whose([one.pk for one in requests]))} if rows else {}
    views: dict[UUID, list[ViewFact]] = {}
    for one in StudyView.objects.filter(survivor_id=survivor).order_by("-written_at", "-id") if rows else ():
        views.setdefault(one.study_id, []).append(_view(one))
    found = StudyReport.objects.filter(survivor_id=survivor) if rows else ()
    reports = {one.study_id: _report(one) for one in found}
    facts = [_fact(actor, row, lines[row.request_id], views.get(row.pk, []), reports.get(row.pk)) for row in rows]
    named = [line.worker for line in lines.values() if line.worker]
    there = walkers(named, survivor) if named else {}
    where = organisation_names({one.to_organisation for one in lines.values() if one.to_organisation})
    return Studies(her, tuple(facts), there, where, bool(held(survivor) & Section.FAMILY), today(clock), clock())


def why_closed(survivor: UUID, towards: str) -> str:
    """By what the last study towards these people closed the way: "her", "unsafe", "unwilling"; empty where it is open
    or nobody looked. Only of studies the actor may see. Inside a query or act."""
    last = Study.objects.filter(survivor_id=survivor, towards=towards).order_by("-written_at").first()
    return closed_by(last.wish, last.risk, last.willing) if last else ""


def standing_of(row: Study) -> StudyStanding:
    return StudyStanding(
        row.survivor_id, row.pk, row.towards, row.wish, row.risk, row.willing, row.tell_by_on, row.options_by_on
    )


def _fact(
    actor: Actor, row: Study, line: RequestLine, views: list[ViewFact], report: ReportFact | None
) -> StudyFact:
    stands = sides(actor, row.request, row.survivor_id)
    return StudyFact(
        id=row.pk,
        line=line,
        towards=row.towards,
        questions=tuple(row.questions),
        hidden=tuple(row.hidden),
        may_meet=tuple(row.may_meet),
        cover=row.cover.read(),
        wish=row.wish,
        asked_on=row.asked_on,
        ended_on=row.ended_on,
        risk=row.risk,
        willing=row.willing,
        able=row.able,
        not_done=row.not_done,
        told_on=row.told_on,
        options_on=row.options_on,
        promise=row.promise,
        views=tuple(views),
        report=report,
        dues=tuple(dues_of(standing_of(row))),
        closed_by=closed_by(row.wish, row.risk, row.willing),
        sides=stands,
        follows=tuple((one.transition, one.act) for one in transitions(line.kind, line.state, stands)),
    )


def _view(row: StudyView) -> ViewFact:
    return ViewFact(row.wish, row.words.read(), row.language, row.said_on, row.is_told, row.how, row.understood)


def _report(row: StudyReport) -> ReportFact:
    return ReportFact(
        row.visited_on, tuple(row.met), tuple(row.asked), row.why_risk.read(), row.why_willing.read(),
        row.why_able.read(), row.family_words.read(), row.language, row.organisation, row.written_by,
    )  # fmt: skip
