"""Row security of staff tables: everybody reads, each organisation writes only what is its own, or founds a new one.

The last policy closes the way round: a seat gives access, so what one is seated under must belong to the
organisation the seat says. All names of functions are the kernel's (`house.*`).
"""

from django.db import migrations

_OWN = "({organisation} = (SELECT house.organisation()) OR house.is_new({organisation}))"
_PERSON = "(SELECT p.organisation_id FROM orgs_person p WHERE p.id = person_id)"
_MINE = "person_id = (SELECT house.actor())"
_LISTED = (
    ("orgs_organisation", "id = (SELECT house.organisation())", "house.is_new(id)"),
    *(
        (table, "organisation_id = (SELECT house.organisation())", _OWN.format(organisation="organisation_id"))
        for table in ("orgs_team", "orgs_cohort", "orgs_person")
    ),
    ("orgs_agreement", "first_id = (SELECT house.organisation())", "first_id = (SELECT house.organisation())"),
    ("orgs_login", f"{_PERSON} = (SELECT house.organisation()) OR {_MINE}", _OWN.format(organisation=_PERSON)),
)
_CLOSE = """
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON {table} FOR SELECT USING (true);
CREATE POLICY adds ON {table} FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ({adds});
CREATE POLICY changes ON {table} FOR UPDATE TO saathi_app, saathi_jobs USING ({changes}) WITH CHECK ({changes});
"""
_OPEN = """
DROP POLICY reads ON {table}; DROP POLICY adds ON {table}; DROP POLICY changes ON {table};
ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY; ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;
"""
# A seat of kind survivor is herself; her row says so by naming one id twice.
_SEATS = """
CREATE POLICY {name} ON kernel_seat AS RESTRICTIVE FOR {verb} TO saathi_app, saathi_jobs WITH CHECK (CASE kind
    WHEN 'person' THEN actor = subject
        AND EXISTS (SELECT 1 FROM orgs_person p WHERE p.id = subject AND p.organisation_id = organisation)
    WHEN 'survivor' THEN actor = subject
    ELSE EXISTS (SELECT 1 FROM orgs_person p WHERE p.id = actor AND p.organisation_id = organisation)
        AND CASE kind
            WHEN 'team' THEN EXISTS (SELECT 1 FROM orgs_team t WHERE t.id = subject AND t.organisation_id = organisation)
            WHEN 'profession' THEN
                EXISTS (SELECT 1 FROM orgs_cohort c WHERE c.id = subject AND c.organisation_id = organisation)
            ELSE subject = organisation END
    END);
"""


def _tables() -> list[migrations.RunSQL]:
    return [
        migrations.RunSQL(
            _CLOSE.format(table=table, adds=adds, changes=changes), _OPEN.format(table=table)
        )
        for table, changes, adds in _LISTED
    ]


class Migration(migrations.Migration):
    dependencies = [("orgs", "0003_session_and_enrolment"), ("kernel", "0001_initial")]
    operations = [
        *_tables(),
        migrations.RunSQL(
            _SEATS.format(name="own_subject", verb="INSERT") + _SEATS.format(name="own_subject_kept", verb="UPDATE"),
            "DROP POLICY own_subject ON kernel_seat; DROP POLICY own_subject_kept ON kernel_seat;",
        ),
    ]
