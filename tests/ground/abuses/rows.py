"""One statement over all tables: what a sign-in may read of her."""

from __future__ import annotations

from functools import cache

from django.db import connection

from tests.contracts.test_row_security import SECTION_OF


@cache
def anything() -> str:
    """Every row that this sign-in may read, of whatever table, in which her number or one of the values stands."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public'"
            " AND c.relkind = 'r' AND has_table_privilege(c.oid, 'SELECT') ORDER BY 1"
        )
        names = [name for (name,) in cursor.fetchall()]
    return " UNION ALL ".join(
        f"SELECT '{name}', t::text FROM {name} t WHERE t::text LIKE ANY (ARRAY[%(her)s, %(mark)s])" for name in names
    )


@cache
def beyond() -> str:
    """Every row of hers, of whatever table, in a section that this person does not hold."""
    said = []
    for table, section in SECTION_OF.items():
        whose = "id" if table == "survivors_survivor" else "survivor_id"
        part = "t.section" if section is None else str(int(section))
        said.append(
            f"SELECT '{table}', t::text FROM {table} t WHERE t.{whose} = %(her)s AND {part} & %(may)s = 0"
        )
    return " UNION ALL ".join(said)
