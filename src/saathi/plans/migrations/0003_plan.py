"""Steps, levels of attainment, versions with her answers, and reviews. Four of the tables are only ever appended."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

from saathi.kernel.guard import guard
from saathi.kernel.sections import Section


def appended(table: str) -> migrations.RunSQL:
    """After `guard`: what was written stays as it was written, whoever asks."""
    return migrations.RunSQL(
        f"DROP POLICY changes ON {table}; REVOKE UPDATE ON {table} FROM saathi_app, saathi_jobs;",
        f"GRANT UPDATE ON {table} TO saathi_app, saathi_jobs;"
        f" CREATE POLICY changes ON {table} FOR UPDATE TO saathi_app, saathi_jobs USING (false);",
    )


class Migration(migrations.Migration):

    dependencies = [
        ('plans', '0002_guards'),
        ('survivors', '0002_guards'),
    ]

    operations = [
        migrations.CreateModel(
            name='Levels',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('much_less', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('less', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('hoped', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('more', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('much_more', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('described_at', models.DateTimeField()),
                ('written_by', models.UUIDField()),
                ('goal', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='levels', to='plans.goal')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='goal_levels', to='survivors.survivor')),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Review',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('due_on', models.DateField()),
                ('first_due_on', models.DateField()),
                ('held_on', models.DateField(null=True)),
                ('presence', saathi.kernel.fields.Word(choices=[('attended', 'She was there'), ('sent_words', 'She sent her words'), ('neither', 'She was not there and sent no words')], default='', max_length=12)),
                ('why_absent', saathi.kernel.fields.Word(choices=[('did_not_want', 'She did not want to come'), ('not_told', 'She was not told in time'), ('not_let_in', 'She was not let in'), ('unwell', 'She is unwell'), ('not_here', 'She was not here'), ('no_language', 'Nobody spoke her language')], default='', max_length=16)),
                ('there', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('concluded', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('is_by_law', models.BooleanField(default=False)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='plan_reviews', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Attainment',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('level', models.SmallIntegerField()),
                ('judged_by', saathi.kernel.fields.Word(choices=[('hers', 'She judged it herself'), ('together', 'Judged together with her'), ('for_her', 'Judged for her')], max_length=8)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('on', models.DateField()),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('goal', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='attainments', to='plans.goal')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='goal_attainments', to='survivors.survivor')),
                ('levels', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='attainments', to='plans.levels')),
                ('review', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='attainments', to='plans.review')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Step',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('text', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('doer', saathi.kernel.fields.Word(choices=[('hers', 'She does it'), ('ours', 'One of us does it'), ('office', 'Another office does it')], max_length=8)),
                ('person', models.UUIDField(null=True)),
                ('office', saathi.kernel.fields.Code(default='', max_length=32)),
                ('by_on', models.DateField(null=True)),
                ('state', saathi.kernel.fields.Word(choices=[('now', 'Now'), ('later', 'Later'), ('waiting', 'Waiting'), ('done', 'Done'), ('dropped', 'Dropped by me')], max_length=8)),
                ('waiting_on', saathi.kernel.fields.Code(default='', max_length=32)),
                ('waiting_since', models.DateField(null=True)),
                ('next_on', models.DateField(null=True)),
                ('position', models.SmallIntegerField(default=0)),
                ('said_at', models.DateTimeField()),
                ('written_by', models.UUIDField()),
                ('goal', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='plans.goal')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='plan_steps', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='StepChange',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('state', saathi.kernel.fields.Word(choices=[('now', 'Now'), ('later', 'Later'), ('waiting', 'Waiting'), ('done', 'Done'), ('dropped', 'Dropped by me')], max_length=8)),
                ('changed_by', saathi.kernel.fields.Word(choices=[('hers', 'She decided'), ('together', 'Decided together'), ('for_her', 'Decided for her')], default='', max_length=8)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('was', saathi.kernel.fields.Word(choices=[('now', 'Now'), ('later', 'Later'), ('waiting', 'Waiting'), ('done', 'Done'), ('dropped', 'Dropped by me')], max_length=8)),
                ('was_waiting_on', saathi.kernel.fields.Code(default='', max_length=32)),
                ('was_waiting_since', models.DateField(null=True)),
                ('was_next_on', models.DateField(null=True)),
                ('at', models.DateTimeField()),
                ('written_by', models.UUIDField()),
                ('undone_at', models.DateTimeField(null=True)),
                ('goal', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='step_changes', to='plans.goal')),
                ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='changes', to='plans.step')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='plan_step_changes', to='survivors.survivor')),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Version',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('number', models.SmallIntegerField()),
                ('why', saathi.kernel.fields.Word(choices=[('first', 'It is her first plan'), ('her_wish', 'She wanted something changed'), ('review', 'After a review'), ('life', 'Something in her life changed'), ('order', 'An order or an office changed something')], max_length=8)),
                ('content', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('made_at', models.DateTimeField()),
                ('made_by', models.UUIDField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='plan_versions', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Answer',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('answer', saathi.kernel.fields.Word(choices=[('agrees', 'She agrees'), ('not_sure', 'She is not sure'), ('disagrees', 'She does not agree'), ('no_answer', 'She could not answer')], max_length=12)),
                ('why_none', saathi.kernel.fields.Word(choices=[('not_asked', 'Nobody asked her yet'), ('not_now', 'She did not want to speak of it now'), ('unwell', 'She is unwell'), ('not_here', 'She was not here'), ('no_language', 'Nobody spoke her language')], default='', max_length=12)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('wants', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('explained', saathi.kernel.fields.Word(choices=[('read_out', 'It was read to her'), ('talked', 'We talked about each goal'), ('pictures', 'With pictures'), ('read', 'She read it herself'), ('interpreter', 'Through an interpreter whom she accepts')], default='', max_length=12)),
                ('explained_in', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('on', models.DateField()),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='plan_answers', to='survivors.survivor')),
                ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='answers', to='plans.version')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.AddConstraint(
            model_name='review',
            constraint=models.UniqueConstraint(condition=models.Q(('held_on__isnull', True)), fields=('survivor',), name='one_review_ahead'),
        ),
        migrations.AddConstraint(
            model_name='review',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('held_on__isnull', True), ('presence', '')), models.Q(('held_on__isnull', False), models.Q(('presence', 'attended'), models.Q(('presence', 'sent_words'), models.Q(('words', b''), _negated=True)), models.Q(('presence', 'neither'), models.Q(('why_absent', ''), _negated=True)), _connector='OR')), _connector='OR'), name='a_review_says_whether_she_was_there'),
        ),
        migrations.AddConstraint(
            model_name='attainment',
            constraint=models.CheckConstraint(condition=models.Q(('level__gte', -2), ('level__lte', 2)), name='one_of_five_levels'),
        ),
        migrations.AddConstraint(
            model_name='step',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'waiting'), _negated=True), models.Q(models.Q(('waiting_on', ''), _negated=True), ('waiting_since__isnull', False), ('next_on__isnull', False)), _connector='OR'), name='waiting_step_is_told_whole'),
        ),
        migrations.AddConstraint(
            model_name='step',
            constraint=models.CheckConstraint(condition=models.Q(('doer', 'hers'), models.Q(('by_on__isnull', False), ('doer', 'ours'), ('person__isnull', False)), models.Q(('by_on__isnull', False), ('doer', 'office'), models.Q(('office', ''), _negated=True)), _connector='OR'), name='a_step_has_its_doer'),
        ),
        migrations.AddConstraint(
            model_name='version',
            constraint=models.UniqueConstraint(fields=('survivor', 'number'), name='one_version_of_a_number'),
        ),
        migrations.AddConstraint(
            model_name='answer',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('answer', 'no_answer'), models.Q(('why_none', ''), _negated=True)), models.Q(models.Q(('answer', 'no_answer'), _negated=True), ('why_none', ''), models.Q(('explained', ''), _negated=True)), _connector='OR'), name='no_answer_has_a_reason'),
        ),
        *(
            guard(f"plans_{table}", section=Section.PLAN)
            for table in ("step", "stepchange", "levels", "attainment", "version", "answer", "review")
        ),
        *(appended(f"plans_{table}") for table in ("levels", "attainment", "version", "answer")),
    ]
