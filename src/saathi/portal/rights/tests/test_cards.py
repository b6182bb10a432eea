"""Her nine cards: shown by the law that counts for her, answered in one tap, and kept as she said it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from tests.world import World

from saathi.cases.heard.queries import heard
from saathi.cases.promises.queries import promised
from saathi.kernel.clock import today
from saathi.portal.cards import library
from saathi.portal.cards.pieces import Review
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401
from saathi.portal.told import deck_for, name_of
from saathi.ui.wording import day

Sits = Callable[..., Client]
CARDS = library.rights("IN", "child")


@pytest.fixture
def office(together: Sits) -> Client:  # noqa: F811
    """The same talk in an installation that is no demonstration."""
    client = together()
    session = client.session
    del session["demonstration"]
    session["_second_step"] = True
    session.save()
    return client


def test_nine_cards_each_a_page_with_picture_words_and_voice(together: Sits) -> None:  # noqa: F811
    client = together()
    tile = client.get("/n/b/").content.decode()
    for n, card in enumerate(CARDS, 1):
        assert f'href="/n/b/{n}/"' in tile
        page = client.get(f"/n/b/{n}/").content.decode()
        assert all(line in page for line in card.sentences_in("bn"))
        assert "data-voice" in page or "wanted" in page
        assert [f'value="{one}"' in page for one in ("clear", "not_clear", "ask")] == [True] * 3
    assert len(CARDS) == 9 and client.get("/n/b/10/").status_code == client.get("/n/b/0/").status_code == 404


def test_what_she_says_of_a_card_is_kept_and_can_be_another_thing(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    for said in ("not_clear", "clear"):
        assert client.post("/n/b/2/", {"answer": said})["Location"] == "/n/b/2/"
    one = heard(world.bea, world.amal).answers[name_of(CARDS[1])]
    assert (one.answer, one.language, one.digest, one.is_hers) == ("clear", "bn", CARDS[1].digest("bn"), True)
    assert 'class="state"' in client.get("/n/b/").content.decode()


def test_her_question_is_a_promise_she_is_shown(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    client.post("/n/b/2/", {"answer": "ask", "words": "কাল যেতে পারি?"})
    made = next(one for one in promised(world.bea, world.amal).open if one.words)
    hers = f"{CARDS[1].heading('bn')}: কাল যেতে পারি?"
    assert made.words == f"{hers}\n({CARDS[1].heading('en')})"
    page = client.get("/n/b/2/").content.decode()
    assert "Bea" in page and day(made.due_on).split()[0] in page
    assert hers in client.get("/n/y/").content.decode()  # and at the end of the talk


def test_words_that_are_too_long_are_not_lost(world: World, together: Sits) -> None:  # noqa: F811
    answer = together().post("/n/b/2/", {"answer": "ask", "words": "ক" * 1200})
    assert answer.status_code == 422 and "ক" * 1200 in answer.content.decode()
    assert heard(world.bea, world.amal).answers == {}


def test_outside_the_demonstration_no_card_is_shown_until_both_readers_vouched(
    office: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    tile = office.get("/n/b/").content.decode()
    assert not re.search(r'href="/n/b/\d+/"', tile) and "tone-holud" in tile
    assert office.get("/n/b/1/").status_code == 404 and office.post("/n/b/1/", {"answer": "clear"}).status_code == 404
    card = CARDS[4]
    vouched = {(card.address, "bn"): Review("A Reader", "A Lawyer", today(), card.digest("bn"))}
    monkeypatch.setattr(library, "_reviews", lambda: vouched)
    page = office.get("/n/b/1/").content.decode()
    assert card.heading("bn") in page and 'href="/n/b/2/"' not in office.get("/n/b/").content.decode()


def test_a_sentence_that_is_not_verified_names_no_law(world: World) -> None:
    for country, track in (("IN", "child"), ("IN", "adult"), ("BD", "child"), ("BD", "adult")):
        for n, piece in enumerate(library.rights(country, track)):
            places = {one.place for one in piece.sources() if one.is_unsure} - {""}
            sure = {one.place for one in piece.sources() if not one.is_unsure}
            if (country, track) == ("IN", "child"):
                shown = deck_for(world.bea, world.amal, "rights", "en", is_demo=True).cards[n]
                assert not [law for law in shown.sources for place in places - sure if law.endswith(f"· {place}")]


def test_other_words_are_not_explained_by_an_answer_to_these(
    world: World, together: Sits, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:
    client = together()
    client.post("/n/b/2/", {"answer": "clear"})
    assert deck_for(world.bea, world.amal, "rights", "bn", is_demo=True).cards[1].answer == "clear"
    monkeypatch.setattr(type(CARDS[1]), "digest", lambda card, language: "f" * 64)
    assert deck_for(world.bea, world.amal, "rights", "bn", is_demo=True).cards[1].answer == ""


def test_staff_write_down_what_she_said_or_why_she_did_not(world: World, signed_in: Any) -> None:  # noqa: F811
    client, where = signed_in(), f"/people/{world.amal}/explained/"
    row = {"piece": "rights.lawyer", "language": "hi", "answer": "none"}
    refused = client.post(where, row)
    assert refused.status_code == 422 and "Say why she did not answer." in refused.content.decode()
    assert client.post(where, {**row, "piece": "rights.other", "why": "not_now"}).status_code == 422
    assert heard(world.bea, world.amal).answers == {}
    assert client.post(where, {**row, "why": "not_now"})["Location"] == where
    one = heard(world.bea, world.amal).answers["rights.lawyer"]
    assert (one.answer, one.why, one.language, one.digest) == ("none", "not_now", "hi", CARDS[4].digest("hi"))
    assert "She did not want to answer now" in client.get(where).content.decode()
    assert settings.DEMO_PIN in client.get(f"/people/{world.amal}/together/").content.decode()
