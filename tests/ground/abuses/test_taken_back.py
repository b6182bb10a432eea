"""Her yes, taken back in the middle: at the offer, accepted, agreed, met, sealed, arrived."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import transaction

from saathi.kernel.scope import opened
from tests.contracts import handed, homeward, requested
from tests.contracts.handed import ACCEPTED, ARRIVED, CONFIRMED, MET
from tests.ground.abuses.stage import run, shut
from tests.world import World, idea

pytestmark = pytest.mark.usefixtures("written")
NO = {"language": "bn", "her_words": "না"}
PLAN_ALONE = {**CONFIRMED, **{f"part_{n}": "no" for n in (2, 4, 16, 128, 256, 512)}, "keeps": []}


def yes_of(world: World, made: Any) -> Any:
    from saathi.handovers.models import Handover

    with opened(world.bea, "test.yes", writes=False):
        return Handover.objects.get(pk=made).consents[0]


def take_back(world: World, made: Any) -> None:
    run(world, "bea", "consents.withdraw", yes_of(world, made))


def test_at_the_offer(world: World, hand: Any) -> None:
    made, pia = handed.asked(world), hand("pia")
    run(world, "bea", "handovers.say_no", made, NO)
    assert pia.acts("handovers.accept", made, ACCEPTED) == "403"
    assert pia.get("handovers.offered", made) == 200 and "না" not in pia.said() and pia.got_nothing()


def test_after_they_said_yes(world: World, hand: Any) -> None:
    made, pia = handed.accepted(world), hand("pia")
    run(world, "bea", "handovers.say_no", handed.request_of(world), NO)
    assert hand("bea", 1023).acts("handovers.confirm", made, CONFIRMED) == "403"
    assert pia.get("people.page", world.amal) == 404 and pia.got_nothing()


def test_after_she_agreed_everything_closes_in_the_same_moment(world: World, hand: Any) -> None:
    made, pia = handed.confirmed(world), hand("pia")
    run(world, "bea", "handovers.say_no", handed.request_of(world), NO)
    assert set(pia.opens(shut(), world.amal).values()) <= {403, 404}
    assert pia.get("handovers.dossier", world.amal, made) == 404 and pia.acts("handovers.meet", made, MET) == "404"
    assert pia.got_nothing()


def test_her_sharing_alone_is_ended_and_the_handover_is_forgotten(world: World, hand: Any) -> None:
    made, pia = handed.met(world), hand("pia")
    take_back(world, made)
    assert pia.acts("handovers.arrive", made, ARRIVED) == "404"
    assert pia.post("handovers.arrive", world.amal, made, data=ARRIVED) == 404 and pia.got_nothing()


def test_a_colleague_who_sees_as_much_for_another_reason_has_her_arrive(world: World, hand: Any) -> None:
    """Dia sees her plan since last year; only that part was to go along."""
    made, dia = handed.accepted(world), hand("dia", 9)
    run(world, "bea", "handovers.confirm", made, PLAN_ALONE)
    run(world, "bea", "handovers.meet", made, MET)
    take_back(world, made)
    assert dia.acts("handovers.arrive", made, ARRIVED) == "403"
    assert dia.got_nothing() and hand("pia").got_nothing()


def test_nor_does_she_where_her_yes_stands_and_was_said_to_another(world: World, hand: Any) -> None:
    made, dia = handed.accepted(world), hand("dia", 9)
    run(world, "bea", "handovers.confirm", made, PLAN_ALONE)
    run(world, "bea", "handovers.meet", made, MET)
    assert dia.acts("handovers.arrive", made, ARRIVED) == "403" and dia.got_nothing()


def test_the_same_person_who_sees_as_much_in_a_joint_team_has_her_arrive(world: World, hand: Any) -> None:
    run(world, "bea", "joint.decide", handed.named(world), {**handed.DECIDED, "sections": ["8", "4"]})
    made = handed.accepted(world)
    run(world, "bea", "handovers.confirm", made, {**PLAN_ALONE, "part_4": "yes"})
    run(world, "bea", "handovers.meet", made, MET)
    take_back(world, made)
    pia = hand("pia")  # one yes to one person: the later one had taken up the earlier
    assert pia.acts("handovers.arrive", made, ARRIVED) == "404" and pia.got_nothing()


def test_an_order_that_opens_as_much_is_not_her_yes(world: World, hand: Any) -> None:
    made = handed.accepted(world)
    run(world, "bea", "grounds.record", world.amal, {
        "basis": "order", "organisation": idea("bandhu"), "subject": idea("pia"), "sections": ["8"], "document": "CWC/7",
        "law": "in_jj_2015_s31", "until": CONFIRMED["until"]})  # fmt: skip
    run(world, "bea", "handovers.confirm", made, PLAN_ALONE)
    run(world, "bea", "handovers.meet", made, MET)
    take_back(world, made)
    pia = hand("pia", 9)
    assert pia.acts("handovers.arrive", made, ARRIVED) == "403" and "took her yes back" in pia.heard[-1]
    assert pia.got_nothing()


ARRIVES = "UPDATE handovers_handover SET arrived_on = now(), arrived_at = now(), visit_by_on = now() WHERE id = %s"


def test_she_arrives_by_sql_after_she_took_her_yes_back(world: World, hand: Any) -> None:
    """Whoever still sees as much by an order writes it past every rule: PostgreSQL asks for her yes itself."""
    made = handed.accepted(world)
    run(world, "bea", "grounds.record", world.amal, {
        "basis": "order", "organisation": idea("bandhu"), "subject": idea("pia"), "sections": ["8"], "document": "CWC/7",
        "law": "in_jj_2015_s31", "until": CONFIRMED["until"]})  # fmt: skip
    run(world, "bea", "handovers.confirm", made, PLAN_ALONE)
    pia = hand("pia", 9)
    with transaction.atomic():
        assert pia.writes(ARRIVES, [made]) == 1, "while her yes stands it is theirs to write"
        transaction.set_rollback(True)
    take_back(world, made)
    assert pia.writes(ARRIVES, [made]) == "refused" and pia.got_nothing()


def test_the_yes_that_ended_is_written_again_by_sql(world: World, hand: Any) -> None:
    made, pia = handed.met(world), hand("pia")
    one = yes_of(world, made)
    take_back(world, made)
    assert pia.writes("UPDATE survivors_consent SET withdrawn_at = NULL WHERE id = %s", [one]) in (0, "refused")
    assert pia.writes("UPDATE handovers_handover SET consents = '{}' WHERE id = %s", [made]) in (0, "refused")
    assert pia.acts("handovers.arrive", made, ARRIVED) == "404" and pia.got_nothing()


def test_those_who_lost_it_ask_anew_without_her(world: World, hand: Any) -> None:
    """The handover ended with her no: nobody there knows any more whom to ask for."""
    handed.confirmed(world)
    run(world, "bea", "handovers.say_no", handed.request_of(world), NO)
    pia = hand("pia")
    assert pia.acts("handovers.offer", world.amal, handed.OFFERED) == "404"
    assert pia.acts("joint.ask", world.amal, handed.ASKED) == "404" and pia.got_nothing()


def test_after_the_arrival_it_closes_to_them_as_well(world: World, hand: Any) -> None:
    made, pia = handed.arrived(world), hand("pia")
    run(world, "pia", "consents.withdraw", yes_of_theirs(world, made))
    assert set(pia.opens(shut(), world.amal).values()) <= {403, 404}
    assert pia.acts("handovers.check", made, {"every": "on", "state": "confirmed"}) == "404" and pia.got_nothing()


def yes_of_theirs(world: World, made: Any) -> Any:
    from saathi.handovers.models import Handover

    with opened(world.pia, "test.yes", writes=False):
        return Handover.objects.get(pk=made).consents[0]


def test_a_joint_team_after_its_yes_was_taken_back(world: World, hand: Any) -> None:
    from saathi.survivors.queries import doors

    handed.team(world)
    (one,) = [door.id for door in doors(world.bea, world.amal) if door.subject == idea("pia")]
    run(world, "bea", "consents.withdraw", one)
    pia = hand("pia")
    assert set(pia.opens(shut(), world.amal).values()) <= {403, 404}
    assert pia.acts("conferences.call", world.amal, handed.CALLED) == "404" and pia.got_nothing()


def test_her_family_part_is_taken_back_before_the_visit_is_reported(world: World, hand: Any) -> None:
    from saathi.survivors.queries import doors

    made = homeward.accepted(world)
    for door in doors(world.bea, world.amal):
        if door.subject == idea("dia"):
            run(world, "bea", "consents.withdraw", door.id)
    dia = hand("dia")
    assert dia.acts("studies.report", made, homeward.FOUND) == "404"
    assert dia.get("studies.page", world.amal) == 404 and dia.get("requests.inbox") == 200 and dia.got_nothing()


def test_a_referral_she_ended_is_finished_by_them(world: World, hand: Any) -> None:
    made, pia = requested.accepted(world), hand("pia")
    run(world, "bea", "requests.say_no", made, {"her_words": "না", "language": "bn"})
    assert pia.acts("requests.finish", made, {"outcome": "happened"}) == "403"
    assert pia.get("requests.page", made) == 200 and "না" not in pia.said() and pia.got_nothing()


def test_one_part_is_taken_back_by_saying_the_yes_anew(world: World, hand: Any) -> None:
    """She ends the whole and shares her plan alone: the rest is gone for them."""
    made = handed.confirmed(world)
    take_back(world, made)
    run(world, "bea", "consents.give", world.amal, {
        "organisation": idea("bandhu"), "subject": idea("pia"), "sections": ["8"], "purpose": "return",
        "until": CONFIRMED["until"], "language": "bn", "proof": "witness"})  # fmt: skip
    pia = hand("pia", 9)
    assert pia.get("handovers.dossier", world.amal, made) == 200 and pia.get("people.page", world.amal) == 200
    assert pia.acts("handovers.arrive", made, ARRIVED) == "403"
    assert pia.got_nothing()
