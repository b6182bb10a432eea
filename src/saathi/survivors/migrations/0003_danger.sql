-- A file opened because somebody may die. The same limits stand in survivors/danger/limits.py: four hours, sections 643
-- (card, identity, family, safety), three for a worker in thirty days, none while one is unreviewed after 72 hours.
CREATE INDEX kernel_access_code ON kernel_access ("right"(survivor::text, 12), organisation);

-- What the actor holds by anything but danger: only that may be passed on, taken away or judged with.
CREATE FUNCTION house.lasting(p_survivor uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT coalesce(bit_or(sections), 0) FROM kernel_access
   WHERE survivor = p_survivor AND subject = ANY (house.subjects()) AND until > now() AND basis <> 'break_glass'
     AND NOT survivor = ANY (house.kept_from())
     AND (origin <> house.origin() OR survivor = ANY (house.cleared())) $$;

ALTER POLICY adds ON kernel_conflict
    WITH CHECK (EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = kernel_conflict.survivor)
                AND (cleared_at IS NULL OR (actor <> house.actor() AND house.lasting(survivor) <> 0)));
ALTER POLICY changes ON kernel_conflict
    WITH CHECK (actor <> house.actor() AND house.lasting(survivor) <> 0);

ALTER TABLE survivors_breakglass ENABLE ROW LEVEL SECURITY;
ALTER TABLE survivors_breakglass FORCE ROW LEVEL SECURITY;
-- Whoever opened it keeps sight of that it was done: her right to do it again is read from it.
CREATE POLICY reads ON survivors_breakglass FOR SELECT TO saathi_app, saathi_jobs USING (
    actor = house.actor() OR EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = survivors_breakglass.survivor_id));
-- Its words are sealed in the transaction that opens it, and never again. Others pass the first half, to lock the row
-- they review; the second half lets them change nothing.
CREATE POLICY words ON survivors_breakglass FOR UPDATE TO saathi_app, saathi_jobs
    USING (EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = survivors_breakglass.survivor_id))
    WITH CHECK (actor = house.actor() AND opened_at = now());
REVOKE ALL ON survivors_breakglass FROM saathi_app, saathi_jobs;
GRANT SELECT, UPDATE (words) ON survivors_breakglass TO saathi_app, saathi_jobs;
GRANT SELECT ON survivors_breakglass TO saathi_dump;

ALTER TABLE survivors_glassreview ENABLE ROW LEVEL SECURITY;
ALTER TABLE survivors_glassreview FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON survivors_glassreview FOR SELECT TO saathi_app, saathi_jobs
    USING (EXISTS (SELECT 1 FROM survivors_breakglass b WHERE b.id = glass_id));
CREATE POLICY adds ON survivors_glassreview FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (
    reviewed_by = house.actor() AND house.lasting(survivor_id) <> 0 AND EXISTS (
        SELECT 1 FROM survivors_breakglass b
        WHERE b.id = glass_id AND b.survivor_id = survivors_glassreview.survivor_id AND b.actor <> house.actor()));
REVOKE ALL ON survivors_glassreview FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT ON survivors_glassreview TO saathi_app, saathi_jobs;
GRANT SELECT ON survivors_glassreview TO saathi_dump;
GRANT SELECT, INSERT, UPDATE, DELETE ON survivors_breakglass, survivors_glassreview TO saathi_definer;

-- Answers whose file was opened, NULL where no file whose safety the actor's organisation looks after, and that is not
-- masked from her, has this code, the nil id where it is open to her already. Wraps are copied from the row of the organisation that covers most:
-- they are wrapped with the organisation's key, so no section key is opened (62 bytes each, the first its section).
CREATE FUNCTION house.break_glass(p_id uuid, p_access uuid, p_code text, p_danger text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE source kernel_access; wrapped vault.wrap; mine integer; made uuid; entries bytea := ''; n integer;
BEGIN
    IF house.actor() IS NULL OR house.organisation() IS NULL THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('break_glass'), hashtext(house.actor()::text));  -- two at once count as two
    IF (SELECT count(*) FROM survivors_breakglass
        WHERE actor = house.actor() AND opened_at > now() - interval '30 days') >= 3
       OR EXISTS (SELECT 1 FROM survivors_breakglass b
        WHERE b.actor = house.actor() AND b.opened_at <= now() - interval '72 hours'
          AND NOT EXISTS (SELECT 1 FROM survivors_glassreview r WHERE r.glass_id = b.id)) THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT a.* INTO source FROM kernel_access a JOIN vault.wrap w ON w.access = a.id
    WHERE "right"(a.survivor::text, 12) = p_code AND a.organisation = house.organisation()
      AND a.until > now() AND a.basis <> 'break_glass' AND a.sections & 512 <> 0
      AND NOT a.survivor = ANY (house.kept_from())
      AND (a.origin <> house.origin() OR a.survivor = ANY (house.cleared()))
    ORDER BY bit_count((a.sections & 643)::bit(32)) DESC, a.granted_at LIMIT 1;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    mine := (source.sections & 643) | 1;
    IF house.held(source.survivor) & mine = mine THEN
        RETURN '00000000-0000-0000-0000-000000000000';
    END IF;
    INSERT INTO kernel_access (id, survivor, subject, organisation, sections, basis, until, because, granted_by,
        origin, state, age_band, language)
    VALUES (p_access, source.survivor, house.actor(), source.organisation, mine, 'break_glass',
        now() + interval '4 hours', p_id, house.actor(), source.origin, source.state, source.age_band, source.language)
    ON CONFLICT (survivor, subject, basis) DO UPDATE
        SET sections = excluded.sections, until = excluded.until, because = excluded.because,
            granted_by = excluded.granted_by, granted_at = now()
    RETURNING id INTO made;
    SELECT * INTO wrapped FROM vault.wrap WHERE access = source.id;
    FOR n IN 0 .. length(wrapped.keys) / 62 - 1 LOOP
        IF (1 << (get_byte(wrapped.keys, n * 62) - 1)) & mine <> 0 THEN
            entries := entries || substring(wrapped.keys FROM n * 62 + 1 FOR 62);
        END IF;
    END LOOP;
    INSERT INTO vault.wrap (access, kek, keys) VALUES (made, wrapped.kek, entries)
    ON CONFLICT (access) DO UPDATE SET kek = excluded.kek, keys = excluded.keys;
    INSERT INTO survivors_breakglass (id, survivor_id, actor, organisation, danger, words, opened_at, until)
    VALUES (p_id, source.survivor, house.actor(), source.organisation, p_danger, '', now(), now() + interval '4 hours');
    RETURN source.survivor;
END $$;

-- Whoever opens a file says why before the transaction ends.
CREATE FUNCTION house.says_why() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM survivors_breakglass WHERE id = NEW.id AND length(words) = 0) THEN
        RAISE EXCEPTION 'a file was opened without saying why' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER says_why AFTER INSERT ON survivors_breakglass DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION house.says_why();

DO $$ DECLARE f regprocedure; BEGIN
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname = 'house' AND p.proname IN ('lasting', 'break_glass', 'says_why') LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO saathi_app, saathi_jobs, saathi_definer', f);
        EXECUTE format('ALTER FUNCTION %s OWNER TO saathi_definer', f);
    END LOOP;
END $$;

-- Four hours give nobody a way to stay: what danger opened is neither passed on nor taken away from others.
CREATE FUNCTION house.rewrite(p_function regprocedure, p_was text, p_is text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE body text := pg_get_functiondef(p_function);
BEGIN
    IF position(p_was IN body) = 0 THEN
        RAISE EXCEPTION 'nothing to rewrite in %', p_function;
    END IF;
    EXECUTE 'SET LOCAL ROLE saathi_definer';
    EXECUTE replace(body, p_was, p_is);
    EXECUTE 'RESET ROLE';
END $$;
REVOKE ALL ON FUNCTION house.rewrite(regprocedure, text, text) FROM PUBLIC;
SELECT house.rewrite('house.grant_access(uuid, uuid, uuid, uuid, integer, text, timestamptz, uuid)',
    'house.held(p_survivor) & p_sections', 'house.lasting(p_survivor) & p_sections');
SELECT house.rewrite('house.revoke_access(uuid, uuid)', 'house.held(p_survivor) = 0', 'house.lasting(p_survivor) = 0');
