"""The section keys of one invented person, in memory while her rows are written, and their wraps."""

from __future__ import annotations

import secrets
from functools import cache
from typing import Protocol
from uuid import UUID

from django.db.models import Model

from saathi.kernel.files import FileLabel
from saathi.kernel.sections import ALL_SECTIONS, Section, each
from saathi.vault.cells import label, seal_with
from saathi.vault.files import sealed_with
from saathi.vault.keys import INSTALLATION, SectionKey, organisation_key, pack, section_key

_SECTIONS = tuple(each(ALL_SECTIONS))


def sealed_for_all(model: type[Model], column: str, row: UUID, text: str | bytes) -> bytes:
    """As the vault seals what is the installation's own: about nobody in particular."""
    version, cipher = organisation_key(INSTALLATION)
    plain = text.encode() if isinstance(text, str) else text
    return seal_with(cipher, version.to_bytes(4), plain, label(model._meta.db_table, column, row, None))


class Sealer(Protocol):
    """What rows ask of whoever holds her keys."""

    survivor: UUID

    def seal(self, table: str, column: str, row: UUID, section: Section, text: str) -> bytes | str: ...
    def wrap(self, organisation: UUID, sections: Section) -> tuple[int | str, bytes | str]: ...


class Keys:
    """As `vault.keys.open_survivor` makes them: one random key for each section, generation 1."""

    __slots__ = ("_held", "_wraps", "survivor")

    def __init__(self, survivor: UUID) -> None:
        self.survivor = survivor
        self._held: dict[Section, SectionKey] = {
            section: section_key(secrets.token_bytes(32), 1) for section in _SECTIONS
        }
        self._wraps: dict[UUID, tuple[int, bytes]] = {}

    def seal(self, table: str, column: str, row: UUID, section: Section, text: str) -> bytes:
        held = self._held[section]
        return seal_with(held.cipher, held.id, text.encode(), label(table, column, row, self.survivor))

    def seal_file(self, file: FileLabel, plain: bytes) -> list[bytes]:
        held = self._held[file.section]
        return sealed_with(held.key, held.id, file, plain)

    def wrap(self, organisation: UUID, sections: Section) -> tuple[int, bytes]:
        """The version of the organisation's key, and these sections' keys wrapped with it. Each is wrapped once: the
        same entry serves every subject of one organisation."""
        if organisation not in self._wraps:
            self._wraps[organisation] = pack(self.survivor, organisation, self._held.items())
        version, every = self._wraps[organisation]
        length = len(every) // len(_SECTIONS)
        entries = [every[length * place : length * (place + 1)] for place in _places(sections)]
        return version, b"".join(entries)


@cache
def _places(sections: Section) -> tuple[int, ...]:
    return tuple(place for place, one in enumerate(_SECTIONS) if one & sections)
