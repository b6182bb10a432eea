"""Open a caseload file, whatever it claims to be: either a table whose rows stream, or one sentence that says what to
do.

Nothing here trusts a name or a type that was sent along. Memory does not grow with the file; a file is never changed.
"""

from __future__ import annotations

import os
import re
import stat
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

from django.utils.translation import gettext_noop as _

from saathi.intake.delimited import Records
from saathi.intake.sentences import Sentence, Unreadable, said
from saathi.intake.tidying import CONTROL, FORMULA_START, GARBLED, is_blank, is_formula
from saathi.intake.workbooks import caps
from saathi.intake.workbooks.opening import Workbook

LARGEST = 200 * 1024 * 1024
"""Bytes of a file."""
LONGEST_CELL = 32_767
"""Characters, as in a spreadsheet."""
LONGEST_HEADING = 200
_OTHER_KINDS = (
    (
        b"\xd0\xcf\x11\xe0",
        _("This is an old Excel file (XLS) or one locked with a password. Save it as XLSX or as CSV UTF-8."),
    ),
    (
        b"%PDF",
        _("This is a PDF: its tables are drawn, not written. Ask for the sheet itself, as XLSX or as CSV UTF-8."),
    ),
    (b"\x1f\x8b", _("This file is compressed. Unpack it and choose the CSV or XLSX file inside.")),
    (b"7z\xbc\xaf", _("This file is compressed. Unpack it and choose the CSV or XLSX file inside.")),
    (b"Rar!", _("This file is compressed. Unpack it and choose the CSV or XLSX file inside.")),
    (b"{\\rtf", _("This is a text document, not a table. Copy the table into a spreadsheet and save it as XLSX.")),
)
_MARKUP = re.compile(rb"^(?:\xef\xbb\xbf)?\s*(?:<[!?a-zA-Z]|\{\s*\")")
_TOO_LARGE = _("The file is larger than %(limit)s MB. Split it, or leave out columns that are no part of the caseload.")
_WEB = _(
    "This is a web page or another program's data with the name of a table. Open it in a spreadsheet and "
    "save it as XLSX."
)
_EMPTY = _("The file is empty.")
_UNOPENED = _("The file cannot be opened: it is not there, it is not a file, or it may not be read.")
_HEADING_BAD = _(
    "The heading of column %(number)s holds a formula or a sign that cannot be seen. Write it as plain text."
)
_HEADING_LONG = _(
    "The heading of column %(number)s is longer than %(limit)s characters. The first row must hold the headings."
)
_MANY_COLUMNS = _("The file has more than %(limit)s columns. Keep those of the caseload and try again.")
_MANY_ROWS = _("The file has more than %(limit)s rows. Split it into smaller files.")
_WIDER = _(
    "This row has %(found)s cells but there are %(expected)s headings. A quotation mark or a separator is wrong in it."
)
_FORMULA = _("This cell starts like a formula, with “%(sign)s”. Write it as plain text, or as the value itself.")
_CONTROL = _("This cell holds a sign that cannot be seen (%(sign)s at place %(place)s). Type the cell again.")
_GARBLED = _("The letters of this cell were damaged by an earlier wrong conversion. Export the file again as UTF-8.")
_LONG_CELL = _("This cell is longer than %(limit)s characters. Shorten it.")


class Row(NamedTuple):
    """One row. `number` counts as a spreadsheet does, headings included; `faults` are (heading, sentence), heading ""
    for the row.

    `beyond` holds cells right of the last heading, so that a row that is given back is whole.
    """

    number: int
    cells: dict[str, str]
    faults: tuple[tuple[str, Sentence], ...] = ()
    beyond: tuple[str, ...] = ()


@dataclass(slots=True)
class Table:
    """An open file. `rows` can be iterated once; open again for a second pass. `expected` is about how many rows
    there are.

    Iterating may still raise `Unreadable`: some harm shows only in the middle of a file.
    """

    name: str
    kind: str
    columns: tuple[str, ...]
    rows: Iterator[Row]
    expected: int | None
    encoding: str
    delimiter: str
    sheet: str
    other_sheets: tuple[str, ...]
    from_1904: bool
    _owned: tuple[BinaryIO | Workbook, ...]

    def close(self) -> None:
        """Give back the file and the child, if they are ours."""
        for thing in self._owned:
            thing.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_table(source: Path | str | BinaryIO, name: str = "", *, sheet: str = "") -> Table:
    """The table of a path or of a binary file that the caller closes; `sheet` chooses one of a workbook, else the
    first shown.

    Raises `Unreadable` and nothing else. Reads a CSV once through before the first row is given.
    """
    file, owned = _opened(source)
    try:
        return _table(file, owned, name or (str(source) if isinstance(source, (str, Path)) else ""), sheet)
    except BaseException:
        for thing in owned:
            thing.close()
        raise


def _opened(source: Path | str | BinaryIO) -> tuple[BinaryIO, tuple[BinaryIO, ...]]:
    if not isinstance(source, (str, Path)):
        return (source, ()) if source.seekable() else _spooled(source)
    try:
        # Not blocking: a pipe with that name must not hold a worker for ever.
        descriptor = os.open(source, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError):
        raise Unreadable(_UNOPENED) from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise Unreadable(_UNOPENED)
    file = os.fdopen(descriptor, "rb")
    return file, (file,)


def _spooled(source: BinaryIO) -> tuple[BinaryIO, tuple[BinaryIO, ...]]:
    """A stream that cannot go back, such as standard input, copied up to the largest size plus one byte."""
    copy: BinaryIO = tempfile.TemporaryFile()  # noqa: SIM115  # closed by the table
    while copy.tell() <= LARGEST and (chunk := source.read(1 << 20)):
        copy.write(chunk)
    return copy, (copy,)


def _table(file: BinaryIO, owned: tuple[BinaryIO, ...], name: str, sheet: str) -> Table:
    size = file.seek(0, os.SEEK_END)
    if size > LARGEST:
        raise Unreadable(_TOO_LARGE, limit=LARGEST >> 20)
    file.seek(0)
    start = file.read(512)
    if not start.strip():
        raise Unreadable(_EMPTY)
    _refuse_other_kinds(start)
    if start.startswith(b"PK"):
        return _from_workbook(Workbook(file, sheet), owned, name)
    records = Records(file)
    rows = enumerate(iter(records), start=1)
    columns = _headings(rows)
    expected = records.lines if records.lines > 1 else None
    return Table(
        name,
        "csv",
        columns,
        _rows(rows, columns, None),
        expected,
        records.codec,
        records.delimiter,
        "",
        (),
        False,
        owned,
    )


def _refuse_other_kinds(start: bytes) -> None:
    for mark, sentence in _OTHER_KINDS:
        if start.startswith(mark):
            raise Unreadable(sentence)
    if _MARKUP.match(start):
        raise Unreadable(_WEB)


def _from_workbook(book: Workbook, owned: tuple[BinaryIO, ...], name: str) -> Table:
    try:
        rows = enumerate(iter(book), start=1)
        columns = _headings(rows, book)
    except BaseException:
        book.close()
        raise
    others = tuple(shown for shown in book.sheets if shown != book.sheet)
    given = _rows(rows, columns, book)
    return Table(
        name, "xlsx", columns, given, book.lines, "utf-8", "", book.sheet, others, book.from_1904, (book, *owned)
    )


def _headings(rows: Iterator[tuple[int, list[str]]], book: Workbook | None = None) -> tuple[str, ...]:
    """The first row with anything in it. An unnamed column is called by its letter; a repeated name gets its number."""
    row, cells = next(((row, cells) for row, cells in rows if any(not is_blank(cell) for cell in cells)), (0, []))
    if not cells:
        raise Unreadable(_EMPTY)
    if len(cells) > caps.COLUMNS:
        raise Unreadable(_MANY_COLUMNS, limit=caps.COLUMNS)
    for column, _reason in book.computed(row, len(cells)) if book else ():
        raise Unreadable(_HEADING_BAD, number=column + 1)
    named: dict[str, None] = {}
    for number, cell in enumerate(cells, start=1):
        heading = " ".join(cell.split())
        if is_formula(cell) or CONTROL.search(cell):
            raise Unreadable(_HEADING_BAD, number=number)
        if len(heading) > LONGEST_HEADING:
            raise Unreadable(_HEADING_LONG, number=number, limit=LONGEST_HEADING)
        named[_unrepeated(heading or f"[{number}]", named)] = None
    return tuple(named)


def _unrepeated(heading: str, named: dict[str, None]) -> str:
    again, number = heading, 1
    while again in named:
        number += 1
        again = f"{heading} ({number})"
    return again


def _rows(rows: Iterator[tuple[int, list[str]]], columns: tuple[str, ...], book: Workbook | None) -> Iterator[Row]:
    width, given = len(columns), 0
    for number, cells in rows:
        if not "".join(cells).strip():
            continue
        given += 1
        if given > caps.ROWS:
            raise Unreadable(_MANY_ROWS, limit=caps.ROWS)
        faults = _faults(cells, columns) if _is_suspect(cells) else ()
        if book is not None and (computed := book.computed(number, width)):
            faults += tuple((columns[column], sentence) for column, sentence in computed)
        if len(cells) != width:
            yield _ragged(number, cells, columns, faults)
        else:
            yield Row(number, dict(zip(columns, map(str.strip, cells), strict=True)), faults)


def _is_suspect(cells: list[str]) -> bool:
    """One look at the whole row; which cell it is, if any, is found only when needed."""
    text = "\n".join(cells)
    return (
        FORMULA_START.search(text) is not None
        or len(text) > LONGEST_CELL
        or CONTROL.search(text) is not None
        or (not text.isascii() and GARBLED.search(text) is not None)
    )


def _faults(cells: list[str], columns: tuple[str, ...]) -> tuple[tuple[str, Sentence], ...]:
    found = zip(columns, map(_fault, cells), strict=False)
    return tuple((column, fault) for column, fault in found if fault is not None)


def _fault(cell: str) -> Sentence | None:
    if control := CONTROL.search(cell):
        return said(_CONTROL, sign=f"U+{ord(control.group()):04X}", place=control.start() + 1)
    if len(cell) > LONGEST_CELL:
        return said(_LONG_CELL, limit=LONGEST_CELL)
    if is_formula(cell):
        return said(_FORMULA, sign=cell.lstrip(" '")[:1].strip() or "TAB")
    return said(_GARBLED) if GARBLED.search(cell) else None


def _ragged(number: int, cells: list[str], columns: tuple[str, ...], faults: tuple[tuple[str, Sentence], ...]) -> Row:
    """A row of another width: cells may have moved, so it is not taken unless only blanks stand beyond the headings."""
    width = len(columns)
    beyond = tuple(cells[width:])
    if len(cells) < width or any(beyond):
        faults += (("", said(_WIDER, found=len(cells), expected=width)),)
    padded = [cell.strip() for cell in cells[:width]] + [""] * (width - len(cells))
    return Row(number, dict(zip(columns, padded, strict=True)), faults, beyond)
