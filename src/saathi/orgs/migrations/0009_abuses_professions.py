"""PostgreSQL takes the professions of offices, too: a change of choices alone leaves its constraint as it was."""

from django.db import migrations

_BEFORE = (
    "case_worker", "counsellor", "superintendent", "house_mother", "lawyer", "doctor", "community_worker",
    "programme_manager", "analyst", "administrator", "committee_member", "protection_officer",
)  # fmt: skip
_OFFICES = ("legal_officer", "police_officer", "department_officer", "task_force_member")


def _only(professions: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{one}'" for one in professions)
    return "".join(
        f"ALTER TABLE {table} DROP CONSTRAINT {table}_profession_check,"
        f" ADD CONSTRAINT {table}_profession_check CHECK (profession IN ({listed}));"
        for table in ("orgs_person", "orgs_cohort")
    )


class Migration(migrations.Migration):
    dependencies = [("orgs", "0008_offices")]
    operations = [migrations.RunSQL(_only(_BEFORE + _OFFICES), _only(_BEFORE))]
