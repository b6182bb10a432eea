"""Everything that is kept about her, as far as whoever sits with her may see it, and what is left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import F

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.reach import lasting, n_out_of_reach
from saathi.kernel.records import Record
from saathi.kernel.sections import Section
from saathi.orgs.roles import acts_of
from saathi.survivors.queries import card

from ..kinds import KINDS, Kind
from .kept import ABOVE, kept_back, n_files
from .rows import Entry, entries

MOST = 500  # rows of one kind, the newest


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that is not in the copy. `why`: a section or a kind that whoever sits with her may not see (`section`,
    `role`), rows that a reason keeps from her until a day (`kept_back`), what is no text (`files`), or what is older
    than what fits (`older`). `n` counts it."""

    why: str
    n: int
    kind: str = ""
    section: Section | None = None
    until_on: date | None = None


@dataclass(frozen=True, slots=True)
class Whole:
    """`groups` are kinds in their order with their entries, the newest first. Repr shows nothing of it."""

    groups: tuple[tuple[Kind, tuple[Entry, ...]], ...] = field(repr=False)
    left_out: tuple[LeftOut, ...]

    def n_of(self, section: Section) -> int:
        return sum(one.section == section for _kind, found in self.groups for one in found)


@query("file.page")
def whole(actor: Actor, survivor: UUID, *, clock: Clock = server_clock) -> Whole:
    """Her card is opened first, which the journal remembers; what danger opened for hours is no part of it. Raises
    NotFound where she is out of reach."""
    card(actor, survivor)
    may, now, mine = acts_of(actor.roles), today(clock), lasting(survivor)
    found: list[tuple[Kind, Sequence[Record]]] = []
    left = [LeftOut("section", n, section=section) for section, n in n_out_of_reach(survivor)]
    for kind in KINDS:
        every = _rows(kind, survivor, mine)
        if kind.by not in may:
            left += _counted("role", kind, every.count())
            continue
        rows, more = _read(kind, every, now)
        left += more
        if rows:
            found.append((kind, rows))
    left += _counted("files", None, n_files(survivor) if mine else 0)
    return Whole(tuple(_named(found)), tuple(left))


def _rows(kind: Kind, survivor: UUID, mine: Section) -> Any:
    table = kind.table
    rows = table._default_manager.filter(**{table.SURVIVOR: survivor})
    if isinstance(table.SECTION, str):
        rows = rows.annotate(lasts=F(table.SECTION).bitand(int(mine))).exclude(lasts=0)
    elif not table.SECTION & mine:
        return rows.none()
    return rows.order_by("-" + kind.on, "pk") if kind.on else rows.order_by(*ABOVE.get(kind.model, ("pk",)))


def _read(kind: Kind, every: Any, now: date) -> tuple[list[Record], list[LeftOut]]:
    rows = list(every[: MOST + 1])
    left = _counted("older", kind, every.count() - MOST) if len(rows) > MOST else []
    kept = [(row, until) for row in rows[:MOST] if (until := kept_back(kind, row, now))]
    if kept:
        left.append(LeftOut("kept_back", len(kept), kind.code, until_on=min(until for _row, until in kept)))
    hidden = {row.pk for row, _until in kept}
    return [row for row in rows[:MOST] if row.pk not in hidden], left


def _counted(why: str, kind: Kind | None, n: int) -> list[LeftOut]:
    return [LeftOut(why, n, kind.code if kind else "")] if n > 0 else []


def _named(found: Iterable[tuple[Kind, Sequence[Record]]]) -> list[tuple[Kind, tuple[Entry, ...]]]:
    every = list(found)
    made = entries(every)
    return [(kind, tuple(made[row.pk] for row in rows)) for kind, rows in every]
