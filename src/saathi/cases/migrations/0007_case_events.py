"""What happened that no other table holds, and pauses of clocks: each row in the section of its event."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
from django.db import migrations, models

from saathi.kernel.guard import guard


class Migration(migrations.Migration):
    dependencies = [("cases", "0006_masked_index"), ("survivors", "0002_guards")]
    operations = [
        migrations.CreateModel(
            name='CaseEvent',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('what', saathi.kernel.fields.Code(max_length=32)),
                ('on', models.DateField()),
                ('at', models.TimeField(null=True)),
                ('until_on', models.DateField(null=True)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('undone_at', models.DateTimeField(null=True)),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='case_events', to='survivors.survivor')),
            ],
            options={
                'indexes': [models.Index(fields=['survivor', 'on'], name='cases_casee_survivo_2ac4b8_idx')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('what__startswith', 'pause_'), _negated=True), models.Q(('until_on__isnull', False), ('until_on__gt', models.F('on'))), _connector='OR'), name='a_pause_has_an_end')],
            },
        ),
        guard("cases_caseevent", section="section"),
    ]
