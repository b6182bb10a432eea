"""A form that asks for a fact already held, in a part open to whoever asks, logs it by itself; and what is computed
from that is right for a handover on which things were lost, by a count of its own."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from tests.contracts import papered
from tests.contracts.handed import ARRIVED, CONFIRMED, MET, accepted, facts, run
from tests.world import World

from saathi.handovers.facts.asking import ASKED
from saathi.handovers.facts.words import fact_words
from saathi.handovers.offers.lists import of_her
from saathi.kernel.access import acts
from saathi.kernel.clock import server_clock, today
from saathi.kernel.scope import opened
from saathi.survivors.models import Survivor

NOW = today()
# Fields that ask for something a person has once, or that stands once at a time.
TELLING = {"kind", "reason", "value", "district", "birth_year", "dated_on", "country", "returned_on", "number", "about"}
# Every other act about her that asks with such a field, and why no held fact is asked for there.
NO_FACT = {
    "crossings.offer": "her district and language stand in the form already",
    "booklets.print": "asks her nothing", "cards.answer": "the card says which law", "cards.explain": "the same",
    "clocks.pause": "why a clock of the law rests is written by whoever pauses it",
    "conflicts.home": "it is refused once it is known", "corrections.ask": "she says what is wrong",
    "decisions.record": "why somebody decided, said by whoever did", "duty.report": "the number that an office gave",
    "flags.raise": "refused where it stands on her page",
    "followups.plan": "the day and the country of her return stand in the form already",
    "helps.ask": "help that she asks for now", "incidents.record": "something new was done to her",
    "learning.gap": "a wish is asked anew, it is no fact", "learning.offer": "her district stands in the form already",
    "matters.open": "refused where it goes on; of some kinds there are many",
    "papers.legal_demand": "who else asked for her papers", "plans.answer": "which version of her plan it is",
    "portal.open": "her own card", "promises.make": "a promise is new each time",
    "stays.begin": "refused where a stay is known for these days", "stays.move": "she moved: that is new",
    "studies.ask": "her district stands in the form already", "supports.ask": "a wish is asked anew",
    "survivors.describe": "what is known stands in the form already", "visits.plan": "a day ahead",
}  # fmt: skip


def test_every_form_that_tells_something_of_her_is_decided_upon() -> None:
    asking = {
        name
        for name, one in acts().items()
        if one.takes is not None and one.on is Survivor and TELLING & set(one.takes.base_fields)
    }
    assert set(ASKED) <= asking
    assert asking - set(ASKED) == set(NO_FACT) & asking, asking - set(ASKED) - set(NO_FACT)
    assert set(NO_FACT) <= set(acts()) and not set(NO_FACT) & set(ASKED)


PAPER = {**papered.PAPER, "section": "8", "dated_on": NOW - timedelta(days=30), "language": "en"}
# For each act what says the same again, and what is another fact.
AGAIN: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "identities.add": ({"kind": "birth_date", "value": "2008-03-04", "language": ""},
                       {"kind": "id_number", "value": "I 1"}),
    "dependants.add": ({"kind": "sibling", "name": "Invented", "birth_year": 2015},
                       {"kind": "child", "birth_year": 2024}),
    "papers.add": (PAPER, {"dated_on": NOW - timedelta(days=31)}),
    "dates.set": ({"kind": "court", "on": NOW + timedelta(days=40), "rests_on": "court"},
                  {"on": NOW + timedelta(days=41)}),
}  # fmt: skip


def do(world: World, who: str, act: str, data: dict[str, Any]) -> None:
    acts()[act].run(world.actor(who), world.amal, data, files=papered.files() if act == "papers.add" else None)


def hand_over(world: World) -> UUID:
    """Everything goes along, and she has arrived."""
    made = accepted(world)
    run(world, "bea", "handovers.confirm", made, {**CONFIRMED, "part_64": "yes"})
    run(world, "bea", "handovers.meet", made, MET)
    return run(world, "pia", "handovers.arrive", made, ARRIVED)


def retold(world: World) -> int:
    loss = of_her(world.pia, world.amal)[0].loss
    assert loss is not None
    return loss.n_retold


def test_each_of_them_has_its_case_and_its_words() -> None:
    assert set(AGAIN) == set(ASKED)
    assert all(fact_words(code) for code in ("date.court", "paper.order", "family.sibling"))


@pytest.mark.parametrize("act", sorted(AGAIN))
def test_what_is_held_and_asked_again_is_logged_by_the_form(world: World, act: str) -> None:
    same, change = AGAIN[act]
    do(world, "bea", act, same)
    hand_over(world)
    assert retold(world) == 0, "what was asked before she arrived is not asked again"
    do(world, "pia", act, {**same, **change})
    assert retold(world) == 0, "another fact is new"
    do(world, "pia", act, same)
    assert retold(world) == 1


def test_what_stayed_where_it_was_could_not_be_known(world: World) -> None:
    """A paper of her legal part did not go along: Bandhu asks for the same one, and that is no fault of theirs."""
    do(world, "bea", "papers.add", {**PAPER, "section": "64"})
    made = accepted(world)
    run(world, "bea", "handovers.confirm", made, CONFIRMED)
    run(world, "bea", "handovers.meet", made, MET)
    run(world, "pia", "handovers.arrive", made, ARRIVED)
    do(world, "pia", "papers.add", PAPER)
    assert retold(world) == 0


def counted(world: World, handover: UUID, query: str, *values: Any) -> int:
    """By SQL of its own, beside the program's figures."""
    with opened(world.pia, "test.count", writes=False), connection.cursor() as cursor:
        cursor.execute(query, [handover, *values])
        return int(cursor.fetchone()[0])


def test_a_lossy_handover_is_counted_right(world: World) -> None:
    """Of what went along two are confirmed, one is put right, one did not come along, one is looked at a day too late
    and the rest by nobody; and she is asked for two of them again."""
    for act in sorted(AGAIN):
        do(world, "bea", act, AGAIN[act][0])
    made = hand_over(world)
    every = facts(world)
    assert len(every) >= 7
    late = lambda: server_clock() + timedelta(days=8)  # noqa: E731
    for one, state, clock in (
        (every[0], "confirmed", server_clock), (every[1], "confirmed", server_clock),
        (every[2], "corrected", server_clock), (every[3], "not_held", server_clock), (every[4], "confirmed", late),
    ):  # fmt: skip
        said = {"facts": [str(one)], "state": state, "her_words": "ঠিক নয়" if state == "corrected" else ""}
        acts()["handovers.check"].run(world.pia, made, said, clock=clock)
    for act in ("dates.set", "dependants.add"):
        do(world, "pia", act, AGAIN[act][0])
    n = counted(world, made, "SELECT count(*) FROM handovers_handoverfact WHERE handover_id = %s")
    came = counted(
        world, made,
        "SELECT count(*) FROM handovers_handoverfact f JOIN handovers_handover h ON h.id = f.handover_id"
        " WHERE h.id = %s"
        " AND f.state IN ('confirmed', 'corrected') AND f.checked_at <= h.arrived_at + interval '7 days'",
    )  # fmt: skip
    again = counted(
        world, made,
        "SELECT count(*) FROM handovers_factasked a JOIN handovers_handover h ON h.survivor_id = a.survivor_id"
        " WHERE h.id = %s AND a.is_held AND a.organisation = h.to_organisation AND a.asked_at >= h.arrived_at",
    )  # fmt: skip
    loss = of_her(world.pia, world.amal)[0].loss
    assert loss is not None and (n, came, again) == (len(every), 3, 2)
    assert (loss.n_held, loss.n_confirmed, loss.n_retold) == (n, came, again)
    assert loss.loss == pytest.approx((n - came) / n) and loss.retelling == pytest.approx(again / n)
