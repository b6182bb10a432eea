"""What is owed today to those within reach: orders that end, requests, absences, leave, the monthly question; telling
them where their matters stand, and asking for a date; what a law makes a worker report."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from saathi.kernel import lists
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, day_of, server_clock
from saathi.kernel.compiled import IDS, AnyOf, Compiled

from ..duties.clocks import alarms_of_duties
from ..leaving.clocks import WHAT, Alarm, Standing, alarms_of, counts_as_adult, midnight
from ..matters.dues import WHAT as DUES
from ..matters.dues import Due, dues_of
from .standings import HANGS, matter_of, on_stays, owing, standing_of
from .together import DAYS, TABLES, Fact, shaped

MOST = 30
MOST_ROWS = 200  # access rows that are looked at: reading on would cost too much
PARTS = ("stay", *HANGS, "matter", "duty")
# The monthly question comes last.
ORDER = (*WHAT[:-1], *DUES, WHAT[-1])
Debt = Alarm | Due
_STAY = {"other": "survivor_id", "a": "survivor__track", "b": "freedom", "n": "survivor__age_band", **DAYS}


@dataclass(frozen=True, slots=True)
class Owed:
    """`alarms` the heaviest and longest first. `more` are those that were found and not shown, `looked_at` the people
    whose stays were read; `is_all` is false where there are more of them."""

    alarms: tuple[Debt, ...]
    more: int = 0
    looked_at: int = 0
    is_all: bool = True


@query("stays.alarms", shows=lambda alarms: [alarm.survivor for alarm in alarms])
def alarms(actor: Actor, *, clock: Clock = server_clock) -> list[Debt]:
    """The heaviest and longest first, at most 30. Looked at are those who asked to leave, then those not free the
    longest, then the others: in two statements that start from the people within reach."""
    return list(owed_near(clock()).alarms)


def owed_near(now: datetime) -> Owed:
    """The same inside a query that is already open, with what was left out."""
    near = lists.held_longest(MOST_ROWS + 1)
    people = list(dict.fromkeys(near[:MOST_ROWS]))
    found = _rows(people)
    debts: list[Debt] = [alarm for one in _standings(found) for alarm in alarms_of(one, now)]
    debts += [alarm for row in found["duty"] for alarm in alarms_of_duties(row.other, [owing(row)])]
    debts += [due for row in found["matter"] for due in dues_of(matter_of(row), day_of(now))]
    debts.sort(key=_weight)
    return Owed(tuple(debts[:MOST]), len(debts[MOST:]), len(people), len(near) <= MOST_ROWS)


def _weight(one: Debt) -> tuple[int, datetime]:
    by = one.by or one.since
    assert by is not None  # whatever has no day of its own has one since when
    return ORDER.index(one.what), by if isinstance(by, datetime) else midnight(by)


def _rows(ids: list[UUID]) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = {what: [] for what in PARTS}
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
    first, *others = (_part(what) for what in PARTS)
    return first.union(*others, all=True)


def _part(what: str) -> QuerySet[Any, Any]:
    """Rows of stays that last, of cases that are open, and of matters that wait or of which she is to be told; a report
    is owed wherever she lives."""
    model, columns, only = TABLES[what]
    rows = model.objects.filter(AnyOf("survivor_id", IDS), **only)
    if what == "duty":
        return shaped(what, rows, {**columns, "other": "survivor_id"})
    if what == "matter":
        return shaped(what, rows.filter(~Q(waiting_on="") | Q(tell_by_on__isnull=False)), columns)
    lasts = {"days__upper_inf" if what == "stay" else "stay__days__upper_inf": True}
    return shaped(what, rows.filter(**lasts), _STAY if what == "stay" else columns)


_statement = Compiled(_union)
