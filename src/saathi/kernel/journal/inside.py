"""What the database says about its own journal, read in one snapshot with a login that may read everything."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, Protocol

import psycopg
from psycopg import sql

from .outside import Head
from .rows import COLUMNS, copied, fixed, seq_of_row

_COLUMNS = sql.SQL(COLUMNS)


class Seals(NamedTuple):
    """The seals of one batch by position: positions (4 bytes each) and records (40 bytes each)."""

    batch: int
    positions: bytes
    records: bytes


class Inside(Protocol):
    """A database, or for tests a copy of its rows in memory."""

    def rows(self) -> Iterator[bytes]: ...
    def rows_of(self, seqs: list[int]) -> dict[int, bytes]: ...
    def batches(self) -> list[Head]: ...
    def seals(self) -> Iterator[Seals]: ...
    def checkpoints(self) -> dict[int, str]: ...
    def next_xid(self) -> int: ...


class Database:
    """Opened when the snapshot begins: every answer is of that moment."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self.connection = connection
        fixed(connection)
        connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        self._next = int(self._all("SELECT pg_snapshot_xmax(pg_current_snapshot())::text")[0][0])

    def rows(self) -> Iterator[bytes]:
        return copied(self.connection, sql.SQL("SELECT {} FROM kernel_journal ORDER BY seq").format(_COLUMNS))

    def rows_of(self, seqs: list[int]) -> dict[int, bytes]:
        query = sql.SQL("SELECT {} FROM kernel_journal WHERE seq = ANY ({}::bigint[])")
        found = copied(self.connection, query.format(_COLUMNS, sql.Literal(seqs)))
        return {seq_of_row(row): row for row in found}

    def batches(self) -> list[Head]:
        rows = self._all(
            "SELECT batch, size, count, root, head, last_xid::text::bigint, last_seq, floor, sealed_at"
            " FROM kernel_batch ORDER BY batch"
        )
        return [Head(*row) for row in rows]

    def seals(self) -> Iterator[Seals]:
        query = sql.SQL(
            "SELECT batch, encode(string_agg(int4send(position), ''::bytea ORDER BY position), 'hex'),"
            " encode(string_agg(int8send(seq) || leaf, ''::bytea ORDER BY position), 'hex')"
            " FROM (SELECT * FROM kernel_seal ORDER BY batch, position) s GROUP BY batch ORDER BY batch"
        )
        for line in copied(self.connection, query):
            batch, positions, records = line.decode().split("\t")
            yield Seals(int(batch), bytes.fromhex(positions), bytes.fromhex(records))

    def checkpoints(self) -> dict[int, str]:
        return dict(self._all("SELECT batch, note FROM kernel_checkpoint"))

    def next_xid(self) -> int:
        return self._next

    def _all(self, query: str) -> list[Any]:
        return self.connection.execute(query).fetchall()
