"""What counting and filtering lists read, so that neither opens the rows themselves (kernel/lists.py)."""

from django.db import migrations

# Every column a list filters by stands in the index: a list of twenty thousand is counted without its rows.
_COUNTED = (
    "survivor, until, origin, age_band, language, district, freedom, not_free_days, not_free_since, waiting_on, next_on,"
    " to_tell_on"
)


class Migration(migrations.Migration):
    dependencies = [("kernel", "0003_sealing")]
    operations = [
        migrations.RunSQL(
            f"CREATE INDEX kernel_access_counted ON kernel_access (subject, state) INCLUDE ({_COUNTED})",
            "DROP INDEX kernel_access_counted",
        ),
    ]
