"""Writing down what a law makes a worker report, that it went, and that she knows."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..models import DutyReport
from .duties import duties
from .forms import ReportForm, SentForm, TellForm


@action("duty.report", on=Survivor, takes=ReportForm, words=_("Write down what I must pass on"))
def report(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Its clock runs from the hour somebody knew, whenever it is written down."""
    assert actor.organisation is not None
    made = DutyReport(
        survivor=survivor,
        due_at=duties()[data.duty].due_at(data.known_at),
        written_by=actor.id,
        organisation=actor.organisation,
        written_at=clock(),
        **vars(data),
    )
    _settle(made, clock)
    made.save(force_insert=True)
    scope.current().section = int(Section.SAFETY)
    touch(survivor.pk, Section.SAFETY)
    return made.pk


@action("duty.sent", on=DutyReport, takes=SentForm, words=_("It was reported"))
def sent(actor: Actor, made: DutyReport, data: Any, *, clock: Clock) -> UUID:
    return _changed(made, data, clock)


@action("duty.tell", on=DutyReport, takes=TellForm, words=_("She was told that it was passed on"))
def tell(actor: Actor, made: DutyReport, data: Any, *, clock: Clock) -> UUID:
    return _changed(made, data, clock)


def _changed(made: DutyReport, data: Any, clock: Clock) -> UUID:
    for name, value in vars(data).items():
        setattr(made, name, value)
    _settle(made, clock)
    made.save(update_fields=[*vars(data), "settled_on"])
    touch(made.survivor_id, Section.SAFETY)
    return made.pk


def _settle(made: DutyReport, clock: Clock) -> None:
    made.settled_on = today(clock) if made.reported_at and made.told_on else None
