"""A slice of checked rows becomes people: keys, card, case, particulars and the mark that the row was taken."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib.postgres.fields import ArrayField
from django.db.models import CharField, Func, Value

from saathi.cases.models import Case, Member
from saathi.identities.models import Particular
from saathi.intake.models import Batch, Taken
from saathi.intake.persons import facts_of, opened_on, opening_of, particulars_of
from saathi.intake.rows import CaseloadRow
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.orgs.models import Organisation
from saathi.survivors.many import Basis, open_people

SLICE = 500
"""Rows of one transaction: one journal entry names as many people."""


def take_rows(actor: Actor, batch: Batch, rows: Sequence[CaseloadRow], *, clock: Clock) -> int:
    """Makes those who are not there yet and answers how many. Call it inside an action, with at most a slice."""
    known = keys_taken([row.row_key for row in rows])
    fresh = [row for row in rows if row.row_key not in known]
    if not fresh:
        return 0
    now, on = clock(), today(clock)
    openings = [opening_of(row, on) for row in fresh]
    basis = Basis(batch.basis, batch.law, batch.until)
    people = list(zip(open_people(actor, openings, basis, clock=clock), fresh, strict=True))
    Taken.objects.bulk_create(
        [
            Taken(
                survivor_id=id_,
                organisation=batch.organisation,
                batch=batch,
                row_key=row.row_key,
                facts=json.dumps(facts_of(row), default=str, separators=(",", ":")),
                taken_at=now,
            )
            for id_, row in people
        ]
    )
    Case.objects.bulk_create(
        [
            Case(survivor_id=id_, organisation=batch.organisation, opened_on=opened_on(row, on), state=one.state)
            for (id_, row), one in zip(people, openings, strict=True)
        ]
    )
    Member.objects.bulk_create(
        [
            Member(survivor_id=id_, person=actor.id, organisation=batch.organisation, duty="case_worker", from_on=on)
            for id_, _row in people
        ]
    )
    Particular.objects.bulk_create(_particulars(people, now))
    return len(people)


def _particulars(people: Sequence[tuple[UUID, CaseloadRow]], now: datetime) -> list[Particular]:
    return [
        Particular(survivor_id=id_, kind=kind, value=value, said_at=now)
        for id_, row in people
        for kind, value in particulars_of(row)
    ]


def keys_taken(keys: list[str]) -> set[str]:
    """Which of these rows this organisation took before. The next asker there waits until this act ends."""
    texts: Any = ArrayField(CharField())
    asked = Func(Value(keys, output_field=texts), function="house.keys_taken", output_field=texts)
    return set(Organisation.objects.values_list(asked, flat=True)[0]) if keys else set()
