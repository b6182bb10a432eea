-- Who looks at an alert: whoever looks after data in the organisation; where she is the one it is about, or nobody does,
-- the administrators; and where those are the ones, whoever answers for the house. Never the person herself.
CREATE FUNCTION house.looks_at(p_organisation uuid, p_person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce(min(place) FILTER (WHERE id = house.actor()) = min(place), false) FROM (
        SELECT p.id, CASE
            WHEN 'data_lead' = ANY (p.roles) THEN 1
            WHEN p.profession = 'administrator' OR 'administrator' = ANY (p.roles) THEN 2
            WHEN p.profession = 'superintendent' OR 'superintendent' = ANY (p.roles) THEN 3 END AS place
        FROM orgs_person p
        WHERE p.organisation_id = p_organisation AND p.left_at IS NULL AND p.id <> p_person
          AND p_organisation = house.organisation()) answers $$;

CREATE FUNCTION house.is_system() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT house.actor() = '00000000-0000-0000-0000-000000000000'::uuid $$;

-- Entries of the last thirty days of those who did anything lately, with what is known around each. For the system alone.
CREATE FUNCTION house.watched(p_since timestamptz, p_until timestamptz, p_shared text[])
RETURNS TABLE (at timestamptz, actor uuid, act text, outcome text, survivor uuid, target uuid, purpose text,
               n_shown integer, is_hers boolean, is_line boolean, has_left boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH active AS MATERIALIZED (
        SELECT DISTINCT CASE WHEN j.act = 'orgs.end_person' THEN j.target ELSE j.actor END AS id
        FROM kernel_journal j
        WHERE house.is_system() AND j.at > p_since AND j.at <= p_until AND j.actor_kind = 'person'
        UNION SELECT j.actor FROM kernel_journal j
        WHERE house.is_system() AND j.act = 'access.break_glass' AND j.outcome = 'done'
          AND j.at > p_until - interval '30 days' AND j.at <= p_until
    ), around AS MATERIALIZED (
        SELECT w.id, p.left_at, array_agg(s.subject) || w.id || p.organisation_id AS stands,
            -- Who works in a team answers for its people; whoever works in none, for all she reaches.
            array_agg(s.subject) FILTER (WHERE s.kind IN ('person', 'team')
                OR NOT EXISTS (SELECT 1 FROM kernel_seat t WHERE t.actor = w.id AND t.kind = 'team' AND t.until > now()))
                AS hers
        FROM active w JOIN orgs_person p ON p.id = w.id LEFT JOIN kernel_seat s ON s.actor = w.id
        GROUP BY w.id, p.left_at, p.organisation_id
    ), entries AS (
        SELECT j.* FROM around w JOIN kernel_journal j ON j.actor = w.id
        WHERE j.at > p_until - interval '30 days' AND j.at <= p_until
        UNION SELECT j.* FROM kernel_journal j
        WHERE house.is_system() AND j.outcome = 'done' AND j.at > p_until - interval '30 days' AND j.at <= p_until
          AND (j.act = 'orgs.end_person' OR j.act LIKE ANY (p_shared))
    )
    SELECT j.at, j.actor, j.act, j.outcome, j.survivor, j.target, j.purpose, coalesce(cardinality(j.shown), 0),
        j.survivor IS NULL OR j.act = 'access.break_glass' OR w.id IS NULL
            OR EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = j.survivor AND a.subject = ANY (w.hers)
                AND a.basis <> 'break_glass')
            OR EXISTS (SELECT 1 FROM cases_member m WHERE m.survivor_id = j.survivor AND m.person = j.actor),
        j.survivor IS NOT NULL AND w.id IS NOT NULL AND EXISTS (
            SELECT 1 FROM decisions_challenge c WHERE c.survivor_id = j.survivor AND c.hidden_from && w.stands
              AND c.kept_by <> j.actor AND c.agreed_to_tell_on BETWEEN j.at::date - 14 AND j.at::date),
        w.left_at IS NOT NULL AND j.at > w.left_at
    FROM entries j LEFT JOIN around w ON w.id = j.actor
    ORDER BY j.at, j.seq $$;

DO $$ DECLARE f regprocedure; BEGIN
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname = 'house' AND p.proname IN ('looks_at', 'is_system', 'watched') LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO saathi_app, saathi_jobs, saathi_definer', f);
        EXECUTE format('ALTER FUNCTION %s OWNER TO saathi_definer', f);
    END LOOP;
END $$;
GRANT SELECT ON orgs_person, cases_member, decisions_challenge TO saathi_definer;
CREATE INDEX kernel_journal_at ON kernel_journal USING brin (at);

ALTER TABLE watch_alert ENABLE ROW LEVEL SECURITY;
ALTER TABLE watch_alert FORCE ROW LEVEL SECURITY;
REVOKE ALL ON watch_alert FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE ON watch_alert TO saathi_app, saathi_jobs;
GRANT SELECT ON watch_alert TO saathi_dump;
CREATE POLICY reads ON watch_alert FOR SELECT TO saathi_app, saathi_jobs USING (house.looks_at(organisation, person));
-- The system raises; anybody adds what she says of herself, once asked why.
CREATE POLICY adds ON watch_alert FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (
    (SELECT house.is_system())
    OR (person = (SELECT house.actor()) AND organisation = (SELECT house.organisation())
        AND rule = 'explained' AND state = 'open' AND looked_by IS NULL));
CREATE POLICY changes ON watch_alert FOR UPDATE TO saathi_app, saathi_jobs
    USING (house.looks_at(organisation, person))
    WITH CHECK (house.looks_at(organisation, person) AND looked_by = (SELECT house.actor()));

ALTER TABLE watch_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE watch_round FORCE ROW LEVEL SECURITY;
REVOKE ALL ON watch_round FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE ON watch_round TO saathi_app, saathi_jobs;
GRANT SELECT ON watch_round TO saathi_dump;
CREATE POLICY system ON watch_round TO saathi_app, saathi_jobs
    USING ((SELECT house.is_system())) WITH CHECK ((SELECT house.is_system()));
