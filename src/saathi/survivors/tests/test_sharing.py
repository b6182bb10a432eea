"""Her yes names who there: everyone of a profession, those who answer for all of an organisation, or one person."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from tests.world import idea

from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.reach import held
from saathi.kernel.scope import opened as scope_of
from saathi.kernel.sections import Section
from saathi.orgs.models import Profession
from saathi.orgs.roles import ROLES
from saathi.survivors.actions import give_consent, record_ground, withdraw_consent
from saathi.survivors.choices import OF_THEM, WhoThere
from saathi.survivors.queries import Door, card, doors, sections

LEGAL, PLAN, PLACE = ("64", "8", "4")


def asked(house: str = "bandhu", who: str = "lawyer", **more: Any) -> dict[str, Any]:
    return {
        "organisation": idea(house), "who": who, "sections": [LEGAL], "purpose": "legal", "language": "bn",
        "proof": "witness", "until": today() + timedelta(days=30), **more,
    }  # fmt: skip


def ordered(house: str = "bandhu", who: str = "lawyer", **more: Any) -> dict[str, Any]:
    return {
        "organisation": idea(house), "who": who, "sections": [LEGAL], "basis": "order", "law": "in_jj_2015_s31",
        "document": "CWC/8", "until": today() + timedelta(days=30), **more,
    }  # fmt: skip


def joins(world: Any, name: str, profession: str) -> Any:
    """Somebody new at Bandhu, as an actor."""
    from saathi.orgs.actions import add_person
    from saathi.orgs.models import Login
    from saathi.orgs.queries import actor_of

    add_person(world.omar, None, {
        "id": idea(name), "name": name.capitalize(), "profession": profession, "sign_in_name": f"{name}.test",
        "languages": ["bn"], "language": "bn", "joined_on": today(),
    })  # fmt: skip
    return actor_of(Login.objects.get(person_id=idea(name)))


def holds(actor: Any, survivor: UUID) -> Section:
    with scope_of(actor, "test.held", writes=False):
        return held(survivor)


def door_of(world: Any, made: UUID) -> Door:
    return next(one for one in doors(world.bea, world.amal) if one.id == made)


def test_lawyers_of_bandhu_see_what_she_named_until_she_stops(world: Any) -> None:
    noor, rani = joins(world, "noor", "lawyer"), joins(world, "rani", "case_worker")
    made = give_consent(world.bea, world.amal, asked())
    late = joins(world, "mitu", "lawyer")
    for lawyer in (noor, late):
        assert holds(lawyer, world.amal) == Section.CARD | Section.LEGAL
        assert card(lawyer, world.amal).chosen_name == "Amal"
    for other in (rani, world.pia, world.lila):
        assert holds(other, world.amal) == Section(0)
        with pytest.raises(NotFound):
            card(other, world.amal)
    (seer,) = door_of(world, made).seers
    assert (seer.who, seer.sections) == ("lawyer", (Section.CARD, Section.LEGAL))
    withdraw_consent(world.bea, made)
    assert holds(noor, world.amal) == holds(late, world.amal) == Section(0)
    with pytest.raises(NotFound):
        card(noor, world.amal)


def test_the_lawyer_of_her_own_house_sees_what_she_agreed_to_and_no_more(world: Any) -> None:
    from saathi.cases.queries.journey import journey

    assert holds(world.lila, world.amal) == Section(0)
    made = give_consent(world.bea, world.amal, asked("asha"))
    assert holds(world.lila, world.amal) == Section.CARD | Section.LEGAL
    facts = journey(world.lila, world.amal)
    assert not facts.stays
    assert {one.lane for one in facts.services} == {"legal"}
    assert holds(world.cyr, world.amal) == Section(0)
    withdraw_consent(world.bea, made)
    assert holds(world.lila, world.amal) == Section(0)


def test_those_who_answer_for_all_of_bandhu_are_its_managers_alone(world: Any) -> None:
    tara = joins(world, "tara", "programme_manager")
    give_consent(world.bea, world.amal, asked(who="whole"))
    assert holds(tara, world.amal) == Section.CARD | Section.LEGAL
    assert holds(world.pia, world.amal) == holds(world.omar, world.amal) == Section(0)


def test_an_order_names_who_there_as_well(world: Any) -> None:
    noor = joins(world, "noor", "lawyer")
    made = record_ground(world.bea, world.amal, ordered())
    assert holds(noor, world.amal) == Section.CARD | Section.LEGAL and holds(world.pia, world.amal) == Section(0)
    assert [seer.who for seer in door_of(world, made).seers] == ["lawyer"]


def test_one_named_person_still_can_be_named_by_the_act(world: Any) -> None:
    made = give_consent(world.bea, world.amal, asked(who="", subject=idea("pia")))
    assert holds(world.pia, world.amal) == Section.CARD | Section.LEGAL
    (seer,) = door_of(world, made).seers
    assert (seer.who, seer.subject) == ("", idea("pia"))


@pytest.mark.parametrize("act", ["consents.give", "grounds.record"])
@pytest.mark.parametrize("more", [{"who": ""}, {"who": "lawyer", "subject": idea("pia")}, {"who": "analyst"}])
def test_nobody_or_both_or_who_opens_nobody_is_no_answer(world: Any, act: str, more: dict[str, Any]) -> None:
    data = (asked if act == "consents.give" else ordered)(**more)
    with pytest.raises(Invalid) as wrong:
        acts()[act].run(world.bea, world.amal, data)
    assert list(wrong.value.form.errors) == ["who"]


def refused(world: Any, who: str, act: str, data: dict[str, Any]) -> str:
    with pytest.raises(Refused) as fault:
        acts()[act].run(world.actor(who), world.amal, data)
    return fault.value.sentence


@pytest.mark.parametrize("act", ["consents.give", "grounds.record"])
def test_whoever_is_named_works_where_it_says(world: Any, act: str) -> None:
    data = asked if act == "consents.give" else ordered
    elsewhere = data(who="", subject=idea("dia"))
    assert "does not work" in refused(world, "bea", act, {**elsewhere, "organisation": idea("asha")})
    assert "from the list" in refused(world, "bea", act, data() | {"organisation": uuid4()})


@pytest.mark.parametrize("who", ["whole", "counsellor", "house_mother"])
@pytest.mark.parametrize("act", ["consents.give", "grounds.record"])
def test_those_of_her_own_house_who_see_her_already_are_not_narrowed(world: Any, act: str, who: str) -> None:
    before = {name: holds(world.actor(name), world.amal) for name in ("indu", "gita", "hena")}
    for data in (asked("asha", who), ordered("asha", who), ordered("asha", who, basis="duty")):
        if ("purpose" in data) == (act == "consents.give"):
            assert "already" in refused(world, "bea", act, data)
    assert {name: holds(world.actor(name), world.amal) for name in before} == before


def test_the_same_people_once_more_may_see_more_but_never_quietly_less(world: Any) -> None:
    noor = joins(world, "noor", "lawyer")
    first = give_consent(world.bea, world.amal, asked(sections=[LEGAL, PLAN]))
    assert "already" in refused(world, "bea", "consents.give", asked(sections=[LEGAL]))
    assert "already" in refused(world, "dia", "consents.give", asked(sections=[PLAN]))
    sooner = asked(sections=[LEGAL, PLAN], until=today() + timedelta(days=9))
    assert "already" in refused(world, "bea", "consents.give", sooner)
    second = give_consent(world.bea, world.amal, asked(sections=[LEGAL, PLAN, PLACE]))
    assert holds(noor, world.amal) == Section.CARD | Section.LEGAL | Section.PLAN | Section.PLACE
    live = {one.id for one in doors(world.bea, world.amal)}
    assert second in live and first not in live
    withdraw_consent(world.bea, second)
    assert holds(noor, world.amal) == Section(0)


def test_an_order_made_longer_takes_the_place_of_the_first(world: Any) -> None:
    noor = joins(world, "noor", "lawyer")
    first = record_ground(world.bea, world.amal, ordered())
    longer = record_ground(world.bea, world.amal, ordered(document="CWC/9", until=today() + timedelta(days=90)))
    live = {one.id for one in doors(world.bea, world.amal)}
    assert longer in live and first not in live
    consent = give_consent(world.bea, world.amal, asked(sections=[LEGAL, PLAN]))
    withdraw_consent(world.bea, consent)
    assert holds(noor, world.amal) == Section.CARD | Section.LEGAL, "the order is another basis, and stays"


def test_only_what_one_holds_is_offered(world: Any) -> None:
    assert sections(world.dia, world.amal) == [Section.PLAN]
    assert Section.COUNSELLING not in sections(world.bea, world.amal)
    assert Section.COUNSELLING in sections(world.gita, world.amal)
    assert Section.CARD not in sections(world.bea, world.amal)
    assert sections(world.eli, world.amal) == []


def test_every_profession_that_opens_people_can_be_named() -> None:
    opens = {code for code in Profession.values if "people.page" in ROLES[code].acts}
    assert set(WhoThere.values) == opens - {"superintendent"} | {"whole"}, "a superintendent answers for the whole"
    assert set(OF_THEM) == set(WhoThere.values)
