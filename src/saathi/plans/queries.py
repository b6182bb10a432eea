"""Reads of her plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.compiled import SURVIVOR, Compiled

from .models import Goal, Words


@dataclass(frozen=True, slots=True)
class Said:
    text: str
    language: str
    said_at: datetime


@dataclass(frozen=True, slots=True)
class GoalCard:
    id: UUID
    text: str
    language: str
    state: str
    chosen_by: str
    origin: str
    waiting_on: str
    waiting_since: date | None
    next_on: date | None


@dataclass(frozen=True, slots=True)
class Plan:
    """Her newest words, the earlier ones, and goals in her order."""

    words: Said | None
    earlier: tuple[Said, ...]
    goals: tuple[GoalCard, ...]


_all_words = Compiled(lambda: Words.objects.filter(survivor_id=SURVIVOR).order_by("-said_at"))
_newest_words = Compiled(lambda: Words.objects.filter(survivor_id=SURVIVOR).order_by("-said_at")[:1])
_goals = Compiled(lambda: Goal.objects.filter(survivor_id=SURVIVOR).order_by("position", "said_at"))


@query("plans.page")
def plan(actor: Actor, survivor: UUID, *, earlier: int = 0) -> Plan:
    """Her plan; `earlier` is how many older versions of her words to bring along."""
    rows = _all_words(survivor=survivor) if earlier else _newest_words(survivor=survivor)
    said = [Said(row.text.read(), row.language, row.said_at) for row in rows[: earlier + 1]]
    goals = [
        GoalCard(
            row.pk,
            row.text.read(),
            row.language,
            row.state,
            row.chosen_by,
            row.origin,
            row.waiting_on,
            row.waiting_since,
            row.next_on,
        )
        for row in _goals(survivor=survivor)
    ]
    return Plan(said[0] if said else None, tuple(said[1:]), tuple(goals))
