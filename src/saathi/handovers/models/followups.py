"""What follows after she has returned: how she wants to be met, each meeting, how she finds her life, what keeps her
safe, and when she would say that she has arrived."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from saathi.kernel.fields import Code, Codes, LanguageCode, PlaceCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..followup_choices import (
    RATINGS,
    CopyKept,
    Domain,
    FootingKind,
    MeetingPlace,
    Reached,
    Said,
    VisitKind,
    VisitState,
    Way,
    WhyNotMet,
)


class FollowUp(Record):
    """How she wants to be met. A new one takes the place of the one before it, which stays. `every_days` 0: only when
    she says so. `ways` stand in her order; none of the others is ever used. After `tries` unanswered ones a person
    decides. `cover` is what we say if somebody asks who we are."""

    SECTION = Section.SAFETY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="followups")
    returned_on = models.DateField()
    country = PlaceCode()
    first_on = models.DateField()
    every_days = models.IntegerField()
    place = Word(max_length=16, choices=MeetingPlace.choices)
    place_words = Sealed(Section.SAFETY)
    cover = Sealed(Section.SAFETY)
    worker = models.UUIDField()
    ways = Codes()
    tries = models.IntegerField()
    her_words = Sealed(Section.SAFETY)
    language = LanguageCode(default="")
    made_on = models.DateField()
    ended_on = models.DateField(null=True)
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.UniqueConstraint(fields=["survivor"], condition=Q(ended_on=None), name="one_way_to_meet_her"),
            models.CheckConstraint(
                condition=Q(every_days__gte=0, every_days__lte=366, tries__gte=1, tries__lte=9),
                name="followup_in_bounds",
            ),
        ]

    class Privacy:
        case = (
            "survivor", "returned_on", "country", "first_on", "every_days", "place", "worker", "ways", "tries",
            "language", "made_on", "ended_on", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("place_words", "cover", "her_words")


class Visit(Record):
    """One meeting, call or try to reach her. While it is planned `next_on` is its day, and it stands on the list of
    `worker`. `way` is the way by which a try is made. `talk` is the talk of the law it counts as."""

    SECTION = Section.SAFETY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="visits")
    kind = Word(max_length=8, choices=VisitKind.choices)
    state = Word(max_length=12, choices=VisitState.choices, default=VisitState.PLANNED)
    worker = models.UUIDField()
    organisation = models.UUIDField()
    planned_on = models.DateField()
    next_on = models.DateField(null=True)
    way = Word(max_length=12, choices=Way.choices, default="")
    on = models.DateField(null=True)
    why_not = Word(max_length=12, choices=WhyNotMet.choices, default="")
    talk = Code(default="")
    her_words = Sealed(Section.SAFETY)
    language = LanguageCode(default="")
    words = Sealed(Section.SAFETY)
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [
            models.Index(fields=["survivor", "planned_on"], name="visits_of_hers"),
            models.Index(fields=["organisation", "next_on"], condition=Q(next_on__isnull=False), name="visits_due"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="planned", next_on__isnull=False, on=None)
                | (~Q(state="planned") & Q(next_on=None, on__isnull=False)),
                name="a_planned_visit_has_its_day",
            ),
            models.CheckConstraint(
                condition=(Q(state="not_met") & ~Q(why_not="")) | (~Q(state="not_met") & Q(why_not="")),
                name="not_met_says_why",
            ),
            models.CheckConstraint(
                condition=(Q(kind="try") & ~Q(way="")) | (~Q(kind="try") & Q(way="")), name="a_try_has_its_way"
            ),
        ]

    class Privacy:
        case = (
            "survivor", "kind", "state", "worker", "organisation", "planned_on", "next_on", "way", "on", "why_not",
            "talk", "language", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("her_words", "words")


class Rating(Record):
    """How she finds one domain of her life on a day, 1 to 5; no mark where she did not want to say. Written once."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="ratings")
    section = models.IntegerField()
    domain = Word(max_length=8, choices=Domain.choices)
    mark = models.IntegerField(null=True, choices=RATINGS)
    her_words = Sealed("section")
    language = LanguageCode(default="")
    on = models.DateField()
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "on"], name="ratings_of_hers")]
        constraints = [
            models.CheckConstraint(condition=Q(mark=None) | Q(mark__gte=1, mark__lte=5), name="rated_1_to_5")
        ]

    class Privacy:
        case = ("survivor", "section", "domain", "mark", "language", "on", "written_by", "written_at")
        sealed = ("her_words",)


class SafetyPlan(Record):
    """What keeps her safe, as she said it. A new one is written beside the old; the newest holds."""

    SECTION = Section.SAFETY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="safety_plans")
    signs = Sealed(Section.SAFETY)
    people = Sealed(Section.SAFETY)
    places = Sealed(Section.SAFETY)
    take = Sealed(Section.SAFETY)
    code_word = Sealed(Section.SAFETY)
    language = LanguageCode()
    copy_kept = Word(max_length=8, choices=CopyKept.choices)
    review_on = models.DateField()
    made_on = models.DateField()
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"

    class Privacy:
        case = ("survivor", "language", "copy_kept", "review_on", "made_on", "written_by", "written_at")
        sealed = ("signs", "people", "places", "take", "code_word")


class Footing(Record):
    """Her own words for having arrived, and each time she was asked whether it is so: that, and the four things of the
    floor (measures paper, OC18). Written once."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="footings")
    kind = Word(max_length=8, choices=FootingKind.choices)
    her_words = Sealed(Section.PLAN)
    language = LanguageCode(default="")
    on = models.DateField()
    own = Word(max_length=8, choices=Reached.choices, default="")
    housed = Word(max_length=8, choices=Said.choices, default="")
    safe = Word(max_length=8, choices=Said.choices, default="")
    lawful = Word(max_length=8, choices=Said.choices, default="")
    supported = Word(max_length=8, choices=Said.choices, default="")
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                condition=Q(kind="own", own="", housed="", safe="", lawful="", supported="")
                | (Q(kind="check") & ~Q(own="") & ~Q(housed="") & ~Q(safe="") & ~Q(lawful="") & ~Q(supported="")),
                name="a_check_asks_all_five",
            )
        ]

    class Privacy:
        case = (
            "survivor", "kind", "language", "on", "own", "housed", "safe", "lawful", "supported", "written_by",
            "written_at",
        )  # fmt: skip
        sealed = ("her_words",)
