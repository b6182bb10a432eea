"""What a page costs in statements. Those that open a transaction or say who acts are counted apart."""

import re
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

from saathi.cases.tests.test_people import _open

# The session and who acts are read for every page of the installation: four statements that no page can spare.
SIGN_IN = re.compile(r'FROM "orgs_(session|login)"|"orgs_person"."profession"|FROM "kernel_seat"')
PLUMBING = re.compile(r"^(SAVEPOINT|RELEASE|BEGIN|COMMIT|ROLLBACK|SELECT set_config)")


def cost(client: Any, where: str) -> tuple[int, list[str]]:
    client.get(where)  # names of organisations are read once per process
    with CaptureQueriesContext(connection) as captured:
        assert client.get(where).status_code == 200
    said = [one["sql"] for one in captured.captured_queries if not PLUMBING.match(one["sql"])]
    return len([one for one in said if not SIGN_IN.search(one)]), said


def test_statements_of_the_pages(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    found = {where: cost(client, where)[0] for where in ("/people/", "/today/", f"/people/{world.amal}/")}
    assert all(n <= 12 for n in found.values()), found


def test_a_list_of_many_costs_what_a_list_of_one_costs(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    before = cost(client, "/people/")[0]
    for n in range(30):
        _open(world.bea, f"Person {n}")
    assert cost(client, "/people/")[0] == before
