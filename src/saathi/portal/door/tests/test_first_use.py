"""At its first use a card asks whether it is hers, before it shows anything; who says no shuts it and asks why."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import connection
from django.db.utils import ProgrammingError
from django.test import Client
from django.utils import translation
from tests.world import World, idea

from saathi.kernel.access import perform
from saathi.kernel.errors import NotHeld, Refused
from saathi.portal import talks
from saathi.portal.tests.test_nothing_of_staff import strangers
from saathi.portal.tests.test_turn import HER_PAGES
from saathi.survivors.passes.queries import door
from saathi.survivors.queries import who_looked
from saathi.watch.questions.queries import asked, to_answer

from .conftest import DOOR, MINE, SEVEN, is_in, makes, stands, text_of, tried

Sits = Callable[..., Client]


def test_it_asks_before_it_shows_anything(world: World, card: str) -> None:
    """Day, and who sat beside her; every other page of hers leads back to the question."""
    alone = stands(card, says="")
    page = text_of(alone.get(MINE))
    assert "Is this card mine?" in page and "Bea" in page and strangers(page) == set()
    assert page.count('name="answer"') == 2 and "checked" not in page
    for where in HER_PAGES:
        assert alone.get(where)["Location"] == MINE, where
    kept = talks.Talk(**{**alone.session[talks.KEY], "did": ()})
    actor = talks.herself(kept)
    assert actor is not None
    for act, target in (("consents.withdraw", world.consent), ("plans.words", world.amal)):
        with pytest.raises(NotHeld):
            perform(actor, act, target, {"text": "x", "language": "en"})
    known = door(world.bea, world.amal)
    assert known is not None and known.confirmed_at is None


def test_yes_opens_her_pages_and_it_never_asks_again(world: World, signed_in: Sits, card: str) -> None:
    office = signed_in()
    where = f"/people/{world.amal}/own/"
    assert "She has not said yet that it is hers" in office.get(where).content.decode()
    alone = stands(card)
    assert is_in(alone) and alone.get(MINE)["Location"] == "/n/"
    assert "She said on" in office.get(where).content.decode()
    again = stands(card, says="")
    assert is_in(again)
    assert "portal.own" in {one.act for one in who_looked(world.bea, world.amal)}


def test_a_new_card_asks_anew(together: Sits, card: str) -> None:
    assert is_in(stands(card))
    new = makes(together(), SEVEN[::-1])
    assert not is_in(stands(new, SEVEN[::-1], says=""))


def test_not_mine_shuts_it_and_asks_whoever_made_it(world: World, signed_in: Sits, card: str) -> None:
    alone = stands(card, says="")
    answer = alone.post(MINE, {"answer": "no"})
    assert answer.status_code == 200 and "The card is shut." in text_of(answer) and "Amal" not in text_of(answer)
    assert answer["Clear-Site-Data"] == '"cache", "storage"'
    assert not is_in(alone) and not is_in(stands(card))
    known = door(world.bea, world.amal)
    assert known is not None and not known.is_open
    (one,) = to_answer(world.jaya)
    assert (one.person, one.act, one.answer) == (idea("bea"), "portal.open", "")
    assert asked(talks.at_table(world.gita, world.amal), world.amal)[0].id == one.id
    assert asked(talks.at_table(world.bea, world.amal), world.amal) == []  # it is about her
    assert f"/{one.id}/" in signed_in("jaya").get("/alerts/").content.decode()


def test_an_answer_that_is_none_opens_nothing(card: str) -> None:
    alone = stands(card, says="")
    for sent in ({}, {"answer": "perhaps"}):
        assert "Is this card mine?" in text_of(alone.post(MINE, sent))
    assert not is_in(alone)


def test_leaving_and_the_language_need_no_answer(card: str) -> None:
    alone = stands(card, says="")
    alone.post("/n/l/", {"language": "bn"})
    answer = alone.get(MINE)
    assert answer.status_code == 200 and "<title>খাতা</title>" in text_of(answer)
    assert (answer["Cache-Control"], answer["Referrer-Policy"]) == ("no-store", "no-referrer")
    assert alone.post("/n/x/")["Location"].startswith("/day/")
    assert not is_in(alone)


def test_nobody_says_it_for_her(world: World, card: str) -> None:
    translation.activate("en")
    for act in ("portal.own", "portal.disown"):
        for actor in (world.bea, talks.at_table(world.bea, world.amal)):
            with pytest.raises((Refused, NotHeld)):
                perform(actor, act, world.amal, {})
    with connection.cursor() as cursor:
        said = "SELECT set_config('saathi.actor', %s, true), set_config('saathi.only', %s, true)"
        cursor.execute(said, [str(world.bea.id), str(world.amal)])
        with pytest.raises(ProgrammingError, match="access refused"):
            cursor.execute("SELECT house.own(%s)", [world.amal])


def test_what_a_wrong_card_answers_is_unchanged(card: str) -> None:
    client = Client(SERVER_NAME="localhost")
    client.post(DOOR, {"number": card})
    assert tried(client, [*SEVEN[:6], "thing_sock"])["Location"] == DOOR
