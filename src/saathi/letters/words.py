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
    cut = "".join(char if _belongs(char) else " " for char in plain).split()
    return [word for word in cut if any(unicodedata.category(char)[0] in "LN" for char in word)]


def _belongs(char: str) -> bool:
    return unicodedata.category(char)[0] in "LNM"
