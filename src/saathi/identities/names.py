"""Names in memory, one index for each subject, only of those the asker may see; dropped after 15 idle minutes.

An index answers who might be meant; who may be shown is asked of the access rows at every answer, so that a withdrawal
needs no rebuild. Indexes are shared between people who are masked from nobody in a different way.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.utils import timezone

from saathi.kernel import scope
from saathi.kernel.actor import Actor
from saathi.kernel.compiled import IDS, AnyOf, Compiled
from saathi.kernel.reach import n_exceptions, named_since
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor
from saathi.vault.keys import load
from saathi.vault.many import read_many

from .choices import ParticularKind
from .models import Particular
from .spelling import NameIndex

IDLE_SECONDS = 15 * 60
NAMES_OF_HER = (ParticularKind.LEGAL_NAME, ParticularKind.ALIAS)
_AT_ONCE = 500
_MANY = 1000  # names read at once after which memory is given back
_C = ctypes.CDLL(None)
_OVERLAP = timedelta(seconds=30)  # longer than any act: one that began before the last reading may commit after it

Entry = tuple[UUID, bool]  # survivor, and whether the name belongs to her identity section


@dataclass(slots=True)
class _Kept:
    index: NameIndex[Entry] = field(default_factory=NameIndex)
    since: datetime | None = None
    used_at: float = 0.0


_chosen = Compiled(lambda: Survivor.objects.filter(AnyOf("pk", IDS)).values_list("id", "id", "chosen_name"))
_others = Compiled(
    lambda: Particular.objects.filter(AnyOf("survivor_id", IDS), kind__in=NAMES_OF_HER, ended_at=None)
    .exclude(value=b"")
    .values_list("id", "survivor_id", "value")
)
_kept: dict[tuple[Any, ...], _Kept] = {}


def candidates(actor: Actor, text: str, limit: int) -> list[tuple[UUID, bool, float]]:
    """The best matches over the actor's subjects: survivor, whether an identity name matched, score."""
    best: dict[Entry, float] = {}
    for index in _indexes(actor):
        for hit in index.search(text, limit * 2):
            best[hit.key] = max(best.get(hit.key, 0.0), hit.score)
    ranked = sorted(best.items(), key=lambda entry: -entry[1])
    return [(survivor, identity, score) for (survivor, identity), score in ranked[: limit * 3]]


class Comparison:
    """Many names against those the actor may see, as they were when it began."""

    def __init__(self, actor: Actor) -> None:
        self._indexes: list[tuple[NameIndex[Entry], dict[str, dict[int, float]]]] = [
            (index, {}) for index in _indexes(actor, only_open=True)
        ]

    def has_like(self, name: str, least: float) -> bool:
        """Whether anyone is called so, or nearly: `least` of 100 as in a search."""
        return any(index.has_like(name, least, read) for index, read in self._indexes)


def _indexes(actor: Actor, *, only_open: bool = False) -> list[NameIndex[Entry]]:
    """Of her subjects. `only_open` first forgets whoever is out of reach since she was read: for what is compared
    without asking the access rows about each."""
    _drop_idle()
    how_masked = (actor.origin, _special(actor))
    mine = {subject: _kept.setdefault((subject, *how_masked), _Kept()) for subject in actor.subjects}
    for kept in mine.values():
        kept.used_at = time.monotonic()
    _catch_up(mine)
    if only_open:
        _forget_lost(mine)
    return [kept.index for kept in mine.values() if len(kept.index)]


def _special(actor: Actor) -> UUID | None:
    """This actor, where kinship or a clearing makes what she may see unlike her colleagues'."""
    return actor.id if n_exceptions() else None


def _catch_up(mine: dict[UUID, _Kept]) -> None:
    """Reads what was named since each index was last read, in one statement for all of them."""
    now = timezone.now()
    since = [kept.since for kept in mine.values()]
    fresh: dict[UUID, dict[UUID, int]] = {}
    one: dict[UUID, UUID] = {}  # an id that stands in several indexes is kept in memory once
    for row in named_since(None if None in since else min(filter(None, since), default=None)):
        kept = mine.get(row.subject)
        if kept is not None and (kept.since is None or row.named_at > kept.since):
            covers = fresh.setdefault(row.subject, {})
            survivor = one.setdefault(row.survivor, row.survivor)
            covers[survivor] = covers.get(survivor, 0) | row.sections
    for subject, covers in fresh.items():
        ids = list(covers)
        for start in range(0, len(ids), _AT_ONCE):
            _read(mine[subject].index, ids[start : start + _AT_ONCE], covers)
    for kept in mine.values():
        kept.since = now - _OVERLAP
    if sum(map(len, fresh.values())) > _MANY:
        del fresh, one
        _give_back()


def _give_back() -> None:
    """Reading thousands of names leaves free memory between what is kept; glibc gives it back when asked to."""
    if hasattr(_C, "malloc_trim"):
        _C.malloc_trim(0)


def _forget_lost(mine: dict[UUID, _Kept]) -> None:
    covers: dict[tuple[UUID, UUID], int] = {}
    for row in named_since(None):
        covers[row.subject, row.survivor] = covers.get((row.subject, row.survivor), 0) | row.sections
    for subject, kept in mine.items():
        for survivor, identity in kept.index.everyone():
            if not covers.get((subject, survivor), 0) & (Section.IDENTITY if identity else Section.CARD):
                kept.index.remove((survivor, identity))


def _read(index: NameIndex[Entry], survivors: Sequence[UUID], covers: dict[UUID, int]) -> None:
    load(survivors)
    one = {survivor: survivor for survivor in survivors}
    chosen = [row for row in _chosen(ids=list(survivors)) if row[2]]
    for (survivor, _her, _sealed), name in zip(chosen, read_many(Survivor, "chosen_name", chosen), strict=True):
        _put(index, (one[survivor], False), [name])
    others: dict[UUID, list[str]] = {}
    open_to = [survivor for survivor in survivors if covers[survivor] & Section.IDENTITY]
    known = _others(ids=open_to)
    for (_row, survivor, _sealed), name in zip(known, read_many(Particular, "value", known), strict=True):
        others.setdefault(survivor, []).append(name)
    for survivor in open_to:
        _put(index, (survivor, True), others.get(survivor, []))
    _forget_keys(survivors)


def _put(index: NameIndex[Entry], entry: Entry, names: Iterable[str]) -> None:
    if entry in index:
        index.remove(entry)
    if written := [name for name in names if name.strip()]:
        index.add(entry, written)


def _forget_keys(survivors: Iterable[UUID]) -> None:
    """Keys of thousands of people need not stay in memory for the rest of the act."""
    rings = scope.current().keys
    for survivor in survivors:
        for held in (survivor, (survivor, Section.CARD), (survivor, Section.IDENTITY)):
            rings.pop(held, None)


def _drop_idle() -> None:
    oldest = time.monotonic() - IDLE_SECONDS
    for key in [key for key, kept in _kept.items() if kept.used_at < oldest]:
        del _kept[key]
