"""Reads of leaving: all that was said about it, and her letter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.orgs.models import Person

from ..models import Absence, Leave, LeavingRequest, Stay, StayWish
from .tracks import decider


@dataclass(frozen=True, slots=True)
class WishFact:
    """One answer to the monthly question."""

    id: UUID
    stay: UUID
    asked_on: date
    answer: str
    why_not_asked: str
    words: str
    language: str


@dataclass(frozen=True, slots=True)
class RequestFact:
    """She asked to leave; `closed_on` with its outcome where that is settled."""

    id: UUID
    stay: UUID
    asked_at: datetime
    route: str
    owner: str
    next_on: date
    words: str
    language: str
    has_letter: bool
    sent_on: date | None
    closed_on: date | None
    outcome: str
    went_to: str
    closing_words: str
    closing_language: str


@dataclass(frozen=True, slots=True)
class LeaveFact:
    id: UUID
    stay: UUID
    asked_at: datetime
    why: str
    from_on: date
    until_on: date
    travel_days: int
    words: str
    language: str
    owner: str
    answer_by_on: date
    answer: str
    answered_on: date | None
    answered_by: str
    reason: str
    returned_on: date | None


@dataclass(frozen=True, slots=True)
class AbsenceFact:
    id: UUID
    stay: UUID
    since_at: datetime
    track: str
    known: str
    police_told_at: datetime | None
    committee_told_at: datetime | None
    returned_at: datetime | None
    words: str
    language: str


@dataclass(frozen=True, slots=True)
class Leaving:
    """All that was said about leaving, the newest first."""

    wishes: tuple[WishFact, ...]
    requests: tuple[RequestFact, ...]
    leaves: tuple[LeaveFact, ...]
    absences: tuple[AbsenceFact, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """The text as it stands, its language, and when it was sent."""

    request: UUID
    text: str
    language: str
    sent_on: date | None


@dataclass(frozen=True, slots=True)
class HerStay:
    """The stay that lasts, what would follow if she asked today to leave it, and her open request with the hour by
    which an adult whom no order holds is out. `helper` is the name of who wrote it down and sees to it."""

    id: UUID
    from_on: date
    route: str
    owner: str
    asked: RequestFact | None
    out_by: datetime | None
    helper: str


@query("stays.now")
def stay_now(actor: Actor, survivor: UUID) -> HerStay | None:
    """None where no stay is written down, or where she lives is not shared with this actor."""
    stay = Stay.objects.filter(survivor_id=survivor, days__contains=today()).order_by("-days").first()
    if stay is None:
        return None
    row = LeavingRequest.objects.filter(stay=stay, closed_on=None).first()
    route, owner = decider(stay, today())
    asked = _request(row) if row else None
    return HerStay(stay.pk, stay.days.lower, route, owner, asked, row.due_at if row else None, _named(row))


@query("stays.leaving")
def leaving(actor: Actor, survivor: UUID) -> Leaving:
    """Empty where she, or where she lives, is not shared with this actor."""
    return Leaving(
        tuple(map(_wish, _rows(StayWish, survivor, "-asked_on"))),
        tuple(map(_request, _rows(LeavingRequest, survivor, "-asked_at"))),
        tuple(map(_leave, _rows(Leave, survivor, "-asked_at"))),
        tuple(map(_absence, _rows(Absence, survivor, "-since_at"))),
    )


@query("stays.letter")
def letter(actor: Actor, survivor: UUID) -> Letter | None:
    """The newest letter; None where none was drafted."""
    asked = _rows(LeavingRequest, survivor, "-asked_at").exclude(letter=b"").first()
    return Letter(asked.pk, asked.letter.read(), asked.letter_language, asked.letter_sent_on) if asked else None


def _named(row: LeavingRequest | None) -> str:
    person = Person.objects.filter(pk=row.written_by).first() if row else None
    return person.name.read() if person else ""


def _rows(model: Any, survivor: UUID, newest: str) -> Any:
    return model.objects.filter(survivor_id=survivor).order_by(newest, "-id")


def _wish(row: StayWish) -> WishFact:
    return WishFact(
        row.pk, row.stay_id, row.asked_on, row.answer, row.why_not_asked, row.words.read(), row.language
    )


def _request(row: LeavingRequest) -> RequestFact:
    return RequestFact(
        row.pk,
        row.stay_id,
        row.asked_at,
        row.route,
        row.owner,
        row.next_on,
        row.words.read(),
        row.language,
        bool(row.letter),
        row.letter_sent_on,
        row.closed_on,
        row.outcome,
        row.went_to,
        row.closing_words.read(),
        row.closing_language,
    )


def _leave(row: Leave) -> LeaveFact:
    return LeaveFact(
        row.pk,
        row.stay_id,
        row.asked_at,
        row.why,
        row.from_on,
        row.until_on,
        row.travel_days,
        row.words.read(),
        row.language,
        row.owner,
        row.answer_by_on,
        row.answer,
        row.answered_on,
        row.answered_by,
        row.reason.read(),
        row.returned_on,
    )


def _absence(row: Absence) -> AbsenceFact:
    return AbsenceFact(
        row.pk,
        row.stay_id,
        row.since_at,
        row.track,
        row.known.read(),
        row.police_told_at,
        row.committee_told_at,
        row.returned_at,
        row.words.read(),
        row.language,
    )
