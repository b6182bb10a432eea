"""She may want somebody else there: that is neither a yes nor a no, and is kept as what it is."""

import saathi.kernel.fields
from django.db import migrations

_BEFORE = "'yes', 'no', 'not_now', 'not_asked'"
_OF = (
    "ALTER TABLE links_requestof DROP CONSTRAINT links_requestof_answer_check,"
    " ADD CONSTRAINT links_requestof_answer_check CHECK (answer IN ({}))"
)
_VIEW = (
    "ALTER TABLE links_requestview DROP CONSTRAINT links_requestview_answer_check,"
    " ADD CONSTRAINT links_requestview_answer_check CHECK (answer IN ({}, ''))"
)


class Migration(migrations.Migration):

    dependencies = [
        ('links', '0005_entitled_walls'),
    ]

    operations = [
        migrations.AlterField(
            model_name='requestof',
            name='answer',
            field=saathi.kernel.fields.Word(choices=[('yes', 'Yes'), ('no', 'No'), ('not_now', 'Not now'), ('not_asked', 'She was not asked yet'), ('else', 'Somebody else there')], max_length=12),
        ),
        migrations.AlterField(
            model_name='requestview',
            name='answer',
            field=saathi.kernel.fields.Word(choices=[('yes', 'Yes'), ('no', 'No'), ('not_now', 'Not now'), ('not_asked', 'She was not asked yet'), ('else', 'Somebody else there')], default='', max_length=12),
        ),
        migrations.RunSQL(_OF.format(f"{_BEFORE}, 'else'"), _OF.format(_BEFORE)),
        migrations.RunSQL(_VIEW.format(f"{_BEFORE}, 'else'"), _VIEW.format(_BEFORE)),
    ]
