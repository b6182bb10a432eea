"""What the web and the worker may do with this room's tables. Nobody deletes; a team or a person ends."""

from django.db import migrations

from saathi.kernel.guard import listing

TABLES = ("organisation", "team", "cohort", "person", "agreement", "login")


class Migration(migrations.Migration):
    dependencies = [("orgs", "0001_initial"), ("kernel", "0001_initial")]
    operations = [listing(f"orgs_{table}") for table in TABLES]
