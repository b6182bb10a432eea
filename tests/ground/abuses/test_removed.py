"""Workers who leave, lose their team or their sign-in, with a form open, between two pages, in the middle of a handover."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from saathi.kernel.access import acts
from saathi.kernel.errors import NotFound, Refused
from saathi.kernel.sections import Section
from tests.contracts import handed, requested
from tests.contracts.handed import ACCEPTED, ARRIVED, CONFIRMED, DECIDED
from tests.ground.abuses.stage import run, shut
from tests.world import World, idea

pytestmark = pytest.mark.usefixtures("written")
WHOLE = 1023 & ~int(Section.COUNSELLING)


def leaves(world: World, who: str, admin: str) -> None:
    run(world, admin, "orgs.end_person", idea(who))


def stage_of(world: World, who: str = "indu") -> str:
    from saathi.handovers.offers.lists import of_her

    return of_her(world.actor(who), world.amal)[0].line.stage


def accountable(world: World) -> UUID | None:
    from saathi.cases.queries.journey import journey

    case = journey(world.indu, world.amal).case
    return case.organisation if case else None


def test_the_form_of_a_yes_open_while_she_was_put_out(world: World, hand: Any) -> None:
    made, pia = handed.asked(world), hand("pia")
    assert pia.get("handovers.accept", made) == 200
    leaves(world, "pia", "omar")
    assert pia.post("handovers.accept", made, data=ACCEPTED) == 302 and "sign" in pia.said().lower()
    assert stage_of(world) == "offered" and pia.got_nothing()


def test_she_is_put_out_after_her_organisation_named_her(world: World, hand: Any) -> None:
    """Amal said yes to a person who is not there any more: nothing opens to an empty chair."""
    made = handed.accepted(world)
    leaves(world, "pia", "omar")
    assert hand("bea", WHOLE).acts("handovers.confirm", made, CONFIRMED) == "403"
    assert hand("noor").get("people.page", world.amal) == 404
    assert hand("noor").got_nothing() and stage_of(world) == "accepted"


def test_nor_is_a_joint_team_made_with_an_empty_chair(world: World, hand: Any) -> None:
    made = handed.named(world)
    leaves(world, "pia", "omar")
    assert hand("bea", WHOLE).acts("joint.decide", made, DECIDED) == "403"
    assert hand("noor").get("joint.page", world.amal) == 404 and hand("noor").got_nothing()


def test_she_is_put_out_between_her_yes_and_the_arrival(world: World, hand: Any) -> None:
    made, was, pia = handed.met(world), world.pia, hand("pia")
    leaves(world, "pia", "omar")
    with pytest.raises((NotFound, Refused)):
        acts()["handovers.arrive"].run(was, made, ARRIVED)
    assert pia.get("handovers.dossier", world.amal, made, follow=False) == 302
    assert pia.post("handovers.arrive", world.amal, made, data=ARRIVED) == 302
    assert accountable(world) == world.asha and pia.got_nothing()


def test_whoever_comes_after_her_takes_up_nothing_that_was_said_to_her(world: World, hand: Any) -> None:
    made = handed.met(world)
    leaves(world, "pia", "omar")
    noor = hand("noor")
    assert noor.acts("handovers.arrive", made, ARRIVED) == "404"
    assert noor.acts("handovers.send_back", handed.request_of(world), {"reason": "full"}) == "403"
    assert noor.acts("requests.name_worker", handed.request_of(world), {"worker": str(idea("noor"))}) == "403"
    assert set(noor.opens(shut(), world.amal).values()) <= {403, 404} and noor.got_nothing()


def test_an_old_session_of_hers_reads_rows_no_more(world: World, hand: Any) -> None:
    handed.confirmed(world)
    pia = hand("pia")
    assert pia.reads("SELECT count(*) FROM plans_goal")[0][0] > 0
    leaves(world, "pia", "omar")
    assert pia.reads("SELECT count(*) FROM plans_goal")[0][0] == 0
    assert pia.got_nothing()


def test_a_new_code_for_one_who_has_left_opens_nothing(world: World, hand: Any) -> None:
    handed.confirmed(world)
    pia, omar = hand("pia"), hand("omar")
    leaves(world, "pia", "omar")
    assert omar.acts("orgs.enrol_again", idea("pia"), {"code": "a long enough code"}) in ("403", "404", "422")
    assert pia.get("people.list", follow=False) == 302
    assert pia.got_nothing() and omar.got_nothing()


def test_whoever_sat_with_her_was_put_out_with_her_yes_open_in_the_form(world: World, hand: Any) -> None:
    made, bea = handed.accepted(world), hand("bea")
    leaves(world, "bea", "jaya")
    assert bea.post("handovers.confirm", world.amal, made, data=CONFIRMED) == 302
    assert stage_of(world) == "accepted"
    assert bea.got_nothing() and hand("pia").got_nothing()


def test_whoever_sat_with_her_has_left_before_she_arrived(world: World, hand: Any) -> None:
    """What Asha keeps is owed by whoever answers for all of it; she herself reads nothing."""
    made, bea = handed.met(world), hand("bea")
    leaves(world, "bea", "jaya")
    run(world, "pia", "handovers.arrive", made, ARRIVED)
    assert bea.get("handovers.of_her", world.amal, follow=False) == 302
    assert bea.got_nothing()
    run(world, "indu", "handovers.release", made)
    assert hand("indu", 1 | 8 | 64).got_nothing()


def test_she_is_taken_out_of_the_team_with_the_offer_on_her_screen(world: World, hand: Any) -> None:
    made, bea = handed.accepted(world), hand("bea")
    run(world, "jaya", "orgs.leave_team", idea("river"), {"person": str(idea("bea"))})
    assert set(bea.opens(shut(), world.amal).values()) <= {403, 404}
    assert bea.post("handovers.confirm", world.amal, made, data=CONFIRMED) == 404 and stage_of(world) == "accepted"
    assert bea.get("handovers.list") == 200 and bea.got_nothing()


def test_she_moved_to_another_team_of_the_house(world: World, hand: Any) -> None:
    made, bea = handed.offer(world), hand("bea")
    run(world, "jaya", "orgs.leave_team", idea("river"), {"person": str(idea("bea"))})
    run(world, "jaya", "orgs.join_team", idea("hill"), {"person": str(idea("bea"))})
    assert bea.acts("handovers.confirm", made, CONFIRMED) == "404"
    assert bea.get("people.search", q="school office") == 200 and bea.asks("handovers.of_her", world.amal) == "404"
    assert bea.got_nothing()


def test_a_joint_team_that_ended_leaves_no_page_open(world: World, hand: Any) -> None:
    pia, made = hand("pia"), handed.held(world)
    team = handed.team(world)
    run(world, "bea", "joint.end", team)
    assert set(pia.opens(shut(), world.amal).values()) <= {403, 404}
    assert pia.get("conferences.page", world.amal, made) == 404
    assert pia.got_nothing()


def test_one_of_them_ends_the_team_and_writes_on(world: World, hand: Any) -> None:
    team, pia = handed.team(world), hand("pia")
    made = handed.called(world)
    run(world, "pia", "joint.end", team)
    for act, data in (("conferences.hold", handed.HELD), ("conferences.decide", handed.RULED)):
        assert pia.acts(act, made, data) == "404"
    assert pia.acts("conferences.call", world.amal, handed.CALLED) == "404" and pia.got_nothing()


def test_her_sign_in_was_renewed_by_an_administrator(world: World, hand: Any) -> None:
    """A new code ends every session: the administrator has the code, and learns nothing with the old one."""
    handed.confirmed(world)
    pia, omar = hand("pia"), hand("omar")
    assert omar.acts("orgs.enrol_again", idea("pia"), {"code": "ABCD-EFGH-JKLM"}) == "yes"
    assert pia.get("people.page", world.amal, follow=False) == 302
    assert omar.get("people.page", world.amal) == 403 and omar.got_nothing()


def test_the_person_who_answered_a_referral_has_left(world: World, hand: Any) -> None:
    made, pia = requested.accepted(world), hand("pia")
    leaves(world, "pia", "omar")
    assert pia.post("requests.finish", made, data={"outcome": "happened"}) == 302
    noor = hand("noor")
    assert noor.get("requests.page", made) == 200 and noor.got_nothing() and pia.got_nothing()


def test_the_last_of_the_other_side_has_left(world: World, hand: Any) -> None:
    """Asha stays accountable, and can take it back with her."""
    handed.met(world)
    for who in ("pia", "dia", "noor", "nila"):
        leaves(world, who, "omar")
    assert accountable(world) == world.asha
    run(world, "bea", "handovers.say_no", handed.request_of(world), {"language": "bn"})
    assert stage_of(world) == "said_no" and hand("omar").got_nothing()
