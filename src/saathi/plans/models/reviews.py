"""Reviews of her plan: the day that was set, and what was said on it."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import Codes, LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..choices import Presence, WhyAbsent


class Review(Record):
    """One that is ahead until `held_on`; she has one ahead at most. `first_due_on` is the day that was set first: a
    review that is put off says so."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="plan_reviews")
    due_on = models.DateField()
    first_due_on = models.DateField()
    held_on = models.DateField(null=True)
    presence = Word(max_length=12, choices=Presence.choices, default="")
    why_absent = Word(max_length=16, choices=WhyAbsent.choices, default="")
    there = Codes()
    words = Sealed(Section.PLAN)
    language = LanguageCode(default="")
    concluded = Sealed(Section.PLAN)
    is_by_law = models.BooleanField(default=False)
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["written_by"], condition=models.Q(held_on=None), name="reviews_ahead_set_by")]
        constraints = [
            models.UniqueConstraint(
                fields=["survivor"], condition=models.Q(held_on__isnull=True), name="one_review_ahead"
            ),
            models.CheckConstraint(
                name="a_review_says_whether_she_was_there",
                condition=models.Q(held_on__isnull=True, presence="")
                | (
                    models.Q(held_on__isnull=False)
                    & (
                        models.Q(presence="attended")
                        | (models.Q(presence="sent_words") & ~models.Q(words=b""))
                        | (models.Q(presence="neither") & ~models.Q(why_absent=""))
                    )
                ),
            ),
        ]

    class Privacy:
        case = (
            "survivor", "due_on", "first_due_on", "held_on", "presence", "why_absent", "there", "language", "is_by_law",
            "written_by", "written_at",
        )  # fmt: skip
        sealed = ("words", "concluded")
