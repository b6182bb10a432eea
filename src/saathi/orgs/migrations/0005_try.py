"""Counts of tries to sign in, which every web process must share."""

from django.db import migrations, models

import saathi.kernel.fields
from saathi.kernel.guard import listing


class Migration(migrations.Migration):
    dependencies = [("orgs", "0004_own_organisation")]
    operations = [
        migrations.CreateModel(
            name="Try",
            fields=[
                ("key", saathi.kernel.fields.Hash(max_length=64, primary_key=True, serialize=False)),
                ("value", models.JSONField()),
                ("until", models.DateTimeField(db_index=True)),
            ],
        ),
        listing("orgs_try", "SELECT, INSERT, UPDATE, DELETE"),
    ]
