"""Figures: percentiles, noise, verdicts and the table, with answers worked out by hand."""

from __future__ import annotations

import json

import pytest

from saathi.worlds.bench.figures import Figure, Times, as_json, as_page, is_met, latencies, line, noise_of, percentile
from saathi.worlds.bench.scale import grows


def test_percentiles_lie_between_the_closest_ranks() -> None:
    assert percentile([float(n) for n in range(101)], 95) == 95
    assert percentile([1.0, 2.0], 50) == 1.5


def test_noise_is_nothing_where_every_answer_took_the_same() -> None:
    assert noise_of([20.0] * 100, 95) == 0


def test_noise_grows_with_the_spread() -> None:
    narrow, wide = [20 + n / 100 for n in range(100)], [20.0 + n for n in range(100)]
    assert 0 < noise_of(narrow, 50) < noise_of(wide, 50)


@pytest.mark.parametrize(
    ("value", "noise", "at_least", "verdict"),
    [
        (50, 0, False, "pass"), (51, 2, False, "within noise"), (53, 2, False, "missed"),
        (50, 0, True, "pass"), (49, 2, True, "within noise"), (47, 2, True, "missed"),
    ],
)  # fmt: skip
def test_a_goal_is_missed_only_beyond_the_noise(value: float, noise: float, at_least: bool, verdict: str) -> None:
    figure = Figure("x", "X", value, 50, "ms", noise, 100, at_least)
    assert figure.verdict == verdict
    assert is_met([figure]) == (verdict != "missed")
    assert line(figure).startswith(verdict)


def test_each_goal_gets_its_own_row() -> None:
    rows = latencies("list", "People list", Times([float(n) for n in range(101)], 7.5), {50: 20, 95: 96})
    assert [(row.value, row.verdict, row.cost) for row in rows] == [(50, "missed", 7.5), (95, "pass", 7.5)]


def test_the_json_and_the_page_say_the_same() -> None:
    figure = Figure("import", "Import, rows", 612.4, 500, "1/s", 12, 5000, True)
    told = json.loads(as_json({"people": "2,000"}, [figure]))
    assert told["is_met"] and told["figures"][0]["verdict"] == "pass" and told["about"]["people"] == "2,000"
    assert "| Import, rows | 612.4 1/s | ≥ 500 | 12.0 | 5000 |  | pass |" in as_page({"people": "2,000"}, [figure])


def test_growth_is_the_ratio_of_medians() -> None:
    few = {name: Times([10.0] * 50, 8) for name in ("list", "open", "save")}
    many = {"list": Times([12.0] * 50, 9), "open": Times([20.0] * 50, 9), "save": Times([13.0] * 50, 9)}
    assert [(row.value, row.verdict) for row in grows(few, many)] == [(1.2, "pass"), (2.0, "missed"), (1.3, "pass")]
