"""Run inside an installation with the small world: somebody new of Bea's, whose road ahead has something to decide.

`begin IDS`: Pia, near her home, was named to walk with her, and would go on with her later; prints her id, the request,
the handover, and the cookie of a session of Bea's. `visits IDS`: of another, somebody was at her home and she has not
heard what was found, and a visit to a relative waits for her yes; prints her id, both visits and the cookie. `hears IDS
HER VISIT`: she is told what was found. `names IDS REQUEST WHO`: another person there is named. IDS are those
of the small world as JSON, and so is what is printed.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from typing import Any
from uuid import UUID


def girl(world: Any) -> UUID:
    from datetime import timedelta

    from saathi.cases.actions import begin_stay, open_case, record_order
    from saathi.kernel.clock import today
    from saathi.survivors.searched import searched_token
    from tests.world import PARGANAS, THANE

    opened = {
        "chosen_name": "Nodi", "pronoun": "she", "languages": ["bn", "hi"], "age_band": "16", "track": "child",
        "country": "IN", "district": PARGANAS, "came_out_on": today() - timedelta(days=60), "rule": "meet_only",
        "words": "school office", "basis": "duty", "law": "in_jj_2015_s30", "searched": searched_token(world.bea),
    }  # fmt: skip
    her: UUID = open_case(world.bea, None, opened)
    stay = begin_stay(world.bea, her, {
        "kind": "shelter_home", "country": "IN", "district": THANE, "freedom": "not_free",
        "from_on": today() - timedelta(days=50), "reason": "wait_home_report", "waiting_on": "protection_unit",
    })  # fmt: skip
    # Under 18 an order stands beside her yes.
    order = {"authority": "cwc", "kind": "form_18", "number": "CWC/7", "from_on": today() - timedelta(days=50)}
    record_order(world.bea, stay, order)
    return her


def begin(world: Any) -> dict[str, str]:
    from tests.contracts import handed
    from tests.ground.seed import signed_in

    hers = replace(world, amal=girl(world))
    made = {"her": str(hers.amal), "joint": str(handed.named(hers)), "handover": str(handed.accepted(hers))}
    return {**made, "cookie": signed_in("bea")}


def visits(world: Any) -> dict[str, str]:
    from tests.contracts import homeward
    from tests.ground.seed import signed_in

    hers = replace(world, amal=girl(world))
    made = {"found": str(homeward.unsafe(hers)), "waits": str(homeward.draft(hers, "relative"))}
    return {**made, "her": str(hers.amal), "cookie": signed_in("bea")}


def hears(world: Any, her: str, visit: str) -> dict[str, str]:
    from tests.contracts import homeward

    homeward.run(replace(world, amal=UUID(her)), "bea", "studies.tell", UUID(visit), homeward.TELL)
    return {}


def names(world: Any, request: str, who: str) -> dict[str, str]:
    from tests.contracts import handed
    from tests.world import idea

    handed.run(world, "pia", "requests.name_worker", UUID(request), {"worker": str(idea(who))})
    return {}


def main() -> None:
    import django

    from saathi.config.environment import ground

    with ground():
        django.setup()
        from tests.world import World

        what, ids, *told = sys.argv[1:]
        world = World(**{name: UUID(value) for name, value in json.loads(ids).items()})
        done = {"begin": begin, "visits": visits, "hears": hears, "names": names}[what](world, *told)
        json.dump(done, sys.stdout)


if __name__ == "__main__":
    main()
