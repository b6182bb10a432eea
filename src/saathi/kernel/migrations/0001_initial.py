"""The kernel's tables, the functions of schema `house`, and who may do what with them."""

from pathlib import Path

from django.db import migrations

_SQL = Path(__file__).with_name("0001_initial.sql").read_text()


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [migrations.RunSQL(_SQL, "DROP SCHEMA house CASCADE;")]
