"""Tables of the kernel. All are made in SQL by the first migration; Django only reads and inserts."""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from .actor import Actor
from .compiled import AnyOf, Given
from .fields import Code, Codes, Word
from .ids import new_id
from .records import GuardedManager, Record, Sealed, Subjects


class Basis(models.TextChoices):
    """Why someone may see a section."""

    CONSENT = "consent", _("Her consent")
    ORDER = "order", _("An order of a court or committee")
    DUTY = "duty", _("A duty by law")
    BREAK_GLASS = "break_glass", _("Danger to life")


class SubjectKind(models.TextChoices):
    PERSON = "person", _("Person")
    TEAM = "team", _("Team")
    PROFESSION = "profession", _("Profession")
    ORGANISATION = "organisation", _("Organisation")
    SURVIVOR = "survivor", _("Herself")


class Access(models.Model):
    """subject × survivor × sections, until when, on which basis: the row-level-security filter, and what lists start
    from. Written only by the functions of schema `house`; its sibling in `vault.wrap` holds the wrapped keys."""

    id = models.UUIDField(primary_key=True, default=new_id)
    survivor = models.UUIDField()
    subject = models.UUIDField()
    organisation = models.UUIDField()
    sections = models.IntegerField()
    basis = models.CharField(max_length=12, choices=Basis.choices)
    until = models.DateTimeField()
    because = models.UUIDField(null=True)
    granted_by = models.UUIDField()
    granted_at = models.DateTimeField()
    active_at = models.DateTimeField()
    named_at = models.DateTimeField()
    origin = models.CharField(max_length=12)
    state = models.CharField(max_length=8)
    age_band = models.SmallIntegerField(null=True)
    language = models.CharField(max_length=8)
    district = models.CharField(max_length=12)
    freedom = models.CharField(max_length=12)
    not_free_days = models.IntegerField()
    not_free_since = models.DateField(null=True)
    waiting_on = models.CharField(max_length=24)
    waiting_since = models.DateField(null=True)
    next_on = models.DateField(null=True)
    to_tell_on = models.DateField(null=True)
    hers = models.SmallIntegerField()
    together = models.SmallIntegerField()
    for_her = models.SmallIntegerField()

    objects = GuardedManager()

    class Meta:
        managed = False
        db_table = "kernel_access"
        base_manager_name = "objects"

    class Privacy:
        case = "*"

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q:
        if isinstance(actor.subjects, Subjects):  # built once, for whoever asks later
            return models.Q(AnyOf("subject", Given("subjects", models.UUIDField())), until__gt=Now())
        return models.Q(subject__in=actor.subjects, until__gt=Now())

    @classmethod
    def reach(cls, actor: Actor) -> models.QuerySet[Access]:
        """Live access rows of this actor; usable inside other filters."""
        return cls.objects.all()


class Seat(models.Model):
    """Under which subjects an actor may have been given access. PostgreSQL's policies read this, so ending a seat
    ends all access at once, whatever any process still remembers."""

    id = models.UUIDField(primary_key=True, default=new_id)
    actor = models.UUIDField()
    subject = models.UUIDField()
    kind = models.CharField(max_length=12, choices=SubjectKind.choices)
    organisation = models.UUIDField()
    origin = models.CharField(max_length=12, default="")
    until = models.DateTimeField()

    class Meta:
        managed = False
        db_table = "kernel_seat"

    class Privacy:
        open = "*"


class Conflict(models.Model):
    """A worker who is kin of a survivor, or comes from her district, and whether she cleared it."""

    id = models.UUIDField(primary_key=True, default=new_id)
    actor = models.UUIDField()
    survivor = models.UUIDField()
    kind = models.CharField(max_length=8, choices=[("kin", _("Kin")), ("district", _("Same home district"))])
    cleared_at = models.DateTimeField(null=True)

    objects = GuardedManager()

    class Meta:
        managed = False
        db_table = "kernel_conflict"
        base_manager_name = "objects"

    class Privacy:
        case = "*"

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q:
        return models.Q(models.Exists(Access.reach(actor).filter(survivor=models.OuterRef("survivor"))))


class Outcome(models.TextChoices):
    DONE = "done", _("Done")
    REFUSED = "refused", _("Refused")
    SHOWN = "shown", _("Shown")


class JournalEntry(models.Model):
    """One remembered act. Inserted in the transaction of the act; never changed; sealed within seconds."""

    seq = models.BigAutoField(primary_key=True)
    at = models.DateTimeField(db_default=Now())
    actor_kind = models.CharField(max_length=8)
    actor = models.UUIDField()
    organisation = models.UUIDField(null=True)
    act = models.CharField(max_length=64)
    outcome = models.CharField(max_length=8, choices=Outcome.choices)
    survivor = models.UUIDField(null=True)
    target = models.UUIDField(null=True)
    section = models.IntegerField(default=1)
    purpose = models.CharField(max_length=24, default="")
    shown = ArrayField(models.UUIDField(), null=True)

    class Meta:
        managed = False
        db_table = "kernel_journal"

    class Privacy:
        case = "*"

    def delete(self, *args: Any, **options: Any) -> Any:
        raise TypeError("The journal is append-only.")


class Draft(models.Model):
    """What someone was typing when the page closed, kept sealed until the act is done or a week has passed."""

    id = models.UUIDField(primary_key=True, default=new_id)
    actor = models.UUIDField()
    act = models.CharField(max_length=64)
    target = models.UUIDField(null=True)
    value = Sealed()
    saved_at = models.DateTimeField(db_default=Now())

    objects = GuardedManager()

    class Meta:
        managed = False
        db_table = "kernel_draft"
        base_manager_name = "objects"

    class Privacy:
        sealed = ("value",)
        case = ("actor", "act", "target", "saved_at")

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q:
        return models.Q(actor=actor.id)


class Answer(models.TextChoices):
    """What became of an act that waits for a second person."""

    ASKED = "asked", _("Waiting")
    GRANTED = "granted", _("Yes")
    REFUSED = "refused", _("No")
    WITHDRAWN = "withdrawn", _("Taken back")


class Request(Record):
    """An act that waits for a second person: what was filled in, and the file that was chosen in its field `file_of`,
    sealed as what it touches is. Once it is answered no file is left. `roles` may answer, `next_on` is never empty.
    Whoever sees it is of the same organisation and may see that section of hers."""

    SURVIVOR = "survivor"
    SECTION = "section"

    actor = models.UUIDField()
    organisation = models.UUIDField()
    act = Code()
    target = models.UUIDField(null=True)
    survivor = models.UUIDField(null=True)
    section = models.IntegerField()
    value = Sealed("section")
    file_of = Code(default="")
    file = Sealed("section")
    roles = Codes()
    asked_at = models.DateTimeField()
    next_on = models.DateField()
    state = Word(max_length=12, choices=Answer.choices, default=Answer.ASKED)
    answered_by = models.UUIDField(null=True)
    answered_at = models.DateTimeField(null=True)
    reason = Sealed("section")
    made = models.UUIDField(null=True)
    told_on = models.DateField(null=True)

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["organisation", "state"], name="requests_of")]
        constraints = [
            models.CheckConstraint(
                name="a_file_only_while_it_waits", condition=models.Q(state=Answer.ASKED) | models.Q(file=b"")
            )
        ]

    class Privacy:
        case = (
            "actor", "organisation", "act", "target", "survivor", "section", "file_of", "roles", "asked_at", "next_on",
            "state", "answered_by", "answered_at", "made", "told_on",
        )  # fmt: skip
        sealed = ("value", "file", "reason")

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q:
        # PostgreSQL adds that it is a request of the actor's own organisation.
        return models.Q(survivor=None) | super().visible_to(actor)
