"""Papers come along in sealed files: which paper a line is, or why one that came was not kept."""

import saathi.kernel.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('handovers', '0004_crossing'),
    ]

    operations = [
        migrations.AddField(
            model_name='camealong',
            name='paper',
            field=models.UUIDField(null=True),
        ),
        migrations.AddField(
            model_name='camealong',
            name='refused',
            field=saathi.kernel.fields.Code(default='', max_length=32),
        ),
    ]
