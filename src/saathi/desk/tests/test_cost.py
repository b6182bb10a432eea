"""What a page costs in statements, sign-in and all. Only those that open a transaction or say who acts do not count."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.world import idea

from saathi.cases.tests.test_people import _open
from saathi.kernel.access import acts
from saathi.kernel.models import Seat

PLUMBING = re.compile(r"^(SAVEPOINT|RELEASE|BEGIN|COMMIT|ROLLBACK|SELECT set_config)")
SIGN_IN = re.compile(r'FROM "orgs_(session|login)"|FROM "kernel_seat" WHERE')


def cost(client: Any, where: str) -> list[str]:
    client.get(where)  # names of organisations are read once per process
    with CaptureQueriesContext(connection) as captured:
        assert client.get(where).status_code == 200
    return [one["sql"] for one in captured.captured_queries if not PLUMBING.match(one["sql"])]


WHERE = ["/people/", "/today/", "/today/second/", "/people/{amal}/", "/people/{amal}/decisions/record/"]


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize("who", ["bea", "gita"])
def test_statements_of_the_pages(world: Any, signed_in: Any, where: str, who: str) -> None:
    acts()["views.save"].run(world.actor(who), None, {"name": "Held", "freedom": "not_free"})
    said = cost(signed_in(who), where.format(amal=world.amal))
    assert len(said) <= 12, said


def test_who_asks_is_read_in_two_statements(world: Any, signed_in: Any) -> None:
    said = cost(signed_in("bea"), "/today/")
    assert len([one for one in said if SIGN_IN.search(one)]) == 2, said


def test_a_list_of_many_costs_what_a_list_of_one_costs(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    before = len(cost(client, "/people/"))
    for n in range(30):
        _open(world.bea, f"Person {n}")
    assert len(cost(client, "/people/")) == before


def test_a_seat_that_ended_is_missed_at_the_next_click(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    assert client.get("/today/").status_code == 200
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(world.jaya.id)])
        assert Seat.objects.filter(actor=idea("bea")).update(until="2026-01-01T00:00Z") > 0
        cursor.execute("SELECT set_config('saathi.actor', '', true)")
    assert client.get("/today/").status_code == 302
