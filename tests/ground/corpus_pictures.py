"""Photographs that hide something or are more than they seem, and what all hostile files hide."""

from __future__ import annotations

import io
import random
import struct
import zlib
from collections.abc import Iterator
from functools import cache

from PIL import Image

SECRET = b"qzxv7canary"  # what a hidden word is made of
PLACE = b"19.0760N072.8777E"
SCRIPT = b"<script>alert('qzxv7canary')</script>"
MARKS = (SECRET, PLACE, b"<script", b"javascript", b"JavaScript", b"/OpenAction", b"/Launch", b"/EmbeddedFile", b"GPS",
         b"\xa9xyz", b"loci", b"Exif", b"ns.adobe.com", b"photoshop", b"MPF\x00", b"/URI", b"/XFA", b"PK\x03\x04")  # fmt: skip
Case = tuple[str, bytes]


def picture(kind: str = "JPEG", size: tuple[int, int] = (64, 48), **more: object) -> bytes:
    out = io.BytesIO()
    Image.frombytes("RGB", size, random.Random(3).randbytes(3 * size[0] * size[1])).save(out, kind, **more)
    return out.getvalue()


def segment(mark: int, said: bytes) -> bytes:
    return b"\xff" + bytes([mark]) + struct.pack(">H", len(said) + 2) + said


def with_segments(*segments: bytes) -> bytes:
    whole = picture()
    return whole[:2] + b"".join(segments) + whole[2:]


def gps() -> bytes:
    told = Image.Exif()
    told[0x010E], told[0x0110], told[0x927C] = SECRET.decode(), "GPS camera", PLACE
    told.get_ifd(0x8825).update({1: "N", 2: (19.0, 4.0, 33.6), 3: "E", 4: (72.0, 52.0, 39.7), 27: PLACE})
    return told.tobytes()


def xmp() -> bytes:
    return b"<x:xmpmeta><exif:GPSLatitude>" + PLACE + b"</exif:GPSLatitude>" + SECRET + b"</x:xmpmeta>"


def thumbnailed() -> bytes:
    """EXIF whose thumbnail shows what was cut away."""
    inner = with_segments(segment(0xFE, SECRET))
    head = b"II*\x00\x08\x00\x00\x00" + struct.pack("<HI", 0, 14)
    entries = struct.pack("<HHHII", 2, 0x0201, 4, 1, 44) + struct.pack("<HHII", 0x0202, 4, 1, len(inner))
    return b"Exif\x00\x00" + head + entries + bytes(16) + inner


def photos() -> Iterator[Case]:
    for kind in ("JPEG", "PNG", "WEBP"):
        for turn in (1, 3, 6, 8):
            told = Image.Exif()
            told.load(gps())
            told[0x0112] = turn
            yield f"{kind} with EXIF, turned {turn}", picture(kind, exif=told.tobytes())
        yield f"{kind} with ICC", picture(kind, icc_profile=bytes(128) + SECRET + PLACE)
    hidden = {
        "XMP": segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + xmp()),
        "extended XMP": segment(0xE1, b"http://ns.adobe.com/xmp/extension/\x00" + xmp()),
        "IPTC": segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x14\x1c\x02\x5a" + SECRET + PLACE),
        "maker's note": segment(0xE1, gps()),
        "comment": segment(0xFE, SCRIPT + SECRET),
        "thumbnail": segment(0xE1, thumbnailed()),
        "multi-picture": segment(0xE2, b"MPF\x00II*\x00\x08\x00\x00\x00" + SECRET),
        "FlashPix": segment(0xE2, b"FPXR\x00" + SECRET),
        "JUMBF": segment(0xEB, b"JP\x00\x01" + SECRET + PLACE),
        "ducky": segment(0xEC, b"Ducky\x00" + SECRET),
        "meta": segment(0xE3, b"Meta\x00\x00" + PLACE + SECRET),
        "samsung": segment(0xE4, SECRET + PLACE),
    }
    for name, one in hidden.items():
        yield f"JPEG with {name}", with_segments(one)
        yield f"JPEG with {name} many times", with_segments(*[one] * 40)
    yield "JPEG with all of them", with_segments(*hidden.values())
    yield "JPEG with words after its end", picture() + SECRET + PLACE
    yield "JPEG with a second one after its end", picture() + with_segments(segment(0xE1, gps()))
    for name in (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"prVt"):
        yield f"PNG with {name.decode()}", png(chunk(name, SECRET + b"\x00" + PLACE))
    yield "PNG with words after its end", picture("PNG") + SECRET + PLACE
    yield "WebP with XMP", picture("WEBP", xmp=xmp())
    yield "WebP with words after its end", picture("WEBP") + SECRET
    yield from floods()


def chunk(name: bytes, said: bytes) -> bytes:
    return struct.pack(">I", len(said)) + name + said + struct.pack(">I", zlib.crc32(name + said))


def png(*more: bytes, width: int = 8, height: int = 8, data: bytes | None = None, depth: int = 8) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, depth, 2, 0, 0, 0)
    body = zlib.compress(bytes((width * 3 + 1) * height)) if data is None else data
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + b"".join(more) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def floods() -> Iterator[Case]:
    """More points than memory, or more text than picture."""
    for side in (7_000, 20_000, 60_000, 2**31 - 1):
        yield f"PNG that says {side} a side", png(width=side, height=side, data=zlib.compress(bytes(1 << 16)))
    yield "PNG of too many true points", png(width=6_400, height=6_400)
    yield "PNG of a thin line", png(width=2**31 - 1, height=1, data=zlib.compress(bytes(1 << 16)))
    for size in (50_000_000, 600_000_000):
        packed = zipped(size)
        yield f"PNG whose text unpacks to {size}", png(chunk(b"zTXt", b"a\x00\x00" + packed))
        yield f"PNG whose profile unpacks to {size}", png(chunk(b"iCCP", b"a\x00\x00" + packed))
    yield "PNG with points for ever", png(data=zipped(600_000_000))
    yield "PNG of 40 texts that unpack", png(*[chunk(b"zTXt", b"a\x00\x00" + zipped(3_000_000))] * 40)
    whole = picture()
    at = whole.index(b"\xff\xc0")
    for side in (30_000, 65_535):
        yield f"JPEG that says {side} a side", whole[: at + 5] + struct.pack(">HH", side, side) + whole[at + 9 :]
    web = bytearray(picture("WEBP", lossless=True))
    yield "WebP that says 16383 a side", bytes(web[:21] + b"\xff\xff\xff\x0f" + web[25:])
    extended = b"VP8X" + struct.pack("<I", 10) + b"\x10\x00\x00\x00\xff\xff\xff\xff\xff\xff"
    yield "WebP of a canvas without end", b"RIFF" + struct.pack("<I", 22) + b"WEBP" + extended


@cache
def zipped(size: int) -> bytes:
    """Zeros of this many bytes, packed without ever lying in memory."""
    packer, out = zlib.compressobj(9), []
    for _ in range(size // 1_000_000):
        out.append(packer.compress(bytes(1_000_000)))
    return b"".join([*out, packer.flush()])
