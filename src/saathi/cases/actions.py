"""What may be written about a case and its journey."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import Min
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.errors import Refused
from saathi.kernel.forms import NothingForm
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.survivors.actions import open_person
from saathi.survivors.forms import OpenForm
from saathi.survivors.models import Survivor

from .carried import carry_over
from .choices import LANE_SECTIONS, Freedom, Lane
from .forms import (
    DateForm,
    MoveForm,
    OrderForm,
    ServiceForm,
    StayForm,
    TeamForm,
    ViewForm,
    WaitingForm,
)
from .models import Case, Member, Move, NextDate, Order, SavedView, Service, Stay, Waiting

FLAGS = ("untold", "soon", "long", "flagged")


@action("survivors.open", takes=OpenForm, words=_("Add a person"))
def open_case(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    """Writes her card and opens her case. Her home district comes last: from then on, those who share it are masked."""
    survivor = open_person(actor, data, clock=clock)
    Case.objects.create(survivor=survivor, organisation=actor.organisation, opened_on=today(clock))
    Member.objects.create(
        survivor=survivor, person=actor.id, organisation=actor.organisation, duty="case_worker", from_on=today(clock)
    )
    if data.district:
        touch(survivor.pk, Section.CARD, origin=data.district)
    return survivor.pk


@action("cases.team_add", on=Survivor, takes=TeamForm, words=_("Add someone to her team"))
def add_member(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    made = Member.objects.create(
        survivor=survivor, person=data.person, organisation=data.organisation, duty=data.duty, from_on=today(clock)
    )
    return made.pk


@action("cases.team_end", on=Member, takes=NothingForm, words=_("Leaves her team"))
def end_member(actor: Actor, member: Member, data: Any, *, clock: Clock) -> UUID:
    member.until_on = today(clock)
    member.save(update_fields=["until_on"])
    return member.pk


@action("views.save", takes=ViewForm, words=_("Save this view"))
def save_view(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    said = dict(vars(data))
    flags = [name for name in FLAGS if said.pop(name)]
    made: SavedView = SavedView.objects.create(actor=actor.id, flags=flags, **said)
    return made.pk


@action("views.drop", on=SavedView, takes=NothingForm, words=_("Remove this view"))
def drop_view(actor: Actor, view: SavedView, data: Any, *, clock: Clock) -> UUID:
    gone = view.pk
    view.delete()
    return gone


@action("stays.begin", on=Survivor, takes=StayForm, words=_("Record where she stays"))
def begin_stay(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    stay = _new_stay(survivor, data, data.from_on, data.until_on)
    scope.current().section = int(Section.PLACE)
    follow_journey(survivor.pk, today(clock))
    return stay.pk


@action("stays.move", on=Survivor, takes=MoveForm, words=_("Record a move"))
def move(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Ends where she was and begins where she is, on one day."""
    left = Stay.objects.filter(survivor=survivor, days__endswith=None).order_by("-days").first()
    if left is not None:
        if data.on <= left.days.lower:
            raise Refused(_now("That day is not after the day her present stay began."))
        end_stay(left, data.on)
    elif Stay.objects.filter(survivor=survivor, days__endswith__gt=data.on).exists():
        raise Refused(_now("On that day she still stayed at the place written before."))
    reached = _new_stay(survivor, data, data.on, None)
    made = Move.objects.create(
        survivor=survivor,
        left=left,
        reached=reached,
        on=data.on,
        escort=data.escort,
        days_to_accept=data.days_to_accept,
        crosses_border=left is not None and left.country != reached.country,
    )
    if left is not None:
        carry_over(left, reached, data.on)
    scope.current().section = int(Section.PLACE)
    follow_journey(survivor.pk, today(clock))
    return made.pk


@action("orders.record", on=Stay, takes=OrderForm, words=_("Record an order"))
def record_order(actor: Actor, stay: Stay, data: Any, *, clock: Clock) -> UUID:
    made = Order.objects.create(
        survivor_id=stay.survivor_id,
        stay=stay,
        authority=data.authority,
        kind=data.kind,
        number=data.number,
        from_on=data.from_on,
        until_on=data.until_on,
        release_ordered_on=data.release_ordered_on,
    )
    touch(stay.survivor_id, Section.PLACE)
    return made.pk


@action("waiting.record", on=Stay, takes=WaitingForm, words=_("Record what it waits on"))
def record_waiting(actor: Actor, stay: Stay, data: Any, *, clock: Clock) -> UUID:
    if Waiting.objects.filter(stay=stay, days__startswith=data.from_on).exists():
        raise Refused(_now("A reason is already written from that day on."))
    made = wait_from(stay, data.from_on, data.reason, data.waiting_on, data.wait_words)
    follow_journey(stay.survivor_id, today(clock))
    return made.pk


@action("services.record", on=Survivor, takes=ServiceForm, words=_("Record a service"))
def record_service(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    section = LANE_SECTIONS[Lane(data.lane)]
    made = Service.objects.create(
        survivor=survivor,
        lane=data.lane,
        section=int(section),
        on=data.on,
        organisation=actor.organisation,
        state=data.state,
        words=data.words,
    )
    scope.current().section = int(section)
    touch(survivor.pk, section)
    return made.pk


@action("dates.set", on=Survivor, takes=DateForm, words=_("Set a date"))
def set_date(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    made = NextDate.objects.create(survivor=survivor, kind=data.kind, on=data.on, rests_on=data.rests_on)
    _follow_dates(survivor.pk, today(clock))
    return made.pk


@action("dates.settle", on=NextDate, takes=NothingForm, words=_("This happened"))
def settle_date(actor: Actor, date_: NextDate, data: Any, *, clock: Clock) -> UUID:
    date_.settled_on = today(clock)
    date_.save(update_fields=["settled_on"])
    _follow_dates(date_.survivor_id, today(clock))
    return date_.pk


def wait_from(stay: Stay, on: date, reason: str, waiting_on: str, words: str = "") -> Waiting:
    """From this day the stay waits on something else; the earlier reason ends the day before."""
    for earlier in Waiting.objects.filter(stay=stay, days__contains=on):
        earlier.days = DateRange(earlier.days.lower, on) if earlier.days.lower < on else DateRange(empty=True)
        earlier.save(update_fields=["days"])
    later = Waiting.objects.filter(stay=stay, days__startswith__gt=on).aggregate(first=Min("days__startswith"))
    made: Waiting = Waiting.objects.create(
        survivor_id=stay.survivor_id,
        stay=stay,
        days=DateRange(on, later["first"] or stay.days.upper),
        reason=reason,
        waiting_on=waiting_on,
        words=words,
    )
    return made


def _new_stay(survivor: Survivor, data: Any, from_on: date, until_on: date | None) -> Stay:
    stay = Stay.objects.create(
        survivor=survivor,
        kind=data.kind,
        organisation=data.organisation,
        district=data.district,
        country=data.country,
        freedom=data.freedom,
        days=DateRange(from_on, until_on),
        words=data.words,
    )
    Waiting.objects.create(
        survivor=survivor,
        stay=stay,
        days=DateRange(from_on, until_on),
        reason=data.reason,
        waiting_on=data.waiting_on,
        words=data.wait_words,
    )
    return stay


def end_stay(stay: Stay, on: date) -> None:
    """What it waited on ends with it. A reason written for that day or later never held: its days are none."""
    stay.days = DateRange(stay.days.lower, on)
    stay.save(update_fields=["days"])
    for wait in Waiting.objects.filter(stay=stay, days__overlap=DateRange(on, None)):
        wait.days = DateRange(wait.days.lower, on) if wait.days.lower < on else DateRange(empty=True)
        wait.save(update_fields=["days"])


def follow_journey(survivor: UUID, on: date) -> None:
    """Sets what lists show of where she is: district, freedom, days not free, what it waits on and since when."""
    stays = list(Stay.objects.filter(survivor_id=survivor).order_by("days"))
    if not stays:
        return
    now = stays[-1]
    not_free = [stay for stay in stays if stay.freedom == Freedom.NOT_FREE]
    past = sum((stay.days.upper - stay.days.lower).days for stay in not_free if stay.days.upper is not None)
    since = next((stay.days.lower for stay in not_free if stay.days.upper is None), None)
    wait = Waiting.objects.filter(stay=now, days__isempty=False).order_by("-days").first()
    waits = wait is not None and wait.reason.startswith("wait_") and now.days.upper is None
    touch(
        survivor,
        Section.PLACE,
        district=now.district,
        freedom=now.freedom,
        not_free_days=past,
        not_free_since=since,
        waiting_on=wait.waiting_on if wait and waits else "",
        waiting_since=wait.days.lower if wait and waits else None,
    )


def _follow_dates(survivor: UUID, on: date) -> None:
    ahead = NextDate.objects.filter(survivor_id=survivor, settled_on=None, on__gte=on - timedelta(days=30))
    touch(survivor, Section.PLACE, next_on=ahead.aggregate(soonest=Min("on"))["soonest"])
