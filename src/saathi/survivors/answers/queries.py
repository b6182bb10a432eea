"""What she answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Exists, OuterRef

from saathi.kernel.access import query
from saathi.kernel.actor import Actor

from ..choices import Said
from ..models import Consent, Ground, SharingAnswer
from ..opening import KEEPS
from .limits import NOT_NOW

MOST = 30
TOLD_FOR = timedelta(days=30)  # after it has ended


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


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A yes that only those wrote down who gain by it. It ends, or has ended, at `until`; until `asked_until` she may
    say it once more. `opens_file`: the file rests on it, and closes but for her chosen name and safe contact."""

    survivor: UUID
    until: datetime
    asked_until: datetime
    opens_file: bool


def unsaid_near(actor: Actor, now: datetime) -> list[Unsaid]:
    """Those of the actor's organisation about people within reach, the soonest to end first; inside an open query."""
    rows = Consent.objects.filter(
        organisation=actor.organisation, withdrawn_at=None, confirmed_at=None, asked_until__gt=now,
        until__gt=now - TOLD_FOR,
    )  # fmt: skip
    keeps = Ground.objects.filter(survivor=OuterRef("survivor"), law=KEEPS, from_at=OuterRef("given_at"))
    found = rows.annotate(opens=Exists(keeps)).order_by("until", "id")
    return [Unsaid(*row) for row in found.values_list("survivor_id", "until", "asked_until", "opens")[:MOST]]
