"""The ledger. A decision is never edited: it is told, undone within minutes by its writer, or followed by another."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import Code, LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.plans.choices import MadeBy
from saathi.survivors.models import Survivor

from .choices import Position, WhyNoView


class Decision(Record):
    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="decisions")
    section = models.IntegerField()
    what = Code()
    made_by = Word(max_length=8, choices=MadeBy.choices)
    decider = Code(default="")
    decided_on = models.DateField()
    is_emergency = models.BooleanField(default=False)
    options = Sealed("section")
    options_n = models.SmallIntegerField(default=0)
    asked_on = models.DateField(null=True)
    told_on = models.DateField(null=True)
    told_language = LanguageCode(default="")
    tell_by_on = models.DateField(null=True)
    position = Word(max_length=12, choices=Position.choices)
    her_words = Sealed("section")
    her_language = LanguageCode(default="")
    why_no_view = Word(max_length=16, choices=WhyNoView.choices, default="")
    reason = Sealed("section")
    law = Code(default="")
    until_on = models.DateField(null=True)
    review_on = models.DateField(null=True)
    challenged_on = models.DateField(null=True)
    outcome_changed = models.BooleanField(null=True)
    written_by = models.UUIDField()
    organisation = models.UUIDField()
    written_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="for_her_is_told_whole",
                condition=~models.Q(made_by="for_her")
                | (~models.Q(law="") & ~models.Q(reason=b"") & (~models.Q(her_words=b"") | ~models.Q(why_no_view=""))),
            ),
            models.CheckConstraint(
                name="told_or_to_be_told",
                condition=models.Q(told_on__isnull=False) | models.Q(tell_by_on__isnull=False),
            ),
        ]
        indexes = [models.Index(fields=["survivor", "decided_on"])]

    class Privacy:
        case = (
            "survivor", "section", "what", "made_by", "decider", "decided_on", "is_emergency", "options_n", "asked_on",
            "told_on", "told_language", "tell_by_on", "position", "her_language", "why_no_view", "law", "until_on",
            "review_on", "challenged_on", "outcome_changed", "written_by", "organisation", "written_at", "undone_at",
        )
        sealed = ("options", "her_words", "reason")
