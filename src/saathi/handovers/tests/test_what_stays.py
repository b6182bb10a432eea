"""What was asked of others before she was handed over: somebody answers for each of it afterwards, and can read it."""

from __future__ import annotations

import pytest
from tests.contracts.handed import ARRIVED, met, run
from tests.contracts.requested import asked
from tests.world import World, idea

from saathi.kernel.clock import server_clock
from saathi.kernel.errors import NotFound
from saathi.links.requests.queries import HerRequest, of_her


def going(world: World, who: str) -> dict[str, HerRequest]:
    """What still goes on of hers, by its need, as this person finds it."""
    return {one.line.need: one for one in of_her(world.actor(who), world.amal).requests if one.line.is_going}


def test_each_request_is_answered_for_by_whoever_may_read_it(world: World) -> None:
    """Her legal part stays with Asha, and what was asked in it too; the rest goes along with her."""
    asked(world, need="legal", organisation=idea("setu"), words="A lawyer near her home.")
    asked(world, need="peers", organisation=idea("setu"))
    run(world, "pia", "handovers.arrive", met(world), ARRIVED)
    ours, theirs = going(world, "bea"), going(world, "pia")
    assert set(theirs) == {"peers"} and theirs["peers"].line.kept_by == idea("bandhu")
    assert ours["legal"].line.kept_by == idea("asha")
    assert any(act == "requests.revoke" for _transition, act in ours["legal"].follows)
    assert not any(act == "requests.revoke" for _transition, act in ours["peers"].follows)
    assert any(due.what == "silence" for due in ours["legal"].line.dues) and ours["legal"].line.sent_at < server_clock()


def test_nobody_there_reaches_what_stays(world: World) -> None:
    made = asked(world, need="legal", organisation=idea("setu"), words="A lawyer near her home.")
    run(world, "pia", "handovers.arrive", met(world), ARRIVED)
    with pytest.raises(NotFound):
        run(world, "pia", "requests.revoke", made, {"answer_words": "It is not needed any more."})
