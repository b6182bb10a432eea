"""Whether these acts may happen now."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.survivors.models import Survivor

from ..models import Promise, PromiseStep
from ..promise_choices import FOLLOWS, DoerKind, PromiseKind, PromiseState, StepKind
from ..rules import open_case
from .doers import Doer, doer_named, is_shared_with

UNDO_WITHIN = timedelta(minutes=10)


@rule("promises.make")
def may_make(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    if data is None:
        return
    if not held(survivor.pk) & data.section:
        raise Refused(_("This part of her file is not shared with you."))
    _can_do(actor, survivor.pk, data.doer, data.section)


@rule("promises.keep")
def may_keep(actor: Actor, promise: Promise, data: Any) -> None:
    _follows(promise, StepKind.KEPT)
    _by_hand(promise)
    if data is not None and data.told_on and data.told_on < data.done_on:
        raise Refused(_("She was told before it was done. Look at the two days again."))


@rule("promises.tell")
def may_tell(actor: Actor, promise: Promise, data: Any) -> None:
    _follows(promise, StepKind.TOLD)
    if promise.told_on is not None:
        raise Refused(_("It is written already that she was told."))


@rule("promises.change_date")
def may_change_date(actor: Actor, promise: Promise, data: Any) -> None:
    _follows(promise, StepKind.MOVED)
    _by_hand(promise)
    if data is None:
        return
    if data.due_on == promise.due_on:
        raise Refused(_("This is the date it has already."))
    if promise.is_to_be_told and not data.she_knows:
        raise Refused(_("Tell her first. A promise to her does not get a new date behind her back."))


@rule("promises.let_go")
def may_let_go(actor: Actor, promise: Promise, data: Any) -> None:
    _follows(promise, StepKind.LET_GO)
    _by_hand(promise)


@rule("promises.pass_on")
def may_pass_on(actor: Actor, promise: Promise, data: Any) -> None:
    _follows(promise, StepKind.OFFERED)
    if promise.doer not in actor.subjects and promise.organisation != actor.organisation:
        raise Refused(_("Only those who have it to do can ask somebody else to do it."))
    if data is None:
        return
    if data.to == promise.doer:
        raise Refused(_("This person has it to do already."))
    if _can_do(actor, promise.survivor_id, data.to, promise.section).kind != DoerKind.PERSON:
        raise Refused(_("Ask one person: a team cannot say yes."))


@rule("promises.accept")
def may_accept(actor: Actor, promise: Promise, data: Any) -> None:
    _follows(promise, StepKind.ACCEPTED)
    if promise.offered_to != actor.id:
        raise Refused(_("Nobody asked you to take this over."))


@rule("promises.undo")
def may_undo(actor: Actor, promise: Promise, data: Any) -> None:
    last = last_step(promise)
    if last is None:
        raise Refused(_("There is nothing to take back."))
    if last.by != actor.id:
        raise Refused(_("Only the person who wrote this down can take it back."))
    if server_clock() - last.at > UNDO_WITHIN:
        raise Refused(_("Ten minutes have passed, so it stays. Write down what is right as the next step."))


@rule("meetings.note")
def may_note_meeting(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)


def last_step(promise: Promise) -> PromiseStep | None:
    steps = PromiseStep.objects.filter(promise=promise, undone_at=None).order_by("-at", "-id")
    found: PromiseStep | None = steps.first()
    return found


def _follows(promise: Promise, step: StepKind) -> None:
    if promise.state == PromiseState.UNDONE:
        raise Refused(_("This was taken back."))
    if promise.state not in FOLLOWS[step]:
        raise Refused(
            _("This is not done yet.") if promise.state == PromiseState.OPEN else _("This is over already.")
        )


def _by_hand(promise: Promise) -> None:
    if promise.kind == PromiseKind.TELL:
        raise Refused(_("This is about a decision. Write beside the decision that she was told."))


def _can_do(actor: Actor, survivor: Any, who: Any, section: int) -> Doer:
    doer = doer_named(actor, survivor, who)
    if doer is None:
        raise Refused(_("Choose somebody of your organisation or of her team."))
    if doer.id != actor.id and not is_shared_with(doer, survivor, section):
        raise Refused(_("This part of her file is not shared with whom you chose, who would never see it."))
    return doer
