"""What follows after her return, closed at once; what she said of her life is written once and never changed."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

from saathi.kernel.guard import guard, keeping
from saathi.kernel.sections import Section

# Written once: neither grant nor policy lets anyone change these.
_SAID = ("handovers_rating", "handovers_safetyplan", "handovers_footing")
_ONCE = "".join(
    f"DROP POLICY changes ON {table}; REVOKE UPDATE ON {table} FROM saathi_app, saathi_jobs;" for table in _SAID
)
# guard() drops the policy when it is taken back.
_AGAIN = "".join(
    f"CREATE POLICY changes ON {table} FOR UPDATE TO saathi_app, saathi_jobs USING (false);" for table in _SAID
)


class Migration(migrations.Migration):


    dependencies = [
        ('cases', '0018_consent'),
        ('handovers', '0001_handover'),
        ('survivors', '0007_consent'),
    ]

    operations = [
        migrations.CreateModel(
            name='SafetyPlan',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('signs', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('people', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('places', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('take', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('code_word', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('copy_kept', saathi.kernel.fields.Word(choices=[('none', 'No copy: she keeps it in her head'), ('herself', 'She keeps it herself'), ('somebody', 'Somebody she trusts keeps it')], max_length=8)),
                ('review_on', models.DateField()),
                ('made_on', models.DateField()),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='safety_plans', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Alarm',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('kind', saathi.kernel.fields.Word(choices=[('danger', 'She may be drawn back, or is in danger'), ('lost', 'Nobody reaches her any more')], max_length=8)),
                ('signs', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('raised_by', models.UUIDField()),
                ('raised_at', models.DateTimeField()),
                ('faces', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('state', saathi.kernel.fields.Word(choices=[('raised', 'Nobody has decided yet'), ('decided', 'Decided; she is still to be told'), ('closed', 'She knows what was done')], default='raised', max_length=8)),
                ('next_on', models.DateField(null=True)),
                ('decision', saathi.kernel.fields.Word(choices=[('talk', 'Speak with her alone, in a way she allowed'), ('her_plan', 'Do what her safety plan says'), ('report', 'Report it, because a law says so'), ('protect', 'Ask the police or a court to protect her'), ('open_door', 'Do not look any further, and keep the door open'), ('no_danger', 'There was no danger')], default='', max_length=12)),
                ('with_her', saathi.kernel.fields.Word(choices=[('with_her', 'She was asked, and wants it so'), ('without', 'She could not be asked'), ('danger_to_life', 'She could not be asked, and her life is in danger')], default='', max_length=16)),
                ('reason', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('decided_on', models.DateField(null=True)),
                ('decided_by', models.UUIDField(null=True)),
                ('told_on', models.DateField(null=True)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='alarms', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(condition=models.Q(('next_on__isnull', False)), fields=['organisation', 'next_on'], name='alarms_due')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('decided_by', None), ('decision', ''), ('next_on__isnull', False), ('state', 'raised')), models.Q(('decided_by__isnull', False), ('next_on__isnull', False), ('state', 'decided'), models.Q(('decision', ''), _negated=True)), models.Q(('decided_by__isnull', False), ('next_on', None), ('state', 'closed'), models.Q(('decision', ''), _negated=True)), _connector='OR'), name='an_alarm_waits_or_was_decided')],
            },
        ),
        migrations.CreateModel(
            name='Closure',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('how', saathi.kernel.fields.Word(choices=[('hers', 'She asks for it'), ('together', 'We said that it may be time, and she agrees'), ('lawful', 'She cannot be asked, and there is a reason the law knows')], max_length=8)),
                ('why', saathi.kernel.fields.Word(choices=[('died', 'She has died'), ('order', 'An order of a court or committee says so'), ('not_found', 'Nobody reaches her, all ways she allowed were tried, and a person decided so')], default='', max_length=12)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('sustained', saathi.kernel.fields.Word(choices=[('yes', 'Her own arriving and the four things below it have held for six months'), ('no', 'It has not held for six months'), ('not_asked', 'It was never asked')], max_length=12)),
                ('on', models.DateField()),
                ('ask_again_on', models.DateField(null=True)),
                ('asked_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('reopened_on', models.DateField(null=True)),
                ('reopened_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('reopened_language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('reopened_by', models.UUIDField(null=True)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='closures', to='cases.case')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='closures', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('how', 'lawful'), models.Q(('why', ''), _negated=True)), models.Q(models.Q(('how', 'lawful'), _negated=True), ('why', '')), _connector='OR'), name='closed_by_her_or_for_a_reason')],
            },
        ),
        migrations.CreateModel(
            name='FollowUp',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('returned_on', models.DateField()),
                ('country', saathi.kernel.fields.PlaceCode(max_length=12)),
                ('first_on', models.DateField()),
                ('every_days', models.IntegerField()),
                ('place', saathi.kernel.fields.Word(choices=[('our_office', 'At our office'), ('her_home', 'Where she lives'), ('health_centre', 'At a health centre or a hospital'), ('school', 'At her school or course'), ('group', 'Where her group meets'), ('market', 'In a market or on the way'), ('call', 'Not face to face: in a call'), ('other', 'At another place that she named')], max_length=16)),
                ('place_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('cover', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('worker', models.UUIDField()),
                ('ways', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('tries', models.IntegerField()),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('made_on', models.DateField()),
                ('ended_on', models.DateField(null=True)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='followups', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'constraints': [models.UniqueConstraint(condition=models.Q(('ended_on', None)), fields=('survivor',), name='one_way_to_meet_her'), models.CheckConstraint(condition=models.Q(('every_days__gte', 0), ('every_days__lte', 366), ('tries__gte', 1), ('tries__lte', 9)), name='followup_in_bounds')],
            },
        ),
        migrations.CreateModel(
            name='Footing',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('kind', saathi.kernel.fields.Word(choices=[('own', 'What she calls having arrived'), ('check', 'Whether it is so')], max_length=8)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=8)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('on', models.DateField()),
                ('own', saathi.kernel.fields.Word(choices=[('yes', 'Yes, this is so'), ('partly', 'Partly'), ('no', 'Not yet'), ('not_said', 'She does not want to say')], default='', max_length=8)),
                ('housed', saathi.kernel.fields.Word(choices=[('yes', 'Yes'), ('no', 'No'), ('not_said', 'She does not want to say')], default='', max_length=8)),
                ('safe', saathi.kernel.fields.Word(choices=[('yes', 'Yes'), ('no', 'No'), ('not_said', 'She does not want to say')], default='', max_length=8)),
                ('lawful', saathi.kernel.fields.Word(choices=[('yes', 'Yes'), ('no', 'No'), ('not_said', 'She does not want to say')], default='', max_length=8)),
                ('supported', saathi.kernel.fields.Word(choices=[('yes', 'Yes'), ('no', 'No'), ('not_said', 'She does not want to say')], default='', max_length=8)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='footings', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('housed', ''), ('kind', 'own'), ('lawful', ''), ('own', ''), ('safe', ''), ('supported', '')), models.Q(('kind', 'check'), models.Q(('own', ''), _negated=True), models.Q(('housed', ''), _negated=True), models.Q(('safe', ''), _negated=True), models.Q(('lawful', ''), _negated=True), models.Q(('supported', ''), _negated=True)), _connector='OR'), name='a_check_asks_all_five')],
            },
        ),
        migrations.CreateModel(
            name='Rating',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('domain', saathi.kernel.fields.Word(choices=[('safety', 'Being safe'), ('legal', 'Law and rights'), ('mind', 'How I feel inside'), ('work', 'Work, money and learning'), ('social', 'People around me'), ('body', 'My body and health')], max_length=8)),
                ('mark', models.IntegerField(choices=[(1, 'Very hard'), (2, 'Hard'), (3, 'Some of both'), (4, 'Mostly well'), (5, 'Well')], null=True)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('on', models.DateField()),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='ratings', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['survivor', 'on'], name='ratings_of_hers')],
                'constraints': [models.CheckConstraint(condition=models.Q(('mark', None), models.Q(('mark__gte', 1), ('mark__lte', 5)), _connector='OR'), name='rated_1_to_5')],
            },
        ),
        migrations.CreateModel(
            name='Support',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('kind', saathi.kernel.fields.Word(choices=[('companion', 'A peer companion: somebody who came through the same'), ('group', 'A peer group near her home'), ('mediation', 'A talk with her family, with somebody between them'), ('counselling', 'Counselling near her home')], max_length=12)),
                ('state', saathi.kernel.fields.Word(choices=[('asked', 'Asked for'), ('found', 'Somebody is found'), ('not_found', 'Nobody is found near her'), ('begun', 'It has begun'), ('ended', 'It came to its end'), ('said_no', 'She said no')], default='asked', max_length=12)),
                ('asked_by', saathi.kernel.fields.Word(choices=[('her', 'She asked for it'), ('us', 'We offered it, and she wants it')], max_length=8)),
                ('asked_on', models.DateField()),
                ('organisation', models.UUIDField()),
                ('next_on', models.DateField(null=True)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('moved_words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('moved_on', models.DateField(null=True)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='supports', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(condition=models.Q(('next_on__isnull', False)), fields=['organisation', 'next_on'], name='supports_due')],
            },
        ),
        migrations.CreateModel(
            name='Visit',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('kind', saathi.kernel.fields.Word(choices=[('visit', 'We meet'), ('call', 'We speak in a call'), ('try', 'We look for her, as she allowed it')], max_length=8)),
                ('state', saathi.kernel.fields.Word(choices=[('planned', 'Planned'), ('met', 'Met'), ('not_met', 'Not met'), ('called_off', 'She called it off')], default='planned', max_length=12)),
                ('worker', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('planned_on', models.DateField()),
                ('next_on', models.DateField(null=True)),
                ('way', saathi.kernel.fields.Word(choices=[('call', 'Call her own number'), ('message', 'Send her a word that says nothing'), ('come', 'Come to where she lives'), ('companion', 'Ask her peer companion'), ('group', 'Ask in her peer group'), ('friend', 'Ask a friend whom she named'), ('relative', 'Ask a relative whom she named'), ('school', 'Ask at her school or work'), ('neighbour', 'Ask a neighbour whom she named')], default='', max_length=12)),
                ('on', models.DateField(null=True)),
                ('why_not', saathi.kernel.fields.Word(choices=[('not_there', 'She was not there, and sent no word'), ('no_answer', 'Nobody answered'), ('she_said_no', 'She did not want to meet this time'), ('not_safe', 'It was not safe to meet there'), ('we_did_not', 'We did not go, or did not call')], default='', max_length=12)),
                ('talk', saathi.kernel.fields.Code(default='', max_length=32)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='visits', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['survivor', 'planned_on'], name='visits_of_hers'), models.Index(condition=models.Q(('next_on__isnull', False)), fields=['organisation', 'next_on'], name='visits_due')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('next_on__isnull', False), ('on', None), ('state', 'planned')), models.Q(models.Q(('state', 'planned'), _negated=True), ('next_on', None), ('on__isnull', False)), _connector='OR'), name='a_planned_visit_has_its_day'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'not_met'), models.Q(('why_not', ''), _negated=True)), models.Q(models.Q(('state', 'not_met'), _negated=True), ('why_not', '')), _connector='OR'), name='not_met_says_why'), models.CheckConstraint(condition=models.Q(models.Q(('kind', 'try'), models.Q(('way', ''), _negated=True)), models.Q(models.Q(('kind', 'try'), _negated=True), ('way', '')), _connector='OR'), name='a_try_has_its_way')],
            },
        ),
        guard("handovers_followup", section=Section.SAFETY),
        guard("handovers_visit", section=Section.SAFETY),
        guard("handovers_rating", section="section"),
        guard("handovers_safetyplan", section=Section.SAFETY),
        guard("handovers_footing", section=Section.PLAN),
        guard("handovers_support", section="section"),
        guard("handovers_alarm", section="section"),
        guard("handovers_closure", section=Section.PLAN),
        migrations.RunSQL(_ONCE, _AGAIN),
        # Whose it is stays a question of the policies.
        keeping("handovers_followup", may_change=("survivor_id", "ended_on")),
        keeping("handovers_alarm", may_change=(
            "survivor_id", "state", "next_on", "decision", "with_her", "reason", "decided_on", "decided_by", "told_on",
            "her_words", "language",
        )),
        keeping("handovers_closure", may_change=(
            "survivor_id", "ask_again_on", "asked_words", "reopened_on", "reopened_words", "reopened_language", "reopened_by",
        )),
    ]
