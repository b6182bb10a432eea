-- Whoever is asked reads a request once it was sent, and never whose it is; whoever reaches the row that says so reads it
-- too. At her table nothing is there but what is hers. The inner SELECT keeps it a question for each row.
ALTER TABLE links_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE links_request FORCE ROW LEVEL SECURITY;
REVOKE ALL ON links_request FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE ON links_request TO saathi_app, saathi_jobs;
GRANT SELECT ON links_request TO saathi_dump;
CREATE POLICY reads ON links_request FOR SELECT TO saathi_app, saathi_jobs USING (
    (to_organisation = (SELECT house.organisation()) AND sent_at IS NOT NULL AND (SELECT house.only()) IS NULL)
    OR (SELECT EXISTS (SELECT 1 FROM links_requestof o WHERE o.request_id = links_request.id)));
CREATE POLICY adds ON links_request FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (
    from_organisation = (SELECT house.organisation()) AND kept_by = from_organisation
    AND asked_by = (SELECT house.actor()));
CREATE POLICY changes ON links_request FOR UPDATE TO saathi_app, saathi_jobs USING (
    (to_organisation = (SELECT house.organisation()) AND sent_at IS NOT NULL AND (SELECT house.only()) IS NULL)
    OR (SELECT EXISTS (SELECT 1 FROM links_requestof o WHERE o.request_id = links_request.id)));

-- What follows what, whatever the program says; what has ended stays ended. And who answers for it on her side changes
-- only by those who do, or by those who take it over, beside her.
CREATE FUNCTION house.request_moves() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
        ('draft', 'in_progress'), ('draft', 'said_no'), ('draft', 'revoked'),
        ('in_progress', 'accepted'), ('in_progress', 'rejected'), ('in_progress', 'revoked'), ('in_progress', 'said_no'),
        ('accepted', 'done'), ('accepted', 'revoked'), ('accepted', 'said_no')) THEN
        RAISE EXCEPTION 'a request does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NEW.kept_by <> OLD.kept_by AND (house.organisation() IS NULL
        OR house.organisation() NOT IN (OLD.kept_by, NEW.kept_by)
        OR NOT EXISTS (SELECT 1 FROM links_requestof o WHERE o.request_id = OLD.id)) THEN
        RAISE EXCEPTION 'not theirs to answer for' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER moves BEFORE UPDATE ON links_request FOR EACH ROW EXECUTE FUNCTION house.request_moves();

-- What happened to a request is added to and never changed.
ALTER TABLE links_requeststep ENABLE ROW LEVEL SECURITY;
ALTER TABLE links_requeststep FORCE ROW LEVEL SECURITY;
REVOKE ALL ON links_requeststep FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT ON links_requeststep TO saathi_app, saathi_jobs;
GRANT SELECT ON links_requeststep TO saathi_dump;
CREATE POLICY reads ON links_requeststep FOR SELECT TO saathi_app, saathi_jobs
    USING (EXISTS (SELECT 1 FROM links_request r WHERE r.id = links_requeststep.request_id));
CREATE POLICY adds ON links_requeststep FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (
    by = (SELECT house.actor()) AND EXISTS (SELECT 1 FROM links_request r WHERE r.id = links_requeststep.request_id));
