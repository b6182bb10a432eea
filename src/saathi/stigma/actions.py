"""What may be written about an incident, and the steps of the answer to it. She may stop all of it at any time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from .choices import IncidentState, Outcome, ResponseState, Want
from .forms import EndForm, IncidentForm, MoveForm, PaperForm, ProposeForm, WantForm
from .models import Incident, Response, Wish
from .tables import OPEN_RESPONSES, allowed, state_for

ACT_WITHIN = timedelta(days=14)  # measures paper, OP10


@action("incidents.record", on=Survivor, takes=IncidentForm, words=_("Something was done or said to her"))
def record(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    made: Incident = Incident.objects.create(
        survivor=survivor,
        state=state_for(IncidentState.HEARD, data.wants),
        wants_on=today(clock),
        act_by_on=_by(data.wants, clock),
        organisation=actor.organisation,
        written_by=actor.id,
        written_at=clock(),
        **vars(data),
    )
    _keep(actor, made, clock, wants=data.wants, her_words=data.wants_words)
    _touched(survivor.pk)
    return made.pk


@action("incidents.want", on=Incident, takes=WantForm, words=_("What she wants now"))
def want(actor: Actor, incident: Incident, data: Any, *, clock: Clock) -> UUID:
    """What is louder than what she wants now stops at once, and all of it where she wants nothing."""
    incident.state = state_for(incident.state, data.wants)
    incident.wants, incident.wants_words, incident.wants_on = data.wants, data.wants_words, today(clock)
    incident.act_by_on = _by(data.wants, clock)
    incident.outcome, incident.outcome_words, incident.ended_on = "", "", None
    incident.save()
    _open_steps(incident).exclude(what__in=allowed(data.wants)).update(
        state=ResponseState.STOPPED, moved_on=today(clock)
    )
    _keep(actor, incident, clock, wants=data.wants, her_words=data.wants_words)
    _touched(incident.survivor_id)
    return incident.pk


@action("incidents.paper", on=Incident, takes=PaperForm, words=_("A paper that shows it"))
def add_paper(actor: Actor, incident: Incident, data: Any, *, clock: Clock) -> UUID:
    """By reference: the paper keeps its own section, and whoever may not open it sees nothing of it here."""
    incident.papers = [*incident.papers, data.paper]
    incident.save(update_fields=["papers"])
    _touched(incident.survivor_id)
    return incident.pk


@action("incidents.end", on=Incident, takes=EndForm, words=_("It has ended for her"))
def end(actor: Actor, incident: Incident, data: Any, *, clock: Clock) -> UUID:
    incident.state, incident.act_by_on = IncidentState.ENDED, None
    incident.outcome, incident.outcome_words, incident.ended_on = Outcome(data.outcome), data.outcome_words, data.on
    incident.save()
    _open_steps(incident).update(state=ResponseState.STOPPED, moved_on=today(clock))
    _keep(actor, incident, clock, outcome=data.outcome, her_words=data.outcome_words, on=data.on)
    _touched(incident.survivor_id)
    return incident.pk


@action("responses.propose", on=Incident, takes=ProposeForm, words=_("Put a step before her"))
def propose(actor: Actor, incident: Incident, data: Any, *, clock: Clock) -> UUID:
    made: Response = Response.objects.create(
        survivor_id=incident.survivor_id, incident=incident, written_by=actor.id, written_at=clock(), **vars(data)
    )
    incident.state = IncidentState.GOING_ON
    incident.save(update_fields=["state"])
    _touched(incident.survivor_id)
    return made.pk


@action("responses.move", on=Response, takes=MoveForm, words=_("What became of the step"))
def move(actor: Actor, response: Response, data: Any, *, clock: Clock) -> UUID:
    """A step that is done with her yes answers the silence; until she says how it is, she is asked again."""
    response.state, response.moved_on = data.state, data.on
    if data.state == ResponseState.AGREED:
        response.agreed_on = data.on
    if data.state in (ResponseState.AGREED, ResponseState.SAID_NO):
        response.her_words = data.her_words
    else:
        response.end_words = data.her_words
    response.language = data.language or response.language
    response.save()
    if data.state == ResponseState.DONE:
        Incident.objects.filter(pk=response.incident_id, state=IncidentState.GOING_ON).update(
            act_by_on=today(clock) + ACT_WITHIN
        )
    _touched(response.survivor_id)
    return response.pk


def _by(wants: str, clock: Clock) -> date | None:
    return None if wants == Want.NOTHING else today(clock) + ACT_WITHIN


def _keep(actor: Actor, incident: Incident, clock: Clock, *, on: date | None = None, **said: str) -> None:
    """What she said stays as she said it, also once she wants something else."""
    Wish.objects.create(
        survivor_id=incident.survivor_id, incident=incident, on=on or today(clock), written_by=actor.id,
        written_at=clock(), **said,
    )  # fmt: skip


def _open_steps(incident: Incident) -> Any:
    return Response.objects.filter(incident=incident, state__in=OPEN_RESPONSES)


def _touched(survivor: UUID) -> None:
    scope.current().section = int(Section.SAFETY)
    touch(survivor, Section.SAFETY)
