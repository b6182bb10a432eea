"""What a law or a scheme gives her: how far each is, on whom it waits, until when; and its steps."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from saathi.cases.matter_choices import Currency
from saathi.kernel.fields import Code, LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.survivors.models import Survivor

from ..entitled_choices import RESTING, Account, How, Office, State, Step


class Entitlement(Record):
    """One of hers. `code` is of the catalogue as it stood on `found_on`; she is told by `tell_by_on`. While it waits:
    on whom, since, and `next_on`: the date that was given, or the day on which it is asked for again. Applied, awarded
    and credited are three sums, in hundredths of the currency: paise or poisha."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="entitlements")
    section = models.IntegerField()
    code = Code()
    state = Word(max_length=12, choices=State.choices, default=State.NOT_TOLD)
    found_on = models.DateField()
    tell_by_on = models.DateField()
    told_on = models.DateField(null=True)
    filed_on = models.DateField(null=True)
    credited_on = models.DateField(null=True)
    waits_on = Word(max_length=24, choices=Office.choices, default="")
    since_on = models.DateField(null=True)
    next_on = models.DateField(null=True)
    is_date_given = models.BooleanField(default=False)
    currency = Word(max_length=4, choices=Currency.choices, default="")
    applied = models.BigIntegerField(default=0)
    awarded = models.BigIntegerField(default=0)
    credited = models.BigIntegerField(default=0)
    account = Word(max_length=12, choices=Account.choices, default="")
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [
            models.Index(fields=["survivor", "found_on"], name="entitled_hers"),
            models.Index(fields=["next_on", "id"], condition=Q(next_on__isnull=False), name="entitled_next"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["survivor", "code"], condition=~Q(state__in=RESTING), name="entitled_once"
            ),
            models.CheckConstraint(
                name="entitled_waits",
                condition=Q(state__in=RESTING, waits_on="", since_on=None, next_on=None, is_date_given=False)
                | (
                    ~Q(state__in=RESTING)
                    & ~Q(waits_on="")
                    & Q(since_on__isnull=False, next_on__isnull=False)
                ),
            ),
            models.CheckConstraint(
                name="entitled_told",
                condition=Q(state=State.NOT_TOLD, told_on=None) | (~Q(state=State.NOT_TOLD) & Q(told_on__isnull=False)),
            ),
            models.CheckConstraint(
                name="entitled_sums",
                condition=Q(applied__gte=0, credited__gte=0, awarded__gte=F("credited"))
                & (Q(applied=0, awarded=0) | ~Q(currency="")),
            ),
        ]

    class Privacy:
        case = (
            "survivor", "section", "code", "state", "found_on", "tell_by_on", "told_on", "filed_on", "credited_on",
            "waits_on", "since_on", "next_on", "is_date_given", "currency", "applied", "awarded", "credited",
            "account", "written_by", "written_at",
        )  # fmt: skip


class EntitlementStep(Record):
    """One step, written once: the database grants no change. `words`: what the office said; `her_words`: what she said.
    It carries where it stood afterwards, in `was` (JSON) where it stood before, and the event of the law that it wrote.
    A step is taken back by another that names it in `undoes`."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="entitlement_steps")
    entitlement = models.ForeignKey(Entitlement, models.PROTECT, related_name="steps")
    section = models.IntegerField()
    what = Word(max_length=12, choices=Step.choices)
    state = Word(max_length=12, choices=State.choices)
    on = models.DateField()
    waits_on = Word(max_length=24, choices=Office.choices, default="")
    next_on = models.DateField(null=True)
    is_date_given = models.BooleanField(default=False)
    amount = models.BigIntegerField(default=0)
    account = Word(max_length=12, choices=Account.choices, default="")
    how = Word(max_length=12, choices=How.choices, default="")
    language = LanguageCode(default="")
    receipt = Sealed("section")
    words = Sealed("section")
    her_words = Sealed("section")
    was = Sealed("section")
    event = models.UUIDField(null=True)
    undoes = models.OneToOneField("self", models.PROTECT, null=True, related_name="undone_by")
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "on"], name="entitled_steps")]

    class Privacy:
        case = (
            "survivor", "entitlement", "section", "what", "state", "on", "waits_on", "next_on", "is_date_given",
            "amount", "account", "how", "language", "event", "undoes", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("receipt", "words", "her_words", "was")
