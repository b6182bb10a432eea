"""Lists of people from access rows, in SQL written once. Each of the actor's subjects is read by its own index and only
as far as a page shows, so a page costs the same among a million people as among a hundred.

A condition is SQL over the alias `{a}` with its values; only code writes one, never a request. Row security holds here
as everywhere: rows of subjects that are no longer the actor's, or have ended, or are masked, are not there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection

from . import scope


@dataclass(frozen=True, slots=True)
class Where:
    """`sql` names columns as `{a}.column` and values as %s."""

    sql: str
    values: tuple[Any, ...] = ()


class Row(NamedTuple):
    """What one access row shows in a list."""

    survivor: UUID
    sections: int
    state: str
    age_band: int | None
    language: str
    district: str
    freedom: str
    not_free_days: int
    not_free_since: date | None
    waiting_on: str
    waiting_since: date | None
    next_on: date | None
    to_tell_on: date | None
    hers: int
    together: int
    for_her: int
    active_at: datetime


class Found(NamedTuple):
    """Where a person stands in the order, and her rows: one for each subject and basis that shares her."""

    place: datetime | date
    rows: list[Row]


_COLUMNS = ", ".join(f"r.{name}" for name in Row._fields)
# The newest first, the longest quiet first, the next date first, whom to tell first.
ORDERS = {
    "active": ("active_at", "DESC"),
    "quiet": ("active_at", "ASC"),
    "next": ("next_on", "ASC"),
    "tell": ("to_tell_on", "ASC"),
}

# Somebody whom several subjects share stands where the first of her rows stands; the others are passed over. The inner
# SELECT around EXISTS keeps PostgreSQL from turning the question into a join over everybody.
_PAGE = """
WITH found AS MATERIALIZED (
    SELECT x.survivor, x.place FROM unnest(%s::uuid[]) AS mine (subject), LATERAL (
        SELECT a.survivor, a.{by} AS place FROM kernel_access a
        WHERE a.subject = mine.subject AND a.{by} IS NOT NULL AND {where_a} AND {beyond}
          AND NOT (SELECT EXISTS (
              SELECT 1 FROM kernel_access o WHERE o.survivor = a.survivor AND o.id <> a.id AND {where_o}
                AND (o.{by} {ahead} a.{by} OR (o.{by} = a.{by} AND o.id > a.id))))
        ORDER BY a.{by} {order}, a.survivor LIMIT {limit}) x
    ORDER BY x.place {order}, x.survivor LIMIT {limit})
SELECT found.place, {columns} FROM found JOIN kernel_access r ON r.survivor = found.survivor
ORDER BY found.place {order}, found.survivor
"""
# `heavy` is the very expression of migration 0008_held, else its index is not read.
_HELD = """
SELECT x.survivor FROM unnest(%s::uuid[]) AS mine (subject), LATERAL (
    SELECT CASE a.freedom WHEN 'asked_to_leave' THEN 0 WHEN 'not_free' THEN 1 ELSE 2 END AS heavy,
           a.not_free_since AS since, a.survivor
    FROM kernel_access a WHERE a.subject = mine.subject AND a.state = 'open'
    ORDER BY heavy, since, survivor LIMIT %s) x
ORDER BY x.heavy, x.since, x.survivor LIMIT %s
"""
# One pass over an index that holds every column lists filter by (kernel_access_counted). Each person has one bit for
# each condition that any of her rows meets.
_COUNT = """
SELECT met, district, count(*), sum(n)::integer FROM (
    SELECT a.survivor, bit_or({met}) AS met, max(a.district) AS district, count(*) AS n
    FROM (SELECT * FROM kernel_access LIMIT {most}) a GROUP BY a.survivor) person
GROUP BY met, district
"""
MOST_ROWS = 3_000  # counting on would cost more than the next number tells


class Counted(NamedTuple):
    """How many people each condition holds, and in which districts people are. Where more rows are in reach than are
    read, the numbers are the least there are and `is_all` is false."""

    numbers: dict[str, int]
    districts: frozenset[str]
    is_all: bool


def page(where: Where, order: str, limit: int, after: tuple[Any, UUID] | None = None) -> list[Found]:
    """The first `limit` people after a place. `order` is one of ORDERS; `after` the place and survivor shown last."""
    actor, (by, way) = scope.current().actor, ORDERS[order]
    step = "<" if way == "DESC" else ">"
    # The first half bounds the index; the second breaks ties.
    beyond = f"(a.{by} {step}= %s AND (a.{by} {step} %s OR a.survivor > %s))" if after else "true"
    statement = _PAGE.format(
        by=by, order=way, ahead=">" if way == "DESC" else "<", limit=int(limit), beyond=beyond, columns=_COLUMNS,
        where_a=where.sql.format(a="a"), where_o=where.sql.format(a="o"),
    )  # fmt: skip
    values = [list(actor.subjects), *where.values, *((after[0], after[0], after[1]) if after else ()), *where.values]
    people: dict[UUID, Found] = {}
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        for place, *columns in cursor.fetchall():
            row = Row(*columns)
            people.setdefault(row.survivor, Found(place, [])).rows.append(row)
    return list(people.values())


def held_longest(limit: int) -> list[UUID]:
    """Survivors of the first `limit` rows of open cases: who asked to leave, then who is not free the longest, then the
    others. Somebody whom several subjects share is there more than once."""
    actor = scope.current().actor
    with connection.cursor() as cursor:
        cursor.execute(_HELD, [list(actor.subjects), limit, limit])
        return [survivor for (survivor,) in cursor.fetchall()]


def counts(wheres: Mapping[str, Where], most: int = MOST_ROWS) -> Counted:
    """Over everybody in reach, in one statement that reads at most `most` access rows."""
    scope.current()
    bits = [
        f"CASE WHEN {where.sql.format(a='a')} THEN {1 << bit} ELSE 0 END" for bit, where in enumerate(wheres.values())
    ]
    statement = _COUNT.format(met=" | ".join(bits) or "0", most=int(most))
    numbers, districts, n_rows = dict.fromkeys(wheres, 0), set(), 0
    with connection.cursor() as cursor:
        cursor.execute(statement, [value for where in wheres.values() for value in where.values])
        for met, district, n, rows in cursor.fetchall():
            districts.add(district)
            n_rows += rows
            for place, name in enumerate(wheres):
                numbers[name] += n if met >> place & 1 else 0
    return Counted(numbers, frozenset(districts - {""}), n_rows < most)
