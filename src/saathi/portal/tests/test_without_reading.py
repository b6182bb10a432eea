"""Without reading: on every page of hers each control has a picture, no two answers look alike, and a clip says what
is asked. With reading: each sentence is short, of her language, and can be drawn."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest
from django.test import Client
from tests.contracts.attempts import GATE
from tests.journeys.combinations import every_look
from tests.world import World

from saathi.decisions.actions import record_decision
from saathi.decisions.forms import DECIDERS
from saathi.decisions.types import decision_types
from saathi.portal.cards.tests import glyphs
from saathi.portal.cards.tests.test_words import LANGUAGES, MOST_WORDS, NEVER, house, words_of
from saathi.portal.disagree import named
from saathi.portal.pictures.drawing import pictures

from .met import Met, walked

Sits = Callable[..., Client]
# Her file, and how her card is made: their controls wait for pictures of their own. Whoever does not read goes through
# them with somebody beside her.
NOT_YET = ("/n/d/m/", "/n/p/")
# The names of laws stand as they are.
GIVEN = re.compile(r"section \d|rule \d|Act \d{4}|ধারা|धारा|कलम|\d{4}")


def _sent(client: Client, where: str, data: dict[str, str]) -> tuple[str, str]:
    answer = client.post(where, data)
    assert answer.status_code == 302, where
    after = answer["Location"]
    return after, client.get(after).content.decode()


def _answered(client: Client, decision: str) -> Iterator[tuple[str, str]]:
    """The pages that come only after an answer: of a choice, of "I do not agree"."""
    choice = re.findall(r'href="(/n/c/[0-9a-f-]{36}/)"', client.get("/n/c/").content.decode())[-1]
    yield f"{choice}b/", client.get(f"{choice}b/").content.decode()
    yield _sent(client, f"{choice}a/", {"option": "across", "answer": "no"})
    yield _sent(client, f"{choice}a/", {"picked": "go_home"})
    yield _sent(client, f"{choice}e/", {"nobody": "on"})
    yield _sent(client, f"{choice}g/", {"picked": "go_home", "days": "28", "once": str(uuid4())})
    where = f"/n/e/{decision}/"
    yield _sent(client, where, {"wanted": "look_again"})
    yield _sent(client, f"{where}b/", {"beside": "peer"})
    yield _sent(client, f"{where}k/", {"keep_from": "family", "once": str(uuid4())})
    yield "/n/e/", client.get("/n/e/").content.decode()
    yield _sent(client, "/n/b/2/", {"answer": "clear", "once": str(uuid4())})
    yield _sent(client, "/n/f/3/1/", {"when": "7", "once": str(uuid4())})


@pytest.fixture
def pages(world: World, together: Sits) -> Callable[[str], dict[str, str]]:
    def met(lang: str) -> dict[str, str]:
        decision = record_decision(world.indu, world.amal, GATE)
        client = together()
        client.post("/n/l/", {"language": lang})
        return {**dict(walked(client)), **dict(_answered(client, str(decision)))}

    return met


@pytest.mark.parametrize("lang", LANGUAGES if every_look() else ["bn"])
def test_every_page_can_be_met_without_reading_and_read(pages: Callable[[str], dict[str, str]], lang: str) -> None:
    """In all four languages with SAATHI_COMBINATIONS=all, as in `make test-full`; else in one."""
    met = {where: Met(text) for where, text in pages(lang).items() if not where.startswith(NOT_YET)}
    assert len(met) > 60
    assert {where: page.bare() for where, page in met.items() if page.bare()} == {}
    assert {where: page.alike() for where, page in met.items() if page.alike()} == {}
    words = sorted({(lang, text) for page in met.values() for lang, text in page.words})
    assert [pair for pair in words if _is_long(pair[1])] == []
    assert [(code, text, missing) for code, text in words if (missing := _undrawn(code, text))] == []
    assert [text for code, text in words if house.banned_in(text, code)] == []
    assert [text for code, text in words if code == lang and not GIVEN.search(text)
            and re.search(NEVER[code], text, re.I)] == []  # fmt: skip


def _is_long(text: str) -> bool:
    return words_of(text) > MOST_WORDS and not GIVEN.search(text)


def _undrawn(code: str, text: str) -> set[str]:
    drawn = glyphs.drawn(code, 400) & glyphs.drawn(code, 600)
    return {letter for letter in text if ord(letter) not in drawn}


def test_a_page_that_needs_reading_is_found() -> None:
    """So that the test above can fail."""
    page = Met('<form><button name="a">Yes</button><button><svg data-picture="yes"></svg>Yes</button>'
               '<button><svg data-picture="yes"></svg>No</button><a href="/n/"><b>Back</b></a></form>')  # fmt: skip
    assert len(page.bare()) == 2 and len(page.alike()) == 1
    assert page.words == [("", "Yes"), ("", "Yes"), ("", "No"), ("", "Back")]


def test_all_that_can_be_decided_has_her_words_and_a_picture_of_its_own() -> None:
    assert set(named.what()) == set(decision_types())
    assert set(named.who()) == {code for code, _words in DECIDERS if code}
    drawn = [one.picture for one in named.what().values()]
    assert len(set(drawn)) == len(drawn)
    assert {one.picture for one in (*named.what().values(), *named.who().values())} <= set(pictures())
    for one in (*named.what().values(), *named.who().values()):
        for lang in LANGUAGES:
            said = one.said[lang]
            assert words_of(said) <= MOST_WORDS and not re.search(NEVER[lang], said, re.I), said
            assert not house.banned_in(said, lang) and not _undrawn(lang, said), said
