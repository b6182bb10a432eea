"""The crowd's sizes, which give the bench's rows their names, and the caseload file it takes in."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from saathi.worlds.bench.caseload import write
from saathi.worlds.loading.crowd import HOUSE, LARGEST, WORKERS, crowd_organisations, load_many, parts


@pytest.mark.parametrize(("n", "largest"), [(1_000, 200), (10_000, 2_000), (100_000, 20_000), (1_000_000, 20_000)])
def test_everyone_is_placed_and_the_three_measured_organisations_have_their_size(n: int, largest: int) -> None:
    placed = Counter[str]()
    for part in parts(n, crowd_organisations(n)):
        placed[part.organisation] += part.n
    assert placed.total() == n
    assert placed[WORKERS] == placed[HOUSE] == min(2_000, n // 5)
    assert placed[LARGEST] == largest
    assert max(size for key, size in placed.items() if key.startswith("more_")) <= 1_500


def test_fewer_than_a_hundred_are_no_crowd() -> None:
    with pytest.raises(ValueError, match="at least 100"):
        load_many(99, 7)


def test_the_caseload_file_passes_the_intakes_own_check(tmp_path: Path) -> None:
    from saathi.intake.checking import check
    from saathi.intake.mapping import recognise
    from saathi.intake.reading import open_table
    from saathi.kernel.clock import today

    file = tmp_path / "caseload.csv"
    write(file, 200, 41)
    with open_table(file) as table:
        report = check(table, recognise(table.columns), today=today(), organisation="o", key=b"k")
    assert report.is_well, report
    assert report.good == 200
