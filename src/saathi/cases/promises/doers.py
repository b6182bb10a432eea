"""Who may be asked to do something for her: a worker or team of one's own organisation, or somebody on her team."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from django.db.models import Q

from saathi.kernel.actor import Actor
from saathi.kernel.reach import who_see
from saathi.kernel.sections import Section
from saathi.orgs.models import Person, Team

from ..models import Member
from ..promise_choices import DoerKind


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
    return bool(who_see([doer.id], survivor, section))


def doers_of(actor: Actor, survivor: UUID) -> list[tuple[UUID, str]]:
    """Everybody who may be asked and sees her: the actor first, then workers, then teams, by name."""
    hers = Member.objects.filter(survivor_id=survivor, until_on=None).values("person")
    people = Person.objects.filter(Q(organisation=actor.organisation) | Q(pk__in=hers), left_at=None)
    teams = Team.objects.filter(organisation=actor.organisation, is_active=True)
    named = [(one.pk, f"{one.name.read()}, {one.get_profession_display()}") for one in people]
    named.sort(key=lambda one: (one[0] != actor.id, one[1].casefold()))
    named += sorted(((one.pk, one.name.read()) for one in teams), key=lambda one: one[1].casefold())
    seeing = who_see([id for id, _name in named], survivor, Section.CARD)
    return [one for one in named if one[0] in seeing or one[0] == actor.id]
