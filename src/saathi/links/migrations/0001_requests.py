"""Requests between organisations: closed at once to all but those who were asked and those beside her."""

import django.contrib.postgres.fields
import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models
from pathlib import Path

from saathi.kernel.guard import guard, keeping


_WALLS = Path(__file__).with_name("requests.sql")
_OPEN = """
DROP POLICY adds ON links_requeststep; DROP POLICY reads ON links_requeststep;
DROP TRIGGER moves ON links_request; DROP FUNCTION house.request_moves();
DROP POLICY changes ON links_request; DROP POLICY adds ON links_request; DROP POLICY reads ON links_request;
"""
# What she said is added to and never changed: neither grant nor policy lets anyone.
_ONCE = """
DROP POLICY changes ON links_requestview;
REVOKE UPDATE ON links_requestview FROM saathi_app, saathi_jobs;
"""
# guard() drops the policy when it is taken back.
_AGAIN = "CREATE POLICY changes ON links_requestview FOR UPDATE TO saathi_app, saathi_jobs USING (false);"
_MOVES = (
    "state", "kept_by", "sent_at", "acked_at", "answered_at", "ended_at", "due_ack_at", "due_outcome_at", "quiet_since",
    "booked_on", "reason", "outcome", "capacity", "answer_words", "worker", "refused",
)


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('kernel', '0010_door'),
        ('survivors', '0007_consent'),
    ]

    operations = [
        migrations.CreateModel(
            name='Request',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('kind', saathi.kernel.fields.Word(choices=[('referral', 'A service for her'), ('joint', 'Working on one plan together'), ('study', 'A home study'), ('handover', 'Handover'), ('transfer', 'Transfer with an escort'), ('duty', 'What an office owes her')], max_length=12)),
                ('state', saathi.kernel.fields.Word(choices=[('draft', 'She is thinking about it'), ('in_progress', 'Asked'), ('accepted', 'They said yes'), ('rejected', 'They said no'), ('done', 'It came to its end'), ('revoked', 'Taken back'), ('said_no', 'She said no')], max_length=12)),
                ('from_organisation', models.UUIDField()),
                ('to_organisation', models.UUIDField(null=True)),
                ('provider', models.UUIDField(null=True)),
                ('kept_by', models.UUIDField()),
                ('asked_by', models.UUIDField()),
                ('started_by', saathi.kernel.fields.Word(choices=[('hers', 'She decided'), ('together', 'Decided together'), ('for_her', 'Decided for her')], max_length=8)),
                ('need', saathi.kernel.fields.Word(choices=[('health', 'Health care'), ('counselling', 'Counselling'), ('legal', 'Legal help'), ('police', 'Help from the police'), ('protection', 'Protection'), ('school', 'School'), ('skill', 'A course'), ('work', 'Work'), ('bank', 'A bank account'), ('papers', 'A paper or an entitlement'), ('compensation', 'Compensation'), ('stay', 'A place to live'), ('travel', 'Company on the way'), ('peers', 'Other survivors'), ('interpreter', 'An interpreter'), ('childcare', 'Care for her child'), ('home_visit', 'A visit to her family'), ('joint_plan', 'One plan, two workers'), ('take_over', 'Going on with her')], max_length=16)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('district', saathi.kernel.fields.PlaceCode(default='', max_length=12)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('age_band', models.SmallIntegerField(choices=[(0, 'under 13'), (13, '13 to 15'), (16, '16 to 17'), (18, '18 to 20'), (21, '21 to 25'), (26, '26 to 30'), (31, '31 to 45'), (46, '46 and over')], null=True)),
                ('sections', models.IntegerField()),
                ('by_on', models.DateField(null=True)),
                ('made_at', models.DateTimeField()),
                ('sent_at', models.DateTimeField(null=True)),
                ('acked_at', models.DateTimeField(null=True)),
                ('answered_at', models.DateTimeField(null=True)),
                ('ended_at', models.DateTimeField(null=True)),
                ('due_ack_at', models.DateTimeField(null=True)),
                ('due_outcome_at', models.DateTimeField(null=True)),
                ('quiet_since', models.DateTimeField(null=True)),
                ('booked_on', models.DateField(null=True)),
                ('reason', saathi.kernel.fields.Word(choices=[('full', 'No place or no time'), ('not_ours', 'It is not what they do'), ('far', 'It is outside their area'), ('age', 'It is not for her age'), ('language', 'Nobody there speaks her language'), ('cost', 'It costs more than there is'), ('unsafe', 'She would not be safe there'), ('conflict', 'Somebody there is too close to her family or village'), ('papers', 'A paper is missing'), ('closed', 'It was closed, or nobody came'), ('other', 'Something else')], default='', max_length=12)),
                ('outcome', saathi.kernel.fields.Word(choices=[('happened', 'It happened'), ('partly', 'A part of it happened'), ('not_happened', 'It did not happen')], default='', max_length=16)),
                ('capacity', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('answer_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('worker', models.UUIDField(null=True)),
                ('refused', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None)),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(condition=models.Q(('state__in', ('in_progress', 'accepted'))), fields=['to_organisation', 'sent_at', 'id'], name='links_inbox'), models.Index(fields=['to_organisation', 'sent_at', 'id'], name='links_inbox_all'), models.Index(condition=models.Q(('state__in', ('in_progress', 'accepted'))), fields=['kept_by', 'quiet_since'], name='links_silent')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('provider', None), ('to_organisation', None), _negated=True), models.Q(('to_organisation', models.F('from_organisation')), _negated=True)), name='asked_of_one'), models.CheckConstraint(condition=models.Q(models.Q(('state__in', ['in_progress', 'accepted', 'rejected', 'done']), _negated=True), models.Q(('due_ack_at__isnull', False), ('due_outcome_at__isnull', False), ('quiet_since__isnull', False), ('sent_at__isnull', False)), _connector='OR'), name='going_was_sent'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'draft'), _negated=True), ('sent_at', None), _connector='OR'), name='draft_was_not_sent'), models.CheckConstraint(condition=models.Q(models.Q(('ended_at__isnull', False), ('state__in', ('rejected', 'done', 'revoked', 'said_no'))), models.Q(models.Q(('state__in', ('rejected', 'done', 'revoked', 'said_no')), _negated=True), ('ended_at', None)), _connector='OR'), name='ended_has_its_day'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'rejected'), _negated=True), models.Q(('reason', ''), _negated=True), _connector='OR'), name='a_no_has_its_reason'), models.CheckConstraint(condition=models.Q(('state', 'done'), ('outcome', ''), _connector='XOR'), name='done_has_its_outcome')],
            },
        ),
        migrations.CreateModel(
            name='RequestOf',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('kind', saathi.kernel.fields.Word(choices=[('referral', 'A service for her'), ('joint', 'Working on one plan together'), ('study', 'A home study'), ('handover', 'Handover'), ('transfer', 'Transfer with an escort'), ('duty', 'What an office owes her')], max_length=12)),
                ('need', saathi.kernel.fields.Word(choices=[('health', 'Health care'), ('counselling', 'Counselling'), ('legal', 'Legal help'), ('police', 'Help from the police'), ('protection', 'Protection'), ('school', 'School'), ('skill', 'A course'), ('work', 'Work'), ('bank', 'A bank account'), ('papers', 'A paper or an entitlement'), ('compensation', 'Compensation'), ('stay', 'A place to live'), ('travel', 'Company on the way'), ('peers', 'Other survivors'), ('interpreter', 'An interpreter'), ('childcare', 'Care for her child'), ('home_visit', 'A visit to her family'), ('joint_plan', 'One plan, two workers'), ('take_over', 'Going on with her')], max_length=16)),
                ('organisation', models.UUIDField(null=True)),
                ('answer', saathi.kernel.fields.Word(choices=[('yes', 'Yes'), ('no', 'No'), ('not_now', 'Not now'), ('not_asked', 'She was not asked yet')], max_length=12)),
                ('answered_on', models.DateField()),
                ('n_offered', models.SmallIntegerField(default=1)),
                ('came_on', models.DateField(null=True)),
                ('useful', models.SmallIntegerField(choices=[(0, 'It was of no use to me'), (1, 'It was of some use'), (2, 'It was of use to me')], null=True)),
                ('request', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='of', to='links.request')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='requests', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['survivor', 'answered_on'], name='links_of_her')],
            },
        ),
        migrations.CreateModel(
            name='RequestStep',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('transition', saathi.kernel.fields.Code(max_length=32)),
                ('was', saathi.kernel.fields.Word(choices=[('draft', 'She is thinking about it'), ('in_progress', 'Asked'), ('accepted', 'They said yes'), ('rejected', 'They said no'), ('done', 'It came to its end'), ('revoked', 'Taken back'), ('said_no', 'She said no')], max_length=12)),
                ('state', saathi.kernel.fields.Word(choices=[('draft', 'She is thinking about it'), ('in_progress', 'Asked'), ('accepted', 'They said yes'), ('rejected', 'They said no'), ('done', 'It came to its end'), ('revoked', 'Taken back'), ('said_no', 'She said no')], max_length=12)),
                ('at', models.DateTimeField()),
                ('by', models.UUIDField()),
                ('organisation', models.UUIDField(null=True)),
                ('reason', saathi.kernel.fields.Code(default='', max_length=32)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('how', saathi.kernel.fields.Word(choices=[('in_person', 'Face to face'), ('call', 'In a call'), ('letter', 'In a letter'), ('message', 'In a message')], default='', max_length=12)),
                ('reference', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('request', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='links.request')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['request', 'at'], name='links_steps')],
            },
        ),
        migrations.CreateModel(
            name='RequestView',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('answer', saathi.kernel.fields.Word(choices=[('yes', 'Yes'), ('no', 'No'), ('not_now', 'Not now'), ('not_asked', 'She was not asked yet')], default='', max_length=12)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('said_on', models.DateField()),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('request', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='views', to='links.request')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='request_views', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['survivor', 'request'], name='links_views')],
            },
        ),
        guard("links_requestof", section="section"),
        guard("links_requestview", section="section"),
        migrations.RunSQL(_ONCE, _AGAIN),
        migrations.RunSQL(_WALLS.read_text(), _OPEN),
        keeping("links_request", may_change=_MOVES),
    ]
