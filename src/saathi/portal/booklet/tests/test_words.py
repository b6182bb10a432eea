"""The booklet's own words: four languages, short, and none that tells what happened or that must never be said."""

from __future__ import annotations

import re

import pytest
from tests.contracts import test_words as house

from saathi.cases.choices import Duty, WaitingOn
from saathi.cases.matters.words import KINDS, PAPERS
from saathi.cases.notes import suggest
from saathi.decisions.types import decision_types
from saathi.plans.booklets.choices import Part
from saathi.plans.choices import GoalState, MadeBy, StepState
from saathi.portal.booklet.contents import PARTS, PICTURES, called, contents
from saathi.portal.booklet.words import LANGUAGES, words
from saathi.portal.cards.pieces import COUNTRIES
from saathi.portal.cards.tests.test_words import MOST_WORDS, NEVER, words_of
from saathi.portal.pictures.drawing import pictures

from .invented import SAID, full

# Over a shoulder, or in a drawer, it is a notebook.
TELLING = r"traffick|rescue|shelter|survivor|victim|\bcase no|saathi|সাথী|साथी संस्था|असाइलम"


def texts(language: str) -> list[str]:
    return [text for table in words(language).values() for text in table.values()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_short_and_free_of_what_is_never_said(language: str) -> None:
    for text in texts(language):
        assert words_of(text) <= MOST_WORDS, text
        assert not house.banned_in(text, language), text
        assert not suggest.look(text, language), text
        assert not re.search(f"{NEVER[language]}|{TELLING}", text, re.I), text


def test_the_list_would_find_them() -> None:
    assert re.search(f"{NEVER['en']}|{TELLING}", "The shelter") and house.banned_in("pending", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_is_printed_is_on_the_list(language: str) -> None:
    """The whole of it, with her invented words, the cards and the numbers."""
    printed = str(full(language, n_cards=9)["parts"]) + str(full(language)["help"])
    printed = re.sub(r"<svg .*?</svg>", "", printed)
    assert SAID[language][1] in printed
    assert not re.search(f"{NEVER[language]}|{TELLING}", printed, re.I)
    assert not house.banned_in(printed, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_slots_in_each_language(language: str) -> None:
    def slots(code: str) -> dict[str, list[str]]:
        return {name: sorted(re.findall(r"{(\w+)}", text)) for name, text in words(code)["say"].items()}

    assert slots(language) == slots("en")


def test_every_code_has_its_words() -> None:
    """A new kind of decision, matter, office or state has to be worded before it can stand in her booklet."""
    has = {table: set(rows) for table, rows in words("en").items()}
    assert has["decision"] == set(decision_types())
    assert has["matter"] == set(KINDS) and has["about"] == set(PAPERS)
    assert has["office"] == set(WaitingOn.values) - {"nobody"}
    assert has["state"] == set(GoalState.values) | set(StepState.values)
    assert has["by"] == set(MadeBy.values) - {"for_her"} and has["beside"] == set(Duty.values)
    assert has["country"] == set(COUNTRIES)
    assert tuple(PICTURES) == PARTS == tuple(Part.values) and has["page"] == {"title", *PARTS}
    assert set(PICTURES.values()) <= set(pictures())


def test_what_waits_says_on_whom_since_when_and_the_next_date() -> None:
    it = full("en", parts=("goals", "stand"))
    goals, stands = (part["blocks"] for part in it["parts"])
    said = [[line["text"] for line in one["lines"]] for one in (goals[0]["under"][3], goals[1], *stands)]
    whole = ["Waiting since 5 Oct 2026: Bank.", "Next date: 12 Dec 2026."]
    assert said[0] == ["Who does it: Bank.", *whole] and said[1] == said[2] == whole
    assert said[3] == [whole[0], "Nobody gave a date. We ask again on 12 Dec 2026."]


def test_workers_are_called_by_their_first_name() -> None:
    assert [called(name) for name in ("Gita", "Gita Rao Patil", "Md. Karim Ali")] == ["Gita", "Gita", "Md. Karim"]


def test_dropped_stands_where_she_put_it_and_as_good_as_done() -> None:
    goals = full("en", parts=("goals",))["parts"][0]["blocks"]
    assert [goal["state"] for goal in goals] == ["Now", "Waiting", "Dropped by me"]


def test_no_title_where_there_is_nothing() -> None:
    from .invented import Asked, facts

    bare = facts("en", decisions=(), matters=(), team=())
    it = contents(bare, Asked(frozenset(PARTS), "cover_dots", False), "en")
    assert [part["heading"] for part in it["parts"]] == ["My words", "My goals and steps", "What changed"]
    assert it["name"] == ""
