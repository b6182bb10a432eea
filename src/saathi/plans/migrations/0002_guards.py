"""Row-level security of this room's tables."""

from django.db import migrations

from saathi.kernel.guard import guard
from saathi.kernel.sections import Section


class Migration(migrations.Migration):
    dependencies = [("plans", "0001_initial"), ("kernel", "0001_initial")]
    operations = [
        guard("plans_words", section=Section.PLAN),
        guard("plans_goal", section=Section.PLAN),
        guard("plans_goalchange", section=Section.PLAN),
    ]
