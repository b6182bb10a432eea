"""Servers for these tests: embedded ones in folders with short names, and Debian's PostgreSQL 15 where it is there."""

import contextlib
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
from psycopg.conninfo import make_conninfo

from saathi.config.postgres import Embedded
from saathi.config.programs import runner

DEBIAN_15 = Path("/usr/lib/postgresql/15/bin")


@contextlib.contextmanager
def folder() -> Iterator[Path]:
    """Under /tmp with a short name: a socket's path has an end."""
    path = Path(tempfile.mkdtemp(prefix="saathi-test-"))
    path.chmod(0o711)
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


@contextlib.contextmanager
def embedded() -> Iterator[Embedded]:
    with folder() as home:
        server = Embedded(home)
        server.start()
        try:
            yield server
        finally:
            server.erase()


@contextlib.contextmanager
def debian_15() -> Iterator[str]:
    """A superuser's address on a PostgreSQL 15 of our own making."""
    who = runner()
    with folder() as base:
        password = base / "password"
        password.write_text("invented\n")
        who.owns(password, 0o600)
        who.owns(base, 0o700)
        initdb = [DEBIAN_15 / "initdb", "-D", base / "data", "-U", "someone", f"--pwfile={password}", "-N"]
        made = who.run([*initdb, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"])
        assert made.returncode == 0, made.stderr
        switches = ["-k", str(base), "-c", "listen_addresses=", "-c", "fsync=off"]
        server = subprocess.Popen(
            [str(DEBIAN_15 / "postgres"), "-D", str(base / "data"), *switches],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **who.options(),
        )
        dsn = make_conninfo(host=str(base), user="someone", password="invented", dbname="postgres")
        try:
            wait_for(dsn)
            yield dsn
        finally:
            server.send_signal(signal.SIGQUIT)
            server.wait()


def wait_for(dsn: str, seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while True:
        try:
            return psycopg.connect(dsn).close()
        except psycopg.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
