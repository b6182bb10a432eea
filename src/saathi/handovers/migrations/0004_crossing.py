"""Handovers that are carried to another installation as sealed files, and what came along in one."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models
from pathlib import Path

from saathi.kernel.guard import guard, keeping
from saathi.kernel.sections import Section


_WALLS = Path(__file__).with_name("crossing.sql")
_BEFORE = Path(__file__).with_name("crossing_before.sql")


class Migration(migrations.Migration):

    dependencies = [
        ('handovers', '0003_returns'),
        ('survivors', '0008_yes'),
    ]

    operations = [
        migrations.CreateModel(
            name='Arrival',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('bundle', models.UUIDField(unique=True)),
                ('peer', models.UUIDField()),
                ('sections', models.IntegerField()),
                ('arrived_on', models.DateField()),
                ('taken_by', models.UUIDField()),
                ('taken_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='arrivals', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='CameAlong',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('group', saathi.kernel.fields.Code(max_length=32)),
                ('position', models.SmallIntegerField()),
                ('on', models.DateField(null=True)),
                ('code', saathi.kernel.fields.Code(default='', max_length=32)),
                ('more', saathi.kernel.fields.Code(default='', max_length=32)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('state', saathi.kernel.fields.Word(choices=[('open', 'Not looked at yet'), ('confirmed', 'It is here and right'), ('corrected', 'It is here and was put right with her'), ('not_held', 'It did not come along')], default='open', max_length=12)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('checked_at', models.DateTimeField(null=True)),
                ('checked_by', models.UUIDField(null=True)),
                ('arrival', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='lines', to='handovers.arrival')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='came_along', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['survivor', 'arrival'], name='handovers_came_along')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('checked_at', None), ('checked_by', None), ('state', 'open')), models.Q(models.Q(('state', 'open'), _negated=True), ('checked_at__isnull', False), ('checked_by__isnull', False)), _connector='OR'), name='came_along_looked_at')],
            },
        ),
        migrations.CreateModel(
            name='Crossing',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('offer', models.UUIDField()),
                ('bundle', models.UUIDField(null=True)),
                ('until', models.DateField(null=True)),
                ('who', saathi.kernel.records.Sealed(blank=True, default=b'', section=1)),
                ('handover', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='crossing', to='handovers.handover')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='crossings', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'constraints': [models.CheckConstraint(condition=models.Q(('bundle', None), ('until__isnull', False), _connector='OR'), name='sealed_by_her_yes')],
            },
        ),
        guard("handovers_crossing", section=Section.CARD),
        guard("handovers_arrival", section=Section.CARD),
        guard("handovers_camealong", section="section"),
        keeping("handovers_arrival", may_change=("survivor_id",)),
        keeping("handovers_crossing", may_change=("survivor_id", "bundle", "until", "who")),
        keeping("handovers_camealong", may_change=("survivor_id", "state", "her_words", "checked_at", "checked_by")),
        migrations.RunSQL(_WALLS.read_text(), _BEFORE.read_text()),
    ]
