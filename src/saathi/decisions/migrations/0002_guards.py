"""Row-level security of this room's tables."""

from django.db import migrations

from saathi.kernel.guard import guard


class Migration(migrations.Migration):
    dependencies = [("decisions", "0001_initial"), ("kernel", "0001_initial")]
    operations = [
        guard("decisions_decision", section="section"),
    ]
