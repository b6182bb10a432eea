"""The key of a row: the same case gives the same key in every file of one organisation, so that taking a file twice
adds nothing.

A keyed hash (HMAC-SHA-256), because the key is stored beside open facts and a plain hash of a case number is guessed
in minutes.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from datetime import date
from uuid import UUID

from saathi.intake.rows import Band
from saathi.intake.tidying import one_line
from saathi.kernel.keyring import keyring


def secret_of(organisation: UUID | str | None) -> bytes:
    """The key of an organisation's row keys: 32 bytes that the database alone cannot make, the same for ever."""
    return bytes.fromhex(keyring().token("intake", str(organisation)))


def key_of_reference(key: bytes, organisation: str, reference: str) -> str:
    """64 hexadecimal signs. Case and blanks of the reference do not count."""
    return _digest(key, "reference", organisation, one_line(reference).casefold())


def key_of_content(key: bytes, organisation: str, values: Mapping[str, object], occurrence: int) -> str:
    """For a row without a reference: over its parsed values, and which of the equal rows of the file it is, from 1.

    Order of columns and ways of writing a day or a code do not count. A corrected row is a new row: only a reference
    can tell.
    """
    return _digest(key, "content", organisation, content_of(values), str(occurrence))


def content_of(values: Mapping[str, object]) -> str:
    """The parsed values in one fixed form."""
    return "\x1f".join(f"{home}={_form(values[home])}" for home in sorted(values))


def _form(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple) and not isinstance(value, Band):
        return ";".join(sorted(str(part) for part in value))
    return str(value)


def _digest(key: bytes, *parts: str) -> str:
    # Lengths in front: no two lists of parts can give the same bytes.
    message = b"".join(b"%d:%b" % (len(part), part) for part in (text.encode() for text in parts))
    return hmac.digest(key, message, "sha256").hex()
