"""Free words that others read: nobody who knows her says in them who she is, by whatever spelling."""

from __future__ import annotations

from typing import Any

import pytest

from tests.contracts import entitled, handed, homeward, owed, requested
from tests.contracts.handed import ACCEPTED
from tests.ground.abuses.stage import run
from tests.world import PARGANAS, World

pytestmark = pytest.mark.usefixtures("written")

WAYS = {
    "in capitals with a full stop": "AMAL.",
    "in the other script": "অমল আসে।",
    "in a third script": "अमल आती है",
    "in the case of whose": "অমলের জন্য একটি ঘর",
    "in the case of to whom": "অমলকে বলুন",
    "in letters with a case": "Amaler jonno",
    "in marathi with a case": "अमलला सांगा",
    "with an apostrophe that is curved": "Amal’s room",
    "between signs": "«Amal»_",
    "letter by letter": "A m a l",
    "letter by letter with stops": "A.m.a.l.",
    "letter by letter in her script": "অ ম ল",
    "parted in two": "Ama l",
    "with a letter that looks alike": "Ámal",
    "with an unseen sign": "Am\u200bal",
    "with a figure behind it": "Amal1",
    "as a begun legal name": "Amalik",
}  # fmt: skip


@pytest.mark.parametrize("words", WAYS.values(), ids=WAYS)
def test_her_name_is_said_to_those_who_are_asked(world: World, hand: Any, words: str) -> None:
    made, bea, pia = requested.request(world), hand("bea", 1023), hand("pia")
    assert bea.acts("requests.revoke", made, {"answer_words": words}) == "403"
    assert pia.get("requests.page", made) == 200 and words not in pia.said()
    assert pia.got_nothing()


# By Dia, who sees her plan, in what all of Bandhu reads: (act, what there is, what she writes).
SAID = {
    "her yes": ("requests.accept", requested.request, {"capacity": "Amal can come on Monday"}),
    "her no": ("requests.decline", requested.request, {"reason": "full", "answer_words": "Amal was here before"}),
    "the end": ("requests.finish", requested.accepted, {"outcome": "happened", "answer_words": "Amal came"}),
    "a yes to a handover": ("handovers.accept", handed.asked, {**ACCEPTED, "capacity": "A bed for Amal"}),
    "a no to a handover": ("handovers.decline", handed.asked, {"reason": "full", "answer_words": "Not Amal"}),
    "a handover sent back": ("handovers.send_back", handed.accepted_request, {"reason": "full", "answer_words": "অমল"}),
    "the answer of an office": (
        "offices.answer", owed.on_bandhu, {"reply": "refused", "reason": "not_ours", "answer_words": "Amal is not ours"}),
    "a visit that was not made": ("studies.not_done", homeward.accepted, {"not_done": "not_found", "words": "Amal moved"}),
}  # fmt: skip


@pytest.mark.parametrize(("act", "first", "said"), SAID.values(), ids=SAID)
def test_one_who_knows_her_tells_colleagues_who_it_is(world: World, hand: Any, act: str, first: Any, said: Any) -> None:
    made, dia, pia = first(world), hand("dia", 9 if act[:7] != "studies" else 137), hand("pia")
    assert dia.acts(act, made, said) == "403"
    pia.get("requests.inbox")
    pia.get("handovers.list")
    assert pia.got_nothing() and dia.got_nothing()


# What every organisation reads, about nobody in particular: (who, act, target, what she writes).
EVERYWHERE = {
    "a complaint about a service": ("dia", "directory.doubt", requested.provider, {"words": "They sent Amal away"}),
    "a gap": ("bea", "directory.log_gap", None, {**requested.GAP, "words": "Nobody there for Amal"}),
    "an entry of the directory": ("bea", "directory.add", None, {**requested.ENTRY, "words": "They know Amal"}),
    "a correction of one": ("bea", "directory.change", requested.provider, {**requested.ENTRY, "words": "অমল জানে"}),
    "a note about the market": (
        "dia", "market.note", None, {**entitled.NOTE, "district": PARGANAS, "words": "The shop will take Amal"}),
    "what is good about a course": (
        "bea", "courses.add", None, {**entitled.COURSE, "good": "Amal liked it.\nOne can live there."}),
    "who pays for a course": ("bea", "courses.add", None, {**entitled.COURSE, "pays": "As for Amalika, the trust."}),
}  # fmt: skip


@pytest.mark.parametrize(("who", "act", "first", "said"), EVERYWHERE.values(), ids=EVERYWHERE)
def test_her_name_stands_where_every_organisation_reads_it(
    world: World, hand: Any, who: str, act: str, first: Any, said: Any
) -> None:
    eli = hand("eli")
    assert hand(who, 1023 if who == "bea" else 9).acts(act, first(world) if first else None, said) == "403"
    for page in ("directory.search", "market.list", "courses.list"):
        assert eli.get(page) == 200
    assert eli.got_nothing()


def test_a_number_stands_in_what_is_hard_about_a_course(world: World, hand: Any) -> None:
    data = {**entitled.COURSE, "hard": "Call 98300 11111 first.\nLong days."}
    assert hand("bea", 1023).acts("courses.add", None, data) == "422"
    assert hand("eli").got_nothing()


@pytest.mark.parametrize("words", ["Call +91 00000 11111", "০০০০০১১১১১", "a.b@c.in", "www.face.in/amx"])
def test_a_number_of_hers_is_said_to_those_who_are_asked(world: World, hand: Any, words: str) -> None:
    bea, pia = hand("bea", 1023), hand("pia")
    said = {**handed.OFFERED, "words": words}
    assert bea.acts("handovers.offer", world.amal, said) == "422"
    assert bea.acts("joint.ask", world.amal, {**handed.ASKED, "words": words}) == "422"
    assert pia.get("requests.inbox") == 200 and pia.got_nothing()


def test_the_place_where_she_is_stands_in_the_words_of_a_study(world: World, hand: Any) -> None:
    bea = hand("bea", 1023)
    for words in ("Asha Home asks.", "She is in Thane.", "आशा गृह"):
        assert bea.acts("studies.ask", world.amal, {**homeward.ASK, "words": words}) == "403"
    assert hand("pia").get("requests.inbox") == 200 and hand("pia").got_nothing()


def test_the_receipt_of_a_letter_says_who_took_it(world: World, hand: Any) -> None:
    """All of the house reads the register, also those who are kept from her."""
    made, kamal = owed.letter(world), hand("kamal")
    assert hand("bea", 1023).acts("letters.send", made, {**owed.SENT, "receipt": "taken by Amal"}) == "403"
    assert kamal.get("letters.register") == 200 and kamal.got_nothing()


def test_a_letter_that_names_nobody_names_her_in_its_words(world: World, hand: Any) -> None:
    made = owed.on_an_office(world)
    said = {**owed.LETTER, "carries": [], "words": "It is about অমলের দাবি"}
    assert hand("bea", 1023).acts("letters.write", made, said) == "403"
    assert hand("cyr").get("letters.register") == 200 and hand("cyr").got_nothing()


def test_a_common_name_is_hers_too(world: World, hand: Any) -> None:
    """Among thirty others of the same name within reach she was not among the twenty best."""
    from saathi.survivors.searched import searched_token
    from tests.contracts.attempts import ATTEMPTS

    for _n in range(30):
        said = {**ATTEMPTS["survivors.open"].data, "chosen_name": "Amal", "searched": searched_token(world.bea)}
        run(world, "bea", "survivors.open", None, said)
    made = requested.request(world)
    assert hand("bea", 1023).acts("requests.revoke", made, {"answer_words": "Amal stays."}) == "403"
    assert hand("pia").got_nothing()


def test_a_name_of_two_letters_is_a_name(world: World, hand: Any) -> None:
    run(world, "bea", "survivors.rename", world.amal, {"chosen_name": "মৌ"})
    made = requested.request(world)
    assert hand("bea", 1023).acts("requests.revoke", made, {"answer_words": "মৌ থাকবে"}) == "403"
    pia = hand("pia")
    assert pia.get("requests.page", made) == 200 and "মৌ" not in pia.said()
    assert pia.got_nothing()
