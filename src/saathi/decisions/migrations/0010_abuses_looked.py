"""Who looked is told to staff as far as their sections go: that something was written where she kept them out, when and
by whom, is not theirs to read. She herself, at her own table, reads all of it."""

from django.db import migrations

_HEAD = """
SET ROLE saathi_definer;
CREATE OR REPLACE FUNCTION house.who_looked(p_survivor uuid, p_since timestamptz)
RETURNS TABLE (at timestamptz, actor uuid, organisation uuid, act text, outcome text, section integer, purpose text, in_list boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT j.at, j.actor, j.organisation, j.act, j.outcome, j.section, j.purpose, cardinality(coalesce(j.shown, '{}')) > 1
   FROM kernel_journal j
   WHERE j.at >= p_since AND j.outcome <> 'refused' AND house.held(p_survivor) <> 0
     AND (j.survivor = p_survivor OR j.shown @> ARRAY[p_survivor])
     AND (j.act NOT LIKE 'challenges.%' OR j.target IS NULL OR j.target NOT IN (
         SELECT c.id FROM decisions_challenge c
         WHERE c.survivor_id = p_survivor AND c.agreed_to_tell_on IS NULL
           AND c.kept_by IS DISTINCT FROM (SELECT house.actor()) AND c.hidden_from && (SELECT house.stands())::uuid[]))
"""
_AS_FAR = """
     AND (j.section <= 1 OR (SELECT house.only()) = p_survivor OR j.section & (SELECT house.held(p_survivor)) <> 0)
"""
_TAIL = " $$; RESET ROLE;"


class Migration(migrations.Migration):
    dependencies = [("decisions", "0009_her_no"), ("kernel", "0009_portal")]
    operations = [migrations.RunSQL(f"{_HEAD}{_AS_FAR}{_TAIL}", f"{_HEAD}{_TAIL}")]
