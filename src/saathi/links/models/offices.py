"""What an office owes her, and the letters that go to those without a sign-in."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from saathi.cases.models import Matter
from saathi.identities.choices import ParticularKind
from saathi.kernel.actor import Actor
from saathi.kernel.fields import Code, Codes, LanguageCode, Word
from saathi.kernel.records import Guarded, GuardedManager, Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..office_choices import LetterKind, Reply, SentHow
from .requests import Request


class Duty(Guarded):
    """What a request of the kind `duty` asks by which law (`ask`, of `offices/data.toml`), since when its limit is
    counted and until when, and what was answered last. Whoever reads the request reads this: it names nobody."""

    request = models.OneToOneField(Request, models.PROTECT, related_name="duty")
    office = Code()
    ask = Code()
    since_on = models.DateField()
    due_on = models.DateField()
    reply = Word(max_length=8, choices=Reply.choices, default="")
    replied_on = models.DateField(null=True)
    missing = Codes()
    next_on = models.DateField(null=True)

    objects = GuardedManager()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                name="an_answer_has_its_day",
                condition=Q(reply="", replied_on=None) | (~Q(reply="") & Q(replied_on__isnull=False)),
            ),
            models.CheckConstraint(
                name="what_goes_on_has_a_date",
                condition=~Q(reply__in=[Reply.PARTLY, Reply.MORE]) | Q(next_on__isnull=False),
            ),
        ]

    class Privacy:
        case = ("request", "office", "ask", "since_on", "due_on", "reply", "replied_on", "missing", "next_on")

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q | None:
        """PostgreSQL shows it with its request."""
        return None


class DutyOf(Record):
    """Which matter of hers waits for it; when an answer was last written where that matter stands; and the papers that
    came as answers, the oldest first."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="duties")
    request = models.OneToOneField(Request, models.PROTECT, related_name="duty_of")
    section = models.IntegerField()
    matter = models.ForeignKey(Matter, models.PROTECT, null=True, related_name="duties")
    taken_in_on = models.DateField(null=True)
    papers = ArrayField(models.UUIDField(), default=list)

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor"], name="links_duties_of")]

    class Privacy:
        case = ("survivor", "request", "section", "matter", "taken_in_on", "papers")


class Letter(Guarded):
    """One numbered letter of an organisation to one office: a line of its register, about nobody in particular. Numbers
    of a year have no gap. `after` is the letter it reminds of. `due_on` is until when an answer is asked for."""

    organisation = models.UUIDField()
    year = models.SmallIntegerField()
    number = models.IntegerField()
    request = models.ForeignKey(Request, models.PROTECT, related_name="letters")
    after = models.ForeignKey("self", models.PROTECT, null=True, related_name="reminders")
    kind = Word(max_length=8, choices=LetterKind.choices)
    office = Code()
    ask = Code()
    language = LanguageCode()
    made_by = models.UUIDField()
    made_on = models.DateField()
    due_on = models.DateField()
    sent_on = models.DateField(null=True)
    how = Word(max_length=12, choices=SentHow.choices, default="")
    receipt = Sealed()
    answered_on = models.DateField(null=True)

    objects = GuardedManager()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["request", "made_on"], name="links_letters_of")]
        constraints = [
            models.UniqueConstraint(fields=["organisation", "year", "number"], name="one_letter_a_number"),
            models.CheckConstraint(name="sent_somehow", condition=Q(sent_on=None) ^ ~Q(how="")),
            models.CheckConstraint(
                name="first_or_after", condition=Q(kind=LetterKind.FIRST) ^ Q(after__isnull=False)
            ),
        ]

    class Privacy:
        case = (
            "organisation", "year", "number", "request", "after", "kind", "office", "ask", "language", "made_by",
            "made_on", "due_on", "sent_on", "how", "answered_on",
        )  # fmt: skip
        sealed = ("receipt",)

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q | None:
        """PostgreSQL says whose they are: the organisation's that wrote it, and of those beside her."""
        return None


class LetterOf(Record):
    """Whose letter it is, what was written in it beside the fixed text, and which of her particulars it names."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="letters")
    letter = models.OneToOneField(Letter, models.PROTECT, related_name="of")
    section = models.IntegerField()
    carries = Codes()
    words = Sealed("section")

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor"], name="links_letters_her")]

    class Privacy:
        case = ("survivor", "letter", "section", "carries")
        sealed = ("words",)


class LetterName(Record):
    """One particular of hers as it stands in a letter, in her identity section: whoever does not hold that prints no
    letter that names her. Written once, so that a correction later changes no letter."""

    SECTION = Section.IDENTITY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="+")
    letter = models.ForeignKey(Letter, models.PROTECT, related_name="names")
    kind = Word(max_length=12, choices=ParticularKind.choices)
    value = Sealed(Section.IDENTITY)
    language = LanguageCode(default="")

    class Meta:
        base_manager_name = "objects"
        constraints = [models.UniqueConstraint(fields=["letter", "kind"], name="one_of_a_kind_a_letter")]

    class Privacy:
        case = ("survivor", "letter", "kind", "language")
        sealed = ("value",)
