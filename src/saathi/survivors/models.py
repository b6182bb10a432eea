"""The pseudonymous person, and the consents that open her sections to others."""

from __future__ import annotations

from django.db import models

from saathi.kernel.actor import Actor
from saathi.kernel.fields import Code, Codes, LanguageCode, PlaceCode, Word
from saathi.kernel.models import Basis
from saathi.kernel.records import Guarded, GuardedManager, Record, Sealed
from saathi.kernel.sections import Section

from .choices import (
    AgeBand,
    ContactRule,
    Danger,
    DependantKind,
    Justified,
    Pronoun,
    Proof,
    Purpose,
    Said,
    Topic,
    Track,
)


class Survivor(Record):
    SURVIVOR = "id"

    chosen_name = Sealed(Section.CARD)
    pronoun = Word(max_length=4, choices=Pronoun.choices, default=Pronoun.SHE)
    age_band = models.SmallIntegerField(choices=AgeBand.choices, null=True)
    track = Word(max_length=8, choices=Track.choices, default=Track.UNKNOWN)
    country = PlaceCode(default="")
    languages = Codes()
    came_out_on = models.DateField(null=True)
    opened_at = models.DateTimeField()

    class Privacy:
        case = ("pronoun", "age_band", "track", "country", "languages", "came_out_on", "opened_at")
        sealed = ("chosen_name",)


class SafeContact(Record):
    """When, how, with which words, and what never. The newest row counts."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="safe_contacts")
    rule = Word(max_length=16, choices=ContactRule.choices)
    from_hour = models.SmallIntegerField(null=True)
    until_hour = models.SmallIntegerField(null=True)
    words = Sealed(Section.CARD)
    never = Sealed(Section.CARD)
    said_at = models.DateTimeField()

    class Privacy:
        case = ("survivor", "rule", "from_hour", "until_hour", "said_at")
        sealed = ("words", "never")


class Dependant(Record):
    SECTION = Section.FAMILY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="dependants")
    kind = Word(max_length=8, choices=DependantKind.choices)
    name = Sealed(Section.FAMILY)
    birth_year = models.SmallIntegerField(null=True)
    lives_with_her = models.BooleanField(null=True)
    said_at = models.DateTimeField()

    class Privacy:
        case = ("survivor", "kind", "birth_year", "lives_with_her", "said_at")
        sealed = ("name",)


class Consent(Record):
    """What she agreed to share, with whom, why, until when, in which language it was explained. Where only those wrote
    it down who gain by it, `asked_until` is the day she named and `until` comes sooner, until `confirmed_at`."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="consents")
    subject = models.UUIDField()
    organisation = models.UUIDField()
    sections = models.IntegerField()
    purpose = Word(max_length=12, choices=Purpose.choices)
    language = LanguageCode()
    proof = Word(max_length=12, choices=Proof.choices)
    words = Sealed(Section.CARD)
    given_at = models.DateTimeField()
    until = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)
    asked_until = models.DateTimeField(null=True)
    confirmed_at = models.DateTimeField(null=True)

    @property
    def is_unconfirmed(self) -> bool:
        return self.asked_until is not None and self.confirmed_at is None

    class Privacy:
        case = (
            "survivor",
            "subject",
            "organisation",
            "sections",
            "purpose",
            "language",
            "proof",
            "given_at",
            "until",
            "withdrawn_at",
            "asked_until",
            "confirmed_at",
        )
        sealed = ("words",)


class SharingAnswer(Record):
    """Yes, no or not now, said by her on her own surface alone; the newest counts. `organisation` is empty for what is
    about no organisation."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="sharing_answers")
    topic = Word(max_length=12, choices=Topic.choices)
    organisation = models.UUIDField(null=True)
    answer = Word(max_length=8, choices=Said.choices)
    language = LanguageCode()
    said_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                name="about_an_organisation",
                condition=models.Q(topic="organisation", organisation__isnull=False)
                | models.Q(topic="counted", organisation__isnull=True),
            )
        ]

    class Privacy:
        case = ("survivor", "topic", "organisation", "answer", "language", "said_at")


class Ground(Record):
    """Access that does not rest on her consent: an order or a duty by law. She is shown it, and how to contest it."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="grounds")
    basis = Word(max_length=12, choices=[(Basis.ORDER.value, Basis.ORDER.label), (Basis.DUTY.value, Basis.DUTY.label)])
    subject = models.UUIDField()
    organisation = models.UUIDField()
    sections = models.IntegerField()
    law = Code(default="")
    document = Sealed(Section.CARD)
    from_at = models.DateTimeField()
    until = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Privacy:
        case = ("survivor", "basis", "subject", "organisation", "sections", "law", "from_at", "until", "ended_at")
        sealed = ("document",)


class BreakGlass(Record):
    """Somebody opened her file because she, or another, may die. Written by `house.break_glass` alone; whoever did it
    keeps sight of the row, because her right to do it again is read from it."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="opened_in_danger")
    actor = models.UUIDField()
    organisation = models.UUIDField()
    danger = Word(max_length=12, choices=Danger.choices)
    words = Sealed(Section.SAFETY)
    opened_at = models.DateTimeField()
    until = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["actor", "opened_at"], name="survivors_breakglass_actor")]

    class Privacy:
        case = ("survivor", "actor", "organisation", "danger", "opened_at", "until")
        sealed = ("words",)

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q:
        return super().visible_to(actor) | models.Q(actor=actor.id)


class DangerSearch(Guarded):
    """Somebody asked for one exact name or number because someone may die. What was typed stands nowhere. `words` say
    why, under the installation's key, where no file opened; else they stand beside `glass`, under hers. Written by
    `house.seek` alone; whoever asked sees the row, and whoever looks after data."""

    actor = models.UUIDField()
    organisation = models.UUIDField()
    danger = Word(max_length=12, choices=Danger.choices)
    words = Sealed()
    glass = models.UUIDField(null=True)
    sought_at = models.DateTimeField()

    objects = GuardedManager()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["actor", "sought_at"], name="survivors_search_actor")]

    class Privacy:
        open = ("actor", "organisation", "danger", "glass", "sought_at")
        sealed = ("words",)

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q | None:
        """PostgreSQL says whose they are."""
        return None


class GlassReview(Record):
    """What a second person says about it. Nobody changes it."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="danger_reviews")
    glass = models.OneToOneField(BreakGlass, models.PROTECT, related_name="review")
    verdict = Word(max_length=4, choices=Justified.choices)
    words = Sealed(Section.SAFETY)
    reviewed_by = models.UUIDField()
    reviewed_at = models.DateTimeField()

    class Privacy:
        case = ("survivor", "glass", "verdict", "reviewed_by", "reviewed_at")
        sealed = ("words",)
