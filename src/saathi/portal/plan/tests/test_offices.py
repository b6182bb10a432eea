"""Her page says what offices were asked for her, and what they said, where the matter stands."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.contracts.owed import answered, asked, granted
from tests.contracts.stands import claim
from tests.world import World, idea

from saathi.cases.queries.matters import matters
from saathi.kernel.clock import today
from saathi.links.offices.queries import of_her
from saathi.orgs.roles import ROLES
from saathi.portal.plan import stands
from saathi.ui import wording


def lines(world: World) -> Any:
    drawn = stands.matters(matters(world.bea, world.amal), of_her(world.bea, world.amal))
    return [line for one in drawn for line in one["offices"]]


def test_that_nobody_answered_is_said_with_its_limit(world: World) -> None:
    asked(world, organisation=idea("bandhu"), matter=claim(world))
    limit = wording.day(today() + timedelta(days=60))
    assert lines(world) == [f"We asked the office on {wording.day(today())}.",
                            f"It has not answered. Its limit is {limit}."]  # fmt: skip


def test_a_part_and_the_next_day(world: World) -> None:
    answered(world)
    assert lines(world) == [f"{wording.day(today())}: the office said yes to a part.",
                            f"The next day is {wording.day(today() + timedelta(days=9))}."]  # fmt: skip


def test_a_yes(world: World) -> None:
    granted(world)
    assert lines(world) == [f"{wording.day(today())}: the office said yes."]


def test_she_reads_it_alone_and_with_somebody() -> None:
    assert "offices.of_her" in ROLES["her_table"].acts & ROLES["herself"].acts
