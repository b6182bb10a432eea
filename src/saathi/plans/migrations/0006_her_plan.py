"""Her voice, sealed in pieces; and that a version was explained on her own pages."""

import django.contrib.postgres.fields
import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.files
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

from saathi.kernel.guard import guard
from saathi.kernel.sections import Section

_BEFORE = "'read_out', 'talked', 'pictures', 'read', 'interpreter'"
_CHECK = (
    "ALTER TABLE plans_answer DROP CONSTRAINT plans_answer_explained_check,"
    " ADD CONSTRAINT plans_answer_explained_check CHECK (explained IN ({}, ''))"
)

# The sound goes to whoever she named, and to nobody else, whatever a statement asks; at her own table it can be deleted.
_HEARD = """
CREATE POLICY heard ON plans_recordingpiece AS RESTRICTIVE FOR SELECT TO saathi_app, saathi_jobs USING (
    survivor_id = house.only()
    OR EXISTS (SELECT 1 FROM plans_recording r WHERE r.id = recording_id AND house.actor() = ANY (r.may_hear)))
"""


class Migration(migrations.Migration):

    dependencies = [
        ('plans', '0005_booklet'),
        ('kernel', '0009_portal'),
        ('survivors', '0004_portal'),
    ]

    operations = [
        migrations.AlterField(
            model_name='answer',
            name='explained',
            field=saathi.kernel.fields.Word(choices=[('read_out', 'It was read to her'), ('talked', 'We talked about each goal'), ('pictures', 'With pictures'), ('read', 'She read it herself'), ('interpreter', 'Through an interpreter whom she accepts'), ('her_pages', 'On her own pages, sitting together')], default='', max_length=12),
        ),
        migrations.RunSQL(_CHECK.format(f"{_BEFORE}, 'her_pages'"), _CHECK.format(_BEFORE)),
        migrations.CreateModel(
            name='Recording',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('file', saathi.kernel.fields.Word(choices=[('ogg', 'Opus in Ogg'), ('mp4', 'MP4')], max_length=8)),
                ('seconds', models.SmallIntegerField()),
                ('kilobytes', models.IntegerField()),
                ('sha256', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('may_hear', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None)),
                ('said_at', models.DateTimeField()),
                ('written_by', models.UUIDField()),
                ('deleted_at', models.DateTimeField(null=True)),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='plan_recordings', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='RecordingPiece',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('place', models.SmallIntegerField()),
                ('piece', saathi.kernel.files.SealedPiece(blank=True, default=b'', section=8)),
                ('recording', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='pieces', to='plans.recording')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.AddConstraint(
            model_name='recording',
            constraint=models.CheckConstraint(condition=models.Q(('deleted_at__isnull', True), models.Q(('may_hear', []), ('sha256', b'')), _connector='OR'), name='nobody_hears_what_she_deleted'),
        ),
        migrations.AddConstraint(
            model_name='recordingpiece',
            constraint=models.UniqueConstraint(fields=('recording', 'place'), name='one_piece_of_a_recording_a_place'),
        ),
        *(guard(f"plans_{table}", section=Section.PLAN) for table in ("recording", "recordingpiece")),
        migrations.RunSQL(_HEARD, "DROP POLICY heard ON plans_recordingpiece"),
    ]
