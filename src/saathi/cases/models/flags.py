"""Flags: what whoever opens her page must know first, and until when."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import Word
from saathi.kernel.records import Record, Sealed
from saathi.survivors.models import Survivor

from ..choices import FlagReason


class Flag(Record):
    """Its section is its reason's, so that a danger is not told to whom her safety is not shared with. It always has
    an end, `until_on` being its last day; taken down it stays in the list of what stood."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="flags")
    section = models.IntegerField()
    reason = Word(max_length=16, choices=FlagReason.choices)
    words = Sealed("section")
    raised_on = models.DateField()
    raised_by = models.UUIDField()
    until_on = models.DateField()
    lowered_at = models.DateTimeField(null=True)
    lowered_by = models.UUIDField(null=True)

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                name="a_flag_ends_later", condition=models.Q(until_on__gte=models.F("raised_on"))
            )
        ]
        indexes = [
            models.Index(fields=["survivor", "until_on"], condition=models.Q(lowered_at=None), name="flags_up")
        ]

    class Privacy:
        case = ("survivor", "section", "reason", "raised_on", "raised_by", "until_on", "lowered_at", "lowered_by")
        sealed = ("words",)
