"""The parts of a bundle that was accepted: opened again from what was carried, never kept open."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from saathi.kernel.actor import Actor
from saathi.uploads.kinds import TYPES
from saathi.uploads.opening import Taken, Unusable, cleaned
from saathi.vault.bundles import Forged

from .. import taking
from ..claims import seconds
from ..models import Received
from ..parts import Part


def parts_of(actor: Actor, bundle: Received) -> tuple[Part, ...]:
    """As they were signed: a paper among them is a stranger's file, and is used only once it is `harmless`. Verified as
    on the day it came, with the directory of today: a key that was distrusted since before that day opens nothing any
    more. Raises Forged."""
    taken = taking.taken(actor, bundle.file.read_bytes(), bundle.taken_at)
    if taken.head != bundle.head:
        raise Forged("two")
    return taken.parts


def harmless(paper: Part) -> Taken:
    """A paper, redrawn in the cell as every upload is, and of the kind it was said to be. Raises Unusable."""
    clean = cleaned(paper.raw)
    if TYPES[clean.kind] != paper.media:
        raise Unusable("unlike")
    return clean


def day_seconds(day: date) -> int:
    return seconds(datetime.combine(day, time.min, UTC))
