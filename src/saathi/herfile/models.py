"""What she asks about her whole file: that something is wrong, that it be erased; and what was erased."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from saathi.kernel.fields import Code, LanguageCode, Word
from saathi.kernel.records import Listing, Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from .choices import Corrected, Erased, KeptBy, LedgerKind


class Correction(Record):
    """She said it at her table beside `asked_by`. `about` is a kind of `kinds`, `row` one entry of it; both are empty
    where she means the whole section. `due_on` is our own last day and `promise` the promise to answer by then. Only
    the answer is ever added: what she said stays as she said it, and what was wrong stays as its own table keeps it."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="corrections")
    section = models.IntegerField()
    about = Code(default="")
    row = models.UUIDField(null=True)
    her_words = Sealed("section")
    wants = Sealed("section")
    her_language = LanguageCode()
    organisation = models.UUIDField()
    asked_at = models.DateTimeField()
    asked_by = models.UUIDField()
    due_on = models.DateField()
    promise = models.UUIDField()
    answer = Word(max_length=16, choices=Corrected.choices, default="")
    reason = Sealed("section")
    answered_at = models.DateTimeField(null=True)
    answered_by = models.UUIDField(null=True)

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                name="a_correction_is_answered_whole",
                condition=Q(answer="", reason=b"", answered_at=None, answered_by=None)
                | (~Q(answer="") & ~Q(reason=b"") & Q(answered_at__isnull=False, answered_by__isnull=False)),
            ),
            models.CheckConstraint(
                name="a_row_is_of_a_kind",
                condition=Q(row__isnull=True, about="") | (Q(row__isnull=False) & ~Q(about="")),
            ),
        ]
        indexes = [models.Index(fields=["survivor", "asked_at"], name="corrections_of")]

    class Privacy:
        case = (
            "survivor", "section", "about", "row", "her_language", "organisation", "asked_at", "asked_by", "due_on",
            "promise", "answer", "answered_at", "answered_by",
        )  # fmt: skip
        sealed = ("her_words", "wants", "reason")


class Erasure(Record):
    """She wants her file erased, said at her table beside `asked_by`; `organisation` has her case and answers. One
    person prepares it, with the law that keeps something until `shred_on`; another seals it, and from then on nobody
    reads this row either. `due_on` is our own last day to answer."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="erasures")
    her_words = Sealed(Section.CARD)
    her_language = LanguageCode()
    organisation = models.UUIDField()
    asked_at = models.DateTimeField()
    asked_by = models.UUIDField()
    due_on = models.DateField()
    promise = models.UUIDField()
    law_keeps = Word(max_length=8, choices=KeptBy.choices, default="")
    shred_on = models.DateField(null=True)
    prepared_at = models.DateTimeField(null=True)
    prepared_by = models.UUIDField(null=True)
    answer = Word(max_length=12, choices=Erased.choices, default="")
    reason = Sealed(Section.CARD)
    answered_at = models.DateTimeField(null=True)
    answered_by = models.UUIDField(null=True)

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                name="an_erasure_is_prepared_whole",
                condition=Q(law_keeps="", shred_on=None, prepared_at=None, prepared_by=None)
                | (~Q(law_keeps="") & Q(shred_on__isnull=False, prepared_at__isnull=False, prepared_by__isnull=False)),
            ),
            models.CheckConstraint(
                name="two_people_seal",
                condition=~Q(answer="sealed") | (Q(prepared_by__isnull=False) & ~Q(prepared_by=F("answered_by"))),
            ),
            models.CheckConstraint(
                name="an_erasure_is_answered_whole",
                condition=Q(answer="", answered_at=None, answered_by=None)
                | (~Q(answer="") & Q(answered_at__isnull=False, answered_by__isnull=False)),
            ),
            models.UniqueConstraint(
                fields=["survivor"], condition=Q(answered_at__isnull=True), name="one_erasure_is_asked"
            ),
        ]

    class Privacy:
        case = (
            "survivor", "her_language", "organisation", "asked_at", "asked_by", "due_on", "promise", "law_keeps",
            "shred_on", "prepared_at", "prepared_by", "answer", "answered_at", "answered_by",
        )  # fmt: skip
        sealed = ("her_words", "reason")


class Ledger(Listing):
    """What was sealed and shredded: of which part how many rows, when, until when, under which law. `whose` is the
    random id of a file nobody can read. Written by PostgreSQL alone, never changed, and once more in a file
    (`vault.erased`)."""

    whose = models.UUIDField(db_index=True)
    erasure = models.UUIDField()
    organisation = models.UUIDField()
    what = Word(max_length=8, choices=LedgerKind.choices)
    section = models.IntegerField()
    n = models.IntegerField()
    law = Word(max_length=8, choices=KeptBy.choices)
    at = models.DateTimeField()
    until_on = models.DateField()

    class Privacy:
        open = ("whose", "erasure", "organisation", "what", "section", "n", "law", "at", "until_on")
