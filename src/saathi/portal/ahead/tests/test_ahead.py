"""Her road ahead, at her table: she refuses a person and accepts another, keeps one part back, is met as she says,
tells what was done to her and stops the answer. Every act is the one staff do; nothing else is written."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from tests.contracts import handed, homeward, requested, returned
from tests.world import PARGANAS, World, idea

from saathi.cases.queries.journey import journey
from saathi.handovers.followups.queries import after_return
from saathi.handovers.joint.queries import together as joined
from saathi.handovers.offers.lists import of_her as handovers
from saathi.handovers.returns.queries import ways
from saathi.kernel.access import perform
from saathi.kernel.clock import today
from saathi.kernel.errors import NotFound, Refused
from saathi.kernel.scope import opened
from saathi.links.requests.queries import of_her as requests_of
from saathi.orgs.actions import add_person
from saathi.orgs.roles import AHEAD_READ
from saathi.portal import talks
from saathi.portal.ahead.frame import PARTS
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401
from saathi.stigma.queries import incidents
from saathi.survivors.queries import card, doors

Sits = Callable[..., Client]
PIA = idea("pia")


def text_of(client: Client, where: str) -> str:
    answer = client.get(where)
    assert answer.status_code == 200, (where, answer.status_code)
    return answer.content.decode()


def sends(client: Client, path: str, /, **data: Any) -> str:
    answer = client.post(path, {**data, "once": str(uuid4())})
    assert answer.status_code == 302, (path, answer.status_code)
    return str(answer["Location"])


def test_only_what_whoever_sits_here_holds_is_there(world: World, together: Sits) -> None:  # noqa: F811
    text = text_of(together(), "/n/g/")
    assert all(f'href="/n/g/{code}/"' in text for code in "ngwaoqt")
    assert 'href="/n/g/"' in text_of(together(), "/n/")
    assert {one.read for one in PARTS} == AHEAD_READ


def test_she_refuses_one_person_and_accepts_another(world: World, together: Sits) -> None:  # noqa: F811
    made, client = handed.named(world), together()
    page = text_of(client, "/n/g/n/")
    assert "Pia" in page and f'href="/n/g/n/{made}/"' in page
    assert client.get(f"/n/g/n/{made}/a/")["Location"] == f"/n/g/n/{made}/"  # first whether she knows them
    after = sends(client, f"/n/g/n/{made}/", knows="yes")
    assert after == f"/n/g/n/{made}/a/" and "tone-holud" in text_of(client, after)
    assert sends(client, after, says="else") == "/n/g/n/"
    one = joined(world.bea, world.amal).asked[0]
    assert one.line.worker is None and one.views[-1].words.count("?") == 1 and one.views[-1].language == "bn"
    assert not doors_of(world)
    near = {"id": idea("nila"), "name": "Nila", "profession": "case_worker", "sign_in_name": "nila.test",
            "home_district": PARGANAS, "languages": ["bn"], "language": "en", "joined_on": today()}  # fmt: skip
    add_person(world.omar, None, near)
    handed.run(world, "pia", "requests.name_worker", made, {"worker": str(idea("nila"))})
    assert "tone-holud" in text_of(client, f"/n/g/n/{made}/")  # from where she is from: she is told so first
    sends(client, f"/n/g/n/{made}/", knows="no")
    sends(client, f"/n/g/n/{made}/a/", says="yes")
    sends(client, f"/n/g/n/{made}/b/", parts=["8"])
    sends(client, f"/n/g/n/{made}/c/", lasts="30")
    (team,) = joined(world.bea, world.amal).teams
    assert team.worker == idea("nila") and team.is_of_her_district and not doors_of(world)


def doors_of(world: World) -> list[Any]:
    return [one for one in doors(world.bea, world.amal) if one.subject == PIA]


def test_her_yes_opens_what_she_ticked_and_stops_in_one_tap(world: World, together: Sits) -> None:  # noqa: F811
    made, client = handed.named(world), together()
    where = f"/n/g/n/{made}/"
    assert sends(client, where, knows="no") == f"{where}a/"
    assert sends(client, f"{where}a/", says="yes") == f"{where}b/"
    assert client.post(f"{where}b/", {}).status_code == 422
    assert sends(client, f"{where}b/", parts=["8", "32"]) == f"{where}c/"
    assert sends(client, f"{where}c/", lasts="91") == "/n/g/n/"
    (team,) = joined(world.bea, world.amal).teams
    assert (team.worker, team.sections) == (PIA, 9)
    assert card(world.pia, world.amal).chosen_name == "Amal"
    assert "Pia" in text_of(client, "/n/g/n/")
    sends(client, f"/n/g/n/{team.id}/x/")
    with pytest.raises(NotFound):
        card(world.pia, world.amal)


@pytest.mark.parametrize(("says", "state"), [("no", "said_no"), ("not_now", "accepted")])
def test_every_other_answer_is_kept_and_opens_nothing(world: World, together: Sits, says: str, state: str) -> None:  # noqa: F811
    made, client = handed.named(world), together()
    sends(client, f"/n/g/n/{made}/", knows="not_sure")
    sends(client, f"/n/g/n/{made}/a/", says=says)
    one = joined(world.bea, world.amal).asked[0]
    assert (one.answer, one.line.state) == (says, state) and not doors_of(world)


def test_another_person_was_named_meanwhile(world: World, together: Sits) -> None:  # noqa: F811
    made, client = handed.named(world), together()
    sends(client, f"/n/g/n/{made}/", knows="no")
    handed.run(world, "pia", "requests.name_worker", made, {"worker": str(idea("dia"))})
    assert client.post(f"/n/g/n/{made}/a/", {"says": "no"})["Location"] == f"/n/g/n/{made}/"
    assert joined(world.bea, world.amal).asked[0].line.state == "accepted"


def test_what_is_not_hers_is_not_there(world: World, together: Sits) -> None:  # noqa: F811
    client, strange = together(), uuid4()
    for where in (f"/n/g/n/{strange}/", f"/n/g/g/{strange}/", f"/n/g/w/{strange}/", f"/n/g/o/{strange}/", "/n/g/a/9/",
                  "/n/g/o/z/", f"/n/g/g/{strange}/8/"):  # fmt: skip
        assert client.get(where).status_code in (404, 302), where
    for where in (f"/n/g/n/{strange}/x/", f"/n/g/g/{strange}/x/", f"/n/g/o/{strange}/s/", f"/n/g/q/{strange}/",
                  f"/n/g/t/{strange}/"):  # fmt: skip
        assert client.post(where, {"answer": "stop"}).status_code == 404, where


def walks_parts(client: Client, where: str, says: dict[int, str]) -> list[int]:
    """Answers part after part as she is asked; which were asked."""
    asked = []
    while True:
        after = client.get(f"{where}n/")["Location"]
        found = re.fullmatch(rf"{where}(\d+)/", after)
        if not found:
            return asked
        asked.append(int(found[1]))
        text_of(client, after)
        sends(client, after, goes=says.get(int(found[1]), "yes"))


def test_one_part_stays_and_one_is_decided_later(world: World, together: Sits) -> None:  # noqa: F811
    made, client = handed.accepted(world), together()
    where = f"/n/g/g/{made}/"
    assert f'href="{where}"' in text_of(client, "/n/g/g/")
    assert client.get(f"{where}n/")["Location"] == where  # first who
    assert "Pia" in text_of(client, where)
    assert sends(client, where, who="yes") == f"{where}n/"
    asked = walks_parts(client, where, {64: "no", 512: "later"})
    assert asked == [2, 4, 8, 16, 64, 128, 256, 512]
    assert client.get(f"{where}n/")["Location"] == f"{where}k/"
    sends(client, f"{where}k/", keeps="no")
    sends(client, f"{where}u/", lasts="365")
    assert client.get(f"{where}n/")["Location"] == f"{where}r/"
    text_of(client, f"{where}r/")
    assert sends(client, f"{where}r/", right="yes") == "/n/g/g/"
    (page,) = handovers(world.bea, world.amal)
    assert (page.line.stage, page.line.yes, page.line.keeps) == ("confirmed", 2 | 4 | 8 | 16 | 128 | 256, 0)
    with opened(world.pia, "test.held", writes=False):
        from saathi.kernel.reach import held

        assert not int(held(world.amal)) & (64 | 512 | 32)
    assert f'action="{where}x/"' in text_of(client, "/n/g/g/")
    sends(client, f"{where}x/")
    assert handovers(world.bea, world.amal)[0].line.stage == "said_no"
    with pytest.raises(NotFound):
        card(world.pia, world.amal)


def test_where_nothing_goes_along_she_may_only_begin_anew(world: World, together: Sits) -> None:  # noqa: F811
    made, client = handed.accepted(world), together()
    where = f"/n/g/g/{made}/"
    sends(client, where, who="yes")
    walks_parts(client, where, dict.fromkeys((2, 4, 8, 16, 64, 128, 256, 512), "no"))
    assert client.get(f"{where}n/")["Location"] == f"{where}r/"
    assert 'value="yes"' not in text_of(client, f"{where}r/")
    assert sends(client, f"{where}r/", right="yes") == where
    assert handovers(world.bea, world.amal)[0].line.stage == "accepted"


@pytest.mark.parametrize(("who", "stage"), [("else", "accepted"), ("no", "said_no")])
def test_not_them(world: World, together: Sits, who: str, stage: str) -> None:  # noqa: F811
    made, client = handed.accepted(world), together()
    sends(client, f"/n/g/g/{made}/", who=who)
    (page,) = handovers(world.bea, world.amal)
    assert page.line.stage == stage and (page.line.request.worker is None) == (who == "else")
    case = journey(world.bea, world.amal).case
    assert case is not None and case.organisation == idea("asha")


def test_she_sees_that_nothing_was_asked_twice(world: World, together: Sits) -> None:  # noqa: F811
    made = handed.arrived(world)
    handed.run(world, "pia", "handovers.check", made, {"every": "on", "state": "confirmed"})
    client = together("pia")
    client.post("/n/l/", {"language": "en"})
    page = text_of(client, "/n/g/g/")
    (found,) = handovers(world.pia, world.amal)
    n = found.line.n_facts
    assert n > 0 and f"They looked at {n} of {n} things that came along." in page
    assert "Nothing was asked of me again." in page


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


def test_her_way_and_where_she_wants_to_go(world: World, together: Sits) -> None:  # noqa: F811
    made = homeward.way(world)
    client = together()
    page = text_of(client, "/n/g/w/")
    assert len(re.findall(r'<li(?: class="here")?><svg', page)) == 13 and page.count('class="here"') == 1
    sends(client, f"/n/g/w/{made}/", where="organisation")
    assert ways(world.bea, world.amal).ways[0].where == "organisation"


def test_alone_she_reads_and_writes_nothing(world: World) -> None:
    held = talks.HER_ALONE
    assert held >= AHEAD_READ and not {"joint.decide", "handovers.confirm", "incidents.record"} & held


def test_at_the_table_of_another_nothing_of_hers_moves(world: World, together: Sits) -> None:  # noqa: F811
    made = handed.named(world)
    other = talks.at_table(world.bea, uuid4())
    with pytest.raises(NotFound):
        joined(other, world.amal)
    with pytest.raises((NotFound, Refused)):
        perform(other, "joint.decide", made, handed.DECIDED)
    assert joined(world.bea, world.amal).asked[0].line.state == "accepted"


def test_her_name_stands_above_every_page(world: World, together: Sits) -> None:  # noqa: F811
    made, client = handed.named(world), together()
    returned.meets(world)
    for where in (f"/n/g/n/{made}/", "/n/g/m/1/", "/n/g/o/a/", "/n/g/a/1/", "/n/g/a/u/", "/n/g/a/c/"):
        assert '<p class="whose">Amal</p>' in text_of(client, where), where
