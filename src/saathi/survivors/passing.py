"""What an organisation sees less of, once she is with another: its own access alone, and never anybody else's."""

from __future__ import annotations

from uuid import UUID

from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.sections import Section
from saathi.vault import keys

from .models import Consent, Ground


def narrow(actor: Actor, survivor: UUID, gone: Section, clock: Clock) -> None:
    """Everybody of the actor's organisation holds these sections no more: access rows and wrapped keys. What she had
    agreed to, and what an order or a duty opened, says the same from now on. Inside an action."""
    left = ~int(gone)
    for row in Consent.objects.filter(survivor_id=survivor, organisation=actor.organisation, withdrawn_at=None):
        row.sections &= left
        row.withdrawn_at = clock() if row.sections <= Section.CARD else None
        row.save(update_fields=["sections", "withdrawn_at"])
    for ground in Ground.objects.filter(survivor_id=survivor, organisation=actor.organisation, ended_at=None):
        ground.sections &= left
        ground.ended_at = clock() if ground.sections <= Section.CARD else None
        ground.save(update_fields=["sections", "ended_at"])
    keys.narrow(survivor, gone)


def renewed(survivor: UUID, sections: Section) -> None:
    """New keys for what is written from now on, by whoever holds these sections. Inside an action."""
    if sections:
        keys.renew(survivor, sections)
