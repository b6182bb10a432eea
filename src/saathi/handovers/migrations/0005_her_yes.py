"""Her yes to a handover is asked for by PostgreSQL, too."""

from pathlib import Path

from django.db import migrations

_ARRIVES = Path(__file__).with_name("her_yes.sql")
_NOT_ASKED = "DROP TRIGGER arrives ON handovers_handover; DROP FUNCTION house.arrives_on_her_yes();"


class Migration(migrations.Migration):

    dependencies = [
        ("handovers", "0004_crossing"),
        ("links", "0006_else"),
    ]

    operations = [
        migrations.RunSQL(_ARRIVES.read_text(), _NOT_ASKED),
    ]
