-- What an organisation carries, takes in and believes is its own: nobody else's staff reads or changes a row of it.
-- Rows stay as they were written but for the columns that are granted.
ALTER TABLE exchange_ownkeys ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange_ownkeys FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON exchange_ownkeys FOR SELECT TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));
CREATE POLICY adds ON exchange_ownkeys FOR INSERT TO saathi_app, saathi_jobs
    WITH CHECK (organisation = (SELECT house.organisation()) AND made_by = house.actor());
CREATE POLICY changes ON exchange_ownkeys FOR UPDATE TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));
REVOKE ALL ON exchange_ownkeys FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE (ended_at) ON exchange_ownkeys TO saathi_app, saathi_jobs;
GRANT SELECT ON exchange_ownkeys TO saathi_dump;

ALTER TABLE exchange_knowndirectory ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange_knowndirectory FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON exchange_knowndirectory FOR SELECT TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));
CREATE POLICY adds ON exchange_knowndirectory FOR INSERT TO saathi_app, saathi_jobs
    WITH CHECK (organisation = (SELECT house.organisation()) AND taken_by = house.actor());
CREATE POLICY changes ON exchange_knowndirectory FOR UPDATE TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));
REVOKE ALL ON exchange_knowndirectory FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE (version, digest, expires_at, taken_by, taken_at, checked_at, body)
    ON exchange_knowndirectory TO saathi_app, saathi_jobs;
GRANT SELECT ON exchange_knowndirectory TO saathi_dump;
-- A directory that was believed is never rewritten: only that it is still the newest is written down.
CREATE FUNCTION house.keeps_directory() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT OLD.is_draft AND to_jsonb(NEW) - 'checked_at' <> to_jsonb(OLD) - 'checked_at' THEN
        RAISE EXCEPTION 'a directory stays as it was believed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keeps BEFORE UPDATE ON exchange_knowndirectory FOR EACH ROW EXECUTE FUNCTION house.keeps_directory();

ALTER TABLE exchange_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange_line FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON exchange_line FOR SELECT TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));
CREATE POLICY adds ON exchange_line FOR INSERT TO saathi_app, saathi_jobs
    WITH CHECK (organisation = (SELECT house.organisation()));
CREATE POLICY changes ON exchange_line FOR UPDATE TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));
REVOKE ALL ON exchange_line FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE (seq, head) ON exchange_line TO saathi_app, saathi_jobs;
GRANT SELECT ON exchange_line TO saathi_dump;
-- Numbers only rise, so that no message takes the place of another.
CREATE FUNCTION house.rises() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF NEW.seq <= OLD.seq THEN
        RAISE EXCEPTION 'numbers of a line only rise' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER rises BEFORE UPDATE ON exchange_line FOR EACH ROW EXECUTE FUNCTION house.rises();

ALTER TABLE exchange_sent ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange_sent FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON exchange_sent FOR SELECT TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));
CREATE POLICY adds ON exchange_sent FOR INSERT TO saathi_app, saathi_jobs
    WITH CHECK (organisation = (SELECT house.organisation()) AND made_by = house.actor());
CREATE POLICY changes ON exchange_sent FOR UPDATE TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));
REVOKE ALL ON exchange_sent FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE (carried_by, carried_at, state, state_at, due_at, file)
    ON exchange_sent TO saathi_app, saathi_jobs;
GRANT SELECT ON exchange_sent TO saathi_dump;

ALTER TABLE exchange_received ENABLE ROW LEVEL SECURITY;
ALTER TABLE exchange_received FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON exchange_received FOR SELECT TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));
CREATE POLICY adds ON exchange_received FOR INSERT TO saathi_app, saathi_jobs
    WITH CHECK (organisation = (SELECT house.organisation()) AND taken_by = house.actor());
CREATE POLICY changes ON exchange_received FOR UPDATE TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));
REVOKE ALL ON exchange_received FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE (opened_by, opened_at, answered_by, answered_at, recalled_at, closed_at, state,
    receipted_at, file) ON exchange_received TO saathi_app, saathi_jobs;
GRANT SELECT ON exchange_received TO saathi_dump;
