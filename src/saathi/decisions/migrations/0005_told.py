"""The wall around a challenge: row security of its three tables and of the journal, and what its deciders may change."""

from pathlib import Path

from django.db import migrations

from saathi.kernel.guard import guard

_SQL = Path(__file__).with_name("0005_told.sql").read_text()
_UNDO = """
DROP TRIGGER answers_only ON decisions_challenge;
DROP POLICY told ON kernel_journal;
DROP POLICY follows ON decisions_retaliationcheck;
DROP POLICY follows ON decisions_challengestep;
DROP POLICY told ON decisions_challenge;
SET LOCAL ROLE saathi_definer;
CREATE OR REPLACE FUNCTION house.who_looked(p_survivor uuid, p_since timestamptz)
RETURNS TABLE (at timestamptz, actor uuid, organisation uuid, act text, outcome text, section integer, purpose text, in_list boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT j.at, j.actor, j.organisation, j.act, j.outcome, j.section, j.purpose, cardinality(coalesce(j.shown, '{}')) > 1
   FROM kernel_journal j
   WHERE j.at >= p_since AND j.outcome <> 'refused' AND house.held(p_survivor) <> 0
     AND (j.survivor = p_survivor OR j.shown @> ARRAY[p_survivor]) $$;
RESET ROLE;
DROP FUNCTION house.is_untold(uuid), house.answers_only(), house.stands();
"""


class Migration(migrations.Migration):
    dependencies = [("decisions", "0004_challenges"), ("kernel", "0004_counting")]
    operations = [
        guard("decisions_challenge", section="section"),
        guard("decisions_challengestep", section="section"),
        guard("decisions_retaliationcheck", section="section"),
        migrations.RunSQL(_SQL, _UNDO),
    ]
