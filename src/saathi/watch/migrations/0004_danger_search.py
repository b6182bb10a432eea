"""A notice for each search by a whole name or number because of danger to life."""

from pathlib import Path

import saathi.kernel.fields
from django.db import migrations, models

_SQL = Path(__file__).with_name("0004_danger_search.sql").read_text()
_UNDO = """
ALTER POLICY reads ON survivors_dangersearch USING (actor = house.actor());
DROP TRIGGER tells_of_search ON survivors_dangersearch;
DROP FUNCTION house.tells_of_search();
DELETE FROM watch_alert WHERE rule = 'danger_search';
ALTER TABLE watch_alert DROP CONSTRAINT watch_alert_rule_check;
ALTER TABLE watch_alert ADD CONSTRAINT watch_alert_rule_check CHECK (rule IN (
    'asked', 'stop', 'off_caseload', 'off_week', 'one_person', 'busy_day', 'pace', 'search_streak', 'tries',
    'kept_from', 'reveals', 'hours', 'leaving', 'left', 'export', 'after_challenge', 'lists', 'break_glass',
    'break_glass_many', 'break_glass_late', 'explained'));
"""


class Migration(migrations.Migration):

    dependencies = [
        ('watch', '0003_orphans'),
        ('survivors', '0005_danger_search'),
    ]

    operations = [
        migrations.AlterField(
            model_name='alert',
            name='rule',
            field=saathi.kernel.fields.Word(choices=[('asked', 'Was asked why she opens so many files, and did not say'), ('stop', 'Opened more than 60 files in an hour, and was stopped'), ('off_caseload', "Opened many files in a day that are neither hers nor her team's"), ('off_week', "Opened many files in a week that are neither hers nor her team's"), ('one_person', 'Came back on several days to someone who is not hers, and did nothing for her'), ('busy_day', 'Opened far more files in a day than she usually does'), ('pace', 'Opened files quicker than they can be read'), ('search_streak', 'Searched again and again and opened nobody'), ('tries', 'Asked for many files that are not within her reach'), ('kept_from', 'Asked for someone who is her kin, or comes from her home district'), ('reveals', 'Opened the legal names of many people in a day'), ('hours', 'Opened files at an hour at which she is never at work'), ('leaving', 'Opened many files in the day before she left'), ('left', 'Did something after she had left'), ('export', 'Took data out, and nobody else had approved it'), ('after_challenge', 'Went back and back to someone who challenged what she decided'), ('lists', 'Had very many people listed within an hour'), ('break_glass', 'Opened a file because of danger to life'), ('break_glass_many', 'Opened files because of danger to life more than three times in a month'), ('break_glass_late', 'Opened a file because of danger to life; nobody looked at it in time'), ('danger_search', 'Searched by a whole name or number because of danger to life'), ('explained', 'Opened many files, and said why')], max_length=24),
        ),
        migrations.RemoveConstraint(
            model_name='alert',
            name='one_alert_a_day',
        ),
        migrations.AddConstraint(
            model_name='alert',
            constraint=models.UniqueConstraint(condition=models.Q(('rule__in', ('explained', 'danger_search')), _negated=True), fields=('person', 'rule', 'on'), name='one_alert_a_day'),
        ),
        migrations.RunSQL(_SQL, _UNDO),
    ]
