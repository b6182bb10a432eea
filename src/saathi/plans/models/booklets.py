"""That she printed her plan, and which pages: rows are only ever appended."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import Codes
from saathi.kernel.records import Record
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor


class Booklet(Record):
    """`pages` are the codes she ticked (`booklets.choices`); nothing that stood on them is in here."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="booklets")
    pages = Codes()
    printed_at = models.DateTimeField()
    written_by = models.UUIDField()

    class Meta:
        base_manager_name = "objects"

    class Privacy:
        case = ("survivor", "pages", "printed_at", "written_by")
