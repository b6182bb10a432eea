"""How talks and services were, as staff who answer for them see it: groups of months, or why there are none."""

from __future__ import annotations

import re
from collections.abc import Callable

import psycopg
import pytest
from django.test import Client
from tests.world import World, idea

from .test_walls import answered  # noqa: F401

Signed = Callable[..., Client]


def _text(client: Client) -> str:
    answer = client.get("/felt/")
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode()))


def test_nothing_is_shown_and_why(world: World, signed_in: Signed) -> None:
    for who in ("indu", "mina"):
        client = signed_in(who)
        assert "Nothing can be shown yet." in _text(client) and "fewer than 10 answers" in _text(client)
        assert "<table" not in client.get("/felt/").content.decode()


def test_groups_of_months_the_newest_first(world: World, signed_in: Signed, answered: None) -> None:  # noqa: F811
    text = _text(signed_in("mina"))
    newest, oldest = text.index("Mar 2026 to Apr 2026: 10 answers"), text.index("Jan 2026 to Feb 2026: 16 answers")
    assert newest < oldest
    said = re.sub(r"\s+", " ", text[oldest:])
    assert re.search(r"Very good 12 Good 3 So-so 0 Not good 0 Bad 1 ", said)
    assert "May 2026" not in text  # four answers, all alike
    assert re.search(r"about: Health, Counselling, .*Family contact", text)


def test_a_service_stands_under_its_kind(world: World, signed_in: Signed) -> None:
    import conftest

    with psycopg.connect(conftest.admin_dsn(), autocommit=True) as admin:
        for answer, n in ((2, 4), (5, 7)):
            row = "INSERT INTO kernel_answer VALUES (%s, 'service_legal', '2026-01-01', %s, %s)"
            admin.execute(row, [idea("asha"), answer, n])
    try:
        text = _text(signed_in("indu"))
        assert "Legal" in text and "Jan 2026: 11 answers" in text
        assert "Talks" in text[text.index("about:") :]
    finally:
        with psycopg.connect(conftest.admin_dsn(), autocommit=True) as admin:
            admin.execute("DELETE FROM kernel_answer WHERE organisation = %s", [idea("asha")])


@pytest.mark.parametrize(("who", "is_shown"), [("indu", True), ("mina", True), ("bea", False), ("lila", False)])
def test_today_leads_there_for_whoever_answers_for_it(
    world: World, signed_in: Signed, who: str, is_shown: bool
) -> None:
    client = signed_in(who)
    assert ('href="/felt/"' in client.get("/today/").content.decode()) is is_shown
    assert client.get("/felt/").status_code == (200 if is_shown else 403)
