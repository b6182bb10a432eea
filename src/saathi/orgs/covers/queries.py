"""Reads about who is away and who covers her."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import DateField, QuerySet

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.compiled import ID, Compiled, Given

from ..models import Cover
from ..queries import own_organisation


@dataclass(frozen=True, slots=True)
class CoverFact:
    """`agreed_at` is None while it waits for a yes."""

    id: UUID
    person: UUID
    name: str
    by: UUID
    by_name: str
    from_on: date
    until_on: date
    asked_at: datetime
    agreed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Covered:
    """Somebody whose work the actor does until a day."""

    person: UUID
    name: str
    until_on: date


@query("covers.list")
def covers(actor: Actor, *, clock: Clock = server_clock) -> list[CoverFact]:
    """Absences of the actor's organisation that last or come, the earliest first."""
    rows = Cover.objects.filter(organisation=own_organisation(actor), ended_on=None, until_on__gte=today(clock))
    return [
        CoverFact(
            row.id, row.person_id, row.person.name.read(), row.by_id, row.by.name.read(), row.from_on, row.until_on,
            row.asked_at, row.agreed_at,
        )
        for row in rows.select_related("person", "by").order_by("from_on", "id")
    ]  # fmt: skip


def covered_by(actor: Actor, on: date) -> list[Covered]:
    """Whose work the actor does on a day. One statement; call it inside a query."""
    return [Covered(row.person_id, row.person.name.read(), row.until_on) for row in _covered(id=actor.id, on=on)]


def _agreed() -> QuerySet[Cover]:
    day = Given("on", DateField())
    running = Cover.objects.filter(by=ID, from_on__lte=day, until_on__gte=day, ended_on=None, agreed_at__isnull=False)
    return running.filter(person__left_at=None).select_related("person").order_by("until_on", "id")


_covered = Compiled(_agreed)
