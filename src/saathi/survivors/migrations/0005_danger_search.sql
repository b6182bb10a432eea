-- Searches by one exact name or number because somebody may die. The row is written by house.seek (identities) alone; what
-- the web role may add is why, sealed, or which opening it led to: in the transaction of the search and never again.
ALTER TABLE survivors_dangersearch ENABLE ROW LEVEL SECURITY;
ALTER TABLE survivors_dangersearch FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON survivors_dangersearch FOR SELECT TO saathi_app, saathi_jobs USING (actor = house.actor());
CREATE POLICY words ON survivors_dangersearch FOR UPDATE TO saathi_app, saathi_jobs
    USING (actor = house.actor())
    WITH CHECK (actor = house.actor() AND sought_at = now() AND (glass IS NULL OR EXISTS (
        SELECT 1 FROM survivors_breakglass b WHERE b.id = glass AND b.actor = house.actor() AND b.opened_at = now())));
REVOKE ALL ON survivors_dangersearch FROM saathi_app, saathi_jobs;
GRANT SELECT, UPDATE (words, glass) ON survivors_dangersearch TO saathi_app, saathi_jobs;
GRANT SELECT ON survivors_dangersearch TO saathi_dump;
GRANT SELECT, INSERT, UPDATE, DELETE ON survivors_dangersearch TO saathi_definer;

-- Whoever searches says why before the transaction ends: here, or beside the file that was opened.
CREATE FUNCTION house.says_why_sought() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM survivors_dangersearch WHERE id = NEW.id AND length(words) = 0 AND glass IS NULL) THEN
        RAISE EXCEPTION 'somebody was searched for without saying why' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER says_why_sought AFTER INSERT ON survivors_dangersearch DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION house.says_why_sought();
REVOKE ALL ON FUNCTION house.says_why_sought() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.says_why_sought() TO saathi_app, saathi_jobs, saathi_definer;
ALTER FUNCTION house.says_why_sought() OWNER TO saathi_definer;
