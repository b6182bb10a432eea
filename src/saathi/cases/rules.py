"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.compiled import SURVIVOR, Compiled
from saathi.kernel.errors import NotFound, Refused
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from .choices import LANE_SECTIONS, CaseState, Lane
from .clocks.events import EVENTS
from .models import Case, CaseEvent, Member, NextDate, SavedView, Stay

MOST_VIEWS = 8  # each is counted whenever the list of people opens


_closed = Compiled(lambda: Case.objects.filter(survivor_id=SURVIVOR, state=CaseState.CLOSED).values_list("id")[:1])


def open_case(survivor_id: UUID) -> None:
    """Refuses whatever would go on with a case that was closed with her."""
    if _closed(survivor=survivor_id):
        raise Refused(_("Her case is closed with her agreement. Open it again with her first."))


def _place(survivor: Survivor) -> None:
    if not held(survivor.pk) & Section.PLACE:
        raise Refused(_("Where she stays is not shared with you."))
    open_case(survivor.pk)


@rule("cases.team_add")
def may_add_to_team(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    if data is not None and data.organisation != actor.organisation:
        raise Refused(
            _("Add people of your own organisation. Another organisation adds its own, once she shares with it.")
        )


@rule("cases.team_end")
def may_end_membership(actor: Actor, member: Member, data: Any) -> None:
    if member.until_on is not None:
        raise Refused(_("This person already left her team."))


@rule("stays.begin")
def may_begin_stay(actor: Actor, survivor: Survivor, data: Any) -> None:
    _place(survivor)
    if data is None:
        return
    days = DateRange(data.from_on, data.until_on)
    if Stay.objects.filter(survivor=survivor, days__overlap=days).exists():
        raise Refused(_("On some of these days she stays at another place already. If she moved, record a move."))


@rule("stays.move")
@rule("dates.set")
def may_write_place(actor: Actor, survivor: Survivor, data: Any) -> None:
    _place(survivor)


@rule("orders.record")
@rule("waiting.record")
def may_write_stay(actor: Actor, stay: Stay, data: Any) -> None:
    open_case(stay.survivor_id)
    if data is not None and stay.days.lower and data.from_on < stay.days.lower and hasattr(data, "reason"):
        raise Refused(_("That day is before this stay began."))
    if data is not None and stay.days.upper and data.from_on >= stay.days.upper and hasattr(data, "reason"):
        raise Refused(_("That day is after this stay ended."))


@rule("services.record")
def may_record_service(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    if data is not None and not held(survivor.pk) & LANE_SECTIONS[Lane(data.lane)]:
        raise Refused(_("This kind of service belongs to a section that is not shared with you."))


@rule("dates.settle")
def may_settle(actor: Actor, date: NextDate, data: Any) -> None:
    if date.settled_on is not None:
        raise Refused(_("This date was already settled."))


@rule("clocks.event")
@rule("clocks.pause")
def may_write_event(actor: Actor, survivor: Survivor, data: Any) -> None:
    _place(survivor)
    if hasattr(data, "what") and not held(survivor.pk) & EVENTS[data.what].section:
        raise Refused(_("This belongs to a section that is not shared with you."))


@rule("clocks.undo")
def may_take_event_back(actor: Actor, event: CaseEvent, data: Any) -> None:
    if event.undone_at is not None:
        raise Refused(_("This was already taken back."))
    open_case(event.survivor_id)


@rule("views.save")
def may_save_view(actor: Actor, target: None, data: Any) -> None:
    if SavedView.objects.filter(actor=actor.id).count() >= MOST_VIEWS:
        raise Refused(_("You keep eight lists already. Remove one first."))


@rule("views.drop")
def may_drop_view(actor: Actor, view: SavedView, data: Any) -> None:
    """Anyone may remove a list of her own; another's, shared with her team, is not hers to change."""
    if view.actor != actor.id:
        raise NotFound()
