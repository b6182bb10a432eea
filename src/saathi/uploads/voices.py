"""A voice, however a browser or a telephone recorded it: one sound, nothing to see, and how long it is."""

from __future__ import annotations

import struct

from . import films, sounds, webms
from .caps import NotTaken

WEBM = b"\x1aE\xdf\xa3"


def cleaned(raw: bytes) -> tuple[bytes, int]:
    """The recording as Ogg or MP4 without anything said about it, and its seconds, rounded up; 0 where an MP4 does not
    say. Raises NotTaken where there is something to see in it."""
    if raw.startswith(WEBM):
        return webms.cleaned(raw)
    if raw.startswith(b"OggS"):
        clean, _pages = sounds.cleaned(raw)
        return clean, _seconds_of_ogg(clean)
    clean, _pages = films.cleaned(raw)
    if _has_picture(clean):
        raise NotTaken("voice")
    return clean, _seconds_of_mp4(clean)


def _seconds_of_ogg(sound: bytes) -> int:
    """The last page says how many samples there were (RFC 7845, 4: 48,000 a second)."""
    at = granule = 0
    while at < len(sound):
        _mark, _version, _flags, said, _serial, _number, _sum, segments = sounds.HEAD.unpack_from(sound, at)
        granule = max(granule, said)
        body = at + sounds.HEAD.size + segments
        at = body + sum(sound[at + sounds.HEAD.size : body])
    return -(-granule // 48_000)


def _has_picture(film: bytes) -> bool:
    """A handler box names what its track is for, eight bytes after its own name."""
    at = film.find(b"hdlr")
    while at != -1:
        if film[at + 12 : at + 16] == b"vide":
            return True
        at = film.find(b"hdlr", at + 4)
    return False


def _seconds_of_mp4(film: bytes) -> int:
    """The head of the film says its scale and its length in it (ISO/IEC 14496-12, 8.2.2)."""
    at = film.find(b"mvhd")
    if at == -1 or len(film) < at + 36:
        return 0
    if film[at + 4] == 1:
        scale, length = struct.unpack_from(">IQ", film, at + 24)
    else:
        scale, length = struct.unpack_from(">II", film, at + 16)
    return -(-length // scale) if scale else 0
