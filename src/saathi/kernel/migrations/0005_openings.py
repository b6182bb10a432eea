"""How many files one worker may open in an hour, and what is remembered of the tries that failed."""

from pathlib import Path

from django.db import migrations

_SQL = Path(__file__).with_name("0005_openings.sql").read_text()
_UNDO = "DROP FUNCTION house.tried, house.opened; DROP INDEX kernel_journal_stops;"


class Migration(migrations.Migration):
    dependencies = [("kernel", "0004_counting")]
    operations = [migrations.RunSQL(_SQL, _UNDO)]
