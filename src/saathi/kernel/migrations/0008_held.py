"""Whoever asked to leave, then those not free the longest, are found without reading everybody within reach.

The order is that of `kernel.lists.held_longest`: an index serves only the very expression it was made of."""

from django.db import migrations

ORDER = "(CASE freedom WHEN 'asked_to_leave' THEN 0 WHEN 'not_free' THEN 1 ELSE 2 END), not_free_since, survivor"


class Migration(migrations.Migration):
    dependencies = [("kernel", "0007_request_file")]

    operations = [
        migrations.RunSQL(
            f"CREATE INDEX kernel_access_held ON kernel_access (subject, {ORDER}) WHERE state = 'open'",
            "DROP INDEX kernel_access_held",
        ),
    ]
