"""Reads of papers: the list of hers, one with all that was done with it, and who demanded them. Never their bytes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import Q

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.orgs.queries import person_names

from ..models import Paper, PaperDemand, PaperStep

PAGE = 25


@dataclass(frozen=True, slots=True)
class PaperLine:
    """`dated_on` is the day on the paper, None where nobody wrote one."""

    id: UUID
    survivor: UUID
    section: int
    kind: str
    title: str
    from_whom: str
    language: str
    dated_on: date | None
    file: str
    pages: int
    kilobytes: int
    is_evidence: bool
    added_by: UUID
    added_at: datetime
    withdrawn_on: date | None
    kept_until_on: date | None
    destroyed_on: date | None
    recalled_on: date | None


@dataclass(frozen=True, slots=True)
class StepFact:
    id: UUID
    what: str
    purpose: str
    words: str
    language: str
    by: UUID
    at: datetime


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One paper, the hash of its kept bytes, all that was done with it, the newest first, and by whom."""

    line: PaperLine
    sha256: str
    steps: tuple[StepFact, ...]
    staff: dict[UUID, str]


@dataclass(frozen=True, slots=True)
class Papers:
    """A page of papers, and where the next begins: "" where none does."""

    lines: tuple[PaperLine, ...]
    after: str


@dataclass(frozen=True, slots=True)
class DemandFact:
    id: UUID
    survivor: UUID
    section: int
    who: str
    named: str
    shown: str
    number: str
    scope: str
    came_on: date
    answer_by_on: date
    told_on: date | None
    told_how: str
    why_not_told: str
    tell_by_on: date | None
    her_words: str
    her_language: str
    lawyer: str
    lawyer_on: date | None
    answer: str
    answered_on: date | None
    reason: str
    given: tuple[UUID, ...]
    next_on: date | None

    @property
    def is_open(self) -> bool:
        return self.answer in ("", "ask_court")


@query("papers.list")
def papers(
    actor: Actor, survivor: UUID, *, section: int = 0, kind: str = "", oldest: bool = False, after: str = ""
) -> Papers:
    """Those of the sections this actor holds, by the day they were added. Empty where she is out of reach."""
    rows = Paper.objects.filter(survivor_id=survivor)
    rows = rows.filter(section=section) if section else rows
    rows = rows.filter(kind=kind) if kind else rows
    rows = rows.filter(_beyond(after, oldest)) if after else rows
    order = ("added_at", "id") if oldest else ("-added_at", "-id")
    found = list(rows.order_by(*order)[: PAGE + 1])
    lines = tuple(_line(row) for row in found[:PAGE])
    return Papers(lines, f"{lines[-1].added_at.isoformat()}_{lines[-1].id}" if len(found) > PAGE else "")


@query("papers.page")
def paper(actor: Actor, paper_id: UUID) -> PaperPage:
    """Raises NotFound where it, or she, is out of reach."""
    row = Paper.objects.filter(pk=paper_id).first()
    if row is None:
        raise NotFound()
    steps = tuple(_step(step) for step in PaperStep.objects.filter(paper=row).order_by("-at", "-id"))
    return PaperPage(_line(row), row.sha256.read(), steps, person_names(step.by for step in steps))


@query("papers.demands")
def demands(actor: Actor, survivor: UUID) -> tuple[DemandFact, ...]:
    """What is not answered first, then the newest first."""
    rows = PaperDemand.objects.filter(survivor_id=survivor).order_by("-came_on", "-written_at")
    return tuple(sorted((_demand(row) for row in rows), key=lambda one: not one.is_open))


@query("papers.givable")
def givable(actor: Actor, demand_id: UUID) -> tuple[PaperLine, ...]:
    """Papers that could be given for a demand: those of its section that she did not put away, the newest first."""
    row = PaperDemand.objects.filter(pk=demand_id).first()
    if row is None:
        raise NotFound()
    found = Paper.objects.filter(survivor_id=row.survivor_id, section=row.section, withdrawn_on=None)
    return tuple(_line(one) for one in found.order_by("-added_at", "-id"))


@query("papers.called")
def called(actor: Actor, ids: Iterable[UUID]) -> dict[UUID, tuple[str, str]]:
    """What papers are called and of which kind they are."""
    return {row.pk: (row.title.read(), row.kind) for row in Paper.objects.filter(pk__in=list(ids))}


def _beyond(after: str, oldest: bool) -> Q:
    """Rows past the last one shown; a place nobody gave out shows the first page."""
    at, _cut, last = after.partition("_")
    try:
        moment, row = datetime.fromisoformat(at), UUID(last)
    except ValueError:
        return Q()
    if moment.tzinfo is None:
        return Q()
    step = "gt" if oldest else "lt"
    return Q(**{f"added_at__{step}": moment}) | Q(added_at=moment, **{f"id__{step}": row})


def _line(row: Paper) -> PaperLine:
    return PaperLine(
        row.pk,
        row.survivor_id,
        row.section,
        row.kind,
        row.title.read(),
        row.from_whom.read(),
        row.language,
        row.dated_on,
        row.file,
        row.pages,
        row.kilobytes,
        row.is_evidence,
        row.added_by,
        row.added_at,
        row.withdrawn_on,
        row.kept_until_on,
        row.destroyed_on,
        row.recalled_on,
    )


def _step(row: PaperStep) -> StepFact:
    return StepFact(row.pk, row.what, row.purpose, row.words.read(), row.language, row.by, row.at)


_SEALED = ("named", "number", "scope", "her_words", "lawyer", "reason")
_PLAIN = (
    "section", "who", "shown", "came_on", "answer_by_on", "told_on", "told_how", "why_not_told", "tell_by_on",
    "her_language", "lawyer_on", "answer", "answered_on", "next_on",
)  # fmt: skip


def _demand(row: PaperDemand) -> DemandFact:
    values: dict[str, Any] = {name: getattr(row, name) for name in _PLAIN}
    values |= {name: getattr(row, name).read() for name in _SEALED}
    return DemandFact(id=row.pk, survivor=row.survivor_id, given=tuple(row.given), **values)
