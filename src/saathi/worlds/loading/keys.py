"""The section keys of one invented person, in memory while her rows are written, and their wraps."""

from __future__ import annotations

import secrets
from uuid import UUID

from saathi.kernel.sections import ALL_SECTIONS, Section, each
from saathi.vault.cells import label, seal_with
from saathi.vault.keys import SectionKey, pack, section_key

_SECTIONS = tuple(each(ALL_SECTIONS))


class Keys:
    """As `vault.keys.open_survivor` makes them: one random key for each section, generation 1."""

    __slots__ = ("_held", "survivor")

    def __init__(self, survivor: UUID) -> None:
        self.survivor = survivor
        self._held: dict[Section, SectionKey] = {
            section: section_key(secrets.token_bytes(32), 1) for section in _SECTIONS
        }

    def seal(self, table: str, column: str, row: UUID, section: Section, text: str) -> bytes:
        held = self._held[section]
        return seal_with(held.cipher, held.id, text.encode(), label(table, column, row, self.survivor))

    def wrap(self, organisation: UUID, sections: Section) -> tuple[int, bytes]:
        """The version of the organisation's key, and these sections' keys wrapped with it."""
        return pack(self.survivor, organisation, [(one, self._held[one]) for one in _SECTIONS if one & sections])
