"""The wraps of a file that is opened because somebody may die. PostgreSQL copies them from another row of the same
organisation, where they are wrapped with the organisation's own key: no section key passes through here."""

from __future__ import annotations

from uuid import UUID

from django.db import connection

from saathi.kernel import scope
from saathi.kernel.ids import new_id

from .keys import _drop_ring

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
