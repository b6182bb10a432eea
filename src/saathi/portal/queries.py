"""Reads of her surface's own frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from saathi.kernel import groups
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.survivors.queries import chosen_names

from .actions import TALK


@dataclass(frozen=True, slots=True)
class Seat:
    """Whose table it is: the name she chose."""

    name: str


@query("talks.table")
def table(actor: Actor, survivor: UUID) -> Seat:
    """Asked by every page of hers, so that whoever lost sight of her a moment ago has lost her pages too. Raises
    NotFound."""
    name = chosen_names([survivor]).get(survivor)
    if name is None:
        raise NotFound()
    return Seat(name)


@query("talks.felt")
def felt(actor: Actor) -> Sequence[groups.Group]:
    """How talks were for those who answered in the actor's organisation: only groups, only late (kernel.groups)."""
    return groups.groups(TALK)
