"""A PDF is written anew from what its pages show: no script, action, form, link, attached file or metadata is carried.

Pages take along only the keys named here; whatever else hangs on the old file is never copied. Notes and filled fields
are first drawn into their page, so that nothing that was seen is lost.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from . import jpegs
from .caps import MOST_PAGES, MOST_PARTS, MOST_PIXELS, MOST_UNPACKED, MOST_UNPACKED_IN_ALL, NotTaken

_OF_PAGE = frozenset(
    ["/Type", "/Parent", "/MediaBox", "/CropBox", "/Rotate", "/Resources", "/Contents", "/UserUnit", "/Group"]
)
# Wherever they stand: none of these changes what a page shows. No name of a resource is among them.
_DROPPED = (
    "/Metadata", "/PieceInfo", "/AF", "/OPI", "/Alternates", "/LastModified", "/EF", "/EmbeddedFiles", "/JavaScript",
    "/JS", "/OpenAction", "/AA", "/XFA", "/RichMediaContent", "/URI", "/Launch", "/Thumb", "/StructParents",
    "/StructParent",
)  # fmt: skip
_OF_STREAM = ("/F", "/FFilter", "/FDecodeParms", "/Ref", "/PS", "/OC", "/Info", "/Author", "/Title", "/Desc")
_PICTURE = ("/DCTDecode", "/DCT", "/JPXDecode", "/CCITTFaxDecode", "/CCF", "/JBIG2Decode")
# What a picture says about its place, where it could hide in the text of a page.
_HIDDEN = (b"Exif\x00\x00", b"ns.adobe.com/xap", b"<x:xmpmeta", b"Photoshop 3.0\x00")


def cleaned(raw: bytes) -> tuple[bytes, int]:
    """The pages as a new PDF, and how many there are."""
    try:
        with pikepdf.open(io.BytesIO(raw), attempt_recovery=True) as given, pikepdf.new() as clean:
            n = _take_pages(given, clean)
            _scrub_all(clean)
            out = io.BytesIO()
            clean.save(
                out,
                object_stream_mode=pikepdf.ObjectStreamMode.generate,
                fix_metadata_version=False,
                deterministic_id=True,
            )
            return out.getvalue(), n
    except pikepdf.PasswordError:
        raise NotTaken("locked") from None
    except (pikepdf.PdfError, RuntimeError) as error:  # the second where one of the limits below was met
        raise NotTaken("bomb" if "limit" in str(error) else "pdf") from None


def _take_pages(given: Pdf, clean: Pdf) -> int:
    n = len(given.pages)
    if n > MOST_PAGES:
        raise NotTaken("pages")
    if n == 0:
        raise NotTaken("pdf")
    given.flatten_annotations("screen")
    for page in given.pages:
        for key in [key for key in page.obj.keys() if key not in _OF_PAGE]:  # noqa: SIM118  (an object, not a dict)
            del page.obj[key]
        clean.pages.append(page)
    return n


def _scrub_all(clean: Pdf) -> None:
    unpacked, parts = 0, 0
    for one in clean.objects:
        for part in _inside(one):
            parts += 1
            if parts > MOST_PARTS:
                raise NotTaken("bomb")
            for key in _DROPPED:
                if key in part:
                    del part[key]
        if isinstance(one, Stream):
            unpacked += _scrub_stream(one)
            if unpacked > MOST_UNPACKED_IN_ALL:
                raise NotTaken("bomb")


def _inside(one: Any) -> Iterator[Object]:
    """Every dictionary written directly into this object, itself included; what it points to comes in its own turn."""
    waiting = [one]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Dictionary | Stream):
            yield part
            waiting += [value for value in part.values() if _is_direct(value)]
        elif isinstance(part, Array):
            waiting += [value for value in part if _is_direct(value)]


def _is_direct(value: Any) -> bool:
    return isinstance(value, Dictionary | Array) and not value.is_indirect


def _scrub_stream(stream: Any) -> int:
    """Takes out what a stream may hide. Answers how many bytes it unpacks to."""
    for key in _OF_STREAM:
        if key in stream:
            del stream[key]
    if stream.get("/Subtype") == Name.PS or stream.get("/Subtype2") == Name.PS:
        raise NotTaken("pdf")  # a programme for a printer
    if stream.get("/Type") == Name.EmbeddedFile:
        stream.write(b"")
    if stream.get("/Subtype") == Name.Image and _number(stream, "/Width") * _number(stream, "/Height") > MOST_PIXELS:
        raise NotTaken("pixels")
    filters = _filters(stream)
    if any(one in _PICTURE for one in filters):
        return _scrub_picture(stream, filters)
    inner: bytes = stream.read_bytes()
    if stream.get("/Subtype") != Name.Image and any(mark in inner for mark in _HIDDEN):
        raise NotTaken("hidden")
    return len(inner)


def _scrub_picture(stream: Any, filters: list[str]) -> int:
    """A picture in its own packing, which has to be the only one."""
    if len(filters) > 1:
        raise NotTaken("pdf")
    if filters[0] not in ("/DCTDecode", "/DCT", "/JPXDecode"):
        return 0  # fax code, without room for words
    packed: bytes = stream.read_raw_bytes()
    stripped = jpegs.stripped_2000(packed) if filters[0] == "/JPXDecode" else jpegs.stripped(packed)
    parameters = stream.get("/DecodeParms")
    stream.write(stripped, filter=Name(filters[0]), decode_parms=parameters)
    return len(stripped)


def _filters(stream: Any) -> list[str]:
    named = stream.get("/Filter")
    if named is None:
        return []
    return [str(one) for one in named] if isinstance(named, Array) else [str(named)]


def _number(stream: Any, key: str) -> int:
    try:
        return max(int(stream.get(key, 0)), 0)
    except (TypeError, ValueError):
        raise NotTaken("pdf") from None


def warm() -> None:
    """The library's limits, and everything it loads late: one small page goes all the way."""
    pikepdf.settings.set_qpdf_limits(
        flate_max_memory=MOST_UNPACKED,
        run_length_max_memory=MOST_UNPACKED,
        png_max_memory=MOST_UNPACKED,
        tiff_max_memory=MOST_UNPACKED,
        dct_max_memory=MOST_UNPACKED,
        max_stream_filters=3,
        parser_max_nesting=100,
        parser_max_container_size=MOST_PARTS,
        doc_max_warnings=1_000,
    )
    with pikepdf.new() as one:
        one.add_blank_page()
        one.pages[0].Contents = one.make_stream(b"q Q")
        out = io.BytesIO()
        one.save(out)
    cleaned(out.getvalue())
