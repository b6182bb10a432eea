"""Lists that were taken out of the installation."""

from __future__ import annotations

from django.db import models

from saathi.kernel.actor import Actor
from saathi.kernel.fields import Codes, Hash, Word
from saathi.kernel.records import Guarded, GuardedManager, Sealed, Subjects

from ..choices import ExportKind, WhyExport


class Export(Guarded):
    """One list as it was taken out: `file` is an age file that only `recipient` opens, thrown away after `until_on`;
    `digest` tells the same list again without saying which. Who stood in it is in the journal; `stood`, which sections
    of her whoever took it out then held."""

    actor = models.UUIDField()
    organisation = models.UUIDField()
    recipient = models.UUIDField()
    purpose = Word(max_length=12, choices=WhyExport.choices)
    kind = Word(max_length=8, choices=ExportKind.choices)
    columns = Codes()
    digest = Hash()
    n_people = models.IntegerField()
    made_at = models.DateTimeField()
    until_on = models.DateField()
    file = Sealed()
    stood = Sealed()

    objects = GuardedManager()

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["organisation", "made_at"], name="exports_of")]

    class Privacy:
        open = (
            "actor", "organisation", "recipient", "purpose", "kind", "columns", "digest", "n_people", "made_at",
            "until_on",
        )  # fmt: skip
        sealed = ("file", "stood")

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q:
        """Those of the actor's own organisation; PostgreSQL says the same for statements written once."""
        if isinstance(actor.subjects, Subjects):
            return models.Q()
        return models.Q(organisation=actor.organisation)
