"""Calling a conference, holding it, and what comes of it: in the ledger and among the promises, by their own acts."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.cases.models import Promise
from saathi.decisions.models import Decision
from saathi.kernel import scope
from saathi.kernel.access import action, lend
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.reach import touch
from saathi.survivors.models import Survivor

from ..handover_choices import ItemKind
from ..models import Attendance, Conference, ConferenceItem
from .forms import CallForm, DecideForm, HoldForm, MoveForm, PromisedForm


@action("conferences.call", on=Survivor, takes=CallForm, words=_("Call those beside her together"))
def call(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    made = Conference.objects.create(
        survivor=survivor, section=data.section, planned_on=data.planned_on, agenda=data.agenda, called_by=actor.id,
        called_at=clock(),
    )  # fmt: skip
    return _done(made)


@action("conferences.move", on=Conference, takes=MoveForm, words=_("Give it a new date"))
def move(actor: Actor, conference: Conference, data: Any, *, clock: Clock) -> UUID:
    conference.planned_on = data.planned_on
    conference.save(update_fields=["planned_on"])
    return _done(conference)


@action("conferences.hold", on=Conference, takes=HoldForm, words=_("It was held"))
def hold(actor: Actor, conference: Conference, data: Any, *, clock: Clock) -> UUID:
    conference.held_on, conference.presence = data.held_on, data.presence
    conference.statement, conference.statement_language = data.statement, data.statement_language
    conference.minutes, conference.minutes_language = data.minutes, data.minutes_language
    conference.held_by, conference.written_at = actor.id, clock()
    conference.save()
    for organisation, duty in data.there:
        Attendance.objects.create(
            survivor_id=conference.survivor_id, conference=conference, section=conference.section,
            organisation=organisation, duty=duty,
        )  # fmt: skip
    return _done(conference)


@action("conferences.decide", on=Conference, takes=DecideForm, words=_("Write down a decision of it"))
def decide(actor: Actor, conference: Conference, data: Any, *, clock: Clock) -> UUID:
    made = lend(actor, "decisions.record", conference.survivor_id, _again(data), clock=clock)
    assert made is not None
    return _came_of_it(conference, ItemKind.DECISION, made, Decision.objects.get(pk=made).section, clock)


@action("conferences.promise", on=Conference, takes=PromisedForm, words=_("Write down a promise of it"))
def promise(actor: Actor, conference: Conference, data: Any, *, clock: Clock) -> UUID:
    made = lend(actor, "promises.make", conference.survivor_id, _again(data), clock=clock)
    assert made is not None
    return _came_of_it(conference, ItemKind.PROMISE, made, Promise.objects.get(pk=made).section, clock)


def _again(data: Any) -> dict[str, Any]:
    """What was typed, for the form of the act that writes it: it asks the same."""
    return {name: value for name, value in vars(data).items() if value not in (None, "", False)}


def _came_of_it(conference: Conference, what: str, item: UUID, section: int, clock: Clock) -> UUID:
    """Only those who see the decision or the promise itself see that there is one."""
    ConferenceItem.objects.create(
        survivor_id=conference.survivor_id, conference=conference, section=section, what=what, item=item, at=clock()
    )
    return _done(conference)


def _done(conference: Conference) -> UUID:
    scope.current().about, scope.current().section = conference.survivor_id, conference.section
    touch(conference.survivor_id, conference.section)
    return conference.pk
