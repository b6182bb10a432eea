"""Reads of what follows after her return: her page, and what falls due of many."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import reduce
from operator import or_
from typing import Any
from uuid import UUID

from django.db.models import Q

from saathi.cases.choices import CaseState
from saathi.cases.models import Case, Member
from saathi.cases.promises.queries import answers_for_all
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, day_of, server_clock, today
from saathi.kernel.compiled import SURVIVOR, Compiled
from saathi.kernel.reach import held, who_see
from saathi.kernel.sections import Section, each
from saathi.orgs.models import Person
from saathi.orgs.queries import person_names
from saathi.stigma.models import Incident
from saathi.survivors.queries import card, chosen_names

from ..followup_choices import DOMAIN_SECTIONS, Domain, FootingKind, VisitState
from ..models import Alarm, Closure, FollowUp, Footing, Rating, SafetyPlan, Support, Visit
from .dues import WHAT, Due, next_rating, of_law
from .facts import (
    AfterReturn,
    AlarmFact,
    Arriving,
    Asking,
    ClosureFact,
    DomainFact,
    DueDays,
    Mark,
    Meets,
    SafetyFact,
    SupportFact,
    VisitFact,
)
from .standing import checks_of, in_vain, way_to_meet
from .sustained import held_since, is_sustained
from .talks import Owed, owed

SOON = timedelta(days=7)
LAW_SOON = timedelta(days=30)
NOBODY_WROTE = timedelta(days=2)
MOST = 50
NEEDED = reduce(or_, DOMAIN_SECTIONS.values()) | Section.PLAN
_visits = Compiled(lambda: Visit.objects.filter(survivor_id=SURVIVOR).order_by("planned_on", "written_at", "id"))
_ratings = Compiled(lambda: Rating.objects.filter(survivor_id=SURVIVOR).order_by("-on", "-written_at", "-id"))
_safety = Compiled(lambda: SafetyPlan.objects.filter(survivor_id=SURVIVOR).order_by("-written_at", "-id")[:1])
_footings = Compiled(lambda: Footing.objects.filter(survivor_id=SURVIVOR).order_by("-on", "-written_at", "-id"))
_supports = Compiled(lambda: Support.objects.filter(survivor_id=SURVIVOR).order_by("-asked_on", "-written_at", "-id"))
_alarms = Compiled(lambda: Alarm.objects.filter(survivor_id=SURVIVOR).order_by("-raised_at", "-id"))
_closures = Compiled(lambda: Closure.objects.filter(survivor_id=SURVIVOR).order_by("-on", "-written_at", "-id"))
_case = Compiled(lambda: Case.objects.filter(survivor_id=SURVIVOR)[:1])


@query("followups.page")
def after_return(actor: Actor, survivor: UUID, *, clock: Clock = server_clock) -> AfterReturn:
    """Raises NotFound where she is out of reach."""
    her, sections, now = card(actor, survivor), held(survivor), today(clock)
    case, meets = _case.first(survivor=survivor), way_to_meet(survivor)
    visits, alarms = _visits(survivor=survivor), _alarms(survivor=survivor)
    staff = person_names(_people(meets, visits, alarms))
    planned = [one for one in visits if one.state == VisitState.PLANNED]
    noted = [one for one in visits if one.state != VisitState.PLANNED]
    domains = _domains(survivor, sections)
    ahead = _ahead(meets, her.track, noted)
    safety, supports = _safety.first(survivor=survivor), _supports(survivor=survivor)
    closures = _closures(survivor=survivor)
    is_open = case is None or case.state == CaseState.OPEN
    return AfterReturn(
        card=her,
        case=case.pk if case else None,
        is_open=is_open,
        meets=_meets(meets, staff) if meets else None,
        planned=tuple(_visit(one, staff) for one in planned),
        noted=tuple(_visit(one, staff) for one in reversed(noted)),
        in_vain=in_vain(noted)[0],
        domains=domains,
        safety=_plan_of_safety(safety) if safety else None,
        arriving=_arriving(survivor, now),
        supports=tuple(map(_support, supports)),
        alarms=tuple(_alarm(one, staff) for one in alarms),
        closures=tuple(map(_closure, closures)),
        ahead=tuple(ahead),
        dues=_sorted(_dues(survivor, meets, planned, alarms, supports, safety, domains, closures, ahead, now, is_open)),
        not_shared=tuple(each(NEEDED & ~sections)),
        today=now,
    )


@query("followups.due", shows=DueDays.shown)
def due_days(actor: Actor, *, clock: Clock = server_clock) -> DueDays:
    """Within a week, of those to whom the actor comes, or whose alarm waits on her; where she answers for all, of
    everybody of her organisation. An alarm that nobody faced in time is shown to everybody beside her there, and so is
    a meeting of which nobody wrote for two days: whoever was to come may have left."""
    now = today(clock)
    until = {"next_on__lte": now + SOON, "survivor__case__state": CaseState.OPEN}
    everybody = Q(organisation=actor.organisation)
    is_all = answers_for_all(actor)
    mine = everybody if is_all else everybody & (Q(worker=actor.id) | Q(next_on__lt=now - NOBODY_WROTE))
    faced = everybody if is_all else Q(faces=actor.id) | (everybody & Q(next_on__lt=now))
    visits = Visit.objects.filter(mine, **until).order_by("next_on", "id")[: MOST + 1]
    alarms = Alarm.objects.filter(faced, **until).order_by("next_on", "id")[: MOST + 1]
    asked = everybody if is_all else everybody & Q(written_by=actor.id)
    supports = Support.objects.filter(asked, **until).order_by("next_on", "id")[: MOST + 1]
    found = [*map(_due_alarm, alarms), *map(_due_visit, visits), *map(_due_support, supports)]
    found += [Due("stigma", row.survivor_id, row.pk, row.act_by_on, row.written_by) for row in _incidents(asked, now)]
    found += [Due("again", row.survivor_id, row.case_id, row.ask_again_on) for row in _closed(actor, is_all, now)]
    first = _sorted(found)
    called = chosen_names({one.survivor for one in first[:MOST]}) if first else {}
    known = tuple(one for one in first[:MOST] if one.survivor in called)
    return DueDays(known, called, len(first) > MOST, now)


def _incidents(asked: Q, now: date) -> list[Any]:
    """Those in which something she wants is due: every one of them waits on somebody by a day."""
    rows = Incident.objects.filter(asked, act_by_on__lte=now + SOON, survivor__case__state=CaseState.OPEN)
    return list(rows.order_by("act_by_on", "id")[: MOST + 1])


def _closed(actor: Actor, is_all: bool, now: date) -> list[Any]:
    """Closed cases of those who wanted to be asked once more."""
    whose = Q(case__organisation=actor.organisation) if is_all else Q(written_by=actor.id)
    rows = Closure.objects.filter(whose, ask_again_on__lte=now + SOON, reopened_on=None)
    return list(rows.order_by("ask_again_on", "id")[: MOST + 1])


def _sorted(dues: Iterable[Due]) -> tuple[Due, ...]:
    return tuple(sorted(dues, key=lambda one: (WHAT.index(one.what), one.by, str(one.survivor))))


def _dues(
    survivor: UUID, meets: FollowUp | None, planned: list[Visit], alarms: list[Alarm], supports: list[Support],
    safety: SafetyPlan | None, domains: tuple[DomainFact, ...], closures: list[Closure], ahead: list[Owed], now: date,
    is_open: bool,
) -> list[Due]:  # fmt: skip
    if not is_open:
        again = closures[0].ask_again_on if closures else None
        return [Due("again", survivor, closures[0].case_id, again)] if again else []
    found = [_due_alarm(one) for one in alarms if one.next_on] + [_due_visit(one) for one in planned]
    found += [_due_support(one) for one in supports if one.next_on]
    if safety is not None and safety.review_on <= now + SOON:
        found.append(Due("safety", survivor, safety.pk, safety.review_on))
    if meets is None:
        return found
    found += of_law(survivor, ahead, now, LAW_SOON)
    rated = next_rating(meets.returned_on, {mark.on for one in domains for mark in one.marks})
    if rated is not None and rated <= now + LAW_SOON:
        found.append(Due("rating", survivor, None, rated))
    return found


def _due_alarm(row: Alarm) -> Due:
    assert row.next_on is not None
    return Due("alarm" if row.state == "raised" else "tell", row.survivor_id, row.pk, row.next_on, row.faces, row.kind)


def _due_visit(row: Visit) -> Due:
    return Due("visit", row.survivor_id, row.pk, row.next_on or row.planned_on, row.worker, row.way or row.kind)


def _due_support(row: Support) -> Due:
    assert row.next_on is not None
    return Due("support", row.survivor_id, row.pk, row.next_on, row.written_by, row.kind)


def _people(meets: FollowUp | None, visits: list[Visit], alarms: list[Alarm]) -> set[UUID]:
    found = {one.worker for one in visits} | ({meets.worker} if meets else set())
    for one in alarms:
        found |= {one.raised_by, one.faces} | ({one.decided_by} if one.decided_by else set())
    return found


def _meets(row: FollowUp, staff: dict[UUID, str]) -> Meets:
    return Meets(
        row.pk, row.returned_on, row.country, row.every_days, row.place, row.place_words.read(), row.cover.read(),
        row.worker, staff.get(row.worker, ""), tuple(row.ways), row.tries, row.her_words.read(), row.language,
        row.made_on,
    )  # fmt: skip


def _visit(row: Visit, staff: dict[UUID, str]) -> VisitFact:
    return VisitFact(
        row.pk, row.kind, row.state, row.planned_on, row.way, row.on, row.why_not, row.talk, row.her_words.read(),
        row.language, row.words.read(), staff.get(row.worker, ""),
    )  # fmt: skip


def _domains(survivor: UUID, sections: Section) -> tuple[DomainFact, ...]:
    """Those this actor may see, in their order, each with all that she said of it."""
    said: dict[str, list[Mark]] = {}
    for row in _ratings(survivor=survivor):
        said.setdefault(row.domain, []).append(Mark(row.on, row.mark, row.her_words.read(), row.language))
    return tuple(
        DomainFact(domain.value, tuple(said.get(domain.value, ())))
        for domain in Domain
        if DOMAIN_SECTIONS[domain] & sections
    )


def _ahead(meets: FollowUp | None, track: str, noted: Iterable[Visit]) -> list[Owed]:
    return owed(meets.country, track, meets.returned_on, {one.talk for one in noted}) if meets else []


def _plan_of_safety(row: SafetyPlan) -> SafetyFact:
    return SafetyFact(
        row.signs.read(), row.people.read(), row.places.read(), row.take.read(), row.code_word.read(), row.language,
        row.copy_kept, row.review_on, row.made_on,
    )  # fmt: skip


def _arriving(survivor: UUID, now: date) -> Arriving:
    rows: list[Any] = _footings(survivor=survivor)
    own = next((one for one in rows if one.kind == FootingKind.OWN), None)
    checks = checks_of(survivor)
    askings = tuple(
        Asking(
            one.on, one.own, one.housed, one.safe, one.lawful, one.supported, one.her_words.read(), one.language
        )
        for one in rows
        if one.kind == FootingKind.CHECK
    )
    return Arriving(
        own.her_words.read() if own else "", own.language if own else "", own.on if own else None, askings,
        held_since(checks, now), is_sustained(checks, now),
    )  # fmt: skip


def _support(row: Support) -> SupportFact:
    return SupportFact(
        row.pk, row.kind, row.state, row.asked_by, row.asked_on, row.moved_on, row.next_on, row.her_words.read(),
        row.moved_words.read(), row.language, row.words.read(),
    )  # fmt: skip


def _alarm(row: Alarm, staff: dict[UUID, str]) -> AlarmFact:
    return AlarmFact(
        row.pk, row.kind, tuple(row.signs), row.words.read(), day_of(row.raised_at), staff.get(row.raised_by, ""),
        staff.get(row.faces, ""), row.state, row.next_on, row.decision, row.with_her, row.reason.read(),
        row.decided_on, staff.get(row.decided_by, "") if row.decided_by else "", row.told_on, row.her_words.read(),
        row.language,
    )  # fmt: skip


def _closure(row: Closure) -> ClosureFact:
    return ClosureFact(
        row.pk, row.how, row.why, row.her_words.read(), row.language, row.words.read(), row.sustained, row.on,
        row.ask_again_on, row.asked_words.read(), row.reopened_on, row.reopened_words.read(), row.reopened_language,
    )  # fmt: skip


@query("followups.comers")
def comers(actor: Actor, survivor: UUID) -> list[tuple[UUID, str]]:
    """Who may be named as the one who comes: colleagues and her team, as far as they see what keeps her safe."""
    team = Member.objects.filter(survivor_id=survivor, until_on=None).values("person")
    people = Person.objects.filter(Q(organisation=actor.organisation) | Q(pk__in=team), left_at=None)
    named = {one.pk: f"{one.name.read()}, {one.get_profession_display()}" for one in people}
    seeing = who_see(named, survivor, Section.SAFETY)
    return sorted(((who, named[who]) for who in seeing), key=lambda one: (one[0] != actor.id, one[1].casefold()))
