"""A step of a matter keeps what stood before it and which event of the law it wrote, so that it can be taken back."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.records
from django.db import migrations, models

# Django looks on a list of choices as nothing to tell the database; ours is a check on the column.
_CHECK = "ALTER TABLE cases_matterstep DROP CONSTRAINT cases_matterstep_what_check, ADD CONSTRAINT cases_matterstep_what_check CHECK (what IN ({}))"
_BEFORE = "'opened', 'moved', 'waits', 'awarded', 'paid', 'told', 'closed'"


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0014_deskwork_exports'),
    ]

    operations = [
        migrations.AddField(
            model_name='matterstep',
            name='event',
            field=models.UUIDField(null=True),
        ),
        migrations.AddField(
            model_name='matterstep',
            name='undoes',
            field=models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='undone_by', to='cases.matterstep'),
        ),
        migrations.AddField(
            model_name='matterstep',
            name='was',
            field=saathi.kernel.records.Sealed(blank=True, default=b'', section='section'),
        ),
        migrations.AlterField(
            model_name='matterstep',
            name='what',
            field=saathi.kernel.fields.Word(choices=[('opened', 'Written down for the first time'), ('moved', 'It moved on'), ('waits', 'What it waits on'), ('awarded', 'A sum was awarded'), ('paid', 'Money was paid'), ('told', 'She was told'), ('closed', 'It ended'), ('undone', 'Taken back')], max_length=8),
        ),
        migrations.RunSQL(_CHECK.format(_BEFORE + ", 'undone'"), _CHECK.format(_BEFORE)),
    ]
