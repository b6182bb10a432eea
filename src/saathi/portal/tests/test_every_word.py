"""Every sentence of her pages in four languages: it is there, its letters are in the shipped fonts, it is short, and it
says nothing that must never be said to her."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from django.utils import translation

from saathi.decisions.forms import DECISION_LAWS
from saathi.decisions.options.forms import HEARERS
from saathi.kernel.access import acts
from saathi.orgs.roles import HER_TABLE
from saathi.portal.cards.tests import glyphs
from saathi.portal.cards.tests.test_words import LANGUAGES, MOST_WORDS, NEVER, house, words_of
from saathi.portal.pictures.drawing import pictures
from saathi.portal.voices.texts import asked
from saathi.survivors.choices import Purpose, WhoThere

ROOM = Path(__file__).parents[1]
sys.path.insert(0, str(ROOM.parents[2] / "tools"))
import messages  # noqa: E402  (the tool that gathers and compiles the words)

# Files of this room that only staff meet: the privacy screen and what is prepared or read away from her.
OF_STAFF = {
    *("start.html", "explained.html", "offer.html", "groups.html"),
    *("views/start.py", "views/explained.py", "views/offer.py", "views/groups.py", "forms.py", "rules.py"),
}
# Labels of other rooms that stand on her pages.
LABELS = (*(words for _code, words in HEARERS), *Purpose.labels, *WhoThere.labels)
LAWS = tuple(words for code, words in DECISION_LAWS if code)
SLOT = re.compile(r"%\(\w+\)s")


@cache
def of_her_pages() -> tuple[str, ...]:
    """What stands in the templates and modules of her surface, in English."""
    found = extract_from_dir(ROOM, messages.METHODS, messages.OPTIONS, keywords=messages.KEYWORDS)
    ids: dict[str, None] = {}
    for name, _line, message, _comments, _context in found:
        if name.replace("templates/portal/", "") not in OF_STAFF:
            ids.update(dict.fromkeys(message if isinstance(message, tuple) else (message,)))
    return tuple(text for text in ids if text)


def said(lang: str) -> Iterator[tuple[str, str]]:
    """(English, what stands there in the language): the catalogue's, of every form of a plural, and the labels'."""
    kept = {} if lang == "en" else {str(one.id if isinstance(one.id, str) else one.id[0]): one.string
                                    for one in messages.kept(lang) if one.id}  # fmt: skip
    for text in of_her_pages():
        found = text if lang == "en" else kept.get(text, "")
        yield from ((text, form) for form in ((found,) if isinstance(found, str) else found) if form)
    with translation.override(lang):
        yield from [(str(one), str(one)) for one in LABELS]
        yield from [(name, str(acts()[name].words)) for name in sorted(HER_TABLE) if name in acts()]
    yield from ((shown.name, shown.words[lang]) for shown in pictures().values())


def test_the_sentences_are_found() -> None:
    assert len(of_her_pages()) > 400
    assert {"What do you want to look at?", "Whom shall we tell?", "I said yes on %(day)s."} <= set(of_her_pages())
    assert "Close every other window and tab: she will see all of this screen." not in of_her_pages()
    assert {sentence for clip in asked() for sentence in clip} <= set(of_her_pages())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sentence_has_at_most_twelve_words(lang: str) -> None:
    assert [(text, form) for text, form in said(lang) if words_of(form) > MOST_WORDS] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_letter_is_in_the_shipped_fonts(lang: str) -> None:
    drawn = glyphs.drawn(lang, 400) & glyphs.drawn(lang, 600)
    faults = [(form, letter) for _text, form in said(lang) for letter in form if ord(letter) not in drawn]
    with translation.override(lang):
        faults += [(str(law), letter) for law in LAWS for letter in str(law) if ord(letter) not in drawn]
    assert faults == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_banned_word_and_none_of_what_happened(lang: str) -> None:
    bare = [(text, SLOT.sub("", form)) for text, form in said(lang)]
    assert [(text, form) for text, form in bare if house.banned_in(form, lang)] == []
    assert [(text, form) for text, form in bare if re.search(NEVER[lang], form, re.I)] == []


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "en"])
def test_none_is_missing(lang: str) -> None:
    missing = messages.missing(lang)
    assert [text for text in of_her_pages() if f"{lang}: {text!r} is not translated" in missing] == []


def test_a_long_sentence_and_a_strange_letter_are_found() -> None:
    """So that the tests above can fail."""
    assert words_of("%(who)s helps me. " + " ".join(["a"] * 13)) == 13
    assert ord("漢") not in glyphs.drawn("bn", 400)
