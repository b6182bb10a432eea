"""Papers go along in sealed files, and come along in them: two more things that are done with one."""

import saathi.kernel.fields
from django.db import migrations

# Django looks on a list of choices as nothing to tell the database; ours is a check on the column.
_CHECK = "ALTER TABLE cases_paperstep DROP CONSTRAINT cases_paperstep_what_check, ADD CONSTRAINT cases_paperstep_what_check CHECK (what IN ({}))"
_STEPS = "'added', 'opened', 'moved', 'given', 'withdrawn', 'destroyed'"


class Migration(migrations.Migration):

    dependencies = [
        ("cases", "0019_yes"),
    ]

    operations = [
        migrations.AlterField(
            model_name="paperstep",
            name="what",
            field=saathi.kernel.fields.Word(choices=[("added", "Added"), ("opened", "Opened"), ("moved", "Moved to another section"), ("given", "Given out after a demand"), ("carried", "Went along with her, in a sealed file"), ("came", "Came along with her, in a sealed file"), ("withdrawn", "Put away, because she wanted it"), ("destroyed", "Destroyed, as its time was over")], max_length=12),
        ),
        migrations.RunSQL(_CHECK.format(_STEPS + ", 'carried', 'came'"), _CHECK.format(_STEPS)),
    ]
