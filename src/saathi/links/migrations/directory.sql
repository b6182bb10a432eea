-- Everybody reads the directory; an organisation writes only what it keeps. Whoever else uses an entry may mark the day
-- on which she found something wrong with it, and nothing more.
CREATE FUNCTION house.keeps_the_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF current_user NOT IN ('saathi_app', 'saathi_jobs') THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'doubted_on' = to_jsonb(OLD) - 'doubted_on' THEN
        RETURN NEW;
    END IF;
    IF NEW.kept_by IS DISTINCT FROM house.organisation() OR (TG_OP = 'UPDATE' AND OLD.kept_by <> NEW.kept_by) THEN
        RAISE EXCEPTION 'another organisation keeps this entry' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keeps BEFORE INSERT OR UPDATE ON links_provider FOR EACH ROW EXECUTE FUNCTION house.keeps_the_entry();

-- What is wrong with an entry is between who says so and who keeps it.
ALTER TABLE links_doubt ENABLE ROW LEVEL SECURITY;
ALTER TABLE links_doubt FORCE ROW LEVEL SECURITY;
REVOKE ALL ON links_doubt FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT ON links_doubt TO saathi_app, saathi_jobs;
GRANT SELECT ON links_doubt TO saathi_dump;
CREATE POLICY reads ON links_doubt FOR SELECT TO saathi_app, saathi_jobs
    USING ((SELECT house.organisation()) IN (kept_by, organisation));
CREATE POLICY adds ON links_doubt FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (
    by = (SELECT house.actor()) AND organisation = (SELECT house.organisation())
    AND kept_by = (SELECT p.kept_by FROM links_provider p WHERE p.id = links_doubt.provider_id));

-- Gaps are an organisation's own.
ALTER TABLE links_gap ENABLE ROW LEVEL SECURITY;
ALTER TABLE links_gap FORCE ROW LEVEL SECURITY;
REVOKE ALL ON links_gap FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT ON links_gap TO saathi_app, saathi_jobs;
GRANT SELECT ON links_gap TO saathi_dump;
CREATE POLICY reads ON links_gap FOR SELECT TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation()));
CREATE POLICY adds ON links_gap FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (
    by = (SELECT house.actor()) AND organisation = (SELECT house.organisation()));
