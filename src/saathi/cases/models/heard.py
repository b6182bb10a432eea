"""What was explained to her, and what she said of it."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import Code, Hash, LanguageCode, PlaceCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..choices import Counted
from ..heard_choices import HerAnswer, WhyNoAnswer


class Heard(Record):
    """One answer to one piece, as it reads in a country for a child or an adult. The newest of a piece counts; `digest`
    is of the very words, in `language`. `is_hers` where she pressed it herself; otherwise staff wrote it down, and
    `words` is what they add. `promise` answers what she asked."""

    SECTION = Section.CARD

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="heard")
    piece = Code()
    country = PlaceCode()
    track = Word(max_length=8, choices=Counted.choices)
    language = LanguageCode()
    digest = Hash()
    answer = Word(max_length=12, choices=HerAnswer.choices)
    why = Word(max_length=12, choices=WhyNoAnswer.choices, default="")
    words = Sealed(Section.CARD)
    is_hers = models.BooleanField()
    promise = models.UUIDField(null=True)
    explained_on = models.DateField()
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(is_hers=True, why="") & ~models.Q(answer="none")
                | models.Q(is_hers=False) & (~models.Q(answer="none") | ~models.Q(why="")),
                name="nothing_is_explained_without_her_answer_or_why",
            ),
        ]

    class Privacy:
        case = (
            "survivor", "piece", "country", "track", "language", "digest", "answer", "why", "is_hers", "promise",
            "explained_on", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("words",)
