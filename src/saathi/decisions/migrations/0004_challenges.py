"""Challenges, their steps and the checks after them. What the ledger said of a challenge is now read from these rows: no
act ever wrote the two columns that go, only the loader of invented people did."""

import django.contrib.postgres.fields
import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('decisions', '0003_hidden'),
        ('survivors', '0002_guards'),
    ]

    operations = [
        migrations.RemoveField(
            model_name='decision',
            name='challenged_on',
        ),
        migrations.RemoveField(
            model_name='decision',
            name='outcome_changed',
        ),
        migrations.CreateModel(
            name='Challenge',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('door', saathi.kernel.fields.Code(max_length=32)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('her_language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('lodged_on', models.DateField()),
                ('kept_by', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('helper', models.UUIDField(null=True)),
                ('helper_organisation', models.UUIDField(null=True)),
                ('helper_since_on', models.DateField(null=True)),
                ('agreed_to_tell_on', models.DateField(null=True)),
                ('answer', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('answered_on', models.DateField(null=True)),
                ('answered_by', models.UUIDField(null=True)),
                ('changed', saathi.kernel.fields.Word(choices=[('yes', 'The decision was changed'), ('partly', 'The decision was changed in part'), ('no', 'The decision was not changed')], default='', max_length=8)),
                ('why', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('concluded_on', models.DateField(null=True)),
                ('hidden_from', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None)),
                ('decision', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='challenges', to='decisions.decision')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='challenges', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='ChallengeStep',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('what', saathi.kernel.fields.Word(choices=[('papers_asked', 'Papers were asked for'), ('sent', 'It was sent'), ('reminded', 'A reminder was sent'), ('heard', 'She was heard'), ('answer_came', 'An answer came from outside'), ('made_safe', 'Something was done so that she is safe')], max_length=12)),
                ('on', models.DateField()),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('challenge', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='decisions.challenge')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='challenge_steps', to='survivors.survivor')),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='RetaliationCheck',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('due_on', models.DateField()),
                ('asked_on', models.DateField(null=True)),
                ('asked_by', models.UUIDField(null=True)),
                ('answer', saathi.kernel.fields.Word(choices=[('nothing', 'Nothing is different'), ('something', 'Something is different'), ('afraid', 'She is afraid')], default='', max_length=12)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('challenge', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='checks', to='decisions.challenge')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='retaliation_checks', to='survivors.survivor')),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
            },
        ),
        migrations.AddConstraint(
            model_name='challenge',
            constraint=models.CheckConstraint(condition=models.Q(('answered_on__isnull', True), ('agreed_to_tell_on__isnull', False), _connector='OR'), name='answered_once_told'),
        ),
        migrations.AddConstraint(
            model_name='challenge',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('changed', ''), ('concluded_on__isnull', True)), models.Q(('concluded_on__isnull', False), models.Q(('changed', ''), _negated=True), models.Q(('why', b''), _negated=True)), _connector='OR'), name='concluded_with_reason'),
        ),
    ]
