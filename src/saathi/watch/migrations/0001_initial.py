"""Alerts, and up to when the journal was read."""

import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='Round',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('until', models.DateTimeField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Alert',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('organisation', models.UUIDField()),
                ('person', models.UUIDField()),
                ('rule', saathi.kernel.fields.Word(choices=[('asked', 'Was asked why she opens so many files, and did not say'), ('stop', 'Opened more than 60 files in an hour, and was stopped'), ('off_caseload', "Opened many files in a day that are neither hers nor her team's"), ('off_week', "Opened many files in a week that are neither hers nor her team's"), ('one_person', 'Came back on several days to someone who is not hers, and did nothing for her'), ('busy_day', 'Opened far more files in a day than she usually does'), ('pace', 'Opened files quicker than they can be read'), ('search_streak', 'Searched again and again and opened nobody'), ('tries', 'Asked for many files that are not within her reach'), ('kept_from', 'Asked for someone who is her kin, or comes from her home district'), ('reveals', 'Opened the legal names of many people in a day'), ('hours', 'Opened files at an hour at which she is never at work'), ('leaving', 'Opened many files in the day before she left'), ('left', 'Did something after she had left'), ('export', 'Took data out, and nobody else had approved it'), ('after_challenge', 'Went back and back to someone who challenged what she decided'), ('lists', 'Had very many people listed within an hour'), ('break_glass', 'Opened a file because of danger to life'), ('break_glass_many', 'Opened files because of danger to life more than three times in a month'), ('break_glass_late', 'Opened a file because of danger to life; nobody looked at it in time'), ('explained', 'Opened many files, and said why')], max_length=24)),
                ('on', models.DateField()),
                ('at', models.DateTimeField()),
                ('n', models.IntegerField(default=1)),
                ('raised_at', models.DateTimeField()),
                ('why', saathi.kernel.fields.Word(choices=[('handover', 'I take people over from a colleague'), ('cover', 'I stand in for a colleague'), ('audit', 'A review or an audit of the files'), ('count', 'Looking who is here now'), ('arrivals', 'Many people came at once'), ('other', 'Something else')], default='', max_length=12)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('state', saathi.kernel.fields.Word(choices=[('open', 'Nobody has looked yet'), ('looked', 'Being looked at'), ('explained', 'There was a good reason'), ('true', 'It was misuse')], default='open', max_length=12)),
                ('reason', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('looked_by', models.UUIDField(null=True)),
                ('looked_at', models.DateTimeField(null=True)),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['organisation', 'at'], name='watch_alert_of')],
                'constraints': [models.UniqueConstraint(condition=models.Q(('rule', 'explained'), _negated=True), fields=('person', 'rule', 'on'), name='one_alert_a_day')],
            },
        ),
    ]
