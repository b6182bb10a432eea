"""Reads of reviews, and of the levels that were judged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.compiled import SURVIVOR, Compiled

from ..models import Attainment, Review


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
