"""Whether these acts may happen now. A duty by law does not end with a case: none of them asks for an open one."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import day_of
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..models import DutyReport
from .duties import fitting


@rule("duty.report")
def may_report(actor: Actor, survivor: Survivor, data: Any) -> None:
    if not held(survivor.pk) & Section.SAFETY:
        raise Refused(_("Her safety is not shared with you. Report it yourself, and tell whoever is beside her."))
    if data is None:
        return
    if data.duty not in {duty.code for duty in fitting(survivor.track, survivor.country)}:
        raise Refused(_("This duty is not for someone of her age, or not of her country."))
    if data.reported_at is not None and data.reported_at < data.known_at:
        raise Refused(_("It cannot have been reported before it was known."))


@rule("duty.sent")
def may_be_sent(actor: Actor, report: DutyReport, data: Any) -> None:
    if report.reported_at is not None:
        raise Refused(_("It is written already when this was reported."))
    if data is not None and data.reported_at < report.known_at:
        raise Refused(_("It cannot have been reported before it was known."))


@rule("duty.tell")
def may_tell(actor: Actor, report: DutyReport, data: Any) -> None:
    if report.told_on is not None:
        raise Refused(_("It is written already when she was told."))
    if data is not None and data.told_on < day_of(report.known_at):
        raise Refused(_("That day is before anybody knew."))
