"""Papers that were put away are destroyed once their day has gone by: by the system alone, on the database's own day."""

import saathi.kernel.fields
from django.db import migrations, models

_SYSTEM = "'00000000-0000-0000-0000-000000000000'::uuid"
_DESTROY = f"""
CREATE FUNCTION house.destroy_papers() RETURNS uuid[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE found uuid[]; today date := (now() AT TIME ZONE 'Asia/Kolkata')::date;
BEGIN
    IF house.actor() IS DISTINCT FROM {_SYSTEM} THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    WITH due AS (
        UPDATE cases_paper p SET destroyed_on = today, title = '', from_whom = '', sha256 = ''
        WHERE p.withdrawn_on IS NOT NULL AND p.kept_until_on < today AND p.destroyed_on IS NULL
          -- What a demand is not answered about may not be destroyed meanwhile.
          AND NOT EXISTS (SELECT 1 FROM cases_paperdemand d
              WHERE d.survivor_id = p.survivor_id AND d.section = p.section AND d.answer IN ('', 'ask_court'))
        RETURNING p.id, p.survivor_id, p.section
    ), gone AS (
        UPDATE cases_paperpiece x SET piece = '' FROM due WHERE x.paper_id = due.id
    ), said AS (
        INSERT INTO cases_paperstep (id, survivor_id, paper_id, section, what, purpose, words, language, by, at)
        SELECT gen_random_uuid(), due.survivor_id, due.id, due.section, 'destroyed', '', '', '', {_SYSTEM}, now()
        FROM due
    )
    SELECT array_agg(DISTINCT due.survivor_id) INTO found FROM due;
    RETURN coalesce(found, '{{}}');
END $$;
REVOKE ALL ON FUNCTION house.destroy_papers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.destroy_papers() TO saathi_app, saathi_jobs;
ALTER FUNCTION house.destroy_papers() OWNER TO saathi_definer;
"""
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
_BEFORE = "'section', 'title', 'from_whom', 'sha256', 'withdrawn_on', 'kept_until_on'"
# Django looks on a list of choices as nothing to tell the database; ours is a check on the column.
_CHECK = "ALTER TABLE cases_paperstep DROP CONSTRAINT cases_paperstep_what_check, ADD CONSTRAINT cases_paperstep_what_check CHECK (what IN ({}))"
_STEPS = "'added', 'opened', 'moved', 'given', 'withdrawn'"


class Migration(migrations.Migration):

    dependencies = [
        ("cases", "0015_matter_undo"),
    ]

    operations = [
        migrations.AddField(
            model_name="paper",
            name="destroyed_on",
            field=models.DateField(null=True),
        ),
        migrations.AlterField(
            model_name="paperstep",
            name="what",
            field=saathi.kernel.fields.Word(choices=[("added", "Added"), ("opened", "Opened"), ("moved", "Moved to another section"), ("given", "Given out after a demand"), ("withdrawn", "Put away, because she wanted it"), ("destroyed", "Destroyed, as its time was over")], max_length=12),
        ),
        migrations.RunSQL(_CHECK.format(_STEPS + ", 'destroyed'"), _CHECK.format(_STEPS)),
        migrations.RunSQL(_KEEPS.format(_BEFORE + ", 'destroyed_on'"), _KEEPS.format(_BEFORE)),
        migrations.RunSQL(_DESTROY, "DROP FUNCTION house.destroy_papers();"),
    ]
