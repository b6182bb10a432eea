"""Hostile files, built anew each time and always the same: bombs, floods, polyglots, scripts, hidden places.

Every file that hides something hides one of MARKS; a cleaned file may hold none of them. What is only broken or too
large hides nothing, and only has to be refused in a sentence.
"""

from __future__ import annotations

import io
import random
import struct
import warnings
import zlib
from collections.abc import Callable, Iterator
from functools import cache

import pikepdf
from PIL import Image

from saathi.uploads.sounds import _checksum

SECRET = b"qzxv7canary"  # what a hidden word is made of
PLACE = b"19.0760N072.8777E"
SCRIPT = b"<script>alert('qzxv7canary')</script>"
MARKS = (SECRET, PLACE, b"<script", b"javascript", b"JavaScript", b"/OpenAction", b"/Launch", b"/EmbeddedFile", b"GPS",
         b"\xa9xyz", b"loci", b"Exif", b"ns.adobe.com", b"photoshop", b"MPF\x00", b"/URI", b"/XFA", b"PK\x03\x04")  # fmt: skip
Case = tuple[str, bytes]


def corpus() -> list[Case]:
    return [*photos(), *polyglots(), *broken(), *disguised(), *pdfs(), *films(), *sounds()]


# photographs -----------------------------------------------------------------------------------------------------


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


# files that are two things, or nothing whole ---------------------------------------------------------------------


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


# PDF -------------------------------------------------------------------------------------------------------------


def plain_pdf() -> bytes:
    return with_root(lambda pdf: None)


def with_root(change: Callable[[pikepdf.Pdf], None], pages: int = 1) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings(action="ignore"), pikepdf.new() as pdf:  # the library warns of odd files: they are meant
        for _ in range(pages):
            pdf.add_blank_page()
            pdf.pages[-1].Contents = pdf.make_stream(b"q 0 0 9 9 re f Q")
        change(pdf)
        pdf.save(out, compress_streams=False, static_id=True)
    return out.getvalue()


def _action(kind: str, **more: object) -> pikepdf.Dictionary:
    return pikepdf.Dictionary(S=pikepdf.Name("/" + kind), **more)


def scripted(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = _action("JavaScript", JS=SCRIPT)


def _annotated(kind: str, **more: object) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name("/" + kind), Rect=[0, 0, 9, 9], **more)
        pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(note)]))

    return change


def _key(where: str, name: str, value: object) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        (pdf.Root if where == "root" else pdf.pages[0].obj)["/" + name] = value

    return change


def _attached(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["run.exe"] = pikepdf.AttachedFileSpec(pdf, b"MZ" + SECRET, filename="run.exe")


def _told(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Author"] = SECRET.decode()
    with pdf.open_metadata() as said:
        said["dc:description"] = (SECRET + PLACE).decode()


def _picture(data: bytes, filter_: object, **more: object) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        sizes = {"Width": 64, "Height": 48, "ColorSpace": pikepdf.Name.DeviceRGB, "BitsPerComponent": 8, **more}
        image = pdf.make_stream(data, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, **sizes)
        if filter_ is not None:
            image.Filter = filter_
        pdf.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image))
        pdf.pages[0].Contents = pdf.make_stream(b"q 64 0 0 48 0 0 cm /Im0 Do Q")

    return change


def _contents(data: bytes, *filters: str) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        stream = pdf.make_stream(data)
        stream.Filter = pikepdf.Array([pikepdf.Name("/" + one) for one in filters])
        pdf.pages[0].Contents = stream

    return change


def _nested(depth: int, form: str) -> bytes:
    inner = b"[" * depth + b"]" * depth if form == "list" else b"<</A" * depth + b" 1" + b">>" * depth
    return raw_pdf(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Group " + inner + b">>")


def raw_pdf(page: bytes, pages: bytes = b"<</Type/Pages/Kids[3 0 R]/Count 1>>", root: bytes = b"<</Type/Catalog/Pages 2 0 R>>") -> bytes:
    """Written by hand, where a library would refuse to write it."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for n, one in enumerate((root, pages, page), start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, one)
    start = len(out)
    out += b"xref\n0 4\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start)


def pdfs() -> Iterator[Case]:
    script, name, located = _action("JavaScript", JS=SCRIPT), pikepdf.Name, with_segments(segment(0xE1, gps()), segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + xmp()))
    changes: dict[str, Callable[[pikepdf.Pdf], None]] = {
        "OpenAction": scripted,
        "OpenAction that launches": _key("root", "OpenAction", _action("Launch", F=SECRET, Win=pikepdf.Dictionary(F=b"cmd", P=SECRET))),
        "OpenAction to an address": _key("root", "OpenAction", _action("URI", URI=b"https://invalid/" + SECRET)),
        "OpenAction that sends": _key("root", "OpenAction", _action("SubmitForm", F=SECRET)),
        "OpenAction to another file": _key("root", "OpenAction", _action("GoToR", F=SECRET, D=[0])),
        "OpenAction to an attached file": _key("root", "OpenAction", _action("GoToE", F=SECRET)),
        "OpenAction of a film": _key("root", "OpenAction", _action("Rendition", JS=SCRIPT, OP=0)),
        "OpenAction of a sound": _key("root", "OpenAction", _action("Sound", Title=SECRET)),
        "OpenAction that imports": _key("root", "OpenAction", _action("ImportData", F=SECRET)),
        "actions one after another": _key("root", "OpenAction", _action("GoTo", D=[0], Next=[script, script])),
        "script by name": _key("root", "Names", pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=[SECRET, script]))),
        "script on opening a page": _key("page", "AA", pikepdf.Dictionary(O=script, C=script)),
        "script on closing": _key("root", "AA", pikepdf.Dictionary(WC=script, WS=script, DP=script)),
        "script in an outline": _key("root", "Outlines", pikepdf.Dictionary(First=pikepdf.Dictionary(Title=SECRET, A=script))),
        "link that runs": _annotated("Link", A=script),
        "link to an address": _annotated("Link", A=_action("URI", URI=b"javascript:" + SECRET)),
        "button that runs": _annotated("Widget", FT=name.Btn, T=SECRET, A=script, AA=pikepdf.Dictionary(U=script)),
        "field that computes": _annotated("Widget", FT=name.Tx, T=SECRET, AA=pikepdf.Dictionary(C=script, K=script)),
        "note with an attached file": _annotated("FileAttachment", FS=pikepdf.Dictionary(F=SECRET), Contents=SECRET),
        "film on the page": _annotated("Movie", Movie=pikepdf.Dictionary(F=SECRET)),
        "screen on the page": _annotated("Screen", A=script),
        "rich media": _annotated("RichMedia", RichMediaContent=pikepdf.Dictionary(A=SECRET)),
        "3D": _annotated("3D", OnInstantiate=SECRET),
        "hidden note": _annotated("Text", Contents=SECRET + PLACE, F=2),
        "form of XML": _key("root", "AcroForm", pikepdf.Dictionary(XFA=SCRIPT, Fields=pikepdf.Array())),
        "attached file": _attached,
        "words about it": _told,
        "metadata of a page": _key("page", "Metadata", SECRET + PLACE),
        "what a program kept": _key("page", "PieceInfo", pikepdf.Dictionary(A=pikepdf.Dictionary(Private=SECRET))),
        "associated files": _key("page", "AF", pikepdf.Array([pikepdf.Dictionary(F=SECRET, EF=pikepdf.Dictionary())])),
        "thumbnail of a page": _key("page", "Thumb", SECRET),
        "layers with names": _key("root", "OCProperties", pikepdf.Dictionary(OCGs=[pikepdf.Dictionary(Name=SECRET)])),
        "web capture": _key("root", "SpiderInfo", pikepdf.Dictionary(C=[SECRET])),
        "legal notes": _key("root", "Legal", pikepdf.Dictionary(Attestation=SECRET)),
        "collection": _key("root", "Collection", pikepdf.Dictionary(D=SECRET)),
        "base address": _key("root", "URI", pikepdf.Dictionary(Base=SECRET)),
        "threads": _key("root", "Threads", pikepdf.Array([pikepdf.Dictionary(I=pikepdf.Dictionary(Title=SECRET))])),
        "structure": _key("root", "StructTreeRoot", pikepdf.Dictionary(K=pikepdf.Dictionary(Alt=SECRET))),
        "located photograph": _picture(located, name.DCTDecode),
        "located photograph, packed twice": _picture(zlib.compress(located), pikepdf.Array([name.FlateDecode, name.DCTDecode])),
        "photograph of another file": _picture(b"", None, F=SECRET, FFilter=name.DCTDecode),
        "photograph with alternates": _picture(located, name.DCTDecode, Alternates=pikepdf.Array([SECRET]), Metadata=SECRET),
        "located photograph in the text": _contents(b"BI /W 64 /H 48 ID " + located + b" EI"),
        "picture that says too much": _picture(zlib.compress(bytes(999)), name.FlateDecode, Width=60_000, Height=60_000),
        "picture in fax code that says too much": _picture(bytes(99), name.CCITTFaxDecode, Width=60_000, Height=60_000),
        "programme for a printer": _picture(b"(" + SECRET + b") run", None, Subtype2=name.PS),
        "text that unpacks for ever": _contents(zipped(600_000_000), "FlateDecode"),
        "text that unpacks for ever, twice": _contents(zlib.compress(zipped(600_000_000)), "FlateDecode", "FlateDecode"),
        "text packed ten times": _contents(zlib.compress(b"q Q"), *["FlateDecode"] * 10),
        "text of run lengths": _contents(b"\x81\x00" * 4_000_000, "RunLengthDecode"),
        "text of unknown packing": _contents(SECRET, "Nonsense"),
    }  # fmt: skip
    for what, change in changes.items():
        yield f"PDF, {what}", with_root(change)
    yield "PDF of 201 pages", with_root(lambda pdf: None, pages=201)
    for depth in (90, 600, 50_000):
        for form in ("list", "dictionary"):
            yield f"PDF with a {form} of depth {depth}", _nested(depth, form)
    yield "PDF whose pages hold themselves", raw_pdf(b"<</Type/Page>>", pages=b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>")
    yield "PDF that counts wrong", raw_pdf(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>", pages=b"<</Type/Pages/Kids[3 0 R]/Count 999999999>>")
    yield "PDF without pages", raw_pdf(b"null", pages=b"<</Type/Pages/Kids[]/Count 0>>")
    yield "PDF whose root is a number", raw_pdf(b"<</Type/Page>>", root=b"7")
    yield "PDF without an end", b"%PDF-1.7\n" + b"1 0 obj <<" * 50_000
    yield "PDF of keywords", b"%PDF-1.7\n" + b"endobj stream xref trailer " * 100_000
    yield "PDF of many objects", b"%PDF-1.7\n" + b"".join(b"%d 0 obj<</A %d 0 R>>endobj\n" % (n, n) for n in range(60_000))
    locked = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(locked, encryption=pikepdf.Encryption(owner="a", user="b"))
    yield "PDF with a password", locked.getvalue()


# films and voices ------------------------------------------------------------------------------------------------


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
    struct.pack_into("<I", page, 22, _checksum(page, 0, len(page)))
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
