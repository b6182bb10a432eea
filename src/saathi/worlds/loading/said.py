"""Sentences of workers and survivors in the language they are said in (`data/week.toml`, `data/said.toml`)."""

from __future__ import annotations

from functools import cache

from saathi.worlds.parameters import read_toml

Said = str | list[str]


@cache
def _bank() -> dict[str, dict[str, Said]]:
    return {key: said for key, said in read_toml("week.toml").items() if isinstance(said, dict)}


@cache
def _spoken() -> dict[str, dict[str, str]]:
    return read_toml("said.toml")


def phrase(key: str, language: str) -> str:
    """In that language; where it was not written down in it, in English."""
    said = _bank()[key]
    return _one(said.get(language) or said["en"], 0)


def hers(key: str, languages: tuple[str, ...], turn: int = 0) -> tuple[str, str]:
    """Her own words and their language: the first of hers in which they are known. `turn` picks one of several."""
    said = _bank()[key]
    language = next((one for one in languages if one in said), next(iter(said)))
    return _one(said[language], turn), language


def _one(said: Said, turn: int) -> str:
    return said if isinstance(said, str) else said[turn % len(said)]


def spoken(english: str, language: str) -> str:
    """A sentence of the generator as somebody who writes this language puts it; else in English."""
    known = _spoken()
    return known.get(language, {}).get(english) or known["en"].get(english, english)
