-- Roles (made by config.postgres): saathi_owner (DDL, this script), saathi_app (web), saathi_jobs (worker),
-- saathi_definer (no login, bypasses row security, owns the functions below), saathi_dump (backup, reads all).
CREATE SCHEMA house;
GRANT USAGE ON SCHEMA house TO saathi_app, saathi_jobs, saathi_dump;
GRANT USAGE, CREATE ON SCHEMA house TO saathi_definer;
CREATE TYPE uuid_range AS RANGE (subtype = uuid);  -- equality inside an exclusion constraint, without btree_gist

-- Under which subjects an actor may have been given access.
CREATE TABLE kernel_seat (
    id uuid PRIMARY KEY,
    actor uuid NOT NULL,
    subject uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('person', 'team', 'profession', 'organisation', 'survivor')),
    organisation uuid NOT NULL,
    origin text NOT NULL DEFAULT '' CHECK (origin ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'),
    until timestamptz NOT NULL DEFAULT 'infinity',
    UNIQUE (actor, subject)
);
CREATE INDEX kernel_seat_subject ON kernel_seat (subject, actor);

-- subject x survivor x sections, until when, on which basis, and every column a list filters or sorts by.
CREATE TABLE kernel_access (
    id uuid PRIMARY KEY,
    survivor uuid NOT NULL,
    subject uuid NOT NULL,
    organisation uuid NOT NULL,
    sections integer NOT NULL CHECK (sections > 0 AND sections & 1 = 1),
    basis text NOT NULL CHECK (basis IN ('consent', 'order', 'duty', 'break_glass')),
    until timestamptz NOT NULL,
    because uuid,
    granted_by uuid NOT NULL,
    granted_at timestamptz NOT NULL DEFAULT now(),
    active_at timestamptz NOT NULL DEFAULT now(),
    named_at timestamptz NOT NULL DEFAULT now(),
    origin text NOT NULL DEFAULT '' CHECK (origin ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'),
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
    age_band smallint,
    language text NOT NULL DEFAULT '' CHECK (language ~ '^[a-z]{0,3}$'),
    district text NOT NULL DEFAULT '' CHECK (district ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'),
    freedom text NOT NULL DEFAULT '' CHECK (freedom IN ('', 'free', 'not_free', 'asked_to_leave')),
    not_free_days integer NOT NULL DEFAULT 0,
    not_free_since date,
    waiting_on text NOT NULL DEFAULT '' CHECK (waiting_on ~ '^[a-z_]{0,24}$'),
    waiting_since date,
    next_on date,
    to_tell_on date,
    hers smallint NOT NULL DEFAULT 0,
    together smallint NOT NULL DEFAULT 0,
    for_her smallint NOT NULL DEFAULT 0,
    UNIQUE (survivor, subject, basis)
);
CREATE INDEX kernel_access_list ON kernel_access (subject, active_at DESC, survivor);
CREATE INDEX kernel_access_named ON kernel_access (subject, named_at);

-- A worker who is kin of a survivor, or comes from her district and was cleared by her.
CREATE TABLE kernel_conflict (
    id uuid PRIMARY KEY,
    actor uuid NOT NULL,
    survivor uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('kin', 'district')),
    cleared_at timestamptz,
    UNIQUE (actor, survivor, kind)
);

CREATE TABLE kernel_journal (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor_kind text NOT NULL CHECK (actor_kind IN ('person', 'survivor', 'peer', 'device', 'system')),
    actor uuid NOT NULL,
    organisation uuid,
    act text NOT NULL CHECK (act ~ '^[a-z_]+\.[a-z_]+$'),
    outcome text NOT NULL CHECK (outcome IN ('done', 'refused', 'shown')),
    survivor uuid,
    target uuid,
    section integer NOT NULL DEFAULT 1,
    purpose text NOT NULL DEFAULT '' CHECK (purpose ~ '^[a-z_]{0,24}$'),
    shown uuid[]
);
CREATE INDEX kernel_journal_survivor ON kernel_journal (survivor, at) WHERE survivor IS NOT NULL;
CREATE INDEX kernel_journal_actor ON kernel_journal (actor, at);
CREATE INDEX kernel_journal_shown ON kernel_journal USING gin (shown) WHERE shown IS NOT NULL;

-- Tokens of pages already acted on.
CREATE TABLE kernel_once (
    once uuid NOT NULL,
    actor uuid NOT NULL,
    act text NOT NULL CHECK (act ~ '^[a-z_]+\.[a-z_]+$'),
    made uuid,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (actor, once, act)
);

CREATE TABLE kernel_draft (
    id uuid PRIMARY KEY,
    actor uuid NOT NULL,
    act text NOT NULL CHECK (act ~ '^[a-z_]+\.[a-z_]+$'),
    target uuid,
    value bytea NOT NULL,
    saved_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX kernel_draft_one ON kernel_draft (actor, act, coalesce(target, '00000000-0000-0000-0000-000000000000'));

REVOKE ALL ON kernel_seat, kernel_access, kernel_conflict, kernel_journal, kernel_once, kernel_draft FROM saathi_app, saathi_jobs;

-- Who acts. Empty outside a query or action: no actor, no rows.
CREATE FUNCTION house.actor() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT NULLIF(current_setting('saathi.actor', true), '')::uuid $$;

CREATE FUNCTION house.subjects() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT coalesce(array_agg(subject), '{}') FROM kernel_seat WHERE actor = house.actor() AND until > now() $$;

CREATE FUNCTION house.organisation() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT organisation FROM kernel_seat WHERE actor = house.actor() AND kind = 'person' AND until > now() $$;

CREATE FUNCTION house.origin() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT coalesce(max(NULLIF(origin, '')), '-') FROM kernel_seat WHERE actor = house.actor() AND kind = 'person' $$;

CREATE FUNCTION house.kept_from() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT coalesce(array_agg(survivor), '{}') FROM kernel_conflict
   WHERE actor = house.actor() AND kind = 'kin' AND cleared_at IS NULL $$;

CREATE FUNCTION house.cleared() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT coalesce(array_agg(survivor), '{}') FROM kernel_conflict
   WHERE actor = house.actor() AND kind = 'district' AND cleared_at IS NOT NULL $$;

-- Row security. What masks a worker from a survivor stands once, here: every other table asks kernel_access.
ALTER TABLE kernel_access ENABLE ROW LEVEL SECURITY;
ALTER TABLE kernel_access FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON kernel_access FOR SELECT TO saathi_app, saathi_jobs USING (
    subject = ANY ((SELECT house.subjects())::uuid[]) AND until > now()
    AND NOT survivor = ANY ((SELECT house.kept_from())::uuid[])
    AND (origin <> (SELECT house.origin()) OR survivor = ANY ((SELECT house.cleared())::uuid[])));
GRANT SELECT ON kernel_access TO saathi_app, saathi_jobs, saathi_dump;

ALTER TABLE kernel_conflict ENABLE ROW LEVEL SECURITY;
ALTER TABLE kernel_conflict FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON kernel_conflict FOR SELECT TO saathi_app, saathi_jobs
    USING (EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = kernel_conflict.survivor));
CREATE POLICY adds ON kernel_conflict FOR INSERT TO saathi_app, saathi_jobs
    WITH CHECK (EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = kernel_conflict.survivor)
                AND (cleared_at IS NULL OR actor <> house.actor()));
CREATE POLICY changes ON kernel_conflict FOR UPDATE TO saathi_app, saathi_jobs
    USING (EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = kernel_conflict.survivor) AND actor <> house.actor())
    WITH CHECK (EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = kernel_conflict.survivor) AND actor <> house.actor());
GRANT SELECT, INSERT, UPDATE ON kernel_conflict TO saathi_app, saathi_jobs;

ALTER TABLE kernel_seat ENABLE ROW LEVEL SECURITY;
ALTER TABLE kernel_seat FORCE ROW LEVEL SECURITY;
CREATE FUNCTION house.is_new(p_organisation uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT NOT EXISTS (SELECT 1 FROM kernel_seat WHERE organisation = p_organisation) $$;
CREATE POLICY reads ON kernel_seat FOR SELECT TO saathi_app, saathi_jobs USING (true);
CREATE POLICY adds ON kernel_seat FOR INSERT TO saathi_app, saathi_jobs
    WITH CHECK (organisation = (SELECT house.organisation()) OR house.is_new(organisation));
CREATE POLICY changes ON kernel_seat FOR UPDATE TO saathi_app, saathi_jobs
    USING (organisation = (SELECT house.organisation())) WITH CHECK (organisation = (SELECT house.organisation()));
GRANT SELECT, INSERT, UPDATE ON kernel_seat TO saathi_app, saathi_jobs;

ALTER TABLE kernel_journal ENABLE ROW LEVEL SECURITY;
ALTER TABLE kernel_journal FORCE ROW LEVEL SECURITY;
CREATE POLICY adds ON kernel_journal FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (actor = house.actor());
CREATE POLICY reads ON kernel_journal FOR SELECT TO saathi_app, saathi_jobs USING (
    actor = house.actor()
    OR EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = kernel_journal.survivor AND a.sections & kernel_journal.section <> 0));
GRANT SELECT, INSERT ON kernel_journal TO saathi_app, saathi_jobs;

ALTER TABLE kernel_once ENABLE ROW LEVEL SECURITY;
ALTER TABLE kernel_once FORCE ROW LEVEL SECURITY;
CREATE POLICY mine ON kernel_once TO saathi_app, saathi_jobs USING (actor = house.actor()) WITH CHECK (actor = house.actor());
GRANT SELECT, INSERT ON kernel_once TO saathi_app, saathi_jobs;

ALTER TABLE kernel_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE kernel_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY mine ON kernel_draft TO saathi_app, saathi_jobs USING (actor = house.actor()) WITH CHECK (actor = house.actor());
GRANT SELECT, INSERT, UPDATE, DELETE ON kernel_draft TO saathi_app, saathi_jobs;

-- Access is written only here. One may pass on only what one holds; a survivor nobody holds yet may be opened by the
-- organisation of the actor alone.
CREATE FUNCTION house.held(p_survivor uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT coalesce(bit_or(sections), 0) FROM kernel_access
   WHERE survivor = p_survivor AND subject = ANY (house.subjects()) AND until > now()
     AND NOT survivor = ANY (house.kept_from())
     AND (origin <> house.origin() OR survivor = ANY (house.cleared())) $$;

CREATE FUNCTION house.grant_access(
    p_id uuid, p_survivor uuid, p_subject uuid, p_organisation uuid, p_sections integer, p_basis text,
    p_until timestamptz, p_because uuid) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE made uuid; like_row kernel_access; placed boolean; whole boolean;
BEGIN
    IF house.actor() IS NULL OR p_basis NOT IN ('consent', 'order', 'duty') THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT * INTO like_row FROM kernel_access WHERE survivor = p_survivor ORDER BY granted_at LIMIT 1;
    IF NOT FOUND THEN
        IF p_organisation IS DISTINCT FROM house.organisation() THEN
            RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
        END IF;
    ELSIF house.held(p_survivor) & p_sections <> p_sections
          AND NOT (like_row.granted_by = house.actor() AND like_row.granted_at = now()
                   AND p_organisation = house.organisation()) THEN
        -- The second half lets the transaction that opened her give her to more subjects of its own organisation.
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- What lists show comes along as far as the sections do: a newcomer is not told less than her sections say.
    placed := p_sections & 4 <> 0 AND like_row.sections & 4 <> 0;
    whole := like_row.sections IS NOT NULL AND (p_sections | 1) & like_row.sections = like_row.sections;
    INSERT INTO kernel_access (id, survivor, subject, organisation, sections, basis, until, because, granted_by,
        origin, state, age_band, language, district, freedom, not_free_days, not_free_since, waiting_on, waiting_since,
        next_on, to_tell_on, hers, together, for_her)
    VALUES (p_id, p_survivor, p_subject, p_organisation, p_sections | 1, p_basis, p_until, p_because, house.actor(),
        coalesce(like_row.origin, ''), coalesce(like_row.state, 'open'), like_row.age_band, coalesce(like_row.language, ''),
        CASE WHEN placed THEN like_row.district ELSE '' END, CASE WHEN placed THEN like_row.freedom ELSE '' END,
        CASE WHEN placed THEN like_row.not_free_days ELSE 0 END, CASE WHEN placed THEN like_row.not_free_since END,
        CASE WHEN placed THEN like_row.waiting_on ELSE '' END, CASE WHEN placed THEN like_row.waiting_since END,
        CASE WHEN placed THEN like_row.next_on END, CASE WHEN whole THEN like_row.to_tell_on END,
        CASE WHEN whole THEN like_row.hers ELSE 0 END, CASE WHEN whole THEN like_row.together ELSE 0 END,
        CASE WHEN whole THEN like_row.for_her ELSE 0 END)
    ON CONFLICT (survivor, subject, basis) DO UPDATE
        SET sections = excluded.sections, until = excluded.until, because = excluded.because,
            granted_by = excluded.granted_by, granted_at = now()
    RETURNING id INTO made;
    RETURN made;
END $$;

-- Ends what rests on one reason (a consent, an order); the wrapped keys go with the rows.
CREATE FUNCTION house.revoke_access(p_survivor uuid, p_because uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE gone integer;
BEGIN
    IF house.held(p_survivor) = 0 THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM kernel_access WHERE survivor = p_survivor AND because = p_because;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END $$;

-- List columns follow what happened, but only for subjects whose sections cover it: else the date itself would tell.
CREATE FUNCTION house.touch(p_survivor uuid, p_section integer, p_values jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF house.held(p_survivor) & p_section = 0 THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE kernel_access a SET
        active_at = now(),
        named_at = CASE WHEN p_values ? 'named' THEN now() ELSE a.named_at END,
        origin = coalesce(p_values ->> 'origin', a.origin),
        state = coalesce(p_values ->> 'state', a.state),
        age_band = CASE WHEN p_values ? 'age_band' THEN (p_values ->> 'age_band')::smallint ELSE a.age_band END,
        language = coalesce(p_values ->> 'language', a.language),
        district = coalesce(p_values ->> 'district', a.district),
        freedom = coalesce(p_values ->> 'freedom', a.freedom),
        not_free_days = coalesce((p_values ->> 'not_free_days')::integer, a.not_free_days),
        not_free_since = CASE WHEN p_values ? 'not_free_since' THEN (p_values ->> 'not_free_since')::date ELSE a.not_free_since END,
        waiting_on = coalesce(p_values ->> 'waiting_on', a.waiting_on),
        waiting_since = CASE WHEN p_values ? 'waiting_since' THEN (p_values ->> 'waiting_since')::date ELSE a.waiting_since END,
        next_on = CASE WHEN p_values ? 'next_on' THEN (p_values ->> 'next_on')::date ELSE a.next_on END,
        to_tell_on = CASE WHEN p_values ? 'to_tell_on' THEN (p_values ->> 'to_tell_on')::date ELSE a.to_tell_on END,
        hers = a.hers + coalesce((p_values ->> 'hers')::smallint, 0),
        together = a.together + coalesce((p_values ->> 'together')::smallint, 0),
        for_her = a.for_her + coalesce((p_values ->> 'for_her')::smallint, 0)
    WHERE a.survivor = p_survivor AND a.sections & p_section <> 0;
    IF p_values ? 'origin' THEN
        UPDATE kernel_access SET origin = p_values ->> 'origin' WHERE survivor = p_survivor;
    END IF;
END $$;

-- Who may see her, and why: shown to whoever shares the person, and to her.
CREATE FUNCTION house.who_may(p_survivor uuid)
RETURNS TABLE (id uuid, subject uuid, organisation uuid, sections integer, basis text, until timestamptz, because uuid, granted_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT a.id, a.subject, a.organisation, a.sections, a.basis, a.until, a.because, a.granted_at
   FROM kernel_access a WHERE a.survivor = p_survivor AND a.until > now() AND house.held(p_survivor) <> 0 $$;

-- How many people are masked from this actor for kinship or a shared home district.
CREATE FUNCTION house.masked() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT count(DISTINCT survivor)::integer FROM kernel_access
   WHERE subject = ANY (house.subjects()) AND until > now()
     AND (survivor = ANY (house.kept_from())
          OR (origin = house.origin() AND NOT survivor = ANY (house.cleared()))) $$;

-- One entry a list view; people already remembered for this actor, list and hour are not repeated.
CREATE FUNCTION house.shown(p_kind text, p_organisation uuid, p_act text, p_purpose text, p_ids uuid[], p_section integer)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE fresh uuid[];
BEGIN
    fresh := ARRAY(SELECT unnest(p_ids) EXCEPT SELECT unnest(j.shown) FROM kernel_journal j
        WHERE j.actor = house.actor() AND j.at >= date_trunc('hour', now()) AND j.act = p_act AND j.outcome = 'shown');
    IF cardinality(fresh) > 0 THEN
        INSERT INTO kernel_journal (actor_kind, actor, organisation, act, outcome, survivor, section, purpose, shown)
        VALUES (p_kind, house.actor(), p_organisation, p_act, 'shown',
                CASE WHEN cardinality(fresh) = 1 THEN fresh[1] END, p_section, p_purpose, fresh);
    END IF;
END $$;

-- Who looked at her: acts about her and lists she appeared in, for those who hold her card.
CREATE FUNCTION house.who_looked(p_survivor uuid, p_since timestamptz)
RETURNS TABLE (at timestamptz, actor uuid, organisation uuid, act text, outcome text, section integer, purpose text, in_list boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT j.at, j.actor, j.organisation, j.act, j.outcome, j.section, j.purpose, cardinality(coalesce(j.shown, '{}')) > 1
   FROM kernel_journal j
   WHERE j.at >= p_since AND j.outcome <> 'refused' AND house.held(p_survivor) <> 0
     AND (j.survivor = p_survivor OR j.shown @> ARRAY[p_survivor]) $$;

DO $$ DECLARE f regprocedure; BEGIN
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'house' LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO saathi_app, saathi_jobs, saathi_definer, saathi_dump', f);
        EXECUTE format('ALTER FUNCTION %s OWNER TO saathi_definer', f);
    END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON kernel_seat, kernel_access, kernel_conflict, kernel_journal, kernel_once, kernel_draft TO saathi_definer;
GRANT SELECT ON kernel_seat, kernel_access, kernel_conflict, kernel_journal, kernel_once, kernel_draft TO saathi_dump;
