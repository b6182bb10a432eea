"""A fingerprint as seven words of three syllables, to be read aloud and compared.

The words mean nothing. Their syllables are told apart by ear in Bangla, Hindi, Marathi and English alike, and are
written in all three scripts, so that two people who read different letters say the same. 70 syllables in 21 places
hold 128 bits.
"""

from __future__ import annotations

import hashlib
import re

N_WORDS, N_SYLLABLES, BITS = 7, 3, 128
_CONSONANTS = ("k", "g", "ch", "j", "t", "d", "n", "p", "b", "m", "r", "l", "s", "h")
_VOWELS = ("a", "i", "u", "e", "o")
_SCRIPTS = {
    "bn": ("কগচজতদনপবমরলসহ", "ািুেো"),
    "hi": ("कगचजतदनपबमरलसह", "ािुेो"),
}
_BASE = len(_CONSONANTS) * len(_VOWELS)


def fingerprint(raw: bytes) -> int:
    """The first 128 bits of the SHA-256."""
    return int.from_bytes(hashlib.sha256(raw).digest()[: BITS // 8])


def in_words(print_: int, language: str = "en") -> str:
    """In Bangla letters for bn, in Devanagari for hi and mr, else in Latin ones."""
    places = []
    for _place in range(N_WORDS * N_SYLLABLES):
        print_, place = divmod(print_, _BASE)
        places.append(_syllable(place, {"mr": "hi"}.get(language, language)))
    words = ["".join(places[n : n + N_SYLLABLES]) for n in range(0, len(places), N_SYLLABLES)]
    return " ".join(words)


def _syllable(place: int, language: str) -> str:
    consonant, vowel = divmod(place, len(_VOWELS))
    if language not in _SCRIPTS:
        return _CONSONANTS[consonant] + _VOWELS[vowel]
    consonants, vowels = _SCRIPTS[language]
    return consonants[consonant] + vowels[vowel]


def are_same(typed: str, print_: int) -> bool:
    """Whether these are its words, in any of the scripts, however they were spaced."""
    said = re.sub(r"[\s,.;·-]+", " ", typed.strip().lower())
    return any(said == in_words(print_, language) for language in ("en", "bn", "hi"))
