"""Every table that names her is counted where something is out of reach and in the ledger; and what was asked of others
ends with her file: nobody waits for a file that nobody reads, and words about her go with her keys."""

from importlib import import_module
from pathlib import Path

from django.db import migrations

_FIRST = import_module("saathi.herfile.migrations.0001_her_file")
_SQL = Path(__file__).with_suffix(".sql").read_text()

# Each table with the section of its rows; herfile/kinds.py says why others are not counted.
_COUNTED = {
    1: (
        "survivors_safecontact", "survivors_consent", "survivors_sharinganswer", "survivors_ground", "cases_heard",
        "cases_case", "cases_member", "cases_meeting", "handovers_jointteam", "handovers_handover",
        "handovers_accountable", "handovers_crossing", "handovers_arrival", "herfile_erasure", "intake_taken",
    ),
    2: (
        "identities_particular", "links_lettername",
    ),
    4: (
        "cases_stay", "cases_order", "cases_waiting", "cases_move", "cases_nextdate", "cases_staywish",
        "cases_leavingrequest", "cases_leave", "cases_absence", "handovers_return", "handovers_returnstep",
        "handovers_returnpaper", "handovers_returnevent",
    ),
    8: (
        "plans_booklet", "plans_words", "plans_goal", "plans_goalchange", "plans_review", "plans_levels",
        "plans_attainment", "plans_recording", "plans_step", "plans_stepchange", "plans_version", "plans_answer",
        "handovers_closure", "handovers_footing",
    ),
    128: (
        "survivors_dependant", "handovers_study", "handovers_studyview", "handovers_studyreport",
    ),
    256: (
        "links_learningoffer", "links_learningpath", "links_learningstep", "links_learninggap",
    ),
    512: (
        "cases_dutyreport", "stigma_incident", "stigma_wish", "stigma_response", "handovers_followup",
        "handovers_visit", "handovers_safetyplan",
    ),
    "section": (
        "cases_flag", "cases_service", "cases_caseevent", "cases_matter", "cases_matterstep", "cases_note",
        "cases_paper", "cases_paperstep", "cases_paperdemand", "cases_promise", "cases_promisestep",
        "decisions_decision", "decisions_offer", "decisions_choice", "links_entitlement", "links_entitlementstep",
        "links_requestof", "links_requestview", "links_dutyof", "links_letterof", "links_referral", "links_call",
        "handovers_support", "handovers_alarm", "handovers_conference", "handovers_attendance",
        "handovers_conferenceitem", "handovers_factasked", "handovers_rating", "handovers_handoverfact",
        "handovers_camealong", "herfile_correction",
    ),
}  # fmt: skip
_ROWS = "\n        UNION ALL ".join(
    f"SELECT {section} AS section FROM {table} WHERE survivor_id = p_survivor"
    for section, tables in _COUNTED.items()
    for table in tables
)
# As migrations 0001 and 0002 made them, over other rows.
_COUNT = """
SET ROLE saathi_definer;
CREATE OR REPLACE FUNCTION house.n_out_of_reach(p_survivor uuid) RETURNS TABLE (section integer, n integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH mine AS MATERIALIZED (
        SELECT CASE WHEN house.only() = p_survivor THEN house.lasting(p_survivor) ELSE 0 END AS sections)
    SELECT kept.section, count(*)::integer FROM mine, (
        {rows}) AS kept
    WHERE mine.sections <> 0 AND kept.section & mine.sections = 0 GROUP BY kept.section $$;
CREATE OR REPLACE FUNCTION vault.n_of_file(p_survivor uuid) RETURNS TABLE (section integer, n integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT kept.section, count(*)::integer FROM (
        SELECT 1 AS section FROM survivors_survivor WHERE id = p_survivor
        UNION ALL {rows}) AS kept GROUP BY kept.section $$;
RESET ROLE;
"""
_UNDO = """
DROP TRIGGER ends_what_was_asked ON herfile_ledger; DROP FUNCTION house.ends_what_was_asked();
DROP TRIGGER keeps ON links_request;
CREATE TRIGGER keeps BEFORE UPDATE ON links_request FOR EACH ROW EXECUTE FUNCTION house.keeps_links_request();
"""


class Migration(migrations.Migration):
    dependencies = [
        ("herfile", "0002_erasure"),
        ("survivors", "0008_yes"),
        ("identities", "0005_seek"),
        ("cases", "0019_yes"),
        ("plans", "0006_her_plan"),
        ("decisions", "0009_her_no"),
        ("intake", "0002_guards"),
        ("links", "0005_entitled_walls"),
        ("handovers", "0004_crossing"),
        ("stigma", "0001_stigma"),
    ]

    operations = [
        migrations.RunSQL(_COUNT.replace("{rows}", _ROWS), _COUNT.replace("{rows}", _FIRST._ROWS)),
        migrations.RunSQL(_SQL, _UNDO),
    ]
