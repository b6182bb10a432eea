"""The work after the decision: the file is read once more and taken slice by slice; what was taken before is left.

Ended in the middle it can simply be begun again: rows know by their key whether they are there.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from saathi.intake.actions import write_rows
from saathi.intake.checking import Outcome, examine
from saathi.intake.forms import mapping_of
from saathi.intake.keys import secret_of
from saathi.intake.mapping import Mapping
from saathi.intake.progress import Progress, quiet
from saathi.intake.queries import BatchPage, batch_page
from saathi.intake.reading import Table, open_table
from saathi.intake.rejects import Rejects, writer_of
from saathi.intake.rows import CaseloadRow
from saathi.intake.taking import SLICE
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today

Source = Path | BinaryIO


def run(
    actor: Actor,
    batch: UUID,
    source: Source,
    *,
    clock: Clock = server_clock,
    progress: Progress = quiet,
    rest: Rejects | None = None,
) -> BatchPage:
    """Takes the rows as was decided and answers how it stands then. Rows at fault are added to `rest` if given.

    A failure leaves the file marked as stopped in the middle, with what was taken so far, and is raised again.
    """
    page = batch_page(actor, batch)
    try:
        with open_table(source, page.line.name) as table:
            mapping = _mapping(page, table)
            _slices(actor, batch, table, mapping, clock, progress, rest)
    except Exception:
        write_rows(actor, batch, {"rows": [], "rest": 0, "step": "broken"}, clock=clock)
        raise
    return batch_page(actor, batch)


def _mapping(page: BatchPage, table: Table) -> Mapping:
    mapping = mapping_of(page.mapping, table.columns)
    return mapping.leaving(mapping.unknown) if page.leaves_unknown else mapping


def _slices(
    actor: Actor, batch: UUID, table: Table, mapping: Mapping, clock: Clock, progress: Progress, rest: Rejects | None
) -> None:
    ready: list[CaseloadRow] = []
    faulty = 0
    for outcome in _judged(actor, table, mapping, clock, progress):
        if outcome.taken is None:
            faulty += 1
            if rest is not None:
                rest.add(outcome)
        else:
            ready.append(outcome.taken)
        if len(ready) == SLICE:
            write_rows(actor, batch, {"rows": ready, "rest": faulty, "step": "on"}, clock=clock)
            ready, faulty = [], 0
    write_rows(actor, batch, {"rows": ready, "rest": faulty, "step": "end"}, clock=clock)


def write_rest(actor: Actor, batch: UUID, source: Source, target: BinaryIO, *, clock: Clock = server_clock) -> str:
    """Writes the rows at fault with their reasons; answers the kind of file, "csv" or "xlsx", as it came."""
    page = batch_page(actor, batch)
    with open_table(source, page.line.name) as table, writer_of(table.kind, target, table.columns) as rest:
        for outcome in _judged(actor, table, _mapping(page, table), clock, quiet):
            rest.add(outcome)
        return table.kind


def _judged(actor: Actor, table: Table, mapping: Mapping, clock: Clock, progress: Progress) -> Iterator[Outcome]:
    return examine(
        table,
        mapping,
        today=today(clock),
        organisation=str(actor.organisation),
        key=secret_of(actor.organisation),
        progress=progress,
    )
