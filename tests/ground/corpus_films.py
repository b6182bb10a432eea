"""Films and voices with places, words and boxes without end."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from saathi.uploads.sounds import crc

from .corpus_pictures import PLACE, SCRIPT, SECRET, Case, xmp


def box(kind: bytes, *inside: bytes) -> bytes:
    body = b"".join(inside)
    return struct.pack(">I", len(body) + 8) + kind + body


def udta() -> bytes:
    said = struct.pack(">HH", len(PLACE), 0x15C7) + PLACE
    return box(b"udta", box(b"\xa9xyz", said), box(b"loci", bytes(6) + SECRET + b"\x00" + bytes(13)), box(b"\xa9nam", SECRET))


def track(kind: bytes = b"vide", *more: bytes, source: bytes = b"\x00\x00\x00\x01") -> bytes:
    name = b"\x00" * 8 + kind + bytes(12) + SECRET + b"\x00"
    sources = box(b"dinf", box(b"dref", bytes(4) + b"\x00\x00\x00\x01", box(b"url ", source)))
    media = box(b"mdia", box(b"mdhd", bytes(24)), box(b"hdlr", name), box(b"minf", sources, box(b"stbl", box(b"stco", bytes(8)))))
    return box(b"trak", box(b"tkhd", bytes(84)), media, *more)


def film(*in_moov: bytes, tracks: bytes | None = None, after: bytes = b"", brand: bytes = b"isom") -> bytes:
    movie = box(b"moov", box(b"mvhd", bytes(100)), track() if tracks is None else tracks, *in_moov)
    return box(b"ftyp", brand + bytes(4)) + movie + box(b"mdat", bytes(64)) + after


def films() -> Iterator[Case]:
    meta = box(b"meta", bytes(4), box(b"hdlr", bytes(8) + b"mdta" + bytes(13)), box(b"keys", SECRET), box(b"ilst", PLACE + SECRET))
    deep = b""
    for _ in range(400):
        deep = box(b"trak", deep)
    hidden = {
        "place": film(udta()), "place in a track": film(tracks=track(b"vide", udta())), "meta": film(meta),
        "meta at the end": film(after=meta), "XMP": film(after=box(b"uuid", b"\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8" + bytes(8) + xmp())),
        "XMP in the movie": film(box(b"XMP_", xmp())), "words in free room": film(after=box(b"free", SECRET + PLACE)),
        "page in free room": film(after=box(b"skip", SCRIPT)), "ID3": film(box(b"ID32", SECRET)),
        "unknown box": film(box(b"gps0", PLACE), after=box(b"GPMF", SECRET + PLACE)),
        "track of places": film(tracks=track() + track(b"meta")), "track of a drone": film(tracks=track() + track(b"camm")),
        "track of text": film(tracks=track() + track(b"text")), "picture from an address": film(tracks=track(source=bytes(4) + b"https://invalid/")),
        "boxes in boxes": film(deep), "box past its end": film(after=b"\xff\xff\xff\xffmoov" + SECRET),
        "box of no length": film(after=b"\x00\x00\x00\x04free" + SECRET), "long box past its end": film(after=b"\x00\x00\x00\x01mdat\xff\xff\xff\xff\xff\xff\xff\xff"),
        "box to the end": film(after=b"\x00\x00\x00\x00free" + SECRET), "no movie": box(b"ftyp", b"isom") + box(b"mdat", SECRET),
        "no data": film()[: -72], "many boxes": film(after=box(b"free") * 250_000), "odd brand": film(brand=b"evil"),
        "voice": film(tracks=track(b"soun"), brand=b"M4A "),
    }  # fmt: skip
    for name, one in hidden.items():
        yield f"MP4, {name}", one


def ogg_page(body: bytes, number: int, flags: int = 0, serial: int = 7, sizes: bytes | None = None) -> bytes:
    sizes = bytes([255] * (len(body) // 255) + [len(body) % 255]) if sizes is None else sizes
    page = bytearray(struct.pack("<4sBBqIIIB", b"OggS", 0, flags, 0, serial, number, 0, len(sizes)) + sizes + body)
    struct.pack_into("<I", page, 22, crc(page, 0, len(page)))
    return bytes(page)


def tags(*said: bytes) -> bytes:
    vendor = b"libopus " + SECRET
    comments = b"".join(struct.pack("<I", len(one)) + one for one in said)
    return b"OpusTags" + struct.pack("<I", len(vendor)) + vendor + struct.pack("<I", len(said)) + comments


HEAD = b"OpusHead\x01\x01\x38\x01\x80\xbb\x00\x00\x00\x00\x00"


def sound(*said: bytes, head: bytes = HEAD) -> bytes:
    packet = tags(*(said or (b"LOCATION=" + PLACE, b"COMMENT=" + SECRET)))
    pieces = [packet[start : start + 255 * 200] for start in range(0, len(packet), 255 * 200)]
    pages = [ogg_page(head, 0, 2)]
    for n, piece in enumerate(pieces, start=1):
        runs_on = n < len(pieces)
        pages.append(ogg_page(piece, n, 0 if n == 1 else 1, sizes=b"\xff" * 200 if runs_on else None))
    return b"".join([*pages, ogg_page(bytes(40), len(pages)), ogg_page(bytes(40), len(pages) + 1, 4)])


def sounds() -> Iterator[Case]:
    whole = sound()
    for name, one in {
        "place": whole, "picture in it": sound(b"METADATA_BLOCK_PICTURE=" + SECRET * 900), "long words": sound(SECRET * 20_000),
        "page in it": sound(b"COMMENT=" + SCRIPT), "wrong checksum": whole[:30] + b"\x00" + whole[31:], "no head": ogg_page(tags(), 0, 2),
        "Vorbis": sound(head=b"\x01vorbis" + bytes(23)), "two voices": whole + ogg_page(HEAD, 0, 2, serial=9), "words after its end": whole + SECRET,
        "pages after its end": whole + ogg_page(SECRET, 9), "tags without end": ogg_page(HEAD, 0, 2) + ogg_page(b"OpusTags" + bytes(502), 1, sizes=b"\xff\xff"),
        "no tags": ogg_page(HEAD, 0, 2) + ogg_page(bytes(40), 1), "many pages": ogg_page(HEAD, 0, 2) + ogg_page(tags(), 1) + ogg_page(b"", 2, sizes=b"") * 210_000,
        "skeleton": ogg_page(b"fishead\x00" + bytes(56), 0, 2),
    }.items():  # fmt: skip
        yield f"Ogg, {name}", one
