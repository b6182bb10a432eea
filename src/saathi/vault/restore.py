"""Restores a backup into an empty installation: everything in one transaction, or nothing.

The session signs in as saathi_owner. Row security is not forced while rows are loaded, foreign keys are dropped and
made again (which checks them all), triggers rest; all of it inside the transaction, as the house does data migrations.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import psycopg
import pyrage  # type: ignore[import-untyped]
from psycopg import sql

from .archive import Damaged, Sink
from .signatures import KeyFiles, verified_by, write_private
from .tables import Table, all_tables

FILES = {"heads/heads.log", "heads/leaves.bin", "heads/checkpoints.log"}
MADE_BY_MIGRATIONS = {"django_migrations", "django_content_type", "auth_permission"}
_KEYS_BETWEEN = """
    SELECT c.conrelid::regclass::text, quote_ident(c.conname), pg_get_constraintdef(c.oid)
    FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
    WHERE c.contype = 'f' AND n.nspname NOT IN ('pg_catalog', 'information_schema')"""
_FORCED = "SELECT oid::regclass::text FROM pg_class WHERE relkind = 'r' AND relforcerowsecurity"


class NotEmpty(Exception):
    """There is something already. The argument is one sentence."""


def check_empty(session: psycopg.Connection[Any], home: Path) -> None:
    for name in ("keys", "heads"):
        if (home / name).exists() and any((home / name).iterdir()):
            raise NotEmpty(f"{home / name} is not empty: restore into a new SAATHI_HOME.")
    for table in all_tables(session):
        if table.name in MADE_BY_MIGRATIONS:
            continue
        if session.execute(sql.SQL("SELECT EXISTS (SELECT FROM {})").format(table.quoted)).fetchone() != (False,):
            raise NotEmpty(f"The table {table.name} has rows already: restore into an empty database.")


class Loading:
    """One restore. `migrate` brings the empty database to the migrations a header lists."""

    def __init__(
        self,
        session: psycopg.Connection[Any],
        home: Path,
        identity: pyrage.x25519.Identity,
        migrate: Callable[[Any], None],
    ) -> None:
        self.session, self.home, self.identity, self.migrate = session, home, identity, migrate
        self.header: dict[str, Any] = {}
        self.manifest: dict[str, Any] = {}
        self.counts: dict[str, int] = {}
        self.kind = ""
        self.table: Table | None = None
        self.copy: Any = None
        self.file: BinaryIO | None = None
        self.made: list[Path] = []
        self.between: list[tuple[str, str, str]] = []
        self.forced: list[str] = []

    def run(self, data: Path, keys: Path | None) -> dict[str, int]:
        """Rows loaded by table. On any fault the database and the folder are as before."""
        try:
            with self.session.transaction(), self._copy_ended():
                self._read(data, "data")
                if keys is not None:
                    self._read(keys, "keys")
                self._close_again()
        except BaseException:
            for path in self.made:
                path.unlink(missing_ok=True)
            raise
        if keys is None:
            self._keep_public_key()
        return self.counts

    @contextlib.contextmanager
    def _copy_ended(self) -> Iterator[None]:
        """A fault amid a table: its COPY is given up first, or the way back would wait for it forever."""
        try:
            yield
        except BaseException as fault:
            if self.copy is not None:
                with contextlib.suppress(psycopg.Error, Damaged):
                    self.copy.__exit__(type(fault), fault, fault.__traceback__)
            raise

    def _read(self, path: Path, kind: str) -> None:
        self.kind = kind
        sink = Sink(self._take)
        with path.open("rb") as file:
            try:
                pyrage.decrypt_io(file, sink, [self.identity])
            except (OSError, pyrage.DecryptError) as fault:
                raise Damaged(f"{path.name} cannot be opened with this identity, or was changed: {fault}.") from None
        public = bytes.fromhex(self.header["signed_by"]["public"])
        sink.check_end(lambda seal, signature: verified_by(public, seal, signature))

    def _take(self, kind: bytes, payload: bytes) -> None:
        if kind == b"D":
            self._take_data(payload)
            return
        value = json.loads(payload)
        if kind == b"H":
            self._begin(value)
        elif not self.header:
            raise Damaged("This file is not a backup of Saathi.")
        elif kind == b"T":
            self._begin_table(Table(**value))
        elif kind == b"F":
            self._begin_file(value["path"])
        elif kind == b"E":
            self._end(value["count"])
        elif kind == b"M":
            self._check_counts(value)

    def _begin(self, header: dict[str, Any]) -> None:
        if header["format"] != 1 or header["kind"] != self.kind:
            raise Damaged(f"This is not a file of {self.kind}: check which file is which.")
        if self.header:
            if header["backup"] != self.header["backup"]:
                raise Damaged("The keys are of another backup than the data.")
            return
        self.header = header
        self.migrate(header["migrations"])
        self._open_up()

    def _open_up(self) -> None:
        self.between = self.session.execute(_KEYS_BETWEEN).fetchall()
        for table, name, _ in self.between:
            self._do(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
        self.forced = [name for (name,) in self.session.execute(_FORCED)]
        for table in self.forced:
            self._do(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
        for one in all_tables(self.session):
            self.session.execute(sql.SQL("ALTER TABLE {} DISABLE TRIGGER USER").format(one.quoted))
            self.session.execute(sql.SQL("TRUNCATE {}").format(one.quoted))

    def _close_again(self) -> None:
        for one in all_tables(self.session):
            self.session.execute(sql.SQL("ALTER TABLE {} ENABLE TRIGGER USER").format(one.quoted))
        for table in self.forced:
            self._do(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        for table, name, definition in self.between:
            self._do(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}")
        for schema, name, last in self.manifest["sequences"]:
            sequence = sql.Literal(sql.Identifier(schema, name).as_string(self.session))
            self.session.execute(sql.SQL("SELECT setval({}, {})").format(sequence, sql.Literal(last)))

    def _do(self, statement: str) -> None:
        self.session.execute(statement)  # names come quoted from the catalogue

    def _begin_table(self, table: Table) -> None:
        if (table.schema == "vault") != (self.kind == "keys"):
            raise Damaged(f"The table {table.name} does not belong into a file of {self.kind}.")
        self.table = table
        statement = sql.SQL("COPY {} ({}) FROM STDIN").format(table.quoted, table.quoted_columns)
        self.copy = self.session.cursor().copy(statement)
        self.writer = self.copy.__enter__()

    def _begin_file(self, name: str) -> None:
        folder, _, file = name.partition("/")
        wanted = name in FILES if self.kind == "data" else folder == "keys" and file.endswith((".key", ".pub"))
        if not wanted or "/" in file:
            raise Damaged(f"{name} does not belong into a backup.")
        path = self.home / folder / file
        path.parent.mkdir(mode=0o700, exist_ok=True)
        self.file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
        self.made.append(path)

    def _take_data(self, payload: bytes) -> None:
        if self.file is not None:
            self.file.write(payload)
        elif self.copy is not None:
            self.writer.write(payload)
        else:
            raise Damaged("This file is not a backup of Saathi.")

    def _end(self, count: int) -> None:
        if self.file is not None:
            self.file.flush()
            os.fsync(self.file.fileno())
            whole = self.file.tell() == count
            self.file.close()
            self.file = None
            if not whole:
                raise Damaged(f"{self.made[-1].name} is shorter than it was.")
        elif self.table is not None:
            self.copy.__exit__(None, None, None)
            self.copy = None

    def _check_counts(self, manifest: dict[str, Any]) -> None:
        self.manifest = self.manifest or manifest
        for table in all_tables(self.session):
            expected = manifest["tables"].get(table.full_name)
            if expected is None:
                continue
            (count,) = self.session.execute(sql.SQL("SELECT count(*) FROM {}").format(table.quoted)).fetchone() or (0,)
            if count != expected:
                raise Damaged(f"The table {table.name} has {count} rows, not {expected}.")
            self.counts[table.full_name] = count

    def _keep_public_key(self) -> None:
        """Without keys the journal can still be verified, and nothing be signed."""
        public = KeyFiles(self.home / "keys").public
        public.parent.mkdir(mode=0o700, exist_ok=True)
        write_private(public, bytes.fromhex(self.header["signed_by"]["public"]))


def forget(home: Path) -> None:
    """Removes folders that a failed restore left empty."""
    for name in ("keys", "heads"):
        if (home / name).is_dir() and not any((home / name).iterdir()):
            shutil.rmtree(home / name)
