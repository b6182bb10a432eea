"""Whether these acts may happen now. What may follow what is the table's."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext as _

from saathi.cases.models import Matter
from saathi.cases.rules import open_case
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.survivors.models import Survivor

from ..entitled_choices import RESTING, Step
from ..models import Entitlement, EntitlementStep
from .items import item_of
from .loading import Item, catalogue
from .table import NotInTable, Stands, moved, steps_of

UNDO_WITHIN = timedelta(hours=1)


def newest_step(row: Entitlement) -> EntitlementStep | None:
    """The one that was written last and not taken back."""
    return _standing(row).exclude(what=Step.UNDONE).order_by("written_at", "id").last()


def stands(row: Entitlement) -> Stands:
    return Stands(row.state, row.told_on, row.awarded, row.credited)


def _standing(row: Entitlement) -> Any:
    return EntitlementStep.objects.filter(entitlement=row, undone_by=None)


def followed_elsewhere(survivor: UUID, item: Item) -> bool:
    """Whether courts and offices are followed for the same thing already: nothing is kept in two places."""
    if not item.matter:
        return False
    same = Matter.objects.filter(survivor_id=survivor, kind=item.matter, closed_on=None)
    return bool(same.filter(about=item.about).exists())


@rule("entitlements.add")
def may_add(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    sections, known = held(survivor.pk), catalogue()[0]
    if data is None:
        if not any(one.section & sections for one in known.in_force(today())):
            raise Refused(_("None of what she may be entitled to is shared with you."))
        return
    going = Entitlement.objects.filter(survivor=survivor, code__in=data.codes).exclude(state__in=RESTING)
    if going.exists():
        raise Refused(_("Some of this is written down already, and goes on."))
    for code in data.codes:
        item = known.item(code, today())
        if item is None or not item.section & sections:
            raise Refused(_("This belongs to a section that is not shared with you."))
        if followed_elsewhere(survivor.pk, item):
            raise Refused(_("This is followed under “Where things stand” already. It is kept in one place only."))


def _may_step(act: str, row: Entitlement, data: Any, *, step: str = "", amount: int = 0) -> None:
    open_case(row.survivor_id)
    allowed = steps_of(row.state, act)
    if not allowed or (step and step not in allowed):
        raise Refused(_("This cannot follow where it stands now."))
    if data is None:
        return
    last = _standing(row).order_by("-on").values_list("on", flat=True).first()
    if last is not None and data.on < last:
        raise Refused(_("That day is before the last step that was written."))
    try:
        moved(stands(row), step or allowed[0], data.on, amount=amount, has_money=item_of(row).money)
    except NotInTable as fault:
        raise Refused(_sentence(fault.why)) from fault


def _sentence(why: str) -> str:
    return {
        "sum": _("This is money: write how much."),
        "less": _("That is less than what has reached her already. Look at the sum again."),
        "more": _("That is more than what is still owed to her. Look at the sum again."),
    }.get(why, _("This cannot follow where it stands now."))


@rule("entitlements.tell")
def may_tell(actor: Actor, row: Entitlement, data: Any) -> None:
    _may_step("entitlements.tell", row, data, step=data.answer if data else "")


@rule("entitlements.answer")
def may_answer(actor: Actor, row: Entitlement, data: Any) -> None:
    _may_step("entitlements.answer", row, data, step=data.answer if data else "")
    if data is None or row.state not in RESTING:
        return
    same = Entitlement.objects.filter(survivor_id=row.survivor_id, code=row.code).exclude(state__in=RESTING)
    if same.exists():
        raise Refused(_("Some of this is written down already, and goes on."))


@rule("entitlements.gather")
def may_gather(actor: Actor, row: Entitlement, data: Any) -> None:
    _may_step("entitlements.gather", row, data)


@rule("entitlements.file")
def may_file(actor: Actor, row: Entitlement, data: Any) -> None:
    _may_step("entitlements.file", row, data)
    if data is not None and data.applied and not item_of(row).money:
        raise Refused(_("No money is paid for this."))


@rule("entitlements.move")
def may_move(actor: Actor, row: Entitlement, data: Any) -> None:
    _may_step("entitlements.move", row, data, step=data.step if data else "")


@rule("entitlements.approve")
def may_approve(actor: Actor, row: Entitlement, data: Any) -> None:
    _may_step("entitlements.approve", row, data, amount=(data.amount or 0) if data else 0)


@rule("entitlements.credit")
def may_credit(actor: Actor, row: Entitlement, data: Any) -> None:
    _may_step("entitlements.credit", row, data, amount=(data.amount or 0) if data else 0)


@rule("entitlements.undo")
def may_undo(actor: Actor, row: Entitlement, data: Any) -> None:
    step = newest_step(row)
    if step is None or not step.was:
        said = _("Nothing was written since it was found. If that was a mistake, write that she does not want it.")
        raise Refused(said)
    if step.written_by != actor.id:
        raise Refused(_("Only the person who wrote this down can take it back."))
    if timezone.now() - step.written_at > UNDO_WITHIN:
        raise Refused(_("An hour has passed, so it stays. Write down where it stands now."))
    if row.state in RESTING and _begun_again(row):
        raise Refused(_("This was begun again since. It stays as it ended."))


def _begun_again(row: Entitlement) -> bool:
    same = Entitlement.objects.filter(survivor_id=row.survivor_id, code=row.code).exclude(state__in=RESTING)
    return bool(same.exclude(pk=row.pk).exists())
