"""Her answers to being asked, which only she gives; and a yes that only those wrote down who gain by it."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
from django.db import migrations, models

from saathi.kernel.guard import guard
from saathi.kernel.sections import Section

# Nobody answers for her: rows come only while somebody sits with her, and stay as they are.
_HERS = """
REVOKE UPDATE ON survivors_sharinganswer FROM saathi_app, saathi_jobs;
DROP POLICY changes ON survivors_sharinganswer;
CREATE POLICY hers ON survivors_sharinganswer AS RESTRICTIVE FOR INSERT TO saathi_app, saathi_jobs
    WITH CHECK (survivor_id = (SELECT house.only()));
"""
_UNDO = """
DROP POLICY hers ON survivors_sharinganswer;
CREATE POLICY changes ON survivors_sharinganswer FOR UPDATE TO saathi_app, saathi_jobs USING (false);
"""


class Migration(migrations.Migration):

    dependencies = [
        ('survivors', '0005_danger_search'),
    ]

    operations = [
        migrations.AddField(
            model_name='consent',
            name='asked_until',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name='consent',
            name='confirmed_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.CreateModel(
            name='SharingAnswer',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('topic', saathi.kernel.fields.Word(choices=[('organisation', 'Sharing with an organisation'), ('counted', 'Being counted in reports')], max_length=12)),
                ('organisation', models.UUIDField(null=True)),
                ('answer', saathi.kernel.fields.Word(choices=[('yes', 'Yes'), ('no', 'No'), ('not_now', 'Not now')], max_length=8)),
                ('language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('said_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='sharing_answers', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('organisation__isnull', False), ('topic', 'organisation')), models.Q(('organisation__isnull', True), ('topic', 'counted')), _connector='OR'), name='about_an_organisation')],
            },
        ),
        guard("survivors_sharinganswer", section=Section.CARD),
        migrations.RunSQL(_HERS, _UNDO),
    ]
