"""Row-level security of this room's tables."""

from django.db import migrations

from saathi.kernel.guard import guard
from saathi.kernel.sections import Section


class Migration(migrations.Migration):
    dependencies = [("identities", "0001_initial"), ("kernel", "0001_initial")]
    operations = [
        guard("identities_particular", section=Section.IDENTITY),
    ]
