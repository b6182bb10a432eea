"""Whether two organisations may be joined for her, and whether one person there may know who she is."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.rules import open_case
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.models import Conflict
from saathi.links.choices import GOING, RequestKind
from saathi.links.models import Request, RequestOf
from saathi.links.requests.rules import must, must_send
from saathi.links.requests.sides import of
from saathi.links.requests.there import walkers
from saathi.survivors.models import Survivor

from ..handover_choices import Says
from ..models import JointTeam
from .asking import asking_of, view_of


@rule("joint.ask")
def may_ask(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    if data is None:
        return
    must_send(actor, survivor, asking_of(survivor.pk, data), view_of(data))
    going = RequestOf.objects.filter(
        survivor=survivor, kind=RequestKind.JOINT, organisation=data.organisation, request__state__in=[*GOING, "draft"]
    )
    if going.exists():
        raise Refused(_("They were asked already, and it goes on."))
    if JointTeam.objects.filter(survivor=survivor, organisation=data.organisation, ended_on=None).exists():
        raise Refused(_("You work with them on her plan already."))


@rule("joint.decide")
def may_decide(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "joint.decide")
    her = of(request)
    assert her is not None
    open_case(her.survivor_id)
    if request.worker is None:
        raise Refused(_("They have not named a person yet. She is asked about a person, never about an organisation."))
    if data is None:
        return
    if data.person != request.worker:
        raise Refused(_("They named somebody else meanwhile. Ask her about that person."))
    if data.says == Says.YES:
        must_be_told_of(request.worker, her.survivor_id, data.she_knows)


def must_be_told_of(worker: UUID, survivor: UUID, she_knows: bool) -> None:
    """Raises Refused where a yes to this person would be said without what she has to know first. Whoever is kin to her
    and said so is nobody she is asked about: what was true for a file is true for walking with her."""
    if Conflict.objects.filter(actor=worker, survivor=survivor, kind="kin", cleared_at=None).exists():
        raise Refused(_("This person said that they are kin to her. They name somebody else."))
    found = walkers([worker], survivor).get(worker)
    if she_knows or found is None:
        return
    if found.is_of_her_district:
        raise Refused(_("This person comes from her own district. Tell her so first, then ask her."))
    if not found.is_home_known:
        raise Refused(_("Nobody wrote down where this person comes from. Tell her so first, then ask her."))


def is_of_her_district(worker: UUID, survivor: UUID) -> bool:
    """Inside a query or act."""
    found = walkers([worker], survivor).get(worker)
    return found is not None and found.is_of_her_district


@rule("joint.end")
def may_end(actor: Actor, team: JointTeam, data: Any) -> None:
    if team.ended_on is not None:
        raise Refused(_("This has ended already."))
