"""What may be written about meeting her after her return. Each meeting that came sets the day of the next; each that
did not sets the next way she allowed, and after the last of them a person has to decide."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.cases.models import CaseEvent
from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import held, touch
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..followup_choices import SILENT, AlarmKind, AlarmState, VisitKind, VisitState, WhyNotMet
from ..models import Alarm, FollowUp, Visit
from .dues import FACE_WITHIN, TRY_AFTER, next_way
from .forms import FollowUpForm, NoteVisitForm, PlanVisitForm
from .standing import in_vain, noted, way_to_meet
from .talks import talk_named

AGAIN_AFTER = timedelta(days=7)  # where we did not go, it was not safe, or she said no this once (P)


@action("followups.plan", on=Survivor, takes=FollowUpForm, words=_("How she wants to be met"))
def plan(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """The first meeting stands at once. What was planned by the way before it is struck out: it was another's day."""
    now = today(clock)
    FollowUp.objects.filter(survivor=survivor, ended_on=None).update(ended_on=now)
    strike_out(survivor.pk, now)
    made: FollowUp = FollowUp.objects.create(
        survivor=survivor, made_on=now, written_by=actor.id, written_at=clock(), **vars(data)
    )
    plan_next(actor, made, data.first_on, clock)
    _touched(survivor.pk)
    return made.pk


@action("visits.plan", on=Survivor, takes=PlanVisitForm, words=_("Plan a meeting with her"))
def plan_visit(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    meets = way_to_meet(survivor.pk)
    assert meets is not None
    made = plan_next(actor, meets, data.planned_on, clock, kind=VisitKind(data.kind))
    _touched(survivor.pk)
    return made.pk


@action("visits.note", on=Visit, takes=NoteVisitForm, words=_("Write down whether you met"))
def note(actor: Actor, visit: Visit, data: Any, *, clock: Clock) -> UUID:
    visit.state, visit.on, visit.next_on, visit.why_not = data.state, data.on, None, data.why_not
    visit.her_words, visit.language, visit.words, visit.talk = data.her_words, data.language, data.words, data.talk
    visit.save()
    if data.talk:
        _tell_the_law(actor, visit, clock)
    meets = way_to_meet(visit.survivor_id)
    if meets is not None:
        _go_on(actor, meets, visit, data.next_on, clock)
    _touched(visit.survivor_id)
    return visit.pk


def plan_next(
    actor: Actor, meets: FollowUp, on: date, clock: Clock, *, kind: VisitKind | None = None, way: str = ""
) -> Visit:
    usual = VisitKind.CALL if meets.place == "call" else VisitKind.VISIT
    made: Visit = Visit.objects.create(
        survivor_id=meets.survivor_id,
        kind=kind or usual,
        worker=meets.worker,
        organisation=actor.organisation,
        planned_on=on,
        next_on=on,
        way=way,
        written_by=actor.id,
        written_at=clock(),
    )
    return made


def _go_on(actor: Actor, meets: FollowUp, visit: Visit, wanted: date | None, clock: Clock) -> None:
    """What follows: silence is tried again by the next way she allowed; everything else has the day she wants, or that
    of her rhythm. Where something is planned already, nothing is added."""
    if visit.state == VisitState.NOT_MET and visit.why_not in SILENT:
        _try_again(actor, meets, clock)
        return
    if Visit.objects.filter(survivor_id=visit.survivor_id, state=VisitState.PLANNED).exists():
        return
    now = today(clock)
    if wanted is not None:
        plan_next(actor, meets, wanted, clock)
    elif visit.state == VisitState.NOT_MET and visit.why_not != WhyNotMet.SHE_SAID_NO:
        plan_next(actor, meets, now + AGAIN_AFTER, clock)
    elif meets.every_days:
        plan_next(actor, meets, max(now, (visit.on or now)) + timedelta(days=meets.every_days), clock)


def _try_again(actor: Actor, meets: FollowUp, clock: Clock) -> None:
    n, tried = in_vain(noted(meets.survivor_id))
    way = next_way(meets.ways, tried)
    now = today(clock)
    if n < meets.tries and way:
        plan_next(actor, meets, now + TRY_AFTER, clock, kind=VisitKind.TRY, way=way)
        return
    strike_out(meets.survivor_id, now)
    _nobody_reaches_her(actor, meets, clock)


def _nobody_reaches_her(actor: Actor, meets: FollowUp, clock: Clock) -> None:
    """Nothing is started by itself: a person decides, by tomorrow. One that waits already is enough."""
    if Alarm.objects.filter(survivor_id=meets.survivor_id, kind=AlarmKind.LOST, state=AlarmState.RAISED).exists():
        return
    Alarm.objects.create(
        survivor_id=meets.survivor_id,
        section=int(Section.SAFETY),
        kind=AlarmKind.LOST,
        raised_by=actor.id,
        raised_at=clock(),
        faces=meets.worker,
        organisation=actor.organisation,
        next_on=today(clock) + FACE_WITHIN,
    )


def strike_out(survivor: UUID, on: date) -> None:
    """What was planned and will not be, as a meeting we did not go to: it says nothing about her."""
    Visit.objects.filter(survivor_id=survivor, state=VisitState.PLANNED).update(
        state=VisitState.NOT_MET, why_not=WhyNotMet.WE_DID_NOT, on=on, next_on=None
    )


def _tell_the_law(actor: Actor, visit: Visit, clock: Clock) -> None:
    """The clock of the law stops where the talk has one and this actor may write where it stands."""
    talk = talk_named(visit.talk)
    if talk is None or not talk.event or not held(visit.survivor_id) & Section.PLACE:
        return
    same = CaseEvent.objects.filter(survivor_id=visit.survivor_id, what=talk.event, on=visit.on, undone_at=None)
    if not same.exists():
        CaseEvent.objects.create(
            survivor_id=visit.survivor_id, section=int(Section.PLACE), what=talk.event, on=visit.on,
            written_by=actor.id, written_at=clock(),
        )  # fmt: skip


def _touched(survivor: UUID, section: Section = Section.SAFETY) -> None:
    scope.current().section = int(section)
    touch(survivor, section)
