"""Files made in memory for the tests, and one way to run a check over them. The people in them are invented."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import Any

import xlsxwriter

from saathi.intake.checking import Outcome, Report, check, examine
from saathi.intake.mapping import Mapping, recognise
from saathi.intake.reading import Row, Table, open_table

TODAY = date(2025, 3, 1)
KEY = b"a key made for tests, 32 bytes!!"


def table(data: bytes | str, name: str = "cases.csv", **options: Any) -> Table:
    return open_table(io.BytesIO(data.encode() if isinstance(data, str) else data), name, **options)


def rows(data: bytes | str) -> list[Row]:
    with table(data) as opened:
        return list(opened.rows)


def report(data: bytes | str, mapping: Mapping | None = None, **options: Any) -> Report:
    with table(data) as opened:
        told = mapping or recognise(opened.columns)
        return check(opened, told, **({"today": TODAY, "organisation": "org", "key": KEY} | options))


def outcomes(data: bytes | str, mapping: Mapping | None = None, **options: Any) -> list[Outcome]:
    with table(data) as opened:
        told = mapping or recognise(opened.columns)
        return list(examine(opened, told, **({"today": TODAY, "organisation": "org", "key": KEY} | options)))


def faults(data: bytes | str, mapping: Mapping | None = None) -> list[tuple[int, str, str]]:
    """Row, column and the first words of the reason."""
    return [(fault.row, fault.column, str(fault.reason)) for fault in report(data, mapping).faults]


def workbook(*lines: list[Any], formats: str = "", sheets: tuple[str, ...] = ("Cases",), **options: Any) -> bytes:
    """A workbook whose first sheet holds these lines. Texts that start with = become formulas, dates become dates."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, **options})
    day = book.add_format({"num_format": formats or "dd/mm/yyyy"})
    for place, name in enumerate(sheets):
        sheet = book.add_worksheet(name)
        for number, line in enumerate(lines if place == 0 else []):
            for column, cell in enumerate(line):
                if isinstance(cell, date):
                    sheet.write_datetime(number, column, cell, day)
                elif cell is not None:
                    sheet.write(number, column, cell)
    book.close()
    return target.getvalue()


def rezipped(data: bytes, change: dict[str, bytes | None], *, compress: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The same workbook with parts replaced, added, or (None) left out."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w", compress) as out:
        for part in source.namelist():
            if part not in change:
                out.writestr(part, source.read(part))
        for part, content in change.items():
            if content is not None:
                out.writestr(part, content)
    return target.getvalue()


def part_of(data: bytes, part: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return source.read(part)
