"""Reads of one step."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound

from ..models import StepChange


@dataclass(frozen=True, slots=True)
class ChangedStep:
    survivor: UUID
    text: str
    language: str


@query("steps.changed")
def changed_step(actor: Actor, change: UUID) -> ChangedStep:
    """The step of a change. Raises NotFound where it is out of reach."""
    row = StepChange.objects.filter(pk=change).select_related("step").first()
    if row is None:
        raise NotFound()
    return ChangedStep(row.survivor_id, row.step.text.read(), row.step.language)
