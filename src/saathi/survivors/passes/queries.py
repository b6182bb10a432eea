"""Whether a card opens her pages now."""

from __future__ import annotations

from uuid import UUID

from saathi.kernel import holders
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.holders import Door


@query("portal.state")
def door(actor: Actor, survivor: UUID) -> Door | None:
    """None where there never was a card, or she is out of reach."""
    return holders.door(survivor)
