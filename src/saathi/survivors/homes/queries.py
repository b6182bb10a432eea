"""Those whose home district nobody wrote down: no worker who comes from there is kept from them yet."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.lists import Where, page
from saathi.kernel.models import Access

from ..queries import chosen_names

MOST = 100
NOT_KNOWN = Where("{a}.origin = '' AND {a}.state = 'open'")


@dataclass(frozen=True, slots=True)
class Unknown:
    id: UUID
    chosen_name: str


@query("conflicts.unknown", shows=lambda found: [one.id for one in found])
def unknown_homes(actor: Actor) -> list[Unknown]:
    """The newest first, at most 100."""
    ids = [one.rows[0].survivor for one in page(NOT_KNOWN, "active", MOST)]
    called = chosen_names(ids) if ids else {}
    return [Unknown(one, called[one]) for one in ids if one in called]


def is_known(survivor: UUID) -> bool:
    """Inside a query or action."""
    return bool(Access.objects.filter(survivor=survivor).exclude(origin="").exists())
