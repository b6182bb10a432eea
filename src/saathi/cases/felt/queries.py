"""How services were, for the organisation that gave them."""

from __future__ import annotations

from saathi.kernel import groups
from saathi.kernel.access import query
from saathi.kernel.actor import Actor

from ..choices import Lane
from .actions import question


@query("services.felt")
def felt(actor: Actor) -> dict[str, list[groups.Group]]:
    """By kind of service, where a group may be shown: ten or more, never alike, thirty days late."""
    found = {str(lane): groups.groups(question(lane)) for lane in Lane.values}
    return {lane: shown for lane, shown in found.items() if shown}
