"""Papers go along in sealed files, come along in them, and are taken back: three more things that are done with one."""

import saathi.kernel.fields
from django.db import migrations, models

# Django looks on a list of choices as nothing to tell the database; ours is a check on the column.
_CHECK = "ALTER TABLE cases_paperstep DROP CONSTRAINT cases_paperstep_what_check, ADD CONSTRAINT cases_paperstep_what_check CHECK (what IN ({}))"
_STEPS = "'added', 'opened', 'moved', 'given', 'withdrawn', 'destroyed'"

_KEEPS = """
CREATE OR REPLACE FUNCTION house.keeps_cases_paper() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE may_change text[] := ARRAY[{}];
BEGIN
    IF to_jsonb(NEW) - may_change <> to_jsonb(OLD) - may_change THEN
        RAISE EXCEPTION 'rows of cases_paper stay as they were written' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
"""
_BEFORE = "'section', 'title', 'from_whom', 'sha256', 'withdrawn_on', 'kept_until_on', 'destroyed_on'"


class Migration(migrations.Migration):

    dependencies = [
        ("cases", "0019_yes"),
    ]

    operations = [
        migrations.AlterField(
            model_name="paperstep",
            name="what",
            field=saathi.kernel.fields.Word(choices=[("added", "Added"), ("opened", "Opened"), ("moved", "Moved to another section"), ("given", "Given out after a demand"), ("carried", "Went along with her, in a sealed file"), ("came", "Came along with her, in a sealed file"), ("recalled", "Emptied, as it was taken back where it came from"), ("withdrawn", "Put away, because she wanted it"), ("destroyed", "Destroyed, as its time was over")], max_length=12),
        ),
        migrations.RunSQL(_CHECK.format(_STEPS + ", 'carried', 'came', 'recalled'"), _CHECK.format(_STEPS)),
        migrations.AddField("paper", "recalled_on", models.DateField(null=True)),
        migrations.RunSQL(_KEEPS.format(_BEFORE + ", 'recalled_on'"), _KEEPS.format(_BEFORE)),
    ]
