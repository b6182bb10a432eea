"""Her road ahead, at her table: she refuses a person and accepts another, keeps one part back, and stops it. Every act
is the one staff do; nothing else is written."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from tests.contracts import handed, returned
from tests.world import PARGANAS, World, idea

from saathi.cases.queries.journey import journey
from saathi.handovers.joint.queries import together as joined
from saathi.handovers.offers.lists import of_her as handovers
from saathi.kernel.access import perform
from saathi.kernel.clock import today
from saathi.kernel.errors import NotFound, Refused
from saathi.kernel.scope import opened
from saathi.orgs.actions import add_person
from saathi.orgs.roles import AHEAD_READ
from saathi.portal import talks
from saathi.portal.ahead.frame import PARTS
from saathi.portal.door.tests.conftest import card as her_card  # noqa: F401
from saathi.portal.door.tests.conftest import stands
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401
from saathi.survivors.queries import card, doors

from .taps import sends, text_of

Sits = Callable[..., Client]
PIA = idea("pia")


def test_only_what_whoever_sits_here_holds_is_there(world: World, together: Sits) -> None:  # noqa: F811
    text = text_of(together(), "/n/g/")
    assert all(f'href="/n/g/{code}/"' in text for code in "ngwvaoqt")
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


def test_alone_she_reads_and_decides_beside_somebody(world: World, her_card: str) -> None:  # noqa: F811
    made, going = handed.named(world), handed.accepted(world)
    told, step = returned.meets(world), returned.step(world)
    assert told and step
    alone = stands(her_card)
    near, goes = text_of(alone, "/n/g/n/"), text_of(alone, "/n/g/g/")
    assert "Pia" in near and "Pia" in goes and f"/n/g/n/{made}/" not in near and f"/n/g/g/{going}/" not in goes
    assert returned.MEETS["cover"] in text_of(alone, "/n/g/a/")
    assert returned.TOLD["her_words"] in text_of(alone, "/n/g/o/")
    assert "<form method=\"post\" action=\"/n/g/" not in "".join(text_of(alone, f"/n/g/{code}/") for code in "ngwvaoqt")
    for where, said in ((f"/n/g/g/{going}/x/", {}), ("/n/g/a/1/", {"felt": "3"}), ("/n/g/a/u/", {"sign": "hurt"})):
        answer = alone.post(where, said)
        assert answer.status_code == 403 and "Ask someone you trust here." in answer.content.decode(), where
    assert talks.HER_ALONE >= AHEAD_READ and handovers(world.bea, world.amal)[0].line.stage == "accepted"


def test_at_the_table_of_another_nothing_of_hers_moves(world: World, together: Sits) -> None:  # noqa: F811
    made = handed.named(world)
    other = talks.at_table(world.bea, uuid4())
    with pytest.raises(NotFound):
        joined(other, world.amal)
    with pytest.raises((NotFound, Refused)):
        perform(other, "joint.decide", made, handed.DECIDED)
    assert joined(world.bea, world.amal).asked[0].line.state == "accepted"
