"""How many people are masked, counted by an index: the function asked who acts once for every row it passed."""

from django.db import migrations

COUNTED = """
CREATE INDEX kernel_access_origin ON kernel_access (subject, origin, survivor) WHERE origin <> '';
SET ROLE saathi_definer;
CREATE OR REPLACE FUNCTION house.masked() RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT count(*)::integer FROM (
     SELECT survivor FROM kernel_access
     WHERE subject = ANY ((SELECT house.subjects())::uuid[]) AND until > now() AND origin <> ''
       AND origin = (SELECT house.origin()) AND NOT survivor = ANY ((SELECT house.cleared())::uuid[])
     UNION
     SELECT survivor FROM kernel_access
     WHERE subject = ANY ((SELECT house.subjects())::uuid[]) AND until > now()
       AND survivor = ANY ((SELECT house.kept_from())::uuid[])
   ) kept $$;
RESET ROLE;
"""


class Migration(migrations.Migration):
    dependencies = [("cases", "0003_lists")]
    operations = [migrations.RunSQL(COUNTED, "DROP INDEX kernel_access_origin")]
