"""Renewing a survivor's section keys, and re-wrapping under new keys of organisations and of the root."""

from django.db import migrations

_SQL = """
-- Wraps that remain for a survivor, for who holds all these sections: to add a generation of their keys to each.
CREATE FUNCTION vault.remaining(p_survivor uuid, p_sections integer)
RETURNS TABLE (access uuid, organisation uuid, sections integer, kek integer, keys bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF p_sections = 0 OR house.held(p_survivor) & p_sections <> p_sections THEN
        RAISE EXCEPTION 'renewal refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY SELECT a.id, a.organisation, a.sections, w.kek, w.keys
        FROM kernel_access a JOIN vault.wrap w ON w.access = a.id
        WHERE a.survivor = p_survivor AND a.until > now() AND a.sections & p_sections <> 0 FOR UPDATE OF w;
END $$;

-- Adds entries to a wrap, and can do nothing else: what is there stays, so nobody can shut others out. The caller must
-- hold every section added, and so must the row.
CREATE FUNCTION vault.replace(p_access uuid, p_kek integer, p_added bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE added integer := 0; start integer := 0; number integer; whose uuid; covers integer;
BEGIN
    IF length(p_added) = 0 OR length(p_added) % 62 <> 0 THEN
        RAISE EXCEPTION 'renewal refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    WHILE start < length(p_added) LOOP
        number := get_byte(p_added, start);
        IF number < 1 OR number > 30 THEN
            RAISE EXCEPTION 'renewal refused' USING ERRCODE = 'insufficient_privilege';
        END IF;
        added := added | (1 << (number - 1));
        start := start + 62;
    END LOOP;
    SELECT survivor, sections INTO whose, covers FROM kernel_access WHERE id = p_access AND until > now();
    IF whose IS NULL OR covers & added <> added OR house.held(whose) & added <> added THEN
        RAISE EXCEPTION 'renewal refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE vault.wrap SET keys = keys || p_added WHERE access = p_access AND kek = p_kek;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'renewal refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- For the worker's login alone, from the command line: re-wrapping, a slice at a time.
CREATE FUNCTION vault.wrapped_under(p_organisation uuid, p_older_than integer, p_limit integer)
RETURNS TABLE (access uuid, survivor uuid, kek integer, keys bytea)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT a.id, a.survivor, w.kek, w.keys FROM kernel_access a JOIN vault.wrap w ON w.access = a.id
   WHERE a.organisation = p_organisation AND w.kek < p_older_than LIMIT p_limit FOR UPDATE OF w $$;

CREATE FUNCTION vault.rewrap(p_access uuid, p_was integer, p_kek integer, p_keys bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ UPDATE vault.wrap SET kek = p_kek, keys = p_keys WHERE access = p_access AND kek = p_was $$;

CREATE FUNCTION vault.rewrap_organisation(p_organisation uuid, p_version integer, p_wrapped bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ UPDATE vault.kek SET wrapped = p_wrapped WHERE organisation = p_organisation AND version = p_version $$;

DO $$ DECLARE f regprocedure; names text[] := ARRAY['remaining', 'replace', 'wrapped_under', 'rewrap', 'rewrap_organisation'];
BEGIN
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname = 'vault' AND p.proname = ANY (names) LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO saathi_jobs', f);
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION vault.remaining(uuid, integer), vault.replace(uuid, integer, bytea) TO saathi_app;
ALTER FUNCTION vault.remaining(uuid, integer) OWNER TO saathi_definer;
ALTER FUNCTION vault.replace(uuid, integer, bytea) OWNER TO saathi_definer;
ALTER FUNCTION vault.wrapped_under(uuid, integer, integer) OWNER TO saathi_definer;
ALTER FUNCTION vault.rewrap(uuid, integer, integer, bytea) OWNER TO saathi_definer;
ALTER FUNCTION vault.rewrap_organisation(uuid, integer, bytea) OWNER TO saathi_definer;
"""
_UNDO = "DROP FUNCTION vault.remaining, vault.replace, vault.wrapped_under, vault.rewrap, vault.rewrap_organisation;"


class Migration(migrations.Migration):
    dependencies = [("vault", "0002_many"), ("kernel", "0003_sealing")]
    operations = [migrations.RunSQL(_SQL, _UNDO)]
