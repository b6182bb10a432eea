"""Cutting what people type into words, the same way for every script."""

from __future__ import annotations

import re
import unicodedata

# Joiners and direction marks change how a conjunct is drawn, never which name it is; an apostrophe joins (D'Souza).
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff'’‘`ʼ]")
_ALIKE = str.maketrans({"ৰ": "র", "ৱ": "ব", "ऍ": "ए", "ऎ": "ए", "ऒ": "ओ", "ॆ": "े", "ॊ": "ो", "ॅ": "े"})


def words(text: str) -> list[str]:
    """The words of a text, lower-cased, without punctuation. Any Unicode text is allowed; often the list is empty, as
    a sign that stands without its letter is no word."""
    plain = _UNSEEN.sub("", unicodedata.normalize("NFKC", text).casefold().translate(_ALIKE))
    return [word for word in plain.translate(_GAPS).split() if _is_letter(word[0]) or any(map(_is_letter, word))]


class _Gaps(dict[int, str]):
    """What belongs to no word becomes a gap; each character is looked up once."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = char if unicodedata.category(char)[0] in "LNM" else " "
        return self[code]


_GAPS = _Gaps()


def _is_letter(char: str) -> bool:
    return unicodedata.category(char)[0] in "LN"
