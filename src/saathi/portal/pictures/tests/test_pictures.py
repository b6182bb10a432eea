"""Every picture is whole, harmless, small, named in four languages, and like no other."""

import re
from xml.etree import ElementTree

import pytest
from django.utils import translation

from saathi.portal.pictures.drawing import (
    GROUPS,
    HOLE,
    ROOM,
    WARM,
    drawn,
    of_group,
    pattern,
    picture,
    pictures,
    printed,
    words_of,
)

NAMES = sorted(pictures())
SHAPES = {"svg", "g", "path", "circle", "rect"}
NUMBERS = {"d", "cx", "cy", "r", "x", "y", "width", "height", "transform", "viewBox", "stroke-width", "fill-opacity"}
PAINTS = {"fill", "stroke"}
OTHERS = {"stroke-linecap", "stroke-linejoin", "class"}
SCRIPTS = {"bn": r"[\u0980-\u09ff]", "hi": r"[\u0900-\u097f]", "mr": r"[\u0900-\u097f]", "en": r"[A-Za-z]"}


def avoided() -> set[str]:
    lines = (ROOM / "signs_to_avoid.txt").read_text("utf-8").splitlines()
    return {line.split()[0] for line in lines if line.strip() and not line.startswith("#")}


def tokens(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", text.lower()))


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_is_only_shapes_and_at_most_four_kilobytes(name: str) -> None:
    text = drawn(name)
    root = ElementTree.fromstring(text)
    assert root.get("viewBox") == "0 0 24 24" and root.get("stroke") == "currentColor"
    assert len(text.encode()) <= 4096
    for part in root.iter():
        assert part.tag.rpartition("}")[2] in SHAPES and not (part.text or "").strip()
        assert set(part.attrib) <= NUMBERS | PAINTS | OTHERS
        assert {part.attrib[key] for key in PAINTS & set(part.attrib)} <= {"none", "currentColor", WARM, HOLE}
        assert not any(re.search(r"url|:|#(?!F2C879|FFF)", value) for value in part.attrib.values())
    assert "xlink" not in text and "href" not in text


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_has_words_in_four_languages_in_their_own_script(name: str) -> None:
    words = pictures()[name].words
    assert set(words) == set(SCRIPTS)
    for code, letters in SCRIPTS.items():
        assert re.search(letters, words[code]) and len(words[code].split()) <= 12
    with translation.override("bn"):
        assert words_of(name) == words["bn"]


def test_every_file_has_a_name_and_every_name_a_file() -> None:
    files = {file.stem for file in (ROOM / "drawn").glob("*.svg")}
    assert files == set(pictures()) and all(re.fullmatch(r"[a-z]+(_[a-z]+)*", name) for name in files)


def test_no_two_pictures_are_alike_and_none_of_a_group_are_called_the_same() -> None:
    drawings: dict[str, list[str]] = {}
    for name in NAMES:
        drawings.setdefault(drawn(name), []).append(name)
    assert [same for same in drawings.values() if len(same) > 1] == []
    for group in GROUPS:
        for code in SCRIPTS:
            called = [shown.words[code] for shown in of_group(group)]
            assert called and len(called) == len(set(called)), (group, code)
    assert {shown.group for shown in pictures().values()} == set(GROUPS)


def test_no_picture_is_or_holds_a_sign_to_avoid() -> None:
    signs = avoided()
    assert {"lotus", "scales", "boat", "broom", "kite"} <= signs
    for shown in pictures().values():
        assert not tokens(f"{shown.name} {shown.words['en']} {shown.base}") & signs, shown.name


def test_what_her_pages_need_is_there() -> None:
    counts = {group: len(of_group(group)) for group in GROUPS}
    assert (counts["tiles"], counts["rights"], counts["faces"], counts["water"], counts["topics"]) == (6, 9, 5, 4, 7)
    assert counts["things"] == 36 and 4 <= counts["covers"] <= 6
    assert counts["before"] == counts["ways"] == 3 and counts["options"] >= 3 * counts["topics"]
    assert counts["help"] >= 11


def test_faces_are_outline_only_and_have_no_tone_of_skin() -> None:
    assert all("warm" not in drawn(face.name) for face in of_group("faces"))


def test_a_picture_beside_words_is_silent_and_alone_it_is_read_out() -> None:
    assert 'aria-hidden="true"' in picture("help")
    assert 'aria-label="&#34;Help&#34; &lt;b&gt;"' in picture("help", '"Help" <b>')
    assert 'class="picture large"' in picture("help", size="large")
    with pytest.raises(KeyError):
        picture("nobody_drew_this")


def test_on_paper_a_picture_has_literal_colours_and_tells_tone_from_line_in_grey() -> None:
    for name in NAMES:
        text = printed(name)
        assert "currentColor" not in text and "class=" not in text and WARM not in text
    ElementTree.fromstring(printed("help"))


@pytest.mark.parametrize("cover", [shown.name for shown in of_group("covers")])
def test_a_cover_is_its_tile_repeated(cover: str) -> None:
    root = ElementTree.fromstring(pattern(cover, 6, 8))
    assert root.get("viewBox") == "0 0 144 192"
    assert len(root) == 48 and {tile.get("width") for tile in root} == {"24"}


def test_pictures_taken_from_elsewhere_name_their_source_and_its_licence_is_there() -> None:
    bases = {shown.base for shown in pictures().values()}
    taken = bases - {"own"}
    assert taken and all(re.fullmatch(r"tabler:[a-z-]+", base) for base in taken)
    assert "MIT License" in (ROOM / "licences" / "tabler-icons.txt").read_text("utf-8")
