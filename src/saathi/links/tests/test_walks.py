"""Random walks along the table of requests: no step that it does not have, no side that may not take it, exactly one
organisation answerable, nothing of hers seen before she agreed, no silence without a clock. `SAATHI_WALKS` says how
many (100000 for the whole proof); by default some hundreds. `SAATHI_DATABASE_WALKS` (6) is how many go through the acts
and PostgreSQL themselves."""

from __future__ import annotations

import os
import random
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from tests.contracts.requested import FACED, NO_WORDS, asked
from tests.contracts.walked import accountable, sees
from tests.world import World, idea

from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.links.choices import ENDED, GOING, RequestKind, RequestState
from saathi.links.models import Request
from saathi.links.requests.clocks import DAYS, Standing, dues_of
from saathi.links.requests.moving import moved
from saathi.links.requests.queries import InboxFilter, inbox, of_her
from saathi.links.requests.sides import sides
from saathi.links.requests.table import EVERY, HER, OFFICE, RECEIVER, SENDER, TABLE, rows, transitions

WALKS = int(os.environ.get("SAATHI_WALKS", "400"))
DATABASE_WALKS = int(os.environ.get("SAATHI_DATABASE_WALKS", "6"))
MOST_STEPS = 12
START = datetime(2026, 1, 1, tzinfo=UTC)
US, THEM, OTHERS, HERSELF = (UUID(int=n) for n in (1, 2, 3, 4))
STATES = tuple(RequestState.values)
# Written by hand: kind-blind, what may follow what. The table may not say more.
MAY = {
    ("draft", "in_progress"), ("draft", "said_no"), ("draft", "revoked"),
    ("in_progress", "in_progress"), ("in_progress", "accepted"), ("in_progress", "rejected"),
    ("in_progress", "revoked"), ("in_progress", "said_no"),
    ("accepted", "accepted"), ("accepted", "done"), ("accepted", "revoked"), ("accepted", "said_no"),
}  # fmt: skip


# Written by hand, too: who may bring it there, whatever the kind. `ours` are beside her, and write for offices, too.
BY = {
    "in_progress": {"ours", "she", "theirs"}, "accepted": {"ours", "she", "theirs"}, "rejected": {"ours", "theirs"},
    "done": {"ours", "she", "theirs"}, "revoked": {"ours"}, "said_no": {"ours", "she"},
}  # fmt: skip


def test_the_table_says_no_more_than_is_written_here() -> None:
    assert {(row.state, row.to) for row in TABLE} == MAY
    for row in TABLE:
        assert set(row.kinds) <= set(EVERY) and set(row.sides) <= {SENDER, RECEIVER, OFFICE, HER}
        assert row.act in acts() and row.state not in ENDED
    assert set(DAYS) == set(RequestKind.values)


@pytest.mark.parametrize("kind", RequestKind.values)
def test_every_state_that_goes_on_has_a_way_out_for_either_side(kind: str) -> None:
    for state in (*GOING, RequestState.DRAFT):
        for side in (SENDER, HER):
            assert any(row.to in ENDED for row in transitions(kind, state, frozenset([side]))), (state, side)
    for state in GOING:
        assert any(row.to != state for row in transitions(kind, state, frozenset([RECEIVER]))), state


def test_nobody_answers_for_the_other_side() -> None:
    """Her no is hers and of those beside her; a no of whoever was asked is theirs."""
    for row in TABLE:
        if row.to == RequestState.SAID_NO or row.to == RequestState.REVOKED:
            assert RECEIVER not in row.sides and OFFICE not in row.sides
        if row.to in (RequestState.REJECTED, RequestState.ACCEPTED):
            assert row.state == row.to or set(row.sides) <= {RECEIVER, OFFICE}


def standing(request: Request) -> Standing:
    return Standing(request.state, request.made_at, request.acked_at, request.ended_at, request.due_ack_at,
                    request.due_outcome_at, request.quiet_since, False)  # fmt: skip


ACTORS = {
    "ours": Actor("person", US, organisation=US),
    "theirs": Actor("person", THEM, organisation=THEM),
    "others": Actor("person", OTHERS, organisation=OTHERS),
    "nobody's": Actor("person", OTHERS),
    "she": Actor("survivor", HERSELF),
}


def walk(dice: random.Random) -> None:
    kind, now = dice.choice(EVERY), START
    request = Request(kind=kind, state=RequestState.DRAFT, from_organisation=US, kept_by=US, made_at=now, sections=1,
                      to_organisation=dice.choice([THEM, None]), refused=[])  # fmt: skip
    for _step in range(MOST_STEPS):
        now += timedelta(hours=dice.randint(1, 400))
        name = dice.choice(list(ACTORS))
        reaches = HERSELF if name in ("ours", "she") else None
        stands = sides(ACTORS[name], request, reaches)
        row = dice.choice(TABLE)
        before = (request.state, request.kept_by)
        may = row in rows(kind, request.state) and stands.intersection(row.sides)
        if may:
            moved(request, row, now)
            assert (before[0], request.state) in MAY
        check(request, before, name, bool(may))


def check(request: Request, before: tuple[Any, ...], name: str, has_moved: bool) -> None:
    assert request.kept_by == before[1] == US, "exactly one answers for it, always"
    assert name not in ("others", "nobody's") or not has_moved, "whoever is no side moves nothing"
    if has_moved:
        assert name in BY[request.state], (name, before[0], request.state)
        if request.to_organisation and request.state != before[0] and request.state in ("accepted", "rejected"):
            assert name == "theirs", "nobody answers for those who have a sign-in"
    reached = sides(ACTORS["theirs"], request, None)
    assert not reached & {SENDER, HER, OFFICE}, "without her they are asked, and nothing more"
    if before[0] in ENDED:
        assert not has_moved, "what has ended stays ended"
    dues = dues_of(standing(request))
    assert dues or request.state in (RequestState.SAID_NO, RequestState.REVOKED), "no silence without a clock"
    assert request.state not in GOING or any(due.side == "sender" for due in dues)
    assert (request.ended_at is not None) == (request.state in ENDED)
    if request.state == RequestState.DRAFT:
        assert request.sent_at is None and not sides(ACTORS["theirs"], request, None), "not sent, not theirs"
    if request.state in (*GOING, RequestState.REJECTED, RequestState.DONE):
        assert request.sent_at and request.due_ack_at and request.due_outcome_at and request.quiet_since


def test_random_walks_along_the_table() -> None:
    dice = random.Random(20261122)
    for _n in range(WALKS):
        walk(dice)


DATA: dict[str, dict[str, Any]] = {
    "requests.send": {"language": "bn"},
    "requests.accept": {"capacity": "Sundays"},
    "requests.decline": {"reason": "full"},
    "requests.finish": {"outcome": "happened"},
    "requests.note_answer": {"answer": "accept", "how": "call"},
    "requests.revoke": NO_WORDS,
    "requests.face": FACED,
    "requests.name_worker": {"worker": str(idea("pia"))},
}
PEOPLE = ("bea", "gita", "pia", "dia", "omar", "cyr", "eli", "hena", "jaya")


def test_random_walks_through_the_acts(world: World) -> None:
    """Whoever acts: what happens is what the table says for where she stands, and nothing else."""
    dice, people = random.Random(7), {name: world.actor(name) for name in PEOPLE}
    for _n in range(DATABASE_WALKS):
        made = asked(world, view=dice.choice(["yes", "not_now"]), need=dice.choice(["peers", "legal"]),
                     **dice.choice([{}, {"organisation": None, "provider": uuid4()}]))  # fmt: skip
        for _step in range(6):
            who, row = dice.choice(PEOPLE), dice.choice(TABLE)
            before = _now(people, world, made)
            was_moved = _tried(people[who], row.act, made)
            after = _now(people, world, made)
            assert (before[0], after[0]) in MAY or before[0] == after[0]
            if was_moved:
                stands = {"bea": "ours", "gita": "ours", "pia": "theirs", "dia": "theirs"}.get(who)
                assert stands, f"{who} moved it by {row.act}"
                assert any(one.act == row.act for one in rows("referral", before[0])), (row.act, before)
            assert after[1] == idea("asha") == accountable(world, (people["bea"],)), "exactly one answers, always"
            assert sees(people["pia"], world) == 0, "nothing of hers is open before she agreed"
            assert after[2] or after[0] in (RequestState.SAID_NO, RequestState.REVOKED), "no silence without a clock"
            shown = {line.id: line for line in inbox(people["pia"], InboxFilter("")).lines}
            assert made not in shown or shown[made].survivor is None, "nothing says whose it is"


def _now(people: dict[str, Actor], world: World, made: UUID) -> tuple[str, UUID, int]:
    line = next(one.line for one in of_her(people["bea"], world.amal).requests if one.line.id == made)
    return line.state, line.kept_by, len(line.dues)


def _tried(actor: Actor, act: str, made: UUID) -> bool:
    try:
        acts()[act].run(actor, made, DATA.get(act, {}))
    except (Refused, NotFound, Invalid):
        return False
    return True
