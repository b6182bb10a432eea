"""Acts that wait for a second person: kept sealed, seen within the organisation by those who may see what they touch."""

from django.db import migrations, models

import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records

_REACH = (
    "organisation = (SELECT house.organisation()) AND (survivor IS NULL OR EXISTS (SELECT 1 FROM kernel_access a"
    " WHERE a.survivor = kernel_request.survivor AND a.sections & kernel_request.section <> 0))"
)
_CLOSE = f"""
ALTER TABLE kernel_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE kernel_request FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON kernel_request FOR SELECT TO saathi_app, saathi_jobs USING ({_REACH});
CREATE POLICY adds ON kernel_request FOR INSERT TO saathi_app, saathi_jobs
    WITH CHECK (actor = house.actor() AND {_REACH});
CREATE POLICY changes ON kernel_request FOR UPDATE TO saathi_app, saathi_jobs USING ({_REACH}) WITH CHECK ({_REACH});
REVOKE ALL ON kernel_request FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE ON kernel_request TO saathi_app, saathi_jobs;
GRANT SELECT ON kernel_request TO saathi_dump;
"""
_OPEN = """
DROP POLICY reads ON kernel_request; DROP POLICY adds ON kernel_request; DROP POLICY changes ON kernel_request;
"""


class Migration(migrations.Migration):
    dependencies = [("kernel", "0005_openings")]
    operations = [
        migrations.CreateModel(
            name="Request",
            fields=[
                ("id", models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ("actor", models.UUIDField()),
                ("organisation", models.UUIDField()),
                ("act", saathi.kernel.fields.Code(max_length=32)),
                ("target", models.UUIDField(null=True)),
                ("survivor", models.UUIDField(null=True)),
                ("section", models.IntegerField()),
                ("value", saathi.kernel.records.Sealed(blank=True, default=b"", section="section")),
                ("roles", saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ("asked_at", models.DateTimeField()),
                ("next_on", models.DateField()),
                ("state", saathi.kernel.fields.Word(choices=[("asked", "Waiting"), ("granted", "Yes"), ("refused", "No"), ("withdrawn", "Taken back")], default="asked", max_length=12)),
                ("answered_by", models.UUIDField(null=True)),
                ("answered_at", models.DateTimeField(null=True)),
                ("reason", saathi.kernel.records.Sealed(blank=True, default=b"", section="section")),
                ("made", models.UUIDField(null=True)),
                ("told_on", models.DateField(null=True)),
            ],
            options={"base_manager_name": "objects", "indexes": [models.Index(fields=["organisation", "state"], name="requests_of")]},
        ),
        migrations.RunSQL(_CLOSE, _OPEN),
    ]
