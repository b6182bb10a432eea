"""A measured figure beside its goal, with its noise, and the table of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from random import Random
from statistics import quantiles

HALVES = 40
HOW = (
    "Written by `saathi bench --write`; every figure was measured, none is typed. The driver runs outside the web "
    "processes, on the same machine, over kept connections. Noise is half the range that nine in ten random halves of "
    "the samples give. Processor is the time that web, worker and PostgreSQL together spent on one answer."
)
FAILED = 300_000.0  # milliseconds: whoever asked would have given up
PASS, NOISE, MISSED = "pass", "within noise", "missed"


@dataclass(frozen=True, slots=True)
class Figure:
    """`noise` is how far the figure moves between halves of its own samples, in the same unit. `at_least` turns the
    comparison round: requests or rows each second. `cost` is the server's processor time for each answer, in
    milliseconds; 0 where it was not taken."""

    name: str
    what: str
    value: float
    goal: float
    unit: str
    noise: float
    samples: int
    at_least: bool = False
    cost: float = 0.0

    @property
    def verdict(self) -> str:
        over = self.goal - self.value if self.at_least else self.value - self.goal
        return PASS if over <= 0 else NOISE if over <= self.noise else MISSED


def percentile(times: Sequence[float], percent: int) -> float:
    """By linear interpolation between the closest ranks; needs two samples at least."""
    return quantiles(times, n=100, method="inclusive")[percent - 1]


def noise_of(times: Sequence[float], percent: int) -> float:
    """Half the range that nine in ten random halves of the samples give for this percentile."""
    chance, kept = Random(percent), list(times)
    halves = []
    for _ in range(HALVES):
        chance.shuffle(kept)
        halves.append(percentile(kept[: len(kept) // 2], percent))
    return (percentile(halves, 95) - percentile(halves, 5)) / 2


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of each answer, and the server's processor time for one, on average."""

    took: list[float]
    cost: float


def latencies(name: str, what: str, times: Times, goals: dict[int, float]) -> list[Figure]:
    """One figure for each percentile that has a goal, in milliseconds."""
    took, n = times.took, len(times.took)
    return [
        Figure(name, f"{what}, p{at}", percentile(took, at), goal, "ms", noise_of(took, at), n, cost=times.cost)
        for at, goal in goals.items()
    ]


def failed(name: str, what: str, goals: dict[int, float]) -> Figure:
    """A page that did not answer, or was not there: its goal is missed."""
    return Figure(name, what, FAILED, max(goals.values()), "ms", 0, 0)


def is_met(figures: Sequence[Figure]) -> bool:
    return all(figure.verdict != MISSED for figure in figures)


def line(figure: Figure) -> str:
    sign = "≥" if figure.at_least else "≤"
    return (
        f"{figure.verdict:<13}{figure.value:>9.1f} {figure.unit:<5} {sign} {figure.goal:<7g} ± {figure.noise:<6.1f}"
        f" {figure.what} ({figure.samples}{f', {figure.cost:.1f} ms of processor' if figure.cost else ''})"
    )


def as_json(about: dict[str, object], figures: Sequence[Figure]) -> str:
    rows = [{**asdict(figure), "verdict": figure.verdict} for figure in figures]
    return json.dumps({"about": about, "is_met": is_met(figures), "figures": rows}, ensure_ascii=False, indent=1)


def as_page(about: dict[str, object], figures: Sequence[Figure]) -> str:
    """`docs/reference/bench.md`. The goals were written down before anything was measured."""
    rows = "\n".join(
        f"| {f.what} | {f.value:.1f} {f.unit} | {'≥' if f.at_least else '≤'} {f.goal:g} | {f.noise:.1f} | {f.samples} |"
        f" {f'{f.cost:.1f} ms' if f.cost else ''} | {f.verdict} |"
        for f in figures
    )
    told = "\n".join(f"- {name}: {value}" for name, value in about.items())
    head = "| what | measured | goal | noise | samples | processor | |\n|---|---|---|---|---|---|---|"
    return f"# What Saathi measures of itself\n\n{HOW}\n\n{told}\n\n{head}\n{rows}\n"
