"""Rows as a file in memory. No cell runs as a formula in any spreadsheet: in a workbook every text is typed as text, in
plain text an apostrophe stands before what a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from .columns import Cell

RUNS = ("=", "+", "-", "@", "\t", "\r")


def harmless(cell: Cell) -> Cell:
    return f"'{cell}" if (isinstance(cell, str) and cell.lstrip().startswith(RUNS)) or cell in RUNS else cell


def as_csv(rows: Iterable[Sequence[Cell]]) -> bytes:
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([harmless(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()  # the mark by which spreadsheets know UTF-8


def as_xlsx(rows: Iterable[Sequence[Cell]]) -> bytes:
    import xlsxwriter  # late: two megabytes that only this needs

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    sheet = book.add_worksheet()
    for n, row in enumerate(rows):
        for place, cell in enumerate(row):
            (sheet.write_number if isinstance(cell, int) else sheet.write_string)(n, place, cell)
    book.close()
    return out.getvalue()


WRITERS = {"xlsx": as_xlsx, "csv": as_csv}
