"""Leaving on the desk: what is asked becomes sentences with who, since when and the next date, and a letter."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse

from saathi.cases.actions import record_order
from saathi.cases.leaving.actions import ask_leave, ask_to_leave, ask_wish, missing
from saathi.cases.tests.test_leaving import WORDS, ago, grown
from saathi.desk.tests.test_cost import cost
from saathi.kernel.clock import today
from saathi.ui import wording


def text_of(client: Any, where: str) -> str:
    answer = client.get(where)
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", answer.content.decode())


def page_of(her: Any) -> str:
    return reverse("stays.leaving", args=[her])


def test_from_her_words_to_the_hour_she_left(world: Any, signed_in: Any) -> None:
    client, (her, stay) = signed_in("bea"), grown(world)
    asked = client.post(reverse("stays.ask_to_leave", args=[her, stay]), WORDS)
    assert asked.status_code == 303 and asked["Location"].startswith(page_of(her))
    page = text_of(client, page_of(her))
    assert WORDS["words"] in page and "She has to be out by" in page and "The home where she stays" in page
    assert "Read or print the letter" not in page
    found = re.search(r"/leaving/([0-9a-f-]{36})/left/", page)
    assert found
    on = {"left_on_day": today().day, "left_on_month": today().month, "left_on_year": today().year}
    gone = client.post(reverse("stays.left", args=[her, found.group(1)]), {**on, "went_to": ""})
    assert gone.status_code == 303
    page = text_of(client, page_of(her))
    assert "did not say where she went" in page and "She has to be out by" not in page


def test_a_breach_has_its_name_wherever_the_stay_is_shown(world: Any, signed_in: Any) -> None:
    client, (her, stay) = signed_in("bea"), grown(world)
    ask_to_leave(world.bea, stay, {**WORDS, "asked_on": ago(3), "asked_hour": "10:00"})
    since = f"kept without an order since {wording.day(ago(2))}, 10:00"
    act = reverse("orders.record", args=[her, stay])
    for where in (reverse("people.page", args=[her]), reverse("journey.page", args=[her]), page_of(her), act):
        assert since in text_of(client, where), where
    today_page = text_of(client, "/today/")
    assert since in today_page and page_of(her) in today_page


def test_the_letter_of_a_child_is_drafted_changed_and_printed(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    client.cookies["saathi_language"] = "en"
    client.post(reverse("stays.ask_to_leave", args=[world.amal, world.stay]), WORDS)
    letter = text_of(client, reverse("stays.letter", args=[world.amal]))
    assert "To the Child Welfare Committee" in letter and WORDS["words"] in letter and "Amalika" not in letter
    page = text_of(client, page_of(world.amal))
    found = re.search(r"/leaving/([0-9a-f-]{36})/letter/", page)
    assert found and "Her application goes out by" in page
    change = reverse("stays.write_letter", args=[world.amal, found.group(1)])
    assert "To the Child Welfare Committee" in text_of(client, change)
    assert client.post(change, {"letter": "In other words"}).status_code == 303
    assert "In other words" in text_of(client, reverse("stays.letter", args=[world.amal]))
    day = today() + timedelta(days=12)
    sent = {"sent_on": str(today()), "next_on_day": day.day, "next_on_month": day.month, "next_on_year": day.year}
    assert client.post(reverse("stays.follow_up", args=[world.amal, found.group(1)]), sent).status_code == 303
    page = text_of(client, page_of(world.amal))
    assert "Her application waits on: Child Welfare Committee" in page and wording.day(day) in page


def test_the_house_mother_writes_that_she_asks_and_is_offered_nothing_else(world: Any, signed_in: Any) -> None:
    client = signed_in("hena")
    assert client.post(reverse("stays.ask_to_leave", args=[world.amal, world.stay]), WORDS).status_code == 303
    page = text_of(client, page_of(world.amal))
    assert WORDS["words"] in page
    for words in ("She left<", "She changed her mind<", "Change the letter", "It was sent", "She is not here<"):
        assert words not in page


def test_who_does_not_hold_her_place_reads_nothing_of_it(world: Any, signed_in: Any) -> None:
    ask_to_leave(world.bea, world.stay, WORDS)
    page = text_of(signed_in("dia"), page_of(world.amal))
    assert WORDS["words"] not in page and "not shared with you" in page
    assert "No letter was drafted" in text_of(signed_in("dia"), reverse("stays.letter", args=[world.amal]))
    assert signed_in("cyr").get(page_of(world.amal)).status_code == 404


def test_the_monthly_question_and_orders_stand_on_today(world: Any, signed_in: Any) -> None:
    client, (her, stay) = signed_in("bea"), grown(world, "not_free")
    ask_wish(world.bea, stay, {"answer": "not_sure", "asked_on": ago(19)})
    assert f"The next time she is asked: {wording.day(ago(-11))}." in text_of(client, page_of(her))
    record_order(
        world.bea, stay, {"kind": "itpa_17_4", "authority": "magistrate", "from_on": ago(20), "until_on": ago(-7)}
    )
    page = text_of(client, "/today/")
    assert f"The order about her stay ends on {wording.day(ago(-7))}, in 7 days." in page
    assert "Orders that end, questions that are due" in page
    assert f"ends on {wording.day(ago(-7))}" in text_of(client, reverse("people.page", args=[her]))


def test_a_wish_to_leave_that_nobody_wrote_down_as_asked_is_said_so(world: Any, signed_in: Any) -> None:
    client, (her, stay) = signed_in("bea"), grown(world)
    ask_wish(world.bea, stay, {"answer": "wants_to_leave"})
    assert "She said that she wants to leave." in text_of(client, page_of(her))
    ask_to_leave(world.bea, stay, WORDS)
    assert "She said that she wants to leave." not in text_of(client, page_of(her))


def test_hours_are_typed_and_a_wrong_one_comes_back(world: Any, signed_in: Any) -> None:
    client, where = signed_in("bea"), reverse("stays.missing", args=[world.amal, world.stay])
    assert 'type="time"' in text_of(client, where)
    wrong = client.post(where, {"since_hour": "half past", "known": "Seen at the bus stand"})
    assert wrong.status_code == 422
    assert "Write hours and minutes" in wrong.content.decode() and "bus stand" in wrong.content.decode()
    assert client.post(where, {"since_on": str(ago(1)), "since_hour": "18:30"}).status_code == 303
    page = text_of(client, page_of(world.amal))
    assert f"She is not here since {wording.day(ago(1))}, 18:30." in page
    assert "The police have not been told." in page and "Nothing written here is held against her." in page
    for words in ("absconded", "escaped", "ran away", "runaway"):
        assert words not in page.lower()


def test_what_can_be_written_stands_on_record(world: Any, signed_in: Any) -> None:
    client, where = signed_in("bea"), reverse("desk.record", args=[world.amal])
    page = text_of(client, where)
    for name in ("stays.ask_wish", "stays.ask_to_leave", "leaves.ask", "stays.missing"):
        assert reverse(name, args=[world.amal, world.stay]) in page
    away = missing(world.bea, world.stay, {})
    asked = ask_to_leave(world.bea, world.stay, WORDS)
    page = text_of(client, where)
    assert reverse("stays.returned", args=[world.amal, away]) in page
    assert reverse("stays.left", args=[world.amal, asked]) in page
    assert "She has asked to leave already" in page


def test_another_persons_request_under_her_address_is_no_door(world: Any, signed_in: Any) -> None:
    her, _stay = grown(world)
    asked = ask_to_leave(world.bea, world.stay, WORDS)
    leave = ask_leave(world.bea, world.stay, {"why": "exam", "from_on": today(), "until_on": today()})
    away = missing(world.bea, world.stay, {})
    client = signed_in("bea")
    for name, target in (
        ("stays.ask_wish", world.stay),
        ("stays.left", asked),
        ("stays.write_letter", asked),
        ("leaves.answer", leave),
        ("stays.returned", away),
    ):
        assert client.get(reverse(name, args=[her, target])).status_code == 404, name
        assert client.post(reverse(name, args=[her, target]), {"left_on": str(today())}).status_code == 404, name


@pytest.mark.parametrize("where", ["/today/", "/people/{her}/"])
@pytest.mark.parametrize("who", ["bea", "gita"])
def test_what_is_owed_costs_no_page_more_than_twelve_statements(
    world: Any, signed_in: Any, where: str, who: str
) -> None:
    for name in ("Second", "Third"):
        _her, stay = grown(world, name=name)
        ask_to_leave(world.bea, stay, WORDS)
        ask_wish(world.bea, stay, {"answer": "wants_to_leave"})
        missing(world.bea, stay, {})
    ask_to_leave(world.bea, world.stay, WORDS)
    said = cost(signed_in(who), where.format(her=world.amal))
    assert len(said) <= 12, said
