"""The dated catalogue: every number of the domain paper, what fits whom, and files of an office with their faults."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from saathi.cases.clocks.loading import LawFault
from saathi.kernel.clock import today
from saathi.links.entitlements.loading import Item, catalogue_of
from saathi.links.entitlements.words import BLOCKS, FOR_WHOM, LAWS, STEPS, TITLES

NOW = today()
ITEM = """
country = "IN"
[[item]]
code = "in_group"
number = "E28"
section = "learning"
office = "livelihood"
step = "join"
block = "household_head"
whom = "rural"
door = "written_reason"
law = "scheme"
mark = "V"
in_force_on = 2026-01-01
"""


def test_an_office_may_add_a_later_version(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(ITEM)
    known = catalogue_of(tmp_path)
    newer, older = known.item("in_group", NOW), known.item("in_group", date(2020, 1, 1))
    assert newer and older and (newer.mark, older.mark) == ("V", "M")
    assert newer.is_sure and not older.is_sure


@pytest.mark.parametrize(
    ("was", "by", "said"),
    [
        ('mark = "V"', 'mark = "X"', "mark does not know X."),
        ('office = "livelihood"', 'office = "moon"', "office does not know moon."),
        ('code = "in_group"', 'code = "in_nothing"', "code does not know in_nothing."),
        ('whom = "rural"\n', "", "whom must be written."),
        ('mark = "V"', 'mark = "V"\nvalid = true', "“valid” is not a field."),
        ('mark = "V"', 'mark = "V"\non_file = "fir"', "an event belongs to another section."),
        ('mark = "V"', 'mark = "V"\nstates = ["BD-V3"]', "states are codes of its country."),
        ('mark = "V"', 'mark = "V"\nask_days = 0', "ask_days is a whole number from 1 to 366."),
    ],
)
def test_a_file_that_is_wrong_says_so_in_a_sentence(tmp_path: Path, was: str, by: str, said: str) -> None:
    (tmp_path / "own.toml").write_text(ITEM.replace(was, by))
    with pytest.raises(LawFault) as fault:
        catalogue_of(tmp_path)
    assert said in str(fault.value)


def test_every_number_of_the_catalogue_is_there_and_every_word_is_used() -> None:
    every = [item for versions in catalogue_of().versions.values() for item in versions]
    numbers = {f"E{n:02}" for n in range(1, 32)} - {"E20"} | {f"B{n:02}" for n in range(6)}
    assert {item.number for item in every} == numbers
    used: list[tuple[Any, set[str]]] = [
        (TITLES, {item.code for item in every}), (BLOCKS, {item.block for item in every}),
        (FOR_WHOM, {item.whom for item in every}), (LAWS, {item.law for item in every}),
        (STEPS, {item.step for item in every}),
    ]  # fmt: skip
    for words, codes in used:
        assert set(words) == codes


def test_what_is_not_known_rules_nothing_out() -> None:
    item = next(one for one in catalogue_of().in_force(NOW) if one.code == "wb_kanyashree_year")
    assert isinstance(item, Item)
    assert item.fits("unknown", {""}, set()) and item.fits("child", {"IN"}, {"IN-S19"})
    assert not item.fits("adult", {"IN"}, {"IN-S19"})
    assert not item.fits("child", {"BD"}, {"IN-S19"}) and not item.fits("child", {"IN"}, {"IN-S27"})
