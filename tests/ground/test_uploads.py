"""Two hundred and more hostile files: each is refused in a sentence, or comes out with nothing hidden in it; the
process that serves people neither dies nor grows; and the child is locked into a cell that opens nothing."""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pytest
from PIL import Image

from saathi.uploads import caps, films, jpegs, kinds, opening, pdfs, photos, sounds
from saathi.uploads.opening import SENTENCES, Unusable, cleaned
from tests.ground import corpus as hostile

pytestmark = pytest.mark.slow
GROWS_AT_MOST = 2 * (caps.MOST_OUT + caps.MOST_BYTES)  # two at a time, each with what it sent and what it got
SOURCE = str(Path(opening.__file__).parents[2])


class Came(NamedTuple):
    """What came of one file."""

    name: str
    refused: str
    kind: str
    raw: bytes


class Ran(NamedTuple):
    """Bytes of memory at the worst moment, beyond what was there before; -1 where this machine does not tell."""

    came: list[Came]
    grew: int


def _take(case: tuple[str, bytes]) -> Came:
    name, raw = case
    try:
        taken = cleaned(raw)
    except Unusable as refused:
        assert str(refused) == SENTENCES[refused.key]
        return Came(name, refused.key, "", b"")
    return Came(name, "", taken.kind, taken.raw)


def _memory(which: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) << 10 for line in lines if line.startswith(which))


@pytest.fixture(scope="module")
def ran() -> Ran:
    cases = hostile.corpus()
    forget = Path("/proc/self/clear_refs")
    if forget.exists():
        forget.write_text("5")  # the worst moment so far is forgotten
    before = _memory("VmRSS") if forget.exists() else 0
    with ThreadPoolExecutor(2) as two:
        came = list(two.map(_take, cases))
    return Ran(came, _memory("VmHWM") - before if forget.exists() else -1)


def test_there_are_enough_and_no_two_are_the_same() -> None:
    cases = hostile.corpus()
    assert len(cases) >= 200 and len({name for name, _raw in cases}) == len(cases)
    assert len({raw for _name, raw in cases}) > 250


def test_each_is_refused_in_a_sentence_or_cleaned(ran: Ran) -> None:
    clean = [one for one in ran.came if not one.refused]
    assert len(clean) > 100 and len(ran.came) - len(clean) > 100
    assert {one.refused for one in ran.came} >= {"script", "kind", "pixels", "bomb", "pages", "locked", "track", "broken"}
    hidden = {"JPEG with EXIF, turned 6", "PDF, OpenAction", "MP4, place", "Ogg, place", "PNG with eXIf"}
    assert {one.name for one in clean} >= hidden


def test_nothing_hidden_comes_out(ran: Ran) -> None:
    assert [(one.name, mark) for one in ran.came for mark in hostile.MARKS if any(mark in text for text in _texts(one))] == []


def _texts(one: Came) -> list[bytes]:
    """The file as it is, and a PDF unpacked as well."""
    if one.kind != kinds.PDF:
        return [one.raw]
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(one.raw)) as pdf:
        pdf.save(
            out, qdf=True, static_id=True, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        )  # fmt: skip
    return [one.raw, out.getvalue()]


def test_a_photograph_comes_out_with_its_points_and_nothing_else(ran: Ran) -> None:
    pictures = [one for one in ran.came if one.kind == kinds.JPEG]
    assert len(pictures) > 50
    for one in pictures:
        with Image.open(io.BytesIO(one.raw)) as picture:
            picture.load()
            assert not picture.getexif() and set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}, one.name


def test_what_could_do_something_is_gone_from_every_pdf(ran: Ran) -> None:
    papers = [one for one in ran.came if one.kind == kinds.PDF]
    assert len(papers) > 40
    for one in papers:
        with pikepdf.open(io.BytesIO(one.raw)) as pdf:
            assert set(pdf.Root.keys()) <= {"/Type", "/Pages", "/Version"}, one.name
            assert not pdf.docinfo and not pdf.attachments
            for page in pdf.pages:
                assert set(page.obj.keys()) <= {"/Type", "/Parent", "/MediaBox", "/CropBox", "/Rotate", "/Resources", "/Contents", "/UserUnit", "/Group"}


def test_the_process_that_serves_people_does_not_grow(ran: Ran) -> None:
    if ran.grew < 0:
        pytest.skip("NOT RUN: this machine does not tell its worst moment")
    assert ran.grew < GROWS_AT_MOST


def test_no_file_is_left_behind(ran: Ran) -> None:
    assert [path for path in Path(tempfile.gettempdir()).glob("saathi-????????") if path.is_dir() and any(path.iterdir())] == []


ATTEMPTS = {
    "a file": "open('/proc/self/status').read()",
    "its own source": f"open({str(Path(opening.__file__))!r}).read()",
    "a file to write": "open('written', 'w').write('x')",
    "a socket": "import _socket; _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)",
    "another process": "import posix; posix.fork()",
    "memory": "len(bytes(600 << 20))",
    "wider limits": "caps.resource.setrlimit(caps.resource.RLIMIT_NOFILE, (99, 99))",
}


@pytest.mark.parametrize("what", ATTEMPTS)
def test_the_cell_opens_nothing(what: str, tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("NOT RUN: this machine has no such limits")
    told = (
        f"import sys; sys.path.insert(0, {SOURCE!r}); import _socket, posix; from saathi.uploads import caps; caps.confine()\n"
        f"try:\n    {ATTEMPTS[what]}\nexcept (OSError, MemoryError, ValueError):\n    sys.stdout.write('refused')\n"
        "else:\n    sys.stdout.write('done')"
    )
    child = subprocess.run([sys.executable, "-I", "-c", told], capture_output=True, cwd=tmp_path, env={}, timeout=60)
    assert child.stdout == b"refused", child.stderr
    assert list(tmp_path.iterdir()) == []


def test_nothing_of_ours_reaches_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAATHI_SECRET", "for nobody")
    monkeypatch.setattr(opening, "_START", "import os, sys; sys.stdout.write('{\"pages\": 1}\\n' + repr(dict(os.environ)) + os.getcwd())")
    said = cleaned(hostile.picture()).raw.decode()
    assert "SAATHI" not in said and "SECRET" not in said and "saathi-" in said


@pytest.mark.parametrize(
    ("start", "key"),
    [
        ("import time; time.sleep(60)", "time"),
        ("while True: pass", "time"),
        ("import os; os.abort()", "memory"),
        ("import os; os.kill(os.getpid(), 11)", "broken"),
        ("import sys; sys.exit(3)", "broken"),
        ("import sys; sys.stdout.write('not what was agreed\\nx')", "broken"),
        ("import sys\nwhile True: sys.stdout.buffer.write(bytes(1 << 20))", "bomb"),
        ("import sys; sys.stdout.write('{\"pages\": 1}\\n')", "broken"),
    ],
)
def test_a_child_that_misbehaves_is_ended(monkeypatch: pytest.MonkeyPatch, start: str, key: str) -> None:
    monkeypatch.setattr(opening, "_START", start)
    monkeypatch.setattr(opening, "SECONDS", 2)
    with pytest.raises(Unusable) as refused:
        cleaned(hostile.picture())
    assert refused.value.key == key


def test_a_turned_photograph_comes_out_upright() -> None:
    """Two thirds red above, blue below, and a note that it lies on its side."""
    picture, told, out = Image.new("RGB", (60, 90), "red"), Image.Exif(), io.BytesIO()
    picture.paste("blue", (0, 60, 60, 90))
    told[0x0112] = 6
    picture.save(out, "JPEG", exif=told, quality=95)
    with Image.open(io.BytesIO(cleaned(out.getvalue()).raw)) as clean:
        assert clean.size == (90, 60)
        assert clean.getpixel((5, 30))[2] > 200 and clean.getpixel((85, 30))[0] > 200  # type: ignore[index]


def test_a_filled_field_is_still_to_be_read() -> None:
    """What a form shows is drawn into its page; what it does is gone."""

    def filled(pdf: pikepdf.Pdf) -> None:
        shown = pdf.make_stream(b"BT /F 9 Tf (seen by all) Tj ET", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 90, 9])
        field = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Tx, T=b"name", Rect=[0, 0, 90, 9], F=4,
            AP=pikepdf.Dictionary(N=shown),
        )  # fmt: skip
        pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(field)])
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([pdf.pages[0].Annots[0]]))

    one = cleaned(hostile.with_root(filled))
    assert b"seen by all" in _texts(Came("", "", kinds.PDF, one.raw))[1]


def test_a_film_keeps_every_offset_and_a_voice_every_sound() -> None:
    film, sound = hostile.film(hostile.udta()), hostile.sound()
    clean, heard = cleaned(film).raw, cleaned(sound).raw
    assert len(clean) == len(film) and clean[-72:] == film[-72:] and b"udta" not in clean
    assert len(heard) == len(sound) and heard[-134:] == sound[-134:] and b"OpusTags\x00\x00\x00\x00\x00" in heard


SEEDS: dict[str, tuple[object, str, Callable[..., object], str]] = {
    "metadata of photographs is kept": (photos, "cleaned", lambda raw: (raw, 1), "JPEG with XMP"),
    "pictures in a PDF keep their place": (jpegs, "stripped", lambda raw: raw, "PDF, located photograph"),
    "a PDF keeps its actions": (pdfs, "cleaned", lambda raw: (raw, 1), "PDF, OpenAction"),
    "a film keeps its place": (films, "_empty", lambda *parts: None, "MP4, place"),
    "a voice keeps its words": (sounds, "_blank", lambda *parts: None, "Ogg, place"),
}


@pytest.mark.parametrize("seed", SEEDS)
def test_a_cleaner_that_does_not_clean_is_missed(seed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test of the test, in this process: with the step left out, the marks are found."""
    module, name, idle, case = SEEDS[seed]
    raw = dict(hostile.corpus())[case]
    cleaner = {"JPEG": photos, "PDF,": pdfs, "MP4,": films, "Ogg,": sounds}[case.split()[0]]
    kind = {photos: kinds.JPEG, pdfs: kinds.PDF, films: kinds.MP4, sounds: kinds.OGG}[cleaner]
    assert _marks(Came(case, "", kind, cleaner.cleaned(raw)[0])) == set()
    monkeypatch.setattr(module, name, idle)
    assert _marks(Came(case, "", kind, cleaner.cleaned(raw)[0])) != set()


def _marks(one: Came) -> set[bytes]:
    return {mark for mark in hostile.MARKS for text in _texts(one) if mark in text}
