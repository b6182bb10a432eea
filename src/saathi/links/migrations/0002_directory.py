"""The directory, gaps in it, and what a referral has beside its request."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models
from pathlib import Path

from saathi.kernel.guard import guard, listing


_WALLS = Path(__file__).with_name("directory.sql")
_OPEN = """
DROP POLICY adds ON links_gap; DROP POLICY reads ON links_gap;
DROP POLICY adds ON links_doubt; DROP POLICY reads ON links_doubt;
DROP TRIGGER keeps ON links_provider; DROP FUNCTION house.keeps_the_entry();
"""
# A call is written once: neither grant nor policy lets anyone change it.
_ONCE = "DROP POLICY changes ON links_call; REVOKE UPDATE ON links_call FROM saathi_app, saathi_jobs;"
# guard() drops the policy when it is taken back.
_AGAIN = "CREATE POLICY changes ON links_call FOR UPDATE TO saathi_app, saathi_jobs USING (false);"


class Migration(migrations.Migration):

    dependencies = [
        ('links', '0001_requests'),
        ('survivors', '0007_consent'),
    ]

    operations = [
        migrations.CreateModel(
            name='Gap',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('organisation', models.UUIDField()),
                ('by', models.UUIDField()),
                ('at', models.DateTimeField()),
                ('need', saathi.kernel.fields.Word(choices=[('health', 'Health care'), ('counselling', 'Counselling'), ('legal', 'Legal help'), ('police', 'Help from the police'), ('protection', 'Protection'), ('school', 'School'), ('skill', 'A course'), ('work', 'Work'), ('bank', 'A bank account'), ('papers', 'A paper or an entitlement'), ('compensation', 'Compensation'), ('stay', 'A place to live'), ('travel', 'Company on the way'), ('peers', 'Other survivors'), ('interpreter', 'An interpreter'), ('childcare', 'Care for her child'), ('home_visit', 'A visit to her family'), ('joint_plan', 'One plan, two workers'), ('take_over', 'Going on with her')], max_length=16)),
                ('kind', saathi.kernel.fields.Word(choices=[('health', 'Hospital or clinic'), ('counselling', 'Counselling'), ('legal', 'Legal services'), ('police', 'Police'), ('committee', 'Committee or court'), ('protection', 'Child protection unit'), ('school', 'School'), ('skill', 'Training centre'), ('employer', 'Employer'), ('bank', 'Bank'), ('block_office', 'Block office'), ('panchayat', 'Panchayat or union'), ('helpline', 'Helpline'), ('survivors', "Survivors' group"), ('shelter', 'Place to live'), ('organisation', 'Organisation that walks with survivors')], max_length=16)),
                ('district', saathi.kernel.fields.PlaceCode(max_length=12)),
                ('km', models.SmallIntegerField()),
                ('found', saathi.kernel.fields.Word(choices=[('nothing', 'There is none'), ('too_far', 'There is one, too far away'), ('full', 'There is one, and it is full'), ('not_fit', 'There is one, and it does not fit her')], max_length=12)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['organisation', 'at'], name='links_gaps')],
            },
        ),
        migrations.CreateModel(
            name='Provider',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('kind', saathi.kernel.fields.Word(choices=[('health', 'Hospital or clinic'), ('counselling', 'Counselling'), ('legal', 'Legal services'), ('police', 'Police'), ('committee', 'Committee or court'), ('protection', 'Child protection unit'), ('school', 'School'), ('skill', 'Training centre'), ('employer', 'Employer'), ('bank', 'Bank'), ('block_office', 'Block office'), ('panchayat', 'Panchayat or union'), ('helpline', 'Helpline'), ('survivors', "Survivors' group"), ('shelter', 'Place to live'), ('organisation', 'Organisation that walks with survivors')], max_length=16)),
                ('district', saathi.kernel.fields.PlaceCode(max_length=12)),
                ('organisation', models.UUIDField(null=True)),
                ('name', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('name_local', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('local_language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('address', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('phone', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('hours', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('languages', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('access', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('cost', saathi.kernel.fields.Word(choices=[('free', 'Free of cost'), ('small', 'A small fee'), ('fee', 'It costs money')], default='', max_length=8)),
                ('woman', models.BooleanField(null=True)),
                ('is_day_and_night', models.BooleanField(default=False)),
                ('kept_by', models.UUIDField()),
                ('added_at', models.DateTimeField()),
                ('verified_on', models.DateField(null=True)),
                ('verified_by', models.UUIDField(null=True)),
                ('doubted_on', models.DateField(null=True)),
                ('closed_on', models.DateField(null=True)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('closed_on', None)), fields=['kind', 'district'], name='links_provider_at'), models.Index(condition=models.Q(('closed_on', None)), fields=['district'], name='links_provider_in')],
            },
        ),
        migrations.CreateModel(
            name='Referral',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('caller', saathi.kernel.fields.Word(choices=[('hers', 'She decided'), ('together', 'Decided together'), ('for_her', 'Decided for her')], max_length=8)),
                ('company', saathi.kernel.fields.Word(choices=[('nobody', 'She goes alone, as she wants'), ('worker', 'One of us goes with her'), ('peer', 'A survivor she trusts goes with her'), ('own', 'Somebody she named goes with her'), ('not_said', 'She has not decided yet')], max_length=8)),
                ('company_words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('request', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='referral', to='links.request')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='referrals', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Doubt',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('kept_by', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('by', models.UUIDField()),
                ('at', models.DateTimeField()),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('provider', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='doubts', to='links.provider')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['provider', 'at'], name='links_doubts')],
            },
        ),
        migrations.CreateModel(
            name='Call',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('caller', saathi.kernel.fields.Word(choices=[('hers', 'She decided'), ('together', 'Decided together'), ('for_her', 'Decided for her')], max_length=8)),
                ('spoke', saathi.kernel.fields.Word(choices=[('spoke', 'We spoke with them'), ('call_back', 'They asked to call again'), ('nobody', 'Nobody answered'), ('wrong', 'The number or the place is wrong'), ('stopped', 'She stopped, which is all right')], max_length=12)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('called_on', models.DateField()),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='referral_calls', to='survivors.survivor')),
                ('referral', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='calls', to='links.referral')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['survivor', 'called_on'], name='links_calls')],
            },
        ),
        listing("links_provider"),
        guard("links_referral", section="section"),
        guard("links_call", section="section"),
        migrations.RunSQL(_ONCE, _AGAIN),
        migrations.RunSQL(_WALLS.read_text(), _OPEN),
    ]
