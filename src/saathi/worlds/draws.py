"""Chance, by seed only: the same seed draws the same values on every machine.

All randomness is `Random.random()` (fixed by Python's documentation for a given seed) and
table look-ups, so no result depends on a platform's logarithm.
"""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Draws:
    """One stream of chance for one file. `seed` is any whole number, not negative."""

    __slots__ = ("random",)

    def __init__(self, seed: int) -> None:
        self.random = Random(seed).random

    def chance(self, rate: float) -> bool:
        return self.random() < rate

    def pick(self, options: Sequence[T]) -> T:
        return options[int(self.random() * len(options))]

    def between(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return low + int(self.random() * (high - low + 1))

    def follow(self, rank: float, strength: float) -> float:
        """A rank (0..1) tied to another: the same one with chance `strength`, else a new one.

        Ties an outcome to its cause (a late report, a late order) and leaves the spread of
        the outcome exactly as its own table says.
        """
        return rank if self.random() < strength else self.random()


def at_rank(table: Sequence[T], rank: float) -> T:
    """The entry of a quantile table at a rank in 0..1 (1 excluded)."""
    return table[int(rank * len(table))]
