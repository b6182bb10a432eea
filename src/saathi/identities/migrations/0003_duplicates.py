"""Numbers of hers as keyed hashes, and the sides of two files that may be of one person."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('identities', '0002_guards'),
        ('survivors', '0002_guards'),
    ]

    operations = [
        migrations.CreateModel(
            name='DuplicateSide',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('pair', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('other_organisation', models.UUIDField(null=True)),
                ('state', saathi.kernel.fields.Word(choices=[('offered', 'Offered: the other side has not answered'), ('asked', 'Somebody believes that she has another file'), ('linked', 'Both files are of her'), ('refused', 'They are two people'), ('undone', 'Was taken apart again')], max_length=8)),
                ('her_answer', saathi.kernel.fields.Word(choices=[('agrees', 'She was asked and says that both are hers'), ('not_asked', 'She could not be asked')], default='', max_length=12)),
                ('why_not', saathi.kernel.records.Sealed(blank=True, default=b'', section=2)),
                ('said_by', models.UUIDField(null=True)),
                ('offered_at', models.DateTimeField()),
                ('linked_at', models.DateTimeField(null=True)),
                ('ended_at', models.DateTimeField(null=True)),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='duplicate_sides', to='survivors.survivor')),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
                'constraints': [models.UniqueConstraint(fields=('pair', 'survivor'), name='one_side_a_file')],
            },
        ),
        migrations.CreateModel(
            name='Likeness',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('kind', saathi.kernel.fields.Word(choices=[('legal_name', 'Legal name'), ('alias', 'Alias or other spelling'), ('birth_date', 'Birth date'), ('phone', 'Phone number'), ('address', 'Address'), ('id_number', 'Identity number'), ('contact', 'Person to contact'), ('photograph', 'Photograph'), ('reference', 'File reference of an organisation')], max_length=12)),
                ('token', saathi.kernel.fields.Hash(max_length=64)),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='likenesses', to='survivors.survivor')),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['token'], name='likeness_token')],
                'constraints': [models.UniqueConstraint(fields=('survivor', 'kind', 'token'), name='one_likeness')],
            },
        ),
    ]
