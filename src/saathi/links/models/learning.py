"""What lay before her to learn, what she chose of it, how it went, and what she asked for that nobody offers."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from saathi.kernel.fields import Code, LanguageCode, PlaceCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..learning_choices import RESTING, MadeBy, PathState, PathStep, Waits, WhyNot
from .market import Course

LEARNING = Section.LEARNING


class LearningOffer(Record):
    """At least three courses with their facts, as they were on that day: `options` is JSON. `district` is where she
    wants to live from it. `picked` is the key of one of them, `wait` or `none`; empty until she has chosen."""

    SECTION = LEARNING

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="learning_offers")
    district = PlaceCode()
    language = LanguageCode()
    options = Sealed(LEARNING)
    written_by = models.UUIDField()
    organisation = models.UUIDField()
    written_at = models.DateTimeField()
    picked = Code(default="")
    chosen_on = models.DateField(null=True)
    made_by = Word(max_length=8, choices=MadeBy.choices, default="")
    her_words = Sealed(LEARNING)
    her_language = LanguageCode(default="")
    decision = models.UUIDField(null=True)

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "written_at"], name="learning_offers")]
        constraints = [
            models.CheckConstraint(
                name="offer_chosen_whole",
                condition=Q(picked="", chosen_on=None, made_by="")
                | (~Q(picked="") & ~Q(made_by="") & Q(chosen_on__isnull=False)),
            )
        ]

    class Privacy:
        case = (
            "survivor", "district", "language", "written_by", "organisation", "written_at", "picked", "chosen_on",
            "made_by", "her_language", "decision",
        )  # fmt: skip
        sealed = ("options", "her_words")


class LearningPath(Record):
    """A course she chose. `mismatch_told_on`: on which day she was told that the place where she wants to live does not
    take this work, and chose it all the same; empty where it takes it, or nobody knows."""

    SECTION = LEARNING

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="learning_paths")
    offer = models.ForeignKey(LearningOffer, models.PROTECT, related_name="paths")
    course = models.ForeignKey(Course, models.PROTECT, related_name="+")
    occupation = Code()
    district = PlaceCode()
    weeks = models.SmallIntegerField()
    state = Word(max_length=12, choices=PathState.choices, default=PathState.CHOSEN)
    mismatch_told_on = models.DateField(null=True)
    starts_on = models.DateField(null=True)
    done_on = models.DateField(null=True)
    why = Word(max_length=12, choices=WhyNot.choices, default="")
    waits_on = Word(max_length=8, choices=Waits.choices, default="")
    since_on = models.DateField(null=True)
    next_on = models.DateField(null=True)
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "written_at"], name="learning_paths")]
        constraints = [
            models.CheckConstraint(
                name="learning_waits",
                condition=Q(state__in=RESTING, waits_on="", since_on=None, next_on=None)
                | (~Q(state__in=RESTING) & ~Q(waits_on="") & Q(since_on__isnull=False, next_on__isnull=False)),
            )
        ]

    class Privacy:
        case = (
            "survivor", "offer", "course", "occupation", "district", "weeks", "state", "mismatch_told_on", "starts_on",
            "done_on", "why", "waits_on", "since_on", "next_on", "written_by", "written_at",
        )  # fmt: skip


class LearningStep(Record):
    """One step, written once: the database grants no change."""

    SECTION = LEARNING

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="learning_steps")
    path = models.ForeignKey(LearningPath, models.PROTECT, related_name="steps")
    what = Word(max_length=12, choices=PathStep.choices)
    on = models.DateField()
    why = Word(max_length=12, choices=WhyNot.choices, default="")
    her_words = Sealed(LEARNING)
    language = LanguageCode(default="")
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["path", "on"], name="learning_steps")]

    class Privacy:
        case = ("survivor", "path", "what", "on", "why", "language", "written_by", "written_at")
        sealed = ("her_words",)


class LearningGap(Record):
    """She wants to learn something and no course fits: what, and where she wants to live from it."""

    SECTION = LEARNING

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="learning_gaps")
    occupation = Code(default="")
    district = PlaceCode()
    her_words = Sealed(LEARNING)
    language = LanguageCode(default="")
    on = models.DateField()
    written_by = models.UUIDField()
    organisation = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "on"], name="learning_gaps")]

    class Privacy:
        case = (
            "survivor", "occupation", "district", "language", "on", "written_by", "organisation", "written_at",
        )  # fmt: skip
        sealed = ("her_words",)
