"""What the law's dates rest on: something happened, its dates wait for a time, or that was written by mistake."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.forms import NothingForm
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.survivors.choices import Track
from saathi.survivors.models import Survivor

from .clocks.events import EVENTS, FINDINGS
from .forms import EventForm, PauseForm
from .models import CaseEvent


@action("clocks.event", on=Survivor, takes=EventForm, words=_("Write down what happened"))
def write_event(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    made = _written(actor, survivor, EVENTS[data.what].section, clock, what=data.what, on=data.on, at=data.at)
    if data.what in FINDINGS:
        _follow_findings(survivor)
    return made


@action("clocks.pause", on=Survivor, takes=PauseForm, words=_("Dates wait for a time"))
def pause_clocks(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    what = f"pause_{data.reason}"
    return _written(actor, survivor, Section.PLACE, clock, what=what, on=data.from_on, until_on=data.until_on)


@action("clocks.undo", on=CaseEvent, takes=NothingForm, words=_("Take this back"))
def take_event_back(actor: Actor, event: CaseEvent, data: Any, *, clock: Clock) -> UUID:
    """The row stays, marked: clocks no longer count it."""
    never_happened(event, clock)
    touch(event.survivor_id, event.section)
    return event.pk


def never_happened(event: CaseEvent, clock: Clock) -> None:
    """Inside an action that takes back what wrote the event down."""
    event.undone_at = clock()
    event.save(update_fields=["undone_at"])
    if event.what in FINDINGS:
        _follow_findings(event.survivor)


def happened(actor: Actor, survivor: Survivor, what: str, on: date, clock: Clock) -> UUID:
    """Inside an action of a room above that is such an event itself, so that nobody writes it twice."""
    return _written(actor, survivor, EVENTS[what].section, clock, what=what, on=on)


def _written(actor: Actor, survivor: Survivor, section: Section, clock: Clock, **columns: Any) -> UUID:
    made = CaseEvent.objects.create(
        survivor=survivor, section=int(section), written_by=actor.id, written_at=clock(), **columns
    )
    scope.current().section = int(section)
    touch(survivor.pk, section)
    return made.pk


def _follow_findings(survivor: Survivor) -> None:
    """Her track is what was found last; nothing is known where every finding was taken back."""
    found = CaseEvent.objects.filter(survivor=survivor, what__in=FINDINGS, undone_at=None)
    last = found.order_by("on", "written_at").last()
    survivor.track = FINDINGS[last.what] if last else Track.UNKNOWN
    survivor.save(update_fields=["track"])
