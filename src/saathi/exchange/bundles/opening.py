"""The parts of a bundle that was accepted: opened again from what was carried, never kept open."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

from saathi.kernel.actor import Actor
from saathi.uploads.kinds import TYPES
from saathi.uploads.opening import Unusable, cleaned
from saathi.vault.bundles import Forged

from .. import taking
from ..claims import seconds
from ..models import Received
from ..parts import Part

PLAIN = "application/json"


def parts_of(actor: Actor, bundle: Received) -> tuple[Part, ...]:
    """As they were signed; papers and photographs redrawn. Verified as on the day it came, with the directory of today:
    a key that was distrusted since before that day opens nothing any more. Raises Forged."""
    taken = taking.taken(actor, bundle.file.read_bytes(), bundle.taken_at)
    if taken.head != bundle.head:
        raise Forged("two")
    return tuple(map(_harmless, taken.parts))


def _harmless(part: Part) -> Part:
    if part.media == PLAIN:
        return part
    try:
        clean = cleaned(part.raw)
    except Unusable:
        raise Forged("part") from None
    if TYPES[clean.kind] != part.media:
        raise Forged("part")
    return replace(part, raw=clean.raw)


def day_seconds(day: date) -> int:
    return seconds(datetime.combine(day, time.min, UTC))
