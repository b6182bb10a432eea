-- She asks at her table alone, and may take it back there; her case's organisation answers away from it.
DROP POLICY adds ON herfile_erasure;
DROP POLICY changes ON herfile_erasure;
CREATE POLICY adds ON herfile_erasure FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (
    survivor_id = (SELECT house.only()) AND asked_by = (SELECT house.actor()) AND prepared_at IS NULL AND answered_at IS NULL
    AND EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = herfile_erasure.survivor_id));
CREATE POLICY changes ON herfile_erasure FOR UPDATE TO saathi_app, saathi_jobs
    USING (EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = herfile_erasure.survivor_id))
    WITH CHECK (house.lasting(survivor_id) <> 0 AND CASE WHEN (SELECT house.only()) IS NULL
        THEN answer <> 'taken_back' AND organisation = (SELECT house.organisation()) ELSE answer = 'taken_back' END);
CREATE TRIGGER stays_answered BEFORE UPDATE ON herfile_erasure FOR EACH ROW EXECUTE FUNCTION house.stays_answered();

-- Whoever prepares and whoever answers signs for herself.
CREATE FUNCTION house.signs_erasure() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF (NEW.prepared_by IS DISTINCT FROM OLD.prepared_by AND NEW.prepared_by IS DISTINCT FROM house.actor())
       OR (NEW.answered_by IS DISTINCT FROM OLD.answered_by AND NEW.answered_by IS DISTINCT FROM house.actor()) THEN
        RAISE EXCEPTION 'nobody signs for somebody else' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER signs BEFORE UPDATE ON herfile_erasure FOR EACH ROW EXECUTE FUNCTION house.signs_erasure();

-- The ledger: read by the organisation whose act it was, written below alone.
ALTER TABLE herfile_ledger ENABLE ROW LEVEL SECURITY;
ALTER TABLE herfile_ledger FORCE ROW LEVEL SECURITY;
REVOKE ALL ON herfile_ledger FROM saathi_app, saathi_jobs;
GRANT SELECT ON herfile_ledger TO saathi_app, saathi_jobs, saathi_dump;
GRANT SELECT, INSERT ON herfile_ledger TO saathi_definer;
CREATE POLICY reads ON herfile_ledger FOR SELECT TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));

-- The wrapped keys of a sealed file, in envelopes that only two people outside open together.
CREATE TABLE vault.hold (
    erasure uuid PRIMARY KEY,
    whose uuid NOT NULL UNIQUE,
    organisation uuid NOT NULL,
    law text NOT NULL CHECK (law IN ('none', 'order', 'case')),
    envelope bytea NOT NULL,
    sealed_at timestamptz NOT NULL DEFAULT now(),
    shred_on date NOT NULL
);
REVOKE ALL ON vault.hold FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, DELETE ON vault.hold TO saathi_definer;
GRANT SELECT ON vault.hold TO saathi_dump;
GRANT SELECT, UPDATE ON herfile_erasure TO saathi_definer;
GRANT SELECT, UPDATE ON watch_question TO saathi_definer;
GRANT SELECT, DELETE ON identities_likeness, intake_taken TO saathi_definer;

-- A file that was sealed or shredded is never opened again by writing an access row.
CREATE FUNCTION house.stays_closed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM herfile_ledger l WHERE l.whose = NEW.survivor) THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER stays_closed BEFORE INSERT ON kernel_access FOR EACH ROW EXECUTE FUNCTION house.stays_closed();

-- Of which part how many rows there are of somebody: for the ledger alone.
CREATE FUNCTION vault.n_of_file(p_survivor uuid) RETURNS TABLE (section integer, n integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT kept.section, count(*)::integer FROM (
        SELECT 1 AS section FROM survivors_survivor WHERE id = p_survivor
        UNION ALL {rows}) AS kept GROUP BY kept.section $$;

CREATE FUNCTION vault.may_seal(p_erasure uuid, p_survivor uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT house.only() IS NULL AND house.lasting(p_survivor) <> 0 AND EXISTS (
        SELECT 1 FROM herfile_erasure e
        WHERE e.id = p_erasure AND e.survivor_id = p_survivor AND e.answer = 'sealed' AND e.answered_by = house.actor()
          AND e.prepared_by <> house.actor() AND e.organisation = house.organisation()
          AND NOT EXISTS (SELECT 1 FROM vault.hold h WHERE h.whose = p_survivor)) $$;

-- Every wrap of a file, for whoever is just sealing it: each is still closed by its organisation's key.
CREATE FUNCTION vault.wraps_of_file(p_erasure uuid, p_survivor uuid) RETURNS TABLE (access jsonb, kek integer, keys bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT vault.may_seal(p_erasure, p_survivor) THEN
        RAISE EXCEPTION 'sealing refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY SELECT to_jsonb(a), w.kek, w.keys FROM kernel_access a JOIN vault.wrap w ON w.access = a.id
        WHERE a.survivor = p_survivor FOR UPDATE OF a;
END $$;

-- For the functions below and for a restore, which runs as their owner.
CREATE FUNCTION vault.put_away(
    p_erasure uuid, p_survivor uuid, p_organisation uuid, p_law text, p_envelope bytea, p_at timestamptz, p_shred_on date)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO vault.hold VALUES (p_erasure, p_survivor, p_organisation, p_law, p_envelope, p_at, p_shred_on);
    DELETE FROM kernel_access WHERE survivor = p_survivor;
    DELETE FROM kernel_draft WHERE target = p_survivor;
    INSERT INTO herfile_ledger (id, whose, erasure, organisation, what, section, n, law, at, until_on)
        SELECT gen_random_uuid(), p_survivor, p_erasure, p_organisation, 'sealed', f.section, f.n, p_law, p_at, p_shred_on
        FROM vault.n_of_file(p_survivor) f
        WHERE NOT EXISTS (SELECT 1 FROM herfile_ledger l WHERE l.erasure = p_erasure AND l.what = 'sealed');
END $$;

CREATE FUNCTION vault.seal_file(p_erasure uuid, p_survivor uuid, p_envelope bytea) RETURNS date
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE asked herfile_erasure;
BEGIN
    IF NOT vault.may_seal(p_erasure, p_survivor) OR length(p_envelope) = 0 THEN
        RAISE EXCEPTION 'sealing refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT * INTO asked FROM herfile_erasure WHERE id = p_erasure;
    PERFORM vault.put_away(p_erasure, p_survivor, asked.organisation, asked.law_keeps, p_envelope, now(), asked.shred_on);
    RETURN asked.shred_on;
END $$;

-- Keys, fingerprints of numbers and what others were asked about her are gone; the closed cells stay as they are.
CREATE FUNCTION vault.shred(p_erasure uuid, p_survivor uuid, p_organisation uuid, p_law text, p_at timestamptz, p_until date)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM vault.hold WHERE whose = p_survivor;
    DELETE FROM kernel_access WHERE survivor = p_survivor;
    DELETE FROM kernel_draft WHERE target = p_survivor;
    INSERT INTO herfile_ledger (id, whose, erasure, organisation, what, section, n, law, at, until_on)
        SELECT gen_random_uuid(), p_survivor, p_erasure, p_organisation, 'shredded', f.section, f.n, p_law, p_at, p_until
        FROM vault.n_of_file(p_survivor) f
        WHERE NOT EXISTS (SELECT 1 FROM herfile_ledger l WHERE l.erasure = p_erasure AND l.what = 'shredded');
    DELETE FROM identities_likeness WHERE survivor_id = p_survivor;
    DELETE FROM intake_taken WHERE survivor_id = p_survivor;
    UPDATE watch_question SET words = '' WHERE survivor_id = p_survivor;
END $$;

-- Whatever's day has come, for the system alone. The day is the database's own, where the programme works.
CREATE FUNCTION house.shred_due() RETURNS uuid[] LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE one vault.hold; done uuid[] := '{}';
BEGIN
    IF house.actor() IS DISTINCT FROM '00000000-0000-0000-0000-000000000000'::uuid THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    FOR one IN SELECT * FROM vault.hold WHERE shred_on <= (now() AT TIME ZONE 'Asia/Kolkata')::date FOR UPDATE LOOP
        PERFORM vault.shred(one.erasure, one.whose, one.organisation, one.law, now(), one.shred_on);
        done := done || one.whose;
    END LOOP;
    RETURN done;
END $$;
-- Every line of the ledger, each file once: what is written outside of the database, by the system alone.
CREATE FUNCTION house.erased() RETURNS TABLE (what text, erasure uuid, whose uuid, organisation uuid, law text, at timestamptz, until_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT DISTINCT ON (l.erasure, l.what) l.what, l.erasure, l.whose, l.organisation, l.law, l.at, l.until_on
    FROM herfile_ledger l WHERE house.actor() = '00000000-0000-0000-0000-000000000000'::uuid ORDER BY l.erasure, l.what $$;

DO $$ DECLARE f regprocedure; BEGIN
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE (n.nspname = 'vault' AND p.proname IN
                    ('n_of_file', 'may_seal', 'wraps_of_file', 'put_away', 'seal_file', 'shred'))
                OR (n.nspname = 'house' AND p.proname IN ('shred_due', 'erased', 'stays_closed', 'signs_erasure')) LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        IF f::text ~ '(wraps_of_file|seal_file|shred_due|erased)\(' THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO saathi_app, saathi_jobs', f);
        END IF;
        EXECUTE format('ALTER FUNCTION %s OWNER TO saathi_definer', f);
    END LOOP;
END $$;
