"""The wraps of a file that is opened because somebody may die. PostgreSQL copies them from another row of the same
organisation, where they are wrapped with the organisation's own key: to open a file, no section key passes through
here. To find one by an exact name or number, names or numbers are opened one by one and compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from uuid import UUID

from django.db import connection

from saathi.kernel import scope
from saathi.kernel.errors import Tampered
from saathi.kernel.ids import new_id
from saathi.kernel.sections import Section

from .cells import label, open_with
from .keys import _drop_ring, unpack

ALREADY = UUID(int=0)


def break_into(made: UUID, code: str, danger: str) -> UUID | None:
    """Whose file was opened; None where nobody's has this code, ALREADY where it is open to the actor as it is.

    PostgreSQL refuses a fourth within 30 days, and everything while one is unreviewed after 72 hours.
    """
    scope.writing()
    with connection.cursor() as cursor:
        cursor.execute("SELECT house.break_glass(%s, %s, %s, %s)", [made, new_id(), code, danger])
        survivor: UUID | None = cursor.fetchone()[0]
    if survivor is not None and survivor != ALREADY:
        _drop_ring(survivor)
    return survivor


class _Cell(NamedTuple):
    """One sealed name or number of somebody whose file could be opened, with the wraps of its section's keys."""

    survivor: UUID
    organisation: UUID
    kek: int
    wraps: bytes
    section: int
    table: str
    column: str
    kind: str
    line: UUID
    sealed: bytes


def seek(search: UUID, danger: str, by: str) -> Iterator[tuple[UUID, str, str]]:
    """Writes the row of a search and yields (survivor, kind, text) of every name, or every number, of those whose files
    the actor may open because somebody may die. Opened one by one, kept nowhere.

    PostgreSQL refuses a fourth within the hour, and whoever may open no file.
    """
    scope.writing()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT survivor, organisation, kek, wraps, section, place, field, kind, line, sealed"
            " FROM house.seek(%s, %s, %s)",
            [search, danger, by],
        )
        cells = [_Cell(*row) for row in cursor.fetchall()]
    for cell in cells:
        try:
            yield cell.survivor, cell.kind, _text(cell)
        except Tampered:  # found out where her file is read; here it must not keep anybody else from being found
            continue


def _text(cell: _Cell) -> str:
    sealed, section = bytes(cell.sealed), Section(cell.section)
    aad = label(cell.table, cell.column, cell.line, cell.survivor)
    for key in unpack(cell.survivor, cell.organisation, cell.kek, bytes(cell.wraps), section):
        if key.id == sealed[1:5]:
            return open_with(key.cipher, sealed, aad).decode()
    raise Tampered("A sealed value names a key that is not its survivor's.")
