"""The limits of `limits.toml`, read once. A limit that is missing or misspelt is an error at the first look."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from math import ceil
from pathlib import Path
from typing import Any


@cache
def limits() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(Path(__file__).with_name("limits.toml").read_text())


def number(rule: str, name: str = "more_than") -> float:
    return float(limits()[rule][name])


def is_named(act: str, which: str) -> bool:
    """Whether an act is one of the `exports`, `approvals`, `breaks` or `reviews`."""
    names: Sequence[str] = limits()["names"][which]
    return act.endswith(tuple(names))


def usual(counts: Sequence[int]) -> int:
    """What 95 of 100 of these days or hours did not exceed (the nearest rank, as PostgreSQL's percentile_disc)."""
    return sorted(counts)[ceil(0.95 * len(counts)) - 1] if counts else 0


def above(rule: str, counts: Sequence[int]) -> float:
    """The number from which on a count is unlike ordinary work."""
    return max(number(rule), number(rule, "usual") * usual(counts))
