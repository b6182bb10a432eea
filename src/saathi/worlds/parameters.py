"""The dated parameters, read once from `data/parameters.toml` and laid out for fast draws."""

import math
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from statistics import NormalDist
from typing import Any

SLOTS = 2000
"""Entries in every table: shares are exact to 0.05 percent, durations to 2,000 quantiles."""

Z90 = NormalDist().inv_cdf(0.9)


@dataclass(frozen=True, slots=True)
class Parameters:
    """shares: a table with each value as often as its percent says.
    lasting: quantiles of a lognormal, ascending, in whole units (days; hours where named so).
    rates: chance between 0 and 1."""

    as_of: date
    shares: dict[str, tuple[str, ...]]
    lasting: dict[str, tuple[int, ...]]
    rates: dict[str, float]


def read_toml(name: str) -> dict[str, Any]:
    """A data file of this room, parsed."""
    return tomllib.loads((files("saathi.worlds") / "data" / name).read_text(encoding="utf-8"))


@cache
def parameters() -> Parameters:
    raw = read_toml("parameters.toml")
    return Parameters(
        as_of=raw["as_of"],
        shares={name: _slots(name, entry["values"]) for name, entry in raw["shares"].items()},
        lasting={n: quantiles(e["median"], e["p90"]) for n, e in raw["lasting"].items()},
        rates={name: float(entry["value"]) for name, entry in raw["rates"].items()},
    )


def _slots(name: str, percents: dict[str, float]) -> tuple[str, ...]:
    table = tuple(v for v, percent in percents.items() for _ in range(round(percent * SLOTS / 100)))
    if len(table) != SLOTS:
        raise ValueError(f"The shares of {name} do not add up to 100 percent.")
    return table


def quantiles(median: float, p90: float) -> tuple[int, ...]:
    """A lognormal with this median and 90th percentile: mu = ln median,
    sigma = ln(p90 / median) / z(0.9), taken at the middles of 2,000 equal slices."""
    normal = NormalDist(math.log(median), math.log(p90 / median) / Z90)
    return tuple(max(1, round(math.exp(normal.inv_cdf((slot + 0.5) / SLOTS)))) for slot in range(SLOTS))
