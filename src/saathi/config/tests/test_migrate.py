"""Tables made the quick way are those that Django makes; see `nearest_models_alone`."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import psycopg
import pytest
from conftest import ROOT, admin_dsn
from psycopg.conninfo import make_conninfo
from tests.tables import dumped, kept

from saathi.config.roles import prepare_database

ROWS = re.compile(rb"^COPY .*? FROM stdin;\n.*?^\\\.$", re.MULTILINE | re.DOTALL)
NONCE = re.compile(rb"^\\(?:un)?restrict .*$", re.MULTILINE)  # pg_dump's own, another each time


def _tables(dump: bytes) -> list[bytes]:
    return NONCE.sub(b"", ROWS.sub(b"", dump)).splitlines()


@pytest.mark.slow
def test_tables_are_the_same_both_ways(db: None) -> None:
    name = f"plainly_{os.getpid()}"
    plain = make_conninfo(admin_dsn(), dbname=name)
    prepare_database(admin_dsn(), name)
    try:
        subprocess.run(
            [sys.executable, "-m", "saathi.config.tests.plainly"],
            check=True,
            cwd=ROOT,
            env={**os.environ, "SAATHI_DATABASE_NAME": name, "SAATHI_DATABASE_ROLE": "owner"},
        )
        quick, slow = _tables(kept().read_bytes()), _tables(dumped(plain))
    finally:
        with psycopg.connect(admin_dsn(), autocommit=True) as admin:
            admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
    assert sum(line.startswith(b"CREATE TABLE") for line in slow) > 100
    assert quick == slow
