"""She is in, by herself: what she reaches, what needs somebody, how it ends, and what PostgreSQL shows her actor."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test import Client
from tests.contracts.test_catalogue import tables_with_a_survivor
from tests.world import World

from saathi.kernel import holders
from saathi.kernel.errors import Refused
from saathi.orgs.roles import HER_ALONE
from saathi.portal import talks
from saathi.portal.door import visits
from saathi.portal.tests.test_nothing_of_staff import strangers
from saathi.portal.tests.test_turn import HER_PAGES, _address, _routes
from saathi.portal.tiles import TILES

from .conftest import DOOR, SEVEN, is_in, presses, stands, text_of

Sits = Callable[..., Client]
SHARED = "n"
# At her table only: there is nobody to finish with, and no screen to give back.
TABLE_ONLY = {"/n/y/", "/n/z/", "/n/w/"}
# No link of hers leads there while she is by herself: /n/d/m/ says that somebody has to sit with her.
BESIDE_HER = {"/n/d/m/c/", "/n/d/m/w/", "/n/d/m/w/8/", "/n/d/m/e/"}


def _talk(client: Client) -> talks.Talk:
    kept = client.session[talks.KEY]
    return talks.Talk(**{**kept, "did": tuple(kept["did"])})


def test_she_opens_every_page_of_hers(card: str) -> None:
    alone = stands(card)
    told = {where: alone.get(where).status_code for where in HER_PAGES}
    assert {where for where, status in told.items() if status == 302} == TABLE_ONLY
    assert {where for where, status in told.items() if status not in (200, 302)} == BESIDE_HER
    assert {told[where] for where in BESIDE_HER} == {403}
    assert not re.search(r'href="/n/d/m/[a-z]', alone.get("/n/d/m/").content.decode())
    for where in HER_PAGES:
        assert strangers(text_of(alone.get(where, follow=True))) == set(), where


def test_what_needs_somebody_says_so(world: World, card: str) -> None:
    alone = stands(card)
    for where, sent in (("/n/f/2/1/", {"when": "7"}), ("/n/b/1/", {"answer": "clear"})):
        answer = alone.post(where, {**sent, "once": str(uuid4())})
        assert answer.status_code == 403 and "Ask someone you trust here." in text_of(answer), where


def test_she_writes_and_withdraws_by_herself(world: World, card: str) -> None:
    from saathi.kernel.access import perform
    from saathi.plans.queries import whole
    from saathi.survivors.queries import doors

    alone = stands(card)
    actor = talks.herself(_talk(alone))
    assert actor is not None and actor.kind == "survivor" and actor.organisation is None
    perform(actor, "plans.words", world.amal, {"text": "আমি একা লিখছি।", "language": "bn"})
    assert "আমি একা লিখছি।" in str(whole(world.bea, world.amal))
    perform(actor, "consents.withdraw", world.consent, {})
    assert not [one for one in doors(world.bea, world.amal) if one.id == world.consent]
    from saathi.kernel.errors import NotFound
    from saathi.survivors.queries import card as hers

    with pytest.raises(NotFound):
        hers(world.dia, world.amal)


def test_her_plan_her_voice_and_leaving_need_nobody(world: World, card: str) -> None:
    from tests.contracts.voiced import kept

    from saathi.cases.leaving.queries import stay_now
    from saathi.plans.queries import whole
    from saathi.plans.recordings.queries import recordings, sound

    spoken = kept(world)  # at her table, and she named nobody but Bea
    alone = stands(card)
    actor = talks.herself(_talk(alone))
    assert actor is not None
    from saathi.kernel.access import perform

    goal = perform(actor, "plans.goal_add", world.amal, {
        "text": "সাঁতার", "language": "bn", "state": "now", "chosen_by": "hers", "origin": "own"})  # fmt: skip
    assert goal in [one.line.id for one in whole(world.bea, world.amal).aims]
    assert sound(actor, spoken).raw and [one.is_open for one in recordings(actor, world.amal)] == [True]
    assert alone.post("/n/f/g/", {"words": "আমি যেতে চাই।", "once": str(uuid4())})["Location"] == "/n/f/g/"
    stay = stay_now(world.bea, world.amal)
    assert stay is not None and stay.asked is not None
    assert "আমি যেতে চাই।" in text_of(alone.get("/n/f/g/"))


def test_a_yes_of_the_office_is_confirmed_alone(world: World, card: str) -> None:
    """Bea wrote down that Amal shares more with Bea's own house; only Amal makes it last."""
    from datetime import timedelta

    from saathi.kernel.access import can, perform
    from saathi.kernel.clock import today
    from saathi.survivors.actions import give_consent

    consent = give_consent(world.bea, world.amal, {
        "organisation": world.asha, "who": "doctor", "sections": ["8"], "purpose": "care",
        "until": today() + timedelta(days=90), "language": "bn", "proof": "pictures", "words": ""})  # fmt: skip
    actor = talks.herself(_talk(stands(card)))
    assert actor is not None
    assert not can(talks.at_table(world.bea, world.amal), "consents.confirm", consent).allowed
    assert perform(actor, "consents.confirm", consent, {}) == consent


def test_no_staff_route_answers_her(world: World, card: str) -> None:
    alone = stands(card)
    for route in _routes():
        if not route.startswith(("/n/", "/day/")):
            assert alone.get(_address(route, world)).status_code == 404, route
    assert is_in(alone)


def test_raw_sql_as_her_shows_her_rows_alone_and_only_while_she_sits_there(world: World, card: str) -> None:
    from saathi.cases.tests.test_people import _open

    other = _open(world.bea, "Second")
    alone = stands(card)
    talk = _talk(alone)

    def seen(table: str, column: str, survivor: UUID, only: UUID | None) -> int:
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('saathi.actor', %s, true), set_config('saathi.only', %s, true)",
                           [talk.holder, str(only or "")])  # fmt: skip
            cursor.execute("SELECT has_table_privilege(%s, 'SELECT')", [table])
            if cursor.fetchone() != (True,):
                return 0
            cursor.execute(f"SELECT count(*) FROM {table} WHERE {column} = %s", [survivor])
            row = cursor.fetchone()
            return int(row[0]) if row else 0

    tables = tables_with_a_survivor()
    for only in (world.amal, None):  # whether or not the transaction names her
        hers = {one for one, column in tables.items() if seen(one, column, world.amal, only)}
        assert {"survivors_survivor", "plans_words", "cases_stay", "decisions_decision", "kernel_access"} <= hers
        assert [one for one, column in tables.items() if seen(one, column, other, only)] == []
    alone.post("/n/x/")
    left = {one for one, column in tables.items() if seen(one, column, world.amal, world.amal)}
    assert left <= {"kernel_journal"}  # that she was there, and when: her own entries


def test_nobody_else_acts_as_her(world: World, card: str) -> None:
    from saathi.kernel.access import perform

    for actor in (world.bea, talks.at_table(world.bea, world.amal)):
        with pytest.raises(Refused):
            perform(actor, "portal.enter", world.amal, {})
    alone = stands(card)
    talk = _talk(alone)
    assert talks.herself(talks.Talk(**_as(talk, id=str(uuid4())))) is None
    assert talks.herself(talks.Talk(**_as(talk, survivor=str(uuid4())))) is None
    assert HER_ALONE.isdisjoint({"consents.give", "identities.reveal", "people.list", "people.search", "notes.list"})


def _as(talk: talks.Talk, **other: Any) -> dict[str, Any]:
    from dataclasses import asdict

    return {**asdict(talk), **other}


@pytest.mark.parametrize(("name", "seconds"), [("seen", talks.IDLE + 1), ("began", talks.LONGEST + 1)])
def test_time_ends_it(card: str, name: str, seconds: int) -> None:
    alone = stands(card)
    session = alone.session
    session[talks.KEY] = {**session[talks.KEY], name: session[talks.KEY][name] - seconds}
    session.save()
    talk = _talk(alone)
    assert alone.get("/n/")["Location"].startswith("/day/")
    assert holders.seated(UUID(talk.holder), UUID(talk.id)) is None


def test_what_stands_before_the_door_is_forgotten(card: str) -> None:
    client = Client(SERVER_NAME="localhost")
    client.post(DOOR, {"number": card})
    presses(client, SEVEN[:4])
    session = client.session
    session[visits.KEY] = {**session[visits.KEY], "seen": session[visits.KEY]["seen"] - talks.IDLE - 1}
    session.save()
    assert 'name="number"' in text_of(client.get(DOOR))
    client.post(DOOR, {"number": card})
    assert client.post("/n/x/")["Location"].startswith("/day/")
    assert 'name="number"' in text_of(client.get(DOOR)) and visits.KEY not in client.session


def test_whoever_of_staff_was_signed_in_is_not_any_more(signed_in: Sits, card: str) -> None:
    client = signed_in()
    assert client.get("/people/").status_code == 200
    client.post(DOOR, {"number": card})
    assert client.get("/people/").status_code == 302


def test_headers_and_titles_before_the_door(card: str) -> None:
    client = Client(SERVER_NAME="localhost")
    client.post(DOOR, {"language": "bn"})
    for _step in range(6):
        answer = client.get(DOOR)
        assert answer["Cache-Control"] == "no-store" and answer["Referrer-Policy"] == "no-referrer"
        text = text_of(answer)
        assert "<title>খাতা</title>" in text and strangers(text) == set()
        client.post(DOOR, [{"number": card}, *({"thing": one} for one in SEVEN[:4]), {"on": "1"}][_step])


def test_the_screen_of_the_centre(world: World, signed_in: Sits, card: str) -> None:
    """Made by staff, who are out of it then; each end leads to the first page; undone by staff."""
    office = signed_in("indu")
    answer = office.post("/screen/")
    assert answer["Location"] == DOOR and office.cookies[SHARED].value == "1"
    assert office.cookies[SHARED]["httponly"] and office.cookies[SHARED]["samesite"] == "Strict"
    assert office.get("/people/").status_code == 302
    shared = stands(card)
    shared.cookies[SHARED] = "1"
    assert f'data-dull="{DOOR}?l=en"' in text_of(shared.get("/n/"))
    left = shared.post("/n/x/")
    assert (left["Location"], left["Clear-Site-Data"]) == (f"{DOOR}?l=en", '"cache", "storage"')
    assert shared.get("/n/")["Location"] == DOOR and 'name="number"' in text_of(shared.get(f"{DOOR}?l=en"))
    other = stands(card)
    other.cookies[SHARED] = "1"
    assert other.get(DOOR)["Location"].startswith(DOOR) and not is_in(other)  # the first page shuts what was open
    again = signed_in("indu")
    again.cookies[SHARED] = "1"
    assert again.post("/screen/")["Location"] == "/screen/" and again.cookies[SHARED].value == ""
    from saathi.kernel.access import perform

    with pytest.raises(Refused):
        perform(talks.at_table(world.bea, world.amal), "portal.kiosk", None, {})


def test_neither_number_nor_name_in_a_log_or_an_address(card: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client = Client(SERVER_NAME="localhost")
    wheres = [client.post(DOOR, {"number": card})["Location"]]
    client.get(f"{DOOR}nothing/")
    wheres += [client.post(DOOR, {"thing": one})["Location"] for one in SEVEN[:4]]
    wheres.append(client.post(DOOR, {"on": "1"})["Location"])
    wheres += [client.post(DOOR, {"thing": one})["Location"] for one in SEVEN[4:]]
    wheres += [client.get(f"/n/{tile.code}/").request["PATH_INFO"] for tile in TILES]
    said = " ".join([*wheres, *(str(record.__dict__) for record in caplog.records if "sql" not in record.__dict__)])
    for told in (card, card[:4] + card[4:8], "Amal", *SEVEN):
        assert told not in said
