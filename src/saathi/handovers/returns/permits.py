"""The warning before a travel permit ends: something to be done, on the list of whoever wrote the permit down."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext as now_said

from saathi.cases.models import Promise
from saathi.cases.promise_choices import PromiseState
from saathi.kernel.access import lend
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.sections import Section

from ..models import Return
from .standing import PERMIT_ENDS


def promise_new_one(actor: Actor, way: Return, until_on: date, clock: Clock) -> None:
    """Falls due 14 days before the end, or today where that is past: today's page and the calendar then show it."""
    if until_on < today(clock):
        return
    due_on = max(until_on - PERMIT_ENDS, today(clock))
    task = {
        "words": now_said("Ask for a new travel permit before this one ends."), "due_on": due_on, "asked_by": "us",
        "kind": "task", "section": str(int(Section.PLACE)),
    }  # fmt: skip
    way.permit_promise = lend(actor, "promises.make", way.survivor_id, task, clock=clock)


def settle_promise(actor: Actor, way: Return, on: date, clock: Clock) -> None:
    """A new permit came, she travelled, or the way ended: nobody has to ask any more."""
    if way.permit_promise is None:
        return
    if Promise.objects.filter(pk=way.permit_promise, state=PromiseState.OPEN).exists():
        done_on = min(on, today(clock))
        lend(actor, "promises.keep", way.permit_promise, {"done_on": done_on}, clock=clock)
    way.permit_promise = None
