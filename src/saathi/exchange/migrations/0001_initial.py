"""What is carried between installations: keys, directories, lines, what was sent and what came."""

import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='KnownDirectory',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('organisation', models.UUIDField()),
                ('version', models.IntegerField()),
                ('is_draft', models.BooleanField(default=False)),
                ('digest', saathi.kernel.fields.Hash(max_length=64)),
                ('expires_at', models.DateTimeField()),
                ('taken_by', models.UUIDField()),
                ('taken_at', models.DateTimeField()),
                ('checked_at', models.DateTimeField()),
                ('body', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
                'constraints': [models.UniqueConstraint(condition=models.Q(('is_draft', False)), fields=('organisation', 'version'), name='directory_version_once'), models.UniqueConstraint(condition=models.Q(('is_draft', True)), fields=('organisation',), name='directory_one_draft')],
            },
        ),
        migrations.CreateModel(
            name='Line',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('organisation', models.UUIDField()),
                ('peer', models.UUIDField()),
                ('is_out', models.BooleanField()),
                ('seq', models.IntegerField(default=0)),
                ('head', saathi.kernel.fields.Hash(default='', max_length=64)),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
                'constraints': [models.UniqueConstraint(fields=('organisation', 'peer', 'is_out'), name='exchange_one_line')],
            },
        ),
        migrations.CreateModel(
            name='OwnKeys',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('organisation', models.UUIDField()),
                ('made_by', models.UUIDField()),
                ('since', models.DateTimeField()),
                ('until', models.DateTimeField()),
                ('ended_at', models.DateTimeField(null=True)),
                ('key_id', saathi.kernel.fields.Hash(max_length=64)),
                ('signing_public', saathi.kernel.fields.Hash(max_length=64)),
                ('sealing_public', saathi.kernel.fields.AgeKey(max_length=62)),
                ('recovery_public', saathi.kernel.fields.AgeKey(max_length=62)),
                ('signing', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('sealing', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
                'constraints': [models.UniqueConstraint(fields=('organisation', 'key_id'), name='own_keys_once'), models.UniqueConstraint(condition=models.Q(('ended_at', None)), fields=('organisation',), name='own_keys_one_at_a_time')],
            },
        ),
        migrations.CreateModel(
            name='Received',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('organisation', models.UUIDField()),
                ('peer', models.UUIDField()),
                ('kind', saathi.kernel.fields.Word(choices=[('offer', 'Offer'), ('accept', 'Yes to an offer'), ('decline', 'No to an offer'), ('bundle', 'Bundle'), ('receipt', 'Receipt'), ('outcome', 'What came of it'), ('withdraw', 'Recall'), ('sealed', 'Receipt that it is closed'), ('resend', 'Asks for a missing file')], max_length=12)),
                ('jti', models.UUIDField()),
                ('seq', models.IntegerField()),
                ('head', saathi.kernel.fields.Hash(max_length=64)),
                ('case', saathi.kernel.fields.Hash(default='', max_length=64)),
                ('of', models.UUIDField(null=True)),
                ('taken_by', models.UUIDField()),
                ('taken_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField()),
                ('opened_by', models.UUIDField(null=True)),
                ('opened_at', models.DateTimeField(null=True)),
                ('answered_by', models.UUIDField(null=True)),
                ('answered_at', models.DateTimeField(null=True)),
                ('recalled_at', models.DateTimeField(null=True)),
                ('closed_at', models.DateTimeField(null=True)),
                ('state', saathi.kernel.fields.Word(choices=[('made', 'Made'), ('early', 'Came before one that is missing'), ('received', 'Received'), ('opened', 'Looked at'), ('accepted', 'Accepted'), ('declined', 'Declined'), ('recalled', 'Recalled'), ('closed', 'Closed, as asked')], default='received', max_length=12)),
                ('receipted_at', models.DateTimeField(null=True)),
                ('claims', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('file', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['organisation', 'taken_at'], name='exchange_received_of')],
                'constraints': [models.UniqueConstraint(fields=('organisation', 'peer', 'jti'), name='exchange_received_once')],
            },
        ),
        migrations.CreateModel(
            name='Sent',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('organisation', models.UUIDField()),
                ('peer', models.UUIDField()),
                ('kind', saathi.kernel.fields.Word(choices=[('offer', 'Offer'), ('accept', 'Yes to an offer'), ('decline', 'No to an offer'), ('bundle', 'Bundle'), ('receipt', 'Receipt'), ('outcome', 'What came of it'), ('withdraw', 'Recall'), ('sealed', 'Receipt that it is closed'), ('resend', 'Asks for a missing file')], max_length=12)),
                ('jti', models.UUIDField(unique=True)),
                ('seq', models.IntegerField()),
                ('head', saathi.kernel.fields.Hash(max_length=64)),
                ('case', saathi.kernel.fields.Hash(default='', max_length=64)),
                ('of', models.UUIDField(null=True)),
                ('made_by', models.UUIDField()),
                ('made_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField()),
                ('carried_by', models.UUIDField(null=True)),
                ('carried_at', models.DateTimeField(null=True)),
                ('state', saathi.kernel.fields.Word(choices=[('made', 'Made'), ('early', 'Came before one that is missing'), ('received', 'Received'), ('opened', 'Looked at'), ('accepted', 'Accepted'), ('declined', 'Declined'), ('recalled', 'Recalled'), ('closed', 'Closed, as asked')], default='made', max_length=12)),
                ('state_at', models.DateTimeField()),
                ('due_at', models.DateTimeField(null=True)),
                ('claims', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('file', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['organisation', 'made_at'], name='exchange_sent_of')],
                'constraints': [models.UniqueConstraint(fields=('organisation', 'peer', 'seq'), name='exchange_sent_number_once')],
            },
        ),
    ]
