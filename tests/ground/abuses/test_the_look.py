"""That the look for what leaked finds what there is: in answers, in refusals, in rows, whole and by section."""

from __future__ import annotations

from typing import Any

import pytest

from saathi.kernel.sections import Section, each
from tests.contracts import handed
from tests.ground.abuses.stage import MARK, Secrets, hers
from tests.world import World

pytestmark = pytest.mark.usefixtures("written")


def test_whoever_holds_nothing_is_told_of_by_page_by_act_and_by_row(world: World, hand: Any) -> None:
    handed.confirmed(world)
    pia = hand("pia")
    assert any("survivors_survivor" in one for one in pia.leaks())
    pia.get("plans.page", world.amal)
    assert any(one.startswith("/people/") and "qzxkhonaplan" in one for one in pia.leaks())
    pia.asks("people.page", world.amal)
    assert any(one.startswith("said: ") for one in pia.leaks())


@pytest.mark.parametrize("section", each(Section(handed.YES)), ids=lambda one: one.name.lower())
def test_each_part_that_is_one_too_many_is_told_of(world: World, hand: Any, section: Section) -> None:
    handed.confirmed(world)
    pia = hand("pia", (handed.YES | 1) & ~int(section))
    assert pia.leaks() and not hand("pia", handed.YES | 1).leaks()


def test_the_pages_of_those_beside_her_hold_what_is_looked_for(hand: Any, world: World, kept: Secrets) -> None:
    bea = hand("bea")
    bea.opens(hers(), world.amal)
    found = {one.rpartition(": ")[2] for one in bea.leaks()}
    assert {"Amal", "Class 9"} <= found and len([one for one in found if MARK in one]) >= 25


def test_every_part_of_her_file_holds_something_to_look_for(kept: Secrets) -> None:
    assert all(kept.of[section] for section in Section) and len(kept) >= 45
    assert set(kept.beyond(Section(9))) == {one for section, values in kept.of.items() if section not in (
        Section.CARD, Section.PLAN) for one in values}  # fmt: skip
