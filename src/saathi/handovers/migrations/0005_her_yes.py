"""Her yes to a handover is asked for by PostgreSQL, too; what was said when both sides met stands with her plan; a recall
closes what came along."""

from pathlib import Path

from django.db import migrations, models

import saathi.kernel.records
from saathi.kernel.resealing import Reseal
from saathi.kernel.sections import Section

_ARRIVES = Path(__file__).with_name("her_yes.sql")
_RECALLED = Path(__file__).with_name("recalled.sql")
_BEFORE = Path(__file__).with_name("recalled_before.sql")
_NOT_ASKED = "DROP TRIGGER arrives ON handovers_handover; DROP FUNCTION house.arrives_on_her_yes();"


class Migration(migrations.Migration):

    dependencies = [
        ("handovers", "0004_crossing"),
        ("exchange", "0002_walls"),
        ("links", "0006_else"),
        ("vault", "0003_rotation"),
    ]

    operations = [
        migrations.RunSQL(_ARRIVES.read_text(), _NOT_ASKED),
        migrations.AlterField(
            model_name="handover",
            name="meeting_words",
            field=saathi.kernel.records.Sealed(blank=True, default=b"", section=8),
        ),
        Reseal("handovers_handover", "meeting_words", Section.CARD, Section.PLAN),
        migrations.AddField("arrival", "recalled_at", models.DateTimeField(null=True)),
        migrations.AddField("camealong", "closed_at", models.DateTimeField(null=True)),
        migrations.AddConstraint(
            "camealong",
            models.CheckConstraint(
                name="came_along_closed_is_empty",
                condition=models.Q(closed_at=None) | models.Q(on=None, code="", more="", words=b""),
            ),
        ),
        migrations.RunSQL(_RECALLED.read_text(), _BEFORE.read_text()),
    ]
