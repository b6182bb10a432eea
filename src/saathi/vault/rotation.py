"""New keys for organisations and a new root. Cells are never touched: only what wraps their keys is wrapped again.

Old versions stay, since a web process that has not restarted may still wrap under one; a second run takes those too.
Runs with the worker's login, one slice a transaction, so that people go on working meanwhile.
"""

from __future__ import annotations

from uuid import UUID

from cryptography.exceptions import InvalidTag
from django.db import connection, transaction

from saathi.kernel.errors import Tampered

from . import keys
from .keys import kek_label, new_organisation_key, organisation_key, rewrapped
from .provider import FileKeys, provider

SLICE = 500


def rotate_organisation(organisation: UUID) -> int:
    """A new version of the organisation's key, and every wrap of it wrapped again; how many wraps. What the
    installation sealed directly (names of staff, drafts) keeps the version it names."""
    version = _newest(organisation) + 1
    with transaction.atomic():
        new_organisation_key(organisation, version)
    keys.forget()
    organisation_key(organisation)
    done = 0
    while slice_done := _slice(organisation, version):
        done += slice_done
    return done


def _slice(organisation: UUID, version: int) -> int:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT * FROM vault.wrapped_under(%s, %s, %s)", [organisation, version, SLICE])
        rows = cursor.fetchall()
        for access, survivor, was, wrap in rows:
            again = rewrapped(survivor, organisation, was, version, bytes(wrap))
            cursor.execute("SELECT vault.rewrap(%s, %s, %s, %s)", [access, was, version, again])
    return len(rows)


def organisations() -> list[UUID]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT DISTINCT organisation FROM vault.kek ORDER BY 1")
        return [organisation for (organisation,) in cursor.fetchall()]


def rotate_root() -> tuple[int, int]:
    """A new root key, and every organisation's keys wrapped again under it: its number, and how many keys.

    The older roots stay in SAATHI_HOME/keys: backups need them, and the first one makes the search tokens.
    """
    holder = provider()
    if not isinstance(holder, FileKeys):
        raise TypeError("The root key is kept by another provider: rotate it there.")
    number = holder.create()
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT organisation, version, wrapped FROM vault.kek")
        rows = cursor.fetchall()
        for organisation, version, wrapped in rows:
            label = kek_label(organisation, version)
            try:
                again = holder.wrap(holder.unwrap(bytes(wrapped), label), label)
            except InvalidTag as error:
                raise Tampered("An organisation's key does not belong where it was found.") from error
            cursor.execute("SELECT vault.rewrap_organisation(%s, %s, %s)", [organisation, version, again])
    return number, len(rows)


def _newest(organisation: UUID) -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT coalesce(max(version), 0) FROM vault.kek WHERE organisation = %s", [organisation])
        newest: int = cursor.fetchone()[0]
    return newest
