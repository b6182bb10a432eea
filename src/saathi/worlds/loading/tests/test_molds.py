"""Casting: everyone cast has her own ids, keys, names and seals, and nothing of the mold's own person is left."""

from __future__ import annotations

import re
from random import Random
from typing import Any

import pytest

from saathi.kernel.clock import today
from saathi.worlds.generate import people
from saathi.worlds.loading.crowd import PARTNER, TEAM, Part, _Foundry, crowd_organisations
from saathi.worlds.loading.lighter import light, long
from saathi.worlds.loading.molds import Mold
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows

SEALED = re.compile(r"\\\\x[0-9a-f]{60,}")


@pytest.fixture
def foundry(db: None, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr("saathi.worlds.loading.crowd.MOLDS", 12)
    return _Foundry(7, crowd_organisations(1_000))


def _cast(foundry: Any, n: int) -> list[dict[str, str]]:
    mold: Mold = foundry.molds[0]
    cast: list[dict[str, str]] = []
    for seat in foundry.seats(Part("suryaphul", TEAM - 1, n)):
        rows = Rows()
        mold.cast(rows, seat, Random(len(cast)))
        cast.append({table: "\n".join(lines) for table, lines in rows.lines.items()})
    return cast


def test_no_gap_is_left_and_each_row_is_there(foundry: Any) -> None:
    for tables in _cast(foundry, 2):
        assert not any("\x01" in lines or "\x02" in lines for lines in tables.values())
        assert tables["survivors_survivor"].count("\n") == 0
        assert tables["kernel_access"].count("\n") == tables["vault.wrap"].count("\n") >= 3
        assert sum(lines.count("\n") + 1 for lines in tables.values()) > 15


def test_two_cast_people_share_no_id_of_theirs_and_no_cell(foundry: Any) -> None:
    one, two = _cast(foundry, 2)
    for table in ("survivors_survivor", "identities_particular", "cases_case", "decisions_decision"):
        assert one[table].split("\t")[0] != two[table].split("\t")[0]
        assert SEALED.search(one[table]) or table == "cases_case"
        assert not set(SEALED.findall(one[table])) & set(SEALED.findall(two[table]))


def test_a_person_beyond_the_first_team_is_in_another_one(foundry: Any) -> None:
    first, second = list(foundry.seats(Part("nodikotha", TEAM - 1, 2)))
    assert first.ids["team"] != second.ids["team"]
    assert first.organisation == second.organisation
    assert first.partner != first.organisation


def test_the_lighter_person_still_has_a_reason_for_every_day() -> None:
    places = Places(crowd_organisations(1_000))
    for person in people(7, 60, today()):
        if made := light(person, places, PARTNER):
            (stay,) = made.case.stays
            assert stay.waits[0].from_on == stay.from_on
            assert stay.waits[-1].until_on == stay.until_on
            assert all(a.until_on == b.from_on for a, b in zip(stay.waits, stay.waits[1:], strict=False))


def test_the_long_person_has_three_hundred_events_none_of_them_ahead() -> None:
    made = long(next(people(7, 1, today())), "nodikotha", "persona-case_worker")
    assert len(made.services) == 300
    assert max(service.on for service in made.services) <= today()
