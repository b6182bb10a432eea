"""What was promised to her, what the ledger owes to tell her, and when her workers met her, as rows."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from saathi.cases.models import Meeting, Promise, PromiseStep
from saathi.kernel.sections import Section
from saathi.worlds.loading.keys import Sealer
from saathi.worlds.loading.moments import at
from saathi.worlds.loading.opening import known
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.loading.said import spoken
from saathi.worlds.shapes import Person
from saathi.worlds.shapes import Promise as Made

ASKED_BY = {"hers": "her", "ours": "us"}
HOW_MET = {"health": "court", "legal": "court", "money": "phone"}
MEETINGS = 2  # the latest


def write_promises(rows: Rows, keys: Sealer, person: Person, places: Places, now: datetime) -> None:
    for made in person.promises:
        _promise(rows, keys, made, places, now)
    _meetings(rows, keys, person, places, now)


def write_to_tell(
    rows: Rows, keys: Sealer, decision: UUID, section: Section, by_on: date, writer: UUID, organisation: UUID,
    written_at: datetime,
) -> None:
    """As `cases.promises.telling` has it."""
    rows.add(
        Promise, keys, survivor_id=keys.survivor, section=section, kind="tell", doer=writer, doer_kind="person",
        organisation=organisation, asked_by="us", due_on=by_on, next_on=by_on, tells=decision, written_by=writer,
        written_at=written_at)


def _promise(rows: Rows, keys: Sealer, made: Made, places: Places, now: datetime) -> None:
    doer, there = known(made.staff), places.ids[places.staff[made.staff].organisation]
    section, kept = Section.PLAN, made.kept_on
    words = spoken(made.what, places.staff[made.staff].languages[0])
    promise = rows.add(
        Promise, keys, survivor_id=keys.survivor, section=section, kind="promise", words=words, doer=doer,
        doer_kind="person", organisation=there, asked_by=ASKED_BY[made.asked_by], due_on=made.due_on,
        state="kept" if kept else "open", done_on=kept, told_on=kept, next_on=None if kept else made.due_on,
        written_by=doer, written_at=at(made.promised_on, now))
    for what, on in (("made", made.promised_on), ("kept", kept)):
        if on:
            rows.add(
                PromiseStep, keys, survivor_id=keys.survivor, section=section, promise_id=promise, what=what, by=doer,
                at=at(on, now, 3))


def _meetings(rows: Rows, keys: Sealer, person: Person, places: Places, now: datetime) -> None:
    """Her own worker came along to what happened last."""
    worker = places.staff[person.case.workers[0]]
    happened = sorted((one for one in person.services if one.state == "happened"), key=lambda one: one.on)
    for one in happened[-MEETINGS:]:
        rows.add(
            Meeting, keys, survivor_id=keys.survivor, worker=known(worker.key),
            organisation=places.ids[worker.organisation], met_on=one.on, how=HOW_MET.get(one.lane, "face_to_face"),
            written_at=at(one.on, now, 7))
