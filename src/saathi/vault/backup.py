"""A backup is two files of one snapshot: the data, whose cells are closed without keys, and the keys.

Each is encrypted to the people of `recovery` while it is written; nothing plain touches a disk.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pyrage  # type: ignore[import-untyped]
from psycopg import sql

from saathi import __version__
from saathi.kernel.journal.inside import Database
from saathi.kernel.journal.outside import START, Head, Outside
from saathi.kernel.journal.rows import copied

from . import recovery
from .archive import CHUNK, Source, frame, in_chunks, signed, worded
from .signatures import KeyFiles
from .tables import Table, all_tables, tables_of

FORMAT = 1


@dataclass
class Backup:
    """One snapshot being written. `home` is SAATHI_HOME; the session signs in as saathi_dump."""

    session: psycopg.Connection[Any]
    home: Path
    at: datetime
    id: str = field(default_factory=lambda: uuid4().hex)

    def __post_init__(self) -> None:
        self.recipients = recovery.recipients(self.home / "recovery")
        self.signer = KeyFiles(self.home / "keys")
        self.inside = Database(self.session)  # begins the snapshot
        self.tables = all_tables(self.session)
        self.last = next(reversed(self.inside.batches()), START)

    def write(self, folder: Path) -> list[Path]:
        """The two files, whole and on disk when this returns."""
        folder.mkdir(parents=True, exist_ok=True)
        return [self._write(folder, "data"), self._write(folder, "keys")]

    def _write(self, folder: Path, kind: str) -> Path:
        path = folder / f"{kind}-{self.at.astimezone(UTC):%Y%m%dT%H%M%SZ}.age"
        half = path.with_suffix(".half")
        try:
            with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                source = Source(signed(self._frames(kind), self.signer.sign))
                pyrage.encrypt_io(source, file, list(self.recipients.values()))
                file.flush()
                os.fsync(file.fileno())
            half.rename(path)
        finally:
            half.unlink(missing_ok=True)
        return path

    def _frames(self, kind: str) -> Iterator[bytes]:
        counts: dict[str, int] = {}
        yield worded(b"H", self._header(kind))
        for table in tables_of(kind, self.tables):
            yield from self._table(table, counts)
        yield from self._heads() if kind == "data" else self._key_files()
        yield worded(b"M", self._manifest(counts) if kind == "data" else {"tables": counts})

    def _header(self, kind: str) -> dict[str, Any]:
        migrations = self.session.execute("SELECT app, name FROM django_migrations ORDER BY id").fetchall()
        signed_by = {"name": self.signer.name, "public": self.signer.public_key.hex()}
        made = {"backup": self.id, "kind": kind, "made_at": self.at.astimezone(UTC).isoformat()}
        return {"format": FORMAT, "version": __version__, **made, "migrations": migrations, "signed_by": signed_by}

    def _manifest(self, counts: dict[str, int]) -> dict[str, Any]:
        sequences = self.session.execute(
            "SELECT schemaname, sequencename, last_value FROM pg_sequences WHERE last_value IS NOT NULL"
        ).fetchall()
        journal = {"entries": counts["public.kernel_journal"], "sealed": self.last.size, "batch": self.last.batch}
        return {"tables": counts, "sequences": sequences, "journal": {**journal, "head": self.last.head.hex()}}

    def _table(self, table: Table, counts: dict[str, int]) -> Iterator[bytes]:
        yield worded(b"T", table._asdict())
        query = sql.SQL("SELECT {} FROM {}").format(table.quoted_columns, table.quoted)
        count = 0

        def counted() -> Iterator[bytes]:
            nonlocal count
            for row in copied(self.session, query):
                count += 1
                yield row

        yield from in_chunks(counted())
        counts[table.full_name] = count
        yield worded(b"E", {"count": count})

    def _heads(self) -> Iterator[bytes]:
        """The files of heads as they were at the snapshot: what was sealed since belongs to the next backup."""
        outside = Outside(self.home / "heads")
        heads = [head for head in outside.history().heads if head.batch <= self.last.batch]
        yield from _file("heads/heads.log", iter([_lines(heads, self.inside.checkpoints())]))
        yield from _file("heads/leaves.bin", outside.all_records(heads))
        notes = self.inside.checkpoints()
        kept = [line for line in _note_lines(outside) if line[0] in notes]
        yield from _file("heads/checkpoints.log", iter([line for _, line in kept]))

    def _key_files(self) -> Iterator[bytes]:
        for path in sorted((self.home / "keys").iterdir()):
            if path.is_file():
                yield from _file(f"keys/{path.name}", iter([path.read_bytes()]))


def _file(name: str, content: Iterator[bytes]) -> Iterator[bytes]:
    yield worded(b"F", {"path": name})
    length = 0
    for part in content:
        for start in range(0, len(part), CHUNK):
            yield frame(b"D", part[start : start + CHUNK])
        length += len(part)
    yield worded(b"E", {"count": length})


def _lines(heads: list[Head], notes: dict[int, str]) -> bytes:
    lines = [head.line() for head in heads]
    if heads:
        lines.append(f"kept {heads[-1].batch}\n")
    if notes:
        lines.append(f"noted {max(notes)}\n")
    return "".join(lines).encode()


def _note_lines(outside: Outside) -> Iterator[tuple[int, bytes]]:
    for batch, line in outside.note_lines():
        yield batch, line.encode()
