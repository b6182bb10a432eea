"""Which cells of a sheet hold a formula or an error value: the values a reader sees there were computed, not written
by anyone.

A quick look at the bytes finds that most sheets have none; only a sheet with a hit is parsed. The quick look may be
wrong in one direction only: a hit inside a comment costs a parse.
"""

from __future__ import annotations

import re
import zipfile

from saathi.intake.workbooks import caps
from saathi.intake.workbooks.archive import NotTaken, chunks, parser

_HIT = re.compile(rb"<(?:[\w.-]+:)?f[\s/>]|\st\s*=\s*[\"']e[\"']|<!DOCTYPE")
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_OVERLAP = 64

Places = dict[tuple[int, int], str]
"""(row, column), both from 1, to "formula" or "error"."""


def computed_cells(archive: zipfile.ZipFile, part: str) -> Places:
    """Where a sheet computes. `NotTaken` when there are too many to list."""
    return _parsed(archive, part) if _may_compute(archive, part) else {}


def _may_compute(archive: zipfile.ZipFile, part: str) -> bool:
    tail, is_first = b"", True
    for chunk in chunks(archive, part):
        # A sheet in UTF-16 would hide from a search for bytes; the parser reads it.
        if is_first and (b"\x00" in chunk[:64] or (b"encoding" in chunk[:100] and b"utf-8" not in chunk[:100].lower())):
            return True
        is_first = False
        if _HIT.search(tail + chunk):
            return True
        tail = chunk[-_OVERLAP:]
    return False


class _Walk:
    """Follows rows and cells; both may leave their place out, then it is the next one."""

    def __init__(self) -> None:
        self.places: Places = {}
        self.row = self.column = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(" ")[2]
        if local == "row":
            written = attributes.get("r", "")
            self.row, self.column = int(written) if written.isdecimal() else self.row + 1, 0
        elif local == "c":
            self._enter(attributes)
        elif local == "f":
            self._add("formula")

    def _enter(self, attributes: dict[str, str]) -> None:
        if found := _REFERENCE.fullmatch(attributes.get("r", "")):
            self.column, self.row = number_of(found[1]), int(found[2])
        else:
            self.column += 1
        if attributes.get("t") == "e":
            self._add("error")

    def _add(self, kind: str) -> None:
        self.places[self.row, self.column] = kind
        if len(self.places) > caps.FORMULAS:
            raise NotTaken("formulas", limit=caps.FORMULAS)


def number_of(letters: str) -> int:
    """A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _parsed(archive: zipfile.ZipFile, part: str) -> Places:
    walk, reader = _Walk(), parser()
    reader.StartElementHandler = walk.start
    for chunk in chunks(archive, part):
        reader.Parse(chunk)
    reader.Parse(b"", True)
    return walk.places
