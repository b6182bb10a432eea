"""What may be written about what she is entitled to. Every act adds a step that is never changed."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.cases.clock_acts import happened, never_happened
from saathi.cases.models import CaseEvent
from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.forms import NothingForm
from saathi.kernel.reach import touch
from saathi.survivors.models import Survivor

from ..entitled_choices import Office, State, Step
from ..models import Entitlement, EntitlementStep
from .forms import AddForm, AnswerForm, ApproveForm, CreditForm, FileForm, GatherForm, MoveForm, TellForm
from .items import item_of
from .loading import Item, catalogue
from .rules import newest_step, stands
from .table import moved

TELL_WITHIN = timedelta(days=7)  # our own rule (domain paper, part 5): told within 7 days is counted
THINKS = timedelta(days=14)
WE_ACT = timedelta(days=14)
APPEALS_WITHIN = timedelta(days=30)
SAID = ("how", "language", "words", "her_words", "account", "receipt")
CHANGES = (
    "state", "told_on", "filed_on", "credited_on", "waits_on", "since_on", "next_on", "is_date_given", "applied",
    "awarded", "credited", "account",
)  # fmt: skip


@action("entitlements.add", on=Survivor, takes=AddForm, words=_("Write down what may be hers"))
def add(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """From today she is owed to be told of each within a week."""
    known, now = catalogue()[0], today(clock)
    for code in data.codes:
        item = known.item(code, now)
        assert item is not None
        row = Entitlement(
            survivor=survivor, section=int(item.section), code=code, found_on=now, tell_by_on=now + TELL_WITHIN,
            waits_on=Office.US, since_on=now, next_on=now + TELL_WITHIN, currency=item.currency,
            written_by=actor.id, written_at=clock(),
        )  # fmt: skip
        row.save(force_insert=True)
        _write(actor, row, Step.FOUND, now, clock)
    return survivor.pk


@action("entitlements.tell", on=Entitlement, takes=TellForm, words=_("She was told, and what she said"))
def tell(actor: Actor, row: Entitlement, data: Any, *, clock: Clock) -> UUID:
    return _go(actor, row, data.answer, data, clock)


@action("entitlements.answer", on=Entitlement, takes=AnswerForm, words=_("What she says to it now"))
def answer(actor: Actor, row: Entitlement, data: Any, *, clock: Clock) -> UUID:
    return _go(actor, row, data.answer, data, clock)


@action("entitlements.gather", on=Entitlement, takes=GatherForm, words=_("Gather the papers"))
def gather(actor: Actor, row: Entitlement, data: Any, *, clock: Clock) -> UUID:
    return _go(actor, row, Step.GATHERS, data, clock)


@action("entitlements.file", on=Entitlement, takes=FileForm, words=_("It was applied for"))
def file(actor: Actor, row: Entitlement, data: Any, *, clock: Clock) -> UUID:
    return _go(
        actor, row, Step.FILES, data, clock, amount=data.applied or 0, filed_on=data.on, applied=data.applied or 0,
        account=data.account if item_of(row).money else "",
    )  # fmt: skip


@action("entitlements.move", on=Entitlement, takes=MoveForm, words=_("Something happened with it"))
def move(actor: Actor, row: Entitlement, data: Any, *, clock: Clock) -> UUID:
    return _go(actor, row, data.step, data, clock)


@action("entitlements.approve", on=Entitlement, takes=ApproveForm, words=_("The office said yes"))
def approve(actor: Actor, row: Entitlement, data: Any, *, clock: Clock) -> UUID:
    return _go(actor, row, Step.APPROVES, data, clock, amount=data.amount or 0)


@action("entitlements.credit", on=Entitlement, takes=CreditForm, words=_("It reached her"))
def credit(actor: Actor, row: Entitlement, data: Any, *, clock: Clock) -> UUID:
    """A part is written like the whole; what is still owed goes on waiting, with a date."""
    account = data.account if item_of(row).money else ""
    return _go(
        actor, row, Step.CREDITS, data, clock, amount=data.amount or 0, credited_on=data.on,
        account=account or row.account,
    )  # fmt: skip


@action("entitlements.undo", on=Entitlement, takes=NothingForm, words=_("Take back the last step"))
def undo(actor: Actor, row: Entitlement, data: Any, *, clock: Clock) -> UUID:
    """The step stays, and another says that it was taken back; the law's dates no longer count what it told them."""
    step = newest_step(row)
    assert step is not None
    was = json.loads(step.was.read())
    for field in Entitlement._meta.concrete_fields:
        if field.attname in was:
            setattr(row, field.attname, field.to_python(was[field.attname]))
    row.save()
    event = CaseEvent.objects.filter(pk=step.event, undone_at=None).first() if step.event else None
    if event is not None:
        never_happened(event, clock)
    _write(actor, row, Step.UNDONE, today(clock), clock, undoes=step)
    return row.pk


def _go(
    actor: Actor, row: Entitlement, step: str, data: Any, clock: Clock, *, amount: int = 0, **columns: Any
) -> UUID:
    """One step of the table, with whatever else it changes of the row."""
    item, was = item_of(row), standing(row)
    after = moved(stands(row), step, data.on, amount=amount, has_money=item.money)
    row.state, row.told_on, row.awarded, row.credited = after.state, after.told_on, after.awarded, after.credited
    for name, value in columns.items():
        setattr(row, name, value)
    _wait(row, item, data, clock)
    row.save()
    said = {name: value for name in SAID if (value := getattr(data, name, ""))}
    if not item.money:
        said.pop("account", None)
    event = _tell_the_law(actor, row, item, step, data.on, clock)
    _write(actor, row, step, data.on, clock, amount=amount, was=was, event=event, **said)
    return row.pk


def standing(row: Entitlement) -> str:
    """What a step may change, as it is now: JSON."""
    return json.dumps({name: getattr(row, name) for name in CHANGES}, default=str)


def _wait(row: Entitlement, item: Item, data: Any, clock: Clock) -> None:
    """Nobody acts where it rests. Where no date was given, it is asked for again some days later."""
    if stands(row).is_resting:
        row.waits_on, row.since_on, row.next_on, row.is_date_given = "", None, None, False
        return
    on, again = waits_of(row.state, item)
    given = getattr(data, "next_on", None)
    row.waits_on, row.since_on = on, data.on
    row.is_date_given, row.next_on = given is not None, given or max(data.on, today(clock)) + again


def waits_of(state: str, item: Item) -> tuple[str, timedelta]:
    """On whom it usually waits in this state, and after how long it is asked for again."""
    asks = timedelta(days=item.ask_days)
    return {
        State.NOT_TOLD: (Office.US, TELL_WITHIN),
        State.TOLD: (Office.HER, THINKS),
        State.WANTS: (Office.US, WE_ACT),
        State.PAPERS: (Office.US, WE_ACT),
        State.REFUSED: (Office.HER, APPEALS_WITHIN),
        State.APPROVED: (item.pays or item.office, asks),
        State.DISPUTED: (item.pays or item.office, asks),
        State.APPEALED: (Office.ABOVE, asks),
    }.get(State(state), (item.office, asks))


def _tell_the_law(actor: Actor, row: Entitlement, item: Item, step: str, on: date, clock: Clock) -> UUID | None:
    """The clocks of the law run on it; what is written there for that day already is not written twice."""
    code = {
        Step.FILES: item.on_file,
        Step.APPROVES: item.on_yes,
        Step.REFUSES: item.on_no,
        Step.CREDITS: item.on_credit,
    }.get(Step(step), "")
    if not code or (step == Step.CREDITS and row.awarded > row.credited):
        return None
    if CaseEvent.objects.filter(survivor_id=row.survivor_id, what=code, on=on, undone_at=None).exists():
        return None
    return happened(actor, row.survivor, code, on, clock)


def _write(actor: Actor, row: Entitlement, what: str, on: date, clock: Clock, **said: Any) -> None:
    EntitlementStep.objects.create(
        survivor_id=row.survivor_id,
        entitlement=row,
        section=row.section,
        what=what,
        state=row.state,
        on=on,
        waits_on=row.waits_on,
        next_on=row.next_on,
        is_date_given=row.is_date_given,
        written_by=actor.id,
        written_at=clock(),
        **said,
    )
    scope.current().section = row.section
    touch(row.survivor_id, row.section)
