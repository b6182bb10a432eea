"""Tables for databases of their own: the first process of a run migrates, the others are given its tables.

A migration of everything takes seconds, and a dozen tests want an installation of their own. What is laid is what
`saathi migrate` made in this very run: nothing is kept between runs.
"""

from __future__ import annotations

import fcntl
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from psycopg.conninfo import make_conninfo

from saathi.config.postgres import SETTINGS, Embedded
from saathi.config.programs import newest_major, wheel_majors
from saathi.config.roles import prepare_database, prepare_roles

# PostgreSQL's own words around a dump that say nothing to us.
QUIET = ["--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", "--output=/dev/null"]


def kept() -> Path:
    """Where this run of the tests keeps its tables; the run removes the folder."""
    return Path(os.environ["SAATHI_HOME"]) / "tables.sql"


def keep(dsn: str) -> None:
    """What migrations made in the database of `dsn`, a superuser's address, before anybody wrote into it."""
    kept().write_bytes(dumped(dsn))


def dumped(dsn: str) -> bytes:
    return _postgres("pg_dump", dsn, b"")


def lay_once(dsn: str, migrate: Callable[[], object]) -> None:
    """The tables of this process's own database on the server of the run: one process migrates, the others wait for
    it and copy."""
    with _first() as is_first:
        if is_first:
            migrate()
            keep(dsn)
            return
    _postgres("psql", dsn, kept().read_bytes(), *QUIET)


def lay(home: Path, migrate: Callable[[], object], name: str = "saathi") -> None:
    """The tables of the installation in `home`, which has none yet; `migrate` is called where nobody has made any."""
    with _first() as is_first:
        if is_first:
            migrate()
            with _served(home, name) as dsn:
                keep(dsn)
            return
    with _served(home, name) as dsn:
        prepare_roles(Embedded(home).admin_dsn, home, renew=True)
        prepare_database(Embedded(home).admin_dsn, name)
        _postgres("psql", dsn, kept().read_bytes(), *QUIET)


@contextmanager
def _first() -> Iterator[bool]:
    """Whether nobody made tables yet in this run; until that is done, the others wait."""
    with kept().with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield not kept().exists()


@contextmanager
def _served(home: Path, name: str) -> Iterator[str]:
    server = Embedded(home)
    with without_disk():
        server.start()
    try:
        yield make_conninfo(server.admin_dsn, dbname=name)
    finally:
        server.leave()


@contextmanager
def without_disk() -> Iterator[None]:
    """A server begun in here waits for no disk: nothing outlives it. Where crashes are tried it must."""
    kept = {name: SETTINGS[name] for name in ("fsync", "synchronous_commit", "full_page_writes")}
    SETTINGS.update(dict.fromkeys(kept, "off"))
    try:
        yield
    finally:
        SETTINGS.update(kept)


def _postgres(program: str, dsn: str, given: bytes, *words: str) -> bytes:
    path = wheel_majors()[newest_major()] / "bin" / program
    done = subprocess.run([path, *words, f"--dbname={dsn}"], input=given, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout
