"""Ways home: one row for each, one for each of its steps, its papers by version, and everything that happened."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from saathi.cases.choices import WaitingOn
from saathi.kernel.fields import Code, LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..return_choices import Ended, EventKind, StepState, Wants, Where
from ..study_choices import Grasp, Way


class Return(Record):
    """`kind` is a code of `returns/steps.toml`, in the version of `opened_on`. `where` is what she chose last.
    `decision`: an order sends her against what she or the study says; it stands in the ledger with its door. `request`:
    an escort was asked for. `permit_until_on` is when the travel permit in force ends. What it waits on now stands here
    once more, for the list of all."""

    SECTION = Section.PLACE

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="returns")
    kind = Code()
    opened_on = models.DateField()
    wants_to_go = Word(max_length=8, choices=Wants.choices)
    where = Word(max_length=16, choices=Where.choices)
    where_words = Sealed(Section.PLACE)
    language = LanguageCode(default="")
    decision = models.UUIDField(null=True)
    request = models.UUIDField(null=True)
    at_step = Code()
    waiting_on = Word(max_length=24, choices=WaitingOn.choices, default="")
    waiting_since = models.DateField(null=True)
    next_on = models.DateField(null=True)
    is_date_given = models.BooleanField(default=False)
    travels_on = models.DateField(null=True)
    permit_until_on = models.DateField(null=True)
    permit_promise = models.UUIDField(null=True)
    tell_by_on = models.DateField(null=True)
    told_on = models.DateField(null=True)
    closed_on = models.DateField(null=True)
    outcome = Word(max_length=12, choices=Ended.choices, default="")
    organisation = models.UUIDField()
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [
            models.Index(fields=["survivor", "opened_on"], name="handovers_returns"),
            models.Index(fields=["waiting_since"], name="handovers_returns_open", condition=Q(closed_on=None)),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["survivor"], name="one_way_home_at_a_time", condition=Q(closed_on=None)
            ),
            models.CheckConstraint(
                name="return_closed_with_outcome",
                condition=Q(closed_on=None, outcome="") | (Q(closed_on__isnull=False) & ~Q(outcome="")),
            ),
            models.CheckConstraint(
                name="return_waits_since_a_day",
                condition=Q(waiting_on="", waiting_since=None) | (~Q(waiting_on="") & Q(waiting_since__isnull=False)),
            ),
        ]

    class Privacy:
        case = (
            "survivor", "kind", "opened_on", "wants_to_go", "where", "language", "decision", "request", "at_step",
            "waiting_on", "waiting_since", "next_on", "is_date_given", "travels_on", "permit_until_on",
            "permit_promise", "tell_by_on", "told_on", "closed_on", "outcome", "organisation", "written_by",
            "written_at",
        )  # fmt: skip
        sealed = ("where_words",)


class ReturnStep(Record):
    """Where one step of a way home stands. `next_on` is a date that was given, or, where none was, the day on which it
    is asked for again; `asked_on` is when it was asked for last."""

    SECTION = Section.PLACE

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="return_steps")
    way = models.ForeignKey(Return, models.PROTECT, related_name="steps")
    code = Code()
    state = Word(max_length=12, choices=StepState.choices, default=StepState.NOT_BEGUN)
    waiting_on = Word(max_length=24, choices=WaitingOn.choices, default="")
    since_on = models.DateField(null=True)
    next_on = models.DateField(null=True)
    is_date_given = models.BooleanField(default=False)
    asked_on = models.DateField(null=True)
    done_on = models.DateField(null=True)

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "way"], name="handovers_return_steps")]
        constraints = [
            models.UniqueConstraint(fields=["way", "code"], name="one_row_for_each_step"),
            models.CheckConstraint(
                name="step_waits_whole",
                condition=Q(state__in=["asked", "waits"], since_on__isnull=False, next_on__isnull=False)
                & ~Q(waiting_on__in=["", "nobody"])
                | ~Q(state__in=["asked", "waits"]) & Q(waiting_on="", since_on=None, next_on=None),
            ),
            models.CheckConstraint(
                name="step_done_has_its_day",
                condition=Q(state="done", done_on__isnull=False) | ~Q(state="done") & Q(done_on=None),
            ),
        ]

    class Privacy:
        case = (
            "survivor", "way", "code", "state", "waiting_on", "since_on", "next_on", "is_date_given", "asked_on",
            "done_on",
        )  # fmt: skip


class ReturnPaper(Record):
    """One paper of a way home in one version, written once. A permit that ran out stays, and the next stands after
    it."""

    SECTION = Section.PLACE

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="return_papers")
    way = models.ForeignKey(Return, models.PROTECT, related_name="papers")
    step = Code()
    kind = Code()
    version = models.SmallIntegerField()
    number = Sealed(Section.PLACE)
    issued_on = models.DateField()
    until_on = models.DateField(null=True)
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "way"], name="handovers_return_papers")]
        constraints = [models.UniqueConstraint(fields=["way", "kind", "version"], name="one_row_for_each_version")]

    class Privacy:
        case = ("survivor", "way", "step", "kind", "version", "issued_on", "until_on", "written_by", "written_at")
        sealed = ("number",)


class ReturnEvent(Record):
    """One thing that happened on a way home, written once. `words` is what was said by whoever acted, `her_words` what
    she said or asked."""

    SECTION = Section.PLACE

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="return_events")
    way = models.ForeignKey(Return, models.PROTECT, related_name="events")
    what = Word(max_length=8, choices=EventKind.choices)
    on = models.DateField()
    step = Code(default="")
    state = Word(max_length=12, choices=StepState.choices, default="")
    waiting_on = Word(max_length=24, choices=WaitingOn.choices, default="")
    where = Word(max_length=16, choices=Where.choices, default="")
    how = Word(max_length=12, choices=Way.choices, default="")
    understood = Word(max_length=8, choices=Grasp.choices, default="")
    words = Sealed(Section.PLACE)
    her_words = Sealed(Section.PLACE)
    language = LanguageCode(default="")
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "way"], name="handovers_return_events")]

    class Privacy:
        case = (
            "survivor", "way", "what", "on", "step", "state", "waiting_on", "where", "how", "understood", "language",
            "written_by", "written_at",
        )  # fmt: skip
        sealed = ("words", "her_words")
