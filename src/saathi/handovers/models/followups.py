"""What follows after she has returned: how she wants to be met, each meeting, how she finds her life, what keeps her
safe, alarms, what is beside her, and how her case was closed and opened again."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from saathi.cases.models import Case
from saathi.kernel.fields import Code, Codes, LanguageCode, PlaceCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..followup_choices import (
    RATINGS,
    AlarmKind,
    AlarmState,
    Asker,
    Close,
    CopyKept,
    Decided,
    Domain,
    FootingKind,
    MeetingPlace,
    Reached,
    Said,
    SupportKind,
    SupportState,
    Sustained,
    VisitKind,
    VisitState,
    Way,
    WhyClosed,
    WhyNotMet,
    WithHer,
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


class Support(Record):
    """Somebody beside her after her return, each only as she wants it. While nobody is found `next_on` asks again.
    `her_words` are those with which she asked, `moved_words` what she said last."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="supports")
    section = models.IntegerField()
    kind = Word(max_length=12, choices=SupportKind.choices)
    state = Word(max_length=12, choices=SupportState.choices, default=SupportState.ASKED)
    asked_by = Word(max_length=8, choices=Asker.choices)
    asked_on = models.DateField()
    organisation = models.UUIDField()
    next_on = models.DateField(null=True)
    her_words = Sealed("section")
    language = LanguageCode(default="")
    moved_words = Sealed("section")
    words = Sealed("section")
    moved_on = models.DateField(null=True)
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [
            models.Index(fields=["organisation", "next_on"], condition=Q(next_on__isnull=False), name="supports_due")
        ]

    class Privacy:
        case = (
            "survivor", "section", "kind", "state", "asked_by", "asked_on", "organisation", "next_on", "language",
            "moved_on", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("her_words", "moved_words", "words")


class Alarm(Record):
    """Somebody beside her saw a sign that she may be drawn back, or nobody reaches her any more. It waits on `faces`
    until `next_on`; then on whoever answers for the organisation. A person decides; the system starts nothing."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="alarms")
    section = models.IntegerField()
    kind = Word(max_length=8, choices=AlarmKind.choices)
    signs = Codes()
    words = Sealed("section")
    raised_by = models.UUIDField()
    raised_at = models.DateTimeField()
    faces = models.UUIDField()
    organisation = models.UUIDField()
    state = Word(max_length=8, choices=AlarmState.choices, default=AlarmState.RAISED)
    next_on = models.DateField(null=True)
    decision = Word(max_length=12, choices=Decided.choices, default="")
    with_her = Word(max_length=16, choices=WithHer.choices, default="")
    reason = Sealed("section")
    decided_on = models.DateField(null=True)
    decided_by = models.UUIDField(null=True)
    told_on = models.DateField(null=True)
    her_words = Sealed("section")
    language = LanguageCode(default="")

    class Meta:
        base_manager_name = "objects"
        indexes = [
            models.Index(fields=["organisation", "next_on"], condition=Q(next_on__isnull=False), name="alarms_due")
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="raised", decision="", decided_by=None, next_on__isnull=False)
                | (Q(state="decided", decided_by__isnull=False, next_on__isnull=False) & ~Q(decision=""))
                | (Q(state="closed", decided_by__isnull=False, next_on=None) & ~Q(decision="")),
                name="an_alarm_waits_or_was_decided",
            )
        ]

    class Privacy:
        case = (
            "survivor", "section", "kind", "signs", "raised_by", "raised_at", "faces", "organisation", "state",
            "next_on", "decision", "with_her", "decided_on", "decided_by", "told_on", "language",
        )  # fmt: skip
        sealed = ("words", "reason", "her_words")


class Closure(Record):
    """How her case was closed, and that it was opened again. `sustained` is what her own answers said on that day;
    `asked_words` what she said when she was asked once more, as she had wanted."""

    SECTION = Section.PLAN

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="closures")
    case = models.ForeignKey(Case, models.PROTECT, related_name="closures")
    how = Word(max_length=8, choices=Close.choices)
    why = Word(max_length=12, choices=WhyClosed.choices, default="")
    her_words = Sealed(Section.PLAN)
    language = LanguageCode(default="")
    words = Sealed(Section.PLAN)
    sustained = Word(max_length=12, choices=Sustained.choices)
    on = models.DateField()
    ask_again_on = models.DateField(null=True)
    asked_words = Sealed(Section.PLAN)
    reopened_on = models.DateField(null=True)
    reopened_words = Sealed(Section.PLAN)
    reopened_language = LanguageCode(default="")
    reopened_by = models.UUIDField(null=True)
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                condition=(Q(how="lawful") & ~Q(why="")) | (~Q(how="lawful") & Q(why="")),
                name="closed_by_her_or_for_a_reason",
            )
        ]

    class Privacy:
        case = (
            "survivor", "case", "how", "why", "language", "sustained", "on", "ask_again_on", "reopened_on",
            "reopened_language", "reopened_by", "written_by", "written_at",
        )  # fmt: skip
        sealed = ("her_words", "words", "asked_words", "reopened_words")
