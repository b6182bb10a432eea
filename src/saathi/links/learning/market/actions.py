"""What a market takes, as somebody saw it; courses as they are offered."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.cases.matter_choices import Currency
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today

from ...models import Course, MarketNote
from .forms import CourseForm, EndForm, NoteForm


def _currency(district: str) -> str:
    return Currency.BDT if district.startswith("BD") else Currency.INR


@action("market.note", takes=NoteForm, words=_("Write down what the market takes"))
def note(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    """A newer note stands before an older one, which stays."""
    assert actor.organisation is not None
    return MarketNote.objects.create(
        district=data.district, occupation=data.occupation, kind=data.kind, demand=data.demand,
        wage_from=data.wage_from, wage_to=data.wage_to, currency=_currency(data.district), words=data.words,
        language=data.language,
        seen_on=data.seen_on, organisation=actor.organisation, written_by=actor.id, written_at=clock(),
    ).pk  # fmt: skip


@action("courses.add", takes=CourseForm, words=_("Write down a course"))
def add_course(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    assert actor.organisation is not None
    return Course.objects.create(
        name=data.name, language=data.language, occupation=data.occupation, district=data.district, weeks=data.weeks,
        hours=data.hours or 0, languages=data.languages, cost=data.cost, currency=_currency(data.district),
        pays=data.pays, has_room=data.has_room, is_certified=data.is_certified, good=data.good, hard=data.hard,
        starts_on=data.starts_on, organisation=actor.organisation, written_by=actor.id, written_at=clock(),
    ).pk  # fmt: skip


@action("courses.end", on=Course, takes=EndForm, words=_("This course has ended"))
def end_course(actor: Actor, course: Course, data: Any, *, clock: Clock) -> UUID:
    course.ended_on = today(clock)
    course.save(update_fields=["ended_on"])
    return course.pk
