"""Names in memory, one index for each subject, only of those the asker may see; dropped after 15 idle minutes.

An index answers who might be meant; who may be shown is asked of the access rows at every answer, so that a withdrawal
needs no rebuild. Indexes are shared between people who are masked from nobody in a different way.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.utils import timezone

from saathi.kernel import scope
from saathi.kernel.actor import Actor
from saathi.kernel.models import Access
from saathi.kernel.reach import n_exceptions
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor
from saathi.vault.keys import load

from .choices import ParticularKind
from .models import Particular
from .spelling import NameIndex

IDLE_SECONDS = 15 * 60
_NAMES = (ParticularKind.LEGAL_NAME, ParticularKind.ALIAS)
_AT_ONCE = 200  # small enough that PostgreSQL looks each one up by key
_OVERLAP = timedelta(seconds=30)  # longer than any act: one that began before the last reading may commit after it

Entry = tuple[UUID, bool]  # survivor, and whether the name belongs to her identity section


@dataclass(slots=True)
class _Kept:
    index: NameIndex[Entry] = field(default_factory=NameIndex)
    read_until: datetime | None = None
    used_at: float = 0.0


_kept: dict[tuple[Any, ...], _Kept] = {}


def candidates(actor: Actor, text: str, limit: int) -> list[tuple[UUID, bool, float]]:
    """The best matches over the actor's subjects: survivor, whether an identity name matched, score."""
    best: dict[Entry, float] = {}
    for index in _indexes(actor):
        for hit in index.search(text, limit * 2):
            best[hit.key] = max(best.get(hit.key, 0.0), hit.score)
    ranked = sorted(best.items(), key=lambda entry: -entry[1])
    return [(survivor, identity, score) for (survivor, identity), score in ranked[: limit * 3]]


def _indexes(actor: Actor) -> list[NameIndex[Entry]]:
    _drop_idle()
    how_masked = (actor.origin, _special(actor))
    found = []
    for subject in actor.subjects:
        kept = _kept.setdefault((subject, *how_masked), _Kept())
        kept.used_at = time.monotonic()
        _catch_up(kept, subject)
        if len(kept.index):
            found.append(kept.index)
    return found


def _special(actor: Actor) -> UUID | None:
    """This actor, where kinship or a clearing makes what she may see unlike her colleagues'."""
    return actor.id if n_exceptions() else None


def _catch_up(kept: _Kept, subject: UUID) -> None:
    now = timezone.now()
    rows = Access.objects.filter(subject=subject)
    if kept.read_until is not None:
        rows = rows.filter(named_at__gt=kept.read_until - _OVERLAP)
    covers: dict[UUID, int] = {}
    for survivor, sections in rows.values_list("survivor", "sections"):
        covers[survivor] = covers.get(survivor, 0) | sections
    ids = list(covers)
    for start in range(0, len(ids), _AT_ONCE):
        _read(kept.index, ids[start : start + _AT_ONCE], covers)
    kept.read_until = now


def _read(index: NameIndex[Entry], survivors: list[UUID], covers: dict[UUID, int]) -> None:
    load(survivors)
    for row in Survivor.objects.filter(pk__in=survivors).only("id", "chosen_name"):
        _put(index, (row.pk, False), [row.chosen_name.read()])
    others: dict[UUID, list[str]] = {}
    open_to = [survivor for survivor in survivors if covers[survivor] & Section.IDENTITY]
    rows = Particular.objects.filter(survivor_id__in=open_to, kind__in=_NAMES, ended_at=None)
    for particular in rows.only("id", "survivor_id", "value"):
        others.setdefault(particular.survivor_id, []).append(particular.value.read())
    for survivor in open_to:
        _put(index, (survivor, True), others.get(survivor, []))
    _forget_keys(survivors)


def _put(index: NameIndex[Entry], entry: Entry, names: Iterable[str]) -> None:
    if entry in index:
        index.remove(entry)
    if written := [name for name in names if name.strip()]:
        index.add(entry, written)


def _forget_keys(survivors: list[UUID]) -> None:
    """Keys of thousands of people need not stay in memory for the rest of the act."""
    rings = scope.current().keys
    for survivor in survivors:
        for held in (survivor, (survivor, Section.CARD), (survivor, Section.IDENTITY)):
            rings.pop(held, None)


def _drop_idle() -> None:
    oldest = time.monotonic() - IDLE_SECONDS
    for key in [key for key, kept in _kept.items() if kept.used_at < oldest]:
        del _kept[key]
