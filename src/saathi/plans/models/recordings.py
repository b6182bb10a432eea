"""What she wants, in her own voice: the row says when and who may hear it, the pieces hold the sound, sealed."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models

from saathi.kernel.fields import LanguageCode, Word
from saathi.kernel.files import SealedPiece
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..choices import SoundKind


class Recording(Record):
    """`may_hear` are those she named, and nobody else hears it. `sha256` is that of the sound that is kept. Of one that
    she deleted only this row is left, without pieces, fingerprint and names."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="plan_recordings")
    language = LanguageCode()
    file = Word(max_length=8, choices=SoundKind.choices)
    seconds = models.SmallIntegerField()
    kilobytes = models.IntegerField()
    sha256 = Sealed(Section.PLAN)
    may_hear = ArrayField(models.UUIDField(), default=list)
    said_at = models.DateTimeField()
    written_by = models.UUIDField()
    deleted_at = models.DateTimeField(null=True)

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                name="nobody_hears_what_she_deleted",
                condition=models.Q(deleted_at__isnull=True) | models.Q(may_hear=[], sha256=b""),
            )
        ]

    class Privacy:
        case = (
            "survivor", "language", "file", "seconds", "kilobytes", "may_hear", "said_at", "written_by", "deleted_at",
        )  # fmt: skip
        sealed = ("sha256",)


class RecordingPiece(Record):
    """64 KiB of a recording, sealed (`vault.files`); empty once she deleted it."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="+")
    recording = models.ForeignKey(Recording, models.PROTECT, related_name="pieces")
    place = models.SmallIntegerField()
    piece = SealedPiece(Section.PLAN)

    class Meta:
        base_manager_name = "objects"
        constraints = [models.UniqueConstraint(fields=["recording", "place"], name="one_piece_of_a_recording_a_place")]

    class Privacy:
        case = ("survivor", "recording", "place")
        sealed = ("piece",)
