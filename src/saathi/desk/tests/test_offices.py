"""Pages of offices: what is asked of them, what they owe her, letters; and a letter as it comes out of the press."""

from __future__ import annotations

import io
import re
from datetime import date, timedelta
from html import unescape
from typing import Any

import pikepdf
import pytest
from django.urls import reverse
from tests.contracts.owed import (
    ASK,
    LETTER,
    NOTE,
    REMINDER,
    answered,
    asked,
    late,
    letter,
    on_an_office,
    on_bandhu,
    sent,
    with_entry,
)
from tests.contracts.test_words import banned_in
from tests.world import idea

from saathi.desk import letters
from saathi.desk.tests import letter_pages
from saathi.desk.tests.test_cost import cost
from saathi.kernel.clock import today
from saathi.kernel.ids import new_id
from saathi.links.offices.letters import Printed
from saathi.ui import press, wording

CANARIES = ("Amal", "অমল", "Amalika", "00000 11111", "school office")


def text_of(answer: Any, status: int = 200) -> str:
    assert answer.status_code == status, answer.content.decode()[:2000]
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())))


def post(signed_in: Any, who: str, act: str, *ids: Any, **data: Any) -> Any:
    return signed_in(who).post(reverse(act, args=ids), data)


def hers(signed_in: Any, world: Any, who: str = "bea") -> str:
    return text_of(signed_in(who).get(reverse("offices.of_her", args=[world.amal])))


def boxes(name: str, day: date) -> dict[str, str]:
    return {f"{name}_day": str(day.day), f"{name}_month": str(day.month), f"{name}_year": str(day.year)}


def test_an_office_sees_what_since_when_by_which_law_and_until_when(world: Any, signed_in: Any) -> None:
    made = asked(world, today() - timedelta(days=70), organisation=idea("bandhu"))
    said = text_of(signed_in("pia").get(reverse("offices.inbox")))
    assert "A decision on compensation · Asha Home" in said
    assert "By law: Compensation scheme of the National Legal Services Authority 2018" in said
    assert f"The limit: {wording.day(today() - timedelta(days=10))}, 10 days ago" in said
    page = text_of(signed_in("pia").get(reverse("offices.page", args=[made])))
    assert "the day of the claim" in page and "The claim was given in." in page
    assert not [one for one in CANARIES if one in said + page] and banned_in(said + page, "en") == []


def test_the_office_answers_and_it_stands_where_the_matter_stands(world: Any, signed_in: Any) -> None:
    made, day = on_bandhu(world), today() + timedelta(days=9)
    assert post(signed_in, "pia", "offices.seen", made).status_code == 303
    assert post(signed_in, "pia", "offices.answer", made, reply="partly").status_code == 422
    answer = post(signed_in, "pia", "offices.answer", made, reply="partly", **boxes("next_on", day),
                  answer_words="The first half is decided.")  # fmt: skip
    assert answer["Location"].startswith(reverse("offices.page", args=[made]))
    matters = text_of(signed_in("bea").get(reverse("matters.page", args=[world.amal])))
    assert f"Granted in part, on {wording.day(today())} The first half is decided." in matters
    assert "Write their answer where it stands" in hers(signed_in, world)
    assert post(signed_in, "bea", "offices.take_in", world.amal, made).status_code == 303
    matters = text_of(signed_in("bea").get(reverse("matters.page", args=[world.amal])))
    assert f"Next date: {wording.day(day)}, in 9 days." in matters
    assert post(signed_in, "pia", "offices.answer", made, reply="refused", reason="full").status_code == 303
    assert post(signed_in, "pia", "offices.answer", made, reply="granted").status_code == 409


def test_a_stranger_finds_neither_page_nor_act(world: Any, signed_in: Any) -> None:
    made = on_bandhu(world)
    for name in ("offices.page", "offices.answer"):
        assert signed_in("eli").get(reverse(name, args=[made])).status_code == 404
    assert post(signed_in, "eli", "offices.seen", made).status_code == 404
    assert signed_in("hena").get(reverse("offices.page", args=[made])).status_code == 403
    assert reverse("offices.answer", args=[made]) not in signed_in("bea").get(
        reverse("offices.page", args=[made])).content.decode(), "whoever asked does not answer"  # fmt: skip


def test_asking_an_office_from_her_page(world: Any, signed_in: Any) -> None:
    with_entry(world)
    page = text_of(signed_in("bea").get(reverse("offices.ask", args=[world.amal])))
    assert "Invented Legal Office" in page and "What the law makes an office do for her has a limit." in page
    answer = post(signed_in, "bea", "offices.ask", world.amal, **ASK)
    assert answer.status_code == 303
    said = hers(signed_in, world)
    assert "Waits on: Invented Legal Office, 0 days" in said
    assert "Counted from" in said and "the day of the claim" in said


def test_the_letter_of_her_page_goes_out_comes_late_and_is_reminded_of(world: Any, signed_in: Any) -> None:
    made = on_an_office(world)
    page = text_of(signed_in("bea").get(reverse("letters.write", args=[world.amal, made])))
    assert "Of her it carries nothing but what you tick here." in page and "Legal name" in page
    assert "Birth date" not in page, "compensation needs her name and nothing else"
    assert post(signed_in, "bea", "letters.write", world.amal, made, **LETTER).status_code == 303
    number = f"{today().year}/0001"
    said = hers(signed_in, world)
    assert f"Letter {number}" in said and "It did not go yet." in said and "It names of her: Legal name" in said
    late(world)
    said = hers(signed_in, world)
    assert "The next letter is owed." in said and "Remind them by letter" in said
    assert post(signed_in, "bea", "letters.write", world.amal, made, **REMINDER).status_code == 303
    assert f"Reminder {today().year}/0002" in hers(signed_in, world)


def test_the_register_shows_numbers_and_nobody(world: Any, signed_in: Any) -> None:
    sent(world)
    for who in ("bea", "cyr", "mina"):
        said = text_of(signed_in(who).get(reverse("letters.register")))
        assert f"{today().year}/0001" in said and "By registered post" in said and "RP 1" in said
        assert not [one for one in CANARIES if one in said]
    assert "No letter fits these filters." in text_of(signed_in("bea").get("/letters/?state=late"))


def test_a_printed_letter_is_a_file_that_nothing_names(world: Any, signed_in: Any) -> None:
    answer = post(signed_in, "bea", "letters.print", world.amal, letter(world))
    assert answer["Content-Type"] == "application/pdf" and answer["Cache-Control"] == "no-store"
    assert answer["Content-Disposition"] == 'attachment; filename="letter.pdf"'
    made = pikepdf.open(io.BytesIO(answer.content))
    assert str(made.docinfo["/Title"]) == f"Number {today().year}/0001"
    assert not {"/Author", "/Subject", "/Keywords"} & set(made.docinfo.keys())


def test_their_answer_with_its_number_is_written_on_her_page(world: Any, signed_in: Any) -> None:
    made = on_an_office(world)
    assert post(signed_in, "bea", "offices.note_answer", world.amal, made, reply="granted").status_code == 422
    assert post(signed_in, "bea", "offices.note_answer", world.amal, made, **NOTE).status_code == 303
    said = hers(signed_in, world)
    assert "It is granted, on" in said and "In a letter: DLSA/7" in said


def test_pages_of_offices_cost_no_more_for_many(world: Any, signed_in: Any) -> None:
    asked(world, organisation=idea("bandhu"))
    before = len(cost(signed_in("pia"), reverse("offices.inbox")))
    for _n in range(4):
        asked(world, organisation=idea("bandhu"))
    assert len(cost(signed_in("pia"), reverse("offices.inbox"))) == before <= 12
    answered(world)
    assert len(cost(signed_in("bea"), reverse("offices.of_her", args=[world.amal]))) <= 20


def printed(language: str, **changes: Any) -> Printed:
    values: dict[str, Any] = {
        "id": new_id(), "survivor": new_id(), "language": language, "number": "2026/0012", "kind": "first",
        "office": "legal_services", "ask": "compensation", "made_on": date(2026, 11, 22),
        "since_on": date(2026, 9, 1), "limit_on": date(2026, 10, 31), "due_on": date(2026, 12, 7), "ours": "Asha Home",
        "by": "Bea", "to": "", "address": "", "before": None, "words": "", "named": (),
    }  # fmt: skip
    return Printed(**{**values, **changes})


def test_a_letter_says_the_law_the_limit_and_by_when(world: Any) -> None:
    it = letters.sheet(printed("en"))
    said = " ".join((*it["to"], it["subject"], *it["body"], *it["asks"], *it["foot"]))
    assert "Subject: A decision on compensation" in said and "District Legal Services Authority" in said
    assert "the limit is 31 Oct 2026: it is counted from the day of the claim, 1 Sep 2026." in said
    assert "Please answer in writing by 7 Dec 2026" in said and "Her name does not stand here" in said
    unsure = " ".join(letters.sheet(printed("en", office="cwc", ask="transfer_order"))["body"])
    assert "As we know the law" in unsure and "By law (" not in unsure
    named = letters.sheet(printed("en", named=(("legal_name", "Amalika Invented", "bn"),)))
    assert named["named"] == [{"label": "Legal name", "value": "Amalika Invented", "language": "bn"}]


def test_a_reminder_and_a_letter_above_name_the_letter_before() -> None:
    before = ("2026/0009", date(2026, 10, 1))
    assert "This is a reminder. We wrote to you on 1 Oct 2026 with number 2026/0009." in letters.sheet(
        printed("en", kind="reminder", before=before))["body"][0]  # fmt: skip
    above = letters.sheet(printed("en", kind="above", office="state_legal_services", before=before))
    assert "number 2026/0009" in above["body"][0] and above["to"][1] == "State Legal Services Authority"


@pytest.mark.parametrize("language", ["en", "bn", "hi", "mr"])
def test_a_letter_is_set_in_the_letters_of_its_language(language: str) -> None:
    made = pikepdf.open(io.BytesIO(press.printed(letters.sheet(printed(language)), letters.SOURCE)))
    assert str(made.Root.Lang) == language and made.Root.MarkInfo.Marked and len(made.pages) == 1
    fonts = {str(font.BaseFont).partition("+")[2] for font in made.pages[0].resources.get("/Font", {}).values()}
    assert fonts and all(name.startswith("Notes") for name in fonts), fonts


@pytest.mark.parametrize("language", ["en", "bn", "hi", "mr"])
def test_joined_letters_look_as_they_were_approved(language: str) -> None:
    made = letter_pages.page(letter_pages.letter(language))
    assert letter_pages.differing(made, letter_pages.approved(language)) < letter_pages.FAINT


def test_the_comparison_sees_another_language_and_another_line() -> None:
    other = letter_pages.letter("hi")
    other["body"].append("पत्र")
    assert letter_pages.differing(letter_pages.page(other), letter_pages.approved("hi")) > letter_pages.FAINT
    assert letter_pages.differing(letter_pages.page(letter_pages.letter("mr")), letter_pages.approved("hi")) > 0


def test_the_press_says_nothing_of_what_it_could_not_print() -> None:
    with pytest.raises(press.NotPrinted) as fault:
        press.printed({"title": "Amalika"}, letters.SOURCE)
    assert "Amalika" not in str(fault.value)

