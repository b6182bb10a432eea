"""Finding a place as it is typed, in any of the three scripts and under its older names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from heapq import nsmallest

from rapidfuzz import process
from rapidfuzz.distance import Indel

from saathi.letters import fold
from saathi.orgs.geography.places import Place, lower, place, upper

ALIKE = 0.6  # of the folded names, below which two are not offered for each other
WIDE = 60  # names taken from the scan
_RANK = {"country": 0, "state": 1, "division": 1, "district": 2, "subdistrict": 3, "upazila": 3}


def search_places(text: str, limit: int = 10, *, within: str = "", with_subdistricts: bool = False) -> list[Place]:
    """The places whose names sound most like `text`: the same first, then those it begins, then the nearly same.

    `within` keeps to one country (`IN`, `BD`). Sub-districts and upazilas are left out unless asked for, since their
    table is large and many bear the name of their district.
    """
    asked = fold(text)
    if not asked:
        return []
    found: dict[str, float] = {}
    for is_lower in (False, True) if with_subdistricts else (False,):
        for code, score in _matches(asked, is_lower):
            if code.startswith(within):
                found[code] = max(score, found.get(code, 0.0))
    places = {code: place(code) for code in found}
    best = nsmallest(limit, found, key=lambda code: (-found[code], _RANK[places[code].kind], code))
    return [places[code] for code in best]


@cache
def _sounds(is_lower: bool) -> tuple[list[str], list[str]]:
    """Every folded name of one table and, beside it, its place's code; half a megabyte for sub-districts."""
    table = lower() if is_lower else upper()
    pairs = {(fold(name), found.code) for found in table.values() for name in (*found.names.values(), *found.aliases)}
    ordered = sorted(pairs)
    return [sound for sound, _ in ordered], [code for _, code in ordered]


def _matches(asked: str, is_lower: bool) -> Iterator[tuple[str, float]]:
    """Codes with a score: 3 for the same sound, between 1 and 2 for a beginning, below 1 for likeness."""
    sounds, codes = _sounds(is_lower)
    open_end = asked.rstrip("aeiu") or asked
    for sound, code in zip(sounds, codes, strict=True):
        if sound == asked:
            yield code, 3.0
        elif sound.startswith(open_end):
            yield code, 1.0 + len(open_end) / len(sound)
    near = process.extract(asked, sounds, scorer=Indel.normalized_similarity, limit=WIDE, score_cutoff=ALIKE)
    yield from ((codes[at], score) for _, score, at in near)
