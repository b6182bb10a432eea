"""What falls due among all those within reach who learn: dates that went by, and options she has not answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE, Clock, server_clock, today
from saathi.survivors.queries import chosen_names

from ..learning_choices import WAIT
from ..models import LearningOffer, LearningPath

ASK_AGAIN = timedelta(days=14)  # she has not chosen, or wants to wait (our own rule)
MOST = 25


@dataclass(frozen=True, slots=True)
class LearningDue:
    """`state` and `waits_on` of a course she chose; both empty where courses lie before her and she is to be asked."""

    survivor: UUID
    chosen_name: str
    name: str
    state: str
    waits_on: str
    since_on: date
    by: date


@dataclass(frozen=True, slots=True)
class LearningDues:
    lines: tuple[LearningDue, ...]
    today: date


@query("learning.due", shows=lambda found: [line.survivor for line in found.lines])
def learning_due(actor: Actor, *, clock: Clock = server_clock) -> LearningDues:
    """The oldest first, at most 25 of either."""
    now = today(clock)
    paths = list(LearningPath.objects.filter(next_on__lt=now).select_related("course").order_by("next_on", "id")[:MOST])
    offers = list(_unanswered(now).order_by("written_at", "id")[:MOST])
    named = chosen_names({row.survivor_id for row in (*paths, *offers)})
    found = [_of_path(row, named) for row in paths if row.survivor_id in named]
    found += [_of_offer(row, named) for row in offers if row.survivor_id in named]
    return LearningDues(tuple(sorted(found, key=lambda one: one.by)), now)


def _unanswered(now: date) -> QuerySet[LearningOffer]:
    """Her newest options, where nothing came of them since."""
    later = {"survivor_id": OuterRef("survivor_id"), "written_at__gt": OuterRef("written_at")}
    waits = Q(picked="", written_at__date__lte=now - ASK_AGAIN) | Q(picked=WAIT, chosen_on__lte=now - ASK_AGAIN)
    return LearningOffer.objects.filter(
        waits, ~Exists(LearningOffer.objects.filter(**later)), ~Exists(LearningPath.objects.filter(**later))
    )


def _of_path(row: LearningPath, named: dict[UUID, str]) -> LearningDue:
    assert row.since_on is not None and row.next_on is not None
    return LearningDue(
        row.survivor_id, named[row.survivor_id], row.course.name.read(), row.state, row.waits_on, row.since_on,
        row.next_on,
    )  # fmt: skip


def _of_offer(row: LearningOffer, named: dict[UUID, str]) -> LearningDue:
    since = row.chosen_on or row.written_at.astimezone(HOME_ZONE).date()
    return LearningDue(row.survivor_id, named[row.survivor_id], "", "", "", since, since + ASK_AGAIN)
