"""Her matters with courts and offices, and their steps: closed at once, and a step is written once."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

from saathi.kernel.guard import guard


# The history of a matter is added to and never changed: neither grant nor policy lets anyone.
_ONCE = """
DROP POLICY changes ON cases_matterstep;
REVOKE UPDATE ON cases_matterstep FROM saathi_app, saathi_jobs;
"""
# guard() drops the policy when it is taken back.
_AGAIN = "CREATE POLICY changes ON cases_matterstep FOR UPDATE TO saathi_app, saathi_jobs USING (false);"


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0008_leaving'),
        ('survivors', '0002_guards'),
    ]

    operations = [
        migrations.CreateModel(
            name='Matter',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('kind', saathi.kernel.fields.Code(max_length=32)),
                ('about', saathi.kernel.fields.Code(default='', max_length=32)),
                ('opened_on', models.DateField()),
                ('stage', saathi.kernel.fields.Code(max_length=32)),
                ('is_at_end', models.BooleanField(default=False)),
                ('waiting_on', saathi.kernel.fields.Word(choices=[('nobody', 'Nobody'), ('her', 'Her own decision'), ('cwc', 'Child Welfare Committee'), ('magistrate', 'Magistrate'), ('court', 'Court'), ('legal_services', 'Legal Services Authority'), ('protection_unit', 'District Child Protection Unit'), ('police', 'Police'), ('source_organisation', 'Organisation near her home'), ('home', 'The home where she stays'), ('task_force', 'Task force'), ('mission', 'High Commission'), ('department', 'Government department'), ('bank', 'Bank'), ('hospital', 'Hospital')], default='', max_length=24)),
                ('waiting_since', models.DateField(null=True)),
                ('next_on', models.DateField(null=True)),
                ('is_date_given', models.BooleanField(default=False)),
                ('asked_on', models.DateField(null=True)),
                ('tell_by_on', models.DateField(null=True)),
                ('told_on', models.DateField(null=True)),
                ('currency', saathi.kernel.fields.Word(choices=[('INR', 'Indian rupees'), ('BDT', 'Bangladeshi taka')], default='', max_length=4)),
                ('awarded', models.BigIntegerField(default=0)),
                ('paid', models.BigIntegerField(default=0)),
                ('closed_on', models.DateField(null=True)),
                ('outcome', saathi.kernel.fields.Word(choices=[('reached', 'It reached its end'), ('her_wish', 'She does not want it any more'), ('stopped', 'The office stopped it'), ('mistake', 'It was written down by mistake')], default='', max_length=12)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='matters', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='MatterStep',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('what', saathi.kernel.fields.Word(choices=[('opened', 'Written down for the first time'), ('moved', 'It moved on'), ('waits', 'What it waits on'), ('awarded', 'A sum was awarded'), ('paid', 'Money was paid'), ('told', 'She was told'), ('closed', 'It ended')], max_length=8)),
                ('on', models.DateField()),
                ('stage', saathi.kernel.fields.Code(max_length=32)),
                ('by', saathi.kernel.fields.Word(choices=[('nobody', 'Nobody'), ('her', 'Her own decision'), ('cwc', 'Child Welfare Committee'), ('magistrate', 'Magistrate'), ('court', 'Court'), ('legal_services', 'Legal Services Authority'), ('protection_unit', 'District Child Protection Unit'), ('police', 'Police'), ('source_organisation', 'Organisation near her home'), ('home', 'The home where she stays'), ('task_force', 'Task force'), ('mission', 'High Commission'), ('department', 'Government department'), ('bank', 'Bank'), ('hospital', 'Hospital')], default='', max_length=24)),
                ('waiting_on', saathi.kernel.fields.Word(choices=[('nobody', 'Nobody'), ('her', 'Her own decision'), ('cwc', 'Child Welfare Committee'), ('magistrate', 'Magistrate'), ('court', 'Court'), ('legal_services', 'Legal Services Authority'), ('protection_unit', 'District Child Protection Unit'), ('police', 'Police'), ('source_organisation', 'Organisation near her home'), ('home', 'The home where she stays'), ('task_force', 'Task force'), ('mission', 'High Commission'), ('department', 'Government department'), ('bank', 'Bank'), ('hospital', 'Hospital')], default='', max_length=24)),
                ('next_on', models.DateField(null=True)),
                ('is_date_given', models.BooleanField(default=False)),
                ('asked_on', models.DateField(null=True)),
                ('amount', models.BigIntegerField(default=0)),
                ('account', saathi.kernel.fields.Word(choices=[('own', 'An account in her name alone'), ('shared', 'An account shared with somebody else'), ('cash', 'Cash or a card, without an account')], default='', max_length=8)),
                ('how', saathi.kernel.fields.Word(choices=[('in_person', 'Face to face, with nobody listening'), ('call', 'In a call, as she allows it'), ('letter', 'In writing')], default='', max_length=12)),
                ('teller', saathi.kernel.fields.Word(choices=[('worker', 'One of us'), ('lawyer', 'Her lawyer'), ('office', 'The police or the office itself')], default='', max_length=8)),
                ('understood', saathi.kernel.fields.Word(choices=[('yes', 'She understood'), ('asks', 'She wants to ask something'), ('not_now', 'She did not want to hear it now')], default='', max_length=8)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('matter', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='cases.matter')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='matter_steps', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.AddIndex(
            model_name='matter',
            index=models.Index(fields=['survivor', 'opened_on'], name='cases_matte_survivo_879a70_idx'),
        ),
        migrations.AddConstraint(
            model_name='matter',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('asked_on', None), ('is_date_given', False), ('next_on', None), ('waiting_on', ''), ('waiting_since', None)), models.Q(models.Q(('waiting_on__in', ['', 'nobody']), _negated=True), ('next_on__isnull', False), ('waiting_since__isnull', False), models.Q(('is_date_given', True), ('asked_on__isnull', False), _connector='OR')), _connector='OR'), name='waits_whole'),
        ),
        migrations.AddConstraint(
            model_name='matter',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('closed_on__isnull', False), ('waiting_on', '')), models.Q(('closed_on', None), ('is_at_end', True)), models.Q(('closed_on', None), models.Q(('waiting_on', ''), _negated=True)), _connector='OR'), name='waits_while_open'),
        ),
        migrations.AddConstraint(
            model_name='matter',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('closed_on', None), ('outcome', '')), models.Q(('closed_on__isnull', False), models.Q(('outcome', ''), _negated=True)), _connector='OR'), name='closed_with_outcome'),
        ),
        migrations.AddConstraint(
            model_name='matter',
            constraint=models.CheckConstraint(condition=models.Q(('told_on__isnull', False), ('tell_by_on__isnull', False), _connector='OR'), name='told_or_due'),
        ),
        migrations.AddConstraint(
            model_name='matter',
            constraint=models.CheckConstraint(condition=models.Q(('awarded__gte', 0), ('paid__gte', 0), ('paid__lte', models.F('awarded')), models.Q(('awarded', 0), models.Q(('currency', ''), _negated=True), _connector='OR')), name='paid_of_what_was_awarded'),
        ),
        migrations.AddIndex(
            model_name='matterstep',
            index=models.Index(fields=['survivor', 'on'], name='cases_matte_survivo_ac8405_idx'),
        ),
        guard("cases_matter", section="section"),
        guard("cases_matterstep", section="section"),
        migrations.RunSQL(_ONCE, _AGAIN),
    ]
