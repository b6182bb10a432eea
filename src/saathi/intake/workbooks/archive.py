"""The zip around a workbook: its caps, checked in the directory before anything is unpacked, and where its sheets
lie.
"""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from xml.parsers import expat

from saathi.intake.workbooks import caps


class NotTaken(Exception):
    """Why the child stops: a key of `opening.SENTENCES`, and the named parts of that sentence."""

    def __init__(self, key: str, **parts: object) -> None:
        super().__init__(key)
        self.key, self.parts = key, parts


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of the workbook: shown name, place among all sheets from 0, part of the zip, hidden or not."""

    name: str
    place: int
    part: str
    is_hidden: bool


def check_caps(archive: zipfile.ZipFile) -> None:
    """Refuse what would be too big once unpacked, what is another kind of file, and what carries a programme."""
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names:
        raise NotTaken("binary" if "xl/workbook.bin" in names else "ods" if "content.xml" in names else "zip")
    if "xl/vbaProject.bin" in names:
        raise NotTaken("macros")
    if any(part.flag_bits & 1 for part in parts):
        raise NotTaken("locked")
    if len(parts) > caps.PARTS or len(names) < len(parts) or sum(part.file_size for part in parts) > caps.UNPACKED:
        raise NotTaken("bomb")
    if any(part.file_size > caps.RATIO_FROM and part.file_size > caps.RATIO * part.compress_size for part in parts):
        raise NotTaken("bomb")


def parser() -> expat.XMLParserType:
    """An XML parser that stops at a document type: no entity is ever defined, expanded or fetched."""
    made = expat.ParserCreate(namespace_separator=" ")
    made.StartDoctypeDeclHandler = _refuse_doctype
    made.buffer_text = True
    return made


def _refuse_doctype(*_: object) -> None:
    raise NotTaken("doctype")


def chunks(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """One part, unpacked piece by piece and never beyond the size its directory entry states."""
    with archive.open(part) as source:
        while chunk := source.read(1 << 18):
            yield chunk


def elements(archive: zipfile.ZipFile, part: str) -> list[tuple[str, dict[str, str]]]:
    """Local names and attributes of all elements of a small part."""
    found: list[tuple[str, dict[str, str]]] = []
    reader = parser()
    reader.StartElementHandler = lambda name, attributes: found.append((name.rpartition(" ")[2], attributes))
    for chunk in chunks(archive, part):
        reader.Parse(chunk)
    reader.Parse(b"", True)
    return found


def sheets(archive: zipfile.ZipFile) -> list[Sheet]:
    """All sheets in the order of the workbook."""
    targets = {
        attributes.get("Id", ""): posixpath.normpath(posixpath.join("/xl", attributes.get("Target", "")))[1:]
        for name, attributes in elements(archive, "xl/_rels/workbook.xml.rels")
        if name == "Relationship"
    }
    listed = [attributes for name, attributes in elements(archive, "xl/workbook.xml") if name == "sheet"]
    return [
        Sheet(
            entry.get("name", ""), place, targets.get(_relation(entry), ""), entry.get("state", "visible") != "visible"
        )
        for place, entry in enumerate(listed)
    ]


def _relation(entry: dict[str, str]) -> str:
    return next((value for key, value in entry.items() if key.endswith("relationships id")), "")


def counts_from_1904(archive: zipfile.ZipFile) -> bool:
    """Whether day numbers count from 1904, as workbooks made on old Macs do."""
    found = [attributes for name, attributes in elements(archive, "xl/workbook.xml") if name == "workbookPr"]
    return any(attributes.get("date1904", "0") in ("1", "true") for attributes in found)
