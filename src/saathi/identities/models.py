"""What could name her to the outside. Every value is sealed; only `identities.reveal` shows one, with a purpose."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import LanguageCode, PlaceCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from .choices import ParticularKind


class Particular(Record):
    """One thing that identifies her, as one organisation wrote it down. Corrections are new rows; the old one ends."""

    SECTION = Section.IDENTITY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="particulars")
    kind = Word(max_length=12, choices=ParticularKind.choices)
    value = Sealed(Section.IDENTITY)
    language = LanguageCode(default="")
    district = PlaceCode(default="")
    said_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Privacy:
        case = ("survivor", "kind", "language", "district", "said_at", "ended_at")
        sealed = ("value",)
