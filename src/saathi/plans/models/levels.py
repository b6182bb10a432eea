"""Levels of attainment in her words, and the one that was reached. Both are only ever appended."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..choices import JudgedBy
from .goals import Goal
from .reviews import Review


class Levels(Record):
    """Five levels of one goal, -2 to +2, described before work starts. The newest row counts."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="goal_levels")
    goal = models.ForeignKey(Goal, models.PROTECT, related_name="levels")
    much_less = Sealed(Section.PLAN)
    less = Sealed(Section.PLAN)
    hoped = Sealed(Section.PLAN)
    more = Sealed(Section.PLAN)
    much_more = Sealed(Section.PLAN)
    language = LanguageCode()
    described_at = models.DateTimeField()
    written_by = models.UUIDField()

    class Privacy:
        case = ("survivor", "goal", "language", "described_at", "written_by")
        sealed = ("much_less", "less", "hoped", "more", "much_more")


class Attainment(Record):
    """The level that was reached, at a review or between two, and who judged it. The newest row counts."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="goal_attainments")
    goal = models.ForeignKey(Goal, models.PROTECT, related_name="attainments")
    levels = models.ForeignKey(Levels, models.PROTECT, related_name="attainments")
    review = models.ForeignKey(Review, models.PROTECT, related_name="attainments", null=True)
    level = models.SmallIntegerField()
    judged_by = Word(max_length=8, choices=JudgedBy.choices)
    words = Sealed(Section.PLAN)
    language = LanguageCode(default="")
    on = models.DateField()
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                name="one_of_five_levels", condition=models.Q(level__gte=-2) & models.Q(level__lte=2)
            )
        ]

    class Privacy:
        case = (
            "survivor", "goal", "levels", "review", "level", "judged_by", "language", "on", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("words",)
