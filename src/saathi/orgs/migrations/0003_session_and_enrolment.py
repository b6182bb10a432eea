"""Sessions of our own, enrolment by a one-time code, and no memory of when somebody was last here."""

from django.db import migrations, models

import saathi.kernel.fields
from saathi.kernel.guard import listing


class Migration(migrations.Migration):
    dependencies = [("orgs", "0002_grants")]
    operations = [
        migrations.CreateModel(
            name="Session",
            fields=[
                ("key", saathi.kernel.fields.Hash(max_length=64, primary_key=True, serialize=False)),
                ("login", models.UUIDField(db_index=True, null=True)),
                ("sealed", models.BinaryField()),
                ("began_at", models.DateTimeField()),
                ("until", models.DateTimeField(db_index=True)),
            ],
        ),
        migrations.RemoveField(model_name="login", name="last_login"),
        migrations.AddField(model_name="login", name="enrol_until", field=models.DateTimeField(null=True)),
        migrations.AddField(
            model_name="login", name="enrolment", field=saathi.kernel.fields.Hash(default="", max_length=64)
        ),
        listing("orgs_session", "SELECT, INSERT, UPDATE, DELETE"),
    ]
