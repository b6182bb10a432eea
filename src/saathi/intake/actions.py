"""Acts on a caseload file: brought and checked, decided about, taken slice by slice, given back, forgotten."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.core.files.uploadedfile import UploadedFile
from django.db.models import Func, IntegerField, Value
from django.utils.translation import gettext_lazy as _

from saathi.intake.alike import Lookout
from saathi.intake.checking import check
from saathi.intake.forms import CheckForm, RowsForm, TakeForm, mapping_of
from saathi.intake.keys import secret_of
from saathi.intake.models import Batch, BatchState, Chunk
from saathi.intake.progress import quiet
from saathi.intake.reading import open_table
from saathi.intake.reports import report_text
from saathi.intake.sentences import Unreadable
from saathi.intake.taking import take_rows
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.errors import Refused
from saathi.kernel.forms import NothingForm
from saathi.kernel.ids import new_id
from saathi.orgs.models import Organisation
from saathi.orgs.queries import own_organisation

CHUNK = 1 << 20
KEPT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Kept:
    """A kept file, opened. Repr shows nothing of it."""

    id: UUID
    name: str = field(repr=False)
    raw: bytes = field(repr=False)


@action("intake.check", takes=CheckForm, words=_("Check this file"))
def check_file(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    """The dry run. A file that came over the network is kept sealed; one that lies on this machine is not copied."""
    given, lookout = data.caseload, Lookout(actor)
    try:
        with open_table(given.file, given.name or "") as table:
            mapping = mapping_of(data.mapping, table.columns)
            report = check(
                table,
                mapping,
                today=today(clock),
                organisation=str(actor.organisation),
                key=secret_of(actor.organisation),
                progress=getattr(given, "progress", quiet),
                seen=lookout.add,
            )
    except Unreadable as fault:
        raise Refused(str(fault)) from None
    lookout.settle()
    batch = Batch(
        id=new_id(),
        organisation=own_organisation(actor),
        person=actor.id,
        rows=report.rows,
        good=report.good,
        name=given.name or "",
        report=report_text(report, already=lookout.already, alike=lookout.alike),
        mapping=data.mapping,
        started_at=clock(),
    )
    batch.save(force_insert=True)
    if isinstance(given, UploadedFile):
        _keep(batch, given)
    return batch.pk


def _keep(batch: Batch, given: Any) -> None:
    given.seek(0)
    for place in itertools.count():
        part = given.read(CHUNK)
        if not part:
            return
        Chunk(batch=batch, place=place, part=part).save(force_insert=True)


@action("intake.take", on=Batch, takes=TakeForm, words=_("Decide about this file"))
def take(actor: Actor, batch: Batch, data: Any, *, clock: Clock) -> UUID:
    """What was decided. The rows follow in slices (`running.run`)."""
    if data.which == "none":
        batch.state, batch.finished_at = BatchState.STOPPED, clock()
        Chunk.objects.filter(batch=batch).delete()
    else:
        batch.state, batch.takes_good, batch.leaves_unknown = (
            BatchState.TAKING,
            data.which == "good",
            data.leaves_unknown,
        )
        batch.basis, batch.law, batch.until = data.basis, data.law, data.until
        batch.taken = batch.already = batch.rest = 0
    batch.person = actor.id
    batch.save()
    return batch.pk


@action("intake.rows", on=Batch, takes=RowsForm, words=_("Take in rows"))
def write_rows(actor: Actor, batch: Batch, data: Any, *, clock: Clock) -> UUID:
    """One slice, in one transaction with its counts. Rows that an earlier file brought are counted and left."""
    made = take_rows(actor, batch, data.rows, clock=clock) if data.rows else 0
    batch.taken += made
    batch.already += len(data.rows) - made
    batch.rest += data.rest
    if data.step != "on":
        batch.state = BatchState.TAKEN if data.step == "end" else BatchState.BROKEN
        batch.finished_at = clock()
    batch.save(update_fields=["taken", "already", "rest", "state", "finished_at"])
    if batch.state == BatchState.TAKEN and not batch.rest:
        Chunk.objects.filter(batch=batch).delete()
    return batch.pk


@action("intake.open", on=Batch, takes=NothingForm, words=_("Open the kept file"))
def open_kept(actor: Actor, batch: Batch, data: Any, *, clock: Clock) -> Kept:
    return _kept(batch)


@action("intake.rest", on=Batch, takes=NothingForm, words=_("Get the rows that were not taken"))
def open_rest(actor: Actor, batch: Batch, data: Any, *, clock: Clock) -> Kept:
    """Handed over for `running.rest_of`, and remembered: these rows name people."""
    return _kept(batch)


def _kept(batch: Batch) -> Kept:
    parts = Chunk.objects.filter(batch=batch).order_by("place")
    return Kept(batch.pk, batch.name.read(), b"".join(chunk.part.read_bytes() for chunk in parts))


@action("intake.sweep", takes=NothingForm, words=_("Forget files that are a day old"))
def sweep(actor: Actor, target: None, data: Any, *, clock: Clock) -> None:
    forget = Func(Value(clock() - KEPT), function="house.sweep_intake", output_field=IntegerField())
    # Any table every actor may read carries the call; the files themselves are closed to the system.
    list(Organisation.objects.values_list(forget)[:1])
