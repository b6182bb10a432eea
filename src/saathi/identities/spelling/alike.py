"""How alike two words of names are, from 0 to 1."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Indel, JaroWinkler

from saathi.letters import core, romanise, sound

# Shares of the likeness, fitted on the tuning half of the labelled pairs (see tests/quality.py); they sum to 1.
CORE, SOUND, ROMAN = 0.45, 0.35, 0.20


@dataclass(frozen=True, slots=True)
class Word:
    """One word three ways: as a clerk would write it, as it is heard, and the part of that which spellings keep."""

    roman: str
    sound: str
    core: str


@lru_cache(maxsize=4096)
def word_of(text: str) -> Word:
    """The three readings of one lower-case word."""
    heard = sound(text)
    return Word(romanise(text), heard, core(heard))


def alike(one: Word, other: Word) -> float:
    """1 for the same clerk's spelling; a little less for the same sound; falling with every letter that differs."""
    return (
        CORE * Indel.normalized_similarity(one.core, other.core)
        + SOUND * Indel.normalized_similarity(one.sound, other.sound)
        + ROMAN * JaroWinkler.normalized_similarity(one.roman, other.roman)
    )


def likeness(one: str, other: str) -> float:
    """The likeness of two single words in any of the scripts."""
    return alike(word_of(one.casefold()), word_of(other.casefold()))
