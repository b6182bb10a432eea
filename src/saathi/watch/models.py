"""Alerts, and how far the journal has been read: neither names a survivor. And what she asks about who looked."""

from __future__ import annotations

from django.db import models

from saathi.kernel.actor import Actor
from saathi.kernel.fields import Code, Word
from saathi.kernel.records import Guarded, GuardedManager, Listing, Record, Sealed
from saathi.survivors.models import Survivor

from .choices import EACH, AlertState, LookAnswer, Rule, Why


class Alert(Guarded):
    """One rule about one worker on one day. PostgreSQL shows it to whoever looks after data in her organisation, never
    to herself. `n` is what the rule counted; `words` are hers, `reason` is of whoever looked."""

    organisation = models.UUIDField()
    person = models.UUIDField()
    rule = Word(max_length=24, choices=Rule.choices)
    on = models.DateField()
    at = models.DateTimeField()
    n = models.IntegerField(default=1)
    raised_at = models.DateTimeField()
    why = Word(max_length=12, choices=Why.choices, default="")
    words = Sealed()
    state = Word(max_length=12, choices=AlertState.choices, default=AlertState.OPEN)
    reason = Sealed()
    looked_by = models.UUIDField(null=True)
    looked_at = models.DateTimeField(null=True)

    objects = GuardedManager()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.UniqueConstraint(
                fields=["person", "rule", "on"], condition=~models.Q(rule__in=EACH), name="one_alert_a_day"
            )
        ]
        indexes = [models.Index(fields=["organisation", "at"], name="watch_alert_of")]

    class Privacy:
        open = (
            "organisation", "person", "rule", "on", "at", "n", "raised_at", "why", "state", "looked_by", "looked_at",
        )  # fmt: skip
        sealed = ("words", "reason")

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q:
        """PostgreSQL says whose they are; nobody ever reads one about herself."""
        return ~models.Q(person=actor.id)


class Round(Listing):
    """Up to when the journal was read. One row."""

    until = models.DateTimeField()

    class Privacy:
        open = ("until",)


class Question(Record):
    """"I did not expect this": she asks why somebody looked. Whoever looks after data in that person's organisation
    answers, and reads neither her name nor her file. The person it is about sees nothing of it, but where she herself
    sat beside her (`asked_by`)."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="questions")
    organisation = models.UUIDField()
    person = models.UUIDField()
    act = Code()
    looked_at = models.DateTimeField()
    asked_at = models.DateTimeField()
    asked_by = models.UUIDField()
    due_on = models.DateField()
    answer = Word(max_length=12, choices=LookAnswer.choices, default="")
    words = Sealed()
    answered_at = models.DateTimeField(null=True)
    answered_by = models.UUIDField(null=True)

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                name="answered_by_somebody",
                condition=models.Q(answered_at__isnull=True, answered_by__isnull=True, answer="")
                | (models.Q(answered_at__isnull=False, answered_by__isnull=False) & ~models.Q(answer="")),
            )
        ]

    class Privacy:
        case = (
            "survivor", "organisation", "person", "act", "looked_at", "asked_at", "asked_by", "due_on", "answer",
            "answered_at", "answered_by",
        )  # fmt: skip
        sealed = ("words",)

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q:
        """PostgreSQL says whose it is to answer; this adds that nobody reads what is asked about herself."""
        return ~models.Q(person=actor.id) | models.Q(asked_by=actor.id)
