"""Languages a person may speak: their names in the four languages of the pages, and the script they are written in."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Language:
    """One language: ISO 639 code, ISO 15924 script, and its names by the language of the page."""

    code: str
    script: str
    names: Mapping[str, str]

    def name(self, lang: str) -> str:
        """Its name in `lang`, else in English."""
        return self.names.get(lang, self.names["en"])


@cache
def _table() -> Mapping[str, Language]:
    source = files(__package__).joinpath("data", "languages.csv")
    with source.open(encoding="utf-8") as text:
        rows = list(csv.DictReader(text))
    return MappingProxyType({row["code"]: _language(row) for row in rows})


def _language(row: dict[str, str]) -> Language:
    names = {lang: row[lang] for lang in ("en", "hi", "bn", "mr") if row[lang]}
    return Language(row["code"], row["script"], MappingProxyType(names))


def languages() -> tuple[Language, ...]:
    """All of them: Bengali, Hindi, Marathi, English and Nepali first, then by English name."""
    return tuple(_table().values())


def language(code: str) -> Language:
    """The language of an ISO 639 code; `KeyError` if we do not list it."""
    return _table()[code]
