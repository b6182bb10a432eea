"""What she says about her life: six domains in her own rating, what keeps her safe, and when she would say that she has
arrived. All of it is hers; each is written once and never changed."""

from __future__ import annotations

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

from ..followup_choices import DOMAIN_SECTIONS, NOT_SAID, FootingKind
from ..models import Footing, Rating, SafetyPlan
from .forms import CheckForm, DefineForm, RatingForm, SafetyPlanForm


@action("ratings.record", on=Survivor, takes=RatingForm, words=_("How she finds her life"))
def rate(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """A row for each domain she was asked about, in the section it tells of; answers the id of the first."""
    made = [
        Rating.objects.create(
            survivor=survivor,
            section=int(DOMAIN_SECTIONS[domain]),
            domain=domain,
            mark=None if mark == NOT_SAID else int(mark),
            her_words=words,
            language=data.language if words else "",
            on=data.on,
            written_by=actor.id,
            written_at=clock(),
        )
        for domain, (mark, words) in data.said.items()
    ]
    first: Rating = made[0]
    scope.current().section = first.section
    for one in made:
        touch(survivor.pk, one.section)
    return first.pk


@action("safety_plans.write", on=Survivor, takes=SafetyPlanForm, words=_("Write her safety plan with her"))
def write_safety(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    made = SafetyPlan.objects.create(
        survivor=survivor, made_on=today(clock), written_by=actor.id, written_at=clock(), **vars(data)
    )
    scope.current().section = int(Section.SAFETY)
    touch(survivor.pk, Section.SAFETY)
    return made.pk


@action("footings.define", on=Survivor, takes=DefineForm, words=_("When she would say that she has arrived"))
def define(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    return _footing(actor, survivor, data, FootingKind.OWN, clock)


@action("footings.check", on=Survivor, takes=CheckForm, words=_("Ask whether it is so"))
def check(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    return _footing(actor, survivor, data, FootingKind.CHECK, clock)


def _footing(actor: Actor, survivor: Survivor, data: Any, kind: FootingKind, clock: Clock) -> UUID:
    made = Footing.objects.create(
        survivor=survivor, kind=kind, written_by=actor.id, written_at=clock(), **vars(data)
    )
    scope.current().section = int(Section.PLAN)
    touch(survivor.pk, Section.PLAN)
    return made.pk
