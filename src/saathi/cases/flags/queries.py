"""Flags of one person, as the sections of whoever asks let them be seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.compiled import SURVIVOR, Compiled

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
