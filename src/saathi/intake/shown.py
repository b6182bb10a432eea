"""What the page of one file shows, ready to print: the dry run in figures, a screen of faults, how far it has come."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from saathi.intake.models import BatchState
from saathi.intake.queries import BatchLine, BatchPage
from saathi.ui.wording import number

SHOWN = 50
"""Faults on one screen."""


def page_values(page: BatchPage, *, start: int, may_take: bool) -> dict[str, Any]:
    """`start` is the first fault shown, from 0."""
    line, report = page.line, page.report
    faults = report.faults[start : start + SHOWN]
    return {
        "line": line,
        "report": report,
        "figures": _figures(page),
        "faults": [
            (number(fault.row) if fault.row else "", fault.column, fault.value, str(fault.reason)) for fault in faults
        ],
        "counted": [(heading, str(reason), number(rows)) for heading, reason, rows in report.counted[:SHOWN]],
        "kept": [(heading, number(cells)) for heading, cells in report.kept_in_file if cells],
        "unknown": [(heading, number(cells)) for heading, cells in report.unknown],
        "clashes": [str(clash) for clash in report.clashes],
        "newer": f"?from={start - SHOWN}" if start else "",
        "older": f"?from={start + SHOWN}" if start + SHOWN < len(report.faults) else "",
        "range": _range(start, len(faults), len(report.faults)),
        "running": line.state == BatchState.TAKING,
        "progress": progress(line),
        "may_take": may_take and line.has_file and line.state in (BatchState.CHECKED, BatchState.BROKEN),
        "has_rest": line.has_file and report.bad > 0 and line.state != BatchState.TAKING,
    }


def _figures(page: BatchPage) -> list[tuple[str, str]]:
    report = page.report
    figures = [
        (_("Rows"), report.rows),
        (_("Without a fault"), report.good),
        (_("With faults"), report.bad),
        (_("Taken in before"), report.already),
        (_("Named much like someone who is here"), report.alike),
        (_("Without a name"), report.anonymous),
        (_("Without a case reference"), report.without_reference),
        (_("Agreement to keep her data not stated"), report.consent_not_stated),
        (_("Agreed, but under 18 or of unknown age"), report.children),
    ]
    return [(words, number(count)) for words, count in figures]


def progress(line: BatchLine) -> str:
    """One sentence about how far it has come."""
    told = {
        "taken": number(line.taken),
        "already": number(line.already),
        "rest": number(line.rest),
        "done": number(line.done),
        "rows": number(line.rows),
    }
    if line.state == BatchState.TAKING:
        return _("%(done)s of %(rows)s rows are done. You can leave this page; the work goes on.") % told
    if line.state == BatchState.TAKEN:
        return _("%(taken)s people were taken in, %(already)s were here before, %(rest)s rows were not taken.") % told
    if line.state == BatchState.BROKEN:
        return _("It stopped after %(done)s of %(rows)s rows. Begin again: what was taken is not taken twice.") % told
    if line.state == BatchState.STOPPED:
        return _("The file was put away and nothing was taken.")
    return _("Nothing has been taken yet. The file is kept sealed until you decide, one day at most.")


def _range(start: int, n: int, total: int) -> str:
    parts = {"first": number(start + 1), "last": number(start + n), "total": number(total)}
    return ngettext("%(total)s fault", "Faults %(first)s to %(last)s of %(total)s", total) % parts if n else ""
