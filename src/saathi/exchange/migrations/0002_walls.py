"""Row security of the room: every row is of one organisation and shown to nobody else."""

from pathlib import Path

from django.db import migrations

_SQL = Path(__file__).with_name("0002_walls.sql").read_text()
_TABLES = ("ownkeys", "knowndirectory", "line", "sent", "received")
_UNDO = "DROP TRIGGER keeps ON exchange_knowndirectory; DROP TRIGGER rises ON exchange_line;" + "".join(
    f"DROP POLICY reads ON exchange_{one}; DROP POLICY adds ON exchange_{one}; DROP POLICY changes ON exchange_{one};"
    f"ALTER TABLE exchange_{one} NO FORCE ROW LEVEL SECURITY; ALTER TABLE exchange_{one} DISABLE ROW LEVEL SECURITY;"
    for one in _TABLES
) + "DROP FUNCTION house.keeps_directory(); DROP FUNCTION house.rises();"


class Migration(migrations.Migration):
    dependencies = [("exchange", "0001_initial"), ("kernel", "0001_initial")]
    operations = [migrations.RunSQL(_SQL, _UNDO)]
