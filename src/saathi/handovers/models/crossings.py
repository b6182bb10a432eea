"""A handover to an organisation in another installation: which sealed files carry it, and what came along in one."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from saathi.kernel.fields import Code, LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..handover_choices import FactState
from .offers import Handover


class Crossing(Record):
    """How a handover is carried: `offer` and `bundle` are what was sent (exchange.Sent). `until` is the last day of her
    yes, `who` whom she was told of there, `place` how the organisation was called when she was asked: the files
    themselves name nobody, and she reads no directory."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="crossings")
    handover = models.OneToOneField(Handover, models.PROTECT, related_name="crossing")
    offer = models.UUIDField()
    bundle = models.UUIDField(null=True)
    until = models.DateField(null=True)
    who = Sealed(Section.CARD)
    place = Sealed(Section.CARD)

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(name="sealed_by_her_yes", condition=Q(bundle=None) | Q(until__isnull=False))
        ]

    class Privacy:
        case = ("survivor", "handover", "offer", "bundle", "until")
        sealed = ("who", "place")


class Arrival(Record):
    """She came to us, and a sealed file of `peer` with her: `bundle` is what was taken in (exchange.Received).
    `recalled_at`: it was taken back, and PostgreSQL closed what came from it alone, in that moment. `place` is how
    the organisation it came from was called."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="arrivals")
    bundle = models.UUIDField(unique=True)
    peer = models.UUIDField()
    sections = models.IntegerField()
    arrived_on = models.DateField()
    taken_by = models.UUIDField()
    taken_at = models.DateTimeField()
    recalled_at = models.DateTimeField(null=True)
    place = Sealed(Section.CARD)

    class Meta:
        base_manager_name = "objects"

    class Privacy:
        case = ("survivor", "bundle", "peer", "sections", "arrived_on", "taken_by", "taken_at", "recalled_at")
        sealed = ("place",)


class CameAlong(Record):
    """One line of what came along, in a section she said yes to. Somebody here looks at each with her, so that she
    tells nothing twice. `paper` is the paper itself (cases.Paper) where it came, too; `refused` why one that came was
    not kept (uploads.opening). `closed_at`: nothing of the copy stands in it any more; what she said of it herself may,
    and its paper was emptied."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="came_along")
    arrival = models.ForeignKey(Arrival, models.PROTECT, related_name="lines")
    section = models.IntegerField()
    group = Code()
    position = models.SmallIntegerField()
    on = models.DateField(null=True)
    code = Code(default="")
    more = Code(default="")
    words = Sealed("section")
    language = LanguageCode(default="")
    paper = models.UUIDField(null=True)
    refused = Code(default="")
    state = Word(max_length=12, choices=FactState.choices, default=FactState.OPEN)
    her_words = Sealed("section")
    checked_at = models.DateTimeField(null=True)
    checked_by = models.UUIDField(null=True)
    closed_at = models.DateTimeField(null=True)

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "arrival"], name="handovers_came_along")]
        constraints = [
            models.CheckConstraint(
                name="came_along_closed_is_empty",
                condition=Q(closed_at=None) | Q(on=None, code="", more="", words=b""),
            ),
            models.CheckConstraint(
                name="came_along_looked_at",
                condition=Q(state="open", checked_at=None, checked_by=None)
                | (~Q(state="open") & Q(checked_at__isnull=False, checked_by__isnull=False)),
            ),
        ]

    class Privacy:
        case = (
            "survivor", "arrival", "section", "group", "position", "on", "code", "more", "language", "paper",
            "refused", "state", "checked_at", "checked_by", "closed_at",
        )  # fmt: skip
        sealed = ("words", "her_words")
