"""Keys of many new people at once: one statement a slice instead of two for every person and subject."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.db import connection, models

from saathi.kernel import scope
from saathi.kernel.ids import new_id
from saathi.kernel.records import Sealed
from saathi.kernel.sections import ALL_SECTIONS, Section, each

from .cells import key_of, label, open_with
from .keys import organisation_key, section_key

_SECTIONS = tuple(each(ALL_SECTIONS))
_HEADS = tuple((section, str(int(section)).encode(), bytes([section.bit_length(), 1])) for section in _SECTIONS)
_KEY, _NONCE = 32, 12
_CALL = (
    "SELECT vault.open_many(%s::uuid[], %s::uuid[], %s::uuid[], %s::integer[], %s::uuid[], %s::text[], %s::smallint[],"
    " %s::text[], %s, %s::bytea[], %s, %s, %s)"
)


class Newcomer(NamedTuple):
    """A survivor to be opened, what rests her access (a ground, or nothing), and what lists show of her."""

    id: UUID
    because: UUID | None
    state: str
    age_band: int | None
    language: str


def open_many(
    newcomers: Sequence[Newcomer],
    subjects: Sequence[tuple[UUID, Section]],
    *,
    organisation: UUID,
    basis: str,
    until: datetime,
) -> None:
    """Makes all section keys of each, gives them to the subjects, and leaves them in the open scope for sealing.

    PostgreSQL refuses it for another organisation than the actor's, and for anyone who is already there.
    """
    scope.writing()
    version, kek = organisation_key(organisation)
    given = [
        (subject, int(sections | Section.CARD), _places(sections | Section.CARD)) for subject, sections in subjects
    ]
    rows = []
    for one in newcomers:
        entries = _new_keys(one.id, organisation, kek)
        for subject, sections, places in given:
            wrap = b"".join([entries[place] for place in places])
            rows.append((new_id(), one.id, subject, sections, one.because, one.state, one.age_band, one.language, wrap))
    *columns, wraps = (list(column) for column in zip(*rows, strict=True))
    with connection.cursor() as cursor:
        cursor.execute(_CALL, [*columns, version, wraps, organisation, basis, until])


def read_many(model: type[models.Model], column: str, cells: Iterable[tuple[UUID, UUID, bytes]]) -> Iterator[str]:
    """The texts of (row, survivor, what is sealed), without an instance for each row; `keys.load` fetched the keys.

    Raises Closed for a section the actor does not hold, and Tampered as `cells` does.
    """
    field, table = model._meta.get_field(column), model._meta.db_table
    assert isinstance(field, Sealed) and isinstance(field.section, int)
    section = Section(field.section)
    for row, survivor, sealed in cells:
        yield open_with(key_of(survivor, section, sealed), sealed, label(table, column, row, survivor)).decode()


def _places(sections: int) -> list[int]:
    return [place for place, section in enumerate(_SECTIONS) if section & sections]


def _new_keys(survivor: UUID, organisation: UUID, kek: AESGCM) -> list[bytes]:
    """The wrap entries (see `keys`) in the order of sections; one entry serves every subject of the organisation."""
    rings = scope.current().keys
    rings[survivor] = []
    chance = os.urandom((_KEY + _NONCE) * len(_SECTIONS))
    front, back, entries = b"wrap|%s|" % str(survivor).encode(), b"|%s" % str(organisation).encode(), []
    for place, (section, number, head) in enumerate(_HEADS):
        start = place * (_KEY + _NONCE)
        key, nonce = chance[start : start + _KEY], chance[start + _KEY : start + _KEY + _NONCE]
        rings[survivor, section] = [section_key(key, 1)]
        entries.append(head + nonce + kek.encrypt(nonce, key, front + number + back))
    return entries
