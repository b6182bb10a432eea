"""What she wants, whom she wants beside her and who else must not know, kept with her challenge."""

import saathi.kernel.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('decisions', '0008_her_choices'),
    ]

    operations = [
        migrations.AddField(
            model_name='challenge',
            name='beside',
            field=saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None),
        ),
        migrations.AddField(
            model_name='challenge',
            name='keep_from',
            field=saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None),
        ),
        migrations.AddField(
            model_name='challenge',
            name='wanted',
            field=saathi.kernel.fields.Word(choices=[('explain', 'That it is explained to her again'), ('look_again', 'That it is looked at again'), ('lawyer', 'That a lawyer asks for her'), ('outside', 'That someone outside is told'), ('keep', 'Only that her words are kept')], default='', max_length=12),
        ),
    ]
