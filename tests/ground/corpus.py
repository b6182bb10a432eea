"""Hostile files, built anew each time and always the same: bombs, floods, polyglots, scripts, hidden places.

Every file that hides something hides one of MARKS; a cleaned file may hold none of them. What is only broken or too
large hides nothing, and only has to be refused in a sentence.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterator

from .corpus_films import film, films, sound, sounds, udta
from .corpus_pdfs import pdfs, plain_pdf, scripted, with_root
from .corpus_pictures import (
    MARKS,
    PLACE,
    SCRIPT,
    SECRET,
    Case,
    chunk,
    gps,
    photos,
    picture,
    png,
    segment,
    with_segments,
    xmp,
)

__all__ = ["MARKS", "PLACE", "SCRIPT", "SECRET", "Case", "corpus", "film", "gps", "picture", "plain_pdf", "segment",
           "sound", "udta", "with_root", "with_segments"]  # fmt: skip


def corpus() -> list[Case]:
    return [*photos(), *polyglots(), *broken(), *disguised(), *pdfs(), *films(), *sounds()]


def polyglots() -> Iterator[Case]:
    archive = b"PK\x03\x04" + SECRET + b"PK\x05\x06" + bytes(18)
    yield "GIFAR", b"GIF89a" + bytes(20) + archive
    yield "JPEG and archive", picture() + archive
    yield "PNG and archive", picture("PNG") + archive
    yield "PDF and archive", plain_pdf() + archive
    yield "MP4 and archive", film() + archive
    yield "Ogg and archive", sound() + archive
    yield "JPEG and page", with_segments(segment(0xFE, b"--><html>" + SCRIPT))
    yield "page and JPEG", SCRIPT + picture()
    yield "GIF and script", b"GIF89a/*" + bytes(8) + b"*/=1;" + SCRIPT
    yield "PDF behind a page", SCRIPT + plain_pdf()
    yield "PDF and page", plain_pdf() + SCRIPT
    yield "PDF behind a JPEG", picture() + plain_pdf()
    yield "PDF and PNG", plain_pdf() + picture("PNG")
    yield "two PDFs", plain_pdf() + with_root(scripted)
    yield "WebP and script", picture("WEBP") + SCRIPT
    yield "BMP and script", b"BM" + b"=1;/*" + bytes(40) + b"*/" + SCRIPT


def disguised() -> Iterator[Case]:
    """Whatever the name says: it is a page, a programme or an office file."""
    svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'>" + SCRIPT + b"</svg>"
    for name, one in {
        "SVG": svg, "SVG after a mark": b"\xef\xbb\xbf" + svg, "SVG after blanks": b"\n\n   " + svg,
        "HTML": b"<!DOCTYPE html>" + SCRIPT, "XML": b"<?xml version='1.0'?>" + svg, "XHTML": b"<html>" + SCRIPT,
        "packed SVG": zlib.compress(svg), "EXE": b"MZ" + bytes(60) + SECRET, "ELF": b"\x7fELF" + SECRET,
        "shell": b"#!/bin/sh\necho " + SECRET, "DOCX": b"PK\x03\x04[Content_Types].xml" + SECRET,
        "DOC": b"\xd0\xcf\x11\xe0" + SECRET, "RTF": b"{\\rtf1\\object" + SECRET, "PostScript": b"%!PS\n(" + SECRET + b") run",
        "EPS": b"\xc5\xd0\xd3\xc6" + SECRET, "TIFF": b"II*\x00" + SECRET, "BMP": b"BM" + SECRET, "ICO": b"\x00\x00\x01\x00" + SECRET,
        "HEIC": b"\x00\x00\x00\x18ftypheic" + SECRET, "AVIF": b"\x00\x00\x00\x18ftypavif" + SECRET,
        "MOV": b"\x00\x00\x00\x14ftypqt  " + SECRET, "WAV": b"RIFF\x00\x00\x00\x00WAVE" + SECRET,
        "AVI": b"RIFF\x00\x00\x00\x00AVI " + SECRET, "MP3": b"ID3\x04" + SECRET, "FLAC": b"fLaC" + SECRET,
        "JPEG XL": b"\xff\x0a" + SECRET, "JPEG 2000": b"\x00\x00\x00\x0cjP  \r\n\x87\n" + SECRET, "ImageMagick": b"push graphic-context " + SECRET,
        "MSL": b"<image><read filename='https://invalid/'/></image>" + SECRET, "gzip": b"\x1f\x8b" + SECRET,
        "text": SECRET, "nothing": b"", "one byte": b"\xff", "zeros": bytes(4096),
    }.items():  # fmt: skip
        yield f"{name} under another name", one
    yield "larger than it may be", b"\xff\xd8\xff" + bytes(10 << 20)


def broken() -> Iterator[Case]:
    """Cut, bent and wrong in length."""
    whole = {"JPEG": with_segments(segment(0xE1, gps())), "PNG": png(chunk(b"tEXt", SECRET)), "WebP": picture("WEBP", xmp=xmp()),
             "PDF": with_root(scripted), "MP4": film(udta()), "Ogg": sound()}  # fmt: skip
    chance = random.Random(11)
    for name, one in whole.items():
        for part in (12, len(one) // 3, len(one) - 7):
            yield f"{name} cut after {part}", one[:part]
        for n in range(3):
            bent = bytearray(one)
            for _ in range(20):
                bent[chance.randrange(12, len(bent))] ^= 1 << chance.randrange(8)
            yield f"{name} bent, {n}", bytes(bent)
    yield "JPEG with a segment past its end", b"\xff\xd8\xff\xe1\xff\xff" + SECRET
    yield "JPEG with an empty segment", b"\xff\xd8\xff\xe1\x00\x00" + SECRET
    yield "JPEG of marks only", b"\xff\xd8" + b"\xff" * 100_000
    yield "PNG with a chunk past its end", b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR" + SECRET
    yield "WebP with a length past its end", b"RIFF\xff\xff\xff\xffWEBPVP8 \xff\xff\xff\xff" + SECRET
