"""Whether a way home may begin, and whether a step of it may be taken now."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from saathi.cases.rules import open_case
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.links.requests.rules import must_send
from saathi.survivors.models import Survivor
from saathi.ui import wording

from ..models import Return, ReturnStep
from ..return_choices import Ended, StepState, Wants
from ..studies.queries import why_closed
from ..study_choices import Towards
from .asking import asking_of, view_of
from .keeping import state_of, step_of, steps_of, track_of
from .standing import has_crossed, missing
from .table import acts_of
from .words import STEPS

CLOSED = {
    "her": gettext_lazy("She said that she does not want to live there. Nobody is sent against her word."),
    "unsafe": gettext_lazy("The visit found that she would not be safe there. Nobody is sent where it is not safe."),
    "unwilling": gettext_lazy("They do not want her there. Nobody is sent where she is not wanted."),
}
ORDERED = gettext_lazy(
    "If a court or committee ordered it, write the order down: it stands in the ledger, with the way to challenge it."
)


@rule("returns.begin")
def may_begin(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    if not held(survivor.pk) & Section.PLACE:
        raise Refused(_("Where she stays is not shared with you."))
    if Return.objects.filter(survivor=survivor, closed_on=None).exists():
        raise Refused(_("Her way home is written down already, and goes on."))
    if data is None or data.ordered_by:
        return
    if data.wants == Wants.NO:
        raise Refused(_("She does not want to go. Nobody is sent home by default.") + " " + str(ORDERED))
    _must_be_open(survivor.pk, data.where)


def _must_be_open(survivor: Any, where: str) -> None:
    """Nothing begins towards people whose last study says no, or hers."""
    if where not in Towards.values:
        return
    if not held(survivor) & Section.FAMILY:
        raise Refused(
            _("What was found about them is not shared with you. Somebody who sees her family part begins it.")
        )
    if why := why_closed(survivor, where):
        raise Refused(f"{CLOSED[why]} {ORDERED}")


@rule("returns.choose_where")
def may_choose_where(actor: Actor, way: Return, data: Any) -> None:
    _goes_on(way)
    day = track_of(way).of("day")
    if day and steps_of(way)[day.code].state == StepState.DONE:
        raise Refused(_("The day of travel is set. Put it off first: then she may choose another place."))
    if data is not None and way.decision is None:
        _must_be_open(way.survivor_id, data.where)


@rule("returns.tell")
def may_tell(actor: Actor, way: Return, data: Any) -> None:
    """Also of a way that has ended: she is told that it did."""
    if data is not None and data.on < way.opened_on:
        raise Refused(_("That day is before it was begun."))


@rule("returns.close")
def may_close(actor: Actor, way: Return, data: Any) -> None:
    _goes_on(way)
    if data is None:
        return
    if data.on < way.opened_on:
        raise Refused(_("That day is before it was begun."))
    if data.outcome == Ended.ARRIVED and steps_of(way)[track_of(way).steps[-1].code].state != StepState.DONE:
        raise Refused(_("She has not arrived yet. Write down the last step first."))


def _goes_on(way: Return) -> None:
    open_case(way.survivor_id)
    if way.closed_on is not None:
        raise Refused(_("This way home has ended. Begin a new one with her if she wants it again."))


def _may(row: ReturnStep, act: str) -> None:
    """Raises Refused where the table has no such step from here."""
    _goes_on(row.way)
    if act not in acts_of(step_of(row), state_of(row, today())):
        raise Refused(_("This does not follow from where the step stands."))


def _needs(row: ReturnStep) -> None:
    lacking = missing(track_of(row.way), step_of(row), steps_of(row.way), row.way.permit_until_on, today())
    if lacking:
        said = _("First comes: %(what)s.") % {"what": ", ".join(str(STEPS[code]) for code in lacking)}
        raise Refused(said)


@rule("returns.ask")
def may_ask(actor: Actor, row: ReturnStep, data: Any) -> None:
    _may(row, "returns.ask")
    _needs(row)


@rule("returns.wait")
def may_wait(actor: Actor, row: ReturnStep, data: Any) -> None:
    _may(row, "returns.wait")
    if data is not None and data.on < row.way.opened_on:
        raise Refused(_("That day is before it was begun."))


@rule("returns.reach")
def may_reach(actor: Actor, row: ReturnStep, data: Any) -> None:
    _may(row, "returns.reach")
    if step_of(row).of == "crossing":
        _permit_holds(row.way, (data and data.on) or today())
        _place_is_open(row.way)
    _needs(row)
    if data is not None and row.since_on and data.on < row.since_on:
        raise Refused(_("That day is before it was asked for."))


@rule("returns.refuse")
def may_refuse(actor: Actor, row: ReturnStep, data: Any) -> None:
    _may(row, "returns.refuse")


@rule("returns.skip")
def may_skip(actor: Actor, row: ReturnStep, data: Any) -> None:
    _may(row, "returns.skip")


@rule("returns.paper")
def may_add_paper(actor: Actor, row: ReturnStep, data: Any) -> None:
    _goes_on(row.way)
    step = step_of(row)
    if not step.papers:
        raise Refused(_("No paper belongs to this step."))
    if step.of == "permit":
        raise Refused(_("A travel permit has an act of its own, because it runs out."))
    if data is not None and data.kind not in step.papers:
        raise Refused(_("This paper belongs to another step."))


@rule("returns.permit")
def may_write_permit(actor: Actor, row: ReturnStep, data: Any) -> None:
    _may(row, "returns.permit")
    _needs(row)
    if has_crossed(track_of(row.way), steps_of(row.way).values()):
        raise Refused(_("She has crossed the border already."))
    was = row.way.permit_until_on
    if data is not None and was is not None and data.until_on <= was:
        raise Refused(_("This permit does not end later than the one before it."))


@rule("returns.schedule")
def may_schedule(actor: Actor, row: ReturnStep, data: Any) -> None:
    """A day of travel is set only with a permit that is in force on it, and towards a place that is open to her."""
    _may(row, "returns.schedule")
    _permit_holds(row.way, data.travels_on if data else today())
    _place_is_open(row.way)
    _needs(row)


def _permit_holds(way: Return, on: date) -> None:
    if way.permit_until_on is None or way.permit_until_on >= on:
        return
    values = {"day": wording.day(way.permit_until_on)}
    raise Refused(_("The travel permit ends on %(day)s, before she would travel. Ask for a new one first.") % values)


def _place_is_open(way: Return) -> None:
    if way.decision is None:
        _must_be_open(way.survivor_id, way.where)


@rule("returns.put_off")
def may_put_off(actor: Actor, row: ReturnStep, data: Any) -> None:
    _may(row, "returns.put_off")
    if has_crossed(track_of(row.way), steps_of(row.way).values()):
        raise Refused(_("She has travelled already."))


@rule("returns.ask_video")
def may_ask_video(actor: Actor, row: ReturnStep, data: Any) -> None:
    _may(row, "returns.ask_video")


@rule("returns.ask_escort")
def may_ask_escort(actor: Actor, row: ReturnStep, data: Any) -> None:
    _may(row, "returns.ask_escort")
    _needs(row)
    if data is not None:
        survivor = Survivor.objects.get(pk=row.survivor_id)
        must_send(actor, survivor, asking_of(data), view_of(data))


