"""Incidents of stigma and discrimination, and each response to them."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from saathi.kernel.fields import LanguageCode, PlaceCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from .choices import ByWhom, IncidentState, Outcome, Place, ResponseState, Want, What, Who


class Incident(Record):
    """What was done to her, in her words. `act_by_on`: by when something she wants is done, or she is asked again.
    `papers` are ids of papers of hers that show it. The outcome is hers to say."""

    SECTION = Section.SAFETY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="incidents")
    by_whom = Word(max_length=12, choices=ByWhom.choices)
    place = Word(max_length=8, choices=Place.choices)
    district = PlaceCode()
    on = models.DateField()
    her_words = Sealed(Section.SAFETY)
    language = LanguageCode()
    wants = Word(max_length=8, choices=Want.choices)
    wants_words = Sealed(Section.SAFETY)
    wants_on = models.DateField()
    not_told = Sealed(Section.SAFETY)
    state = Word(max_length=8, choices=IncidentState.choices, default=IncidentState.HEARD)
    act_by_on = models.DateField(null=True)
    papers = ArrayField(models.UUIDField(), default=list)
    outcome = Word(max_length=8, choices=Outcome.choices, default="")
    outcome_words = Sealed(Section.SAFETY)
    ended_on = models.DateField(null=True)
    organisation = models.UUIDField()
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [
            models.Index(fields=["survivor", "on"], name="incidents_of_hers"),
            models.Index(
                fields=["organisation", "act_by_on"], condition=Q(act_by_on__isnull=False), name="incidents_due"
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=(Q(state="ended", ended_on__isnull=False, act_by_on=None) & ~Q(outcome=""))
                | (~Q(state="ended") & Q(ended_on=None, outcome="")),
                name="ended_by_her_word",
            ),
            models.CheckConstraint(
                condition=Q(state="ended") | Q(wants="nothing", act_by_on=None) | Q(act_by_on__isnull=False),
                name="what_she_wants_has_its_day",
            ),
        ]

    class Privacy:
        case = (
            "survivor", "by_whom", "place", "district", "on", "language", "wants", "wants_on", "state", "act_by_on",
            "papers", "outcome", "ended_on", "organisation", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("her_words", "wants_words", "not_told", "outcome_words")


class Wish(Record):
    """What she said she wants, each time, and how it ended for her: written once, so that what was done can be held
    against what she wanted then."""

    SECTION = Section.SAFETY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="wishes_of_incidents")
    incident = models.ForeignKey(Incident, models.PROTECT, related_name="wishes")
    wants = Word(max_length=8, choices=Want.choices, default="")
    outcome = Word(max_length=8, choices=Outcome.choices, default="")
    her_words = Sealed(Section.SAFETY)
    on = models.DateField()
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                condition=(Q(outcome="") & ~Q(wants="")) | (Q(wants="") & ~Q(outcome="")), name="a_wish_or_an_end"
            )
        ]

    class Privacy:
        case = ("survivor", "incident", "wants", "outcome", "on", "written_by", "written_at")
        sealed = ("her_words",)


class Response(Record):
    """One step of an answer: what, who does it, by when. It is done only once she said yes to this very step.
    `her_words` are those of her yes or no, `end_words` what she said when it was done or stopped."""

    SECTION = Section.SAFETY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="responses")
    incident = models.ForeignKey(Incident, models.PROTECT, related_name="responses")
    what = Word(max_length=12, choices=What.choices)
    who = Word(max_length=8, choices=Who.choices)
    words = Sealed(Section.SAFETY)
    state = Word(max_length=8, choices=ResponseState.choices, default=ResponseState.PROPOSED)
    by_on = models.DateField()
    agreed_on = models.DateField(null=True)
    moved_on = models.DateField(null=True)
    her_words = Sealed(Section.SAFETY)
    end_words = Sealed(Section.SAFETY)
    language = LanguageCode(default="")
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                condition=~Q(state__in=["agreed", "done"]) | Q(agreed_on__isnull=False), name="nothing_without_her_yes"
            )
        ]

    class Privacy:
        case = (
            "survivor", "incident", "what", "who", "state", "by_on", "agreed_on", "moved_on", "language", "written_by",
            "written_at",
        )  # fmt: skip
        sealed = ("words", "her_words", "end_words")
