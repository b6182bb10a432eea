"""Whether a list may still be fetched: only while whoever took it out holds of each of them what she held then. A yes
that was taken back, an order that ended and a danger that is over close the file with them."""

from __future__ import annotations

import json
from collections.abc import Collection
from uuid import UUID

from saathi.kernel.reach import held_of, still_holds

from ..models import Export


def held_now(survivors: Collection[UUID]) -> str:
    """What the actor holds of each of them, as it is kept, sealed, beside the file."""
    return json.dumps({one.hex: int(sections) for one, sections in held_of(survivors).items()})


def still_stands(export: Export) -> bool:
    """False also for a file that is older than this question; a list of nobody tells nothing."""
    kept = export.stood.read()
    held = {UUID(hex=her): sections for her, sections in json.loads(kept or "{}").items()}
    return bool(kept) and (not held or still_holds(export.actor, held))
