"""Days on which plans are looked at again: on Today, in the calendar, and what they cost. Invented people."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from tests.contracts import planned, returned
from tests.contracts.attempts import ATTEMPTS
from tests.world import idea

from saathi.cases.queries.journey import journey
from saathi.cases.tests.test_people import _open
from saathi.desk.plan.queries import plan_days
from saathi.desk.tests.test_clocks import text_of
from saathi.desk.tests.test_cost import cost
from saathi.kernel.access import acts
from saathi.kernel.clock import HOME_ZONE, today
from saathi.orgs.covers.actions import cover
from saathi.survivors.queries import doors

NOW = today()
WHERE = "/today/plans/"


def ahead(world: Any, her: Any, on: date) -> None:
    acts()["reviews.plan_date"].run(world.bea, her, {"due_on": on})


def of(actor: Any, on: date = NOW) -> list[Any]:
    return [one.survivor for one in plan_days(actor, clock=lambda: datetime.combine(on, time(12), HOME_ZONE)).reviews]


def test_today_groups_what_is_late_due_and_near(world: Any, signed_in: Any) -> None:
    nodi, far = _open(world.bea, "Nodi"), _open(world.bea, "Far")
    ahead(world, world.amal, NOW)
    ahead(world, nodi, NOW + timedelta(days=7))
    ahead(world, far, NOW + timedelta(days=8))
    said = text_of(signed_in("bea").get(WHERE))
    places = [said.index(words) for words in ("Today Amal", "This week", "Nodi") if words in said]
    assert len(places) >= 2 and places == sorted(places) and "Far" not in said and "Overdue" not in said
    page = signed_in("bea").get("/today/").content.decode()
    assert f'hx-get="{WHERE}"' in page
    assert of(world.bea, NOW + timedelta(days=1)) == [world.amal, nodi, far]
    assert f"/people/{world.amal}/plan/reviews/hold/" in signed_in("bea").get(WHERE).content.decode()


def test_one_that_was_put_off_says_so_and_one_that_was_held_is_gone(world: Any, signed_in: Any) -> None:
    ahead(world, world.amal, NOW)
    ahead(world, world.amal, NOW + timedelta(days=3))
    assert "It was first set for" in text_of(signed_in("bea").get(WHERE))
    acts()["reviews.hold"].run(world.bea, world.amal, {**planned.HELD, "next_on": NOW + timedelta(days=60)})
    assert of(world.bea) == [] and "No plan is to be looked at again" in text_of(signed_in("bea").get(WHERE))


def test_it_is_of_those_who_work_with_her(world: Any) -> None:
    """Of her team and of who answers for all there; nobody else, though her plan may be seen."""
    ahead(world, world.amal, NOW)
    assert [of(world.actor(name)) for name in ("bea", "gita", "indu")] == [[world.amal]] * 3
    for name in ("dia", "hena", "cyr", "kamal", "pia", "eli"):
        assert of(world.actor(name)) == [], name


def test_whoever_covers_finds_it_as_long_as_she_does(world: Any) -> None:
    ahead(world, world.amal, NOW)
    gita = next(one.id for one in journey(world.bea, world.amal).team if one.person == idea("gita"))
    acts()["cases.team_end"].run(world.bea, gita, {})
    before = of(world.gita)
    cover(world.indu, None, {"person": idea("bea"), "by": idea("gita"), "from_on": NOW, "until_on": NOW})
    assert (before, of(world.gita)) == ([], [world.amal])


def test_whoever_set_the_day_finds_it_though_she_is_on_no_team(world: Any) -> None:
    ahead(world, world.amal, NOW + timedelta(days=3))
    assert of(world.dia) == []
    acts()["reviews.plan_date"].run(world.dia, world.amal, {"due_on": NOW})
    assert of(world.dia) == of(world.bea) == [world.amal]
    withdrawn = next(one for one in doors(world.bea, world.amal) if one.subject == idea("dia"))
    acts()["consents.withdraw"].run(world.bea, withdrawn.id, ATTEMPTS["consents.withdraw"].data)
    assert of(world.dia) == []


def test_a_case_that_is_closed_has_no_day(world: Any) -> None:
    nodi = _open(world.bea, "Nodi")
    ahead(world, nodi, NOW)
    case = journey(world.bea, nodi).case
    assert case is not None and of(world.bea) == [nodi]
    acts()["cases.close"].run(world.bea, case.id, returned.CLOSE)
    assert of(world.bea) == of(world.indu) == []


@pytest.mark.parametrize("who", ["bea", "gita", "indu"])
def test_it_costs_few_statements(world: Any, signed_in: Any, who: str) -> None:
    ahead(world, world.amal, NOW)
    for where in (WHERE, "/calendar/", "/today/"):
        said = cost(signed_in(who), where)
        assert len(said) <= 12, "\n".join(one[:150] for one in said)


def test_the_calendar_shows_the_day_to_whom_the_plan_is_shared(world: Any, signed_in: Any) -> None:
    ahead(world, world.amal, NOW)
    for who in ("bea", "indu", "dia"):
        assert "Her plan is looked at again with her" in text_of(signed_in(who).get("/calendar/")), who
    for who in ("lila", "cyr", "eli"):
        assert "Her plan is looked at again" not in text_of(signed_in(who).get("/calendar/")), who


def test_who_was_shown_is_remembered(world: Any, signed_in: Any) -> None:
    from django.db import connection

    ahead(world, world.amal, NOW)
    signed_in("bea").get(WHERE)
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(world.bea.id)])
        written = "SELECT count(*) FROM kernel_journal WHERE act = 'desk.plan_days' AND shown @> ARRAY[%s]"
        cursor.execute(written, [world.amal])
        assert cursor.fetchone() == (1,)
        cursor.execute("SELECT set_config('saathi.actor', '', true)")
