"""Alarms: anyone beside her raises one, a person decides, and she is told. The system starts nothing by itself."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.cases.models import Case
from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import held, touch
from saathi.kernel.sections import Section
from saathi.orgs.queries import here_or
from saathi.survivors.models import Survivor

from ..followup_choices import AlarmKind, AlarmState, WithHer
from ..models import Alarm
from .dues import TELL_WITHIN
from .more_forms import DecideForm, RaiseForm, ToldForm
from .standing import way_to_meet


@action("alarms.raise", on=Survivor, takes=RaiseForm, words=_("She may be drawn back, or is in danger"))
def raise_alarm(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """It waits on whoever comes to her, else on the organisation that leads her case. Whoever does not see what keeps
    her safe writes where she can: better that everyone beside her reads it than nobody."""
    section = Section.SAFETY if held(survivor.pk) & Section.SAFETY else Section.CARD
    meets, case = way_to_meet(survivor.pk), Case.objects.filter(survivor=survivor).first()
    made: Alarm = Alarm.objects.create(
        survivor=survivor,
        section=int(section),
        kind=AlarmKind.DANGER,
        raised_by=actor.id,
        raised_at=clock(),
        faces=meets.worker if meets else actor.id,
        organisation=here_or(case.organisation if case else None, actor.organisation),
        next_on=today(clock),
        **vars(data),
    )
    _touched(made)
    return made.pk


@action("alarms.decide", on=Alarm, takes=DecideForm, words=_("Decide what is done"))
def decide(actor: Actor, alarm: Alarm, data: Any, *, clock: Clock) -> UUID:
    """Decided with her, it is done; without her she is told within two days, or as soon as she can be."""
    knows = data.with_her == WithHer.WITH_HER
    alarm.state = AlarmState.CLOSED if knows else AlarmState.DECIDED
    alarm.decision, alarm.with_her, alarm.reason = data.decision, data.with_her, data.reason
    alarm.her_words, alarm.language = data.her_words, data.language if data.her_words else ""
    alarm.decided_on, alarm.decided_by = today(clock), actor.id
    alarm.told_on = today(clock) if knows else None
    alarm.next_on = None if knows else today(clock) + TELL_WITHIN
    alarm.save()
    _touched(alarm)
    return alarm.pk


@action("alarms.tell", on=Alarm, takes=ToldForm, words=_("She was told what was done"))
def tell(actor: Actor, alarm: Alarm, data: Any, *, clock: Clock) -> UUID:
    alarm.state, alarm.told_on, alarm.next_on = AlarmState.CLOSED, data.on, None
    if data.her_words:
        alarm.her_words, alarm.language = data.her_words, data.language
    alarm.save()
    _touched(alarm)
    return alarm.pk


def _touched(alarm: Alarm) -> None:
    scope.current().section = alarm.section
    touch(alarm.survivor_id, alarm.section)
