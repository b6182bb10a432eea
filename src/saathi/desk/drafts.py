"""Drafts for those whose role keeps them; for the others a page simply begins empty."""

from __future__ import annotations

from uuid import UUID

from saathi.kernel.actor import Actor
from saathi.kernel.drafts import Kept, mine


def kept(actor: Actor, act: str, target: UUID | None) -> Kept | None:
    return mine(actor, act, target) if actor.holds("drafts.mine") else None
