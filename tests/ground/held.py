"""Run inside an installation: what workers of the small world read of somebody, asked of the queries past every page.
Prints one line of JSON, by first name.

Words on its command line: the survivor's id, and their first names.
"""

from __future__ import annotations

import json
import sys
from typing import Any
from uuid import UUID


def read(survivor: UUID, who: str) -> dict[str, Any]:
    """`accountable` is the organisation that answers for her, `changes` how often that went from one to another,
    `sections` what is open to this worker, `words` all that is read of services and of what goes along. `held` facts
    went along in her newest handover; `loss` and `retelling` are None before she arrived."""
    from saathi.cases.queries.journey import journey
    from saathi.handovers.joint.queries import together
    from saathi.handovers.offers.dossier import dossier
    from saathi.handovers.offers.lists import of_her
    from saathi.kernel.reach import held
    from saathi.kernel.scope import opened
    from tests.world import _actor

    actor = _actor(who)
    page, newest = together(actor, survivor), of_her(actor, survivor)[0]
    assert newest.line.id is not None
    with opened(actor, "test.held", writes=False):
        sections = int(held(survivor))
    goes = dossier(actor, newest.line.id).groups
    return {
        "accountable": str(page.accountable),
        "changes": len(page.passed),
        "sections": sections,
        "words": [one.text for group in goes.values() for one in group]
        + [one.words for one in journey(actor, survivor, notes=True).services],
        "held": newest.line.n_facts,
        "loss": newest.loss.loss if newest.loss else None,
        "retelling": newest.loss.retelling if newest.loss else None,
    }


def main() -> None:
    import django

    from saathi.config.environment import ground

    with ground():
        django.setup()
        survivor, *names = sys.argv[1:]
        json.dump({name: read(UUID(survivor), name) for name in names}, sys.stdout)


if __name__ == "__main__":
    main()
