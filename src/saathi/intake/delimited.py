"""CSV as it is met in the field: comma, semicolon or tab, quoted cells, Excel's `sep=` line. Strict where leniency
would move cells.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from django.utils.translation import gettext_noop as _

from saathi.intake.encodings import encoding_of
from saathi.intake.sentences import Unreadable

LONGEST_LINE = 1 << 20
"""Characters. A longer line is no caseload, and would be held in memory whole."""
_SAMPLE = 1 << 16
_DELIMITERS = (",", ";", "\t", "|")
_LONG = _("Line %(line)s is longer than a million characters. A line end or a quotation mark is missing there.")
_QUOTES = _(
    "The quotation marks around line %(line)s do not match, so its cells cannot be told apart. Mend that "
    "line, or save as XLSX."
)

_CHANGED = _("The file was changed while it was read. Try again when it is complete.")


class _Borrowed(io.RawIOBase):
    """Lets a text wrapper read a file that stays its owner's to close."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        found = self._file.read(len(buffer))
        buffer[: len(found)] = found
        return len(found)


class Records:
    """The records of one CSV file: iterate once. `codec`, `delimiter` and `lines` (line ends, an upper bound of rows)
    are known first.
    """

    def __init__(self, file: BinaryIO) -> None:
        encoding = encoding_of(file)
        self.codec, self.lines = encoding.codec, encoding.lines
        self._text = self._opened(file)
        sample = self._text.read(_SAMPLE)
        self._skips = sample[:4].lower() == "sep=" and sample[5:6] in ("\r", "\n")
        self.delimiter = sample[4] if self._skips else _delimiter(sample)
        self._text = self._opened(file)

    def _opened(self, file: BinaryIO) -> io.TextIOWrapper:
        file.seek(0)
        buffered = io.BufferedReader(_Borrowed(file), 1 << 18)
        return io.TextIOWrapper(buffered, encoding=self.codec, errors="strict", newline="")

    def __iter__(self) -> Iterator[list[str]]:
        reader = csv.reader(self._lines(), delimiter=self.delimiter, strict=True)
        try:
            yield from reader
        except csv.Error:
            raise Unreadable(_QUOTES, line=reader.line_num + self._skips) from None
        except UnicodeError:
            raise Unreadable(_CHANGED) from None

    def _lines(self) -> Iterator[str]:
        number = 0
        while line := self._text.readline(LONGEST_LINE):
            number += 1
            if len(line) == LONGEST_LINE:
                raise Unreadable(_LONG, line=number)
            if number > 1 or not self._skips:
                yield line


def _delimiter(sample: str) -> str:
    """The sign that cuts the sample into rows as wide as the heading, and the heading into most columns."""
    lines = sample.splitlines(keepends=True)
    if len(sample) == _SAMPLE and len(lines) > 1:
        lines.pop()
    return max(_DELIMITERS, key=lambda sign: _fit(lines[:40], sign))


def _fit(lines: list[str], sign: str) -> tuple[float, int]:
    widths = []
    try:
        for record in csv.reader(lines, delimiter=sign):
            if any(record):
                widths.append(len(record))
    except csv.Error:
        pass
    if not widths or widths[0] < 2:
        return 0.0, 0
    return widths.count(widths[0]) / len(widths), widths[0]
