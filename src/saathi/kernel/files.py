"""Files are kept as pieces in rows, sealed as one: the vault registers how, a room says only whose and which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol
from uuid import UUID

from django.db import models

from .errors import Closed
from .records import Cell, Sealed
from .sections import Section


class FileLabel(NamedTuple):
    """What the pieces are bound to: a piece of another row, survivor or section does not open under it."""

    table: str
    row: UUID
    survivor: UUID
    section: Section


class FileCipher(Protocol):
    """`open` raises Closed without the section's key, and Tampered where a piece was changed, moved, cut or added."""

    def seal(self, label: FileLabel, plain: bytes) -> list[bytes]: ...
    def open(self, label: FileLabel, pieces: Sequence[bytes]) -> bytes: ...


_registered: FileCipher | None = None


def register_file_cipher(cipher: FileCipher) -> None:
    global _registered
    _registered = cipher


def file_cipher() -> FileCipher:
    if _registered is None:
        raise Closed("The vault has not registered how files are sealed.")
    return _registered


class SealedPiece(Sealed):
    """A column of ciphertext that `file_cipher` made: stored as it is. Its Cell gives it back as `sealed`."""

    def pre_save(self, model_instance: models.Model, add: bool) -> bytes:
        value: Any = model_instance.__dict__.get(self.attname, b"")
        return value.sealed if isinstance(value, Cell) else bytes(value)
