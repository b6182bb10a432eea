"""Which encoding a text file is in, decided by reading all of its bytes once: no letter is ever replaced or guessed.

What cannot be told: text typed in a legacy font (Bijoy, Kruti Dev) is plain Latin letters in the file. Only a person
who looks at the first rows can see it, so a page must show them.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import BinaryIO

from django.utils.translation import gettext_noop as _

from saathi.intake.sentences import Unreadable

CHUNK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = _(
    "This file is not a table: it holds bytes that no text has. Save the sheet as CSV UTF-8 or as XLSX and try again."
)
_CUT = _("The file ends in the middle of a letter: it was cut off when it was copied. Copy it again.")
_OLD = _(
    "The file is not in UTF-8: line %(line)s cannot be read. It looks like %(guess)s. Open it in the "
    "program it came from and save it "
    "as “CSV UTF-8 (comma delimited)” or as XLSX."
)
_UNKNOWN = _(
    "The file is not in UTF-8: line %(line)s cannot be read, and its encoding is none we know. Open it in"
    " the program it came from and "
    "save it as “CSV UTF-8 (comma delimited)” or as XLSX."
)
_BROKEN = _(
    "The file starts as %(encoding)s but line %(line)s breaks its rules. Open it in the program it came "
    "from and save it as "
    "“CSV UTF-8 (comma delimited)” or as XLSX."
)


@dataclass(frozen=True, slots=True)
class Encoding:
    """A Python codec name that reads the whole file, and how many line ends it has."""

    codec: str
    lines: int


def encoding_of(file: BinaryIO) -> Encoding:
    """The encoding of a text file, which is read to its end; `Unreadable` names the likely one if it is none of
    Unicode's.
    """
    file.seek(0)
    start = file.read(4096)
    codec = _by_mark(start) or _by_zeros(start) or "utf-8"
    if codec in ("utf-8", "utf-8-sig") and _is_binary(start):
        raise Unreadable(_BINARY)
    file.seek(0)
    return Encoding(codec, _decoded_lines(file, codec))


def _by_mark(start: bytes) -> str:
    return next((codec for mark, codec in _MARKS if start.startswith(mark)), "")


def _by_zeros(start: bytes) -> str:
    """UTF-16 without a mark: a heading in Latin letters has a zero in every second byte."""
    start = start[: len(start) // 2 * 2]
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if odd * 3 > len(start) // 2 and even * 20 < odd:
        return "utf-16-le"
    if even * 3 > len(start) // 2 and odd * 20 < even:
        return "utf-16-be"
    return ""


def _is_binary(start: bytes) -> bool:
    """More than a few controls. A stray one in a text is the fault of one cell, and is told with its row."""
    controls = sum(start.count(byte) for byte in range(32) if byte not in (9, 10, 13))
    return controls > 3 and controls * 50 > len(start)


def _decoded_lines(file: BinaryIO, codec: str) -> int:
    decoder, lines = codecs.getincrementaldecoder(codec)("strict"), 1
    chunk = b""
    try:
        while chunk := file.read(CHUNK):
            lines += decoder.decode(chunk).count("\n")
    except UnicodeError as error:
        raise _refusal(error, chunk, codec, lines) from None
    try:
        decoder.decode(b"", final=True)
    except UnicodeError:
        raise Unreadable(_CUT) from None
    return lines


def _refusal(error: UnicodeError, chunk: bytes, codec: str, lines: int) -> Unreadable:
    # What the decoder was given: the chunk, with what it had carried over and without the mark of the start.
    before = error.object[: error.start] if isinstance(error, UnicodeDecodeError) else b""
    line = lines + before.count(b"\n")
    if codec != "utf-8":
        return Unreadable(_BROKEN, line=line, encoding=codec.removesuffix("-sig").upper())
    guess = _guess(chunk)
    return Unreadable(_OLD, line=line, guess=guess) if guess else Unreadable(_UNKNOWN, line=line)


def _guess(chunk: bytes) -> str:
    """The names of the usual old encodings; empty where the bytes fit neither."""
    high = {byte for byte in chunk if byte >= 0x80}
    if high & {0x81, 0x8D, 0x8F, 0x90, 0x9D}:
        return ""
    return "Windows-1252" if any(byte < 0xA0 for byte in high) else "ISO 8859-1 / Windows-1252"
