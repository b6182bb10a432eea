"""What the booklet itself says, in four languages, read once from `words.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

LANGUAGES = ("en", "bn", "hi", "mr")  # the order of each row


@cache
def words(language: str) -> Mapping[str, Mapping[str, str]]:
    """Table -> name -> words. Raises ValueError for a language we do not write, or a row that lacks one."""
    place = LANGUAGES.index(language)
    with Path(__file__).with_name("words.toml").open("rb") as file:
        tables = tomllib.load(file)
    for table in tables.values():
        for name, row in table.items():
            if len(row) != len(LANGUAGES) or not all(row):
                raise ValueError(f"A language says nothing: {name}.")
    return {table: {name: row[place] for name, row in rows.items()} for table, rows in tables.items()}
