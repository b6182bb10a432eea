"""Flags of one person, as the sections of whoever asks let them be seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import OuterRef, QuerySet
from django.db.models.functions import JSONObject

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.compiled import SURVIVOR, Compiled
from saathi.survivors.queries import Card

from ..models import Flag


@dataclass(frozen=True, slots=True)
class FlagCard:
    """`is_up` while it stands: not taken down, and its last day not over."""

    id: UUID
    reason: str
    words: str
    raised_on: date
    raised_by: UUID
    until_on: date
    lowered_at: datetime | None
    lowered_by: UUID | None
    is_up: bool


_of_her = Compiled(lambda: Flag.objects.filter(survivor_id=SURVIVOR).order_by("-raised_on", "reason"))


@dataclass(frozen=True, slots=True)
class FlagFact:
    """A flag that stands today."""

    reason: str
    until_on: date


def standing_rows(her: OuterRef) -> QuerySet[Any, Any]:
    """Flags not taken down, for the statement of her card."""
    rows = Flag.objects.filter(survivor_id=her, lowered_at=None).order_by("until_on", "reason")
    return rows.values(json=JSONObject(reason="reason", until_on="until_on"))


def standing(her: Card, *, clock: Clock = server_clock) -> list[FlagFact]:
    """Those of her card whose last day is not over. No statement."""
    found = [FlagFact(one["reason"], date.fromisoformat(one["until_on"])) for one in her.beside["flags"]]
    return [one for one in found if one.until_on >= today(clock)]


@query("flags.list", shows=lambda flags: [])
def flags(actor: Actor, survivor: UUID, *, clock: Clock = server_clock) -> list[FlagCard]:
    """Those that stand first, then what stood, newest first. One statement."""
    now = today(clock)
    found = [_card(row, now) for row in _of_her(survivor=survivor)]
    return sorted(found, key=lambda one: not one.is_up)


def _card(row: Flag, now: date) -> FlagCard:
    is_up = row.lowered_at is None and row.until_on >= now
    return FlagCard(
        row.pk, row.reason, row.words.read(), row.raised_on, row.raised_by, row.until_on, row.lowered_at,
        row.lowered_by, is_up,
    )  # fmt: skip
