"""The score over several goals."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

RHO = 0.3


def t_score(levels: Sequence[int], weights: Sequence[float] | None = None) -> float | None:
    """Goal attainment as a T score: 50 where on the whole she came as far as she hoped, 10 for each standard deviation.

    T = 50 + 10 Σwx / √((1-ρ)Σw² + ρ(Σw)²), ρ = 0.3 (Kiresuk and Sherman; measures paper 1.2). `levels` are -2 to +2,
    one for each goal; every goal weighs the same unless weights are given. None where no goal was judged. Raises
    ValueError for a level that is none of the five.
    """
    if not levels:
        return None
    if any(level not in range(-2, 3) for level in levels):
        raise ValueError("A level of attainment is one of -2, -1, 0, 1, 2.")
    weighed = weights or [1.0] * len(levels)
    spread = (1 - RHO) * sum(w * w for w in weighed) + RHO * sum(weighed) ** 2
    return 50 + 10 * sum(w * x for w, x in zip(weighed, levels, strict=True)) / sqrt(spread)
