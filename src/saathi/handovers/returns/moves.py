"""One step of a way home: asked for, waiting, done, refused, not needed; papers by version; video; escort; the day."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.links.requests.sending import send
from saathi.survivors.models import Survivor

from ..models import ReturnPaper, ReturnStep
from ..return_choices import EventKind
from .asking import asking_of, view_of
from .forms import (
    EscortForm,
    PaperForm,
    PermitForm,
    ReachForm,
    RefuseForm,
    ScheduleForm,
    SkipForm,
    VideoForm,
    WaitForm,
)
from .keeping import event, move, step_of
from .permits import promise_new_one, settle_promise


@action("returns.ask", on=ReturnStep, takes=WaitForm, words=_("It was asked for"))
def ask(actor: Actor, row: ReturnStep, data: Any, *, clock: Clock) -> UUID:
    move(actor, row, "returns.ask", data.on, clock, data=data)
    return row.way_id


@action("returns.wait", on=ReturnStep, takes=WaitForm, words=_("Write down what it waits on"))
def wait(actor: Actor, row: ReturnStep, data: Any, *, clock: Clock) -> UUID:
    move(actor, row, "returns.wait", data.on, clock, data=data)
    return row.way_id


@action("returns.reach", on=ReturnStep, takes=ReachForm, words=_("This step is done"))
def reach(actor: Actor, row: ReturnStep, data: Any, *, clock: Clock) -> UUID:
    if step_of(row).of == "crossing":
        settle_promise(actor, row.way, data.on, clock)
    move(actor, row, "returns.reach", data.on, clock, data=data)
    return row.way_id


@action("returns.refuse", on=ReturnStep, takes=RefuseForm, words=_("They said no"))
def refuse(actor: Actor, row: ReturnStep, data: Any, *, clock: Clock) -> UUID:
    move(actor, row, "returns.refuse", data.on, clock, data=data)
    return row.way_id


@action("returns.skip", on=ReturnStep, takes=SkipForm, words=_("It is not needed"))
def skip(actor: Actor, row: ReturnStep, data: Any, *, clock: Clock) -> UUID:
    move(actor, row, "returns.skip", today(clock), clock, data=data)
    return row.way_id


@action("returns.paper", on=ReturnStep, takes=PaperForm, words=_("Write down a paper"))
def add_paper(actor: Actor, row: ReturnStep, data: Any, *, clock: Clock) -> UUID:
    """Another of the same kind is its next version; the one before stays."""
    _paper(actor, row, data.kind, data, clock)
    event(actor, row.way, EventKind.PAPER, data.issued_on, clock, step=row.code, state=row.state)
    return row.way_id


@action("returns.permit", on=ReturnStep, takes=PermitForm, words=_("Write down the travel permit"))
def permit(actor: Actor, row: ReturnStep, data: Any, *, clock: Clock) -> UUID:
    """The new one is in force from now on; the one that ran out stays in the history."""
    _paper(actor, row, step_of(row).papers[0], data, clock)
    settle_promise(actor, row.way, today(clock), clock)
    promise_new_one(actor, row.way, data.until_on, clock)
    row.way.permit_until_on = data.until_on
    row.way.save(update_fields=["permit_until_on", "permit_promise"])
    move(actor, row, "returns.permit", data.issued_on, clock)
    return row.way_id


def _paper(actor: Actor, row: ReturnStep, kind: str, data: Any, clock: Clock) -> None:
    last = ReturnPaper.objects.filter(way=row.way, kind=kind).aggregate(n=Max("version"))["n"] or 0
    ReturnPaper.objects.create(
        survivor_id=row.survivor_id, way=row.way, step=row.code, kind=kind, version=last + 1, number=data.number,
        issued_on=data.issued_on, until_on=data.until_on, written_by=actor.id, written_at=clock(),
    )  # fmt: skip


@action("returns.schedule", on=ReturnStep, takes=ScheduleForm, words=_("The day of travel is set"))
def schedule(actor: Actor, row: ReturnStep, data: Any, *, clock: Clock) -> UUID:
    row.way.travels_on = data.travels_on
    move(actor, row, "returns.schedule", today(clock), clock, data=data)
    return row.way_id


@action("returns.put_off", on=ReturnStep, takes=WaitForm, words=_("The day was put off"))
def put_off(actor: Actor, row: ReturnStep, data: Any, *, clock: Clock) -> UUID:
    row.way.travels_on = None
    move(actor, row, "returns.put_off", data.on, clock, data=data)
    return row.way_id


@action("returns.ask_video", on=ReturnStep, takes=VideoForm, words=_("Ask the court to hear her by video"))
def ask_video(actor: Actor, row: ReturnStep, data: Any, *, clock: Clock) -> UUID:
    """Instead of being held until the court has a day."""
    move(actor, row, "returns.ask_video", data.on, clock, data=data)
    return row.way_id


@action("returns.ask_escort", on=ReturnStep, takes=EscortForm, words=_("Ask somebody to travel with her"))
def ask_escort(actor: Actor, row: ReturnStep, data: Any, *, clock: Clock) -> UUID:
    """Whoever is asked learns a district and a need; what they answer comes with the request, which has clocks of its
    own."""
    survivor = Survivor.objects.get(pk=row.survivor_id)
    request = send(actor, survivor, asking_of(data), view_of(data), clock=clock)
    row.way.request = request.pk
    data.waiting_on, data.asked_on = "source_organisation", today(clock)
    words, data.words = data.words, ""
    move(actor, row, "returns.ask_escort", today(clock), clock, data=data, words=words)
    return row.way_id
