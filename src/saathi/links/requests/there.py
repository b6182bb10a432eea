"""Who works where a request was asked, and what of them she is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.exchange.bundles.queries import peer_names
from saathi.kernel import scope
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.models import Access
from saathi.orgs.models import Person
from saathi.orgs.queries import organisation_names, own_organisation
from saathi.orgs.roles import ROLES
from saathi.ui import wording

from ..models import Provider
from .lines import RequestLine

OPENS = "people.page"  # whoever could walk with her has a role that opens people


@dataclass(frozen=True, slots=True)
class Walker:
    """What she is told before anything is shared: the first name and the area. `is_of_her_district`: somebody from
    where she is from may know her family; she decides with that in view. `is_home_known`: where not, nobody can say."""

    id: UUID
    first_name: str
    organisation: UUID
    area: str
    is_of_her_district: bool
    is_home_known: bool


@query("requests.walkers")
def who_there(actor: Actor) -> list[tuple[str, str]]:
    """Those of the actor's own organisation who could walk with somebody, by name."""
    people = Person.objects.filter(organisation=own_organisation(actor), left_at=None)
    named = [(str(one.pk), one.name.read()) for one in people if _opens_people(one)]
    return sorted(named, key=lambda pair: pair[1].casefold())


def who_walks(actor: Actor) -> list[tuple[str, str]]:
    """The same for a form; nobody for those whose role answers no request."""
    return who_there(actor) if actor.holds("requests.walkers") else []


def who_could(actor: Actor) -> list[tuple[str, str]]:
    """Where it may be said later."""
    return [("", _("Nobody is named yet")), *who_walks(actor)]


def works_there(person: UUID, organisation: UUID | None) -> bool:
    found = Person.objects.filter(pk=person, organisation=organisation, left_at=None).first()
    return found is not None and _opens_people(found)


def walkers(ids: Iterable[UUID], survivor: UUID | None) -> dict[UUID, Walker]:
    """Those who were named, as she is told of them; `survivor` where it is known whose it is. Inside a query."""
    home = Access.objects.filter(survivor=survivor).values_list("origin", flat=True).first() if survivor else ""
    found = {}
    for one in Person.objects.filter(pk__in=set(ids)).select_related("organisation"):
        first = (one.name.read().split() or [""])[0]
        area = one.home_district or one.organisation.district
        is_near = bool(home) and one.home_district == home
        found[one.pk] = Walker(one.pk, first, one.organisation_id, area, is_near, bool(one.home_district))
    return found


def called(lines: Iterable[RequestLine]) -> dict[UUID, str]:
    """Organisations and entries of the directory that stand in these, in the language of the page where they have a
    name in it. Inside a query."""
    every = list(lines)
    asked = {one for line in every for one in (line.from_organisation, line.to_organisation, line.kept_by) if one}
    known = organisation_names(asked)
    names = {one: name.said for one, name in known.items()}
    entries = {line.provider for line in every if line.provider}
    for row in Provider.objects.filter(pk__in=entries) if entries else ():
        is_local = row.local_language == wording.lang() and row.name_local
        names[row.pk] = row.name_local.read() if is_local else row.name.read()
    if elsewhere := entries - names.keys():
        names |= peer_names(scope.current().actor, elsewhere)
    return names


def _opens_people(person: Person) -> bool:
    return any(OPENS in ROLES[role].acts for role in (person.profession, *person.roles) if role in ROLES)
