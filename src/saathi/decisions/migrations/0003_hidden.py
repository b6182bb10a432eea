"""How many services and decisions stand in sections an actor does not hold: counted, so that no gap misleads."""

from django.db import migrations

_SQL = """
CREATE FUNCTION house.n_hidden(p_survivor uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ WITH mine AS MATERIALIZED (SELECT house.held(p_survivor) AS sections)
   SELECT CASE WHEN mine.sections = 0 THEN 0 ELSE (
       (SELECT count(*) FROM cases_service s WHERE s.survivor_id = p_survivor AND s.section & mine.sections = 0)
     + (SELECT count(*) FROM decisions_decision d
        WHERE d.survivor_id = p_survivor AND d.undone_at IS NULL AND d.section & mine.sections = 0))::integer END
   FROM mine $$;
REVOKE ALL ON FUNCTION house.n_hidden(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.n_hidden(uuid) TO saathi_app, saathi_jobs;
ALTER FUNCTION house.n_hidden(uuid) OWNER TO saathi_definer;
"""


class Migration(migrations.Migration):
    dependencies = [("decisions", "0002_guards"), ("cases", "0002_guards")]
    operations = [migrations.RunSQL(_SQL, "DROP FUNCTION house.n_hidden(uuid);")]
