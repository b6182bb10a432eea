"""Who is beside her after her return, alarms, and how her case was closed and opened again."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from saathi.cases.models import Case
from saathi.kernel.fields import Codes, LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..followup_choices import (
    AlarmKind,
    AlarmState,
    Asker,
    Close,
    Decided,
    SupportKind,
    SupportState,
    Sustained,
    WhyClosed,
    WithHer,
)


class Support(Record):
    """Somebody beside her after her return, each only as she wants it. While nobody is found `next_on` asks again.
    `her_words` are those with which she asked, `moved_words` what she said last."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="supports")
    section = models.IntegerField()
    kind = Word(max_length=12, choices=SupportKind.choices)
    state = Word(max_length=12, choices=SupportState.choices, default=SupportState.ASKED)
    asked_by = Word(max_length=8, choices=Asker.choices)
    asked_on = models.DateField()
    organisation = models.UUIDField()
    next_on = models.DateField(null=True)
    her_words = Sealed("section")
    language = LanguageCode(default="")
    moved_words = Sealed("section")
    words = Sealed("section")
    moved_on = models.DateField(null=True)
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [
            models.Index(fields=["organisation", "next_on"], condition=Q(next_on__isnull=False), name="supports_due")
        ]

    class Privacy:
        case = (
            "survivor", "section", "kind", "state", "asked_by", "asked_on", "organisation", "next_on", "language",
            "moved_on", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("her_words", "moved_words", "words")


class Alarm(Record):
    """Somebody beside her saw a sign that she may be drawn back, or nobody reaches her any more. It waits on `faces`
    until `next_on`; then on whoever answers for the organisation. A person decides; the system starts nothing."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="alarms")
    section = models.IntegerField()
    kind = Word(max_length=8, choices=AlarmKind.choices)
    signs = Codes()
    words = Sealed("section")
    raised_by = models.UUIDField()
    raised_at = models.DateTimeField()
    faces = models.UUIDField()
    organisation = models.UUIDField()
    state = Word(max_length=8, choices=AlarmState.choices, default=AlarmState.RAISED)
    next_on = models.DateField(null=True)
    decision = Word(max_length=12, choices=Decided.choices, default="")
    with_her = Word(max_length=16, choices=WithHer.choices, default="")
    reason = Sealed("section")
    decided_on = models.DateField(null=True)
    decided_by = models.UUIDField(null=True)
    told_on = models.DateField(null=True)
    her_words = Sealed("section")
    language = LanguageCode(default="")

    class Meta:
        base_manager_name = "objects"
        indexes = [
            models.Index(fields=["organisation", "next_on"], condition=Q(next_on__isnull=False), name="alarms_due")
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="raised", decision="", decided_by=None, next_on__isnull=False)
                | (Q(state="decided", decided_by__isnull=False, next_on__isnull=False) & ~Q(decision=""))
                | (Q(state="closed", decided_by__isnull=False, next_on=None) & ~Q(decision="")),
                name="an_alarm_waits_or_was_decided",
            )
        ]

    class Privacy:
        case = (
            "survivor", "section", "kind", "signs", "raised_by", "raised_at", "faces", "organisation", "state",
            "next_on", "decision", "with_her", "decided_on", "decided_by", "told_on", "language",
        )  # fmt: skip
        sealed = ("words", "reason", "her_words")


class Closure(Record):
    """How her case was closed, and that it was opened again. `sustained` is what her own answers said on that day;
    `asked_words` what she said when she was asked once more, as she had wanted."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="closures")
    case = models.ForeignKey(Case, models.PROTECT, related_name="closures")
    how = Word(max_length=8, choices=Close.choices)
    why = Word(max_length=12, choices=WhyClosed.choices, default="")
    her_words = Sealed(Section.PLAN)
    language = LanguageCode(default="")
    words = Sealed(Section.PLAN)
    sustained = Word(max_length=12, choices=Sustained.choices)
    on = models.DateField()
    ask_again_on = models.DateField(null=True)
    asked_words = Sealed(Section.PLAN)
    reopened_on = models.DateField(null=True)
    reopened_words = Sealed(Section.PLAN)
    reopened_language = LanguageCode(default="")
    reopened_by = models.UUIDField(null=True)
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                condition=(Q(how="lawful") & ~Q(why="")) | (~Q(how="lawful") & Q(why="")),
                name="closed_by_her_or_for_a_reason",
            )
        ]

    class Privacy:
        case = (
            "survivor", "case", "how", "why", "language", "sustained", "on", "ask_again_on", "reopened_on",
            "reopened_language", "reopened_by", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("her_words", "words", "asked_words", "reopened_words")
