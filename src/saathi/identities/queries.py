"""Finding someone by any spelling of any of her names, and which particulars there are (never what they say)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.reach import held_of
from saathi.kernel.sections import Section
from saathi.survivors.queries import names
from saathi.vault.keys import load

from .choices import ParticularKind
from .models import Particular
from .names import candidates


@dataclass(frozen=True, slots=True)
class Found:
    """Someone who may be meant. Only the name she chose is shown; `by_other_name` says that another one matched."""

    id: UUID
    chosen_name: str
    by_other_name: bool
    score: float


@dataclass(frozen=True, slots=True)
class ParticularLine:
    """That something is known, since when; the value stays sealed."""

    id: UUID
    kind: str
    language: str
    district: str
    said_at: datetime
    is_current: bool


@query("people.search", shows=lambda found: [one.id for one in found], asks=True)
def search(actor: Actor, text: str, *, limit: int = 20) -> list[Found]:
    """The best matches first, in Bengali, Devanagari or Latin letters, checked against access as it is now."""
    guesses = candidates(actor, text, limit)
    reach = held_of({survivor for survivor, _identity, _score in guesses})
    kept: dict[UUID, tuple[bool, float]] = {}
    for survivor, identity, score in guesses:
        needed = Section.IDENTITY if identity else Section.CARD
        if reach.get(survivor, Section(0)) & needed:
            kept.setdefault(survivor, (identity, score))
    shown = dict(list(kept.items())[:limit])
    called = names(actor, shown)
    return [Found(one, called[one], identity, score) for one, (identity, score) in shown.items() if one in called]


@query("identities.list", shows=lambda lines: [])
def particulars(actor: Actor, survivor: UUID) -> list[ParticularLine]:
    rows = Particular.objects.filter(survivor_id=survivor).defer("value").order_by("kind", "-said_at")
    return [ParticularLine(r.pk, r.kind, r.language, r.district, r.said_at, r.ended_at is None) for r in rows]


def legal_names(survivors: Iterable[UUID]) -> dict[UUID, str]:
    """Legal names as they are now, inside an act that asked for a purpose; two statements however many are asked. Those
    of people whose identity is not shared with whoever asks are left out."""
    wanted = list(survivors)
    load(wanted)
    rows = Particular.objects.filter(survivor_id__in=wanted, kind=ParticularKind.LEGAL_NAME, ended_at=None)
    return {row.survivor_id: row.value.read_or() for row in rows}
