"""Which characters a shipped font can draw: the cmap of a WOFF2 file, read after its specification (W3C, part 4)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import brotli

from saathi import ui

FONTS = Path(ui.__file__).parent / "static/ui/vendor/fonts"
HEADER, CMAP, GLYF, LOCA, NAMED = 48, 0, 10, 11, 63
DANDA = ord("।")  # the font list draws it from the Bengali file in every language


@cache
def drawn(language: str, weight: int) -> frozenset[int]:
    """The characters of a page in that language: its own script, Latin, and the danda."""
    script = "bengali" if language == "bn" else "devanagari"
    latin = characters(FONTS / f"noto-sans-bengali-latin-{weight}-normal.woff2")
    if language == "en":
        return latin
    own = characters(FONTS / f"noto-sans-{script}-{script}-{weight}-normal.woff2")
    bengali = characters(FONTS / f"noto-sans-bengali-bengali-{weight}-normal.woff2")
    return latin | own | (bengali & {DANDA})


@cache
def characters(path: Path) -> frozenset[int]:
    """Every code point the font maps to a glyph. ValueError for what is not a WOFF2 file or has no cmap."""
    data = path.read_bytes()
    if data[:4] != b"wOF2":
        raise ValueError(f"{path.name} is not WOFF2.")
    (count,) = struct.unpack_from(">H", data, 12)
    (packed,) = struct.unpack_from(">I", data, 20)
    place, offset, found = HEADER, 0, None
    for _table in range(count):
        tag, length, place = _entry(data, place)
        found = (offset, length) if tag == CMAP else found
        offset += length
    if found is None:
        raise ValueError(f"{path.name} has no cmap.")
    tables = brotli.decompress(data[place : place + packed])
    return frozenset(_mapped(tables[found[0] : sum(found)]))


def _entry(data: bytes, place: int) -> tuple[int, int, int]:
    """(tag index, length in the stream, next place) of one row of the table directory."""
    flags, place = data[place], place + 1
    tag, version = flags & 63, flags >> 6
    place += 4 if tag == NAMED else 0
    length, place = _number(data, place)
    is_changed = version != 3 if tag in (GLYF, LOCA) else version != 0
    if is_changed:
        length, place = _number(data, place)
    return tag, length, place


def _number(data: bytes, place: int) -> tuple[int, int]:
    """A UIntBase128 and the place after it."""
    value = 0
    while True:
        byte, place = data[place], place + 1
        value = value << 7 | byte & 127
        if not byte & 128:
            return value, place


def _mapped(cmap: bytes) -> Iterator[int]:
    (count,) = struct.unpack_from(">H", cmap, 2)
    starts = {struct.unpack_from(">I", cmap, 4 + 8 * one + 4)[0] for one in range(count)}
    for start in starts:
        (shape,) = struct.unpack_from(">H", cmap, start)
        if shape == 4:
            yield from _segments(cmap[start:])
        elif shape == 12:
            yield from _groups(cmap[start:])


def _segments(table: bytes) -> Iterator[int]:
    half = struct.unpack_from(">H", table, 6)[0] // 2
    ends = struct.unpack_from(f">{half}H", table, 14)
    starts = struct.unpack_from(f">{half}H", table, 16 + 2 * half)
    deltas = struct.unpack_from(f">{half}H", table, 16 + 4 * half)
    ranges = 16 + 6 * half
    for one in range(half):
        (jump,) = struct.unpack_from(">H", table, ranges + 2 * one)
        for code in range(starts[one], ends[one] + 1):
            at = ranges + 2 * one + jump + 2 * (code - starts[one])
            glyph = struct.unpack_from(">H", table, at)[0] if jump else code + deltas[one] & 0xFFFF
            if glyph and code != 0xFFFF:
                yield code


def _groups(table: bytes) -> Iterator[int]:
    (count,) = struct.unpack_from(">I", table, 12)
    for one in range(count):
        first, last, _glyph = struct.unpack_from(">III", table, 16 + 12 * one)
        yield from range(first, last + 1)
