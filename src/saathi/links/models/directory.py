"""The directory: services and duty bearers, whoever may be asked; and where none was within reach."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from saathi.kernel.actor import Actor
from saathi.kernel.fields import Codes, LanguageCode, PlaceCode, Word
from saathi.kernel.records import Guarded, GuardedManager, Listing, Sealed

from ..choices import Need
from ..directory_choices import Cost, Found, ProviderKind


class Provider(Listing):
    """One service or office, in one district. `kept_by` wrote it and keeps it right; whoever else uses it may say that
    something is wrong (`doubted_on`). `organisation` is set where they have a sign-in here. `woman` is whether a woman
    works there, empty where nobody asked. `access` are codes of `directory_choices.Access`."""

    kind = Word(max_length=16, choices=ProviderKind.choices)
    district = PlaceCode()
    organisation = models.UUIDField(null=True)
    name = Sealed()
    name_local = Sealed()
    local_language = LanguageCode(default="")
    address = Sealed()
    phone = Sealed()
    hours = Sealed()
    words = Sealed()
    languages = Codes()
    access = Codes()
    cost = Word(max_length=8, choices=Cost.choices, default="")
    woman = models.BooleanField(null=True)
    is_day_and_night = models.BooleanField(default=False)
    kept_by = models.UUIDField()
    added_at = models.DateTimeField()
    verified_on = models.DateField(null=True)
    verified_by = models.UUIDField(null=True)
    doubted_on = models.DateField(null=True)
    closed_on = models.DateField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["kind", "district"], name="links_provider_at", condition=Q(closed_on=None)),
            models.Index(fields=["district"], name="links_provider_in", condition=Q(closed_on=None)),
        ]

    class Privacy:
        open = (
            "kind", "district", "organisation", "local_language", "languages", "access", "cost", "woman",
            "is_day_and_night", "kept_by", "added_at", "verified_on", "verified_by", "doubted_on", "closed_on",
        )  # fmt: skip
        sealed = ("name", "name_local", "address", "phone", "hours", "words")


class Doubt(Guarded):
    """Somebody who uses an entry says what is wrong with it, to whoever keeps it."""

    provider = models.ForeignKey(Provider, models.PROTECT, related_name="doubts")
    kept_by = models.UUIDField()
    organisation = models.UUIDField()
    by = models.UUIDField()
    at = models.DateTimeField()
    words = Sealed()

    objects = GuardedManager()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["provider", "at"], name="links_doubts")]

    class Privacy:
        open = ("provider", "kept_by", "organisation", "by", "at")
        sealed = ("words",)

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q | None:
        """PostgreSQL says whose they are."""
        return None


class Gap(Guarded):
    """Somebody looked for a service and there was none within reach. Of its own organisation alone, and of nobody in
    particular: it names no survivor."""

    organisation = models.UUIDField()
    by = models.UUIDField()
    at = models.DateTimeField()
    need = Word(max_length=16, choices=Need.choices)
    kind = Word(max_length=16, choices=ProviderKind.choices)
    district = PlaceCode()
    km = models.SmallIntegerField()
    found = Word(max_length=12, choices=Found.choices)
    words = Sealed()

    objects = GuardedManager()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["organisation", "at"], name="links_gaps")]

    class Privacy:
        open = ("organisation", "by", "at", "need", "kind", "district", "km", "found")
        sealed = ("words",)

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q | None:
        """PostgreSQL says whose they are."""
        return None
