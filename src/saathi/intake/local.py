"""A file that lies on this machine, and how a terminal is told about it."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from django.core.files.base import File
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as noop

from saathi.intake.progress import Progress, quiet
from saathi.intake.queries import BatchPage
from saathi.intake.sentences import Fault, Unreadable

_NOT_THERE = noop("The file cannot be opened: it is not there, it is not a file, or it may not be read.")
_IS_THERE = noop("The file for the rows that were not taken is already there. Name another one.")
EVERY_SECONDS = 1.0


class LocalFile(File):  # type: ignore[type-arg]
    """For a form that asks for a file. It is read where it lies and never copied."""

    def __init__(self, path: Path, progress: Progress = quiet) -> None:
        if not path.is_file():
            raise Unreadable(_NOT_THERE)
        super().__init__(path.open("rb"), name=path.name)
        self.progress = progress


class Writes(Protocol):
    def write(self, text: str) -> object: ...


def line_of_progress(err: Writes, done_word: str) -> Progress:
    """At most a line a second."""
    began = last = time.monotonic()

    def tell(done: int, total: int | None) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= EVERY_SECONDS:
            last = now
            of = f" of about {total:,}" if total and total > done else ""
            err.write(f"{done:,}{of} rows {done_word}, {done / (now - began):,.0f} a second")

    return tell


def refuse_existing(path: Path) -> None:
    """Asked before anything is done; `new_file` holds to it."""
    if path.exists():
        raise Unreadable(_IS_THERE)


def new_file(path: Path) -> BinaryIO:
    """For names of people: only its owner may read it, and nothing that is there is overwritten."""
    try:
        return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
    except FileExistsError:
        raise Unreadable(_IS_THERE) from None


def line_of(fault: Fault) -> str:
    """row 12, column X: sentence"""
    if fault.column:
        return _("row %(row)s, column %(column)s: %(reason)s") % {
            "row": fault.row,
            "column": fault.column,
            "reason": fault.reason,
        }
    return _("row %(row)s: %(reason)s") % {"row": fault.row, "reason": fault.reason}


def summary(page: BatchPage, *, as_json: bool) -> str:
    """Everything a person or a program needs to know. Names no one."""
    return json.dumps(_facts(page), ensure_ascii=False, indent=1) if as_json else "\n".join(_lines(page))


def _facts(page: BatchPage) -> dict[str, Any]:
    line, report = page.line, page.report
    return {
        "batch": str(line.id),
        "state": line.state,
        "rows": report.rows,
        "good": report.good,
        "bad": report.bad,
        "taken": line.taken,
        "already_there": line.already,
        "not_taken": line.rest,
        "without_reference": report.without_reference,
        "without_name": report.anonymous,
        "consent_not_stated": report.consent_not_stated,
        "agreed_under_18": report.children,
        "were_there_before": report.already,
        "names_alike": report.alike,
        "faults": [
            {"row": one.row, "column": one.column, "value": one.value, "reason": str(one.reason)}
            for one in report.faults
        ],
        "counted": [
            {"column": heading, "reason": str(reason), "rows": rows} for heading, reason, rows in report.counted
        ],
        "clashes": [str(one) for one in report.clashes],
        "unknown_columns": dict(report.unknown),
        "kept_in_the_file_only": dict(report.kept_in_file),
    }


def _lines(page: BatchPage) -> list[str]:
    line, report = page.line, page.report
    lines = [line_of(fault) for fault in report.faults]
    lines += [str(clash) for clash in report.clashes]
    lines += [
        _("column %(column)s: nobody knows what it means (%(n)s cells). Name it in a mapping file, or leave it there.")
        % {"column": column, "n": n}
        for column, n in report.unknown
    ]
    lines += [
        _("column %(column)s: kept in the file only (%(n)s cells).") % {"column": column, "n": n}
        for column, n in report.kept_in_file
        if n
    ]
    if report.alike:
        lines.append(
            _("%(n)s rows name someone much like a person who is here. Look for them before you take the file.")
            % {"n": report.alike}
        )
    counts = {"rows": report.rows, "good": report.good, "bad": report.bad}
    lines.append(_("%(rows)s rows: %(good)s without a fault, %(bad)s with faults.") % counts)
    if line.state in ("taken", "broken"):
        lines.append(
            _("%(taken)s people taken in, %(already)s were already there, %(rest)s rows not taken.")
            % {"taken": line.taken, "already": line.already, "rest": line.rest}
        )
    else:
        lines.append(_("Nothing was taken."))
    return lines
