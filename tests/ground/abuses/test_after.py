"""After she has returned: where she is met, what is said at the door, her alarm, her own door, and her case once more."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from saathi.kernel.sections import Section
from tests.browsers import is_named
from tests.contracts import handed, returned
from tests.contracts.handed import ACCEPTED, ARRIVED, CONFIRMED, MET, NOW
from tests.ground.abuses.stage import hers, run, shut
from tests.world import World, idea

pytestmark = pytest.mark.usefixtures("written")
AFTER = ("followups.page", "stigma.page", "people.page", "promises.list", "sharing.page")


def told(one: Any) -> str:
    return "".join(said for _where, said in one.browser.got) + "".join(one.heard)


def over(world: World, **parts: str) -> Any:
    made = handed.offer(world)
    run(world, "pia", "handovers.accept", handed.request_of(world), ACCEPTED)
    run(world, "bea", "handovers.confirm", made, {**CONFIRMED, **parts})
    run(world, "bea", "handovers.meet", made, MET)
    run(world, "pia", "handovers.arrive", made, ARRIVED)
    return made


def test_where_she_is_met_is_read_by_one_who_sees_her_plan(world: World, hand: Any) -> None:
    dia = hand("dia", 9)
    assert 200 in dia.opens(AFTER, world.amal).values()
    assert dia.get("followups.due") == dia.get("desk.calendar") == 200 and dia.got_nothing()


def test_a_meeting_is_planned_and_its_place_read_off(world: World, hand: Any) -> None:
    dia, made = hand("dia", 9), returned.visit(world)
    assert dia.acts("visits.plan", world.amal, returned.VISIT) == "403"
    assert dia.acts("visits.note", made, returned.MET) == "404"
    assert dia.acts("followups.plan", world.amal, {**returned.MEETS, "worker": str(idea("dia"))}) == "403"
    assert dia.got_nothing()


def test_who_could_come_is_asked_by_one_who_may_not(world: World, hand: Any) -> None:
    dia, eli = hand("dia", 9), hand("eli")
    assert dia.asks("followups.comers", world.amal) in ("yes", "403") and eli.asks("followups.comers", world.amal) in (
        "yes", "404")  # fmt: skip
    assert not is_named("Bea", told(eli)) and dia.got_nothing() and eli.got_nothing()


def test_what_is_said_at_her_door_is_read_in_the_house_she_left(world: World, hand: Any) -> None:
    """Written anew by those who meet her now: the cover story they knew is not the one that is used."""
    over(world)
    run(world, "pia", "followups.plan", world.amal, {
        **returned.MEETS, "worker": str(idea("pia")), "cover": "qzxkhonanewcover", "place_words": "qzxkhonanewgate"})
    bea = hand("bea", 1 | 8 | 64)
    bea.opens(hers(), world.amal)
    assert bea.get("followups.due") == bea.get("desk.calendar") == bea.get("desk.today") == 200
    assert "qzxkhonanew" not in told(bea) and bea.got_nothing()


def test_her_safety_stayed_behind_and_is_asked_for_through_an_alarm(world: World, hand: Any) -> None:
    """Whoever is beside her may raise one; it does not answer with what keeps her safe."""
    over(world, part_512="no")
    may = (handed.YES | 1) & ~int(Section.SAFETY)
    pia = hand("pia", may)
    assert pia.acts("alarms.raise", world.amal, returned.SEEN) == "yes"
    assert pia.get("followups.page", world.amal) == pia.get("followups.due") == 200 and pia.got_nothing()


def test_an_alarm_is_decided_by_one_who_only_raised_it(world: World, hand: Any) -> None:
    dia = hand("dia", 9)
    assert dia.acts("alarms.raise", world.amal, returned.SEEN) == "yes"
    made = returned.alarm(world)
    assert dia.acts("alarms.decide", made, returned.DECIDE) in ("403", "404") and dia.got_nothing()


def test_an_incident_is_read_by_one_who_does_not_see_what_keeps_her_safe(world: World, hand: Any) -> None:
    made, dia = returned.incident(world), hand("dia", 9)
    assert dia.acts("incidents.want", made, {"wants": "law", "language": "bn", "wants_words": "না"}) == "404"
    assert dia.acts("incidents.record", world.amal, returned.TOLD) == "403"
    assert dia.get("stigma.page", world.amal) == 200 and dia.got_nothing()


def test_a_case_that_was_closed_is_opened_by_a_stranger(world: World, hand: Any) -> None:
    made, eli = returned.closed(world), hand("eli")
    assert eli.acts("cases.reopen", made, returned.REOPEN) == "404" and eli.acts("cases.close", made, returned.CLOSE) == "404"
    assert set(eli.opens(shut(), world.amal).values()) <= {403, 404} and eli.got_nothing()


def test_a_closed_case_is_no_reason_to_tell_a_partner_more(world: World, hand: Any) -> None:
    returned.closed(world)
    dia = hand("dia", 9)
    assert 200 in dia.opens(hers(), world.amal).values() and dia.got_nothing()


def test_opened_again_it_stands_as_it_stood(world: World, hand: Any) -> None:
    run(world, "bea", "cases.reopen", returned.closed(world), returned.REOPEN)
    dia, eli = hand("dia", 9), hand("eli")
    dia.opens(hers(), world.amal)
    eli.opens(hers(), world.amal)
    assert dia.got_nothing() and eli.got_nothing()


def test_her_own_door_is_opened_by_those_she_left(world: World, hand: Any) -> None:
    """A new card of hers would open all that is hers."""
    from saathi.survivors.passes.cards import new_number
    from tests.contracts.attempts import SEVEN

    over(world)
    bea = hand("bea", 1 | 8 | 64)
    assert bea.acts("portal.open", world.amal, {"number": new_number(), "pictures": SEVEN}) in ("403", "404")
    assert bea.acts("portal.enter", world.amal) in ("403", "404") and bea.acts("portal.own", world.amal) in ("403", "404")
    assert bea.got_nothing()


def test_a_stranger_shuts_or_asks_for_her_door(world: World, hand: Any) -> None:
    from saathi.kernel.access import acts
    from saathi.portal.talks import at_table
    from saathi.survivors.passes.cards import new_number
    from tests.contracts.attempts import SEVEN

    acts()["portal.open"].run(at_table(world.bea, world.amal), world.amal, {"number": new_number(), "pictures": SEVEN})
    assert hand("bea", 1023).asks("portal.state", world.amal) == "yes"
    for one in (hand("eli"), hand("cyr")):
        assert one.asks("portal.state", world.amal) == "yes" and one.heard == ["None"]
        assert one.acts("portal.close", world.amal) == "404"
        assert one.get("portal.close", world.amal) in (403, 404) and one.got_nothing()


def test_her_booklet_is_printed_by_one_who_sees_her_plan(world: World, hand: Any) -> None:
    over(world, **{f"part_{n}": "no" for n in (2, 4, 16, 128, 256, 512)}, keeps=[])
    pia = hand("pia", 9)
    assert pia.acts("booklets.print", world.amal, {"pages": ["words", "goals"]}) in ("yes", "403", "404")
    assert pia.asks("file.page", world.amal) in ("yes", "403", "404") and pia.got_nothing()


def test_a_sitting_is_begun_to_read_her_own_pages(world: World, hand: Any) -> None:
    """At her table stands what she may read: not before she is there and nobody else's number."""
    eli, pia = hand("eli"), hand("pia")
    for one in (eli, pia):
        assert one.acts("talks.begin", world.amal, {"room": "two", "ready": "yes", "language": "bn"}) in ("403", "404")
        assert one.get("talks.begin", world.amal) == 404 and one.get("/my/") in (302, 403, 404)
        assert one.got_nothing()


def test_a_visit_is_written_down_by_one_she_is_not_handed_to(world: World, hand: Any) -> None:
    made, noor = over(world), hand("noor")
    assert noor.acts("handovers.visit", made, {"visited_on": NOW}) == "404"
    assert noor.acts("handovers.check", made, {"every": "on", "state": "confirmed"}) == "404"
    assert hand("bea", 1 | 8 | 64).acts("handovers.visit", made, {"visited_on": NOW + timedelta(days=0)}) == "403"
    assert noor.got_nothing()
