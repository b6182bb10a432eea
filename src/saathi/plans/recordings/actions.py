"""What she does with her voice: keep it, say who may hear it, delete it for good."""

from __future__ import annotations

import hashlib
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.files import FileLabel, file_cipher
from saathi.kernel.forms import NothingForm
from saathi.kernel.ids import new_id
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..models import Recording, RecordingPiece
from .forms import HearForm, RecordForm


@action("recordings.keep", on=Survivor, takes=RecordForm, words=_("Say it in my own voice"))
def keep(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Nobody may hear it until she names somebody."""
    scope.current().section = int(Section.PLAN)
    voice = data.sound
    made = Recording.objects.create(
        survivor=survivor,
        language=data.language,
        file=voice.kind,
        seconds=voice.seconds,
        kilobytes=-(-len(voice.raw) // 1024),
        sha256=hashlib.sha256(voice.raw).hexdigest(),
        said_at=clock(),
        written_by=actor.id,
    )
    pieces = file_cipher().seal(label(made), voice.raw)
    RecordingPiece.objects.bulk_create(
        RecordingPiece(id=new_id(), survivor_id=survivor.pk, recording=made, place=place, piece=piece)
        for place, piece in enumerate(pieces)
    )
    touch(survivor.pk, Section.PLAN)
    return made.pk


@action("recordings.name", on=Recording, takes=HearForm, words=_("Say who may hear my voice"))
def name(actor: Actor, recording: Recording, data: Any, *, clock: Clock) -> UUID:
    others = [one for one in recording.may_hear if one != data.person]
    recording.may_hear = [*others, data.person] if data.may else others
    recording.save(update_fields=["may_hear"])
    return recording.pk


@action("recordings.delete", on=Recording, takes=NothingForm, words=_("Delete what I said"))
def delete(actor: Actor, recording: Recording, data: Any, *, clock: Clock) -> UUID:
    """For good: the pieces are emptied, nobody is named any more, and only that there was one is left."""
    for row in RecordingPiece.objects.filter(recording=recording):
        row.piece = b""
        row.save(update_fields=["piece"])
    recording.deleted_at, recording.may_hear, recording.sha256 = clock(), [], b""
    recording.save(update_fields=["deleted_at", "may_hear", "sha256"])
    touch(recording.survivor_id, Section.PLAN)
    return recording.pk


def label(recording: Recording) -> FileLabel:
    return FileLabel(RecordingPiece._meta.db_table, recording.pk, recording.survivor_id, Section.PLAN)
