"""The sealer: takes entries that are final, hashes them into batches, writes each batch outside and inside.

One sealer at a time for a database (an advisory lock). It works with the worker's login, through functions that the web
may not call; see `outside` for the order of writing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import psycopg
from psycopg import sql

from ..clock import Clock, server_clock
from . import merkle
from .outside import START, Head, Outside, OutsideBroken
from .rows import COLUMNS, copied, fixed, seq_of_row
from .signing import Checkpoint, Signer, read_note

LOCK = 0x5AA75EA1  # any number of our own
BATCH = 10_000
SIGN_EVERY = timedelta(minutes=10)
SIGN_ENTRIES = 1_000
_COLUMNS = sql.SQL(COLUMNS)


class Sealer:
    """Bound to one autocommit connection and one folder of heads. `begin`, then `seal` again and again."""

    def __init__(
        self, connection: psycopg.Connection[Any], outside: Outside, signer: Signer, clock: Clock = server_clock
    ) -> None:
        self.connection, self.outside, self.signer, self.clock = connection, outside, signer, clock
        self.last = START
        self.signed: Checkpoint | None = None

    def begin(self) -> bool:
        """False if another sealer works. Brings in what a crash left outside; raises OutsideBroken if the two
        histories do not fit, and then nothing is sealed until somebody has looked."""
        fixed(self.connection)
        if not self._one("SELECT pg_try_advisory_lock(%s)", LOCK)[0]:
            return False
        self.last = self.outside.mend()
        inside = self._inside()
        if inside is not None and not self.outside.is_there():
            raise OutsideBroken("The journal was sealed before, but SAATHI_HOME/heads is empty: bring it here first.")
        if self.last.batch == (inside.batch if inside else 0) + 1:
            self._bring_in(self.last, inside or START)
        elif inside != (self.last if self.last.batch else None):
            raise OutsideBroken(
                "The last batch in the database is not the last in SAATHI_HOME/heads: verify the journal."
            )
        if self.last.batch:
            self.outside.confirm(self.last.batch)
        self._bring_in_note()
        return True

    def seal(self, limit: int = BATCH) -> int:
        """Seals at most `limit` final entries; answers how many."""
        with self.connection.transaction():
            rows = self._carried_over() if self._has_moved() else self._unsealed(limit)
            if not rows:
                return 0
            head, records = self._batch(rows)
            self.outside.append(head, records)
            self._write(head, records)
        self.outside.confirm(head.batch)
        self.last = head
        return head.count

    def sign(self, *, now: bool = False) -> Checkpoint | None:
        """A checkpoint where 1,000 entries or 10 minutes have passed since the last, or at once with `now`."""
        at = self.clock()
        if not self._is_due(at, now):
            return None
        made = Checkpoint(self.last.batch, self.last.size, self.last.head, at)
        note = made.note(self.signer)
        self.outside.append_note(made.batch, note)
        self._write_note(made, note)
        self.outside.confirm_note(made.batch)
        self.signed = made
        return made

    def _is_due(self, at: datetime, now: bool) -> bool:
        if self.last.batch == 0 or (self.signed and self.signed.batch == self.last.batch):
            return False
        if self.signed is None or now:
            return True
        return at - self.signed.signed_at >= SIGN_EVERY or self.last.size - self.signed.size >= SIGN_ENTRIES

    def _has_moved(self) -> bool:
        """Whether the cursor's xid lies in the future: then the database came from another server."""
        return bool(self._one("SELECT %s::xid8 >= pg_snapshot_xmax(pg_current_snapshot())", str(self.last.xid))[0])

    def _carried_over(self) -> list[bytes]:
        """What came along unsealed. From here on this server's own xids count, for entries above the floor."""
        rows = list(copied(self.connection, sql.SQL("SELECT {} FROM house.carried_over()").format(_COLUMNS)))
        self.last = replace(self.last, xid=0, seq=0, floor=self._one("SELECT house.last_seq()")[0])
        return rows

    def _unsealed(self, limit: int) -> list[bytes]:
        after = [sql.Literal(str(self.last.xid)), sql.Literal(self.last.seq), sql.Literal(self.last.floor)]
        query = sql.SQL("SELECT {} FROM house.unsealed({}, {}, {}, {})")
        return list(copied(self.connection, query.format(_COLUMNS, *after, sql.Literal(limit))))

    def _batch(self, rows: list[bytes]) -> tuple[Head, bytes]:
        leaves = [merkle.leaf(row) for row in rows]
        seqs = [seq_of_row(row) for row in rows]
        records = b"".join(map(merkle.record, seqs, leaves))
        batch, root = self.last.batch + 1, merkle.root(leaves)
        head = merkle.head(self.last.head, root, batch, len(rows))
        is_carried = seqs[-1] <= self.last.floor
        cursor = (0, 0) if is_carried else (int(rows[-1].split(b"\t", 2)[1]), seqs[-1])
        size, floor = self.last.size + len(rows), self.last.floor
        return Head(batch, size, len(rows), root, head, *cursor, floor, self.clock()), records

    def _write(self, head: Head, records: bytes) -> None:
        entries = merkle.split(records)
        seqs = [merkle.seq_of(entry) for entry in entries]
        leaves = b"".join(entry[8:] for entry in entries)
        cursor = (str(head.xid), head.seq, head.floor, head.sealed_at)
        self.connection.execute(
            "SELECT house.seal(%s, %s, %s, %s, %s, %s, %s::xid8, %s, %s, %s)",
            [head.batch, head.size, head.root, head.head, seqs, leaves, *cursor],
        )

    def _inside(self) -> Head | None:
        row = self._one(
            "SELECT batch, size, count, root, head, last_xid::text::bigint, last_seq, floor, sealed_at"
            " FROM house.last_batch()"
        )
        return Head(*row) if row else None

    def _bring_in(self, ahead: Head, inside: Head) -> None:
        records = self.outside.records(ahead)
        root = merkle.root(merkle.leaves_of(records))
        if root != ahead.root or ahead.head != merkle.head(inside.head, root, ahead.batch, ahead.count):
            raise OutsideBroken("The last batch in SAATHI_HOME/heads does not follow the one in the database.")
        self._write(ahead, records)

    def _bring_in_note(self) -> None:
        notes = self.outside.checkpoints()
        if not notes:
            return
        batch = max(notes)
        self.signed = read_note(notes[batch], self.signer)
        if self.signed is None or self.signed.batch > self.last.batch:
            raise OutsideBroken("The last checkpoint in SAATHI_HOME/heads is not of this installation's key.")
        if self._one("SELECT house.last_checkpoint()")[0] < batch:
            self._write_note(self.signed, notes[batch])
        self.outside.confirm_note(batch)

    def _write_note(self, made: Checkpoint, note: str) -> None:
        self.connection.execute(
            "SELECT house.checkpoint(%s, %s, %s, %s, %s)", [made.batch, made.size, made.head, made.signed_at, note]
        )

    def _one(self, query: str, *values: Any) -> Any:
        return self.connection.execute(query, values).fetchone()
