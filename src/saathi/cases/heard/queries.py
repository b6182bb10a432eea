"""Reads of what was explained to her: by whose law, and what she said last of each piece."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.orgs.models import Organisation
from saathi.survivors.models import Survivor

from ..choices import Counted
from ..leaving.tracks import is_adult
from ..models import Heard, Stay


@dataclass(frozen=True, slots=True)
class Answered:
    """`digest` is of the words as they read in `language` then: other words are not explained by it."""

    piece: str
    language: str
    digest: str
    answer: str
    why: str
    is_hers: bool
    promise: UUID | None
    explained_on: date
    written_at: datetime


@dataclass(frozen=True, slots=True)
class HerCards:
    """Whose law counts (`country` is ISO alpha-2 or empty, `track` child or adult), and her last answer by piece."""

    country: str
    track: str
    answers: Mapping[str, Answered]


@query("cards.heard")
def heard(actor: Actor, survivor: UUID) -> HerCards:
    """No country and no answer where she is out of reach."""
    her = Survivor.objects.filter(pk=survivor).first()
    if her is None:
        return HerCards("", Counted.CHILD, {})
    country, track = _country(actor, survivor), Counted.ADULT if is_adult(her) else Counted.CHILD
    rows = Heard.objects.filter(survivor_id=survivor, country=country, track=track).order_by("written_at", "id")
    return HerCards(country, track, {row.piece: _answered(row) for row in rows})  # the newest of a piece is the last


def _country(actor: Actor, survivor: UUID) -> str:
    """The law that counts is that of where she stays; where this actor does not see that, of where they sit: the
    country of the actor's organisation. Never that of her home, which may be another."""
    stay = Stay.objects.filter(survivor_id=survivor, days__contains=today()).order_by("-days").first()
    if stay is not None:
        return str(stay.country)
    ours = Organisation.objects.filter(pk=actor.organisation) if actor.organisation else Organisation.objects.none()
    return str(ours.values_list("country", flat=True).first() or "")


def _answered(row: Heard) -> Answered:
    return Answered(
        row.piece, row.language, row.digest, row.answer, row.why, row.is_hers, row.promise, row.explained_on,
        row.written_at,
    )  # fmt: skip
