"""Cells: version (1 byte), key id (4), nonce (12), AES-256-GCM ciphertext and tag.

Authenticated with them: `v1|table|column|row|survivor`, so that nobody with the database alone can move a value
between people, rows or columns. Plain text is padded (ISO/IEC 7816-4) to 32-byte steps up to 256 bytes and to
256-byte steps above, so that length tells little.
"""

from __future__ import annotations

import secrets
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.db import models

from saathi.kernel.errors import Tampered
from saathi.kernel.records import Sealed
from saathi.kernel.sections import Section

from .keys import INSTALLATION, keys_of, organisation_key

_VERSION = b"\x01"


def padded(plain: bytes) -> bytes:
    step = 32 if len(plain) < 256 else 256
    return plain + b"\x80" + bytes(-(len(plain) + 1) % step)


def unpadded(plain: bytes) -> bytes:
    return plain[: plain.rindex(b"\x80")]


def label(table: str, column: str, row: UUID, survivor: UUID | None) -> bytes:
    return f"v1|{table}|{column}|{row}|{survivor or '-'}".encode()


def seal_with(cipher: AESGCM, key_id: bytes, plain: bytes, aad: bytes) -> bytes:
    nonce = secrets.token_bytes(12)
    return _VERSION + key_id + nonce + cipher.encrypt(nonce, padded(plain), aad)


def open_with(cipher: AESGCM, cell: bytes, aad: bytes) -> bytes:
    if cell[:1] != _VERSION:
        raise Tampered("A sealed value is of a kind this version does not know.")
    try:
        return unpadded(cipher.decrypt(cell[5:17], cell[17:], aad))
    except (InvalidTag, ValueError) as error:
        raise Tampered("A sealed value was changed, or does not belong where it was found.") from error


def key_of(survivor: UUID, section: Section, sealed: bytes) -> AESGCM:
    """The key that a cell names; Tampered where her section never had it."""
    for key in keys_of(survivor, section):
        if key.id == sealed[1:5]:
            return key.cipher
    raise Tampered("A sealed value names a key that is not its survivor's.")


class Cells:
    """The cipher that kernel records use."""

    def seal(self, field: Sealed, row: models.Model, plain: bytes) -> bytes:
        survivor = _survivor(field, row)
        aad = label(row._meta.db_table, field.column or field.attname, row.pk, survivor)
        if survivor is None:
            version, cipher = organisation_key(INSTALLATION)
            return seal_with(cipher, version.to_bytes(4), plain, aad)
        section = field.section_of(row)
        assert section is not None
        newest = keys_of(survivor, section)[-1]
        return seal_with(newest.cipher, newest.id, plain, aad)

    def open(self, field: Sealed, row: models.Model, sealed: bytes) -> bytes:
        survivor = _survivor(field, row)
        aad = label(row._meta.db_table, field.column or field.attname, row.pk, survivor)
        if survivor is None:
            return open_with(organisation_key(INSTALLATION, int.from_bytes(sealed[1:5]))[1], sealed, aad)
        section = field.section_of(row)
        assert section is not None
        return open_with(key_of(survivor, section, sealed), sealed, aad)


def _survivor(field: Sealed, row: models.Model) -> UUID | None:
    if field.section is None:
        return None
    survivor: UUID = getattr(row, row.SURVIVOR)  # type: ignore[attr-defined]
    return survivor
