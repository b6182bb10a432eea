"""Reviews ahead are found by who set their day."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('plans', '0003_plan'),
        ('survivors', '0003_danger'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='review',
            index=models.Index(condition=models.Q(('held_on', None)), fields=['written_by'], name='reviews_ahead_set_by'),
        ),
    ]
