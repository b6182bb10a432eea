"""What she wants and asked: the monthly answer, requests to leave, leave, days she is not here; closed at once."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

from saathi.kernel.guard import guard
from saathi.kernel.sections import Section


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0007_case_events'),
        ('survivors', '0002_guards'),
    ]

    operations = [
        migrations.CreateModel(
            name='Leave',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('asked_at', models.DateTimeField()),
                ('why', saathi.kernel.fields.Word(choices=[('family', 'A family event'), ('illness', 'Someone in her family is ill'), ('exam', 'An examination or school'), ('festival', 'A festival'), ('papers', 'Papers, bank or court'), ('rest', 'Time for herself'), ('other', 'Another reason')], max_length=12)),
                ('from_on', models.DateField()),
                ('until_on', models.DateField()),
                ('travel_days', models.SmallIntegerField(default=0)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=4)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('owner', saathi.kernel.fields.Word(choices=[('nobody', 'Nobody'), ('her', 'Her own decision'), ('cwc', 'Child Welfare Committee'), ('magistrate', 'Magistrate'), ('court', 'Court'), ('legal_services', 'Legal Services Authority'), ('protection_unit', 'District Child Protection Unit'), ('police', 'Police'), ('source_organisation', 'Organisation near her home'), ('home', 'The home where she stays'), ('task_force', 'Task force'), ('mission', 'High Commission'), ('department', 'Government department'), ('bank', 'Bank'), ('hospital', 'Hospital')], max_length=24)),
                ('answer_by_on', models.DateField()),
                ('answer', saathi.kernel.fields.Word(choices=[('granted', 'Granted'), ('not_granted', 'Not granted')], default='', max_length=12)),
                ('answered_on', models.DateField(null=True)),
                ('answered_by', saathi.kernel.fields.Word(choices=[('nobody', 'Nobody'), ('her', 'Her own decision'), ('cwc', 'Child Welfare Committee'), ('magistrate', 'Magistrate'), ('court', 'Court'), ('legal_services', 'Legal Services Authority'), ('protection_unit', 'District Child Protection Unit'), ('police', 'Police'), ('source_organisation', 'Organisation near her home'), ('home', 'The home where she stays'), ('task_force', 'Task force'), ('mission', 'High Commission'), ('department', 'Government department'), ('bank', 'Bank'), ('hospital', 'Hospital')], default='', max_length=24)),
                ('reason', saathi.kernel.records.Sealed(blank=True, default=b'', section=4)),
                ('returned_on', models.DateField(null=True)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('stay', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='leaves', to='cases.stay')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='leaves', to='survivors.survivor')),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='StayWish',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('asked_on', models.DateField()),
                ('answer', saathi.kernel.fields.Word(choices=[('voluntary', 'She wants to stay'), ('wants_to_leave', 'She wants to leave'), ('not_sure', 'She is not sure'), ('not_asked', 'She was not asked')], max_length=16)),
                ('why_not_asked', saathi.kernel.fields.Word(choices=[('not_here', 'She was not here'), ('too_unwell', 'She was too unwell'), ('no_language', 'Nobody spoke her language'), ('not_alone', 'There was no place to ask her alone'), ('did_not_want', 'She did not want to talk')], default='', max_length=16)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=4)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('stay', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='wishes', to='cases.stay')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='wishes', to='survivors.survivor')),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Absence',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('since_at', models.DateTimeField()),
                ('track', saathi.kernel.fields.Word(choices=[('child', 'Child'), ('adult', 'Adult')], max_length=8)),
                ('known', saathi.kernel.records.Sealed(blank=True, default=b'', section=4)),
                ('police_told_at', models.DateTimeField(null=True)),
                ('committee_told_at', models.DateTimeField(null=True)),
                ('returned_at', models.DateTimeField(null=True)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=4)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('stay', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='absences', to='cases.stay')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='absences', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'constraints': [models.UniqueConstraint(condition=models.Q(('returned_at__isnull', True)), fields=('stay',), name='one_open_absence_a_stay')],
            },
        ),
        migrations.CreateModel(
            name='LeavingRequest',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('asked_at', models.DateTimeField()),
                ('track', saathi.kernel.fields.Word(choices=[('child', 'Child'), ('adult', 'Adult')], max_length=8)),
                ('route', saathi.kernel.fields.Word(choices=[('door', 'She is out within 24 hours'), ('magistrate', 'An application for early release'), ('committee', 'An application to the committee')], max_length=12)),
                ('owner', saathi.kernel.fields.Word(choices=[('nobody', 'Nobody'), ('her', 'Her own decision'), ('cwc', 'Child Welfare Committee'), ('magistrate', 'Magistrate'), ('court', 'Court'), ('legal_services', 'Legal Services Authority'), ('protection_unit', 'District Child Protection Unit'), ('police', 'Police'), ('source_organisation', 'Organisation near her home'), ('home', 'The home where she stays'), ('task_force', 'Task force'), ('mission', 'High Commission'), ('department', 'Government department'), ('bank', 'Bank'), ('hospital', 'Hospital')], max_length=24)),
                ('due_at', models.DateTimeField(null=True)),
                ('next_on', models.DateField()),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=4)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('letter', saathi.kernel.records.Sealed(blank=True, default=b'', section=4)),
                ('letter_language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('letter_sent_on', models.DateField(null=True)),
                ('freedom_before', saathi.kernel.fields.Word(choices=[('free', 'Free to leave'), ('not_free', 'Not free to leave'), ('asked_to_leave', 'Asked to leave')], max_length=16)),
                ('closed_on', models.DateField(null=True)),
                ('outcome', saathi.kernel.fields.Word(choices=[('left', 'She left'), ('withdrawn', 'She changed her mind')], default='', max_length=12)),
                ('went_to', saathi.kernel.fields.Word(choices=[('shelter_home', 'Shelter home'), ('protective_home', 'Protective home'), ('care_centre', 'Care centre'), ('hospital', 'Hospital'), ('home', 'Home'), ('relative', 'With a relative'), ('own_rent', 'Own rented room'), ('group_living', 'Group living'), ('hostel', 'Hostel'), ('married_home', 'With her husband'), ('other', 'Another place')], default='', max_length=16)),
                ('closing_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=4)),
                ('closing_language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('stay', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='leaving_requests', to='cases.stay')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='leaving_requests', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'constraints': [models.UniqueConstraint(condition=models.Q(('closed_on__isnull', True)), fields=('stay',), name='one_open_request_a_stay')],
            },
        ),
        guard("cases_staywish", section=Section.PLACE),
        guard("cases_leavingrequest", section=Section.PLACE),
        guard("cases_leave", section=Section.PLACE),
        guard("cases_absence", section=Section.PLACE),
    ]
