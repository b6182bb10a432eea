"""What is put before her, what she weighs and what she chooses. An offer stays as it was written; a choice stays as it was
made, and changing her mind is another row."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

from saathi.kernel.guard import guard

STAYS = """
DROP POLICY changes ON decisions_offer;
REVOKE UPDATE ON decisions_offer FROM saathi_app, saathi_jobs;
CREATE FUNCTION house.keeps_choice() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'what she chose stays as she chose it' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER keeps BEFORE UPDATE ON decisions_choice FOR EACH ROW WHEN (OLD.decision_id IS NOT NULL)
    EXECUTE FUNCTION house.keeps_choice();
"""
GOES = """
DROP TRIGGER keeps ON decisions_choice;
DROP FUNCTION house.keeps_choice();
GRANT UPDATE ON decisions_offer TO saathi_app, saathi_jobs;
CREATE POLICY changes ON decisions_offer FOR UPDATE TO saathi_app, saathi_jobs USING (false);
"""


class Migration(migrations.Migration):
    dependencies = [
        ('decisions', '0007_told_once'),
        ('survivors', '0004_portal'),
    ]

    operations = [
        migrations.CreateModel(
            name='Offer',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('topic', saathi.kernel.fields.Code(max_length=32)),
                ('language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('options', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('written_by', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='offers', to='survivors.survivor')),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Choice',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('topic', saathi.kernel.fields.Code(max_length=32)),
                ('language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('wanted', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('unsure', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('aside', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('picked', saathi.kernel.fields.Code(default='', max_length=32)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('hearers', saathi.kernel.fields.Codes(base_field=models.CharField(max_length=24), default=list, size=None)),
                ('promise', models.UUIDField(null=True)),
                ('begun_at', models.DateTimeField()),
                ('chosen_at', models.DateTimeField(null=True)),
                ('written_by', models.UUIDField()),
                ('organisation', models.UUIDField()),
                ('decision', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='choices', to='decisions.decision')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='choices', to='survivors.survivor')),
                ('offer', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='choices', to='decisions.offer')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.AddConstraint(
            model_name='choice',
            constraint=models.UniqueConstraint(condition=models.Q(('decision__isnull', True)), fields=('survivor', 'topic'), name='weighs_once'),
        ),
        migrations.AddConstraint(
            model_name='choice',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('chosen_at__isnull', True), ('decision__isnull', True)), models.Q(('chosen_at__isnull', False), ('decision__isnull', False), models.Q(('picked', ''), _negated=True)), _connector='OR'), name='chosen_is_decided'),
        ),
        guard("decisions_offer", section="section"),
        guard("decisions_choice", section="section"),
        migrations.RunSQL(STAYS, GOES),
    ]
