"""Reads of her surface's own frame."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from saathi.kernel import groups
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.orgs.queries import Name, organisation_names, person_names, professions_of
from saathi.survivors.queries import chosen_names
from saathi.ui.wording import lang

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


@dataclass(frozen=True, slots=True)
class Named:
    """Who somebody is, in her words: staff by name and profession, organisations by the name in her language."""

    people: dict[UUID, str]
    works_as: dict[UUID, str]
    places: dict[UUID, str]

    def who(self, person: UUID) -> str:
        return " · ".join(filter(None, (self.people.get(person, ""), self.works_as.get(person, ""))))


@query("talks.names")
def names(actor: Actor, people: Iterable[UUID], organisations: Iterable[UUID | None]) -> Named:
    """Those who stand on her pages: who looked, who sees her, who helps."""
    wanted = set(people)
    found = organisation_names(one for one in organisations if one)
    places = {id: _local(one) for id, one in found.items()}
    return Named(person_names(wanted), professions_of(wanted), places)


def _local(one: Name) -> str:
    return one.local if one.local and one.language == lang() else one.name


@query("talks.felt")
def felt(actor: Actor) -> Sequence[groups.Group]:
    """How talks were for those who answered in the actor's organisation: only groups, only late (kernel.groups)."""
    return groups.groups(TALK)
