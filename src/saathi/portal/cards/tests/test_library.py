"""What the library gives: which cards where, that to wait is always a choice, and that nothing unread is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from .. import library
from ..pieces import COUNTRIES, LANGUAGES, TRACKS, Card, Review, Said

EVERYWHERE = [(country, track) for country in COUNTRIES for track in TRACKS]
NINE = ["why", "leave", "decides", "judge", "lawyer", "family", "body", "things", "complaint"]
TOPICS = ["stay", "school", "work", "court", "contact", "health", "home"]


def keys(cards: tuple[Card, ...]) -> list[str]:
    return [card.address.split("/")[1] for card in cards]


@pytest.mark.parametrize(("country", "track"), EVERYWHERE)
def test_nine_cards_of_rights_and_three_before_her_first_words(country: str, track: str) -> None:
    assert keys(library.rights(country, track)) == NINE
    assert keys(library.before(country, track)) == ["pass_on", "stays", "court"]
    for card in (*library.rights(country, track), *library.before(country, track)):
        assert 3 <= len(card.sentences) <= 6, card.address


def test_they_differ_by_country_and_by_age() -> None:
    leave = [library.rights(country, track)[1] for country, track in EVERYWHERE]
    assert len({card.text("en") for card in leave}) == len(EVERYWHERE)
    assert "4 months" in library.rights("IN", "child")[1].text("en")
    assert "4 months" not in library.rights("IN", "adult")[1].text("en")
    there = " ".join(card.heading("en").lower() + card.text("en") for card in library.rights("BD", "child"))
    assert "committee" not in there and "magistrate" not in there.lower()


def test_a_country_whose_law_nobody_read_has_no_cards_and_an_unknown_age_is_an_error() -> None:
    assert library.rights("NP", "child") == library.before("NP", "child") == library.choices("NP", "child") == ()
    with pytest.raises(ValueError):
        library.rights("IN", "any")


@pytest.mark.parametrize(("country", "track"), EVERYWHERE)
def test_each_topic_has_two_to_four_options_and_waiting_is_one(country: str, track: str) -> None:
    topics = library.choices(country, track)
    assert [topic.key for topic in topics] == TOPICS
    for topic in topics:
        assert 2 <= len(topic.options) <= 4, topic.key
        assert topic.options[-1].key == "wait", topic.key
        assert len({option.key for option in topic.options}) == len(topic.options)
        assert all(len(option.good) == len(option.hard) == 2 for option in topic.options)


def test_video_is_offered_only_where_a_law_of_it_was_read() -> None:
    court = {country: library.choices(country, "adult")[3].options for country in COUNTRIES}
    assert ["video" in {option.key for option in court[country]} for country in COUNTRIES] == [True, False]


def test_to_leave_is_the_first_help_and_starts_an_act() -> None:
    helps = library.helps()
    assert (helps[0].key, helps[0].act) == ("leave", "stays.ask_to_leave")
    assert {one.key for one in helps} == {
        "leave", "unsafe", "pain", "talk", "lawyer", "school", "work", "money", "family", "papers", "home",
    }  # fmt: skip
    assert [way.key for way in library.ways()] == ["me", "together", "you"]


def test_helplines_are_of_one_country_and_none_is_verified_yet() -> None:
    assert [line.number for line in library.helplines("IN")] == ["1098", "181", "112", "15100"]
    assert [line.number for line in library.helplines("BD")] == ["1098", "109", "999", "16430"]
    assert not any(line.is_verified for country in COUNTRIES for line in library.helplines(country))
    called = replace(library.helplines("IN")[0], mark="V", verified_on=date(2026, 11, 22))
    assert called.is_verified


def test_whom_to_tell_is_filled_in_by_the_office() -> None:
    who = Said("Asha", "আশাকে", "आशा को", "आशाला")
    for language in LANGUAGES:
        assert "{" not in library.before("IN", "child")[0].text(language)
        assert who[language] in library.before("IN", "child", who)[0].text(language)


def test_every_picture_is_in_the_list_and_the_list_has_no_other() -> None:
    used = {piece.picture for piece in library.every()} | {way.picture for way in library.ways()}
    used |= {topic.picture for country, track in EVERYWHERE for topic in library.choices(country, track)}
    assert used == set(library.pictures())
    assert all(shows.strip() for shows in library.pictures().values())


def test_each_address_names_one_piece() -> None:
    pieces = [*library.helps()]
    for country, track in EVERYWHERE:
        pieces += [*library.rights(country, track), *library.before(country, track)]
    assert len({piece.address for piece in pieces}) == len(pieces)
    assert {piece.address for piece in pieces} < {piece.address for piece in library.every()}


def test_an_option_is_the_same_wherever_it_is_offered() -> None:
    """Its address has no country, so that one review and one clip hold for it everywhere."""
    found = [one for country, track in EVERYWHERE for topic in library.choices(country, track) for one in topic.options]
    assert len(set(found)) == len({one.address for one in found})


def test_a_text_is_its_sentences_joined_by_a_space() -> None:
    card = library.rights("IN", "child")[0]
    assert card.text("bn") == " ".join(one.said.bn for one in card.sentences)
    option = library.choices("IN", "child")[0].options[0]
    assert option.text("en").startswith("With family or relatives. What is good. People you know are near.")


def test_nothing_is_ready_and_only_the_demonstration_shows_it() -> None:
    """Honest today: nobody has reviewed a card. When somebody does, this changes with `reviews.toml`."""
    cards = library.rights("IN", "child")
    assert library.to_show(cards, "bn", demonstration=True) == cards
    assert library.to_show(cards, "bn", demonstration=False) == ()
    assert [piece.address for piece in library.every() if library.is_ready(piece, "en")] == []


def test_a_piece_is_ready_only_with_both_readers_a_day_and_the_very_words(monkeypatch: pytest.MonkeyPatch) -> None:
    card = library.rights("IN", "child")[0]
    row = {"piece": card.address, "language": "bn", "native_reviewer": "Invented Reader", "digest": card.digest("bn"),
           "legal_reviewer": "Invented Lawyer", "reviewed_on": date(2026, 11, 22)}  # fmt: skip
    monkeypatch.setattr(library, "_reviews", lambda: library.reviews_from({"review": [row]}))
    assert library.to_show(library.rights("IN", "child"), "bn", demonstration=False) == (card,)
    assert not library.is_ready(card, "hi")  # another language is another reading
    assert not library.is_ready(library.rights("IN", "adult")[0], "bn")
    assert not library.is_ready(replace(card, sentences=card.sentences[1:]), "bn")  # the words changed after it
    weaker = replace(card.sentences[1], source=replace(card.sentences[1].source, mark="M"))
    assert not library.is_ready(replace(card, sentences=(card.sentences[0], weaker, *card.sentences[2:])), "bn")


@pytest.mark.parametrize("missing", ["native_reviewer", "legal_reviewer", "reviewed_on"])
def test_half_a_review_vouches_for_nothing(missing: str) -> None:
    whole = Review("Invented Reader", "Invented Lawyer", date(2026, 11, 22), "d")
    empty = None if missing == "reviewed_on" else " "
    assert whole.vouches_for("d")
    assert not replace(whole, **{missing: empty}).vouches_for("d")


def test_a_review_that_leaves_something_out_is_a_fault() -> None:
    with pytest.raises(KeyError):
        library.reviews_from({"review": [{"piece": "help/pain", "language": "bn"}]})


def test_a_language_that_says_nothing_is_a_fault_and_none_stands_for_another() -> None:
    with pytest.raises(ValueError):
        Said("Yes", "হ্যাঁ", " ", "हो")
    with pytest.raises(KeyError):
        Said("Yes", "হ্যাঁ", "हाँ", "हो")["fr"]
