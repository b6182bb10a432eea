"""Every act × every person of the small world equals the table written by hand."""

from __future__ import annotations

from typing import Any

import pytest

from saathi.kernel.access import acts
from saathi.survivors.searched import searched_token
from tests.contracts.attempts import ATTEMPTS, expected, outcome, ready
from tests.world import PEOPLE

EXPECTED = expected()
# Acts that the tables of their own rooms tell (orgs/tests, intake): on staff, sign-in and files, never on a survivor.
ELSEWHERE = {name for name in acts() if name.split(".")[0] in ("orgs", "logins", "intake")} - set(EXPECTED)
INNER = {"people.names", "decisions.marks", "decisions.page", "journey.ledger", "desk.names", "desk.looks",
         "desk.challenge", "desk.ledger", "challenges.barred", "desk.staff"}


@pytest.mark.parametrize("act", sorted(EXPECTED))
def test_every_person_at(world: Any, act: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found, target = {}, ready(act, world)
    for name in PEOPLE:
        actor = world.actor(name)
        if act == "survivors.open":
            monkeypatch.setitem(ATTEMPTS[act].data, "searched", searched_token(actor))
        found[name] = outcome(actor, act, world, target)
    empty = "yes" if act in ("people.search",) else "404"
    wanted = {name: EXPECTED[act].get(name, empty) for name in PEOPLE}
    # A query that lists parts of a person answers an empty list to whoever does not reach her.
    assert found == wanted


def test_the_table_has_a_row_for_every_act() -> None:
    assert set(acts()) - set(EXPECTED) - ELSEWHERE - INNER == set()
    assert set(EXPECTED) <= set(acts())
