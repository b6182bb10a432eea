"""Tables of the room. Each row is of one organisation of this installation, and PostgreSQL shows it to nobody else.

None names a survivor: who a message is about is known to the room that had it made.
"""

from __future__ import annotations

from django.db import models

from saathi.kernel.actor import Actor
from saathi.kernel.fields import AgeKey, Hash, Word
from saathi.kernel.records import Guarded, GuardedManager, Sealed, Subjects

from .kinds import Kind, State


class OfOrganisation(Guarded):
    """A row of one organisation."""

    organisation = models.UUIDField()

    objects = GuardedManager()

    class Meta:
        abstract = True
        base_manager_name = "objects"

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q:
        """PostgreSQL says the same for statements written once."""
        if isinstance(actor.subjects, Subjects):
            return models.Q()
        return models.Q(organisation=actor.organisation)


class OwnKeys(OfOrganisation):
    """The keys of the organisation itself. The public ones are open (hexadecimal and age), the private ones sealed;
    of the recovery key only the public half was ever here."""

    made_by = models.UUIDField()
    since = models.DateTimeField()
    until = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    key_id = Hash()
    signing_public = Hash()
    sealing_public = AgeKey()
    recovery_public = AgeKey()
    signing = Sealed()
    sealing = Sealed()

    class Meta(OfOrganisation.Meta):
        constraints = [
            models.UniqueConstraint(fields=["organisation", "key_id"], name="own_keys_once"),
            models.UniqueConstraint(
                fields=["organisation"], condition=models.Q(ended_at=None), name="own_keys_one_at_a_time"
            ),
        ]

    class Privacy:
        open = (
            "organisation", "made_by", "since", "until", "ended_at", "key_id", "signing_public", "sealing_public",
            "recovery_public",
        )  # fmt: skip
        sealed = ("signing", "sealing")


class KnownDirectory(OfOrganisation):
    """A directory of peers as this organisation took it in, or, as `is_draft`, the next one while keepers sign it.
    `checked_at` is when somebody last made sure that it is the newest."""

    version = models.IntegerField()
    is_draft = models.BooleanField(default=False)
    digest = Hash()
    expires_at = models.DateTimeField()
    taken_by = models.UUIDField()
    taken_at = models.DateTimeField()
    checked_at = models.DateTimeField()
    body = Sealed()

    class Meta(OfOrganisation.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "version"], condition=models.Q(is_draft=False), name="directory_version_once"
            ),
            models.UniqueConstraint(
                fields=["organisation"], condition=models.Q(is_draft=True), name="directory_one_draft"
            ),
        ]

    class Privacy:
        open = ("organisation", "version", "is_draft", "digest", "expires_at", "taken_by", "taken_at", "checked_at")
        sealed = ("body",)


class Line(OfOrganisation):
    """How far the messages of one way between two organisations are: the number and hash of the last."""

    peer = models.UUIDField()
    is_out = models.BooleanField()
    seq = models.IntegerField(default=0)
    head = Hash(default="")

    class Meta(OfOrganisation.Meta):
        constraints = [models.UniqueConstraint(fields=["organisation", "peer", "is_out"], name="exchange_one_line")]

    class Privacy:
        open = ("organisation", "peer", "is_out", "seq", "head")


class Sent(OfOrganisation):
    """A message of ours. `file` is what is carried: nobody here can open it; it is thrown away when it was recalled or
    its time is over. `of` is the message of theirs or ours it is about; `due_at` when their receipt is late."""

    peer = models.UUIDField()
    kind = Word(max_length=12, choices=Kind.choices)
    jti = models.UUIDField(unique=True)
    seq = models.IntegerField()
    head = Hash()
    case = Hash(default="")
    of = models.UUIDField(null=True)
    made_by = models.UUIDField()
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    carried_by = models.UUIDField(null=True)
    carried_at = models.DateTimeField(null=True)
    state = Word(max_length=12, choices=State.choices, default=State.MADE)
    state_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)
    claims = Sealed()
    file = Sealed()

    class Meta(OfOrganisation.Meta):
        indexes = [models.Index(fields=["organisation", "made_at"], name="exchange_sent_of")]
        constraints = [
            models.UniqueConstraint(fields=["organisation", "peer", "seq"], name="exchange_sent_number_once")
        ]

    class Privacy:
        open = (
            "organisation", "peer", "kind", "jti", "seq", "head", "case", "of", "made_by", "made_at", "expires_at",
            "carried_by", "carried_at", "state", "state_at", "due_at",
        )  # fmt: skip
        sealed = ("claims", "file")


class Received(OfOrganisation):
    """A message of theirs, verified when it came. `file` is as it was carried, and stays so until somebody who may
    answers; it is thrown away when it was declined, recalled or closed."""

    peer = models.UUIDField()
    kind = Word(max_length=12, choices=Kind.choices)
    jti = models.UUIDField()
    seq = models.IntegerField()
    head = Hash()
    case = Hash(default="")
    of = models.UUIDField(null=True)
    taken_by = models.UUIDField()
    taken_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    opened_by = models.UUIDField(null=True)
    opened_at = models.DateTimeField(null=True)
    answered_by = models.UUIDField(null=True)
    answered_at = models.DateTimeField(null=True)
    recalled_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    state = Word(max_length=12, choices=State.choices, default=State.RECEIVED)
    receipted_at = models.DateTimeField(null=True)
    claims = Sealed()
    file = Sealed()

    class Meta(OfOrganisation.Meta):
        indexes = [models.Index(fields=["organisation", "taken_at"], name="exchange_received_of")]
        constraints = [models.UniqueConstraint(fields=["organisation", "peer", "jti"], name="exchange_received_once")]

    class Privacy:
        open = (
            "organisation", "peer", "kind", "jti", "seq", "head", "case", "of", "taken_by", "taken_at", "expires_at",
            "opened_by", "opened_at", "answered_by", "answered_at", "recalled_at", "closed_at", "state", "receipted_at",
        )  # fmt: skip
        sealed = ("claims", "file")
