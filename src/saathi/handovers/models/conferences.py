"""A meeting of those beside her, with her or with her words first."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from saathi.cases.choices import Duty
from saathi.kernel.fields import LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.survivors.models import Survivor

from ..handover_choices import ItemKind, Presence


class Conference(Record):
    """Planned for a day, then held once. Its section says who may read it: those who see that part of her file."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="conferences")
    section = models.IntegerField()
    planned_on = models.DateField()
    agenda = Sealed("section")
    called_by = models.UUIDField()
    called_at = models.DateTimeField()
    held_on = models.DateField(null=True)
    presence = Word(max_length=12, choices=Presence.choices, default="")
    statement = Sealed("section")
    statement_language = LanguageCode(default="")
    minutes = Sealed("section")
    minutes_language = LanguageCode(default="")
    held_by = models.UUIDField(null=True)
    written_at = models.DateTimeField(null=True)

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "planned_on"], name="handovers_when")]
        constraints = [
            models.CheckConstraint(
                name="held_with_her_or_her_words",
                condition=Q(held_on=None, presence="", statement=b"", minutes=b"")
                | (Q(held_on__isnull=False, held_by__isnull=False) & ~Q(presence="") & ~Q(minutes=b"")
                   & (~Q(presence="statement") | ~Q(statement=b""))),
            )
        ]  # fmt: skip

    class Privacy:
        case = (
            "survivor", "section", "planned_on", "called_by", "called_at", "held_on", "presence", "statement_language",
            "minutes_language", "held_by", "written_at",
        )  # fmt: skip
        sealed = ("agenda", "statement", "minutes")


class Attendance(Record):
    """Who was there: of which organisation, and what for. Written once, as it was."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="attendances")
    conference = models.ForeignKey(Conference, models.PROTECT, related_name="attended")
    section = models.IntegerField()
    organisation = models.UUIDField()
    duty = Word(max_length=12, choices=Duty.choices)

    class Meta:
        base_manager_name = "objects"

    class Privacy:
        case = ("survivor", "conference", "section", "organisation", "duty")


class ConferenceItem(Record):
    """A decision or a promise that came of it. It stands where decisions and promises stand; this row says that it
    was made here, to those who may see it there."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="conference_items")
    conference = models.ForeignKey(Conference, models.PROTECT, related_name="items")
    section = models.IntegerField()
    what = Word(max_length=8, choices=ItemKind.choices)
    item = models.UUIDField()
    at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"

    class Privacy:
        case = ("survivor", "conference", "section", "what", "item", "at")
