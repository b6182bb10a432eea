"""Indexes of the lists that show few among many: by the day to tell her, by the next date, by who is not free."""

from django.db import migrations

INDEXES = {
    "kernel_access_to_tell": "(subject, to_tell_on, survivor) WHERE to_tell_on IS NOT NULL",
    "kernel_access_next": "(subject, next_on, survivor) WHERE next_on IS NOT NULL",
    "kernel_access_not_free": "(subject, active_at DESC, survivor) WHERE freedom = 'not_free'",
    "kernel_access_closed": "(subject, active_at DESC, survivor) WHERE state = 'closed'",
}


class Migration(migrations.Migration):
    dependencies = [("cases", "0002_guards"), ("kernel", "0002_state")]
    operations = [
        migrations.RunSQL(f"CREATE INDEX {name} ON kernel_access {on}", f"DROP INDEX {name}")
        for name, on in INDEXES.items()
    ]
