"""She wants her file erased: sealed by two people, shredded on its day, and a ledger of it without content."""

from importlib import import_module
from pathlib import Path

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import F, Q

import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from saathi.kernel.guard import guard, keeping
from saathi.kernel.sections import Section

_ROWS = import_module("saathi.herfile.migrations.0001_her_file")._ROWS
_SQL = Path(__file__).with_suffix(".sql").read_text().replace("{rows}", _ROWS)
_UNDO = """
DROP TRIGGER stays_closed ON kernel_access; DROP TRIGGER signs ON herfile_erasure;
DROP TRIGGER stays_answered ON herfile_erasure;
DROP FUNCTION house.shred_due(), house.erased(), house.stays_closed(), house.signs_erasure(), vault.seal_file(uuid, uuid, bytea),
    vault.shred(uuid, uuid, uuid, text, timestamptz, date), vault.wraps_of_file(uuid, uuid), vault.may_seal(uuid, uuid),
    vault.put_away(uuid, uuid, uuid, text, bytea, timestamptz, date), vault.n_of_file(uuid);
DROP TABLE vault.hold;
DROP POLICY reads ON herfile_ledger; DROP POLICY adds ON herfile_erasure; DROP POLICY changes ON herfile_erasure;
CREATE POLICY adds ON herfile_erasure FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (false);
CREATE POLICY changes ON herfile_erasure FOR UPDATE TO saathi_app, saathi_jobs USING (false);
"""


class Migration(migrations.Migration):

    dependencies = [('herfile', '0001_her_file'), ('watch', '0005_her_no'), ('vault', '0003_rotation'), ('kernel', '0009_portal')]

    operations = [
        migrations.CreateModel(
            name='Erasure',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=1)),
                ('her_language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('organisation', models.UUIDField()),
                ('asked_at', models.DateTimeField()),
                ('asked_by', models.UUIDField()),
                ('due_on', models.DateField()),
                ('promise', models.UUIDField()),
                ('law_keeps', saathi.kernel.fields.Word(choices=[('none', 'No law keeps it longer than our own rule'), ('order', 'An order of a court or committee, until a day'), ('case', 'A case in court needs it, until a day')], default='', max_length=8)),
                ('shred_on', models.DateField(null=True)),
                ('prepared_at', models.DateTimeField(null=True)),
                ('prepared_by', models.UUIDField(null=True)),
                ('answer', saathi.kernel.fields.Word(choices=[('sealed', 'Sealed: nobody reads it any more'), ('kept', 'It cannot be erased now, and why'), ('taken_back', 'She took it back')], default='', max_length=12)),
                ('reason', saathi.kernel.records.Sealed(blank=True, default=b'', section=1)),
                ('answered_at', models.DateTimeField(null=True)),
                ('answered_by', models.UUIDField(null=True)),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='erasures', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'constraints': [
                    models.CheckConstraint(
                        name='an_erasure_is_prepared_whole',
                        condition=Q(law_keeps='', shred_on=None, prepared_at=None, prepared_by=None)
                        | (~Q(law_keeps='') & Q(shred_on__isnull=False, prepared_at__isnull=False, prepared_by__isnull=False)),
                    ),
                    models.CheckConstraint(
                        name='two_people_seal',
                        condition=~Q(answer='sealed') | (Q(prepared_by__isnull=False) & ~Q(prepared_by=F('answered_by'))),
                    ),
                    models.CheckConstraint(
                        name='an_erasure_is_answered_whole',
                        condition=Q(answer='', answered_at=None, answered_by=None)
                        | (~Q(answer='') & Q(answered_at__isnull=False, answered_by__isnull=False)),
                    ),
                    models.UniqueConstraint(fields=['survivor'], condition=Q(answered_at__isnull=True), name='one_erasure_is_asked'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Ledger',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('whose', models.UUIDField(db_index=True)),
                ('erasure', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('what', saathi.kernel.fields.Word(choices=[('sealed', 'Sealed'), ('shredded', 'Keys destroyed')], max_length=8)),
                ('section', models.IntegerField()),
                ('n', models.IntegerField()),
                ('law', saathi.kernel.fields.Word(choices=[('none', 'No law keeps it longer than our own rule'), ('order', 'An order of a court or committee, until a day'), ('case', 'A case in court needs it, until a day')], max_length=8)),
                ('at', models.DateTimeField()),
                ('until_on', models.DateField()),
            ],
            options={'abstract': False},
        ),
        guard("herfile_erasure", section=Section.CARD),
        keeping("herfile_erasure", may_change=(
            "law_keeps", "shred_on", "prepared_at", "prepared_by", "answer", "reason", "answered_at", "answered_by",
        )),
        migrations.RunSQL(_SQL, _UNDO),
    ]
