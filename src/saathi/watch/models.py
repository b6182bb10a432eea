"""Alerts, and how far the journal has been read. Neither names a survivor."""

from __future__ import annotations

from django.db import models

from saathi.kernel.actor import Actor
from saathi.kernel.fields import Word
from saathi.kernel.records import Guarded, GuardedManager, Listing, Sealed

from .choices import EACH, AlertState, Rule, Why


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
