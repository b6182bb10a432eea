"""A file that was brought, and for each row the person it became. The file itself is kept sealed, a day at most."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from saathi.kernel.fields import Code, Hash, Word
from saathi.kernel.records import Listing, Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor


class BatchState(models.TextChoices):
    CHECKED = "checked", _("Checked, nothing taken yet")
    TAKING = "taking", _("Being taken in")
    TAKEN = "taken", _("Taken in")
    STOPPED = "stopped", _("Put away, nothing taken")
    BROKEN = "broken", _("Stopped in the middle")


class Batch(Listing):
    """One file of one organisation: what the dry run counted, what was decided, how far it has come.

    `report` is JSON of the dry run, `mapping` the mapping file if one came along. No row of the file is in either.
    `taken` counts people made, `already` rows that an earlier file had brought, `rest` rows that were not taken.
    """

    organisation = models.UUIDField()
    person = models.UUIDField()
    state = Word(max_length=8, choices=BatchState.choices, default=BatchState.CHECKED)
    rows = models.IntegerField()
    good = models.IntegerField()
    name = Sealed()
    report = Sealed()
    mapping = Sealed()
    takes_good = models.BooleanField(default=False)
    leaves_unknown = models.BooleanField(default=False)
    basis = Word(max_length=8, choices=[("consent", "consent"), ("order", "order"), ("duty", "duty")], default="")
    law = Code(default="")
    until = models.DateField(null=True)
    taken = models.IntegerField(default=0)
    already = models.IntegerField(default=0)
    rest = models.IntegerField(default=0)
    started_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)

    class Privacy:
        open = (
            "organisation",
            "person",
            "state",
            "rows",
            "good",
            "takes_good",
            "leaves_unknown",
            "basis",
            "law",
            "until",
            "taken",
            "already",
            "rest",
            "started_at",
            "finished_at",
        )
        sealed = ("name", "report", "mapping")


class Chunk(Listing):
    """A megabyte of the file as it came, sealed with the installation's key. Deleted when taken, or after a day."""

    batch = models.ForeignKey(Batch, models.PROTECT, related_name="chunks")
    place = models.IntegerField()
    part = Sealed()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["batch", "place"], name="one_chunk_a_place")]

    class Privacy:
        open = ("batch", "place")
        sealed = ("part",)


class Taken(Record):
    """The row of a file a person came from: the same row brought again adds nothing.

    `facts` is JSON of the codes, numbers and days of the row that have no other home yet. No free text is in it.
    """

    survivor = models.OneToOneField(Survivor, models.PROTECT, related_name="+")
    organisation = models.UUIDField()
    batch = models.ForeignKey(Batch, models.PROTECT, related_name="+")
    row_key = Hash()
    facts = Sealed(Section.LEGAL)
    taken_at = models.DateTimeField()

    class Meta(Record.Meta):
        constraints = [models.UniqueConstraint(fields=["organisation", "row_key"], name="one_case_a_row")]

    class Privacy:
        case = ("survivor", "organisation", "batch", "row_key", "taken_at")
        sealed = ("facts",)
