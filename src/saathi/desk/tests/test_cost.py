"""What a page costs in statements. Those that open a transaction or say who acts are counted apart."""

import re
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

PLUMBING = re.compile(r"^(SAVEPOINT|RELEASE|BEGIN|COMMIT|ROLLBACK|SELECT set_config)")


def cost(client: Any, where: str) -> tuple[int, list[str]]:
    client.get(where)  # names of organisations are read once per process
    with CaptureQueriesContext(connection, ) as captured:
        assert client.get(where).status_code == 200
    said = [one["sql"] for one in captured.captured_queries if not PLUMBING.match(one["sql"])]
    # The session and who acts are read for every page of the installation: three statements that no page can spare.
    return len([one for one in said if not re.search(r'"orgs_(session|login|person)" |kernel_seat"', one)]), said


def test_statements_of_the_pages(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    found = {where: cost(client, where) for where in ("/people/", "/today/", f"/people/{world.amal}/")}
    for where, (n, said) in found.items():
        print(where, n, len(said))
        for one in said:
            print("   ", one[:150])
    assert all(n <= 12 for n, _said in found.values()), {where: n for where, (n, _said) in found.items()}
