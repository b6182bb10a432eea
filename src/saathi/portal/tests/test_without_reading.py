"""Without reading: on every page of hers each control has a picture, no two answers look alike, and a clip says what
is asked. With reading: each sentence is short, of her language, and can be drawn."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

import pytest
from django.test import Client
from tests.contracts import handed, homeward, returned
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
from saathi.portal.voices.clips import clip_of

from .met import Met, walked
from .walks import answered, card_of, of_her_card, of_her_door, of_her_file, of_her_road

Sits = Callable[..., Client]
# What her file, her card, her door and her road ahead ask her, and what they tell her after she pressed something.
HEARD = ("/n/d/m/", "/n/p/", "/n/o/", "/n/g/")
SAID = re.compile(r'<h\d class="ask">([^<]+)</h\d>|role="alert"[^>]*><p[^>]*>.*?<span>([^<]+)</span>')
# The names of laws stand as they are.
GIVEN = re.compile(r"section \d|rule \d|Act \d{4}|ধারা|धारा|कलम|\d{4}")


@pytest.fixture
def pages(world: World, together: Sits, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], dict[str, str]]:
    def met(lang: str) -> dict[str, str]:
        decision = record_decision(world.indu, world.amal, GATE)
        there_is_a_road(world)
        client = together()
        client.post("/n/l/", {"language": lang})
        found = {**dict(walked(client)), **dict(answered(client, str(decision)))}
        found |= {**dict(of_her_road(client)), **dict(of_her_file(client)), **dict(of_her_card(client))}
        return {**found, **dict(of_her_door(card_of(client), lang, monkeypatch))}

    return met


@pytest.mark.parametrize("lang", LANGUAGES if every_look() else ["bn"])
def test_every_page_can_be_met_without_reading_and_read(pages: Callable[[str], dict[str, str]], lang: str) -> None:
    """In all four languages with SAATHI_COMBINATIONS=all, as in `make test-full`; else in one."""
    found = pages(lang)
    met = {where: Met(text) for where, text in found.items()}
    assert len(met) > 125 and sum(where.startswith(HEARD) for where in met) > 55
    assert {where: page.bare() for where, page in met.items() if page.bare()} == {}
    assert {where: page.alike() for where, page in met.items() if page.alike()} == {}
    asked = {where: _asked(text) for where, text in found.items() if where.startswith(HEARD)}
    assert {where for where, said in asked.items() if not said} == set()
    assert {where: lost for where, said in asked.items() if (lost := _unheard(said, found[where], lang))} == {}
    words = sorted({(lang, text) for page in met.values() for lang, text in page.words})
    assert [pair for pair in words if _is_long(pair[1])] == []
    assert [(code, text, missing) for code, text in words if (missing := _undrawn(code, text))] == []
    assert [text for code, text in words if house.banned_in(text, code)] == []
    assert [text for code, text in words if code == lang and not GIVEN.search(text)
            and re.search(NEVER[code], text, re.I)] == []  # fmt: skip


def there_is_a_road(world: World) -> None:
    """Somebody near her home was named, somebody would go on with her, and she is back and told something; somebody was
    at her home, and would go to a relative."""
    handed.named(world)
    handed.accepted(world)
    returned.meets(world)
    returned.step(world)
    homeward.run(world, "bea", "studies.tell", homeward.unsafe(world), homeward.TELL)
    homeward.draft(world, "relative")


def _asked(text: str) -> list[str]:
    return [unescape(first or second) for first, second in SAID.findall(text)]


def _unheard(said: list[str], text: str, lang: str) -> list[str]:
    """What has no clip on the page."""
    return [words for words in said if (clip := clip_of(lang, words)) is None or clip.digest not in text]


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
