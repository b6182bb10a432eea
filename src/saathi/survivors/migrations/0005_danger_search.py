"""Searches by one exact name or number because somebody may die: who, when, why; closed at once."""

from pathlib import Path

import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

_SQL = Path(__file__).with_name("0005_danger_search.sql").read_text()
_UNDO = """
DROP TRIGGER says_why_sought ON survivors_dangersearch;
DROP FUNCTION house.says_why_sought();
DROP POLICY words ON survivors_dangersearch; DROP POLICY reads ON survivors_dangersearch;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('survivors', '0004_portal'),
    ]

    operations = [
        migrations.CreateModel(
            name='DangerSearch',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('actor', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('danger', saathi.kernel.fields.Word(choices=[('self_harm', 'She may take her own life'), ('violence', 'Someone is hurting her, or may kill her'), ('medical', 'Her life is in danger from illness or injury'), ('taken', 'She was taken away, or is being sold again'), ('disaster', 'Fire, flood or another disaster')], max_length=12)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('glass', models.UUIDField(null=True)),
                ('sought_at', models.DateTimeField()),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['actor', 'sought_at'], name='survivors_search_actor')],
            },
        ),
        migrations.RunSQL(_SQL, _UNDO),
    ]
