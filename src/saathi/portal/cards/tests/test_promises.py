"""What nobody has verified is never stated as a promise, and every limit is that of the clocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from saathi.cases.clocks.loading import law

from .. import library
from ..pieces import COUNTRIES, LANGUAGES, TRACKS, Card, Sentence

# An unsure sentence says that the law says so, and tells her to ask.
SAYS = {"en": r"law says|rules say", "bn": "আইনে আছে|নিয়মে আছে", "hi": "कानून कहता है|नियम कहते हैं",
        "mr": "कायदा सांगतो|नियम सांगतात"}  # fmt: skip
ASK = {"en": r"\bask\b", "bn": "জিজ্ঞেস করুন", "hi": "पूछिए", "mr": "विचारा"}
PROMISES = {
    "en": {"will", "shall", "must", "always", "never", "right", "promise", "certainly", "guaranteed"},
    "bn": {"অবশ্যই", "নিশ্চয়", "নিশ্চয়ই", "সবসময়", "অধিকার", "প্রতিশ্রুতি", "কখনোই"},
    "hi": {"ज़रूर", "हमेशा", "अधिकार", "हक", "पक्का", "वादा", "कदापि"},
    "mr": {"नक्की", "नेहमी", "हक्क", "अधिकार", "खात्री", "वचन", "कधीच"},
}
NUMBERS = {
    "en": {"one", "two", "three", "four", "five", "six", "seven", "ten", "once", "twice"},
    "bn": {"এক", "দুই", "তিন", "চার", "পাঁচ", "ছয়", "সাত", "দশ", "একবার"},
    "hi": {"एक", "दो", "तीन", "चार", "पाँच", "छह", "सात", "दस"},
    "mr": {"एक", "दोन", "तीन", "चार", "पाच", "सहा", "सात", "दहा", "एकदा"},
}


def sentences() -> Iterator[tuple[Card, Sentence]]:
    for country in COUNTRIES:
        for track in TRACKS:
            for card in (*library.rights(country, track), *library.before(country, track)):
                yield from ((card, one) for one in card.sentences)


def tokens(text: str) -> set[str]:
    return {word.strip(".,:;?!।") for word in text.lower().split()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unsure_law_is_worded_as_one_and_sends_her_to_ask(language: str) -> None:
    unsure = {one.said[language] for _card, one in sentences() if one.source.is_unsure}
    assert len(unsure) > 10
    for text in unsure:
        assert re.search(SAYS[language], text, re.I) and re.search(ASK[language], text, re.I), text
        assert not re.search(r"\d", text) and not tokens(text) & (PROMISES[language] | NUMBERS[language]), text


def test_what_was_read_in_a_text_is_said_plainly() -> None:
    """So a sentence and its mark cannot come apart: who makes a mark stronger has to write the sentence anew."""
    hedged = {one.said.en for _card, one in sentences() if re.search(SAYS["en"], one.said.en)}
    assert hedged == {one.said.en for _card, one in sentences() if one.source.is_unsure}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_option_names_no_limit_and_promises_nothing(language: str) -> None:
    """Options are general: what it takes here, she asks."""
    for piece in (one for c in COUNTRIES for t in TRACKS for topic in library.choices(c, t) for one in topic.options):
        text = piece.text(language)
        assert not re.search(r"\d", text) and not tokens(text) & PROMISES[language], (piece.address, text)


def test_a_limit_stands_only_where_it_was_read_in_a_text() -> None:
    """The age of eighteen, by which we warn a child, is the one number of ours."""
    numbered = [one for _card, one in sentences() if re.search(r"\d", one.said.en)]
    assert {one.source.mark for one in numbered} == {"V", "P"}
    ours = " ".join(one.said.en for one in numbered if one.source.mark == "P")
    assert set(re.findall(r"\d+", ours)) == {"18"}


def test_every_limit_is_the_one_of_the_clocks() -> None:
    """She is told the number by which we count: a change of the law's data without the card's fails here."""
    told = {(one.source.place, *_limit(one.said.en)) for _card, one in sentences()
            if one.source.mark == "V" and re.search(r"\d", one.said.en)}  # fmt: skip
    assert len(told) >= 5
    clocks = [clock for versions in law().versions.values() for clock in versions]
    assert told <= {(clock.place.partition(" ")[2], clock.limit, clock.unit) for clock in clocks if clock.is_verified}


def _limit(text: str) -> tuple[int, str]:
    found = re.search(r"(\d+) (hours|days|months)", text)
    assert found, text
    return int(found[1]), found[2]


def test_bangladesh_law_of_2012_is_never_sure() -> None:
    """It was replaced in January 2026, and whether its terms still hold is not known to us."""
    marks = {one.source.mark for _card, one in sentences() if "2012 (Bangladesh)" in one.source.full}
    assert marks and marks <= {"V~", "M"}


def test_no_mark_is_stronger_than_a_place_in_a_law() -> None:
    for card, one in sentences():
        if one.source.mark == "V":
            assert one.source.place, (card.address, one.said.en)


def test_each_source_is_used_and_says_what_it_is_in_full() -> None:
    laws = library.laws()
    used = {one.source.full for _card, one in sentences()}
    used |= {source.full for piece in library.every() for source in piece.sources()}
    assert {law["full"] for law in laws.values()} == used
