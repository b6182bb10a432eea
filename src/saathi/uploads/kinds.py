"""Which kind a file is, by its first bytes and nothing else: not by its name, not by what the browser says."""

from __future__ import annotations

from .caps import NotTaken

JPEG, PNG, WEBP, PDF, OGG, MP4 = "jpeg", "png", "webp", "pdf", "ogg", "mp4"
VOICE = "voice"  # any of the kinds that a voice is recorded in
PHOTOS = (JPEG, PNG, WEBP)
TYPES = {
    JPEG: "image/jpeg",
    PNG: "image/png",
    WEBP: "image/webp",
    PDF: "application/pdf",
    OGG: "audio/ogg",
    MP4: "video/mp4",
}
ENDINGS = {JPEG: "jpg", PNG: "png", WEBP: "webp", PDF: "pdf", OGG: "ogg", MP4: "mp4"}
ACCEPT = ".jpg,.jpeg,.png,.webp,.pdf,.ogg,.opus,.mp4,.m4a"
BRANDS = {
    *(b"iso" + n for n in (b"m", b"2", b"3", b"4", b"5", b"6", b"7", b"8", b"9")),
    b"mp41", b"mp42", b"avc1", b"M4A ", b"M4V ", b"3gp4", b"3gp5", b"3gp6", b"3gp7", b"MSNV", b"dash",
}  # fmt: skip
# Kinds people do send, each with the sentence that says what to do instead.
_OTHERS = (
    (b"GIF8", "gif"),
    (b"PK\x03\x04", "office"),
    (b"\xd0\xcf\x11\xe0", "office"),
    (b"{\\rtf", "office"),
    (b"<", "script"),
    (b"\xef\xbb\xbf<", "script"),
    (b"MZ", "script"),
    (b"#!", "script"),
    (b"\x7fELF", "script"),
)


def kind_of(raw: bytes) -> str:
    """One of the kinds that are taken; raises NotTaken with the reason for any other."""
    if raw.startswith(b"\xff\xd8\xff"):
        return JPEG
    if raw.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if raw.startswith(b"RIFF") and raw[8:12] == b"WEBP":
        return WEBP
    if raw.startswith(b"%PDF-"):
        return PDF
    if raw.startswith(b"OggS"):
        return OGG
    if raw[4:8] == b"ftyp":
        return _of_boxes(raw[8:12])
    raise NotTaken(next((key for start, key in _OTHERS if raw.lstrip()[:16].startswith(start)), "kind"))


def _of_boxes(brand: bytes) -> str:
    if brand in BRANDS:
        return MP4
    raise NotTaken("heic" if brand[:3] in (b"hei", b"hev", b"mif", b"msf", b"avi") else "film")
