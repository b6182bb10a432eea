"""Home studies: what may be asked and what must stay unsaid, what she says about it, and what was found."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from saathi.kernel.fields import Codes, LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.links.models import Request
from saathi.survivors.models import Survivor

from ..study_choices import Able, Grasp, NotDone, Risk, Towards, Way, Willing, Wish


class Study(Record):
    """A visit that was asked for by `request`, whose open half says none of this: it is read with her family section.
    `questions` she allowed, `hidden` is what nobody there may be told, `cover` what is said instead. `wish` is what she
    said last. The three findings are empty until it was reported, and stay so where it `not_done`. `tell_by_on`: by
    when she hears it; `options_by_on`: by when other ways lie before her, where this one is closed."""

    SECTION = Section.FAMILY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="studies")
    request = models.OneToOneField(Request, models.PROTECT, related_name="study")
    towards = Word(max_length=8, choices=Towards.choices)
    questions = Codes()
    hidden = Codes()
    may_meet = Codes()
    cover = Sealed(Section.FAMILY)
    wish = Word(max_length=8, choices=Wish.choices)
    asked_on = models.DateField()
    ended_on = models.DateField(null=True)
    risk = Word(max_length=8, choices=Risk.choices, default="")
    willing = Word(max_length=8, choices=Willing.choices, default="")
    able = Word(max_length=12, choices=Able.choices, default="")
    not_done = Word(max_length=12, choices=NotDone.choices, default="")
    tell_by_on = models.DateField(null=True)
    told_on = models.DateField(null=True)
    options_by_on = models.DateField(null=True)
    options_on = models.DateField(null=True)
    promise = models.UUIDField(null=True)
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "towards", "written_at"], name="handovers_studies")]
        constraints = [
            models.CheckConstraint(
                name="found_whole",
                condition=Q(risk="", willing="", able="") | (~Q(risk="") & ~Q(willing="") & ~Q(able="")),
            ),
            models.CheckConstraint(
                name="ended_found_or_not_done",
                condition=Q(ended_on=None, risk="", not_done="")
                | (Q(ended_on__isnull=False, risk="") & ~Q(not_done=""))
                | (Q(ended_on__isnull=False, not_done="") & ~Q(risk="")),
            ),
        ]

    class Privacy:
        case = (
            "survivor", "request", "towards", "questions", "hidden", "may_meet", "wish", "asked_on", "ended_on", "risk",
            "willing", "able", "not_done", "tell_by_on", "told_on", "options_by_on", "options_on", "promise",
            "written_by", "written_at",
        )  # fmt: skip
        sealed = ("cover",)


class StudyView(Record):
    """What she said about going there, each time anew and never changed. `is_told`: she had heard what was found."""

    SECTION = Section.FAMILY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="study_views")
    study = models.ForeignKey(Study, models.PROTECT, related_name="views")
    wish = Word(max_length=8, choices=Wish.choices)
    words = Sealed(Section.FAMILY)
    language = LanguageCode(default="")
    is_told = models.BooleanField(default=False)
    how = Word(max_length=12, choices=Way.choices, default="")
    understood = Word(max_length=8, choices=Grasp.choices, default="")
    said_on = models.DateField()
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "study"], name="handovers_study_views")]

    class Privacy:
        case = (
            "survivor", "study", "wish", "language", "is_told", "how", "understood", "said_on", "written_by",
            "written_at",
        )  # fmt: skip
        sealed = ("words",)


class StudyReport(Record):
    """What was found on the visit, written once by whoever went: each finding with its reason."""

    SECTION = Section.FAMILY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="study_reports")
    study = models.OneToOneField(Study, models.PROTECT, related_name="report")
    visited_on = models.DateField()
    met = Codes()
    asked = Codes()
    why_risk = Sealed(Section.FAMILY)
    why_willing = Sealed(Section.FAMILY)
    why_able = Sealed(Section.FAMILY)
    family_words = Sealed(Section.FAMILY)
    language = LanguageCode(default="")
    organisation = models.UUIDField()
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor"], name="handovers_study_reports")]

    class Privacy:
        case = (
            "survivor", "study", "visited_on", "met", "asked", "language", "organisation", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("why_risk", "why_willing", "why_able", "family_words")
