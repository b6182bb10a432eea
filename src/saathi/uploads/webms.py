"""Opus in WebM (RFC 8794 and 9559), as browsers record it, put into Ogg (RFC 3533, RFC 7845) packet by packet.

The sound is never decoded. Nothing but the packets and how they begin is taken over, so nothing said about them stays.
"""

from __future__ import annotations

from collections.abc import Iterator

from .caps import MOST_PARTS, NotTaken
from .sounds import HEAD, crc

_SEGMENT, _TRACKS, _ENTRY, _CLUSTER, _GROUP = 0x18538067, 0x1654AE6B, 0xAE, 0x1F43B675, 0xA0
_CODEC, _PRIVATE, _SIMPLE, _BLOCK = 0x86, 0x63A2, 0xA3, 0xA1
_ENTERED = (_SEGMENT, _TRACKS, _ENTRY, _CLUSTER, _GROUP)
_LACED = 0x06
_FIRST, _LAST = 2, 4  # header types of Ogg
_A_PAGE = 50  # packets: a second of speech as browsers record it
_RATE = 48  # samples a millisecond, whatever was recorded (RFC 7845, 4)
_SERIAL = 1


def cleaned(raw: bytes) -> tuple[bytes, int]:
    """The recording as Ogg, and its seconds, rounded up. Raises NotTaken for anything but one voice in Opus."""
    head, packets = b"", []
    codecs = []
    for kind, body in _elements(raw):
        if kind == _CODEC:
            codecs.append(body)
        elif kind == _PRIVATE:
            head = body
        elif kind in (_SIMPLE, _BLOCK):
            packets.append(_packet(body))
    if codecs != [b"A_OPUS"] or not packets or not (head.startswith(b"OpusHead") and 19 <= len(head) <= 276):
        raise NotTaken("sound")
    return _as_ogg(head, packets)


def _elements(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """Every element that holds no other: those that do are walked into, so that one of unknown length needs no end."""
    at = 0
    for _count in range(MOST_PARTS):
        if at >= len(raw):
            return
        kind, at, _is_open = _number(raw, at, with_mark=True)
        size, at, is_open = _number(raw, at, with_mark=False)
        if kind in _ENTERED:
            continue
        if is_open or at + size > len(raw):
            raise NotTaken("sound")
        yield kind, raw[at : at + size]
        at += size
    raise NotTaken("sound")


def _number(raw: bytes, at: int, *, with_mark: bool) -> tuple[int, int, bool]:
    """(value, where it ends, whether all its bits are set, which as a length means unknown)."""
    if at >= len(raw) or not raw[at]:
        raise NotTaken("sound")
    length = 9 - raw[at].bit_length()
    if at + length > len(raw):
        raise NotTaken("sound")
    value = int.from_bytes(raw[at : at + length])
    bare = value & ((1 << 7 * length) - 1)
    return value if with_mark else bare, at + length, bare == (1 << 7 * length) - 1


def _packet(block: bytes) -> bytes:
    """A block is its track, two bytes of time, a byte of flags, and one packet: laced ones are not made by browsers."""
    _track, at, _is_open = _number(block, 0, with_mark=False)
    if len(block) < at + 4 or block[at + 2] & _LACED:
        raise NotTaken("sound")
    return block[at + 3 :]


def _samples(packet: bytes) -> int:
    """How long a packet of Opus sounds, in samples (RFC 6716, 3.1); at most 120 ms."""
    config, code = packet[0] >> 3, packet[0] & 3
    if config < 12:
        tenths = (100, 200, 400, 600)[config & 3]
    else:
        tenths = (100, 200)[config & 1] if config < 16 else (25, 50, 100, 200)[config & 3]
    if code == 3 and len(packet) < 2:
        raise NotTaken("sound")
    frames = packet[1] & 0x3F if code == 3 else (1, 2, 2)[code]
    if not 0 < frames * tenths <= 1200:
        raise NotTaken("sound")
    return frames * tenths * _RATE // 10


def _as_ogg(head: bytes, packets: list[bytes]) -> tuple[bytes, int]:
    pages = [_page([head], 0, 0, _FIRST), _page([b"OpusTags" + bytes(8)], 0, 1, 0)]
    samples = 0
    for start in range(0, len(packets), _A_PAGE):
        these = packets[start : start + _A_PAGE]
        samples += sum(map(_samples, these))
        is_last = start + _A_PAGE >= len(packets)
        pages.append(_page(these, samples, len(pages), _LAST if is_last else 0))
    return b"".join(pages), -(-samples // (_RATE * 1000))


def _page(packets: list[bytes], granule: int, number: int, flags: int) -> bytes:
    lacing = b"".join(b"\xff" * (len(one) // 255) + bytes([len(one) % 255]) for one in packets)
    if len(lacing) > 255:
        raise NotTaken("sound")
    page = bytearray(HEAD.pack(b"OggS", 0, flags, granule, _SERIAL, number, 0, len(lacing)))
    page += lacing + b"".join(packets)
    page[22:26] = crc(page, 0, len(page)).to_bytes(4, "little")
    return bytes(page)
