"""Two organisations on one plan: asked without her name, and she decides about the person."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from tests.contracts.handed import DECIDED, joint, named, run, team
from tests.world import World, idea

from saathi.cases.queries.journey import journey
from saathi.handovers.joint.clocks import ask_by
from saathi.handovers.joint.queries import together, unasked
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.links.requests.queries import InboxFilter, inbox
from saathi.survivors.queries import card, doors


def test_in_her_first_week_somebody_near_her_home_is_asked(world: World) -> None:
    page = together(world.bea, world.amal)
    assert page.accountable == idea("asha") and page.ask_by == ask_by(page.since or today())
    assert page.ask_by == today() + timedelta(days=7) and unasked(world.bea).lines == ()

    def later() -> datetime:
        return server_clock() + timedelta(days=8)

    found = unasked(world.bea, clock=later)
    assert [one.ask_by for one in found.lines] == [page.ask_by] and found.names == {world.amal: "Amal"}
    joint(world)
    assert together(world.bea, world.amal).ask_by is None and unasked(world.bea, clock=later).lines == ()
    with pytest.raises(Refused, match="asked already"):
        joint(world)


def test_whoever_is_asked_reads_need_and_district_and_no_name(world: World) -> None:
    joint(world)
    (line,) = inbox(world.pia, InboxFilter(kind="joint")).lines
    assert (line.need, line.district, line.language, line.age_band, line.survivor) == (
        "joint_plan", "IN-D303", "bn", 16, None)  # fmt: skip
    with pytest.raises(NotFound):
        together(world.pia, world.amal)


def test_her_yes_opens_to_the_one_person_what_she_named(world: World) -> None:
    with pytest.raises(NotFound):
        card(world.pia, world.amal)
    team(world)
    page = together(world.pia, world.amal)
    (made,) = page.teams
    assert (made.organisation, made.worker, made.sections, made.is_of_her_district) == (
        idea("bandhu"), idea("pia"), 9, False)  # fmt: skip
    assert page.asked[0].line.state == "done" and page.asked[0].answer == "yes"
    assert idea("pia") in {one.person for one in journey(world.bea, world.amal).team}
    (door,) = [one for one in doors(world.bea, world.amal) if one.subject == idea("pia")]
    assert int(sum(door.sections)) == 9 and door.kind == "consent"
    assert page.walkers[idea("pia")].first_name == "Pia"


@pytest.mark.parametrize(("says", "state"), [("no", "said_no"), ("not_now", "accepted"), ("else", "accepted")])
def test_every_other_answer_opens_nothing_and_is_kept(world: World, says: str, state: str) -> None:
    made = named(world)
    run(world, "bea", "joint.decide", made, {"person": str(idea("pia")), "says": says, "language": "bn"})
    one = together(world.bea, world.amal).asked[0]
    assert one.line.state == state and len(one.views) == 2
    assert (one.line.worker is None) == (says == "else")
    with pytest.raises(NotFound):
        card(world.pia, world.amal)


def test_she_is_asked_about_the_person_who_was_named(world: World) -> None:
    made = named(world)
    run(world, "pia", "requests.name_worker", made, {"worker": str(idea("dia"))})
    with pytest.raises(Refused, match="somebody else meanwhile"):
        run(world, "bea", "joint.decide", made, DECIDED)
    run(world, "bea", "requests.refuse_person", made)
    with pytest.raises(Refused, match="named a person"):
        run(world, "bea", "joint.decide", made, DECIDED)


def test_the_organisation_that_is_asked_does_not_decide_for_her(world: World) -> None:
    with pytest.raises(Refused, match="beside her"):
        run(world, "pia", "joint.decide", named(world), DECIDED)


def test_somebody_from_her_own_district_is_told_to_her_first(world: World) -> None:
    from tests.world import PARGANAS

    from saathi.orgs.actions import add_person

    near = {"id": idea("nila"), "name": "Nila", "profession": "case_worker", "sign_in_name": "nila.test",
            "home_district": PARGANAS, "languages": ["bn"], "language": "en", "joined_on": today()}  # fmt: skip
    add_person(world.omar, None, near)
    made = joint(world)
    run(world, "pia", "requests.accept", made, {"capacity": "Sundays", "worker": str(idea("nila"))})
    said = {**DECIDED, "person": str(idea("nila"))}
    assert together(world.bea, world.amal).walkers[idea("nila")].is_of_her_district
    with pytest.raises(Refused, match="her own district"):
        run(world, "bea", "joint.decide", made, said)
    run(world, "bea", "joint.decide", made, {**said, "she_knows": "on"})
    assert together(world.actor("nila"), world.amal).teams[0].is_of_her_district


def test_a_yes_asks_which_parts_until_when_and_how(world: World) -> None:
    made = named(world)
    for name in ("sections", "until", "proof"):
        with pytest.raises(Invalid) as caught:
            run(world, "bea", "joint.decide", made, {**DECIDED, name: ""})
        assert set(caught.value.form.errors) == {name}


def test_it_ends_and_closes_in_the_same_moment(world: World) -> None:
    run(world, "bea", "joint.end", team(world))
    with pytest.raises(NotFound):
        card(world.pia, world.amal)
    assert together(world.bea, world.amal).teams[0].ended_on == today()
    assert idea("pia") not in {one.person for one in journey(world.bea, world.amal).team}
