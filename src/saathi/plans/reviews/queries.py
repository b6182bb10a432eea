"""Reads of reviews, and of the levels that were judged."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import DateField, Exists, OuterRef, Q, QuerySet, UUIDField

from saathi.cases.choices import CaseState
from saathi.cases.models import Member
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.compiled import IDS, SURVIVOR, AnyOf, Compiled, Given

from ..models import Attainment, Review

MOST = 30


@dataclass(frozen=True, slots=True)
class Judged:
    """A level of a goal, at this review. `words` are hers about it."""

    goal: str
    goal_language: str
    level: int
    judged_by: str
    words: str
    language: str
    on: date


@dataclass(frozen=True, slots=True)
class ReviewFact:
    id: UUID
    due_on: date
    first_due_on: date
    held_on: date | None
    presence: str
    why_absent: str
    there: tuple[str, ...]
    words: str
    language: str
    concluded: str
    is_by_law: bool
    judged: tuple[Judged, ...]


@dataclass(frozen=True, slots=True)
class Reviews:
    """The one that is ahead, those that were held, the newest first, and what was judged between two of them."""

    ahead: ReviewFact | None
    held: tuple[ReviewFact, ...]
    between: tuple[Judged, ...]


@dataclass(frozen=True, slots=True)
class Coming:
    """The day on which somebody's plan is looked at again, and the day that was set first."""

    survivor: UUID
    on: date
    first_on: date


_DAY = ("survivor_id", "due_on", "first_due_on")
_reviews = Compiled(lambda: Review.objects.filter(survivor_id=SURVIVOR).order_by("-held_on", "-due_on"))
_judged = Compiled(
    lambda: Attainment.objects.filter(survivor_id=SURVIVOR).select_related("goal").order_by("-on", "-written_at")
)
_ahead = Compiled(lambda: Review.objects.filter(survivor_id=SURVIVOR, held_on=None)[:1])


@query("reviews.page")
def reviews(actor: Actor, survivor: UUID) -> Reviews:
    judged: dict[UUID | None, list[Judged]] = {}
    for row in _judged(survivor=survivor):
        judged.setdefault(row.review_id, []).append(_judgement(row))
    found = [_review(row, tuple(judged.get(row.pk, ()))) for row in _reviews(survivor=survivor)]
    return Reviews(
        next((one for one in found if one.held_on is None), None),
        tuple(one for one in found if one.held_on is not None),
        tuple(judged.get(None, ())),
    )


def ahead_of(survivor: UUID) -> ReviewFact | None:
    """The one that is ahead, inside a query that is open."""
    row = _ahead.first(survivor=survivor)
    return _review(row, ()) if row else None


def due_of(workers: Collection[UUID], until: date) -> list[Coming]:
    """Reviews that were to be held by a day, of those on whose team these workers are and those whose day they set
    themselves, the earliest first; one more than MOST where there are more. Two statements; call it inside a query."""
    asked = {"people": list(workers), "until": until}
    rows = dict.fromkeys(Coming(*row) for row in [*_of_team(**asked), *_set_by(**asked)])
    return sorted(rows, key=lambda one: (one.on, one.survivor))[: MOST + 1]


def due_in(organisation: UUID, until: date) -> list[Coming]:
    """The same of those on whose team anybody of an organisation is."""
    return [Coming(*row) for row in _of_organisation(organisation=organisation, until=until)]


def set_between(survivors: Collection[UUID], since: date, until: date) -> list[Coming]:
    """Reviews ahead on days from one to another, both included, the earliest first. Call it inside a query."""
    return [Coming(*row) for row in _between(ids=list(survivors), since=since, until=until)] if survivors else []


def _on_team(worker: Q | AnyOf) -> Exists:
    return Exists(Member.objects.filter(worker, survivor=OuterRef("survivor"), until_on=None))


def _due(whose: Exists | AnyOf) -> QuerySet[Review, tuple[UUID, date, date]]:
    rows = Review.objects.filter(
        whose, held_on=None, survivor__case__state=CaseState.OPEN, due_on__lte=Given("until", DateField())
    )
    return rows.order_by("due_on", "id").values_list(*_DAY)[: MOST + 1]


_of_team = Compiled(lambda: _due(_on_team(AnyOf("person", Given("people", UUIDField())))))
_set_by = Compiled(lambda: _due(AnyOf("written_by", Given("people", UUIDField()))))
_of_organisation = Compiled(lambda: _due(_on_team(Q(organisation=Given("organisation", UUIDField())))))
_between = Compiled(
    lambda: Review.objects.filter(
        AnyOf("survivor_id", IDS),
        held_on=None,
        due_on__gte=Given("since", DateField()),
        due_on__lte=Given("until", DateField()),
    )
    .order_by("due_on", "id")
    .values_list(*_DAY)
)


def _review(row: Review, judged: tuple[Judged, ...]) -> ReviewFact:
    return ReviewFact(
        row.pk,
        row.due_on,
        row.first_due_on,
        row.held_on,
        row.presence,
        row.why_absent,
        tuple(row.there),
        row.words.read(),
        row.language,
        row.concluded.read(),
        row.is_by_law,
        judged,
    )


def _judgement(row: Attainment) -> Judged:
    return Judged(
        row.goal.text.read(), row.goal.language, row.level, row.judged_by, row.words.read(), row.language, row.on
    )
