"""What she wants in her words, and her goals. Rows are appended; nothing she said is overwritten."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import Code, LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..choices import GoalState, MadeBy, Origin


class Words(Record):
    """What she wants, as she said it. The newest row is her plan's opening; the older ones stay readable."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="plan_words")
    text = Sealed(Section.PLAN)
    language = LanguageCode()
    said_at = models.DateTimeField()
    written_by = models.UUIDField()

    class Privacy:
        case = ("survivor", "language", "said_at", "written_by")
        sealed = ("text",)


class Goal(Record):
    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="goals")
    text = Sealed(Section.PLAN)
    language = LanguageCode()
    origin = Word(max_length=8, choices=Origin.choices)
    chosen_by = Word(max_length=8, choices=MadeBy.choices)
    state = Word(max_length=8, choices=GoalState.choices)
    waiting_on = Code(default="")
    waiting_since = models.DateField(null=True)
    next_on = models.DateField(null=True)
    position = models.SmallIntegerField(default=0)
    said_at = models.DateTimeField()

    class Meta:
        constraints = [
            # Law 1: nothing waits without on whom, since when and the next date.
            models.CheckConstraint(
                name="waiting_is_told_whole",
                condition=~models.Q(state="waiting")
                | (~models.Q(waiting_on="") & models.Q(waiting_since__isnull=False)),
            )
        ]

    class Privacy:
        case = (
            "survivor",
            "language",
            "origin",
            "chosen_by",
            "state",
            "waiting_on",
            "waiting_since",
            "next_on",
            "position",
            "said_at",
        )
        sealed = ("text",)


class GoalChange(Record):
    """What became of a goal, by whose wish, and when."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="goal_changes")
    goal = models.ForeignKey(Goal, models.PROTECT, related_name="changes")
    state = Word(max_length=8, choices=GoalState.choices)
    changed_by = Word(max_length=8, choices=MadeBy.choices)
    words = Sealed(Section.PLAN)
    at = models.DateTimeField()
    written_by = models.UUIDField()

    class Privacy:
        case = ("survivor", "goal", "state", "changed_by", "at", "written_by")
        sealed = ("words",)
