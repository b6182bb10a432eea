"""Her page of dates by law: late ones first, each with who acts, since when, the next date and what she can do."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from tests.contracts.test_words import banned_in

from saathi.cases.clock_acts import pause_clocks, write_event
from saathi.cases.clocks.words import DOORS, OWNERS
from saathi.cases.queries.clocks import law_dates
from saathi.desk.tests.test_cost import cost
from saathi.kernel.clock import today

NOW = today()


def text_of(answer: Any) -> str:
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())))


def page(signed_in: Any, world: Any, who: str = "bea") -> str:
    return text_of(signed_in(who).get(f"/people/{world.amal}/law/"))


def test_every_line_says_who_since_when_and_what_she_can_do(world: Any, signed_in: Any) -> None:
    write_event(world.bea, world.amal, {"what": "sir_ordered", "on": NOW - timedelta(days=10)})
    write_event(world.bea, world.amal, {"what": "icp_progress_written", "on": NOW - timedelta(days=2)})
    pause_clocks(
        world.bea, world.amal, {"reason": "her_wish", "from_on": NOW, "until_on": NOW + timedelta(days=3)}
    )
    shown, said = law_dates(world.bea, world.amal), page(signed_in, world)
    assert len(shown.open) > 5
    for fact in shown.open:
        assert str(OWNERS[fact.owner]) in said and str(DOORS[fact.she_can]) in said
    assert said.count("Who acts:") == said.count("What she can do:") == len(shown.open)
    assert said.index("Late ") < said.index("Next dates") < said.index("Standing still for a time")
    assert "late by 160 days" in said and "in 5 days" in said
    assert "She asked to wait. It runs again on" in said
    assert banned_in(said, "en") == []


def test_what_is_not_verified_says_so(world: Any, signed_in: Any) -> None:
    said = page(signed_in, world)
    assert re.search(r"Juvenile Justice Model Rules 2016, ?\s?Form 7 B \(not verified\)", said)
    assert re.search(r"Juvenile Justice Model Rules 2016, ?\s?r\.\s34\(3\)\(iii\) (?!\()", said)


def test_the_button_of_a_line_brings_its_event_and_comes_back_to_the_page(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    where = f"/people/{world.amal}/law/happened/"
    shown = client.get(f"/people/{world.amal}/law/").content.decode()
    assert f"{where}?what=icp_made" in shown
    assert f"/people/{world.amal}/stays/{world.stay}/order/" in shown  # the final order is written as an order
    form = client.get(f"{where}?what=icp_made").content.decode()
    assert '<option value="icp_made" selected>' in form and "cwc_order" not in form
    day = {"on_day": str(NOW.day), "on_month": str(NOW.month), "on_year": str(NOW.year)}
    saved = client.post(where, {"what": "icp_made", **day})
    assert saved.status_code == 303 and saved["Location"].startswith(f"/people/{world.amal}/law/?done=clocks.event")
    said = page(signed_in, world)
    assert "The individual care plan was made with her" in said and "days late." in said
    back = re.search(r"/people/[0-9a-f-]+/law/[0-9a-f-]+/take-back/", client.get(saved["Location"]).content.decode())
    assert back and client.get(back.group()).status_code == 200
    assert client.post(back.group()).status_code == 303
    assert "The individual care plan was made with her" not in page(signed_in, world)


def test_a_thing_of_hers_is_no_door_under_another_address(world: Any, signed_in: Any) -> None:
    from saathi.cases.tests.test_people import _open

    made = write_event(world.bea, world.amal, {"what": "icp_made", "on": NOW})
    other = _open(world.bea, "Nodi")
    assert signed_in("bea").get(f"/people/{other}/law/{made}/take-back/").status_code == 404


def test_an_event_that_this_actor_may_not_write_is_not_offered(world: Any, signed_in: Any) -> None:
    where = f"/people/{world.amal}/law/happened/"
    assert 'value="fir"' in signed_in("bea").get(where).content.decode()
    gita = signed_in("gita").get(where).content.decode()
    assert 'value="fir"' not in gita and 'value="icp_made"' in gita


def test_a_house_mother_reads_and_writes_nothing(world: Any, signed_in: Any) -> None:
    said = page(signed_in, world, "hena")
    assert "Individual care plan" in said and "write it down" not in said and "Dates wait for a time" not in said
    assert "Dates that rest on sections not shared with you are not shown: Health, Legal." in said


def test_without_her_place_no_clock_is_told(world: Any, signed_in: Any) -> None:
    assert "Where she stays is not written, or not shared with you." in page(signed_in, world, "dia")


def test_a_broken_file_of_the_office_is_said_on_the_page(
    world: Any, signed_in: Any, settings: Any, tmp_path: Path
) -> None:
    client = signed_in("bea")
    settings.SAATHI_HOME = tmp_path
    (tmp_path / "law").mkdir()
    (tmp_path / "law" / "state.toml").write_text("[[clock]]\nkey = 'sir_due'\n")
    said = text_of(client.get(f"/people/{world.amal}/law/"))
    assert "A file of law of this office cannot be used" in said and "Individual care plan" in said


@pytest.mark.parametrize("language", ["en", "bn"])
def test_the_page_costs_no_more_than_others(world: Any, signed_in: Any, language: str) -> None:
    client = signed_in("bea")
    client.cookies["saathi_language"] = language
    write_event(world.bea, world.amal, {"what": "icp_made", "on": NOW})
    said = cost(client, f"/people/{world.amal}/law/")
    assert len(said) <= 12, "\n".join(s[:150] for s in said)
