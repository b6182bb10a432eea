-- What an office owes is read and answered by whoever reads the request it belongs to; added by whoever asked it.
ALTER TABLE links_duty ENABLE ROW LEVEL SECURITY;
ALTER TABLE links_duty FORCE ROW LEVEL SECURITY;
REVOKE ALL ON links_duty FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE ON links_duty TO saathi_app, saathi_jobs;
GRANT SELECT ON links_duty TO saathi_dump;
CREATE POLICY reads ON links_duty FOR SELECT TO saathi_app, saathi_jobs
    USING (EXISTS (SELECT 1 FROM links_request r WHERE r.id = links_duty.request_id));
CREATE POLICY adds ON links_duty FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (
    EXISTS (SELECT 1 FROM links_request r WHERE r.id = links_duty.request_id AND r.kind = 'duty'
            AND r.from_organisation = (SELECT house.organisation())));
CREATE POLICY changes ON links_duty FOR UPDATE TO saathi_app, saathi_jobs
    USING (EXISTS (SELECT 1 FROM links_request r WHERE r.id = links_duty.request_id));

-- The register of letters is the organisation's own, and names nobody; who reaches the row that says whose letter it is
-- reads that letter, too. At her table there is none but hers. Only they who reach her write one, or that it was sent.
ALTER TABLE links_letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE links_letter FORCE ROW LEVEL SECURITY;
REVOKE ALL ON links_letter FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE ON links_letter TO saathi_app, saathi_jobs;
GRANT SELECT ON links_letter TO saathi_dump;
CREATE POLICY reads ON links_letter FOR SELECT TO saathi_app, saathi_jobs USING (
    (organisation = (SELECT house.organisation()) AND (SELECT house.only()) IS NULL)
    OR (SELECT EXISTS (SELECT 1 FROM links_letterof o WHERE o.letter_id = links_letter.id)));
CREATE POLICY adds ON links_letter FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (
    organisation = (SELECT house.organisation()) AND made_by = (SELECT house.actor())
    AND EXISTS (SELECT 1 FROM links_requestof o WHERE o.request_id = links_letter.request_id));
CREATE POLICY changes ON links_letter FOR UPDATE TO saathi_app, saathi_jobs USING (
    (SELECT EXISTS (SELECT 1 FROM links_letterof o WHERE o.letter_id = links_letter.id)));
