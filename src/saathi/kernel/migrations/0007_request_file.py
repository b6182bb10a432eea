"""A file that waits with a request: sealed, and gone once it is answered."""

import saathi.kernel.fields
import saathi.kernel.records
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('kernel', '0006_requests'),
    ]

    operations = [
        migrations.AddField(
            model_name='request',
            name='file',
            field=saathi.kernel.records.Sealed(blank=True, default=b'', section='section'),
        ),
        migrations.AddField(
            model_name='request',
            name='file_of',
            field=saathi.kernel.fields.Code(default='', max_length=32),
        ),
        migrations.AddConstraint(
            model_name='request',
            constraint=models.CheckConstraint(condition=models.Q(('state', 'asked'), ('file', b''), _connector='OR'), name='a_file_only_while_it_waits'),
        ),
    ]
