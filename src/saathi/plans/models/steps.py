"""Steps towards a goal: who does each, by when, and where it stands."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import Code, LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..choices import Doer, MadeBy, StepState
from .goals import Goal


class Step(Record):
    """`person` is the one of us who does it, `office` the kind of office. `by_on` may be open only where she does it:
    a day for her is hers to name."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="plan_steps")
    goal = models.ForeignKey(Goal, models.PROTECT, related_name="steps")
    text = Sealed(Section.PLAN)
    language = LanguageCode()
    doer = Word(max_length=8, choices=Doer.choices)
    person = models.UUIDField(null=True)
    office = Code(default="")
    by_on = models.DateField(null=True)
    state = Word(max_length=8, choices=StepState.choices)
    waiting_on = Code(default="")
    waiting_since = models.DateField(null=True)
    next_on = models.DateField(null=True)
    position = models.SmallIntegerField(default=0)
    said_at = models.DateTimeField()
    written_by = models.UUIDField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            # Law 1: nothing waits without on whom, since when and the next date.
            models.CheckConstraint(
                name="waiting_step_is_told_whole",
                condition=~models.Q(state="waiting")
                | (
                    ~models.Q(waiting_on="")
                    & models.Q(waiting_since__isnull=False)
                    & models.Q(next_on__isnull=False)
                ),
            ),
            models.CheckConstraint(
                name="a_step_has_its_doer",
                condition=models.Q(doer="hers")
                | models.Q(doer="ours", person__isnull=False, by_on__isnull=False)
                | (models.Q(doer="office", by_on__isnull=False) & ~models.Q(office="")),
            ),
        ]

    class Privacy:
        case = (
            "survivor", "goal", "language", "doer", "person", "office", "by_on", "state", "waiting_on",
            "waiting_since", "next_on", "position", "said_at", "written_by",
        )  # fmt: skip
        sealed = ("text",)


class StepChange(Record):
    """What became of a step, and what stood before, so that it can be taken back within minutes."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="plan_step_changes")
    goal = models.ForeignKey(Goal, models.PROTECT, related_name="step_changes")
    step = models.ForeignKey(Step, models.PROTECT, related_name="changes")
    state = Word(max_length=8, choices=StepState.choices)
    changed_by = Word(max_length=8, choices=MadeBy.choices, default="")
    words = Sealed(Section.PLAN)
    was = Word(max_length=8, choices=StepState.choices)
    was_waiting_on = Code(default="")
    was_waiting_since = models.DateField(null=True)
    was_next_on = models.DateField(null=True)
    at = models.DateTimeField()
    written_by = models.UUIDField()
    undone_at = models.DateTimeField(null=True)

    class Privacy:
        case = (
            "survivor", "goal", "step", "state", "changed_by", "was", "was_waiting_on", "was_waiting_since",
            "was_next_on", "at", "written_by", "undone_at",
        )  # fmt: skip
        sealed = ("words",)
