"""Professions of offices as PostgreSQL holds them: a column's check is written when the column is made, and never again
when a list grows."""

from django.db import migrations

_BEFORE = (
    "case_worker", "counsellor", "superintendent", "house_mother", "lawyer", "doctor", "community_worker",
    "programme_manager", "analyst", "administrator", "committee_member", "protection_officer",
)
_SINCE = (*_BEFORE, "legal_officer", "police_officer", "department_officer", "task_force_member")


def _held(table: str, codes: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{code}'" for code in codes)
    name = f"{table}_profession_check"
    return (
        f"ALTER TABLE {table} DROP CONSTRAINT {name};"
        f" ALTER TABLE {table} ADD CONSTRAINT {name} CHECK (profession IN ({listed}));"
    )


class Migration(migrations.Migration):

    dependencies = [
        ('orgs', '0008_offices'),
    ]

    operations = [
        migrations.RunSQL(_held(table, _SINCE), _held(table, _BEFORE)) for table in ("orgs_person", "orgs_cohort")
    ]
