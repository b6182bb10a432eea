"""Whether an act about somebody's absence may happen now."""

from __future__ import annotations

from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import NotFound, Refused

from ..models import Cover, Person

# These may say of anybody that she is away: who answers for the house, and who looks after its staff.
ARRANGES = frozenset(["superintendent", "administrator"])


@rule("covers.ask")
def may_cover(actor: Actor, target: None, data: Any) -> None:
    if actor.organisation is None:
        raise Refused(_("Only somebody who works in an organisation can be away from it."))
    if data is None:
        return
    if Person.objects.filter(pk__in={data.person, data.by}, organisation=actor.organisation, left_at=None).count() < 2:
        raise Refused(_("Choose two people who work in your organisation."))
    if actor.id != data.person and not arranges(actor):
        raise Refused(_("You can say that you are away yourself. For a colleague, ask your superintendent."))
    away = _running(data.from_on, data.until_on)
    if away.filter(person=data.person).exists():
        raise Refused(_("For some of these days it is already arranged who covers her. End that first."))
    if away.filter(person=data.by).exists():
        raise Refused(_("Whom you chose is away herself on some of these days."))
    if away.filter(by=data.person).exists():
        raise Refused(_("She covers somebody else on some of these days. End that first."))


@rule("covers.agree")
def may_agree(actor: Actor, cover: Cover, data: Any) -> None:
    _of_own(actor, cover)
    if cover.agreed_at is not None:
        raise Refused(_("This is agreed already."))
    if actor.id != cover.by_id and not arranges(actor):
        raise Refused(_("Whoever is to cover her agrees to it, or your superintendent does."))


@rule("covers.end")
def may_end(actor: Actor, cover: Cover, data: Any) -> None:
    _of_own(actor, cover)
    if actor.id not in (cover.person_id, cover.by_id) and not arranges(actor):
        raise Refused(_("Whoever is away ends it, or whoever covers her, or your superintendent."))


def arranges(actor: Actor) -> bool:
    return not ARRANGES.isdisjoint(actor.roles)


def _running(from_on: Any, until_on: Any) -> Any:
    return Cover.objects.filter(Q(from_on__lte=until_on) & Q(until_on__gte=from_on), ended_on=None)


def _of_own(actor: Actor, cover: Cover) -> None:
    if cover.organisation_id != actor.organisation:
        raise NotFound()
    if cover.ended_on is not None or cover.until_on < today():
        raise Refused(_("This is over."))
