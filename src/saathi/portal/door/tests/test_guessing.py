"""Somebody tries: pictures, cards that are not there, a card that was found, the same card from two browsers."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest
from conftest import admin_dsn
from django.contrib.auth import hashers
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as some
from tests.world import World

from saathi.kernel import holders
from saathi.portal.door import visits
from saathi.portal.pictures.drawing import of_group
from saathi.survivors.passes import cards
from saathi.survivors.queries import who_looked

from .conftest import DOOR, SEVEN, is_in, makes, presses, stands, text_of, tried

Sits = Callable[..., Client]
THINGS = [one.name for one in of_group("things")]
WRONG = [*SEVEN[:6], "thing_sock"]


def test_there_are_as_many_pictures_as_said() -> None:
    assert len(THINGS) == 36


def test_the_first_four_pictures_open_the_same_for_every_card(world: World, together: Sits, card: str) -> None:
    """A card that is there, one that is not, one that was shut, and pictures that are wrong."""
    old = card
    now = makes(together())
    pages = set()
    for number, things in ((now, SEVEN), (now, THINGS), (old, SEVEN), (cards.new_number(), SEVEN)):
        client = Client(SERVER_NAME="localhost")
        client.post(DOOR, {"language": "bn"})
        client.post(DOOR, {"number": number})
        presses(client, things[:4])
        pages.add(text_of(client.get(DOOR)))
    assert len(pages) == 1
    assert "Amal" not in pages.pop()


def _tries(number: str, n: int) -> list[Any]:
    """What `n` wrong tries and one right one answer, each with the number of statements it cost."""
    client = Client(SERVER_NAME="localhost")
    client.post(DOOR, {"language": "en"})
    client.post(DOOR, {"number": number})
    told: list[Any] = []
    for things in [*([WRONG] * n), SEVEN]:
        with CaptureQueriesContext(connection) as asked:
            answer = tried(client, things)
        told.append((answer["Location"], len(asked), text_of(client.get(DOOR))))
    return told


def test_an_unknown_card_is_answered_like_a_known_one(card: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Page by page, statement by statement, and with as much slow work, through the pause."""
    work: list[bool] = []
    slow = hashers.Argon2PasswordHasher.verify
    monkeypatch.setattr(
        hashers.Argon2PasswordHasher, "verify", lambda *given: work.append(True) or slow(*given))
    known = _tries(card, 6)
    for_known = len(work)
    assert _tries(cards.new_number(), 6) == known
    assert len(work) == 2 * for_known == 10
    assert "These pictures open nothing more" in known[4][2] and "tried too often" in known[5][2]


def test_ten_wrong_tries_end_the_card(together: Sits, card: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(holders, "REST_AFTER", 99)
    told = _tries(card, 11)
    assert _tries(cards.new_number(), 11) == told
    assert "Ask whoever gave it to you" in told[10][2] and told[-1][0] == DOOR
    assert not is_in(stands(card))
    assert is_in(stands(makes(together())))


def test_right_pictures_forget_the_wrong_ones(card: str) -> None:
    for _n in range(2):
        for _time in range(4):
            assert not is_in(stands(card, WRONG))
        assert is_in(stands(card))


@pytest.fixture
def postgres() -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(admin_dsn()) as connection, connection.transaction(force_rollback=True):
        yield connection


def _guesses(postgres: psycopg.Connection[Any], token: str, n: int, a_minute: int = 1000) -> list[str]:
    ask = "SELECT house.guess(%s, %s, %s, %s)"
    return [postgres.execute(ask, [token, holders.REST_AFTER, holders.MOST, a_minute]).fetchone()[0] for _n in range(n)]  # type: ignore[index]


def test_five_a_pause_five_more_and_then_only_in_person(db: None, postgres: psycopg.Connection[Any]) -> None:
    token = "a" * 64
    assert _guesses(postgres, token, 8) == [*["go"] * 5, *["rest"] * 3]
    assert _guesses(postgres, "b" * 64, 1) == ["go"]  # another card does not wait for this one
    postgres.execute("UPDATE kernel_guess SET rests_until = now()")
    assert _guesses(postgres, token, 7) == [*["go"] * 5, *["closed"] * 2]


def test_all_together_are_slowed_too(db: None, postgres: psycopg.Connection[Any]) -> None:
    tokens = [f"{n:064x}" for n in range(6)]
    assert [_guesses(postgres, one, 1, a_minute=4)[0] for one in tokens] == [*["go"] * 4, *["busy"] * 2]
    postgres.execute("UPDATE kernel_guess SET until = now() WHERE token = '*'")
    assert _guesses(postgres, tokens[4], 1, a_minute=4) == ["go"]


def test_pictures_are_not_guessed(world: World, together: Sits) -> None:
    """Whatever else somebody presses with her card; her own pictures in another order too."""
    number, drawn = cards.new_number(), random.Random(2026)
    kept = cards.secret(number, SEVEN)
    assert cards.is_secret(number, SEVEN, kept) and not cards.is_secret(cards.new_number(), SEVEN, kept)
    for _n in range(10):
        guessed = drawn.choices(THINGS, k=7) if _n % 2 else drawn.sample(SEVEN, k=7)
        assert cards.is_secret(number, guessed, kept) is (tuple(guessed) == SEVEN)
    assert not cards.is_secret(number, SEVEN, "")


def test_a_second_browser_ends_the_first(world: World, card: str) -> None:
    first = stands(card)
    assert is_in(first)
    second = stands(card)
    answer = first.get("/n/")
    assert answer["Location"].startswith("/day/") and answer["Clear-Site-Data"] == '"cache", "storage"'
    assert not is_in(first) and is_in(second)
    assert text_of(second.get("/n/d/o/")).count("I myself") == 1
    found = [one for one in who_looked(world.bea, world.amal) if one.act == "portal.enter"]
    assert len(found) == 2


def test_a_copy_of_the_session_dies_with_it(card: str) -> None:
    alone = stands(card)
    copied = Client(SERVER_NAME="localhost")
    copied.cookies = alone.cookies.copy()  # type: ignore[assignment]
    assert is_in(copied)
    alone.post("/n/x/")
    assert not is_in(copied)


@given(some.integers(min_value=0, max_value=10**39 - 1), some.integers(min_value=0, max_value=39),
       some.integers(min_value=1, max_value=9))  # fmt: skip
def test_a_slip_of_the_pen_is_noticed(drawn: int, at: int, by: int) -> None:
    """One wrong figure always; before any try is counted."""
    figures = f"{drawn:039d}"
    number = figures + cards._last(figures)
    assert cards.plain_number(number) == number
    wrong = number[:at] + str((int(number[at]) + by) % 10) + number[at + 1 :]
    assert cards.plain_number(wrong) == ""


def test_a_number_in_any_script_with_spaces_or_from_the_pattern() -> None:
    number = cards.new_number()
    bengali = number.translate(str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯"))
    grouped = " ".join(cards.in_groups(number))
    for typed in (number, bengali, grouped, grouped.replace(" ", "-"), f"https://notes.example/n/o/#{number}"):
        assert cards.plain_number(typed) == number
    for typed in ("", "1234", number[:-1], number + "1", "x" + number[1:], "#"):
        assert cards.plain_number(typed) == ""
    assert len({cards.new_number() for _n in range(50)}) == 50


def test_a_number_that_cannot_be_one_costs_no_try(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client(SERVER_NAME="localhost")
    monkeypatch.setattr(visits, "_tried", lambda *given: pytest.fail("a try was counted"))
    answer = client.post(DOOR, {"number": "1234"})
    assert answer.status_code == 422 and visits.KEY not in client.session
    presses(client, SEVEN)
    assert 'name="number"' in client.get(DOOR).content.decode()
