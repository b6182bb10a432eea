"""The worker as a process: it seals, outlives the database's death, and ends in order when told."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from tests.tables import lay

from saathi.config.postgres import Embedded
from saathi.config.roles import database_name
from saathi.config.tests.servers import folder
from saathi.kernel.journal.outside import Outside

from .grounds import migrate

pytestmark = pytest.mark.slow
COMMAND = [sys.executable, "-m", "saathi.config.command"]


@pytest.fixture
def server() -> Iterator[Embedded]:
    with folder() as home:
        made = Embedded(home)
        made.start()
        made.prepare()
        lay(home, lambda: migrate(home), database_name(""))
        yield made
        made.erase()


def environment(home: Path, role: str) -> dict[str, str]:
    return {**os.environ, "SAATHI_HOME": str(home), "SAATHI_DATABASE_ROLE": role, "SAATHI_SUPERVISED": "1"}


def admin_of(server: Embedded) -> psycopg.Connection[tuple[int]]:
    return psycopg.connect(psycopg.conninfo.make_conninfo(server.admin_dsn, dbname=database_name("")))


def write(server: Embedded, entries: int) -> None:
    with admin_of(server) as admin:
        admin.execute(
            "INSERT INTO kernel_journal (actor_kind, actor, act, outcome) SELECT 'system', gen_random_uuid(),"
            " 'cases.move', 'done' FROM generate_series(1, %s)",
            [entries],
        )


def written(server: Embedded) -> int:
    """Ours, and what the worker's own jobs write meanwhile: they begin with it."""
    with admin_of(server) as admin:
        row = admin.execute("SELECT count(*) FROM kernel_journal").fetchone()
    assert row
    return row[0]


def until(true: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_it_seals_outlives_the_database_and_ends_when_told(server: Embedded) -> None:
    outside = Outside(server.home / "heads")
    worker = subprocess.Popen([*COMMAND, "worker"], env=environment(server.home, "jobs"), stderr=subprocess.DEVNULL)
    try:
        write(server, 5)
        until(lambda: outside.history().last.size >= 5)
        pid = server.pid()
        assert pid
        os.kill(pid, signal.SIGKILL)
        until(lambda: not server.is_running())
        time.sleep(3)
        server.start()
        write(server, 2)
        until(lambda: outside.history().last.size == written(server) >= 7)
        assert worker.poll() is None
        started = time.monotonic()
        worker.terminate()
        assert worker.wait(15) == 0 and time.monotonic() - started < 10
    finally:
        worker.kill()
        worker.wait()
    verified = subprocess.run(
        [*COMMAND, "journal", "verify"],
        env=environment(server.home, "dump"),
        timeout=60,
        capture_output=True,
        text=True,
    )
    batches = len(outside.history().heads)
    said = f"{written(server)} entries sealed in {batches} batches"
    assert verified.returncode == 0 and batches >= 2 and said in verified.stdout, verified.stdout
