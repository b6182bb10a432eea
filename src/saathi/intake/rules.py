"""Whether these acts may happen now."""

from __future__ import annotations

import json
from typing import Any

from django.utils.translation import gettext as _

from saathi.intake.models import Batch, BatchState, Chunk
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import Refused


@rule("intake.check")
def may_check(actor: Actor, target: None, data: Any) -> None:
    if actor.organisation is None:
        raise Refused(_("Only someone who works in an organisation can bring its caseload."))


@rule("intake.take")
def may_take(actor: Actor, batch: Batch, data: Any) -> None:
    if batch.state not in (BatchState.CHECKED, BatchState.BROKEN):
        raise Refused(_("It was already decided what becomes of this file."))
    if data is None or data.which == "none":
        return
    report = json.loads(batch.report.read())
    if report["clashes"]:
        raise Refused(_("Two columns of this file claim the same field. Say in a mapping file which of them is right."))
    if report["unknown"] and not data.leaves_unknown:
        raise Refused(_("Some columns are not known. Say that they stay in the file, or name them in a mapping file."))
    if data.which == "all" and batch.good < batch.rows:
        raise Refused(_("Some rows have faults. Take the good rows, or mend the file and bring it again."))
    if data.basis == "consent" and report["consent_not_stated"]:
        raise Refused(
            _("Not every row says that she agreed. Name the law that lets you keep her file, or add the column.")
        )
    if data.basis == "consent" and report.get("children"):
        raise Refused(
            _(
                "Some of them are under 18, or nobody knows their age: their yes alone does not let you keep the file. "
                "Name the order or the law, or bring them in a file of their own."
            )
        )
    if data.until is not None and data.until <= today():
        raise Refused(_("The last day must be after today."))


@rule("intake.rows")
def may_write_rows(actor: Actor, batch: Batch, data: Any) -> None:
    if batch.state != BatchState.TAKING:
        raise Refused(_("Nobody decided to take this file."))


@rule("intake.open")
@rule("intake.rest")
def may_open(actor: Actor, batch: Batch, data: Any) -> None:
    if not Chunk.objects.filter(batch=batch).exists():
        raise Refused(_("The file is no longer here: it is kept until it is taken, and a day at most."))


@rule("intake.sweep")
def may_sweep(actor: Actor, target: None, data: Any) -> None:
    """The system may always forget files that are a day old."""
