"""Random walks over the steps of ways home: nothing that the table does not have, nothing before what it needs, no
silence without a clock, no day of travel with a permit that ran out, one organisation that answers, nobody who sees her
place without her yes. `SAATHI_WALKS` says how many (100000 for the whole proof); by default some hundreds.
`SAATHI_DATABASE_WALKS` (6) go through the acts and PostgreSQL."""

from __future__ import annotations

import os
import random
import tomllib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.contracts import homeward
from tests.contracts.walked import accountable, sees
from tests.world import World, idea

from saathi.handovers.return_choices import StepState
from saathi.handovers.returns import loading
from saathi.handovers.returns.loading import KINDS, StepsFault, Track, tracks, tracks_of
from saathi.handovers.returns.queries import ways
from saathi.handovers.returns.standing import (
    ASK_AGAIN,
    GOING,
    SETTLED,
    StepStanding,
    WayStanding,
    dues_of,
    missing,
    wait_of,
)
from saathi.handovers.returns.table import TABLE, acts_of, rows, stands
from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Invalid, NotFound, NotHeld, Refused
from saathi.kernel.sections import Section

WALKS = int(os.environ.get("SAATHI_WALKS", "300"))
DATABASE_WALKS = int(os.environ.get("SAATHI_DATABASE_WALKS", "6"))
START = date(2026, 1, 1)
# Written by hand: kind-blind, what may follow what. The table may not say more.
MAY = {
    *((was, "asked") for was in ("not_begun", "asked", "waits", "refused", "lapsed")),
    *((was, "waits") for was in ("not_begun", "asked", "waits", "lapsed", "done")),
    *((was, "done") for was in ("not_begun", "asked", "waits", "refused", "lapsed", "done")),
    ("asked", "refused"), ("waits", "refused"),
    *((was, "not_needed") for was in ("not_begun", "asked", "waits", "refused")),
    ("done", "lapsed"),
}  # fmt: skip
NEEDS_FIRST = ("returns.ask", "returns.reach", "returns.permit", "returns.schedule", "returns.ask_escort")


def test_the_table_says_no_more_than_is_written_here() -> None:
    assert {(row.state, row.to) for row in TABLE} == MAY
    for row in TABLE:
        assert set(row.kinds) <= set(KINDS) and row.to in StepState.values
        assert row.act in acts() or row.transition == "lapse"
        assert row.transition != "put_off" or row.kinds == ("day",)


@pytest.mark.parametrize("kind", KINDS)
def test_every_step_has_a_way_on_from_every_state(kind: str) -> None:
    """A no of an office is no end: it is asked again; and what is not needed stays so."""
    for state in StepState.values:
        after = {row.to for row in rows(kind, state)}
        if state in ("not_begun", "asked", "waits", "lapsed") and not (state == "lapsed" and kind != "permit"):
            assert "done" in after or "asked" in after, (kind, state)
        if state == "not_needed":
            assert not after
    assert rows(kind, "done") == [] or kind in ("permit", "day")


def test_the_twelve_steps_are_those_of_the_paper() -> None:
    codes = [step.code for step in tracks()["bd_return"].steps if step.of not in ("clearance", "video")]
    assert codes == [f"r{n}" for n in range(13) if n != 8], "R8 is its clearances, each by itself"
    assert sum(step.of == "clearance" for step in tracks()["bd_return"].steps) == 8
    unsure = [step.code for track in tracks().values() for step in track.steps if step.days and not step.is_sure]
    assert {"r1", "r5", "r7", "t3"} <= set(unsure), "no number that was not read in a text is called verified"


@pytest.mark.parametrize(
    ("change", "said"),
    [({"acts": "nobody_known"}, "acts does not know"), ({"needs": ["r12"]}, "needs does not know"),
     ({"days": 900}, "366")],
)
def test_a_wrong_file_is_told_in_a_sentence(change: dict[str, Any], said: str) -> None:
    raw = tomllib.loads((Path(loading.__file__).parent / "steps.toml").read_text())
    raw["track"][0]["step"][1] |= change
    with pytest.raises(StepsFault, match=said):
        tracks_of(raw)


def walk(dice: random.Random) -> None:
    track = dice.choice(list(tracks().values()))
    steps = {one.code: StepStanding(one.code, "not_begun") for one in track.steps}
    now, last, permit = START, START, None
    for _step in range(60):
        now += timedelta(days=dice.choice((0, 0, 1, 9, 40)))
        step = dice.choice(track.steps)
        state = stands(step, steps[step.code].state, permit, now)
        act = dice.choice([*acts_of(step, state), "returns.schedule", "returns.permit", "returns.skip"])
        lacking = missing(track, step, steps, permit, now)
        if act not in acts_of(step, state) or (act in NEEDS_FIRST and lacking):
            continue
        to = rows(step.of, state, act)[0].to
        assert (state, to) in MAY
        if act == "returns.permit":
            permit = now + timedelta(days=dice.choice((5, 90)))
        steps[step.code], last = moved(steps[step.code], to, step.acts, now), now
        check(track, steps, permit, last, now)
        if act in ("returns.schedule", "returns.reach") and step.of in ("day", "crossing"):
            assert not [one for one in track.steps if one.code in step.needs and stands(
                one, steps[one.code].state, permit, now) not in SETTLED]  # fmt: skip


def moved(one: StepStanding, to: str, who: str, on: date) -> StepStanding:
    if to in GOING:
        return replace(one, state=to, waiting_on=who, since_on=on, next_on=on + ASK_AGAIN, asked_on=on, done_on=None)
    return StepStanding(one.code, to, done_on=on if to == "done" else None)


def check(track: Track, steps: dict[str, StepStanding], permit: date | None, last: date, now: date) -> None:
    """Somebody has it until a day, unless every step is settled; and what waits falls due by itself."""
    wait = wait_of(track, steps, permit, last, now)
    settled = all(stands(one, steps[one.code].state, permit, now) in SETTLED for one in track.steps)
    assert (wait is None) == settled, "nothing stands still with nobody who has it"
    if wait is None:
        return
    assert wait.who not in ("", "nobody") and wait.since <= now
    one = WayStanding(None, None, track.code, wait.code, wait.who, wait.since, wait.next_on, False, permit, False, None)  # type: ignore[arg-type]
    assert any(due.what == "ask" for due in dues_of(one, wait.next_on)), "no silence without its clock"


def test_random_walks_along_the_table() -> None:
    dice = random.Random(20261122)
    for _n in range(WALKS):
        walk(dice)


DATA: dict[str, dict[str, Any]] = {
    "returns.ask": homeward.ASKED,
    "returns.wait": homeward.ASKED,
    "returns.put_off": homeward.ASKED,
    "returns.refuse": {"words": "No."},
    "returns.skip": {"words": "Not needed."},
    "returns.permit": homeward.PERMIT,
    "returns.schedule": homeward.DAY,
    "returns.ask_video": homeward.VIDEO,
    "returns.ask_escort": homeward.ESCORT,
}
PEOPLE = ("bea", "bea", "gita", "hena", "dia", "cyr", "jaya")


def test_random_walks_through_the_acts(world: World) -> None:
    """Whoever acts: what happens is what the table says and what the data needs; and only those beside her act."""
    dice, people = random.Random(11), {name: world.actor(name) for name in PEOPLE}
    homeward.way(world, track=dice.choice(list(tracks())))
    for _n in range(DATABASE_WALKS * 12):
        found = ways(people["bea"], world.amal).ways[0]
        step, who = dice.choice(found.steps), dice.choice(PEOPLE)
        act = dice.choice([row.act for row in TABLE if row.act])
        after = step.state
        try:
            acts()[act].run(people[who], step.id, DATA.get(act, {}))
            assert who in ("bea", "gita"), f"{who} moved it by {act}"
            assert act in step.acts and (act not in NEEDS_FIRST or not step.lacks), (act, step.step.code, step.state)
        except (Refused, NotFound, Invalid):
            continue
        found = ways(people["bea"], world.amal).ways[0]
        after = next(one.state for one in found.steps if one.id == step.id)
        assert (step.state, after) in MAY
        assert found.standing.next_on and bool(found.standing.who) == bool(found.standing.since), "no silence, no clock"
        assert accountable(world, (people["bea"],)) == idea("asha"), "one answers, whatever happens on the way"
        for who in ("dia", "cyr", "jaya"):
            assert not sees(people[who], world) & Section.PLACE and ways_hidden(people[who], world), who


def ways_hidden(actor: Actor, world: World) -> bool:
    """Whether nothing of her way home is there for somebody she has not said yes to."""
    try:
        return ways(actor, world.amal).ways == ()
    except (NotFound, NotHeld):
        return True
