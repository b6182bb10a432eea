"""What may be written about her matters. Every act adds a step that is never changed, and sets by when she is told."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import touch
from saathi.survivors.models import Survivor

from ..matter_choices import StepKind, Teller, Understood
from ..models import CaseEvent, Matter, MatterStep
from .forms import AwardForm, BeginForm, EndForm, MoveForm, PayForm, TellForm, WaitForm
from .kinds import chosen_kind, kind_of
from .loading import Kind, Stage

NO_WAIT = {"waiting_on": "", "waiting_since": None, "next_on": None, "is_date_given": False, "asked_on": None}


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
    _write(actor, matter, StepKind.OPENED, data.on, clock, words=data.words)
    _tell_the_law(actor, matter, stage, data.on, clock)
    return matter.pk


@action("matters.move", on=Matter, takes=MoveForm, words=_("Write down the next step"))
def move_matter(actor: Actor, matter: Matter, data: Any, *, clock: Clock) -> UUID:
    stage = kind_of(matter).stage(data.stage)
    assert stage is not None
    _reach(matter, stage, data, clock)
    matter.save()
    _write(actor, matter, StepKind.MOVED, data.on, clock, by=data.by, words=data.words)
    _tell_the_law(actor, matter, stage, data.on, clock)
    return matter.pk


@action("matters.wait", on=Matter, takes=WaitForm, words=_("Write down what it waits on"))
def wait_on(actor: Actor, matter: Matter, data: Any, *, clock: Clock) -> UUID:
    kind, now = kind_of(matter), today(clock)
    _wait(matter, kind, kind.stage(matter.stage), data, since=data.since_on)
    matter.tell_by_on = _sooner(matter.tell_by_on, _tell_by(kind, now, clock))
    matter.save()
    _write(actor, matter, StepKind.WAITS, data.asked_on or data.since_on, clock, words=data.words)
    return matter.pk


@action("matters.close", on=Matter, takes=EndForm, words=_("It ended"))
def close_matter(actor: Actor, matter: Matter, data: Any, *, clock: Clock) -> UUID:
    _set(matter, NO_WAIT)
    matter.closed_on, matter.outcome = data.on, data.outcome
    matter.tell_by_on = _sooner(matter.tell_by_on, _tell_by(kind_of(matter), data.on, clock))
    matter.save()
    _write(actor, matter, StepKind.CLOSED, data.on, clock, her_words=data.her_words, language=data.language)
    return matter.pk


@action("compensation.award", on=Matter, takes=AwardForm, words=_("Write down the sum awarded"))
def award(actor: Actor, matter: Matter, data: Any, *, clock: Clock) -> UUID:
    """A second award, after an appeal, stands in the place of the first: what was paid counts towards it."""
    stage = _stage_with("award", kind_of(matter))
    matter.awarded = data.amount
    _reach(matter, stage, data, clock)
    matter.save()
    _write(actor, matter, StepKind.AWARDED, data.on, clock, by=data.by, words=data.words, amount=data.amount)
    _tell_the_law(actor, matter, stage, data.on, clock)
    return matter.pk


@action("compensation.pay", on=Matter, takes=PayForm, words=_("Write down what reached her"))
def pay(actor: Actor, matter: Matter, data: Any, *, clock: Clock) -> UUID:
    """The last part brings it to its end; until then the rest waits, with a date."""
    kind, stage = kind_of(matter), _stage_with("pay", kind_of(matter))
    matter.paid += data.amount
    is_whole = matter.paid == matter.awarded
    if is_whole:
        _reach(matter, stage, data, clock)
    else:
        _wait(matter, kind, kind.stage(matter.stage), data)
        matter.tell_by_on = _sooner(matter.tell_by_on, _tell_by(kind, data.on, clock))
    matter.save()
    said = {"words": data.words, "amount": data.amount, "account": data.account}
    _write(actor, matter, StepKind.PAID, data.on, clock, **said)
    if is_whole:
        _tell_the_law(actor, matter, stage, data.on, clock)
    return matter.pk


@action("matters.tell", on=Matter, takes=TellForm, words=_("She was told where it stands"))
def tell(actor: Actor, matter: Matter, data: Any, *, clock: Clock) -> UUID:
    """A question of hers, or a no to hearing it now, is owed an answer in the same time again."""
    kind = kind_of(matter)
    is_settled = data.understood == Understood.YES
    matter.told_on = data.on
    matter.tell_by_on = None if is_settled else _tell_by(kind, data.on, clock)
    matter.save(update_fields=["told_on", "tell_by_on"])
    said = {name: getattr(data, name) for name in ("teller", "how", "understood", "her_words", "language")}
    _write(actor, matter, StepKind.TOLD, data.on, clock, **said)
    if data.teller == Teller.OFFICE and kind.told_event:
        _event(actor, matter, (kind.told_event,), data.on, clock)
    return matter.pk


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


def _tell_the_law(actor: Actor, matter: Matter, stage: Stage, on: date, clock: Clock) -> None:
    if stage.events:
        _event(actor, matter, stage.events, on, clock)


def _event(actor: Actor, matter: Matter, codes: tuple[str, ...], on: date, clock: Clock) -> None:
    """The clocks of the law run on it; what is written there already is not written twice."""
    if CaseEvent.objects.filter(survivor_id=matter.survivor_id, what__in=codes, on=on, undone_at=None).exists():
        return
    CaseEvent.objects.create(
        survivor_id=matter.survivor_id,
        section=matter.section,
        what=codes[0],
        on=on,
        written_by=actor.id,
        written_at=clock(),
    )
