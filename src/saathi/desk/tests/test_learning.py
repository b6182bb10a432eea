"""The pages of learning and of the market: facts side by side, a mismatch before the first day, nobody named."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tests.contracts.entitled import CHOSEN, COURSE, NOTE, chosen, course, courses, finished, offered, taken_nowhere
from tests.contracts.test_words import banned_in
from tests.world import PARGANAS

from saathi.desk.tests.test_cost import cost
from saathi.desk.tests.test_matters import boxes, text_of
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.links.learning.queries import learning
from saathi.ui import wording

NOW = today()


def page(signed_in: Any, world: Any, who: str = "bea") -> str:
    return text_of(signed_in(who).get(f"/people/{world.amal}/learning/"))


def test_courses_stand_side_by_side_with_what_her_place_takes(world: Any, signed_in: Any) -> None:
    taken_nowhere(world)
    said = page(signed_in, world)
    assert said.count("What the place takes Does not take it, Rs 9,000 a month, seen on") == 3
    assert said.count("What is good Paid from week four. One can live there. What is hard Long days.") == 3
    assert said.count("How long 12 weeks") == 3 and said.count("In another state") == 3
    assert "To live from it in: North 24 Parganas" in said
    assert banned_in(said, "en") == []


def test_she_takes_one_although_her_place_does_not_and_that_is_told_before(world: Any, signed_in: Any) -> None:
    laid, client = taken_nowhere(world), signed_in("bea")
    where = f"/people/{world.amal}/learning/{laid}/choose/"
    form = client.get(where).content.decode()
    assert "What the place takes: It takes no such work now." in form
    assert 'value="none"' in form and 'value="wait"' in form and 'value="for_her"' not in form
    held = client.post(where, CHOSEN)
    assert held.status_code == 409
    assert "The place where she wants to live takes no such work now." in held.content.decode()
    assert client.post(where, {**CHOSEN, "knows_mismatch": "on"}).status_code == 303
    said = page(signed_in, world)
    assert f"She was told on {wording.day(NOW)} that this place takes no such work, and chose it all the same." in said
    assert "Waits on: Us, who are beside her, 0 days" in said and "To begin by" in said
    assert CHOSEN["her_words"] in said and "She decided" in said


def test_nobody_is_asked_about_a_mismatch_that_is_none(world: Any, signed_in: Any) -> None:
    laid, client = offered(world), signed_in("bea")
    where = f"/people/{world.amal}/learning/{laid}/choose/"
    assert "knows_mismatch" not in client.get(where).content.decode()
    acts()["market.note"].run(world.dia, None, {**NOTE, "district": PARGANAS, "demand": "none"})
    assert "knows_mismatch" in client.get(where).content.decode()
    assert "Since then it was seen that the place takes no such work: Course 0" in page(signed_in, world)
    acts()["learning.choose"].run(world.bea, laid, {**CHOSEN, "knows_mismatch": "on"})
    begin = f"/people/{world.amal}/learning/{learning(world.bea, world.amal).paths[0].id}/begun/"
    assert "knows_mismatch" not in client.get(begin).content.decode(), "she knows"


def test_a_market_that_turns_is_an_alert_before_it_begins(world: Any, signed_in: Any) -> None:
    chosen(world)
    assert "Tell her before the first day" not in page(signed_in, world)
    acts()["market.note"].run(world.dia, None, {**NOTE, "district": PARGANAS, "demand": "none"})
    assert "This place takes no such work now. Tell her before the first day" in page(signed_in, world)


def test_courses_are_put_before_her_from_the_page(world: Any, signed_in: Any) -> None:
    three, client = courses(world), signed_in("bea")
    where = f"/people/{world.amal}/learning/offer/"
    form = client.get(where).content.decode()
    assert all(f'value="{one}"' in form for one in three)
    assert f'value="{PARGANAS}" selected' in form, "where she comes from is a beginning, and can be changed"
    few = client.post(where, {"district": PARGANAS, "courses": three[:2], "language": "bn"})
    assert few.status_code == 409 and "Put at least three courses before her." in few.content.decode()
    saved = client.post(where, {"district": PARGANAS, "courses": three, "language": "bn"})
    assert saved.status_code == 303 and saved["Location"].endswith("#offers")
    assert len(learning(world.bea, world.amal).offers[0].options) == 3


def test_what_she_asks_for_in_vain_is_counted(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    where = f"/people/{world.amal}/learning/gap/"
    data = {"district": PARGANAS, "occupation": "7231", "her_words": "মেশিন সারাব।", "language": "bn"}
    assert client.post(where, {**data, **boxes("on", NOW)}).status_code == 303
    assert "Repairing scooters and cars · North 24 Parganas" in page(signed_in, world)
    said = text_of(client.get("/courses/"))
    assert "Asked for, and nobody offers it Repairing scooters and cars · North 24 Parganas 1 person" in said
    assert "Asked for, and nobody offers it" not in text_of(signed_in("cyr").get("/courses/"))


def test_whether_she_uses_it_is_asked_and_why_not_is_no_fault_of_hers(world: Any, signed_in: Any) -> None:
    one, client = finished(world), signed_in("bea")
    where = f"/people/{world.amal}/learning/{one}/used/"
    half = client.post(where, {"step": "does_not", **boxes("on", NOW)})
    assert half.status_code == 422 and "Say why not, or that she did not want to say." in half.content.decode()
    assert client.post(where, {"step": "does_not", "why": "no_money", **boxes("on", NOW)}).status_code == 303
    said = page(signed_in, world)
    assert "She does not use it." in said and "There is no money to begin, or no tools." in said
    again = wording.day(NOW + timedelta(days=90))
    assert f"She is asked whether she uses it on {again}, in 90 days." in said


def test_nothing_of_it_without_the_section(world: Any, signed_in: Any) -> None:
    chosen(world)
    said = page(signed_in, world, "gita")
    assert "What she learns is not shared with you" in said and COURSE["name"] not in said and "Course 0" not in said


def test_a_note_is_written_filtered_and_says_who_saw_it_when(world: Any, signed_in: Any) -> None:
    client = signed_in("dia")
    data = {**NOTE, "district": PARGANAS, "demand": "little", "words": "দোকানে লোক লাগে।", "language": "bn"}
    assert client.post("/market/note/", {**data, **boxes("seen_on", NOW)}).status_code == 303
    said = text_of(signed_in("bea").get("/market/"))
    assert "Cook North 24 Parganas Takes a little" in said and "Dia · Bandhu Samiti" in said
    assert "দোকানে লোক লাগে।" in said
    assert "No one has written anything down that matches." in text_of(signed_in("bea").get("/market/?demand=none"))
    assert "Cook" in text_of(signed_in("bea").get(f"/market/?district={PARGANAS}&occupation=5120&demand=little"))
    away = signed_in("bea").post("/market/note/", {**data, **boxes("seen_on", NOW)})
    assert away.status_code == 409 and "Those who work in that state" in away.content.decode()


def test_an_old_note_says_that_it_is_old(world: Any, signed_in: Any) -> None:
    acts()["market.note"].run(world.bea, None, {**NOTE, "seen_on": NOW - timedelta(days=400)})
    assert "older than a year" in text_of(signed_in("bea").get("/market/"))


def test_a_course_is_written_with_as_much_good_as_hard_and_ends(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    half = client.post("/courses/add/", {**COURSE, "good": "Only one line."})
    assert half.status_code == 422 and "Write two sentences, each on its own line." in half.content.decode()
    assert client.post("/courses/add/", COURSE).status_code == 303
    assert COURSE["name"] in text_of(client.get("/courses/"))
    assert COURSE["name"] in text_of(signed_in("eli").get("/courses/"))
    one = course(world)
    assert signed_in("dia").post(f"/courses/{one}/end/").status_code == 404
    assert client.get(f"/courses/{one}/end/").status_code == 405
    before = text_of(client.get("/courses/")).count(COURSE["name"])
    assert client.post(f"/courses/{one}/end/").status_code == 303
    assert text_of(client.get("/courses/")).count(COURSE["name"]) == before // 2, "one of two is left"


@pytest.mark.parametrize("where", ["/people/{amal}/learning/", "/market/", "/courses/"])
def test_what_the_pages_cost(world: Any, signed_in: Any, where: str) -> None:
    client, address = signed_in("bea"), where.format(amal=world.amal)
    offered(world)
    acts()["market.note"].run(world.bea, None, NOTE)
    before = len(cost(client, address))
    courses(world)
    acts()["market.note"].run(world.bea, None, NOTE)
    said = cost(client, address)
    assert len(said) == before <= 18, said
