"""What stood in the way of those who walk the whole road with her: next steps hidden, things asked twice or wrongly
said."""

from __future__ import annotations

import re
from typing import Any

from tests.contracts.handed import ARRIVED, asked, joint, met, run, team
from tests.contracts.homeward import accepted as visit_accepted
from tests.contracts.homeward import request_of
from tests.contracts.requested import named, refused
from tests.world import KOLKATA, idea

from saathi.desk.tests.test_together import page, text_of
from saathi.kernel.clock import today
from saathi.ui import wording


def offered(form: str, field: str) -> set[str]:
    return set(re.findall(rf'name="{field}"[^>]*value="([^"]+)"', form))


def test_whoever_knows_her_already_answers_a_handover_on_her_page(world: Any, signed_in: Any) -> None:
    """Its own page leads to hers, where the answer has to be."""
    team(world)
    made = asked(world)
    there = signed_in("pia").get(f"/handovers/{made}/")
    assert there["Location"] == f"/people/{world.amal}/handover/"
    said = signed_in("pia").get(there["Location"]).content.decode()
    assert f'href="/handovers/{made}/accept/"' in said and f'href="/handovers/{made}/decline/"' in said
    assert f"/handovers/{made}/accept/" not in signed_in("bea").get(there["Location"]).content.decode()


def test_somebody_else_is_no_yes(world: Any, signed_in: Any) -> None:
    made = joint(world)
    run(world, "pia", "requests.accept", made, {"capacity": "Sundays", "worker": str(idea("pia"))})
    assert "They said yes. Waits on: Asha" in page(signed_in, f"/people/{world.amal}/joint/"), "those who ask her"
    run(world, "bea", "joint.decide", made, {"person": str(idea("pia")), "says": "else", "language": "bn"})
    said = page(signed_in, f"/people/{world.amal}/joint/")
    assert said.count(f"{wording.day(today())}: Yes") == 1
    assert said.count(f"{wording.day(today())}: Somebody else there") == 1


def test_whom_she_does_not_want_is_not_offered_again(world: Any, signed_in: Any) -> None:
    before = offered(signed_in("pia").get(f"/requests/{named(world)}/name-worker/").content.decode(), "worker")
    after = offered(signed_in("pia").get(f"/requests/{refused(world)}/name-worker/").content.decode(), "worker")
    assert before - after == {str(idea("pia"))} and after == {str(idea("dia"))}


def test_a_visit_is_asked_for_nothing_she_did_not_allow(world: Any, signed_in: Any) -> None:
    made = visit_accepted(world)
    form = signed_in("dia").get(f"/people/{world.amal}/studies/{made}/found/").content.decode()
    assert offered(form, "asked") == {"who_lives_there", "want_her", "harm_at_home"}
    assert offered(form, "met") == {"mother", "teacher"}
    there = signed_in("dia").get(f"/requests/{request_of(world, made)}/").content.decode()
    assert f'href="/people/{world.amal}/studies/"' in there


def test_where_she_lives_now_is_asked_where_she_arrived_and_once(world: Any, signed_in: Any) -> None:
    run(world, "pia", "handovers.arrive", met(world), ARRIVED)
    here, move = f"/people/{world.amal}/handover/", f"/people/{world.amal}/stays/move/"
    assert f'href="{move}"' in signed_in("pia").get(here).content.decode()
    run(world, "pia", "stays.move", world.amal, {"on": today(), "kind": "home", "country": "IN", "district": KOLKATA,
        "freedom": "free", "escort": "worker", "reason": "own_choice", "waiting_on": "nobody"})  # fmt: skip
    assert f'href="{move}"' not in signed_in("pia").get(here).content.decode()
    form = signed_in("pia").get(f"/people/{world.amal}/after/meet/").content.decode()
    assert re.search(rf'name="returned_on_day"[^>]*value="{today().day}"', form)
    assert re.search(r'name="country"[^>]*value="IN"[^>]*checked', form)


def test_a_place_is_marked_with_its_language_and_the_marks_are_not_read(world: Any, signed_in: Any) -> None:
    """Thane has no name in Bangla."""
    run(world, "bea", "courses.add", None, {
        "name": "Rooms", "occupation": "5120", "district": "IN-D497", "weeks": "6", "languages": ["bn"],
        "language": "en", "cost": "0", "pays": "We.", "good": "Paid.\nOne can live there.", "hard": "Far.\nLong.",
    })  # fmt: skip
    client = signed_in("bea")
    client.cookies["saathi_language"] = "bn"
    said = client.get(f"/people/{world.amal}/learning/offer/")
    assert '<span lang="en">' in said.content.decode() and "<span" not in text_of(said)
