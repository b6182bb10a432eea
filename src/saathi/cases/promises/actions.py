"""What may be written about promises and meetings. Each step is a line of its own; the promise follows it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.forms import NothingForm
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..models import Meeting, Promise, PromiseStep
from ..promise_choices import DoerKind, PromiseKind, PromiseState, StepKind
from .doers import doer_named
from .forms import AcceptForm, KeepForm, LetGoForm, MeetingForm, MoveForm, PassForm, PromiseForm, TellForm
from .rules import last_step


@action("promises.make", on=Survivor, takes=PromiseForm, words=_("Promise something"))
def make(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    doer = doer_named(actor, survivor.pk, data.doer)
    assert doer is not None  # the rule asked
    made = Promise.objects.create(
        survivor=survivor,
        section=data.section,
        kind=data.kind,
        words=data.words,
        doer=doer.id,
        doer_kind=doer.kind,
        organisation=doer.organisation,
        asked_by=data.asked_by,
        office=data.office,
        due_on=data.due_on,
        next_on=data.due_on,
        is_to_be_told=data.kind == PromiseKind.PROMISE,
        written_by=actor.id,
        written_at=clock(),
    )
    scope.current().section = data.section
    return _stepped(actor, made, StepKind.MADE, clock)


@action("promises.keep", on=Promise, takes=KeepForm, words=_("It is done"))
def keep(actor: Actor, promise: Promise, data: Any, *, clock: Clock) -> UUID:
    """A promise to her stays on the list of whoever kept it until she was told."""
    _ended(promise, PromiseState.KEPT, data.done_on, data.told_on)
    return _stepped(actor, promise, StepKind.KEPT, clock)


@action("promises.tell", on=Promise, takes=TellForm, words=_("She was told"))
def tell(actor: Actor, promise: Promise, data: Any, *, clock: Clock) -> UUID:
    promise.told_on, promise.next_on = data.told_on, None
    promise.save(update_fields=["told_on", "next_on"])
    return _stepped(actor, promise, StepKind.TOLD, clock)


@action("promises.change_date", on=Promise, takes=MoveForm, words=_("Give a new date"))
def change_date(actor: Actor, promise: Promise, data: Any, *, clock: Clock) -> UUID:
    was_on, promise.due_on = promise.due_on, data.due_on
    promise.next_on = data.due_on
    promise.save(update_fields=["due_on", "next_on"])
    return _stepped(actor, promise, StepKind.MOVED, clock, was_on=was_on, reason=data.reason)


@action("promises.let_go", on=Promise, takes=LetGoForm, words=_("It will not be done"))
def let_go(actor: Actor, promise: Promise, data: Any, *, clock: Clock) -> UUID:
    """She let it go, and knows; or it was not kept, and she is to be told."""
    state = PromiseState(data.how)
    _ended(promise, state, today(clock), data.told_on)
    return _stepped(actor, promise, StepKind(state.value), clock, reason=data.reason)


@action("promises.pass_on", on=Promise, takes=PassForm, words=_("Ask somebody else to do it"))
def pass_on(actor: Actor, promise: Promise, data: Any, *, clock: Clock) -> UUID:
    """Until the other says yes, it stays with whoever had it."""
    promise.offered_to = data.to
    promise.save(update_fields=["offered_to"])
    return _stepped(actor, promise, StepKind.OFFERED, clock, reason=data.reason)


@action("promises.accept", on=Promise, takes=AcceptForm, words=_("Answer whether you take it over"))
def accept(actor: Actor, promise: Promise, data: Any, *, clock: Clock) -> UUID:
    assert actor.organisation is not None  # whoever was asked works somewhere
    had = {"was_doer": promise.doer, "was_doer_kind": promise.doer_kind, "was_organisation": promise.organisation}
    promise.offered_to = None
    if data.answer == "yes":
        promise.doer, promise.doer_kind, promise.organisation = actor.id, DoerKind.PERSON, actor.organisation
    promise.save(update_fields=["offered_to", "doer", "doer_kind", "organisation"])
    what = StepKind.ACCEPTED if data.answer == "yes" else StepKind.DECLINED
    return _stepped(actor, promise, what, clock, reason=data.reason, **had)


@action("promises.undo", on=Promise, takes=NothingForm, words=_("Undo"))
def undo(actor: Actor, promise: Promise, data: Any, *, clock: Clock) -> UUID:
    """Takes the last step back. Its line stays, marked; what stood before stands again."""
    last = last_step(promise)
    assert last is not None  # the rule asked
    last.undone_at = clock()
    last.save(update_fields=["undone_at"])
    _back(promise, last)
    promise.save()
    touch(promise.survivor_id, promise.section)
    return promise.pk


@action("meetings.note", on=Survivor, takes=MeetingForm, words=_("Write down that you met"))
def note_meeting(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    made = Meeting.objects.create(
        survivor=survivor,
        worker=actor.id,
        organisation=actor.organisation,
        met_on=data.met_on,
        how=data.how,
        words=data.words,
        written_at=clock(),
    )
    touch(survivor.pk, Section.CARD)
    return made.pk


def _ended(promise: Promise, state: PromiseState, on: Any, told_on: Any) -> None:
    knows = told_on is not None or state == PromiseState.LET_GO or not promise.is_to_be_told
    promise.state, promise.done_on, promise.told_on, promise.offered_to = state, on, told_on, None
    promise.next_on = None if knows else on
    promise.save(update_fields=["state", "done_on", "told_on", "offered_to", "next_on"])


def _stepped(actor: Actor, promise: Promise, what: StepKind, clock: Clock, **columns: Any) -> UUID:
    PromiseStep.objects.create(
        survivor_id=promise.survivor_id,
        section=promise.section,
        promise=promise,
        what=what,
        by=actor.id,
        at=clock(),
        **columns,
    )
    touch(promise.survivor_id, promise.section)
    return promise.pk


def _back(promise: Promise, step: PromiseStep) -> None:
    """What stood before this step."""
    if step.what == StepKind.MADE:
        promise.state, promise.next_on = PromiseState.UNDONE, None
    elif step.what in (StepKind.KEPT, StepKind.NOT_KEPT, StepKind.LET_GO):
        promise.state, promise.next_on = PromiseState.OPEN, promise.due_on
        promise.done_on = promise.told_on = None
    elif step.what == StepKind.TOLD:
        promise.told_on, promise.next_on = None, promise.done_on
    elif step.what == StepKind.MOVED and step.was_on:
        promise.due_on = promise.next_on = step.was_on
    elif step.what == StepKind.OFFERED:
        promise.offered_to = None
    elif step.was_doer and step.was_organisation:
        promise.doer, promise.doer_kind = step.was_doer, step.was_doer_kind
        promise.organisation, promise.offered_to = step.was_organisation, step.by
