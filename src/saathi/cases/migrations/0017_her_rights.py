"""What was explained to her and what she said of it, closed at once: nobody changes a row of it."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

from saathi.kernel.guard import guard
from saathi.kernel.sections import Section

_STAYS = """
DROP POLICY changes ON cases_heard;
REVOKE UPDATE ON cases_heard FROM saathi_app, saathi_jobs;
"""
_AGAIN = "CREATE POLICY changes ON cases_heard FOR UPDATE TO saathi_app, saathi_jobs USING (false);"


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0016_papers_destroyed'),
        ('survivors', '0004_portal'),
    ]

    operations = [
        migrations.CreateModel(
            name='Heard',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('piece', saathi.kernel.fields.Code(max_length=32)),
                ('country', saathi.kernel.fields.PlaceCode(max_length=12)),
                ('track', saathi.kernel.fields.Word(choices=[('child', 'Child'), ('adult', 'Adult')], max_length=8)),
                ('language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('digest', saathi.kernel.fields.Hash(max_length=64)),
                ('answer', saathi.kernel.fields.Word(choices=[('clear', 'It is clear'), ('not_clear', 'It is not clear'), ('ask', 'I want to ask'), ('heard', 'I heard it'), ('again', 'Say it again another day'), ('none', 'She did not answer')], max_length=12)),
                ('why', saathi.kernel.fields.Word(choices=[('not_now', 'She did not want to answer now'), ('no_language', 'Nobody spoke her language'), ('not_well', 'She was not well'), ('too_young', 'She is too young to answer; it was told in a way for her age')], default='', max_length=12)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=1)),
                ('is_hers', models.BooleanField()),
                ('promise', models.UUIDField(null=True)),
                ('explained_on', models.DateField()),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='heard', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('is_hers', True), ('why', ''), models.Q(('answer', 'none'), _negated=True)), models.Q(('is_hers', False), models.Q(models.Q(('answer', 'none'), _negated=True), models.Q(('why', ''), _negated=True), _connector='OR')), _connector='OR'), name='nothing_is_explained_without_her_answer_or_why')],
            },
        ),
        guard("cases_heard", section=Section.CARD),
        migrations.RunSQL(_STAYS, _AGAIN),
    ]
