"""Who may write what a market takes, and about courses."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.orgs.geography import path_of, place
from saathi.orgs.models import Organisation

from ...models import Course
from ...requests.plain import must_name_nobody


def of_a_district(code: str) -> None:
    """Refuses a country or a state: a market and a course are in one district."""
    if place(code).kind != "district":
        raise Refused(_("Choose a district from the list."))


def works_in(actor: Actor, district: str) -> bool:
    """Whether the actor's organisation is of that state or, where a country has none, of that country."""
    if actor.organisation is None:
        return False
    own = Organisation.objects.filter(pk=actor.organisation).values_list("district", flat=True).first()
    if not own:
        return False
    return _region(own) == _region(district)


def _region(district: str) -> str:
    return next((one.code for one in path_of(district) if one.kind == "state"), district[:2])


@rule("market.note")
def may_note(actor: Actor, target: None, data: Any) -> None:
    if actor.organisation is None:
        raise Refused(_("Only whoever works for an organisation writes this down."))
    if data is None:
        return
    of_a_district(data.district)
    if not works_in(actor, data.district):
        raise Refused(_("Those who work in that state write down what its market takes. Ask one of them."))
    must_name_nobody(actor, data.words)


@rule("courses.add")
def may_add(actor: Actor, target: None, data: Any) -> None:
    if actor.organisation is None:
        raise Refused(_("Only whoever works for an organisation writes this down."))
    if data is not None:
        of_a_district(data.district)
        must_name_nobody(actor, data.pays, data.good, data.hard)


@rule("courses.end")
def may_end(actor: Actor, course: Course, data: Any) -> None:
    if course.ended_on is not None:
        raise Refused(_("It is written already that this course has ended."))
    if course.organisation != actor.organisation:
        raise Refused(_("Only the organisation that wrote this course down can end it."))
