"""Joint teams, conferences, handovers and what was asked: closed at once to all but those beside her."""

import django.contrib.postgres.fields
import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models
from pathlib import Path

from saathi.kernel.guard import guard, keeping
from saathi.kernel.sections import Section


_WALLS = Path(__file__).with_name("handover.sql")
_OPEN = """
DROP FUNCTION house.narrow_access(uuid, integer);
DROP TRIGGER stays ON handovers_conference; DROP FUNCTION house.conference_stays();
DROP TRIGGER moves ON handovers_handover; DROP FUNCTION house.handover_moves();
DROP TRIGGER passes ON cases_case; DROP FUNCTION house.case_passes();
"""
# What happened is added to and never changed.
_APPENDED = ("handovers_attendance", "handovers_conferenceitem", "handovers_factasked", "handovers_accountable")
_ONCE = "".join(
    f"DROP POLICY changes ON {table}; REVOKE UPDATE ON {table} FROM saathi_app, saathi_jobs;" for table in _APPENDED
)
# guard() drops the policy when it is taken back.
_AGAIN = "".join(
    f"CREATE POLICY changes ON {table} FOR UPDATE TO saathi_app, saathi_jobs USING (false);" for table in _APPENDED
)
# Whose they are never changes (`keeping`, and the trigger of a handover): what may be read may be changed, no more.
_MOVED = "".join(
    f"DROP POLICY changes ON {table}; CREATE POLICY changes ON {table} FOR UPDATE TO saathi_app, saathi_jobs USING ("
    f"EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = {table}.survivor_id AND a.sections & {section} <> 0));"
    for table, section in (
        ("handovers_handover", 1), ("handovers_jointteam", 1), ("handovers_handoverfact", "handovers_handoverfact.section"),
    )
)  # fmt: skip


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('links', '0002_directory'),
        ('survivors', '0007_consent'),
        ('cases', '0018_consent'),
        ('vault', '0003_rotation'),
    ]

    operations = [
        migrations.CreateModel(
            name='Conference',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('planned_on', models.DateField()),
                ('agenda', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('called_by', models.UUIDField()),
                ('called_at', models.DateTimeField()),
                ('held_on', models.DateField(null=True)),
                ('presence', saathi.kernel.fields.Word(choices=[('present', 'She was there'), ('statement', 'She was not there; what she says was read first'), ('did_not_want', 'She was asked and did not want to take part')], default='', max_length=12)),
                ('statement', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('statement_language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('minutes', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('minutes_language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('held_by', models.UUIDField(null=True)),
                ('written_at', models.DateTimeField(null=True)),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='conferences', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Attendance',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('organisation', models.UUIDField()),
                ('duty', saathi.kernel.fields.Word(choices=[('case_worker', 'Case worker'), ('counsellor', 'Counsellor'), ('lawyer', 'Lawyer'), ('doctor', 'Doctor'), ('home_worker', 'Worker near her home'), ('peer', 'Peer beside her')], max_length=12)),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='attendances', to='survivors.survivor')),
                ('conference', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='attended', to='handovers.conference')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='ConferenceItem',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('what', saathi.kernel.fields.Word(choices=[('decision', 'Decision'), ('promise', 'Promise')], max_length=8)),
                ('item', models.UUIDField()),
                ('at', models.DateTimeField()),
                ('conference', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='items', to='handovers.conference')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='conference_items', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='FactAsked',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('fact', saathi.kernel.fields.Code(max_length=32)),
                ('is_held', models.BooleanField()),
                ('organisation', models.UUIDField(null=True)),
                ('asked_by', models.UUIDField()),
                ('asked_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='facts_asked', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Handover',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('from_organisation', models.UUIDField()),
                ('to_organisation', models.UUIDField()),
                ('offered_at', models.DateTimeField()),
                ('yes', models.IntegerField(default=0)),
                ('keeps', models.IntegerField(default=0)),
                ('agreed_at', models.DateTimeField(null=True)),
                ('agreed_by', models.UUIDField(null=True)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('proof', saathi.kernel.fields.Word(choices=[('own_words', 'Her own words, written down'), ('pictures', 'She chose with pictures'), ('witness', 'A witness she chose')], default='', max_length=12)),
                ('consents', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None)),
                ('n_facts', models.IntegerField(default=0)),
                ('met_on', models.DateField(null=True)),
                ('presence', saathi.kernel.fields.Word(choices=[('there', 'She was there'), ('call', 'She was there in a call'), ('did_not_want', 'She was asked and did not want to'), ('could_not', 'She could not be there')], default='', max_length=12)),
                ('meeting_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=1)),
                ('arrived_on', models.DateField(null=True)),
                ('arrived_at', models.DateTimeField(null=True)),
                ('released_at', models.DateTimeField(null=True)),
                ('visit_by_on', models.DateField(null=True)),
                ('visited_on', models.DateField(null=True)),
                ('request', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='links.request')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='handovers', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Accountable',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('from_organisation', models.UUIDField()),
                ('to_organisation', models.UUIDField()),
                ('at', models.DateTimeField()),
                ('by', models.UUIDField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='accountable', to='survivors.survivor')),
                ('handover', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='handovers.handover')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='HandoverFact',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('kind', saathi.kernel.fields.Code(max_length=32)),
                ('row', models.UUIDField()),
                ('state', saathi.kernel.fields.Word(choices=[('open', 'Not looked at yet'), ('confirmed', 'It is here and right'), ('corrected', 'It is here and was put right with her'), ('not_held', 'It did not come along')], default='open', max_length=12)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('checked_at', models.DateTimeField(null=True)),
                ('checked_by', models.UUIDField(null=True)),
                ('handover', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='facts', to='handovers.handover')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='handover_facts', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='JointTeam',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('organisation', models.UUIDField()),
                ('worker', models.UUIDField()),
                ('sections', models.IntegerField()),
                ('consent', models.UUIDField()),
                ('is_of_her_district', models.BooleanField(default=False)),
                ('since_on', models.DateField()),
                ('ended_on', models.DateField(null=True)),
                ('request', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='links.request')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='joint_teams', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.AddIndex(
            model_name='conference',
            index=models.Index(fields=['survivor', 'planned_on'], name='handovers_when'),
        ),
        migrations.AddConstraint(
            model_name='conference',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('held_on', None), ('minutes', b''), ('presence', ''), ('statement', b'')), models.Q(('held_by__isnull', False), ('held_on__isnull', False), models.Q(('presence', ''), _negated=True), models.Q(('minutes', b''), _negated=True), models.Q(models.Q(('presence', 'statement'), _negated=True), models.Q(('statement', b''), _negated=True), _connector='OR')), _connector='OR'), name='held_with_her_or_her_words'),
        ),
        migrations.AddIndex(
            model_name='factasked',
            index=models.Index(fields=['survivor', 'asked_at'], name='handovers_asked'),
        ),
        migrations.AddIndex(
            model_name='handover',
            index=models.Index(fields=['survivor', 'offered_at'], name='handovers_of_her'),
        ),
        migrations.AddConstraint(
            model_name='handover',
            constraint=models.CheckConstraint(condition=models.Q(('arrived_at', None), models.Q(('agreed_at__isnull', False), ('arrived_on__isnull', False), ('visit_by_on__isnull', False)), _connector='OR'), name='arrived_as_she_confirmed'),
        ),
        migrations.AddConstraint(
            model_name='handover',
            constraint=models.CheckConstraint(condition=models.Q(('agreed_at', None), models.Q(('agreed_by__isnull', False), models.Q(('proof', ''), _negated=True), ('yes__gt', 0)), _connector='OR'), name='confirmed_whole'),
        ),
        migrations.AddConstraint(
            model_name='handover',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('met_on', None), ('presence', '')), models.Q(('met_on__isnull', False), models.Q(('presence', ''), _negated=True)), _connector='OR'), name='met_or_why_not'),
        ),
        migrations.AddConstraint(
            model_name='handover',
            constraint=models.CheckConstraint(condition=models.Q(('arrived_at__isnull', False), models.Q(('released_at', None), ('visited_on', None)), _connector='OR'), name='released_and_visited_after'),
        ),
        migrations.AddConstraint(
            model_name='handoverfact',
            constraint=models.UniqueConstraint(fields=('handover', 'kind', 'row'), name='each_fact_once'),
        ),
        migrations.AddConstraint(
            model_name='handoverfact',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('checked_at', None), ('checked_by', None), ('state', 'open')), models.Q(models.Q(('state', 'open'), _negated=True), ('checked_at__isnull', False), ('checked_by__isnull', False)), _connector='OR'), name='looked_at_by_somebody'),
        ),
        migrations.AddIndex(
            model_name='jointteam',
            index=models.Index(fields=['survivor', 'since_on'], name='handovers_joint'),
        ),
        *(guard(f"handovers_{table}", section=Section.CARD) for table in ("jointteam", "handover", "accountable")),
        *(guard(f"handovers_{table}", section="section")
          for table in ("conference", "attendance", "conferenceitem", "factasked", "handoverfact")),
        migrations.RunSQL(_ONCE, _AGAIN),
        migrations.RunSQL(_MOVED, migrations.RunSQL.noop),
        migrations.RunSQL(_WALLS.read_text(), _OPEN),
        keeping("handovers_jointteam", may_change=("ended_on",)),
        keeping("handovers_handoverfact", may_change=("state", "her_words", "checked_at", "checked_by")),
    ]
