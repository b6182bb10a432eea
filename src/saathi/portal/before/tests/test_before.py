"""Before her first words: three pages before the first talk, remembered, and there again at any time."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client
from tests.world import World

from saathi.cases.heard.queries import heard
from saathi.cases.promises.queries import promised
from saathi.kernel.clock import today
from saathi.portal.cards import library
from saathi.portal.tests.conftest import BEGIN, signed_in, together  # noqa: F401

Sits = Callable[..., Client]
CARDS = library.before("IN", "child")


def test_they_come_before_the_first_talk_and_then_no_more(
    world: World, together: Sits, signed_in: Sits  # noqa: F811
) -> None:
    client = together()  # her turn begins on the first of them
    for n, where in enumerate(("/n/v/2/", "/n/v/3/", "/n/"), 1):
        page = client.get(f"/n/v/{n}/").content.decode()
        assert all(line in page for line in CARDS[n - 1].sentences_in("bn"))
        assert client.post(f"/n/v/{n}/", {"answer": "heard"})["Location"] == where
    found = heard(world.bea, world.amal).answers
    assert {name: (one.answer, one.language, one.explained_on) for name, one in found.items()} == {
        name: ("heard", "bn", today()) for name in ("before.pass_on", "before.stays", "before.court")
    }
    again = signed_in()
    assert again.post(f"/people/{world.amal}/together/", BEGIN)["Location"] == "/n/"
    assert 'href="/n/v/"' in again.get("/n/").content.decode()
    assert again.get("/n/v/").content.decode().count('class="state"') == 3


def test_not_now_locks_nothing_and_it_is_asked_next_time(
    world: World, together: Sits, signed_in: Sits  # noqa: F811
) -> None:
    client = together()
    client.post("/n/v/1/", {"answer": "heard"})
    assert client.get("/n/").status_code == client.get("/n/b/").status_code == 200
    assert signed_in().post(f"/people/{world.amal}/together/", BEGIN)["Location"] == "/n/v/2/"


def test_tell_me_again_is_a_promise(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    client.post("/n/v/3/", {"answer": "again"})
    made = next(one for one in promised(world.bea, world.amal).open if one.words)
    assert CARDS[2].heading("bn") in made.words and made.asked_by == "her"
    assert "Bea" in client.get("/n/v/3/").content.decode()


@pytest.mark.parametrize("said", ["clear", "none", "", "nothing"])
def test_no_other_answer_is_kept(world: World, together: Sits, said: str) -> None:  # noqa: F811
    assert together().post("/n/v/1/", {"answer": said}).status_code in (200, 403)
    assert heard(world.bea, world.amal).answers == {}


def test_outside_the_demonstration_her_turn_begins_at_home_and_says_that_they_wait(
    world: World, signed_in: Sits  # noqa: F811
) -> None:
    client = signed_in()
    session = client.session
    del session["demonstration"]
    session["_second_step"] = True
    session.save()
    assert client.post(f"/people/{world.amal}/together/", BEGIN)["Location"] == "/n/"
    page = client.get("/n/v/").content.decode()
    assert 'href="/n/v/1/"' not in page and "tone-holud" in page
