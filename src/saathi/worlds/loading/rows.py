"""Rows of the models, as lines of PostgreSQL's COPY, with sealed columns sealed on the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import Any
from uuid import UUID

import psycopg
from django.db import models
from psycopg import sql

from saathi.cases.models import Case, Member, Move, NextDate, Order, Service, Stay, Waiting
from saathi.decisions.models import Decision
from saathi.identities.models import Particular
from saathi.kernel.ids import new_id
from saathi.kernel.models import Access, Conflict
from saathi.kernel.records import Sealed
from saathi.kernel.sections import Section
from saathi.plans.models import Goal, GoalChange, Words
from saathi.survivors.models import Consent, Dependant, Ground, SafeContact, Survivor
from saathi.worlds.loading.keys import Keys

# Each after those it points at. The wraps come right after the access rows they belong to.
TABLES: tuple[type[models.Model], ...] = (
    Survivor, Access, Conflict, SafeContact, Dependant, Consent, Ground, Particular, Case, Member, Stay, Order, Waiting,
    Move, Service, NextDate, Words, Goal, GoalChange, Decision,
)
WRAP = ("access", "kek", "keys")

Range = tuple[date, date | None]


class Rows:
    """Lines waiting to be copied. Memory is bounded by whoever calls `copy_to` often enough."""

    def __init__(self) -> None:
        self._lines: dict[type[models.Model], list[str]] = {model: [] for model in TABLES}
        self._wraps: list[str] = []
        self.n = 0

    def add(self, model: type[models.Model], keys: Keys, **values: Any) -> UUID:
        """One row. Columns not named get the field's default; sealed ones are given as text and sealed with `keys`."""
        row: UUID = values.setdefault("id", new_id())
        line, used = [], 0
        for name, default, seal in _columns(model):
            if name in values:
                value, used = values[name], used + 1
            else:
                value = default()
            if seal is not None and value:
                section = values[seal] if isinstance(seal, str) else seal
                value = keys.seal(model._meta.db_table, name, row, section, value)
            line.append(_text(value))
        if used != len(values):
            raise TypeError(f"{model.__name__} has not all of the columns {', '.join(values)}.")
        self._lines[model].append("\t".join(line))
        self.n += 1
        return row

    def add_wrap(self, access: UUID, version: int, wrapped: bytes) -> None:
        self._wraps.append("\t".join((_text(access), str(version), _text(wrapped))))
        self.n += 1

    def copy_to(self, connection: psycopg.Connection) -> None:
        """Everything so far, in the order the tables need; afterwards nothing waits."""
        for model in TABLES:
            columns = [field.column for field in model._meta.concrete_fields]
            _copy(connection, sql.Identifier(model._meta.db_table), columns, self._lines[model])
            if model is Access:
                _copy(connection, sql.Identifier("vault", "wrap"), WRAP, self._wraps)


@cache
def _columns(model: type[models.Model]) -> tuple[tuple[str, Callable[[], Any], Section | str | None], ...]:
    """(attribute, default, section that seals it) in the table's order."""
    found = []
    for field in model._meta.concrete_fields:
        seal = field.section if isinstance(field, Sealed) else None
        found.append((field.attname, field.get_default, Section(seal) if isinstance(seal, int) else seal))
    return tuple(found)


def _copy(connection: psycopg.Connection, table: sql.Identifier, columns: Any, lines: list[str]) -> None:
    if not lines:
        return
    names = sql.SQL(", ").join(map(sql.Identifier, columns))
    with connection.cursor().copy(sql.SQL("COPY {} ({}) FROM STDIN").format(table, names)) as copy:
        copy.write(("\n".join(lines) + "\n").encode())
    lines.clear()


def _text(value: Any) -> str:
    """A value as COPY reads it. Free text never comes here: it is sealed, and codes hold nothing to escape."""
    kind = type(value)
    return _WRITERS[kind](value) if kind in _WRITERS else str(value)


def _range(value: Range) -> str:
    return f"[{value[0]},{value[1] or ''})"


_WRITERS: dict[type, Callable[[Any], str]] = {
    type(None): lambda _: r"\N",
    bytes: lambda value: r"\\x" + value.hex(),
    bool: lambda value: "t" if value else "f",
    tuple: _range,
    list: lambda value: "{" + ",".join(value) + "}",
    datetime: datetime.isoformat,
    date: date.isoformat,
    Section: lambda value: str(int(value)),
}
