"""Whether these acts may happen now."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.survivors.models import Survivor

from ..matter_choices import REACHES, Ending, StepKind
from ..models import Matter, MatterStep
from ..rules import open_case
from .kinds import chosen_kind, kind_of
from .loading import Stage, book

UNDO_WITHIN = timedelta(hours=1)


def newest_step(matter: Matter) -> MatterStep | None:
    """The one that was written last and not taken back."""
    return _standing(matter).exclude(what=StepKind.UNDONE).order_by("written_at", "id").last()


def _standing(matter: Matter) -> Any:
    return MatterStep.objects.filter(matter=matter, undone_by=None)


def _goes_on(matter: Matter) -> None:
    open_case(matter.survivor_id)
    if matter.closed_on is not None:
        raise Refused(_("This matter has ended. Begin a new one with her if it starts again."))


def _in_order(matter: Matter, data: Any) -> None:
    """Steps follow one another by day: what was written later cannot have happened before."""
    steps = _standing(matter).filter(what__in=REACHES).order_by("-on")
    last = steps.values_list("on", flat=True).first()
    if data is not None and last is not None and data.on < last:
        raise Refused(_("That day is before the last step that was written."))


def _has_date(stage: Stage | None, data: Any) -> None:
    if data.next_on is None and data.asked_on is None and not (stage and stage.is_end):
        raise Refused(_("Nothing waits without a date. Write the next date, or the day on which you asked for one."))


@rule("matters.open")
def may_open(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    sections = held(survivor.pk)
    if data is None:
        if not any(kind.section & sections for kind in book()[0].in_force(today())):
            raise Refused(_("None of her matters is shared with you."))
        return
    kind = chosen_kind(data)
    if not kind.section & sections:
        raise Refused(_("This belongs to a section that is not shared with you."))
    same = Matter.objects.filter(survivor=survivor, kind=data.kind, about=data.about, closed_on=None)
    if not kind.has_many and same.exists():
        raise Refused(_("This is written down already, and goes on."))
    stage = kind.stage(data.stage) if data.stage else kind.stages[0]
    if stage is None:
        raise Refused(_("This step does not belong to this kind of matter."))
    if stage.act:
        raise Refused(_("Begin with the step before it, then write down the sum."))
    _has_date(stage, data)


@rule("matters.move")
def may_move(actor: Actor, matter: Matter, data: Any) -> None:
    _goes_on(matter)
    _in_order(matter, data)
    if data is None:
        return
    stage = next((one for one in kind_of(matter).after(matter.stage) if one.code == data.stage), None)
    if stage is None:
        raise Refused(_("This step does not follow from where the matter stands."))
    if stage.act:
        raise Refused(_("This step has a sum. Write it down as an award or as a payment."))
    if stage.is_end and matter.paid < matter.awarded:
        raise Refused(_("Not all that was awarded has reached her. It stays open until it has."))
    _has_date(stage, data)


@rule("matters.wait")
def may_wait(actor: Actor, matter: Matter, data: Any) -> None:
    _goes_on(matter)
    if matter.is_at_end:
        raise Refused(_("It has reached its end and waits on nobody."))
    if data is not None and data.since_on < matter.opened_on:
        raise Refused(_("That day is before this matter began."))


@rule("matters.close")
def may_close(actor: Actor, matter: Matter, data: Any) -> None:
    _goes_on(matter)
    _in_order(matter, data)
    if data is None:
        return
    if data.outcome == Ending.REACHED and not matter.is_at_end:
        raise Refused(_("It has not reached its end yet. Write down the last step first."))
    if matter.paid < matter.awarded and data.outcome not in (Ending.HER_WISH, Ending.MISTAKE):
        raise Refused(_("Not all that was awarded has reached her. It stays open until it has."))


@rule("compensation.award")
def may_award(actor: Actor, matter: Matter, data: Any) -> None:
    _goes_on(matter)
    _in_order(matter, data)
    kind = kind_of(matter)
    if not any(stage.act == "award" for stage in kind.after(matter.stage)):
        raise Refused(_("A sum cannot be awarded where this matter stands."))
    if data is None:
        return
    if data.amount <= matter.paid:
        raise Refused(_("That is not more than what has reached her already. Look at the sum again."))
    _has_date(None, data)


@rule("compensation.pay")
def may_pay(actor: Actor, matter: Matter, data: Any) -> None:
    _goes_on(matter)
    _in_order(matter, data)
    rest = matter.awarded - matter.paid
    if not rest:
        raise Refused(_("Write down first what was awarded."))
    if data is None:
        return
    if data.amount > rest:
        raise Refused(_("That is more than what is still owed to her. Look at the sum again."))
    if data.amount < rest:
        _has_date(None, data)


@rule("matters.tell")
def may_tell(actor: Actor, matter: Matter, data: Any) -> None:
    """Also of a matter that has ended: she is told that it did."""
    _in_order(matter, data)


@rule("matters.undo")
def may_undo(actor: Actor, matter: Matter, data: Any) -> None:
    step = newest_step(matter)
    if step is None or not step.was:
        raise Refused(_("This began the matter. If it was a mistake, write down that it ended, and why."))
    if step.written_by != actor.id:
        raise Refused(_("Only the person who wrote this down can take it back."))
    if timezone.now() - step.written_at > UNDO_WITHIN:
        raise Refused(_("An hour has passed, so it stays. Write down where the matter stands now."))
    if step.what == StepKind.CLOSED and _begun_again(matter):
        raise Refused(_("This matter was begun again since. It stays as it ended."))


def _begun_again(matter: Matter) -> bool:
    same = Matter.objects.filter(survivor_id=matter.survivor_id, kind=matter.kind, about=matter.about, closed_on=None)
    return not kind_of(matter).has_many and same.exclude(pk=matter.pk).exists()
