"""Counting who is masked reads the index alone."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("cases", "0005_saved_views")]
    operations = [
        migrations.RunSQL(
            "DROP INDEX kernel_access_origin;"
            "CREATE INDEX kernel_access_origin ON kernel_access (subject, origin, survivor) INCLUDE (until)"
            " WHERE origin <> ''",
            migrations.RunSQL.noop,
        )
    ]
