"""What she is entitled to, what a market takes, and what she learns: their tables."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models


class Migration(migrations.Migration):


    dependencies = [
        ('survivors', '0007_consent'),
        ('links', '0003_offices'),
    ]

    operations = [
        migrations.CreateModel(
            name='Course',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('name', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('occupation', saathi.kernel.fields.Code(max_length=32)),
                ('district', saathi.kernel.fields.PlaceCode(max_length=12)),
                ('weeks', models.SmallIntegerField()),
                ('hours', models.SmallIntegerField(default=0)),
                ('languages', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('cost', models.BigIntegerField(default=0)),
                ('currency', saathi.kernel.fields.Word(choices=[('INR', 'Indian rupees'), ('BDT', 'Bangladeshi taka')], max_length=4)),
                ('pays', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('has_room', models.BooleanField(default=False)),
                ('is_certified', models.BooleanField(default=False)),
                ('good', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('hard', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('starts_on', models.DateField(null=True)),
                ('organisation', models.UUIDField()),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('ended_on', models.DateField(null=True)),
            ],
            options={
                'indexes': [models.Index(fields=['district', 'occupation'], name='course_where')],
                'constraints': [models.CheckConstraint(condition=models.Q(('cost__gte', 0), ('hours__gte', 0), ('weeks__gt', 0)), name='course_is_whole')],
            },
        ),
        migrations.CreateModel(
            name='Entitlement',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('code', saathi.kernel.fields.Code(max_length=32)),
                ('state', saathi.kernel.fields.Word(choices=[('not_told', 'She has not been told yet'), ('told', 'She was told'), ('wants', 'She wants it'), ('declined', 'She does not want it'), ('papers', 'Papers are gathered'), ('filed', 'Applied for'), ('inquiry', 'The office asks questions'), ('approved', 'The office said yes'), ('refused', 'The office said no'), ('credited', 'She has it in her hands'), ('disputed', 'She says it is not right'), ('appealed', 'She contests the answer')], default='not_told', max_length=12)),
                ('found_on', models.DateField()),
                ('tell_by_on', models.DateField()),
                ('told_on', models.DateField(null=True)),
                ('filed_on', models.DateField(null=True)),
                ('credited_on', models.DateField(null=True)),
                ('waits_on', saathi.kernel.fields.Word(choices=[('us', 'Us, who are beside her'), ('her', 'Her own decision'), ('legal_services', 'Legal Services Authority'), ('court', 'Court'), ('cwc', 'Child Welfare Committee'), ('protection_unit', 'District Child Protection Unit'), ('witness_authority', 'Witness protection authority of the district'), ('magistrate', 'District or sub-divisional magistrate'), ('block_office', 'Block development office'), ('panchayat', 'Gram panchayat'), ('subdivision', 'Sub-divisional office'), ('enrolment', 'Enrolment centre'), ('election', 'Booth level officer'), ('registrar', 'Registrar of births'), ('bank', 'Bank or post office'), ('hospital', 'Hospital'), ('health', 'Health department'), ('school', 'School'), ('livelihood', 'Livelihood mission of the block'), ('training', 'Training centre'), ('legal_aid_bd', 'Legal aid committee of the district'), ('union', 'Union council'), ('social_services', 'Social services office of the upazila'), ('department', 'Government department'), ('organisation', 'An organisation near her home'), ('above', 'The office above it')], default='', max_length=24)),
                ('since_on', models.DateField(null=True)),
                ('next_on', models.DateField(null=True)),
                ('is_date_given', models.BooleanField(default=False)),
                ('currency', saathi.kernel.fields.Word(choices=[('INR', 'Indian rupees'), ('BDT', 'Bangladeshi taka')], default='', max_length=4)),
                ('applied', models.BigIntegerField(default=0)),
                ('awarded', models.BigIntegerField(default=0)),
                ('credited', models.BigIntegerField(default=0)),
                ('account', saathi.kernel.fields.Word(choices=[('own', 'An account in her name alone'), ('guardian', 'An account in her name, kept by a committee until she is of age'), ('cash', 'Cash or a card, without an account'), ('shared', 'An account shared with somebody else')], default='', max_length=12)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='entitlements', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='EntitlementStep',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('what', saathi.kernel.fields.Word(choices=[('found', 'It was found that this may be hers'), ('told', 'She was told'), ('wants', 'She wants it'), ('declines', 'She does not want it'), ('gathers', 'Papers are being gathered'), ('files', 'It was applied for'), ('inquires', 'The office began to ask questions'), ('approves', 'The office said yes'), ('refuses', 'The office said no'), ('credits', 'It reached her'), ('disputes', 'She says it is not right'), ('appeals', 'She contests the answer'), ('settles', 'What she disputed was answered'), ('undone', 'Taken back')], max_length=12)),
                ('state', saathi.kernel.fields.Word(choices=[('not_told', 'She has not been told yet'), ('told', 'She was told'), ('wants', 'She wants it'), ('declined', 'She does not want it'), ('papers', 'Papers are gathered'), ('filed', 'Applied for'), ('inquiry', 'The office asks questions'), ('approved', 'The office said yes'), ('refused', 'The office said no'), ('credited', 'She has it in her hands'), ('disputed', 'She says it is not right'), ('appealed', 'She contests the answer')], max_length=12)),
                ('on', models.DateField()),
                ('waits_on', saathi.kernel.fields.Word(choices=[('us', 'Us, who are beside her'), ('her', 'Her own decision'), ('legal_services', 'Legal Services Authority'), ('court', 'Court'), ('cwc', 'Child Welfare Committee'), ('protection_unit', 'District Child Protection Unit'), ('witness_authority', 'Witness protection authority of the district'), ('magistrate', 'District or sub-divisional magistrate'), ('block_office', 'Block development office'), ('panchayat', 'Gram panchayat'), ('subdivision', 'Sub-divisional office'), ('enrolment', 'Enrolment centre'), ('election', 'Booth level officer'), ('registrar', 'Registrar of births'), ('bank', 'Bank or post office'), ('hospital', 'Hospital'), ('health', 'Health department'), ('school', 'School'), ('livelihood', 'Livelihood mission of the block'), ('training', 'Training centre'), ('legal_aid_bd', 'Legal aid committee of the district'), ('union', 'Union council'), ('social_services', 'Social services office of the upazila'), ('department', 'Government department'), ('organisation', 'An organisation near her home'), ('above', 'The office above it')], default='', max_length=24)),
                ('next_on', models.DateField(null=True)),
                ('is_date_given', models.BooleanField(default=False)),
                ('amount', models.BigIntegerField(default=0)),
                ('account', saathi.kernel.fields.Word(choices=[('own', 'An account in her name alone'), ('guardian', 'An account in her name, kept by a committee until she is of age'), ('cash', 'Cash or a card, without an account'), ('shared', 'An account shared with somebody else')], default='', max_length=12)),
                ('how', saathi.kernel.fields.Word(choices=[('in_person', 'Face to face, with nobody listening'), ('call', 'In a call, as she allows it'), ('letter', 'In writing')], default='', max_length=12)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('receipt', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('was', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('event', models.UUIDField(null=True)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('entitlement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='links.entitlement')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='entitlement_steps', to='survivors.survivor')),
                ('undoes', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='undone_by', to='links.entitlementstep')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='LearningGap',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('occupation', saathi.kernel.fields.Code(default='', max_length=32)),
                ('district', saathi.kernel.fields.PlaceCode(max_length=12)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=256)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('on', models.DateField()),
                ('written_by', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='learning_gaps', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='LearningOffer',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('district', saathi.kernel.fields.PlaceCode(max_length=12)),
                ('language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('options', saathi.kernel.records.Sealed(blank=True, default=b'', section=256)),
                ('written_by', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('picked', saathi.kernel.fields.Code(default='', max_length=32)),
                ('chosen_on', models.DateField(null=True)),
                ('made_by', saathi.kernel.fields.Word(choices=[('hers', 'She decided'), ('together', 'Together')], default='', max_length=8)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=256)),
                ('her_language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('decision', models.UUIDField(null=True)),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='learning_offers', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='LearningPath',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('occupation', saathi.kernel.fields.Code(max_length=32)),
                ('district', saathi.kernel.fields.PlaceCode(max_length=12)),
                ('weeks', models.SmallIntegerField()),
                ('state', saathi.kernel.fields.Word(choices=[('chosen', 'She chose it'), ('learning', 'She is learning'), ('finished', 'She finished it'), ('left', 'She stopped'), ('used', 'She lives from it'), ('not_used', 'She does not use it')], default='chosen', max_length=12)),
                ('mismatch_told_on', models.DateField(null=True)),
                ('starts_on', models.DateField(null=True)),
                ('done_on', models.DateField(null=True)),
                ('why', saathi.kernel.fields.Word(choices=[('no_work', 'There is no such work where she lives'), ('no_money', 'There is no money to begin, or no tools'), ('low_pay', 'It pays too little'), ('not_safe', 'She is not safe there'), ('family', 'Her family does not want it'), ('ill', 'She is ill'), ('being_there', 'She moved away, or a court needed her'), ('teaching', 'The course was not as promised'), ('other_work', 'She found something she likes better'), ('hers', 'She does not want it any more'), ('not_said', 'She did not want to say')], default='', max_length=12)),
                ('waits_on', saathi.kernel.fields.Word(choices=[('us', 'Us, who are beside her'), ('her', 'Her own decision'), ('course', 'Those who teach')], default='', max_length=8)),
                ('since_on', models.DateField(null=True)),
                ('next_on', models.DateField(null=True)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('course', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='links.course')),
                ('offer', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='paths', to='links.learningoffer')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='learning_paths', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='LearningStep',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('what', saathi.kernel.fields.Word(choices=[('chooses', 'She chose it'), ('begins', 'She began'), ('finishes', 'She finished it'), ('leaves', 'She stopped'), ('uses', 'She uses what she learned'), ('does_not', 'She does not use it')], max_length=12)),
                ('on', models.DateField()),
                ('why', saathi.kernel.fields.Word(choices=[('no_work', 'There is no such work where she lives'), ('no_money', 'There is no money to begin, or no tools'), ('low_pay', 'It pays too little'), ('not_safe', 'She is not safe there'), ('family', 'Her family does not want it'), ('ill', 'She is ill'), ('being_there', 'She moved away, or a court needed her'), ('teaching', 'The course was not as promised'), ('other_work', 'She found something she likes better'), ('hers', 'She does not want it any more'), ('not_said', 'She did not want to say')], default='', max_length=12)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=256)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('path', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='links.learningpath')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='learning_steps', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='MarketNote',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('district', saathi.kernel.fields.PlaceCode(max_length=12)),
                ('occupation', saathi.kernel.fields.Code(max_length=32)),
                ('kind', saathi.kernel.fields.Word(choices=[('employer', 'Somebody employs'), ('own', "Work of one's own")], max_length=8)),
                ('demand', saathi.kernel.fields.Word(choices=[('now', 'Takes it now'), ('little', 'Takes a little'), ('none', 'Does not take it')], max_length=8)),
                ('wage_from', models.BigIntegerField(default=0)),
                ('wage_to', models.BigIntegerField(default=0)),
                ('currency', saathi.kernel.fields.Word(choices=[('INR', 'Indian rupees'), ('BDT', 'Bangladeshi taka')], max_length=4)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('seen_on', models.DateField()),
                ('organisation', models.UUIDField()),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
            ],
            options={
                'indexes': [models.Index(fields=['district', 'occupation', 'seen_on'], name='market_where'), models.Index(fields=['seen_on', 'id'], name='market_newest')],
                'constraints': [models.CheckConstraint(condition=models.Q(('wage_from__gte', 0), ('wage_to__gte', models.F('wage_from'))), name='market_wages')],
            },
        ),
        migrations.AddIndex(
            model_name='entitlement',
            index=models.Index(fields=['survivor', 'found_on'], name='entitled_hers'),
        ),
        migrations.AddIndex(
            model_name='entitlement',
            index=models.Index(condition=models.Q(('next_on__isnull', False)), fields=['next_on', 'id'], name='entitled_next'),
        ),
        migrations.AddConstraint(
            model_name='entitlement',
            constraint=models.UniqueConstraint(condition=models.Q(('state__in', ('declined', 'credited')), _negated=True), fields=('survivor', 'code'), name='entitled_once'),
        ),
        migrations.AddConstraint(
            model_name='entitlement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('is_date_given', False), ('next_on', None), ('since_on', None), ('state__in', ('declined', 'credited')), ('waits_on', '')), models.Q(models.Q(('state__in', ('declined', 'credited')), _negated=True), models.Q(('waits_on', ''), _negated=True), ('next_on__isnull', False), ('since_on__isnull', False)), _connector='OR'), name='entitled_waits'),
        ),
        migrations.AddConstraint(
            model_name='entitlement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'not_told'), ('told_on', None)), models.Q(models.Q(('state', 'not_told'), _negated=True), ('told_on__isnull', False)), _connector='OR'), name='entitled_told'),
        ),
        migrations.AddConstraint(
            model_name='entitlement',
            constraint=models.CheckConstraint(condition=models.Q(('applied__gte', 0), ('awarded__gte', models.F('credited')), ('credited__gte', 0), models.Q(models.Q(('applied', 0), ('awarded', 0)), models.Q(('currency', ''), _negated=True), _connector='OR')), name='entitled_sums'),
        ),
        migrations.AddIndex(
            model_name='entitlementstep',
            index=models.Index(fields=['survivor', 'on'], name='entitled_steps'),
        ),
        migrations.AddIndex(
            model_name='learninggap',
            index=models.Index(fields=['survivor', 'on'], name='learning_gaps'),
        ),
        migrations.AddIndex(
            model_name='learningoffer',
            index=models.Index(fields=['survivor', 'written_at'], name='learning_offers'),
        ),
        migrations.AddConstraint(
            model_name='learningoffer',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('chosen_on', None), ('made_by', ''), ('picked', '')), models.Q(models.Q(('picked', ''), _negated=True), models.Q(('made_by', ''), _negated=True), ('chosen_on__isnull', False)), _connector='OR'), name='offer_chosen_whole'),
        ),
        migrations.AddIndex(
            model_name='learningpath',
            index=models.Index(fields=['survivor', 'written_at'], name='learning_paths'),
        ),
        migrations.AddConstraint(
            model_name='learningpath',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('next_on', None), ('since_on', None), ('state__in', ('left', 'used')), ('waits_on', '')), models.Q(models.Q(('state__in', ('left', 'used')), _negated=True), models.Q(('waits_on', ''), _negated=True), ('next_on__isnull', False), ('since_on__isnull', False)), _connector='OR'), name='learning_waits'),
        ),
        migrations.AddIndex(
            model_name='learningstep',
            index=models.Index(fields=['path', 'on'], name='learning_steps'),
        ),
    ]
