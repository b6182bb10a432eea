"""Closes the tables of entitlements, of the market and of learning."""

from django.db import migrations

from saathi.kernel.guard import guard, keeping
from saathi.kernel.sections import Section

# guard() drops the policy when it is taken back.
_ONCE = "DROP POLICY changes ON {table}; REVOKE UPDATE ON {table} FROM saathi_app, saathi_jobs;"
_AGAIN = "CREATE POLICY changes ON {table} FOR UPDATE TO saathi_app, saathi_jobs USING (false);"
# Read by whoever is signed in, for they name no survivor; written by an organisation in its own name alone.
_OPEN = """
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON {table} FOR SELECT TO saathi_app, saathi_jobs USING ((SELECT house.actor()) IS NOT NULL);
CREATE POLICY adds ON {table} FOR INSERT TO saathi_app, saathi_jobs
    WITH CHECK (organisation = (SELECT house.organisation()) AND written_by = (SELECT house.actor()));
REVOKE ALL ON {table} FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT ON {table} TO saathi_app, saathi_jobs;
GRANT SELECT ON {table} TO saathi_dump;
"""
_SHUT = """
DROP POLICY reads ON {table}; DROP POLICY adds ON {table};
ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY; ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;
"""
_ENDS = """
CREATE POLICY changes ON links_course FOR UPDATE TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));
GRANT UPDATE (ended_on) ON links_course TO saathi_app, saathi_jobs;
"""


def _kept(table: str) -> migrations.RunSQL:
    """Rows that stay as they were written."""
    return migrations.RunSQL(_ONCE.format(table=table), _AGAIN.format(table=table))


class Migration(migrations.Migration):
    dependencies = [("links", "0004_entitled")]
    operations = [
        guard("links_entitlement", section="section"),
        guard("links_entitlementstep", section="section"),
        _kept("links_entitlementstep"),
        guard("links_learningoffer", section=Section.LEARNING),
        guard("links_learningpath", section=Section.LEARNING),
        guard("links_learningstep", section=Section.LEARNING),
        _kept("links_learningstep"),
        guard("links_learninggap", section=Section.LEARNING),
        _kept("links_learninggap"),
        # Whose it is, is the policy's to keep.
        keeping(
            "links_learningoffer",
            may_change=("survivor_id", "picked", "chosen_on", "made_by", "her_words", "her_language", "decision"),
        ),
        migrations.RunSQL(_OPEN.format(table="links_marketnote"), _SHUT.format(table="links_marketnote")),
        migrations.RunSQL(_OPEN.format(table="links_course"), _SHUT.format(table="links_course")),
        migrations.RunSQL(_ENDS, "DROP POLICY changes ON links_course;"),
    ]
