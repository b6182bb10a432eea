"""A handover from offer to arrival: without her name until she agreed, part by part, and never without one organisation
that is accountable."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from tests.contracts.handed import (
    ACCEPTED,
    ARRIVED,
    CONFIRMED,
    OFFERED,
    YES,
    accepted,
    accepted_request,
    arrived,
    asked,
    confirmed,
    facts,
    met,
    offer,
    request_of,
    run,
    unreleased,
)
from tests.world import World, idea

from saathi.cases.models import Case
from saathi.cases.queries.journey import journey
from saathi.handovers.facts.asking import asked as fact_asked
from saathi.handovers.offers.dossier import dossier
from saathi.handovers.offers.lists import handovers, of_her, offered
from saathi.handovers.offers.loss import Loss, loss_of
from saathi.kernel.access import acts
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.reach import held
from saathi.kernel.scope import opened
from saathi.kernel.sections import Section, each
from saathi.links.requests.queries import request_page
from saathi.orgs.actions import end_person
from saathi.survivors.queries import card, doors


def accountable(world: World, who: str = "bea") -> Any:
    case = journey(world.actor(who), world.amal).case
    return case.organisation if case else None


def sees(world: World, who: str) -> int:
    with opened(world.actor(who), "test.held", writes=False):
        return int(held(world.amal))


def stage(world: World, who: str = "bea") -> str:
    return of_her(world.actor(who), world.amal)[0].line.stage


def test_from_offer_to_arrival(world: World) -> None:
    made = offer(world)
    assert stage(world) == "offered" and accountable(world) == idea("asha") and sees(world, "pia") == 0
    run(world, "pia", "handovers.accept", request_of(world), ACCEPTED)
    assert stage(world) == "accepted" and sees(world, "pia") == 0
    run(world, "bea", "handovers.confirm", made, CONFIRMED)
    assert stage(world) == "confirmed" and sees(world, "pia") == YES | 1 and accountable(world) == idea("asha")
    run(world, "bea", "handovers.meet", made, {"presence": "there"})
    run(world, "pia", "handovers.arrive", made, ARRIVED)
    assert stage(world, "pia") == "arrived" and accountable(world, "pia") == idea("bandhu")
    # Of what went along the plan, and what did not go along at all.
    assert sees(world, "bea") == 1 | 8 | 64
    assert sees(world, "gita") & ~(1 | 8 | int(Section.COUNSELLING)) == 0
    run(world, "pia", "handovers.visit", made, {})
    run(world, "pia", "handovers.check", made, {"facts": [str(one) for one in facts(world)], "state": "confirmed"})
    assert stage(world, "pia") == "settled" and of_her(world.pia, world.amal)[0].line.dues == ()
    loss = of_her(world.pia, world.amal)[0].loss
    assert loss is not None and (loss.loss, loss.retelling) == (0, 0)


def test_what_stays_can_still_be_read_and_written_where_it_stays(world: World) -> None:
    arrived(world)
    from saathi.decisions.queries import decisions
    from saathi.plans.queries import plan

    assert plan(world.bea, world.amal).goals[0].text == "Class 9"
    assert plan(world.pia, world.amal).goals[0].text == "Class 9"
    run(world, "pia", "plans.goal_add", world.amal,
        {"text": "ক্লাস নাইন", "language": "bn", "state": "now", "chosen_by": "hers", "origin": "own"})  # fmt: skip
    assert [one.text for one in plan(world.bea, world.amal).goals] == ["Class 9", "ক্লাস নাইন"]
    run(world, "bea", "services.record", world.amal, {"lane": "legal", "on": today(), "state": "happened"})
    assert all(one.what != "family_contact" for one in decisions(world.bea, world.amal))


def test_the_offer_says_nothing_of_who_she_is(world: World) -> None:
    made = asked(world)
    page = offered(world.pia, made)
    assert page.card is None and page.views == () and page.line.id is None and page.line.request.survivor is None
    assert page.line.follows == ("handovers.accept", "handovers.decline")
    for who in ("eli", "cyr"):
        with pytest.raises(NotFound):
            offered(world.actor(who), made)


@pytest.mark.parametrize("act", ["handovers.decline", "handovers.recall", "handovers.say_no", "handovers.send_back"])
def test_however_it_ends_whoever_offered_stays_accountable(world: World, act: str) -> None:
    data = {"handovers.decline": {"reason": "full"}, "handovers.send_back": {"reason": "full"},
            "handovers.recall": {"answer_words": "She stays."}, "handovers.say_no": {}}[act]  # fmt: skip
    who = "pia" if act in ("handovers.decline", "handovers.send_back") else "bea"
    made = asked(world) if act in ("handovers.decline", "handovers.recall") else None
    if made is None:
        confirmed(world)
        made = request_of(world)
    run(world, who, act, made, data)
    assert accountable(world) == idea("asha") and sees(world, "pia") == 0
    assert not [one for one in doors(world.bea, world.amal) if one.subject == idea("pia")]
    assert idea("pia") not in {one.person for one in journey(world.bea, world.amal).team}
    assert of_her(world.bea, world.amal)[0].line.dues == () and of_her(world.bea, world.amal)[0].line.is_over
    offer(world)


def test_once_she_agreed_only_that_person_sends_it_back(world: World) -> None:
    """A colleague who does not reach her could not close what her yes had opened."""
    from saathi.orgs.actions import add_person

    new = {"id": idea("nila"), "name": "Nila", "profession": "case_worker", "sign_in_name": "nila.test",
           "home_district": "IN-D315", "languages": ["bn"], "language": "en", "joined_on": today()}  # fmt: skip
    add_person(world.omar, None, new)
    confirmed(world)
    made = request_of(world)
    assert offered(world.actor("nila"), made).card is None
    with pytest.raises(Refused, match="Only that person"):
        run(world, "nila", "handovers.send_back", made, {"reason": "full"})
    assert sees(world, "pia") == YES | 1
    for who, act, data in (
        ("nila", "requests.name_worker", {"worker": str(idea("nila"))}), ("bea", "requests.refuse_person", {}),
    ):  # fmt: skip
        with pytest.raises(Refused, match="write down her no"):
            run(world, who, act, made, data)


def test_after_their_yes_it_is_not_taken_back_any_more(world: World) -> None:
    with pytest.raises(Refused):
        run(world, "bea", "handovers.recall", accepted_request(world), {"answer_words": "No."})


def test_each_part_is_asked_and_nothing_is_taken_for_granted(world: World) -> None:
    made = accepted(world)
    for wrong, why in (
        ({"part_64": ""}, "each part"),
        ({"keeps": ["64"]}, "stays here anyway"),
        ({"person": str(idea("dia"))}, "somebody else meanwhile"),
        ({f"part_{n}": "no" for n in (2, 4, 8, 16, 128, 256, 512)} | {"keeps": []}, "nothing go along"),
        ({"until": today()}, "after today"),
    ):
        with pytest.raises(Refused, match=why):
            run(world, "bea", "handovers.confirm", made, {**CONFIRMED, **wrong})
    with pytest.raises(Invalid):
        run(world, "bea", "handovers.confirm", made, {**CONFIRMED, "proof": ""})
    with pytest.raises(NotFound):
        run(world, "pia", "handovers.confirm", made, CONFIRMED)


def test_a_part_she_withholds_is_not_there_for_them(world: World) -> None:
    made = confirmed(world)
    ours, theirs = dossier(world.bea, made), dossier(world.pia, made)
    assert "legal" not in ours.groups and "legal" not in theirs.groups
    assert {one.section for lines in theirs.groups.values() for one in lines} <= set(each(YES))
    assert [one.row for one in theirs.facts] == [one.row for one in ours.facts] and len(ours.facts) >= 5
    assert "Amalika" not in repr(theirs) and "CWC/12" not in repr(theirs)


def test_not_accepted_in_three_days_is_seen_by_the_managers_of_both(world: World) -> None:
    asked(world)
    for days, late in ((2, 0), (4, 1)):
        later = server_clock() + timedelta(days=days)
        for who in ("mina", "indu", "pia"):
            found = handovers(world.actor(who), clock=lambda at=later: at)
            assert len(found.late) == late, (who, days)
    assert accountable(world) == idea("asha")
    assert handovers(world.pia).names == {} and handovers(world.bea).names == {world.amal: "Amal"}


def test_it_does_not_arrive_before_the_meeting_nor_by_a_stranger(world: World) -> None:
    made = confirmed(world)
    with pytest.raises(Refused, match="meeting"):
        run(world, "pia", "handovers.arrive", made, ARRIVED)
    run(world, "pia", "handovers.meet", made, {"presence": "call"})
    with pytest.raises(Refused, match="other side"):
        run(world, "bea", "handovers.arrive", made, ARRIVED)
    with pytest.raises(Refused, match="she said yes to"):
        run(world, "dia", "handovers.arrive", made, ARRIVED)
    with pytest.raises(NotFound):
        run(world, "eli", "handovers.arrive", made, ARRIVED)


def test_nobody_else_changes_who_is_accountable(world: World) -> None:
    """Not even past the acts: PostgreSQL refuses it before she arrived, and by anybody but those she arrived at."""
    met(world)
    for who in ("bea", "pia", "dia"):
        with pytest.raises(DatabaseError), transaction.atomic(), opened(world.actor(who), "x.y", writes=False) as now:
            now.writes = True
            Case.objects.filter(survivor_id=world.amal).update(organisation=idea("bandhu"))
    assert accountable(world) == idea("asha")


def test_a_worker_who_left_meanwhile_leaves_it_owed_and_not_undone(world: World) -> None:
    made = unreleased(world)
    assert accountable(world, "pia") == idea("bandhu")
    line = of_her(world.indu, world.amal)[0].line
    assert [due.what for due in line.dues] == ["release", "visit", "check"] and line.released_at is None
    run(world, "indu", "handovers.release", made)
    assert sees(world, "indu") == 1 | 8 | 64
    with pytest.raises(Refused):
        run(world, "pia", "handovers.release", made)


def test_whoever_she_said_yes_to_left_meanwhile(world: World) -> None:
    made = met(world)
    pia = world.pia
    end_person(world.omar, idea("pia"), {"left_on": today()})
    with pytest.raises((NotFound, Refused)):
        acts()["handovers.arrive"].run(pia, made, ARRIVED)
    assert accountable(world) == idea("asha")
    run(world, "bea", "handovers.say_no", request_of(world), {"language": "bn"})


def test_her_own_no_is_never_sent_and_not_now_waits(world: World) -> None:
    run(world, "bea", "handovers.offer", world.amal, {**OFFERED, "answer": "no"})
    assert stage(world) == "said_no" and handovers(world.pia).lines == ()
    run(world, "bea", "handovers.offer", world.amal, {**OFFERED, "answer": "not_now"})
    assert stage(world) == "thinking" and handovers(world.pia).lines == ()
    with pytest.raises(NotFound):
        request_page(world.pia, request_of(world))


def test_only_the_accountable_organisation_offers_and_only_once(world: World) -> None:
    with pytest.raises(Refused, match="accountable"):
        run(world, "dia", "handovers.offer", world.amal, {**OFFERED, "organisation": str(idea("setu"))})
    offer(world)
    with pytest.raises(Refused, match="goes on already"):
        offer(world)


def test_a_form_that_asks_again_logs_it_by_itself(world: World) -> None:
    arrived(world)
    name = {"kind": "legal_name", "value": "Amalika Invented", "language": "bn"}
    run(world, "pia", "identities.add", world.amal, name)
    run(world, "pia", "identities.add", world.amal, {**name, "kind": "birth_date", "language": ""})
    loss = of_her(world.pia, world.amal)[0].loss
    assert loss is not None and loss.n_retold == 1 and loss.loss == 1
    assert loss.retelling == 1 / loss.n_held


def test_the_one_line_call(world: World) -> None:
    arrived(world)
    with transaction.atomic(), opened(world.pia, "test.ask", writes=False) as scope:
        scope.writes = True
        fact_asked(world.pia, world.amal, "plan.school", Section.PLAN, True, server_clock())
        fact_asked(world.pia, world.amal, "legal.fir", Section.LEGAL, True, server_clock())  # not open to her
    loss = of_her(world.pia, world.amal)[0].loss
    assert loss is not None and loss.n_retold == 1


START = datetime.fromisoformat("2026-01-01T00:00:00+00:00")


def days(n: float) -> datetime:
    return START + timedelta(days=n)


@pytest.mark.parametrize(
    ("held_", "checked", "asked_", "loss", "retelling"),
    [
        (4, [("confirmed", days(1))] * 4, [], 0, 0),
        (4, [("confirmed", days(1))] * 3 + [("not_held", days(1))], [(True, days(2))], 0.25, 0.25),
        (4, [("corrected", days(6.9)), ("confirmed", days(7.1)), ("open", None), ("open", None)], [], 0.75, 0),
        (5, [("confirmed", days(0))] * 5, [(False, days(1)), (True, days(-1))], 0, 0),
        (0, [], [], None, None),
    ],
)
def test_loss_and_retelling_by_hand(held_: int, checked: Any, asked_: Any, loss: Any, retelling: Any) -> None:
    found = loss_of(held_, checked, START, asked_)
    assert (found.loss, found.retelling) == (loss, retelling)
    assert loss_of(held_, checked, None, asked_) == Loss(held_, 0, 0)


def test_the_card_is_not_theirs_before_she_agreed(world: World) -> None:
    accepted(world)
    with pytest.raises(NotFound):
        card(world.pia, world.amal)
