"""What holds at every moment of every walk, asked of the database as the people of the small world see it."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from saathi.kernel.actor import Actor
from saathi.kernel.scope import opened
from tests.world import World


def accountable(world: World, people: Iterable[Actor]) -> UUID:
    """The one organisation that answers for Amal's case, whoever of these is asked; and where it passed on, the row that
    says so agrees."""
    from saathi.cases.models import Case
    from saathi.handovers.models import Accountable

    found, passed = set(), set()
    for actor in people:
        with opened(actor, "test.accountable", writes=False):
            found |= set(Case.objects.filter(survivor=world.amal).values_list("organisation", flat=True))
            last = Accountable.objects.filter(survivor=world.amal).order_by("-at").first()
            passed |= {last.to_organisation} if last else set()
    assert len(found) == 1, f"{len(found)} organisations answer for one case"
    assert not passed or passed == found
    return found.pop()


def sees(actor: Actor, world: World) -> int:
    """The sections of Amal's that are open to this actor."""
    from saathi.kernel.reach import held

    with opened(actor, "test.held", writes=False):
        return int(held(world.amal))
