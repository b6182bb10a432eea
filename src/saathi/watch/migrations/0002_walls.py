"""Who may look at an alert, who may raise one, and what the system reads to raise them."""

from pathlib import Path

from django.db import migrations

_SQL = Path(__file__).with_name("0002_walls.sql").read_text()
_UNDO = """
DROP POLICY system ON watch_round;
DROP POLICY changes ON watch_alert; DROP POLICY adds ON watch_alert; DROP POLICY reads ON watch_alert;
ALTER TABLE watch_alert NO FORCE ROW LEVEL SECURITY; ALTER TABLE watch_alert DISABLE ROW LEVEL SECURITY;
ALTER TABLE watch_round NO FORCE ROW LEVEL SECURITY; ALTER TABLE watch_round DISABLE ROW LEVEL SECURITY;
DROP INDEX kernel_journal_at;
DROP FUNCTION house.watched, house.is_system, house.looks_at;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("watch", "0001_initial"),
        ("kernel", "0005_openings"),
        ("orgs", "0005_try"),
        ("cases", "0008_leaving"),
        ("decisions", "0005_told"),
    ]
    operations = [migrations.RunSQL(_SQL, _UNDO)]
