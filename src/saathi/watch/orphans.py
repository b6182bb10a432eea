"""The weekly look for what somebody who has left could still use: sessions, sign-ins, second steps, access, keys.

Whoever leaves is out within the second (orgs.end_person); this looks whether that held. No device keeps anything yet.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.journal.watched import orphans as counted

WATCHES = Actor.system(frozenset(["alerts.raise", "alerts.orphans"]))
WORDS: dict[str, str | Promise] = {
    "session": _("Sessions of people who have left"),
    "second_step": _("Passkeys and other second steps of people who have left"),
    "sign_in": _("Sign-ins of people who have left"),
    "seat": _("Seats of people who have left"),
    "access": _("Access given to people who have left"),
    "key": _("Wrapped keys of people who have left"),
    "card": _("Cards of survivors' own pages, made by people who have left"),  # her own door
}


@dataclass(frozen=True, slots=True)
class Orphans:
    """How many of one kind are left over."""

    kind: str
    n: int

    @property
    def words(self) -> str:
        return str(WORDS[self.kind])


@query("alerts.orphans")
def orphans(actor: Actor) -> list[Orphans]:
    """Every kind, also those of which there are none: of the actor's organisation, or of all for the system."""
    return [Orphans(*row) for row in counted()]
