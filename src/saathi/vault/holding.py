"""A sealed file: its wrapped keys leave the key store for envelopes that two people outside open together, never one.

Every pair of those named with `saathi recovery` has an envelope of its own: closed to one of them, and that once more
to the other. Inside, the wraps are still closed by the keys of their organisations. Nobody here opens one.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pyrage  # type: ignore[import-untyped]
from django.conf import settings
from django.db import connection

from saathi.kernel import scope

from .keys import _drop_ring
from .recovery import NoRecovery, recipients

TWO = 2
NAMES = ("what", "erasure", "whose", "organisation", "law", "at", "until_on")  # of a line of the ledger


def ready(home: Path) -> Mapping[str, Any]:
    """Those who open an envelope. Raises NoRecovery where there are not two of them."""
    named = recipients(home / "recovery")
    if len(named) < TWO:
        raise NoRecovery("Name two people outside first with “saathi recovery add NAME”: one alone opens nothing.")
    return named


def seal_file(erasure: UUID, survivor: UUID) -> None:
    """From here on nobody reads her, until her keys are shredded. PostgreSQL asks for the second person and the row
    that says so. Raises NoRecovery."""
    scope.writing()
    named = ready(Path(settings.SAATHI_HOME))
    with connection.cursor() as cursor:
        cursor.execute("SELECT access, kek, keys FROM vault.wraps_of_file(%s, %s)", [erasure, survivor])
        envelope = enclosed(cursor.fetchall(), named)
        cursor.execute("SELECT vault.seal_file(%s, %s, %s)", [erasure, survivor, envelope])
    _drop_ring(survivor)


def enclosed(wraps: Iterable[Sequence[Any]], named: Mapping[str, Any]) -> bytes:
    """Rows of (access, kek, keys) for every pair of these people."""
    rows = [
        {"access": json.loads(access) if isinstance(access, str) else access, "kek": kek,
         "keys": b64encode(bytes(keys)).decode()}
        for access, kek, keys in wraps
    ]  # fmt: skip
    plain = json.dumps(rows).encode()
    made = {
        f"{one} {other}": b64encode(pyrage.encrypt(pyrage.encrypt(plain, [named[one]]), [named[other]])).decode()
        for one, other in combinations(sorted(named), TWO)
    }
    return json.dumps(made).encode()


def opened(envelope: bytes, identities: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The rows, for two of those people by name. Raises NoRecovery for the wrong ones."""
    one, other = sorted(identities)
    closed = b64decode(json.loads(envelope)[f"{one} {other}"])
    try:
        plain = pyrage.decrypt(pyrage.decrypt(closed, [identities[other]]), [identities[one]])
    except pyrage.DecryptError:
        raise NoRecovery("These two do not open it together.") from None
    rows: list[dict[str, Any]] = json.loads(plain)
    return rows


def seal_again(session: psycopg.Connection[Any], line: Mapping[str, Any], named: Mapping[str, Any]) -> bool:
    """After a restore, as the functions' owner: what was sealed since the backup is sealed; whether it was open."""
    found = session.execute(
        "SELECT to_jsonb(a), w.kek, w.keys FROM kernel_access a JOIN vault.wrap w ON w.access = a.id"
        " WHERE a.survivor = %s",
        [line["whose"]],
    ).fetchall()
    is_held = session.execute("SELECT 1 FROM vault.hold WHERE whose = %s", [line["whose"]]).fetchone()
    if is_held:
        return False
    session.execute(
        "SELECT vault.put_away(%s, %s, %s, %s, %s, %s, %s)",
        [line["erasure"], line["whose"], line["organisation"], line["law"], enclosed(found, named), line["at"],
         line["until_on"]],
    )  # fmt: skip
    return True


def shred_again(session: psycopg.Connection[Any], line: Mapping[str, Any]) -> bool:
    """The same for what was shredded; whether any key was there."""
    left = session.execute(
        "SELECT EXISTS (SELECT FROM kernel_access WHERE survivor = %(whose)s)"
        " OR EXISTS (SELECT FROM vault.hold WHERE whose = %(whose)s)",
        {"whose": line["whose"]},
    ).fetchone()
    session.execute(
        "SELECT vault.shred(%s, %s, %s, %s, %s, %s)",
        [line["erasure"], line["whose"], line["organisation"], line["law"], line["at"], line["until_on"]],
    )
    return bool(left and left[0])


def erased() -> list[dict[str, str]]:
    """Every sealing and shredding there was, once each; nothing for anybody but the system."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT what, erasure, whose, organisation, law, at, until_on FROM house.erased() ORDER BY at")
        return [dict(zip(NAMES, map(str, row), strict=True)) for row in cursor.fetchall()]
