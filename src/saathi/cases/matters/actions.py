"""What may be written about her matters. Every act adds a step that is never changed, and sets by when she is told."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.forms import NothingForm
from saathi.kernel.reach import touch
from saathi.survivors.models import Survivor

from ..clock_acts import never_happened
from ..matter_choices import StepKind, Teller, Understood
from ..models import CaseEvent, Matter, MatterStep
from .forms import AwardForm, BeginForm, EndForm, MoveForm, PayForm, TellForm, WaitForm
from .kinds import chosen_kind, kind_of
from .loading import Kind, Stage
from .rules import newest_step

NO_WAIT = {"waiting_on": "", "waiting_since": None, "next_on": None, "is_date_given": False, "asked_on": None}
CHANGES = (*NO_WAIT, "stage", "is_at_end", "tell_by_on", "told_on", "awarded", "paid", "closed_on", "outcome")


@action("matters.open", on=Survivor, takes=BeginForm, words=_("Begin a matter"))
def open_matter(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    kind = chosen_kind(data)
    stage = kind.stage(data.stage) or kind.stages[0]
    matter = Matter(
        survivor=survivor,
        section=int(kind.section),
        kind=kind.code,
        about=data.about,
        opened_on=data.began_on or data.on,
        stage=stage.code,
        is_at_end=stage.is_end,
        tell_by_on=_tell_by(kind, data.on, clock),
        currency=kind.currency if any(one.act for one in kind.stages) else "",
        written_by=actor.id,
        written_at=clock(),
    )
    _wait(matter, kind, stage, data)
    matter.save()
    event = _tell_the_law(actor, matter, stage, data.on, clock)
    _write(actor, matter, StepKind.OPENED, data.on, clock, words=data.words, event=event)
    return matter.pk


@action("matters.move", on=Matter, takes=MoveForm, words=_("Write down the next step"))
def move_matter(actor: Actor, matter: Matter, data: Any, *, clock: Clock) -> UUID:
    stage, was = kind_of(matter).stage(data.stage), stands(matter)
    assert stage is not None
    _reach(matter, stage, data, clock)
    matter.save()
    event = _tell_the_law(actor, matter, stage, data.on, clock)
    _write(actor, matter, StepKind.MOVED, data.on, clock, by=data.by, words=data.words, was=was, event=event)
    return matter.pk


@action("matters.wait", on=Matter, takes=WaitForm, words=_("Write down what it waits on"))
def wait_on(actor: Actor, matter: Matter, data: Any, *, clock: Clock) -> UUID:
    now_waits(actor, matter, data, clock)
    return matter.pk


def now_waits(actor: Actor, matter: Matter, data: Any, clock: Clock, *, by: str = "") -> None:
    """Inside an action, of this room or of one above in which an office answered (`by`)."""
    kind, now, was = kind_of(matter), today(clock), stands(matter)
    _wait(matter, kind, kind.stage(matter.stage), data, since=data.since_on)
    matter.tell_by_on = _sooner(matter.tell_by_on, _tell_by(kind, now, clock))
    matter.save()
    _write(actor, matter, StepKind.WAITS, data.asked_on or data.since_on, clock, words=data.words, was=was, by=by)


@action("matters.close", on=Matter, takes=EndForm, words=_("It ended"))
def close_matter(actor: Actor, matter: Matter, data: Any, *, clock: Clock) -> UUID:
    was = stands(matter)
    _set(matter, NO_WAIT)
    matter.closed_on, matter.outcome = data.on, data.outcome
    matter.tell_by_on = _sooner(matter.tell_by_on, _tell_by(kind_of(matter), data.on, clock))
    matter.save()
    said = {"her_words": data.her_words, "language": data.language}
    _write(actor, matter, StepKind.CLOSED, data.on, clock, was=was, **said)
    return matter.pk


@action("compensation.award", on=Matter, takes=AwardForm, words=_("Write down the sum awarded"))
def award(actor: Actor, matter: Matter, data: Any, *, clock: Clock) -> UUID:
    """A second award, after an appeal, stands in the place of the first: what was paid counts towards it."""
    stage, was = _stage_with("award", kind_of(matter)), stands(matter)
    matter.awarded = data.amount
    _reach(matter, stage, data, clock)
    matter.save()
    event = _tell_the_law(actor, matter, stage, data.on, clock)
    said = {"by": data.by, "words": data.words, "amount": data.amount}
    _write(actor, matter, StepKind.AWARDED, data.on, clock, was=was, event=event, **said)
    return matter.pk


@action("compensation.pay", on=Matter, takes=PayForm, words=_("Write down what reached her"))
def pay(actor: Actor, matter: Matter, data: Any, *, clock: Clock) -> UUID:
    """The last part brings it to its end; until then the rest waits, with a date."""
    kind, stage, was = kind_of(matter), _stage_with("pay", kind_of(matter)), stands(matter)
    matter.paid += data.amount
    is_whole = matter.paid == matter.awarded
    if is_whole:
        _reach(matter, stage, data, clock)
    else:
        _wait(matter, kind, kind.stage(matter.stage), data)
        matter.tell_by_on = _sooner(matter.tell_by_on, _tell_by(kind, data.on, clock))
    matter.save()
    event = _tell_the_law(actor, matter, stage, data.on, clock) if is_whole else None
    said = {"words": data.words, "amount": data.amount, "account": data.account}
    _write(actor, matter, StepKind.PAID, data.on, clock, was=was, event=event, **said)
    return matter.pk


@action("matters.tell", on=Matter, takes=TellForm, words=_("She was told where it stands"))
def tell(actor: Actor, matter: Matter, data: Any, *, clock: Clock) -> UUID:
    """A question of hers, or a no to hearing it now, is owed an answer in the same time again."""
    kind, was = kind_of(matter), stands(matter)
    is_settled = data.understood == Understood.YES
    matter.told_on = data.on
    matter.tell_by_on = None if is_settled else _tell_by(kind, data.on, clock)
    matter.save(update_fields=["told_on", "tell_by_on"])
    said = {name: getattr(data, name) for name in ("teller", "how", "understood", "her_words", "language")}
    is_by_law = data.teller == Teller.OFFICE and kind.told_event
    event = _event(actor, matter, (kind.told_event,), data.on, clock) if is_by_law else None
    _write(actor, matter, StepKind.TOLD, data.on, clock, was=was, event=event, **said)
    return matter.pk


@action("matters.undo", on=Matter, takes=NothingForm, words=_("Take back the last step"))
def undo(actor: Actor, matter: Matter, data: Any, *, clock: Clock) -> UUID:
    """The step stays, and another says that it was taken back; the matter stands where it stood, and the law's dates
    no longer count what the step told them."""
    step = newest_step(matter)
    assert step is not None
    was = json.loads(step.was.read())
    fields = Matter._meta.concrete_fields
    _set(matter, {one.attname: one.to_python(was[one.attname]) for one in fields if one.attname in was})
    matter.save()
    event = CaseEvent.objects.filter(pk=step.event, undone_at=None).first() if step.event else None
    if event is not None:
        never_happened(event, clock)
    _write(actor, matter, StepKind.UNDONE, today(clock), clock, undoes=step)
    return matter.pk


def stands(matter: Matter) -> str:
    """What a step may change of a matter, as it is now: JSON."""
    return json.dumps({name: getattr(matter, name) for name in CHANGES}, default=str)


def _reach(matter: Matter, stage: Stage, data: Any, clock: Clock) -> None:
    kind = kind_of(matter)
    matter.stage, matter.is_at_end = stage.code, stage.is_end
    _wait(matter, kind, stage, data)
    matter.tell_by_on = _sooner(matter.tell_by_on, _tell_by(kind, data.on, clock))


def _wait(matter: Matter, kind: Kind, stage: Stage | None, data: Any, *, since: date | None = None) -> None:
    """Nobody acts after an end. Where no date was given, it is asked for again some days after the last asking."""
    if stage and stage.is_end:
        _set(matter, NO_WAIT)
        return
    usual = stage.waits_on if stage else matter.waiting_on
    matter.waiting_on, matter.waiting_since = data.waiting_on or usual, since or data.on
    matter.is_date_given, matter.asked_on = data.next_on is not None, data.asked_on
    matter.next_on = data.next_on or data.asked_on + timedelta(days=kind.ask_days)


def _set(matter: Matter, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(matter, name, value)


def _stage_with(act: str, kind: Kind) -> Stage:
    return next(one for one in kind.stages if one.act == act)


def _tell_by(kind: Kind, on: date, clock: Clock) -> date:
    """Counted from the day it happened, or from today where that is written down late."""
    return max(on, today(clock)) + timedelta(days=kind.tell_days)


def _sooner(before: date | None, now: date) -> date:
    """What she has not been told yet is not put off by something new."""
    return min(before, now) if before else now


def _write(actor: Actor, matter: Matter, what: StepKind, on: date, clock: Clock, **said: Any) -> None:
    MatterStep.objects.create(
        survivor_id=matter.survivor_id,
        matter=matter,
        section=matter.section,
        what=what,
        on=on,
        stage=matter.stage,
        waiting_on=matter.waiting_on,
        next_on=matter.next_on,
        is_date_given=matter.is_date_given,
        asked_on=matter.asked_on,
        written_by=actor.id,
        written_at=clock(),
        **said,
    )
    scope.current().section = matter.section
    touch(matter.survivor_id, matter.section)


def _tell_the_law(actor: Actor, matter: Matter, stage: Stage, on: date, clock: Clock) -> UUID | None:
    return _event(actor, matter, stage.events, on, clock) if stage.events else None


def _event(actor: Actor, matter: Matter, codes: tuple[str, ...], on: date, clock: Clock) -> UUID | None:
    """The clocks of the law run on it; what is written there already is not written twice."""
    if CaseEvent.objects.filter(survivor_id=matter.survivor_id, what__in=codes, on=on, undone_at=None).exists():
        return None
    made: CaseEvent = CaseEvent.objects.create(
        survivor_id=matter.survivor_id,
        section=matter.section,
        what=codes[0],
        on=on,
        written_by=actor.id,
        written_at=clock(),
    )
    return made.pk
