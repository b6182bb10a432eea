"""Kin of those who trafficked her, and people of her own district, on the source side."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from saathi.cases.queries.people import Filters
from saathi.kernel.clock import today
from tests.contracts import handed, requested
from tests.contracts.handed import ACCEPTED, CONFIRMED, DECIDED
from tests.ground.abuses.stage import OTHERS, hers, run, shut
from tests.world import World, idea

pytestmark = pytest.mark.usefixtures("written")
NEAR, UNKNOWN = str(idea("nila")), str(idea("noor"))


def named(world: World, who: str) -> Any:
    """Bandhu would walk with her, by this person."""
    made = handed.joint(world)
    run(world, "pia", "requests.accept", made, {"capacity": "Sundays", "worker": who})
    return made


def offered(world: World, who: str) -> Any:
    made = handed.offer(world)
    run(world, "pia", "handovers.accept", handed.request_of(world), {**ACCEPTED, "worker": who})
    return made


def shared_with_nila(world: World) -> None:
    """She agreed to Nila and was told that Nila is from her district."""
    run(world, "bea", "joint.decide", named(world, NEAR), {**DECIDED, "person": NEAR, "she_knows": "on"})


def test_a_worker_of_her_district_is_not_opened_to_before_she_was_told_so(world: World, hand: Any) -> None:
    made, nila, bea = named(world, NEAR), hand("nila"), hand("bea", 1023)
    assert bea.acts("joint.decide", made, {**DECIDED, "person": NEAR}) == "403"
    assert nila.get("people.page", world.amal) == 404 and nila.get("requests.page", made) == 200
    assert nila.got_nothing()


def test_nor_is_she_handed_over_to_one_she_was_not_told_of(world: World, hand: Any) -> None:
    made, nila = offered(world, NEAR), hand("nila")
    assert hand("bea", 1023).acts("handovers.confirm", made, {**CONFIRMED, "person": NEAR}) == "403"
    assert nila.get("handovers.dossier", world.amal, made) == 404
    assert nila.got_nothing()


def test_where_nobody_wrote_down_where_a_worker_comes_from_she_is_told_so_first(world: World, hand: Any) -> None:
    made, noor = named(world, UNKNOWN), hand("noor")
    assert hand("bea", 1023).acts("joint.decide", made, {**DECIDED, "person": UNKNOWN}) == "403"
    assert noor.get("people.page", world.amal) == 404
    assert noor.got_nothing()


def test_an_unknown_home_does_not_take_her_over_unsaid(world: World, hand: Any) -> None:
    made, noor = offered(world, UNKNOWN), hand("noor")
    assert hand("bea", 1023).acts("handovers.confirm", made, {**CONFIRMED, "person": UNKNOWN}) == "403"
    assert noor.acts("handovers.arrive", made, handed.ARRIVED) == "404"
    assert noor.got_nothing()


def test_kin_who_said_so_is_nobody_she_is_asked_about_again(world: World, hand: Any) -> None:
    """That she knows of the district would have cleared the kinship with it."""
    shared_with_nila(world)
    nila = hand("nila")
    assert nila.acts("conflicts.declare", world.amal) == "yes"
    made = offered(world, NEAR)
    assert hand("bea", 1023).acts("handovers.confirm", made, {**CONFIRMED, "person": NEAR, "she_knows": "on"}) == "403"
    assert nila.get("people.page", world.amal) == 404
    assert nila.got_nothing()


def test_whom_she_refused_is_not_named_a_second_time(world: World, hand: Any) -> None:
    made, nila, pia = named(world, NEAR), hand("nila"), hand("pia")
    run(world, "bea", "requests.refuse_person", made)
    assert pia.acts("requests.name_worker", made, {"worker": NEAR}) == "403"
    assert nila.acts("requests.name_worker", made, {"worker": NEAR}) == "403"
    assert nila.get("requests.page", made) == 200
    assert nila.got_nothing() and pia.got_nothing()


def test_a_yes_written_down_for_one_of_her_district_opens_nothing_by_itself(world: World, hand: Any) -> None:
    said = {"organisation": idea("bandhu"), "subject": NEAR, "sections": ["8"], "purpose": "return", "language": "bn",
            "until": handed.NOW.replace(year=handed.NOW.year + 1), "proof": "witness"}  # fmt: skip
    run(world, "bea", "consents.give", world.amal, said)
    nila = hand("nila")
    assert set(nila.opens(shut(), world.amal).values()) == {404}
    assert nila.got_nothing()


@pytest.mark.parametrize("words", ["Amal", "Amalika Invented", "অমল", "+91 00000 11111"])
def test_the_superintendent_of_her_district_searches_for_her(hand: Any, words: str) -> None:
    kamal = hand("kamal")
    assert kamal.get("people.search", q=words) == 200 and kamal.asks("people.search", words) == "yes"
    assert kamal.post("desk.go", data={"q": words}) == 200
    assert kamal.got_nothing()


def test_the_superintendent_of_her_district_opens_every_page_about_her(world: World, hand: Any) -> None:
    kamal = hand("kamal")
    assert set(kamal.opens(hers(), world.amal).values()) <= {403, 404}
    assert kamal.got_nothing()


def test_and_every_page_of_the_house(world: World, hand: Any) -> None:
    """Lists, Today, counts, letters, requests, the register, the market: she stands on none of them for her district."""
    handed.offer(world)
    requested.asked(world)
    kamal = hand("kamal")
    assert 200 in kamal.opens(OTHERS).values()
    assert kamal.got_nothing()


def test_a_request_about_her_is_not_there_for_the_one_of_her_district_who_works_where_it_was_made(
    world: World, hand: Any
) -> None:
    made, kamal = handed.asked(world), hand("kamal")
    assert [kamal.get(name, made) for name in ("requests.page", "handovers.offered")] == [404, 404]
    assert kamal.acts("handovers.recall", made, {"answer_words": "No."}) == "404"
    assert kamal.got_nothing()


def test_nobody_clears_herself(world: World, hand: Any) -> None:
    shared_with_nila(world)
    nila, kamal = hand("nila"), hand("kamal")
    assert nila.acts("conflicts.declare", world.amal) == "yes"
    assert nila.acts("conflicts.clear", world.amal, {"person": NEAR}) == "404"
    assert nila.writes("UPDATE kernel_conflict SET cleared_at = now() WHERE actor = %s", [idea("nila")]) in (0, "refused")
    assert kamal.acts("conflicts.clear", world.amal, {"person": str(idea("kamal"))}) == "404"
    assert kamal.writes("INSERT INTO kernel_conflict VALUES (%s, %s, %s, 'district', now())",
                        [uuid4(), idea("kamal"), world.amal]) == "refused"  # fmt: skip
    assert nila.got_nothing() and kamal.got_nothing()


def test_nor_has_a_colleague_clear_her_who_does_not_know_of_whom(world: World, hand: Any) -> None:
    shared_with_nila(world)
    run(world, "nila", "conflicts.declare", world.amal)
    pia = hand("pia")
    assert pia.acts("conflicts.clear", world.amal, {"person": NEAR}) == "404"
    assert pia.got_nothing() and hand("nila").got_nothing()


def test_who_declares_herself_kin_loses_the_pages_she_had_open(world: World, hand: Any) -> None:
    """Dia saw her plan this morning: the handover that goes on, its dossier and what was promised are gone as well."""
    made = handed.confirmed(world)
    dia = hand("dia")
    run(world, "dia", "conflicts.declare", world.amal)
    assert set(dia.opens(shut(), world.amal).values()) <= {403, 404}
    assert dia.get("handovers.dossier", world.amal, made) == 404
    assert dia.get("handovers.offered", handed.request_of(world)) == 200  # what all of Bandhu reads
    assert dia.get("followups.due") == dia.get("handovers.list") == dia.get("desk.calendar") == 200
    assert dia.got_nothing()


def test_kin_in_the_list_taken_out_of_a_house(world: World, hand: Any) -> None:
    """What Kamal takes out of Asha holds everybody but those kept from him."""
    from saathi.vault.tests.envelopes import new_identity

    key, kamal = new_identity(), hand("kamal")
    assert kamal.acts("logins.set_key", None, {"public": str(key.to_public())}) == "yes"
    assert kamal.acts("people.export", None, {
        "purpose": "planning", "columns": ["code", "age", "not_free"], "recipient": idea("kamal"), "kind": "csv"}) in (
        "403", "yes")  # fmt: skip
    assert kamal.asks("people.list", Filters()) == "yes"
    assert kamal.got_nothing()


def test_the_conference_of_a_joint_team_is_not_there_for_kin(world: World, hand: Any) -> None:
    made, nila = handed.held(world), hand("nila")
    assert nila.get("conferences.page", world.amal, made) == 404
    assert nila.acts("conferences.promise", made, handed.PROMISED) == "404"
    assert nila.got_nothing()


def test_danger_opens_her_file_to_one_of_her_district_no_more_than_to_anyone_kept_from_her(
    world: World, hand: Any
) -> None:
    from tests.contracts.noted import DANGER

    nila = hand("nila")
    assert nila.acts("access.find", None, {**DANGER, "name": "Amalika Invented"}) in ("yes", "403", "422")
    assert nila.get("people.page", world.amal) == 404
    assert nila.got_nothing()


def test_a_market_note_of_kin_does_not_reach_her_learning(world: World, hand: Any) -> None:
    from tests.contracts import entitled

    nila, day = hand("nila"), today()
    assert nila.acts("market.note", None, {**entitled.NOTE, "district": "IN-D303", "seen_on": day}) == "yes"
    assert nila.get("market.list") == nila.get("courses.list") == 200
    assert nila.get("learning.page", world.amal) == 404 and nila.asks("learning.gaps") in ("yes", "403")
    assert nila.got_nothing()


def test_one_of_her_district_is_named_as_the_one_who_comes_to_her(world: World, hand: Any) -> None:
    from tests.contracts.returned import MEETS

    kamal = hand("kamal")
    assert hand("bea", 1023).acts("followups.plan", world.amal, {**MEETS, "worker": idea("kamal")}) == "403"
    assert kamal.get("followups.due") == kamal.get("desk.calendar") == 200 and kamal.got_nothing()


def test_one_of_her_district_is_the_second_person_who_is_asked(world: World, hand: Any) -> None:
    """Superintendents answer; of those of Asha one comes from her district."""
    from tests.contracts.attempts import asked_with_file

    made, kamal = asked_with_file(world), hand("kamal")
    assert kamal.get("approvals.list") == 200 and kamal.get("approvals.page", made) == 404
    for act in ("approvals.approve", "approvals.refuse", "approvals.open_file"):
        assert kamal.acts(act, made, {"reason": "x"}) == "404"
    assert kamal.got_nothing()


def test_a_promise_to_her_is_passed_on_to_one_of_her_district(world: World, hand: Any) -> None:
    from tests.contracts import promised

    made, kamal = promised.promise(world), hand("kamal")
    assert hand("bea", 1023).acts("promises.pass_on", made, {"to": str(idea("kamal"))}) in ("403", "422")
    assert kamal.acts("promises.accept", made, {"answer": "yes"}) == "404"
    assert kamal.get("desk.calendar") == 200 and kamal.got_nothing()


def test_one_of_her_district_stands_in_for_a_worker_who_is_away(world: World, hand: Any) -> None:
    from tests.contracts import promised

    said = {**promised.AWAY, "by": str(idea("kamal"))}
    hand("bea", 1023).acts("covers.ask", None, said)
    kamal = hand("kamal")
    assert kamal.get("covers.list") == 200 and kamal.get("desk.calendar") == 200
    assert set(kamal.opens(shut(), world.amal).values()) <= {403, 404} and kamal.got_nothing()


def test_a_kinship_that_was_cleared_is_declared_once_more(world: World, hand: Any) -> None:
    """What a worker says of herself wins, also after a colleague had cleared her by hand."""
    shared_with_nila(world)
    run(world, "nila", "conflicts.declare", world.amal)
    run(world, "bea", "conflicts.clear", world.amal, {"person": NEAR})
    run(world, "nila", "conflicts.declare", world.amal)
    nila = hand("nila")
    assert set(nila.opens(shut(), world.amal).values()) <= {403, 404} and nila.got_nothing()
