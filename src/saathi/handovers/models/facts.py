"""What she was asked, and whether it was held already."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import Code
from saathi.kernel.records import Record
from saathi.survivors.models import Survivor


class FactAsked(Record):
    """A form asked for a fact. `is_held`: it stood in her file already, in a part that was open to whoever asked, so
    that she told it twice. The form writes this by itself; measures paper 2.2, fact_asked(fact, already_held)."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="facts_asked")
    section = models.IntegerField()
    fact = Code()
    is_held = models.BooleanField()
    organisation = models.UUIDField(null=True)
    asked_by = models.UUIDField()
    asked_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "asked_at"], name="handovers_asked")]

    class Privacy:
        case = ("survivor", "section", "fact", "is_held", "organisation", "asked_by", "asked_at")
