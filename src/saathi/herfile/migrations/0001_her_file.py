"""What she says is wrong in her file; and how much of it stands where whoever sits with her does not reach."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q

import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from saathi.kernel.guard import guard, keeping

# She says it at her table alone, for whoever sits with her there; it is answered away from it.
_HERS = """
DROP POLICY adds ON herfile_correction;
DROP POLICY changes ON herfile_correction;
CREATE POLICY adds ON herfile_correction FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (
    survivor_id = (SELECT house.only()) AND asked_by = (SELECT house.actor()) AND answered_at IS NULL
    AND EXISTS (SELECT 1 FROM kernel_access a
                WHERE a.survivor = herfile_correction.survivor_id AND a.sections & herfile_correction.section <> 0));
CREATE POLICY changes ON herfile_correction FOR UPDATE TO saathi_app, saathi_jobs
    USING (EXISTS (SELECT 1 FROM kernel_access a
           WHERE a.survivor = herfile_correction.survivor_id AND a.sections & herfile_correction.section <> 0))
    WITH CHECK ((SELECT house.only()) IS NULL AND answered_by = (SELECT house.actor()));
CREATE FUNCTION house.stays_answered() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF OLD.answered_at IS NOT NULL THEN
        RAISE EXCEPTION 'an answer stays as it was given' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER stays_answered BEFORE UPDATE ON herfile_correction FOR EACH ROW EXECUTE FUNCTION house.stays_answered();
"""
_ANYONE = """
DROP TRIGGER stays_answered ON herfile_correction; DROP FUNCTION house.stays_answered();
DROP POLICY adds ON herfile_correction; DROP POLICY changes ON herfile_correction;
CREATE POLICY adds ON herfile_correction FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (false);
CREATE POLICY changes ON herfile_correction FOR UPDATE TO saathi_app, saathi_jobs USING (false);
"""

# What is kept from single people (what she does not agree with, what she asked about somebody) is not counted at all:
# one more than what is seen would tell that there is something. Nor are pieces of files and fingerprints.
_COUNTED = {
    2: ("identities_particular",),
    4: (
        "cases_stay", "cases_order", "cases_waiting", "cases_move", "cases_nextdate", "cases_staywish",
        "cases_leavingrequest", "cases_leave", "cases_absence",
    ),
    8: (
        "plans_words", "plans_goal", "plans_goalchange", "plans_step", "plans_stepchange", "plans_levels",
        "plans_attainment", "plans_version", "plans_answer", "plans_review", "plans_booklet", "plans_recording",
    ),
    64: ("intake_taken",),
    128: ("survivors_dependant",),
    512: ("cases_dutyreport",),
    "section": (
        "cases_service", "cases_caseevent", "cases_note", "cases_flag", "cases_matter", "cases_matterstep",
        "cases_promise", "cases_promisestep", "cases_paper", "cases_paperstep", "cases_paperdemand",
        "decisions_decision", "decisions_offer", "decisions_choice", "herfile_correction",
    ),
}  # fmt: skip
_ROWS = "\n        UNION ALL ".join(
    f"SELECT {section} AS section FROM {table} WHERE survivor_id = p_survivor"
    for section, tables in _COUNTED.items()
    for table in tables
)
# Only at her table, and only beside somebody whose reach lasts: what danger opened for hours is out of reach here.
_TABLES = ", ".join(table for tables in _COUNTED.values() for table in tables)
_COUNT = f"""
GRANT SELECT ON {_TABLES} TO saathi_definer;
CREATE FUNCTION house.n_out_of_reach(p_survivor uuid) RETURNS TABLE (section integer, n integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH mine AS MATERIALIZED (
        SELECT CASE WHEN house.only() = p_survivor THEN house.lasting(p_survivor) ELSE 0 END AS sections)
    SELECT kept.section, count(*)::integer FROM mine, (
        {_ROWS}) AS kept
    WHERE mine.sections <> 0 AND kept.section & mine.sections = 0 GROUP BY kept.section $$;
REVOKE ALL ON FUNCTION house.n_out_of_reach(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.n_out_of_reach(uuid) TO saathi_app, saathi_jobs;
ALTER FUNCTION house.n_out_of_reach(uuid) OWNER TO saathi_definer;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('survivors', '0006_her_no'),
        ('identities', '0005_seek'),
        ('cases', '0017_her_rights'),
        ('plans', '0006_her_plan'),
        ('decisions', '0009_her_no'),
        ('intake', '0002_guards'),
    ]

    operations = [
        migrations.CreateModel(
            name='Correction',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('about', saathi.kernel.fields.Code(default='', max_length=32)),
                ('row', models.UUIDField(null=True)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('wants', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('her_language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('organisation', models.UUIDField()),
                ('asked_at', models.DateTimeField()),
                ('asked_by', models.UUIDField()),
                ('due_on', models.DateField()),
                ('promise', models.UUIDField()),
                ('answer', saathi.kernel.fields.Word(choices=[('corrected', 'It was put right'), ('beside', 'What she says now stands beside it'), ('not_corrected', 'It stays as it is, and why')], default='', max_length=16)),
                ('reason', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('answered_at', models.DateTimeField(null=True)),
                ('answered_by', models.UUIDField(null=True)),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='corrections', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'indexes': [models.Index(fields=['survivor', 'asked_at'], name='corrections_of')],
                'constraints': [
                    models.CheckConstraint(
                        name='a_correction_is_answered_whole',
                        condition=Q(answer='', reason=b'', answered_at=None, answered_by=None)
                        | (~Q(answer='') & ~Q(reason=b'') & Q(answered_at__isnull=False, answered_by__isnull=False)),
                    ),
                    models.CheckConstraint(
                        name='a_row_is_of_a_kind', condition=Q(row__isnull=True, about='') | (Q(row__isnull=False) & ~Q(about=''))
                    ),
                ],
            },
        ),
        guard("herfile_correction", section="section"),
        migrations.RunSQL(_HERS, _ANYONE),
        keeping("herfile_correction", may_change=("answer", "reason", "answered_at", "answered_by")),
        migrations.RunSQL(_COUNT, "DROP FUNCTION house.n_out_of_reach(uuid);"),
    ]
