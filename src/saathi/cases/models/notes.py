"""Notes beside her story, the writer's own mirror of her words, and what the law made a worker report."""

from __future__ import annotations

from django.db import models

from saathi.kernel.actor import Actor
from saathi.kernel.fields import Code, LanguageCode, Word
from saathi.kernel.records import Guarded, GuardedManager, Record, Sealed
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..choices import WaitingOn
from ..note_choices import HowShown, HowTold, MayRead, ToldBefore, WhyNotTold, WhyNotYet


class Note(Record):
    """What somebody wrote. A correction is a new note that `replaces` it; the old one stays. PostgreSQL lets nobody
    change what was written, only that she read it."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="notes")
    section = models.IntegerField()
    about_on = models.DateField()
    words = Sealed("section")
    language = LanguageCode()
    may_read = Word(max_length=8, choices=MayRead.choices)
    why_not = Word(max_length=16, choices=WhyNotYet.choices, default="")
    not_until_on = models.DateField(null=True)
    shown_on = models.DateField(null=True)
    shown_how = Word(max_length=12, choices=HowShown.choices, default="")
    her_words = Sealed("section")
    her_language = LanguageCode(default="")
    shown_by = models.UUIDField(null=True)
    replaces = models.OneToOneField("self", models.PROTECT, null=True, related_name="replaced_by")
    written_by = models.UUIDField()
    organisation = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                name="kept_from_her_with_reason_and_day",
                condition=models.Q(may_read="yes") | (~models.Q(why_not="") & models.Q(not_until_on__isnull=False)),
            )
        ]
        indexes = [models.Index(fields=["survivor", "-written_at"], name="cases_note_newest")]

    class Privacy:
        case = (
            "survivor", "section", "about_on", "language", "may_read", "why_not", "not_until_on", "shown_on",
            "shown_how", "her_language", "shown_by", "replaces", "written_by", "organisation", "written_at",
        )  # fmt: skip
        sealed = ("words", "her_words")


class WordCount(Guarded):
    """How often one writer used words of a group in a month (`notes/words.toml`): her own mirror. It names no survivor
    and no note, and nobody else reads it, whatever her role."""

    actor = models.UUIDField()
    group = Code()
    month_on = models.DateField()
    n = models.IntegerField(default=0)

    objects = GuardedManager()

    class Meta:
        base_manager_name = "objects"
        constraints = [models.UniqueConstraint(fields=["actor", "group", "month_on"], name="one_count_a_month")]

    class Privacy:
        never = ("actor", "group", "month_on", "n")

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q:
        return models.Q(actor=actor.id)


class DutyReport(Record):
    """What a law makes whoever knows of it report: known when, due when, to whom and when it went; that she was told
    before she spoke, or why not; and after, or by which day. `settled_on` once both are done."""

    SECTION = Section.SAFETY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="duty_reports")
    duty = Code()
    words = Sealed(Section.SAFETY)
    known_at = models.DateTimeField()
    due_at = models.DateTimeField()
    to_whom = Word(max_length=24, choices=WaitingOn.choices)
    reported_at = models.DateTimeField(null=True)
    number = Sealed(Section.SAFETY)
    told_before = Word(max_length=4, choices=ToldBefore.choices)
    how_before = Word(max_length=12, choices=HowTold.choices, default="")
    why_not_before = Word(max_length=16, choices=WhyNotTold.choices, default="")
    tell_by_on = models.DateField()
    told_on = models.DateField(null=True)
    how_after = Word(max_length=12, choices=HowTold.choices, default="")
    her_words = Sealed(Section.SAFETY)
    her_language = LanguageCode(default="")
    settled_on = models.DateField(null=True)
    written_by = models.UUIDField()
    organisation = models.UUIDField()
    written_at = models.DateTimeField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                name="told_before_or_why_not",
                condition=models.Q(told_before="yes") & ~models.Q(how_before="")
                | models.Q(told_before="no") & ~models.Q(why_not_before=""),
            ),
            models.CheckConstraint(
                name="settled_once_sent_and_told",
                condition=models.Q(settled_on__isnull=True)
                | models.Q(reported_at__isnull=False, told_on__isnull=False),
            ),
        ]

    class Privacy:
        case = (
            "survivor", "duty", "known_at", "due_at", "to_whom", "reported_at", "told_before", "how_before",
            "why_not_before", "tell_by_on", "told_on", "how_after", "her_language", "settled_on", "written_by",
            "organisation", "written_at",
        )  # fmt: skip
        sealed = ("words", "number", "her_words")
