"""What she wants and asked: the monthly answer, requests to leave, leave, and days she is not here."""

from __future__ import annotations

from django.db import models

from saathi.kernel.fields import LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..choices import (
    Answer,
    Counted,
    Freedom,
    Outcome,
    PlaceKind,
    Route,
    WaitingOn,
    WhyLeave,
    WhyNotAsked,
    Wish,
)
from .journey import Stay


class StayWish(Record):
    """Whether she wants to stay, asked every month: her answer, or why nobody asked her."""

    SECTION = Section.PLACE

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="wishes")
    stay = models.ForeignKey(Stay, models.PROTECT, related_name="wishes")
    asked_on = models.DateField()
    answer = Word(max_length=16, choices=Wish.choices)
    why_not_asked = Word(max_length=16, choices=WhyNotAsked.choices, default="")
    words = Sealed(Section.PLACE)
    language = LanguageCode(default="")
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Privacy:
        case = ("survivor", "stay", "asked_on", "answer", "why_not_asked", "language", "written_by", "written_at")
        sealed = ("words",)


class LeavingRequest(Record):
    """She asked to leave. `due_at` is when an adult whom no order held has to be out; `next_on` is never empty;
    `freedom_before` is what the stay said before she asked. A stay has one that is open."""

    SECTION = Section.PLACE

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="leaving_requests")
    stay = models.ForeignKey(Stay, models.PROTECT, related_name="leaving_requests")
    asked_at = models.DateTimeField()
    track = Word(max_length=8, choices=Counted.choices)
    route = Word(max_length=12, choices=Route.choices)
    owner = Word(max_length=24, choices=WaitingOn.choices)
    due_at = models.DateTimeField(null=True)
    next_on = models.DateField()
    words = Sealed(Section.PLACE)
    language = LanguageCode(default="")
    letter = Sealed(Section.PLACE)
    letter_language = LanguageCode(default="")
    letter_sent_on = models.DateField(null=True)
    freedom_before = Word(max_length=16, choices=Freedom.choices)
    closed_on = models.DateField(null=True)
    outcome = Word(max_length=12, choices=Outcome.choices, default="")
    went_to = Word(max_length=16, choices=PlaceKind.choices, default="")
    closing_words = Sealed(Section.PLACE)
    closing_language = LanguageCode(default="")
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.UniqueConstraint(
                fields=["stay"], condition=models.Q(closed_on__isnull=True), name="one_open_request_a_stay"
            )
        ]

    class Privacy:
        case = (
            "survivor", "stay", "asked_at", "track", "route", "owner", "due_at", "next_on", "language",
            "letter_language", "letter_sent_on", "freedom_before", "closed_on", "outcome", "went_to",
            "closing_language", "written_by",
            "written_at",
        )  # fmt: skip
        sealed = ("words", "letter", "closing_words")


class Leave(Record):
    """Days away that she asked for: why, who answers by when, the answer with its reason, when she was back."""

    SECTION = Section.PLACE

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="leaves")
    stay = models.ForeignKey(Stay, models.PROTECT, related_name="leaves")
    asked_at = models.DateTimeField()
    why = Word(max_length=12, choices=WhyLeave.choices)
    from_on = models.DateField()
    until_on = models.DateField()
    travel_days = models.SmallIntegerField(default=0)
    words = Sealed(Section.PLACE)
    language = LanguageCode(default="")
    owner = Word(max_length=24, choices=WaitingOn.choices)
    answer_by_on = models.DateField()
    answer = Word(max_length=12, choices=Answer.choices, default="")
    answered_on = models.DateField(null=True)
    answered_by = Word(max_length=24, choices=WaitingOn.choices, default="")
    reason = Sealed(Section.PLACE)
    returned_on = models.DateField(null=True)
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Privacy:
        case = (
            "survivor", "stay", "asked_at", "why", "from_on", "until_on", "travel_days", "language", "owner",
            "answer_by_on", "answer", "answered_on", "answered_by", "returned_on", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("words", "reason")


class Absence(Record):
    """She is not here, since when, and who was told when; then that she came back, and what she said. The stay stays
    open and its days count as they are: nothing about being away is held against her."""

    SECTION = Section.PLACE

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="absences")
    stay = models.ForeignKey(Stay, models.PROTECT, related_name="absences")
    since_at = models.DateTimeField()
    track = Word(max_length=8, choices=Counted.choices)
    known = Sealed(Section.PLACE)
    police_told_at = models.DateTimeField(null=True)
    committee_told_at = models.DateTimeField(null=True)
    returned_at = models.DateTimeField(null=True)
    words = Sealed(Section.PLACE)
    language = LanguageCode(default="")
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.UniqueConstraint(
                fields=["stay"], condition=models.Q(returned_at__isnull=True), name="one_open_absence_a_stay"
            )
        ]

    class Privacy:
        case = (
            "survivor", "stay", "since_at", "track", "police_told_at", "committee_told_at", "returned_at", "language",
            "written_by", "written_at",
        )  # fmt: skip
        sealed = ("known", "words")
