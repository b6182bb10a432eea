"""Who may be asked to do something for her: a worker or team of one's own organisation, or somebody on her team."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from saathi.kernel.actor import Actor
from saathi.kernel.reach import sees
from saathi.orgs.models import Person, Team

from ..models import Member
from .choices import DoerKind


class Doer(NamedTuple):
    id: UUID
    kind: DoerKind
    organisation: UUID


def doer_named(actor: Actor, survivor: UUID, who: UUID | None) -> Doer | None:
    """The actor herself where nobody is named; None where this is nobody who may be asked."""
    if who is None or who == actor.id:
        return Doer(actor.id, DoerKind.PERSON, actor.organisation) if actor.organisation else None
    person = Person.objects.filter(pk=who, left_at=None).first()
    if person is not None:
        is_near = person.organisation_id == actor.organisation or Member.objects.filter(
            survivor_id=survivor, person=who, until_on=None
        ).exists()
        return Doer(person.pk, DoerKind.PERSON, person.organisation_id) if is_near else None
    team = Team.objects.filter(pk=who, organisation=actor.organisation, is_active=True).first()
    return Doer(team.pk, DoerKind.TEAM, team.organisation_id) if team else None


def is_shared_with(doer: Doer, survivor: UUID, section: int) -> bool:
    """Whether the doer would find it on her list: what she may not see, she could never do."""
    return sees(doer.id, survivor, section)
