"""The one door past the acts: the owner of the tables, borrowing the role that row security does not hold back.

COPY is not allowed through row security, and 300 acts for each of a million people would take weeks.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from django.conf import settings
from psycopg.conninfo import make_conninfo

LOGIN = "saathi_owner"


@contextmanager
def definer() -> Iterator[psycopg.Connection]:
    """One transaction as `saathi_definer`; all or nothing. Refused where real people may be."""
    if settings.MODE != "demo":
        raise RuntimeError("Invented people are loaded only where SAATHI_MODE is demo.")
    with psycopg.connect(_address()) as connection:
        connection.execute("SET ROLE saathi_definer")
        connection.execute("SET LOCAL synchronous_commit = off")
        yield connection


def tidy() -> None:
    """What PostgreSQL's own housekeeping would do within minutes: statistics, and pages known to be visible to all."""
    with psycopg.connect(_address(), autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")


def _address() -> str:
    """Where the web signs in, with the owner's login instead of its own."""
    given = settings.DATABASES["default"]
    passwords = json.loads((Path(settings.SAATHI_HOME) / "roles.json").read_text())
    return make_conninfo(
        host=given["HOST"], port=given["PORT"], dbname=given["NAME"], user=LOGIN, password=passwords[LOGIN])
