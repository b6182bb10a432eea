"""Opus in Ogg (RFC 3533, RFC 7845): the pages are checked one by one, and what was said about the recording goes.

The sound is never played or decoded here. Comments are overwritten in place, so nothing moves.
"""

from __future__ import annotations

import struct
import zlib

from .caps import MOST_PARTS, NotTaken

HEAD = struct.Struct("<4sBBqIIIB")
_MIRROR = bytes(int(f"{n:08b}"[::-1], 2) for n in range(256))
_LAST = 4  # header type: the last page of the stream


def cleaned(raw: bytes) -> tuple[bytes, int]:
    """The same recording without its comments, and 0 pages."""
    sound, at, serial, count, ended = bytearray(raw), 0, None, 0, False
    tags: list[tuple[int, int]] = []  # the bytes of the comment packet, piece by piece
    in_tags = True
    while at < len(sound):
        begin, body, end, flags, number = _page(sound, at)
        serial = number if serial is None else serial
        count += 1
        if number != serial or ended or count > MOST_PARTS:
            raise NotTaken("sound")
        ended = bool(flags & _LAST)
        if count == 1 and not (sound[body:end].startswith(b"OpusHead") and 19 <= end - body <= 276):
            raise NotTaken("sound")
        if count > 1 and in_tags:
            length, in_tags = _first_packet(sound, begin)
            tags.append((body, body + length))
        at = end
    if in_tags or not sound[tags[0][0] : tags[0][1]].startswith(b"OpusTags"):
        raise NotTaken("sound")
    _blank(sound, tags)
    return bytes(sound), 0


def _page(sound: bytearray, at: int) -> tuple[int, int, int, int, int]:
    """(begin, body, end, flags, serial) of the page that begins here; its checksum is right."""
    if len(sound) < at + HEAD.size:
        raise NotTaken("sound")
    mark, version, flags, _granule, serial, _number, checksum, segments = HEAD.unpack_from(sound, at)
    body = at + HEAD.size + segments
    end = body + sum(sound[at + HEAD.size : body])
    if mark != b"OggS" or version != 0 or end > len(sound) or checksum != crc(sound, at, end):
        raise NotTaken("sound")
    return at, body, end, flags, serial


def _first_packet(sound: bytearray, begin: int) -> tuple[int, bool]:
    """How many bytes of this page still belong to the packet that runs, and whether it runs on."""
    length = 0
    for size in sound[begin + HEAD.size : begin + HEAD.size + sound[begin + HEAD.size - 1]]:
        length += size
        if size < 255:
            return length, False
    return length, True


def _blank(sound: bytearray, tags: list[tuple[int, int]]) -> None:
    """No vendor, no comment, and padding for the rest: the packet keeps its length."""
    whole = sum(end - begin for begin, end in tags)
    if whole < 16:
        raise NotTaken("sound")
    packet, taken = b"OpusTags" + bytes(whole - 8), 0
    for begin, end in tags:
        sound[begin:end] = packet[taken : taken + end - begin]
        taken += end - begin
    at = 0
    while at < tags[-1][1]:
        segments = sound[at + HEAD.size - 1]
        body = at + HEAD.size + segments
        end = body + sum(sound[at + HEAD.size : body])
        struct.pack_into("<I", sound, at + 22, crc(sound, at, end))
        at = end


def crc(sound: bytearray, at: int, end: int) -> int:
    """Ogg's CRC runs from the high bit; zlib's from the low one, so bits go in and come out mirrored."""
    page = bytes(sound[at : at + 22]) + bytes(4) + bytes(sound[at + 26 : end])
    mirrored = zlib.crc32(page.translate(_MIRROR), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{mirrored:032b}"[::-1], 2)
