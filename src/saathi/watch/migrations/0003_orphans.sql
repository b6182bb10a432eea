-- What somebody who has left, or whom nobody knows, could still sign in with or be given by. Every number should be 0; a
-- number alone is told. The system sees all, an organisation those of its own staff.
CREATE FUNCTION house.orphans() RETURNS TABLE (kind text, n integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH gone AS (
        SELECT p.id AS person, l.id AS login FROM orgs_person p LEFT JOIN orgs_login l ON l.person_id = p.id
        WHERE p.left_at IS NOT NULL AND (house.is_system() OR p.organisation_id = house.organisation())
    ), gone_logins AS (
        SELECT login FROM gone WHERE login IS NOT NULL
        UNION SELECT l.id FROM orgs_login l JOIN orgs_person p ON p.id = l.person_id
        WHERE NOT l.is_active AND (house.is_system() OR p.organisation_id = house.organisation())
    )
    SELECT 'session', count(*)::integer FROM orgs_session s WHERE s.login IN (SELECT login FROM gone_logins)
        OR (house.is_system() AND s.login IS NOT NULL AND NOT EXISTS (SELECT 1 FROM orgs_login l WHERE l.id = s.login))
    UNION ALL SELECT 'second_step', count(*)::integer FROM mfa_authenticator m WHERE m.user_id IN (SELECT login FROM gone_logins)
    UNION ALL SELECT 'sign_in', count(*)::integer FROM orgs_login l WHERE l.is_active AND l.id IN (SELECT login FROM gone WHERE login IS NOT NULL)
    UNION ALL SELECT 'seat', count(*)::integer FROM kernel_seat s WHERE s.until > now() AND s.actor IN (SELECT person FROM gone)
    UNION ALL SELECT 'access', count(*)::integer FROM kernel_access a WHERE a.until > now() AND a.subject IN (SELECT person FROM gone)
    UNION ALL SELECT 'key', count(*)::integer FROM vault.wrap w JOIN kernel_access a ON a.id = w.access
        WHERE a.until > now() AND a.subject IN (SELECT person FROM gone) $$;
REVOKE ALL ON FUNCTION house.orphans() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.orphans() TO saathi_app, saathi_jobs;
ALTER FUNCTION house.orphans() OWNER TO saathi_definer;
GRANT SELECT ON orgs_session, orgs_login, orgs_person, mfa_authenticator TO saathi_definer;
