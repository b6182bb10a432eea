"""How far the way past her sharing goes. PostgreSQL holds the same numbers (0003_danger.sql and, for searches,
0005_seek.sql of identities), so that no page can widen them. Source: security paper 3.7."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from saathi.kernel.sections import Section

OPEN_FOR = timedelta(hours=4)
MOST, WITHIN = 3, timedelta(days=30)  # for one worker
REVIEW_WITHIN = timedelta(hours=72)
SEARCHES, SEARCHED_WITHIN = 3, timedelta(hours=1)  # for one worker, whatever they found
# Tier 1 is what is not sealed to named people; of that, what reaching and protecting her asks for: who she is, whom she
# has, what was said about her safety. Where she lives, health, counselling and legal matters stay closed.
FIRST_TIER = Section.CARD | Section.IDENTITY | Section.FAMILY | Section.SAFETY


@dataclass(frozen=True, slots=True)
class Use:
    """One time somebody used it; `reviewed_at` is None while no second person has looked."""

    opened_at: datetime
    reviewed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Right:
    """How often a worker may still use it. `unreviewed_since` suspends it, `next_at` is when one use falls out of the
    thirty days (only where none is left)."""

    left: int
    next_at: datetime | None
    unreviewed_since: datetime | None


def right_of(uses: Iterable[Use], now: datetime) -> Right:
    """A worker's right from her own uses, oldest first or not."""
    every = list(uses)
    recent = sorted(use.opened_at for use in every if use.opened_at > now - WITHIN)
    left = max(MOST - len(recent), 0)
    late = [use.opened_at for use in every if use.reviewed_at is None and use.opened_at <= now - REVIEW_WITHIN]
    return Right(left, None if left else recent[-MOST] + WITHIN, min(late, default=None))
