"""What comes out of the press: in four languages, of our letters alone, to be folded, grey, with no name outside."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from saathi.portal.booklet import child, press
from saathi.portal.booklet.contents import PARTS
from saathi.portal.booklet.words import LANGUAGES, words
from saathi.portal.cards.tests import glyphs
from saathi.portal.pictures.drawing import of_group
from saathi.ui.fonts import characters, drawable

from .approved import FAINT, approved, differing, sheet
from .invented import NAMES, full

HERE = Path(child.__file__).parent
A5, A4_WIDE = (148, 210), (296, 210)
COVERS = dict(zip(LANGUAGES, ("cover_river", "cover_leaves", "cover_hills", "cover_rain"), strict=True))


def pdf(it: dict[str, Any], paper: str = "a5") -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(child.printed(it, paper)))


def size(page: Any) -> tuple[int, int]:
    return round(float(page.mediabox[2]) / 72 * 25.4), round(float(page.mediabox[3]) / 72 * 25.4)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_looks_as_it_was_approved(language: str) -> None:
    """`approved.py` makes the sheets anew; look at them before they are committed."""
    assert differing(sheet(full(language, cover=COVERS[language])), approved(language)) < FAINT


def test_the_comparison_sees_one_line_that_moved() -> None:
    moved = full("mr", cover=COVERS["mr"])
    moved["parts"][0]["blocks"].insert(0, {"kind": "plain", "text": "लाल शाळा", "language": "mr"})
    assert differing(sheet(moved), approved("mr")) > FAINT
    assert differing(sheet(full("hi", cover=COVERS["hi"])), approved("mr")) > FAINT


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_ticked_is_twelve_pages_in_letters_of_ours(language: str) -> None:
    made = pdf(full(language))
    assert len(made.pages) == 12
    assert {size(page) for page in made.pages} == {A5}
    fonts = {str(font.BaseFont).partition("+")[2] for page in made.pages for font in fonts_of(page)}
    assert fonts and all(name.startswith("Notes") for name in fonts), fonts
    assert str(made.Root.Lang) == language
    assert made.Root.MarkInfo.Marked  # read aloud in its order


def fonts_of(page: Any) -> list[Any]:
    return list(page.resources.get("/Font", {}).values())


@pytest.mark.parametrize("parts", [("words",), ("help",), ("blank",), ("goals", "blank"), PARTS[:6], PARTS])
@pytest.mark.parametrize("n_cards", [0, 9])
def test_it_can_always_be_folded(parts: tuple[str, ...], n_cards: int) -> None:
    made = pdf(full("bn", parts=parts, n_cards=n_cards))
    assert len(made.pages) % 4 == 0 and len(made.pages) >= 8


@pytest.mark.parametrize("n_cards", [0, 3, 9])
def test_the_page_to_tear_out_is_a_right_one_with_an_empty_back(n_cards: int) -> None:
    made = pdf(full("hi", n_cards=n_cards))
    n = len(made.pages)
    front, back = made.pages[n - 4], made.pages[n - 3]
    assert "/Font" in front.resources and "/Font" not in back.resources
    assert (n - 3) % 2 == 1  # counted from 1, a right page


def test_folded_sheets_read_in_order() -> None:
    assert child.order(8) == [(8, 1), (2, 7), (6, 3), (4, 5)]
    for n in (8, 12, 16):
        sides = child.order(n)
        assert sorted(page for pair in sides for page in pair) == list(range(1, n + 1))
        assert all(left + right == n + 1 for left, right in sides)


def test_the_sheets_are_two_pages_a_side_turned_on_the_short_edge() -> None:
    made = pdf(full("mr"), "a4")
    assert len(made.pages) == 6 and {size(page) for page in made.pages} == {A4_WIDE}
    assert made.Root.ViewerPreferences.Duplex == pikepdf.Name.DuplexFlipShortEdge
    for page in made.pages:
        assert len([one for one in page.resources.XObject.values() if one.Subtype == "/Form"]) == 2


def test_what_cannot_be_folded_is_refused() -> None:
    three = pikepdf.new()
    for _n in range(3):
        three.add_blank_page()
    out = io.BytesIO()
    three.save(out)
    with pytest.raises(ValueError, match="3 pages"):
        child.imposed(out.getvalue())


@pytest.mark.parametrize("paper", ["a5", "a4"])
def test_the_file_says_nothing_about_her(paper: str) -> None:
    """Its title is the notebook's, nobody is its author, and her name stands in nothing that a list of files shows."""
    made = pdf(full("en"), paper)
    assert str(made.docinfo["/Title"]) == "My notebook"
    assert not {"/Author", "/Subject", "/Keywords"} & set(made.docinfo.keys())
    told = made.Root.Metadata.read_bytes() if "/Metadata" in made.Root else b""
    assert NAMES["en"].encode() not in told and NAMES["en"] not in str(dict(made.docinfo))


def test_her_name_stands_in_it_only_where_she_ticks_it() -> None:
    assert full("en")["name"] == "Asha"
    it = full("en", parts=("words",))
    it["name"] = ""
    without, with_it = sheet(it), sheet({**it, "name": "Asha"})
    assert differing(without, with_it) > 0
    top = (0, 0, without.width // 4, without.height // 2)  # the cover
    assert without.crop(top).tobytes() == with_it.crop(top).tobytes()


def test_it_is_black_white_and_grey() -> None:
    for page in child.compiled(full("bn", cover="cover_tiles"), "png", ppi=24):
        red, green, blue = Image.open(io.BytesIO(page)).convert("RGB").split()
        assert red.tobytes() == green.tobytes() == blue.tobytes()


def test_nothing_is_smaller_than_14_points() -> None:
    sizes = [int(n) for n in re.findall(r"size: (\d+)pt", (HERE / "booklet.typ").read_text())]
    assert len(sizes) > 5 and min(sizes) >= 14


@pytest.mark.parametrize("cover", [one.name for one in of_group("covers")])
def test_every_cover_can_be_printed(cover: str) -> None:
    assert len(pdf(full("en", cover=cover, parts=("words",))).pages) == 8


def test_her_words_are_words_and_never_orders_to_the_press() -> None:
    it = full("en", parts=("words",))
    it["parts"][0]["blocks"][0]["text"] = '#panic("x") $x$ *b* <a> @c \\ #read("/etc/passwd") https://a.b'
    assert len(pdf(it).pages) == 8


def test_the_child_prints_the_same_and_a_fault_of_it_is_told_without_her_words() -> None:
    it = full("hi", parts=("words",))
    assert len(pikepdf.open(io.BytesIO(press.printed(it, "a4"))).pages) == 4
    with pytest.raises(press.NotPrinted) as failed:
        press.printed({**it, "parts": [{"heading": "x"}]}, "a5")
    assert failed.value.__cause__ is None and str(failed.value) == ""


def test_print_has_every_letter_of_the_screen() -> None:
    screen = frozenset().union(*(glyphs.characters(path) for path in sorted(glyphs.FONTS.glob("*.woff2"))))
    assert characters() == screen and len(screen) > 500


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_of_ours_is_missing(language: str) -> None:
    for table in words(language).values():
        assert [one for one in table.values() if drawable(one) != one] == []


def test_a_sign_that_would_be_an_empty_box_is_left_out() -> None:
    assert drawable("আমি \N{GRINNING FACE}\nস্কুল 漢") == "আমি  স্কুল "
    assert drawable("ক্\u200dষ") == "ক্\u200dষ"
