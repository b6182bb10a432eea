"""Where the sealed file is that carries her, as she reads it: at her table and alone with her card; and on the other
side what came along with her, and that it was taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from django.db import connection
from django.test import Client
from tests.contracts import crossed
from tests.contracts.crossed import carry, run
from tests.world import World

from saathi.handovers.crossings.queries import came
from saathi.handovers.models import Crossing
from saathi.handovers.offers.lists import of_her
from saathi.kernel.clock import today
from saathi.kernel.scope import opened
from saathi.portal import talks
from saathi.portal.ahead.standing import _file
from saathi.portal.door.tests.conftest import card as her_card  # noqa: F401
from saathi.portal.door.tests.conftest import stands
from saathi.portal.tests.conftest import BEGIN, signed_in, together  # noqa: F401
from saathi.ui import wording

from .taps import text_of

Sits = Callable[..., Client]
GOES = "/n/g/g/"
MOST_WORDS = 12


def read(client: Client) -> str:
    client.post("/n/l/", {"language": "en"})
    return text_of(client, GOES)


def test_step_by_step_she_reads_where_it_is(world: World, together: Sits) -> None:  # noqa: F811
    crossed.offer(world)
    client = together()
    assert "They were asked, without my name." in read(client) and "Setu" in read(client)
    run(world, "eli", "offers.answer", carry(world, "asha", "setu", "offer"), crossed.carried_files.YES)
    carry(world, "setu", "asha", "accept")
    made = of_her(world.bea, world.amal)[0].line.id
    run(world, "bea", "crossings.follow", made)
    assert "Nothing goes along before I say so." in read(client)
    run(world, "bea", "crossings.confirm", made, crossed.CONFIRMED)
    assert "I said yes on" in read(client) and "Eli, Jashore" in read(client) and "sealed" not in read(client)
    run(world, "bea", "crossings.seal", made)
    assert f"On {wording.day(today())} it was sealed." in read(client)
    took = carry(world, "asha", "setu", "bundle")
    run(world, "eli", "receipts.make", took)
    carry(world, "setu", "asha", "receipt")
    assert "They have what I let go along." in read(client) and "Nobody there has opened it yet." in read(client)
    run(world, "eli", "bundles.accept", took)
    run(world, "eli", "receipts.make", took)
    carry(world, "setu", "asha", "receipt")
    assert "They have opened what I let go along." in read(client)
    recalled = crossed.recall(world)
    assert "it was taken back." in read(client) and "They have not told us yet that it is closed." in read(client)
    run(world, "eli", "receipts.close", recalled, {"copies": 0, "is_closed": "on"})
    carry(world, "setu", "asha", "sealed")
    said = read(client)
    assert "they told us: it is closed." in said and "What somebody read cannot be unread." in said


def test_alone_with_her_card_she_reads_the_same(world: World, her_card: str) -> None:  # noqa: F811
    crossed.sealed(world)
    said = read(stands(her_card))
    assert "Setu" in said and f"On {wording.day(today())} it was sealed." in said


def test_nobody_else_asks_that_way(world: World) -> None:
    """The function answers on her own pages, about her alone."""
    crossed.sealed(world)
    for actor, found in ((talks.at_table(world.bea, world.amal), 1), (world.bea, 0), (world.eli, 0)):
        with opened(actor, "test.stands", writes=False), connection.cursor() as cursor:
            ours = [*Crossing.objects.values_list("pk", flat=True)] or [UUID(int=1)]
            cursor.execute("SELECT house.crossing_stands(%s)", ours)
            assert (cursor.fetchone()[0] is not None) == bool(found), actor.id


def test_what_came_along_and_that_it_was_taken_back(world: World, signed_in: Sits) -> None:  # noqa: F811
    took, new = crossed.there(world), crossed.opened(world)
    made = run(world, "eli", "crossings.take_in", new, {"bundle": str(took), "she_knows": "on"})
    client = signed_in("eli")
    assert client.post(f"/people/{new}/together/", BEGIN).status_code == 302
    n = len(came(world.eli, new)[0].lines)
    said = read(client)
    assert "This came along with me" in said and "Asha Home" in said
    assert f"They looked at 0 of {n} things that came along." in said
    one = came(world.eli, new)[0].lines[0]
    run(world, "eli", "crossings.check", made, {"facts": [str(one.id)], "state": "confirmed"})
    crossed.recall(world)
    said = read(client)
    assert f"On {wording.day(today())} it was taken back." in said and f"{n - 1} things of it are closed." in said
    assert "Nobody can read what is closed." in said and "What I said here myself stayed." in said


@pytest.mark.parametrize("state", ["made", "received", "opened", "accepted", "declined", "recalled", "closed"])
def test_every_sentence_is_short(state: str) -> None:
    from saathi.handovers.offers.carried import ToHer

    said = _file(ToHer("accepted", state, date(2026, 11, 23)))
    assert said
    for line in said:
        for sentence in line.replace(":", ".").split("."):
            assert len(sentence.split()) <= MOST_WORDS, line
