"""My plan: her words first, her order, her answer to a version; and where things stand, with who, since when, next."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from tests.browsers import is_named
from tests.contracts import planned, stands
from tests.world import World

from saathi.cases.queries.journey import journey
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.orgs.roles import HER_OWN
from saathi.plans.queries import whole
from saathi.portal.plan.words import DATES, DOORS, KINDS, LANES, OFFICES, STAGES
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401
from saathi.portal.tests.test_nothing_of_staff import strangers

PAGES = [f"/n/a/{page}" for page in ("", "w/", "g/", "v/", "v/b/", "v/c/", "s/", "t/", "t/d/", "h/")]
LONGEST = 12
Sits = Callable[..., Client]


def goals(world: World) -> list[str]:
    return [aim.line.text for aim in whole(world.bea, world.amal).aims]


def goal_page(world: World) -> str:
    return f"/n/a/g/{world.goal}/"


def test_her_words_come_first_and_nothing_of_staff_stands_there(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    for where in (*PAGES, goal_page(world)):
        answer = client.get(where)
        text = answer.content.decode()
        assert answer.status_code == 200, where
        assert strangers(text) == set(), where
        assert not is_named("Bea", text) and answer["Cache-Control"] == "no-store"
    first = client.get("/n/a/").content.decode()
    said = whole(world.bea, world.amal).said
    assert said is not None and first.index(said.text) < first.index(goals(world)[0])


def test_she_writes_what_she_wants_and_the_older_words_stay(world: World, together: Sits) -> None:  # noqa: F811
    client, before = together(), whole(world.bea, world.amal).said
    assert client.post("/n/a/w/", {"text": "আমি ছবি আঁকতে চাই।"})["Location"] == "/n/a/"
    now = whole(world.bea, world.amal)
    assert now.said is not None and (now.said.text, now.said.language) == ("আমি ছবি আঁকতে চাই।", "bn")
    assert before in now.earlier
    assert client.post("/n/a/w/", {"text": ""})["Location"] == "/n/a/w/"


def test_a_goal_of_hers_is_chosen_by_her_whatever_is_sent(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    client.post("/n/a/g/", {"text": "সাইকেল শেখা", "chosen_by": "for_her", "origin": "staff"})
    line = whole(world.bea, world.amal).aims[-1].line
    assert (line.text, line.chosen_by, line.origin, line.state) == ("সাইকেল শেখা", "hers", "own", "now")


def test_her_order_and_dropped_by_her(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    client.post("/n/a/g/", {"text": "সাইকেল শেখা"})
    new = whole(world.bea, world.amal).aims[-1].line.id
    for _n in range(9):
        client.post(f"/n/a/g/{new}/", {"way": "up"})
    assert goals(world)[0] == "সাইকেল শেখা"
    client.post(f"/n/a/g/{new}/", {"way": "down"})
    assert goals(world)[1] == "সাইকেল শেখা"
    client.post(f"/n/a/g/{new}/", {"state": "dropped", "changed_by": "for_her"})
    page = client.get("/n/a/").content.decode()
    assert page.index("<details") < page.index("সাইকেল শেখা")
    client.post(f"/n/a/g/{new}/", {"state": "now"})
    assert next(aim.line.state for aim in whole(world.bea, world.amal).aims if aim.line.id == new) == "now"


def test_a_step_is_done_and_moves(world: World, together: Sits) -> None:  # noqa: F811
    step, client = planned.step(world), together()
    client.post(goal_page(world), {"step": step, "state": "done"})
    client.post(goal_page(world), {"step": step, "way": "up"})
    found = next(one for aim in whole(world.bea, world.amal).aims for one in aim.line.steps if one.id == step)
    assert found.state == "done"
    for nothing in ({"state": "waiting"}, {"way": "out"}, {"step": "x"}, {}):
        assert client.post(goal_page(world), nothing)["Location"] == goal_page(world)


def test_no_goal_of_somebody_else(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    assert client.get(f"/n/a/g/{world.stay}/").status_code == 404
    assert client.post(f"/n/a/g/{world.stay}/", {"state": "done"}).status_code == 404


@pytest.mark.parametrize(
    ("way", "kept", "wants"), [("a", "agrees", ""), ("b", "not_sure", "আরও ভাবব"), ("c", "disagrees", "")]
)
def test_yes_not_sure_and_no(world: World, together: Sits, way: str, kept: str, wants: str) -> None:  # noqa: F811
    """Each is one or two taps, and a no needs no words."""
    client = together()
    where = client.post("/n/a/v/", {"answer": way})["Location"]
    if way != "a":
        assert where == f"/n/a/v/{way}/"
        where = client.post(where, {"wants": wants})["Location"]
    assert where == "/n/a/"
    newest = whole(world.bea, world.amal).newest
    assert newest is not None and newest.answer is not None
    assert (newest.answer.answer, newest.answer.wants, newest.answer.explained) == (kept, wants, "her_pages")
    client.post("/n/a/w/", {"text": "অন্য কথা"})
    client.post("/n/a/v/", {"answer": "a"})
    later = whole(world.bea, world.amal).newest
    assert later is not None and later.number == newest.number + 1


def test_staff_still_write_why_she_says_no(world: World) -> None:
    planned.version(world)
    from saathi.kernel.errors import Invalid

    with pytest.raises(Invalid):
        acts()["plans.answer"].run(world.bea, world.amal, {**planned.ANSWER, "answer": "disagrees"})


def test_where_things_stand_says_who_since_when_and_the_next_day(world: World, together: Sits) -> None:  # noqa: F811
    stands.claim(world)
    client = together()
    client.post("/n/l/", {"language": "en"})
    text = re.sub(r"\s+", " ", client.get("/n/a/t/").content.decode())
    assert "It waits on: " in text and "Since " in text
    assert re.search(r"The next day is|No day was given|The day went by", text)


def test_days_not_free_only_where_she_asks(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    client.post("/n/l/", {"language": "en"})
    stay = journey(world.bea, world.amal).lasting
    assert stay is not None
    for where in ("/n/", "/n/a/", "/n/a/t/"):
        assert "not free to leave" not in client.get(where).content.decode()
    text = client.get("/n/a/t/d/").content.decode()
    assert f"{stay.n_days:,} day" in text
    assert ("not free to leave" in text) == (stay.freedom == "not_free")


def test_whoever_does_not_see_her_plan_shows_none_of_it(world: World, together: Sits) -> None:  # noqa: F811
    client = together("dia")
    assert client.get("/n/a/").status_code == 200
    assert client.get(goal_page(world)).status_code in (200, 404)


def test_every_code_of_the_data_has_her_words() -> None:
    from saathi.cases import choices
    from saathi.cases.matters import words

    assert set(words.KINDS) == set(KINDS) and set(words.STAGES) == set(STAGES)
    assert set(choices.WaitingOn.values) <= set(OFFICES) and set(choices.DateKind.values) == set(DATES)
    assert set(choices.Lane.values) == set(LANES)


def test_what_she_may_do_is_in_her_words_for_every_stage_that_is_sure() -> None:
    from saathi.cases.matters.loading import book

    known, fault = book()
    assert not fault
    doors = {stage.she_can for kind in known.in_force(today()) for stage in kind.stages if stage.is_sure}
    assert doors - {""} <= set(DOORS)


def test_no_sentence_is_longer_than_twelve_words() -> None:
    for words in (KINDS, STAGES, DOORS, OFFICES, DATES, LANES):
        for said in words.values():
            for sentence in re.split(r"[.?!]", str(said)):
                assert len(sentence.split()) <= LONGEST, sentence


def test_what_is_hers_alone_is_in_her_own_acts() -> None:
    assert {"recordings.keep", "recordings.name", "recordings.delete", "recordings.page", "services.answer"} <= HER_OWN


def test_a_day_ahead_stands_first(world: World, together: Sits) -> None:  # noqa: F811
    on = today() + timedelta(days=4)
    acts()["dates.set"].run(world.bea, world.amal, {"kind": "court", "on": on, "rests_on": "court"})
    client = together()
    client.post("/n/l/", {"language": "en"})
    assert "A day in court" in client.get("/n/a/t/").content.decode()
