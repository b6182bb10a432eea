"""Lists that were taken out: seen and kept within the organisation."""

import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

OURS = """
ALTER TABLE cases_export ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases_export FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON cases_export FOR SELECT TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));
CREATE POLICY adds ON cases_export FOR INSERT TO saathi_app, saathi_jobs
    WITH CHECK (organisation = (SELECT house.organisation()) AND actor = house.actor());
CREATE POLICY changes ON cases_export FOR UPDATE TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));
REVOKE ALL ON cases_export FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT ON cases_export TO saathi_app, saathi_jobs;
GRANT UPDATE (file) ON cases_export TO saathi_app, saathi_jobs;
GRANT SELECT ON cases_export TO saathi_dump;
"""
OPEN = "DROP POLICY reads ON cases_export; DROP POLICY adds ON cases_export; DROP POLICY changes ON cases_export;"


class Migration(migrations.Migration):
    dependencies = [("cases", "0013_deskwork")]
    operations = [
        migrations.CreateModel(
            name="Export",
            fields=[
                ("id", models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ("actor", models.UUIDField()),
                ("organisation", models.UUIDField()),
                ("recipient", models.UUIDField()),
                ("purpose", saathi.kernel.fields.Word(choices=[("court", "A court or committee asked for it"), ("inspection", "An inspection by law"), ("planning", "Planning the work of the team"), ("visits", "Visits, where there is no network"), ("handover", "Somebody takes over the work")], max_length=12)),
                ("kind", saathi.kernel.fields.Word(choices=[("xlsx", "Spreadsheet (XLSX)"), ("csv", "Plain table (CSV)")], max_length=8)),
                ("columns", saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ("digest", saathi.kernel.fields.Hash(max_length=64)),
                ("n_people", models.IntegerField()),
                ("made_at", models.DateTimeField()),
                ("until_on", models.DateField()),
                ("file", saathi.kernel.records.Sealed(blank=True, default=b"", section=None)),
            ],
            options={"base_manager_name": "objects", "indexes": [models.Index(fields=["organisation", "made_at"], name="exports_of")]},
        ),
        migrations.RunSQL(OURS, OPEN),
    ]
