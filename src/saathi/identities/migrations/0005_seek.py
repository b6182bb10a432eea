"""The names or numbers among which one exact name or number is sought because somebody may die."""

from pathlib import Path

from django.db import migrations

_SQL = Path(__file__).with_name("0005_seek.sql").read_text()


class Migration(migrations.Migration):
    dependencies = [("identities", "0004_sides"), ("survivors", "0005_danger_search"), ("vault", "0003_rotation")]
    operations = [migrations.RunSQL(_SQL, "DROP FUNCTION house.seek(uuid, text, text);")]
