"""Softer words for hard ones, from `words.toml` (design paper 4h). It suggests and never blocks; whoever wrote the text
is the only one it answers. Pure."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

LANGUAGES = ("en", "bn", "hi", "mr")
MOST = 20
# Why another word: said once for each group, in the language of the page.
WHY: dict[str, str | Promise] = {
    "rescued": _("She came out, or was taken out. Which of the two it was matters."),
    "labels": _("She has a name, and is a person who lives here."),
    "exploited": _("Say what was done to her, not what she is."),
    "left": _("She left. Why is hers to say."),
    "allowed": _("Two sides agree. Nobody allows."),
    "refused": _("She may say no, and no is an answer."),
    "character": _("Write what you saw and heard. What she is like, nobody knows from outside."),
    "restored": _("Say how she lives now, and whether she chose it."),
    "custody": _("Whether she is free to leave is what she needs to know."),
    "pity": _("She is none of these. Write what happened, or leave it out."),
}
_INDIC = "ऀ-ॿঀ-৿"


@dataclass(frozen=True, slots=True)
class Found:
    """A word of the text as it stands there, and what could stand instead, in the language of the text."""

    group: str
    word: str
    instead: tuple[str, ...]
    language: str


@dataclass(frozen=True, slots=True)
class _Group:
    code: str
    language: str
    words: re.Pattern[str]
    instead: tuple[str, ...]


def look(text: str, language: str) -> list[Found]:
    """Each word that has a softer way, in the order of the text, at most 20. English words are looked for in every
    text, because people mix."""
    found: list[tuple[int, Found]] = []
    for group in _groups():
        if group.language in ("en", language):
            for match in group.words.finditer(text):
                found.append((match.start(), Found(group.code, match[0], group.instead, group.language)))
    return [one for _place, one in sorted(found, key=lambda pair: pair[0])[:MOST]]


@cache
def _groups() -> tuple[_Group, ...]:
    return tuple(read(Path(__file__).with_name("words.toml").read_text()))


def read(text: str) -> Iterator[_Group]:
    """Raises ValueError for a group or a language that is not known, or one that says nothing."""
    for code, languages in tomllib.loads(text).items():
        if code not in WHY or languages.keys() - set(LANGUAGES):
            raise ValueError(f"{code}: not a group, or {', '.join(languages)} are not all languages of ours.")
        for language, said in languages.items():
            yield _Group(code, language, _pattern(language, said), tuple(said["instead"]))


def _pattern(language: str, said: Mapping[str, list[str]]) -> re.Pattern[str]:
    """Whole words in English; in the other scripts words keep their endings, so only their beginning is bounded."""
    if not said["words"] or not said["instead"]:
        raise ValueError(f"A group has no words in {language}.")
    words = "|".join(sorted((re.escape(word).replace(r"\ ", r"\s+") for word in said["words"]), key=len, reverse=True))
    after = r"(?!\w)" if language == "en" else ""
    return re.compile(rf"(?<![\w{_INDIC}])(?:{words}){after}", re.IGNORECASE)
