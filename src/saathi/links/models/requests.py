"""Something one organisation asks of another for one survivor. Whoever is asked sees no identity: the row that says
whose request it is, is a row of hers."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from saathi.kernel.actor import Actor
from saathi.kernel.fields import Code, LanguageCode, PlaceCode, Word
from saathi.kernel.records import Guarded, GuardedManager, Record, Sealed
from saathi.plans.choices import MadeBy
from saathi.survivors.choices import AgeBand
from saathi.survivors.models import Survivor

from ..choices import ENDED, GOING, HerAnswer, How, Need, Outcome, RequestKind, RequestState, Useful, Why


class Request(Guarded):
    """Carries no survivor. PostgreSQL shows it to the organisation that is asked, once it was sent, and to whoever
    reaches the row that says whose it is. `to_organisation` is empty where whoever is asked has no sign-in here: then
    `provider` is an entry of the directory, and the sender writes down what they answered. `kept_by` is the one
    organisation answerable for it on her side: the sender, until her case is handed over. `quiet_since` is when they
    were last heard, or somebody last faced their silence. `worker` is who would walk with her there, and `refused` whom
    she does not want. `sections` is what the purpose needs, never what is open. `by_on`: until when it is needed."""

    kind = Word(max_length=12, choices=RequestKind.choices)
    state = Word(max_length=12, choices=RequestState.choices)
    from_organisation = models.UUIDField()
    to_organisation = models.UUIDField(null=True)
    provider = models.UUIDField(null=True)
    kept_by = models.UUIDField()
    asked_by = models.UUIDField()
    started_by = Word(max_length=8, choices=MadeBy.choices)
    need = Word(max_length=16, choices=Need.choices)
    words = Sealed()
    district = PlaceCode(default="")
    language = LanguageCode(default="")
    age_band = models.SmallIntegerField(choices=AgeBand.choices, null=True)
    sections = models.IntegerField()
    by_on = models.DateField(null=True)
    made_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    acked_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    due_ack_at = models.DateTimeField(null=True)
    due_outcome_at = models.DateTimeField(null=True)
    quiet_since = models.DateTimeField(null=True)
    booked_on = models.DateField(null=True)
    reason = Word(max_length=12, choices=Why.choices, default="")
    outcome = Word(max_length=16, choices=Outcome.choices, default="")
    capacity = Sealed()
    answer_words = Sealed()
    worker = models.UUIDField(null=True)
    refused = ArrayField(models.UUIDField(), default=list)

    objects = GuardedManager()

    class Meta:
        base_manager_name = "objects"
        indexes = [
            # "Requests to us", the oldest first; and what nobody was heard about.
            models.Index(fields=["to_organisation", "sent_at", "id"], name="links_inbox", condition=Q(state__in=GOING)),
            models.Index(fields=["to_organisation", "sent_at", "id"], name="links_inbox_all"),
            models.Index(fields=["kept_by", "quiet_since"], name="links_silent", condition=Q(state__in=GOING)),
        ]
        constraints = [
            models.CheckConstraint(
                name="asked_of_one",
                condition=~Q(to_organisation=None, provider=None) & ~Q(to_organisation=models.F("from_organisation")),
            ),
            models.CheckConstraint(
                name="going_was_sent",
                condition=~Q(state__in=[*GOING, RequestState.REJECTED, RequestState.DONE])
                | Q(sent_at__isnull=False, due_ack_at__isnull=False, due_outcome_at__isnull=False,
                    quiet_since__isnull=False),
            ),
            models.CheckConstraint(
                name="draft_was_not_sent", condition=~Q(state=RequestState.DRAFT) | Q(sent_at=None)
            ),
            models.CheckConstraint(
                name="ended_has_its_day",
                condition=Q(state__in=ENDED, ended_at__isnull=False) | (~Q(state__in=ENDED) & Q(ended_at=None)),
            ),
            models.CheckConstraint(
                name="a_no_has_its_reason", condition=~Q(state=RequestState.REJECTED) | ~Q(reason="")
            ),
            models.CheckConstraint(name="done_has_its_outcome", condition=Q(state=RequestState.DONE) ^ Q(outcome="")),
        ]  # fmt: skip

    class Privacy:
        case = (
            "kind", "state", "from_organisation", "to_organisation", "provider", "kept_by", "asked_by", "started_by",
            "need", "district", "language", "age_band", "sections", "by_on", "made_at", "sent_at", "acked_at",
            "answered_at", "ended_at", "due_ack_at", "due_outcome_at", "quiet_since", "booked_on", "reason", "outcome",
            "worker", "refused",
        )  # fmt: skip
        sealed = ("words", "capacity", "answer_words")

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q | None:
        """PostgreSQL says whose they are: of the organisation that is asked, and of those beside her."""
        return None


class RequestStep(Guarded):
    """One thing that happened to a request, written once. `how` and `reference` where an office without a sign-in
    answered: by what, and the number of their letter."""

    request = models.ForeignKey(Request, models.PROTECT, related_name="steps")
    transition = Code()
    was = Word(max_length=12, choices=RequestState.choices)
    state = Word(max_length=12, choices=RequestState.choices)
    at = models.DateTimeField()
    by = models.UUIDField()
    organisation = models.UUIDField(null=True)
    reason = Code(default="")
    words = Sealed()
    how = Word(max_length=12, choices=How.choices, default="")
    reference = Sealed()

    objects = GuardedManager()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["request", "at"], name="links_steps")]

    class Privacy:
        case = ("request", "transition", "was", "state", "at", "by", "organisation", "reason", "how")
        sealed = ("words", "reference")

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q | None:
        """PostgreSQL shows it with its request."""
        return None


class RequestOf(Record):
    """Whose request it is, what she said last when she was asked, and how useful it was to her. Its section is that of
    the need, so that a request about health is not there for those who do not see her health. What was asked of whom
    stands here once more: it belongs to her file."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="requests")
    request = models.OneToOneField(Request, models.PROTECT, related_name="of")
    section = models.IntegerField()
    kind = Word(max_length=12, choices=RequestKind.choices)
    need = Word(max_length=16, choices=Need.choices)
    organisation = models.UUIDField(null=True)
    answer = Word(max_length=12, choices=HerAnswer.choices)
    answered_on = models.DateField()
    n_offered = models.SmallIntegerField(default=1)
    came_on = models.DateField(null=True)
    useful = models.SmallIntegerField(choices=Useful.choices, null=True)

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "answered_on"], name="links_of_her")]

    class Privacy:
        case = (
            "survivor", "request", "section", "kind", "need", "organisation", "answer", "answered_on", "n_offered",
            "came_on", "useful",
        )  # fmt: skip


class RequestView(Record):
    """What she said about a request, each time anew and never changed. `answer` is empty where she spoke about what
    came of it."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="request_views")
    request = models.ForeignKey(Request, models.PROTECT, related_name="views")
    section = models.IntegerField()
    answer = Word(max_length=12, choices=HerAnswer.choices, default="")
    words = Sealed("section")
    language = LanguageCode(default="")
    said_on = models.DateField()
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "request"], name="links_views")]

    class Privacy:
        case = ("survivor", "request", "section", "answer", "language", "said_on", "written_by", "written_at")
        sealed = ("words",)
