"""What was promised to her, each step of it, and when somebody met her; closed at once. And whether somebody else sees a
section of hers, so that nothing is given to whoever would never see it: only whoever sees it herself may ask."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

from saathi.kernel.guard import guard
from saathi.kernel.sections import Section


SEES = """
CREATE FUNCTION house.sees(p_subject uuid, p_survivor uuid, p_section integer) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT house.held(p_survivor) & p_section <> 0 AND EXISTS (
     SELECT 1 FROM kernel_access a
     WHERE a.survivor = p_survivor AND a.sections & p_section <> 0 AND a.until > now()
       AND (a.origin = '' OR NOT EXISTS (SELECT 1 FROM kernel_seat s
                WHERE s.actor = p_subject AND s.kind = 'person' AND s.origin = a.origin)
            OR EXISTS (SELECT 1 FROM kernel_conflict c
                WHERE c.survivor = p_survivor AND c.actor = p_subject AND c.cleared_at IS NOT NULL))
       AND (a.subject = p_subject
            OR a.subject IN (SELECT s.subject FROM kernel_seat s WHERE s.actor = p_subject AND s.until > now())))
   AND NOT EXISTS (SELECT 1 FROM kernel_conflict c
     WHERE c.survivor = p_survivor AND c.actor = p_subject AND c.kind = 'kin' AND c.cleared_at IS NULL) $$;
REVOKE ALL ON FUNCTION house.sees(uuid, uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.sees(uuid, uuid, integer) TO saathi_app, saathi_jobs;
ALTER FUNCTION house.sees(uuid, uuid, integer) OWNER TO saathi_definer;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0009_matters'),
        ('survivors', '0002_guards'),
    ]

    operations = [
        migrations.CreateModel(
            name='Promise',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('kind', saathi.kernel.fields.Word(choices=[('promise', 'Something we promised her'), ('task', 'Something to be done for her'), ('tell', 'She is to be told what was decided')], max_length=8)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('doer', models.UUIDField()),
                ('doer_kind', saathi.kernel.fields.Word(choices=[('person', 'One person'), ('team', 'A team')], max_length=8)),
                ('organisation', models.UUIDField()),
                ('offered_to', models.UUIDField(null=True)),
                ('asked_by', saathi.kernel.fields.Word(choices=[('her', 'She asked for it'), ('us', 'We said it ourselves'), ('office', 'Another office asked for it')], max_length=8)),
                ('office', saathi.kernel.fields.Word(choices=[('nobody', 'Nobody'), ('her', 'Her own decision'), ('cwc', 'Child Welfare Committee'), ('magistrate', 'Magistrate'), ('court', 'Court'), ('legal_services', 'Legal Services Authority'), ('protection_unit', 'District Child Protection Unit'), ('police', 'Police'), ('source_organisation', 'Organisation near her home'), ('home', 'The home where she stays'), ('task_force', 'Task force'), ('mission', 'High Commission'), ('department', 'Government department'), ('bank', 'Bank'), ('hospital', 'Hospital')], default='', max_length=24)),
                ('due_on', models.DateField()),
                ('state', saathi.kernel.fields.Word(choices=[('open', 'Open'), ('kept', 'Kept'), ('not_kept', 'Not kept'), ('let_go', 'She let it go'), ('undone', 'Taken back')], default='open', max_length=8)),
                ('is_to_be_told', models.BooleanField(default=True)),
                ('done_on', models.DateField(null=True)),
                ('told_on', models.DateField(null=True)),
                ('next_on', models.DateField(null=True)),
                ('tells', models.UUIDField(null=True)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='promises', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='PromiseStep',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('what', saathi.kernel.fields.Word(choices=[('made', 'Written down'), ('moved', 'A new date was given'), ('offered', 'Somebody else was asked to do it'), ('accepted', 'Taken over'), ('declined', 'Not taken over'), ('kept', 'Kept'), ('not_kept', 'Not kept'), ('let_go', 'She let it go'), ('told', 'She was told')], max_length=8)),
                ('reason', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('was_on', models.DateField(null=True)),
                ('was_doer', models.UUIDField(null=True)),
                ('was_doer_kind', saathi.kernel.fields.Word(choices=[('person', 'One person'), ('team', 'A team')], default='', max_length=8)),
                ('was_organisation', models.UUIDField(null=True)),
                ('by', models.UUIDField()),
                ('at', models.DateTimeField()),
                ('undone_at', models.DateTimeField(null=True)),
                ('promise', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='cases.promise')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='promise_steps', to='survivors.survivor')),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Meeting',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('worker', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('met_on', models.DateField()),
                ('how', saathi.kernel.fields.Word(choices=[('face_to_face', 'Face to face'), ('phone', 'By phone'), ('video', 'By video'), ('court', 'At a court, an office or a hospital')], max_length=16)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=1)),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='meetings', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['survivor', 'worker', '-met_on'], name='cases_meeti_survivo_b6d6da_idx')],
            },
        ),
        migrations.AddIndex(
            model_name='promise',
            index=models.Index(condition=models.Q(('next_on__isnull', False)), fields=['doer', 'next_on', 'id'], name='promise_doer'),
        ),
        migrations.AddIndex(
            model_name='promise',
            index=models.Index(condition=models.Q(('next_on__isnull', False)), fields=['organisation', 'next_on', 'id'], name='promise_organisation'),
        ),
        migrations.AddIndex(
            model_name='promise',
            index=models.Index(condition=models.Q(('next_on__isnull', False)), fields=['offered_to', 'next_on', 'id'], name='promise_offered_to'),
        ),
        migrations.AddConstraint(
            model_name='promise',
            constraint=models.UniqueConstraint(condition=models.Q(('tells__isnull', False)), fields=('tells',), name='one_promise_to_tell_a_decision'),
        ),
        migrations.AddConstraint(
            model_name='promise',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'open'), _negated=True), ('next_on', models.F('due_on')), _connector='OR'), name='an_open_promise_asks_on_its_day'),
        ),
        guard("cases_promise", section="section"),
        guard("cases_promisestep", section="section"),
        guard("cases_meeting", section=Section.CARD),
        migrations.RunSQL(SEES, "DROP FUNCTION house.sees(uuid, uuid, integer);"),
    ]
