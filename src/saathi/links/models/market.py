"""What a district's market takes, and courses. Both name no survivor and may be read by every organisation."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from saathi.cases.matter_choices import Currency
from saathi.kernel.fields import Code, Codes, LanguageCode, PlaceCode, Word
from saathi.kernel.records import Listing, Sealed

from ..learning_choices import Demand, NoteKind


class MarketNote(Listing):
    """What somebody who works there saw on a day; never changed. Wages are for a month, in hundredths, 0 where none was
    written. `words` is sealed with the key of the installation and names nobody."""

    district = PlaceCode()
    occupation = Code()
    kind = Word(max_length=8, choices=NoteKind.choices)
    demand = Word(max_length=8, choices=Demand.choices)
    wage_from = models.BigIntegerField(default=0)
    wage_to = models.BigIntegerField(default=0)
    currency = Word(max_length=4, choices=Currency.choices)
    words = Sealed()
    language = LanguageCode(default="")
    seen_on = models.DateField()
    organisation = models.UUIDField()
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["district", "occupation", "seen_on"], name="market_where"),
            models.Index(fields=["seen_on", "id"], name="market_newest"),
        ]
        constraints = [
            models.CheckConstraint(name="market_wages", condition=Q(wage_from__gte=0, wage_to__gte=F("wage_from")))
        ]

    class Privacy:
        open = (
            "district", "occupation", "kind", "demand", "wage_from", "wage_to", "currency", "language", "seen_on",
            "organisation", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("words",)


class Course(Listing):
    """A course. `hours` are of a week; `cost` is what she would pay; `good` and `hard` are two lines each;
    `language` is the one all this is written in. Only that it has ended is written later."""

    name = Sealed()
    language = LanguageCode()
    occupation = Code()
    district = PlaceCode()
    weeks = models.SmallIntegerField()
    hours = models.SmallIntegerField(default=0)
    languages = Codes()
    cost = models.BigIntegerField(default=0)
    currency = Word(max_length=4, choices=Currency.choices)
    pays = Sealed()
    has_room = models.BooleanField(default=False)
    is_certified = models.BooleanField(default=False)
    good = Sealed()
    hard = Sealed()
    starts_on = models.DateField(null=True)
    organisation = models.UUIDField()
    written_by = models.UUIDField()
    written_at = models.DateTimeField()
    ended_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["district", "occupation"], name="course_where")]
        constraints = [
            models.CheckConstraint(name="course_is_whole", condition=Q(weeks__gt=0, hours__gte=0, cost__gte=0))
        ]

    class Privacy:
        open = (
            "language", "occupation", "district", "weeks", "hours", "languages", "cost", "currency", "has_room",
            "is_certified", "starts_on", "organisation", "written_by", "written_at", "ended_on",
        )  # fmt: skip
        sealed = ("name", "pays", "good", "hard")
