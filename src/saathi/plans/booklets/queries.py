"""What became of her plan since she printed it last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ..models import Booklet, Goal, GoalChange, Step, StepChange, Words


@dataclass(frozen=True, slots=True)
class Since:
    """Ids of goals and steps that are new since `printed_at`, and of those that moved on."""

    printed_at: datetime
    pages: tuple[str, ...]
    has_new_words: bool
    new: frozenset[UUID]
    moved: frozenset[UUID]

    @property
    def is_nothing(self) -> bool:
        return not (self.has_new_words or self.new or self.moved)


def since_last(survivor: UUID, before: datetime) -> Since | None:
    """None where she printed none before that moment. Inside a query that is open."""
    last = Booklet.objects.filter(survivor_id=survivor, printed_at__lt=before).order_by("-printed_at").first()
    if last is None:
        return None
    at = last.printed_at
    said, changed = {"survivor_id": survivor, "said_at__gt": at}, {"survivor_id": survivor, "at__gt": at}
    new = {*_ids(Goal, "pk", said), *_ids(Step, "pk", said)}
    moved = {*_ids(GoalChange, "goal_id", changed), *_ids(StepChange, "step_id", {**changed, "undone_at": None})}
    words = Words.objects.filter(**said).exists()
    return Since(at, tuple(last.pages), words, frozenset(new), frozenset(moved - new))


def _ids(model: type[Goal | Step | GoalChange | StepChange], name: str, only: dict[str, object]) -> set[UUID]:
    return set(model.objects.filter(**only).values_list(name, flat=True))
