"""Answers that are not theirs to give: forged, crossed, twice, too late."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import transaction

from saathi.kernel.access import acts
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import NotFound, Refused
from tests.contracts import handed, homeward, owed, requested
from tests.contracts.handed import ACCEPTED, ARRIVED, CONFIRMED, DECIDED, MET
from tests.ground.abuses.stage import run
from tests.world import World, idea

pytestmark = pytest.mark.usefixtures("written")
PLAIN = {"capacity": "Sundays", "worker": str(idea("pia"))}


def handed_of(world: World) -> Any:
    """The handover there is."""
    from saathi.handovers.offers.lists import of_her

    return of_her(world.bea, world.amal)[0].line.id


def stage_of(world: World) -> str:
    from saathi.handovers.offers.lists import of_her

    return of_her(world.bea, world.amal)[0].line.stage


def test_an_organisation_that_was_not_asked_says_yes(world: World, hand: Any) -> None:
    made, eli = handed.asked(world), hand("eli")
    assert eli.acts("handovers.accept", made, {**ACCEPTED, "worker": str(idea("eli"))}) == "404"
    assert eli.post("handovers.accept", made, data=ACCEPTED) == 404 and stage_of(world) == "offered"
    assert eli.got_nothing()


def test_whoever_offered_says_yes_to_herself(world: World, hand: Any) -> None:
    made, bea = handed.asked(world), hand("bea", 1023)
    assert bea.acts("handovers.accept", made, {**ACCEPTED, "worker": str(idea("bea"))}) == "403"
    assert stage_of(world) == "offered" and hand("pia").got_nothing()


def test_a_handover_is_not_accepted_by_the_act_of_a_plain_request(world: World, hand: Any) -> None:
    """It would go past the naming of a person."""
    made, pia = handed.asked(world), hand("pia")
    assert pia.acts("requests.accept", made, PLAIN) == "403" and pia.acts("requests.finish", made, {
        "outcome": "happened"}) == "403"  # fmt: skip
    assert pia.post("requests.accept", made, data=PLAIN) != 303 and stage_of(world) == "offered"
    assert pia.got_nothing()


def test_a_joint_team_is_not_accepted_as_a_handover(world: World, hand: Any) -> None:
    made, pia = handed.joint(world), hand("pia")
    assert pia.acts("handovers.accept", made, ACCEPTED) == "403"
    assert pia.get("handovers.offered", made) == 404
    assert pia.got_nothing()


def test_a_duty_is_not_accepted_as_a_referral(world: World, hand: Any) -> None:
    made, pia = owed.on_bandhu(world), hand("pia")
    assert pia.acts("requests.accept", made, PLAIN) == "403"
    assert pia.got_nothing()


def test_a_second_yes_with_another_person(world: World, hand: Any) -> None:
    handed.accepted(world)
    made, pia = handed.request_of(world), hand("pia")
    assert pia.acts("handovers.accept", made, {**ACCEPTED, "worker": str(idea("dia"))}) == "403"
    with pytest.raises(Refused, match="somebody else meanwhile"):
        run(world, "bea", "handovers.confirm", handed_of(world), {**CONFIRMED, "person": str(idea("dia"))})
    assert pia.got_nothing() and hand("dia", 9).got_nothing()


def test_looking_at_the_form_of_a_yes_says_no_yes(world: World, hand: Any) -> None:
    made, pia = handed.asked(world), hand("pia")
    assert pia.get("handovers.accept", made, capacity="Sundays", worker=str(idea("pia"))) == 200
    assert stage_of(world) == "offered" and pia.got_nothing()


def test_a_yes_to_an_offer_that_was_recalled(world: World, hand: Any) -> None:
    made, pia = handed.asked(world), hand("pia")
    run(world, "bea", "handovers.recall", made, {"answer_words": "It is not needed."})
    assert pia.acts("handovers.accept", made, ACCEPTED) == "403" and stage_of(world) == "recalled"
    assert pia.get("handovers.offered", made) == 200 and pia.got_nothing()


def test_a_yes_after_ones_own_no(world: World, hand: Any) -> None:
    made, pia = handed.asked(world), hand("pia")
    assert pia.acts("handovers.decline", made, {"reason": "full"}) == "yes"
    assert pia.acts("handovers.accept", made, ACCEPTED) == "403" and stage_of(world) == "declined"
    assert pia.got_nothing()


def test_a_yes_to_an_offer_she_is_still_thinking_about(world: World, hand: Any) -> None:
    run(world, "bea", "handovers.offer", world.amal, {**handed.OFFERED, "answer": "not_now"})
    made, pia = handed.request_of(world), hand("pia")
    assert pia.acts("handovers.accept", made, ACCEPTED) == "404" and pia.get("handovers.offered", made) == 404
    assert pia.got_nothing()


def test_a_yes_after_the_three_days_opens_nothing_by_itself(world: World, hand: Any) -> None:
    made, pia = handed.asked(world), hand("pia")
    later = server_clock() + timedelta(days=5)
    acts()["handovers.accept"].run(world.pia, made, ACCEPTED, clock=lambda: later)
    assert stage_of(world) == "accepted" and pia.get("people.page", world.amal) == 404
    assert pia.got_nothing()


def test_a_worker_of_somewhere_else_is_named(world: World, hand: Any) -> None:
    made, pia = handed.asked(world), hand("pia")
    for stranger in ("eli", "bea", "fay"):
        assert pia.acts("handovers.accept", made, {**ACCEPTED, "worker": str(idea(stranger))}) == "403"
    assert pia.acts("handovers.accept", made, {**ACCEPTED, "worker": str(uuid4())}) == "403"
    assert pia.got_nothing() and hand("eli").got_nothing()


def test_whoever_opens_nobody_is_named(world: World, hand: Any) -> None:
    """An administrator walks with nobody: her role opens no file."""
    made, omar = handed.asked(world), hand("omar")
    assert hand("pia").acts("handovers.accept", made, {**ACCEPTED, "worker": str(idea("omar"))}) == "403"
    assert omar.get("handovers.offered", made) == 403 and omar.got_nothing()


def test_those_who_were_asked_write_down_her_yes_themselves(world: World, hand: Any) -> None:
    made, pia, dia = handed.accepted(world), hand("pia"), hand("dia", 9)
    assert pia.acts("handovers.confirm", made, CONFIRMED) == "404"
    assert dia.acts("handovers.confirm", made, CONFIRMED) == "403"
    assert pia.post("handovers.confirm", world.amal, made, data=CONFIRMED) == 404
    assert stage_of(world) == "accepted" and pia.got_nothing() and dia.got_nothing()


def test_her_yes_is_turned_to_another_person_in_the_form(world: World, hand: Any) -> None:
    made, bea, noor = handed.accepted(world), hand("bea", 1023), hand("noor")
    assert bea.acts("handovers.confirm", made, {**CONFIRMED, "person": str(idea("noor"))}) == "403"
    assert noor.get("people.page", world.amal) == 404 and noor.got_nothing()


def test_another_person_is_named_after_her_yes(world: World, hand: Any) -> None:
    handed.confirmed(world)
    made, noor = handed.request_of(world), hand("noor")
    assert noor.acts("requests.name_worker", made, {"worker": str(idea("noor"))}) == "403"
    assert noor.acts("handovers.send_back", made, {"reason": "full"}) == "403"
    assert noor.got_nothing()


def test_another_person_is_named_by_sql_after_her_yes(world: World, hand: Any) -> None:
    """What the row of a request says opens nothing: her yes named the person."""
    made, noor = handed.met(world), hand("noor")
    noor.writes("UPDATE links_request SET worker = %s WHERE id = %s", [idea("noor"), handed.request_of(world)])
    assert noor.get("people.page", world.amal) == 404 and noor.acts("handovers.arrive", made, ARRIVED) == "404"
    assert noor.got_nothing()


def test_she_arrives_before_she_agreed(world: World, hand: Any) -> None:
    made, pia = handed.accepted(world), hand("pia")
    assert pia.acts("handovers.arrive", made, ARRIVED) == "404" and pia.acts("handovers.meet", made, MET) == "404"
    assert pia.got_nothing()


def test_she_arrives_by_the_number_of_the_request(world: World, hand: Any) -> None:
    handed.accepted(world)
    made, pia = handed.request_of(world), hand("pia")
    for act in ("handovers.arrive", "handovers.meet", "handovers.visit", "handovers.check", "handovers.release"):
        assert pia.acts(act, made, {**ARRIVED, **MET, "every": "on", "state": "confirmed"}) == "404"
    assert pia.got_nothing()


def test_who_is_accountable_is_changed_by_sql(world: World, hand: Any) -> None:
    handed.accepted(world)
    pia = hand("pia")
    assert pia.writes("UPDATE cases_case SET organisation = %s WHERE survivor_id = %s", [world.bandhu, world.amal]) in (
        0, "refused")  # fmt: skip
    assert pia.writes("UPDATE links_request SET state = 'done', outcome = 'happened', kept_by = %s WHERE id = %s",
                      [world.bandhu, handed.request_of(world)]) == "refused"  # fmt: skip
    assert pia.got_nothing()


def test_a_handover_nobody_offered_is_written_by_sql(world: World, hand: Any) -> None:
    pia, made = hand("pia"), handed.asked(world)
    assert pia.writes(
        "INSERT INTO handovers_handover (id, survivor_id, request_id, from_organisation, to_organisation, offered_at, yes,"
        " keeps, language, proof, consents, n_facts, presence, meeting_words) VALUES (%s, %s, %s, %s, %s, now(), 1023, 0,"
        " 'bn', 'witness', '{}', 0, '', '')", [uuid4(), world.amal, made, world.asha, world.bandhu]) == "refused"  # fmt: skip
    assert pia.got_nothing()


def test_a_handover_that_has_arrived_already_is_written_by_sql(world: World, hand: Any) -> None:
    """By somebody of the house that is accountable, on a request that another house said yes to."""
    bea, request = hand("bea", 1023), handed.named(world)
    begins = (
        "INSERT INTO handovers_handover (id, survivor_id, request_id, from_organisation, to_organisation, offered_at, yes,"
        " keeps, language, proof, consents, n_facts, presence, meeting_words, agreed_at, agreed_by, arrived_on, arrived_at,"
        " visit_by_on) VALUES (%s, %s, %s, %s, %s, now(), 8, 0, 'bn', 'witness', '{}', 0, '', '', ")  # fmt: skip
    values = [uuid4(), world.amal, request, world.asha, world.bandhu]
    assert bea.writes(begins + "now(), %s, now(), now(), now())", [*values, idea("bea")]) == "refused"
    assert bea.writes(begins + "now(), %s, NULL, NULL, NULL)", [*values, idea("bea")]) == "refused"
    with transaction.atomic():
        assert bea.writes(begins + "NULL, NULL, NULL, NULL, NULL)", values) == 1, "as an offer it may begin"
        transaction.set_rollback(True)
    assert bea.got_nothing()


def test_an_access_row_or_a_yes_is_written_by_sql(world: World, hand: Any) -> None:
    """By somebody who sees her card and plan, for a colleague who sees nothing."""
    dia, pia = hand("dia", 9), hand("pia")
    assert dia.writes("INSERT INTO kernel_access SELECT * FROM kernel_access WHERE survivor = %s", [world.amal]) == "refused"
    assert dia.writes("UPDATE kernel_access SET sections = 1023 WHERE survivor = %s", [world.amal]) == "refused"
    assert dia.writes("SELECT house.grant_access(%s, %s, %s, %s, 1023, 'consent', now() + interval '9 days', %s)",
                      [uuid4(), world.amal, idea("pia"), world.bandhu, uuid4()]) == "refused"  # fmt: skip
    assert dia.got_nothing() and pia.got_nothing()


def test_they_decide_for_her_about_the_person(world: World, hand: Any) -> None:
    made, pia, dia = handed.named(world), hand("pia"), hand("dia", 9)
    assert pia.acts("joint.decide", made, DECIDED) in ("403", "404")
    assert dia.acts("joint.decide", made, DECIDED) == "403"
    assert pia.got_nothing() and dia.got_nothing()


def test_a_decision_about_the_person_named_before(world: World, hand: Any) -> None:
    """She said yes to Pia; meanwhile they named somebody else."""
    made, bea, noor = handed.named(world), hand("bea", 1023), hand("noor")
    run(world, "pia", "requests.name_worker", made, {"worker": str(idea("noor"))})
    assert bea.acts("joint.decide", made, DECIDED) == "403" and noor.get("people.page", world.amal) == 404
    assert noor.got_nothing() and hand("pia").got_nothing()


def test_a_joint_team_once_said_yes_to_is_decided_again(world: World, hand: Any) -> None:
    handed.team(world)
    from saathi.handovers.joint.queries import together

    made = together(world.bea, world.amal).asked[0].line.id
    assert hand("bea", 1023).acts("joint.decide", made, {**DECIDED, "sections": ["64"]}) == "403"
    assert hand("pia", 9).got_nothing()


def test_a_study_is_reported_without_a_yes_to_it(world: World, hand: Any) -> None:
    made, dia, pia = homeward.study(world), hand("dia", 9), hand("pia")
    assert dia.acts("studies.report", made, homeward.FOUND) == "404"
    assert pia.acts("studies.report", made, homeward.FOUND) == "404"
    assert dia.got_nothing() and pia.got_nothing()


def test_what_ended_is_begun_again(world: World, hand: Any) -> None:
    made, pia = requested.rejected(world), hand("pia")
    for act, data in (("requests.accept", PLAIN), ("requests.acknowledge", {}), ("requests.finish", {"outcome": "happened"})):
        assert pia.acts(act, made, data) == "403"
    assert pia.writes("UPDATE links_request SET state = 'in_progress' WHERE id = %s", [made]) == "refused"
    assert pia.got_nothing()


def test_a_request_that_does_not_exist_and_one_of_others_answer_alike(world: World, hand: Any) -> None:
    eli, there, nowhere = hand("eli"), handed.asked(world), uuid4()
    answers = []
    for target in (there, nowhere):
        with pytest.raises((NotFound, Refused)) as no:
            run(world, "eli", "handovers.accept", target, ACCEPTED)
        eli.get("requests.page", target)
        page = eli.said().replace(str(target), "")
        answers.append((type(no.value), str(no.value), page.partition("\n\n")[2] or len(page.split())))
    assert answers[0][:2] == answers[1][:2]
    assert eli.got_nothing()
