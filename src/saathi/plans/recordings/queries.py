"""Reads of her recordings. The sound itself goes only to whoever she named, and the journal remembers that it did."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound, Tampered
from saathi.kernel.files import file_cipher
from saathi.orgs.queries import person_names

from ..models import Recording, RecordingPiece
from .actions import label
from .rules import askable


@dataclass(frozen=True, slots=True)
class RecordingFact:
    """`is_open`: this actor is one of those she named."""

    id: UUID
    language: str
    seconds: int
    said_at: datetime
    is_open: bool
    n_may_hear: int


@dataclass(frozen=True, slots=True)
class Ear:
    """Somebody she can name, or did. `is_here`: who sits with her now."""

    person: UUID
    name: str
    may_hear: bool
    is_here: bool


@dataclass(frozen=True, slots=True)
class RecordingPage:
    fact: RecordingFact
    ears: tuple[Ear, ...]


@dataclass(frozen=True, slots=True)
class Sound:
    survivor: UUID
    file: str
    raw: bytes = field(repr=False)


@query("recordings.list")
def recordings(actor: Actor, survivor: UUID) -> list[RecordingFact]:
    """Those she did not delete, the newest first."""
    rows = Recording.objects.filter(survivor_id=survivor, deleted_at=None).order_by("-said_at")
    return [_fact(actor, row) for row in rows]


@query("recordings.page")
def recording(actor: Actor, recording: UUID) -> RecordingPage:
    """Raises NotFound where it is out of reach, or she deleted it."""
    row = _lasting(recording)
    people = list(dict.fromkeys([*askable(actor, row.survivor_id), *row.may_hear]))
    names = person_names(people)
    ears = (Ear(one, names[one], one in row.may_hear, one == actor.id) for one in people if one in names)
    return RecordingPage(_fact(actor, row), tuple(ears))


@query("recordings.hear", shows=lambda sound: [sound.survivor])
def sound(actor: Actor, recording: UUID) -> Sound:
    """Raises NotFound for whoever she did not name, as if there were none."""
    row = _lasting(recording)
    if not _may_hear(actor, row):
        raise NotFound()
    pieces = [one.piece.sealed for one in RecordingPiece.objects.filter(recording=row).order_by("place")]
    raw = file_cipher().open(label(row), pieces)
    if hashlib.sha256(raw).hexdigest() != row.sha256.read():
        raise Tampered("A recording is not the one that was kept.")
    return Sound(row.survivor_id, row.file, raw)


def _lasting(recording: UUID) -> Recording:
    row = Recording.objects.filter(pk=recording, deleted_at=None).first()
    if row is None:
        raise NotFound()
    return row


def _fact(actor: Actor, row: Recording) -> RecordingFact:
    return RecordingFact(
        row.pk, row.language, row.seconds, row.said_at, _may_hear(actor, row), len(row.may_hear)
    )


def _may_hear(actor: Actor, row: Recording) -> bool:
    """Whoever she named; and she herself, on her own pages."""
    return actor.id in row.may_hear or (actor.kind == "survivor" and actor.only == row.survivor_id)
