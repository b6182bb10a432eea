"""Her road ahead, at her table: how she is met, her life in faces, "I am not safe", what was done to her, what was
asked for her and is hers, and her way home."""

from __future__ import annotations

import re
from collections.abc import Callable

from django.test import Client
from django.urls import reverse
from tests.contracts import entitled, handed, homeward, requested, returned
from tests.world import World

from saathi.handovers.followups.queries import after_return
from saathi.handovers.returns.queries import ways
from saathi.kernel.clock import today
from saathi.links.entitlements.queries import entitlements
from saathi.links.requests.queries import of_her as requests_of
from saathi.portal.door.tests.conftest import card as her_card  # noqa: F401
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401
from saathi.stigma.queries import incidents

from .taps import sends, text_of

Sits = Callable[..., Client]


def test_how_she_is_met(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    assert client.get("/n/g/m/p/")["Location"] == "/n/g/m/"
    text_of(client, "/n/g/m/")  # nobody has written down that she is back
    returned.meets(world)
    first = re.findall(r"<b>([^<]*)</b>", text_of(client, "/n/g/m/"))
    assert first
    assert sends(client, "/n/g/m/1/", comes="no") == "/n/g/m/2/"
    assert sends(client, "/n/g/m/1/", comes="yes") == "/n/g/m/p/"
    assert sends(client, "/n/g/m/p/", place="market") == "/n/g/m/o/"
    assert sends(client, "/n/g/m/o/", often="14") == "/n/g/m/d/"
    assert sends(client, "/n/g/m/d/", first="7") == "/n/g/m/c/"
    assert client.post("/n/g/m/c/", {"cover": ""}).status_code == 422
    assert sends(client, "/n/g/m/c/", cover="আমি কাপড় বেচি।") == "/n/g/a/"
    meets = after_return(world.bea, world.amal).meets
    assert meets is not None
    assert (meets.place, meets.every_days, meets.ways) == ("market", 14, ("call", "friend"))
    assert meets.cover == "আমি কাপড় বেচি।"
    assert "আমি কাপড় বেচি।" in text_of(client, "/n/g/a/")


def test_her_life_by_faces_only_in_parts_that_are_open_here(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    page = after_return(world.bea, world.amal)
    codes = [one.domain for one in page.domains]
    assert "mind" not in codes  # what she says to a counsellor is closed to Bea
    n = codes.index("social") + 1
    text_of(client, f"/n/g/a/{n}/")
    sends(client, f"/n/g/a/{n}/", felt="4")
    sends(client, f"/n/g/a/{codes.index('body') + 1}/", felt="not_said")
    marks = {one.domain: one.marks[0].value for one in after_return(world.bea, world.amal).domains if one.marks}
    assert marks == {"social": 4, "body": None}
    assert 'data-picture="face_happy"' in text_of(client, "/n/g/a/")
    assert client.post(f"/n/g/a/{n}/", {"felt": "9"})["Location"] == f"/n/g/a/{n}/"


def test_i_am_not_safe(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    assert 'name="sign"' in text_of(client, "/n/g/a/u/")
    sends(client, "/n/g/a/u/", sign="stranger_asks")
    (alarm,) = after_return(world.bea, world.amal).alarms
    assert (alarm.signs, alarm.state) == (("stranger_asks",), "raised") and alarm.words
    waiting = text_of(client, "/n/g/a/u/")
    assert 'role="alert"' in waiting and 'name="sign"' not in waiting
    assert client.post("/n/g/a/u/", {"sign": "hurt"}).status_code == 200  # while it waits nothing is asked twice
    assert len(after_return(world.bea, world.amal).alarms) == 1


def test_her_case_closes_by_her_word_and_opens_by_one(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    assert 'name="close"' not in text_of(client, "/n/g/a/c/")  # she is not free to leave where she stays
    returned.free(world)
    assert 'name="close"' in text_of(client, "/n/g/a/c/")
    sends(client, "/n/g/a/c/", close="later")
    page = after_return(world.bea, world.amal)
    assert not page.is_open and page.closures[0].how == "hers" and page.closures[0].ask_again_on is not None
    sends(client, "/n/g/a/c/", close="open")
    assert after_return(world.bea, world.amal).is_open


def test_she_tells_what_was_done_and_stops_the_answer(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    assert client.get("/n/g/o/w/")["Location"] == "/n/g/o/a/"
    assert sends(client, "/n/g/o/a/", by_whom="neighbours") == "/n/g/o/b/"
    assert sends(client, "/n/g/o/b/", place="street") == "/n/g/o/c/"
    assert sends(client, "/n/g/o/c/", wants="ally") == "/n/g/o/w/"
    assert client.post("/n/g/o/w/", {"her_words": ""}).status_code == 422
    assert sends(client, "/n/g/o/w/", her_words="ওরা আমাকে কলসি ছুঁতে দেয় না।") == "/n/g/o/"
    (one,) = incidents(world.bea, world.amal).incidents
    assert (one.by_whom, one.place, one.wants, one.language) == ("neighbours", "street", "ally", "bn")
    step = handed.run(world, "bea", "responses.propose", one.id, returned.STEP)
    assert f'action="/n/g/o/{step}/s/"' in text_of(client, "/n/g/o/")
    sends(client, f"/n/g/o/{step}/s/", answer="yes")
    assert incidents(world.bea, world.amal).incidents[0].steps[0].state == "agreed"
    sends(client, f"/n/g/o/{step}/s/", answer="stop")
    assert incidents(world.bea, world.amal).incidents[0].steps[0].state == "stopped"
    sends(client, f"/n/g/o/{one.id}/", wants="quiet")
    sends(client, f"/n/g/o/{one.id}/x/")
    assert incidents(world.bea, world.amal).incidents[0].state == "resting"
    sends(client, f"/n/g/o/{one.id}/e/", now="better")
    assert incidents(world.bea, world.amal).incidents[0].outcome == "better"


def test_said_aloud_it_leads_to_her_own_recording(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    for where, said in (("a", {"by_whom": "family"}), ("b", {"place": "home"}), ("c", {"wants": "nothing"})):
        sends(client, f"/n/g/o/{where}/", **said)
    assert sends(client, "/n/g/o/w/", aloud="1") == reverse("her.plan_voice")
    (one,) = incidents(world.bea, world.amal).incidents
    assert one.her_words and one.state == "resting"


def test_what_was_asked_for_her_and_her_stop(world: World, together: Sits) -> None:  # noqa: F811
    made = requested.asked(world)
    client = together()
    page = text_of(client, "/n/g/q/")
    assert f'action="/n/g/q/{made}/"' in page
    sends(client, f"/n/g/q/{made}/", answer="stop")
    (one,) = requests_of(world.bea, world.amal).requests
    assert (one.line.state, one.answer) == ("said_no", "no")


def test_of_what_use_it_was(world: World, together: Sits) -> None:  # noqa: F811
    made, client = requested.accepted(world), together()
    assert 'value="2"' not in text_of(client, "/n/g/q/")  # nothing came of it yet
    handed.run(world, "pia", "requests.finish", made, {"outcome": "happened"})
    assert 'value="2"' in text_of(client, "/n/g/q/")
    sends(client, f"/n/g/q/{made}/", answer="2")
    (one,) = requests_of(world.bea, world.amal).requests
    assert one.useful == 2 and one.came_on == today()
    assert 'value="2"' not in text_of(client, "/n/g/q/")


def test_what_waits_for_her_yes_is_sent_by_it(world: World, together: Sits) -> None:  # noqa: F811
    made, client = requested.draft(world), together()
    sends(client, f"/n/g/q/{made}/", answer="send")
    (one,) = requests_of(world.bea, world.amal).requests
    assert (one.line.state, one.answer) == ("in_progress", "yes")


def test_three_sums_and_her_no(world: World, together: Sits) -> None:  # noqa: F811
    made, client = entitled.approved(world), together()
    client.post("/n/l/", {"language": "en"})
    page = text_of(client, "/n/g/t/")
    found = re.findall(r'<span class="hint">([^<]*)</span><b>(Rs [^<]*)</b>', page)
    asked, decided, here = dict(found).values()
    assert (asked, decided, here) == ("Rs 4,000", "Rs 48,000", "Rs 0") and "The money is in my hands" in page
    assert "I may ask" in page
    sends(client, f"/n/g/t/{made}/", answer="no")
    assert [one.state for one in entitlements(world.bea, world.amal).resting] == ["declined"]
    sends(client, f"/n/g/t/{made}/", answer="yes")
    assert [one.state for one in entitlements(world.bea, world.amal).going] == ["wants"]


def test_her_way_and_where_she_wants_to_go(world: World, together: Sits) -> None:  # noqa: F811
    made = homeward.way(world)
    client = together()
    page = text_of(client, "/n/g/w/")
    assert len(re.findall(r'<li(?: class="here")?><svg', page)) == 13 and page.count('class="here"') == 1
    sends(client, f"/n/g/w/{made}/", where="organisation")
    assert ways(world.bea, world.amal).ways[0].where == "organisation"


def test_whoever_sees_less_shows_less(world: World, together: Sits) -> None:  # noqa: F811
    """Dia sees Amal's card and plan: what keeps her safe, her money and her way are closed at that table too."""
    returned.meets(world)
    returned.step(world)
    returned._run("ratings.record", world, world.amal, returned.RATED)
    handed.run(world, "bea", "alarms.raise", world.amal, returned.SEEN)
    way = homeward.way(world)
    client = together("dia")
    pages = {code: text_of(client, f"/n/g/{code}/") for code in "ngwvaoqt"}
    every = "".join(pages.values())
    for closed in (returned.MEETS["cover"], returned.TOLD["her_words"], returned.STEP["words"], "face_happy", str(way)):
        assert closed not in every, closed
    assert "/n/g/o/a/" not in pages["o"] and "/n/g/a/1/" not in pages["a"]


def test_her_name_stands_above_every_page(world: World, together: Sits) -> None:  # noqa: F811
    made, client = handed.named(world), together()
    returned.meets(world)
    for where in (f"/n/g/n/{made}/", "/n/g/m/1/", "/n/g/o/a/", "/n/g/a/1/", "/n/g/a/u/", "/n/g/a/c/"):
        assert '<p class="whose">Amal</p>' in text_of(client, where), where
