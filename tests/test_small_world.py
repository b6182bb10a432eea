"""Access in the small world: by role, by row, by section, by raw SQL."""

from typing import Any

import pytest

from saathi.decisions.models import Decision
from saathi.kernel.errors import NotFound, OutsideAccess
from saathi.survivors.models import Survivor
from saathi.survivors.queries import card


def test_bea_sees_amal(world: Any) -> None:
    assert card(world.bea, world.amal).chosen_name == "Amal"


@pytest.mark.parametrize("name", ["eli", "cyr", "kamal"])
def test_others_do_not(world: Any, name: str) -> None:
    with pytest.raises(NotFound):
        card(world.actor(name), world.amal)


def test_dia_sees_what_amal_agreed_to(world: Any) -> None:
    from saathi.plans.queries import plan

    assert card(world.dia, world.amal).chosen_name == "Amal"
    assert plan(world.dia, world.amal).goals


def test_nothing_is_readable_outside_an_act(world: Any) -> None:
    with pytest.raises(OutsideAccess):
        Survivor.objects.all()
    with pytest.raises(OutsideAccess):
        Decision(pk=world.decision).save()


def test_the_house_mother_has_no_door_to_counselling(world: Any) -> None:
    """By page, by act and by raw SQL."""
    from django.db import connection

    from saathi.cases.models import Service
    from saathi.cases.queries.journey import journey
    from saathi.kernel import scope

    seen = journey(world.hena, world.amal)
    assert {service.lane for service in seen.services} == set()
    assert seen.n_hidden >= 2
    assert "counselling" in {service.lane for service in journey(world.gita, world.amal).services}
    with scope.opened(world.hena, "journey.page", writes=False):
        assert not Service.objects.filter(pk=world.counselling).exists()
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM cases_service WHERE id = %s", [world.counselling])
            assert cursor.fetchone() == (0,)


def test_a_withdrawal_ends_it_at_once(world: Any) -> None:
    from saathi.survivors.actions import withdraw_consent

    withdraw_consent(world.bea, world.consent, {})
    with pytest.raises(NotFound):
        card(world.dia, world.amal)


def test_search_by_another_script(world: Any) -> None:
    from saathi.identities.queries import search

    assert [one.id for one in search(world.bea, "অমল")] == [world.amal]
    assert [one.id for one in search(world.bea, "Amol")] == [world.amal]
    assert search(world.eli, "Amal") == []


def test_reveal_is_remembered_with_its_purpose(world: Any) -> None:
    from saathi.identities.actions import reveal
    from saathi.survivors.queries import who_looked

    assert reveal(world.bea, world.legal_name, {"purpose": "court_paper"}).text == "Amalika Invented"
    looked = who_looked(world.bea, world.amal)
    assert ("identities.reveal", "court_paper") in {(look.act, look.purpose) for look in looked}


def test_a_newcomer_sees_in_the_list_what_her_sections_say(world: Any) -> None:
    """Place, freedom and waiting come along with the place section, and stay away without it."""
    from datetime import timedelta

    from saathi.cases.queries.people import Filters, people
    from saathi.kernel.clock import today
    from saathi.survivors.actions import give_consent
    from tests.world import idea

    given = {"organisation": idea("bandhu"), "subject": idea("pia"), "purpose": "return", "language": "bn",
             "proof": "witness", "until": today() + timedelta(days=9)}  # fmt: skip
    give_consent(world.bea, world.amal, {**given, "sections": ["4"]})
    (line,) = people(world.pia, Filters()).lines
    assert (line.district, line.freedom, line.waiting_on) == ("IN-D497", "not_free", "protection_unit")
    (dia,) = people(world.dia, Filters()).lines
    assert (dia.district, dia.freedom, dia.waiting_on) == ("", "", "")
