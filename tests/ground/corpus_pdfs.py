"""PDFs that run, call, carry, tell or swell."""

from __future__ import annotations

import io
import warnings
import zlib
from collections.abc import Callable, Iterator

import pikepdf

from .corpus_pictures import PLACE, SCRIPT, SECRET, Case, gps, segment, with_segments, xmp, zipped


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
