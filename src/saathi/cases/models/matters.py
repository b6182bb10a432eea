"""Her matters with courts and offices: where each stands, on whom it waits, until when; and its steps."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from saathi.kernel.fields import Code, LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.survivors.models import Survivor

from ..choices import WaitingOn
from ..matter_choices import Account, Currency, Ending, How, StepKind, Teller, Understood


class Matter(Record):
    """One matter. `kind` and `stage` are codes of `matters/data`. While it waits: on whom, since, `next_on`: the date
    that was given or, where none was, the day on which it is asked for again; `asked_on` is when it was asked for last.
    `tell_by_on` is by when she is told of what happened; empty once she was. Sums are in hundredths of the currency:
    paise or poisha."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="matters")
    section = models.IntegerField()
    kind = Code()
    about = Code(default="")
    opened_on = models.DateField()
    stage = Code()
    is_at_end = models.BooleanField(default=False)
    waiting_on = Word(max_length=24, choices=WaitingOn.choices, default="")
    waiting_since = models.DateField(null=True)
    next_on = models.DateField(null=True)
    is_date_given = models.BooleanField(default=False)
    asked_on = models.DateField(null=True)
    tell_by_on = models.DateField(null=True)
    told_on = models.DateField(null=True)
    currency = Word(max_length=4, choices=Currency.choices, default="")
    awarded = models.BigIntegerField(default=0)
    paid = models.BigIntegerField(default=0)
    closed_on = models.DateField(null=True)
    outcome = Word(max_length=12, choices=Ending.choices, default="")
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "opened_on"])]
        constraints = [
            models.CheckConstraint(
                name="waits_whole",
                condition=Q(waiting_on="", waiting_since=None, next_on=None, asked_on=None, is_date_given=False)
                | (
                    ~Q(waiting_on__in=["", "nobody"])
                    & Q(waiting_since__isnull=False, next_on__isnull=False)
                    & (Q(is_date_given=True) | Q(asked_on__isnull=False))
                ),
            ),
            models.CheckConstraint(
                name="waits_while_open",
                condition=Q(closed_on__isnull=False, waiting_on="")
                | Q(closed_on=None, is_at_end=True)
                | (Q(closed_on=None) & ~Q(waiting_on="")),
            ),
            models.CheckConstraint(
                name="closed_with_outcome",
                condition=Q(closed_on=None, outcome="") | (Q(closed_on__isnull=False) & ~Q(outcome="")),
            ),
            models.CheckConstraint(
                name="told_or_due",
                condition=Q(told_on__isnull=False) | Q(tell_by_on__isnull=False),
            ),
            models.CheckConstraint(
                name="paid_of_what_was_awarded",
                condition=Q(awarded__gte=0, paid__gte=0, paid__lte=F("awarded")) & (Q(awarded=0) | ~Q(currency="")),
            ),
        ]

    class Privacy:
        case = (
            "survivor", "section", "kind", "about", "opened_on", "stage", "is_at_end", "waiting_on", "waiting_since",
            "next_on", "is_date_given", "asked_on", "tell_by_on", "told_on", "currency", "awarded", "paid",
            "closed_on", "outcome", "written_by", "written_at",
        )  # fmt: skip


class MatterStep(Record):
    """One step, written once: the database grants no change. `words`: what whoever acted said; `her_words`: what she
    said or asked. It carries where the matter stood after it, in `was` (JSON) where it stood before, and the event of
    the law that it wrote. A step is taken back by another that names it in `undoes`."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="matter_steps")
    matter = models.ForeignKey(Matter, models.PROTECT, related_name="steps")
    section = models.IntegerField()
    what = Word(max_length=8, choices=StepKind.choices)
    on = models.DateField()
    stage = Code()
    by = Word(max_length=24, choices=WaitingOn.choices, default="")
    waiting_on = Word(max_length=24, choices=WaitingOn.choices, default="")
    next_on = models.DateField(null=True)
    is_date_given = models.BooleanField(default=False)
    asked_on = models.DateField(null=True)
    amount = models.BigIntegerField(default=0)
    account = Word(max_length=8, choices=Account.choices, default="")
    how = Word(max_length=12, choices=How.choices, default="")
    teller = Word(max_length=8, choices=Teller.choices, default="")
    understood = Word(max_length=8, choices=Understood.choices, default="")
    words = Sealed("section")
    her_words = Sealed("section")
    language = LanguageCode(default="")
    was = Sealed("section")
    event = models.UUIDField(null=True)
    undoes = models.OneToOneField("self", models.PROTECT, null=True, related_name="undone_by")
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "on"])]

    class Privacy:
        case = (
            "survivor", "matter", "section", "what", "on", "stage", "by", "waiting_on", "next_on", "is_date_given",
            "asked_on", "amount", "account", "how", "teller", "understood", "language", "event", "undoes",
            "written_by", "written_at",
        )  # fmt: skip
        sealed = ("words", "her_words", "was")
