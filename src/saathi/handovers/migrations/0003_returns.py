"""Home studies and ways home: what she said, what was found and what happened is added to and never changed."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

from saathi.kernel.guard import guard
from saathi.kernel.sections import Section

# Neither grant nor policy lets anyone change these.
_WRITTEN_ONCE = ("handovers_studyview", "handovers_studyreport", "handovers_returnpaper", "handovers_returnevent")
_ONCE = "".join(
    f"DROP POLICY changes ON {table}; REVOKE UPDATE ON {table} FROM saathi_app, saathi_jobs;" for table in _WRITTEN_ONCE
)
# guard() drops the policy when it is taken back.
_AGAIN = "".join(
    f"CREATE POLICY changes ON {table} FOR UPDATE TO saathi_app, saathi_jobs USING (false);" for table in _WRITTEN_ONCE
)


class Migration(migrations.Migration):

    dependencies = [
        ('links', '0002_directory'),
        ('handovers', '0002_followups'),
        ('survivors', '0007_consent'),
    ]

    operations = [
        migrations.CreateModel(
            name='Return',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('kind', saathi.kernel.fields.Code(max_length=32)),
                ('opened_on', models.DateField()),
                ('wants_to_go', saathi.kernel.fields.Word(choices=[('yes', 'She wants to go'), ('not_sure', 'She is not sure'), ('no', 'She does not want to go')], max_length=8)),
                ('where', saathi.kernel.fields.Word(choices=[('family', 'To her parents or the family she grew up in'), ('husband', 'To her husband or his family'), ('relative', 'To another relative'), ('other_address', 'To another address that she names'), ('organisation', 'To an organisation there')], max_length=16)),
                ('where_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=4)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('decision', models.UUIDField(null=True)),
                ('request', models.UUIDField(null=True)),
                ('at_step', saathi.kernel.fields.Code(max_length=32)),
                ('waiting_on', saathi.kernel.fields.Word(choices=[('nobody', 'Nobody'), ('her', 'Her own decision'), ('cwc', 'Child Welfare Committee'), ('magistrate', 'Magistrate'), ('court', 'Court'), ('legal_services', 'Legal Services Authority'), ('protection_unit', 'District Child Protection Unit'), ('police', 'Police'), ('source_organisation', 'Organisation near her home'), ('home', 'The home where she stays'), ('task_force', 'Task force'), ('mission', 'High Commission'), ('department', 'Government department'), ('bank', 'Bank'), ('hospital', 'Hospital')], default='', max_length=24)),
                ('waiting_since', models.DateField(null=True)),
                ('next_on', models.DateField(null=True)),
                ('is_date_given', models.BooleanField(default=False)),
                ('travels_on', models.DateField(null=True)),
                ('permit_until_on', models.DateField(null=True)),
                ('permit_promise', models.UUIDField(null=True)),
                ('tell_by_on', models.DateField(null=True)),
                ('told_on', models.DateField(null=True)),
                ('closed_on', models.DateField(null=True)),
                ('outcome', saathi.kernel.fields.Word(choices=[('arrived', 'She arrived, and goes on from there'), ('her_wish', 'She does not want to go any more'), ('stopped', 'An office stopped it'), ('mistake', 'It was written down by mistake')], default='', max_length=12)),
                ('organisation', models.UUIDField()),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='returns', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='ReturnEvent',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('what', saathi.kernel.fields.Word(choices=[('begun', 'The way home was begun'), ('step', 'A step'), ('paper', 'A paper came'), ('where', 'She chose where'), ('told', 'She was told'), ('closed', 'It ended')], max_length=8)),
                ('on', models.DateField()),
                ('step', saathi.kernel.fields.Code(default='', max_length=32)),
                ('state', saathi.kernel.fields.Word(choices=[('not_begun', 'Not begun'), ('asked', 'Asked for'), ('waits', 'Waits'), ('done', 'Done'), ('lapsed', 'Its time ran out'), ('refused', 'They said no'), ('not_needed', 'Not needed')], default='', max_length=12)),
                ('waiting_on', saathi.kernel.fields.Word(choices=[('nobody', 'Nobody'), ('her', 'Her own decision'), ('cwc', 'Child Welfare Committee'), ('magistrate', 'Magistrate'), ('court', 'Court'), ('legal_services', 'Legal Services Authority'), ('protection_unit', 'District Child Protection Unit'), ('police', 'Police'), ('source_organisation', 'Organisation near her home'), ('home', 'The home where she stays'), ('task_force', 'Task force'), ('mission', 'High Commission'), ('department', 'Government department'), ('bank', 'Bank'), ('hospital', 'Hospital')], default='', max_length=24)),
                ('where', saathi.kernel.fields.Word(choices=[('family', 'To her parents or the family she grew up in'), ('husband', 'To her husband or his family'), ('relative', 'To another relative'), ('other_address', 'To another address that she names'), ('organisation', 'To an organisation there')], default='', max_length=16)),
                ('how', saathi.kernel.fields.Word(choices=[('in_person', 'Face to face, with nobody listening'), ('call', 'In a call, as she allows it'), ('letter', 'In writing')], default='', max_length=12)),
                ('understood', saathi.kernel.fields.Word(choices=[('yes', 'She understood'), ('asks', 'She wants to ask something'), ('not_now', 'She did not want to hear it now')], default='', max_length=8)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=4)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=4)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='return_events', to='survivors.survivor')),
                ('way', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='events', to='handovers.return')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='ReturnPaper',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('step', saathi.kernel.fields.Code(max_length=32)),
                ('kind', saathi.kernel.fields.Code(max_length=32)),
                ('version', models.SmallIntegerField()),
                ('number', saathi.kernel.records.Sealed(blank=True, default=b'', section=4)),
                ('issued_on', models.DateField()),
                ('until_on', models.DateField(null=True)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='return_papers', to='survivors.survivor')),
                ('way', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='papers', to='handovers.return')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='ReturnStep',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('code', saathi.kernel.fields.Code(max_length=32)),
                ('state', saathi.kernel.fields.Word(choices=[('not_begun', 'Not begun'), ('asked', 'Asked for'), ('waits', 'Waits'), ('done', 'Done'), ('lapsed', 'Its time ran out'), ('refused', 'They said no'), ('not_needed', 'Not needed')], default='not_begun', max_length=12)),
                ('waiting_on', saathi.kernel.fields.Word(choices=[('nobody', 'Nobody'), ('her', 'Her own decision'), ('cwc', 'Child Welfare Committee'), ('magistrate', 'Magistrate'), ('court', 'Court'), ('legal_services', 'Legal Services Authority'), ('protection_unit', 'District Child Protection Unit'), ('police', 'Police'), ('source_organisation', 'Organisation near her home'), ('home', 'The home where she stays'), ('task_force', 'Task force'), ('mission', 'High Commission'), ('department', 'Government department'), ('bank', 'Bank'), ('hospital', 'Hospital')], default='', max_length=24)),
                ('since_on', models.DateField(null=True)),
                ('next_on', models.DateField(null=True)),
                ('is_date_given', models.BooleanField(default=False)),
                ('asked_on', models.DateField(null=True)),
                ('done_on', models.DateField(null=True)),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='return_steps', to='survivors.survivor')),
                ('way', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='handovers.return')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Study',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('towards', saathi.kernel.fields.Word(choices=[('family', 'Her parents or the family she grew up in'), ('husband', 'Her husband or his family'), ('relative', 'Another relative')], max_length=8)),
                ('questions', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('hidden', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('may_meet', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('cover', saathi.kernel.records.Sealed(blank=True, default=b'', section=128)),
                ('wish', saathi.kernel.fields.Word(choices=[('yes', 'She wants to go there'), ('not_sure', 'She is not sure'), ('no', 'She does not want to go there')], max_length=8)),
                ('asked_on', models.DateField()),
                ('ended_on', models.DateField(null=True)),
                ('risk', saathi.kernel.fields.Word(choices=[('low', 'Nothing was found that would harm her'), ('some', 'Something could harm her, and can be guarded against'), ('unsafe', 'She would not be safe there')], default='', max_length=8)),
                ('willing', saathi.kernel.fields.Word(choices=[('yes', 'They want her there, without conditions'), ('unsure', 'They are not sure, or set conditions'), ('no', 'They do not want her there')], default='', max_length=8)),
                ('able', saathi.kernel.fields.Word(choices=[('yes', 'They can look after her'), ('with_help', 'They can, with help'), ('no', 'They cannot')], default='', max_length=12)),
                ('not_done', saathi.kernel.fields.Word(choices=[('not_found', 'The place or the people were not found'), ('not_safe', 'It was not safe to go, for her or for whoever went'), ('nobody', 'None of those who may be met was there'), ('cannot', 'Whoever should go cannot go any more')], default='', max_length=12)),
                ('tell_by_on', models.DateField(null=True)),
                ('told_on', models.DateField(null=True)),
                ('options_by_on', models.DateField(null=True)),
                ('options_on', models.DateField(null=True)),
                ('promise', models.UUIDField(null=True)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('request', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='study', to='links.request')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='studies', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='StudyReport',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('visited_on', models.DateField()),
                ('met', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('asked', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('why_risk', saathi.kernel.records.Sealed(blank=True, default=b'', section=128)),
                ('why_willing', saathi.kernel.records.Sealed(blank=True, default=b'', section=128)),
                ('why_able', saathi.kernel.records.Sealed(blank=True, default=b'', section=128)),
                ('family_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=128)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('organisation', models.UUIDField()),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('study', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='report', to='handovers.study')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='study_reports', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='StudyView',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('wish', saathi.kernel.fields.Word(choices=[('yes', 'She wants to go there'), ('not_sure', 'She is not sure'), ('no', 'She does not want to go there')], max_length=8)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=128)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('is_told', models.BooleanField(default=False)),
                ('how', saathi.kernel.fields.Word(choices=[('in_person', 'Face to face, with nobody listening'), ('call', 'In a call, as she allows it'), ('letter', 'In writing')], default='', max_length=12)),
                ('understood', saathi.kernel.fields.Word(choices=[('yes', 'She understood'), ('asks', 'She wants to ask something'), ('not_now', 'She did not want to hear it now')], default='', max_length=8)),
                ('said_on', models.DateField()),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('study', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='views', to='handovers.study')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='study_views', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.AddIndex(
            model_name='return',
            index=models.Index(fields=['survivor', 'opened_on'], name='handovers_returns'),
        ),
        migrations.AddIndex(
            model_name='return',
            index=models.Index(condition=models.Q(('closed_on', None)), fields=['waiting_since'], name='handovers_returns_open'),
        ),
        migrations.AddConstraint(
            model_name='return',
            constraint=models.UniqueConstraint(condition=models.Q(('closed_on', None)), fields=('survivor',), name='one_way_home_at_a_time'),
        ),
        migrations.AddConstraint(
            model_name='return',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('closed_on', None), ('outcome', '')), models.Q(('closed_on__isnull', False), models.Q(('outcome', ''), _negated=True)), _connector='OR'), name='return_closed_with_outcome'),
        ),
        migrations.AddConstraint(
            model_name='return',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('waiting_on', ''), ('waiting_since', None)), models.Q(models.Q(('waiting_on', ''), _negated=True), ('waiting_since__isnull', False)), _connector='OR'), name='return_waits_since_a_day'),
        ),
        migrations.AddIndex(
            model_name='returnevent',
            index=models.Index(fields=['survivor', 'way'], name='handovers_return_events'),
        ),
        migrations.AddIndex(
            model_name='returnpaper',
            index=models.Index(fields=['survivor', 'way'], name='handovers_return_papers'),
        ),
        migrations.AddConstraint(
            model_name='returnpaper',
            constraint=models.UniqueConstraint(fields=('way', 'kind', 'version'), name='one_row_for_each_version'),
        ),
        migrations.AddIndex(
            model_name='returnstep',
            index=models.Index(fields=['survivor', 'way'], name='handovers_return_steps'),
        ),
        migrations.AddConstraint(
            model_name='returnstep',
            constraint=models.UniqueConstraint(fields=('way', 'code'), name='one_row_for_each_step'),
        ),
        migrations.AddConstraint(
            model_name='returnstep',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('next_on__isnull', False), ('since_on__isnull', False), ('state__in', ['asked', 'waits']), models.Q(('waiting_on__in', ['', 'nobody']), _negated=True)), models.Q(models.Q(('state__in', ['asked', 'waits']), _negated=True), ('next_on', None), ('since_on', None), ('waiting_on', '')), _connector='OR'), name='step_waits_whole'),
        ),
        migrations.AddConstraint(
            model_name='returnstep',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('done_on__isnull', False), ('state', 'done')), models.Q(models.Q(('state', 'done'), _negated=True), ('done_on', None)), _connector='OR'), name='step_done_has_its_day'),
        ),
        migrations.AddIndex(
            model_name='study',
            index=models.Index(fields=['survivor', 'towards', 'written_at'], name='handovers_studies'),
        ),
        migrations.AddConstraint(
            model_name='study',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('able', ''), ('risk', ''), ('willing', '')), models.Q(models.Q(('risk', ''), _negated=True), models.Q(('willing', ''), _negated=True), models.Q(('able', ''), _negated=True)), _connector='OR'), name='found_whole'),
        ),
        migrations.AddConstraint(
            model_name='study',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('ended_on', None), ('not_done', ''), ('risk', '')), models.Q(('ended_on__isnull', False), ('risk', ''), models.Q(('not_done', ''), _negated=True)), models.Q(('ended_on__isnull', False), ('not_done', ''), models.Q(('risk', ''), _negated=True)), _connector='OR'), name='ended_found_or_not_done'),
        ),
        migrations.AddIndex(
            model_name='studyreport',
            index=models.Index(fields=['survivor'], name='handovers_study_reports'),
        ),
        migrations.AddIndex(
            model_name='studyview',
            index=models.Index(fields=['survivor', 'study'], name='handovers_study_views'),
        ),
        *(guard(f"handovers_{table}", section=Section.FAMILY) for table in ("study", "studyview", "studyreport")),
        *(
            guard(f"handovers_{table}", section=Section.PLACE)
            for table in ("return", "returnstep", "returnpaper", "returnevent")
        ),
        migrations.RunSQL(_ONCE, _AGAIN),
    ]
