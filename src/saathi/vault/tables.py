"""What a backup takes: the tables of the data and, apart from them, those of the keys; asked of the catalogue."""

from __future__ import annotations

from typing import Any, NamedTuple

import psycopg
from psycopg import sql

SIGNED_IN = ("django_session", "usersessions_usersession")  # whoever was signed in signs in again after a restore
_TABLES = """
    SELECT n.nspname, c.relname, array_agg(a.attname ORDER BY a.attnum)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema') GROUP BY 1, 2 ORDER BY 1, 2"""


class Table(NamedTuple):
    schema: str
    name: str
    columns: list[str]

    @property
    def full_name(self) -> str:
        return f"{self.schema}.{self.name}"

    @property
    def quoted(self) -> sql.Identifier:
        return sql.Identifier(self.schema, self.name)

    @property
    def quoted_columns(self) -> sql.Composed:
        return sql.SQL(", ").join(map(sql.Identifier, self.columns))


def all_tables(connection: psycopg.Connection[Any]) -> list[Table]:
    return [Table(*row) for row in connection.execute(_TABLES)]


def tables_of(kind: str, tables: list[Table]) -> list[Table]:
    """`keys`: schema vault; `data`: everything else but sessions."""
    return [table for table in tables if (table.schema == "vault") == (kind == "keys") and table.name not in SIGNED_IN]
