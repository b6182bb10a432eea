"""Her card is made with her at her table, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from tests.browsers import is_named
from tests.world import World, idea

from saathi.kernel.access import perform
from saathi.kernel.errors import NotFound, NotHeld, Refused
from saathi.orgs.roles import ROLES
from saathi.portal import talks
from saathi.survivors.passes.cards import new_number
from saathi.survivors.passes.queries import door
from saathi.survivors.queries import who_looked

from .conftest import DOOR, OWN, SEVEN, is_in, makes, number_of, presses, stands, text_of

Sits = Callable[..., Client]
CARD = {"number": new_number(), "pictures": " ".join(SEVEN)}


def test_a_card_opens_her_pages_and_no_message_of_it_leaves(world: World, together: Sits) -> None:
    client = together()
    client.post("/n/l/", {"language": "en"})
    assert "I want a card" in text_of(client.get(OWN))
    number = makes(client)
    assert "A card opens my pages since" in text_of(client.get(OWN))
    alone = stands(number)
    page = text_of(alone.get("/n/"))
    assert "Amal" in page and not is_named("Bea", page)


def test_seven_different_pictures_shown_twice(together: Sits) -> None:
    client = together()
    client.post("/n/l/", {"language": "en"})
    client.post(OWN, {"begin": "1"})
    presses(client, ["thing_comb", "thing_comb", "nothing", *SEVEN[1:]], OWN)  # twice the same is pressed once
    assert "once more" in text_of(client.get(OWN))
    presses(client, [*SEVEN[:6], "thing_comb"], OWN)
    assert "They were not the same" in text_of(client.get(OWN))
    presses(client, [*SEVEN, *SEVEN], OWN)
    assert len(number_of(client)) == 40


def test_only_at_her_table(world: World) -> None:
    for actor in (world.bea, replace(world.bea, only=idea("somebody else"))):
        with pytest.raises((Refused, NotFound)):
            perform(actor, "portal.open", world.amal, CARD)
    assert door(world.bea, world.amal) is None


@pytest.mark.parametrize(("who", "may"), [("bea", True), ("gita", True), ("dia", True), ("indu", False)])
def test_by_whoever_goes_with_her_and_not_by_whoever_answers_for_the_house(
    world: World, together: Sits, who: str, may: bool
) -> None:
    client = together(who)
    client.post(OWN, {"begin": "1"})
    presses(client, [*SEVEN, *SEVEN], OWN)
    assert (len(number_of(client)) == 40) is may
    if not may:
        with pytest.raises(NotHeld):
            perform(talks.at_table(world.indu, world.amal), "portal.open", world.amal, CARD)


def test_she_gets_what_whoever_sits_with_her_holds_and_no_more(world: World, together: Sits) -> None:
    makes(together("dia"))
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(world.bea.id)])
        cursor.execute("SELECT sections, basis FROM house.who_may(%s) WHERE subject = organisation"
                       " AND subject <> ALL (%s)", [world.amal, [world.asha, world.bandhu]])  # fmt: skip
        assert cursor.fetchall() == [(9, "consent")]  # her name and her plan, as she shares them with Dia


def test_a_new_card_ends_the_old_one(together: Sits, card: str) -> None:
    again = makes(together(), SEVEN[::-1])
    assert not is_in(stands(card)) and not is_in(stands(card, SEVEN[::-1]))
    assert not is_in(stands(again))
    assert is_in(stands(again, SEVEN[::-1]))


def test_a_new_card_ends_the_visit_of_the_old_one(together: Sits, card: str) -> None:
    alone = stands(card)
    assert is_in(alone)
    makes(together())
    assert not is_in(alone)


def test_staff_shut_it_at_once(world: World, signed_in: Sits, card: str) -> None:
    alone, office = stands(card), signed_in("gita")
    where = f"/people/{world.amal}/own/"
    assert f'href="{where}"' in office.get(f"/people/{world.amal}/sharing/").content.decode()
    assert "A card opens her pages since" in office.get(where).content.decode()
    assert office.post(where)["Location"] == where
    assert alone.get("/n/")["Location"].startswith("/day/")
    assert not is_in(stands(card))
    page = office.get(where).content.decode()
    assert "No card opens her pages now" in page and "Shut the card of her pages" not in page


def test_she_shuts_it_herself(world: World, together: Sits, card: str) -> None:
    alone = stands(card)
    assert alone.post(OWN, {"shut": "1"})["Location"].startswith("/day/")
    assert not is_in(alone) and not is_in(stands(card))
    assert not door(world.bea, world.amal).is_open  # type: ignore[union-attr]
    assert is_in(stands(makes(together())))


def test_the_number_stands_nowhere_once_she_has_it(together: Sits) -> None:
    client = together()
    client.post(OWN, {"begin": "1"})
    presses(client, [*SEVEN, *SEVEN], OWN)
    assert talks.MAKING in client.session
    client.post("/n/w/", {"secret": settings.DEMO_PIN})
    assert talks.MAKING not in client.session
    with connection.cursor() as cursor:
        for table in ("kernel_holder", "kernel_guess"):
            cursor.execute("SELECT has_table_privilege(%s, 'SELECT')", [table])
            assert cursor.fetchone() == (False,)


def test_the_paper_says_nothing(together: Sits) -> None:
    """A6, one page, one title; the file is called as every file of hers."""
    import io

    import pikepdf

    client = together()
    client.post(OWN, {"begin": "1"})
    presses(client, [*SEVEN, *SEVEN], OWN)
    answer = client.post("/n/p/p/")
    assert (answer["Content-Type"], answer["Cache-Control"]) == ("application/pdf", "no-store")
    assert answer["Content-Disposition"].startswith('inline; filename="notes-2')
    with pikepdf.open(io.BytesIO(answer.content)) as made:
        assert len(made.pages) == 1
        assert [round(float(side) / 72 * 25.4) for side in list(made.pages[0].mediabox)[2:]] == [105, 148]
        assert "Amal" not in str(made.docinfo) and "Amal" not in str(made.Root)


def test_she_reads_who_opened_it_and_that_she_came_in(world: World, card: str) -> None:
    alone = stands(card)
    acts = [(look.act, look.actor == idea("bea"), look.purpose) for look in who_looked(world.bea, world.amal)]
    assert ("portal.open", True, "sit_together") in acts and ("portal.enter", False, "own_pages") in acts
    text = text_of(alone.get("/n/d/o/"))
    assert "I myself" in text and "I opened my pages with my card" in text and "Open my pages for me alone" in text


def test_nobody_on_staff_is_given_her_role() -> None:
    from saathi.orgs.forms import ROLE_CHOICES
    from saathi.orgs.roles import acts_of

    assert "herself" in ROLES and "herself" not in dict(ROLE_CHOICES) and acts_of(["herself"]) == frozenset()


def test_the_door_is_one_address(card: str) -> None:
    """No number is in an address: neither where she is led nor where a form goes."""
    seen = stands(card)
    assert {answer for answer, _status in seen.get(DOOR, follow=True).redirect_chain} == {"/n/#"}
    assert card not in seen.get("/n/").content.decode()


def test_a_card_outlives_whoever_made_it_and_is_counted(world: World, card: str) -> None:
    """She does not lose her pages when her worker leaves; who looks after data sees that a new card is due."""
    from saathi.orgs.actions import end_person
    from saathi.watch.orphans import orphans

    assert {one.n for one in orphans(world.jaya)} == {0}
    end_person(world.jaya, idea("bea"), {})
    assert {one.kind: one.n for one in orphans(world.jaya) if one.n} == {"card": 1}
    assert {one.n for one in orphans(world.omar)} == {0}, "another organisation's"
    assert is_in(stands(card))
