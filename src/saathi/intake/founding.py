"""The first organisation of a fresh installation, with one person who may run it and take in its caseload."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.ids import new_id
from saathi.orgs.actions import found
from saathi.orgs.models import Organisation, Person
from saathi.orgs.queries import actor_of, sign_in_named, sign_in_of
from saathi.orgs.tokens import new_code

FOUNDS = Actor.system(frozenset(["orgs.found"]))
TAKES = "intake.take"


class Founded(NamedTuple):
    """The first person's one-time code is told once and kept nowhere."""

    organisation: UUID
    person: UUID
    sign_in_name: str
    code: str


def found_first(name: str, kind: str, district: str, *, sign_in_name: str) -> Founded:
    """Raises Refused where an organisation is there already, Invalid for a kind or district nobody knows."""
    if Organisation.objects.exists():
        raise Refused(_("An organisation is already here. Name it, or the person who brings the file, instead."))
    organisation, person, code = new_id(), new_id(), new_code()
    found(
        FOUNDS,
        None,
        {
            "id": organisation,
            "kind": kind,
            "district": district,
            "name": name,
            "short_name": name[:40],
            "person_id": person,
            "person_name": sign_in_name,
            "person_profession": "administrator",
            "person_roles": ["case_worker"],
            "person_sign_in_name": sign_in_name,
            "person_code": code,
        },
    )
    return Founded(organisation, person, sign_in_name, code)


def actor_named(sign_in_name: str) -> Actor:
    """Whoever signs in by that name. Raises Refused where nobody does."""
    login = sign_in_named(sign_in_name)
    actor = actor_of(login) if login else None
    if actor is None:
        raise Refused(_("Nobody signs in by this name."))
    return actor


def actor_in(organisation: UUID) -> Actor:
    """The one person of an organisation who may take in its caseload; Refused where there is none or a choice."""
    people = Person.objects.filter(organisation=organisation, left_at=None).values_list("id", flat=True)
    logins = [login for login in map(sign_in_of, people) if login]
    actors = [actor for actor in map(actor_of, logins) if actor and actor.holds(TAKES)]
    if len(actors) != 1:
        raise Refused(
            _("%(n)s people there may take in a caseload. Name one by her sign-in name.") % {"n": len(actors)}
        )
    return actors[0]
