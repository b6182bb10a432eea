"""Which acts wait for a second person, and the keys that files are sealed to. Each organisation writes its own; a key
is set by nobody but its person."""

import django.db.models.deletion
from django.db import migrations, models

import saathi.kernel.fields
import saathi.kernel.ids
from saathi.kernel.guard import listing

_OWN = "organisation_id = (SELECT house.organisation())"
_MINE = "person_id = (SELECT house.actor())"
_CLOSE = """
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON {table} FOR SELECT USING (true);
CREATE POLICY adds ON {table} FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ({own});
CREATE POLICY changes ON {table} FOR UPDATE TO saathi_app, saathi_jobs USING ({own}) WITH CHECK ({own});
"""
_OPEN = """
DROP POLICY reads ON {table}; DROP POLICY adds ON {table}; DROP POLICY changes ON {table};
ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY; ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;
"""


def _closed(table: str, own: str) -> list[migrations.RunSQL]:
    return [listing(table), migrations.RunSQL(_CLOSE.format(table=table, own=own), _OPEN.format(table=table))]


class Migration(migrations.Migration):
    dependencies = [("orgs", "0006_cover"), ("kernel", "0001_initial")]
    operations = [
        migrations.CreateModel(
            name="SecondLook",
            fields=[
                ("id", models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ("act", saathi.kernel.fields.Code(max_length=32)),
                ("asked_of", saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ("answered_by", saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ("organisation", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="orgs.organisation")),
            ],
            options={"constraints": [models.UniqueConstraint(fields=("organisation", "act"), name="one_second_look")]},
        ),
        migrations.CreateModel(
            name="SealingKey",
            fields=[
                ("id", models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ("public", saathi.kernel.fields.AgeKey(max_length=62)),
                ("set_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
                ("person", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="keys", to="orgs.person")),
            ],
            options={"constraints": [models.UniqueConstraint(condition=models.Q(("ended_at", None)), fields=("person",), name="one_key_at_a_time")]},
        ),
        *_closed("orgs_secondlook", _OWN),
        *_closed("orgs_sealingkey", _MINE),
    ]
