"""A server with the tables made once, and for each test a fresh copy of its database with a folder of heads."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from tests.tables import lay, without_disk

from saathi.config.postgres import Embedded
from saathi.config.roles import database_name, login_dsn
from saathi.config.tests.servers import folder
from saathi.kernel.journal.findings import Report
from saathi.kernel.journal.inside import Database
from saathi.kernel.journal.outside import Outside
from saathi.kernel.journal.sealing import Sealer
from saathi.kernel.journal.verifying import verify

from .copies import keys

ENTRY = (
    "INSERT INTO kernel_journal (actor_kind, actor, act, outcome, survivor, section) VALUES"
    " ('person', %s, 'cases.move', 'done', gen_random_uuid(), 8) RETURNING seq"
)


def migrate(home: Path) -> None:
    more = {"SAATHI_HOME": str(home), "SAATHI_DATABASE_ROLE": "owner", "SAATHI_SUPERVISED": "1"}
    environment = {name: value for name, value in {**os.environ, **more}.items() if name != "SAATHI_DATABASE_URL"}
    command = [sys.executable, "-m", "saathi.config.command", "migrate", "--verbosity=0"]
    subprocess.run(command, env=environment, check=True, timeout=120)


@pytest.fixture(scope="module")
def server() -> Iterator[Embedded]:
    with folder() as home:
        made = Embedded(home)
        with without_disk():
            made.start()
        made.prepare()
        lay(home, lambda: migrate(home), database_name(""))
        yield made
        made.erase()


class Ground:
    """A fresh copy of the migrated database with a folder of heads."""

    def __init__(self, server: Embedded, name: str, home: Path) -> None:
        self.server, self.name, self.outside, self.signer = server, name, Outside(home / "heads"), keys(home / "keys")
        self.sessions: list[psycopg.Connection[Any]] = []

    def session(self, role: str) -> psycopg.Connection[Any]:
        dsn = psycopg.conninfo.make_conninfo(self.server.admin_dsn, dbname=self.name)
        dsn = dsn if role == "admin" else login_dsn(self.server.admin_dsn, self.server.home, role, self.name)
        self.sessions.append(psycopg.connect(dsn, autocommit=True))
        return self.sessions[-1]

    def sealer(self) -> Sealer:
        made = Sealer(self.session("jobs"), self.outside, self.signer)
        assert made.begin()
        return made

    def write(self, session: psycopg.Connection[Any], count: int = 1) -> list[int]:
        return [write(session) for _ in range(count)]

    def report(self) -> Report:
        with self.session("dump") as session:
            return verify(lambda: Database(session), self.outside, self.signer)


def write(session: psycopg.Connection[Any]) -> int:
    """One entry, as the web writes it: row security asks who acts."""
    who = uuid4()
    with session.transaction():
        session.execute("SELECT set_config('saathi.actor', %s, true)", [str(who)])
        row = session.execute(ENTRY, [who]).fetchone()
    assert row
    return int(row[0])


@pytest.fixture
def ground(server: Embedded, tmp_path: Path) -> Iterator[Ground]:
    name = f"journal_{uuid4().hex[:8]}"
    with psycopg.connect(server.admin_dsn, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name} TEMPLATE {database_name('')} OWNER saathi_owner")
        made = Ground(server, name, tmp_path)
        yield made
        for session in made.sessions:
            session.close()
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
