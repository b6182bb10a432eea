"""MP4 (ISO/IEC 14496-12): the boxes are checked one by one, and all that is not picture or sound is overwritten.

Nothing is decoded here and nothing moves: a box that goes becomes empty room of the same size, so every offset holds.
"""

from __future__ import annotations

from collections.abc import Iterator

from .caps import MOST_PARTS, NotTaken

_DEEPEST = 12
_HOLD = frozenset([b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"dinf", b"mvex", b"moof", b"traf"])
_KEPT = frozenset(
    b"mvhd tkhd mdhd hdlr vmhd smhd nmhd stsd stts ctts cslg stsc stsz stz2 stco co64 stss sdtp sbgp sgpd elst dref "
    b"trex mehd tfhd tfdt trun mfhd sidx".split()
)
_TOP = frozenset([b"ftyp", b"styp", b"moov", b"moof", b"mdat", b"sidx"])
_TRACKS = (b"vide", b"soun")


def cleaned(raw: bytes) -> tuple[bytes, int]:
    """The same film or recording without place, time and names, and 0 pages. Raises NotTaken for anything that is
    neither picture nor sound, such as a track of places."""
    film = bytearray(raw)
    seen = set()
    for count, (kind, begin, body, end) in enumerate(_boxes(film, 0, len(film))):
        if count > MOST_PARTS:
            raise NotTaken("film")
        seen.add(kind)
        if kind in _HOLD:
            _clean_inside(film, body, end, 1)
        elif kind not in _TOP:
            _empty(film, begin, body, end)
    if not {b"ftyp", b"moov", b"mdat"} <= seen:
        raise NotTaken("film")
    return bytes(film), 0


def _boxes(film: bytearray, at: int, stop: int) -> Iterator[tuple[bytes, int, int, int]]:
    """(kind, begin, body, end) of each box; they fill the room exactly."""
    while at < stop:
        if stop - at < 8:
            raise NotTaken("film")
        size, kind, body = int.from_bytes(film[at : at + 4]), bytes(film[at + 4 : at + 8]), at + 8
        if size == 1:
            size, body = int.from_bytes(film[at + 8 : at + 16]), at + 16
        elif size == 0:
            size = stop - at
        if size < body - at or at + size > stop:
            raise NotTaken("film")
        yield kind, at, body, at + size
        at += size


def _clean_inside(film: bytearray, at: int, stop: int, depth: int) -> None:
    if depth > _DEEPEST:
        raise NotTaken("film")
    for kind, begin, body, end in _boxes(film, at, stop):
        if kind in _HOLD:
            _clean_inside(film, body, end, depth + 1)
        elif kind not in _KEPT:
            _empty(film, begin, body, end)
        elif kind in (b"mvhd", b"tkhd", b"mdhd"):
            _forget_times(film, body, end)
        elif kind == b"hdlr":
            _check_track(film, body, end)
        elif kind == b"dref":
            _check_source(film, body, end)


def _empty(film: bytearray, begin: int, body: int, end: int) -> None:
    film[begin + 4 : begin + 8] = b"free"
    film[body:end] = bytes(end - body)


def _forget_times(film: bytearray, body: int, end: int) -> None:
    """When it was made and changed."""
    until = body + (20 if film[body] == 1 else 12)
    if until > end:
        raise NotTaken("film")
    film[body + 4 : until] = bytes(until - body - 4)


def _check_track(film: bytearray, body: int, end: int) -> None:
    """Only picture and sound; the name a program gave the track goes."""
    if end - body < 24 or bytes(film[body + 8 : body + 12]) not in _TRACKS:
        raise NotTaken("track")
    film[body + 24 : end] = bytes(end - body - 24)


def _check_source(film: bytearray, body: int, end: int) -> None:
    """Everything lies in this file: none of it is fetched from an address."""
    for kind, _begin, inside, last in _boxes(film, body + 8, end):
        if kind != b"url " or last - inside < 4 or not film[inside + 3] & 1:
            raise NotTaken("film")
