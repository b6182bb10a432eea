"""What is owed today to those within reach: orders that end, requests, absences, leave, the monthly question, and
what a law makes a worker report."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Case, QuerySet, When

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock
from saathi.kernel.compiled import IDS, AnyOf, Compiled
from saathi.kernel.models import Access

from ..duties.clocks import alarms_of_duties
from ..leaving.clocks import WHAT, Alarm, Standing, alarms_of, counts_as_adult, midnight
from .standings import HANGS, on_stays, owing, standing_of
from .together import DAYS, TABLES, Fact, shaped

MOST = 30
MOST_ROWS = 200  # access rows that are looked at: reading on would cost too much
_STAY = {"other": "survivor_id", "a": "survivor__track", "b": "freedom", "n": "survivor__age_band", **DAYS}


@query("stays.alarms", shows=lambda alarms: [alarm.survivor for alarm in alarms])
def alarms(actor: Actor, *, clock: Clock = server_clock) -> list[Alarm]:
    """The heaviest and longest first, at most 30. Looked at are those who asked to leave, then those not free the
    longest, then the others: in two statements that start from the people within reach."""
    return alarms_near(clock())


def alarms_near(now: datetime) -> list[Alarm]:
    """The same inside a query that is already open."""
    found = _facts()
    alarms = [alarm for one in _standings(found) for alarm in alarms_of(one, now)]
    alarms += [alarm for row in found["duty"] for alarm in alarms_of_duties(row.other, [owing(row)])]
    return sorted(alarms, key=_weight)[:MOST]


def _weight(alarm: Alarm) -> tuple[int, datetime]:
    by = alarm.by or alarm.since
    return WHAT.index(alarm.what), by if isinstance(by, datetime) else midnight(by)


def _facts() -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = {what: [] for what in ("stay", *HANGS, "duty")}
    ids = [survivor for (survivor,) in _near()]
    for row in _statement(ids=ids) if ids else ():
        found[row[0]].append(Fact(*row))
    return found


def _standings(found: dict[str, list[Fact]]) -> list[Standing]:
    hangs = on_stays(found)
    return [_standing(row, hangs.get(row.id, {})) for row in found["stay"]]


def _standing(row: Fact, hangs: dict[str, list[Fact]]) -> Standing:
    survivor: UUID = row.other
    return replace(standing_of(survivor, row, hangs), is_adult=counts_as_adult(row.a, row.n))


def _union() -> QuerySet[Any, Any]:
    first, *others = (_part(what) for what in ("stay", *HANGS, "duty"))
    return first.union(*others, all=True)


def _part(what: str) -> QuerySet[Any, Any]:
    """Rows of stays that last, and of cases that are open; a report is owed wherever she lives."""
    model, columns, only = TABLES[what]
    if what == "duty":
        reports = model.objects.filter(AnyOf("survivor_id", IDS), **only)
        return shaped(what, reports, {**columns, "other": "survivor_id"})
    lasts = {"days__upper_inf" if what == "stay" else "stay__days__upper_inf": True}
    rows = model.objects.filter(AnyOf("survivor_id", IDS), **only, **lasts)
    return shaped(what, rows, _STAY if what == "stay" else columns)


def _held_longest() -> QuerySet[Any, Any]:
    heavy = Case(When(freedom="asked_to_leave", then=0), When(freedom="not_free", then=1), default=2)
    rows: QuerySet[Any, Any] = Access.objects.filter(state="open").order_by(heavy, "not_free_since", "survivor")
    return rows.values_list("survivor")[:MOST_ROWS]


_near = Compiled(_held_longest)
_statement = Compiled(_union)
