"""Run inside an installation: what one worker of the small world can read of somebody, asked of the queries themselves.
Prints one line of JSON.

Words on its command line: the survivor's id, and the worker's first name.
"""

from __future__ import annotations

import json
import sys
from typing import Any
from uuid import UUID


def read(survivor: UUID, who: str) -> dict[str, Any]:
    """`accountable` is the organisation that answers for her; `changes` how often that went from one to another;
    `sections` what is open to the worker; `legal` what is read of her legal help; `loss` and `retelling` of her newest
    handover, None before she arrived."""
    from saathi.cases.queries.journey import journey
    from saathi.handovers.joint.queries import together
    from saathi.handovers.offers.dossier import dossier
    from saathi.handovers.offers.lists import of_her
    from saathi.kernel.reach import held
    from saathi.kernel.scope import opened
    from tests.world import _actor

    actor = _actor(who)
    page, found = together(actor, survivor), of_her(actor, survivor)
    newest = found[0] if found else None
    with opened(actor, "test.held", writes=False):
        sections = int(held(survivor))
    goes = dossier(actor, newest.line.id).groups if newest and newest.line.id else {}
    services = [one.words for one in journey(actor, survivor, notes=True).services]
    return {
        "accountable": str(page.accountable),
        "changes": len(page.passed),
        "sections": sections,
        "legal": [one.text for one in goes.get("legal", ())] + [words for words in services if words],
        "loss": newest.loss.loss if newest and newest.loss else None,
        "retelling": newest.loss.retelling if newest and newest.loss else None,
    }


def main() -> None:
    import django

    from saathi.config.environment import ground

    with ground():
        django.setup()
        json.dump(read(UUID(sys.argv[1]), sys.argv[2]), sys.stdout)


if __name__ == "__main__":
    main()
