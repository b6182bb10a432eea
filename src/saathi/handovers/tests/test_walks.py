"""Random walks of a handover: only allowed actors by allowed steps, exactly one accountable organisation at every
moment, nothing seen before she agreed and nothing beyond it, and no silence without a clock. `SAATHI_WALKS` says how
many (100000 for the whole proof; some hundreds by default); `SAATHI_DATABASE_WALKS` (4) is how many go through the acts
and PostgreSQL themselves."""

from __future__ import annotations

import os
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from tests.contracts.handed import ACCEPTED, ARRIVED, CONFIRMED, MET, OFFERED, YES, run
from tests.contracts.walked import accountable
from tests.world import World, idea

from saathi.handovers.handover_choices import Stage
from saathi.handovers.offers.dossier import dossier
from saathi.handovers.offers.lists import of_her
from saathi.handovers.offers.stages import (
    ACCEPTED as HAS_ACCEPTED,
)
from saathi.handovers.offers.stages import ARRIVED as HAS_ARRIVED
from saathi.handovers.offers.stages import (
    CONFIRMED as HAS_CONFIRMED,
)
from saathi.handovers.offers.stages import (
    OVER,
    STEPS,
    WITH_SENDER,
    Standing,
    clocks,
    escalates,
    may,
    stage_of,
)
from saathi.kernel.access import acts
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.reach import held
from saathi.kernel.scope import opened
from saathi.links.requests.table import HER, RECEIVER, SENDER, TABLE, rows

WALKS = int(os.environ.get("SAATHI_WALKS", "400"))
DATABASE_WALKS = int(os.environ.get("SAATHI_DATABASE_WALKS", "4"))
START = datetime(2026, 1, 1, tzinfo=UTC)
EVERY = frozenset([SENDER, RECEIVER, HER])
US, THEM = UUID(int=1), UUID(int=2)


def test_the_table_names_real_acts_and_says_what_the_requests_table_says() -> None:
    """An answer that moves the request is in both tables, for the same side; and nothing follows an end."""
    moves = {row.act: (row.state, row.to, set(row.sides)) for row in TABLE if row.act.startswith("handovers.")}
    for step in STEPS:
        assert step.act in acts() and step.stage not in OVER
        if step.act in moves:
            assert set(step.sides) == moves[step.act][2], step
    assert set(moves) <= {step.act for step in STEPS}
    for stage in set(Stage.values) - set(OVER) - {HAS_ARRIVED}:
        assert any(step.stage == stage and step.to in OVER and HER in step.sides for step in STEPS), stage


def test_nobody_answers_for_the_other_side() -> None:
    for step in STEPS:
        if step.act in ("handovers.confirm", "handovers.say_no"):
            assert RECEIVER not in step.sides, "her yes and her no are never written by those who gain by it"
        if step.act in ("handovers.accept", "handovers.decline", "handovers.arrive"):
            assert step.sides == (RECEIVER,)


def moved(one: Standing, act: str, now: datetime) -> Standing:
    """What each act writes; by hand, so that the program's own writing is not what it is compared with."""
    ends = {"handovers.decline": "rejected", "handovers.recall": "revoked", "handovers.say_no": "said_no"}
    if act in ends:
        return replace(one, state=ends[act])
    changes: dict[str, dict[str, Any]] = {
        "requests.send": {"state": "in_progress", "sent_at": now},
        "handovers.accept": {"state": "accepted", "answered_at": now},
        "handovers.confirm": {"agreed_at": now, "n_open": 3},
        "handovers.meet": {"met_on": now.date()},
        "handovers.arrive": {"state": "done", "outcome": "happened", "arrived_at": now},
        "handovers.send_back": {"state": "done", "outcome": "not_happened"},
        "handovers.release": {"released_at": now},
        "handovers.visit": {"visited_on": now.date()},
        "handovers.check": {"n_open": max(one.n_open - 1, 0)},
    }
    return replace(one, **changes[act])


def walk(dice: random.Random) -> None:
    now = START
    one = Standing("draft", "", None, now, None, None, None, None, None, None, None, 0)
    accountable, confirmed = US, False
    for _step in range(20):
        now += timedelta(hours=dice.randint(1, 200))
        was, step, side = stage_of(one), dice.choice(STEPS), dice.choice([SENDER, RECEIVER, HER, "stranger"])
        if not may(was, step.act, frozenset([side])):
            assert side == "stranger" or not any(
                s.stage == was and s.act == step.act and side in s.sides for s in STEPS
            )
            continue
        one = moved(one, step.act, now)
        if step.act == "handovers.confirm":
            confirmed = True
        if step.act == "handovers.arrive":
            assert confirmed and accountable == US
            accountable = THEM
        check(one, was, step.act, accountable, now)


def check(one: Standing, was: str, act: str, accountable: UUID, now: datetime) -> None:
    stage = stage_of(one)
    to = {step.to for step in STEPS if step.stage == was and step.act == act}
    assert stage in to or (HAS_ARRIVED in to and stage == Stage.SETTLED), (was, act, stage)
    assert accountable == (US if stage in WITH_SENDER else THEM), "exactly one, always"
    assert bool(clocks(one)) == (stage not in OVER), "no silence without a clock"
    assert all(due.side in (SENDER, RECEIVER) for due in clocks(one))
    far = now + timedelta(days=400)
    assert escalates(one, far) == (stage not in OVER)
    assert (one.agreed_at is not None) or stage not in (HAS_CONFIRMED, HAS_ARRIVED, Stage.SETTLED)


def test_random_walks_along_the_stages() -> None:
    dice = random.Random(20261122)
    for _n in range(WALKS):
        walk(dice)


def test_a_confirmed_one_stands_between_a_yes_and_an_arrival() -> None:
    assert {step.stage for step in STEPS if step.act == "handovers.arrive"} == {HAS_CONFIRMED}
    assert {step.stage for step in STEPS if step.act == "handovers.confirm"} == {HAS_ACCEPTED}
    assert {row.state for row in rows("handover", "accepted", act="handovers.arrive")} == {"accepted"}


PEOPLE = ("bea", "gita", "pia", "dia", "eli", "cyr", "hena")
ON_REQUEST = ("requests.send", "handovers.accept", "handovers.decline", "handovers.recall", "handovers.say_no",
              "handovers.send_back")  # fmt: skip
DATA: dict[str, dict[str, Any]] = {
    "requests.send": {"language": "bn"}, "handovers.accept": ACCEPTED, "handovers.decline": {"reason": "full"},
    "handovers.recall": {"answer_words": "Not now."}, "handovers.say_no": {}, "handovers.send_back": {"reason": "full"},
    "handovers.confirm": CONFIRMED, "handovers.meet": MET, "handovers.arrive": ARRIVED, "handovers.visit": {},
}  # fmt: skip
AHEAD = ("handovers.accept", "handovers.confirm", "handovers.meet", "handovers.arrive", "handovers.visit")


def test_random_walks_through_the_acts(world: World) -> None:
    """Whoever tries whatever: one accountable organisation, and the receiver sees what she agreed to and no more."""
    dice = random.Random(11)
    actors = {name: world.actor(name) for name in PEOPLE}
    for _n in range(DATABASE_WALKS):
        made = run(world, "bea", "handovers.offer", world.amal, OFFERED)
        request, n_arrived = of_her(actors["bea"], world.amal)[0].line.request.id, 0
        for _step in range(9):
            who = dice.choice(PEOPLE[:4])
            act = dice.choice([*AHEAD, *AHEAD, *DATA])
            tried = _tried(actors[who], act, request if act in ON_REQUEST else made)
            n_arrived += tried and act == "handovers.arrive"
            _whole(world, actors, made, act, who, tried)
        if n_arrived:
            return  # she is at Bandhu, and Asha offers her no more
        _end(actors, request)


def _whole(world: World, actors: dict[str, Any], made: UUID, act: str, who: str, tried: bool) -> None:
    from saathi.cases.models import Case

    with opened(actors["pia"], "test.held", writes=False):
        sees = int(held(world.amal))
        theirs = list(Case.objects.values_list("organisation", flat=True))
    with opened(actors["bea"], "test.held", writes=False):
        ours = list(Case.objects.values_list("organisation", flat=True))
    line = of_her(actors["bea"], world.amal)[0].line
    assert accountable(world, (actors["bea"], actors["pia"])) in set(ours) | set(theirs)
    is_passed = line.stage in (HAS_ARRIVED, Stage.SETTLED)
    assert set(ours) | set(theirs) == {idea("bandhu") if is_passed else idea("asha")}
    assert sees & ~(YES | 1) == 0 and (sees == 0) == (line.stage not in (HAS_CONFIRMED, HAS_ARRIVED, Stage.SETTLED))
    assert bool(line.dues) == (line.stage not in OVER)
    if not sees:
        with pytest.raises(NotFound):
            dossier(actors["pia"], made)
    if tried:
        side = {"bea": SENDER, "gita": SENDER, "pia": RECEIVER, "dia": RECEIVER}[who]
        assert any(step.act == act and side in step.sides for step in STEPS), (who, act)


def _end(actors: dict[str, Any], request: UUID) -> None:
    _tried(actors["bea"], "handovers.say_no", request)


def _tried(actor: Any, act: str, target: UUID) -> bool:
    try:
        acts()[act].run(actor, target, DATA[act])
    except (Refused, NotFound, Invalid):
        return False
    return True
