"""What counting and filtering lists read, so that neither opens the rows themselves (kernel/lists.py)."""

from django.db import migrations

# Every column a list filters by stands in the index: twenty thousand people are counted without their rows. Only the
# subject is its key, so that no list is tempted to read it in place of the index that has its order.
_COUNTED = (
    "survivor, until, origin, state, age_band, language, district, freedom, not_free_days, not_free_since, waiting_on,"
    " next_on, to_tell_on"
)


class Migration(migrations.Migration):
    dependencies = [("kernel", "0003_sealing")]
    operations = [
        migrations.RunSQL(
            f"CREATE INDEX kernel_access_counted ON kernel_access (subject) INCLUDE ({_COUNTED})",
            "DROP INDEX kernel_access_counted",
        ),
    ]
