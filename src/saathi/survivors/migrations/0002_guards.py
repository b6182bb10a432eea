"""Row-level security of this room's tables."""

from django.db import migrations

from saathi.kernel.guard import guard
from saathi.kernel.sections import Section


class Migration(migrations.Migration):
    dependencies = [("survivors", "0001_initial"), ("kernel", "0001_initial")]
    operations = [
        guard("survivors_survivor", section=Section.CARD, survivor="id"),
        guard("survivors_safecontact", section=Section.CARD),
        guard("survivors_dependant", section=Section.FAMILY),
        guard("survivors_consent", section=Section.CARD),
        guard("survivors_ground", section=Section.CARD),
    ]
