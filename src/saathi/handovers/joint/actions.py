"""Asking the organisation near her home, and what she says to its worker."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.cases.models import Member
from saathi.kernel import scope
from saathi.kernel.access import action, lend
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.sections import Section
from saathi.links.choices import HerAnswer, Outcome
from saathi.links.models import Request, RequestOf
from saathi.links.requests.moving import advance
from saathi.links.requests.sending import send, write_view
from saathi.links.requests.sides import of
from saathi.survivors.choices import Purpose
from saathi.survivors.forms import sections_of
from saathi.survivors.models import Consent, Survivor

from ..handover_choices import Says
from ..models import JointTeam
from .asking import asking_of, view_of
from .forms import EndForm, JointForm, PersonForm
from .rules import is_of_her_district

ANSWERS = {Says.YES: HerAnswer.YES, Says.NO: HerAnswer.NO, Says.NOT_NOW: HerAnswer.NOT_NOW, Says.ELSE: HerAnswer.ELSE}


@action("joint.ask", on=Survivor, takes=JointForm, words=_("Ask an organisation near her home"))
def ask(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """In her first week, without her name."""
    return send(actor, survivor, asking_of(survivor.pk, data), view_of(data), clock=clock).pk


@action("joint.decide", on=Request, takes=PersonForm, words=_("What she says about this person"))
def decide(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    """That she was asked and decided is what counts. Her yes opens, to this one person, what she named; the
    others leave everything closed."""
    her = of(request)
    assert her is not None and request.worker is not None
    her.answer, her.answered_on = ANSWERS[Says(data.says)], today(clock)
    her.save(update_fields=["answer", "answered_on"])
    write_view(actor, her, her.answer, data.her_words, data.language, clock)
    scope.current().about = her.survivor_id
    if data.says == Says.YES:
        _joined(actor, request, her, data, clock)
        advance(actor, request, "finish", clock=clock, act="joint.decide", outcome=Outcome.HAPPENED)
    elif data.says == Says.NO:
        advance(actor, request, "say_no", clock=clock)
    elif data.says == Says.ELSE:
        refused = [*request.refused, request.worker]
        advance(actor, request, "refuse_person", clock=clock, worker=None, refused=refused)
    return request.pk


def _joined(actor: Actor, request: Request, her: RequestOf, data: Any, clock: Clock) -> None:
    survivor, worker, where = her.survivor_id, request.worker, request.to_organisation
    assert worker is not None and where is not None
    is_near = is_of_her_district(worker, survivor)
    consent = shared_with(actor, survivor, worker, where, data, Purpose.CARE, clock)
    if is_near:
        lend(actor, "conflicts.clear", survivor, {"person": str(worker)}, clock=clock)
    JointTeam.objects.create(
        survivor_id=survivor, request=request, organisation=where, worker=worker, consent=consent,
        sections=int(sections_of(data.sections)), is_of_her_district=is_near, since_on=today(clock),
    )  # fmt: skip
    beside(survivor, worker, where, "home_worker", clock)


def shared_with(
    actor: Actor, survivor: UUID, person: UUID, organisation: UUID, data: Any, purpose: str, clock: Clock
) -> UUID:
    """Her yes, by the act of sharing itself: its rule is asked, and it stands among what she shares."""
    said = {
        "organisation": str(organisation), "subject": str(person), "sections": data.sections, "purpose": purpose,
        "until": data.until, "language": data.language, "proof": data.proof, "words": data.her_words[:400],
    }  # fmt: skip
    made = lend(actor, "consents.give", survivor, said, clock=clock)
    assert made is not None
    return made


def beside(survivor: UUID, person: UUID, organisation: UUID, duty: str, clock: Clock) -> None:
    """On her team from today; once, however often it is said."""
    if not Member.objects.filter(survivor_id=survivor, person=person, until_on=None).exists():
        Member.objects.create(
            survivor_id=survivor, person=person, organisation=organisation, duty=duty, from_on=today(clock)
        )


@action("joint.end", on=JointTeam, takes=EndForm, words=_("Stop working on one plan"))
def end(actor: Actor, team: JointTeam, data: Any, *, clock: Clock) -> UUID:
    """She, or those beside her: what that person may see ends in the same moment, unless it has ended already."""
    team.ended_on = today(clock)
    team.save(update_fields=["ended_on"])
    beside_her = Member.objects.filter(survivor_id=team.survivor_id, person=team.worker, until_on=None)
    beside_her.update(until_on=team.ended_on)
    made, survivor = team.pk, team.survivor_id
    if Consent.objects.filter(pk=team.consent, withdrawn_at=None).exists():
        lend(actor, "consents.withdraw", team.consent, {}, clock=clock)
    scope.current().about, scope.current().section = survivor, int(Section.CARD)
    return made
