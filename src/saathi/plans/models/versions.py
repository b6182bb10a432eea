"""Versions of her plan, each as it stood then, and what she said to it. Both are only ever appended."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..choices import Agreement, Explained, WhyNoAnswer, WhyVersion


class Version(Record):
    """A numbered copy of her words, goals and steps (`versions.content`), and why it was made."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="plan_versions")
    number = models.SmallIntegerField()
    why = Word(max_length=8, choices=WhyVersion.choices)
    content = Sealed(Section.PLAN)
    made_at = models.DateTimeField()
    made_by = models.UUIDField()

    class Meta:
        base_manager_name = "objects"
        constraints = [models.UniqueConstraint(fields=["survivor", "number"], name="one_version_of_a_number")]

    class Privacy:
        case = ("survivor", "number", "why", "made_at", "made_by")
        sealed = ("content",)


class Answer(Record):
    """Her answer to a version, how it was explained to her, and what she wants instead. She may answer again: the
    newest counts. That she could not answer is kept with its reason, and is no answer."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="plan_answers")
    version = models.ForeignKey(Version, models.PROTECT, related_name="answers")
    answer = Word(max_length=12, choices=Agreement.choices)
    why_none = Word(max_length=12, choices=WhyNoAnswer.choices, default="")
    words = Sealed(Section.PLAN)
    wants = Sealed(Section.PLAN)
    language = LanguageCode(default="")
    explained = Word(max_length=12, choices=Explained.choices, default="")
    explained_in = LanguageCode(default="")
    on = models.DateField()
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                name="no_answer_has_a_reason",
                condition=(models.Q(answer="no_answer") & ~models.Q(why_none=""))
                | (~models.Q(answer="no_answer") & models.Q(why_none="") & ~models.Q(explained="")),
            )
        ]

    class Privacy:
        case = (
            "survivor", "version", "answer", "why_none", "language", "explained", "explained_in", "on", "written_by",
            "written_at",
        )  # fmt: skip
        sealed = ("words", "wants")
