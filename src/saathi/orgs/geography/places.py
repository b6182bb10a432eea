"""The place table: what a code names, where it lies, and what it is called in a language.

Codes are text and never change: `IN` a country, `IN-S19` a state and `IN-D303` a district by their numbers in India's
Local Government Directory, `IN-T…` a sub-district; `BD-V3` a division, `BD-D21` a district and `BD-U…` an upazila by
the numbers of the Bangladesh source. A code is stored; a name is only ever shown.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

LANGS = ("en", "hi", "bn", "mr")
SUBDISTRICTS = frozenset({"subdistrict", "upazila"})


@dataclass(frozen=True, slots=True)
class Place:
    """One place. `names` holds the languages it is known in, English always; `parent` is empty for a country.

    `aliases` are older or other spellings, for search only. `unchecked` lists the languages whose name was written by
    hand and still waits for a native reader.
    """

    code: str
    kind: str
    parent: str
    names: Mapping[str, str]
    aliases: tuple[str, ...] = ()
    unchecked: tuple[str, ...] = ()


def _rows(table: str) -> Iterator[dict[str, str]]:
    source = files(__package__).joinpath("data", f"{table}.csv")
    with source.open(encoding="utf-8") as text:
        yield from csv.DictReader(text)


def _read(table: str) -> dict[str, Place]:
    """One table by code. Repeated words are interned: kinds, parents and languages cost nothing a second time."""
    found: dict[str, Place] = {}
    for row in _rows(table):
        names = {lang: row[lang] for lang in LANGS if row[lang]}
        found[row["code"]] = Place(
            row["code"],
            sys.intern(row["kind"]),
            sys.intern(row["parent"]),
            MappingProxyType(names),
            tuple(filter(None, row["aliases"].split("|"))),
            tuple(row["unchecked"].split()),
        )
    return found


@cache
def upper() -> Mapping[str, Place]:
    """Countries, states, divisions and districts by code, in the order they are offered."""
    return MappingProxyType(_read("places"))


@cache
def lower() -> Mapping[str, Place]:
    """Sub-districts and upazilas by code. Read only when someone first asks for one."""
    return MappingProxyType(_read("subdistricts"))


def _is_lower(code: str) -> bool:
    return code[3:4] in ("T", "U")


def place(code: str) -> Place:
    """The place of a code; `KeyError` if there is none."""
    return (lower() if _is_lower(code) else upper())[code]


def valid(code: str) -> bool:
    """Whether this code names a place."""
    return code in (lower() if _is_lower(code) else upper())


def name_and_lang(code: str, lang: str) -> tuple[str, str]:
    """The name, and the language it is really in: English where the place has no checked name in `lang`."""
    names = place(code).names
    return (names[lang], lang) if lang in names else (names["en"], "en")


def name_of(code: str, lang: str) -> str:
    """The name to show; see `name_and_lang` for when the language must be marked on the page."""
    return name_and_lang(code, lang)[0]


def countries() -> tuple[Place, ...]:
    """All countries: India, Bangladesh and Nepal first, the rest by English name."""
    return tuple(found for found in upper().values() if found.kind == "country")


@cache
def districts(country: str) -> tuple[Place, ...]:
    """Every district of a country by English name; empty for a country whose districts we do not carry."""
    return tuple(found for found in upper().values() if found.kind == "district" and found.code[:2] == country)


def children(code: str) -> tuple[Place, ...]:
    """The places directly inside this one, in the order of their table."""
    inside = lower() if place(code).kind == "district" else upper()
    return tuple(found for found in inside.values() if found.parent == code)


def path_of(code: str) -> tuple[Place, ...]:
    """The place and those it lies in, smallest first: upazila, district, division, country."""
    found = place(code)
    return (found, *path_of(found.parent)) if found.parent else (found,)
