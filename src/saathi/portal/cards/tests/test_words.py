"""The words of her surface: four languages, short, drawable, and free of what must never be said to her."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pytest
from tests.contracts import test_words as house  # the words that are banned in the whole house

from saathi.cases.notes import suggest

from .. import library
from ..pieces import COUNTRIES, LANGUAGES, TRACKS, Said
from . import glyphs

MOST_WORDS = 12
DIGITS = {"bn": r"[০-৯]", "hi": r"[०-९]", "mr": r"[०-९]", "en": r"[०-९০-৯]"}
# What may stand in a text of each language: its own letters, Latin digits, and plain punctuation.
LETTERS = {
    "en": r"[A-Za-z0-9 .,:;?'-]*",
    "bn": r"[\u0980-\u09E5।0-9 ,:;?A-Z-]*",
    "hi": r"[\u0900-\u0965।0-9 ,:;?A-Z-]*",
    "mr": r"[\u0900-\u0963.0-9 ,:;?A-Z-]*",
}
# What was done to her is not ours to say, and her page may be read over her shoulder.
NEVER = {
    "en": r"traffick|exploit|\brape|abus|brothel|rescu|violen|\bsold\b|custody|accus",
    "bn": r"পাচার|ধর্ষণ|শোষণ|নির্যাতন|যৌন|উদ্ধার|হেফাজত|বিক্রি|তুই|তুমি|তোমা",
    "hi": r"तस्करी|बलात्कार|शोषण|बेचा|यौन|हिरासत|पीड़|(^|\s)(तू|तुम|तुम्हें|तुम्हार\w*|तेर\w*)(\s|$)",
    "mr": r"तस्करी|बलात्कार|शोषण|लैंगिक|पीडित|सुटका|ताब्यात|(^|\s)(तू|तुला|तुझ\w*)(\s|$)",
}


def all_said() -> Iterator[tuple[str, Said]]:
    """Everything that can stand on her page, with where it comes from."""
    for country in COUNTRIES:
        for track in TRACKS:
            for card in (*library.rights(country, track), *library.before(country, track)):
                yield card.address, card.title
                yield from ((card.address, one.said) for one in card.sentences)
                yield from ((card.address, one.source.name) for one in card.sentences)
            for topic in library.choices(country, track):
                yield topic.key, topic.title
                for one in topic.options:
                    said = (one.name, *one.good, *one.hard, one.pays, one.long, one.next, one.source.name)
                    yield from ((one.address, words) for words in said)
        yield from ((line.key, line.name) for line in library.helplines(country))
    yield from ((one.address, words) for one in library.helps() for words in (one.name, one.says))
    yield from ((way.key, way.name) for way in library.ways())
    named = library.labels()
    yield from (("labels", words) for words in (named.good, named.hard, named.pays, named.long, named.next))


def texts(language: str) -> list[tuple[str, str]]:
    return sorted({(where, said[language]) for where, said in all_said()})


def words_of(sentence: str) -> int:
    return max(len(part.split()) for part in re.split(r"[.?!।]", sentence))


def test_there_is_much_to_say() -> None:
    """The tests below look at what the library holds: were it empty, they would all pass."""
    assert len({said for _where, said in all_said()}) > 300


def test_twelve_words_are_counted_by_the_sentence() -> None:
    assert words_of("One two three. Four five?") == 3
    assert words_of(" ".join(["a"] * 13)) == 13


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_has_at_most_twelve_words(language: str) -> None:
    assert [(where, text) for where, text in texts(language) if words_of(text) > MOST_WORDS] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_written_in_its_own_letters(language: str) -> None:
    laws = {law[language] for law in library.laws().values()}
    others = [pair for pair in texts(language) if pair[1] not in laws]
    assert [pair for pair in others if not re.fullmatch(LETTERS[language], pair[1])] == []


@pytest.mark.parametrize("language", ["bn", "hi", "mr"])
def test_latin_letters_stand_only_in_names_of_laws(language: str) -> None:
    latin = {text for _where, text in texts(language) if re.search("[A-Za-z]", text)}
    assert latin <= {law[language] for law in library.laws().values()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_digits_are_the_latin_ones(language: str) -> None:
    assert [pair for pair in texts(language) if re.search(DIGITS[language], pair[1])] == []


def test_the_same_numbers_stand_in_each_language() -> None:
    def numbers(text: str) -> list[str]:
        return sorted(re.findall(r"\d+", text))

    differing = [(where, said.en) for where, said in all_said()
                 if len({tuple(numbers(said[code])) for code in LANGUAGES}) > 1]  # fmt: skip
    assert differing == []


@pytest.mark.parametrize("weight", [400, 600])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_character_is_in_the_shipped_fonts(language: str, weight: int) -> None:
    drawn = glyphs.drawn(language, weight)
    used = {character for _where, text in texts(language) for character in text}
    assert len(used) > 30
    assert {character for character in used if ord(character) not in drawn} == set()


def test_the_fonts_are_read_as_they_are() -> None:
    """So that the test above can fail: a letter of another script is not in a font, its own are."""
    assert ord("क") in glyphs.drawn("hi", 400)
    assert ord("ক") not in glyphs.drawn("hi", 400)
    assert ord("ক") in glyphs.drawn("bn", 400)
    assert ord("漢") not in glyphs.drawn("bn", 600) | glyphs.drawn("mr", 600)


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_in_one_form(language: str) -> None:
    """NFC: else two clips, digests and searches differ for words that look alike."""
    assert [pair for pair in texts(language) if pair[1] != unicodedata.normalize("NFC", pair[1])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_banned_word_and_none_of_what_happened(language: str) -> None:
    faults = [(where, text, house.banned_in(text, language)) for where, text in texts(language)]
    assert [fault for fault in faults if fault[2]] == []
    assert [pair for pair in texts(language) if re.search(NEVER[language], pair[1], re.I)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_that_judges(language: str) -> None:
    """The soft list under staff notes holds for what we say to her, too."""
    assert [(where, text, suggest.look(text, language)) for where, text in texts(language)
            if suggest.look(text, language)] == []  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_end(language: str) -> None:
    stop = "।" if language in ("bn", "hi") else "."
    for piece in library.every():
        assert all(one.endswith((stop, "?")) for one in piece.sentences_in(language)), piece.address
        assert not piece.heading(language).endswith(stop), piece.address
