"""Sentences of workers and of survivors in the language they are said in, from `data/week.toml`."""

from __future__ import annotations

from functools import cache

from saathi.worlds.parameters import read_toml


@cache
def _bank() -> dict[str, dict[str, str]]:
    return {key: said for key, said in read_toml("week.toml").items() if isinstance(said, dict)}


@cache
def _said() -> dict[str, dict[str, str]]:
    said: dict[str, dict[str, str]] = read_toml("week.toml")["said"]
    return said


def phrase(key: str, language: str) -> str:
    """In that language; where it was not written down in it, in English."""
    said = _bank()[key]
    return said.get(language) or said["en"]


def hers(key: str, languages: tuple[str, ...]) -> tuple[str, str]:
    """Her own words and their language: the first of hers in which they are known."""
    said = _bank()[key]
    language = next((one for one in languages if one in said), next(iter(said)))
    return said[language], language


def spoken(english: str, language: str) -> str:
    """A sentence of the generator as somebody who writes this language puts it; as it is where nobody translated it."""
    return _said().get(english, {}).get(language, english)
