"""What offices owe her, and letters to those without a sign-in."""

import django.contrib.postgres.fields
import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models
from pathlib import Path

from saathi.kernel.guard import guard, keeping
from saathi.kernel.sections import Section


_WALLS = Path(__file__).with_name("offices.sql")
_OPEN = """
DROP POLICY changes ON links_letter; DROP POLICY adds ON links_letter; DROP POLICY reads ON links_letter;
DROP POLICY changes ON links_duty; DROP POLICY adds ON links_duty; DROP POLICY reads ON links_duty;
"""
# What a letter names of her is written once: neither grant nor policy lets anyone change it.
_ONCE = """
DROP POLICY changes ON links_lettername; REVOKE UPDATE ON links_lettername FROM saathi_app, saathi_jobs;
DROP POLICY changes ON links_letterof; REVOKE UPDATE ON links_letterof FROM saathi_app, saathi_jobs;
"""
# guard() drops the policies when it is taken back.
_AGAIN = """
CREATE POLICY changes ON links_lettername FOR UPDATE TO saathi_app, saathi_jobs USING (false);
CREATE POLICY changes ON links_letterof FOR UPDATE TO saathi_app, saathi_jobs USING (false);
"""


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0018_consent'),
        ('links', '0002_directory'),
        ('survivors', '0007_consent'),
    ]

    operations = [
        migrations.CreateModel(
            name='Letter',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('organisation', models.UUIDField()),
                ('year', models.SmallIntegerField()),
                ('number', models.IntegerField()),
                ('kind', saathi.kernel.fields.Word(choices=[('first', 'Letter'), ('reminder', 'Reminder'), ('above', 'Letter to the office above')], max_length=8)),
                ('office', saathi.kernel.fields.Code(max_length=32)),
                ('ask', saathi.kernel.fields.Code(max_length=32)),
                ('language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('made_by', models.UUIDField()),
                ('made_on', models.DateField()),
                ('due_on', models.DateField()),
                ('sent_on', models.DateField(null=True)),
                ('how', saathi.kernel.fields.Word(choices=[('hand', 'Given in by hand'), ('post', 'By post'), ('registered', 'By registered post'), ('mail', 'By electronic mail')], default='', max_length=12)),
                ('receipt', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('answered_on', models.DateField(null=True)),
                ('after', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='reminders', to='links.letter')),
                ('request', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='letters', to='links.request')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='LetterName',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('kind', saathi.kernel.fields.Word(choices=[('legal_name', 'Legal name'), ('alias', 'Alias or other spelling'), ('birth_date', 'Birth date'), ('phone', 'Phone number'), ('address', 'Address'), ('id_number', 'Identity number'), ('contact', 'Person to contact'), ('photograph', 'Photograph'), ('reference', 'File reference of an organisation')], max_length=12)),
                ('value', saathi.kernel.records.Sealed(blank=True, default=b'', section=2)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('letter', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='names', to='links.letter')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='LetterOf',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('carries', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('letter', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='of', to='links.letter')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='letters', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Duty',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('office', saathi.kernel.fields.Code(max_length=32)),
                ('ask', saathi.kernel.fields.Code(max_length=32)),
                ('since_on', models.DateField()),
                ('due_on', models.DateField()),
                ('reply', saathi.kernel.fields.Word(choices=[('granted', 'It is granted'), ('partly', 'Granted in part'), ('more', 'Something is missing first'), ('refused', 'Refused')], default='', max_length=8)),
                ('replied_on', models.DateField(null=True)),
                ('missing', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('next_on', models.DateField(null=True)),
                ('request', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='duty', to='links.request')),
            ],
            options={
                'base_manager_name': 'objects',
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('replied_on', None), ('reply', '')), models.Q(models.Q(('reply', ''), _negated=True), ('replied_on__isnull', False)), _connector='OR'), name='an_answer_has_its_day'), models.CheckConstraint(condition=models.Q(models.Q(('reply__in', ['partly', 'more']), _negated=True), ('next_on__isnull', False), _connector='OR'), name='what_goes_on_has_a_date')],
            },
        ),
        migrations.CreateModel(
            name='DutyOf',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('taken_in_on', models.DateField(null=True)),
                ('papers', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None)),
                ('matter', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='duties', to='cases.matter')),
                ('request', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='duty_of', to='links.request')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='duties', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['survivor'], name='links_duties_of')],
            },
        ),
        migrations.AddIndex(
            model_name='letter',
            index=models.Index(fields=['request', 'made_on'], name='links_letters_of'),
        ),
        migrations.AddConstraint(
            model_name='letter',
            constraint=models.UniqueConstraint(fields=('organisation', 'year', 'number'), name='one_letter_a_number'),
        ),
        migrations.AddConstraint(
            model_name='letter',
            constraint=models.CheckConstraint(condition=models.Q(('sent_on', None), models.Q(('how', ''), _negated=True), _connector='XOR'), name='sent_somehow'),
        ),
        migrations.AddConstraint(
            model_name='letter',
            constraint=models.CheckConstraint(condition=models.Q(('kind', 'first'), ('after__isnull', False), _connector='XOR'), name='first_or_after'),
        ),
        migrations.AddConstraint(
            model_name='lettername',
            constraint=models.UniqueConstraint(fields=('letter', 'kind'), name='one_of_a_kind_a_letter'),
        ),
        migrations.AddIndex(
            model_name='letterof',
            index=models.Index(fields=['survivor'], name='links_letters_her'),
        ),
        guard("links_dutyof", section="section"),
        guard("links_letterof", section="section"),
        guard("links_lettername", section=Section.IDENTITY),
        migrations.RunSQL(_ONCE, _AGAIN),
        migrations.RunSQL(_WALLS.read_text(), _OPEN),
        keeping("links_duty", may_change=("reply", "replied_on", "missing", "next_on")),
        keeping("links_dutyof", may_change=("survivor_id", "taken_in_on", "papers")),
        keeping("links_letter", may_change=("due_on", "sent_on", "how", "receipt", "answered_on")),
    ]
