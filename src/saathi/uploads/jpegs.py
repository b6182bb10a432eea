"""Pictures inside a PDF keep their points and lose what was written beside them: place, time, camera, thumbnails."""

from __future__ import annotations

from .caps import NotTaken

_SCAN, _END = 0xDA, 0xD9
# Of the application's segments only JFIF and Adobe's say how colours are meant.
_KEPT = {0xE0: b"JFIF\x00", 0xEE: b"Adobe"}
_COMMENT = 0xFE


def stripped(raw: bytes) -> bytes:
    """A JPEG without its application's segments and comments, and without anything after its end."""
    if raw[:2] != b"\xff\xd8":
        raise NotTaken("pdf")
    kept, at = [raw[:2]], 2
    while at + 4 <= len(raw):
        if raw[at] != 0xFF:
            raise NotTaken("pdf")
        mark = raw[at + 1]
        if mark == 0xFF:  # a filling byte
            at += 1
            continue
        if mark == _END:
            break
        size = int.from_bytes(raw[at + 2 : at + 4])
        end = at + 2 + size
        if size < 2 or end > len(raw):
            raise NotTaken("pdf")
        if _is_kept(mark, raw[at + 4 : end]):
            kept.append(raw[at:end])
        at = end
        if mark == _SCAN:
            last = _scan_end(raw, at)
            kept.append(raw[at:last])
            at = last
    return b"".join([*kept, b"\xff\xd9"])


def _is_kept(mark: int, said: bytes) -> bool:
    if mark == _COMMENT:
        return False
    if 0xE0 <= mark <= 0xEF:
        return mark in _KEPT and said.startswith(_KEPT[mark])
    return True


def _scan_end(raw: bytes, at: int) -> int:
    """Where the packed points end: at a mark that is neither a stuffed byte nor a restart."""
    while (at := raw.find(b"\xff", at)) != -1:
        if at + 1 >= len(raw):
            break
        if raw[at + 1] != 0 and not 0xD0 <= raw[at + 1] <= 0xD7:
            return at
        at += 2
    return len(raw)


def stripped_2000(raw: bytes) -> bytes:
    """JPEG 2000 (ISO/IEC 15444-1): its boxes without those that hold text; a bare stream of points stays as it is."""
    if raw[:4] == b"\xff\x4f\xff\x51":
        return raw
    kept, at = [], 0
    while at < len(raw):
        size = int.from_bytes(raw[at : at + 4])
        end = len(raw) if size == 0 else at + size
        if size == 1 or (size and size < 8) or end > len(raw):
            raise NotTaken("pdf")
        if raw[at + 4 : at + 8] in (b"jP  ", b"ftyp", b"jp2h", b"jp2c"):
            kept.append(raw[at:end])
        at = end
    return b"".join(kept)
