"""A migration operation that moves a sealed column to another section: what stands in it is sealed anew."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.migrations.operations.base import Operation

from . import scope
from .actor import Actor
from .errors import Closed
from .records import Sealed, cipher
from .sections import Section

# The owner reads rows and wrapped keys only while nothing is forced on it; its own transaction ends that again.
_KEYS = ("kernel_access", "vault.wrap")


class Reseal(Operation):
    """Every value of `column` under the key of `becomes`: whoever holds only `was` opens none of it any more. One that
    nobody can open, because its key is destroyed or held by nobody, stays as closed as it is."""

    reversible = True

    def __init__(self, table: str, column: str, was: Section, becomes: Section) -> None:
        self.table, self.column, self.was, self.becomes = table, column, was, becomes

    def state_forwards(self, app_label: str, state: Any) -> None:
        """Tables stay as they are."""

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        reseal(self.table, self.column, self.was, self.becomes)

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        reseal(self.table, self.column, self.becomes, self.was)

    def describe(self) -> str:
        return f"Seal {self.table}.{self.column} under another section"


def reseal(table: str, column: str, was: Section, becomes: Section) -> int:
    """How many values were sealed anew."""
    done = 0
    with connection.cursor() as cursor:
        for one in (table, *_KEYS):
            cursor.execute(f"ALTER TABLE {one} NO FORCE ROW LEVEL SECURITY")
        cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        cursor.execute(f"SELECT id, survivor_id, {column} FROM {table} WHERE {column} <> ''")
        for id, survivor, sealed in cursor.fetchall():
            again = _again(_row(table, id, survivor), column, bytes(sealed), was, becomes)
            if again is not None:
                cursor.execute(f"UPDATE {table} SET {column} = %s WHERE id = %s", [again, id])
                done += 1
        cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
        for one in (table, *_KEYS):
            cursor.execute(f"ALTER TABLE {one} FORCE ROW LEVEL SECURITY")
    return done


def _again(row: Any, column: str, sealed: bytes, was: Section, becomes: Section) -> bytes | None:
    """One scope for each, so that no more than one person's keys are open."""
    with scope.opened(Actor.system(frozenset()), "sections.reseal", writes=False):
        try:
            return cipher().seal(_field(column, becomes), row, cipher().open(_field(column, was), row, sealed))
        except Closed:
            return None


def _row(table: str, id: UUID, survivor: UUID) -> Any:
    """What a cipher asks of a row."""
    return SimpleNamespace(_meta=SimpleNamespace(db_table=table), pk=id, SURVIVOR="survivor_id", survivor_id=survivor)


def _field(column: str, section: Section) -> Sealed:
    field = Sealed(section)
    field.set_attributes_from_name(column)
    return field
