"""The parent's side: start the child on a workbook, read its answer and its rows, and say in a sentence what it could
not do.
"""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from django.utils.translation import gettext_noop as _

import saathi
from saathi.intake.sentences import Sentence, Unreadable, said
from saathi.intake.workbooks import caps

_SOURCE = str(Path(saathi.__file__ or "").resolve().parents[1])
_START = f"import sys; sys.path.insert(0, {_SOURCE!r}); from saathi.intake.workbooks.child import main; main()"
# Nothing of ours reaches the child: no key, no address of a database. Windows starts no process without the one named.
_ENVIRONMENT = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
SENTENCES = {
    "binary": _("This is a binary workbook (XLSB). Save it as XLSX or as CSV UTF-8 and try again."),
    "ods": _("This is an OpenDocument sheet (ODS). Save it as XLSX or as CSV UTF-8 and try again."),
    "zip": _("This is a compressed file without a sheet in it. Unpack it and choose the XLSX or CSV file inside."),
    "macros": _("This workbook carries a programme (macros). Save it as XLSX without macros and try again."),
    "locked": _("This workbook is locked with a password. Save it without one and try again."),
    "bomb": _(
        "This workbook would unpack to far more than a caseload can be, so it was not opened. Save the sheet "
        "as CSV UTF-8."
    ),
    "doctype": _(
        "This workbook holds definitions that no spreadsheet program writes, so it was not read. Save the "
        "sheet as CSV UTF-8."
    ),
    "formulas": _("More than %(limit)s cells hold formulas. Copy the sheet, paste it as values only, and try again."),
    "columns": _("The sheet has more than %(limit)s columns. Keep those of the caseload and try again."),
    "rows": _("The sheet has more than %(limit)s rows. Split it into smaller files."),
    "sheet": _("The workbook has no sheet named “%(sheet)s”."),
    "memory": _("Reading this workbook needs more memory than is allowed. Save the sheet as CSV UTF-8 and try again."),
    "time": _("Reading this workbook takes longer than is allowed. Save the sheet as CSV UTF-8 and try again."),
    "broken": _(
        "This workbook is damaged and cannot be read. Open it in a spreadsheet program, save it again as "
        "XLSX, and try again."
    ),
}
COMPUTED = {
    "formula": _("This cell holds a formula. Replace it by its value."),
    "error": _("This cell holds a spreadsheet error such as #N/A. Replace it by a value or leave it blank."),
}


class Workbook:
    """The rows of one sheet: iterate once. Known first: `sheet`, the shown `sheets`, `lines`, `from_1904`."""

    def __init__(self, file: BinaryIO, sheet: str = "") -> None:
        self._stdin = _as_descriptor(file)
        self._child = subprocess.Popen(
            [sys.executable, "-I", "-B", "-X", "utf8", "-c", _START, *([sheet] if sheet else [])],
            stdin=self._stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_ENVIRONMENT,
        )
        assert self._child.stdout is not None
        self._out = self._child.stdout
        self._text = io.TextIOWrapper(self._out, encoding="utf-8", newline="")
        try:
            self._read_answer()
        except BaseException:
            self.close()
            raise

    def _read_answer(self) -> None:
        clock = threading.Timer(caps.SECONDS, self._child.kill)
        clock.start()
        try:
            first = self._out.readline()
        finally:
            clock.cancel()
        answer: dict[str, Any] = json.loads(first) if first.endswith(b"\n") else self._no_answer()
        if "no" in answer:
            raise Unreadable(SENTENCES[answer["no"]], **answer["parts"])
        self.sheet: str = answer["sheet"]
        self.sheets: tuple[str, ...] = tuple(answer["sheets"])
        self.lines: int = answer["rows"]
        self.from_1904: bool = answer["from_1904"]
        self._computed = {(row, column): COMPUTED[kind] for row, column, kind in answer["computed"]}
        self._rows_with = {row for row, _column in self._computed}

    def _no_answer(self) -> dict[str, Any]:
        """Why a child that said nothing ended: its own limits, or a workbook that breaks the reader."""
        ended_by = -self._child.wait()
        if ended_by == signal.SIGABRT:  # how the reader ends when memory is refused to it
            return {"no": "memory", "parts": {}}
        too_long = {getattr(signal, "SIGXCPU", None), getattr(signal, "SIGKILL", None)}
        return {"no": "time" if ended_by in too_long else "broken", "parts": {}}

    def __iter__(self) -> Iterator[list[str]]:
        try:
            yield from csv.reader(self._text)
        except csv.Error:  # a cell far longer than any spreadsheet allows
            raise Unreadable(SENTENCES["broken"]) from None
        if self._child.wait() != 0:
            raise Unreadable(SENTENCES["broken"])

    def computed(self, row: int, width: int) -> tuple[tuple[int, Sentence], ...]:
        """Columns (from 0) of this row whose value a spreadsheet computed, each with the sentence about it."""
        if row not in self._rows_with:
            return ()
        found = ((column, self._computed.get((row, column + 1))) for column in range(width))
        return tuple((column, said(msgid)) for column, msgid in found if msgid)

    def close(self) -> None:
        """End the child if it still runs, and give its pipes back."""
        with suppress(OSError):
            self._child.kill()
        self._child.wait()
        self._text.close()
        self._stdin.close()


def _as_descriptor(file: BinaryIO) -> BinaryIO:
    """A copy for the child to inherit: an upload may be in memory, and a shared descriptor would share its place in
    the file.

    The copy has no name in any folder, so a crash leaves no caseload behind.
    """
    file.seek(0)
    copy: BinaryIO = tempfile.TemporaryFile()  # noqa: SIM115  # closed by the workbook
    while chunk := file.read(1 << 20):
        copy.write(chunk)
    copy.flush()
    copy.seek(0)
    return copy
