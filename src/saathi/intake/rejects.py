"""The rows that were not taken, given back as a file with the reason beside each, so that they can be mended and
brought again.

No cell of it runs as a formula in any spreadsheet. The writers stream: the file may be as large as the one that came.
"""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import BinaryIO, Protocol, Self

from saathi.intake.checking import Outcome
from saathi.intake.mapping import REASON_COLUMN
from saathi.intake.reading import LONGEST_CELL
from saathi.intake.sentences import Fault
from saathi.intake.tidying import is_formula, visible


class Rejects(AbstractContextManager["Rejects"], Protocol):
    """A file being written: add outcomes, then leave the context."""

    def add(self, outcome: Outcome) -> None:
        """Write the row and its reasons; an outcome without faults is passed over."""


def harmless(cell: str) -> str:
    """The cell with controls made visible and, where a spreadsheet would run it, an apostrophe in front.

    The reader knows the apostrophe and still calls such a cell a formula: a file brought back unmended is not taken.
    """
    shown = visible(cell)
    return f"'{shown}" if is_formula(shown) else shown


def reasons(faults: Sequence[Fault]) -> str:
    """All sentences of one row in the language of the moment, each with its column."""
    return " ".join(f"[{fault.column}] {fault.reason}" if fault.column else str(fault.reason) for fault in faults)


def _cells(outcome: Outcome, columns: Sequence[str]) -> list[str]:
    row = outcome.source
    kept = [row.cells[column] for column in columns if column != REASON_COLUMN]
    return [harmless(cell) for cell in (*kept, reasons(outcome.faults), *row.beyond)]


def _heading(columns: Sequence[str]) -> list[str]:
    return [harmless(column) for column in columns if column != REASON_COLUMN] + [REASON_COLUMN]


class CsvRejects:
    """CSV in UTF-8 with a mark, which Excel opens without asking. The target stays the caller's to close."""

    def __init__(self, target: BinaryIO, columns: Sequence[str]) -> None:
        self._text = io.TextIOWrapper(target, encoding="utf-8-sig", newline="", write_through=True)
        self._columns = tuple(columns)
        self._writer = csv.writer(self._text)
        self._writer.writerow(_heading(self._columns))

    def add(self, outcome: Outcome) -> None:
        if outcome.faults:
            self._writer.writerow(_cells(outcome, self._columns))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._text.flush()
        self._text.detach()


class XlsxRejects:
    """XLSX with every cell as text. Spill files lie in a private folder that goes with the context."""

    def __init__(self, target: BinaryIO, columns: Sequence[str]) -> None:
        import xlsxwriter  # late: two megabytes that only this needs

        self._folder = tempfile.TemporaryDirectory()
        options = {
            "constant_memory": True,
            "tmpdir": self._folder.name,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        self._book = xlsxwriter.Workbook(target, options)
        self._sheet = self._book.add_worksheet()
        self._columns = tuple(columns)
        self._next = 0
        self._write(_heading(self._columns))

    def _write(self, cells: Sequence[str]) -> None:
        for column, cell in enumerate(cells):
            self._sheet.write_string(self._next, column, cell[:LONGEST_CELL])
        self._next += 1

    def add(self, outcome: Outcome) -> None:
        if outcome.faults:
            self._write(_cells(outcome, self._columns))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._book.close()
        self._folder.cleanup()


def writer_of(kind: str, target: BinaryIO, columns: Sequence[str]) -> Rejects:
    """The rows given back in the kind of file that came."""
    return XlsxRejects(target, columns) if kind == "xlsx" else CsvRejects(target, columns)
