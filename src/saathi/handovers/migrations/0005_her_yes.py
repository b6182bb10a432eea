"""Her yes to a handover is asked for by PostgreSQL, too; what was said when both sides met stands with her plan."""

from pathlib import Path

from django.db import migrations

import saathi.kernel.records
from saathi.kernel.resealing import Reseal
from saathi.kernel.sections import Section

_ARRIVES = Path(__file__).with_name("her_yes.sql")
_NOT_ASKED = "DROP TRIGGER arrives ON handovers_handover; DROP FUNCTION house.arrives_on_her_yes();"


class Migration(migrations.Migration):

    dependencies = [
        ("handovers", "0004_crossing"),
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
    ]
