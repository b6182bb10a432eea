"""Her papers, the pieces they are kept in, what was done with each, and demands for them."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models

from saathi.kernel.fields import LanguageCode, Word
from saathi.kernel.files import SealedPiece
from saathi.kernel.records import Record, Sealed
from saathi.survivors.models import Survivor

from ..paper_choices import DemandAnswer, Demander, FileKind, HowTold, OpenPurpose, PaperKind, Shown, Step, WhyNotTold


class Paper(Record):
    """One paper in one section. `sha256` is that of the bytes that are kept, in hexadecimal: sealed, because a bare one
    would tell whoever copies the database that a known file is here. Evidence is kept as it came, to the last byte. Of
    one that was destroyed, or came from elsewhere and was taken back there, only this row and its steps are left."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="papers")
    section = models.IntegerField()
    kind = Word(max_length=12, choices=PaperKind.choices)
    title = Sealed("section")
    from_whom = Sealed("section")
    language = LanguageCode(default="")
    dated_on = models.DateField(null=True)
    file = Word(max_length=8, choices=FileKind.choices)
    pages = models.SmallIntegerField(default=0)
    kilobytes = models.IntegerField()
    sha256 = Sealed("section")
    is_evidence = models.BooleanField(default=False)
    added_by = models.UUIDField()
    added_at = models.DateTimeField()
    withdrawn_on = models.DateField(null=True)
    kept_until_on = models.DateField(null=True)
    destroyed_on = models.DateField(null=True)
    recalled_on = models.DateField(null=True)

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "added_at"])]

    class Privacy:
        case = (
            "survivor", "section", "kind", "language", "dated_on", "file", "pages", "kilobytes", "is_evidence",
            "added_by", "added_at", "withdrawn_on", "kept_until_on", "destroyed_on",
            "recalled_on",
        )  # fmt: skip
        sealed = ("title", "from_whom", "sha256")


class PaperPiece(Record):
    """64 KiB of a paper, sealed (`vault.files`). Pieces open only all together and in their order."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="+")
    paper = models.ForeignKey(Paper, models.PROTECT, related_name="pieces")
    section = models.IntegerField()
    place = models.SmallIntegerField()
    piece = SealedPiece("section")

    class Meta:
        base_manager_name = "objects"
        constraints = [models.UniqueConstraint(fields=["paper", "place"], name="one_piece_a_place")]

    class Privacy:
        case = ("survivor", "paper", "section", "place")
        sealed = ("piece",)


class PaperStep(Record):
    """Who did what with a paper, when and why: never changed, only moved along with its paper to another section."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="+")
    paper = models.ForeignKey(Paper, models.PROTECT, related_name="steps")
    section = models.IntegerField()
    what = Word(max_length=12, choices=Step.choices)
    purpose = Word(max_length=24, choices=OpenPurpose.choices, default="")
    words = Sealed("section")
    language = LanguageCode(default="")
    by = models.UUIDField()
    at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["paper", "at"])]

    class Privacy:
        case = ("survivor", "paper", "section", "what", "purpose", "language", "by", "at")
        sealed = ("words",)


class PaperDemand(Record):
    """Somebody demanded papers of hers: from one section, the least that answers it. Whether she was told, and if not
    by when; the lawyer who was asked; what was answered, and which papers were given."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="paper_demands")
    section = models.IntegerField()
    who = Word(max_length=12, choices=Demander.choices)
    named = Sealed("section")
    shown = Word(max_length=12, choices=Shown.choices)
    number = Sealed("section")
    scope = Sealed("section")
    came_on = models.DateField()
    answer_by_on = models.DateField()
    told_on = models.DateField(null=True)
    told_how = Word(max_length=12, choices=HowTold.choices, default="")
    why_not_told = Word(max_length=12, choices=WhyNotTold.choices, default="")
    tell_by_on = models.DateField(null=True)
    her_words = Sealed("section")
    her_language = LanguageCode(default="")
    lawyer = Sealed("section")
    lawyer_on = models.DateField(null=True)
    answer = Word(max_length=12, choices=DemandAnswer.choices, default="")
    answered_on = models.DateField(null=True)
    answered_by = models.UUIDField(null=True)
    reason = Sealed("section")
    given = ArrayField(models.UUIDField(), default=list)
    next_on = models.DateField(null=True)
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Privacy:
        case = (
            "survivor", "section", "who", "shown", "came_on", "answer_by_on", "told_on", "told_how", "why_not_told",
            "tell_by_on", "her_language", "lawyer_on", "answer", "answered_on", "answered_by", "given", "next_on",
            "written_by", "written_at",
        )  # fmt: skip
        sealed = ("named", "number", "scope", "her_words", "lawyer", "reason")
