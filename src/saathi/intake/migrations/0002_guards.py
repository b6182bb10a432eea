"""Row security of this room. Files and their parts belong to one organisation; who came of a row follows her access.

`house.keys_taken` tells an organisation which of its own rows are there already, even where the asker may not open the
person; it holds a lock until the act ends, so that two hands taking one file never make one person twice.
"""

from django.db import migrations

from saathi.kernel.guard import guard, listing
from saathi.kernel.sections import Section

_OWN = "organisation = (SELECT house.organisation())"
_CHUNK = f"EXISTS (SELECT 1 FROM intake_batch b WHERE b.id = batch_id AND b.{_OWN})"  # our own words
_CLOSE = """
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON {table} TO saathi_app, saathi_jobs USING ({own}) WITH CHECK ({own});
"""
_OPEN = """
DROP POLICY own ON {table};
ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY; ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;
"""
_FUNCTIONS = """
CREATE FUNCTION house.keys_taken(p_keys text[]) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE mine uuid := house.organisation();
BEGIN
    IF mine IS NULL THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('intake' || mine::text, 0));
    RETURN ARRAY(SELECT row_key FROM intake_taken WHERE organisation = mine AND row_key = ANY (p_keys));
END $$;
-- Files that nobody came back to: gone after a day, whoever brought them.
CREATE FUNCTION house.sweep_intake(p_before timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE gone integer;
BEGIN
    DELETE FROM intake_chunk c USING intake_batch b
    WHERE b.id = c.batch_id AND b.started_at < least(p_before, now() - interval '1 day');
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END $$;
REVOKE ALL ON FUNCTION house.keys_taken(text[]), house.sweep_intake(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.keys_taken(text[]), house.sweep_intake(timestamptz) TO saathi_app, saathi_jobs;
ALTER FUNCTION house.keys_taken(text[]) OWNER TO saathi_definer;
ALTER FUNCTION house.sweep_intake(timestamptz) OWNER TO saathi_definer;
"""


class Migration(migrations.Migration):
    dependencies = [("intake", "0001_initial"), ("kernel", "0001_initial"), ("vault", "0002_many")]
    operations = [
        guard("intake_taken", section=Section.CARD),
        listing("intake_batch"),
        listing("intake_chunk", "SELECT, INSERT, DELETE"),
        migrations.RunSQL(_CLOSE.format(table="intake_batch", own=_OWN), _OPEN.format(table="intake_batch")),
        migrations.RunSQL(_CLOSE.format(table="intake_chunk", own=_CHUNK), _OPEN.format(table="intake_chunk")),
        migrations.RunSQL(
            _FUNCTIONS, "DROP FUNCTION house.keys_taken(text[]); DROP FUNCTION house.sweep_intake(timestamptz);"
        ),
    ]
