"""Requests as they are read: frozen values, in as few statements as many rows allow. Inside a query."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from ..choices import GOING
from ..models import Request, RequestOf, RequestStep, RequestView
from .clocks import Due, Standing, dues_of


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request as both sides may read it. `survivor` is whose it is, for those who may know; `dues` are its clocks,
    the next first. `provider` is an entry of the directory where `to_organisation` is empty."""

    id: UUID
    kind: str
    state: str
    from_organisation: UUID
    to_organisation: UUID | None
    provider: UUID | None
    kept_by: UUID
    asked_by: UUID
    started_by: str
    need: str
    words: str
    district: str
    language: str
    age_band: int | None
    sections: int
    by_on: date | None
    made_at: datetime
    sent_at: datetime | None
    acked_at: datetime | None
    answered_at: datetime | None
    ended_at: datetime | None
    quiet_since: datetime | None
    booked_on: date | None
    reason: str
    outcome: str
    capacity: str
    answer_words: str
    worker: UUID | None
    refused: tuple[UUID, ...]
    dues: tuple[Due, ...]
    survivor: UUID | None

    @property
    def is_going(self) -> bool:
        return self.state in GOING

    def is_late(self, now: datetime) -> bool:
        """Whoever was asked is late; a silence is told apart."""
        return any(due.side == "receiver" and due.is_late(now) for due in self.dues)

    def is_black_hole(self, now: datetime) -> bool:
        return any(due.what == "silence" and due.is_late(now) for due in self.dues)


@dataclass(frozen=True, slots=True)
class StepLine:
    transition: str
    was: str
    state: str
    at: datetime
    by: UUID
    organisation: UUID | None
    reason: str
    words: str
    how: str
    reference: str


@dataclass(frozen=True, slots=True)
class ViewLine:
    """What she said; `answer` is empty where it is about what came of it."""

    answer: str
    words: str
    language: str
    said_on: date


def lines_of(rows: Iterable[Request], hers: dict[UUID, RequestOf] | None = None) -> list[RequestLine]:
    """In the order of the rows. `hers` where it was read already whose they are."""
    every = list(rows)
    known = hers if hers is not None else whose(row.pk for row in every)
    return [_line(row, known.get(row.pk)) for row in every]


def whose(ids: Iterable[UUID]) -> dict[UUID, RequestOf]:
    """The rows that say whose they are, of those this actor may know."""
    return {one.request_id: one for one in RequestOf.objects.filter(request__in=list(ids))}


def _line(row: Request, her: RequestOf | None) -> RequestLine:
    return RequestLine(
        row.pk, row.kind, row.state, row.from_organisation, row.to_organisation, row.provider, row.kept_by,
        row.asked_by, row.started_by, row.need, row.words.read(), row.district, row.language, row.age_band,
        row.sections, row.by_on, row.made_at, row.sent_at, row.acked_at, row.answered_at, row.ended_at,
        row.quiet_since, row.booked_on, row.reason, row.outcome, row.capacity.read(), row.answer_words.read(),
        row.worker, tuple(row.refused), _dues(row, her), her.survivor_id if her else None,
    )  # fmt: skip


def _dues(row: Request, her: RequestOf | None) -> tuple[Due, ...]:
    """For those who were asked without her, only what they owe."""
    is_heard = her is None or her.came_on is not None
    standing = Standing(
        row.state, row.made_at, row.acked_at, row.ended_at, row.due_ack_at, row.due_outcome_at, row.quiet_since,
        is_heard,
    )  # fmt: skip
    return tuple(due for due in dues_of(standing) if her is not None or due.side == "receiver")


def steps_of(ids: Collection[UUID]) -> dict[UUID, list[StepLine]]:
    """The first step first."""
    found: dict[UUID, list[StepLine]] = {}
    for row in RequestStep.objects.filter(request__in=ids).order_by("at", "id"):
        step = StepLine(
            row.transition, row.was, row.state, row.at, row.by, row.organisation, row.reason, row.words.read(), row.how,
            row.reference.read(),
        )  # fmt: skip
        found.setdefault(row.request_id, []).append(step)
    return found


def views_of(ids: Collection[UUID]) -> dict[UUID, list[ViewLine]]:
    """What she said, the first first; nothing for those who may not know."""
    found: dict[UUID, list[ViewLine]] = {}
    for row in RequestView.objects.filter(request__in=ids).order_by("written_at", "id"):
        view = ViewLine(row.answer, row.words.read(), row.language, row.said_on)
        found.setdefault(row.request_id, []).append(view)
    return found
