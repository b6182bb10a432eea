"""Offices that ask for names, studies that ask what she forbade, and offices of somewhere else that read along."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from saathi.kernel.clock import today
from saathi.kernel.sections import Section
from tests.contracts import homeward, owed, requested
from tests.ground.abuses.stage import run
from tests.world import World, idea

pytestmark = pytest.mark.usefixtures("written")
FAMILY = 9 | int(Section.FAMILY)


def test_an_office_answers_that_it_wants_her_name(world: World, hand: Any) -> None:
    """Its question is a question: its page holds no more afterwards than before."""
    made, pia = owed.on_bandhu(world), hand("pia")
    said = {"reply": "more", "missing": ["paper"], "next_on": today(), "answer_words": "Send her name and her address."}
    assert pia.acts("offices.answer", made, said) == "yes"
    run(world, "bea", "offices.take_in", made)
    assert pia.get("offices.page", made) == pia.get("offices.inbox") == 200
    assert pia.got_nothing()


def test_a_letter_carries_more_than_the_law_lets_this_office_know(world: World, hand: Any) -> None:
    made, cyr = owed.on_an_office(world), hand("cyr")
    for kind in ("phone", "address", "id_number"):
        assert hand("bea", 1023).acts("letters.write", made, {**owed.LETTER, "carries": [kind]}) in ("403", "422")
    assert cyr.get("letters.register") == 200 and cyr.got_nothing()


def test_a_letter_names_her_and_she_was_not_told(world: World, hand: Any) -> None:
    made, kamal = owed.on_an_office(world), hand("kamal")
    assert hand("bea", 1023).acts("letters.write", made, {**owed.LETTER, "she_knows": ""}) == "422"
    assert kamal.get("letters.register") == 200 and kamal.got_nothing()


def test_whoever_does_not_see_her_identity_writes_a_letter_that_names_her(world: World, hand: Any) -> None:
    made, dia = owed.on_an_office(world), hand("dia", 9)
    assert dia.acts("letters.write", made, owed.LETTER) == "404" and dia.get("offices.of_her", world.amal) == 200
    assert dia.got_nothing()


@pytest.mark.parametrize("who", ["cyr", "kamal", "hena", "lila"])
def test_the_number_of_a_letter_in_the_register_opens_the_letter(world: World, hand: Any, who: str) -> None:
    made, one = owed.letter(world), hand(who, 525 if who == "hena" else 0)
    one.get("letters.register")
    for act, data in (("letters.print", {}), ("letters.send", owed.SENT)):
        assert one.acts(act, made, data) in ("403", "404")
    assert one.get("letters.print", world.amal, made) in (403, 404) and one.got_nothing()


def test_an_office_opens_the_papers_about_its_own_answer(world: World, hand: Any) -> None:
    """Photographed by those beside her and kept among her papers."""
    import io

    from django.core.files.uploadedfile import SimpleUploadedFile
    from PIL import Image

    from saathi.links.offices.queries import of_her

    made, out = owed.on_an_office(world), io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(out, "JPEG")
    from saathi.kernel.access import acts

    acts()["offices.note_answer"].run(
        world.bea, made, owed.NOTE, files={"paper": SimpleUploadedFile("letter.jpg", out.getvalue())})
    paper: UUID = next(one for one in of_her(world.bea, world.amal).duties if one.duty.line.id == made).papers[0]
    pia, dia = hand("pia"), hand("dia", 9)
    for one in (pia, dia):
        assert one.acts("papers.open", paper, {"purpose": "with_her"}) == "404" and one.get("papers.page", world.amal, paper) == 404
        assert one.got_nothing()


def test_an_office_of_somewhere_else_reads_what_was_asked_of_this_one(world: World, hand: Any) -> None:
    made, eli, sana = owed.on_bandhu(world), hand("eli"), hand("sana")
    for one in (eli, sana):
        assert one.get("offices.inbox") == 200 and one.get("offices.page", made) == 404
        assert one.acts("offices.answer", made, owed.REPLY) == one.acts("requests.acknowledge", made) == "404"
        assert one.got_nothing()


def test_an_entry_of_the_directory_becomes_an_organisation_and_reads_what_was_asked_before(
    world: World, hand: Any
) -> None:
    requested.referral(world)
    owed.on_an_office(world)
    for entry in (requested.PROVIDER, owed.OFFICE):
        run(world, "bea", "directory.join", entry, {"organisation": str(idea("setu"))})
    eli = hand("eli")
    for page in ("requests.inbox", "offices.inbox", "handovers.list", "directory.search"):
        assert eli.get(page) == 200
    assert eli.reads("SELECT count(*) FROM links_request")[0][0] == 0 and eli.got_nothing()


def test_the_letter_to_those_above_an_office_names_her(world: World, hand: Any) -> None:
    made = owed.late(world)
    run(world, "bea", "letters.write", made, owed.REMINDER)
    bea = hand("bea", 1023)
    assert bea.acts("letters.write", made, {**owed.LETTER, "kind": "above"}) == "403"
    assert hand("cyr").get("letters.register") == 200 and hand("cyr").got_nothing()


def test_a_visitor_asks_what_she_forbade(world: World, hand: Any) -> None:
    made, dia = homeward.accepted(world), hand("dia", FAMILY)
    assert dia.acts("studies.report", made, {**homeward.FOUND, "asked": ["who_lives_there", "debts"]}) == "403"
    assert dia.got_nothing() and hand("pia").got_nothing()


def test_a_visitor_meets_one_she_forbade(world: World, hand: Any) -> None:
    made, dia = homeward.accepted(world), hand("dia", FAMILY)
    assert dia.acts("studies.report", made, {**homeward.FOUND, "met": ["mother", "father"]}) == "403"
    assert dia.got_nothing() and hand("pia").got_nothing()


def test_what_must_stay_unsaid_at_home_is_said_in_the_asking(world: World, hand: Any) -> None:
    pia = hand("pia")
    for words in ("She was rescued, be kind.", "The court case goes on."):
        assert hand("bea", 1023).acts("studies.ask", world.amal, {**homeward.ASK, "words": words}) == "403"
    assert pia.get("requests.inbox") == 200 and pia.got_nothing()


def test_the_questions_and_the_cover_of_a_visit_are_read_before_she_opened_her_family_part(
    world: World, hand: Any
) -> None:
    cover = {**homeward.ASK, "cover": "qzxkhonacover", "her_words": "qzxkhonamother"}
    run(world, "bea", "studies.ask", world.amal, cover)
    made = homeward.request_of(world, homeward.study(world))
    for who, may in (("pia", 0), ("noor", 0), ("dia", 9)):
        one = hand(who, may)
        assert one.get("requests.page", made) == one.get("requests.inbox") == 200
        assert "qzxkhona" not in "".join(said for _where, said in one.browser.got)
        assert one.got_nothing()


def test_a_study_of_another_is_reported_on_hers(world: World, hand: Any) -> None:
    """Pia, who was asked as well as Dia and to whom nothing was opened."""
    made, pia = homeward.accepted(world), hand("pia")
    for act, data in (("studies.report", homeward.FOUND), ("studies.not_done", {"not_done": "nobody"}),
                      ("studies.say", {"wish": "yes"}), ("studies.tell", homeward.TELL)):  # fmt: skip
        assert pia.acts(act, made, data) in ("403", "404")
    assert pia.got_nothing()


def test_police_and_department_hold_no_act_that_opens_anybody(world: World, hand: Any) -> None:
    """An officer in Bandhu's place: the request is answered without a page of hers."""
    from tests.world import _person

    said = {**_person("eli"), "id": idea("tara"), "name": "Tara", "profession": "department_officer",
            "sign_in_name": "tara.test", "home_district": "IN-D315"}  # fmt: skip
    run(world, "omar", "orgs.add_person", None, said)
    made, tara = owed.on_bandhu(world), hand("tara")
    assert tara.get("offices.page", made) == 200 and tara.get("people.page", world.amal) in (403, 404)
    assert tara.asks("people.search", "Amal") == "403"
    assert tara.got_nothing()


def test_the_answer_by_letter_is_written_down_by_those_who_were_asked(world: World, hand: Any) -> None:
    made, pia = owed.on_bandhu(world), hand("pia")
    assert pia.acts("offices.note_answer", made, owed.NOTE) in ("403", "404")
    assert pia.acts("requests.note_answer", made, {"answer": "accept", "how": "call"}) in ("403", "404")
    assert pia.got_nothing()
