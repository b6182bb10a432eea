"""What could name her to the outside. Every value is sealed; only `identities.reveal` shows one, with a purpose."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import Hash, LanguageCode, PlaceCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from .choices import HerAnswer, ParticularKind, SideState


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


class Likeness(Record):
    """The keyed hash of a number of hers, kept so that two organisations can find that they know the same person."""

    SECTION = Section.IDENTITY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="likenesses")
    kind = Word(max_length=12, choices=ParticularKind.choices)
    token = Hash()

    class Meta(Record.Meta):
        constraints = [models.UniqueConstraint(fields=["survivor", "kind", "token"], name="one_likeness")]
        indexes = [models.Index(fields=["token"], name="likeness_token")]

    class Privacy:
        case = ("survivor", "kind")
        sealed = ("token",)


class DuplicateSide(Record):
    """One side of two files that may be of one person. The other side is another row of the same `pair`, about the
    other file: who sees one file learns nothing of the other. `other_organisation` is told once both agreed."""

    SECTION = Section.IDENTITY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="duplicate_sides")
    pair = models.UUIDField()
    organisation = models.UUIDField()
    other_organisation = models.UUIDField(null=True)
    state = Word(max_length=8, choices=SideState.choices)
    her_answer = Word(max_length=12, choices=HerAnswer.choices, default="")
    why_not = Sealed(Section.IDENTITY)
    said_by = models.UUIDField(null=True)
    offered_at = models.DateTimeField()
    linked_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta(Record.Meta):
        constraints = [models.UniqueConstraint(fields=["pair", "survivor"], name="one_side_a_file")]

    class Privacy:
        case = (
            "survivor", "pair", "organisation", "other_organisation", "state", "her_answer", "said_by", "offered_at",
            "linked_at", "ended_at",
        )  # fmt: skip
        sealed = ("why_not",)
