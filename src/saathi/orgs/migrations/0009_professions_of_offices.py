"""People of offices can be added: 0008 named their professions, and PostgreSQL's own list did not know them."""

from django.db import migrations

_BEFORE = (
    "'case_worker', 'counsellor', 'superintendent', 'house_mother', 'lawyer', 'doctor', 'community_worker',"
    " 'programme_manager', 'analyst', 'administrator', 'committee_member', 'protection_officer'"
)
_MORE = f"{_BEFORE}, 'legal_officer', 'police_officer', 'department_officer', 'task_force_member'"
_CHECK = (
    "ALTER TABLE {table} DROP CONSTRAINT {table}_profession_check,"
    " ADD CONSTRAINT {table}_profession_check CHECK (profession IN ({words}))"
)


class Migration(migrations.Migration):

    dependencies = [
        ('orgs', '0008_offices'),
    ]

    operations = [
        migrations.RunSQL(_CHECK.format(table=table, words=_MORE), _CHECK.format(table=table, words=_BEFORE))
        for table in ('orgs_person', 'orgs_cohort')
    ]
