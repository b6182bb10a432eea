"""The pages of home studies and ways home: her view first, on whom it waits, what runs out, where nobody is sent."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from tests.contracts.homeward import (
    ALLOW,
    ASK,
    before_day,
    before_permit,
    draft,
    family_shared,
    reported,
    request_of,
    run,
    step,
    studied,
    unsafe,
    way,
)
from tests.contracts.test_words import banned_in

from saathi.desk import ways
from saathi.desk.tests.test_cost import cost
from saathi.handovers.returns.queries import Everybody
from saathi.handovers.returns.standing import Due
from saathi.handovers.studies.standing import StudyDue
from saathi.kernel.clock import today
from saathi.ui import wording

NOW = today()


def text_of(answer: Any, status: int = 200) -> str:
    assert answer.status_code == status
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())))


def page(signed_in: Any, world: Any, which: str, who: str = "bea") -> str:
    return text_of(signed_in(who).get(f"/people/{world.amal}/{which}/"))


def boxes(name: str, day: Any) -> dict[str, str]:
    return {f"{name}_day": str(day.day), f"{name}_month": str(day.month), f"{name}_year": str(day.year)}


def test_her_view_stands_before_what_was_found_and_before_the_family(world: Any, signed_in: Any) -> None:
    reported(world)
    said = page(signed_in, world, "studies")
    hers, found, theirs = (said.index(text) for text in ("মা কেমন আছে?", "She kept her bed.", "ফিরে আসুক।"))
    assert hers < found < theirs
    assert f"She is to hear what came of the visit by {wording.day(NOW + timedelta(days=7))}, in 7 days." in said
    assert "Whether those who sent her away still come there" not in said, "only what she allowed is named"
    assert banned_in(said, "en") == []


def test_a_closed_way_says_so_and_offers_what_lies_open(world: Any, signed_in: Any) -> None:
    made = unsafe(world)
    client = signed_in("bea")
    said = page(signed_in, world, "studies")
    assert "She would not be safe there. Nobody is sent there." in said and "in 14 days" in said
    answer = client.post(
        f"/people/{world.amal}/studies/{made}/options/", {"options": ["hostel", "aftercare"], "language": "bn"}
    )
    assert answer.status_code == 303
    assert "Other ways lie before her since" in page(signed_in, world, "studies")
    begun = client.post(f"/people/{world.amal}/return/begin/", {
        "track": "in_transfer", "wants": "yes", "where": "family", "language": "bn"})  # fmt: skip
    assert "Nobody is sent where it is not safe." in text_of(begun, 409)


def test_a_draft_goes_out_with_what_she_allows_and_then_she_may_allow_less(world: Any, signed_in: Any) -> None:
    made, client = draft(world), signed_in("bea")
    asked = client.get(f"/people/{world.amal}/services/").content.decode()
    assert f'href="/people/{world.amal}/studies/"' in asked and "She allows it: send it" in asked
    where = f"/people/{world.amal}/studies/{made}/send/"
    form = client.get(where).content.decode()
    ticked = re.findall(r'name="(\w+)"[^>]*value="\w+"[^>]*checked', form)
    assert set(ticked) == {"hidden"}, "what stays unsaid was said before; nothing else is ticked"
    assert client.post(where, {**ALLOW, "language": "bn"}).status_code == 303
    where = f"/people/{world.amal}/studies/{made}/less/"
    form = client.get(where).content.decode()
    assert form.count('name="questions"') == len(ALLOW["questions"]), "she takes from what she allowed"
    assert client.post(where, {**ALLOW, "may_meet": ["mother"]}).status_code == 303
    assert "A teacher" not in page(signed_in, world, "studies")


def test_a_study_is_asked_for_from_the_page(world: Any, signed_in: Any) -> None:
    client, where = signed_in("bea"), f"/people/{world.amal}/studies/ask/"
    form = client.get(where).content.decode()
    ticked = re.findall(r'name="(\w+)"[^>]*value="\w+"[^>]*checked', form)
    assert set(ticked) == {"hidden"}, "nothing is ticked but what stays unsaid"
    assert "Bandhu Samiti" in form and "Asha Home" not in form
    assert client.post(where, {**ASK, "words": "After the raid."}).status_code == 409
    assert client.post(where, ASK).status_code == 303
    assert "Asked, since" in page(signed_in, world, "studies")


def test_whoever_goes_reads_the_page_only_once_it_is_shared(world: Any, signed_in: Any) -> None:
    made = studied(world)
    assert "Home studies stand in her family part" in page(signed_in, world, "studies", "dia")
    family_shared(world)
    run(world, "dia", "requests.accept", request_of(world, made), {"capacity": "Next week"})
    said = page(signed_in, world, "studies", "dia")
    assert "A school programme asks." in said and "Write down what was found" in said
    assert "She heard what was found" not in said, "those beside her tell her"


def test_it_says_on_whom_it_waits_and_that_no_date_was_given(world: Any, signed_in: Any) -> None:
    way(world, on=NOW - timedelta(days=9))
    since = NOW - timedelta(days=3)
    run(world, "bea", "returns.wait", step(world, "r8.mha"), {"asked_on": since, "on": since})
    said = page(signed_in, world, "return")
    assert f"Waits on: Government department, 3 days, since {wording.day(since)}." in said
    assert f"No date was given. To be asked again on {wording.day(NOW + timedelta(days=11))}, in 11 days." in said
    assert "(not verified)" in said and "lies ahead" in said and "it stands here" in said
    assert banned_in(said, "en") == []


def test_a_permit_that_ran_out_stays_to_be_seen_beside_the_new_one(world: Any, signed_in: Any) -> None:
    before_permit(world)
    client, where = signed_in("bea"), f"/people/{world.amal}/return/{step(world, 'r7')}/permit/"
    began, ended = NOW - timedelta(days=90), NOW - timedelta(days=2)
    old = {"number": "TP/1", **boxes("issued_on", began), **boxes("until_on", ended)}
    assert client.post(where, old).status_code == 303
    said = page(signed_in, world, "return")
    assert "Her travel permit ran out on" in said and "Its time ran out" in said
    assert "Her travel permit ran out on" in text_of(client.get("/returns/"))
    assert client.post(where, {"number": "TP/2", **boxes("until_on", NOW + timedelta(days=40))}).status_code == 303
    said = page(signed_in, world, "return")
    assert "Travel permit · version 2 · TP/2" in said and "an earlier version" in said
    assert "Her travel permit ran out on" not in said


def test_a_day_beyond_the_permit_is_refused_with_a_sentence(world: Any, signed_in: Any) -> None:
    made = before_day(world)
    late = {**boxes("travels_on", NOW + timedelta(days=80)), "she_knows": "on"}
    answer = signed_in("bea").post(f"/people/{world.amal}/return/{made}/day/", late)
    assert "before she would travel. Ask for a new one first." in text_of(answer, 409)


def test_a_paper_is_offered_only_where_it_belongs(world: Any, signed_in: Any) -> None:
    form = signed_in("bea").get(f"/people/{world.amal}/return/{step(world, 'r0')}/paper/").content.decode()
    assert 'value="police_intimation"' in form and 'value="form_45"' not in form


def test_today_asks_for_what_is_owed_alone(world: Any, signed_in: Any) -> None:
    way(world)
    client = signed_in("bea")
    assert 'hx-get="/returns/"' in client.get("/today/").content.decode()
    part = client.get("/returns/", headers={"HX-Request": "true"}).content.decode()
    assert "She is to be told where her way home stands" in part
    assert "<html" not in part and "Who waits longest" not in part
    assert "Nobody is on her way home now." in text_of(signed_in("cyr").get("/returns/"))


def test_a_step_is_no_door_under_another_address(world: Any, signed_in: Any) -> None:
    from saathi.cases.tests.test_people import _open

    made, study, other = step(world, "r0"), studied(world), _open(world.bea, "Nodi")
    assert signed_in("bea").get(f"/people/{other}/return/{made}/done/").status_code == 404
    assert signed_in("bea").post(f"/people/{other}/return/{made}/done/").status_code == 404
    assert signed_in("bea").get(f"/people/{other}/studies/{study}/told/").status_code == 404


@pytest.mark.parametrize("language", ["en", "bn"])
def test_the_pages_cost_no_more_than_others(world: Any, signed_in: Any, language: str) -> None:
    client = signed_in("bea")
    client.cookies["saathi_language"] = language
    reported(world)
    before_day(world)
    for where in (f"/people/{world.amal}/studies/", f"/people/{world.amal}/return/", "/returns/"):
        said = cost(client, where)
        assert len(said) <= 14, "\n".join(s[:150] for s in said)


def test_what_is_late_stands_first_and_then_it_goes_by_the_day(world: Any) -> None:
    def due(what: str, days: int) -> Due:
        return Due(what, world.amal, world.stay, "r5", "police", None, NOW + timedelta(days))

    dues = (due("permit_ends", 9), due("tell", 3), due("ask", -5))
    late = StudyDue("tell", world.amal, world.goal, "family", NOW - timedelta(10))
    found = ways.owed(Everybody((), dues, (late,), {}, False, NOW))
    assert [one["day"] for one in found] == [wording.day(NOW + timedelta(days)) for days in (-10, -5, 3, 9)]
