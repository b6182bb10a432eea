"""The ledger. A decision is never edited: it is told, undone within minutes by its writer, or followed by another; or
she challenges it."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models

from saathi.kernel.fields import Code, Codes, LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.plans.choices import MadeBy
from saathi.survivors.models import Survivor

from .choices import Aftermath, Changed, Position, StepKind, Wanted, WhyNoView


class Decision(Record):
    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="decisions")
    section = models.IntegerField()
    what = Code()
    made_by = Word(max_length=8, choices=MadeBy.choices)
    decider = Code(default="")
    decided_on = models.DateField()
    is_emergency = models.BooleanField(default=False)
    options = Sealed("section")
    options_n = models.SmallIntegerField(default=0)
    asked_on = models.DateField(null=True)
    told_on = models.DateField(null=True)
    told_language = LanguageCode(default="")
    tell_by_on = models.DateField(null=True)
    position = Word(max_length=12, choices=Position.choices)
    her_words = Sealed("section")
    her_language = LanguageCode(default="")
    why_no_view = Word(max_length=16, choices=WhyNoView.choices, default="")
    reason = Sealed("section")
    law = Code(default="")
    until_on = models.DateField(null=True)
    review_on = models.DateField(null=True)
    written_by = models.UUIDField()
    organisation = models.UUIDField()
    written_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="for_her_is_told_whole",
                condition=~models.Q(made_by="for_her")
                | (~models.Q(law="") & ~models.Q(reason=b"") & (~models.Q(her_words=b"") | ~models.Q(why_no_view=""))),
            ),
            models.CheckConstraint(
                name="told_or_to_be_told",
                condition=models.Q(told_on__isnull=False) | models.Q(tell_by_on__isnull=False),
            ),
        ]
        indexes = [models.Index(fields=["survivor", "decided_on"])]

    class Privacy:
        case = (
            "survivor", "section", "what", "made_by", "decider", "decided_on", "is_emergency", "options_n", "asked_on",
            "told_on", "told_language", "tell_by_on", "position", "her_language", "why_no_view", "law", "until_on",
            "review_on", "written_by", "organisation", "written_at", "undone_at",
        )
        sealed = ("options", "her_words", "reason")


class Challenge(Record):
    """She does not agree. `kept_by` wrote it down with her; `hidden_from` are ids of persons, professions in an
    organisation and organisations (`challenges.line`) for whom it does not exist until she agreed to tell. Nothing in
    it is unique but its random id: a refused duplicate would tell that there is one."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="challenges")
    decision = models.ForeignKey(Decision, models.PROTECT, related_name="challenges", null=True)
    section = models.IntegerField()
    door = Code()
    her_words = Sealed("section")
    her_language = LanguageCode()
    wanted = Word(max_length=12, choices=Wanted.choices, default="")
    beside = Codes()
    keep_from = Codes()
    lodged_on = models.DateField()
    kept_by = models.UUIDField()
    organisation = models.UUIDField()
    helper = models.UUIDField(null=True)
    helper_organisation = models.UUIDField(null=True)
    helper_since_on = models.DateField(null=True)
    agreed_to_tell_on = models.DateField(null=True)
    answer = Sealed("section")
    answered_on = models.DateField(null=True)
    answered_by = models.UUIDField(null=True)
    changed = Word(max_length=8, choices=Changed.choices, default="")
    why = Sealed("section")
    concluded_on = models.DateField(null=True)
    hidden_from = ArrayField(models.UUIDField(), default=list)

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.CheckConstraint(
                name="answered_once_told",
                condition=models.Q(answered_on__isnull=True) | models.Q(agreed_to_tell_on__isnull=False),
            ),
            models.CheckConstraint(
                name="concluded_with_reason",
                condition=models.Q(concluded_on__isnull=True, changed="")
                | (models.Q(concluded_on__isnull=False) & ~models.Q(changed="") & ~models.Q(why=b"")),
            ),
        ]

    class Privacy:
        case = (
            "survivor", "decision", "section", "door", "her_language", "wanted", "beside", "keep_from", "lodged_on",
            "kept_by", "organisation", "helper", "helper_organisation", "helper_since_on", "agreed_to_tell_on",
            "answered_on", "answered_by", "changed", "concluded_on",
        )
        sealed = ("her_words", "answer", "why")
        never = ("hidden_from",)


class ChallengeStep(Record):
    """What was done for it. It follows its challenge: who does not see that one does not see this one."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="challenge_steps")
    challenge = models.ForeignKey(Challenge, models.PROTECT, related_name="steps")
    section = models.IntegerField()
    what = Word(max_length=12, choices=StepKind.choices)
    on = models.DateField()
    words = Sealed("section")
    written_by = models.UUIDField()
    written_at = models.DateTimeField()

    class Privacy:
        case = ("survivor", "challenge", "section", "what", "on", "written_by", "written_at")
        sealed = ("words",)


class RetaliationCheck(Record):
    """She is asked alone, 7 and 30 days after, whether anyone treats her differently since."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="retaliation_checks")
    challenge = models.ForeignKey(Challenge, models.PROTECT, related_name="checks")
    section = models.IntegerField()
    due_on = models.DateField()
    asked_on = models.DateField(null=True)
    asked_by = models.UUIDField(null=True)
    answer = Word(max_length=12, choices=Aftermath.choices, default="")
    words = Sealed("section")

    class Privacy:
        case = ("survivor", "challenge", "section", "due_on", "asked_on", "asked_by", "answer")
        sealed = ("words",)


class Offer(Record):
    """Options put before her in one topic, in her language (`options.forms`). The newest of a topic is the one she
    sees; none is ever changed."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="offers")
    section = models.IntegerField()
    topic = Code()
    language = LanguageCode()
    options = Sealed("section")
    written_by = models.UUIDField()
    organisation = models.UUIDField()
    written_at = models.DateTimeField()

    class Privacy:
        case = ("survivor", "section", "topic", "language", "written_by", "organisation", "written_at")
        sealed = ("options",)


class Choice(Record):
    """What she weighs in one topic, and, once she has chosen, what she took: from then on the row stays as it is, and
    changing her mind is another row. `words` are what she said or heard when she chose; keys are of options; `promise`
    is by whom those she wants told are told."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="choices")
    section = models.IntegerField()
    topic = Code()
    language = LanguageCode()
    offer = models.ForeignKey(Offer, models.PROTECT, related_name="choices", null=True)
    wanted = Codes()
    unsure = Codes()
    aside = Codes()
    picked = Code(default="")
    words = Sealed("section")
    hearers = Codes()
    decision = models.ForeignKey(Decision, models.PROTECT, related_name="choices", null=True)
    promise = models.UUIDField(null=True)
    begun_at = models.DateTimeField()
    chosen_at = models.DateTimeField(null=True)
    written_by = models.UUIDField()
    organisation = models.UUIDField()

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.UniqueConstraint(
                fields=["survivor", "topic"], condition=models.Q(decision__isnull=True), name="weighs_once"
            ),
            models.CheckConstraint(
                name="chosen_is_decided",
                condition=models.Q(decision__isnull=True, chosen_at__isnull=True)
                | (models.Q(decision__isnull=False, chosen_at__isnull=False) & ~models.Q(picked="")),
            ),
        ]

    class Privacy:
        case = (
            "survivor", "section", "topic", "language", "offer", "wanted", "unsure", "aside", "picked", "hearers",
            "decision", "promise", "begun_at", "chosen_at", "written_by", "organisation",
        )
        sealed = ("words",)
