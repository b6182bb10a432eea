"""What she answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor

from ..choices import Said
from ..models import SharingAnswer
from .limits import NOT_NOW


@dataclass(frozen=True, slots=True)
class Answered:
    """Her newest answer about one thing; `organisation` is None where it is about none."""

    topic: str
    organisation: UUID | None
    answer: str
    said_at: datetime

    @property
    def asked_again_at(self) -> datetime | None:
        """From when she may be asked again; None where only she herself comes back to it."""
        return self.said_at + NOT_NOW if self.answer == Said.NOT_NOW else None


@query("sharing.answers")
def answers(actor: Actor, survivor: UUID) -> list[Answered]:
    """The newest for each thing she was asked, the newest first."""
    found: dict[tuple[str, UUID | None], Answered] = {}
    for row in SharingAnswer.objects.filter(survivor_id=survivor).order_by("-said_at"):
        found.setdefault((row.topic, row.organisation), Answered(row.topic, row.organisation, row.answer, row.said_at))
    return list(found.values())
