"""Words: every string can be translated and is, in four languages; what must never be said is nowhere said."""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "saathi"
sys.path.insert(0, str(ROOT / "tools"))

import messages  # noqa: E402  (the tool that gathers and compiles the words)

# Text that is the same in every language: punctuation, shapes, names of file kinds.
SAME_EVERYWHERE = re.compile(r"^[\W\d_]*$|^(CSV|XLSX|HTCDS|Notes|Saathi)$")
TEMPLATES = [path for path in sorted(SOURCE.rglob("templates/**/*.html")) if "styleguide" not in path.name]
BANNED = {
    "en": r"\b(pending|in process|inmates?|beneficiar(y|ies)|rescued girls?|prostitutes?|absconded|non-compliant|victims?)\b",
    "bn": r"প্রক্রিয়াধীন|ভিকটিম|পতিতা|উদ্ধারকৃত",
    "hi": r"प्रक्रियाधीन|प्रक्रिया में है|पीड़िता|वेश्या|कैदी",
    "mr": r"प्रक्रियाधीन|पीडिता|वेश्या|कैदी",
}
# Only in the name of a law or of an office.
LAW_NAMES = re.compile(r"victim compensation", re.I)


def bare_text(source: str) -> list[str]:
    """Words of a template that stand outside of `_()`: they would stay English on every page."""
    plain = re.sub(r"{#.*?#}|{%.*?%}", "", source, flags=re.S)
    plain = re.sub(r"{{.*?}}", "\N{SECTION SIGN}", plain, flags=re.S)
    reader = _Text()
    reader.feed(plain)
    words = (re.sub(r"\s+", " ", piece.replace("\N{SECTION SIGN}", " ")).strip() for piece in reader.pieces)
    return [word for word in words if re.search(r"[A-Za-z]{2}", word) and not SAME_EVERYWHERE.match(word)]


class _Text(HTMLParser):
    """The text between tags, and the attributes that are read aloud."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.in_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.in_script = tag == "script"
        self.pieces += [value for name, value in attrs if value and name in ("alt", "title", "aria-label", "placeholder")]

    def handle_endtag(self, tag: str) -> None:
        self.in_script = False

    def handle_data(self, data: str) -> None:
        if not self.in_script and '="' not in data:  # a macro that gives attributes has no tag around it
            self.pieces.append(data)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_bare_english_in_a_template(path: Path) -> None:
    assert bare_text(path.read_text()) == []


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_string_is_translated(language: str) -> None:
    assert messages.missing(language) == []


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_compiled_words_are_the_written_ones(language: str) -> None:
    assert messages.po(language).with_suffix(".mo").read_bytes() == messages.compiled(language)


def banned_in(text: str, language: str) -> list[str]:
    return [match.group() for match in re.finditer(BANNED[language], LAW_NAMES.sub("", text), re.I)]


def test_banned_words_are_nowhere() -> None:
    faults = []
    for message in messages.gathered():
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        faults += [(word, text) for text in ids for word in banned_in(text, "en")]
    for language in messages.LANGUAGES:
        for message in messages.kept(language):
            texts = message.string if isinstance(message.string, tuple) else (message.string,)
            faults += [(word, text) for text in texts if text for word in banned_in(text, language)]
    assert faults == []
