"""Setting the day of the next review, and writing down one that was held."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.cases.clock_acts import happened
from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..models import Review
from .forms import HoldForm, PlanDateForm

OF_REVIEW = ("held_on", "presence", "why_absent", "there", "words", "language", "concluded", "is_by_law")


@action("reviews.plan_date", on=Survivor, takes=PlanDateForm, words=_("Set the day of her next review"))
def plan_date(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """One that is ahead is put off or brought forward; the day that was set first stays beside it."""
    ahead = _ahead(actor, survivor, data.due_on, clock)
    if ahead.due_on != data.due_on:
        ahead.due_on, ahead.written_by, ahead.written_at = data.due_on, actor.id, clock()
        ahead.save(update_fields=["due_on", "written_by", "written_at"])
    return _done(survivor, ahead)


@action("reviews.hold", on=Survivor, takes=HoldForm, words=_("Write down a review"))
def hold(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Settles the review that is ahead, or writes one that nobody planned; the next one is ahead at once."""
    review = _ahead(actor, survivor, data.held_on, clock)
    for name in OF_REVIEW:
        setattr(review, name, getattr(data, name))
    review.written_by, review.written_at = actor.id, clock()
    review.save(update_fields=[*OF_REVIEW, "written_by", "written_at"])
    _ahead(actor, survivor, data.next_on, clock)
    if data.is_by_law:
        happened(actor, survivor, "icp_reviewed", data.held_on, clock)
    return _done(survivor, review)


def _ahead(actor: Actor, survivor: Survivor, due_on: date, clock: Clock) -> Review:
    found: Review | None = Review.objects.filter(survivor=survivor, held_on=None).first()
    if found is not None:
        return found
    made: Review = Review.objects.create(
        survivor=survivor, due_on=due_on, first_due_on=due_on, written_by=actor.id, written_at=clock()
    )
    return made


def _done(survivor: Survivor, review: Review) -> UUID:
    scope.current().section = int(Section.PLAN)
    touch(survivor.pk, Section.PLAN)
    return review.pk
