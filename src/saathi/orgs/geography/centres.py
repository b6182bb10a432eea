"""How far it is from the middle of one district to the middle of another, as the crow flies.

A rough guide to whom to ask first, never where somebody is: two places in one district count as no distance.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from math import asin, cos, radians, sin, sqrt

EARTH_KM = 6371.0


@cache
def _centres() -> Mapping[str, tuple[float, float]]:
    source = files(__package__).joinpath("data", "centres.csv")
    with source.open(encoding="utf-8") as text:
        return {row["code"]: (float(row["lat"]), float(row["lon"])) for row in csv.DictReader(text)}


def kilometres(one: str, other: str) -> int | None:
    """Between the middles of two districts, in whole kilometres; None where one of them has no known middle."""
    centres = _centres()
    if one not in centres or other not in centres:
        return None
    (lat, lon), (lat_other, lon_other) = centres[one], centres[other]
    half_lat, half_lon = radians(lat_other - lat) / 2, radians(lon_other - lon) / 2
    # The haversine formula.
    h = sin(half_lat) ** 2 + cos(radians(lat)) * cos(radians(lat_other)) * sin(half_lon) ** 2
    return round(2 * EARTH_KM * asin(sqrt(h)))


@lru_cache(maxsize=256)
def nearest(code: str, within_km: int) -> tuple[str, ...]:
    """Districts of the same country within so many kilometres, the nearest first, itself among them."""
    if code not in _centres():
        return (code,)
    found = sorted((kilometres(code, other) or 0, other) for other in _centres() if other[:2] == code[:2])
    return tuple(other for far, other in found if far <= within_km)
