"""Handover information loss and retelling, computed from the records (measures paper: SD8, A6.4, A4.3, EF12).

    loss      = 1 - facts confirmed within 7 days of arrival / facts held and let go when she confirmed
    retelling = facts asked again although held and shareable / facts held and let go

Both are 0 where nothing was lost and nothing was asked twice; None where there was nothing to lose. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ..handover_choices import FactState
from .stages import CHECK

ARRIVED_WHOLE = (FactState.CONFIRMED, FactState.CORRECTED)


@dataclass(frozen=True, slots=True)
class Loss:
    """`n_held` facts were let go, `n_confirmed` confirmed or put right within 7 days, `n_retold` asked of her again."""

    n_held: int
    n_confirmed: int
    n_retold: int

    @property
    def loss(self) -> float | None:
        return 1 - self.n_confirmed / self.n_held if self.n_held else None

    @property
    def retelling(self) -> float | None:
        return self.n_retold / self.n_held if self.n_held else None


def loss_of(
    n_held: int,
    checked: Iterable[tuple[str, datetime | None]],
    arrived_at: datetime | None,
    asked: Iterable[tuple[bool, datetime]],
) -> Loss:
    """`checked`: state of each fact and when it was looked at; `asked`: whether a fact was held, and when it was asked,
    by the receiver."""
    if arrived_at is None:
        return Loss(n_held, 0, 0)
    until = arrived_at + CHECK
    whole = sum(1 for state, at in checked if state in ARRIVED_WHOLE and at is not None and at <= until)
    return Loss(n_held, whole, sum(1 for is_held, at in asked if is_held and at >= arrived_at))
