"""Notes, the writer's own mirror, and reports by law; closed at once. What was written is never changed."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

from saathi.kernel.guard import guard
from saathi.kernel.sections import Section

_STAYS = """
-- Only that she read it may be added to a note, and only once. Whose note it is, is a question of row security.
CREATE FUNCTION house.words_stay() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE hers text[] := ARRAY['shown_on', 'shown_how', 'her_words', 'her_language', 'shown_by', 'survivor_id'];
BEGIN
    IF to_jsonb(NEW) - hers IS DISTINCT FROM to_jsonb(OLD) - hers
       OR (OLD.shown_on IS NOT NULL AND to_jsonb(NEW) - 'survivor_id' IS DISTINCT FROM to_jsonb(OLD) - 'survivor_id') THEN
        RAISE EXCEPTION 'what was written stays' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER words_stay BEFORE UPDATE ON cases_note FOR EACH ROW EXECUTE FUNCTION house.words_stay();

-- Her own mirror: no role, no access row and no office reads it.
ALTER TABLE cases_wordcount ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases_wordcount FORCE ROW LEVEL SECURITY;
CREATE POLICY mine ON cases_wordcount TO saathi_app, saathi_jobs
    USING (actor = house.actor()) WITH CHECK (actor = house.actor());
REVOKE ALL ON cases_wordcount FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE ON cases_wordcount TO saathi_app, saathi_jobs;
GRANT SELECT ON cases_wordcount TO saathi_dump;
"""
_UNDO = """
DROP POLICY mine ON cases_wordcount;
ALTER TABLE cases_wordcount NO FORCE ROW LEVEL SECURITY;
ALTER TABLE cases_wordcount DISABLE ROW LEVEL SECURITY;
DROP TRIGGER words_stay ON cases_note;
DROP FUNCTION house.words_stay();
"""


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0011_papers'),
        ('survivors', '0003_danger'),
    ]

    operations = [
        migrations.CreateModel(
            name='WordCount',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('actor', models.UUIDField()),
                ('group', saathi.kernel.fields.Code(max_length=32)),
                ('month_on', models.DateField()),
                ('n', models.IntegerField(default=0)),
            ],
            options={
                'base_manager_name': 'objects',
                'constraints': [models.UniqueConstraint(fields=('actor', 'group', 'month_on'), name='one_count_a_month')],
            },
        ),
        migrations.CreateModel(
            name='DutyReport',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('duty', saathi.kernel.fields.Code(max_length=32)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('known_at', models.DateTimeField()),
                ('due_at', models.DateTimeField()),
                ('to_whom', saathi.kernel.fields.Word(choices=[('nobody', 'Nobody'), ('her', 'Her own decision'), ('cwc', 'Child Welfare Committee'), ('magistrate', 'Magistrate'), ('court', 'Court'), ('legal_services', 'Legal Services Authority'), ('protection_unit', 'District Child Protection Unit'), ('police', 'Police'), ('source_organisation', 'Organisation near her home'), ('home', 'The home where she stays'), ('task_force', 'Task force'), ('mission', 'High Commission'), ('department', 'Government department'), ('bank', 'Bank'), ('hospital', 'Hospital')], max_length=24)),
                ('reported_at', models.DateTimeField(null=True)),
                ('number', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('told_before', saathi.kernel.fields.Word(choices=[('yes', 'Yes, before she spoke'), ('no', 'No')], max_length=4)),
                ('how_before', saathi.kernel.fields.Word(choices=[('spoken', 'Spoken, in her language'), ('pictures', 'With pictures'), ('read', 'She read it'), ('interpreter', 'Through someone who speaks her language')], default='', max_length=12)),
                ('why_not_before', saathi.kernel.fields.Word(choices=[('at_once', 'She spoke before anyone could say it'), ('seen', 'It was seen, or someone else told it'), ('no_language', 'Nobody spoke her language'), ('danger', 'The danger left no time'), ('forgotten', 'We did not say it')], default='', max_length=16)),
                ('tell_by_on', models.DateField()),
                ('told_on', models.DateField(null=True)),
                ('how_after', saathi.kernel.fields.Word(choices=[('spoken', 'Spoken, in her language'), ('pictures', 'With pictures'), ('read', 'She read it'), ('interpreter', 'Through someone who speaks her language')], default='', max_length=12)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('her_language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('settled_on', models.DateField(null=True)),
                ('written_by', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='duty_reports', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('told_before', 'yes'), models.Q(('how_before', ''), _negated=True)), models.Q(('told_before', 'no'), models.Q(('why_not_before', ''), _negated=True)), _connector='OR'), name='told_before_or_why_not'), models.CheckConstraint(condition=models.Q(('settled_on__isnull', True), models.Q(('reported_at__isnull', False), ('told_on__isnull', False)), _connector='OR'), name='settled_once_sent_and_told')],
            },
        ),
        migrations.CreateModel(
            name='Note',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('about_on', models.DateField()),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('may_read', saathi.kernel.fields.Word(choices=[('yes', 'Yes'), ('not_yet', 'Not yet')], max_length=8)),
                ('why_not', saathi.kernel.fields.Word(choices=[('unsafe', 'Someone could read it over her shoulder'), ('another', 'Another person told it and has not agreed yet'), ('court', 'A court or an investigation does not allow it'), ('unwell', 'She is too unwell now'), ('she_asked', 'She asked not to hear it now')], default='', max_length=16)),
                ('not_until_on', models.DateField(null=True)),
                ('shown_on', models.DateField(null=True)),
                ('shown_how', saathi.kernel.fields.Word(choices=[('read', 'She read it'), ('read_to_her', 'It was read to her'), ('told', 'It was told to her in her language'), ('said_no', 'She was asked and did not want to')], default='', max_length=12)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('her_language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('shown_by', models.UUIDField(null=True)),
                ('written_by', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('replaces', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='replaced_by', to='cases.note')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='notes', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['survivor', '-written_at'], name='cases_note_newest')],
                'constraints': [models.CheckConstraint(condition=models.Q(('may_read', 'yes'), models.Q(models.Q(('why_not', ''), _negated=True), ('not_until_on__isnull', False)), _connector='OR'), name='kept_from_her_with_reason_and_day')],
            },
        ),
        guard("cases_note", section="section"),
        guard("cases_dutyreport", section=Section.SAFETY),
        migrations.RunSQL(_STAYS, _UNDO),
    ]
