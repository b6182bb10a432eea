"""What was promised to her or is to be done for her, each step of it, and when one of her workers met her."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..choices import WaitingOn
from ..promise_choices import AskedBy, DoerKind, HowMet, PromiseKind, PromiseState, StepKind


class Promise(Record):
    """`doer` is the person or team who does it, of `organisation`; `offered_to` somebody who was asked to take it over.
    `next_on` is the day it asks something of the doer: `due_on` while it is open, the day it ended while she has not
    been told, none once nothing is left. `tells` is the decision she is to be told of."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="promises")
    section = models.IntegerField()
    kind = Word(max_length=8, choices=PromiseKind.choices)
    words = Sealed("section")
    doer = models.UUIDField()
    doer_kind = Word(max_length=8, choices=DoerKind.choices)
    organisation = models.UUIDField()
    offered_to = models.UUIDField(null=True)
    asked_by = Word(max_length=8, choices=AskedBy.choices)
    office = Word(max_length=24, choices=WaitingOn.choices, default="")
    due_on = models.DateField()
    state = Word(max_length=8, choices=PromiseState.choices, default=PromiseState.OPEN)
    is_to_be_told = models.BooleanField(default=True)
    done_on = models.DateField(null=True)
    told_on = models.DateField(null=True)
    next_on = models.DateField(null=True)
    tells = models.UUIDField(null=True)
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.UniqueConstraint(
                fields=["tells"], condition=models.Q(tells__isnull=False), name="one_promise_to_tell_a_decision"
            ),
            models.CheckConstraint(
                condition=~models.Q(state="open") | models.Q(next_on=models.F("due_on")),
                name="an_open_promise_asks_on_its_day",
            ),
        ]
        indexes = [
            models.Index(
                fields=[who, "next_on", "id"], condition=models.Q(next_on__isnull=False), name=f"promise_{who}"
            )
            for who in ("doer", "organisation", "offered_to")
        ]

    class Privacy:
        case = (
            "survivor", "section", "kind", "doer", "doer_kind", "organisation", "offered_to", "asked_by", "office",
            "due_on", "state", "is_to_be_told", "done_on", "told_on", "next_on", "tells", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("words",)


class PromiseStep(Record):
    """What happened to a promise: who did it, when, why, and what stood there before, so that it can be taken back."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="promise_steps")
    section = models.IntegerField()
    promise = models.ForeignKey(Promise, models.PROTECT, related_name="steps")
    what = Word(max_length=8, choices=StepKind.choices)
    reason = Sealed("section")
    was_on = models.DateField(null=True)
    was_doer = models.UUIDField(null=True)
    was_doer_kind = Word(max_length=8, choices=DoerKind.choices, default="")
    was_organisation = models.UUIDField(null=True)
    by = models.UUIDField()
    at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Privacy:
        case = (
            "survivor", "section", "promise", "what", "was_on", "was_doer", "was_doer_kind", "was_organisation", "by",
            "at", "undone_at",
        )  # fmt: skip
        sealed = ("reason",)


class Meeting(Record):
    """One of her workers met her. Whoever is beside her sees that, so the words say nothing that is not for all."""

    SECTION = Section.CARD

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="meetings")
    worker = models.UUIDField()
    organisation = models.UUIDField()
    met_on = models.DateField()
    how = Word(max_length=16, choices=HowMet.choices)
    words = Sealed(Section.CARD)
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "worker", "-met_on"])]

    class Privacy:
        case = ("survivor", "worker", "organisation", "met_on", "how", "written_at")
        sealed = ("words",)
