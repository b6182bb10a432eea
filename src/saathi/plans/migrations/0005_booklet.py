"""That she printed her plan, and which pages."""

import django.db.models.deletion
from django.db import migrations, models

import saathi.kernel.fields
import saathi.kernel.ids
from saathi.kernel.guard import guard
from saathi.kernel.sections import Section

_APPENDED = (
    "DROP POLICY changes ON plans_booklet; REVOKE UPDATE ON plans_booklet FROM saathi_app, saathi_jobs;",
    "GRANT UPDATE ON plans_booklet TO saathi_app, saathi_jobs;"
    " CREATE POLICY changes ON plans_booklet FOR UPDATE TO saathi_app, saathi_jobs USING (false);",
)


class Migration(migrations.Migration):

    dependencies = [('plans', '0004_reviews_set_by'), ('survivors', '0004_portal')]

    operations = [
        migrations.CreateModel(
            name='Booklet',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('pages', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('printed_at', models.DateTimeField()),
                ('written_by', models.UUIDField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='booklets', to='survivors.survivor')),
            ],
            options={'base_manager_name': 'objects', 'abstract': False},
        ),
        guard("plans_booklet", section=Section.PLAN),
        migrations.RunSQL(*_APPENDED),
    ]
