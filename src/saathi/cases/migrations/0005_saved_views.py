"""Lists of people that someone named to come back to: hers alone, and she may throw them away."""

import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

MINE = """
ALTER TABLE cases_savedview ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases_savedview FORCE ROW LEVEL SECURITY;
CREATE POLICY mine ON cases_savedview TO saathi_app, saathi_jobs
    USING (actor = house.actor()) WITH CHECK (actor = house.actor());
REVOKE ALL ON cases_savedview FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE, DELETE ON cases_savedview TO saathi_app, saathi_jobs;
GRANT SELECT ON cases_savedview TO saathi_dump;
"""
OPEN = """
DROP POLICY mine ON cases_savedview;
ALTER TABLE cases_savedview NO FORCE ROW LEVEL SECURITY;
ALTER TABLE cases_savedview DISABLE ROW LEVEL SECURITY;
"""


class Migration(migrations.Migration):
    dependencies = [("cases", "0004_masked")]
    operations = [
        migrations.CreateModel(
            name='SavedView',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('actor', models.UUIDField()),
                ('name', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('state', saathi.kernel.fields.Word(choices=[('open', 'Open'), ('closed', 'Closed with her agreement')], default='', max_length=8)),
                ('freedom', saathi.kernel.fields.Word(choices=[('free', 'Free to leave'), ('not_free', 'Not free to leave'), ('asked_to_leave', 'Asked to leave')], default='', max_length=16)),
                ('waiting_on', saathi.kernel.fields.Word(choices=[('nobody', 'Nobody'), ('her', 'Her own decision'), ('cwc', 'Child Welfare Committee'), ('magistrate', 'Magistrate'), ('court', 'Court'), ('legal_services', 'Legal Services Authority'), ('protection_unit', 'District Child Protection Unit'), ('police', 'Police'), ('source_organisation', 'Organisation near her home'), ('home', 'The home where she stays'), ('task_force', 'Task force'), ('mission', 'High Commission'), ('department', 'Government department'), ('bank', 'Bank'), ('hospital', 'Hospital')], default='', max_length=24)),
                ('age_band', models.SmallIntegerField(null=True)),
                ('district', saathi.kernel.fields.PlaceCode(default='', max_length=12)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('flags', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('sort', saathi.kernel.fields.Word(choices=[('active', 'Latest first'), ('next', 'Next date first')], default='active', max_length=8)),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.RunSQL("CREATE INDEX cases_savedview_of ON cases_savedview (actor)", migrations.RunSQL.noop),
        migrations.RunSQL(MINE, OPEN),
    ]
