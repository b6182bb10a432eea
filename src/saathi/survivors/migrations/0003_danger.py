"""Files opened because somebody may die: who, why, until when, and what a second person says; closed at once."""

from pathlib import Path

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

_SQL = Path(__file__).with_name("0003_danger.sql").read_text()
_UNDO = """
SELECT house.rewrite('house.grant_access(uuid, uuid, uuid, uuid, integer, text, timestamptz, uuid)',
    'house.lasting(p_survivor) & p_sections', 'house.held(p_survivor) & p_sections');
SELECT house.rewrite('house.revoke_access(uuid, uuid)', 'house.lasting(p_survivor) = 0', 'house.held(p_survivor) = 0');
ALTER POLICY adds ON kernel_conflict
    WITH CHECK (EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = kernel_conflict.survivor)
                AND (cleared_at IS NULL OR actor <> house.actor()));
ALTER POLICY changes ON kernel_conflict
    WITH CHECK (EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = kernel_conflict.survivor) AND actor <> house.actor());
DROP FUNCTION house.break_glass(uuid, uuid, text, text), house.rewrite(regprocedure, text, text);
DROP POLICY adds ON survivors_glassreview; DROP POLICY reads ON survivors_glassreview;
DROP POLICY words ON survivors_breakglass; DROP POLICY reads ON survivors_breakglass;
DROP FUNCTION house.lasting(uuid);
DROP TRIGGER says_why ON survivors_breakglass;
DROP FUNCTION house.says_why();
DROP INDEX kernel_access_code;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('survivors', '0002_guards'),
        ('vault', '0003_rotation'),
        ('kernel', '0004_counting'),
    ]

    operations = [
        migrations.CreateModel(
            name='BreakGlass',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('actor', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('danger', saathi.kernel.fields.Word(choices=[('self_harm', 'She may take her own life'), ('violence', 'Someone is hurting her, or may kill her'), ('medical', 'Her life is in danger from illness or injury'), ('taken', 'She was taken away, or is being sold again'), ('disaster', 'Fire, flood or another disaster')], max_length=12)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('opened_at', models.DateTimeField()),
                ('until', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='opened_in_danger', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['actor', 'opened_at'], name='survivors_breakglass_actor')],
            },
        ),
        migrations.CreateModel(
            name='GlassReview',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('verdict', saathi.kernel.fields.Word(choices=[('yes', 'Justified'), ('no', 'Not justified')], max_length=4)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('reviewed_by', models.UUIDField()),
                ('reviewed_at', models.DateTimeField()),
                ('glass', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='review', to='survivors.breakglass')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='danger_reviews', to='survivors.survivor')),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
            },
        ),
        migrations.RunSQL(_SQL, _UNDO),
    ]
