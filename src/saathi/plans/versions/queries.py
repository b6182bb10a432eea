"""Reads of versions and her answers: which one she agreed to, and what changed since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Exists, OuterRef

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.compiled import SURVIVOR, Compiled

from ..choices import Agreement
from ..models import Answer, Goal, Step, StepChange, Version, Words
from .content import Content, GoalLine, StepLine, read


@dataclass(frozen=True, slots=True)
class AnswerFact:
    answer: str
    why_none: str
    words: str
    wants: str
    language: str
    explained: str
    explained_in: str
    on: date
    written_by: UUID

    @property
    def is_one(self) -> bool:
        """That she could not answer is no answer."""
        return self.answer != Agreement.NO_ANSWER


@dataclass(frozen=True, slots=True)
class VersionFact:
    """`answers` the newest first."""

    number: int
    why: str
    content: Content
    made_at: datetime
    made_by: UUID
    answers: tuple[AnswerFact, ...]

    @property
    def answer(self) -> AnswerFact | None:
        """What she says to it: her newest answer that is one."""
        return next((one for one in self.answers if one.is_one), None)

    @property
    def is_agreed(self) -> bool:
        return self.answer is not None and self.answer.answer == Agreement.AGREES


@query("plans.versions")
def versions(actor: Actor, survivor: UUID) -> list[VersionFact]:
    """All of them, the newest first, in one statement."""
    return versions_of(survivor)


def versions_of(survivor: UUID) -> list[VersionFact]:
    """The same inside a query or action that is open."""
    made: dict[UUID, Version] = {}
    answers: dict[UUID, list[Answer]] = {}
    for row in _all(survivor=survivor):
        version = Version.from_db("default", _COLUMNS, row[: len(_COLUMNS)])
        made.setdefault(version.pk, version)
        if row[len(_COLUMNS)] is not None:
            answers.setdefault(version.pk, []).append(Answer.from_db("default", _ANSWERED, row[len(_COLUMNS) :]))
    return [_version(row, answers.get(row.pk, [])) for row in made.values()]


def newest(survivor: UUID) -> VersionFact | None:
    row = Version.objects.filter(survivor_id=survivor).order_by("-number").first()
    return _version(row, []) if row else None


_COLUMNS = tuple(field.attname for field in Version._meta.concrete_fields)
_ANSWERED = tuple(field.attname for field in Answer._meta.concrete_fields)
_all = Compiled(
    lambda: Version.objects.filter(survivor_id=SURVIVOR)
    .order_by("-number", "-answers__on", "-answers__written_at")
    .values_list(*_COLUMNS, *(f"answers__{name}" for name in _ANSWERED))
)


def _version(row: Version, answers: Iterable[Answer]) -> VersionFact:
    return VersionFact(
        row.number, row.why, read(row.content.read()), row.made_at, row.made_by, tuple(map(_answer, answers))
    )


def _answer(row: Answer) -> AnswerFact:
    return AnswerFact(
        row.answer,
        row.why_none,
        row.words.read(),
        row.wants.read(),
        row.language,
        row.explained,
        row.explained_in,
        row.on,
        row.written_by,
    )


_words = Compiled(lambda: Words.objects.filter(survivor_id=SURVIVOR).order_by("-said_at")[:1])
_goals = Compiled(lambda: Goal.objects.filter(survivor_id=SURVIVOR).order_by("position", "said_at"))
# Beside each step whether it was ever done: then work on its goal has begun, wherever the step stands now.
_steps = Compiled(
    lambda: Step.objects.filter(survivor_id=SURVIVOR)
    .order_by("position", "said_at")
    .annotate(was_done=Exists(StepChange.objects.filter(step=OuterRef("pk"), state="done", undone_at=None)))
)


def content_of(survivor: UUID) -> Content:
    """Her plan as it stands now."""
    said = _words.first(survivor=survivor)
    lines = goals_of(survivor)[0]
    return Content(said.text.read() if said else "", said.language if said else "", lines)


def goals_of(survivor: UUID) -> tuple[tuple[GoalLine, ...], frozenset[UUID]]:
    """Goals with their steps, in her order; and the ids of those on which work has begun."""
    goals = _goals(survivor=survivor)
    steps: dict[UUID, list[Step]] = {}
    for row in _steps(survivor=survivor) if goals else ():
        steps.setdefault(row.goal_id, []).append(row)
    begun = frozenset(goal for goal, rows in steps.items() if any(row.was_done for row in rows))  # type: ignore[attr-defined]
    return tuple(_goal_line(row, map(_step_line, steps.get(row.pk, ()))) for row in goals), begun


def _goal_line(row: Goal, steps: Iterable[StepLine]) -> GoalLine:
    return GoalLine(
        row.pk,
        row.text.read(),
        row.language,
        row.origin,
        row.chosen_by,
        row.state,
        row.waiting_on,
        row.waiting_since,
        row.next_on,
        tuple(steps),
    )


def _step_line(row: Step) -> StepLine:
    return StepLine(
        row.pk,
        row.text.read(),
        row.language,
        row.doer,
        row.person,
        row.office,
        row.by_on,
        row.state,
        row.waiting_on,
        row.waiting_since,
        row.next_on,
    )
