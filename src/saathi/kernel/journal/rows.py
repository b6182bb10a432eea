"""The text of journal rows: what a leaf is made of. The columns and the session's settings are part of the format."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
from psycopg import sql

COLUMNS = "seq, xid, at, actor_kind, actor, organisation, act, outcome, survivor, target, section, purpose, shown"
# COPY writes times as the session says; a leaf must not depend on who asks.
SESSION = "SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET client_encoding = 'UTF8'; SET bytea_output = 'hex'"


def seq_of_row(row: bytes) -> int:
    return int(row[: row.index(b"\t")])


def fixed(connection: psycopg.Connection[Any]) -> None:
    """Makes this session write rows as they are hashed. Outside a transaction."""
    for statement in SESSION.split("; "):
        connection.execute(sql.SQL(statement))


def copied(connection: psycopg.Connection[Any], query: sql.Composed | sql.SQL) -> Iterator[bytes]:
    """Rows as COPY text without the newline. Straight from libpq: a million rows in about a second."""
    wire = connection.pgconn
    statement = sql.SQL("COPY ({}) TO STDOUT").format(query).as_bytes(connection)
    started = wire.exec_(statement)
    if started.status != psycopg.pq.ExecStatus.COPY_OUT:
        raise psycopg.errors.lookup(_code(started))(started.get_error_message())
    while True:
        length, data = wire.get_copy_data(0)
        if length < 0:
            break
        yield bytes(data[: length - 1])
    while (result := wire.get_result()) is not None:
        if result.status == psycopg.pq.ExecStatus.FATAL_ERROR:
            raise psycopg.errors.lookup(_code(result))(result.get_error_message())
    if length == -2:
        raise psycopg.OperationalError("The connection ended in the middle of the journal.")


def _code(result: Any) -> str:
    code = result.error_field(psycopg.pq.DiagnosticField.SQLSTATE)
    return code.decode() if code else "08006"
