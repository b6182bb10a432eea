"""Row-level security of this room's tables."""

from django.db import migrations

from saathi.kernel.guard import guard
from saathi.kernel.sections import Section


class Migration(migrations.Migration):
    dependencies = [("cases", "0001_initial"), ("kernel", "0001_initial")]
    operations = [
        guard("cases_case", section=Section.CARD),
        guard("cases_member", section=Section.CARD),
        guard("cases_stay", section=Section.PLACE),
        guard("cases_order", section=Section.PLACE),
        guard("cases_waiting", section=Section.PLACE),
        guard("cases_move", section=Section.PLACE),
        guard("cases_nextdate", section=Section.PLACE),
        guard("cases_service", section="section"),
        migrations.RunSQL(
            # Nobody is in two places on one day, and no day waits for two reasons.
            "ALTER TABLE cases_stay ADD CONSTRAINT one_place_a_day EXCLUDE USING gist"
            " (uuid_range(survivor_id, survivor_id, '[]') WITH &&, days WITH &&) DEFERRABLE INITIALLY DEFERRED;"
            "ALTER TABLE cases_waiting ADD CONSTRAINT one_reason_a_day EXCLUDE USING gist"
            " (uuid_range(stay_id, stay_id, '[]') WITH &&, days WITH &&) DEFERRABLE INITIALLY DEFERRED;",
            "ALTER TABLE cases_stay DROP CONSTRAINT one_place_a_day;"
            "ALTER TABLE cases_waiting DROP CONSTRAINT one_reason_a_day;",
        ),
    ]
