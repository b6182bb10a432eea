"""What waits for a second person: kept, not done; who may answer, since when; the answer, and telling her."""

import re
from typing import Any

import pytest
from django.db import connection
from django.urls import reverse
from tests.contracts.attempts import ATTEMPTS, asked
from tests.world import idea

from saathi.cases.queries.journey import journey
from saathi.desk.tests.test_cost import cost
from saathi.desk.tests.test_deskwork import day, text_of
from saathi.kernel.access import acts
from saathi.kernel.approvals import asked as waiting
from saathi.kernel.clock import today
from saathi.kernel.errors import Held, Refused

MOVE = ATTEMPTS["stays.move"].data


def moved(world: Any) -> bool:
    return len(journey(world.indu, world.amal).moves) > 0


def entries(act: str) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(idea("indu"))])
        cursor.execute("SELECT actor, survivor, target FROM kernel_journal WHERE act = %s ORDER BY seq", [act])
        return cursor.fetchall()


def test_a_move_is_kept_and_done_only_when_the_second_person_says_yes(world: Any, signed_in: Any) -> None:
    acts()["orgs.ask_approval"].run(
        world.jaya, None, {"act": "stays.move", "asked_of": ["case_worker"], "answered_by": ["superintendent"]}
    )
    data = {**{k: v for k, v in MOVE.items() if k != "on"}, **day("on", today())}
    answer = signed_in("bea").post(reverse("stays.move", args=[world.amal]), data)
    assert answer.status_code == 303 and "done=approvals.ask" in answer["Location"]
    page = text_of(signed_in("bea"), answer["Location"])
    assert "not done until a second person says yes" in page and "Whoever of these may see her can answer: Indu" in page
    assert "next date" in page and "waits on: Superintendent" in page and "With a relative" in page
    assert not moved(world)
    supervisor = signed_in("indu")
    assert "Asked on" in text_of(supervisor, "/today/second/")
    assert "You asked on" in text_of(signed_in("bea"), "/today/second/")
    assert "Asked by Bea" in text_of(supervisor, "/approvals/")
    (one,) = waiting(world.indu)
    done = supervisor.post(reverse("approvals.approve", args=[one.id]))
    assert done.status_code == 303 and moved(world)
    assert entries("stays.move")[-1][0] == idea("bea") and entries("approvals.approve")[-1][0] == idea("indu")
    assert entries("approvals.approve")[-1][1] == world.amal and entries("approvals.ask")[-1][0] == idea("bea")


def test_the_answer_is_told_to_her_and_then_leaves_the_page(world: Any, signed_in: Any) -> None:
    request, client = asked(world), signed_in("bea")
    assert signed_in("indu").post(reverse("approvals.refuse", args=[request]), {"reason": ""}).status_code == 422
    answer = signed_in("indu").post(reverse("approvals.refuse", args=[request]), {"reason": "Ask her once more."})
    assert answer.status_code == 303 and not moved(world)
    page = text_of(client, "/today/second/")
    assert "Ask her once more." in page and "A second person said no on" in page
    assert "Tell her, in her language." in page
    assert client.post(reverse("approvals.tell", args=[request])).status_code == 303
    assert "Tell her, in her language." not in text_of(client, "/approvals/")


def test_nobody_says_yes_to_her_own_and_none_twice(world: Any, signed_in: Any) -> None:
    request = asked(world)
    assert signed_in("bea").post(reverse("approvals.approve", args=[request])).status_code == 409
    for stranger in ("cyr", "dia", "eli", "kamal"):
        assert signed_in(stranger).post(reverse("approvals.approve", args=[request])).status_code == 404
        assert signed_in(stranger).get(reverse("approvals.page", args=[request])).status_code == 404
    acts()["approvals.approve"].run(world.indu, request)
    with pytest.raises(Refused):
        acts()["approvals.approve"].run(world.indu, request)
    assert len(journey(world.indu, world.amal).moves) == 1


def test_rules_are_asked_again_at_the_yes(world: Any) -> None:
    """She moved meanwhile: what was asked cannot be done any more, and the request stays as it was."""
    request = asked(world)
    acts()["stays.move"].run(world.indu, world.amal, MOVE)
    with pytest.raises(Refused):
        acts()["approvals.approve"].run(world.indu, request)
    (one,) = waiting(world.indu)
    assert one.state == "asked" and len(journey(world.indu, world.amal).moves) == 1


def test_whoever_asked_must_still_be_allowed_to(world: Any) -> None:
    request = asked(world)
    acts()["orgs.end_person"].run(world.jaya, idea("bea"))
    with pytest.raises(Refused, match="does not work here"):
        acts()["approvals.approve"].run(world.indu, request)
    assert not moved(world)


def test_only_the_roles_that_were_named_wait_and_nobody_once_it_is_ended(world: Any) -> None:
    request = asked(world)
    acts()["approvals.withdraw"].run(world.bea, request)
    said = {"act": "stays.move", "asked_of": [], "answered_by": []}
    acts()["orgs.ask_approval"].run(world.jaya, None, said)
    acts()["stays.move"].run(world.bea, world.amal, MOVE)
    assert moved(world)


def test_an_organisation_cannot_ask_whom_it_does_not_have(world: Any) -> None:
    said = {"act": "stays.move", "asked_of": ["case_worker"], "answered_by": ["community_worker"]}
    with pytest.raises(Refused):
        acts()["orgs.ask_approval"].run(world.jaya, None, said)


def test_what_is_kept_is_sealed_and_repeating_the_page_keeps_it_once(world: Any) -> None:
    asked(world)
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(idea("bea"))])
        cursor.execute("SELECT value FROM kernel_request")
        ((value,),) = cursor.fetchall()
    assert b"relative" not in bytes(value)
    with pytest.raises(Held):
        acts()["stays.move"].run(world.bea, world.amal, MOVE)


def test_the_page_of_second_looks_says_what_waits(world: Any, signed_in: Any) -> None:
    client, where = signed_in("jaya"), reverse("orgs.ask_approval")
    assert "No act waits for a second person now." in text_of(client, where)
    said = {"act": "orders.record", "asked_of": ["counsellor"], "answered_by": ["superintendent", "case_worker"]}
    assert client.post(where, said).status_code == 302
    page = text_of(client, where)
    assert "Record an order, by Counsellor: answered by Case worker, Superintendent." in page
    assert client.post(where, {"act": "orders.record", "asked_of": ["counsellor"]}).status_code == 422


@pytest.mark.parametrize("who", ["bea", "indu"])
def test_today_stays_within_its_statements(world: Any, signed_in: Any, who: str) -> None:
    asked(world)
    assert len(cost(signed_in(who), "/today/second/")) <= 12


def test_who_looked_says_that_a_second_person_was_asked(world: Any, signed_in: Any) -> None:
    asked(world)
    page = text_of(signed_in("indu"), reverse("sharing.who_looked", args=[world.amal]))
    assert re.search("Asked a second person", page)
