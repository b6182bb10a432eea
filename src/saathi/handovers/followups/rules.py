"""Whether these acts may happen now. What is hers alone is refused without her word."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.choices import CaseState
from saathi.cases.models import Case, Stay
from saathi.cases.rules import open_case
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import day_of, today
from saathi.kernel.errors import Refused
from saathi.kernel.moves import move_to
from saathi.kernel.reach import held, who_see
from saathi.kernel.sections import SECTION_WORDS, Section
from saathi.orgs.models import Person
from saathi.survivors.models import Survivor

from ..followup_choices import (
    DOMAIN_SECTIONS,
    SUPPORT_SECTIONS,
    AlarmKind,
    AlarmState,
    Asker,
    Close,
    Decided,
    FootingKind,
    SupportKind,
    Sustained,
    VisitKind,
    VisitState,
    WhyClosed,
    WhyNotMet,
    WithHer,
)
from ..models import Alarm, Closure, Footing, Support, Visit
from .standing import sustained_on, way_to_meet
from .tables import ALARMS, MAY_START, SUPPORTS, VISITS


def _shares(survivor: UUID, section: Section) -> None:
    if not held(survivor) & section:
        values = {"section": SECTION_WORDS[section]}
        raise Refused(_("This belongs to a section that is not shared with you: %(section)s.") % values)


@rule("followups.plan")
def may_plan(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    _shares(survivor.pk, Section.SAFETY)
    if data is None:
        return
    if not Person.objects.filter(pk=data.worker, left_at=None).exists():
        raise Refused(_("This person does not work here any more."))
    if data.worker not in who_see([data.worker], survivor.pk, Section.SAFETY):
        raise Refused(_("What keeps her safe is not shared with this person, so she cannot come. Ask her first."))


@rule("visits.plan")
def may_plan_visit(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    _shares(survivor.pk, Section.SAFETY)
    if way_to_meet(survivor.pk) is None:
        raise Refused(_("Ask her first how, where and by whom she wants to be met."))


@rule("visits.note")
def may_note(actor: Actor, visit: Visit, data: Any) -> None:
    open_case(visit.survivor_id)
    if visit.state != VisitState.PLANNED:
        raise Refused(_("What came of it is written down already."))
    now = way_to_meet(visit.survivor_id)
    if visit.kind == VisitKind.TRY and (now is None or visit.way not in now.ways) and _was_made(data):
        raise Refused(_("She does not allow this way of looking for her any more. Nobody goes it."))
    if data is None:
        return
    if move_to(VISITS, visit.state, data.state, "visits.note") is None:
        raise Refused(_("This does not follow from where it stands."))
    if data.on < day_of(visit.written_at) and data.on < visit.planned_on:
        raise Refused(_("That day is before it was planned."))


def _was_made(data: Any) -> bool:
    """A try that nobody made may always be struck out, whatever she said since."""
    return data is None or data.why_not != WhyNotMet.WE_DID_NOT


@rule("ratings.record")
def may_rate(actor: Actor, survivor: Survivor, data: Any) -> None:
    sections = held(survivor.pk)
    if not any(section & sections for section in DOMAIN_SECTIONS.values()):
        raise Refused(_("None of these parts of her life is shared with you."))
    for domain in data.said if data is not None else ():
        _shares(survivor.pk, DOMAIN_SECTIONS[domain])


@rule("safety_plans.write")
def may_write_safety(actor: Actor, survivor: Survivor, data: Any) -> None:
    _shares(survivor.pk, Section.SAFETY)


@rule("footings.define")
def may_define(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    _shares(survivor.pk, Section.PLAN)


@rule("footings.check")
def may_check(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    _shares(survivor.pk, Section.PLAN)
    own = Footing.objects.filter(survivor=survivor, kind=FootingKind.OWN).order_by("on", "written_at").first()
    if own is None:
        raise Refused(_("Ask her first what she herself calls having arrived."))
    if data is not None and data.on < own.on:
        raise Refused(_("On that day she had not said yet what she calls having arrived."))


@rule("supports.ask")
def may_ask_support(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    if not any(section & held(survivor.pk) for section in SUPPORT_SECTIONS.values()):
        raise Refused(_("Who is beside her is not shared with you."))
    if data is None:
        return
    _shares(survivor.pk, SUPPORT_SECTIONS[SupportKind(data.kind)])
    if data.kind == SupportKind.MEDIATION and (data.asked_by != Asker.HER or not data.her_words):
        raise Refused(_("A talk with her family begins only where she asks for it. Write down how she said it."))


@rule("supports.move")
def may_move_support(actor: Actor, support: Support, data: Any) -> None:
    open_case(support.survivor_id)
    if support.state in ("ended", "said_no"):
        raise Refused(_("This has ended. Write it down anew if she wants it again."))
    if data is None:
        return
    found = move_to(SUPPORTS, support.state, data.state, "supports.move")
    if found is None:
        raise Refused(_("This does not follow from where it stands."))
    if data.on < support.asked_on:
        raise Refused(_("That day is before she asked for it."))
    if found.is_hers and not data.she_agrees and not data.her_words:
        raise Refused(_("This is hers to say. Write down her yes, or what she said."))


@rule("alarms.raise")
def may_raise(actor: Actor, survivor: Survivor, data: Any) -> None:
    """Whoever reaches her may, also where others did: each saw something else. One's own stands once."""
    mine = Alarm.objects.filter(survivor=survivor, kind=AlarmKind.DANGER, raised_by=actor.id)
    if mine.filter(state=AlarmState.RAISED).exists():
        raise Refused(_("The alarm you raised about her waits already. Speak with whoever it waits on."))


@rule("alarms.decide")
def may_decide(actor: Actor, alarm: Alarm, data: Any) -> None:
    if alarm.state != AlarmState.RAISED:
        raise Refused(_("Somebody has decided this already."))
    if alarm.raised_by == actor.id and alarm.kind == AlarmKind.DANGER and alarm.faces != actor.id:
        raise Refused(_("You raised it. Somebody else looks at it and decides."))
    if data is None:
        return
    if data.with_her not in MAY_START[data.decision]:
        raise Refused(_without(data.decision))
    if alarm.kind == AlarmKind.DANGER and data.decision == Decided.OPEN_DOOR and data.with_her != WithHer.WITH_HER:
        raise Refused(_("A sign of danger is not left standing without speaking with her."))
    to = AlarmState.CLOSED if data.with_her == WithHer.WITH_HER else AlarmState.DECIDED
    assert move_to(ALARMS, alarm.state, to, "alarms.decide") is not None


def _without(decision: str) -> str:
    if decision == Decided.PROTECT:
        return _("Police and courts are asked with her, or where her life is in danger. Speak with her first.")
    return _("Where her life is in danger, something has to be done.")


@rule("alarms.tell")
def may_tell(actor: Actor, alarm: Alarm, data: Any) -> None:
    if alarm.state == AlarmState.RAISED:
        raise Refused(_("Nobody has decided yet, so there is nothing to tell."))
    if alarm.state == AlarmState.CLOSED:
        raise Refused(_("She knows this already."))
    if data is not None and alarm.decided_on is not None and data.on < alarm.decided_on:
        raise Refused(_("That day is before it was decided."))


@rule("cases.close")
def may_close(actor: Actor, case: Case, data: Any) -> None:
    if case.state == CaseState.CLOSED:
        raise Refused(_("Her case is already closed."))
    if case.organisation != actor.organisation:
        raise Refused(_("Only the organisation that leads her case can close it with her."))
    if Stay.objects.filter(survivor_id=case.survivor_id, days__contains=today(), freedom="not_free").exists():
        raise Refused(_("She is not free to leave where she stays, so her case stays open."))
    for section in (Section.PLAN, Section.SAFETY):
        _shares(case.survivor_id, section)
    if Alarm.objects.filter(survivor_id=case.survivor_id).exclude(state=AlarmState.CLOSED).exclude(
        decision=Decided.OPEN_DOOR
    ).exists():
        raise Refused(_("An alarm about her is open, so her case stays open."))
    if data is not None:
        _may_close_so(case, data)


def _may_close_so(case: Case, data: Any) -> None:
    """What she asks for is hers at any time; what we propose needs her own arriving, held for six months."""
    if data.how == Close.TOGETHER and sustained_on(case.survivor_id, today()) != Sustained.YES:
        raise Refused(_(
            "Closing is proposed to her once what she calls having arrived, and the four things below it, have held "
            "for six months by her own answers. If she asks for it herself, write that."
        ))
    if data.why == WhyClosed.NOT_FOUND and not Alarm.objects.filter(
        survivor_id=case.survivor_id, kind=AlarmKind.LOST, decision=Decided.OPEN_DOOR
    ).exists():
        raise Refused(_("Nobody has decided yet that she is not looked for any further."))


@rule("cases.reopen")
def may_reopen(actor: Actor, case: Case, data: Any) -> None:
    """Her word is enough, whoever hears it: no reason is asked of her."""
    if case.state != CaseState.CLOSED:
        raise Refused(_("Her case is open."))
    _shares(case.survivor_id, Section.PLAN)
    if data is not None and case.closed_on is not None and data.on < case.closed_on:
        raise Refused(_("That day is before her case was closed."))


@rule("cases.ask_again")
def may_ask_again(actor: Actor, case: Case, data: Any) -> None:
    """Whoever wants to be left alone is: only she says that she wants to be asked once more."""
    closure = newest_closure(case.pk) if case.state == CaseState.CLOSED else None
    if closure is None or closure.ask_again_on is None:
        raise Refused(_("She did not say that she wants to be asked once more."))


def newest_closure(case: UUID) -> Closure | None:
    rows = Closure.objects.filter(case_id=case, reopened_on=None)
    found: Closure | None = rows.order_by("on", "written_at", "id").last()
    return found
