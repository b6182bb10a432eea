--
-- PostgreSQL database dump
--

\restrict vG171yvcFlmTI92FadIYILQiOchTAYt4l7W4blpeOCmvSWtLaxdEItDEqdBvgEw

-- Dumped from database version 18.4
-- Dumped by pg_dump version 18.4

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: house; Type: SCHEMA; Schema: -; Owner: saathi_owner
--

CREATE SCHEMA house;


ALTER SCHEMA house OWNER TO saathi_owner;

--
-- Name: public; Type: SCHEMA; Schema: -; Owner: saathi_owner
--

-- *not* creating schema, since initdb creates it


ALTER SCHEMA public OWNER TO saathi_owner;

--
-- Name: vault; Type: SCHEMA; Schema: -; Owner: saathi_owner
--

CREATE SCHEMA vault;


ALTER SCHEMA vault OWNER TO saathi_owner;

--
-- Name: procrastinate_job_event_type; Type: TYPE; Schema: public; Owner: saathi_owner
--

CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);


ALTER TYPE public.procrastinate_job_event_type OWNER TO saathi_owner;

--
-- Name: procrastinate_job_status; Type: TYPE; Schema: public; Owner: saathi_owner
--

CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);


ALTER TYPE public.procrastinate_job_status OWNER TO saathi_owner;

--
-- Name: procrastinate_job_to_defer_v1; Type: TYPE; Schema: public; Owner: saathi_owner
--

CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);


ALTER TYPE public.procrastinate_job_to_defer_v1 OWNER TO saathi_owner;

--
-- Name: uuid_range; Type: TYPE; Schema: public; Owner: saathi_owner
--

CREATE TYPE public.uuid_range AS RANGE (
    subtype = uuid,
    multirange_type_name = public.uuid_multirange
);


ALTER TYPE public.uuid_range OWNER TO saathi_owner;

--
-- Name: actor(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.actor() RETURNS uuid
    LANGUAGE sql STABLE
    AS $$ SELECT NULLIF(current_setting('saathi.actor', true), '')::uuid $$;


ALTER FUNCTION house.actor() OWNER TO saathi_definer;

--
-- Name: answer_in_group(text, integer); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.answer_in_group(p_question text, p_answer integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF house.organisation() IS NULL THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO kernel_answer AS a VALUES (house.organisation(), p_question, date_trunc('month', current_date)::date, p_answer, 1)
    ON CONFLICT (organisation, question, month, answer) DO UPDATE SET n = a.n + 1;
END $$;


ALTER FUNCTION house.answer_in_group(p_question text, p_answer integer) OWNER TO saathi_definer;

--
-- Name: answered_groups(text); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.answered_groups(p_question text) RETURNS TABLE(since date, until date, counts integer[])
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE of_month record; n integer;
BEGIN
    counts := '{0,0,0,0,0}';
    FOR of_month IN
        SELECT a.month, array_agg(a.answer) AS given, array_agg(a.n) AS times FROM kernel_answer a
        WHERE a.organisation = house.organisation() AND a.question = p_question
          AND a.month + interval '1 month 30 days' <= current_date
        GROUP BY a.month ORDER BY a.month
    LOOP
        since := coalesce(since, of_month.month);
        FOR n IN 1 .. cardinality(of_month.given) LOOP
            counts[of_month.given[n]] := counts[of_month.given[n]] + of_month.times[n];
        END LOOP;
        IF (SELECT sum(c) >= 10 AND max(c) < sum(c) FROM unnest(counts) AS c) THEN
            until := (of_month.month + interval '1 month - 1 day')::date;
            RETURN NEXT;
            since := NULL;
            counts := '{0,0,0,0,0}';
        END IF;
    END LOOP;
END $$;


ALTER FUNCTION house.answered_groups(p_question text) OWNER TO saathi_definer;

--
-- Name: answers_only(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.answers_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE theirs text[] := ARRAY['answer', 'answered_on', 'answered_by'];
BEGIN
    IF OLD.kept_by IS DISTINCT FROM house.actor() AND OLD.hidden_from && house.stands()
       AND to_jsonb(NEW) - theirs IS DISTINCT FROM to_jsonb(OLD) - theirs THEN
        RAISE EXCEPTION 'those who decided may only answer' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION house.answers_only() OWNER TO saathi_owner;

--
-- Name: break_glass(uuid, uuid, text, text); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.break_glass(p_id uuid, p_access uuid, p_code text, p_danger text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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
            granted_by = excluded.granted_by, granted_at = now(), named_at = now()
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


ALTER FUNCTION house.break_glass(p_id uuid, p_access uuid, p_code text, p_danger text) OWNER TO saathi_definer;

--
-- Name: card(text); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.card(p_token text) RETURNS TABLE(id uuid, secret text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT h.id, h.secret FROM kernel_holder h WHERE h.token = p_token AND p_token <> '' AND h.until > now() $$;


ALTER FUNCTION house.card(p_token text) OWNER TO saathi_definer;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: kernel_journal; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.kernel_journal (
    seq bigint NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    actor_kind text NOT NULL,
    actor uuid NOT NULL,
    organisation uuid,
    act text NOT NULL,
    outcome text NOT NULL,
    survivor uuid,
    target uuid,
    section integer DEFAULT 1 NOT NULL,
    purpose text DEFAULT ''::text NOT NULL,
    shown uuid[],
    CONSTRAINT kernel_journal_act_check CHECK ((act ~ '^[a-z_]+\.[a-z_]+$'::text)),
    CONSTRAINT kernel_journal_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['person'::text, 'survivor'::text, 'peer'::text, 'device'::text, 'system'::text]))),
    CONSTRAINT kernel_journal_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text, 'shown'::text]))),
    CONSTRAINT kernel_journal_purpose_check CHECK ((purpose ~ '^[a-z_]{0,24}$'::text))
);

ALTER TABLE ONLY public.kernel_journal FORCE ROW LEVEL SECURITY;


ALTER TABLE public.kernel_journal OWNER TO saathi_owner;

--
-- Name: carried_over(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.carried_over() RETURNS SETOF public.kernel_journal
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    LOCK TABLE kernel_journal IN SHARE MODE;
    RETURN QUERY SELECT j.* FROM kernel_journal j
        WHERE NOT EXISTS (SELECT 1 FROM kernel_seal s WHERE s.seq = j.seq) ORDER BY j.seq;
END $$;


ALTER FUNCTION house.carried_over() OWNER TO saathi_definer;

--
-- Name: case_passes(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.case_passes() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF NEW.organisation <> OLD.organisation AND NOT EXISTS (
        SELECT 1 FROM handovers_handover h JOIN links_request r ON r.id = h.request_id
        WHERE h.survivor_id = NEW.survivor_id AND r.state = 'accepted' AND h.agreed_at IS NOT NULL
          AND h.arrived_at IS NOT NULL AND h.from_organisation = OLD.organisation
          AND h.to_organisation = NEW.organisation AND h.to_organisation = house.organisation()) THEN
        RAISE EXCEPTION 'only a handover that arrived changes who is accountable' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION house.case_passes() OWNER TO saathi_owner;

--
-- Name: checkpoint(bigint, bigint, bytea, timestamp with time zone, text); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.checkpoint(p_batch bigint, p_size bigint, p_head bytea, p_at timestamp with time zone, p_note text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ INSERT INTO kernel_checkpoint (batch, size, head, signed_at, note) VALUES (p_batch, p_size, p_head, p_at, p_note)
   ON CONFLICT DO NOTHING $$;


ALTER FUNCTION house.checkpoint(p_batch bigint, p_size bigint, p_head bytea, p_at timestamp with time zone, p_note text) OWNER TO saathi_definer;

--
-- Name: cleared(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.cleared() RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT coalesce(array_agg(survivor), '{}') FROM kernel_conflict
   WHERE actor = house.actor() AND kind = 'district' AND cleared_at IS NOT NULL $$;


ALTER FUNCTION house.cleared() OWNER TO saathi_definer;

--
-- Name: conference_stays(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.conference_stays() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF OLD.held_on IS NOT NULL AND to_jsonb(NEW) <> to_jsonb(OLD) THEN
        RAISE EXCEPTION 'this conference was held' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION house.conference_stays() OWNER TO saathi_owner;

--
-- Name: destroy_papers(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.destroy_papers() RETURNS uuid[]
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE found uuid[]; today date := (now() AT TIME ZONE 'Asia/Kolkata')::date;
BEGIN
    IF house.actor() IS DISTINCT FROM '00000000-0000-0000-0000-000000000000'::uuid THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    WITH due AS (
        UPDATE cases_paper p SET destroyed_on = today, title = '', from_whom = '', sha256 = ''
        WHERE p.withdrawn_on IS NOT NULL AND p.kept_until_on < today AND p.destroyed_on IS NULL
          -- What a demand is not answered about may not be destroyed meanwhile.
          AND NOT EXISTS (SELECT 1 FROM cases_paperdemand d
              WHERE d.survivor_id = p.survivor_id AND d.section = p.section AND d.answer IN ('', 'ask_court'))
        RETURNING p.id, p.survivor_id, p.section
    ), gone AS (
        UPDATE cases_paperpiece x SET piece = '' FROM due WHERE x.paper_id = due.id
    ), said AS (
        INSERT INTO cases_paperstep (id, survivor_id, paper_id, section, what, purpose, words, language, by, at)
        SELECT gen_random_uuid(), due.survivor_id, due.id, due.section, 'destroyed', '', '', '', '00000000-0000-0000-0000-000000000000'::uuid, now()
        FROM due
    )
    SELECT array_agg(DISTINCT due.survivor_id) INTO found FROM due;
    RETURN coalesce(found, '{}');
END $$;


ALTER FUNCTION house.destroy_papers() OWNER TO saathi_definer;

--
-- Name: door(uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.door(p_survivor uuid) RETURNS TABLE(opened_at timestamp with time zone, until timestamp with time zone, entered_at timestamp with time zone, is_open boolean, confirmed_at timestamp with time zone, opened_by uuid, organisation uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT h.opened_at, h.until, h.entered_at, h.token <> '' AND h.until > now(), h.confirmed_at, h.opened_by,
       (SELECT s.organisation FROM kernel_seat s WHERE s.actor = h.opened_by AND s.kind = 'person' LIMIT 1)
   FROM kernel_holder h WHERE h.survivor = p_survivor AND house.held(p_survivor) <> 0 $$;


ALTER FUNCTION house.door(p_survivor uuid) OWNER TO saathi_definer;

--
-- Name: enter(uuid, text, uuid, integer); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.enter(p_id uuid, p_token text, p_sitting uuid, p_idle integer) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE her uuid;
BEGIN
    UPDATE kernel_holder SET sitting = p_sitting, entered_at = now()
    WHERE id = p_id AND token = p_token AND p_token <> '' AND until > now() RETURNING survivor INTO her;
    IF her IS NOT NULL THEN
        UPDATE kernel_seat SET until = now() + make_interval(secs => p_idle) WHERE actor = p_id;
        DELETE FROM kernel_guess WHERE token = p_token;
    END IF;
    RETURN her;
END $$;


ALTER FUNCTION house.enter(p_id uuid, p_token text, p_sitting uuid, p_idle integer) OWNER TO saathi_definer;

--
-- Name: erased(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.erased() RETURNS TABLE(what text, erasure uuid, whose uuid, organisation uuid, law text, at timestamp with time zone, until_on date)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    SELECT DISTINCT ON (l.erasure, l.what) l.what, l.erasure, l.whose, l.organisation, l.law, l.at, l.until_on
    FROM herfile_ledger l WHERE house.actor() = '00000000-0000-0000-0000-000000000000'::uuid ORDER BY l.erasure, l.what $$;


ALTER FUNCTION house.erased() OWNER TO saathi_definer;

--
-- Name: grant_access(uuid, uuid, uuid, uuid, integer, text, timestamp with time zone, uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.grant_access(p_id uuid, p_survivor uuid, p_subject uuid, p_organisation uuid, p_sections integer, p_basis text, p_until timestamp with time zone, p_because uuid) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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
    ELSIF house.lasting(p_survivor) & p_sections <> p_sections
          AND NOT (like_row.granted_by = house.actor() AND like_row.granted_at = now()
                   AND p_organisation = house.organisation()) THEN
        -- The second half lets the transaction that opened her give her to more subjects of its own organisation.
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- What lists show comes along as far as the sections do: a newcomer is not told less than her sections say.
    placed := p_sections & 4 <> 0 AND like_row.sections & 4 <> 0;
    IF p_sections & 4 <> 0 AND like_row.sections & 4 = 0 THEN
        SELECT a.district, a.freedom, a.not_free_days, a.not_free_since, a.waiting_on, a.waiting_since, a.next_on
        INTO like_row.district, like_row.freedom, like_row.not_free_days, like_row.not_free_since, like_row.waiting_on,
            like_row.waiting_since, like_row.next_on
        FROM kernel_access a WHERE a.survivor = p_survivor AND a.sections & 4 <> 0 ORDER BY a.granted_at LIMIT 1;
        placed := FOUND;
    END IF;
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
            granted_by = excluded.granted_by, granted_at = now(), named_at = now(),
            district = excluded.district, freedom = excluded.freedom, not_free_days = excluded.not_free_days,
            not_free_since = excluded.not_free_since, waiting_on = excluded.waiting_on,
            waiting_since = excluded.waiting_since, next_on = excluded.next_on,
            -- What was counted in sections that stay is still so; what was counted in others is not told.
            to_tell_on = CASE WHEN excluded.sections & kernel_access.sections = kernel_access.sections
                THEN least(kernel_access.to_tell_on, excluded.to_tell_on) ELSE excluded.to_tell_on END,
            hers = CASE WHEN excluded.sections & kernel_access.sections = kernel_access.sections
                THEN greatest(kernel_access.hers, excluded.hers) ELSE excluded.hers END,
            together = CASE WHEN excluded.sections & kernel_access.sections = kernel_access.sections
                THEN greatest(kernel_access.together, excluded.together) ELSE excluded.together END,
            for_her = CASE WHEN excluded.sections & kernel_access.sections = kernel_access.sections
                THEN greatest(kernel_access.for_her, excluded.for_her) ELSE excluded.for_her END
    RETURNING id INTO made;
    RETURN made;
END $$;


ALTER FUNCTION house.grant_access(p_id uuid, p_survivor uuid, p_subject uuid, p_organisation uuid, p_sections integer, p_basis text, p_until timestamp with time zone, p_because uuid) OWNER TO saathi_definer;

--
-- Name: guess(text, integer, integer, integer); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.guess(p_token text, p_rest_after integer, p_most integer, p_a_minute integer) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE mine kernel_guess; all_now integer;
BEGIN
    INSERT INTO kernel_guess AS g (token, n, until) VALUES ('*', 1, now() + interval '1 minute')
    ON CONFLICT (token) DO UPDATE SET n = CASE WHEN g.until <= now() THEN 1 ELSE g.n + 1 END,
        until = CASE WHEN g.until <= now() THEN excluded.until ELSE g.until END
    RETURNING n INTO all_now;
    IF all_now > p_a_minute THEN
        RETURN 'busy';
    END IF;
    DELETE FROM kernel_guess WHERE until <= now() AND token <> '*';
    SELECT * INTO mine FROM kernel_guess WHERE token = p_token;
    IF mine.n >= p_most THEN
        RETURN 'closed';
    ELSIF mine.rests_until > now() THEN
        RETURN 'rest';
    END IF;
    INSERT INTO kernel_guess AS g (token, n, until) VALUES (p_token, 1, now() + interval '30 days')
    ON CONFLICT (token) DO UPDATE SET n = g.n + 1, until = excluded.until,
        rests_until = CASE WHEN g.n + 1 = p_rest_after THEN now() + interval '15 minutes' END;
    RETURN 'go';
END $$;


ALTER FUNCTION house.guess(p_token text, p_rest_after integer, p_most integer, p_a_minute integer) OWNER TO saathi_definer;

--
-- Name: handover_moves(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.handover_moves() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    hers text[] := ARRAY['yes', 'keeps', 'agreed_at', 'agreed_by', 'language', 'proof', 'consents', 'n_facts'];
    theirs text[] := ARRAY['arrived_on', 'arrived_at', 'visit_by_on', 'visited_on'];
    shared text[] := ARRAY['met_on', 'presence', 'meeting_words'];
    was jsonb := to_jsonb(OLD); became jsonb := to_jsonb(NEW); ours uuid := house.organisation();
BEGIN
    IF was = became THEN
        RETURN NEW;
    END IF;
    IF became - (hers || theirs || shared || ARRAY['released_at']) <> was - (hers || theirs || shared || ARRAY['released_at'])
       OR (became - (theirs || shared || ARRAY['released_at']) <> was - (theirs || shared || ARRAY['released_at'])
           AND (ours IS DISTINCT FROM OLD.from_organisation OR OLD.agreed_at IS NOT NULL))
       OR (became - (hers || shared || ARRAY['released_at']) <> was - (hers || shared || ARRAY['released_at'])
           AND ours IS DISTINCT FROM OLD.to_organisation)
       OR (OLD.arrived_at IS NOT NULL AND NEW.arrived_at IS DISTINCT FROM OLD.arrived_at)
       OR (NEW.released_at IS DISTINCT FROM OLD.released_at AND ours IS DISTINCT FROM OLD.from_organisation)
       OR (ours IS NULL OR ours NOT IN (OLD.from_organisation, OLD.to_organisation)) THEN
        RAISE EXCEPTION 'not theirs to write' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION house.handover_moves() OWNER TO saathi_owner;

--
-- Name: held(uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.held(p_survivor uuid) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT coalesce(bit_or(sections), 0) FROM kernel_access
   WHERE survivor = p_survivor AND subject = ANY (house.subjects()) AND until > now()
     AND (house.only() IS NULL OR survivor = house.only())
     AND NOT survivor = ANY (house.kept_from())
     AND (origin <> house.origin() OR survivor = ANY (house.cleared())) $$;


ALTER FUNCTION house.held(p_survivor uuid) OWNER TO saathi_definer;

--
-- Name: hold(uuid, uuid, text, text, timestamp with time zone); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.hold(p_id uuid, p_survivor uuid, p_token text, p_secret text, p_until timestamp with time zone) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE made uuid; was text;
BEGIN
    IF house.only() IS DISTINCT FROM p_survivor OR house.organisation() IS NULL OR house.held(p_survivor) = 0
       OR p_token = '' OR p_secret = '' THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO kernel_holder AS h (id, survivor, token, secret, opened_by, opened_at, until)
    VALUES (p_id, p_survivor, p_token, p_secret, house.actor(), now(), p_until)
    ON CONFLICT (survivor) DO UPDATE SET token = excluded.token, secret = excluded.secret, sitting = NULL,
        opened_by = excluded.opened_by, opened_at = excluded.opened_at, until = excluded.until, entered_at = NULL, confirmed_at = NULL
    RETURNING h.id INTO made;
    -- Her seat is empty but for the minutes she sits in it: then no access row of hers counts for anybody.
    INSERT INTO kernel_seat (id, actor, subject, kind, organisation, until)
    VALUES (gen_random_uuid(), made, made, 'survivor', made, now())
    ON CONFLICT (actor, subject) DO UPDATE SET until = now();
    RETURN made;
END $$;


ALTER FUNCTION house.hold(p_id uuid, p_survivor uuid, p_token text, p_secret text, p_until timestamp with time zone) OWNER TO saathi_definer;

--
-- Name: is_new(uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.is_new(p_organisation uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT NOT EXISTS (SELECT 1 FROM kernel_seat WHERE organisation = p_organisation) $$;


ALTER FUNCTION house.is_new(p_organisation uuid) OWNER TO saathi_definer;

--
-- Name: is_ordered(uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.is_ordered(p_survivor uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    SELECT house.held(p_survivor) <> 0 AND (
        EXISTS (SELECT 1 FROM survivors_ground g WHERE g.survivor_id = p_survivor AND g.basis = 'order'
                AND g.ended_at IS NULL AND g.until > now())
        OR EXISTS (SELECT 1 FROM cases_order o JOIN cases_stay s ON s.id = o.stay_id,
                       (SELECT (now() AT TIME ZONE 'Asia/Kolkata')::date AS now) day
                   WHERE o.survivor_id = p_survivor AND o.from_on <= now AND coalesce(o.until_on, now) >= now
                   AND coalesce(o.release_ordered_on, now + 1) > now AND o.kind <> 'release'
                   AND (upper_inf(s.days) OR upper(s.days) > now OR o.kind IN ('form_19', 'final_37', 'restoration'))))
$$;


ALTER FUNCTION house.is_ordered(p_survivor uuid) OWNER TO saathi_definer;

--
-- Name: is_own(uuid, uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.is_own(p_id uuid, p_sitting uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT coalesce((SELECT h.confirmed_at IS NOT NULL FROM kernel_holder h
                    WHERE h.id = p_id AND h.sitting = p_sitting), false) $$;


ALTER FUNCTION house.is_own(p_id uuid, p_sitting uuid) OWNER TO saathi_definer;

--
-- Name: is_system(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.is_system() RETURNS boolean
    LANGUAGE sql STABLE
    AS $$ SELECT house.actor() = '00000000-0000-0000-0000-000000000000'::uuid $$;


ALTER FUNCTION house.is_system() OWNER TO saathi_definer;

--
-- Name: is_untold(uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.is_untold(p_challenge uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT EXISTS (SELECT 1 FROM decisions_challenge c WHERE c.id = p_challenge AND c.agreed_to_tell_on IS NULL
     AND c.kept_by IS DISTINCT FROM house.actor() AND c.hidden_from && house.stands()) $$;


ALTER FUNCTION house.is_untold(p_challenge uuid) OWNER TO saathi_definer;

--
-- Name: journal_state(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.journal_state() RETURNS TABLE(sealed bigint, unsealed bigint, oldest_at timestamp with time zone, last_checkpoint_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    WITH cursor AS (
        SELECT * FROM (SELECT size, last_xid, last_seq, floor FROM kernel_batch ORDER BY batch DESC LIMIT 1) b
        UNION ALL SELECT 0, '0'::xid8, 0, 0 ORDER BY 1 DESC LIMIT 1
    ), waiting AS (
        SELECT j.at FROM cursor c, kernel_journal j
        WHERE (j.xid, j.seq) > (c.last_xid, c.last_seq) AND j.seq > c.floor ORDER BY j.xid, j.seq LIMIT 10000
    )
    SELECT (SELECT size FROM cursor), count(*), min(at), (SELECT max(signed_at) FROM kernel_checkpoint) FROM waiting $$;


ALTER FUNCTION house.journal_state() OWNER TO saathi_definer;

--
-- Name: keeps_cases_paper(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_cases_paper() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE may_change text[] := ARRAY['section', 'title', 'from_whom', 'sha256', 'withdrawn_on', 'kept_until_on', 'destroyed_on'];
BEGIN
    IF to_jsonb(NEW) - may_change <> to_jsonb(OLD) - may_change THEN
        RAISE EXCEPTION 'rows of cases_paper stay as they were written' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION house.keeps_cases_paper() OWNER TO saathi_owner;

--
-- Name: keeps_cases_paperpiece(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_cases_paperpiece() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['section', 'piece'] <> to_jsonb(OLD) - ARRAY['section', 'piece'] THEN
                RAISE EXCEPTION 'rows of cases_paperpiece stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_cases_paperpiece() OWNER TO saathi_owner;

--
-- Name: keeps_cases_paperstep(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_cases_paperstep() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['section', 'words'] <> to_jsonb(OLD) - ARRAY['section', 'words'] THEN
                RAISE EXCEPTION 'rows of cases_paperstep stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_cases_paperstep() OWNER TO saathi_owner;

--
-- Name: keeps_choice(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_choice() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    RAISE EXCEPTION 'what she chose stays as she chose it' USING ERRCODE = 'insufficient_privilege';
END $$;


ALTER FUNCTION house.keeps_choice() OWNER TO saathi_owner;

--
-- Name: keeps_directory(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_directory() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF NOT OLD.is_draft AND to_jsonb(NEW) - 'checked_at' <> to_jsonb(OLD) - 'checked_at' THEN
        RAISE EXCEPTION 'a directory stays as it was believed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION house.keeps_directory() OWNER TO saathi_owner;

--
-- Name: keeps_handovers_alarm(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_handovers_alarm() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['survivor_id', 'state', 'next_on', 'decision', 'with_her', 'reason', 'decided_on', 'decided_by', 'told_on', 'her_words', 'language'] <> to_jsonb(OLD) - ARRAY['survivor_id', 'state', 'next_on', 'decision', 'with_her', 'reason', 'decided_on', 'decided_by', 'told_on', 'her_words', 'language'] THEN
                RAISE EXCEPTION 'rows of handovers_alarm stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_handovers_alarm() OWNER TO saathi_owner;

--
-- Name: keeps_handovers_closure(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_handovers_closure() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['survivor_id', 'ask_again_on', 'asked_words', 'reopened_on', 'reopened_words', 'reopened_language', 'reopened_by'] <> to_jsonb(OLD) - ARRAY['survivor_id', 'ask_again_on', 'asked_words', 'reopened_on', 'reopened_words', 'reopened_language', 'reopened_by'] THEN
                RAISE EXCEPTION 'rows of handovers_closure stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_handovers_closure() OWNER TO saathi_owner;

--
-- Name: keeps_handovers_followup(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_handovers_followup() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['survivor_id', 'ended_on'] <> to_jsonb(OLD) - ARRAY['survivor_id', 'ended_on'] THEN
                RAISE EXCEPTION 'rows of handovers_followup stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_handovers_followup() OWNER TO saathi_owner;

--
-- Name: keeps_handovers_handoverfact(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_handovers_handoverfact() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['state', 'her_words', 'checked_at', 'checked_by'] <> to_jsonb(OLD) - ARRAY['state', 'her_words', 'checked_at', 'checked_by'] THEN
                RAISE EXCEPTION 'rows of handovers_handoverfact stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_handovers_handoverfact() OWNER TO saathi_owner;

--
-- Name: keeps_handovers_jointteam(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_handovers_jointteam() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['ended_on'] <> to_jsonb(OLD) - ARRAY['ended_on'] THEN
                RAISE EXCEPTION 'rows of handovers_jointteam stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_handovers_jointteam() OWNER TO saathi_owner;

--
-- Name: keeps_herfile_correction(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_herfile_correction() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['answer', 'reason', 'answered_at', 'answered_by'] <> to_jsonb(OLD) - ARRAY['answer', 'reason', 'answered_at', 'answered_by'] THEN
                RAISE EXCEPTION 'rows of herfile_correction stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_herfile_correction() OWNER TO saathi_owner;

--
-- Name: keeps_herfile_erasure(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_herfile_erasure() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['law_keeps', 'shred_on', 'prepared_at', 'prepared_by', 'answer', 'reason', 'answered_at', 'answered_by'] <> to_jsonb(OLD) - ARRAY['law_keeps', 'shred_on', 'prepared_at', 'prepared_by', 'answer', 'reason', 'answered_at', 'answered_by'] THEN
                RAISE EXCEPTION 'rows of herfile_erasure stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_herfile_erasure() OWNER TO saathi_owner;

--
-- Name: keeps_links_duty(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_links_duty() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['reply', 'replied_on', 'missing', 'next_on'] <> to_jsonb(OLD) - ARRAY['reply', 'replied_on', 'missing', 'next_on'] THEN
                RAISE EXCEPTION 'rows of links_duty stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_links_duty() OWNER TO saathi_owner;

--
-- Name: keeps_links_dutyof(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_links_dutyof() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['survivor_id', 'taken_in_on', 'papers'] <> to_jsonb(OLD) - ARRAY['survivor_id', 'taken_in_on', 'papers'] THEN
                RAISE EXCEPTION 'rows of links_dutyof stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_links_dutyof() OWNER TO saathi_owner;

--
-- Name: keeps_links_learningoffer(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_links_learningoffer() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['survivor_id', 'picked', 'chosen_on', 'made_by', 'her_words', 'her_language', 'decision'] <> to_jsonb(OLD) - ARRAY['survivor_id', 'picked', 'chosen_on', 'made_by', 'her_words', 'her_language', 'decision'] THEN
                RAISE EXCEPTION 'rows of links_learningoffer stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_links_learningoffer() OWNER TO saathi_owner;

--
-- Name: keeps_links_letter(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_links_letter() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['due_on', 'sent_on', 'how', 'receipt', 'answered_on'] <> to_jsonb(OLD) - ARRAY['due_on', 'sent_on', 'how', 'receipt', 'answered_on'] THEN
                RAISE EXCEPTION 'rows of links_letter stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_links_letter() OWNER TO saathi_owner;

--
-- Name: keeps_links_request(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_links_request() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['state', 'kept_by', 'sent_at', 'acked_at', 'answered_at', 'ended_at', 'due_ack_at', 'due_outcome_at', 'quiet_since', 'booked_on', 'reason', 'outcome', 'capacity', 'answer_words', 'worker', 'refused'] <> to_jsonb(OLD) - ARRAY['state', 'kept_by', 'sent_at', 'acked_at', 'answered_at', 'ended_at', 'due_ack_at', 'due_outcome_at', 'quiet_since', 'booked_on', 'reason', 'outcome', 'capacity', 'answer_words', 'worker', 'refused'] THEN
                RAISE EXCEPTION 'rows of links_request stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_links_request() OWNER TO saathi_owner;

--
-- Name: keeps_stigma_incident(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_stigma_incident() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['survivor_id', 'wants', 'wants_words', 'wants_on', 'state', 'act_by_on', 'papers', 'outcome', 'outcome_words', 'ended_on'] <> to_jsonb(OLD) - ARRAY['survivor_id', 'wants', 'wants_words', 'wants_on', 'state', 'act_by_on', 'papers', 'outcome', 'outcome_words', 'ended_on'] THEN
                RAISE EXCEPTION 'rows of stigma_incident stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_stigma_incident() OWNER TO saathi_owner;

--
-- Name: keeps_the_entry(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_the_entry() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


ALTER FUNCTION house.keeps_the_entry() OWNER TO saathi_owner;

--
-- Name: keeps_watch_question(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.keeps_watch_question() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
        BEGIN
            IF to_jsonb(NEW) - ARRAY['answer', 'words', 'answered_at', 'answered_by'] <> to_jsonb(OLD) - ARRAY['answer', 'words', 'answered_at', 'answered_by'] THEN
                RAISE EXCEPTION 'rows of watch_question stay as they were written' USING ERRCODE = 'insufficient_privilege';
            END IF;
            RETURN NEW;
        END $$;


ALTER FUNCTION house.keeps_watch_question() OWNER TO saathi_owner;

--
-- Name: kept_from(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.kept_from() RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT coalesce(array_agg(survivor), '{}') FROM kernel_conflict
   WHERE actor = house.actor() AND kind = 'kin' AND cleared_at IS NULL $$;


ALTER FUNCTION house.kept_from() OWNER TO saathi_definer;

--
-- Name: keys_taken(text[]); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.keys_taken(p_keys text[]) RETURNS text[]
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE mine uuid := house.organisation();
BEGIN
    IF mine IS NULL THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('intake' || mine::text, 0));
    RETURN ARRAY(SELECT row_key FROM intake_taken WHERE organisation = mine AND row_key = ANY (p_keys));
END $$;


ALTER FUNCTION house.keys_taken(p_keys text[]) OWNER TO saathi_definer;

--
-- Name: kernel_batch; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.kernel_batch (
    batch bigint NOT NULL,
    size bigint NOT NULL,
    count integer NOT NULL,
    root bytea NOT NULL,
    head bytea NOT NULL,
    last_xid xid8 NOT NULL,
    last_seq bigint NOT NULL,
    floor bigint NOT NULL,
    sealed_at timestamp with time zone NOT NULL,
    CONSTRAINT kernel_batch_batch_check CHECK ((batch > 0)),
    CONSTRAINT kernel_batch_check CHECK ((size >= count)),
    CONSTRAINT kernel_batch_count_check CHECK ((count > 0)),
    CONSTRAINT kernel_batch_head_check CHECK ((length(head) = 32)),
    CONSTRAINT kernel_batch_root_check CHECK ((length(root) = 32))
);


ALTER TABLE public.kernel_batch OWNER TO saathi_owner;

--
-- Name: last_batch(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.last_batch() RETURNS SETOF public.kernel_batch
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT * FROM kernel_batch ORDER BY batch DESC LIMIT 1 $$;


ALTER FUNCTION house.last_batch() OWNER TO saathi_definer;

--
-- Name: last_checkpoint(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.last_checkpoint() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT coalesce(max(batch), 0) FROM kernel_checkpoint $$;


ALTER FUNCTION house.last_checkpoint() OWNER TO saathi_definer;

--
-- Name: last_seq(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.last_seq() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT coalesce(max(seq), 0) FROM kernel_journal $$;


ALTER FUNCTION house.last_seq() OWNER TO saathi_definer;

--
-- Name: lasting(uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.lasting(p_survivor uuid) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT coalesce(bit_or(sections), 0) FROM kernel_access
   WHERE survivor = p_survivor AND subject = ANY (house.subjects()) AND until > now() AND basis <> 'break_glass' AND (house.only() IS NULL OR survivor = house.only())
     AND NOT survivor = ANY (house.kept_from())
     AND (origin <> house.origin() OR survivor = ANY (house.cleared())) $$;


ALTER FUNCTION house.lasting(p_survivor uuid) OWNER TO saathi_definer;

--
-- Name: linked_with(uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.linked_with(p_survivor uuid) RETURNS TABLE(side uuid, other uuid, organisation uuid, linked_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT s.id, CASE WHEN house.held(o.survivor_id) <> 0 THEN o.survivor_id END, o.organisation, s.linked_at
   FROM identities_duplicateside s JOIN identities_duplicateside o ON o.pair = s.pair AND o.id <> s.id
   WHERE s.survivor_id = p_survivor AND s.state = 'linked' AND o.state = 'linked' AND house.held(p_survivor) & 2 <> 0 $$;


ALTER FUNCTION house.linked_with(p_survivor uuid) OWNER TO saathi_definer;

--
-- Name: looks_at(uuid, uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.looks_at(p_organisation uuid, p_person uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    SELECT coalesce(min(place) FILTER (WHERE id = house.actor()) = min(place), false) FROM (
        SELECT p.id, CASE
            WHEN 'data_lead' = ANY (p.roles) THEN 1
            WHEN p.profession = 'administrator' OR 'administrator' = ANY (p.roles) THEN 2
            WHEN p.profession = 'superintendent' OR 'superintendent' = ANY (p.roles) THEN 3 END AS place
        FROM orgs_person p
        WHERE p.organisation_id = p_organisation AND p.left_at IS NULL AND p.id <> p_person
          AND p_organisation = house.organisation()) answers $$;


ALTER FUNCTION house.looks_at(p_organisation uuid, p_person uuid) OWNER TO saathi_definer;

--
-- Name: masked(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.masked() RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT count(*)::integer FROM (
     SELECT survivor FROM kernel_access
     WHERE subject = ANY ((SELECT house.subjects())::uuid[]) AND until > now() AND origin <> ''
       AND origin = (SELECT house.origin()) AND NOT survivor = ANY ((SELECT house.cleared())::uuid[])
     UNION
     SELECT survivor FROM kernel_access
     WHERE subject = ANY ((SELECT house.subjects())::uuid[]) AND until > now()
       AND survivor = ANY ((SELECT house.kept_from())::uuid[])
   ) kept $$;


ALTER FUNCTION house.masked() OWNER TO saathi_definer;

--
-- Name: n_hidden(uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.n_hidden(p_survivor uuid) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ WITH mine AS MATERIALIZED (SELECT house.held(p_survivor) AS sections)
   SELECT CASE WHEN mine.sections = 0 THEN 0 ELSE (
       (SELECT count(*) FROM cases_service s WHERE s.survivor_id = p_survivor AND s.section & mine.sections = 0)
     + (SELECT count(*) FROM decisions_decision d
        WHERE d.survivor_id = p_survivor AND d.undone_at IS NULL AND d.section & mine.sections = 0))::integer END
   FROM mine $$;


ALTER FUNCTION house.n_hidden(p_survivor uuid) OWNER TO saathi_definer;

--
-- Name: n_out_of_reach(uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.n_out_of_reach(p_survivor uuid) RETURNS TABLE(section integer, n integer)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    WITH mine AS MATERIALIZED (
        SELECT CASE WHEN house.only() = p_survivor THEN house.lasting(p_survivor) ELSE 0 END AS sections)
    SELECT kept.section, count(*)::integer FROM mine, (
        SELECT 2 AS section FROM identities_particular WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_stay WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_order WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_waiting WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_move WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_nextdate WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_staywish WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_leavingrequest WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_leave WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_absence WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_words WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_goal WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_goalchange WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_step WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_stepchange WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_levels WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_attainment WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_version WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_answer WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_review WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_booklet WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_recording WHERE survivor_id = p_survivor
        UNION ALL SELECT 64 AS section FROM intake_taken WHERE survivor_id = p_survivor
        UNION ALL SELECT 128 AS section FROM survivors_dependant WHERE survivor_id = p_survivor
        UNION ALL SELECT 512 AS section FROM cases_dutyreport WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_service WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_caseevent WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_note WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_flag WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_matter WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_matterstep WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_promise WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_promisestep WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_paper WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_paperstep WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_paperdemand WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM decisions_decision WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM decisions_offer WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM decisions_choice WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM herfile_correction WHERE survivor_id = p_survivor) AS kept
    WHERE mine.sections <> 0 AND kept.section & mine.sections = 0 GROUP BY kept.section $$;


ALTER FUNCTION house.n_out_of_reach(p_survivor uuid) OWNER TO saathi_definer;

--
-- Name: narrow_access(uuid, integer); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.narrow_access(p_survivor uuid, p_gone integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE found record; kept bytea; start integer; n integer := 0;
BEGIN
    IF house.held(p_survivor) = 0 OR house.organisation() IS NULL OR house.only() IS NOT NULL THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM kernel_access a WHERE a.survivor = p_survivor AND a.organisation = house.organisation()
        AND a.basis <> 'break_glass' AND a.sections & ~p_gone & ~1 = 0;
    GET DIAGNOSTICS n = ROW_COUNT;
    FOR found IN SELECT a.id, w.keys FROM kernel_access a JOIN vault.wrap w ON w.access = a.id
        WHERE a.survivor = p_survivor AND a.organisation = house.organisation() AND a.basis <> 'break_glass'
          AND a.sections & p_gone & ~1 <> 0 FOR UPDATE OF w
    LOOP
        kept := ''::bytea;
        start := 0;
        WHILE start < length(found.keys) LOOP
            IF (1 << (get_byte(found.keys, start) - 1)) & p_gone & ~1 = 0 THEN
                kept := kept || substring(found.keys FROM start + 1 FOR 62);
            END IF;
            start := start + 62;
        END LOOP;
        UPDATE vault.wrap SET keys = kept WHERE access = found.id;
        UPDATE kernel_access SET sections = (sections & ~p_gone) | 1,
            district = CASE WHEN p_gone & 4 <> 0 THEN '' ELSE district END,
            freedom = CASE WHEN p_gone & 4 <> 0 THEN '' ELSE freedom END,
            not_free_days = CASE WHEN p_gone & 4 <> 0 THEN 0 ELSE not_free_days END,
            not_free_since = CASE WHEN p_gone & 4 <> 0 THEN NULL ELSE not_free_since END,
            waiting_on = CASE WHEN p_gone & 4 <> 0 THEN '' ELSE waiting_on END,
            waiting_since = CASE WHEN p_gone & 4 <> 0 THEN NULL ELSE waiting_since END,
            next_on = CASE WHEN p_gone & 4 <> 0 THEN NULL ELSE next_on END,
            to_tell_on = NULL, hers = 0, together = 0, for_her = 0
        WHERE id = found.id;
        n := n + 1;
    END LOOP;
    RETURN n;
END $$;


ALTER FUNCTION house.narrow_access(p_survivor uuid, p_gone integer) OWNER TO saathi_definer;

--
-- Name: offer_elsewhere(uuid, uuid, uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.offer_elsewhere(p_survivor uuid, p_pair uuid, p_side uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE other uuid; theirs uuid;
BEGIN
    IF house.held(p_survivor) & 2 = 0 THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT t.survivor_id, a.organisation INTO other, theirs
    FROM identities_likeness m
    JOIN identities_likeness t ON t.token = m.token AND t.kind = m.kind AND t.survivor_id <> m.survivor_id
    JOIN kernel_access a ON a.survivor = t.survivor_id AND a.until > now() AND a.sections & 2 <> 0
    WHERE m.survivor_id = p_survivor AND a.organisation IS DISTINCT FROM house.organisation()
      AND NOT EXISTS (SELECT 1 FROM identities_duplicateside x JOIN identities_duplicateside y ON y.pair = x.pair
          WHERE x.survivor_id = p_survivor AND y.survivor_id = t.survivor_id AND x.state IN ('offered', 'asked', 'linked', 'refused'))
    ORDER BY a.granted_at, a.organisation LIMIT 1;
    IF other IS NULL THEN
        RETURN false;
    END IF;
    INSERT INTO identities_duplicateside (id, survivor_id, pair, organisation, state, her_answer, why_not, offered_at)
    VALUES (p_side, other, p_pair, theirs, 'asked', '', '', clock_timestamp());
    RETURN true;
END $$;


ALTER FUNCTION house.offer_elsewhere(p_survivor uuid, p_pair uuid, p_side uuid) OWNER TO saathi_definer;

--
-- Name: offered_it(uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.offered_it(p_side uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT EXISTS (SELECT 1 FROM identities_duplicateside s JOIN identities_duplicateside o ON o.pair = s.pair AND o.id <> s.id
   WHERE s.id = p_side AND o.said_by = house.actor()) $$;


ALTER FUNCTION house.offered_it(p_side uuid) OWNER TO saathi_definer;

--
-- Name: only(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house."only"() RETURNS uuid
    LANGUAGE sql STABLE
    AS $$ SELECT NULLIF(current_setting('saathi.only', true), '')::uuid $$;


ALTER FUNCTION house."only"() OWNER TO saathi_owner;

--
-- Name: opened(text, uuid, text, text, uuid, text[], integer, integer, integer, boolean); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.opened(p_kind text, p_organisation uuid, p_act text, p_purpose text, p_survivor uuid, p_acts text[], p_ask integer, p_stop integer, p_times integer, p_writes boolean) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    me uuid := house.actor();
    cleared timestamptz := (SELECT max(at) FROM kernel_journal WHERE act = 'alerts.clear' AND outcome = 'done' AND target = me);
    since timestamptz := greatest(now() - interval '1 hour', cleared);
    n integer;
    usual integer;
BEGIN
    IF me IS NULL THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (SELECT 1 FROM kernel_journal WHERE act = 'access.stop' AND actor = me
               AND at > coalesce(cleared, '-infinity')) THEN
        RETURN 'stopped';
    END IF;
    SELECT 1 + count(DISTINCT survivor) INTO n FROM kernel_journal
    WHERE actor = me AND at > since AND act = ANY (p_acts) AND survivor <> p_survivor
      AND (outcome = 'done' OR (outcome = 'shown' AND target = survivor));
    IF n > p_stop THEN
        RETURN 'stop';
    ELSIF n > p_ask THEN
        SELECT p_times * percentile_disc(0.95) WITHIN GROUP (ORDER BY hour.n) INTO usual FROM (
            SELECT count(DISTINCT survivor) AS n FROM kernel_journal
            WHERE actor = me AND at BETWEEN now() - interval '30 days' AND now() - interval '1 hour'
              AND act = ANY (p_acts) AND (outcome = 'done' OR (outcome = 'shown' AND target = survivor))
            GROUP BY date_trunc('hour', at)) hour;
        IF n > coalesce(usual, 0) AND NOT EXISTS (
            SELECT 1 FROM kernel_journal WHERE actor = me AND act = 'access.explain' AND outcome = 'done'
              AND at > now() - interval '1 hour') THEN
            RETURN 'ask';
        END IF;
    END IF;
    -- Once an hour for each person: who reads on has opened her once.
    IF p_writes AND NOT EXISTS (
        SELECT 1 FROM kernel_journal WHERE actor = me AND at >= date_trunc('hour', now()) AND act = p_act
          AND outcome = 'shown' AND target = p_survivor) THEN
        INSERT INTO kernel_journal (actor_kind, actor, organisation, act, outcome, survivor, target, section, purpose, shown)
        VALUES (p_kind, me, p_organisation, p_act, 'shown', p_survivor, p_survivor, 1, p_purpose, ARRAY[p_survivor]);
    END IF;
    RETURN 'open';
END $$;


ALTER FUNCTION house.opened(p_kind text, p_organisation uuid, p_act text, p_purpose text, p_survivor uuid, p_acts text[], p_ask integer, p_stop integer, p_times integer, p_writes boolean) OWNER TO saathi_definer;

--
-- Name: organisation(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.organisation() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT organisation FROM kernel_seat WHERE actor = house.actor() AND kind = 'person' AND until > now() $$;


ALTER FUNCTION house.organisation() OWNER TO saathi_definer;

--
-- Name: origin(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.origin() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT coalesce(max(NULLIF(origin, '')), '-') FROM kernel_seat WHERE actor = house.actor() AND kind = 'person' $$;


ALTER FUNCTION house.origin() OWNER TO saathi_definer;

--
-- Name: orphans(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.orphans() RETURNS TABLE(kind text, n integer)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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
        WHERE a.until > now() AND a.subject IN (SELECT person FROM gone)
    UNION ALL SELECT 'card', count(*)::integer FROM kernel_holder h
        WHERE h.token <> '' AND h.until > now() AND h.opened_by IN (SELECT person FROM gone) $$;


ALTER FUNCTION house.orphans() OWNER TO saathi_definer;

--
-- Name: own(uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.own(p_survivor uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF house.only() IS DISTINCT FROM p_survivor OR house.held(p_survivor) = 0 THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE kernel_holder SET confirmed_at = now()
    WHERE survivor = p_survivor AND id = house.actor() AND sitting IS NOT NULL AND token <> '';
    IF NOT FOUND THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;


ALTER FUNCTION house.own(p_survivor uuid) OWNER TO saathi_definer;

--
-- Name: place_groups(text); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.place_groups(p_what text) RETURNS TABLE(district text, kind text, since date, until date, n integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE of_month record; people uuid[] := '{}';
BEGIN
    IF house.organisation() IS NULL OR p_what <> 'stigma' THEN
        RETURN;
    END IF;
    n := 0;
    FOR of_month IN
        SELECT i.district AS place, i.by_whom AS whom, date_trunc('month', i.written_at)::date AS month,
               count(*)::integer AS times, array_agg(DISTINCT i.survivor_id) AS whose
        FROM stigma_incident i
        WHERE date_trunc('month', i.written_at) + interval '1 month 30 days' <= current_date
        GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    LOOP
        IF district IS DISTINCT FROM of_month.place OR kind IS DISTINCT FROM of_month.whom THEN
            district := of_month.place; kind := of_month.whom; since := NULL; n := 0; people := '{}';
        END IF;
        since := coalesce(since, of_month.month);
        n := n + of_month.times;
        people := people || of_month.whose;
        IF n >= 11 AND (SELECT count(DISTINCT one) >= 11 FROM unnest(people) AS one) THEN
            until := (of_month.month + interval '1 month - 1 day')::date;
            RETURN NEXT;
            since := NULL; n := 0; people := '{}';
        END IF;
    END LOOP;
END $$;


ALTER FUNCTION house.place_groups(p_what text) OWNER TO saathi_definer;

--
-- Name: request_moves(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.request_moves() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


ALTER FUNCTION house.request_moves() OWNER TO saathi_owner;

--
-- Name: rests(uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.rests(p_because uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT EXISTS (SELECT 1 FROM survivors_consent c WHERE c.id = p_because AND c.withdrawn_at IS NULL
                  AND c.confirmed_at IS NULL AND c.asked_until > now()) $$;


ALTER FUNCTION house.rests(p_because uuid) OWNER TO saathi_definer;

--
-- Name: revoke_access(uuid, uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.revoke_access(p_survivor uuid, p_because uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE gone integer;
BEGIN
    IF house.lasting(p_survivor) = 0 THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM kernel_access WHERE survivor = p_survivor AND because = p_because;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END $$;


ALTER FUNCTION house.revoke_access(p_survivor uuid, p_because uuid) OWNER TO saathi_definer;

--
-- Name: rewrite(regprocedure, text, text); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.rewrite(p_function regprocedure, p_was text, p_is text) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE body text := pg_get_functiondef(p_function);
BEGIN
    IF position(p_was IN body) = 0 THEN
        RAISE EXCEPTION 'nothing to rewrite in %', p_function;
    END IF;
    EXECUTE 'SET LOCAL ROLE saathi_definer';
    EXECUTE replace(body, p_was, p_is);
    EXECUTE 'RESET ROLE';
END $$;


ALTER FUNCTION house.rewrite(p_function regprocedure, p_was text, p_is text) OWNER TO saathi_owner;

--
-- Name: rise(uuid, uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.rise(p_id uuid, p_sitting uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    UPDATE kernel_holder SET sitting = NULL WHERE id = p_id AND sitting = p_sitting;
    IF FOUND THEN
        UPDATE kernel_seat SET until = now() WHERE actor = p_id;
    END IF;
END $$;


ALTER FUNCTION house.rise(p_id uuid, p_sitting uuid) OWNER TO saathi_definer;

--
-- Name: rises(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.rises() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF NEW.seq <= OLD.seq THEN
        RAISE EXCEPTION 'numbers of a line only rise' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION house.rises() OWNER TO saathi_owner;

--
-- Name: say_again(uuid, uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.say_again(p_survivor uuid, p_because uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE named timestamptz; changed integer;
BEGIN
    SELECT c.asked_until INTO named FROM survivors_consent c
    WHERE c.id = p_because AND c.survivor_id = p_survivor AND house.rests(c.id)
      AND c.organisation IS DISTINCT FROM house.organisation();
    IF named IS NULL OR house.only() IS DISTINCT FROM p_survivor OR house.held(p_survivor) = 0 THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE kernel_access SET until = named
    WHERE survivor = p_survivor AND because = p_because AND basis = 'consent';
    GET DIAGNOSTICS changed = ROW_COUNT;
    RETURN changed;
END $$;


ALTER FUNCTION house.say_again(p_survivor uuid, p_because uuid) OWNER TO saathi_definer;

--
-- Name: says_why(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.says_why() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM survivors_breakglass WHERE id = NEW.id AND length(words) = 0) THEN
        RAISE EXCEPTION 'a file was opened without saying why' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;


ALTER FUNCTION house.says_why() OWNER TO saathi_definer;

--
-- Name: says_why_sought(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.says_why_sought() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM survivors_dangersearch WHERE id = NEW.id AND length(words) = 0 AND glass IS NULL) THEN
        RAISE EXCEPTION 'somebody was searched for without saying why' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;


ALTER FUNCTION house.says_why_sought() OWNER TO saathi_definer;

--
-- Name: seal(bigint, bigint, bytea, bytea, bigint[], bytea, xid8, bigint, bigint, timestamp with time zone); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.seal(p_batch bigint, p_size bigint, p_root bytea, p_head bytea, p_seqs bigint[], p_leaves bytea, p_xid xid8, p_seq bigint, p_floor bigint, p_at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF p_batch <> coalesce((SELECT max(batch) FROM kernel_batch), 0) + 1 THEN
        RAISE EXCEPTION 'batches are sealed one after the other' USING ERRCODE = 'unique_violation';
    END IF;
    INSERT INTO kernel_batch (batch, size, count, root, head, last_xid, last_seq, floor, sealed_at)
    VALUES (p_batch, p_size, cardinality(p_seqs), p_root, p_head, p_xid, p_seq, p_floor, p_at);
    INSERT INTO kernel_seal (seq, batch, position, leaf)
    SELECT s, p_batch, i - 1, substring(p_leaves FROM ((i - 1) * 32 + 1)::integer FOR 32)
    FROM unnest(p_seqs) WITH ORDINALITY AS t(s, i);
END $$;


ALTER FUNCTION house.seal(p_batch bigint, p_size bigint, p_root bytea, p_head bytea, p_seqs bigint[], p_leaves bytea, p_xid xid8, p_seq bigint, p_floor bigint, p_at timestamp with time zone) OWNER TO saathi_definer;

--
-- Name: seated(uuid, uuid, integer); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.seated(p_id uuid, p_sitting uuid, p_idle integer) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE her uuid; lasts timestamptz;
BEGIN
    SELECT h.survivor, s.until INTO her, lasts FROM kernel_holder h JOIN kernel_seat s ON s.actor = h.id
    WHERE h.id = p_id AND h.sitting = p_sitting AND h.until > now() AND s.until > now();
    IF her IS NOT NULL AND lasts < now() + make_interval(secs => p_idle - 30) THEN
        UPDATE kernel_seat SET until = now() + make_interval(secs => p_idle) WHERE actor = p_id;
    END IF;
    RETURN her;
END $$;


ALTER FUNCTION house.seated(p_id uuid, p_sitting uuid, p_idle integer) OWNER TO saathi_definer;

--
-- Name: seek(uuid, text, text); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.seek(p_id uuid, p_danger text, p_by text) RETURNS TABLE(survivor uuid, organisation uuid, kek integer, wraps bytea, section integer, place text, field text, kind text, line uuid, sealed bytea)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
DECLARE
    me uuid := house.actor();
    mine uuid := house.organisation();
    seats uuid[] := house.subjects();
    kept uuid[] := house.kept_from();
    cleared uuid[] := house.cleared();
    home text := house.origin();
BEGIN
    IF me IS NULL OR mine IS NULL THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('break_glass'), hashtext(me::text));  -- two at once count as two
    IF (SELECT count(*) FROM survivors_dangersearch s WHERE s.actor = me AND s.sought_at > now() - interval '1 hour') >= 3
       OR (SELECT count(*) FROM survivors_breakglass b
           WHERE b.actor = me AND b.opened_at > now() - interval '30 days') >= 3
       OR EXISTS (SELECT 1 FROM survivors_breakglass b
           WHERE b.actor = me AND b.opened_at <= now() - interval '72 hours'
             AND NOT EXISTS (SELECT 1 FROM survivors_glassreview r WHERE r.glass_id = b.id)) THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO survivors_dangersearch (id, actor, organisation, danger, words, sought_at)
    VALUES (p_id, me, mine, p_danger, '', now());
    RETURN QUERY
    WITH open_to_me AS MATERIALIZED (
        SELECT a.survivor AS id, bit_or(a.sections) AS sections FROM kernel_access a
        WHERE a.subject = ANY (seats) AND a.until > now() GROUP BY a.survivor
    ), best AS MATERIALIZED (
        SELECT DISTINCT ON (a.survivor) a.survivor AS id, a.organisation AS place, a.sections, w.kek,
            (SELECT string_agg(substring(w.keys FROM n * 62 + 1 FOR 62), ''::bytea ORDER BY n)
             FROM generate_series(0, length(w.keys) / 62 - 1) n WHERE get_byte(w.keys, n * 62) IN (1, 2)) AS wraps
        FROM kernel_access a JOIN vault.wrap w ON w.access = a.id
        WHERE a.organisation = mine AND a.until > now() AND a.basis <> 'break_glass' AND a.sections & 512 <> 0
          AND NOT a.survivor = ANY (kept) AND (a.origin <> home OR a.survivor = ANY (cleared))
        ORDER BY a.survivor, bit_count((a.sections & 643)::bit(32)) DESC, a.granted_at
    ), within AS (
        SELECT b.* FROM best b LEFT JOIN open_to_me o ON o.id = b.id
        WHERE (coalesce(o.sections, 0) & ((b.sections & 643) | 1)) <> ((b.sections & 643) | 1)
    )
    SELECT b.id, b.place, b.kek, b.wraps, 1, 'survivors_survivor', 'chosen_name', 'chosen_name', s.id, s.chosen_name
    FROM within b JOIN survivors_survivor s ON s.id = b.id
    WHERE p_by = 'name' AND length(s.chosen_name) > 0
    UNION ALL
    SELECT b.id, b.place, b.kek, b.wraps, 2, 'identities_particular', 'value', p.kind::text, p.id, p.value
    FROM within b JOIN identities_particular p ON p.survivor_id = b.id
    WHERE b.sections & 2 <> 0 AND p.ended_at IS NULL AND length(p.value) > 0
      AND p.kind = ANY (CASE p_by WHEN 'name' THEN ARRAY['legal_name', 'alias'] ELSE ARRAY['phone', 'reference'] END);
END $$;


ALTER FUNCTION house.seek(p_id uuid, p_danger text, p_by text) OWNER TO saathi_definer;

--
-- Name: sees(uuid, uuid, integer); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.sees(p_subject uuid, p_survivor uuid, p_section integer) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT house.held(p_survivor) & p_section <> 0 AND EXISTS (
     SELECT 1 FROM kernel_access a
     WHERE a.survivor = p_survivor AND a.sections & p_section <> 0 AND a.until > now()
       AND (a.origin = '' OR NOT EXISTS (SELECT 1 FROM kernel_seat s
                WHERE s.actor = p_subject AND s.kind = 'person' AND s.origin = a.origin)
            OR EXISTS (SELECT 1 FROM kernel_conflict c
                WHERE c.survivor = p_survivor AND c.actor = p_subject AND c.cleared_at IS NOT NULL))
       AND (a.subject = p_subject
            OR a.subject IN (SELECT s.subject FROM kernel_seat s WHERE s.actor = p_subject AND s.until > now())))
   AND NOT EXISTS (SELECT 1 FROM kernel_conflict c
     WHERE c.survivor = p_survivor AND c.actor = p_subject AND c.kind = 'kin' AND c.cleared_at IS NULL) $$;


ALTER FUNCTION house.sees(p_subject uuid, p_survivor uuid, p_section integer) OWNER TO saathi_definer;

--
-- Name: settle_pair(uuid, text, text, bytea); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.settle_pair(p_side uuid, p_state text, p_answer text, p_why bytea) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE mine identities_duplicateside; other identities_duplicateside;
BEGIN
    SELECT * INTO mine FROM identities_duplicateside WHERE id = p_side;
    IF NOT FOUND OR house.held(mine.survivor_id) & 2 = 0 THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM 1 FROM identities_duplicateside WHERE pair = mine.pair ORDER BY id FOR UPDATE;
    SELECT * INTO mine FROM identities_duplicateside WHERE id = p_side;
    SELECT * INTO other FROM identities_duplicateside WHERE pair = mine.pair AND id <> p_side;
    -- Whoever offered does not agree with herself.
    IF p_state = 'linked' AND mine.state = 'asked' AND other.state = 'offered' AND other.said_by <> house.actor() THEN
        UPDATE identities_duplicateside s SET state = 'linked', linked_at = now(),
            other_organisation = CASE WHEN s.id = mine.id THEN other.organisation ELSE mine.organisation END,
            her_answer = CASE WHEN s.id = mine.id THEN p_answer ELSE s.her_answer END,
            why_not = CASE WHEN s.id = mine.id THEN p_why ELSE s.why_not END,
            said_by = CASE WHEN s.id = mine.id THEN house.actor() ELSE s.said_by END
        WHERE s.pair = mine.pair;
    ELSIF p_state = 'refused' AND mine.state = 'asked' THEN
        UPDATE identities_duplicateside SET state = 'refused', ended_at = now() WHERE pair = mine.pair;
    ELSIF p_state = 'undone' AND mine.state = 'linked' AND mine.linked_at > now() - interval '30 days' THEN
        UPDATE identities_duplicateside SET state = 'undone', ended_at = now(), other_organisation = NULL WHERE pair = mine.pair;
    ELSE
        RAISE EXCEPTION 'not to be settled so' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;


ALTER FUNCTION house.settle_pair(p_side uuid, p_state text, p_answer text, p_why bytea) OWNER TO saathi_definer;

--
-- Name: shown(text, uuid, text, text, uuid[], integer); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.shown(p_kind text, p_organisation uuid, p_act text, p_purpose text, p_ids uuid[], p_section integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


ALTER FUNCTION house.shown(p_kind text, p_organisation uuid, p_act text, p_purpose text, p_ids uuid[], p_section integer) OWNER TO saathi_definer;

--
-- Name: shred_due(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.shred_due() RETURNS uuid[]
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


ALTER FUNCTION house.shred_due() OWNER TO saathi_definer;

--
-- Name: shut(uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.shut(p_survivor uuid) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE whose uuid;
BEGIN
    IF house.held(p_survivor) = 0 THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE kernel_holder SET token = '', secret = '', sitting = NULL WHERE survivor = p_survivor RETURNING id INTO whose;
    UPDATE kernel_seat SET until = now() WHERE actor = whose AND until > now();
    DELETE FROM kernel_access WHERE survivor = p_survivor AND subject = whose;
    RETURN whose;
END $$;


ALTER FUNCTION house.shut(p_survivor uuid) OWNER TO saathi_definer;

--
-- Name: signs_erasure(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.signs_erasure() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF (NEW.prepared_by IS DISTINCT FROM OLD.prepared_by AND NEW.prepared_by IS DISTINCT FROM house.actor())
       OR (NEW.answered_by IS DISTINCT FROM OLD.answered_by AND NEW.answered_by IS DISTINCT FROM house.actor()) THEN
        RAISE EXCEPTION 'nobody signs for somebody else' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION house.signs_erasure() OWNER TO saathi_definer;

--
-- Name: stands(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.stands() RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT array_remove(house.subjects() || house.actor() || house.organisation(), NULL) $$;


ALTER FUNCTION house.stands() OWNER TO saathi_definer;

--
-- Name: stays_answered(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.stays_answered() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF OLD.answered_at IS NOT NULL THEN
        RAISE EXCEPTION 'an answer stays as it was given' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION house.stays_answered() OWNER TO saathi_owner;

--
-- Name: stays_closed(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.stays_closed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM herfile_ledger l WHERE l.whose = NEW.survivor) THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION house.stays_closed() OWNER TO saathi_definer;

--
-- Name: still_holds(uuid, uuid[], integer[]); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.still_holds(p_who uuid, p_survivors uuid[], p_sections integer[]) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    WITH colleague AS (
        SELECT s.actor, coalesce(NULLIF(s.origin, ''), '-') AS origin FROM kernel_seat s
        WHERE s.actor = p_who AND s.kind = 'person' AND s.until > now() AND s.organisation = house.organisation()
    ), reach AS (
        SELECT a.survivor, bit_or(a.sections) AS sections
        FROM unnest(p_survivors) AS her (id) JOIN kernel_access a ON a.survivor = her.id CROSS JOIN colleague c
        WHERE a.until > now()
          AND a.subject IN (SELECT k.subject FROM kernel_seat k WHERE k.actor = c.actor AND k.until > now())
          AND NOT EXISTS (SELECT 1 FROM kernel_conflict x WHERE x.actor = c.actor AND x.survivor = a.survivor
              AND x.kind = 'kin' AND x.cleared_at IS NULL)
          AND (a.origin <> c.origin OR EXISTS (SELECT 1 FROM kernel_conflict x WHERE x.actor = c.actor
              AND x.survivor = a.survivor AND x.kind = 'district' AND x.cleared_at IS NOT NULL))
        GROUP BY a.survivor
    )
    SELECT cardinality(p_survivors) > 0 AND NOT EXISTS (
        SELECT 1 FROM unnest(p_survivors, p_sections) AS was (survivor, sections)
        LEFT JOIN reach r ON r.survivor = was.survivor
        WHERE was.sections IS NULL OR was.sections & coalesce(r.sections, 0) <> was.sections)
$$;


ALTER FUNCTION house.still_holds(p_who uuid, p_survivors uuid[], p_sections integer[]) OWNER TO saathi_definer;

--
-- Name: subjects(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.subjects() RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT coalesce(array_agg(subject), '{}') FROM kernel_seat WHERE actor = house.actor() AND until > now() $$;


ALTER FUNCTION house.subjects() OWNER TO saathi_definer;

--
-- Name: sweep_intake(timestamp with time zone); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.sweep_intake(p_before timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE gone integer;
BEGIN
    DELETE FROM intake_chunk c USING intake_batch b
    WHERE b.id = c.batch_id AND b.started_at < least(p_before, now() - interval '1 day');
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END $$;


ALTER FUNCTION house.sweep_intake(p_before timestamp with time zone) OWNER TO saathi_definer;

--
-- Name: tells_of_search(); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.tells_of_search() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    INSERT INTO watch_alert (id, organisation, person, rule, "on", at, n, raised_at, why, words, state, reason)
    VALUES (NEW.id, NEW.organisation, NEW.actor, 'danger_search', (NEW.sought_at AT TIME ZONE 'Asia/Kolkata')::date,
        NEW.sought_at, 1, NEW.sought_at, '', '', 'open', '');
    RETURN NULL;
END $$;


ALTER FUNCTION house.tells_of_search() OWNER TO saathi_definer;

--
-- Name: touch(uuid, integer, jsonb); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.touch(p_survivor uuid, p_section integer, p_values jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


ALTER FUNCTION house.touch(p_survivor uuid, p_section integer, p_values jsonb) OWNER TO saathi_definer;

--
-- Name: tried(text, uuid, text, uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.tried(p_kind text, p_organisation uuid, p_act text, p_survivor uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    INSERT INTO kernel_journal (actor_kind, actor, organisation, act, outcome, target, purpose)
    SELECT p_kind, house.actor(), p_organisation, p_act, 'refused', p_survivor, CASE
        WHEN p_survivor = ANY (house.kept_from()) THEN 'kin'
        WHEN EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = p_survivor AND a.subject = ANY (house.subjects())
            AND a.until > now() AND a.origin = house.origin() AND NOT a.survivor = ANY (house.cleared()))
        THEN 'home_district' ELSE '' END
    WHERE house.actor() IS NOT NULL $$;


ALTER FUNCTION house.tried(p_kind text, p_organisation uuid, p_act text, p_survivor uuid) OWNER TO saathi_definer;

--
-- Name: unsealed(xid8, bigint, bigint, integer); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.unsealed(p_xid xid8, p_seq bigint, p_floor bigint, p_limit integer) RETURNS SETOF public.kernel_journal
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT * FROM kernel_journal
   WHERE (xid, seq) > (p_xid, p_seq) AND xid < pg_snapshot_xmin(pg_current_snapshot()) AND seq > p_floor
   ORDER BY xid, seq LIMIT p_limit $$;


ALTER FUNCTION house.unsealed(p_xid xid8, p_seq bigint, p_floor bigint, p_limit integer) OWNER TO saathi_definer;

--
-- Name: watched(timestamp with time zone, timestamp with time zone, text[]); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.watched(p_since timestamp with time zone, p_until timestamp with time zone, p_shared text[]) RETURNS TABLE(at timestamp with time zone, actor uuid, act text, outcome text, survivor uuid, target uuid, purpose text, n_shown integer, is_hers boolean, is_line boolean, has_left boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


ALTER FUNCTION house.watched(p_since timestamp with time zone, p_until timestamp with time zone, p_shared text[]) OWNER TO saathi_definer;

--
-- Name: who_looked(uuid, timestamp with time zone); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.who_looked(p_survivor uuid, p_since timestamp with time zone) RETURNS TABLE(at timestamp with time zone, actor uuid, organisation uuid, act text, outcome text, section integer, purpose text, in_list boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT j.at, j.actor, j.organisation, j.act, j.outcome, j.section, j.purpose, cardinality(coalesce(j.shown, '{}')) > 1
   FROM kernel_journal j
   WHERE j.at >= p_since AND j.outcome <> 'refused' AND house.held(p_survivor) <> 0
     AND (j.survivor = p_survivor OR j.shown @> ARRAY[p_survivor])

     AND (j.act NOT LIKE 'challenges.%' OR j.target IS NULL OR j.target NOT IN (
         SELECT c.id FROM decisions_challenge c
         WHERE c.survivor_id = p_survivor AND c.agreed_to_tell_on IS NULL
           AND c.kept_by IS DISTINCT FROM (SELECT house.actor()) AND c.hidden_from && (SELECT house.stands())::uuid[]))
 $$;


ALTER FUNCTION house.who_looked(p_survivor uuid, p_since timestamp with time zone) OWNER TO saathi_definer;

--
-- Name: who_may(uuid); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.who_may(p_survivor uuid) RETURNS TABLE(id uuid, subject uuid, organisation uuid, sections integer, basis text, until timestamp with time zone, because uuid, granted_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT a.id, a.subject, a.organisation, a.sections, a.basis, a.until, a.because, a.granted_at
   FROM kernel_access a WHERE a.survivor = p_survivor AND a.until > now() AND house.held(p_survivor) <> 0 $$;


ALTER FUNCTION house.who_may(p_survivor uuid) OWNER TO saathi_definer;

--
-- Name: words_stay(); Type: FUNCTION; Schema: house; Owner: saathi_owner
--

CREATE FUNCTION house.words_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE hers text[] := ARRAY['shown_on', 'shown_how', 'her_words', 'her_language', 'shown_by', 'survivor_id'];
BEGIN
    IF to_jsonb(NEW) - hers IS DISTINCT FROM to_jsonb(OLD) - hers
       OR (OLD.shown_on IS NOT NULL AND to_jsonb(NEW) - 'survivor_id' IS DISTINCT FROM to_jsonb(OLD) - 'survivor_id') THEN
        RAISE EXCEPTION 'what was written stays' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION house.words_stay() OWNER TO saathi_owner;

--
-- Name: wrong(text, integer); Type: FUNCTION; Schema: house; Owner: saathi_definer
--

CREATE FUNCTION house.wrong(p_token text, p_most integer) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    UPDATE kernel_holder SET token = '', secret = '' WHERE token = p_token AND p_token <> ''
        AND EXISTS (SELECT 1 FROM kernel_guess g WHERE g.token = p_token AND g.n >= p_most) $$;


ALTER FUNCTION house.wrong(p_token text, p_most integer) OWNER TO saathi_definer;

--
-- Name: procrastinate_cancel_job_v1(bigint, boolean, boolean); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;


ALTER FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) OWNER TO saathi_owner;

--
-- Name: procrastinate_defer_jobs_v1(public.procrastinate_job_to_defer_v1[]); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;


ALTER FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) OWNER TO saathi_owner;

--
-- Name: procrastinate_defer_periodic_job_v2(character varying, character varying, character varying, character varying, integer, character varying, bigint, jsonb); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;


ALTER FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) OWNER TO saathi_owner;

--
-- Name: procrastinate_jobs; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);


ALTER TABLE public.procrastinate_jobs OWNER TO saathi_owner;

--
-- Name: procrastinate_fetch_job_v2(character varying[], bigint); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;


ALTER FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) OWNER TO saathi_owner;

--
-- Name: procrastinate_finish_job_v1(bigint, public.procrastinate_job_status, boolean); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;


ALTER FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) OWNER TO saathi_owner;

--
-- Name: procrastinate_notify_queue_abort_job_v1(); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_notify_queue_abort_job_v1() OWNER TO saathi_owner;

--
-- Name: procrastinate_notify_queue_job_inserted_v1(); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_notify_queue_job_inserted_v1() OWNER TO saathi_owner;

--
-- Name: procrastinate_prune_stalled_workers_v1(double precision); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;


ALTER FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) OWNER TO saathi_owner;

--
-- Name: procrastinate_register_worker_v1(); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;


ALTER FUNCTION public.procrastinate_register_worker_v1() OWNER TO saathi_owner;

--
-- Name: procrastinate_retry_job_v1(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;


ALTER FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) OWNER TO saathi_owner;

--
-- Name: procrastinate_retry_job_v2(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;


ALTER FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) OWNER TO saathi_owner;

--
-- Name: procrastinate_trigger_abort_requested_events_procedure_v1(); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() OWNER TO saathi_owner;

--
-- Name: procrastinate_trigger_function_scheduled_events_v1(); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() OWNER TO saathi_owner;

--
-- Name: procrastinate_trigger_function_status_events_insert_v1(); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() OWNER TO saathi_owner;

--
-- Name: procrastinate_trigger_function_status_events_update_v1(); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_function_status_events_update_v1() OWNER TO saathi_owner;

--
-- Name: procrastinate_unlink_periodic_defers_v1(); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;


ALTER FUNCTION public.procrastinate_unlink_periodic_defers_v1() OWNER TO saathi_owner;

--
-- Name: procrastinate_unregister_worker_v1(bigint); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;


ALTER FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) OWNER TO saathi_owner;

--
-- Name: procrastinate_update_heartbeat_v1(bigint); Type: FUNCTION; Schema: public; Owner: saathi_owner
--

CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;


ALTER FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) OWNER TO saathi_owner;

--
-- Name: keep(uuid, integer, bytea); Type: FUNCTION; Schema: vault; Owner: saathi_definer
--

CREATE FUNCTION vault.keep(p_access uuid, p_kek integer, p_keys bytea) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM kernel_access WHERE id = p_access AND granted_by = house.actor() AND granted_at = now()) THEN
        RAISE EXCEPTION 'wrap refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO vault.wrap (access, kek, keys) VALUES (p_access, p_kek, p_keys)
    ON CONFLICT (access) DO UPDATE SET kek = excluded.kek, keys = excluded.keys;
END $$;


ALTER FUNCTION vault.keep(p_access uuid, p_kek integer, p_keys bytea) OWNER TO saathi_definer;

--
-- Name: may_seal(uuid, uuid); Type: FUNCTION; Schema: vault; Owner: saathi_definer
--

CREATE FUNCTION vault.may_seal(p_erasure uuid, p_survivor uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    SELECT house.only() IS NULL AND house.lasting(p_survivor) <> 0 AND EXISTS (
        SELECT 1 FROM herfile_erasure e
        WHERE e.id = p_erasure AND e.survivor_id = p_survivor AND e.answer = 'sealed' AND e.answered_by = house.actor()
          AND e.prepared_by <> house.actor() AND e.organisation = house.organisation()
          AND NOT EXISTS (SELECT 1 FROM vault.hold h WHERE h.whose = p_survivor)) $$;


ALTER FUNCTION vault.may_seal(p_erasure uuid, p_survivor uuid) OWNER TO saathi_definer;

--
-- Name: n_of_file(uuid); Type: FUNCTION; Schema: vault; Owner: saathi_definer
--

CREATE FUNCTION vault.n_of_file(p_survivor uuid) RETURNS TABLE(section integer, n integer)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    SELECT kept.section, count(*)::integer FROM (
        SELECT 1 AS section FROM survivors_survivor WHERE id = p_survivor
        UNION ALL SELECT 2 AS section FROM identities_particular WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_stay WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_order WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_waiting WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_move WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_nextdate WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_staywish WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_leavingrequest WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_leave WHERE survivor_id = p_survivor
        UNION ALL SELECT 4 AS section FROM cases_absence WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_words WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_goal WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_goalchange WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_step WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_stepchange WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_levels WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_attainment WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_version WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_answer WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_review WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_booklet WHERE survivor_id = p_survivor
        UNION ALL SELECT 8 AS section FROM plans_recording WHERE survivor_id = p_survivor
        UNION ALL SELECT 64 AS section FROM intake_taken WHERE survivor_id = p_survivor
        UNION ALL SELECT 128 AS section FROM survivors_dependant WHERE survivor_id = p_survivor
        UNION ALL SELECT 512 AS section FROM cases_dutyreport WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_service WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_caseevent WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_note WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_flag WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_matter WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_matterstep WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_promise WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_promisestep WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_paper WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_paperstep WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM cases_paperdemand WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM decisions_decision WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM decisions_offer WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM decisions_choice WHERE survivor_id = p_survivor
        UNION ALL SELECT section AS section FROM herfile_correction WHERE survivor_id = p_survivor) AS kept GROUP BY kept.section $$;


ALTER FUNCTION vault.n_of_file(p_survivor uuid) OWNER TO saathi_definer;

--
-- Name: open_many(uuid[], uuid[], uuid[], integer[], uuid[], text[], smallint[], text[], integer, bytea[], uuid, text, timestamp with time zone); Type: FUNCTION; Schema: vault; Owner: saathi_definer
--

CREATE FUNCTION vault.open_many(p_ids uuid[], p_survivors uuid[], p_subjects uuid[], p_sections integer[], p_because uuid[], p_states text[], p_age_bands smallint[], p_languages text[], p_kek integer, p_keys bytea[], p_organisation uuid, p_basis text, p_until timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF house.actor() IS NULL OR p_basis NOT IN ('consent', 'order', 'duty')
       OR p_organisation IS DISTINCT FROM house.organisation()
       -- Joined, not "= ANY": a table that was never analysed would be read from end to end for every slice.
       OR EXISTS (SELECT 1 FROM unnest(p_survivors) AS s JOIN kernel_access a ON a.survivor = s) THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO kernel_access (id, survivor, subject, organisation, sections, basis, until, because, granted_by, state,
        age_band, language)
    SELECT r.id, r.survivor, r.subject, p_organisation, r.sections | 1, p_basis, p_until, r.because, house.actor(), r.state,
        r.age_band, r.language
    FROM unnest(p_ids, p_survivors, p_subjects, p_sections, p_because, p_states, p_age_bands, p_languages)
        AS r (id, survivor, subject, sections, because, state, age_band, language);
    INSERT INTO vault.wrap (access, kek, keys) SELECT r.id, p_kek, r.keys FROM unnest(p_ids, p_keys) AS r (id, keys);
END $$;


ALTER FUNCTION vault.open_many(p_ids uuid[], p_survivors uuid[], p_subjects uuid[], p_sections integer[], p_because uuid[], p_states text[], p_age_bands smallint[], p_languages text[], p_kek integer, p_keys bytea[], p_organisation uuid, p_basis text, p_until timestamp with time zone) OWNER TO saathi_definer;

--
-- Name: put_away(uuid, uuid, uuid, text, bytea, timestamp with time zone, date); Type: FUNCTION; Schema: vault; Owner: saathi_definer
--

CREATE FUNCTION vault.put_away(p_erasure uuid, p_survivor uuid, p_organisation uuid, p_law text, p_envelope bytea, p_at timestamp with time zone, p_shred_on date) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    INSERT INTO vault.hold VALUES (p_erasure, p_survivor, p_organisation, p_law, p_envelope, p_at, p_shred_on);
    DELETE FROM kernel_access WHERE survivor = p_survivor;
    DELETE FROM kernel_draft WHERE target = p_survivor;
    INSERT INTO herfile_ledger (id, whose, erasure, organisation, what, section, n, law, at, until_on)
        SELECT gen_random_uuid(), p_survivor, p_erasure, p_organisation, 'sealed', f.section, f.n, p_law, p_at, p_shred_on
        FROM vault.n_of_file(p_survivor) f
        WHERE NOT EXISTS (SELECT 1 FROM herfile_ledger l WHERE l.erasure = p_erasure AND l.what = 'sealed');
END $$;


ALTER FUNCTION vault.put_away(p_erasure uuid, p_survivor uuid, p_organisation uuid, p_law text, p_envelope bytea, p_at timestamp with time zone, p_shred_on date) OWNER TO saathi_definer;

--
-- Name: remaining(uuid, integer); Type: FUNCTION; Schema: vault; Owner: saathi_definer
--

CREATE FUNCTION vault.remaining(p_survivor uuid, p_sections integer) RETURNS TABLE(access uuid, organisation uuid, sections integer, kek integer, keys bytea)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF p_sections = 0 OR house.held(p_survivor) & p_sections <> p_sections THEN
        RAISE EXCEPTION 'renewal refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY SELECT a.id, a.organisation, a.sections, w.kek, w.keys
        FROM kernel_access a JOIN vault.wrap w ON w.access = a.id
        WHERE a.survivor = p_survivor AND (a.until > now() OR house.rests(a.because)) AND a.sections & p_sections <> 0 FOR UPDATE OF w;
END $$;


ALTER FUNCTION vault.remaining(p_survivor uuid, p_sections integer) OWNER TO saathi_definer;

--
-- Name: replace(uuid, integer, bytea); Type: FUNCTION; Schema: vault; Owner: saathi_definer
--

CREATE FUNCTION vault.replace(p_access uuid, p_kek integer, p_added bytea) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE added integer := 0; start integer := 0; number integer; whose uuid; covers integer;
BEGIN
    IF length(p_added) = 0 OR length(p_added) % 62 <> 0 THEN
        RAISE EXCEPTION 'renewal refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    WHILE start < length(p_added) LOOP
        number := get_byte(p_added, start);
        IF number < 1 OR number > 30 THEN
            RAISE EXCEPTION 'renewal refused' USING ERRCODE = 'insufficient_privilege';
        END IF;
        added := added | (1 << (number - 1));
        start := start + 62;
    END LOOP;
    SELECT survivor, sections INTO whose, covers FROM kernel_access WHERE id = p_access AND (until > now() OR house.rests(because));
    IF whose IS NULL OR covers & added <> added OR house.held(whose) & added <> added THEN
        RAISE EXCEPTION 'renewal refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE vault.wrap SET keys = keys || p_added WHERE access = p_access AND kek = p_kek;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'renewal refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;


ALTER FUNCTION vault.replace(p_access uuid, p_kek integer, p_added bytea) OWNER TO saathi_definer;

--
-- Name: rewrap(uuid, integer, integer, bytea); Type: FUNCTION; Schema: vault; Owner: saathi_definer
--

CREATE FUNCTION vault.rewrap(p_access uuid, p_was integer, p_kek integer, p_keys bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ UPDATE vault.wrap SET kek = p_kek, keys = p_keys WHERE access = p_access AND kek = p_was $$;


ALTER FUNCTION vault.rewrap(p_access uuid, p_was integer, p_kek integer, p_keys bytea) OWNER TO saathi_definer;

--
-- Name: rewrap_organisation(uuid, integer, bytea); Type: FUNCTION; Schema: vault; Owner: saathi_definer
--

CREATE FUNCTION vault.rewrap_organisation(p_organisation uuid, p_version integer, p_wrapped bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ UPDATE vault.kek SET wrapped = p_wrapped WHERE organisation = p_organisation AND version = p_version $$;


ALTER FUNCTION vault.rewrap_organisation(p_organisation uuid, p_version integer, p_wrapped bytea) OWNER TO saathi_definer;

--
-- Name: seal_file(uuid, uuid, bytea); Type: FUNCTION; Schema: vault; Owner: saathi_definer
--

CREATE FUNCTION vault.seal_file(p_erasure uuid, p_survivor uuid, p_envelope bytea) RETURNS date
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE asked herfile_erasure;
BEGIN
    IF NOT vault.may_seal(p_erasure, p_survivor) OR length(p_envelope) = 0 THEN
        RAISE EXCEPTION 'sealing refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT * INTO asked FROM herfile_erasure WHERE id = p_erasure;
    PERFORM vault.put_away(p_erasure, p_survivor, asked.organisation, asked.law_keeps, p_envelope, now(), asked.shred_on);
    RETURN asked.shred_on;
END $$;


ALTER FUNCTION vault.seal_file(p_erasure uuid, p_survivor uuid, p_envelope bytea) OWNER TO saathi_definer;

--
-- Name: shred(uuid, uuid, uuid, text, timestamp with time zone, date); Type: FUNCTION; Schema: vault; Owner: saathi_definer
--

CREATE FUNCTION vault.shred(p_erasure uuid, p_survivor uuid, p_organisation uuid, p_law text, p_at timestamp with time zone, p_until date) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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


ALTER FUNCTION vault.shred(p_erasure uuid, p_survivor uuid, p_organisation uuid, p_law text, p_at timestamp with time zone, p_until date) OWNER TO saathi_definer;

--
-- Name: wrapped_under(uuid, integer, integer); Type: FUNCTION; Schema: vault; Owner: saathi_definer
--

CREATE FUNCTION vault.wrapped_under(p_organisation uuid, p_older_than integer, p_limit integer) RETURNS TABLE(access uuid, survivor uuid, kek integer, keys bytea)
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT a.id, a.survivor, w.kek, w.keys FROM kernel_access a JOIN vault.wrap w ON w.access = a.id
   WHERE a.organisation = p_organisation AND w.kek < p_older_than LIMIT p_limit FOR UPDATE OF w $$;


ALTER FUNCTION vault.wrapped_under(p_organisation uuid, p_older_than integer, p_limit integer) OWNER TO saathi_definer;

--
-- Name: wraps_of_file(uuid, uuid); Type: FUNCTION; Schema: vault; Owner: saathi_definer
--

CREATE FUNCTION vault.wraps_of_file(p_erasure uuid, p_survivor uuid) RETURNS TABLE(access jsonb, kek integer, keys bytea)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF NOT vault.may_seal(p_erasure, p_survivor) THEN
        RAISE EXCEPTION 'sealing refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY SELECT to_jsonb(a), w.kek, w.keys FROM kernel_access a JOIN vault.wrap w ON w.access = a.id
        WHERE a.survivor = p_survivor FOR UPDATE OF a;
END $$;


ALTER FUNCTION vault.wraps_of_file(p_erasure uuid, p_survivor uuid) OWNER TO saathi_definer;

--
-- Name: account_emailaddress; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id uuid NOT NULL
);


ALTER TABLE public.account_emailaddress OWNER TO saathi_owner;

--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: account_emailconfirmation; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);


ALTER TABLE public.account_emailconfirmation OWNER TO saathi_owner;

--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


ALTER TABLE public.auth_group OWNER TO saathi_owner;

--
-- Name: auth_group_id_seq; Type: SEQUENCE; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group_permissions; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


ALTER TABLE public.auth_group_permissions OWNER TO saathi_owner;

--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_permission; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


ALTER TABLE public.auth_permission OWNER TO saathi_owner;

--
-- Name: auth_permission_id_seq; Type: SEQUENCE; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cases_absence; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_absence (
    id uuid NOT NULL,
    since_at timestamp with time zone NOT NULL,
    track character varying(8) NOT NULL,
    known bytea NOT NULL,
    police_told_at timestamp with time zone,
    committee_told_at timestamp with time zone,
    returned_at timestamp with time zone,
    words bytea NOT NULL,
    language character varying(8) NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    stay_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_absence_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT cases_absence_track_check CHECK (((track)::text = ANY ((ARRAY['child'::character varying, 'adult'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_absence FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_absence OWNER TO saathi_owner;

--
-- Name: cases_case; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_case (
    id uuid NOT NULL,
    organisation uuid NOT NULL,
    opened_on date NOT NULL,
    state character varying(8) NOT NULL,
    closed_on date,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_case_state_check CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'closed'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_case FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_case OWNER TO saathi_owner;

--
-- Name: cases_caseevent; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_caseevent (
    id uuid NOT NULL,
    section integer NOT NULL,
    what character varying(32) NOT NULL,
    "on" date NOT NULL,
    at time without time zone,
    until_on date,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    survivor_id uuid NOT NULL,
    CONSTRAINT a_pause_has_an_end CHECK (((NOT ((what)::text ~~ 'pause\_%'::text)) OR ((until_on IS NOT NULL) AND (until_on > "on")))),
    CONSTRAINT cases_caseevent_what_check CHECK (((what)::text ~ '^[a-z0-9_.]{0,32}$'::text))
);

ALTER TABLE ONLY public.cases_caseevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_caseevent OWNER TO saathi_owner;

--
-- Name: cases_dutyreport; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_dutyreport (
    id uuid NOT NULL,
    duty character varying(32) NOT NULL,
    words bytea NOT NULL,
    known_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    to_whom character varying(24) NOT NULL,
    reported_at timestamp with time zone,
    number bytea NOT NULL,
    told_before character varying(4) NOT NULL,
    how_before character varying(12) NOT NULL,
    why_not_before character varying(16) NOT NULL,
    tell_by_on date NOT NULL,
    told_on date,
    how_after character varying(12) NOT NULL,
    her_words bytea NOT NULL,
    her_language character varying(8) NOT NULL,
    settled_on date,
    written_by uuid NOT NULL,
    organisation uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_dutyreport_duty_check CHECK (((duty)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT cases_dutyreport_her_language_check CHECK (((her_language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT cases_dutyreport_how_after_check CHECK (((how_after)::text = ANY ((ARRAY['spoken'::character varying, 'pictures'::character varying, 'read'::character varying, 'interpreter'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_dutyreport_how_before_check CHECK (((how_before)::text = ANY ((ARRAY['spoken'::character varying, 'pictures'::character varying, 'read'::character varying, 'interpreter'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_dutyreport_to_whom_check CHECK (((to_whom)::text = ANY ((ARRAY['nobody'::character varying, 'her'::character varying, 'cwc'::character varying, 'magistrate'::character varying, 'court'::character varying, 'legal_services'::character varying, 'protection_unit'::character varying, 'police'::character varying, 'source_organisation'::character varying, 'home'::character varying, 'task_force'::character varying, 'mission'::character varying, 'department'::character varying, 'bank'::character varying, 'hospital'::character varying])::text[]))),
    CONSTRAINT cases_dutyreport_told_before_check CHECK (((told_before)::text = ANY ((ARRAY['yes'::character varying, 'no'::character varying])::text[]))),
    CONSTRAINT cases_dutyreport_why_not_before_check CHECK (((why_not_before)::text = ANY ((ARRAY['at_once'::character varying, 'seen'::character varying, 'no_language'::character varying, 'danger'::character varying, 'forgotten'::character varying, ''::character varying])::text[]))),
    CONSTRAINT settled_once_sent_and_told CHECK (((settled_on IS NULL) OR ((reported_at IS NOT NULL) AND (told_on IS NOT NULL)))),
    CONSTRAINT told_before_or_why_not CHECK (((((told_before)::text = 'yes'::text) AND (NOT ((how_before)::text = ''::text))) OR (((told_before)::text = 'no'::text) AND (NOT ((why_not_before)::text = ''::text)))))
);

ALTER TABLE ONLY public.cases_dutyreport FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_dutyreport OWNER TO saathi_owner;

--
-- Name: cases_export; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_export (
    id uuid NOT NULL,
    actor uuid NOT NULL,
    organisation uuid NOT NULL,
    recipient uuid NOT NULL,
    purpose character varying(12) NOT NULL,
    kind character varying(8) NOT NULL,
    columns character varying(24)[] NOT NULL,
    digest character varying(64) NOT NULL,
    n_people integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    until_on date NOT NULL,
    file bytea NOT NULL,
    stood bytea NOT NULL,
    CONSTRAINT cases_export_columns_check CHECK ((array_to_string(columns, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT cases_export_digest_check CHECK (((digest)::text ~ '^([0-9a-f]{64})?$'::text)),
    CONSTRAINT cases_export_kind_check CHECK (((kind)::text = ANY ((ARRAY['xlsx'::character varying, 'csv'::character varying])::text[]))),
    CONSTRAINT cases_export_purpose_check CHECK (((purpose)::text = ANY ((ARRAY['court'::character varying, 'inspection'::character varying, 'planning'::character varying, 'visits'::character varying, 'handover'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_export FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_export OWNER TO saathi_owner;

--
-- Name: cases_flag; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_flag (
    id uuid NOT NULL,
    section integer NOT NULL,
    reason character varying(16) NOT NULL,
    words bytea NOT NULL,
    raised_on date NOT NULL,
    raised_by uuid NOT NULL,
    until_on date NOT NULL,
    lowered_at timestamp with time zone,
    lowered_by uuid,
    survivor_id uuid NOT NULL,
    CONSTRAINT a_flag_ends_later CHECK ((until_on >= raised_on)),
    CONSTRAINT cases_flag_reason_check CHECK (((reason)::text = ANY ((ARRAY['danger'::character varying, 'alone'::character varying, 'unwell'::character varying, 'language'::character varying, 'hearing'::character varying, 'do_not_move'::character varying, 'family'::character varying, 'look_again'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_flag FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_flag OWNER TO saathi_owner;

--
-- Name: cases_heard; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_heard (
    id uuid NOT NULL,
    piece character varying(32) NOT NULL,
    country character varying(12) NOT NULL,
    track character varying(8) NOT NULL,
    language character varying(8) NOT NULL,
    digest character varying(64) NOT NULL,
    answer character varying(12) NOT NULL,
    why character varying(12) NOT NULL,
    words bytea NOT NULL,
    is_hers boolean NOT NULL,
    promise uuid,
    explained_on date NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_heard_answer_check CHECK (((answer)::text = ANY ((ARRAY['clear'::character varying, 'not_clear'::character varying, 'ask'::character varying, 'heard'::character varying, 'again'::character varying, 'none'::character varying])::text[]))),
    CONSTRAINT cases_heard_country_check CHECK (((country)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT cases_heard_digest_check CHECK (((digest)::text ~ '^([0-9a-f]{64})?$'::text)),
    CONSTRAINT cases_heard_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT cases_heard_piece_check CHECK (((piece)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT cases_heard_track_check CHECK (((track)::text = ANY ((ARRAY['child'::character varying, 'adult'::character varying])::text[]))),
    CONSTRAINT cases_heard_why_check CHECK (((why)::text = ANY ((ARRAY['not_now'::character varying, 'no_language'::character varying, 'not_well'::character varying, 'too_young'::character varying, ''::character varying])::text[]))),
    CONSTRAINT nothing_is_explained_without_her_answer_or_why CHECK (((is_hers AND ((why)::text = ''::text) AND (NOT ((answer)::text = 'none'::text))) OR ((NOT is_hers) AND ((NOT ((answer)::text = 'none'::text)) OR (NOT ((why)::text = ''::text))))))
);

ALTER TABLE ONLY public.cases_heard FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_heard OWNER TO saathi_owner;

--
-- Name: cases_leave; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_leave (
    id uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    why character varying(12) NOT NULL,
    from_on date NOT NULL,
    until_on date NOT NULL,
    travel_days smallint NOT NULL,
    words bytea NOT NULL,
    language character varying(8) NOT NULL,
    owner character varying(24) NOT NULL,
    answer_by_on date NOT NULL,
    answer character varying(12) NOT NULL,
    answered_on date,
    answered_by character varying(24) NOT NULL,
    reason bytea NOT NULL,
    returned_on date,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    stay_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_leave_answer_check CHECK (((answer)::text = ANY ((ARRAY['granted'::character varying, 'not_granted'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_leave_answered_by_check CHECK (((answered_by)::text = ANY ((ARRAY['nobody'::character varying, 'her'::character varying, 'cwc'::character varying, 'magistrate'::character varying, 'court'::character varying, 'legal_services'::character varying, 'protection_unit'::character varying, 'police'::character varying, 'source_organisation'::character varying, 'home'::character varying, 'task_force'::character varying, 'mission'::character varying, 'department'::character varying, 'bank'::character varying, 'hospital'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_leave_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT cases_leave_owner_check CHECK (((owner)::text = ANY ((ARRAY['nobody'::character varying, 'her'::character varying, 'cwc'::character varying, 'magistrate'::character varying, 'court'::character varying, 'legal_services'::character varying, 'protection_unit'::character varying, 'police'::character varying, 'source_organisation'::character varying, 'home'::character varying, 'task_force'::character varying, 'mission'::character varying, 'department'::character varying, 'bank'::character varying, 'hospital'::character varying])::text[]))),
    CONSTRAINT cases_leave_why_check CHECK (((why)::text = ANY ((ARRAY['family'::character varying, 'illness'::character varying, 'exam'::character varying, 'festival'::character varying, 'papers'::character varying, 'rest'::character varying, 'other'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_leave FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_leave OWNER TO saathi_owner;

--
-- Name: cases_leavingrequest; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_leavingrequest (
    id uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    track character varying(8) NOT NULL,
    route character varying(12) NOT NULL,
    owner character varying(24) NOT NULL,
    due_at timestamp with time zone,
    next_on date NOT NULL,
    words bytea NOT NULL,
    language character varying(8) NOT NULL,
    letter bytea NOT NULL,
    letter_language character varying(8) NOT NULL,
    letter_sent_on date,
    freedom_before character varying(16) NOT NULL,
    closed_on date,
    outcome character varying(12) NOT NULL,
    went_to character varying(16) NOT NULL,
    closing_words bytea NOT NULL,
    closing_language character varying(8) NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    stay_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_leavingrequest_closing_language_check CHECK (((closing_language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT cases_leavingrequest_freedom_before_check CHECK (((freedom_before)::text = ANY ((ARRAY['free'::character varying, 'not_free'::character varying, 'asked_to_leave'::character varying])::text[]))),
    CONSTRAINT cases_leavingrequest_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT cases_leavingrequest_letter_language_check CHECK (((letter_language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT cases_leavingrequest_outcome_check CHECK (((outcome)::text = ANY ((ARRAY['left'::character varying, 'withdrawn'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_leavingrequest_owner_check CHECK (((owner)::text = ANY ((ARRAY['nobody'::character varying, 'her'::character varying, 'cwc'::character varying, 'magistrate'::character varying, 'court'::character varying, 'legal_services'::character varying, 'protection_unit'::character varying, 'police'::character varying, 'source_organisation'::character varying, 'home'::character varying, 'task_force'::character varying, 'mission'::character varying, 'department'::character varying, 'bank'::character varying, 'hospital'::character varying])::text[]))),
    CONSTRAINT cases_leavingrequest_route_check CHECK (((route)::text = ANY ((ARRAY['door'::character varying, 'magistrate'::character varying, 'committee'::character varying])::text[]))),
    CONSTRAINT cases_leavingrequest_track_check CHECK (((track)::text = ANY ((ARRAY['child'::character varying, 'adult'::character varying])::text[]))),
    CONSTRAINT cases_leavingrequest_went_to_check CHECK (((went_to)::text = ANY ((ARRAY['shelter_home'::character varying, 'protective_home'::character varying, 'care_centre'::character varying, 'hospital'::character varying, 'home'::character varying, 'relative'::character varying, 'own_rent'::character varying, 'group_living'::character varying, 'hostel'::character varying, 'married_home'::character varying, 'other'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_leavingrequest FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_leavingrequest OWNER TO saathi_owner;

--
-- Name: cases_matter; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_matter (
    id uuid NOT NULL,
    section integer NOT NULL,
    kind character varying(32) NOT NULL,
    about character varying(32) NOT NULL,
    opened_on date NOT NULL,
    stage character varying(32) NOT NULL,
    is_at_end boolean NOT NULL,
    waiting_on character varying(24) NOT NULL,
    waiting_since date,
    next_on date,
    is_date_given boolean NOT NULL,
    asked_on date,
    tell_by_on date,
    told_on date,
    currency character varying(4) NOT NULL,
    awarded bigint NOT NULL,
    paid bigint NOT NULL,
    closed_on date,
    outcome character varying(12) NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_matter_about_check CHECK (((about)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT cases_matter_currency_check CHECK (((currency)::text = ANY ((ARRAY['INR'::character varying, 'BDT'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_matter_kind_check CHECK (((kind)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT cases_matter_outcome_check CHECK (((outcome)::text = ANY ((ARRAY['reached'::character varying, 'her_wish'::character varying, 'stopped'::character varying, 'mistake'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_matter_stage_check CHECK (((stage)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT cases_matter_waiting_on_check CHECK (((waiting_on)::text = ANY ((ARRAY['nobody'::character varying, 'her'::character varying, 'cwc'::character varying, 'magistrate'::character varying, 'court'::character varying, 'legal_services'::character varying, 'protection_unit'::character varying, 'police'::character varying, 'source_organisation'::character varying, 'home'::character varying, 'task_force'::character varying, 'mission'::character varying, 'department'::character varying, 'bank'::character varying, 'hospital'::character varying, ''::character varying])::text[]))),
    CONSTRAINT closed_with_outcome CHECK ((((closed_on IS NULL) AND ((outcome)::text = ''::text)) OR ((closed_on IS NOT NULL) AND (NOT ((outcome)::text = ''::text))))),
    CONSTRAINT paid_of_what_was_awarded CHECK (((awarded >= 0) AND (paid >= 0) AND (paid <= awarded) AND ((awarded = 0) OR (NOT ((currency)::text = ''::text))))),
    CONSTRAINT told_or_due CHECK (((told_on IS NOT NULL) OR (tell_by_on IS NOT NULL))),
    CONSTRAINT waits_while_open CHECK ((((closed_on IS NOT NULL) AND ((waiting_on)::text = ''::text)) OR ((closed_on IS NULL) AND is_at_end) OR ((closed_on IS NULL) AND (NOT ((waiting_on)::text = ''::text))))),
    CONSTRAINT waits_whole CHECK ((((asked_on IS NULL) AND (NOT is_date_given) AND (next_on IS NULL) AND ((waiting_on)::text = ''::text) AND (waiting_since IS NULL)) OR ((NOT ((waiting_on)::text = ANY ((ARRAY[''::character varying, 'nobody'::character varying])::text[]))) AND (next_on IS NOT NULL) AND (waiting_since IS NOT NULL) AND (is_date_given OR (asked_on IS NOT NULL)))))
);

ALTER TABLE ONLY public.cases_matter FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_matter OWNER TO saathi_owner;

--
-- Name: cases_matterstep; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_matterstep (
    id uuid NOT NULL,
    section integer NOT NULL,
    what character varying(8) NOT NULL,
    "on" date NOT NULL,
    stage character varying(32) NOT NULL,
    by character varying(24) NOT NULL,
    waiting_on character varying(24) NOT NULL,
    next_on date,
    is_date_given boolean NOT NULL,
    asked_on date,
    amount bigint NOT NULL,
    account character varying(8) NOT NULL,
    how character varying(12) NOT NULL,
    teller character varying(8) NOT NULL,
    understood character varying(8) NOT NULL,
    words bytea NOT NULL,
    her_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    matter_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    event uuid,
    undoes_id uuid,
    was bytea NOT NULL,
    CONSTRAINT cases_matterstep_account_check CHECK (((account)::text = ANY ((ARRAY['own'::character varying, 'shared'::character varying, 'cash'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_matterstep_by_check CHECK (((by)::text = ANY ((ARRAY['nobody'::character varying, 'her'::character varying, 'cwc'::character varying, 'magistrate'::character varying, 'court'::character varying, 'legal_services'::character varying, 'protection_unit'::character varying, 'police'::character varying, 'source_organisation'::character varying, 'home'::character varying, 'task_force'::character varying, 'mission'::character varying, 'department'::character varying, 'bank'::character varying, 'hospital'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_matterstep_how_check CHECK (((how)::text = ANY ((ARRAY['in_person'::character varying, 'call'::character varying, 'letter'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_matterstep_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT cases_matterstep_stage_check CHECK (((stage)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT cases_matterstep_teller_check CHECK (((teller)::text = ANY ((ARRAY['worker'::character varying, 'lawyer'::character varying, 'office'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_matterstep_understood_check CHECK (((understood)::text = ANY ((ARRAY['yes'::character varying, 'asks'::character varying, 'not_now'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_matterstep_waiting_on_check CHECK (((waiting_on)::text = ANY ((ARRAY['nobody'::character varying, 'her'::character varying, 'cwc'::character varying, 'magistrate'::character varying, 'court'::character varying, 'legal_services'::character varying, 'protection_unit'::character varying, 'police'::character varying, 'source_organisation'::character varying, 'home'::character varying, 'task_force'::character varying, 'mission'::character varying, 'department'::character varying, 'bank'::character varying, 'hospital'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_matterstep_what_check CHECK (((what)::text = ANY ((ARRAY['opened'::character varying, 'moved'::character varying, 'waits'::character varying, 'awarded'::character varying, 'paid'::character varying, 'told'::character varying, 'closed'::character varying, 'undone'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_matterstep FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_matterstep OWNER TO saathi_owner;

--
-- Name: cases_meeting; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_meeting (
    id uuid NOT NULL,
    worker uuid NOT NULL,
    organisation uuid NOT NULL,
    met_on date NOT NULL,
    how character varying(16) NOT NULL,
    words bytea NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_meeting_how_check CHECK (((how)::text = ANY ((ARRAY['face_to_face'::character varying, 'phone'::character varying, 'video'::character varying, 'court'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_meeting FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_meeting OWNER TO saathi_owner;

--
-- Name: cases_member; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_member (
    id uuid NOT NULL,
    person uuid NOT NULL,
    organisation uuid NOT NULL,
    duty character varying(12) NOT NULL,
    from_on date NOT NULL,
    until_on date,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_member_duty_check CHECK (((duty)::text = ANY ((ARRAY['case_worker'::character varying, 'counsellor'::character varying, 'lawyer'::character varying, 'doctor'::character varying, 'home_worker'::character varying, 'peer'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_member FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_member OWNER TO saathi_owner;

--
-- Name: cases_move; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_move (
    id uuid NOT NULL,
    "on" date NOT NULL,
    escort character varying(12) NOT NULL,
    days_to_accept smallint,
    crosses_border boolean NOT NULL,
    survivor_id uuid NOT NULL,
    left_id uuid,
    reached_id uuid NOT NULL,
    CONSTRAINT cases_move_escort_check CHECK (((escort)::text = ANY ((ARRAY['alone'::character varying, 'family'::character varying, 'worker'::character varying, 'police_woman'::character varying, 'police'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_move FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_move OWNER TO saathi_owner;

--
-- Name: cases_nextdate; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_nextdate (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    "on" date NOT NULL,
    rests_on character varying(24) NOT NULL,
    settled_on date,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_nextdate_kind_check CHECK (((kind)::text = ANY ((ARRAY['committee'::character varying, 'court'::character varying, 'review'::character varying, 'home_visit'::character varying, 'medical'::character varying, 'papers'::character varying, 'travel'::character varying, 'order_ends'::character varying])::text[]))),
    CONSTRAINT cases_nextdate_rests_on_check CHECK (((rests_on)::text = ANY ((ARRAY['nobody'::character varying, 'her'::character varying, 'cwc'::character varying, 'magistrate'::character varying, 'court'::character varying, 'legal_services'::character varying, 'protection_unit'::character varying, 'police'::character varying, 'source_organisation'::character varying, 'home'::character varying, 'task_force'::character varying, 'mission'::character varying, 'department'::character varying, 'bank'::character varying, 'hospital'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_nextdate FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_nextdate OWNER TO saathi_owner;

--
-- Name: cases_note; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_note (
    id uuid NOT NULL,
    section integer NOT NULL,
    about_on date NOT NULL,
    words bytea NOT NULL,
    language character varying(8) NOT NULL,
    may_read character varying(8) NOT NULL,
    why_not character varying(16) NOT NULL,
    not_until_on date,
    shown_on date,
    shown_how character varying(12) NOT NULL,
    her_words bytea NOT NULL,
    her_language character varying(8) NOT NULL,
    shown_by uuid,
    written_by uuid NOT NULL,
    organisation uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    replaces_id uuid,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_note_her_language_check CHECK (((her_language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT cases_note_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT cases_note_may_read_check CHECK (((may_read)::text = ANY ((ARRAY['yes'::character varying, 'not_yet'::character varying])::text[]))),
    CONSTRAINT cases_note_shown_how_check CHECK (((shown_how)::text = ANY ((ARRAY['read'::character varying, 'read_to_her'::character varying, 'told'::character varying, 'said_no'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_note_why_not_check CHECK (((why_not)::text = ANY ((ARRAY['unsafe'::character varying, 'another'::character varying, 'court'::character varying, 'unwell'::character varying, 'she_asked'::character varying, ''::character varying])::text[]))),
    CONSTRAINT kept_from_her_with_reason_and_day CHECK ((((may_read)::text = 'yes'::text) OR ((NOT ((why_not)::text = ''::text)) AND (not_until_on IS NOT NULL))))
);

ALTER TABLE ONLY public.cases_note FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_note OWNER TO saathi_owner;

--
-- Name: cases_order; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_order (
    id uuid NOT NULL,
    authority character varying(24) NOT NULL,
    kind character varying(16) NOT NULL,
    number bytea NOT NULL,
    from_on date NOT NULL,
    until_on date,
    release_ordered_on date,
    survivor_id uuid NOT NULL,
    stay_id uuid NOT NULL,
    CONSTRAINT cases_order_authority_check CHECK (((authority)::text = ANY ((ARRAY['cwc'::character varying, 'magistrate'::character varying, 'sessions_court'::character varying, 'high_court'::character varying, 'tribunal'::character varying, 'probation_officer'::character varying, 'child_welfare_board'::character varying])::text[]))),
    CONSTRAINT cases_order_kind_check CHECK (((kind)::text = ANY ((ARRAY['form_18'::character varying, 'form_19'::character varying, 'final_37'::character varying, 'extension'::character varying, 'transfer'::character varying, 'restoration'::character varying, 'itpa_17_1'::character varying, 'itpa_17_3'::character varying, 'itpa_17_4'::character varying, 'itpa_19'::character varying, 'release'::character varying, 'tribunal'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_order FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_order OWNER TO saathi_owner;

--
-- Name: cases_paper; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_paper (
    id uuid NOT NULL,
    section integer NOT NULL,
    kind character varying(12) NOT NULL,
    title bytea NOT NULL,
    from_whom bytea NOT NULL,
    language character varying(8) NOT NULL,
    dated_on date,
    file character varying(8) NOT NULL,
    pages smallint NOT NULL,
    kilobytes integer NOT NULL,
    sha256 bytea NOT NULL,
    is_evidence boolean NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamp with time zone NOT NULL,
    withdrawn_on date,
    kept_until_on date,
    survivor_id uuid NOT NULL,
    destroyed_on date,
    CONSTRAINT cases_paper_file_check CHECK (((file)::text = ANY ((ARRAY['jpeg'::character varying, 'png'::character varying, 'webp'::character varying, 'pdf'::character varying, 'ogg'::character varying, 'mp4'::character varying])::text[]))),
    CONSTRAINT cases_paper_kind_check CHECK (((kind)::text = ANY ((ARRAY['order'::character varying, 'fir'::character varying, 'statement'::character varying, 'medical'::character varying, 'age'::character varying, 'identity'::character varying, 'travel'::character varying, 'bank'::character varying, 'school'::character varying, 'letter'::character varying, 'photograph'::character varying, 'recording'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT cases_paper_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text))
);

ALTER TABLE ONLY public.cases_paper FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_paper OWNER TO saathi_owner;

--
-- Name: cases_paperdemand; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_paperdemand (
    id uuid NOT NULL,
    section integer NOT NULL,
    who character varying(12) NOT NULL,
    named bytea NOT NULL,
    shown character varying(12) NOT NULL,
    number bytea NOT NULL,
    scope bytea NOT NULL,
    came_on date NOT NULL,
    answer_by_on date NOT NULL,
    told_on date,
    told_how character varying(12) NOT NULL,
    why_not_told character varying(12) NOT NULL,
    tell_by_on date,
    her_words bytea NOT NULL,
    her_language character varying(8) NOT NULL,
    lawyer bytea NOT NULL,
    lawyer_on date,
    answer character varying(12) NOT NULL,
    answered_on date,
    answered_by uuid,
    reason bytea NOT NULL,
    given uuid[] NOT NULL,
    next_on date,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_paperdemand_answer_check CHECK (((answer)::text = ANY ((ARRAY['give'::character varying, 'narrow'::character varying, 'refuse'::character varying, 'ask_court'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_paperdemand_her_language_check CHECK (((her_language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT cases_paperdemand_shown_check CHECK (((shown)::text = ANY ((ARRAY['court_order'::character varying, 'summons'::character varying, 'warrant'::character varying, 'letter'::character varying, 'nothing'::character varying])::text[]))),
    CONSTRAINT cases_paperdemand_told_how_check CHECK (((told_how)::text = ANY ((ARRAY['in_person'::character varying, 'interpreter'::character varying, 'phone'::character varying, 'lawyer'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_paperdemand_who_check CHECK (((who)::text = ANY ((ARRAY['police'::character varying, 'court'::character varying, 'committee'::character varying, 'prosecutor'::character varying, 'defence'::character varying, 'department'::character varying, 'commission'::character varying, 'mission'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT cases_paperdemand_why_not_told_check CHECK (((why_not_told)::text = ANY ((ARRAY['not_reached'::character varying, 'too_unwell'::character varying, 'no_language'::character varying, 'forbidden'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_paperdemand FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_paperdemand OWNER TO saathi_owner;

--
-- Name: cases_paperpiece; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_paperpiece (
    id uuid NOT NULL,
    section integer NOT NULL,
    place smallint NOT NULL,
    piece bytea NOT NULL,
    paper_id uuid NOT NULL,
    survivor_id uuid NOT NULL
);

ALTER TABLE ONLY public.cases_paperpiece FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_paperpiece OWNER TO saathi_owner;

--
-- Name: cases_paperstep; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_paperstep (
    id uuid NOT NULL,
    section integer NOT NULL,
    what character varying(12) NOT NULL,
    purpose character varying(24) NOT NULL,
    words bytea NOT NULL,
    language character varying(8) NOT NULL,
    by uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    paper_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_paperstep_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT cases_paperstep_purpose_check CHECK (((purpose)::text = ANY ((ARRAY['with_her'::character varying, 'her_copy'::character varying, 'court_paper'::character varying, 'lawyer'::character varying, 'health'::character varying, 'identity_paper'::character varying, 'compensation'::character varying, 'check_paper'::character varying, 'legal_demand'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_paperstep_what_check CHECK (((what)::text = ANY ((ARRAY['added'::character varying, 'opened'::character varying, 'moved'::character varying, 'given'::character varying, 'withdrawn'::character varying, 'destroyed'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_paperstep FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_paperstep OWNER TO saathi_owner;

--
-- Name: cases_promise; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_promise (
    id uuid NOT NULL,
    section integer NOT NULL,
    kind character varying(8) NOT NULL,
    words bytea NOT NULL,
    doer uuid NOT NULL,
    doer_kind character varying(8) NOT NULL,
    organisation uuid NOT NULL,
    offered_to uuid,
    asked_by character varying(8) NOT NULL,
    office character varying(24) NOT NULL,
    due_on date NOT NULL,
    state character varying(8) NOT NULL,
    is_to_be_told boolean NOT NULL,
    done_on date,
    told_on date,
    next_on date,
    tells uuid,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT an_open_promise_asks_on_its_day CHECK (((NOT ((state)::text = 'open'::text)) OR (next_on = due_on))),
    CONSTRAINT cases_promise_asked_by_check CHECK (((asked_by)::text = ANY ((ARRAY['her'::character varying, 'us'::character varying, 'office'::character varying])::text[]))),
    CONSTRAINT cases_promise_doer_kind_check CHECK (((doer_kind)::text = ANY ((ARRAY['person'::character varying, 'team'::character varying])::text[]))),
    CONSTRAINT cases_promise_kind_check CHECK (((kind)::text = ANY ((ARRAY['promise'::character varying, 'task'::character varying, 'tell'::character varying])::text[]))),
    CONSTRAINT cases_promise_office_check CHECK (((office)::text = ANY ((ARRAY['nobody'::character varying, 'her'::character varying, 'cwc'::character varying, 'magistrate'::character varying, 'court'::character varying, 'legal_services'::character varying, 'protection_unit'::character varying, 'police'::character varying, 'source_organisation'::character varying, 'home'::character varying, 'task_force'::character varying, 'mission'::character varying, 'department'::character varying, 'bank'::character varying, 'hospital'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_promise_state_check CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'kept'::character varying, 'not_kept'::character varying, 'let_go'::character varying, 'undone'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_promise FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_promise OWNER TO saathi_owner;

--
-- Name: cases_promisestep; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_promisestep (
    id uuid NOT NULL,
    section integer NOT NULL,
    what character varying(8) NOT NULL,
    reason bytea NOT NULL,
    was_on date,
    was_doer uuid,
    was_doer_kind character varying(8) NOT NULL,
    was_organisation uuid,
    by uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    promise_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_promisestep_was_doer_kind_check CHECK (((was_doer_kind)::text = ANY ((ARRAY['person'::character varying, 'team'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_promisestep_what_check CHECK (((what)::text = ANY ((ARRAY['made'::character varying, 'moved'::character varying, 'offered'::character varying, 'accepted'::character varying, 'declined'::character varying, 'kept'::character varying, 'not_kept'::character varying, 'let_go'::character varying, 'told'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_promisestep FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_promisestep OWNER TO saathi_owner;

--
-- Name: cases_savedview; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_savedview (
    id uuid NOT NULL,
    actor uuid NOT NULL,
    name bytea NOT NULL,
    state character varying(8) NOT NULL,
    freedom character varying(16) NOT NULL,
    waiting_on character varying(24) NOT NULL,
    age_band smallint,
    district character varying(12) NOT NULL,
    language character varying(8) NOT NULL,
    flags character varying(24)[] NOT NULL,
    sort character varying(8) NOT NULL,
    team uuid,
    CONSTRAINT cases_savedview_district_check CHECK (((district)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT cases_savedview_flags_check CHECK ((array_to_string(flags, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT cases_savedview_freedom_check CHECK (((freedom)::text = ANY ((ARRAY['free'::character varying, 'not_free'::character varying, 'asked_to_leave'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_savedview_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT cases_savedview_sort_check CHECK (((sort)::text = ANY ((ARRAY['active'::character varying, 'next'::character varying])::text[]))),
    CONSTRAINT cases_savedview_state_check CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'closed'::character varying, ''::character varying])::text[]))),
    CONSTRAINT cases_savedview_waiting_on_check CHECK (((waiting_on)::text = ANY ((ARRAY['nobody'::character varying, 'her'::character varying, 'cwc'::character varying, 'magistrate'::character varying, 'court'::character varying, 'legal_services'::character varying, 'protection_unit'::character varying, 'police'::character varying, 'source_organisation'::character varying, 'home'::character varying, 'task_force'::character varying, 'mission'::character varying, 'department'::character varying, 'bank'::character varying, 'hospital'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_savedview FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_savedview OWNER TO saathi_owner;

--
-- Name: cases_service; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_service (
    id uuid NOT NULL,
    lane character varying(12) NOT NULL,
    section integer NOT NULL,
    "on" date NOT NULL,
    organisation uuid NOT NULL,
    state character varying(16) NOT NULL,
    words bytea NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_service_lane_check CHECK (((lane)::text = ANY ((ARRAY['health'::character varying, 'counselling'::character varying, 'legal'::character varying, 'learning'::character varying, 'money'::character varying, 'family'::character varying])::text[]))),
    CONSTRAINT cases_service_state_check CHECK (((state)::text = ANY ((ARRAY['asked'::character varying, 'booked'::character varying, 'happened'::character varying, 'did_not_happen'::character varying, 'she_said_no'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_service FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_service OWNER TO saathi_owner;

--
-- Name: cases_stay; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_stay (
    id uuid NOT NULL,
    kind character varying(16) NOT NULL,
    organisation uuid,
    district character varying(12) NOT NULL,
    country character varying(12) NOT NULL,
    freedom character varying(16) NOT NULL,
    days daterange NOT NULL,
    words bytea NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_stay_country_check CHECK (((country)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT cases_stay_district_check CHECK (((district)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT cases_stay_freedom_check CHECK (((freedom)::text = ANY ((ARRAY['free'::character varying, 'not_free'::character varying, 'asked_to_leave'::character varying])::text[]))),
    CONSTRAINT cases_stay_kind_check CHECK (((kind)::text = ANY ((ARRAY['shelter_home'::character varying, 'protective_home'::character varying, 'care_centre'::character varying, 'hospital'::character varying, 'home'::character varying, 'relative'::character varying, 'own_rent'::character varying, 'group_living'::character varying, 'hostel'::character varying, 'married_home'::character varying, 'other'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_stay FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_stay OWNER TO saathi_owner;

--
-- Name: cases_staywish; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_staywish (
    id uuid NOT NULL,
    asked_on date NOT NULL,
    answer character varying(16) NOT NULL,
    why_not_asked character varying(16) NOT NULL,
    words bytea NOT NULL,
    language character varying(8) NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    stay_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_staywish_answer_check CHECK (((answer)::text = ANY ((ARRAY['voluntary'::character varying, 'wants_to_leave'::character varying, 'not_sure'::character varying, 'not_asked'::character varying])::text[]))),
    CONSTRAINT cases_staywish_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT cases_staywish_why_not_asked_check CHECK (((why_not_asked)::text = ANY ((ARRAY['not_here'::character varying, 'too_unwell'::character varying, 'no_language'::character varying, 'not_alone'::character varying, 'did_not_want'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_staywish FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_staywish OWNER TO saathi_owner;

--
-- Name: cases_waiting; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_waiting (
    id uuid NOT NULL,
    days daterange NOT NULL,
    reason character varying(20) NOT NULL,
    waiting_on character varying(24) NOT NULL,
    words bytea NOT NULL,
    stay_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT cases_waiting_reason_check CHECK (((reason)::text = ANY ((ARRAY['own_choice'::character varying, 'agreed_safety'::character varying, 'wait_court'::character varying, 'wait_papers'::character varying, 'wait_home_report'::character varying, 'wait_travel'::character varying, 'wait_other_org'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT cases_waiting_waiting_on_check CHECK (((waiting_on)::text = ANY ((ARRAY['nobody'::character varying, 'her'::character varying, 'cwc'::character varying, 'magistrate'::character varying, 'court'::character varying, 'legal_services'::character varying, 'protection_unit'::character varying, 'police'::character varying, 'source_organisation'::character varying, 'home'::character varying, 'task_force'::character varying, 'mission'::character varying, 'department'::character varying, 'bank'::character varying, 'hospital'::character varying])::text[])))
);

ALTER TABLE ONLY public.cases_waiting FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_waiting OWNER TO saathi_owner;

--
-- Name: cases_wordcount; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.cases_wordcount (
    id uuid NOT NULL,
    actor uuid NOT NULL,
    "group" character varying(32) NOT NULL,
    month_on date NOT NULL,
    n integer NOT NULL,
    CONSTRAINT cases_wordcount_group_check CHECK ((("group")::text ~ '^[a-z0-9_.]{0,32}$'::text))
);

ALTER TABLE ONLY public.cases_wordcount FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cases_wordcount OWNER TO saathi_owner;

--
-- Name: decisions_challenge; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.decisions_challenge (
    id uuid NOT NULL,
    section integer NOT NULL,
    door character varying(32) NOT NULL,
    her_words bytea NOT NULL,
    her_language character varying(8) NOT NULL,
    lodged_on date NOT NULL,
    kept_by uuid NOT NULL,
    organisation uuid NOT NULL,
    helper uuid,
    helper_organisation uuid,
    helper_since_on date,
    agreed_to_tell_on date,
    answer bytea NOT NULL,
    answered_on date,
    answered_by uuid,
    changed character varying(8) NOT NULL,
    why bytea NOT NULL,
    concluded_on date,
    hidden_from uuid[] NOT NULL,
    decision_id uuid,
    survivor_id uuid NOT NULL,
    beside character varying(24)[] NOT NULL,
    keep_from character varying(24)[] NOT NULL,
    wanted character varying(12) NOT NULL,
    CONSTRAINT answered_once_told CHECK (((answered_on IS NULL) OR (agreed_to_tell_on IS NOT NULL))),
    CONSTRAINT concluded_with_reason CHECK (((((changed)::text = ''::text) AND (concluded_on IS NULL)) OR ((concluded_on IS NOT NULL) AND (NOT ((changed)::text = ''::text)) AND (NOT (why = '\x'::bytea))))),
    CONSTRAINT decisions_challenge_beside_check CHECK ((array_to_string(beside, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT decisions_challenge_changed_check CHECK (((changed)::text = ANY ((ARRAY['yes'::character varying, 'partly'::character varying, 'no'::character varying, ''::character varying])::text[]))),
    CONSTRAINT decisions_challenge_door_check CHECK (((door)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT decisions_challenge_her_language_check CHECK (((her_language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT decisions_challenge_keep_from_check CHECK ((array_to_string(keep_from, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT decisions_challenge_wanted_check CHECK (((wanted)::text = ANY ((ARRAY['explain'::character varying, 'look_again'::character varying, 'lawyer'::character varying, 'outside'::character varying, 'keep'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.decisions_challenge FORCE ROW LEVEL SECURITY;


ALTER TABLE public.decisions_challenge OWNER TO saathi_owner;

--
-- Name: decisions_challengestep; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.decisions_challengestep (
    id uuid NOT NULL,
    section integer NOT NULL,
    what character varying(12) NOT NULL,
    "on" date NOT NULL,
    words bytea NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    challenge_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT decisions_challengestep_what_check CHECK (((what)::text = ANY ((ARRAY['papers_asked'::character varying, 'sent'::character varying, 'reminded'::character varying, 'heard'::character varying, 'answer_came'::character varying, 'made_safe'::character varying])::text[])))
);

ALTER TABLE ONLY public.decisions_challengestep FORCE ROW LEVEL SECURITY;


ALTER TABLE public.decisions_challengestep OWNER TO saathi_owner;

--
-- Name: decisions_choice; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.decisions_choice (
    id uuid NOT NULL,
    section integer NOT NULL,
    topic character varying(32) NOT NULL,
    language character varying(8) NOT NULL,
    wanted character varying(24)[] NOT NULL,
    unsure character varying(24)[] NOT NULL,
    aside character varying(24)[] NOT NULL,
    picked character varying(32) NOT NULL,
    words bytea NOT NULL,
    hearers character varying(24)[] NOT NULL,
    promise uuid,
    begun_at timestamp with time zone NOT NULL,
    chosen_at timestamp with time zone,
    written_by uuid NOT NULL,
    organisation uuid NOT NULL,
    decision_id uuid,
    survivor_id uuid NOT NULL,
    offer_id uuid,
    CONSTRAINT chosen_is_decided CHECK ((((chosen_at IS NULL) AND (decision_id IS NULL)) OR ((chosen_at IS NOT NULL) AND (decision_id IS NOT NULL) AND (NOT ((picked)::text = ''::text))))),
    CONSTRAINT decisions_choice_aside_check CHECK ((array_to_string(aside, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT decisions_choice_hearers_check CHECK ((array_to_string(hearers, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT decisions_choice_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT decisions_choice_picked_check CHECK (((picked)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT decisions_choice_topic_check CHECK (((topic)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT decisions_choice_unsure_check CHECK ((array_to_string(unsure, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT decisions_choice_wanted_check CHECK ((array_to_string(wanted, ','::text) ~ '^[a-z_,]*$'::text))
);

ALTER TABLE ONLY public.decisions_choice FORCE ROW LEVEL SECURITY;


ALTER TABLE public.decisions_choice OWNER TO saathi_owner;

--
-- Name: decisions_decision; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.decisions_decision (
    id uuid NOT NULL,
    section integer NOT NULL,
    what character varying(32) NOT NULL,
    made_by character varying(8) NOT NULL,
    decider character varying(32) NOT NULL,
    decided_on date NOT NULL,
    is_emergency boolean NOT NULL,
    options bytea NOT NULL,
    options_n smallint NOT NULL,
    asked_on date,
    told_on date,
    told_language character varying(8) NOT NULL,
    tell_by_on date,
    "position" character varying(12) NOT NULL,
    her_words bytea NOT NULL,
    her_language character varying(8) NOT NULL,
    why_no_view character varying(16) NOT NULL,
    reason bytea NOT NULL,
    law character varying(32) NOT NULL,
    until_on date,
    review_on date,
    written_by uuid NOT NULL,
    organisation uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    survivor_id uuid NOT NULL,
    CONSTRAINT decisions_decision_decider_check CHECK (((decider)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT decisions_decision_her_language_check CHECK (((her_language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT decisions_decision_law_check CHECK (((law)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT decisions_decision_made_by_check CHECK (((made_by)::text = ANY ((ARRAY['hers'::character varying, 'together'::character varying, 'for_her'::character varying])::text[]))),
    CONSTRAINT decisions_decision_position_check CHECK ((("position")::text = ANY ((ARRAY['agree'::character varying, 'partly'::character varying, 'disagree'::character varying, 'no_view'::character varying, 'not_asked'::character varying])::text[]))),
    CONSTRAINT decisions_decision_told_language_check CHECK (((told_language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT decisions_decision_what_check CHECK (((what)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT decisions_decision_why_no_view_check CHECK (((why_no_view)::text = ANY ((ARRAY['did_not_want'::character varying, 'emergency'::character varying, 'no_language'::character varying, 'not_present'::character varying, 'too_unwell'::character varying, ''::character varying])::text[]))),
    CONSTRAINT for_her_is_told_whole CHECK (((NOT ((made_by)::text = 'for_her'::text)) OR ((NOT ((law)::text = ''::text)) AND (NOT (reason = '\x'::bytea)) AND ((NOT (her_words = '\x'::bytea)) OR (NOT ((why_no_view)::text = ''::text)))))),
    CONSTRAINT told_or_to_be_told CHECK (((told_on IS NOT NULL) OR (tell_by_on IS NOT NULL)))
);

ALTER TABLE ONLY public.decisions_decision FORCE ROW LEVEL SECURITY;


ALTER TABLE public.decisions_decision OWNER TO saathi_owner;

--
-- Name: decisions_offer; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.decisions_offer (
    id uuid NOT NULL,
    section integer NOT NULL,
    topic character varying(32) NOT NULL,
    language character varying(8) NOT NULL,
    options bytea NOT NULL,
    written_by uuid NOT NULL,
    organisation uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT decisions_offer_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT decisions_offer_topic_check CHECK (((topic)::text ~ '^[a-z0-9_.]{0,32}$'::text))
);

ALTER TABLE ONLY public.decisions_offer FORCE ROW LEVEL SECURITY;


ALTER TABLE public.decisions_offer OWNER TO saathi_owner;

--
-- Name: decisions_retaliationcheck; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.decisions_retaliationcheck (
    id uuid NOT NULL,
    section integer NOT NULL,
    due_on date NOT NULL,
    asked_on date,
    asked_by uuid,
    answer character varying(12) NOT NULL,
    words bytea NOT NULL,
    challenge_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT decisions_retaliationcheck_answer_check CHECK (((answer)::text = ANY ((ARRAY['nothing'::character varying, 'something'::character varying, 'afraid'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.decisions_retaliationcheck FORCE ROW LEVEL SECURITY;


ALTER TABLE public.decisions_retaliationcheck OWNER TO saathi_owner;

--
-- Name: django_content_type; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


ALTER TABLE public.django_content_type OWNER TO saathi_owner;

--
-- Name: django_content_type_id_seq; Type: SEQUENCE; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_migrations; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


ALTER TABLE public.django_migrations OWNER TO saathi_owner;

--
-- Name: django_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: exchange_knowndirectory; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.exchange_knowndirectory (
    id uuid NOT NULL,
    organisation uuid NOT NULL,
    version integer NOT NULL,
    is_draft boolean NOT NULL,
    digest character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    taken_by uuid NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    body bytea NOT NULL,
    CONSTRAINT exchange_knowndirectory_digest_check CHECK (((digest)::text ~ '^([0-9a-f]{64})?$'::text))
);

ALTER TABLE ONLY public.exchange_knowndirectory FORCE ROW LEVEL SECURITY;


ALTER TABLE public.exchange_knowndirectory OWNER TO saathi_owner;

--
-- Name: exchange_line; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.exchange_line (
    id uuid NOT NULL,
    organisation uuid NOT NULL,
    peer uuid NOT NULL,
    is_out boolean NOT NULL,
    seq integer NOT NULL,
    head character varying(64) NOT NULL,
    CONSTRAINT exchange_line_head_check CHECK (((head)::text ~ '^([0-9a-f]{64})?$'::text))
);

ALTER TABLE ONLY public.exchange_line FORCE ROW LEVEL SECURITY;


ALTER TABLE public.exchange_line OWNER TO saathi_owner;

--
-- Name: exchange_ownkeys; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.exchange_ownkeys (
    id uuid NOT NULL,
    organisation uuid NOT NULL,
    made_by uuid NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    key_id character varying(64) NOT NULL,
    signing_public character varying(64) NOT NULL,
    sealing_public character varying(62) NOT NULL,
    recovery_public character varying(62) NOT NULL,
    signing bytea NOT NULL,
    sealing bytea NOT NULL,
    CONSTRAINT exchange_ownkeys_key_id_check CHECK (((key_id)::text ~ '^([0-9a-f]{64})?$'::text)),
    CONSTRAINT exchange_ownkeys_recovery_public_check CHECK (((recovery_public)::text ~ '^age1[0-9a-z]{58}$'::text)),
    CONSTRAINT exchange_ownkeys_sealing_public_check CHECK (((sealing_public)::text ~ '^age1[0-9a-z]{58}$'::text)),
    CONSTRAINT exchange_ownkeys_signing_public_check CHECK (((signing_public)::text ~ '^([0-9a-f]{64})?$'::text))
);

ALTER TABLE ONLY public.exchange_ownkeys FORCE ROW LEVEL SECURITY;


ALTER TABLE public.exchange_ownkeys OWNER TO saathi_owner;

--
-- Name: exchange_received; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.exchange_received (
    id uuid NOT NULL,
    organisation uuid NOT NULL,
    peer uuid NOT NULL,
    kind character varying(12) NOT NULL,
    jti uuid NOT NULL,
    seq integer NOT NULL,
    head character varying(64) NOT NULL,
    "case" character varying(64) NOT NULL,
    of uuid,
    taken_by uuid NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    opened_by uuid,
    opened_at timestamp with time zone,
    answered_by uuid,
    answered_at timestamp with time zone,
    recalled_at timestamp with time zone,
    closed_at timestamp with time zone,
    state character varying(12) NOT NULL,
    receipted_at timestamp with time zone,
    claims bytea NOT NULL,
    file bytea NOT NULL,
    CONSTRAINT exchange_received_case_check CHECK ((("case")::text ~ '^([0-9a-f]{64})?$'::text)),
    CONSTRAINT exchange_received_head_check CHECK (((head)::text ~ '^([0-9a-f]{64})?$'::text)),
    CONSTRAINT exchange_received_kind_check CHECK (((kind)::text = ANY ((ARRAY['offer'::character varying, 'accept'::character varying, 'decline'::character varying, 'bundle'::character varying, 'receipt'::character varying, 'outcome'::character varying, 'withdraw'::character varying, 'sealed'::character varying, 'resend'::character varying])::text[]))),
    CONSTRAINT exchange_received_state_check CHECK (((state)::text = ANY ((ARRAY['made'::character varying, 'early'::character varying, 'received'::character varying, 'opened'::character varying, 'accepted'::character varying, 'declined'::character varying, 'recalled'::character varying, 'closed'::character varying])::text[])))
);

ALTER TABLE ONLY public.exchange_received FORCE ROW LEVEL SECURITY;


ALTER TABLE public.exchange_received OWNER TO saathi_owner;

--
-- Name: exchange_sent; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.exchange_sent (
    id uuid NOT NULL,
    organisation uuid NOT NULL,
    peer uuid NOT NULL,
    kind character varying(12) NOT NULL,
    jti uuid NOT NULL,
    seq integer NOT NULL,
    head character varying(64) NOT NULL,
    "case" character varying(64) NOT NULL,
    of uuid,
    made_by uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    carried_by uuid,
    carried_at timestamp with time zone,
    state character varying(12) NOT NULL,
    state_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    claims bytea NOT NULL,
    file bytea NOT NULL,
    CONSTRAINT exchange_sent_case_check CHECK ((("case")::text ~ '^([0-9a-f]{64})?$'::text)),
    CONSTRAINT exchange_sent_head_check CHECK (((head)::text ~ '^([0-9a-f]{64})?$'::text)),
    CONSTRAINT exchange_sent_kind_check CHECK (((kind)::text = ANY ((ARRAY['offer'::character varying, 'accept'::character varying, 'decline'::character varying, 'bundle'::character varying, 'receipt'::character varying, 'outcome'::character varying, 'withdraw'::character varying, 'sealed'::character varying, 'resend'::character varying])::text[]))),
    CONSTRAINT exchange_sent_state_check CHECK (((state)::text = ANY ((ARRAY['made'::character varying, 'early'::character varying, 'received'::character varying, 'opened'::character varying, 'accepted'::character varying, 'declined'::character varying, 'recalled'::character varying, 'closed'::character varying])::text[])))
);

ALTER TABLE ONLY public.exchange_sent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.exchange_sent OWNER TO saathi_owner;

--
-- Name: handovers_accountable; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_accountable (
    id uuid NOT NULL,
    from_organisation uuid NOT NULL,
    to_organisation uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    by uuid NOT NULL,
    survivor_id uuid NOT NULL,
    handover_id uuid NOT NULL
);

ALTER TABLE ONLY public.handovers_accountable FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_accountable OWNER TO saathi_owner;

--
-- Name: handovers_alarm; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_alarm (
    id uuid NOT NULL,
    section integer NOT NULL,
    kind character varying(8) NOT NULL,
    signs character varying(24)[] NOT NULL,
    words bytea NOT NULL,
    raised_by uuid NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    faces uuid NOT NULL,
    organisation uuid NOT NULL,
    state character varying(8) NOT NULL,
    next_on date,
    decision character varying(12) NOT NULL,
    with_her character varying(16) NOT NULL,
    reason bytea NOT NULL,
    decided_on date,
    decided_by uuid,
    told_on date,
    her_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT an_alarm_waits_or_was_decided CHECK ((((decided_by IS NULL) AND ((decision)::text = ''::text) AND (next_on IS NOT NULL) AND ((state)::text = 'raised'::text)) OR ((decided_by IS NOT NULL) AND (next_on IS NOT NULL) AND ((state)::text = 'decided'::text) AND (NOT ((decision)::text = ''::text))) OR ((decided_by IS NOT NULL) AND (next_on IS NULL) AND ((state)::text = 'closed'::text) AND (NOT ((decision)::text = ''::text))))),
    CONSTRAINT handovers_alarm_decision_check CHECK (((decision)::text = ANY ((ARRAY['talk'::character varying, 'her_plan'::character varying, 'report'::character varying, 'protect'::character varying, 'open_door'::character varying, 'no_danger'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_alarm_kind_check CHECK (((kind)::text = ANY ((ARRAY['danger'::character varying, 'lost'::character varying])::text[]))),
    CONSTRAINT handovers_alarm_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT handovers_alarm_signs_check CHECK ((array_to_string(signs, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT handovers_alarm_state_check CHECK (((state)::text = ANY ((ARRAY['raised'::character varying, 'decided'::character varying, 'closed'::character varying])::text[]))),
    CONSTRAINT handovers_alarm_with_her_check CHECK (((with_her)::text = ANY ((ARRAY['with_her'::character varying, 'without'::character varying, 'danger_to_life'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.handovers_alarm FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_alarm OWNER TO saathi_owner;

--
-- Name: handovers_attendance; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_attendance (
    id uuid NOT NULL,
    section integer NOT NULL,
    organisation uuid NOT NULL,
    duty character varying(12) NOT NULL,
    survivor_id uuid NOT NULL,
    conference_id uuid NOT NULL,
    CONSTRAINT handovers_attendance_duty_check CHECK (((duty)::text = ANY ((ARRAY['case_worker'::character varying, 'counsellor'::character varying, 'lawyer'::character varying, 'doctor'::character varying, 'home_worker'::character varying, 'peer'::character varying])::text[])))
);

ALTER TABLE ONLY public.handovers_attendance FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_attendance OWNER TO saathi_owner;

--
-- Name: handovers_closure; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_closure (
    id uuid NOT NULL,
    how character varying(8) NOT NULL,
    why character varying(12) NOT NULL,
    her_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    words bytea NOT NULL,
    sustained character varying(12) NOT NULL,
    "on" date NOT NULL,
    ask_again_on date,
    asked_words bytea NOT NULL,
    reopened_on date,
    reopened_words bytea NOT NULL,
    reopened_language character varying(8) NOT NULL,
    reopened_by uuid,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    case_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT closed_by_her_or_for_a_reason CHECK (((((how)::text = 'lawful'::text) AND (NOT ((why)::text = ''::text))) OR ((NOT ((how)::text = 'lawful'::text)) AND ((why)::text = ''::text)))),
    CONSTRAINT handovers_closure_how_check CHECK (((how)::text = ANY ((ARRAY['hers'::character varying, 'together'::character varying, 'lawful'::character varying])::text[]))),
    CONSTRAINT handovers_closure_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT handovers_closure_reopened_language_check CHECK (((reopened_language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT handovers_closure_sustained_check CHECK (((sustained)::text = ANY ((ARRAY['yes'::character varying, 'no'::character varying, 'not_asked'::character varying])::text[]))),
    CONSTRAINT handovers_closure_why_check CHECK (((why)::text = ANY ((ARRAY['died'::character varying, 'order'::character varying, 'not_found'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.handovers_closure FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_closure OWNER TO saathi_owner;

--
-- Name: handovers_conference; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_conference (
    id uuid NOT NULL,
    section integer NOT NULL,
    planned_on date NOT NULL,
    agenda bytea NOT NULL,
    called_by uuid NOT NULL,
    called_at timestamp with time zone NOT NULL,
    held_on date,
    presence character varying(12) NOT NULL,
    statement bytea NOT NULL,
    statement_language character varying(8) NOT NULL,
    minutes bytea NOT NULL,
    minutes_language character varying(8) NOT NULL,
    held_by uuid,
    written_at timestamp with time zone,
    survivor_id uuid NOT NULL,
    CONSTRAINT handovers_conference_minutes_language_check CHECK (((minutes_language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT handovers_conference_presence_check CHECK (((presence)::text = ANY ((ARRAY['present'::character varying, 'statement'::character varying, 'did_not_want'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_conference_statement_language_check CHECK (((statement_language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT held_with_her_or_her_words CHECK ((((held_on IS NULL) AND (minutes = '\x'::bytea) AND ((presence)::text = ''::text) AND (statement = '\x'::bytea)) OR ((held_by IS NOT NULL) AND (held_on IS NOT NULL) AND (NOT ((presence)::text = ''::text)) AND (NOT (minutes = '\x'::bytea)) AND ((NOT ((presence)::text = 'statement'::text)) OR (NOT (statement = '\x'::bytea))))))
);

ALTER TABLE ONLY public.handovers_conference FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_conference OWNER TO saathi_owner;

--
-- Name: handovers_conferenceitem; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_conferenceitem (
    id uuid NOT NULL,
    section integer NOT NULL,
    what character varying(8) NOT NULL,
    item uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    conference_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT handovers_conferenceitem_what_check CHECK (((what)::text = ANY ((ARRAY['decision'::character varying, 'promise'::character varying])::text[])))
);

ALTER TABLE ONLY public.handovers_conferenceitem FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_conferenceitem OWNER TO saathi_owner;

--
-- Name: handovers_factasked; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_factasked (
    id uuid NOT NULL,
    section integer NOT NULL,
    fact character varying(32) NOT NULL,
    is_held boolean NOT NULL,
    organisation uuid,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT handovers_factasked_fact_check CHECK (((fact)::text ~ '^[a-z0-9_.]{0,32}$'::text))
);

ALTER TABLE ONLY public.handovers_factasked FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_factasked OWNER TO saathi_owner;

--
-- Name: handovers_followup; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_followup (
    id uuid NOT NULL,
    returned_on date NOT NULL,
    country character varying(12) NOT NULL,
    first_on date NOT NULL,
    every_days integer NOT NULL,
    place character varying(16) NOT NULL,
    place_words bytea NOT NULL,
    cover bytea NOT NULL,
    worker uuid NOT NULL,
    ways character varying(24)[] NOT NULL,
    tries integer NOT NULL,
    her_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    made_on date NOT NULL,
    ended_on date,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT followup_in_bounds CHECK (((every_days >= 0) AND (every_days <= 366) AND (tries >= 1) AND (tries <= 9))),
    CONSTRAINT handovers_followup_country_check CHECK (((country)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT handovers_followup_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT handovers_followup_place_check CHECK (((place)::text = ANY ((ARRAY['our_office'::character varying, 'her_home'::character varying, 'health_centre'::character varying, 'school'::character varying, 'group'::character varying, 'market'::character varying, 'call'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT handovers_followup_ways_check CHECK ((array_to_string(ways, ','::text) ~ '^[a-z_,]*$'::text))
);

ALTER TABLE ONLY public.handovers_followup FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_followup OWNER TO saathi_owner;

--
-- Name: handovers_footing; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_footing (
    id uuid NOT NULL,
    kind character varying(8) NOT NULL,
    her_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    "on" date NOT NULL,
    own character varying(8) NOT NULL,
    housed character varying(8) NOT NULL,
    safe character varying(8) NOT NULL,
    lawful character varying(8) NOT NULL,
    supported character varying(8) NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT a_check_asks_all_five CHECK (((((housed)::text = ''::text) AND ((kind)::text = 'own'::text) AND ((lawful)::text = ''::text) AND ((own)::text = ''::text) AND ((safe)::text = ''::text) AND ((supported)::text = ''::text)) OR (((kind)::text = 'check'::text) AND (NOT ((own)::text = ''::text)) AND (NOT ((housed)::text = ''::text)) AND (NOT ((safe)::text = ''::text)) AND (NOT ((lawful)::text = ''::text)) AND (NOT ((supported)::text = ''::text))))),
    CONSTRAINT handovers_footing_housed_check CHECK (((housed)::text = ANY ((ARRAY['yes'::character varying, 'no'::character varying, 'not_said'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_footing_kind_check CHECK (((kind)::text = ANY ((ARRAY['own'::character varying, 'check'::character varying])::text[]))),
    CONSTRAINT handovers_footing_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT handovers_footing_lawful_check CHECK (((lawful)::text = ANY ((ARRAY['yes'::character varying, 'no'::character varying, 'not_said'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_footing_own_check CHECK (((own)::text = ANY ((ARRAY['yes'::character varying, 'partly'::character varying, 'no'::character varying, 'not_said'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_footing_safe_check CHECK (((safe)::text = ANY ((ARRAY['yes'::character varying, 'no'::character varying, 'not_said'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_footing_supported_check CHECK (((supported)::text = ANY ((ARRAY['yes'::character varying, 'no'::character varying, 'not_said'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.handovers_footing FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_footing OWNER TO saathi_owner;

--
-- Name: handovers_handover; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_handover (
    id uuid NOT NULL,
    from_organisation uuid NOT NULL,
    to_organisation uuid NOT NULL,
    offered_at timestamp with time zone NOT NULL,
    yes integer NOT NULL,
    keeps integer NOT NULL,
    agreed_at timestamp with time zone,
    agreed_by uuid,
    language character varying(8) NOT NULL,
    proof character varying(12) NOT NULL,
    consents uuid[] NOT NULL,
    n_facts integer NOT NULL,
    met_on date,
    presence character varying(12) NOT NULL,
    meeting_words bytea NOT NULL,
    arrived_on date,
    arrived_at timestamp with time zone,
    released_at timestamp with time zone,
    visit_by_on date,
    visited_on date,
    request_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT arrived_as_she_confirmed CHECK (((arrived_at IS NULL) OR ((agreed_at IS NOT NULL) AND (arrived_on IS NOT NULL) AND (visit_by_on IS NOT NULL)))),
    CONSTRAINT confirmed_whole CHECK (((agreed_at IS NULL) OR ((agreed_by IS NOT NULL) AND (NOT ((proof)::text = ''::text)) AND (yes > 0)))),
    CONSTRAINT handovers_handover_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT handovers_handover_presence_check CHECK (((presence)::text = ANY ((ARRAY['there'::character varying, 'call'::character varying, 'did_not_want'::character varying, 'could_not'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_handover_proof_check CHECK (((proof)::text = ANY ((ARRAY['own_words'::character varying, 'pictures'::character varying, 'witness'::character varying, ''::character varying])::text[]))),
    CONSTRAINT met_or_why_not CHECK ((((met_on IS NULL) AND ((presence)::text = ''::text)) OR ((met_on IS NOT NULL) AND (NOT ((presence)::text = ''::text))))),
    CONSTRAINT released_and_visited_after CHECK (((arrived_at IS NOT NULL) OR ((released_at IS NULL) AND (visited_on IS NULL))))
);

ALTER TABLE ONLY public.handovers_handover FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_handover OWNER TO saathi_owner;

--
-- Name: handovers_handoverfact; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_handoverfact (
    id uuid NOT NULL,
    section integer NOT NULL,
    kind character varying(32) NOT NULL,
    "row" uuid NOT NULL,
    state character varying(12) NOT NULL,
    her_words bytea NOT NULL,
    checked_at timestamp with time zone,
    checked_by uuid,
    handover_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT handovers_handoverfact_kind_check CHECK (((kind)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT handovers_handoverfact_state_check CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'confirmed'::character varying, 'corrected'::character varying, 'not_held'::character varying])::text[]))),
    CONSTRAINT looked_at_by_somebody CHECK ((((checked_at IS NULL) AND (checked_by IS NULL) AND ((state)::text = 'open'::text)) OR ((NOT ((state)::text = 'open'::text)) AND (checked_at IS NOT NULL) AND (checked_by IS NOT NULL))))
);

ALTER TABLE ONLY public.handovers_handoverfact FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_handoverfact OWNER TO saathi_owner;

--
-- Name: handovers_jointteam; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_jointteam (
    id uuid NOT NULL,
    organisation uuid NOT NULL,
    worker uuid NOT NULL,
    sections integer NOT NULL,
    consent uuid NOT NULL,
    is_of_her_district boolean NOT NULL,
    since_on date NOT NULL,
    ended_on date,
    request_id uuid NOT NULL,
    survivor_id uuid NOT NULL
);

ALTER TABLE ONLY public.handovers_jointteam FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_jointteam OWNER TO saathi_owner;

--
-- Name: handovers_rating; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_rating (
    id uuid NOT NULL,
    section integer NOT NULL,
    domain character varying(8) NOT NULL,
    mark integer,
    her_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    "on" date NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT handovers_rating_domain_check CHECK (((domain)::text = ANY ((ARRAY['safety'::character varying, 'legal'::character varying, 'mind'::character varying, 'work'::character varying, 'social'::character varying, 'body'::character varying])::text[]))),
    CONSTRAINT handovers_rating_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT rated_1_to_5 CHECK (((mark IS NULL) OR ((mark >= 1) AND (mark <= 5))))
);

ALTER TABLE ONLY public.handovers_rating FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_rating OWNER TO saathi_owner;

--
-- Name: handovers_return; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_return (
    id uuid NOT NULL,
    kind character varying(32) NOT NULL,
    opened_on date NOT NULL,
    wants_to_go character varying(8) NOT NULL,
    "where" character varying(16) NOT NULL,
    where_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    decision uuid,
    request uuid,
    at_step character varying(32) NOT NULL,
    waiting_on character varying(24) NOT NULL,
    waiting_since date,
    next_on date,
    is_date_given boolean NOT NULL,
    travels_on date,
    permit_until_on date,
    permit_promise uuid,
    tell_by_on date,
    told_on date,
    closed_on date,
    outcome character varying(12) NOT NULL,
    organisation uuid NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT handovers_return_at_step_check CHECK (((at_step)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT handovers_return_kind_check CHECK (((kind)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT handovers_return_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT handovers_return_outcome_check CHECK (((outcome)::text = ANY ((ARRAY['arrived'::character varying, 'her_wish'::character varying, 'stopped'::character varying, 'mistake'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_return_waiting_on_check CHECK (((waiting_on)::text = ANY ((ARRAY['nobody'::character varying, 'her'::character varying, 'cwc'::character varying, 'magistrate'::character varying, 'court'::character varying, 'legal_services'::character varying, 'protection_unit'::character varying, 'police'::character varying, 'source_organisation'::character varying, 'home'::character varying, 'task_force'::character varying, 'mission'::character varying, 'department'::character varying, 'bank'::character varying, 'hospital'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_return_wants_to_go_check CHECK (((wants_to_go)::text = ANY ((ARRAY['yes'::character varying, 'not_sure'::character varying, 'no'::character varying])::text[]))),
    CONSTRAINT handovers_return_where_check CHECK ((("where")::text = ANY ((ARRAY['family'::character varying, 'husband'::character varying, 'relative'::character varying, 'other_address'::character varying, 'organisation'::character varying])::text[]))),
    CONSTRAINT return_closed_with_outcome CHECK ((((closed_on IS NULL) AND ((outcome)::text = ''::text)) OR ((closed_on IS NOT NULL) AND (NOT ((outcome)::text = ''::text))))),
    CONSTRAINT return_waits_since_a_day CHECK (((((waiting_on)::text = ''::text) AND (waiting_since IS NULL)) OR ((NOT ((waiting_on)::text = ''::text)) AND (waiting_since IS NOT NULL))))
);

ALTER TABLE ONLY public.handovers_return FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_return OWNER TO saathi_owner;

--
-- Name: handovers_returnevent; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_returnevent (
    id uuid NOT NULL,
    what character varying(8) NOT NULL,
    "on" date NOT NULL,
    step character varying(32) NOT NULL,
    state character varying(12) NOT NULL,
    waiting_on character varying(24) NOT NULL,
    "where" character varying(16) NOT NULL,
    how character varying(12) NOT NULL,
    understood character varying(8) NOT NULL,
    words bytea NOT NULL,
    her_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    way_id uuid NOT NULL,
    CONSTRAINT handovers_returnevent_how_check CHECK (((how)::text = ANY ((ARRAY['in_person'::character varying, 'call'::character varying, 'letter'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_returnevent_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT handovers_returnevent_state_check CHECK (((state)::text = ANY ((ARRAY['not_begun'::character varying, 'asked'::character varying, 'waits'::character varying, 'done'::character varying, 'lapsed'::character varying, 'refused'::character varying, 'not_needed'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_returnevent_step_check CHECK (((step)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT handovers_returnevent_understood_check CHECK (((understood)::text = ANY ((ARRAY['yes'::character varying, 'asks'::character varying, 'not_now'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_returnevent_waiting_on_check CHECK (((waiting_on)::text = ANY ((ARRAY['nobody'::character varying, 'her'::character varying, 'cwc'::character varying, 'magistrate'::character varying, 'court'::character varying, 'legal_services'::character varying, 'protection_unit'::character varying, 'police'::character varying, 'source_organisation'::character varying, 'home'::character varying, 'task_force'::character varying, 'mission'::character varying, 'department'::character varying, 'bank'::character varying, 'hospital'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_returnevent_what_check CHECK (((what)::text = ANY ((ARRAY['begun'::character varying, 'step'::character varying, 'paper'::character varying, 'where'::character varying, 'told'::character varying, 'closed'::character varying])::text[]))),
    CONSTRAINT handovers_returnevent_where_check CHECK ((("where")::text = ANY ((ARRAY['family'::character varying, 'husband'::character varying, 'relative'::character varying, 'other_address'::character varying, 'organisation'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.handovers_returnevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_returnevent OWNER TO saathi_owner;

--
-- Name: handovers_returnpaper; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_returnpaper (
    id uuid NOT NULL,
    step character varying(32) NOT NULL,
    kind character varying(32) NOT NULL,
    version smallint NOT NULL,
    number bytea NOT NULL,
    issued_on date NOT NULL,
    until_on date,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    way_id uuid NOT NULL,
    CONSTRAINT handovers_returnpaper_kind_check CHECK (((kind)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT handovers_returnpaper_step_check CHECK (((step)::text ~ '^[a-z0-9_.]{0,32}$'::text))
);

ALTER TABLE ONLY public.handovers_returnpaper FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_returnpaper OWNER TO saathi_owner;

--
-- Name: handovers_returnstep; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_returnstep (
    id uuid NOT NULL,
    code character varying(32) NOT NULL,
    state character varying(12) NOT NULL,
    waiting_on character varying(24) NOT NULL,
    since_on date,
    next_on date,
    is_date_given boolean NOT NULL,
    asked_on date,
    done_on date,
    survivor_id uuid NOT NULL,
    way_id uuid NOT NULL,
    CONSTRAINT handovers_returnstep_code_check CHECK (((code)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT handovers_returnstep_state_check CHECK (((state)::text = ANY ((ARRAY['not_begun'::character varying, 'asked'::character varying, 'waits'::character varying, 'done'::character varying, 'lapsed'::character varying, 'refused'::character varying, 'not_needed'::character varying])::text[]))),
    CONSTRAINT handovers_returnstep_waiting_on_check CHECK (((waiting_on)::text = ANY ((ARRAY['nobody'::character varying, 'her'::character varying, 'cwc'::character varying, 'magistrate'::character varying, 'court'::character varying, 'legal_services'::character varying, 'protection_unit'::character varying, 'police'::character varying, 'source_organisation'::character varying, 'home'::character varying, 'task_force'::character varying, 'mission'::character varying, 'department'::character varying, 'bank'::character varying, 'hospital'::character varying, ''::character varying])::text[]))),
    CONSTRAINT step_done_has_its_day CHECK ((((done_on IS NOT NULL) AND ((state)::text = 'done'::text)) OR ((NOT ((state)::text = 'done'::text)) AND (done_on IS NULL)))),
    CONSTRAINT step_waits_whole CHECK ((((next_on IS NOT NULL) AND (since_on IS NOT NULL) AND ((state)::text = ANY ((ARRAY['asked'::character varying, 'waits'::character varying])::text[])) AND (NOT ((waiting_on)::text = ANY ((ARRAY[''::character varying, 'nobody'::character varying])::text[])))) OR ((NOT ((state)::text = ANY ((ARRAY['asked'::character varying, 'waits'::character varying])::text[]))) AND (next_on IS NULL) AND (since_on IS NULL) AND ((waiting_on)::text = ''::text))))
);

ALTER TABLE ONLY public.handovers_returnstep FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_returnstep OWNER TO saathi_owner;

--
-- Name: handovers_safetyplan; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_safetyplan (
    id uuid NOT NULL,
    signs bytea NOT NULL,
    people bytea NOT NULL,
    places bytea NOT NULL,
    take bytea NOT NULL,
    code_word bytea NOT NULL,
    language character varying(8) NOT NULL,
    copy_kept character varying(8) NOT NULL,
    review_on date NOT NULL,
    made_on date NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT handovers_safetyplan_copy_kept_check CHECK (((copy_kept)::text = ANY ((ARRAY['none'::character varying, 'herself'::character varying, 'somebody'::character varying])::text[]))),
    CONSTRAINT handovers_safetyplan_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text))
);

ALTER TABLE ONLY public.handovers_safetyplan FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_safetyplan OWNER TO saathi_owner;

--
-- Name: handovers_study; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_study (
    id uuid NOT NULL,
    towards character varying(8) NOT NULL,
    questions character varying(24)[] NOT NULL,
    hidden character varying(24)[] NOT NULL,
    may_meet character varying(24)[] NOT NULL,
    cover bytea NOT NULL,
    wish character varying(8) NOT NULL,
    asked_on date NOT NULL,
    ended_on date,
    risk character varying(8) NOT NULL,
    willing character varying(8) NOT NULL,
    able character varying(12) NOT NULL,
    not_done character varying(12) NOT NULL,
    tell_by_on date,
    told_on date,
    options_by_on date,
    options_on date,
    promise uuid,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    request_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT ended_found_or_not_done CHECK ((((ended_on IS NULL) AND ((not_done)::text = ''::text) AND ((risk)::text = ''::text)) OR ((ended_on IS NOT NULL) AND ((risk)::text = ''::text) AND (NOT ((not_done)::text = ''::text))) OR ((ended_on IS NOT NULL) AND ((not_done)::text = ''::text) AND (NOT ((risk)::text = ''::text))))),
    CONSTRAINT found_whole CHECK (((((able)::text = ''::text) AND ((risk)::text = ''::text) AND ((willing)::text = ''::text)) OR ((NOT ((risk)::text = ''::text)) AND (NOT ((willing)::text = ''::text)) AND (NOT ((able)::text = ''::text))))),
    CONSTRAINT handovers_study_able_check CHECK (((able)::text = ANY ((ARRAY['yes'::character varying, 'with_help'::character varying, 'no'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_study_hidden_check CHECK ((array_to_string(hidden, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT handovers_study_may_meet_check CHECK ((array_to_string(may_meet, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT handovers_study_not_done_check CHECK (((not_done)::text = ANY ((ARRAY['not_found'::character varying, 'not_safe'::character varying, 'nobody'::character varying, 'cannot'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_study_questions_check CHECK ((array_to_string(questions, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT handovers_study_risk_check CHECK (((risk)::text = ANY ((ARRAY['low'::character varying, 'some'::character varying, 'unsafe'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_study_towards_check CHECK (((towards)::text = ANY ((ARRAY['family'::character varying, 'husband'::character varying, 'relative'::character varying])::text[]))),
    CONSTRAINT handovers_study_willing_check CHECK (((willing)::text = ANY ((ARRAY['yes'::character varying, 'unsure'::character varying, 'no'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_study_wish_check CHECK (((wish)::text = ANY ((ARRAY['yes'::character varying, 'not_sure'::character varying, 'no'::character varying])::text[])))
);

ALTER TABLE ONLY public.handovers_study FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_study OWNER TO saathi_owner;

--
-- Name: handovers_studyreport; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_studyreport (
    id uuid NOT NULL,
    visited_on date NOT NULL,
    met character varying(24)[] NOT NULL,
    asked character varying(24)[] NOT NULL,
    why_risk bytea NOT NULL,
    why_willing bytea NOT NULL,
    why_able bytea NOT NULL,
    family_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    organisation uuid NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    study_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT handovers_studyreport_asked_check CHECK ((array_to_string(asked, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT handovers_studyreport_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT handovers_studyreport_met_check CHECK ((array_to_string(met, ','::text) ~ '^[a-z_,]*$'::text))
);

ALTER TABLE ONLY public.handovers_studyreport FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_studyreport OWNER TO saathi_owner;

--
-- Name: handovers_studyview; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_studyview (
    id uuid NOT NULL,
    wish character varying(8) NOT NULL,
    words bytea NOT NULL,
    language character varying(8) NOT NULL,
    is_told boolean NOT NULL,
    how character varying(12) NOT NULL,
    understood character varying(8) NOT NULL,
    said_on date NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    study_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT handovers_studyview_how_check CHECK (((how)::text = ANY ((ARRAY['in_person'::character varying, 'call'::character varying, 'letter'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_studyview_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT handovers_studyview_understood_check CHECK (((understood)::text = ANY ((ARRAY['yes'::character varying, 'asks'::character varying, 'not_now'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_studyview_wish_check CHECK (((wish)::text = ANY ((ARRAY['yes'::character varying, 'not_sure'::character varying, 'no'::character varying])::text[])))
);

ALTER TABLE ONLY public.handovers_studyview FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_studyview OWNER TO saathi_owner;

--
-- Name: handovers_support; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_support (
    id uuid NOT NULL,
    section integer NOT NULL,
    kind character varying(12) NOT NULL,
    state character varying(12) NOT NULL,
    asked_by character varying(8) NOT NULL,
    asked_on date NOT NULL,
    organisation uuid NOT NULL,
    next_on date,
    her_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    moved_words bytea NOT NULL,
    words bytea NOT NULL,
    moved_on date,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT handovers_support_asked_by_check CHECK (((asked_by)::text = ANY ((ARRAY['her'::character varying, 'us'::character varying])::text[]))),
    CONSTRAINT handovers_support_kind_check CHECK (((kind)::text = ANY ((ARRAY['companion'::character varying, 'group'::character varying, 'mediation'::character varying, 'counselling'::character varying])::text[]))),
    CONSTRAINT handovers_support_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT handovers_support_state_check CHECK (((state)::text = ANY ((ARRAY['asked'::character varying, 'found'::character varying, 'not_found'::character varying, 'begun'::character varying, 'ended'::character varying, 'said_no'::character varying])::text[])))
);

ALTER TABLE ONLY public.handovers_support FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_support OWNER TO saathi_owner;

--
-- Name: handovers_visit; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.handovers_visit (
    id uuid NOT NULL,
    kind character varying(8) NOT NULL,
    state character varying(12) NOT NULL,
    worker uuid NOT NULL,
    organisation uuid NOT NULL,
    planned_on date NOT NULL,
    next_on date,
    way character varying(12) NOT NULL,
    "on" date,
    why_not character varying(12) NOT NULL,
    talk character varying(32) NOT NULL,
    her_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    words bytea NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT a_planned_visit_has_its_day CHECK ((((next_on IS NOT NULL) AND ("on" IS NULL) AND ((state)::text = 'planned'::text)) OR ((NOT ((state)::text = 'planned'::text)) AND (next_on IS NULL) AND ("on" IS NOT NULL)))),
    CONSTRAINT a_try_has_its_way CHECK (((((kind)::text = 'try'::text) AND (NOT ((way)::text = ''::text))) OR ((NOT ((kind)::text = 'try'::text)) AND ((way)::text = ''::text)))),
    CONSTRAINT handovers_visit_kind_check CHECK (((kind)::text = ANY ((ARRAY['visit'::character varying, 'call'::character varying, 'try'::character varying])::text[]))),
    CONSTRAINT handovers_visit_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT handovers_visit_state_check CHECK (((state)::text = ANY ((ARRAY['planned'::character varying, 'met'::character varying, 'not_met'::character varying, 'called_off'::character varying])::text[]))),
    CONSTRAINT handovers_visit_talk_check CHECK (((talk)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT handovers_visit_way_check CHECK (((way)::text = ANY ((ARRAY['call'::character varying, 'message'::character varying, 'come'::character varying, 'companion'::character varying, 'group'::character varying, 'friend'::character varying, 'relative'::character varying, 'school'::character varying, 'neighbour'::character varying, ''::character varying])::text[]))),
    CONSTRAINT handovers_visit_why_not_check CHECK (((why_not)::text = ANY ((ARRAY['not_there'::character varying, 'no_answer'::character varying, 'she_said_no'::character varying, 'not_safe'::character varying, 'we_did_not'::character varying, ''::character varying])::text[]))),
    CONSTRAINT not_met_says_why CHECK (((((state)::text = 'not_met'::text) AND (NOT ((why_not)::text = ''::text))) OR ((NOT ((state)::text = 'not_met'::text)) AND ((why_not)::text = ''::text))))
);

ALTER TABLE ONLY public.handovers_visit FORCE ROW LEVEL SECURITY;


ALTER TABLE public.handovers_visit OWNER TO saathi_owner;

--
-- Name: herfile_correction; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.herfile_correction (
    id uuid NOT NULL,
    section integer NOT NULL,
    about character varying(32) NOT NULL,
    "row" uuid,
    her_words bytea NOT NULL,
    wants bytea NOT NULL,
    her_language character varying(8) NOT NULL,
    organisation uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    asked_by uuid NOT NULL,
    due_on date NOT NULL,
    promise uuid NOT NULL,
    answer character varying(16) NOT NULL,
    reason bytea NOT NULL,
    answered_at timestamp with time zone,
    answered_by uuid,
    survivor_id uuid NOT NULL,
    CONSTRAINT a_correction_is_answered_whole CHECK (((((answer)::text = ''::text) AND (answered_at IS NULL) AND (answered_by IS NULL) AND (reason = '\x'::bytea)) OR ((NOT ((answer)::text = ''::text)) AND (NOT (reason = '\x'::bytea)) AND (answered_at IS NOT NULL) AND (answered_by IS NOT NULL)))),
    CONSTRAINT a_row_is_of_a_kind CHECK (((((about)::text = ''::text) AND ("row" IS NULL)) OR (("row" IS NOT NULL) AND (NOT ((about)::text = ''::text))))),
    CONSTRAINT herfile_correction_about_check CHECK (((about)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT herfile_correction_answer_check CHECK (((answer)::text = ANY ((ARRAY['corrected'::character varying, 'beside'::character varying, 'not_corrected'::character varying, ''::character varying])::text[]))),
    CONSTRAINT herfile_correction_her_language_check CHECK (((her_language)::text ~ '^[a-z]{0,3}$'::text))
);

ALTER TABLE ONLY public.herfile_correction FORCE ROW LEVEL SECURITY;


ALTER TABLE public.herfile_correction OWNER TO saathi_owner;

--
-- Name: herfile_erasure; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.herfile_erasure (
    id uuid NOT NULL,
    her_words bytea NOT NULL,
    her_language character varying(8) NOT NULL,
    organisation uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    asked_by uuid NOT NULL,
    due_on date NOT NULL,
    promise uuid NOT NULL,
    law_keeps character varying(8) NOT NULL,
    shred_on date,
    prepared_at timestamp with time zone,
    prepared_by uuid,
    answer character varying(12) NOT NULL,
    reason bytea NOT NULL,
    answered_at timestamp with time zone,
    answered_by uuid,
    survivor_id uuid NOT NULL,
    CONSTRAINT an_erasure_is_answered_whole CHECK (((((answer)::text = ''::text) AND (answered_at IS NULL) AND (answered_by IS NULL)) OR ((NOT ((answer)::text = ''::text)) AND (answered_at IS NOT NULL) AND (answered_by IS NOT NULL)))),
    CONSTRAINT an_erasure_is_prepared_whole CHECK (((((law_keeps)::text = ''::text) AND (prepared_at IS NULL) AND (prepared_by IS NULL) AND (shred_on IS NULL)) OR ((NOT ((law_keeps)::text = ''::text)) AND (prepared_at IS NOT NULL) AND (prepared_by IS NOT NULL) AND (shred_on IS NOT NULL)))),
    CONSTRAINT herfile_erasure_answer_check CHECK (((answer)::text = ANY ((ARRAY['sealed'::character varying, 'kept'::character varying, 'taken_back'::character varying, ''::character varying])::text[]))),
    CONSTRAINT herfile_erasure_her_language_check CHECK (((her_language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT herfile_erasure_law_keeps_check CHECK (((law_keeps)::text = ANY ((ARRAY['none'::character varying, 'order'::character varying, 'case'::character varying, ''::character varying])::text[]))),
    CONSTRAINT two_people_seal CHECK (((NOT ((answer)::text = 'sealed'::text)) OR ((prepared_by IS NOT NULL) AND (NOT ((prepared_by = answered_by) AND (prepared_by IS NOT NULL) AND (answered_by IS NOT NULL))))))
);

ALTER TABLE ONLY public.herfile_erasure FORCE ROW LEVEL SECURITY;


ALTER TABLE public.herfile_erasure OWNER TO saathi_owner;

--
-- Name: herfile_ledger; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.herfile_ledger (
    id uuid NOT NULL,
    whose uuid NOT NULL,
    erasure uuid NOT NULL,
    organisation uuid NOT NULL,
    what character varying(8) NOT NULL,
    section integer NOT NULL,
    n integer NOT NULL,
    law character varying(8) NOT NULL,
    at timestamp with time zone NOT NULL,
    until_on date NOT NULL,
    CONSTRAINT herfile_ledger_law_check CHECK (((law)::text = ANY ((ARRAY['none'::character varying, 'order'::character varying, 'case'::character varying])::text[]))),
    CONSTRAINT herfile_ledger_what_check CHECK (((what)::text = ANY ((ARRAY['sealed'::character varying, 'shredded'::character varying])::text[])))
);

ALTER TABLE ONLY public.herfile_ledger FORCE ROW LEVEL SECURITY;


ALTER TABLE public.herfile_ledger OWNER TO saathi_owner;

--
-- Name: identities_duplicateside; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.identities_duplicateside (
    id uuid NOT NULL,
    pair uuid NOT NULL,
    organisation uuid NOT NULL,
    other_organisation uuid,
    state character varying(8) NOT NULL,
    her_answer character varying(12) NOT NULL,
    why_not bytea NOT NULL,
    said_by uuid,
    offered_at timestamp with time zone NOT NULL,
    linked_at timestamp with time zone,
    ended_at timestamp with time zone,
    survivor_id uuid NOT NULL,
    CONSTRAINT identities_duplicateside_her_answer_check CHECK (((her_answer)::text = ANY ((ARRAY['agrees'::character varying, 'not_asked'::character varying, ''::character varying])::text[]))),
    CONSTRAINT identities_duplicateside_state_check CHECK (((state)::text = ANY ((ARRAY['offered'::character varying, 'asked'::character varying, 'linked'::character varying, 'refused'::character varying, 'undone'::character varying])::text[])))
);

ALTER TABLE ONLY public.identities_duplicateside FORCE ROW LEVEL SECURITY;


ALTER TABLE public.identities_duplicateside OWNER TO saathi_owner;

--
-- Name: identities_likeness; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.identities_likeness (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    token character varying(64) NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT identities_likeness_kind_check CHECK (((kind)::text = ANY ((ARRAY['legal_name'::character varying, 'alias'::character varying, 'birth_date'::character varying, 'phone'::character varying, 'address'::character varying, 'id_number'::character varying, 'contact'::character varying, 'photograph'::character varying, 'reference'::character varying])::text[]))),
    CONSTRAINT identities_likeness_token_check CHECK (((token)::text ~ '^([0-9a-f]{64})?$'::text))
);

ALTER TABLE ONLY public.identities_likeness FORCE ROW LEVEL SECURITY;


ALTER TABLE public.identities_likeness OWNER TO saathi_owner;

--
-- Name: identities_particular; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.identities_particular (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    value bytea NOT NULL,
    language character varying(8) NOT NULL,
    district character varying(12) NOT NULL,
    said_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    survivor_id uuid NOT NULL,
    CONSTRAINT identities_particular_district_check CHECK (((district)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT identities_particular_kind_check CHECK (((kind)::text = ANY ((ARRAY['legal_name'::character varying, 'alias'::character varying, 'birth_date'::character varying, 'phone'::character varying, 'address'::character varying, 'id_number'::character varying, 'contact'::character varying, 'photograph'::character varying, 'reference'::character varying])::text[]))),
    CONSTRAINT identities_particular_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text))
);

ALTER TABLE ONLY public.identities_particular FORCE ROW LEVEL SECURITY;


ALTER TABLE public.identities_particular OWNER TO saathi_owner;

--
-- Name: intake_batch; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.intake_batch (
    id uuid NOT NULL,
    organisation uuid NOT NULL,
    person uuid NOT NULL,
    state character varying(8) NOT NULL,
    rows integer NOT NULL,
    good integer NOT NULL,
    name bytea NOT NULL,
    report bytea NOT NULL,
    mapping bytea NOT NULL,
    takes_good boolean NOT NULL,
    leaves_unknown boolean NOT NULL,
    basis character varying(8) NOT NULL,
    law character varying(32) NOT NULL,
    until date,
    taken integer NOT NULL,
    already integer NOT NULL,
    rest integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT intake_batch_basis_check CHECK (((basis)::text = ANY ((ARRAY['consent'::character varying, 'order'::character varying, 'duty'::character varying, ''::character varying])::text[]))),
    CONSTRAINT intake_batch_law_check CHECK (((law)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT intake_batch_state_check CHECK (((state)::text = ANY ((ARRAY['checked'::character varying, 'taking'::character varying, 'taken'::character varying, 'stopped'::character varying, 'broken'::character varying])::text[])))
);

ALTER TABLE ONLY public.intake_batch FORCE ROW LEVEL SECURITY;


ALTER TABLE public.intake_batch OWNER TO saathi_owner;

--
-- Name: intake_chunk; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.intake_chunk (
    id uuid NOT NULL,
    place integer NOT NULL,
    part bytea NOT NULL,
    batch_id uuid NOT NULL
);

ALTER TABLE ONLY public.intake_chunk FORCE ROW LEVEL SECURITY;


ALTER TABLE public.intake_chunk OWNER TO saathi_owner;

--
-- Name: intake_taken; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.intake_taken (
    id uuid NOT NULL,
    organisation uuid NOT NULL,
    row_key character varying(64) NOT NULL,
    facts bytea NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    batch_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT intake_taken_row_key_check CHECK (((row_key)::text ~ '^([0-9a-f]{64})?$'::text))
);

ALTER TABLE ONLY public.intake_taken FORCE ROW LEVEL SECURITY;


ALTER TABLE public.intake_taken OWNER TO saathi_owner;

--
-- Name: kernel_access; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.kernel_access (
    id uuid NOT NULL,
    survivor uuid NOT NULL,
    subject uuid NOT NULL,
    organisation uuid NOT NULL,
    sections integer NOT NULL,
    basis text NOT NULL,
    until timestamp with time zone NOT NULL,
    because uuid,
    granted_by uuid NOT NULL,
    granted_at timestamp with time zone DEFAULT now() NOT NULL,
    active_at timestamp with time zone DEFAULT now() NOT NULL,
    named_at timestamp with time zone DEFAULT now() NOT NULL,
    origin text DEFAULT ''::text NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    age_band smallint,
    language text DEFAULT ''::text NOT NULL,
    district text DEFAULT ''::text NOT NULL,
    freedom text DEFAULT ''::text NOT NULL,
    not_free_days integer DEFAULT 0 NOT NULL,
    not_free_since date,
    waiting_on text DEFAULT ''::text NOT NULL,
    waiting_since date,
    next_on date,
    to_tell_on date,
    hers smallint DEFAULT 0 NOT NULL,
    together smallint DEFAULT 0 NOT NULL,
    for_her smallint DEFAULT 0 NOT NULL,
    CONSTRAINT kernel_access_basis_check CHECK ((basis = ANY (ARRAY['consent'::text, 'order'::text, 'duty'::text, 'break_glass'::text]))),
    CONSTRAINT kernel_access_district_check CHECK ((district ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT kernel_access_freedom_check CHECK ((freedom = ANY (ARRAY[''::text, 'free'::text, 'not_free'::text, 'asked_to_leave'::text]))),
    CONSTRAINT kernel_access_language_check CHECK ((language ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT kernel_access_origin_check CHECK ((origin ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT kernel_access_sections_check CHECK (((sections > 0) AND ((sections & 1) = 1))),
    CONSTRAINT kernel_access_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text]))),
    CONSTRAINT kernel_access_waiting_on_check CHECK ((waiting_on ~ '^[a-z_]{0,24}$'::text))
);

ALTER TABLE ONLY public.kernel_access FORCE ROW LEVEL SECURITY;


ALTER TABLE public.kernel_access OWNER TO saathi_owner;

--
-- Name: kernel_answer; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.kernel_answer (
    organisation uuid NOT NULL,
    question text NOT NULL,
    month date NOT NULL,
    answer smallint NOT NULL,
    n integer NOT NULL,
    CONSTRAINT kernel_answer_answer_check CHECK (((answer >= 1) AND (answer <= 5))),
    CONSTRAINT kernel_answer_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
    CONSTRAINT kernel_answer_n_check CHECK ((n > 0)),
    CONSTRAINT kernel_answer_question_check CHECK ((question ~ '^[a-z_]{1,24}$'::text))
);


ALTER TABLE public.kernel_answer OWNER TO saathi_owner;

--
-- Name: kernel_checkpoint; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.kernel_checkpoint (
    batch bigint NOT NULL,
    size bigint NOT NULL,
    head bytea NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    note text NOT NULL,
    CONSTRAINT kernel_checkpoint_head_check CHECK ((length(head) = 32))
);


ALTER TABLE public.kernel_checkpoint OWNER TO saathi_owner;

--
-- Name: kernel_conflict; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.kernel_conflict (
    id uuid NOT NULL,
    actor uuid NOT NULL,
    survivor uuid NOT NULL,
    kind text NOT NULL,
    cleared_at timestamp with time zone,
    CONSTRAINT kernel_conflict_kind_check CHECK ((kind = ANY (ARRAY['kin'::text, 'district'::text])))
);

ALTER TABLE ONLY public.kernel_conflict FORCE ROW LEVEL SECURITY;


ALTER TABLE public.kernel_conflict OWNER TO saathi_owner;

--
-- Name: kernel_draft; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.kernel_draft (
    id uuid NOT NULL,
    actor uuid NOT NULL,
    act text NOT NULL,
    target uuid,
    value bytea NOT NULL,
    saved_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT kernel_draft_act_check CHECK ((act ~ '^[a-z_]+\.[a-z_]+$'::text))
);

ALTER TABLE ONLY public.kernel_draft FORCE ROW LEVEL SECURITY;


ALTER TABLE public.kernel_draft OWNER TO saathi_owner;

--
-- Name: kernel_guess; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.kernel_guess (
    token text NOT NULL,
    n integer NOT NULL,
    rests_until timestamp with time zone,
    until timestamp with time zone NOT NULL,
    CONSTRAINT kernel_guess_n_check CHECK ((n > 0)),
    CONSTRAINT kernel_guess_token_check CHECK ((token ~ '^([0-9a-f]{64}|\*)$'::text))
);


ALTER TABLE public.kernel_guess OWNER TO saathi_owner;

--
-- Name: kernel_holder; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.kernel_holder (
    id uuid NOT NULL,
    survivor uuid NOT NULL,
    token text NOT NULL,
    secret text NOT NULL,
    opened_by uuid NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    sitting uuid,
    entered_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    CONSTRAINT kernel_holder_secret_check CHECK ((secret ~ '^([a-z0-9_]+\$[ -~]+)?$'::text)),
    CONSTRAINT kernel_holder_token_check CHECK ((token ~ '^([0-9a-f]{64})?$'::text))
);

ALTER TABLE ONLY public.kernel_holder FORCE ROW LEVEL SECURITY;


ALTER TABLE public.kernel_holder OWNER TO saathi_owner;

--
-- Name: kernel_journal_seq_seq; Type: SEQUENCE; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.kernel_journal ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.kernel_journal_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: kernel_once; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.kernel_once (
    once uuid NOT NULL,
    actor uuid NOT NULL,
    act text NOT NULL,
    made uuid,
    at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT kernel_once_act_check CHECK ((act ~ '^[a-z_]+\.[a-z_]+$'::text))
);

ALTER TABLE ONLY public.kernel_once FORCE ROW LEVEL SECURITY;


ALTER TABLE public.kernel_once OWNER TO saathi_owner;

--
-- Name: kernel_request; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.kernel_request (
    id uuid NOT NULL,
    actor uuid NOT NULL,
    organisation uuid NOT NULL,
    act character varying(32) NOT NULL,
    target uuid,
    survivor uuid,
    section integer NOT NULL,
    value bytea NOT NULL,
    roles character varying(24)[] NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    next_on date NOT NULL,
    state character varying(12) NOT NULL,
    answered_by uuid,
    answered_at timestamp with time zone,
    reason bytea NOT NULL,
    made uuid,
    told_on date,
    file bytea NOT NULL,
    file_of character varying(32) NOT NULL,
    CONSTRAINT a_file_only_while_it_waits CHECK ((((state)::text = 'asked'::text) OR (file = '\x'::bytea))),
    CONSTRAINT kernel_request_act_check CHECK (((act)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT kernel_request_file_of_check CHECK (((file_of)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT kernel_request_roles_check CHECK ((array_to_string(roles, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT kernel_request_state_check CHECK (((state)::text = ANY ((ARRAY['asked'::character varying, 'granted'::character varying, 'refused'::character varying, 'withdrawn'::character varying])::text[])))
);

ALTER TABLE ONLY public.kernel_request FORCE ROW LEVEL SECURITY;


ALTER TABLE public.kernel_request OWNER TO saathi_owner;

--
-- Name: kernel_seal; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.kernel_seal (
    seq bigint NOT NULL,
    batch bigint NOT NULL,
    "position" integer NOT NULL,
    leaf bytea NOT NULL,
    CONSTRAINT kernel_seal_leaf_check CHECK ((length(leaf) = 32)),
    CONSTRAINT kernel_seal_position_check CHECK (("position" >= 0))
);


ALTER TABLE public.kernel_seal OWNER TO saathi_owner;

--
-- Name: kernel_seat; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.kernel_seat (
    id uuid NOT NULL,
    actor uuid NOT NULL,
    subject uuid NOT NULL,
    kind text NOT NULL,
    organisation uuid NOT NULL,
    origin text DEFAULT ''::text NOT NULL,
    until timestamp with time zone DEFAULT 'infinity'::timestamp with time zone NOT NULL,
    CONSTRAINT kernel_seat_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'team'::text, 'profession'::text, 'organisation'::text, 'survivor'::text]))),
    CONSTRAINT kernel_seat_origin_check CHECK ((origin ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text))
);

ALTER TABLE ONLY public.kernel_seat FORCE ROW LEVEL SECURITY;


ALTER TABLE public.kernel_seat OWNER TO saathi_owner;

--
-- Name: links_call; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_call (
    id uuid NOT NULL,
    section integer NOT NULL,
    caller character varying(8) NOT NULL,
    spoke character varying(12) NOT NULL,
    words bytea NOT NULL,
    language character varying(8) NOT NULL,
    called_on date NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    referral_id uuid NOT NULL,
    CONSTRAINT links_call_caller_check CHECK (((caller)::text = ANY ((ARRAY['hers'::character varying, 'together'::character varying, 'for_her'::character varying])::text[]))),
    CONSTRAINT links_call_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT links_call_spoke_check CHECK (((spoke)::text = ANY ((ARRAY['spoke'::character varying, 'call_back'::character varying, 'nobody'::character varying, 'wrong'::character varying, 'stopped'::character varying])::text[])))
);

ALTER TABLE ONLY public.links_call FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_call OWNER TO saathi_owner;

--
-- Name: links_course; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_course (
    id uuid NOT NULL,
    name bytea NOT NULL,
    language character varying(8) NOT NULL,
    occupation character varying(32) NOT NULL,
    district character varying(12) NOT NULL,
    weeks smallint NOT NULL,
    hours smallint NOT NULL,
    languages character varying(24)[] NOT NULL,
    cost bigint NOT NULL,
    currency character varying(4) NOT NULL,
    pays bytea NOT NULL,
    has_room boolean NOT NULL,
    is_certified boolean NOT NULL,
    good bytea NOT NULL,
    hard bytea NOT NULL,
    starts_on date,
    organisation uuid NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    ended_on date,
    CONSTRAINT course_is_whole CHECK (((cost >= 0) AND (hours >= 0) AND (weeks > 0))),
    CONSTRAINT links_course_currency_check CHECK (((currency)::text = ANY ((ARRAY['INR'::character varying, 'BDT'::character varying])::text[]))),
    CONSTRAINT links_course_district_check CHECK (((district)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT links_course_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT links_course_languages_check CHECK ((array_to_string(languages, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT links_course_occupation_check CHECK (((occupation)::text ~ '^[a-z0-9_.]{0,32}$'::text))
);

ALTER TABLE ONLY public.links_course FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_course OWNER TO saathi_owner;

--
-- Name: links_doubt; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_doubt (
    id uuid NOT NULL,
    kept_by uuid NOT NULL,
    organisation uuid NOT NULL,
    by uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    words bytea NOT NULL,
    provider_id uuid NOT NULL
);

ALTER TABLE ONLY public.links_doubt FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_doubt OWNER TO saathi_owner;

--
-- Name: links_duty; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_duty (
    id uuid NOT NULL,
    office character varying(32) NOT NULL,
    ask character varying(32) NOT NULL,
    since_on date NOT NULL,
    due_on date NOT NULL,
    reply character varying(8) NOT NULL,
    replied_on date,
    missing character varying(24)[] NOT NULL,
    next_on date,
    request_id uuid NOT NULL,
    CONSTRAINT an_answer_has_its_day CHECK ((((replied_on IS NULL) AND ((reply)::text = ''::text)) OR ((NOT ((reply)::text = ''::text)) AND (replied_on IS NOT NULL)))),
    CONSTRAINT links_duty_ask_check CHECK (((ask)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT links_duty_missing_check CHECK ((array_to_string(missing, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT links_duty_office_check CHECK (((office)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT links_duty_reply_check CHECK (((reply)::text = ANY ((ARRAY['granted'::character varying, 'partly'::character varying, 'more'::character varying, 'refused'::character varying, ''::character varying])::text[]))),
    CONSTRAINT what_goes_on_has_a_date CHECK (((NOT ((reply)::text = ANY ((ARRAY['partly'::character varying, 'more'::character varying])::text[]))) OR (next_on IS NOT NULL)))
);

ALTER TABLE ONLY public.links_duty FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_duty OWNER TO saathi_owner;

--
-- Name: links_dutyof; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_dutyof (
    id uuid NOT NULL,
    section integer NOT NULL,
    taken_in_on date,
    papers uuid[] NOT NULL,
    matter_id uuid,
    request_id uuid NOT NULL,
    survivor_id uuid NOT NULL
);

ALTER TABLE ONLY public.links_dutyof FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_dutyof OWNER TO saathi_owner;

--
-- Name: links_entitlement; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_entitlement (
    id uuid NOT NULL,
    section integer NOT NULL,
    code character varying(32) NOT NULL,
    state character varying(12) NOT NULL,
    found_on date NOT NULL,
    tell_by_on date NOT NULL,
    told_on date,
    filed_on date,
    credited_on date,
    waits_on character varying(24) NOT NULL,
    since_on date,
    next_on date,
    is_date_given boolean NOT NULL,
    currency character varying(4) NOT NULL,
    applied bigint NOT NULL,
    awarded bigint NOT NULL,
    credited bigint NOT NULL,
    account character varying(12) NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT entitled_sums CHECK (((applied >= 0) AND (awarded >= credited) AND (credited >= 0) AND (((applied = 0) AND (awarded = 0)) OR (NOT ((currency)::text = ''::text))))),
    CONSTRAINT entitled_told CHECK (((((state)::text = 'not_told'::text) AND (told_on IS NULL)) OR ((NOT ((state)::text = 'not_told'::text)) AND (told_on IS NOT NULL)))),
    CONSTRAINT entitled_waits CHECK ((((NOT is_date_given) AND (next_on IS NULL) AND (since_on IS NULL) AND ((state)::text = ANY ((ARRAY['declined'::character varying, 'credited'::character varying])::text[])) AND ((waits_on)::text = ''::text)) OR ((NOT ((state)::text = ANY ((ARRAY['declined'::character varying, 'credited'::character varying])::text[]))) AND (NOT ((waits_on)::text = ''::text)) AND (next_on IS NOT NULL) AND (since_on IS NOT NULL)))),
    CONSTRAINT links_entitlement_account_check CHECK (((account)::text = ANY ((ARRAY['own'::character varying, 'guardian'::character varying, 'cash'::character varying, 'shared'::character varying, ''::character varying])::text[]))),
    CONSTRAINT links_entitlement_code_check CHECK (((code)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT links_entitlement_currency_check CHECK (((currency)::text = ANY ((ARRAY['INR'::character varying, 'BDT'::character varying, ''::character varying])::text[]))),
    CONSTRAINT links_entitlement_state_check CHECK (((state)::text = ANY ((ARRAY['not_told'::character varying, 'told'::character varying, 'wants'::character varying, 'declined'::character varying, 'papers'::character varying, 'filed'::character varying, 'inquiry'::character varying, 'approved'::character varying, 'refused'::character varying, 'credited'::character varying, 'disputed'::character varying, 'appealed'::character varying])::text[]))),
    CONSTRAINT links_entitlement_waits_on_check CHECK (((waits_on)::text = ANY ((ARRAY['us'::character varying, 'her'::character varying, 'legal_services'::character varying, 'court'::character varying, 'cwc'::character varying, 'protection_unit'::character varying, 'witness_authority'::character varying, 'magistrate'::character varying, 'block_office'::character varying, 'panchayat'::character varying, 'subdivision'::character varying, 'enrolment'::character varying, 'election'::character varying, 'registrar'::character varying, 'bank'::character varying, 'hospital'::character varying, 'health'::character varying, 'school'::character varying, 'livelihood'::character varying, 'training'::character varying, 'legal_aid_bd'::character varying, 'union'::character varying, 'social_services'::character varying, 'department'::character varying, 'organisation'::character varying, 'above'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.links_entitlement FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_entitlement OWNER TO saathi_owner;

--
-- Name: links_entitlementstep; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_entitlementstep (
    id uuid NOT NULL,
    section integer NOT NULL,
    what character varying(12) NOT NULL,
    state character varying(12) NOT NULL,
    "on" date NOT NULL,
    waits_on character varying(24) NOT NULL,
    next_on date,
    is_date_given boolean NOT NULL,
    amount bigint NOT NULL,
    account character varying(12) NOT NULL,
    how character varying(12) NOT NULL,
    language character varying(8) NOT NULL,
    receipt bytea NOT NULL,
    words bytea NOT NULL,
    her_words bytea NOT NULL,
    was bytea NOT NULL,
    event uuid,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    entitlement_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    undoes_id uuid,
    CONSTRAINT links_entitlementstep_account_check CHECK (((account)::text = ANY ((ARRAY['own'::character varying, 'guardian'::character varying, 'cash'::character varying, 'shared'::character varying, ''::character varying])::text[]))),
    CONSTRAINT links_entitlementstep_how_check CHECK (((how)::text = ANY ((ARRAY['in_person'::character varying, 'call'::character varying, 'letter'::character varying, ''::character varying])::text[]))),
    CONSTRAINT links_entitlementstep_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT links_entitlementstep_state_check CHECK (((state)::text = ANY ((ARRAY['not_told'::character varying, 'told'::character varying, 'wants'::character varying, 'declined'::character varying, 'papers'::character varying, 'filed'::character varying, 'inquiry'::character varying, 'approved'::character varying, 'refused'::character varying, 'credited'::character varying, 'disputed'::character varying, 'appealed'::character varying])::text[]))),
    CONSTRAINT links_entitlementstep_waits_on_check CHECK (((waits_on)::text = ANY ((ARRAY['us'::character varying, 'her'::character varying, 'legal_services'::character varying, 'court'::character varying, 'cwc'::character varying, 'protection_unit'::character varying, 'witness_authority'::character varying, 'magistrate'::character varying, 'block_office'::character varying, 'panchayat'::character varying, 'subdivision'::character varying, 'enrolment'::character varying, 'election'::character varying, 'registrar'::character varying, 'bank'::character varying, 'hospital'::character varying, 'health'::character varying, 'school'::character varying, 'livelihood'::character varying, 'training'::character varying, 'legal_aid_bd'::character varying, 'union'::character varying, 'social_services'::character varying, 'department'::character varying, 'organisation'::character varying, 'above'::character varying, ''::character varying])::text[]))),
    CONSTRAINT links_entitlementstep_what_check CHECK (((what)::text = ANY ((ARRAY['found'::character varying, 'told'::character varying, 'wants'::character varying, 'declines'::character varying, 'gathers'::character varying, 'files'::character varying, 'inquires'::character varying, 'approves'::character varying, 'refuses'::character varying, 'credits'::character varying, 'disputes'::character varying, 'appeals'::character varying, 'settles'::character varying, 'undone'::character varying])::text[])))
);

ALTER TABLE ONLY public.links_entitlementstep FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_entitlementstep OWNER TO saathi_owner;

--
-- Name: links_gap; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_gap (
    id uuid NOT NULL,
    organisation uuid NOT NULL,
    by uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    need character varying(16) NOT NULL,
    kind character varying(16) NOT NULL,
    district character varying(12) NOT NULL,
    km smallint NOT NULL,
    found character varying(12) NOT NULL,
    words bytea NOT NULL,
    CONSTRAINT links_gap_district_check CHECK (((district)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT links_gap_found_check CHECK (((found)::text = ANY ((ARRAY['nothing'::character varying, 'too_far'::character varying, 'full'::character varying, 'not_fit'::character varying])::text[]))),
    CONSTRAINT links_gap_kind_check CHECK (((kind)::text = ANY ((ARRAY['health'::character varying, 'counselling'::character varying, 'legal'::character varying, 'police'::character varying, 'committee'::character varying, 'protection'::character varying, 'school'::character varying, 'skill'::character varying, 'employer'::character varying, 'bank'::character varying, 'block_office'::character varying, 'panchayat'::character varying, 'helpline'::character varying, 'survivors'::character varying, 'shelter'::character varying, 'organisation'::character varying])::text[]))),
    CONSTRAINT links_gap_need_check CHECK (((need)::text = ANY ((ARRAY['health'::character varying, 'counselling'::character varying, 'legal'::character varying, 'police'::character varying, 'protection'::character varying, 'school'::character varying, 'skill'::character varying, 'work'::character varying, 'bank'::character varying, 'papers'::character varying, 'compensation'::character varying, 'stay'::character varying, 'travel'::character varying, 'peers'::character varying, 'interpreter'::character varying, 'childcare'::character varying, 'home_visit'::character varying, 'joint_plan'::character varying, 'take_over'::character varying])::text[])))
);

ALTER TABLE ONLY public.links_gap FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_gap OWNER TO saathi_owner;

--
-- Name: links_learninggap; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_learninggap (
    id uuid NOT NULL,
    occupation character varying(32) NOT NULL,
    district character varying(12) NOT NULL,
    her_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    "on" date NOT NULL,
    written_by uuid NOT NULL,
    organisation uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT links_learninggap_district_check CHECK (((district)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT links_learninggap_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT links_learninggap_occupation_check CHECK (((occupation)::text ~ '^[a-z0-9_.]{0,32}$'::text))
);

ALTER TABLE ONLY public.links_learninggap FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_learninggap OWNER TO saathi_owner;

--
-- Name: links_learningoffer; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_learningoffer (
    id uuid NOT NULL,
    district character varying(12) NOT NULL,
    language character varying(8) NOT NULL,
    options bytea NOT NULL,
    written_by uuid NOT NULL,
    organisation uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    picked character varying(32) NOT NULL,
    chosen_on date,
    made_by character varying(8) NOT NULL,
    her_words bytea NOT NULL,
    her_language character varying(8) NOT NULL,
    decision uuid,
    survivor_id uuid NOT NULL,
    CONSTRAINT links_learningoffer_district_check CHECK (((district)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT links_learningoffer_her_language_check CHECK (((her_language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT links_learningoffer_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT links_learningoffer_made_by_check CHECK (((made_by)::text = ANY ((ARRAY['hers'::character varying, 'together'::character varying, ''::character varying])::text[]))),
    CONSTRAINT links_learningoffer_picked_check CHECK (((picked)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT offer_chosen_whole CHECK ((((chosen_on IS NULL) AND ((made_by)::text = ''::text) AND ((picked)::text = ''::text)) OR ((NOT ((picked)::text = ''::text)) AND (NOT ((made_by)::text = ''::text)) AND (chosen_on IS NOT NULL))))
);

ALTER TABLE ONLY public.links_learningoffer FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_learningoffer OWNER TO saathi_owner;

--
-- Name: links_learningpath; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_learningpath (
    id uuid NOT NULL,
    occupation character varying(32) NOT NULL,
    district character varying(12) NOT NULL,
    weeks smallint NOT NULL,
    state character varying(12) NOT NULL,
    mismatch_told_on date,
    starts_on date,
    done_on date,
    why character varying(12) NOT NULL,
    waits_on character varying(8) NOT NULL,
    since_on date,
    next_on date,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    course_id uuid NOT NULL,
    offer_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT learning_waits CHECK ((((next_on IS NULL) AND (since_on IS NULL) AND ((state)::text = ANY ((ARRAY['left'::character varying, 'used'::character varying])::text[])) AND ((waits_on)::text = ''::text)) OR ((NOT ((state)::text = ANY ((ARRAY['left'::character varying, 'used'::character varying])::text[]))) AND (NOT ((waits_on)::text = ''::text)) AND (next_on IS NOT NULL) AND (since_on IS NOT NULL)))),
    CONSTRAINT links_learningpath_district_check CHECK (((district)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT links_learningpath_occupation_check CHECK (((occupation)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT links_learningpath_state_check CHECK (((state)::text = ANY ((ARRAY['chosen'::character varying, 'learning'::character varying, 'finished'::character varying, 'left'::character varying, 'used'::character varying, 'not_used'::character varying])::text[]))),
    CONSTRAINT links_learningpath_waits_on_check CHECK (((waits_on)::text = ANY ((ARRAY['us'::character varying, 'her'::character varying, 'course'::character varying, ''::character varying])::text[]))),
    CONSTRAINT links_learningpath_why_check CHECK (((why)::text = ANY ((ARRAY['no_work'::character varying, 'no_money'::character varying, 'low_pay'::character varying, 'not_safe'::character varying, 'family'::character varying, 'ill'::character varying, 'being_there'::character varying, 'teaching'::character varying, 'other_work'::character varying, 'hers'::character varying, 'not_said'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.links_learningpath FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_learningpath OWNER TO saathi_owner;

--
-- Name: links_learningstep; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_learningstep (
    id uuid NOT NULL,
    what character varying(12) NOT NULL,
    "on" date NOT NULL,
    why character varying(12) NOT NULL,
    her_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    path_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT links_learningstep_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT links_learningstep_what_check CHECK (((what)::text = ANY ((ARRAY['chooses'::character varying, 'begins'::character varying, 'finishes'::character varying, 'leaves'::character varying, 'uses'::character varying, 'does_not'::character varying])::text[]))),
    CONSTRAINT links_learningstep_why_check CHECK (((why)::text = ANY ((ARRAY['no_work'::character varying, 'no_money'::character varying, 'low_pay'::character varying, 'not_safe'::character varying, 'family'::character varying, 'ill'::character varying, 'being_there'::character varying, 'teaching'::character varying, 'other_work'::character varying, 'hers'::character varying, 'not_said'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.links_learningstep FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_learningstep OWNER TO saathi_owner;

--
-- Name: links_letter; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_letter (
    id uuid NOT NULL,
    organisation uuid NOT NULL,
    year smallint NOT NULL,
    number integer NOT NULL,
    kind character varying(8) NOT NULL,
    office character varying(32) NOT NULL,
    ask character varying(32) NOT NULL,
    language character varying(8) NOT NULL,
    made_by uuid NOT NULL,
    made_on date NOT NULL,
    due_on date NOT NULL,
    sent_on date,
    how character varying(12) NOT NULL,
    receipt bytea NOT NULL,
    answered_on date,
    after_id uuid,
    request_id uuid NOT NULL,
    CONSTRAINT first_or_after CHECK (((((kind)::text = 'first'::text) OR (after_id IS NOT NULL)) AND (1 = (
CASE
    WHEN ((kind)::text = 'first'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN (after_id IS NOT NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT links_letter_ask_check CHECK (((ask)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT links_letter_how_check CHECK (((how)::text = ANY ((ARRAY['hand'::character varying, 'post'::character varying, 'registered'::character varying, 'mail'::character varying, ''::character varying])::text[]))),
    CONSTRAINT links_letter_kind_check CHECK (((kind)::text = ANY ((ARRAY['first'::character varying, 'reminder'::character varying, 'above'::character varying])::text[]))),
    CONSTRAINT links_letter_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT links_letter_office_check CHECK (((office)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT sent_somehow CHECK ((((sent_on IS NULL) OR (NOT ((how)::text = ''::text))) AND (1 = (
CASE
    WHEN (sent_on IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (NOT ((how)::text = ''::text)) THEN 1
    ELSE 0
END))))
);

ALTER TABLE ONLY public.links_letter FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_letter OWNER TO saathi_owner;

--
-- Name: links_lettername; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_lettername (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    value bytea NOT NULL,
    language character varying(8) NOT NULL,
    letter_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT links_lettername_kind_check CHECK (((kind)::text = ANY ((ARRAY['legal_name'::character varying, 'alias'::character varying, 'birth_date'::character varying, 'phone'::character varying, 'address'::character varying, 'id_number'::character varying, 'contact'::character varying, 'photograph'::character varying, 'reference'::character varying])::text[]))),
    CONSTRAINT links_lettername_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text))
);

ALTER TABLE ONLY public.links_lettername FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_lettername OWNER TO saathi_owner;

--
-- Name: links_letterof; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_letterof (
    id uuid NOT NULL,
    section integer NOT NULL,
    carries character varying(24)[] NOT NULL,
    words bytea NOT NULL,
    letter_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT links_letterof_carries_check CHECK ((array_to_string(carries, ','::text) ~ '^[a-z_,]*$'::text))
);

ALTER TABLE ONLY public.links_letterof FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_letterof OWNER TO saathi_owner;

--
-- Name: links_marketnote; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_marketnote (
    id uuid NOT NULL,
    district character varying(12) NOT NULL,
    occupation character varying(32) NOT NULL,
    kind character varying(8) NOT NULL,
    demand character varying(8) NOT NULL,
    wage_from bigint NOT NULL,
    wage_to bigint NOT NULL,
    currency character varying(4) NOT NULL,
    words bytea NOT NULL,
    language character varying(8) NOT NULL,
    seen_on date NOT NULL,
    organisation uuid NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    CONSTRAINT links_marketnote_currency_check CHECK (((currency)::text = ANY ((ARRAY['INR'::character varying, 'BDT'::character varying])::text[]))),
    CONSTRAINT links_marketnote_demand_check CHECK (((demand)::text = ANY ((ARRAY['now'::character varying, 'little'::character varying, 'none'::character varying])::text[]))),
    CONSTRAINT links_marketnote_district_check CHECK (((district)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT links_marketnote_kind_check CHECK (((kind)::text = ANY ((ARRAY['employer'::character varying, 'own'::character varying])::text[]))),
    CONSTRAINT links_marketnote_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT links_marketnote_occupation_check CHECK (((occupation)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT market_wages CHECK (((wage_from >= 0) AND (wage_to >= wage_from)))
);

ALTER TABLE ONLY public.links_marketnote FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_marketnote OWNER TO saathi_owner;

--
-- Name: links_provider; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_provider (
    id uuid NOT NULL,
    kind character varying(16) NOT NULL,
    district character varying(12) NOT NULL,
    organisation uuid,
    name bytea NOT NULL,
    name_local bytea NOT NULL,
    local_language character varying(8) NOT NULL,
    address bytea NOT NULL,
    phone bytea NOT NULL,
    hours bytea NOT NULL,
    words bytea NOT NULL,
    languages character varying(24)[] NOT NULL,
    access character varying(24)[] NOT NULL,
    cost character varying(8) NOT NULL,
    woman boolean,
    is_day_and_night boolean NOT NULL,
    kept_by uuid NOT NULL,
    added_at timestamp with time zone NOT NULL,
    verified_on date,
    verified_by uuid,
    doubted_on date,
    closed_on date,
    CONSTRAINT links_provider_access_check CHECK ((array_to_string(access, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT links_provider_cost_check CHECK (((cost)::text = ANY ((ARRAY['free'::character varying, 'small'::character varying, 'fee'::character varying, ''::character varying])::text[]))),
    CONSTRAINT links_provider_district_check CHECK (((district)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT links_provider_kind_check CHECK (((kind)::text = ANY ((ARRAY['health'::character varying, 'counselling'::character varying, 'legal'::character varying, 'police'::character varying, 'committee'::character varying, 'protection'::character varying, 'school'::character varying, 'skill'::character varying, 'employer'::character varying, 'bank'::character varying, 'block_office'::character varying, 'panchayat'::character varying, 'helpline'::character varying, 'survivors'::character varying, 'shelter'::character varying, 'organisation'::character varying])::text[]))),
    CONSTRAINT links_provider_languages_check CHECK ((array_to_string(languages, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT links_provider_local_language_check CHECK (((local_language)::text ~ '^[a-z]{0,3}$'::text))
);


ALTER TABLE public.links_provider OWNER TO saathi_owner;

--
-- Name: links_referral; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_referral (
    id uuid NOT NULL,
    section integer NOT NULL,
    caller character varying(8) NOT NULL,
    company character varying(8) NOT NULL,
    company_words bytea NOT NULL,
    request_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT links_referral_caller_check CHECK (((caller)::text = ANY ((ARRAY['hers'::character varying, 'together'::character varying, 'for_her'::character varying])::text[]))),
    CONSTRAINT links_referral_company_check CHECK (((company)::text = ANY ((ARRAY['nobody'::character varying, 'worker'::character varying, 'peer'::character varying, 'own'::character varying, 'not_said'::character varying])::text[])))
);

ALTER TABLE ONLY public.links_referral FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_referral OWNER TO saathi_owner;

--
-- Name: links_request; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_request (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    state character varying(12) NOT NULL,
    from_organisation uuid NOT NULL,
    to_organisation uuid,
    provider uuid,
    kept_by uuid NOT NULL,
    asked_by uuid NOT NULL,
    started_by character varying(8) NOT NULL,
    need character varying(16) NOT NULL,
    words bytea NOT NULL,
    district character varying(12) NOT NULL,
    language character varying(8) NOT NULL,
    age_band smallint,
    sections integer NOT NULL,
    by_on date,
    made_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    acked_at timestamp with time zone,
    answered_at timestamp with time zone,
    ended_at timestamp with time zone,
    due_ack_at timestamp with time zone,
    due_outcome_at timestamp with time zone,
    quiet_since timestamp with time zone,
    booked_on date,
    reason character varying(12) NOT NULL,
    outcome character varying(16) NOT NULL,
    capacity bytea NOT NULL,
    answer_words bytea NOT NULL,
    worker uuid,
    refused uuid[] NOT NULL,
    CONSTRAINT a_no_has_its_reason CHECK (((NOT ((state)::text = 'rejected'::text)) OR (NOT ((reason)::text = ''::text)))),
    CONSTRAINT asked_of_one CHECK (((NOT ((provider IS NULL) AND (to_organisation IS NULL))) AND (NOT ((to_organisation = from_organisation) AND (to_organisation IS NOT NULL))))),
    CONSTRAINT done_has_its_outcome CHECK (((((state)::text = 'done'::text) OR ((outcome)::text = ''::text)) AND (1 = (
CASE
    WHEN ((state)::text = 'done'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN ((outcome)::text = ''::text) THEN 1
    ELSE 0
END)))),
    CONSTRAINT draft_was_not_sent CHECK (((NOT ((state)::text = 'draft'::text)) OR (sent_at IS NULL))),
    CONSTRAINT ended_has_its_day CHECK ((((ended_at IS NOT NULL) AND ((state)::text = ANY ((ARRAY['rejected'::character varying, 'done'::character varying, 'revoked'::character varying, 'said_no'::character varying])::text[]))) OR ((NOT ((state)::text = ANY ((ARRAY['rejected'::character varying, 'done'::character varying, 'revoked'::character varying, 'said_no'::character varying])::text[]))) AND (ended_at IS NULL)))),
    CONSTRAINT going_was_sent CHECK (((NOT ((state)::text = ANY ((ARRAY['in_progress'::character varying, 'accepted'::character varying, 'rejected'::character varying, 'done'::character varying])::text[]))) OR ((due_ack_at IS NOT NULL) AND (due_outcome_at IS NOT NULL) AND (quiet_since IS NOT NULL) AND (sent_at IS NOT NULL)))),
    CONSTRAINT links_request_district_check CHECK (((district)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT links_request_kind_check CHECK (((kind)::text = ANY ((ARRAY['referral'::character varying, 'joint'::character varying, 'study'::character varying, 'handover'::character varying, 'transfer'::character varying, 'duty'::character varying])::text[]))),
    CONSTRAINT links_request_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT links_request_need_check CHECK (((need)::text = ANY ((ARRAY['health'::character varying, 'counselling'::character varying, 'legal'::character varying, 'police'::character varying, 'protection'::character varying, 'school'::character varying, 'skill'::character varying, 'work'::character varying, 'bank'::character varying, 'papers'::character varying, 'compensation'::character varying, 'stay'::character varying, 'travel'::character varying, 'peers'::character varying, 'interpreter'::character varying, 'childcare'::character varying, 'home_visit'::character varying, 'joint_plan'::character varying, 'take_over'::character varying])::text[]))),
    CONSTRAINT links_request_outcome_check CHECK (((outcome)::text = ANY ((ARRAY['happened'::character varying, 'partly'::character varying, 'not_happened'::character varying, ''::character varying])::text[]))),
    CONSTRAINT links_request_reason_check CHECK (((reason)::text = ANY ((ARRAY['full'::character varying, 'not_ours'::character varying, 'far'::character varying, 'age'::character varying, 'language'::character varying, 'cost'::character varying, 'unsafe'::character varying, 'conflict'::character varying, 'papers'::character varying, 'closed'::character varying, 'other'::character varying, ''::character varying])::text[]))),
    CONSTRAINT links_request_started_by_check CHECK (((started_by)::text = ANY ((ARRAY['hers'::character varying, 'together'::character varying, 'for_her'::character varying])::text[]))),
    CONSTRAINT links_request_state_check CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'in_progress'::character varying, 'accepted'::character varying, 'rejected'::character varying, 'done'::character varying, 'revoked'::character varying, 'said_no'::character varying])::text[])))
);

ALTER TABLE ONLY public.links_request FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_request OWNER TO saathi_owner;

--
-- Name: links_requestof; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_requestof (
    id uuid NOT NULL,
    section integer NOT NULL,
    kind character varying(12) NOT NULL,
    need character varying(16) NOT NULL,
    organisation uuid,
    answer character varying(12) NOT NULL,
    answered_on date NOT NULL,
    n_offered smallint NOT NULL,
    came_on date,
    useful smallint,
    request_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT links_requestof_answer_check CHECK (((answer)::text = ANY ((ARRAY['yes'::character varying, 'no'::character varying, 'not_now'::character varying, 'not_asked'::character varying])::text[]))),
    CONSTRAINT links_requestof_kind_check CHECK (((kind)::text = ANY ((ARRAY['referral'::character varying, 'joint'::character varying, 'study'::character varying, 'handover'::character varying, 'transfer'::character varying, 'duty'::character varying])::text[]))),
    CONSTRAINT links_requestof_need_check CHECK (((need)::text = ANY ((ARRAY['health'::character varying, 'counselling'::character varying, 'legal'::character varying, 'police'::character varying, 'protection'::character varying, 'school'::character varying, 'skill'::character varying, 'work'::character varying, 'bank'::character varying, 'papers'::character varying, 'compensation'::character varying, 'stay'::character varying, 'travel'::character varying, 'peers'::character varying, 'interpreter'::character varying, 'childcare'::character varying, 'home_visit'::character varying, 'joint_plan'::character varying, 'take_over'::character varying])::text[])))
);

ALTER TABLE ONLY public.links_requestof FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_requestof OWNER TO saathi_owner;

--
-- Name: links_requeststep; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_requeststep (
    id uuid NOT NULL,
    transition character varying(32) NOT NULL,
    was character varying(12) NOT NULL,
    state character varying(12) NOT NULL,
    at timestamp with time zone NOT NULL,
    by uuid NOT NULL,
    organisation uuid,
    reason character varying(32) NOT NULL,
    words bytea NOT NULL,
    how character varying(12) NOT NULL,
    reference bytea NOT NULL,
    request_id uuid NOT NULL,
    CONSTRAINT links_requeststep_how_check CHECK (((how)::text = ANY ((ARRAY['in_person'::character varying, 'call'::character varying, 'letter'::character varying, 'message'::character varying, ''::character varying])::text[]))),
    CONSTRAINT links_requeststep_reason_check CHECK (((reason)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT links_requeststep_state_check CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'in_progress'::character varying, 'accepted'::character varying, 'rejected'::character varying, 'done'::character varying, 'revoked'::character varying, 'said_no'::character varying])::text[]))),
    CONSTRAINT links_requeststep_transition_check CHECK (((transition)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT links_requeststep_was_check CHECK (((was)::text = ANY ((ARRAY['draft'::character varying, 'in_progress'::character varying, 'accepted'::character varying, 'rejected'::character varying, 'done'::character varying, 'revoked'::character varying, 'said_no'::character varying])::text[])))
);

ALTER TABLE ONLY public.links_requeststep FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_requeststep OWNER TO saathi_owner;

--
-- Name: links_requestview; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.links_requestview (
    id uuid NOT NULL,
    section integer NOT NULL,
    answer character varying(12) NOT NULL,
    words bytea NOT NULL,
    language character varying(8) NOT NULL,
    said_on date NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    request_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT links_requestview_answer_check CHECK (((answer)::text = ANY ((ARRAY['yes'::character varying, 'no'::character varying, 'not_now'::character varying, 'not_asked'::character varying, ''::character varying])::text[]))),
    CONSTRAINT links_requestview_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text))
);

ALTER TABLE ONLY public.links_requestview FORCE ROW LEVEL SECURITY;


ALTER TABLE public.links_requestview OWNER TO saathi_owner;

--
-- Name: mfa_authenticator; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);


ALTER TABLE public.mfa_authenticator OWNER TO saathi_owner;

--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: orgs_agreement; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.orgs_agreement (
    id uuid NOT NULL,
    sections integer NOT NULL,
    from_on date NOT NULL,
    until_on date NOT NULL,
    first_id uuid NOT NULL,
    second_id uuid NOT NULL
);

ALTER TABLE ONLY public.orgs_agreement FORCE ROW LEVEL SECURITY;


ALTER TABLE public.orgs_agreement OWNER TO saathi_owner;

--
-- Name: orgs_cohort; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.orgs_cohort (
    id uuid NOT NULL,
    profession character varying(24) NOT NULL,
    organisation_id uuid NOT NULL,
    CONSTRAINT orgs_cohort_profession_check CHECK (((profession)::text = ANY ((ARRAY['case_worker'::character varying, 'counsellor'::character varying, 'superintendent'::character varying, 'house_mother'::character varying, 'lawyer'::character varying, 'doctor'::character varying, 'community_worker'::character varying, 'programme_manager'::character varying, 'analyst'::character varying, 'administrator'::character varying, 'committee_member'::character varying, 'protection_officer'::character varying])::text[])))
);

ALTER TABLE ONLY public.orgs_cohort FORCE ROW LEVEL SECURITY;


ALTER TABLE public.orgs_cohort OWNER TO saathi_owner;

--
-- Name: orgs_cover; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.orgs_cover (
    id uuid NOT NULL,
    from_on date NOT NULL,
    until_on date NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    agreed_by uuid,
    agreed_at timestamp with time zone,
    ended_on date,
    by_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    CONSTRAINT a_cover_is_by_another_and_ends CHECK (((until_on >= from_on) AND (NOT (person_id = by_id))))
);

ALTER TABLE ONLY public.orgs_cover FORCE ROW LEVEL SECURITY;


ALTER TABLE public.orgs_cover OWNER TO saathi_owner;

--
-- Name: orgs_login; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.orgs_login (
    password character varying(128) NOT NULL,
    id uuid NOT NULL,
    token character varying(64) NOT NULL,
    language character varying(8) NOT NULL,
    is_active boolean NOT NULL,
    person_id uuid NOT NULL,
    enrol_until timestamp with time zone,
    enrolment character varying(64) NOT NULL,
    CONSTRAINT orgs_login_enrolment_check CHECK (((enrolment)::text ~ '^([0-9a-f]{64})?$'::text)),
    CONSTRAINT orgs_login_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT orgs_login_token_check CHECK (((token)::text ~ '^([0-9a-f]{64})?$'::text))
);

ALTER TABLE ONLY public.orgs_login FORCE ROW LEVEL SECURITY;


ALTER TABLE public.orgs_login OWNER TO saathi_owner;

--
-- Name: orgs_organisation; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.orgs_organisation (
    id uuid NOT NULL,
    kind character varying(32) NOT NULL,
    country character varying(12) NOT NULL,
    district character varying(12) NOT NULL,
    name bytea NOT NULL,
    name_local bytea NOT NULL,
    local_language character varying(8) NOT NULL,
    short_name bytea NOT NULL,
    is_active boolean NOT NULL,
    CONSTRAINT orgs_organisation_country_check CHECK (((country)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT orgs_organisation_district_check CHECK (((district)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT orgs_organisation_kind_check CHECK (((kind)::text = ANY ((ARRAY['shelter_home'::character varying, 'protective_home'::character varying, 'care_centre'::character varying, 'community_organisation'::character varying, 'survivors_collective'::character varying, 'legal_services_authority'::character varying, 'child_welfare_committee'::character varying, 'magistrate'::character varying, 'anti_trafficking_unit'::character varying, 'department'::character varying, 'hospital'::character varying, 'task_force'::character varying])::text[]))),
    CONSTRAINT orgs_organisation_local_language_check CHECK (((local_language)::text ~ '^[a-z]{0,3}$'::text))
);

ALTER TABLE ONLY public.orgs_organisation FORCE ROW LEVEL SECURITY;


ALTER TABLE public.orgs_organisation OWNER TO saathi_owner;

--
-- Name: orgs_person; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.orgs_person (
    id uuid NOT NULL,
    name bytea NOT NULL,
    profession character varying(24) NOT NULL,
    roles character varying(24)[] NOT NULL,
    languages character varying(24)[] NOT NULL,
    home_district character varying(12) NOT NULL,
    country character varying(12) NOT NULL,
    joined_on date NOT NULL,
    left_at timestamp with time zone,
    organisation_id uuid NOT NULL,
    CONSTRAINT orgs_person_country_check CHECK (((country)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT orgs_person_home_district_check CHECK (((home_district)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT orgs_person_languages_check CHECK ((array_to_string(languages, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT orgs_person_profession_check CHECK (((profession)::text = ANY ((ARRAY['case_worker'::character varying, 'counsellor'::character varying, 'superintendent'::character varying, 'house_mother'::character varying, 'lawyer'::character varying, 'doctor'::character varying, 'community_worker'::character varying, 'programme_manager'::character varying, 'analyst'::character varying, 'administrator'::character varying, 'committee_member'::character varying, 'protection_officer'::character varying])::text[]))),
    CONSTRAINT orgs_person_roles_check CHECK ((array_to_string(roles, ','::text) ~ '^[a-z_,]*$'::text))
);

ALTER TABLE ONLY public.orgs_person FORCE ROW LEVEL SECURITY;


ALTER TABLE public.orgs_person OWNER TO saathi_owner;

--
-- Name: orgs_sealingkey; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.orgs_sealingkey (
    id uuid NOT NULL,
    public character varying(62) NOT NULL,
    set_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    person_id uuid NOT NULL,
    CONSTRAINT orgs_sealingkey_public_check CHECK (((public)::text ~ '^age1[0-9a-z]{58}$'::text))
);

ALTER TABLE ONLY public.orgs_sealingkey FORCE ROW LEVEL SECURITY;


ALTER TABLE public.orgs_sealingkey OWNER TO saathi_owner;

--
-- Name: orgs_secondlook; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.orgs_secondlook (
    id uuid NOT NULL,
    act character varying(32) NOT NULL,
    asked_of character varying(24)[] NOT NULL,
    answered_by character varying(24)[] NOT NULL,
    organisation_id uuid NOT NULL,
    CONSTRAINT orgs_secondlook_act_check CHECK (((act)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT orgs_secondlook_answered_by_check CHECK ((array_to_string(answered_by, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT orgs_secondlook_asked_of_check CHECK ((array_to_string(asked_of, ','::text) ~ '^[a-z_,]*$'::text))
);

ALTER TABLE ONLY public.orgs_secondlook FORCE ROW LEVEL SECURITY;


ALTER TABLE public.orgs_secondlook OWNER TO saathi_owner;

--
-- Name: orgs_session; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.orgs_session (
    key character varying(64) NOT NULL,
    login uuid,
    sealed bytea NOT NULL,
    began_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    CONSTRAINT orgs_session_key_check CHECK (((key)::text ~ '^([0-9a-f]{64})?$'::text))
);


ALTER TABLE public.orgs_session OWNER TO saathi_owner;

--
-- Name: orgs_team; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.orgs_team (
    id uuid NOT NULL,
    name bytea NOT NULL,
    is_active boolean NOT NULL,
    organisation_id uuid NOT NULL
);

ALTER TABLE ONLY public.orgs_team FORCE ROW LEVEL SECURITY;


ALTER TABLE public.orgs_team OWNER TO saathi_owner;

--
-- Name: orgs_try; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.orgs_try (
    key character varying(64) NOT NULL,
    value jsonb NOT NULL,
    until timestamp with time zone NOT NULL,
    CONSTRAINT orgs_try_key_check CHECK (((key)::text ~ '^([0-9a-f]{64})?$'::text))
);


ALTER TABLE public.orgs_try OWNER TO saathi_owner;

--
-- Name: plans_answer; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.plans_answer (
    id uuid NOT NULL,
    answer character varying(12) NOT NULL,
    why_none character varying(12) NOT NULL,
    words bytea NOT NULL,
    wants bytea NOT NULL,
    language character varying(8) NOT NULL,
    explained character varying(12) NOT NULL,
    explained_in character varying(8) NOT NULL,
    "on" date NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    version_id uuid NOT NULL,
    CONSTRAINT no_answer_has_a_reason CHECK (((((answer)::text = 'no_answer'::text) AND (NOT ((why_none)::text = ''::text))) OR ((NOT ((answer)::text = 'no_answer'::text)) AND ((why_none)::text = ''::text) AND (NOT ((explained)::text = ''::text))))),
    CONSTRAINT plans_answer_answer_check CHECK (((answer)::text = ANY ((ARRAY['agrees'::character varying, 'not_sure'::character varying, 'disagrees'::character varying, 'no_answer'::character varying])::text[]))),
    CONSTRAINT plans_answer_explained_check CHECK (((explained)::text = ANY ((ARRAY['read_out'::character varying, 'talked'::character varying, 'pictures'::character varying, 'read'::character varying, 'interpreter'::character varying, 'her_pages'::character varying, ''::character varying])::text[]))),
    CONSTRAINT plans_answer_explained_in_check CHECK (((explained_in)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT plans_answer_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT plans_answer_why_none_check CHECK (((why_none)::text = ANY ((ARRAY['not_asked'::character varying, 'not_now'::character varying, 'unwell'::character varying, 'not_here'::character varying, 'no_language'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.plans_answer FORCE ROW LEVEL SECURITY;


ALTER TABLE public.plans_answer OWNER TO saathi_owner;

--
-- Name: plans_attainment; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.plans_attainment (
    id uuid NOT NULL,
    level smallint NOT NULL,
    judged_by character varying(8) NOT NULL,
    words bytea NOT NULL,
    language character varying(8) NOT NULL,
    "on" date NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    goal_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    levels_id uuid NOT NULL,
    review_id uuid,
    CONSTRAINT one_of_five_levels CHECK (((level >= '-2'::integer) AND (level <= 2))),
    CONSTRAINT plans_attainment_judged_by_check CHECK (((judged_by)::text = ANY ((ARRAY['hers'::character varying, 'together'::character varying, 'for_her'::character varying])::text[]))),
    CONSTRAINT plans_attainment_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text))
);

ALTER TABLE ONLY public.plans_attainment FORCE ROW LEVEL SECURITY;


ALTER TABLE public.plans_attainment OWNER TO saathi_owner;

--
-- Name: plans_booklet; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.plans_booklet (
    id uuid NOT NULL,
    pages character varying(24)[] NOT NULL,
    printed_at timestamp with time zone NOT NULL,
    written_by uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT plans_booklet_pages_check CHECK ((array_to_string(pages, ','::text) ~ '^[a-z_,]*$'::text))
);

ALTER TABLE ONLY public.plans_booklet FORCE ROW LEVEL SECURITY;


ALTER TABLE public.plans_booklet OWNER TO saathi_owner;

--
-- Name: plans_goal; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.plans_goal (
    id uuid NOT NULL,
    text bytea NOT NULL,
    language character varying(8) NOT NULL,
    origin character varying(8) NOT NULL,
    chosen_by character varying(8) NOT NULL,
    state character varying(8) NOT NULL,
    waiting_on character varying(32) NOT NULL,
    waiting_since date,
    next_on date,
    "position" smallint NOT NULL,
    said_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT plans_goal_chosen_by_check CHECK (((chosen_by)::text = ANY ((ARRAY['hers'::character varying, 'together'::character varying, 'for_her'::character varying])::text[]))),
    CONSTRAINT plans_goal_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT plans_goal_origin_check CHECK (((origin)::text = ANY ((ARRAY['own'::character varying, 'prompted'::character varying, 'menu'::character varying, 'staff'::character varying])::text[]))),
    CONSTRAINT plans_goal_state_check CHECK (((state)::text = ANY ((ARRAY['idea'::character varying, 'now'::character varying, 'later'::character varying, 'waiting'::character varying, 'done'::character varying, 'dropped'::character varying])::text[]))),
    CONSTRAINT plans_goal_waiting_on_check CHECK (((waiting_on)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT waiting_is_told_whole CHECK (((NOT ((state)::text = 'waiting'::text)) OR ((NOT ((waiting_on)::text = ''::text)) AND (waiting_since IS NOT NULL))))
);

ALTER TABLE ONLY public.plans_goal FORCE ROW LEVEL SECURITY;


ALTER TABLE public.plans_goal OWNER TO saathi_owner;

--
-- Name: plans_goalchange; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.plans_goalchange (
    id uuid NOT NULL,
    state character varying(8) NOT NULL,
    changed_by character varying(8) NOT NULL,
    words bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    written_by uuid NOT NULL,
    goal_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT plans_goalchange_changed_by_check CHECK (((changed_by)::text = ANY ((ARRAY['hers'::character varying, 'together'::character varying, 'for_her'::character varying])::text[]))),
    CONSTRAINT plans_goalchange_state_check CHECK (((state)::text = ANY ((ARRAY['idea'::character varying, 'now'::character varying, 'later'::character varying, 'waiting'::character varying, 'done'::character varying, 'dropped'::character varying])::text[])))
);

ALTER TABLE ONLY public.plans_goalchange FORCE ROW LEVEL SECURITY;


ALTER TABLE public.plans_goalchange OWNER TO saathi_owner;

--
-- Name: plans_levels; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.plans_levels (
    id uuid NOT NULL,
    much_less bytea NOT NULL,
    less bytea NOT NULL,
    hoped bytea NOT NULL,
    more bytea NOT NULL,
    much_more bytea NOT NULL,
    language character varying(8) NOT NULL,
    described_at timestamp with time zone NOT NULL,
    written_by uuid NOT NULL,
    goal_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT plans_levels_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text))
);

ALTER TABLE ONLY public.plans_levels FORCE ROW LEVEL SECURITY;


ALTER TABLE public.plans_levels OWNER TO saathi_owner;

--
-- Name: plans_recording; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.plans_recording (
    id uuid NOT NULL,
    language character varying(8) NOT NULL,
    file character varying(8) NOT NULL,
    seconds smallint NOT NULL,
    kilobytes integer NOT NULL,
    sha256 bytea NOT NULL,
    may_hear uuid[] NOT NULL,
    said_at timestamp with time zone NOT NULL,
    written_by uuid NOT NULL,
    deleted_at timestamp with time zone,
    survivor_id uuid NOT NULL,
    CONSTRAINT nobody_hears_what_she_deleted CHECK (((deleted_at IS NULL) OR ((may_hear = '{}'::uuid[]) AND (sha256 = '\x'::bytea)))),
    CONSTRAINT plans_recording_file_check CHECK (((file)::text = ANY ((ARRAY['ogg'::character varying, 'mp4'::character varying])::text[]))),
    CONSTRAINT plans_recording_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text))
);

ALTER TABLE ONLY public.plans_recording FORCE ROW LEVEL SECURITY;


ALTER TABLE public.plans_recording OWNER TO saathi_owner;

--
-- Name: plans_recordingpiece; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.plans_recordingpiece (
    id uuid NOT NULL,
    place smallint NOT NULL,
    piece bytea NOT NULL,
    recording_id uuid NOT NULL,
    survivor_id uuid NOT NULL
);

ALTER TABLE ONLY public.plans_recordingpiece FORCE ROW LEVEL SECURITY;


ALTER TABLE public.plans_recordingpiece OWNER TO saathi_owner;

--
-- Name: plans_review; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.plans_review (
    id uuid NOT NULL,
    due_on date NOT NULL,
    first_due_on date NOT NULL,
    held_on date,
    presence character varying(12) NOT NULL,
    why_absent character varying(16) NOT NULL,
    there character varying(24)[] NOT NULL,
    words bytea NOT NULL,
    language character varying(8) NOT NULL,
    concluded bytea NOT NULL,
    is_by_law boolean NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT a_review_says_whether_she_was_there CHECK ((((held_on IS NULL) AND ((presence)::text = ''::text)) OR ((held_on IS NOT NULL) AND (((presence)::text = 'attended'::text) OR (((presence)::text = 'sent_words'::text) AND (NOT (words = '\x'::bytea))) OR (((presence)::text = 'neither'::text) AND (NOT ((why_absent)::text = ''::text))))))),
    CONSTRAINT plans_review_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT plans_review_presence_check CHECK (((presence)::text = ANY ((ARRAY['attended'::character varying, 'sent_words'::character varying, 'neither'::character varying, ''::character varying])::text[]))),
    CONSTRAINT plans_review_there_check CHECK ((array_to_string(there, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT plans_review_why_absent_check CHECK (((why_absent)::text = ANY ((ARRAY['did_not_want'::character varying, 'not_told'::character varying, 'not_let_in'::character varying, 'unwell'::character varying, 'not_here'::character varying, 'no_language'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.plans_review FORCE ROW LEVEL SECURITY;


ALTER TABLE public.plans_review OWNER TO saathi_owner;

--
-- Name: plans_step; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.plans_step (
    id uuid NOT NULL,
    text bytea NOT NULL,
    language character varying(8) NOT NULL,
    doer character varying(8) NOT NULL,
    person uuid,
    office character varying(32) NOT NULL,
    by_on date,
    state character varying(8) NOT NULL,
    waiting_on character varying(32) NOT NULL,
    waiting_since date,
    next_on date,
    "position" smallint NOT NULL,
    said_at timestamp with time zone NOT NULL,
    written_by uuid NOT NULL,
    goal_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT a_step_has_its_doer CHECK ((((doer)::text = 'hers'::text) OR ((by_on IS NOT NULL) AND ((doer)::text = 'ours'::text) AND (person IS NOT NULL)) OR ((by_on IS NOT NULL) AND ((doer)::text = 'office'::text) AND (NOT ((office)::text = ''::text))))),
    CONSTRAINT plans_step_doer_check CHECK (((doer)::text = ANY ((ARRAY['hers'::character varying, 'ours'::character varying, 'office'::character varying])::text[]))),
    CONSTRAINT plans_step_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT plans_step_office_check CHECK (((office)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT plans_step_state_check CHECK (((state)::text = ANY ((ARRAY['now'::character varying, 'later'::character varying, 'waiting'::character varying, 'done'::character varying, 'dropped'::character varying])::text[]))),
    CONSTRAINT plans_step_waiting_on_check CHECK (((waiting_on)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT waiting_step_is_told_whole CHECK (((NOT ((state)::text = 'waiting'::text)) OR ((NOT ((waiting_on)::text = ''::text)) AND (waiting_since IS NOT NULL) AND (next_on IS NOT NULL))))
);

ALTER TABLE ONLY public.plans_step FORCE ROW LEVEL SECURITY;


ALTER TABLE public.plans_step OWNER TO saathi_owner;

--
-- Name: plans_stepchange; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.plans_stepchange (
    id uuid NOT NULL,
    state character varying(8) NOT NULL,
    changed_by character varying(8) NOT NULL,
    words bytea NOT NULL,
    was character varying(8) NOT NULL,
    was_waiting_on character varying(32) NOT NULL,
    was_waiting_since date,
    was_next_on date,
    at timestamp with time zone NOT NULL,
    written_by uuid NOT NULL,
    undone_at timestamp with time zone,
    goal_id uuid NOT NULL,
    step_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT plans_stepchange_changed_by_check CHECK (((changed_by)::text = ANY ((ARRAY['hers'::character varying, 'together'::character varying, 'for_her'::character varying, ''::character varying])::text[]))),
    CONSTRAINT plans_stepchange_state_check CHECK (((state)::text = ANY ((ARRAY['now'::character varying, 'later'::character varying, 'waiting'::character varying, 'done'::character varying, 'dropped'::character varying])::text[]))),
    CONSTRAINT plans_stepchange_was_check CHECK (((was)::text = ANY ((ARRAY['now'::character varying, 'later'::character varying, 'waiting'::character varying, 'done'::character varying, 'dropped'::character varying])::text[]))),
    CONSTRAINT plans_stepchange_was_waiting_on_check CHECK (((was_waiting_on)::text ~ '^[a-z0-9_.]{0,32}$'::text))
);

ALTER TABLE ONLY public.plans_stepchange FORCE ROW LEVEL SECURITY;


ALTER TABLE public.plans_stepchange OWNER TO saathi_owner;

--
-- Name: plans_version; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.plans_version (
    id uuid NOT NULL,
    number smallint NOT NULL,
    why character varying(8) NOT NULL,
    content bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT plans_version_why_check CHECK (((why)::text = ANY ((ARRAY['first'::character varying, 'her_wish'::character varying, 'review'::character varying, 'life'::character varying, 'order'::character varying])::text[])))
);

ALTER TABLE ONLY public.plans_version FORCE ROW LEVEL SECURITY;


ALTER TABLE public.plans_version OWNER TO saathi_owner;

--
-- Name: plans_words; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.plans_words (
    id uuid NOT NULL,
    text bytea NOT NULL,
    language character varying(8) NOT NULL,
    said_at timestamp with time zone NOT NULL,
    written_by uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT plans_words_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text))
);

ALTER TABLE ONLY public.plans_words FORCE ROW LEVEL SECURITY;


ALTER TABLE public.plans_words OWNER TO saathi_owner;

--
-- Name: procrastinate_events; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);


ALTER TABLE public.procrastinate_events OWNER TO saathi_owner;

--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE; Schema: public; Owner: saathi_owner
--

CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.procrastinate_events_id_seq OWNER TO saathi_owner;

--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: saathi_owner
--

ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE; Schema: public; Owner: saathi_owner
--

CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNER TO saathi_owner;

--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: saathi_owner
--

ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;


--
-- Name: procrastinate_periodic_defers; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);


ALTER TABLE public.procrastinate_periodic_defers OWNER TO saathi_owner;

--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE; Schema: public; Owner: saathi_owner
--

CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNER TO saathi_owner;

--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: saathi_owner
--

ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;


--
-- Name: procrastinate_workers; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.procrastinate_workers OWNER TO saathi_owner;

--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: stigma_incident; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.stigma_incident (
    id uuid NOT NULL,
    by_whom character varying(12) NOT NULL,
    place character varying(8) NOT NULL,
    district character varying(12) NOT NULL,
    "on" date NOT NULL,
    her_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    wants character varying(8) NOT NULL,
    wants_words bytea NOT NULL,
    wants_on date NOT NULL,
    not_told bytea NOT NULL,
    state character varying(8) NOT NULL,
    act_by_on date,
    papers uuid[] NOT NULL,
    outcome character varying(8) NOT NULL,
    outcome_words bytea NOT NULL,
    ended_on date,
    organisation uuid NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT ended_by_her_word CHECK ((((act_by_on IS NULL) AND (ended_on IS NOT NULL) AND ((state)::text = 'ended'::text) AND (NOT ((outcome)::text = ''::text))) OR ((NOT ((state)::text = 'ended'::text)) AND (ended_on IS NULL) AND ((outcome)::text = ''::text)))),
    CONSTRAINT stigma_incident_by_whom_check CHECK (((by_whom)::text = ANY ((ARRAY['family'::character varying, 'in_laws'::character varying, 'neighbours'::character varying, 'village'::character varying, 'school'::character varying, 'office'::character varying, 'employer'::character varying, 'service'::character varying, 'our_own'::character varying, 'police'::character varying, 'media'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT stigma_incident_district_check CHECK (((district)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT stigma_incident_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT stigma_incident_outcome_check CHECK (((outcome)::text = ANY ((ARRAY['better'::character varying, 'same'::character varying, 'worse'::character varying, 'not_said'::character varying, ''::character varying])::text[]))),
    CONSTRAINT stigma_incident_place_check CHECK (((place)::text = ANY ((ARRAY['home'::character varying, 'street'::character varying, 'school'::character varying, 'work'::character varying, 'office'::character varying, 'health'::character varying, 'police'::character varying, 'shelter'::character varying, 'online'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT stigma_incident_state_check CHECK (((state)::text = ANY ((ARRAY['heard'::character varying, 'going_on'::character varying, 'resting'::character varying, 'ended'::character varying])::text[]))),
    CONSTRAINT stigma_incident_wants_check CHECK (((wants)::text = ANY ((ARRAY['quiet'::character varying, 'ally'::character varying, 'explain'::character varying, 'complain'::character varying, 'law'::character varying, 'nothing'::character varying])::text[]))),
    CONSTRAINT what_she_wants_has_its_day CHECK ((((state)::text = 'ended'::text) OR ((act_by_on IS NULL) AND ((wants)::text = 'nothing'::text)) OR (act_by_on IS NOT NULL)))
);

ALTER TABLE ONLY public.stigma_incident FORCE ROW LEVEL SECURITY;


ALTER TABLE public.stigma_incident OWNER TO saathi_owner;

--
-- Name: stigma_response; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.stigma_response (
    id uuid NOT NULL,
    what character varying(12) NOT NULL,
    who character varying(8) NOT NULL,
    words bytea NOT NULL,
    state character varying(8) NOT NULL,
    by_on date NOT NULL,
    agreed_on date,
    moved_on date,
    her_words bytea NOT NULL,
    end_words bytea NOT NULL,
    language character varying(8) NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    incident_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT nothing_without_her_yes CHECK (((NOT ((state)::text = ANY ((ARRAY['agreed'::character varying, 'done'::character varying])::text[]))) OR (agreed_on IS NOT NULL))),
    CONSTRAINT stigma_response_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT stigma_response_state_check CHECK (((state)::text = ANY ((ARRAY['proposed'::character varying, 'agreed'::character varying, 'said_no'::character varying, 'done'::character varying, 'stopped'::character varying])::text[]))),
    CONSTRAINT stigma_response_what_check CHECK (((what)::text = ANY ((ARRAY['talk'::character varying, 'group'::character varying, 'go_along'::character varying, 'find_ally'::character varying, 'explain'::character varying, 'story'::character varying, 'complaint'::character varying, 'lawyer'::character varying, 'report'::character varying])::text[]))),
    CONSTRAINT stigma_response_who_check CHECK (((who)::text = ANY ((ARRAY['her'::character varying, 'worker'::character varying, 'together'::character varying, 'ally'::character varying, 'lawyer'::character varying])::text[])))
);

ALTER TABLE ONLY public.stigma_response FORCE ROW LEVEL SECURITY;


ALTER TABLE public.stigma_response OWNER TO saathi_owner;

--
-- Name: stigma_wish; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.stigma_wish (
    id uuid NOT NULL,
    wants character varying(8) NOT NULL,
    outcome character varying(8) NOT NULL,
    her_words bytea NOT NULL,
    "on" date NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    incident_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT a_wish_or_an_end CHECK (((((outcome)::text = ''::text) AND (NOT ((wants)::text = ''::text))) OR (((wants)::text = ''::text) AND (NOT ((outcome)::text = ''::text))))),
    CONSTRAINT stigma_wish_outcome_check CHECK (((outcome)::text = ANY ((ARRAY['better'::character varying, 'same'::character varying, 'worse'::character varying, 'not_said'::character varying, ''::character varying])::text[]))),
    CONSTRAINT stigma_wish_wants_check CHECK (((wants)::text = ANY ((ARRAY['quiet'::character varying, 'ally'::character varying, 'explain'::character varying, 'complain'::character varying, 'law'::character varying, 'nothing'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.stigma_wish FORCE ROW LEVEL SECURITY;


ALTER TABLE public.stigma_wish OWNER TO saathi_owner;

--
-- Name: survivors_breakglass; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.survivors_breakglass (
    id uuid NOT NULL,
    actor uuid NOT NULL,
    organisation uuid NOT NULL,
    danger character varying(12) NOT NULL,
    words bytea NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT survivors_breakglass_danger_check CHECK (((danger)::text = ANY ((ARRAY['self_harm'::character varying, 'violence'::character varying, 'medical'::character varying, 'taken'::character varying, 'disaster'::character varying])::text[])))
);

ALTER TABLE ONLY public.survivors_breakglass FORCE ROW LEVEL SECURITY;


ALTER TABLE public.survivors_breakglass OWNER TO saathi_owner;

--
-- Name: survivors_consent; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.survivors_consent (
    id uuid NOT NULL,
    subject uuid NOT NULL,
    organisation uuid NOT NULL,
    sections integer NOT NULL,
    purpose character varying(12) NOT NULL,
    language character varying(8) NOT NULL,
    proof character varying(12) NOT NULL,
    words bytea NOT NULL,
    given_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    survivor_id uuid NOT NULL,
    asked_until timestamp with time zone,
    confirmed_at timestamp with time zone,
    CONSTRAINT survivors_consent_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT survivors_consent_proof_check CHECK (((proof)::text = ANY ((ARRAY['own_words'::character varying, 'pictures'::character varying, 'witness'::character varying, 'on_file'::character varying])::text[]))),
    CONSTRAINT survivors_consent_purpose_check CHECK (((purpose)::text = ANY ((ARRAY['care'::character varying, 'legal'::character varying, 'health'::character varying, 'return'::character varying, 'livelihood'::character varying])::text[])))
);

ALTER TABLE ONLY public.survivors_consent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.survivors_consent OWNER TO saathi_owner;

--
-- Name: survivors_dangersearch; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.survivors_dangersearch (
    id uuid NOT NULL,
    actor uuid NOT NULL,
    organisation uuid NOT NULL,
    danger character varying(12) NOT NULL,
    words bytea NOT NULL,
    glass uuid,
    sought_at timestamp with time zone NOT NULL,
    CONSTRAINT survivors_dangersearch_danger_check CHECK (((danger)::text = ANY ((ARRAY['self_harm'::character varying, 'violence'::character varying, 'medical'::character varying, 'taken'::character varying, 'disaster'::character varying])::text[])))
);

ALTER TABLE ONLY public.survivors_dangersearch FORCE ROW LEVEL SECURITY;


ALTER TABLE public.survivors_dangersearch OWNER TO saathi_owner;

--
-- Name: survivors_dependant; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.survivors_dependant (
    id uuid NOT NULL,
    kind character varying(8) NOT NULL,
    name bytea NOT NULL,
    birth_year smallint,
    lives_with_her boolean,
    said_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT survivors_dependant_kind_check CHECK (((kind)::text = ANY ((ARRAY['child'::character varying, 'parent'::character varying, 'sibling'::character varying, 'other'::character varying])::text[])))
);

ALTER TABLE ONLY public.survivors_dependant FORCE ROW LEVEL SECURITY;


ALTER TABLE public.survivors_dependant OWNER TO saathi_owner;

--
-- Name: survivors_glassreview; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.survivors_glassreview (
    id uuid NOT NULL,
    verdict character varying(4) NOT NULL,
    words bytea NOT NULL,
    reviewed_by uuid NOT NULL,
    reviewed_at timestamp with time zone NOT NULL,
    glass_id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT survivors_glassreview_verdict_check CHECK (((verdict)::text = ANY ((ARRAY['yes'::character varying, 'no'::character varying])::text[])))
);

ALTER TABLE ONLY public.survivors_glassreview FORCE ROW LEVEL SECURITY;


ALTER TABLE public.survivors_glassreview OWNER TO saathi_owner;

--
-- Name: survivors_ground; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.survivors_ground (
    id uuid NOT NULL,
    basis character varying(12) NOT NULL,
    subject uuid NOT NULL,
    organisation uuid NOT NULL,
    sections integer NOT NULL,
    law character varying(32) NOT NULL,
    document bytea NOT NULL,
    from_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    survivor_id uuid NOT NULL,
    CONSTRAINT survivors_ground_basis_check CHECK (((basis)::text = ANY ((ARRAY['order'::character varying, 'duty'::character varying])::text[]))),
    CONSTRAINT survivors_ground_law_check CHECK (((law)::text ~ '^[a-z0-9_.]{0,32}$'::text))
);

ALTER TABLE ONLY public.survivors_ground FORCE ROW LEVEL SECURITY;


ALTER TABLE public.survivors_ground OWNER TO saathi_owner;

--
-- Name: survivors_safecontact; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.survivors_safecontact (
    id uuid NOT NULL,
    rule character varying(16) NOT NULL,
    from_hour smallint,
    until_hour smallint,
    words bytea NOT NULL,
    never bytea NOT NULL,
    said_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT survivors_safecontact_rule_check CHECK (((rule)::text = ANY ((ARRAY['never'::character varying, 'meet_only'::character varying, 'call_between'::character varying, 'message_first'::character varying, 'any'::character varying])::text[])))
);

ALTER TABLE ONLY public.survivors_safecontact FORCE ROW LEVEL SECURITY;


ALTER TABLE public.survivors_safecontact OWNER TO saathi_owner;

--
-- Name: survivors_sharinganswer; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.survivors_sharinganswer (
    id uuid NOT NULL,
    topic character varying(12) NOT NULL,
    organisation uuid,
    answer character varying(8) NOT NULL,
    language character varying(8) NOT NULL,
    said_at timestamp with time zone NOT NULL,
    survivor_id uuid NOT NULL,
    CONSTRAINT about_an_organisation CHECK ((((organisation IS NOT NULL) AND ((topic)::text = 'organisation'::text)) OR ((organisation IS NULL) AND ((topic)::text = 'counted'::text)))),
    CONSTRAINT survivors_sharinganswer_answer_check CHECK (((answer)::text = ANY ((ARRAY['yes'::character varying, 'no'::character varying, 'not_now'::character varying])::text[]))),
    CONSTRAINT survivors_sharinganswer_language_check CHECK (((language)::text ~ '^[a-z]{0,3}$'::text)),
    CONSTRAINT survivors_sharinganswer_topic_check CHECK (((topic)::text = ANY ((ARRAY['organisation'::character varying, 'counted'::character varying])::text[])))
);

ALTER TABLE ONLY public.survivors_sharinganswer FORCE ROW LEVEL SECURITY;


ALTER TABLE public.survivors_sharinganswer OWNER TO saathi_owner;

--
-- Name: survivors_survivor; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.survivors_survivor (
    id uuid NOT NULL,
    chosen_name bytea NOT NULL,
    pronoun character varying(4) NOT NULL,
    age_band smallint,
    track character varying(8) NOT NULL,
    country character varying(12) NOT NULL,
    languages character varying(24)[] NOT NULL,
    came_out_on date,
    opened_at timestamp with time zone NOT NULL,
    CONSTRAINT survivors_survivor_country_check CHECK (((country)::text ~ '^([A-Z]{2}(-[A-Z][0-9]+)?)?$'::text)),
    CONSTRAINT survivors_survivor_languages_check CHECK ((array_to_string(languages, ','::text) ~ '^[a-z_,]*$'::text)),
    CONSTRAINT survivors_survivor_pronoun_check CHECK (((pronoun)::text = ANY ((ARRAY['she'::character varying, 'he'::character varying, 'they'::character varying])::text[]))),
    CONSTRAINT survivors_survivor_track_check CHECK (((track)::text = ANY ((ARRAY['child'::character varying, 'adult'::character varying, 'unknown'::character varying])::text[])))
);

ALTER TABLE ONLY public.survivors_survivor FORCE ROW LEVEL SECURITY;


ALTER TABLE public.survivors_survivor OWNER TO saathi_owner;

--
-- Name: watch_alert; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.watch_alert (
    id uuid NOT NULL,
    organisation uuid NOT NULL,
    person uuid NOT NULL,
    rule character varying(24) NOT NULL,
    "on" date NOT NULL,
    at timestamp with time zone NOT NULL,
    n integer NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    why character varying(12) NOT NULL,
    words bytea NOT NULL,
    state character varying(12) NOT NULL,
    reason bytea NOT NULL,
    looked_by uuid,
    looked_at timestamp with time zone,
    CONSTRAINT watch_alert_rule_check CHECK (((rule)::text = ANY ((ARRAY['asked'::character varying, 'stop'::character varying, 'off_caseload'::character varying, 'off_week'::character varying, 'one_person'::character varying, 'busy_day'::character varying, 'pace'::character varying, 'search_streak'::character varying, 'tries'::character varying, 'kept_from'::character varying, 'reveals'::character varying, 'hours'::character varying, 'leaving'::character varying, 'left'::character varying, 'export'::character varying, 'after_challenge'::character varying, 'lists'::character varying, 'break_glass'::character varying, 'break_glass_many'::character varying, 'break_glass_late'::character varying, 'danger_search'::character varying, 'explained'::character varying])::text[]))),
    CONSTRAINT watch_alert_state_check CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'looked'::character varying, 'explained'::character varying, 'true'::character varying])::text[]))),
    CONSTRAINT watch_alert_why_check CHECK (((why)::text = ANY ((ARRAY['handover'::character varying, 'cover'::character varying, 'audit'::character varying, 'count'::character varying, 'arrivals'::character varying, 'other'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.watch_alert FORCE ROW LEVEL SECURITY;


ALTER TABLE public.watch_alert OWNER TO saathi_owner;

--
-- Name: watch_question; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.watch_question (
    id uuid NOT NULL,
    organisation uuid NOT NULL,
    person uuid NOT NULL,
    act character varying(32) NOT NULL,
    looked_at timestamp with time zone NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    asked_by uuid NOT NULL,
    due_on date NOT NULL,
    answer character varying(12) NOT NULL,
    words bytea NOT NULL,
    answered_at timestamp with time zone,
    answered_by uuid,
    survivor_id uuid NOT NULL,
    CONSTRAINT answered_by_somebody CHECK (((((answer)::text = ''::text) AND (answered_at IS NULL) AND (answered_by IS NULL)) OR ((answered_at IS NOT NULL) AND (answered_by IS NOT NULL) AND (NOT ((answer)::text = ''::text))))),
    CONSTRAINT watch_question_act_check CHECK (((act)::text ~ '^[a-z0-9_.]{0,32}$'::text)),
    CONSTRAINT watch_question_answer_check CHECK (((answer)::text = ANY ((ARRAY['work'::character varying, 'cover'::character varying, 'law'::character varying, 'mistake'::character varying, 'wrong'::character varying, ''::character varying])::text[])))
);

ALTER TABLE ONLY public.watch_question FORCE ROW LEVEL SECURITY;


ALTER TABLE public.watch_question OWNER TO saathi_owner;

--
-- Name: watch_round; Type: TABLE; Schema: public; Owner: saathi_owner
--

CREATE TABLE public.watch_round (
    id uuid NOT NULL,
    until timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.watch_round FORCE ROW LEVEL SECURITY;


ALTER TABLE public.watch_round OWNER TO saathi_owner;

--
-- Name: hold; Type: TABLE; Schema: vault; Owner: saathi_owner
--

CREATE TABLE vault.hold (
    erasure uuid NOT NULL,
    whose uuid NOT NULL,
    organisation uuid NOT NULL,
    law text NOT NULL,
    envelope bytea NOT NULL,
    sealed_at timestamp with time zone DEFAULT now() NOT NULL,
    shred_on date NOT NULL,
    CONSTRAINT hold_law_check CHECK ((law = ANY (ARRAY['none'::text, 'order'::text, 'case'::text])))
);


ALTER TABLE vault.hold OWNER TO saathi_owner;

--
-- Name: kek; Type: TABLE; Schema: vault; Owner: saathi_owner
--

CREATE TABLE vault.kek (
    organisation uuid NOT NULL,
    version integer NOT NULL,
    wrapped bytea NOT NULL,
    made_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT kek_version_check CHECK ((version > 0))
);


ALTER TABLE vault.kek OWNER TO saathi_owner;

--
-- Name: wrap; Type: TABLE; Schema: vault; Owner: saathi_owner
--

CREATE TABLE vault.wrap (
    access uuid NOT NULL,
    kek integer NOT NULL,
    keys bytea NOT NULL
);

ALTER TABLE ONLY vault.wrap FORCE ROW LEVEL SECURITY;


ALTER TABLE vault.wrap OWNER TO saathi_owner;

--
-- Name: procrastinate_events id; Type: DEFAULT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);


--
-- Name: procrastinate_jobs id; Type: DEFAULT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);


--
-- Name: procrastinate_periodic_defers id; Type: DEFAULT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);


--
-- Data for Name: account_emailaddress; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.account_emailaddress (id, email, verified, "primary", user_id) FROM stdin;
\.


--
-- Data for Name: account_emailconfirmation; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.account_emailconfirmation (id, created, sent, key, email_address_id) FROM stdin;
\.


--
-- Data for Name: auth_group; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.auth_group (id, name) FROM stdin;
\.


--
-- Data for Name: auth_group_permissions; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.auth_group_permissions (id, group_id, permission_id) FROM stdin;
\.


--
-- Data for Name: auth_permission; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.auth_permission (id, name, content_type_id, codename) FROM stdin;
1	Can add access	1	add_access
2	Can change access	1	change_access
3	Can delete access	1	delete_access
4	Can view access	1	view_access
5	Can add conflict	2	add_conflict
6	Can change conflict	2	change_conflict
7	Can delete conflict	2	delete_conflict
8	Can view conflict	2	view_conflict
9	Can add draft	3	add_draft
10	Can change draft	3	change_draft
11	Can delete draft	3	delete_draft
12	Can view draft	3	view_draft
13	Can add journal entry	4	add_journalentry
14	Can change journal entry	4	change_journalentry
15	Can delete journal entry	4	delete_journalentry
16	Can view journal entry	4	view_journalentry
17	Can add seat	5	add_seat
18	Can change seat	5	change_seat
19	Can delete seat	5	delete_seat
20	Can view seat	5	view_seat
21	Can add request	6	add_request
22	Can change request	6	change_request
23	Can delete request	6	delete_request
24	Can view request	6	view_request
25	Can add organisation	7	add_organisation
26	Can change organisation	7	change_organisation
27	Can delete organisation	7	delete_organisation
28	Can view organisation	7	view_organisation
29	Can add agreement	8	add_agreement
30	Can change agreement	8	change_agreement
31	Can delete agreement	8	delete_agreement
32	Can view agreement	8	view_agreement
33	Can add person	9	add_person
34	Can change person	9	change_person
35	Can delete person	9	delete_person
36	Can view person	9	view_person
37	Can add login	10	add_login
38	Can change login	10	change_login
39	Can delete login	10	delete_login
40	Can view login	10	view_login
41	Can add team	11	add_team
42	Can change team	11	change_team
43	Can delete team	11	delete_team
44	Can view team	11	view_team
45	Can add cohort	12	add_cohort
46	Can change cohort	12	change_cohort
47	Can delete cohort	12	delete_cohort
48	Can view cohort	12	view_cohort
49	Can add session	13	add_session
50	Can change session	13	change_session
51	Can delete session	13	delete_session
52	Can view session	13	view_session
53	Can add try	14	add_try
54	Can change try	14	change_try
55	Can delete try	14	delete_try
56	Can view try	14	view_try
57	Can add cover	15	add_cover
58	Can change cover	15	change_cover
59	Can delete cover	15	delete_cover
60	Can view cover	15	view_cover
61	Can add second look	16	add_secondlook
62	Can change second look	16	change_secondlook
63	Can delete second look	16	delete_secondlook
64	Can view second look	16	view_secondlook
65	Can add sealing key	17	add_sealingkey
66	Can change sealing key	17	change_sealingkey
67	Can delete sealing key	17	delete_sealingkey
68	Can view sealing key	17	view_sealingkey
69	Can add known directory	18	add_knowndirectory
70	Can change known directory	18	change_knowndirectory
71	Can delete known directory	18	delete_knowndirectory
72	Can view known directory	18	view_knowndirectory
73	Can add line	19	add_line
74	Can change line	19	change_line
75	Can delete line	19	delete_line
76	Can view line	19	view_line
77	Can add own keys	20	add_ownkeys
78	Can change own keys	20	change_ownkeys
79	Can delete own keys	20	delete_ownkeys
80	Can view own keys	20	view_ownkeys
81	Can add received	21	add_received
82	Can change received	21	change_received
83	Can delete received	21	delete_received
84	Can view received	21	view_received
85	Can add sent	22	add_sent
86	Can change sent	22	change_sent
87	Can delete sent	22	delete_sent
88	Can view sent	22	view_sent
89	Can add survivor	23	add_survivor
90	Can change survivor	23	change_survivor
91	Can delete survivor	23	delete_survivor
92	Can view survivor	23	view_survivor
93	Can add safe contact	24	add_safecontact
94	Can change safe contact	24	change_safecontact
95	Can delete safe contact	24	delete_safecontact
96	Can view safe contact	24	view_safecontact
97	Can add ground	25	add_ground
98	Can change ground	25	change_ground
99	Can delete ground	25	delete_ground
100	Can view ground	25	view_ground
101	Can add dependant	26	add_dependant
102	Can change dependant	26	change_dependant
103	Can delete dependant	26	delete_dependant
104	Can view dependant	26	view_dependant
105	Can add consent	27	add_consent
106	Can change consent	27	change_consent
107	Can delete consent	27	delete_consent
108	Can view consent	27	view_consent
321	Can add offer	81	add_offer
109	Can add break glass	28	add_breakglass
110	Can change break glass	28	change_breakglass
111	Can delete break glass	28	delete_breakglass
112	Can view break glass	28	view_breakglass
113	Can add glass review	29	add_glassreview
114	Can change glass review	29	change_glassreview
115	Can delete glass review	29	delete_glassreview
116	Can view glass review	29	view_glassreview
117	Can add danger search	30	add_dangersearch
118	Can change danger search	30	change_dangersearch
119	Can delete danger search	30	delete_dangersearch
120	Can view danger search	30	view_dangersearch
121	Can add sharing answer	31	add_sharinganswer
122	Can change sharing answer	31	change_sharinganswer
123	Can delete sharing answer	31	delete_sharinganswer
124	Can view sharing answer	31	view_sharinganswer
125	Can add particular	32	add_particular
126	Can change particular	32	change_particular
127	Can delete particular	32	delete_particular
128	Can view particular	32	view_particular
129	Can add duplicate side	33	add_duplicateside
130	Can change duplicate side	33	change_duplicateside
131	Can delete duplicate side	33	delete_duplicateside
132	Can view duplicate side	33	view_duplicateside
133	Can add likeness	34	add_likeness
134	Can change likeness	34	change_likeness
135	Can delete likeness	34	delete_likeness
136	Can view likeness	34	view_likeness
137	Can add case	35	add_case
138	Can change case	35	change_case
139	Can delete case	35	delete_case
140	Can view case	35	view_case
141	Can add member	36	add_member
142	Can change member	36	change_member
143	Can delete member	36	delete_member
144	Can view member	36	view_member
145	Can add next date	37	add_nextdate
146	Can change next date	37	change_nextdate
147	Can delete next date	37	delete_nextdate
148	Can view next date	37	view_nextdate
149	Can add service	38	add_service
150	Can change service	38	change_service
151	Can delete service	38	delete_service
152	Can view service	38	view_service
153	Can add stay	39	add_stay
154	Can change stay	39	change_stay
155	Can delete stay	39	delete_stay
156	Can view stay	39	view_stay
157	Can add order	40	add_order
158	Can change order	40	change_order
159	Can delete order	40	delete_order
160	Can view order	40	view_order
161	Can add move	41	add_move
162	Can change move	41	change_move
163	Can delete move	41	delete_move
164	Can view move	41	view_move
165	Can add waiting	42	add_waiting
166	Can change waiting	42	change_waiting
167	Can delete waiting	42	delete_waiting
168	Can view waiting	42	view_waiting
169	Can add saved view	43	add_savedview
170	Can change saved view	43	change_savedview
171	Can delete saved view	43	delete_savedview
172	Can view saved view	43	view_savedview
173	Can add case event	44	add_caseevent
174	Can change case event	44	change_caseevent
175	Can delete case event	44	delete_caseevent
176	Can view case event	44	view_caseevent
177	Can add leave	45	add_leave
178	Can change leave	45	change_leave
179	Can delete leave	45	delete_leave
180	Can view leave	45	view_leave
181	Can add stay wish	46	add_staywish
182	Can change stay wish	46	change_staywish
183	Can delete stay wish	46	delete_staywish
184	Can view stay wish	46	view_staywish
185	Can add absence	47	add_absence
186	Can change absence	47	change_absence
187	Can delete absence	47	delete_absence
188	Can view absence	47	view_absence
189	Can add leaving request	48	add_leavingrequest
190	Can change leaving request	48	change_leavingrequest
191	Can delete leaving request	48	delete_leavingrequest
192	Can view leaving request	48	view_leavingrequest
193	Can add matter	49	add_matter
194	Can change matter	49	change_matter
195	Can delete matter	49	delete_matter
196	Can view matter	49	view_matter
197	Can add matter step	50	add_matterstep
198	Can change matter step	50	change_matterstep
199	Can delete matter step	50	delete_matterstep
200	Can view matter step	50	view_matterstep
201	Can add promise	51	add_promise
202	Can change promise	51	change_promise
203	Can delete promise	51	delete_promise
204	Can view promise	51	view_promise
205	Can add promise step	52	add_promisestep
206	Can change promise step	52	change_promisestep
207	Can delete promise step	52	delete_promisestep
208	Can view promise step	52	view_promisestep
209	Can add meeting	53	add_meeting
210	Can change meeting	53	change_meeting
211	Can delete meeting	53	delete_meeting
212	Can view meeting	53	view_meeting
213	Can add paper	54	add_paper
214	Can change paper	54	change_paper
215	Can delete paper	54	delete_paper
216	Can view paper	54	view_paper
217	Can add paper demand	55	add_paperdemand
218	Can change paper demand	55	change_paperdemand
219	Can delete paper demand	55	delete_paperdemand
220	Can view paper demand	55	view_paperdemand
221	Can add paper piece	56	add_paperpiece
222	Can change paper piece	56	change_paperpiece
223	Can delete paper piece	56	delete_paperpiece
224	Can view paper piece	56	view_paperpiece
225	Can add paper step	57	add_paperstep
226	Can change paper step	57	change_paperstep
227	Can delete paper step	57	delete_paperstep
228	Can view paper step	57	view_paperstep
229	Can add word count	58	add_wordcount
230	Can change word count	58	change_wordcount
231	Can delete word count	58	delete_wordcount
232	Can view word count	58	view_wordcount
233	Can add duty report	59	add_dutyreport
234	Can change duty report	59	change_dutyreport
235	Can delete duty report	59	delete_dutyreport
236	Can view duty report	59	view_dutyreport
237	Can add note	60	add_note
238	Can change note	60	change_note
239	Can delete note	60	delete_note
240	Can view note	60	view_note
241	Can add flag	61	add_flag
242	Can change flag	61	change_flag
243	Can delete flag	61	delete_flag
244	Can view flag	61	view_flag
245	Can add export	62	add_export
246	Can change export	62	change_export
247	Can delete export	62	delete_export
248	Can view export	62	view_export
249	Can add heard	63	add_heard
250	Can change heard	63	change_heard
251	Can delete heard	63	delete_heard
252	Can view heard	63	view_heard
253	Can add goal	64	add_goal
254	Can change goal	64	change_goal
255	Can delete goal	64	delete_goal
256	Can view goal	64	view_goal
257	Can add goal change	65	add_goalchange
258	Can change goal change	65	change_goalchange
259	Can delete goal change	65	delete_goalchange
260	Can view goal change	65	view_goalchange
261	Can add words	66	add_words
262	Can change words	66	change_words
263	Can delete words	66	delete_words
264	Can view words	66	view_words
265	Can add levels	67	add_levels
266	Can change levels	67	change_levels
267	Can delete levels	67	delete_levels
268	Can view levels	67	view_levels
269	Can add review	68	add_review
270	Can change review	68	change_review
271	Can delete review	68	delete_review
272	Can view review	68	view_review
273	Can add attainment	69	add_attainment
274	Can change attainment	69	change_attainment
275	Can delete attainment	69	delete_attainment
276	Can view attainment	69	view_attainment
277	Can add step	70	add_step
278	Can change step	70	change_step
279	Can delete step	70	delete_step
280	Can view step	70	view_step
281	Can add step change	71	add_stepchange
282	Can change step change	71	change_stepchange
283	Can delete step change	71	delete_stepchange
284	Can view step change	71	view_stepchange
285	Can add version	72	add_version
286	Can change version	72	change_version
287	Can delete version	72	delete_version
288	Can view version	72	view_version
289	Can add answer	73	add_answer
290	Can change answer	73	change_answer
291	Can delete answer	73	delete_answer
292	Can view answer	73	view_answer
293	Can add booklet	74	add_booklet
294	Can change booklet	74	change_booklet
295	Can delete booklet	74	delete_booklet
296	Can view booklet	74	view_booklet
297	Can add recording	75	add_recording
298	Can change recording	75	change_recording
299	Can delete recording	75	delete_recording
300	Can view recording	75	view_recording
301	Can add recording piece	76	add_recordingpiece
302	Can change recording piece	76	change_recordingpiece
303	Can delete recording piece	76	delete_recordingpiece
304	Can view recording piece	76	view_recordingpiece
305	Can add decision	77	add_decision
306	Can change decision	77	change_decision
307	Can delete decision	77	delete_decision
308	Can view decision	77	view_decision
309	Can add challenge	78	add_challenge
310	Can change challenge	78	change_challenge
311	Can delete challenge	78	delete_challenge
312	Can view challenge	78	view_challenge
313	Can add challenge step	79	add_challengestep
314	Can change challenge step	79	change_challengestep
315	Can delete challenge step	79	delete_challengestep
316	Can view challenge step	79	view_challengestep
317	Can add retaliation check	80	add_retaliationcheck
318	Can change retaliation check	80	change_retaliationcheck
319	Can delete retaliation check	80	delete_retaliationcheck
320	Can view retaliation check	80	view_retaliationcheck
322	Can change offer	81	change_offer
323	Can delete offer	81	delete_offer
324	Can view offer	81	view_offer
325	Can add choice	82	add_choice
326	Can change choice	82	change_choice
327	Can delete choice	82	delete_choice
328	Can view choice	82	view_choice
329	Can add request	83	add_request
330	Can change request	83	change_request
331	Can delete request	83	delete_request
332	Can view request	83	view_request
333	Can add request of	84	add_requestof
334	Can change request of	84	change_requestof
335	Can delete request of	84	delete_requestof
336	Can view request of	84	view_requestof
337	Can add request step	85	add_requeststep
338	Can change request step	85	change_requeststep
339	Can delete request step	85	delete_requeststep
340	Can view request step	85	view_requeststep
341	Can add request view	86	add_requestview
342	Can change request view	86	change_requestview
343	Can delete request view	86	delete_requestview
344	Can view request view	86	view_requestview
345	Can add gap	87	add_gap
346	Can change gap	87	change_gap
347	Can delete gap	87	delete_gap
348	Can view gap	87	view_gap
349	Can add provider	88	add_provider
350	Can change provider	88	change_provider
351	Can delete provider	88	delete_provider
352	Can view provider	88	view_provider
353	Can add referral	89	add_referral
354	Can change referral	89	change_referral
355	Can delete referral	89	delete_referral
356	Can view referral	89	view_referral
357	Can add doubt	90	add_doubt
358	Can change doubt	90	change_doubt
359	Can delete doubt	90	delete_doubt
360	Can view doubt	90	view_doubt
361	Can add call	91	add_call
362	Can change call	91	change_call
363	Can delete call	91	delete_call
364	Can view call	91	view_call
365	Can add letter	92	add_letter
366	Can change letter	92	change_letter
367	Can delete letter	92	delete_letter
368	Can view letter	92	view_letter
369	Can add letter name	93	add_lettername
370	Can change letter name	93	change_lettername
371	Can delete letter name	93	delete_lettername
372	Can view letter name	93	view_lettername
373	Can add letter of	94	add_letterof
374	Can change letter of	94	change_letterof
375	Can delete letter of	94	delete_letterof
376	Can view letter of	94	view_letterof
377	Can add duty	95	add_duty
378	Can change duty	95	change_duty
379	Can delete duty	95	delete_duty
380	Can view duty	95	view_duty
381	Can add duty of	96	add_dutyof
382	Can change duty of	96	change_dutyof
383	Can delete duty of	96	delete_dutyof
384	Can view duty of	96	view_dutyof
385	Can add course	97	add_course
386	Can change course	97	change_course
387	Can delete course	97	delete_course
388	Can view course	97	view_course
389	Can add entitlement	98	add_entitlement
390	Can change entitlement	98	change_entitlement
391	Can delete entitlement	98	delete_entitlement
392	Can view entitlement	98	view_entitlement
393	Can add entitlement step	99	add_entitlementstep
394	Can change entitlement step	99	change_entitlementstep
395	Can delete entitlement step	99	delete_entitlementstep
396	Can view entitlement step	99	view_entitlementstep
397	Can add learning gap	100	add_learninggap
398	Can change learning gap	100	change_learninggap
399	Can delete learning gap	100	delete_learninggap
400	Can view learning gap	100	view_learninggap
401	Can add learning offer	101	add_learningoffer
402	Can change learning offer	101	change_learningoffer
403	Can delete learning offer	101	delete_learningoffer
404	Can view learning offer	101	view_learningoffer
405	Can add learning path	102	add_learningpath
406	Can change learning path	102	change_learningpath
407	Can delete learning path	102	delete_learningpath
408	Can view learning path	102	view_learningpath
409	Can add learning step	103	add_learningstep
410	Can change learning step	103	change_learningstep
411	Can delete learning step	103	delete_learningstep
412	Can view learning step	103	view_learningstep
413	Can add market note	104	add_marketnote
414	Can change market note	104	change_marketnote
415	Can delete market note	104	delete_marketnote
416	Can view market note	104	view_marketnote
417	Can add incident	105	add_incident
418	Can change incident	105	change_incident
419	Can delete incident	105	delete_incident
420	Can view incident	105	view_incident
421	Can add response	106	add_response
422	Can change response	106	change_response
423	Can delete response	106	delete_response
424	Can view response	106	view_response
425	Can add wish	107	add_wish
426	Can change wish	107	change_wish
427	Can delete wish	107	delete_wish
428	Can view wish	107	view_wish
429	Can add conference	108	add_conference
430	Can change conference	108	change_conference
431	Can delete conference	108	delete_conference
432	Can view conference	108	view_conference
433	Can add attendance	109	add_attendance
434	Can change attendance	109	change_attendance
435	Can delete attendance	109	delete_attendance
436	Can view attendance	109	view_attendance
437	Can add conference item	110	add_conferenceitem
438	Can change conference item	110	change_conferenceitem
439	Can delete conference item	110	delete_conferenceitem
440	Can view conference item	110	view_conferenceitem
441	Can add fact asked	111	add_factasked
442	Can change fact asked	111	change_factasked
443	Can delete fact asked	111	delete_factasked
444	Can view fact asked	111	view_factasked
445	Can add handover	112	add_handover
446	Can change handover	112	change_handover
447	Can delete handover	112	delete_handover
448	Can view handover	112	view_handover
449	Can add accountable	113	add_accountable
450	Can change accountable	113	change_accountable
451	Can delete accountable	113	delete_accountable
452	Can view accountable	113	view_accountable
453	Can add handover fact	114	add_handoverfact
454	Can change handover fact	114	change_handoverfact
455	Can delete handover fact	114	delete_handoverfact
456	Can view handover fact	114	view_handoverfact
457	Can add joint team	115	add_jointteam
458	Can change joint team	115	change_jointteam
459	Can delete joint team	115	delete_jointteam
460	Can view joint team	115	view_jointteam
461	Can add safety plan	116	add_safetyplan
462	Can change safety plan	116	change_safetyplan
463	Can delete safety plan	116	delete_safetyplan
464	Can view safety plan	116	view_safetyplan
465	Can add alarm	117	add_alarm
466	Can change alarm	117	change_alarm
467	Can delete alarm	117	delete_alarm
468	Can view alarm	117	view_alarm
469	Can add closure	118	add_closure
470	Can change closure	118	change_closure
471	Can delete closure	118	delete_closure
472	Can view closure	118	view_closure
473	Can add follow up	119	add_followup
474	Can change follow up	119	change_followup
475	Can delete follow up	119	delete_followup
476	Can view follow up	119	view_followup
477	Can add footing	120	add_footing
478	Can change footing	120	change_footing
479	Can delete footing	120	delete_footing
480	Can view footing	120	view_footing
481	Can add rating	121	add_rating
482	Can change rating	121	change_rating
483	Can delete rating	121	delete_rating
484	Can view rating	121	view_rating
485	Can add support	122	add_support
486	Can change support	122	change_support
487	Can delete support	122	delete_support
488	Can view support	122	view_support
489	Can add visit	123	add_visit
490	Can change visit	123	change_visit
491	Can delete visit	123	delete_visit
492	Can view visit	123	view_visit
493	Can add return	124	add_return
494	Can change return	124	change_return
495	Can delete return	124	delete_return
496	Can view return	124	view_return
497	Can add return event	125	add_returnevent
498	Can change return event	125	change_returnevent
499	Can delete return event	125	delete_returnevent
500	Can view return event	125	view_returnevent
501	Can add return paper	126	add_returnpaper
502	Can change return paper	126	change_returnpaper
503	Can delete return paper	126	delete_returnpaper
504	Can view return paper	126	view_returnpaper
505	Can add return step	127	add_returnstep
506	Can change return step	127	change_returnstep
507	Can delete return step	127	delete_returnstep
508	Can view return step	127	view_returnstep
509	Can add study	128	add_study
510	Can change study	128	change_study
511	Can delete study	128	delete_study
512	Can view study	128	view_study
513	Can add study report	129	add_studyreport
514	Can change study report	129	change_studyreport
515	Can delete study report	129	delete_studyreport
516	Can view study report	129	view_studyreport
517	Can add study view	130	add_studyview
518	Can change study view	130	change_studyview
519	Can delete study view	130	delete_studyview
520	Can view study view	130	view_studyview
521	Can add round	131	add_round
522	Can change round	131	change_round
523	Can delete round	131	delete_round
524	Can view round	131	view_round
525	Can add alert	132	add_alert
526	Can change alert	132	change_alert
527	Can delete alert	132	delete_alert
528	Can view alert	132	view_alert
529	Can add question	133	add_question
530	Can change question	133	change_question
531	Can delete question	133	delete_question
532	Can view question	133	view_question
533	Can add correction	134	add_correction
534	Can change correction	134	change_correction
535	Can delete correction	134	delete_correction
536	Can view correction	134	view_correction
537	Can add erasure	135	add_erasure
538	Can change erasure	135	change_erasure
539	Can delete erasure	135	delete_erasure
540	Can view erasure	135	view_erasure
541	Can add ledger	136	add_ledger
542	Can change ledger	136	change_ledger
543	Can delete ledger	136	delete_ledger
544	Can view ledger	136	view_ledger
545	Can add batch	137	add_batch
546	Can change batch	137	change_batch
547	Can delete batch	137	delete_batch
548	Can view batch	137	view_batch
549	Can add chunk	138	add_chunk
550	Can change chunk	138	change_chunk
551	Can delete chunk	138	delete_chunk
552	Can view chunk	138	view_chunk
553	Can add taken	139	add_taken
554	Can change taken	139	change_taken
555	Can delete taken	139	delete_taken
556	Can view taken	139	view_taken
557	Can add content type	140	add_contenttype
558	Can change content type	140	change_contenttype
559	Can delete content type	140	delete_contenttype
560	Can view content type	140	view_contenttype
561	Can add permission	141	add_permission
562	Can change permission	141	change_permission
563	Can delete permission	141	delete_permission
564	Can view permission	141	view_permission
565	Can add group	142	add_group
566	Can change group	142	change_group
567	Can delete group	142	delete_group
568	Can view group	142	view_group
569	Can add email address	143	add_emailaddress
570	Can change email address	143	change_emailaddress
571	Can delete email address	143	delete_emailaddress
572	Can view email address	143	view_emailaddress
573	Can add email confirmation	144	add_emailconfirmation
574	Can change email confirmation	144	change_emailconfirmation
575	Can delete email confirmation	144	delete_emailconfirmation
576	Can view email confirmation	144	view_emailconfirmation
577	Can add authenticator	145	add_authenticator
578	Can change authenticator	145	change_authenticator
579	Can delete authenticator	145	delete_authenticator
580	Can view authenticator	145	view_authenticator
581	Can add procrastinate event	146	add_procrastinateevent
582	Can change procrastinate event	146	change_procrastinateevent
583	Can delete procrastinate event	146	delete_procrastinateevent
584	Can view procrastinate event	146	view_procrastinateevent
585	Can add procrastinate job	147	add_procrastinatejob
586	Can change procrastinate job	147	change_procrastinatejob
587	Can delete procrastinate job	147	delete_procrastinatejob
588	Can view procrastinate job	147	view_procrastinatejob
589	Can add procrastinate periodic defer	148	add_procrastinateperiodicdefer
590	Can change procrastinate periodic defer	148	change_procrastinateperiodicdefer
591	Can delete procrastinate periodic defer	148	delete_procrastinateperiodicdefer
592	Can view procrastinate periodic defer	148	view_procrastinateperiodicdefer
593	Can add procrastinate worker	149	add_procrastinateworker
594	Can change procrastinate worker	149	change_procrastinateworker
595	Can delete procrastinate worker	149	delete_procrastinateworker
596	Can view procrastinate worker	149	view_procrastinateworker
\.


--
-- Data for Name: cases_absence; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_absence (id, since_at, track, known, police_told_at, committee_told_at, returned_at, words, language, written_by, written_at, stay_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_case; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_case (id, organisation, opened_on, state, closed_on, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_caseevent; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_caseevent (id, section, what, "on", at, until_on, written_by, written_at, undone_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_dutyreport; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_dutyreport (id, duty, words, known_at, due_at, to_whom, reported_at, number, told_before, how_before, why_not_before, tell_by_on, told_on, how_after, her_words, her_language, settled_on, written_by, organisation, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_export; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_export (id, actor, organisation, recipient, purpose, kind, columns, digest, n_people, made_at, until_on, file, stood) FROM stdin;
\.


--
-- Data for Name: cases_flag; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_flag (id, section, reason, words, raised_on, raised_by, until_on, lowered_at, lowered_by, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_heard; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_heard (id, piece, country, track, language, digest, answer, why, words, is_hers, promise, explained_on, written_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_leave; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_leave (id, asked_at, why, from_on, until_on, travel_days, words, language, owner, answer_by_on, answer, answered_on, answered_by, reason, returned_on, written_by, written_at, stay_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_leavingrequest; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_leavingrequest (id, asked_at, track, route, owner, due_at, next_on, words, language, letter, letter_language, letter_sent_on, freedom_before, closed_on, outcome, went_to, closing_words, closing_language, written_by, written_at, stay_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_matter; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_matter (id, section, kind, about, opened_on, stage, is_at_end, waiting_on, waiting_since, next_on, is_date_given, asked_on, tell_by_on, told_on, currency, awarded, paid, closed_on, outcome, written_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_matterstep; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_matterstep (id, section, what, "on", stage, by, waiting_on, next_on, is_date_given, asked_on, amount, account, how, teller, understood, words, her_words, language, written_by, written_at, matter_id, survivor_id, event, undoes_id, was) FROM stdin;
\.


--
-- Data for Name: cases_meeting; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_meeting (id, worker, organisation, met_on, how, words, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_member; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_member (id, person, organisation, duty, from_on, until_on, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_move; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_move (id, "on", escort, days_to_accept, crosses_border, survivor_id, left_id, reached_id) FROM stdin;
\.


--
-- Data for Name: cases_nextdate; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_nextdate (id, kind, "on", rests_on, settled_on, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_note; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_note (id, section, about_on, words, language, may_read, why_not, not_until_on, shown_on, shown_how, her_words, her_language, shown_by, written_by, organisation, written_at, replaces_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_order; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_order (id, authority, kind, number, from_on, until_on, release_ordered_on, survivor_id, stay_id) FROM stdin;
\.


--
-- Data for Name: cases_paper; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_paper (id, section, kind, title, from_whom, language, dated_on, file, pages, kilobytes, sha256, is_evidence, added_by, added_at, withdrawn_on, kept_until_on, survivor_id, destroyed_on) FROM stdin;
\.


--
-- Data for Name: cases_paperdemand; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_paperdemand (id, section, who, named, shown, number, scope, came_on, answer_by_on, told_on, told_how, why_not_told, tell_by_on, her_words, her_language, lawyer, lawyer_on, answer, answered_on, answered_by, reason, given, next_on, written_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_paperpiece; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_paperpiece (id, section, place, piece, paper_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_paperstep; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_paperstep (id, section, what, purpose, words, language, by, at, paper_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_promise; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_promise (id, section, kind, words, doer, doer_kind, organisation, offered_to, asked_by, office, due_on, state, is_to_be_told, done_on, told_on, next_on, tells, written_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_promisestep; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_promisestep (id, section, what, reason, was_on, was_doer, was_doer_kind, was_organisation, by, at, undone_at, promise_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_savedview; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_savedview (id, actor, name, state, freedom, waiting_on, age_band, district, language, flags, sort, team) FROM stdin;
\.


--
-- Data for Name: cases_service; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_service (id, lane, section, "on", organisation, state, words, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_stay; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_stay (id, kind, organisation, district, country, freedom, days, words, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_staywish; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_staywish (id, asked_on, answer, why_not_asked, words, language, written_by, written_at, stay_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_waiting; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_waiting (id, days, reason, waiting_on, words, stay_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: cases_wordcount; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.cases_wordcount (id, actor, "group", month_on, n) FROM stdin;
\.


--
-- Data for Name: decisions_challenge; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.decisions_challenge (id, section, door, her_words, her_language, lodged_on, kept_by, organisation, helper, helper_organisation, helper_since_on, agreed_to_tell_on, answer, answered_on, answered_by, changed, why, concluded_on, hidden_from, decision_id, survivor_id, beside, keep_from, wanted) FROM stdin;
\.


--
-- Data for Name: decisions_challengestep; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.decisions_challengestep (id, section, what, "on", words, written_by, written_at, challenge_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: decisions_choice; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.decisions_choice (id, section, topic, language, wanted, unsure, aside, picked, words, hearers, promise, begun_at, chosen_at, written_by, organisation, decision_id, survivor_id, offer_id) FROM stdin;
\.


--
-- Data for Name: decisions_decision; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.decisions_decision (id, section, what, made_by, decider, decided_on, is_emergency, options, options_n, asked_on, told_on, told_language, tell_by_on, "position", her_words, her_language, why_no_view, reason, law, until_on, review_on, written_by, organisation, written_at, undone_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: decisions_offer; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.decisions_offer (id, section, topic, language, options, written_by, organisation, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: decisions_retaliationcheck; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.decisions_retaliationcheck (id, section, due_on, asked_on, asked_by, answer, words, challenge_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: django_content_type; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.django_content_type (id, app_label, model) FROM stdin;
1	kernel	access
2	kernel	conflict
3	kernel	draft
4	kernel	journalentry
5	kernel	seat
6	kernel	request
7	orgs	organisation
8	orgs	agreement
9	orgs	person
10	orgs	login
11	orgs	team
12	orgs	cohort
13	orgs	session
14	orgs	try
15	orgs	cover
16	orgs	secondlook
17	orgs	sealingkey
18	exchange	knowndirectory
19	exchange	line
20	exchange	ownkeys
21	exchange	received
22	exchange	sent
23	survivors	survivor
24	survivors	safecontact
25	survivors	ground
26	survivors	dependant
27	survivors	consent
28	survivors	breakglass
29	survivors	glassreview
30	survivors	dangersearch
31	survivors	sharinganswer
32	identities	particular
33	identities	duplicateside
34	identities	likeness
35	cases	case
36	cases	member
37	cases	nextdate
38	cases	service
39	cases	stay
40	cases	order
41	cases	move
42	cases	waiting
43	cases	savedview
44	cases	caseevent
45	cases	leave
46	cases	staywish
47	cases	absence
48	cases	leavingrequest
49	cases	matter
50	cases	matterstep
51	cases	promise
52	cases	promisestep
53	cases	meeting
54	cases	paper
55	cases	paperdemand
56	cases	paperpiece
57	cases	paperstep
58	cases	wordcount
59	cases	dutyreport
60	cases	note
61	cases	flag
62	cases	export
63	cases	heard
64	plans	goal
65	plans	goalchange
66	plans	words
67	plans	levels
68	plans	review
69	plans	attainment
70	plans	step
71	plans	stepchange
72	plans	version
73	plans	answer
74	plans	booklet
75	plans	recording
76	plans	recordingpiece
77	decisions	decision
78	decisions	challenge
79	decisions	challengestep
80	decisions	retaliationcheck
81	decisions	offer
82	decisions	choice
83	links	request
84	links	requestof
85	links	requeststep
86	links	requestview
87	links	gap
88	links	provider
89	links	referral
90	links	doubt
91	links	call
92	links	letter
93	links	lettername
94	links	letterof
95	links	duty
96	links	dutyof
97	links	course
98	links	entitlement
99	links	entitlementstep
100	links	learninggap
101	links	learningoffer
102	links	learningpath
103	links	learningstep
104	links	marketnote
105	stigma	incident
106	stigma	response
107	stigma	wish
108	handovers	conference
109	handovers	attendance
110	handovers	conferenceitem
111	handovers	factasked
112	handovers	handover
113	handovers	accountable
114	handovers	handoverfact
115	handovers	jointteam
116	handovers	safetyplan
117	handovers	alarm
118	handovers	closure
119	handovers	followup
120	handovers	footing
121	handovers	rating
122	handovers	support
123	handovers	visit
124	handovers	return
125	handovers	returnevent
126	handovers	returnpaper
127	handovers	returnstep
128	handovers	study
129	handovers	studyreport
130	handovers	studyview
131	watch	round
132	watch	alert
133	watch	question
134	herfile	correction
135	herfile	erasure
136	herfile	ledger
137	intake	batch
138	intake	chunk
139	intake	taken
140	contenttypes	contenttype
141	auth	permission
142	auth	group
143	account	emailaddress
144	account	emailconfirmation
145	mfa	authenticator
146	procrastinate	procrastinateevent
147	procrastinate	procrastinatejob
148	procrastinate	procrastinateperiodicdefer
149	procrastinate	procrastinateworker
\.


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.django_migrations (id, app, name, applied) FROM stdin;
1	orgs	0001_initial	2026-11-22 21:32:15.464279+00
2	account	0001_initial	2026-11-22 21:32:15.565757+00
3	account	0002_email_max_length	2026-11-22 21:32:15.587625+00
4	account	0003_alter_emailaddress_create_unique_verified_email	2026-11-22 21:32:15.645781+00
5	account	0004_alter_emailaddress_drop_unique_email	2026-11-22 21:32:15.705203+00
6	account	0005_emailaddress_idx_upper_email	2026-11-22 21:32:15.737875+00
7	account	0006_emailaddress_lower	2026-11-22 21:32:15.824223+00
8	account	0007_emailaddress_idx_email	2026-11-22 21:32:15.862831+00
9	account	0008_emailaddress_unique_primary_email_fixup	2026-11-22 21:32:15.904533+00
10	account	0009_emailaddress_unique_primary_email	2026-11-22 21:32:15.934699+00
11	contenttypes	0001_initial	2026-11-22 21:32:15.96446+00
12	contenttypes	0002_remove_content_type_name	2026-11-22 21:32:16.021895+00
13	auth	0001_initial	2026-11-22 21:32:16.160155+00
14	auth	0002_alter_permission_name_max_length	2026-11-22 21:32:16.192407+00
15	auth	0003_alter_user_email_max_length	2026-11-22 21:32:16.21436+00
16	auth	0004_alter_user_username_opts	2026-11-22 21:32:16.239483+00
17	auth	0005_alter_user_last_login_null	2026-11-22 21:32:16.279081+00
18	auth	0006_require_contenttypes_0002	2026-11-22 21:32:16.292729+00
19	auth	0007_alter_validators_add_error_messages	2026-11-22 21:32:16.322656+00
20	auth	0008_alter_user_username_max_length	2026-11-22 21:32:16.339344+00
21	auth	0009_alter_user_last_name_max_length	2026-11-22 21:32:16.368354+00
22	auth	0010_alter_group_name_max_length	2026-11-22 21:32:16.401371+00
23	auth	0011_update_proxy_permissions	2026-11-22 21:32:16.443483+00
24	auth	0012_alter_user_first_name_max_length	2026-11-22 21:32:16.480806+00
25	kernel	0001_initial	2026-11-22 21:32:16.570453+00
26	vault	0001_initial	2026-11-22 21:32:16.600111+00
27	vault	0002_many	2026-11-22 21:32:16.609414+00
28	kernel	0002_state	2026-11-22 21:32:16.633563+00
29	kernel	0003_sealing	2026-11-22 21:32:16.668124+00
30	vault	0003_rotation	2026-11-22 21:32:16.683399+00
31	survivors	0001_initial	2026-11-22 21:32:16.828542+00
32	survivors	0002_guards	2026-11-22 21:32:16.856021+00
33	kernel	0004_counting	2026-11-22 21:32:16.865567+00
34	survivors	0003_danger	2026-11-22 21:32:16.961013+00
35	kernel	0005_openings	2026-11-22 21:32:16.973052+00
36	kernel	0006_requests	2026-11-22 21:32:17.001183+00
37	kernel	0007_request_file	2026-11-22 21:32:17.032994+00
38	kernel	0008_held	2026-11-22 21:32:17.041105+00
39	kernel	0009_portal	2026-11-22 21:32:17.061522+00
40	survivors	0004_portal	2026-11-22 21:32:17.072615+00
41	survivors	0005_danger_search	2026-11-22 21:32:17.103039+00
42	survivors	0006_her_no	2026-11-22 21:32:17.23014+00
43	survivors	0007_consent	2026-11-22 21:32:17.249607+00
44	kernel	0010_door	2026-11-22 21:32:17.294728+00
45	survivors	0008_yes	2026-11-22 21:32:17.377688+00
46	cases	0001_initial	2026-11-22 21:32:18.586751+00
47	cases	0002_guards	2026-11-22 21:32:18.664329+00
48	cases	0003_lists	2026-11-22 21:32:18.690045+00
49	cases	0004_masked	2026-11-22 21:32:18.70784+00
50	cases	0005_saved_views	2026-11-22 21:32:18.727965+00
51	cases	0006_masked_index	2026-11-22 21:32:18.734938+00
52	cases	0007_case_events	2026-11-22 21:32:18.802946+00
53	cases	0008_leaving	2026-11-22 21:32:19.086817+00
54	cases	0009_matters	2026-11-22 21:32:19.800079+00
55	cases	0010_promises	2026-11-22 21:32:20.436238+00
56	cases	0011_papers	2026-11-22 21:32:22.490144+00
57	cases	0012_notes	2026-11-22 21:32:22.831113+00
58	cases	0013_deskwork	2026-11-22 21:32:23.068839+00
59	cases	0014_deskwork_exports	2026-11-22 21:32:23.120163+00
60	cases	0015_matter_undo	2026-11-22 21:32:23.611078+00
61	cases	0016_papers_destroyed	2026-11-22 21:32:24.022308+00
62	cases	0017_her_rights	2026-11-22 21:32:24.296213+00
63	cases	0018_consent	2026-11-22 21:32:24.346613+00
64	cases	0019_yes	2026-11-22 21:32:24.388091+00
65	decisions	0001_initial	2026-11-22 21:32:25.54333+00
66	decisions	0002_guards	2026-11-22 21:32:25.560845+00
67	decisions	0003_hidden	2026-11-22 21:32:25.58714+00
68	decisions	0004_challenges	2026-11-22 21:32:26.635523+00
69	decisions	0005_told	2026-11-22 21:32:26.6573+00
70	decisions	0006_promises	2026-11-22 21:32:26.758918+00
71	decisions	0007_told_once	2026-11-22 21:32:26.79212+00
72	decisions	0008_her_choices	2026-11-22 21:32:27.568144+00
73	decisions	0009_her_no	2026-11-22 21:32:29.09544+00
74	exchange	0001_initial	2026-11-22 21:32:29.254827+00
75	exchange	0002_walls	2026-11-22 21:32:29.280627+00
76	links	0001_requests	2026-11-22 21:32:30.037513+00
77	links	0002_directory	2026-11-22 21:32:30.88053+00
78	handovers	0001_handover	2026-11-22 21:32:38.303836+00
79	handovers	0002_followups	2026-11-22 21:32:42.184084+00
80	handovers	0003_returns	2026-11-22 21:32:51.566519+00
81	watch	0001_initial	2026-11-22 21:32:51.616043+00
82	orgs	0002_grants	2026-11-22 21:32:51.666819+00
83	orgs	0003_session_and_enrolment	2026-11-22 21:32:51.786306+00
84	orgs	0004_own_organisation	2026-11-22 21:32:51.852942+00
85	orgs	0005_try	2026-11-22 21:32:51.899286+00
86	watch	0002_walls	2026-11-22 21:32:51.917045+00
87	mfa	0001_initial	2026-11-22 21:32:52.007246+00
88	mfa	0002_authenticator_timestamps	2026-11-22 21:32:52.068052+00
89	mfa	0003_authenticator_type_uniq	2026-11-22 21:32:52.256927+00
90	watch	0003_orphans	2026-11-22 21:32:52.285042+00
91	watch	0004_danger_search	2026-11-22 21:32:52.374695+00
92	watch	0005_her_no	2026-11-22 21:32:52.714538+00
93	plans	0001_initial	2026-11-22 21:32:55.316426+00
94	plans	0002_guards	2026-11-22 21:32:55.340014+00
95	plans	0003_plan	2026-11-22 21:33:00.748136+00
96	plans	0004_reviews_set_by	2026-11-22 21:33:00.921545+00
97	plans	0005_booklet	2026-11-22 21:33:01.247231+00
98	plans	0006_her_plan	2026-11-22 21:33:03.773567+00
99	intake	0001_initial	2026-11-22 21:33:04.360171+00
100	intake	0002_guards	2026-11-22 21:33:04.402416+00
101	identities	0001_initial	2026-11-22 21:33:04.813804+00
102	identities	0002_guards	2026-11-22 21:33:04.820876+00
103	identities	0003_duplicates	2026-11-22 21:33:06.731637+00
104	identities	0004_sides	2026-11-22 21:33:06.887457+00
105	identities	0005_seek	2026-11-22 21:33:06.904816+00
106	herfile	0001_her_file	2026-11-22 21:33:07.420003+00
107	herfile	0002_erasure	2026-11-22 21:33:07.872435+00
108	links	0003_offices	2026-11-22 21:33:12.367585+00
109	links	0004_entitled	2026-11-22 21:33:28.801519+00
110	links	0005_entitled_walls	2026-11-22 21:33:29.240122+00
111	orgs	0006_cover	2026-11-22 21:33:29.62334+00
112	orgs	0007_deskwork	2026-11-22 21:33:29.913687+00
113	orgs	0008_offices	2026-11-22 21:33:30.031693+00
114	procrastinate	0001_initial	2026-11-22 21:33:30.121408+00
115	procrastinate	0002_drop_started_at_column	2026-11-22 21:33:30.188974+00
116	procrastinate	0003_drop_started_at_column	2026-11-22 21:33:30.212383+00
117	procrastinate	0004_drop_procrastinate_version_table	2026-11-22 21:33:30.228034+00
118	procrastinate	0005_fix_procrastinate_fetch_job	2026-11-22 21:33:30.258088+00
119	procrastinate	0006_fix_trigger_status_events_insert	2026-11-22 21:33:30.276349+00
120	procrastinate	0007_add_queueing_lock_column	2026-11-22 21:33:30.299293+00
121	procrastinate	0008_close_fetch_job_race_condition	2026-11-22 21:33:30.317323+00
122	procrastinate	0009_add_defer_job_function	2026-11-22 21:33:30.339146+00
123	procrastinate	0010_add_procrastinate_periodic_defers	2026-11-22 21:33:30.362837+00
124	procrastinate	0011_add_foreign_key_index	2026-11-22 21:33:30.39051+00
125	procrastinate	0012_add_locks_to_periodic_defer	2026-11-22 21:33:30.417518+00
126	procrastinate	0013_fix_procrastinate_defer_periodic_job	2026-11-22 21:33:30.437462+00
127	procrastinate	0014_add_finish_job_and_retry_job_functions	2026-11-22 21:33:30.448452+00
128	procrastinate	0015_add_trigger_on_job_deletion	2026-11-22 21:33:30.47294+00
129	procrastinate	0016_delete_finished_jobs	2026-11-22 21:33:30.507304+00
130	procrastinate	0017_add_checks_to_finish_job	2026-11-22 21:33:30.54033+00
131	procrastinate	0018_add_checks_to_retry_job	2026-11-22 21:33:30.55987+00
132	procrastinate	0019_fix_finish_job_compat_issue	2026-11-22 21:33:30.59582+00
133	procrastinate	0020_add_index_on_procrastinate_jobs	2026-11-22 21:33:30.623941+00
134	procrastinate	0021_add_kwargs_to_defer_periodic_job	2026-11-22 21:33:30.648012+00
135	procrastinate	0022_null_locks_excluded	2026-11-22 21:33:30.664406+00
136	procrastinate	0023_remove_old_finish_job_function	2026-11-22 21:33:30.67905+00
137	procrastinate	0024_job_id_bigint	2026-11-22 21:33:30.719583+00
138	procrastinate	0025_add_models	2026-11-22 21:33:30.768385+00
139	procrastinate	0026_add_job_priority	2026-11-22 21:33:30.808688+00
140	procrastinate	0027_add_periodic_job_priority	2026-11-22 21:33:30.827589+00
141	procrastinate	0028_add_cancel_states	2026-11-22 21:33:30.894448+00
142	procrastinate	0029_add_additional_params_to_retry_job	2026-11-22 21:33:30.930097+00
143	procrastinate	0030_alter_procrastinateevent_options	2026-11-22 21:33:30.964819+00
144	procrastinate	0031_add_indexes_for_fetch_job	2026-11-22 21:33:31.016444+00
145	procrastinate	0032_pre_cancel_notification	2026-11-22 21:33:31.070782+00
146	procrastinate	0033_post_cancel_notification	2026-11-22 21:33:31.164815+00
147	procrastinate	0034_pre_add_heartbeat	2026-11-22 21:33:31.221705+00
148	procrastinate	0035_post_add_heartbeat	2026-11-22 21:33:31.249747+00
149	procrastinate	0036_add_worker_model	2026-11-22 21:33:31.28123+00
150	procrastinate	0037_pre_batch_defer_jobs	2026-11-22 21:33:31.298673+00
151	procrastinate	0038_post_batch_defer_jobs	2026-11-22 21:33:31.317811+00
152	procrastinate	0039_pre_priority_lock_fetch_job	2026-11-22 21:33:31.336006+00
153	procrastinate	0040_pre_retry_failed_job	2026-11-22 21:33:31.347293+00
154	procrastinate	0041_post_retry_failed_job	2026-11-22 21:33:31.364091+00
155	stigma	0001_stigma	2026-11-22 21:33:36.574072+00
156	watch	0006_door	2026-11-22 21:33:36.588845+00
\.


--
-- Data for Name: exchange_knowndirectory; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.exchange_knowndirectory (id, organisation, version, is_draft, digest, expires_at, taken_by, taken_at, checked_at, body) FROM stdin;
\.


--
-- Data for Name: exchange_line; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.exchange_line (id, organisation, peer, is_out, seq, head) FROM stdin;
\.


--
-- Data for Name: exchange_ownkeys; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.exchange_ownkeys (id, organisation, made_by, since, until, ended_at, key_id, signing_public, sealing_public, recovery_public, signing, sealing) FROM stdin;
\.


--
-- Data for Name: exchange_received; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.exchange_received (id, organisation, peer, kind, jti, seq, head, "case", of, taken_by, taken_at, expires_at, opened_by, opened_at, answered_by, answered_at, recalled_at, closed_at, state, receipted_at, claims, file) FROM stdin;
\.


--
-- Data for Name: exchange_sent; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.exchange_sent (id, organisation, peer, kind, jti, seq, head, "case", of, made_by, made_at, expires_at, carried_by, carried_at, state, state_at, due_at, claims, file) FROM stdin;
\.


--
-- Data for Name: handovers_accountable; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_accountable (id, from_organisation, to_organisation, at, by, survivor_id, handover_id) FROM stdin;
\.


--
-- Data for Name: handovers_alarm; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_alarm (id, section, kind, signs, words, raised_by, raised_at, faces, organisation, state, next_on, decision, with_her, reason, decided_on, decided_by, told_on, her_words, language, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_attendance; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_attendance (id, section, organisation, duty, survivor_id, conference_id) FROM stdin;
\.


--
-- Data for Name: handovers_closure; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_closure (id, how, why, her_words, language, words, sustained, "on", ask_again_on, asked_words, reopened_on, reopened_words, reopened_language, reopened_by, written_by, written_at, case_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_conference; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_conference (id, section, planned_on, agenda, called_by, called_at, held_on, presence, statement, statement_language, minutes, minutes_language, held_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_conferenceitem; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_conferenceitem (id, section, what, item, at, conference_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_factasked; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_factasked (id, section, fact, is_held, organisation, asked_by, asked_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_followup; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_followup (id, returned_on, country, first_on, every_days, place, place_words, cover, worker, ways, tries, her_words, language, made_on, ended_on, written_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_footing; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_footing (id, kind, her_words, language, "on", own, housed, safe, lawful, supported, written_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_handover; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_handover (id, from_organisation, to_organisation, offered_at, yes, keeps, agreed_at, agreed_by, language, proof, consents, n_facts, met_on, presence, meeting_words, arrived_on, arrived_at, released_at, visit_by_on, visited_on, request_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_handoverfact; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_handoverfact (id, section, kind, "row", state, her_words, checked_at, checked_by, handover_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_jointteam; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_jointteam (id, organisation, worker, sections, consent, is_of_her_district, since_on, ended_on, request_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_rating; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_rating (id, section, domain, mark, her_words, language, "on", written_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_return; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_return (id, kind, opened_on, wants_to_go, "where", where_words, language, decision, request, at_step, waiting_on, waiting_since, next_on, is_date_given, travels_on, permit_until_on, permit_promise, tell_by_on, told_on, closed_on, outcome, organisation, written_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_returnevent; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_returnevent (id, what, "on", step, state, waiting_on, "where", how, understood, words, her_words, language, written_by, written_at, survivor_id, way_id) FROM stdin;
\.


--
-- Data for Name: handovers_returnpaper; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_returnpaper (id, step, kind, version, number, issued_on, until_on, written_by, written_at, survivor_id, way_id) FROM stdin;
\.


--
-- Data for Name: handovers_returnstep; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_returnstep (id, code, state, waiting_on, since_on, next_on, is_date_given, asked_on, done_on, survivor_id, way_id) FROM stdin;
\.


--
-- Data for Name: handovers_safetyplan; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_safetyplan (id, signs, people, places, take, code_word, language, copy_kept, review_on, made_on, written_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_study; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_study (id, towards, questions, hidden, may_meet, cover, wish, asked_on, ended_on, risk, willing, able, not_done, tell_by_on, told_on, options_by_on, options_on, promise, written_by, written_at, request_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_studyreport; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_studyreport (id, visited_on, met, asked, why_risk, why_willing, why_able, family_words, language, organisation, written_by, written_at, study_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_studyview; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_studyview (id, wish, words, language, is_told, how, understood, said_on, written_by, written_at, study_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_support; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_support (id, section, kind, state, asked_by, asked_on, organisation, next_on, her_words, language, moved_words, words, moved_on, written_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: handovers_visit; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.handovers_visit (id, kind, state, worker, organisation, planned_on, next_on, way, "on", why_not, talk, her_words, language, words, written_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: herfile_correction; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.herfile_correction (id, section, about, "row", her_words, wants, her_language, organisation, asked_at, asked_by, due_on, promise, answer, reason, answered_at, answered_by, survivor_id) FROM stdin;
\.


--
-- Data for Name: herfile_erasure; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.herfile_erasure (id, her_words, her_language, organisation, asked_at, asked_by, due_on, promise, law_keeps, shred_on, prepared_at, prepared_by, answer, reason, answered_at, answered_by, survivor_id) FROM stdin;
\.


--
-- Data for Name: herfile_ledger; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.herfile_ledger (id, whose, erasure, organisation, what, section, n, law, at, until_on) FROM stdin;
\.


--
-- Data for Name: identities_duplicateside; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.identities_duplicateside (id, pair, organisation, other_organisation, state, her_answer, why_not, said_by, offered_at, linked_at, ended_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: identities_likeness; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.identities_likeness (id, kind, token, survivor_id) FROM stdin;
\.


--
-- Data for Name: identities_particular; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.identities_particular (id, kind, value, language, district, said_at, ended_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: intake_batch; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.intake_batch (id, organisation, person, state, rows, good, name, report, mapping, takes_good, leaves_unknown, basis, law, until, taken, already, rest, started_at, finished_at) FROM stdin;
\.


--
-- Data for Name: intake_chunk; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.intake_chunk (id, place, part, batch_id) FROM stdin;
\.


--
-- Data for Name: intake_taken; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.intake_taken (id, organisation, row_key, facts, taken_at, batch_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: kernel_access; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.kernel_access (id, survivor, subject, organisation, sections, basis, until, because, granted_by, granted_at, active_at, named_at, origin, state, age_band, language, district, freedom, not_free_days, not_free_since, waiting_on, waiting_since, next_on, to_tell_on, hers, together, for_her) FROM stdin;
\.


--
-- Data for Name: kernel_answer; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.kernel_answer (organisation, question, month, answer, n) FROM stdin;
\.


--
-- Data for Name: kernel_batch; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.kernel_batch (batch, size, count, root, head, last_xid, last_seq, floor, sealed_at) FROM stdin;
\.


--
-- Data for Name: kernel_checkpoint; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.kernel_checkpoint (batch, size, head, signed_at, note) FROM stdin;
\.


--
-- Data for Name: kernel_conflict; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.kernel_conflict (id, actor, survivor, kind, cleared_at) FROM stdin;
\.


--
-- Data for Name: kernel_draft; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.kernel_draft (id, actor, act, target, value, saved_at) FROM stdin;
\.


--
-- Data for Name: kernel_guess; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.kernel_guess (token, n, rests_until, until) FROM stdin;
\.


--
-- Data for Name: kernel_holder; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.kernel_holder (id, survivor, token, secret, opened_by, opened_at, until, sitting, entered_at, confirmed_at) FROM stdin;
\.


--
-- Data for Name: kernel_journal; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.kernel_journal (seq, xid, at, actor_kind, actor, organisation, act, outcome, survivor, target, section, purpose, shown) FROM stdin;
\.


--
-- Data for Name: kernel_once; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.kernel_once (once, actor, act, made, at) FROM stdin;
\.


--
-- Data for Name: kernel_request; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.kernel_request (id, actor, organisation, act, target, survivor, section, value, roles, asked_at, next_on, state, answered_by, answered_at, reason, made, told_on, file, file_of) FROM stdin;
\.


--
-- Data for Name: kernel_seal; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.kernel_seal (seq, batch, "position", leaf) FROM stdin;
\.


--
-- Data for Name: kernel_seat; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.kernel_seat (id, actor, subject, kind, organisation, origin, until) FROM stdin;
\.


--
-- Data for Name: links_call; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_call (id, section, caller, spoke, words, language, called_on, written_by, written_at, survivor_id, referral_id) FROM stdin;
\.


--
-- Data for Name: links_course; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_course (id, name, language, occupation, district, weeks, hours, languages, cost, currency, pays, has_room, is_certified, good, hard, starts_on, organisation, written_by, written_at, ended_on) FROM stdin;
\.


--
-- Data for Name: links_doubt; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_doubt (id, kept_by, organisation, by, at, words, provider_id) FROM stdin;
\.


--
-- Data for Name: links_duty; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_duty (id, office, ask, since_on, due_on, reply, replied_on, missing, next_on, request_id) FROM stdin;
\.


--
-- Data for Name: links_dutyof; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_dutyof (id, section, taken_in_on, papers, matter_id, request_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: links_entitlement; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_entitlement (id, section, code, state, found_on, tell_by_on, told_on, filed_on, credited_on, waits_on, since_on, next_on, is_date_given, currency, applied, awarded, credited, account, written_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: links_entitlementstep; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_entitlementstep (id, section, what, state, "on", waits_on, next_on, is_date_given, amount, account, how, language, receipt, words, her_words, was, event, written_by, written_at, entitlement_id, survivor_id, undoes_id) FROM stdin;
\.


--
-- Data for Name: links_gap; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_gap (id, organisation, by, at, need, kind, district, km, found, words) FROM stdin;
\.


--
-- Data for Name: links_learninggap; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_learninggap (id, occupation, district, her_words, language, "on", written_by, organisation, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: links_learningoffer; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_learningoffer (id, district, language, options, written_by, organisation, written_at, picked, chosen_on, made_by, her_words, her_language, decision, survivor_id) FROM stdin;
\.


--
-- Data for Name: links_learningpath; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_learningpath (id, occupation, district, weeks, state, mismatch_told_on, starts_on, done_on, why, waits_on, since_on, next_on, written_by, written_at, course_id, offer_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: links_learningstep; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_learningstep (id, what, "on", why, her_words, language, written_by, written_at, path_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: links_letter; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_letter (id, organisation, year, number, kind, office, ask, language, made_by, made_on, due_on, sent_on, how, receipt, answered_on, after_id, request_id) FROM stdin;
\.


--
-- Data for Name: links_lettername; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_lettername (id, kind, value, language, letter_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: links_letterof; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_letterof (id, section, carries, words, letter_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: links_marketnote; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_marketnote (id, district, occupation, kind, demand, wage_from, wage_to, currency, words, language, seen_on, organisation, written_by, written_at) FROM stdin;
\.


--
-- Data for Name: links_provider; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_provider (id, kind, district, organisation, name, name_local, local_language, address, phone, hours, words, languages, access, cost, woman, is_day_and_night, kept_by, added_at, verified_on, verified_by, doubted_on, closed_on) FROM stdin;
\.


--
-- Data for Name: links_referral; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_referral (id, section, caller, company, company_words, request_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: links_request; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_request (id, kind, state, from_organisation, to_organisation, provider, kept_by, asked_by, started_by, need, words, district, language, age_band, sections, by_on, made_at, sent_at, acked_at, answered_at, ended_at, due_ack_at, due_outcome_at, quiet_since, booked_on, reason, outcome, capacity, answer_words, worker, refused) FROM stdin;
\.


--
-- Data for Name: links_requestof; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_requestof (id, section, kind, need, organisation, answer, answered_on, n_offered, came_on, useful, request_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: links_requeststep; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_requeststep (id, transition, was, state, at, by, organisation, reason, words, how, reference, request_id) FROM stdin;
\.


--
-- Data for Name: links_requestview; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.links_requestview (id, section, answer, words, language, said_on, written_by, written_at, request_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: mfa_authenticator; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.mfa_authenticator (id, type, data, user_id, created_at, last_used_at) FROM stdin;
\.


--
-- Data for Name: orgs_agreement; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.orgs_agreement (id, sections, from_on, until_on, first_id, second_id) FROM stdin;
\.


--
-- Data for Name: orgs_cohort; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.orgs_cohort (id, profession, organisation_id) FROM stdin;
\.


--
-- Data for Name: orgs_cover; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.orgs_cover (id, from_on, until_on, asked_by, asked_at, agreed_by, agreed_at, ended_on, by_id, organisation_id, person_id) FROM stdin;
\.


--
-- Data for Name: orgs_login; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.orgs_login (password, id, token, language, is_active, person_id, enrol_until, enrolment) FROM stdin;
\.


--
-- Data for Name: orgs_organisation; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.orgs_organisation (id, kind, country, district, name, name_local, local_language, short_name, is_active) FROM stdin;
\.


--
-- Data for Name: orgs_person; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.orgs_person (id, name, profession, roles, languages, home_district, country, joined_on, left_at, organisation_id) FROM stdin;
\.


--
-- Data for Name: orgs_sealingkey; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.orgs_sealingkey (id, public, set_at, ended_at, person_id) FROM stdin;
\.


--
-- Data for Name: orgs_secondlook; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.orgs_secondlook (id, act, asked_of, answered_by, organisation_id) FROM stdin;
\.


--
-- Data for Name: orgs_session; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.orgs_session (key, login, sealed, began_at, until) FROM stdin;
\.


--
-- Data for Name: orgs_team; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.orgs_team (id, name, is_active, organisation_id) FROM stdin;
\.


--
-- Data for Name: orgs_try; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.orgs_try (key, value, until) FROM stdin;
\.


--
-- Data for Name: plans_answer; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.plans_answer (id, answer, why_none, words, wants, language, explained, explained_in, "on", written_by, written_at, survivor_id, version_id) FROM stdin;
\.


--
-- Data for Name: plans_attainment; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.plans_attainment (id, level, judged_by, words, language, "on", written_by, written_at, goal_id, survivor_id, levels_id, review_id) FROM stdin;
\.


--
-- Data for Name: plans_booklet; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.plans_booklet (id, pages, printed_at, written_by, survivor_id) FROM stdin;
\.


--
-- Data for Name: plans_goal; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.plans_goal (id, text, language, origin, chosen_by, state, waiting_on, waiting_since, next_on, "position", said_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: plans_goalchange; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.plans_goalchange (id, state, changed_by, words, at, written_by, goal_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: plans_levels; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.plans_levels (id, much_less, less, hoped, more, much_more, language, described_at, written_by, goal_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: plans_recording; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.plans_recording (id, language, file, seconds, kilobytes, sha256, may_hear, said_at, written_by, deleted_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: plans_recordingpiece; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.plans_recordingpiece (id, place, piece, recording_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: plans_review; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.plans_review (id, due_on, first_due_on, held_on, presence, why_absent, there, words, language, concluded, is_by_law, written_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: plans_step; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.plans_step (id, text, language, doer, person, office, by_on, state, waiting_on, waiting_since, next_on, "position", said_at, written_by, goal_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: plans_stepchange; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.plans_stepchange (id, state, changed_by, words, was, was_waiting_on, was_waiting_since, was_next_on, at, written_by, undone_at, goal_id, step_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: plans_version; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.plans_version (id, number, why, content, made_at, made_by, survivor_id) FROM stdin;
\.


--
-- Data for Name: plans_words; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.plans_words (id, text, language, said_at, written_by, survivor_id) FROM stdin;
\.


--
-- Data for Name: procrastinate_events; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.procrastinate_events (id, job_id, type, at) FROM stdin;
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.procrastinate_jobs (id, queue_name, task_name, lock, args, status, scheduled_at, attempts, queueing_lock, priority, abort_requested, worker_id) FROM stdin;
\.


--
-- Data for Name: procrastinate_periodic_defers; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.procrastinate_periodic_defers (id, task_name, defer_timestamp, job_id, periodic_id) FROM stdin;
\.


--
-- Data for Name: procrastinate_workers; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.procrastinate_workers (id, last_heartbeat) FROM stdin;
\.


--
-- Data for Name: stigma_incident; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.stigma_incident (id, by_whom, place, district, "on", her_words, language, wants, wants_words, wants_on, not_told, state, act_by_on, papers, outcome, outcome_words, ended_on, organisation, written_by, written_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: stigma_response; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.stigma_response (id, what, who, words, state, by_on, agreed_on, moved_on, her_words, end_words, language, written_by, written_at, incident_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: stigma_wish; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.stigma_wish (id, wants, outcome, her_words, "on", written_by, written_at, incident_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: survivors_breakglass; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.survivors_breakglass (id, actor, organisation, danger, words, opened_at, until, survivor_id) FROM stdin;
\.


--
-- Data for Name: survivors_consent; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.survivors_consent (id, subject, organisation, sections, purpose, language, proof, words, given_at, until, withdrawn_at, survivor_id, asked_until, confirmed_at) FROM stdin;
\.


--
-- Data for Name: survivors_dangersearch; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.survivors_dangersearch (id, actor, organisation, danger, words, glass, sought_at) FROM stdin;
\.


--
-- Data for Name: survivors_dependant; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.survivors_dependant (id, kind, name, birth_year, lives_with_her, said_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: survivors_glassreview; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.survivors_glassreview (id, verdict, words, reviewed_by, reviewed_at, glass_id, survivor_id) FROM stdin;
\.


--
-- Data for Name: survivors_ground; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.survivors_ground (id, basis, subject, organisation, sections, law, document, from_at, until, ended_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: survivors_safecontact; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.survivors_safecontact (id, rule, from_hour, until_hour, words, never, said_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: survivors_sharinganswer; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.survivors_sharinganswer (id, topic, organisation, answer, language, said_at, survivor_id) FROM stdin;
\.


--
-- Data for Name: survivors_survivor; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.survivors_survivor (id, chosen_name, pronoun, age_band, track, country, languages, came_out_on, opened_at) FROM stdin;
\.


--
-- Data for Name: watch_alert; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.watch_alert (id, organisation, person, rule, "on", at, n, raised_at, why, words, state, reason, looked_by, looked_at) FROM stdin;
\.


--
-- Data for Name: watch_question; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.watch_question (id, organisation, person, act, looked_at, asked_at, asked_by, due_on, answer, words, answered_at, answered_by, survivor_id) FROM stdin;
\.


--
-- Data for Name: watch_round; Type: TABLE DATA; Schema: public; Owner: saathi_owner
--

COPY public.watch_round (id, until) FROM stdin;
\.


--
-- Data for Name: hold; Type: TABLE DATA; Schema: vault; Owner: saathi_owner
--

COPY vault.hold (erasure, whose, organisation, law, envelope, sealed_at, shred_on) FROM stdin;
\.


--
-- Data for Name: kek; Type: TABLE DATA; Schema: vault; Owner: saathi_owner
--

COPY vault.kek (organisation, version, wrapped, made_at) FROM stdin;
\.


--
-- Data for Name: wrap; Type: TABLE DATA; Schema: vault; Owner: saathi_owner
--

COPY vault.wrap (access, kek, keys) FROM stdin;
\.


--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE SET; Schema: public; Owner: saathi_owner
--

SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);


--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: saathi_owner
--

SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);


--
-- Name: auth_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: saathi_owner
--

SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: saathi_owner
--

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: saathi_owner
--

SELECT pg_catalog.setval('public.auth_permission_id_seq', 596, true);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE SET; Schema: public; Owner: saathi_owner
--

SELECT pg_catalog.setval('public.django_content_type_id_seq', 149, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: saathi_owner
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 156, true);


--
-- Name: kernel_journal_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: saathi_owner
--

SELECT pg_catalog.setval('public.kernel_journal_seq_seq', 1, false);


--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE SET; Schema: public; Owner: saathi_owner
--

SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: saathi_owner
--

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 1, false);


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: saathi_owner
--

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 1, false);


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: saathi_owner
--

SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, false);


--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: saathi_owner
--

SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, false);


--
-- Name: account_emailaddress account_emailaddress_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);


--
-- Name: account_emailaddress account_emailaddress_user_id_email_987c8728_uniq; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);


--
-- Name: account_emailconfirmation account_emailconfirmation_key_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);


--
-- Name: account_emailconfirmation account_emailconfirmation_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_name_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


--
-- Name: auth_group_permissions auth_group_permissions_group_id_permission_id_0cd325b0_uniq; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


--
-- Name: auth_group_permissions auth_group_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


--
-- Name: auth_permission auth_permission_content_type_id_codename_01ab375a_uniq; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


--
-- Name: auth_permission auth_permission_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


--
-- Name: cases_absence cases_absence_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_absence
    ADD CONSTRAINT cases_absence_pkey PRIMARY KEY (id);


--
-- Name: cases_case cases_case_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_pkey PRIMARY KEY (id);


--
-- Name: cases_case cases_case_survivor_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_survivor_id_key UNIQUE (survivor_id);


--
-- Name: cases_caseevent cases_caseevent_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_caseevent
    ADD CONSTRAINT cases_caseevent_pkey PRIMARY KEY (id);


--
-- Name: cases_dutyreport cases_dutyreport_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_dutyreport
    ADD CONSTRAINT cases_dutyreport_pkey PRIMARY KEY (id);


--
-- Name: cases_export cases_export_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_export
    ADD CONSTRAINT cases_export_pkey PRIMARY KEY (id);


--
-- Name: cases_flag cases_flag_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_flag
    ADD CONSTRAINT cases_flag_pkey PRIMARY KEY (id);


--
-- Name: cases_heard cases_heard_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_heard
    ADD CONSTRAINT cases_heard_pkey PRIMARY KEY (id);


--
-- Name: cases_leave cases_leave_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_leave
    ADD CONSTRAINT cases_leave_pkey PRIMARY KEY (id);


--
-- Name: cases_leavingrequest cases_leavingrequest_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_leavingrequest
    ADD CONSTRAINT cases_leavingrequest_pkey PRIMARY KEY (id);


--
-- Name: cases_matter cases_matter_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_matter
    ADD CONSTRAINT cases_matter_pkey PRIMARY KEY (id);


--
-- Name: cases_matterstep cases_matterstep_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_matterstep
    ADD CONSTRAINT cases_matterstep_pkey PRIMARY KEY (id);


--
-- Name: cases_matterstep cases_matterstep_undoes_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_matterstep
    ADD CONSTRAINT cases_matterstep_undoes_id_key UNIQUE (undoes_id);


--
-- Name: cases_meeting cases_meeting_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_meeting
    ADD CONSTRAINT cases_meeting_pkey PRIMARY KEY (id);


--
-- Name: cases_member cases_member_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_member
    ADD CONSTRAINT cases_member_pkey PRIMARY KEY (id);


--
-- Name: cases_move cases_move_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_move
    ADD CONSTRAINT cases_move_pkey PRIMARY KEY (id);


--
-- Name: cases_nextdate cases_nextdate_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_nextdate
    ADD CONSTRAINT cases_nextdate_pkey PRIMARY KEY (id);


--
-- Name: cases_note cases_note_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_note
    ADD CONSTRAINT cases_note_pkey PRIMARY KEY (id);


--
-- Name: cases_note cases_note_replaces_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_note
    ADD CONSTRAINT cases_note_replaces_id_key UNIQUE (replaces_id);


--
-- Name: cases_order cases_order_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_order
    ADD CONSTRAINT cases_order_pkey PRIMARY KEY (id);


--
-- Name: cases_paper cases_paper_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_paper
    ADD CONSTRAINT cases_paper_pkey PRIMARY KEY (id);


--
-- Name: cases_paperdemand cases_paperdemand_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_paperdemand
    ADD CONSTRAINT cases_paperdemand_pkey PRIMARY KEY (id);


--
-- Name: cases_paperpiece cases_paperpiece_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_paperpiece
    ADD CONSTRAINT cases_paperpiece_pkey PRIMARY KEY (id);


--
-- Name: cases_paperstep cases_paperstep_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_paperstep
    ADD CONSTRAINT cases_paperstep_pkey PRIMARY KEY (id);


--
-- Name: cases_promise cases_promise_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_promise
    ADD CONSTRAINT cases_promise_pkey PRIMARY KEY (id);


--
-- Name: cases_promisestep cases_promisestep_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_promisestep
    ADD CONSTRAINT cases_promisestep_pkey PRIMARY KEY (id);


--
-- Name: cases_savedview cases_savedview_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_savedview
    ADD CONSTRAINT cases_savedview_pkey PRIMARY KEY (id);


--
-- Name: cases_service cases_service_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_service
    ADD CONSTRAINT cases_service_pkey PRIMARY KEY (id);


--
-- Name: cases_stay cases_stay_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_stay
    ADD CONSTRAINT cases_stay_pkey PRIMARY KEY (id);


--
-- Name: cases_staywish cases_staywish_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_staywish
    ADD CONSTRAINT cases_staywish_pkey PRIMARY KEY (id);


--
-- Name: cases_waiting cases_waiting_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_waiting
    ADD CONSTRAINT cases_waiting_pkey PRIMARY KEY (id);


--
-- Name: cases_wordcount cases_wordcount_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_wordcount
    ADD CONSTRAINT cases_wordcount_pkey PRIMARY KEY (id);


--
-- Name: decisions_challenge decisions_challenge_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_challenge
    ADD CONSTRAINT decisions_challenge_pkey PRIMARY KEY (id);


--
-- Name: decisions_challengestep decisions_challengestep_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_challengestep
    ADD CONSTRAINT decisions_challengestep_pkey PRIMARY KEY (id);


--
-- Name: decisions_choice decisions_choice_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_choice
    ADD CONSTRAINT decisions_choice_pkey PRIMARY KEY (id);


--
-- Name: decisions_decision decisions_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_decision
    ADD CONSTRAINT decisions_decision_pkey PRIMARY KEY (id);


--
-- Name: decisions_offer decisions_offer_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_offer
    ADD CONSTRAINT decisions_offer_pkey PRIMARY KEY (id);


--
-- Name: decisions_retaliationcheck decisions_retaliationcheck_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_retaliationcheck
    ADD CONSTRAINT decisions_retaliationcheck_pkey PRIMARY KEY (id);


--
-- Name: django_content_type django_content_type_app_label_model_76bd3d3b_uniq; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


--
-- Name: django_content_type django_content_type_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


--
-- Name: django_migrations django_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


--
-- Name: handovers_handoverfact each_fact_once; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_handoverfact
    ADD CONSTRAINT each_fact_once UNIQUE (handover_id, kind, "row");


--
-- Name: exchange_knowndirectory exchange_knowndirectory_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.exchange_knowndirectory
    ADD CONSTRAINT exchange_knowndirectory_pkey PRIMARY KEY (id);


--
-- Name: exchange_line exchange_line_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.exchange_line
    ADD CONSTRAINT exchange_line_pkey PRIMARY KEY (id);


--
-- Name: exchange_line exchange_one_line; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.exchange_line
    ADD CONSTRAINT exchange_one_line UNIQUE (organisation, peer, is_out);


--
-- Name: exchange_ownkeys exchange_ownkeys_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.exchange_ownkeys
    ADD CONSTRAINT exchange_ownkeys_pkey PRIMARY KEY (id);


--
-- Name: exchange_received exchange_received_once; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.exchange_received
    ADD CONSTRAINT exchange_received_once UNIQUE (organisation, peer, jti);


--
-- Name: exchange_received exchange_received_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.exchange_received
    ADD CONSTRAINT exchange_received_pkey PRIMARY KEY (id);


--
-- Name: exchange_sent exchange_sent_jti_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.exchange_sent
    ADD CONSTRAINT exchange_sent_jti_key UNIQUE (jti);


--
-- Name: exchange_sent exchange_sent_number_once; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.exchange_sent
    ADD CONSTRAINT exchange_sent_number_once UNIQUE (organisation, peer, seq);


--
-- Name: exchange_sent exchange_sent_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.exchange_sent
    ADD CONSTRAINT exchange_sent_pkey PRIMARY KEY (id);


--
-- Name: handovers_accountable handovers_accountable_handover_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_accountable
    ADD CONSTRAINT handovers_accountable_handover_id_key UNIQUE (handover_id);


--
-- Name: handovers_accountable handovers_accountable_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_accountable
    ADD CONSTRAINT handovers_accountable_pkey PRIMARY KEY (id);


--
-- Name: handovers_alarm handovers_alarm_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_alarm
    ADD CONSTRAINT handovers_alarm_pkey PRIMARY KEY (id);


--
-- Name: handovers_attendance handovers_attendance_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_attendance
    ADD CONSTRAINT handovers_attendance_pkey PRIMARY KEY (id);


--
-- Name: handovers_closure handovers_closure_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_closure
    ADD CONSTRAINT handovers_closure_pkey PRIMARY KEY (id);


--
-- Name: handovers_conference handovers_conference_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_conference
    ADD CONSTRAINT handovers_conference_pkey PRIMARY KEY (id);


--
-- Name: handovers_conferenceitem handovers_conferenceitem_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_conferenceitem
    ADD CONSTRAINT handovers_conferenceitem_pkey PRIMARY KEY (id);


--
-- Name: handovers_factasked handovers_factasked_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_factasked
    ADD CONSTRAINT handovers_factasked_pkey PRIMARY KEY (id);


--
-- Name: handovers_followup handovers_followup_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_followup
    ADD CONSTRAINT handovers_followup_pkey PRIMARY KEY (id);


--
-- Name: handovers_footing handovers_footing_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_footing
    ADD CONSTRAINT handovers_footing_pkey PRIMARY KEY (id);


--
-- Name: handovers_handover handovers_handover_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_handover
    ADD CONSTRAINT handovers_handover_pkey PRIMARY KEY (id);


--
-- Name: handovers_handover handovers_handover_request_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_handover
    ADD CONSTRAINT handovers_handover_request_id_key UNIQUE (request_id);


--
-- Name: handovers_handoverfact handovers_handoverfact_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_handoverfact
    ADD CONSTRAINT handovers_handoverfact_pkey PRIMARY KEY (id);


--
-- Name: handovers_jointteam handovers_jointteam_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_jointteam
    ADD CONSTRAINT handovers_jointteam_pkey PRIMARY KEY (id);


--
-- Name: handovers_jointteam handovers_jointteam_request_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_jointteam
    ADD CONSTRAINT handovers_jointteam_request_id_key UNIQUE (request_id);


--
-- Name: handovers_rating handovers_rating_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_rating
    ADD CONSTRAINT handovers_rating_pkey PRIMARY KEY (id);


--
-- Name: handovers_return handovers_return_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_return
    ADD CONSTRAINT handovers_return_pkey PRIMARY KEY (id);


--
-- Name: handovers_returnevent handovers_returnevent_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_returnevent
    ADD CONSTRAINT handovers_returnevent_pkey PRIMARY KEY (id);


--
-- Name: handovers_returnpaper handovers_returnpaper_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_returnpaper
    ADD CONSTRAINT handovers_returnpaper_pkey PRIMARY KEY (id);


--
-- Name: handovers_returnstep handovers_returnstep_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_returnstep
    ADD CONSTRAINT handovers_returnstep_pkey PRIMARY KEY (id);


--
-- Name: handovers_safetyplan handovers_safetyplan_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_safetyplan
    ADD CONSTRAINT handovers_safetyplan_pkey PRIMARY KEY (id);


--
-- Name: handovers_study handovers_study_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_study
    ADD CONSTRAINT handovers_study_pkey PRIMARY KEY (id);


--
-- Name: handovers_study handovers_study_request_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_study
    ADD CONSTRAINT handovers_study_request_id_key UNIQUE (request_id);


--
-- Name: handovers_studyreport handovers_studyreport_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_studyreport
    ADD CONSTRAINT handovers_studyreport_pkey PRIMARY KEY (id);


--
-- Name: handovers_studyreport handovers_studyreport_study_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_studyreport
    ADD CONSTRAINT handovers_studyreport_study_id_key UNIQUE (study_id);


--
-- Name: handovers_studyview handovers_studyview_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_studyview
    ADD CONSTRAINT handovers_studyview_pkey PRIMARY KEY (id);


--
-- Name: handovers_support handovers_support_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_support
    ADD CONSTRAINT handovers_support_pkey PRIMARY KEY (id);


--
-- Name: handovers_visit handovers_visit_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_visit
    ADD CONSTRAINT handovers_visit_pkey PRIMARY KEY (id);


--
-- Name: herfile_correction herfile_correction_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.herfile_correction
    ADD CONSTRAINT herfile_correction_pkey PRIMARY KEY (id);


--
-- Name: herfile_erasure herfile_erasure_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.herfile_erasure
    ADD CONSTRAINT herfile_erasure_pkey PRIMARY KEY (id);


--
-- Name: herfile_ledger herfile_ledger_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.herfile_ledger
    ADD CONSTRAINT herfile_ledger_pkey PRIMARY KEY (id);


--
-- Name: identities_duplicateside identities_duplicateside_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.identities_duplicateside
    ADD CONSTRAINT identities_duplicateside_pkey PRIMARY KEY (id);


--
-- Name: identities_likeness identities_likeness_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.identities_likeness
    ADD CONSTRAINT identities_likeness_pkey PRIMARY KEY (id);


--
-- Name: identities_particular identities_particular_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.identities_particular
    ADD CONSTRAINT identities_particular_pkey PRIMARY KEY (id);


--
-- Name: intake_batch intake_batch_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.intake_batch
    ADD CONSTRAINT intake_batch_pkey PRIMARY KEY (id);


--
-- Name: intake_chunk intake_chunk_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.intake_chunk
    ADD CONSTRAINT intake_chunk_pkey PRIMARY KEY (id);


--
-- Name: intake_taken intake_taken_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.intake_taken
    ADD CONSTRAINT intake_taken_pkey PRIMARY KEY (id);


--
-- Name: intake_taken intake_taken_survivor_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.intake_taken
    ADD CONSTRAINT intake_taken_survivor_id_key UNIQUE (survivor_id);


--
-- Name: kernel_access kernel_access_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_access
    ADD CONSTRAINT kernel_access_pkey PRIMARY KEY (id);


--
-- Name: kernel_access kernel_access_survivor_subject_basis_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_access
    ADD CONSTRAINT kernel_access_survivor_subject_basis_key UNIQUE (survivor, subject, basis);


--
-- Name: kernel_answer kernel_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_answer
    ADD CONSTRAINT kernel_answer_pkey PRIMARY KEY (organisation, question, month, answer);


--
-- Name: kernel_batch kernel_batch_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_batch
    ADD CONSTRAINT kernel_batch_pkey PRIMARY KEY (batch);


--
-- Name: kernel_checkpoint kernel_checkpoint_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_checkpoint
    ADD CONSTRAINT kernel_checkpoint_pkey PRIMARY KEY (batch);


--
-- Name: kernel_conflict kernel_conflict_actor_survivor_kind_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_conflict
    ADD CONSTRAINT kernel_conflict_actor_survivor_kind_key UNIQUE (actor, survivor, kind);


--
-- Name: kernel_conflict kernel_conflict_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_conflict
    ADD CONSTRAINT kernel_conflict_pkey PRIMARY KEY (id);


--
-- Name: kernel_draft kernel_draft_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_draft
    ADD CONSTRAINT kernel_draft_pkey PRIMARY KEY (id);


--
-- Name: kernel_guess kernel_guess_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_guess
    ADD CONSTRAINT kernel_guess_pkey PRIMARY KEY (token);


--
-- Name: kernel_holder kernel_holder_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_holder
    ADD CONSTRAINT kernel_holder_pkey PRIMARY KEY (id);


--
-- Name: kernel_holder kernel_holder_survivor_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_holder
    ADD CONSTRAINT kernel_holder_survivor_key UNIQUE (survivor);


--
-- Name: kernel_journal kernel_journal_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_journal
    ADD CONSTRAINT kernel_journal_pkey PRIMARY KEY (seq);


--
-- Name: kernel_once kernel_once_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_once
    ADD CONSTRAINT kernel_once_pkey PRIMARY KEY (actor, once, act);


--
-- Name: kernel_request kernel_request_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_request
    ADD CONSTRAINT kernel_request_pkey PRIMARY KEY (id);


--
-- Name: kernel_seal kernel_seal_batch_position_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_seal
    ADD CONSTRAINT kernel_seal_batch_position_key UNIQUE (batch, "position");


--
-- Name: kernel_seal kernel_seal_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_seal
    ADD CONSTRAINT kernel_seal_pkey PRIMARY KEY (seq);


--
-- Name: kernel_seat kernel_seat_actor_subject_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_seat
    ADD CONSTRAINT kernel_seat_actor_subject_key UNIQUE (actor, subject);


--
-- Name: kernel_seat kernel_seat_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.kernel_seat
    ADD CONSTRAINT kernel_seat_pkey PRIMARY KEY (id);


--
-- Name: links_call links_call_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_call
    ADD CONSTRAINT links_call_pkey PRIMARY KEY (id);


--
-- Name: links_course links_course_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_course
    ADD CONSTRAINT links_course_pkey PRIMARY KEY (id);


--
-- Name: links_doubt links_doubt_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_doubt
    ADD CONSTRAINT links_doubt_pkey PRIMARY KEY (id);


--
-- Name: links_duty links_duty_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_duty
    ADD CONSTRAINT links_duty_pkey PRIMARY KEY (id);


--
-- Name: links_duty links_duty_request_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_duty
    ADD CONSTRAINT links_duty_request_id_key UNIQUE (request_id);


--
-- Name: links_dutyof links_dutyof_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_dutyof
    ADD CONSTRAINT links_dutyof_pkey PRIMARY KEY (id);


--
-- Name: links_dutyof links_dutyof_request_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_dutyof
    ADD CONSTRAINT links_dutyof_request_id_key UNIQUE (request_id);


--
-- Name: links_entitlement links_entitlement_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_entitlement
    ADD CONSTRAINT links_entitlement_pkey PRIMARY KEY (id);


--
-- Name: links_entitlementstep links_entitlementstep_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_entitlementstep
    ADD CONSTRAINT links_entitlementstep_pkey PRIMARY KEY (id);


--
-- Name: links_entitlementstep links_entitlementstep_undoes_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_entitlementstep
    ADD CONSTRAINT links_entitlementstep_undoes_id_key UNIQUE (undoes_id);


--
-- Name: links_gap links_gap_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_gap
    ADD CONSTRAINT links_gap_pkey PRIMARY KEY (id);


--
-- Name: links_learninggap links_learninggap_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_learninggap
    ADD CONSTRAINT links_learninggap_pkey PRIMARY KEY (id);


--
-- Name: links_learningoffer links_learningoffer_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_learningoffer
    ADD CONSTRAINT links_learningoffer_pkey PRIMARY KEY (id);


--
-- Name: links_learningpath links_learningpath_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_learningpath
    ADD CONSTRAINT links_learningpath_pkey PRIMARY KEY (id);


--
-- Name: links_learningstep links_learningstep_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_learningstep
    ADD CONSTRAINT links_learningstep_pkey PRIMARY KEY (id);


--
-- Name: links_letter links_letter_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_letter
    ADD CONSTRAINT links_letter_pkey PRIMARY KEY (id);


--
-- Name: links_lettername links_lettername_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_lettername
    ADD CONSTRAINT links_lettername_pkey PRIMARY KEY (id);


--
-- Name: links_letterof links_letterof_letter_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_letterof
    ADD CONSTRAINT links_letterof_letter_id_key UNIQUE (letter_id);


--
-- Name: links_letterof links_letterof_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_letterof
    ADD CONSTRAINT links_letterof_pkey PRIMARY KEY (id);


--
-- Name: links_marketnote links_marketnote_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_marketnote
    ADD CONSTRAINT links_marketnote_pkey PRIMARY KEY (id);


--
-- Name: links_provider links_provider_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_provider
    ADD CONSTRAINT links_provider_pkey PRIMARY KEY (id);


--
-- Name: links_referral links_referral_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_referral
    ADD CONSTRAINT links_referral_pkey PRIMARY KEY (id);


--
-- Name: links_referral links_referral_request_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_referral
    ADD CONSTRAINT links_referral_request_id_key UNIQUE (request_id);


--
-- Name: links_request links_request_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_request
    ADD CONSTRAINT links_request_pkey PRIMARY KEY (id);


--
-- Name: links_requestof links_requestof_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_requestof
    ADD CONSTRAINT links_requestof_pkey PRIMARY KEY (id);


--
-- Name: links_requestof links_requestof_request_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_requestof
    ADD CONSTRAINT links_requestof_request_id_key UNIQUE (request_id);


--
-- Name: links_requeststep links_requeststep_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_requeststep
    ADD CONSTRAINT links_requeststep_pkey PRIMARY KEY (id);


--
-- Name: links_requestview links_requestview_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_requestview
    ADD CONSTRAINT links_requestview_pkey PRIMARY KEY (id);


--
-- Name: mfa_authenticator mfa_authenticator_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);


--
-- Name: intake_taken one_case_a_row; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.intake_taken
    ADD CONSTRAINT one_case_a_row UNIQUE (organisation, row_key);


--
-- Name: intake_chunk one_chunk_a_place; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.intake_chunk
    ADD CONSTRAINT one_chunk_a_place UNIQUE (batch_id, place);


--
-- Name: orgs_cohort one_cohort; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_cohort
    ADD CONSTRAINT one_cohort UNIQUE (organisation_id, profession);


--
-- Name: cases_wordcount one_count_a_month; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_wordcount
    ADD CONSTRAINT one_count_a_month UNIQUE (actor, "group", month_on);


--
-- Name: links_letter one_letter_a_number; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_letter
    ADD CONSTRAINT one_letter_a_number UNIQUE (organisation, year, number);


--
-- Name: identities_likeness one_likeness; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.identities_likeness
    ADD CONSTRAINT one_likeness UNIQUE (survivor_id, kind, token);


--
-- Name: links_lettername one_of_a_kind_a_letter; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_lettername
    ADD CONSTRAINT one_of_a_kind_a_letter UNIQUE (letter_id, kind);


--
-- Name: cases_paperpiece one_piece_a_place; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_paperpiece
    ADD CONSTRAINT one_piece_a_place UNIQUE (paper_id, place);


--
-- Name: plans_recordingpiece one_piece_of_a_recording_a_place; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_recordingpiece
    ADD CONSTRAINT one_piece_of_a_recording_a_place UNIQUE (recording_id, place);


--
-- Name: cases_stay one_place_a_day; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_stay
    ADD CONSTRAINT one_place_a_day EXCLUDE USING gist (public.uuid_range(survivor_id, survivor_id, '[]'::text) WITH &&, days WITH &&) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_waiting one_reason_a_day; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_waiting
    ADD CONSTRAINT one_reason_a_day EXCLUDE USING gist (public.uuid_range(stay_id, stay_id, '[]'::text) WITH &&, days WITH &&) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_returnstep one_row_for_each_step; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_returnstep
    ADD CONSTRAINT one_row_for_each_step UNIQUE (way_id, code);


--
-- Name: handovers_returnpaper one_row_for_each_version; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_returnpaper
    ADD CONSTRAINT one_row_for_each_version UNIQUE (way_id, kind, version);


--
-- Name: orgs_secondlook one_second_look; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_secondlook
    ADD CONSTRAINT one_second_look UNIQUE (organisation_id, act);


--
-- Name: identities_duplicateside one_side_a_file; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.identities_duplicateside
    ADD CONSTRAINT one_side_a_file UNIQUE (pair, survivor_id);


--
-- Name: plans_version one_version_of_a_number; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_version
    ADD CONSTRAINT one_version_of_a_number UNIQUE (survivor_id, number);


--
-- Name: orgs_agreement orgs_agreement_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_agreement
    ADD CONSTRAINT orgs_agreement_pkey PRIMARY KEY (id);


--
-- Name: orgs_cohort orgs_cohort_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_cohort
    ADD CONSTRAINT orgs_cohort_pkey PRIMARY KEY (id);


--
-- Name: orgs_cover orgs_cover_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_cover
    ADD CONSTRAINT orgs_cover_pkey PRIMARY KEY (id);


--
-- Name: orgs_login orgs_login_person_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_login
    ADD CONSTRAINT orgs_login_person_id_key UNIQUE (person_id);


--
-- Name: orgs_login orgs_login_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_login
    ADD CONSTRAINT orgs_login_pkey PRIMARY KEY (id);


--
-- Name: orgs_login orgs_login_token_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_login
    ADD CONSTRAINT orgs_login_token_key UNIQUE (token);


--
-- Name: orgs_organisation orgs_organisation_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_organisation
    ADD CONSTRAINT orgs_organisation_pkey PRIMARY KEY (id);


--
-- Name: orgs_person orgs_person_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_person
    ADD CONSTRAINT orgs_person_pkey PRIMARY KEY (id);


--
-- Name: orgs_sealingkey orgs_sealingkey_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_sealingkey
    ADD CONSTRAINT orgs_sealingkey_pkey PRIMARY KEY (id);


--
-- Name: orgs_secondlook orgs_secondlook_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_secondlook
    ADD CONSTRAINT orgs_secondlook_pkey PRIMARY KEY (id);


--
-- Name: orgs_session orgs_session_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_session
    ADD CONSTRAINT orgs_session_pkey PRIMARY KEY (key);


--
-- Name: orgs_team orgs_team_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_team
    ADD CONSTRAINT orgs_team_pkey PRIMARY KEY (id);


--
-- Name: orgs_try orgs_try_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_try
    ADD CONSTRAINT orgs_try_pkey PRIMARY KEY (key);


--
-- Name: exchange_ownkeys own_keys_once; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.exchange_ownkeys
    ADD CONSTRAINT own_keys_once UNIQUE (organisation, key_id);


--
-- Name: plans_answer plans_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_answer
    ADD CONSTRAINT plans_answer_pkey PRIMARY KEY (id);


--
-- Name: plans_attainment plans_attainment_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_attainment
    ADD CONSTRAINT plans_attainment_pkey PRIMARY KEY (id);


--
-- Name: plans_booklet plans_booklet_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_booklet
    ADD CONSTRAINT plans_booklet_pkey PRIMARY KEY (id);


--
-- Name: plans_goal plans_goal_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_goal
    ADD CONSTRAINT plans_goal_pkey PRIMARY KEY (id);


--
-- Name: plans_goalchange plans_goalchange_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_goalchange
    ADD CONSTRAINT plans_goalchange_pkey PRIMARY KEY (id);


--
-- Name: plans_levels plans_levels_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_levels
    ADD CONSTRAINT plans_levels_pkey PRIMARY KEY (id);


--
-- Name: plans_recording plans_recording_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_recording
    ADD CONSTRAINT plans_recording_pkey PRIMARY KEY (id);


--
-- Name: plans_recordingpiece plans_recordingpiece_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_recordingpiece
    ADD CONSTRAINT plans_recordingpiece_pkey PRIMARY KEY (id);


--
-- Name: plans_review plans_review_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_review
    ADD CONSTRAINT plans_review_pkey PRIMARY KEY (id);


--
-- Name: plans_step plans_step_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_step
    ADD CONSTRAINT plans_step_pkey PRIMARY KEY (id);


--
-- Name: plans_stepchange plans_stepchange_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_stepchange
    ADD CONSTRAINT plans_stepchange_pkey PRIMARY KEY (id);


--
-- Name: plans_version plans_version_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_version
    ADD CONSTRAINT plans_version_pkey PRIMARY KEY (id);


--
-- Name: plans_words plans_words_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_words
    ADD CONSTRAINT plans_words_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_events procrastinate_events_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_jobs procrastinate_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_unique; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);


--
-- Name: procrastinate_workers procrastinate_workers_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);


--
-- Name: stigma_incident stigma_incident_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.stigma_incident
    ADD CONSTRAINT stigma_incident_pkey PRIMARY KEY (id);


--
-- Name: stigma_response stigma_response_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.stigma_response
    ADD CONSTRAINT stigma_response_pkey PRIMARY KEY (id);


--
-- Name: stigma_wish stigma_wish_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.stigma_wish
    ADD CONSTRAINT stigma_wish_pkey PRIMARY KEY (id);


--
-- Name: survivors_breakglass survivors_breakglass_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_breakglass
    ADD CONSTRAINT survivors_breakglass_pkey PRIMARY KEY (id);


--
-- Name: survivors_consent survivors_consent_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_consent
    ADD CONSTRAINT survivors_consent_pkey PRIMARY KEY (id);


--
-- Name: survivors_dangersearch survivors_dangersearch_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_dangersearch
    ADD CONSTRAINT survivors_dangersearch_pkey PRIMARY KEY (id);


--
-- Name: survivors_dependant survivors_dependant_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_dependant
    ADD CONSTRAINT survivors_dependant_pkey PRIMARY KEY (id);


--
-- Name: survivors_glassreview survivors_glassreview_glass_id_key; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_glassreview
    ADD CONSTRAINT survivors_glassreview_glass_id_key UNIQUE (glass_id);


--
-- Name: survivors_glassreview survivors_glassreview_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_glassreview
    ADD CONSTRAINT survivors_glassreview_pkey PRIMARY KEY (id);


--
-- Name: survivors_ground survivors_ground_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_ground
    ADD CONSTRAINT survivors_ground_pkey PRIMARY KEY (id);


--
-- Name: survivors_safecontact survivors_safecontact_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_safecontact
    ADD CONSTRAINT survivors_safecontact_pkey PRIMARY KEY (id);


--
-- Name: survivors_sharinganswer survivors_sharinganswer_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_sharinganswer
    ADD CONSTRAINT survivors_sharinganswer_pkey PRIMARY KEY (id);


--
-- Name: survivors_survivor survivors_survivor_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_survivor
    ADD CONSTRAINT survivors_survivor_pkey PRIMARY KEY (id);


--
-- Name: watch_alert watch_alert_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.watch_alert
    ADD CONSTRAINT watch_alert_pkey PRIMARY KEY (id);


--
-- Name: watch_question watch_question_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.watch_question
    ADD CONSTRAINT watch_question_pkey PRIMARY KEY (id);


--
-- Name: watch_round watch_round_pkey; Type: CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.watch_round
    ADD CONSTRAINT watch_round_pkey PRIMARY KEY (id);


--
-- Name: hold hold_pkey; Type: CONSTRAINT; Schema: vault; Owner: saathi_owner
--

ALTER TABLE ONLY vault.hold
    ADD CONSTRAINT hold_pkey PRIMARY KEY (erasure);


--
-- Name: hold hold_whose_key; Type: CONSTRAINT; Schema: vault; Owner: saathi_owner
--

ALTER TABLE ONLY vault.hold
    ADD CONSTRAINT hold_whose_key UNIQUE (whose);


--
-- Name: kek kek_pkey; Type: CONSTRAINT; Schema: vault; Owner: saathi_owner
--

ALTER TABLE ONLY vault.kek
    ADD CONSTRAINT kek_pkey PRIMARY KEY (organisation, version);


--
-- Name: wrap wrap_pkey; Type: CONSTRAINT; Schema: vault; Owner: saathi_owner
--

ALTER TABLE ONLY vault.wrap
    ADD CONSTRAINT wrap_pkey PRIMARY KEY (access);


--
-- Name: account_emailaddress_email_03be32b2; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);


--
-- Name: account_emailaddress_email_03be32b2_like; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);


--
-- Name: account_emailaddress_user_id_2c513194; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);


--
-- Name: account_emailconfirmation_email_address_id_5b7f8c58; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);


--
-- Name: account_emailconfirmation_key_f43612bd_like; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);


--
-- Name: alarms_due; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX alarms_due ON public.handovers_alarm USING btree (organisation, next_on) WHERE (next_on IS NOT NULL);


--
-- Name: auth_group_name_a6ea08ec_like; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);


--
-- Name: auth_group_permissions_group_id_b120cbf9; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);


--
-- Name: auth_group_permissions_permission_id_84c5c92e; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);


--
-- Name: auth_permission_content_type_id_2f476e4b; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);


--
-- Name: cases_absence_stay_id_72cf3e15; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_absence_stay_id_72cf3e15 ON public.cases_absence USING btree (stay_id);


--
-- Name: cases_absence_survivor_id_dd8cd010; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_absence_survivor_id_dd8cd010 ON public.cases_absence USING btree (survivor_id);


--
-- Name: cases_casee_survivo_2ac4b8_idx; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_casee_survivo_2ac4b8_idx ON public.cases_caseevent USING btree (survivor_id, "on");


--
-- Name: cases_caseevent_survivor_id_67bef0a0; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_caseevent_survivor_id_67bef0a0 ON public.cases_caseevent USING btree (survivor_id);


--
-- Name: cases_dutyreport_survivor_id_99f3dbb2; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_dutyreport_survivor_id_99f3dbb2 ON public.cases_dutyreport USING btree (survivor_id);


--
-- Name: cases_flag_survivor_id_81e64976; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_flag_survivor_id_81e64976 ON public.cases_flag USING btree (survivor_id);


--
-- Name: cases_heard_survivor_id_e8fb39a9; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_heard_survivor_id_e8fb39a9 ON public.cases_heard USING btree (survivor_id);


--
-- Name: cases_leave_stay_id_f6e6c2f5; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_leave_stay_id_f6e6c2f5 ON public.cases_leave USING btree (stay_id);


--
-- Name: cases_leave_survivor_id_dc28dfb2; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_leave_survivor_id_dc28dfb2 ON public.cases_leave USING btree (survivor_id);


--
-- Name: cases_leavingrequest_stay_id_db786b68; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_leavingrequest_stay_id_db786b68 ON public.cases_leavingrequest USING btree (stay_id);


--
-- Name: cases_leavingrequest_survivor_id_21ad6687; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_leavingrequest_survivor_id_21ad6687 ON public.cases_leavingrequest USING btree (survivor_id);


--
-- Name: cases_matte_survivo_879a70_idx; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_matte_survivo_879a70_idx ON public.cases_matter USING btree (survivor_id, opened_on);


--
-- Name: cases_matte_survivo_ac8405_idx; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_matte_survivo_ac8405_idx ON public.cases_matterstep USING btree (survivor_id, "on");


--
-- Name: cases_matter_survivor_id_7c713a6c; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_matter_survivor_id_7c713a6c ON public.cases_matter USING btree (survivor_id);


--
-- Name: cases_matterstep_matter_id_324ceefc; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_matterstep_matter_id_324ceefc ON public.cases_matterstep USING btree (matter_id);


--
-- Name: cases_matterstep_survivor_id_ab8cc129; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_matterstep_survivor_id_ab8cc129 ON public.cases_matterstep USING btree (survivor_id);


--
-- Name: cases_meeti_survivo_b6d6da_idx; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_meeti_survivo_b6d6da_idx ON public.cases_meeting USING btree (survivor_id, worker, met_on DESC);


--
-- Name: cases_meeting_survivor_id_1fc97926; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_meeting_survivor_id_1fc97926 ON public.cases_meeting USING btree (survivor_id);


--
-- Name: cases_member_survivor_id_28c2c700; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_member_survivor_id_28c2c700 ON public.cases_member USING btree (survivor_id);


--
-- Name: cases_move_left_id_65d74a59; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_move_left_id_65d74a59 ON public.cases_move USING btree (left_id);


--
-- Name: cases_move_reached_id_dc964278; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_move_reached_id_dc964278 ON public.cases_move USING btree (reached_id);


--
-- Name: cases_move_survivor_id_876f1551; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_move_survivor_id_876f1551 ON public.cases_move USING btree (survivor_id);


--
-- Name: cases_nextdate_survivor_id_439e2fc6; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_nextdate_survivor_id_439e2fc6 ON public.cases_nextdate USING btree (survivor_id);


--
-- Name: cases_note_newest; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_note_newest ON public.cases_note USING btree (survivor_id, written_at DESC);


--
-- Name: cases_note_survivor_id_6a4d6a6b; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_note_survivor_id_6a4d6a6b ON public.cases_note USING btree (survivor_id);


--
-- Name: cases_order_stay_id_ba1f11ce; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_order_stay_id_ba1f11ce ON public.cases_order USING btree (stay_id);


--
-- Name: cases_order_survivor_id_be91d3d4; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_order_survivor_id_be91d3d4 ON public.cases_order USING btree (survivor_id);


--
-- Name: cases_paper_paper_i_f2118a_idx; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_paper_paper_i_f2118a_idx ON public.cases_paperstep USING btree (paper_id, at);


--
-- Name: cases_paper_survivo_110d90_idx; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_paper_survivo_110d90_idx ON public.cases_paper USING btree (survivor_id, added_at);


--
-- Name: cases_paper_survivor_id_abd93f7c; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_paper_survivor_id_abd93f7c ON public.cases_paper USING btree (survivor_id);


--
-- Name: cases_paperdemand_survivor_id_987164e8; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_paperdemand_survivor_id_987164e8 ON public.cases_paperdemand USING btree (survivor_id);


--
-- Name: cases_paperpiece_paper_id_b15a0018; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_paperpiece_paper_id_b15a0018 ON public.cases_paperpiece USING btree (paper_id);


--
-- Name: cases_paperpiece_survivor_id_3aa0fcef; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_paperpiece_survivor_id_3aa0fcef ON public.cases_paperpiece USING btree (survivor_id);


--
-- Name: cases_paperstep_paper_id_7716e225; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_paperstep_paper_id_7716e225 ON public.cases_paperstep USING btree (paper_id);


--
-- Name: cases_paperstep_survivor_id_25fa780f; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_paperstep_survivor_id_25fa780f ON public.cases_paperstep USING btree (survivor_id);


--
-- Name: cases_promise_survivor_id_cdba0092; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_promise_survivor_id_cdba0092 ON public.cases_promise USING btree (survivor_id);


--
-- Name: cases_promisestep_promise_id_770ce7ad; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_promisestep_promise_id_770ce7ad ON public.cases_promisestep USING btree (promise_id);


--
-- Name: cases_promisestep_survivor_id_d0b4d924; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_promisestep_survivor_id_d0b4d924 ON public.cases_promisestep USING btree (survivor_id);


--
-- Name: cases_savedview_of; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_savedview_of ON public.cases_savedview USING btree (actor);


--
-- Name: cases_savedview_shared; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_savedview_shared ON public.cases_savedview USING btree (team) WHERE (team IS NOT NULL);


--
-- Name: cases_service_survivor_id_89a3a0c0; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_service_survivor_id_89a3a0c0 ON public.cases_service USING btree (survivor_id);


--
-- Name: cases_stay_survivor_id_776a065e; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_stay_survivor_id_776a065e ON public.cases_stay USING btree (survivor_id);


--
-- Name: cases_staywish_stay_id_c297ffaf; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_staywish_stay_id_c297ffaf ON public.cases_staywish USING btree (stay_id);


--
-- Name: cases_staywish_survivor_id_207a9eba; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_staywish_survivor_id_207a9eba ON public.cases_staywish USING btree (survivor_id);


--
-- Name: cases_waiting_stay_id_0aa28597; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_waiting_stay_id_0aa28597 ON public.cases_waiting USING btree (stay_id);


--
-- Name: cases_waiting_survivor_id_6b0cf9d5; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX cases_waiting_survivor_id_6b0cf9d5 ON public.cases_waiting USING btree (survivor_id);


--
-- Name: corrections_of; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX corrections_of ON public.herfile_correction USING btree (survivor_id, asked_at);


--
-- Name: course_where; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX course_where ON public.links_course USING btree (district, occupation);


--
-- Name: decisions_challenge_decision_id_f6f76432; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX decisions_challenge_decision_id_f6f76432 ON public.decisions_challenge USING btree (decision_id);


--
-- Name: decisions_challenge_survivor_id_4ab5fc5a; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX decisions_challenge_survivor_id_4ab5fc5a ON public.decisions_challenge USING btree (survivor_id);


--
-- Name: decisions_challengestep_challenge_id_151723be; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX decisions_challengestep_challenge_id_151723be ON public.decisions_challengestep USING btree (challenge_id);


--
-- Name: decisions_challengestep_survivor_id_ed98eebc; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX decisions_challengestep_survivor_id_ed98eebc ON public.decisions_challengestep USING btree (survivor_id);


--
-- Name: decisions_choice_decision_id_bc86fa95; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX decisions_choice_decision_id_bc86fa95 ON public.decisions_choice USING btree (decision_id);


--
-- Name: decisions_choice_offer_id_1a3c8433; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX decisions_choice_offer_id_1a3c8433 ON public.decisions_choice USING btree (offer_id);


--
-- Name: decisions_choice_survivor_id_3c34ca0e; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX decisions_choice_survivor_id_3c34ca0e ON public.decisions_choice USING btree (survivor_id);


--
-- Name: decisions_d_survivo_21fb85_idx; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX decisions_d_survivo_21fb85_idx ON public.decisions_decision USING btree (survivor_id, decided_on);


--
-- Name: decisions_decision_survivor_id_8ab3e4c6; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX decisions_decision_survivor_id_8ab3e4c6 ON public.decisions_decision USING btree (survivor_id);


--
-- Name: decisions_offer_survivor_id_4b0acfa1; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX decisions_offer_survivor_id_4b0acfa1 ON public.decisions_offer USING btree (survivor_id);


--
-- Name: decisions_retaliationcheck_challenge_id_67a1dd91; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX decisions_retaliationcheck_challenge_id_67a1dd91 ON public.decisions_retaliationcheck USING btree (challenge_id);


--
-- Name: decisions_retaliationcheck_survivor_id_25db9ac9; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX decisions_retaliationcheck_survivor_id_25db9ac9 ON public.decisions_retaliationcheck USING btree (survivor_id);


--
-- Name: directory_one_draft; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX directory_one_draft ON public.exchange_knowndirectory USING btree (organisation) WHERE is_draft;


--
-- Name: directory_version_once; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX directory_version_once ON public.exchange_knowndirectory USING btree (organisation, version) WHERE (NOT is_draft);


--
-- Name: entitled_hers; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX entitled_hers ON public.links_entitlement USING btree (survivor_id, found_on);


--
-- Name: entitled_next; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX entitled_next ON public.links_entitlement USING btree (next_on, id) WHERE (next_on IS NOT NULL);


--
-- Name: entitled_once; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX entitled_once ON public.links_entitlement USING btree (survivor_id, code) WHERE (NOT ((state)::text = ANY ((ARRAY['declined'::character varying, 'credited'::character varying])::text[])));


--
-- Name: entitled_steps; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX entitled_steps ON public.links_entitlementstep USING btree (survivor_id, "on");


--
-- Name: exchange_received_of; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX exchange_received_of ON public.exchange_received USING btree (organisation, taken_at);


--
-- Name: exchange_sent_of; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX exchange_sent_of ON public.exchange_sent USING btree (organisation, made_at);


--
-- Name: exports_of; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX exports_of ON public.cases_export USING btree (organisation, made_at);


--
-- Name: flags_up; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX flags_up ON public.cases_flag USING btree (survivor_id, until_on) WHERE (lowered_at IS NULL);


--
-- Name: handovers_accountable_survivor_id_f67a5ce8; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_accountable_survivor_id_f67a5ce8 ON public.handovers_accountable USING btree (survivor_id);


--
-- Name: handovers_alarm_survivor_id_4a81ff93; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_alarm_survivor_id_4a81ff93 ON public.handovers_alarm USING btree (survivor_id);


--
-- Name: handovers_asked; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_asked ON public.handovers_factasked USING btree (survivor_id, asked_at);


--
-- Name: handovers_attendance_conference_id_367aa8dd; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_attendance_conference_id_367aa8dd ON public.handovers_attendance USING btree (conference_id);


--
-- Name: handovers_attendance_survivor_id_0e2d68f1; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_attendance_survivor_id_0e2d68f1 ON public.handovers_attendance USING btree (survivor_id);


--
-- Name: handovers_closure_case_id_c53819f1; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_closure_case_id_c53819f1 ON public.handovers_closure USING btree (case_id);


--
-- Name: handovers_closure_survivor_id_37b9216a; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_closure_survivor_id_37b9216a ON public.handovers_closure USING btree (survivor_id);


--
-- Name: handovers_conference_survivor_id_f6f98d86; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_conference_survivor_id_f6f98d86 ON public.handovers_conference USING btree (survivor_id);


--
-- Name: handovers_conferenceitem_conference_id_9e4e5e15; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_conferenceitem_conference_id_9e4e5e15 ON public.handovers_conferenceitem USING btree (conference_id);


--
-- Name: handovers_conferenceitem_survivor_id_4133ac81; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_conferenceitem_survivor_id_4133ac81 ON public.handovers_conferenceitem USING btree (survivor_id);


--
-- Name: handovers_factasked_survivor_id_86d471ea; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_factasked_survivor_id_86d471ea ON public.handovers_factasked USING btree (survivor_id);


--
-- Name: handovers_followup_survivor_id_3d2ffb8b; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_followup_survivor_id_3d2ffb8b ON public.handovers_followup USING btree (survivor_id);


--
-- Name: handovers_footing_survivor_id_dc904e59; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_footing_survivor_id_dc904e59 ON public.handovers_footing USING btree (survivor_id);


--
-- Name: handovers_handover_survivor_id_45568e8b; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_handover_survivor_id_45568e8b ON public.handovers_handover USING btree (survivor_id);


--
-- Name: handovers_handoverfact_handover_id_addc01da; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_handoverfact_handover_id_addc01da ON public.handovers_handoverfact USING btree (handover_id);


--
-- Name: handovers_handoverfact_survivor_id_3739420b; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_handoverfact_survivor_id_3739420b ON public.handovers_handoverfact USING btree (survivor_id);


--
-- Name: handovers_joint; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_joint ON public.handovers_jointteam USING btree (survivor_id, since_on);


--
-- Name: handovers_jointteam_survivor_id_88191765; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_jointteam_survivor_id_88191765 ON public.handovers_jointteam USING btree (survivor_id);


--
-- Name: handovers_of_her; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_of_her ON public.handovers_handover USING btree (survivor_id, offered_at);


--
-- Name: handovers_rating_survivor_id_10297cb4; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_rating_survivor_id_10297cb4 ON public.handovers_rating USING btree (survivor_id);


--
-- Name: handovers_return_events; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_return_events ON public.handovers_returnevent USING btree (survivor_id, way_id);


--
-- Name: handovers_return_papers; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_return_papers ON public.handovers_returnpaper USING btree (survivor_id, way_id);


--
-- Name: handovers_return_steps; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_return_steps ON public.handovers_returnstep USING btree (survivor_id, way_id);


--
-- Name: handovers_return_survivor_id_4cdc9713; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_return_survivor_id_4cdc9713 ON public.handovers_return USING btree (survivor_id);


--
-- Name: handovers_returnevent_survivor_id_c84eec6f; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_returnevent_survivor_id_c84eec6f ON public.handovers_returnevent USING btree (survivor_id);


--
-- Name: handovers_returnevent_way_id_e0b1aa11; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_returnevent_way_id_e0b1aa11 ON public.handovers_returnevent USING btree (way_id);


--
-- Name: handovers_returnpaper_survivor_id_99a12d6a; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_returnpaper_survivor_id_99a12d6a ON public.handovers_returnpaper USING btree (survivor_id);


--
-- Name: handovers_returnpaper_way_id_57f0b983; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_returnpaper_way_id_57f0b983 ON public.handovers_returnpaper USING btree (way_id);


--
-- Name: handovers_returns; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_returns ON public.handovers_return USING btree (survivor_id, opened_on);


--
-- Name: handovers_returns_open; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_returns_open ON public.handovers_return USING btree (waiting_since) WHERE (closed_on IS NULL);


--
-- Name: handovers_returnstep_survivor_id_0c781f6b; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_returnstep_survivor_id_0c781f6b ON public.handovers_returnstep USING btree (survivor_id);


--
-- Name: handovers_returnstep_way_id_1b200638; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_returnstep_way_id_1b200638 ON public.handovers_returnstep USING btree (way_id);


--
-- Name: handovers_safetyplan_survivor_id_957c2111; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_safetyplan_survivor_id_957c2111 ON public.handovers_safetyplan USING btree (survivor_id);


--
-- Name: handovers_studies; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_studies ON public.handovers_study USING btree (survivor_id, towards, written_at);


--
-- Name: handovers_study_reports; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_study_reports ON public.handovers_studyreport USING btree (survivor_id);


--
-- Name: handovers_study_survivor_id_10eb822c; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_study_survivor_id_10eb822c ON public.handovers_study USING btree (survivor_id);


--
-- Name: handovers_study_views; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_study_views ON public.handovers_studyview USING btree (survivor_id, study_id);


--
-- Name: handovers_studyreport_survivor_id_5b734cb4; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_studyreport_survivor_id_5b734cb4 ON public.handovers_studyreport USING btree (survivor_id);


--
-- Name: handovers_studyview_study_id_ad480a46; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_studyview_study_id_ad480a46 ON public.handovers_studyview USING btree (study_id);


--
-- Name: handovers_studyview_survivor_id_6dab5904; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_studyview_survivor_id_6dab5904 ON public.handovers_studyview USING btree (survivor_id);


--
-- Name: handovers_support_survivor_id_23574999; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_support_survivor_id_23574999 ON public.handovers_support USING btree (survivor_id);


--
-- Name: handovers_visit_survivor_id_96063812; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_visit_survivor_id_96063812 ON public.handovers_visit USING btree (survivor_id);


--
-- Name: handovers_when; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX handovers_when ON public.handovers_conference USING btree (survivor_id, planned_on);


--
-- Name: herfile_correction_survivor_id_156da749; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX herfile_correction_survivor_id_156da749 ON public.herfile_correction USING btree (survivor_id);


--
-- Name: herfile_erasure_survivor_id_499b8647; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX herfile_erasure_survivor_id_499b8647 ON public.herfile_erasure USING btree (survivor_id);


--
-- Name: herfile_ledger_whose_bd9eec8f; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX herfile_ledger_whose_bd9eec8f ON public.herfile_ledger USING btree (whose);


--
-- Name: identities_duplicateside_survivor_id_bc3fe017; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX identities_duplicateside_survivor_id_bc3fe017 ON public.identities_duplicateside USING btree (survivor_id);


--
-- Name: identities_likeness_survivor_id_1e39621f; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX identities_likeness_survivor_id_1e39621f ON public.identities_likeness USING btree (survivor_id);


--
-- Name: identities_particular_survivor_id_dd0c3bfb; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX identities_particular_survivor_id_dd0c3bfb ON public.identities_particular USING btree (survivor_id);


--
-- Name: idx_procrastinate_jobs_worker_not_null; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));


--
-- Name: idx_procrastinate_workers_last_heartbeat; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);


--
-- Name: incidents_due; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX incidents_due ON public.stigma_incident USING btree (organisation, act_by_on) WHERE (act_by_on IS NOT NULL);


--
-- Name: incidents_of_hers; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX incidents_of_hers ON public.stigma_incident USING btree (survivor_id, "on");


--
-- Name: intake_chunk_batch_id_fc1624ad; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX intake_chunk_batch_id_fc1624ad ON public.intake_chunk USING btree (batch_id);


--
-- Name: intake_taken_batch_id_c5163b63; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX intake_taken_batch_id_c5163b63 ON public.intake_taken USING btree (batch_id);


--
-- Name: kernel_access_closed; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_access_closed ON public.kernel_access USING btree (subject, active_at DESC, survivor) WHERE (state = 'closed'::text);


--
-- Name: kernel_access_code; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_access_code ON public.kernel_access USING btree ("right"((survivor)::text, 12), organisation);


--
-- Name: kernel_access_counted; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_access_counted ON public.kernel_access USING btree (subject) INCLUDE (survivor, until, origin, state, age_band, language, district, freedom, not_free_days, not_free_since, waiting_on, next_on, to_tell_on);


--
-- Name: kernel_access_held; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_access_held ON public.kernel_access USING btree (subject, (
CASE freedom
    WHEN 'asked_to_leave'::text THEN 0
    WHEN 'not_free'::text THEN 1
    ELSE 2
END), not_free_since, survivor) WHERE (state = 'open'::text);


--
-- Name: kernel_access_list; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_access_list ON public.kernel_access USING btree (subject, active_at DESC, survivor);


--
-- Name: kernel_access_named; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_access_named ON public.kernel_access USING btree (subject, named_at);


--
-- Name: kernel_access_next; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_access_next ON public.kernel_access USING btree (subject, next_on, survivor) WHERE (next_on IS NOT NULL);


--
-- Name: kernel_access_not_free; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_access_not_free ON public.kernel_access USING btree (subject, active_at DESC, survivor) WHERE (freedom = 'not_free'::text);


--
-- Name: kernel_access_origin; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_access_origin ON public.kernel_access USING btree (subject, origin, survivor) INCLUDE (until) WHERE (origin <> ''::text);


--
-- Name: kernel_access_to_tell; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_access_to_tell ON public.kernel_access USING btree (subject, to_tell_on, survivor) WHERE (to_tell_on IS NOT NULL);


--
-- Name: kernel_draft_one; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX kernel_draft_one ON public.kernel_draft USING btree (actor, act, COALESCE(target, '00000000-0000-0000-0000-000000000000'::uuid));


--
-- Name: kernel_guess_until; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_guess_until ON public.kernel_guess USING btree (until);


--
-- Name: kernel_holder_token; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX kernel_holder_token ON public.kernel_holder USING btree (token) WHERE (token <> ''::text);


--
-- Name: kernel_journal_actor; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_journal_actor ON public.kernel_journal USING btree (actor, at);


--
-- Name: kernel_journal_at; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_journal_at ON public.kernel_journal USING brin (at);


--
-- Name: kernel_journal_sealing; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_journal_sealing ON public.kernel_journal USING btree (xid, seq);


--
-- Name: kernel_journal_shown; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_journal_shown ON public.kernel_journal USING gin (shown) WHERE (shown IS NOT NULL);


--
-- Name: kernel_journal_stops; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_journal_stops ON public.kernel_journal USING btree (act, at) WHERE (act = ANY (ARRAY['access.stop'::text, 'alerts.clear'::text]));


--
-- Name: kernel_journal_survivor; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_journal_survivor ON public.kernel_journal USING btree (survivor, at) WHERE (survivor IS NOT NULL);


--
-- Name: kernel_seat_subject; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX kernel_seat_subject ON public.kernel_seat USING btree (subject, actor);


--
-- Name: learning_gaps; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX learning_gaps ON public.links_learninggap USING btree (survivor_id, "on");


--
-- Name: learning_offers; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX learning_offers ON public.links_learningoffer USING btree (survivor_id, written_at);


--
-- Name: learning_paths; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX learning_paths ON public.links_learningpath USING btree (survivor_id, written_at);


--
-- Name: learning_steps; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX learning_steps ON public.links_learningstep USING btree (path_id, "on");


--
-- Name: likeness_token; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX likeness_token ON public.identities_likeness USING btree (token);


--
-- Name: links_call_referral_id_f90898c1; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_call_referral_id_f90898c1 ON public.links_call USING btree (referral_id);


--
-- Name: links_call_survivor_id_4a24081e; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_call_survivor_id_4a24081e ON public.links_call USING btree (survivor_id);


--
-- Name: links_calls; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_calls ON public.links_call USING btree (survivor_id, called_on);


--
-- Name: links_doubt_provider_id_e15ed923; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_doubt_provider_id_e15ed923 ON public.links_doubt USING btree (provider_id);


--
-- Name: links_doubts; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_doubts ON public.links_doubt USING btree (provider_id, at);


--
-- Name: links_duties_of; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_duties_of ON public.links_dutyof USING btree (survivor_id);


--
-- Name: links_dutyof_matter_id_8469dc5b; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_dutyof_matter_id_8469dc5b ON public.links_dutyof USING btree (matter_id);


--
-- Name: links_dutyof_survivor_id_e10112ba; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_dutyof_survivor_id_e10112ba ON public.links_dutyof USING btree (survivor_id);


--
-- Name: links_entitlement_survivor_id_a3a1aa7e; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_entitlement_survivor_id_a3a1aa7e ON public.links_entitlement USING btree (survivor_id);


--
-- Name: links_entitlementstep_entitlement_id_5d6a00f6; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_entitlementstep_entitlement_id_5d6a00f6 ON public.links_entitlementstep USING btree (entitlement_id);


--
-- Name: links_entitlementstep_survivor_id_2214f812; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_entitlementstep_survivor_id_2214f812 ON public.links_entitlementstep USING btree (survivor_id);


--
-- Name: links_gaps; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_gaps ON public.links_gap USING btree (organisation, at);


--
-- Name: links_inbox; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_inbox ON public.links_request USING btree (to_organisation, sent_at, id) WHERE ((state)::text = ANY ((ARRAY['in_progress'::character varying, 'accepted'::character varying])::text[]));


--
-- Name: links_inbox_all; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_inbox_all ON public.links_request USING btree (to_organisation, sent_at, id);


--
-- Name: links_learninggap_survivor_id_c6bbe790; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_learninggap_survivor_id_c6bbe790 ON public.links_learninggap USING btree (survivor_id);


--
-- Name: links_learningoffer_survivor_id_aede7afc; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_learningoffer_survivor_id_aede7afc ON public.links_learningoffer USING btree (survivor_id);


--
-- Name: links_learningpath_course_id_280b5d06; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_learningpath_course_id_280b5d06 ON public.links_learningpath USING btree (course_id);


--
-- Name: links_learningpath_offer_id_8fda2390; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_learningpath_offer_id_8fda2390 ON public.links_learningpath USING btree (offer_id);


--
-- Name: links_learningpath_survivor_id_fc250287; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_learningpath_survivor_id_fc250287 ON public.links_learningpath USING btree (survivor_id);


--
-- Name: links_learningstep_path_id_c328090e; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_learningstep_path_id_c328090e ON public.links_learningstep USING btree (path_id);


--
-- Name: links_learningstep_survivor_id_946db103; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_learningstep_survivor_id_946db103 ON public.links_learningstep USING btree (survivor_id);


--
-- Name: links_letter_after_id_4b044f78; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_letter_after_id_4b044f78 ON public.links_letter USING btree (after_id);


--
-- Name: links_letter_request_id_a7333919; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_letter_request_id_a7333919 ON public.links_letter USING btree (request_id);


--
-- Name: links_lettername_letter_id_1e95e1a3; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_lettername_letter_id_1e95e1a3 ON public.links_lettername USING btree (letter_id);


--
-- Name: links_lettername_survivor_id_6e8b9e0c; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_lettername_survivor_id_6e8b9e0c ON public.links_lettername USING btree (survivor_id);


--
-- Name: links_letterof_survivor_id_a31567c1; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_letterof_survivor_id_a31567c1 ON public.links_letterof USING btree (survivor_id);


--
-- Name: links_letters_her; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_letters_her ON public.links_letterof USING btree (survivor_id);


--
-- Name: links_letters_of; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_letters_of ON public.links_letter USING btree (request_id, made_on);


--
-- Name: links_of_her; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_of_her ON public.links_requestof USING btree (survivor_id, answered_on);


--
-- Name: links_provider_at; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_provider_at ON public.links_provider USING btree (kind, district) WHERE (closed_on IS NULL);


--
-- Name: links_provider_in; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_provider_in ON public.links_provider USING btree (district) WHERE (closed_on IS NULL);


--
-- Name: links_referral_survivor_id_5dba7005; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_referral_survivor_id_5dba7005 ON public.links_referral USING btree (survivor_id);


--
-- Name: links_requestof_survivor_id_6706b3f6; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_requestof_survivor_id_6706b3f6 ON public.links_requestof USING btree (survivor_id);


--
-- Name: links_requeststep_request_id_104b4956; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_requeststep_request_id_104b4956 ON public.links_requeststep USING btree (request_id);


--
-- Name: links_requestview_request_id_07bdfe70; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_requestview_request_id_07bdfe70 ON public.links_requestview USING btree (request_id);


--
-- Name: links_requestview_survivor_id_4d2099e2; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_requestview_survivor_id_4d2099e2 ON public.links_requestview USING btree (survivor_id);


--
-- Name: links_silent; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_silent ON public.links_request USING btree (kept_by, quiet_since) WHERE ((state)::text = ANY ((ARRAY['in_progress'::character varying, 'accepted'::character varying])::text[]));


--
-- Name: links_steps; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_steps ON public.links_requeststep USING btree (request_id, at);


--
-- Name: links_views; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX links_views ON public.links_requestview USING btree (survivor_id, request_id);


--
-- Name: market_newest; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX market_newest ON public.links_marketnote USING btree (seen_on, id);


--
-- Name: market_where; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX market_where ON public.links_marketnote USING btree (district, occupation, seen_on);


--
-- Name: mfa_authenticator_user_id_0c3a50c0; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);


--
-- Name: one_alert_a_day; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX one_alert_a_day ON public.watch_alert USING btree (person, rule, "on") WHERE (NOT ((rule)::text = ANY ((ARRAY['explained'::character varying, 'danger_search'::character varying])::text[])));


--
-- Name: one_erasure_is_asked; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX one_erasure_is_asked ON public.herfile_erasure USING btree (survivor_id) WHERE (answered_at IS NULL);


--
-- Name: one_key_at_a_time; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX one_key_at_a_time ON public.orgs_sealingkey USING btree (person_id) WHERE (ended_at IS NULL);


--
-- Name: one_open_absence_a_stay; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX one_open_absence_a_stay ON public.cases_absence USING btree (stay_id) WHERE (returned_at IS NULL);


--
-- Name: one_open_request_a_stay; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX one_open_request_a_stay ON public.cases_leavingrequest USING btree (stay_id) WHERE (closed_on IS NULL);


--
-- Name: one_promise_to_tell_a_decision; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX one_promise_to_tell_a_decision ON public.cases_promise USING btree (tells) WHERE (tells IS NOT NULL);


--
-- Name: one_review_ahead; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX one_review_ahead ON public.plans_review USING btree (survivor_id) WHERE (held_on IS NULL);


--
-- Name: one_way_home_at_a_time; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX one_way_home_at_a_time ON public.handovers_return USING btree (survivor_id) WHERE (closed_on IS NULL);


--
-- Name: one_way_to_meet_her; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX one_way_to_meet_her ON public.handovers_followup USING btree (survivor_id) WHERE (ended_on IS NULL);


--
-- Name: orgs_agreement_first_id_ea32ca37; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_agreement_first_id_ea32ca37 ON public.orgs_agreement USING btree (first_id);


--
-- Name: orgs_agreement_second_id_afeb3496; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_agreement_second_id_afeb3496 ON public.orgs_agreement USING btree (second_id);


--
-- Name: orgs_cohort_organisation_id_4506f12a; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_cohort_organisation_id_4506f12a ON public.orgs_cohort USING btree (organisation_id);


--
-- Name: orgs_cover_by_id_1a469e01; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_cover_by_id_1a469e01 ON public.orgs_cover USING btree (by_id);


--
-- Name: orgs_cover_organisation_id_5c5ff646; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_cover_organisation_id_5c5ff646 ON public.orgs_cover USING btree (organisation_id);


--
-- Name: orgs_cover_person_id_5341e9c0; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_cover_person_id_5341e9c0 ON public.orgs_cover USING btree (person_id);


--
-- Name: orgs_login_token_bf1f1cc1_like; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_login_token_bf1f1cc1_like ON public.orgs_login USING btree (token varchar_pattern_ops);


--
-- Name: orgs_person_organisation_id_49e0e771; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_person_organisation_id_49e0e771 ON public.orgs_person USING btree (organisation_id);


--
-- Name: orgs_sealingkey_person_id_98afce23; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_sealingkey_person_id_98afce23 ON public.orgs_sealingkey USING btree (person_id);


--
-- Name: orgs_secondlook_organisation_id_f2f1320c; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_secondlook_organisation_id_f2f1320c ON public.orgs_secondlook USING btree (organisation_id);


--
-- Name: orgs_session_key_e25eb3bd_like; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_session_key_e25eb3bd_like ON public.orgs_session USING btree (key varchar_pattern_ops);


--
-- Name: orgs_session_login_9b51b413; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_session_login_9b51b413 ON public.orgs_session USING btree (login);


--
-- Name: orgs_session_until_fc0fd425; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_session_until_fc0fd425 ON public.orgs_session USING btree (until);


--
-- Name: orgs_team_organisation_id_16fec30d; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_team_organisation_id_16fec30d ON public.orgs_team USING btree (organisation_id);


--
-- Name: orgs_try_key_d84c4a7a_like; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_try_key_d84c4a7a_like ON public.orgs_try USING btree (key varchar_pattern_ops);


--
-- Name: orgs_try_until_56f220e6; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX orgs_try_until_56f220e6 ON public.orgs_try USING btree (until);


--
-- Name: own_keys_one_at_a_time; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX own_keys_one_at_a_time ON public.exchange_ownkeys USING btree (organisation) WHERE (ended_at IS NULL);


--
-- Name: plans_answer_survivor_id_ea1379df; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_answer_survivor_id_ea1379df ON public.plans_answer USING btree (survivor_id);


--
-- Name: plans_answer_version_id_99e24ff1; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_answer_version_id_99e24ff1 ON public.plans_answer USING btree (version_id);


--
-- Name: plans_attainment_goal_id_64b43fa3; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_attainment_goal_id_64b43fa3 ON public.plans_attainment USING btree (goal_id);


--
-- Name: plans_attainment_levels_id_1babe3b8; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_attainment_levels_id_1babe3b8 ON public.plans_attainment USING btree (levels_id);


--
-- Name: plans_attainment_review_id_9da7d1e8; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_attainment_review_id_9da7d1e8 ON public.plans_attainment USING btree (review_id);


--
-- Name: plans_attainment_survivor_id_8615541d; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_attainment_survivor_id_8615541d ON public.plans_attainment USING btree (survivor_id);


--
-- Name: plans_booklet_survivor_id_31d7f73a; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_booklet_survivor_id_31d7f73a ON public.plans_booklet USING btree (survivor_id);


--
-- Name: plans_goal_survivor_id_252b3cb7; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_goal_survivor_id_252b3cb7 ON public.plans_goal USING btree (survivor_id);


--
-- Name: plans_goalchange_goal_id_2d2390a8; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_goalchange_goal_id_2d2390a8 ON public.plans_goalchange USING btree (goal_id);


--
-- Name: plans_goalchange_survivor_id_8e3909ad; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_goalchange_survivor_id_8e3909ad ON public.plans_goalchange USING btree (survivor_id);


--
-- Name: plans_levels_goal_id_2566673d; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_levels_goal_id_2566673d ON public.plans_levels USING btree (goal_id);


--
-- Name: plans_levels_survivor_id_fc320b74; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_levels_survivor_id_fc320b74 ON public.plans_levels USING btree (survivor_id);


--
-- Name: plans_recording_survivor_id_65243b29; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_recording_survivor_id_65243b29 ON public.plans_recording USING btree (survivor_id);


--
-- Name: plans_recordingpiece_recording_id_a9ba6d58; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_recordingpiece_recording_id_a9ba6d58 ON public.plans_recordingpiece USING btree (recording_id);


--
-- Name: plans_recordingpiece_survivor_id_066f9cde; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_recordingpiece_survivor_id_066f9cde ON public.plans_recordingpiece USING btree (survivor_id);


--
-- Name: plans_review_survivor_id_3bb1d6b6; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_review_survivor_id_3bb1d6b6 ON public.plans_review USING btree (survivor_id);


--
-- Name: plans_step_goal_id_89e7fc0f; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_step_goal_id_89e7fc0f ON public.plans_step USING btree (goal_id);


--
-- Name: plans_step_survivor_id_7b365a20; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_step_survivor_id_7b365a20 ON public.plans_step USING btree (survivor_id);


--
-- Name: plans_stepchange_goal_id_d4531dc4; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_stepchange_goal_id_d4531dc4 ON public.plans_stepchange USING btree (goal_id);


--
-- Name: plans_stepchange_step_id_2dfee959; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_stepchange_step_id_2dfee959 ON public.plans_stepchange USING btree (step_id);


--
-- Name: plans_stepchange_survivor_id_9d3ca53e; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_stepchange_survivor_id_9d3ca53e ON public.plans_stepchange USING btree (survivor_id);


--
-- Name: plans_version_survivor_id_a9a11f69; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_version_survivor_id_a9a11f69 ON public.plans_version USING btree (survivor_id);


--
-- Name: plans_words_survivor_id_5892b8be; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX plans_words_survivor_id_5892b8be ON public.plans_words USING btree (survivor_id);


--
-- Name: procrastinate_events_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);


--
-- Name: procrastinate_jobs_id_lock_idx_v1; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));


--
-- Name: procrastinate_jobs_lock_idx_v1; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_priority_idx_v1; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_queue_name_idx_v1; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);


--
-- Name: procrastinate_jobs_queueing_lock_idx_v1; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_periodic_defers_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);


--
-- Name: promise_doer; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX promise_doer ON public.cases_promise USING btree (doer, next_on, id) WHERE (next_on IS NOT NULL);


--
-- Name: promise_offered_to; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX promise_offered_to ON public.cases_promise USING btree (offered_to, next_on, id) WHERE (next_on IS NOT NULL);


--
-- Name: promise_organisation; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX promise_organisation ON public.cases_promise USING btree (organisation, next_on, id) WHERE (next_on IS NOT NULL);


--
-- Name: ratings_of_hers; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX ratings_of_hers ON public.handovers_rating USING btree (survivor_id, "on");


--
-- Name: requests_of; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX requests_of ON public.kernel_request USING btree (organisation, state);


--
-- Name: reviews_ahead_set_by; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX reviews_ahead_set_by ON public.plans_review USING btree (written_by) WHERE (held_on IS NULL);


--
-- Name: stigma_incident_survivor_id_63fb0249; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX stigma_incident_survivor_id_63fb0249 ON public.stigma_incident USING btree (survivor_id);


--
-- Name: stigma_response_incident_id_d7989b85; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX stigma_response_incident_id_d7989b85 ON public.stigma_response USING btree (incident_id);


--
-- Name: stigma_response_survivor_id_ed191fde; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX stigma_response_survivor_id_ed191fde ON public.stigma_response USING btree (survivor_id);


--
-- Name: stigma_wish_incident_id_2d5f49c4; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX stigma_wish_incident_id_2d5f49c4 ON public.stigma_wish USING btree (incident_id);


--
-- Name: stigma_wish_survivor_id_ef95af44; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX stigma_wish_survivor_id_ef95af44 ON public.stigma_wish USING btree (survivor_id);


--
-- Name: supports_due; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX supports_due ON public.handovers_support USING btree (organisation, next_on) WHERE (next_on IS NOT NULL);


--
-- Name: survivors_breakglass_actor; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX survivors_breakglass_actor ON public.survivors_breakglass USING btree (actor, opened_at);


--
-- Name: survivors_breakglass_survivor_id_47bb1bc3; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX survivors_breakglass_survivor_id_47bb1bc3 ON public.survivors_breakglass USING btree (survivor_id);


--
-- Name: survivors_consent_survivor_id_abae9841; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX survivors_consent_survivor_id_abae9841 ON public.survivors_consent USING btree (survivor_id);


--
-- Name: survivors_consent_unconfirmed; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX survivors_consent_unconfirmed ON public.survivors_consent USING btree (organisation, until) WHERE ((asked_until IS NOT NULL) AND (confirmed_at IS NULL) AND (withdrawn_at IS NULL));


--
-- Name: survivors_dependant_survivor_id_bc83cb5c; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX survivors_dependant_survivor_id_bc83cb5c ON public.survivors_dependant USING btree (survivor_id);


--
-- Name: survivors_glassreview_survivor_id_f8c65d26; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX survivors_glassreview_survivor_id_f8c65d26 ON public.survivors_glassreview USING btree (survivor_id);


--
-- Name: survivors_ground_survivor_id_1b464f28; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX survivors_ground_survivor_id_1b464f28 ON public.survivors_ground USING btree (survivor_id);


--
-- Name: survivors_safecontact_survivor_id_3a9660a2; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX survivors_safecontact_survivor_id_3a9660a2 ON public.survivors_safecontact USING btree (survivor_id);


--
-- Name: survivors_search_actor; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX survivors_search_actor ON public.survivors_dangersearch USING btree (actor, sought_at);


--
-- Name: survivors_sharinganswer_survivor_id_dcb339a7; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX survivors_sharinganswer_survivor_id_dcb339a7 ON public.survivors_sharinganswer USING btree (survivor_id);


--
-- Name: unique_authenticator_type; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));


--
-- Name: unique_primary_email; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";


--
-- Name: unique_verified_email; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;


--
-- Name: visits_due; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX visits_due ON public.handovers_visit USING btree (organisation, next_on) WHERE (next_on IS NOT NULL);


--
-- Name: visits_of_hers; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX visits_of_hers ON public.handovers_visit USING btree (survivor_id, planned_on);


--
-- Name: watch_alert_of; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX watch_alert_of ON public.watch_alert USING btree (organisation, at);


--
-- Name: watch_question_survivor_id_32b5ef6b; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE INDEX watch_question_survivor_id_32b5ef6b ON public.watch_question USING btree (survivor_id);


--
-- Name: weighs_once; Type: INDEX; Schema: public; Owner: saathi_owner
--

CREATE UNIQUE INDEX weighs_once ON public.decisions_choice USING btree (survivor_id, topic) WHERE (decision_id IS NULL);


--
-- Name: decisions_challenge answers_only; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER answers_only BEFORE UPDATE ON public.decisions_challenge FOR EACH ROW EXECUTE FUNCTION house.answers_only();


--
-- Name: cases_paper keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.cases_paper FOR EACH ROW EXECUTE FUNCTION house.keeps_cases_paper();


--
-- Name: cases_paperpiece keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.cases_paperpiece FOR EACH ROW EXECUTE FUNCTION house.keeps_cases_paperpiece();


--
-- Name: cases_paperstep keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.cases_paperstep FOR EACH ROW EXECUTE FUNCTION house.keeps_cases_paperstep();


--
-- Name: decisions_choice keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.decisions_choice FOR EACH ROW WHEN ((old.decision_id IS NOT NULL)) EXECUTE FUNCTION house.keeps_choice();


--
-- Name: exchange_knowndirectory keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.exchange_knowndirectory FOR EACH ROW EXECUTE FUNCTION house.keeps_directory();


--
-- Name: handovers_alarm keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.handovers_alarm FOR EACH ROW EXECUTE FUNCTION house.keeps_handovers_alarm();


--
-- Name: handovers_closure keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.handovers_closure FOR EACH ROW EXECUTE FUNCTION house.keeps_handovers_closure();


--
-- Name: handovers_followup keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.handovers_followup FOR EACH ROW EXECUTE FUNCTION house.keeps_handovers_followup();


--
-- Name: handovers_handoverfact keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.handovers_handoverfact FOR EACH ROW EXECUTE FUNCTION house.keeps_handovers_handoverfact();


--
-- Name: handovers_jointteam keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.handovers_jointteam FOR EACH ROW EXECUTE FUNCTION house.keeps_handovers_jointteam();


--
-- Name: herfile_correction keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.herfile_correction FOR EACH ROW EXECUTE FUNCTION house.keeps_herfile_correction();


--
-- Name: herfile_erasure keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.herfile_erasure FOR EACH ROW EXECUTE FUNCTION house.keeps_herfile_erasure();


--
-- Name: links_duty keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.links_duty FOR EACH ROW EXECUTE FUNCTION house.keeps_links_duty();


--
-- Name: links_dutyof keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.links_dutyof FOR EACH ROW EXECUTE FUNCTION house.keeps_links_dutyof();


--
-- Name: links_learningoffer keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.links_learningoffer FOR EACH ROW EXECUTE FUNCTION house.keeps_links_learningoffer();


--
-- Name: links_letter keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.links_letter FOR EACH ROW EXECUTE FUNCTION house.keeps_links_letter();


--
-- Name: links_provider keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE INSERT OR UPDATE ON public.links_provider FOR EACH ROW EXECUTE FUNCTION house.keeps_the_entry();


--
-- Name: links_request keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.links_request FOR EACH ROW EXECUTE FUNCTION house.keeps_links_request();


--
-- Name: stigma_incident keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.stigma_incident FOR EACH ROW EXECUTE FUNCTION house.keeps_stigma_incident();


--
-- Name: watch_question keeps; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER keeps BEFORE UPDATE ON public.watch_question FOR EACH ROW EXECUTE FUNCTION house.keeps_watch_question();


--
-- Name: handovers_handover moves; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER moves BEFORE UPDATE ON public.handovers_handover FOR EACH ROW EXECUTE FUNCTION house.handover_moves();


--
-- Name: links_request moves; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER moves BEFORE UPDATE ON public.links_request FOR EACH ROW EXECUTE FUNCTION house.request_moves();


--
-- Name: cases_case passes; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER passes BEFORE UPDATE ON public.cases_case FOR EACH ROW EXECUTE FUNCTION house.case_passes();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_aborted_v1; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_inserted_v1; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_abort_requested_events_v1; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_delete_jobs_v1; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_scheduled_events_v1; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_insert_v1; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_update_v1; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();


--
-- Name: exchange_line rises; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER rises BEFORE UPDATE ON public.exchange_line FOR EACH ROW EXECUTE FUNCTION house.rises();


--
-- Name: survivors_breakglass says_why; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE CONSTRAINT TRIGGER says_why AFTER INSERT ON public.survivors_breakglass DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION house.says_why();


--
-- Name: survivors_dangersearch says_why_sought; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE CONSTRAINT TRIGGER says_why_sought AFTER INSERT ON public.survivors_dangersearch DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION house.says_why_sought();


--
-- Name: herfile_erasure signs; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER signs BEFORE UPDATE ON public.herfile_erasure FOR EACH ROW EXECUTE FUNCTION house.signs_erasure();


--
-- Name: handovers_conference stays; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER stays BEFORE UPDATE ON public.handovers_conference FOR EACH ROW EXECUTE FUNCTION house.conference_stays();


--
-- Name: herfile_correction stays_answered; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER stays_answered BEFORE UPDATE ON public.herfile_correction FOR EACH ROW EXECUTE FUNCTION house.stays_answered();


--
-- Name: herfile_erasure stays_answered; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER stays_answered BEFORE UPDATE ON public.herfile_erasure FOR EACH ROW EXECUTE FUNCTION house.stays_answered();


--
-- Name: kernel_access stays_closed; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER stays_closed BEFORE INSERT ON public.kernel_access FOR EACH ROW EXECUTE FUNCTION house.stays_closed();


--
-- Name: survivors_dangersearch tells_of_search; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER tells_of_search AFTER INSERT ON public.survivors_dangersearch FOR EACH ROW EXECUTE FUNCTION house.tells_of_search();


--
-- Name: cases_note words_stay; Type: TRIGGER; Schema: public; Owner: saathi_owner
--

CREATE TRIGGER words_stay BEFORE UPDATE ON public.cases_note FOR EACH ROW EXECUTE FUNCTION house.words_stay();


--
-- Name: account_emailaddress account_emailaddress_user_id_2c513194_fk_orgs_login_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_orgs_login_id FOREIGN KEY (user_id) REFERENCES public.orgs_login(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: account_emailconfirmation account_emailconfirm_email_address_id_5b7f8c58_fk_account_e; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissio_permission_id_84c5c92e_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissions_group_id_b120cbf9_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_permission auth_permission_content_type_id_2f476e4b_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_absence cases_absence_stay_id_72cf3e15_fk_cases_stay_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_absence
    ADD CONSTRAINT cases_absence_stay_id_72cf3e15_fk_cases_stay_id FOREIGN KEY (stay_id) REFERENCES public.cases_stay(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_absence cases_absence_survivor_id_dd8cd010_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_absence
    ADD CONSTRAINT cases_absence_survivor_id_dd8cd010_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_case cases_case_survivor_id_5d1501b9_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_survivor_id_5d1501b9_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_caseevent cases_caseevent_survivor_id_67bef0a0_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_caseevent
    ADD CONSTRAINT cases_caseevent_survivor_id_67bef0a0_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_dutyreport cases_dutyreport_survivor_id_99f3dbb2_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_dutyreport
    ADD CONSTRAINT cases_dutyreport_survivor_id_99f3dbb2_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_flag cases_flag_survivor_id_81e64976_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_flag
    ADD CONSTRAINT cases_flag_survivor_id_81e64976_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_heard cases_heard_survivor_id_e8fb39a9_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_heard
    ADD CONSTRAINT cases_heard_survivor_id_e8fb39a9_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_leave cases_leave_stay_id_f6e6c2f5_fk_cases_stay_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_leave
    ADD CONSTRAINT cases_leave_stay_id_f6e6c2f5_fk_cases_stay_id FOREIGN KEY (stay_id) REFERENCES public.cases_stay(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_leave cases_leave_survivor_id_dc28dfb2_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_leave
    ADD CONSTRAINT cases_leave_survivor_id_dc28dfb2_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_leavingrequest cases_leavingrequest_stay_id_db786b68_fk_cases_stay_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_leavingrequest
    ADD CONSTRAINT cases_leavingrequest_stay_id_db786b68_fk_cases_stay_id FOREIGN KEY (stay_id) REFERENCES public.cases_stay(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_leavingrequest cases_leavingrequest_survivor_id_21ad6687_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_leavingrequest
    ADD CONSTRAINT cases_leavingrequest_survivor_id_21ad6687_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_matter cases_matter_survivor_id_7c713a6c_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_matter
    ADD CONSTRAINT cases_matter_survivor_id_7c713a6c_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_matterstep cases_matterstep_matter_id_324ceefc_fk_cases_matter_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_matterstep
    ADD CONSTRAINT cases_matterstep_matter_id_324ceefc_fk_cases_matter_id FOREIGN KEY (matter_id) REFERENCES public.cases_matter(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_matterstep cases_matterstep_survivor_id_ab8cc129_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_matterstep
    ADD CONSTRAINT cases_matterstep_survivor_id_ab8cc129_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_matterstep cases_matterstep_undoes_id_09b79a9b_fk_cases_matterstep_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_matterstep
    ADD CONSTRAINT cases_matterstep_undoes_id_09b79a9b_fk_cases_matterstep_id FOREIGN KEY (undoes_id) REFERENCES public.cases_matterstep(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_meeting cases_meeting_survivor_id_1fc97926_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_meeting
    ADD CONSTRAINT cases_meeting_survivor_id_1fc97926_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_member cases_member_survivor_id_28c2c700_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_member
    ADD CONSTRAINT cases_member_survivor_id_28c2c700_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_move cases_move_left_id_65d74a59_fk_cases_stay_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_move
    ADD CONSTRAINT cases_move_left_id_65d74a59_fk_cases_stay_id FOREIGN KEY (left_id) REFERENCES public.cases_stay(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_move cases_move_reached_id_dc964278_fk_cases_stay_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_move
    ADD CONSTRAINT cases_move_reached_id_dc964278_fk_cases_stay_id FOREIGN KEY (reached_id) REFERENCES public.cases_stay(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_move cases_move_survivor_id_876f1551_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_move
    ADD CONSTRAINT cases_move_survivor_id_876f1551_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_nextdate cases_nextdate_survivor_id_439e2fc6_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_nextdate
    ADD CONSTRAINT cases_nextdate_survivor_id_439e2fc6_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_note cases_note_replaces_id_e99163c1_fk_cases_note_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_note
    ADD CONSTRAINT cases_note_replaces_id_e99163c1_fk_cases_note_id FOREIGN KEY (replaces_id) REFERENCES public.cases_note(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_note cases_note_survivor_id_6a4d6a6b_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_note
    ADD CONSTRAINT cases_note_survivor_id_6a4d6a6b_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_order cases_order_stay_id_ba1f11ce_fk_cases_stay_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_order
    ADD CONSTRAINT cases_order_stay_id_ba1f11ce_fk_cases_stay_id FOREIGN KEY (stay_id) REFERENCES public.cases_stay(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_order cases_order_survivor_id_be91d3d4_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_order
    ADD CONSTRAINT cases_order_survivor_id_be91d3d4_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_paper cases_paper_survivor_id_abd93f7c_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_paper
    ADD CONSTRAINT cases_paper_survivor_id_abd93f7c_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_paperdemand cases_paperdemand_survivor_id_987164e8_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_paperdemand
    ADD CONSTRAINT cases_paperdemand_survivor_id_987164e8_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_paperpiece cases_paperpiece_paper_id_b15a0018_fk_cases_paper_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_paperpiece
    ADD CONSTRAINT cases_paperpiece_paper_id_b15a0018_fk_cases_paper_id FOREIGN KEY (paper_id) REFERENCES public.cases_paper(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_paperpiece cases_paperpiece_survivor_id_3aa0fcef_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_paperpiece
    ADD CONSTRAINT cases_paperpiece_survivor_id_3aa0fcef_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_paperstep cases_paperstep_paper_id_7716e225_fk_cases_paper_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_paperstep
    ADD CONSTRAINT cases_paperstep_paper_id_7716e225_fk_cases_paper_id FOREIGN KEY (paper_id) REFERENCES public.cases_paper(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_paperstep cases_paperstep_survivor_id_25fa780f_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_paperstep
    ADD CONSTRAINT cases_paperstep_survivor_id_25fa780f_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_promise cases_promise_survivor_id_cdba0092_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_promise
    ADD CONSTRAINT cases_promise_survivor_id_cdba0092_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_promisestep cases_promisestep_promise_id_770ce7ad_fk_cases_promise_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_promisestep
    ADD CONSTRAINT cases_promisestep_promise_id_770ce7ad_fk_cases_promise_id FOREIGN KEY (promise_id) REFERENCES public.cases_promise(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_promisestep cases_promisestep_survivor_id_d0b4d924_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_promisestep
    ADD CONSTRAINT cases_promisestep_survivor_id_d0b4d924_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_service cases_service_survivor_id_89a3a0c0_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_service
    ADD CONSTRAINT cases_service_survivor_id_89a3a0c0_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_stay cases_stay_survivor_id_776a065e_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_stay
    ADD CONSTRAINT cases_stay_survivor_id_776a065e_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_staywish cases_staywish_stay_id_c297ffaf_fk_cases_stay_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_staywish
    ADD CONSTRAINT cases_staywish_stay_id_c297ffaf_fk_cases_stay_id FOREIGN KEY (stay_id) REFERENCES public.cases_stay(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_staywish cases_staywish_survivor_id_207a9eba_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_staywish
    ADD CONSTRAINT cases_staywish_survivor_id_207a9eba_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_waiting cases_waiting_stay_id_0aa28597_fk_cases_stay_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_waiting
    ADD CONSTRAINT cases_waiting_stay_id_0aa28597_fk_cases_stay_id FOREIGN KEY (stay_id) REFERENCES public.cases_stay(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: cases_waiting cases_waiting_survivor_id_6b0cf9d5_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.cases_waiting
    ADD CONSTRAINT cases_waiting_survivor_id_6b0cf9d5_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: decisions_challenge decisions_challenge_decision_id_f6f76432_fk_decisions; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_challenge
    ADD CONSTRAINT decisions_challenge_decision_id_f6f76432_fk_decisions FOREIGN KEY (decision_id) REFERENCES public.decisions_decision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: decisions_challenge decisions_challenge_survivor_id_4ab5fc5a_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_challenge
    ADD CONSTRAINT decisions_challenge_survivor_id_4ab5fc5a_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: decisions_challengestep decisions_challenges_challenge_id_151723be_fk_decisions; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_challengestep
    ADD CONSTRAINT decisions_challenges_challenge_id_151723be_fk_decisions FOREIGN KEY (challenge_id) REFERENCES public.decisions_challenge(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: decisions_challengestep decisions_challenges_survivor_id_ed98eebc_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_challengestep
    ADD CONSTRAINT decisions_challenges_survivor_id_ed98eebc_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: decisions_choice decisions_choice_decision_id_bc86fa95_fk_decisions_decision_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_choice
    ADD CONSTRAINT decisions_choice_decision_id_bc86fa95_fk_decisions_decision_id FOREIGN KEY (decision_id) REFERENCES public.decisions_decision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: decisions_choice decisions_choice_offer_id_1a3c8433_fk_decisions_offer_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_choice
    ADD CONSTRAINT decisions_choice_offer_id_1a3c8433_fk_decisions_offer_id FOREIGN KEY (offer_id) REFERENCES public.decisions_offer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: decisions_choice decisions_choice_survivor_id_3c34ca0e_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_choice
    ADD CONSTRAINT decisions_choice_survivor_id_3c34ca0e_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: decisions_decision decisions_decision_survivor_id_8ab3e4c6_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_decision
    ADD CONSTRAINT decisions_decision_survivor_id_8ab3e4c6_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: decisions_offer decisions_offer_survivor_id_4b0acfa1_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_offer
    ADD CONSTRAINT decisions_offer_survivor_id_4b0acfa1_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: decisions_retaliationcheck decisions_retaliatio_challenge_id_67a1dd91_fk_decisions; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_retaliationcheck
    ADD CONSTRAINT decisions_retaliatio_challenge_id_67a1dd91_fk_decisions FOREIGN KEY (challenge_id) REFERENCES public.decisions_challenge(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: decisions_retaliationcheck decisions_retaliatio_survivor_id_25db9ac9_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.decisions_retaliationcheck
    ADD CONSTRAINT decisions_retaliatio_survivor_id_25db9ac9_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_accountable handovers_accountabl_handover_id_8dfabfee_fk_handovers; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_accountable
    ADD CONSTRAINT handovers_accountabl_handover_id_8dfabfee_fk_handovers FOREIGN KEY (handover_id) REFERENCES public.handovers_handover(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_accountable handovers_accountabl_survivor_id_f67a5ce8_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_accountable
    ADD CONSTRAINT handovers_accountabl_survivor_id_f67a5ce8_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_alarm handovers_alarm_survivor_id_4a81ff93_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_alarm
    ADD CONSTRAINT handovers_alarm_survivor_id_4a81ff93_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_attendance handovers_attendance_conference_id_367aa8dd_fk_handovers; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_attendance
    ADD CONSTRAINT handovers_attendance_conference_id_367aa8dd_fk_handovers FOREIGN KEY (conference_id) REFERENCES public.handovers_conference(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_attendance handovers_attendance_survivor_id_0e2d68f1_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_attendance
    ADD CONSTRAINT handovers_attendance_survivor_id_0e2d68f1_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_closure handovers_closure_case_id_c53819f1_fk_cases_case_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_closure
    ADD CONSTRAINT handovers_closure_case_id_c53819f1_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_closure handovers_closure_survivor_id_37b9216a_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_closure
    ADD CONSTRAINT handovers_closure_survivor_id_37b9216a_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_conferenceitem handovers_conference_conference_id_9e4e5e15_fk_handovers; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_conferenceitem
    ADD CONSTRAINT handovers_conference_conference_id_9e4e5e15_fk_handovers FOREIGN KEY (conference_id) REFERENCES public.handovers_conference(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_conferenceitem handovers_conference_survivor_id_4133ac81_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_conferenceitem
    ADD CONSTRAINT handovers_conference_survivor_id_4133ac81_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_conference handovers_conference_survivor_id_f6f98d86_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_conference
    ADD CONSTRAINT handovers_conference_survivor_id_f6f98d86_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_factasked handovers_factasked_survivor_id_86d471ea_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_factasked
    ADD CONSTRAINT handovers_factasked_survivor_id_86d471ea_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_followup handovers_followup_survivor_id_3d2ffb8b_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_followup
    ADD CONSTRAINT handovers_followup_survivor_id_3d2ffb8b_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_footing handovers_footing_survivor_id_dc904e59_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_footing
    ADD CONSTRAINT handovers_footing_survivor_id_dc904e59_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_handover handovers_handover_request_id_b5bc256c_fk_links_request_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_handover
    ADD CONSTRAINT handovers_handover_request_id_b5bc256c_fk_links_request_id FOREIGN KEY (request_id) REFERENCES public.links_request(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_handover handovers_handover_survivor_id_45568e8b_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_handover
    ADD CONSTRAINT handovers_handover_survivor_id_45568e8b_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_handoverfact handovers_handoverfa_handover_id_addc01da_fk_handovers; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_handoverfact
    ADD CONSTRAINT handovers_handoverfa_handover_id_addc01da_fk_handovers FOREIGN KEY (handover_id) REFERENCES public.handovers_handover(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_handoverfact handovers_handoverfa_survivor_id_3739420b_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_handoverfact
    ADD CONSTRAINT handovers_handoverfa_survivor_id_3739420b_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_jointteam handovers_jointteam_request_id_058f4186_fk_links_request_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_jointteam
    ADD CONSTRAINT handovers_jointteam_request_id_058f4186_fk_links_request_id FOREIGN KEY (request_id) REFERENCES public.links_request(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_jointteam handovers_jointteam_survivor_id_88191765_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_jointteam
    ADD CONSTRAINT handovers_jointteam_survivor_id_88191765_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_rating handovers_rating_survivor_id_10297cb4_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_rating
    ADD CONSTRAINT handovers_rating_survivor_id_10297cb4_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_return handovers_return_survivor_id_4cdc9713_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_return
    ADD CONSTRAINT handovers_return_survivor_id_4cdc9713_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_returnevent handovers_returneven_survivor_id_c84eec6f_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_returnevent
    ADD CONSTRAINT handovers_returneven_survivor_id_c84eec6f_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_returnevent handovers_returnevent_way_id_e0b1aa11_fk_handovers_return_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_returnevent
    ADD CONSTRAINT handovers_returnevent_way_id_e0b1aa11_fk_handovers_return_id FOREIGN KEY (way_id) REFERENCES public.handovers_return(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_returnpaper handovers_returnpape_survivor_id_99a12d6a_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_returnpaper
    ADD CONSTRAINT handovers_returnpape_survivor_id_99a12d6a_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_returnpaper handovers_returnpaper_way_id_57f0b983_fk_handovers_return_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_returnpaper
    ADD CONSTRAINT handovers_returnpaper_way_id_57f0b983_fk_handovers_return_id FOREIGN KEY (way_id) REFERENCES public.handovers_return(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_returnstep handovers_returnstep_survivor_id_0c781f6b_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_returnstep
    ADD CONSTRAINT handovers_returnstep_survivor_id_0c781f6b_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_returnstep handovers_returnstep_way_id_1b200638_fk_handovers_return_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_returnstep
    ADD CONSTRAINT handovers_returnstep_way_id_1b200638_fk_handovers_return_id FOREIGN KEY (way_id) REFERENCES public.handovers_return(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_safetyplan handovers_safetyplan_survivor_id_957c2111_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_safetyplan
    ADD CONSTRAINT handovers_safetyplan_survivor_id_957c2111_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_study handovers_study_request_id_f6f2d725_fk_links_request_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_study
    ADD CONSTRAINT handovers_study_request_id_f6f2d725_fk_links_request_id FOREIGN KEY (request_id) REFERENCES public.links_request(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_study handovers_study_survivor_id_10eb822c_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_study
    ADD CONSTRAINT handovers_study_survivor_id_10eb822c_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_studyreport handovers_studyrepor_survivor_id_5b734cb4_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_studyreport
    ADD CONSTRAINT handovers_studyrepor_survivor_id_5b734cb4_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_studyreport handovers_studyreport_study_id_22e699c5_fk_handovers_study_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_studyreport
    ADD CONSTRAINT handovers_studyreport_study_id_22e699c5_fk_handovers_study_id FOREIGN KEY (study_id) REFERENCES public.handovers_study(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_studyview handovers_studyview_study_id_ad480a46_fk_handovers_study_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_studyview
    ADD CONSTRAINT handovers_studyview_study_id_ad480a46_fk_handovers_study_id FOREIGN KEY (study_id) REFERENCES public.handovers_study(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_studyview handovers_studyview_survivor_id_6dab5904_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_studyview
    ADD CONSTRAINT handovers_studyview_survivor_id_6dab5904_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_support handovers_support_survivor_id_23574999_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_support
    ADD CONSTRAINT handovers_support_survivor_id_23574999_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: handovers_visit handovers_visit_survivor_id_96063812_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.handovers_visit
    ADD CONSTRAINT handovers_visit_survivor_id_96063812_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: herfile_correction herfile_correction_survivor_id_156da749_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.herfile_correction
    ADD CONSTRAINT herfile_correction_survivor_id_156da749_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: herfile_erasure herfile_erasure_survivor_id_499b8647_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.herfile_erasure
    ADD CONSTRAINT herfile_erasure_survivor_id_499b8647_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: identities_duplicateside identities_duplicate_survivor_id_bc3fe017_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.identities_duplicateside
    ADD CONSTRAINT identities_duplicate_survivor_id_bc3fe017_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: identities_likeness identities_likeness_survivor_id_1e39621f_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.identities_likeness
    ADD CONSTRAINT identities_likeness_survivor_id_1e39621f_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: identities_particular identities_particula_survivor_id_dd0c3bfb_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.identities_particular
    ADD CONSTRAINT identities_particula_survivor_id_dd0c3bfb_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_chunk intake_chunk_batch_id_fc1624ad_fk_intake_batch_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.intake_chunk
    ADD CONSTRAINT intake_chunk_batch_id_fc1624ad_fk_intake_batch_id FOREIGN KEY (batch_id) REFERENCES public.intake_batch(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_taken intake_taken_batch_id_c5163b63_fk_intake_batch_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.intake_taken
    ADD CONSTRAINT intake_taken_batch_id_c5163b63_fk_intake_batch_id FOREIGN KEY (batch_id) REFERENCES public.intake_batch(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: intake_taken intake_taken_survivor_id_6c5e6d9c_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.intake_taken
    ADD CONSTRAINT intake_taken_survivor_id_6c5e6d9c_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_call links_call_referral_id_f90898c1_fk_links_referral_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_call
    ADD CONSTRAINT links_call_referral_id_f90898c1_fk_links_referral_id FOREIGN KEY (referral_id) REFERENCES public.links_referral(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_call links_call_survivor_id_4a24081e_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_call
    ADD CONSTRAINT links_call_survivor_id_4a24081e_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_doubt links_doubt_provider_id_e15ed923_fk_links_provider_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_doubt
    ADD CONSTRAINT links_doubt_provider_id_e15ed923_fk_links_provider_id FOREIGN KEY (provider_id) REFERENCES public.links_provider(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_duty links_duty_request_id_22036c48_fk_links_request_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_duty
    ADD CONSTRAINT links_duty_request_id_22036c48_fk_links_request_id FOREIGN KEY (request_id) REFERENCES public.links_request(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_dutyof links_dutyof_matter_id_8469dc5b_fk_cases_matter_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_dutyof
    ADD CONSTRAINT links_dutyof_matter_id_8469dc5b_fk_cases_matter_id FOREIGN KEY (matter_id) REFERENCES public.cases_matter(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_dutyof links_dutyof_request_id_eac62480_fk_links_request_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_dutyof
    ADD CONSTRAINT links_dutyof_request_id_eac62480_fk_links_request_id FOREIGN KEY (request_id) REFERENCES public.links_request(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_dutyof links_dutyof_survivor_id_e10112ba_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_dutyof
    ADD CONSTRAINT links_dutyof_survivor_id_e10112ba_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_entitlement links_entitlement_survivor_id_a3a1aa7e_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_entitlement
    ADD CONSTRAINT links_entitlement_survivor_id_a3a1aa7e_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_entitlementstep links_entitlementste_entitlement_id_5d6a00f6_fk_links_ent; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_entitlementstep
    ADD CONSTRAINT links_entitlementste_entitlement_id_5d6a00f6_fk_links_ent FOREIGN KEY (entitlement_id) REFERENCES public.links_entitlement(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_entitlementstep links_entitlementste_survivor_id_2214f812_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_entitlementstep
    ADD CONSTRAINT links_entitlementste_survivor_id_2214f812_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_entitlementstep links_entitlementste_undoes_id_826c6e93_fk_links_ent; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_entitlementstep
    ADD CONSTRAINT links_entitlementste_undoes_id_826c6e93_fk_links_ent FOREIGN KEY (undoes_id) REFERENCES public.links_entitlementstep(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_learninggap links_learninggap_survivor_id_c6bbe790_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_learninggap
    ADD CONSTRAINT links_learninggap_survivor_id_c6bbe790_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_learningoffer links_learningoffer_survivor_id_aede7afc_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_learningoffer
    ADD CONSTRAINT links_learningoffer_survivor_id_aede7afc_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_learningpath links_learningpath_course_id_280b5d06_fk_links_course_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_learningpath
    ADD CONSTRAINT links_learningpath_course_id_280b5d06_fk_links_course_id FOREIGN KEY (course_id) REFERENCES public.links_course(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_learningpath links_learningpath_offer_id_8fda2390_fk_links_learningoffer_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_learningpath
    ADD CONSTRAINT links_learningpath_offer_id_8fda2390_fk_links_learningoffer_id FOREIGN KEY (offer_id) REFERENCES public.links_learningoffer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_learningpath links_learningpath_survivor_id_fc250287_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_learningpath
    ADD CONSTRAINT links_learningpath_survivor_id_fc250287_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_learningstep links_learningstep_path_id_c328090e_fk_links_learningpath_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_learningstep
    ADD CONSTRAINT links_learningstep_path_id_c328090e_fk_links_learningpath_id FOREIGN KEY (path_id) REFERENCES public.links_learningpath(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_learningstep links_learningstep_survivor_id_946db103_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_learningstep
    ADD CONSTRAINT links_learningstep_survivor_id_946db103_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_letter links_letter_after_id_4b044f78_fk_links_letter_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_letter
    ADD CONSTRAINT links_letter_after_id_4b044f78_fk_links_letter_id FOREIGN KEY (after_id) REFERENCES public.links_letter(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_letter links_letter_request_id_a7333919_fk_links_request_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_letter
    ADD CONSTRAINT links_letter_request_id_a7333919_fk_links_request_id FOREIGN KEY (request_id) REFERENCES public.links_request(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_lettername links_lettername_letter_id_1e95e1a3_fk_links_letter_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_lettername
    ADD CONSTRAINT links_lettername_letter_id_1e95e1a3_fk_links_letter_id FOREIGN KEY (letter_id) REFERENCES public.links_letter(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_lettername links_lettername_survivor_id_6e8b9e0c_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_lettername
    ADD CONSTRAINT links_lettername_survivor_id_6e8b9e0c_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_letterof links_letterof_letter_id_e4b3a00c_fk_links_letter_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_letterof
    ADD CONSTRAINT links_letterof_letter_id_e4b3a00c_fk_links_letter_id FOREIGN KEY (letter_id) REFERENCES public.links_letter(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_letterof links_letterof_survivor_id_a31567c1_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_letterof
    ADD CONSTRAINT links_letterof_survivor_id_a31567c1_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_referral links_referral_request_id_89555c7e_fk_links_request_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_referral
    ADD CONSTRAINT links_referral_request_id_89555c7e_fk_links_request_id FOREIGN KEY (request_id) REFERENCES public.links_request(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_referral links_referral_survivor_id_5dba7005_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_referral
    ADD CONSTRAINT links_referral_survivor_id_5dba7005_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_requestof links_requestof_request_id_0459d15c_fk_links_request_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_requestof
    ADD CONSTRAINT links_requestof_request_id_0459d15c_fk_links_request_id FOREIGN KEY (request_id) REFERENCES public.links_request(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_requestof links_requestof_survivor_id_6706b3f6_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_requestof
    ADD CONSTRAINT links_requestof_survivor_id_6706b3f6_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_requeststep links_requeststep_request_id_104b4956_fk_links_request_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_requeststep
    ADD CONSTRAINT links_requeststep_request_id_104b4956_fk_links_request_id FOREIGN KEY (request_id) REFERENCES public.links_request(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_requestview links_requestview_request_id_07bdfe70_fk_links_request_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_requestview
    ADD CONSTRAINT links_requestview_request_id_07bdfe70_fk_links_request_id FOREIGN KEY (request_id) REFERENCES public.links_request(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: links_requestview links_requestview_survivor_id_4d2099e2_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.links_requestview
    ADD CONSTRAINT links_requestview_survivor_id_4d2099e2_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: mfa_authenticator mfa_authenticator_user_id_0c3a50c0_fk_orgs_login_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_orgs_login_id FOREIGN KEY (user_id) REFERENCES public.orgs_login(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_agreement orgs_agreement_first_id_ea32ca37_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_agreement
    ADD CONSTRAINT orgs_agreement_first_id_ea32ca37_fk_orgs_organisation_id FOREIGN KEY (first_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_agreement orgs_agreement_second_id_afeb3496_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_agreement
    ADD CONSTRAINT orgs_agreement_second_id_afeb3496_fk_orgs_organisation_id FOREIGN KEY (second_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_cohort orgs_cohort_organisation_id_4506f12a_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_cohort
    ADD CONSTRAINT orgs_cohort_organisation_id_4506f12a_fk_orgs_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_cover orgs_cover_by_id_1a469e01_fk_orgs_person_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_cover
    ADD CONSTRAINT orgs_cover_by_id_1a469e01_fk_orgs_person_id FOREIGN KEY (by_id) REFERENCES public.orgs_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_cover orgs_cover_organisation_id_5c5ff646_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_cover
    ADD CONSTRAINT orgs_cover_organisation_id_5c5ff646_fk_orgs_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_cover orgs_cover_person_id_5341e9c0_fk_orgs_person_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_cover
    ADD CONSTRAINT orgs_cover_person_id_5341e9c0_fk_orgs_person_id FOREIGN KEY (person_id) REFERENCES public.orgs_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_login orgs_login_person_id_611fe019_fk_orgs_person_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_login
    ADD CONSTRAINT orgs_login_person_id_611fe019_fk_orgs_person_id FOREIGN KEY (person_id) REFERENCES public.orgs_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_person orgs_person_organisation_id_49e0e771_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_person
    ADD CONSTRAINT orgs_person_organisation_id_49e0e771_fk_orgs_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_sealingkey orgs_sealingkey_person_id_98afce23_fk_orgs_person_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_sealingkey
    ADD CONSTRAINT orgs_sealingkey_person_id_98afce23_fk_orgs_person_id FOREIGN KEY (person_id) REFERENCES public.orgs_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_secondlook orgs_secondlook_organisation_id_f2f1320c_fk_orgs_orga; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_secondlook
    ADD CONSTRAINT orgs_secondlook_organisation_id_f2f1320c_fk_orgs_orga FOREIGN KEY (organisation_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orgs_team orgs_team_organisation_id_16fec30d_fk_orgs_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.orgs_team
    ADD CONSTRAINT orgs_team_organisation_id_16fec30d_fk_orgs_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.orgs_organisation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_answer plans_answer_survivor_id_ea1379df_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_answer
    ADD CONSTRAINT plans_answer_survivor_id_ea1379df_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_answer plans_answer_version_id_99e24ff1_fk_plans_version_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_answer
    ADD CONSTRAINT plans_answer_version_id_99e24ff1_fk_plans_version_id FOREIGN KEY (version_id) REFERENCES public.plans_version(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_attainment plans_attainment_goal_id_64b43fa3_fk_plans_goal_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_attainment
    ADD CONSTRAINT plans_attainment_goal_id_64b43fa3_fk_plans_goal_id FOREIGN KEY (goal_id) REFERENCES public.plans_goal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_attainment plans_attainment_levels_id_1babe3b8_fk_plans_levels_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_attainment
    ADD CONSTRAINT plans_attainment_levels_id_1babe3b8_fk_plans_levels_id FOREIGN KEY (levels_id) REFERENCES public.plans_levels(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_attainment plans_attainment_review_id_9da7d1e8_fk_plans_review_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_attainment
    ADD CONSTRAINT plans_attainment_review_id_9da7d1e8_fk_plans_review_id FOREIGN KEY (review_id) REFERENCES public.plans_review(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_attainment plans_attainment_survivor_id_8615541d_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_attainment
    ADD CONSTRAINT plans_attainment_survivor_id_8615541d_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_booklet plans_booklet_survivor_id_31d7f73a_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_booklet
    ADD CONSTRAINT plans_booklet_survivor_id_31d7f73a_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_goal plans_goal_survivor_id_252b3cb7_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_goal
    ADD CONSTRAINT plans_goal_survivor_id_252b3cb7_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_goalchange plans_goalchange_goal_id_2d2390a8_fk_plans_goal_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_goalchange
    ADD CONSTRAINT plans_goalchange_goal_id_2d2390a8_fk_plans_goal_id FOREIGN KEY (goal_id) REFERENCES public.plans_goal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_goalchange plans_goalchange_survivor_id_8e3909ad_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_goalchange
    ADD CONSTRAINT plans_goalchange_survivor_id_8e3909ad_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_levels plans_levels_goal_id_2566673d_fk_plans_goal_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_levels
    ADD CONSTRAINT plans_levels_goal_id_2566673d_fk_plans_goal_id FOREIGN KEY (goal_id) REFERENCES public.plans_goal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_levels plans_levels_survivor_id_fc320b74_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_levels
    ADD CONSTRAINT plans_levels_survivor_id_fc320b74_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_recording plans_recording_survivor_id_65243b29_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_recording
    ADD CONSTRAINT plans_recording_survivor_id_65243b29_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_recordingpiece plans_recordingpiece_recording_id_a9ba6d58_fk_plans_rec; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_recordingpiece
    ADD CONSTRAINT plans_recordingpiece_recording_id_a9ba6d58_fk_plans_rec FOREIGN KEY (recording_id) REFERENCES public.plans_recording(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_recordingpiece plans_recordingpiece_survivor_id_066f9cde_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_recordingpiece
    ADD CONSTRAINT plans_recordingpiece_survivor_id_066f9cde_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_review plans_review_survivor_id_3bb1d6b6_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_review
    ADD CONSTRAINT plans_review_survivor_id_3bb1d6b6_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_step plans_step_goal_id_89e7fc0f_fk_plans_goal_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_step
    ADD CONSTRAINT plans_step_goal_id_89e7fc0f_fk_plans_goal_id FOREIGN KEY (goal_id) REFERENCES public.plans_goal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_step plans_step_survivor_id_7b365a20_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_step
    ADD CONSTRAINT plans_step_survivor_id_7b365a20_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_stepchange plans_stepchange_goal_id_d4531dc4_fk_plans_goal_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_stepchange
    ADD CONSTRAINT plans_stepchange_goal_id_d4531dc4_fk_plans_goal_id FOREIGN KEY (goal_id) REFERENCES public.plans_goal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_stepchange plans_stepchange_step_id_2dfee959_fk_plans_step_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_stepchange
    ADD CONSTRAINT plans_stepchange_step_id_2dfee959_fk_plans_step_id FOREIGN KEY (step_id) REFERENCES public.plans_step(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_stepchange plans_stepchange_survivor_id_9d3ca53e_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_stepchange
    ADD CONSTRAINT plans_stepchange_survivor_id_9d3ca53e_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_version plans_version_survivor_id_a9a11f69_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_version
    ADD CONSTRAINT plans_version_survivor_id_a9a11f69_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plans_words plans_words_survivor_id_5892b8be_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.plans_words
    ADD CONSTRAINT plans_words_survivor_id_5892b8be_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: procrastinate_events procrastinate_events_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;


--
-- Name: procrastinate_jobs procrastinate_jobs_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);


--
-- Name: stigma_incident stigma_incident_survivor_id_63fb0249_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.stigma_incident
    ADD CONSTRAINT stigma_incident_survivor_id_63fb0249_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: stigma_response stigma_response_incident_id_d7989b85_fk_stigma_incident_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.stigma_response
    ADD CONSTRAINT stigma_response_incident_id_d7989b85_fk_stigma_incident_id FOREIGN KEY (incident_id) REFERENCES public.stigma_incident(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: stigma_response stigma_response_survivor_id_ed191fde_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.stigma_response
    ADD CONSTRAINT stigma_response_survivor_id_ed191fde_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: stigma_wish stigma_wish_incident_id_2d5f49c4_fk_stigma_incident_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.stigma_wish
    ADD CONSTRAINT stigma_wish_incident_id_2d5f49c4_fk_stigma_incident_id FOREIGN KEY (incident_id) REFERENCES public.stigma_incident(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: stigma_wish stigma_wish_survivor_id_ef95af44_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.stigma_wish
    ADD CONSTRAINT stigma_wish_survivor_id_ef95af44_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: survivors_breakglass survivors_breakglass_survivor_id_47bb1bc3_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_breakglass
    ADD CONSTRAINT survivors_breakglass_survivor_id_47bb1bc3_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: survivors_consent survivors_consent_survivor_id_abae9841_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_consent
    ADD CONSTRAINT survivors_consent_survivor_id_abae9841_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: survivors_dependant survivors_dependant_survivor_id_bc83cb5c_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_dependant
    ADD CONSTRAINT survivors_dependant_survivor_id_bc83cb5c_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: survivors_glassreview survivors_glassrevie_glass_id_2ea116b1_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_glassreview
    ADD CONSTRAINT survivors_glassrevie_glass_id_2ea116b1_fk_survivors FOREIGN KEY (glass_id) REFERENCES public.survivors_breakglass(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: survivors_glassreview survivors_glassrevie_survivor_id_f8c65d26_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_glassreview
    ADD CONSTRAINT survivors_glassrevie_survivor_id_f8c65d26_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: survivors_ground survivors_ground_survivor_id_1b464f28_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_ground
    ADD CONSTRAINT survivors_ground_survivor_id_1b464f28_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: survivors_safecontact survivors_safecontac_survivor_id_3a9660a2_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_safecontact
    ADD CONSTRAINT survivors_safecontac_survivor_id_3a9660a2_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: survivors_sharinganswer survivors_sharingans_survivor_id_dcb339a7_fk_survivors; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.survivors_sharinganswer
    ADD CONSTRAINT survivors_sharingans_survivor_id_dcb339a7_fk_survivors FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: watch_question watch_question_survivor_id_32b5ef6b_fk_survivors_survivor_id; Type: FK CONSTRAINT; Schema: public; Owner: saathi_owner
--

ALTER TABLE ONLY public.watch_question
    ADD CONSTRAINT watch_question_survivor_id_32b5ef6b_fk_survivors_survivor_id FOREIGN KEY (survivor_id) REFERENCES public.survivors_survivor(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wrap wrap_access_fkey; Type: FK CONSTRAINT; Schema: vault; Owner: saathi_owner
--

ALTER TABLE ONLY vault.wrap
    ADD CONSTRAINT wrap_access_fkey FOREIGN KEY (access) REFERENCES public.kernel_access(id) ON DELETE CASCADE;


--
-- Name: cases_absence adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_absence FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_absence.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_case adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_case FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_case.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: cases_caseevent adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_caseevent FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_caseevent.survivor_id) AND ((a.sections & cases_caseevent.section) <> 0)))));


--
-- Name: cases_dutyreport adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_dutyreport FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_dutyreport.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: cases_export adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_export FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((organisation = ( SELECT house.organisation() AS organisation)) AND (actor = house.actor())));


--
-- Name: cases_flag adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_flag FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_flag.survivor_id) AND ((a.sections & cases_flag.section) <> 0)))));


--
-- Name: cases_heard adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_heard FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_heard.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: cases_leave adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_leave FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_leave.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_leavingrequest adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_leavingrequest FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_leavingrequest.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_matter adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_matter FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_matter.survivor_id) AND ((a.sections & cases_matter.section) <> 0)))));


--
-- Name: cases_matterstep adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_matterstep FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_matterstep.survivor_id) AND ((a.sections & cases_matterstep.section) <> 0)))));


--
-- Name: cases_meeting adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_meeting FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_meeting.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: cases_member adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_member FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_member.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: cases_move adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_move FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_move.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_nextdate adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_nextdate FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_nextdate.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_note adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_note FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_note.survivor_id) AND ((a.sections & cases_note.section) <> 0)))));


--
-- Name: cases_order adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_order FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_order.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_paper adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_paper FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paper.survivor_id) AND ((a.sections & cases_paper.section) <> 0)))));


--
-- Name: cases_paperdemand adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_paperdemand FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paperdemand.survivor_id) AND ((a.sections & cases_paperdemand.section) <> 0)))));


--
-- Name: cases_paperpiece adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_paperpiece FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paperpiece.survivor_id) AND ((a.sections & cases_paperpiece.section) <> 0)))));


--
-- Name: cases_paperstep adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_paperstep FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paperstep.survivor_id) AND ((a.sections & cases_paperstep.section) <> 0)))));


--
-- Name: cases_promise adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_promise FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_promise.survivor_id) AND ((a.sections & cases_promise.section) <> 0)))));


--
-- Name: cases_promisestep adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_promisestep FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_promisestep.survivor_id) AND ((a.sections & cases_promisestep.section) <> 0)))));


--
-- Name: cases_service adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_service FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_service.survivor_id) AND ((a.sections & cases_service.section) <> 0)))));


--
-- Name: cases_stay adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_stay FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_stay.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_staywish adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_staywish FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_staywish.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_waiting adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.cases_waiting FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_waiting.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: decisions_challenge adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.decisions_challenge FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_challenge.survivor_id) AND ((a.sections & decisions_challenge.section) <> 0)))));


--
-- Name: decisions_challengestep adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.decisions_challengestep FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_challengestep.survivor_id) AND ((a.sections & decisions_challengestep.section) <> 0)))));


--
-- Name: decisions_choice adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.decisions_choice FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_choice.survivor_id) AND ((a.sections & decisions_choice.section) <> 0)))));


--
-- Name: decisions_decision adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.decisions_decision FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_decision.survivor_id) AND ((a.sections & decisions_decision.section) <> 0)))));


--
-- Name: decisions_offer adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.decisions_offer FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_offer.survivor_id) AND ((a.sections & decisions_offer.section) <> 0)))));


--
-- Name: decisions_retaliationcheck adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.decisions_retaliationcheck FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_retaliationcheck.survivor_id) AND ((a.sections & decisions_retaliationcheck.section) <> 0)))));


--
-- Name: exchange_knowndirectory adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.exchange_knowndirectory FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((organisation = ( SELECT house.organisation() AS organisation)) AND (taken_by = house.actor())));


--
-- Name: exchange_line adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.exchange_line FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: exchange_ownkeys adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.exchange_ownkeys FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((organisation = ( SELECT house.organisation() AS organisation)) AND (made_by = house.actor())));


--
-- Name: exchange_received adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.exchange_received FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((organisation = ( SELECT house.organisation() AS organisation)) AND (taken_by = house.actor())));


--
-- Name: exchange_sent adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.exchange_sent FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((organisation = ( SELECT house.organisation() AS organisation)) AND (made_by = house.actor())));


--
-- Name: handovers_accountable adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_accountable FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_accountable.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: handovers_alarm adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_alarm FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_alarm.survivor_id) AND ((a.sections & handovers_alarm.section) <> 0)))));


--
-- Name: handovers_attendance adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_attendance FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_attendance.survivor_id) AND ((a.sections & handovers_attendance.section) <> 0)))));


--
-- Name: handovers_closure adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_closure FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_closure.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: handovers_conference adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_conference FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_conference.survivor_id) AND ((a.sections & handovers_conference.section) <> 0)))));


--
-- Name: handovers_conferenceitem adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_conferenceitem FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_conferenceitem.survivor_id) AND ((a.sections & handovers_conferenceitem.section) <> 0)))));


--
-- Name: handovers_factasked adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_factasked FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_factasked.survivor_id) AND ((a.sections & handovers_factasked.section) <> 0)))));


--
-- Name: handovers_followup adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_followup FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_followup.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: handovers_footing adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_footing FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_footing.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: handovers_handover adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_handover FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_handover.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: handovers_handoverfact adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_handoverfact FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_handoverfact.survivor_id) AND ((a.sections & handovers_handoverfact.section) <> 0)))));


--
-- Name: handovers_jointteam adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_jointteam FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_jointteam.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: handovers_rating adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_rating FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_rating.survivor_id) AND ((a.sections & handovers_rating.section) <> 0)))));


--
-- Name: handovers_return adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_return FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_return.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: handovers_returnevent adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_returnevent FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_returnevent.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: handovers_returnpaper adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_returnpaper FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_returnpaper.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: handovers_returnstep adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_returnstep FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_returnstep.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: handovers_safetyplan adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_safetyplan FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_safetyplan.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: handovers_study adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_study FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_study.survivor_id) AND ((a.sections & 128) <> 0)))));


--
-- Name: handovers_studyreport adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_studyreport FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_studyreport.survivor_id) AND ((a.sections & 128) <> 0)))));


--
-- Name: handovers_studyview adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_studyview FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_studyview.survivor_id) AND ((a.sections & 128) <> 0)))));


--
-- Name: handovers_support adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_support FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_support.survivor_id) AND ((a.sections & handovers_support.section) <> 0)))));


--
-- Name: handovers_visit adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.handovers_visit FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_visit.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: herfile_correction adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.herfile_correction FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((survivor_id = ( SELECT house."only"() AS "only")) AND (asked_by = ( SELECT house.actor() AS actor)) AND (answered_at IS NULL) AND (EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = herfile_correction.survivor_id) AND ((a.sections & herfile_correction.section) <> 0))))));


--
-- Name: herfile_erasure adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.herfile_erasure FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((survivor_id = ( SELECT house."only"() AS "only")) AND (asked_by = ( SELECT house.actor() AS actor)) AND (prepared_at IS NULL) AND (answered_at IS NULL) AND (EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE (a.survivor = herfile_erasure.survivor_id)))));


--
-- Name: identities_duplicateside adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.identities_duplicateside FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((((state)::text = ANY ((ARRAY['offered'::character varying, 'asked'::character varying])::text[])) AND (linked_at IS NULL) AND (other_organisation IS NULL) AND (EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = identities_duplicateside.survivor_id) AND ((a.sections & 2) <> 0))))));


--
-- Name: identities_likeness adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.identities_likeness FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = identities_likeness.survivor_id) AND ((a.sections & 2) <> 0)))));


--
-- Name: identities_particular adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.identities_particular FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = identities_particular.survivor_id) AND ((a.sections & 2) <> 0)))));


--
-- Name: intake_taken adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.intake_taken FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = intake_taken.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: kernel_conflict adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.kernel_conflict FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE (a.survivor = kernel_conflict.survivor))) AND ((cleared_at IS NULL) OR ((actor <> house.actor()) AND (house.lasting(survivor) <> 0)))));


--
-- Name: kernel_journal adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.kernel_journal FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((actor = house.actor()));


--
-- Name: kernel_request adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.kernel_request FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((actor = house.actor()) AND (organisation = ( SELECT house.organisation() AS organisation)) AND ((survivor IS NULL) OR (EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = kernel_request.survivor) AND ((a.sections & kernel_request.section) <> 0)))))));


--
-- Name: kernel_seat adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.kernel_seat FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((organisation = ( SELECT house.organisation() AS organisation)) OR house.is_new(organisation)));


--
-- Name: links_call adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_call FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_call.survivor_id) AND ((a.sections & links_call.section) <> 0)))));


--
-- Name: links_course adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_course FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((organisation = ( SELECT house.organisation() AS organisation)) AND (written_by = ( SELECT house.actor() AS actor))));


--
-- Name: links_doubt adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_doubt FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((by = ( SELECT house.actor() AS actor)) AND (organisation = ( SELECT house.organisation() AS organisation)) AND (kept_by = ( SELECT p.kept_by
   FROM public.links_provider p
  WHERE (p.id = links_doubt.provider_id)))));


--
-- Name: links_duty adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_duty FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.links_request r
  WHERE ((r.id = links_duty.request_id) AND ((r.kind)::text = 'duty'::text) AND (r.from_organisation = ( SELECT house.organisation() AS organisation))))));


--
-- Name: links_dutyof adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_dutyof FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_dutyof.survivor_id) AND ((a.sections & links_dutyof.section) <> 0)))));


--
-- Name: links_entitlement adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_entitlement FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_entitlement.survivor_id) AND ((a.sections & links_entitlement.section) <> 0)))));


--
-- Name: links_entitlementstep adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_entitlementstep FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_entitlementstep.survivor_id) AND ((a.sections & links_entitlementstep.section) <> 0)))));


--
-- Name: links_gap adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_gap FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((by = ( SELECT house.actor() AS actor)) AND (organisation = ( SELECT house.organisation() AS organisation))));


--
-- Name: links_learninggap adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_learninggap FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_learninggap.survivor_id) AND ((a.sections & 256) <> 0)))));


--
-- Name: links_learningoffer adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_learningoffer FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_learningoffer.survivor_id) AND ((a.sections & 256) <> 0)))));


--
-- Name: links_learningpath adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_learningpath FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_learningpath.survivor_id) AND ((a.sections & 256) <> 0)))));


--
-- Name: links_learningstep adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_learningstep FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_learningstep.survivor_id) AND ((a.sections & 256) <> 0)))));


--
-- Name: links_letter adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_letter FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((organisation = ( SELECT house.organisation() AS organisation)) AND (made_by = ( SELECT house.actor() AS actor)) AND (EXISTS ( SELECT 1
   FROM public.links_requestof o
  WHERE (o.request_id = links_letter.request_id)))));


--
-- Name: links_lettername adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_lettername FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_lettername.survivor_id) AND ((a.sections & 2) <> 0)))));


--
-- Name: links_letterof adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_letterof FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_letterof.survivor_id) AND ((a.sections & links_letterof.section) <> 0)))));


--
-- Name: links_marketnote adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_marketnote FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((organisation = ( SELECT house.organisation() AS organisation)) AND (written_by = ( SELECT house.actor() AS actor))));


--
-- Name: links_referral adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_referral FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_referral.survivor_id) AND ((a.sections & links_referral.section) <> 0)))));


--
-- Name: links_request adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_request FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((from_organisation = ( SELECT house.organisation() AS organisation)) AND (kept_by = from_organisation) AND (asked_by = ( SELECT house.actor() AS actor))));


--
-- Name: links_requestof adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_requestof FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_requestof.survivor_id) AND ((a.sections & links_requestof.section) <> 0)))));


--
-- Name: links_requeststep adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_requeststep FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((by = ( SELECT house.actor() AS actor)) AND (EXISTS ( SELECT 1
   FROM public.links_request r
  WHERE (r.id = links_requeststep.request_id)))));


--
-- Name: links_requestview adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.links_requestview FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_requestview.survivor_id) AND ((a.sections & links_requestview.section) <> 0)))));


--
-- Name: orgs_agreement adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.orgs_agreement FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((first_id = ( SELECT house.organisation() AS organisation)));


--
-- Name: orgs_cohort adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.orgs_cohort FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((organisation_id = ( SELECT house.organisation() AS organisation)) OR house.is_new(organisation_id)));


--
-- Name: orgs_cover adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.orgs_cover FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((organisation_id = ( SELECT house.organisation() AS organisation)) AND (EXISTS ( SELECT 1
   FROM public.orgs_person p
  WHERE ((p.id = orgs_cover.person_id) AND (p.organisation_id = orgs_cover.organisation_id)))) AND (EXISTS ( SELECT 1
   FROM public.orgs_person p
  WHERE ((p.id = orgs_cover.by_id) AND (p.organisation_id = orgs_cover.organisation_id))))));


--
-- Name: orgs_login adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.orgs_login FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((( SELECT p.organisation_id
   FROM public.orgs_person p
  WHERE (p.id = orgs_login.person_id)) = ( SELECT house.organisation() AS organisation)) OR house.is_new(( SELECT p.organisation_id
   FROM public.orgs_person p
  WHERE (p.id = orgs_login.person_id)))));


--
-- Name: orgs_organisation adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.orgs_organisation FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (house.is_new(id));


--
-- Name: orgs_person adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.orgs_person FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((organisation_id = ( SELECT house.organisation() AS organisation)) OR house.is_new(organisation_id)));


--
-- Name: orgs_sealingkey adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.orgs_sealingkey FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((person_id = ( SELECT house.actor() AS actor)));


--
-- Name: orgs_secondlook adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.orgs_secondlook FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((organisation_id = ( SELECT house.organisation() AS organisation)));


--
-- Name: orgs_team adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.orgs_team FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((organisation_id = ( SELECT house.organisation() AS organisation)) OR house.is_new(organisation_id)));


--
-- Name: plans_answer adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.plans_answer FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_answer.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_attainment adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.plans_attainment FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_attainment.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_booklet adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.plans_booklet FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_booklet.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_goal adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.plans_goal FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_goal.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_goalchange adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.plans_goalchange FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_goalchange.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_levels adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.plans_levels FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_levels.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_recording adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.plans_recording FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_recording.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_recordingpiece adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.plans_recordingpiece FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_recordingpiece.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_review adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.plans_review FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_review.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_step adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.plans_step FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_step.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_stepchange adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.plans_stepchange FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_stepchange.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_version adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.plans_version FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_version.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_words adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.plans_words FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_words.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: stigma_incident adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.stigma_incident FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = stigma_incident.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: stigma_response adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.stigma_response FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = stigma_response.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: stigma_wish adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.stigma_wish FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = stigma_wish.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: survivors_consent adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.survivors_consent FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_consent.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: survivors_dependant adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.survivors_dependant FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_dependant.survivor_id) AND ((a.sections & 128) <> 0)))));


--
-- Name: survivors_glassreview adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.survivors_glassreview FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((reviewed_by = house.actor()) AND (house.lasting(survivor_id) <> 0) AND (EXISTS ( SELECT 1
   FROM public.survivors_breakglass b
  WHERE ((b.id = survivors_glassreview.glass_id) AND (b.survivor_id = survivors_glassreview.survivor_id) AND (b.actor <> house.actor()))))));


--
-- Name: survivors_ground adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.survivors_ground FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_ground.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: survivors_safecontact adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.survivors_safecontact FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_safecontact.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: survivors_sharinganswer adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.survivors_sharinganswer FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_sharinganswer.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: survivors_survivor adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.survivors_survivor FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_survivor.id) AND ((a.sections & 1) <> 0)))));


--
-- Name: watch_alert adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.watch_alert FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((( SELECT house.is_system() AS is_system) OR ((person = ( SELECT house.actor() AS actor)) AND (organisation = ( SELECT house.organisation() AS organisation)) AND ((rule)::text = 'explained'::text) AND ((state)::text = 'open'::text) AND (looked_by IS NULL))));


--
-- Name: watch_question adds; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY adds ON public.watch_question FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (((survivor_id = ( SELECT house."only"() AS "only")) AND (asked_by = ( SELECT house.actor() AS actor)) AND (answered_at IS NULL) AND (EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE (a.survivor = watch_question.survivor_id)))));


--
-- Name: cases_absence; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_absence ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_case; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_case ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_caseevent; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_caseevent ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_dutyreport; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_dutyreport ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_export; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_export ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_flag; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_flag ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_heard; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_heard ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_leave; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_leave ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_leavingrequest; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_leavingrequest ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_matter; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_matter ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_matterstep; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_matterstep ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_meeting; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_meeting ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_member; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_member ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_move; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_move ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_nextdate; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_nextdate ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_note; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_note ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_order; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_order ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_paper; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_paper ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_paperdemand; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_paperdemand ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_paperpiece; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_paperpiece ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_paperstep; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_paperstep ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_promise; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_promise ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_promisestep; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_promisestep ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_savedview; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_savedview ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_service; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_service ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_stay; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_stay ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_staywish; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_staywish ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_waiting; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_waiting ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_wordcount; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.cases_wordcount ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_absence changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_absence FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_absence.survivor_id) AND ((a.sections & 4) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_absence.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_case changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_case FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_case.survivor_id) AND ((a.sections & 1) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_case.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: cases_caseevent changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_caseevent FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_caseevent.survivor_id) AND ((a.sections & cases_caseevent.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_caseevent.survivor_id) AND ((a.sections & cases_caseevent.section) <> 0)))));


--
-- Name: cases_dutyreport changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_dutyreport FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_dutyreport.survivor_id) AND ((a.sections & 512) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_dutyreport.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: cases_export changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_export FOR UPDATE TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: cases_flag changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_flag FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_flag.survivor_id) AND ((a.sections & cases_flag.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_flag.survivor_id) AND ((a.sections & cases_flag.section) <> 0)))));


--
-- Name: cases_leave changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_leave FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_leave.survivor_id) AND ((a.sections & 4) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_leave.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_leavingrequest changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_leavingrequest FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_leavingrequest.survivor_id) AND ((a.sections & 4) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_leavingrequest.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_matter changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_matter FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_matter.survivor_id) AND ((a.sections & cases_matter.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_matter.survivor_id) AND ((a.sections & cases_matter.section) <> 0)))));


--
-- Name: cases_meeting changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_meeting FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_meeting.survivor_id) AND ((a.sections & 1) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_meeting.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: cases_member changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_member FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_member.survivor_id) AND ((a.sections & 1) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_member.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: cases_move changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_move FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_move.survivor_id) AND ((a.sections & 4) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_move.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_nextdate changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_nextdate FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_nextdate.survivor_id) AND ((a.sections & 4) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_nextdate.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_note changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_note FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_note.survivor_id) AND ((a.sections & cases_note.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_note.survivor_id) AND ((a.sections & cases_note.section) <> 0)))));


--
-- Name: cases_order changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_order FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_order.survivor_id) AND ((a.sections & 4) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_order.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_paper changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_paper FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paper.survivor_id) AND ((a.sections & cases_paper.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paper.survivor_id) AND ((a.sections & cases_paper.section) <> 0)))));


--
-- Name: cases_paperdemand changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_paperdemand FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paperdemand.survivor_id) AND ((a.sections & cases_paperdemand.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paperdemand.survivor_id) AND ((a.sections & cases_paperdemand.section) <> 0)))));


--
-- Name: cases_paperpiece changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_paperpiece FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paperpiece.survivor_id) AND ((a.sections & cases_paperpiece.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paperpiece.survivor_id) AND ((a.sections & cases_paperpiece.section) <> 0)))));


--
-- Name: cases_paperstep changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_paperstep FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paperstep.survivor_id) AND ((a.sections & cases_paperstep.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paperstep.survivor_id) AND ((a.sections & cases_paperstep.section) <> 0)))));


--
-- Name: cases_promise changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_promise FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_promise.survivor_id) AND ((a.sections & cases_promise.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_promise.survivor_id) AND ((a.sections & cases_promise.section) <> 0)))));


--
-- Name: cases_promisestep changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_promisestep FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_promisestep.survivor_id) AND ((a.sections & cases_promisestep.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_promisestep.survivor_id) AND ((a.sections & cases_promisestep.section) <> 0)))));


--
-- Name: cases_service changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_service FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_service.survivor_id) AND ((a.sections & cases_service.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_service.survivor_id) AND ((a.sections & cases_service.section) <> 0)))));


--
-- Name: cases_stay changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_stay FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_stay.survivor_id) AND ((a.sections & 4) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_stay.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_staywish changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_staywish FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_staywish.survivor_id) AND ((a.sections & 4) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_staywish.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_waiting changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.cases_waiting FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_waiting.survivor_id) AND ((a.sections & 4) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_waiting.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: decisions_challenge changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.decisions_challenge FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_challenge.survivor_id) AND ((a.sections & decisions_challenge.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_challenge.survivor_id) AND ((a.sections & decisions_challenge.section) <> 0)))));


--
-- Name: decisions_challengestep changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.decisions_challengestep FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_challengestep.survivor_id) AND ((a.sections & decisions_challengestep.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_challengestep.survivor_id) AND ((a.sections & decisions_challengestep.section) <> 0)))));


--
-- Name: decisions_choice changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.decisions_choice FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_choice.survivor_id) AND ((a.sections & decisions_choice.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_choice.survivor_id) AND ((a.sections & decisions_choice.section) <> 0)))));


--
-- Name: decisions_decision changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.decisions_decision FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_decision.survivor_id) AND ((a.sections & decisions_decision.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_decision.survivor_id) AND ((a.sections & decisions_decision.section) <> 0)))));


--
-- Name: decisions_retaliationcheck changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.decisions_retaliationcheck FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_retaliationcheck.survivor_id) AND ((a.sections & decisions_retaliationcheck.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_retaliationcheck.survivor_id) AND ((a.sections & decisions_retaliationcheck.section) <> 0)))));


--
-- Name: exchange_knowndirectory changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.exchange_knowndirectory FOR UPDATE TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: exchange_line changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.exchange_line FOR UPDATE TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: exchange_ownkeys changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.exchange_ownkeys FOR UPDATE TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: exchange_received changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.exchange_received FOR UPDATE TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: exchange_sent changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.exchange_sent FOR UPDATE TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: handovers_alarm changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.handovers_alarm FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_alarm.survivor_id) AND ((a.sections & handovers_alarm.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_alarm.survivor_id) AND ((a.sections & handovers_alarm.section) <> 0)))));


--
-- Name: handovers_closure changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.handovers_closure FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_closure.survivor_id) AND ((a.sections & 8) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_closure.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: handovers_conference changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.handovers_conference FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_conference.survivor_id) AND ((a.sections & handovers_conference.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_conference.survivor_id) AND ((a.sections & handovers_conference.section) <> 0)))));


--
-- Name: handovers_followup changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.handovers_followup FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_followup.survivor_id) AND ((a.sections & 512) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_followup.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: handovers_handover changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.handovers_handover FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_handover.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: handovers_handoverfact changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.handovers_handoverfact FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_handoverfact.survivor_id) AND ((a.sections & handovers_handoverfact.section) <> 0)))));


--
-- Name: handovers_jointteam changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.handovers_jointteam FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_jointteam.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: handovers_return changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.handovers_return FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_return.survivor_id) AND ((a.sections & 4) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_return.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: handovers_returnstep changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.handovers_returnstep FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_returnstep.survivor_id) AND ((a.sections & 4) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_returnstep.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: handovers_study changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.handovers_study FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_study.survivor_id) AND ((a.sections & 128) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_study.survivor_id) AND ((a.sections & 128) <> 0)))));


--
-- Name: handovers_support changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.handovers_support FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_support.survivor_id) AND ((a.sections & handovers_support.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_support.survivor_id) AND ((a.sections & handovers_support.section) <> 0)))));


--
-- Name: handovers_visit changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.handovers_visit FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_visit.survivor_id) AND ((a.sections & 512) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_visit.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: herfile_correction changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.herfile_correction FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = herfile_correction.survivor_id) AND ((a.sections & herfile_correction.section) <> 0))))) WITH CHECK (((( SELECT house."only"() AS "only") IS NULL) AND (answered_by = ( SELECT house.actor() AS actor))));


--
-- Name: herfile_erasure changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.herfile_erasure FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE (a.survivor = herfile_erasure.survivor_id)))) WITH CHECK (((house.lasting(survivor_id) <> 0) AND
CASE
    WHEN (( SELECT house."only"() AS "only") IS NULL) THEN (((answer)::text <> 'taken_back'::text) AND (organisation = ( SELECT house.organisation() AS organisation)))
    ELSE ((answer)::text = 'taken_back'::text)
END));


--
-- Name: identities_likeness changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.identities_likeness FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = identities_likeness.survivor_id) AND ((a.sections & 2) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = identities_likeness.survivor_id) AND ((a.sections & 2) <> 0)))));


--
-- Name: identities_particular changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.identities_particular FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = identities_particular.survivor_id) AND ((a.sections & 2) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = identities_particular.survivor_id) AND ((a.sections & 2) <> 0)))));


--
-- Name: intake_taken changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.intake_taken FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = intake_taken.survivor_id) AND ((a.sections & 1) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = intake_taken.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: kernel_conflict changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.kernel_conflict FOR UPDATE TO saathi_app, saathi_jobs USING (((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE (a.survivor = kernel_conflict.survivor))) AND (actor <> house.actor()))) WITH CHECK (((actor <> house.actor()) AND (house.lasting(survivor) <> 0)));


--
-- Name: kernel_request changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.kernel_request FOR UPDATE TO saathi_app, saathi_jobs USING (((organisation = ( SELECT house.organisation() AS organisation)) AND ((survivor IS NULL) OR (EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = kernel_request.survivor) AND ((a.sections & kernel_request.section) <> 0))))))) WITH CHECK (((organisation = ( SELECT house.organisation() AS organisation)) AND ((survivor IS NULL) OR (EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = kernel_request.survivor) AND ((a.sections & kernel_request.section) <> 0)))))));


--
-- Name: kernel_seat changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.kernel_seat FOR UPDATE TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation))) WITH CHECK ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: links_course changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.links_course FOR UPDATE TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: links_duty changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.links_duty FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.links_request r
  WHERE (r.id = links_duty.request_id))));


--
-- Name: links_dutyof changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.links_dutyof FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_dutyof.survivor_id) AND ((a.sections & links_dutyof.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_dutyof.survivor_id) AND ((a.sections & links_dutyof.section) <> 0)))));


--
-- Name: links_entitlement changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.links_entitlement FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_entitlement.survivor_id) AND ((a.sections & links_entitlement.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_entitlement.survivor_id) AND ((a.sections & links_entitlement.section) <> 0)))));


--
-- Name: links_learningoffer changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.links_learningoffer FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_learningoffer.survivor_id) AND ((a.sections & 256) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_learningoffer.survivor_id) AND ((a.sections & 256) <> 0)))));


--
-- Name: links_learningpath changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.links_learningpath FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_learningpath.survivor_id) AND ((a.sections & 256) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_learningpath.survivor_id) AND ((a.sections & 256) <> 0)))));


--
-- Name: links_letter changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.links_letter FOR UPDATE TO saathi_app, saathi_jobs USING (( SELECT (EXISTS ( SELECT 1
           FROM public.links_letterof o
          WHERE (o.letter_id = links_letter.id))) AS "exists"));


--
-- Name: links_referral changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.links_referral FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_referral.survivor_id) AND ((a.sections & links_referral.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_referral.survivor_id) AND ((a.sections & links_referral.section) <> 0)))));


--
-- Name: links_request changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.links_request FOR UPDATE TO saathi_app, saathi_jobs USING ((((to_organisation = ( SELECT house.organisation() AS organisation)) AND (sent_at IS NOT NULL) AND (( SELECT house."only"() AS "only") IS NULL)) OR ( SELECT (EXISTS ( SELECT 1
           FROM public.links_requestof o
          WHERE (o.request_id = links_request.id))) AS "exists")));


--
-- Name: links_requestof changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.links_requestof FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_requestof.survivor_id) AND ((a.sections & links_requestof.section) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_requestof.survivor_id) AND ((a.sections & links_requestof.section) <> 0)))));


--
-- Name: orgs_agreement changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.orgs_agreement FOR UPDATE TO saathi_app, saathi_jobs USING ((first_id = ( SELECT house.organisation() AS organisation))) WITH CHECK ((first_id = ( SELECT house.organisation() AS organisation)));


--
-- Name: orgs_cohort changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.orgs_cohort FOR UPDATE TO saathi_app, saathi_jobs USING ((organisation_id = ( SELECT house.organisation() AS organisation))) WITH CHECK ((organisation_id = ( SELECT house.organisation() AS organisation)));


--
-- Name: orgs_cover changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.orgs_cover FOR UPDATE TO saathi_app, saathi_jobs USING ((organisation_id = ( SELECT house.organisation() AS organisation))) WITH CHECK (((organisation_id = ( SELECT house.organisation() AS organisation)) AND (EXISTS ( SELECT 1
   FROM public.orgs_person p
  WHERE ((p.id = orgs_cover.person_id) AND (p.organisation_id = orgs_cover.organisation_id)))) AND (EXISTS ( SELECT 1
   FROM public.orgs_person p
  WHERE ((p.id = orgs_cover.by_id) AND (p.organisation_id = orgs_cover.organisation_id))))));


--
-- Name: orgs_login changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.orgs_login FOR UPDATE TO saathi_app, saathi_jobs USING (((( SELECT p.organisation_id
   FROM public.orgs_person p
  WHERE (p.id = orgs_login.person_id)) = ( SELECT house.organisation() AS organisation)) OR (person_id = ( SELECT house.actor() AS actor)))) WITH CHECK (((( SELECT p.organisation_id
   FROM public.orgs_person p
  WHERE (p.id = orgs_login.person_id)) = ( SELECT house.organisation() AS organisation)) OR (person_id = ( SELECT house.actor() AS actor))));


--
-- Name: orgs_organisation changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.orgs_organisation FOR UPDATE TO saathi_app, saathi_jobs USING ((id = ( SELECT house.organisation() AS organisation))) WITH CHECK ((id = ( SELECT house.organisation() AS organisation)));


--
-- Name: orgs_person changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.orgs_person FOR UPDATE TO saathi_app, saathi_jobs USING ((organisation_id = ( SELECT house.organisation() AS organisation))) WITH CHECK ((organisation_id = ( SELECT house.organisation() AS organisation)));


--
-- Name: orgs_sealingkey changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.orgs_sealingkey FOR UPDATE TO saathi_app, saathi_jobs USING ((person_id = ( SELECT house.actor() AS actor))) WITH CHECK ((person_id = ( SELECT house.actor() AS actor)));


--
-- Name: orgs_secondlook changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.orgs_secondlook FOR UPDATE TO saathi_app, saathi_jobs USING ((organisation_id = ( SELECT house.organisation() AS organisation))) WITH CHECK ((organisation_id = ( SELECT house.organisation() AS organisation)));


--
-- Name: orgs_team changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.orgs_team FOR UPDATE TO saathi_app, saathi_jobs USING ((organisation_id = ( SELECT house.organisation() AS organisation))) WITH CHECK ((organisation_id = ( SELECT house.organisation() AS organisation)));


--
-- Name: plans_goal changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.plans_goal FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_goal.survivor_id) AND ((a.sections & 8) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_goal.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_goalchange changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.plans_goalchange FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_goalchange.survivor_id) AND ((a.sections & 8) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_goalchange.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_recording changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.plans_recording FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_recording.survivor_id) AND ((a.sections & 8) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_recording.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_recordingpiece changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.plans_recordingpiece FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_recordingpiece.survivor_id) AND ((a.sections & 8) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_recordingpiece.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_review changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.plans_review FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_review.survivor_id) AND ((a.sections & 8) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_review.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_step changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.plans_step FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_step.survivor_id) AND ((a.sections & 8) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_step.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_stepchange changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.plans_stepchange FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_stepchange.survivor_id) AND ((a.sections & 8) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_stepchange.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_words changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.plans_words FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_words.survivor_id) AND ((a.sections & 8) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_words.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: stigma_incident changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.stigma_incident FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = stigma_incident.survivor_id) AND ((a.sections & 512) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = stigma_incident.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: stigma_response changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.stigma_response FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = stigma_response.survivor_id) AND ((a.sections & 512) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = stigma_response.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: survivors_consent changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.survivors_consent FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_consent.survivor_id) AND ((a.sections & 1) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_consent.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: survivors_dependant changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.survivors_dependant FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_dependant.survivor_id) AND ((a.sections & 128) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_dependant.survivor_id) AND ((a.sections & 128) <> 0)))));


--
-- Name: survivors_ground changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.survivors_ground FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_ground.survivor_id) AND ((a.sections & 1) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_ground.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: survivors_safecontact changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.survivors_safecontact FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_safecontact.survivor_id) AND ((a.sections & 1) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_safecontact.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: survivors_survivor changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.survivors_survivor FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_survivor.id) AND ((a.sections & 1) <> 0))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_survivor.id) AND ((a.sections & 1) <> 0)))));


--
-- Name: watch_alert changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.watch_alert FOR UPDATE TO saathi_app, saathi_jobs USING (house.looks_at(organisation, person)) WITH CHECK ((house.looks_at(organisation, person) AND (looked_by = ( SELECT house.actor() AS actor))));


--
-- Name: watch_question changes; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY changes ON public.watch_question FOR UPDATE TO saathi_app, saathi_jobs USING (((( SELECT house."only"() AS "only") IS NULL) AND house.looks_at(organisation, person))) WITH CHECK ((house.looks_at(organisation, person) AND (answered_by = ( SELECT house.actor() AS actor))));


--
-- Name: decisions_challenge; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.decisions_challenge ENABLE ROW LEVEL SECURITY;

--
-- Name: decisions_challengestep; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.decisions_challengestep ENABLE ROW LEVEL SECURITY;

--
-- Name: decisions_choice; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.decisions_choice ENABLE ROW LEVEL SECURITY;

--
-- Name: decisions_decision; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.decisions_decision ENABLE ROW LEVEL SECURITY;

--
-- Name: decisions_offer; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.decisions_offer ENABLE ROW LEVEL SECURITY;

--
-- Name: decisions_retaliationcheck; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.decisions_retaliationcheck ENABLE ROW LEVEL SECURITY;

--
-- Name: exchange_knowndirectory; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.exchange_knowndirectory ENABLE ROW LEVEL SECURITY;

--
-- Name: exchange_line; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.exchange_line ENABLE ROW LEVEL SECURITY;

--
-- Name: exchange_ownkeys; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.exchange_ownkeys ENABLE ROW LEVEL SECURITY;

--
-- Name: exchange_received; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.exchange_received ENABLE ROW LEVEL SECURITY;

--
-- Name: exchange_sent; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.exchange_sent ENABLE ROW LEVEL SECURITY;

--
-- Name: decisions_challengestep follows; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY follows ON public.decisions_challengestep AS RESTRICTIVE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.decisions_challenge c
  WHERE (c.id = decisions_challengestep.challenge_id)))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.decisions_challenge c
  WHERE ((c.id = decisions_challengestep.challenge_id) AND ((c.kept_by = ( SELECT house.actor() AS actor)) OR (NOT (c.hidden_from && ( SELECT house.stands() AS stands))))))));


--
-- Name: decisions_retaliationcheck follows; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY follows ON public.decisions_retaliationcheck AS RESTRICTIVE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.decisions_challenge c
  WHERE (c.id = decisions_retaliationcheck.challenge_id)))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.decisions_challenge c
  WHERE ((c.id = decisions_retaliationcheck.challenge_id) AND ((c.kept_by = ( SELECT house.actor() AS actor)) OR (NOT (c.hidden_from && ( SELECT house.stands() AS stands))))))));


--
-- Name: handovers_accountable; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_accountable ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_alarm; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_alarm ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_attendance; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_attendance ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_closure; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_closure ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_conference; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_conference ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_conferenceitem; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_conferenceitem ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_factasked; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_factasked ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_followup; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_followup ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_footing; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_footing ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_handover; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_handover ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_handoverfact; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_handoverfact ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_jointteam; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_jointteam ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_rating; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_rating ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_return; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_return ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_returnevent; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_returnevent ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_returnpaper; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_returnpaper ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_returnstep; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_returnstep ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_safetyplan; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_safetyplan ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_study; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_study ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_studyreport; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_studyreport ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_studyview; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_studyview ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_support; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_support ENABLE ROW LEVEL SECURITY;

--
-- Name: handovers_visit; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.handovers_visit ENABLE ROW LEVEL SECURITY;

--
-- Name: plans_recordingpiece heard; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY heard ON public.plans_recordingpiece AS RESTRICTIVE FOR SELECT TO saathi_app, saathi_jobs USING (((survivor_id = house."only"()) OR (EXISTS ( SELECT 1
   FROM public.plans_recording r
  WHERE ((r.id = plans_recordingpiece.recording_id) AND (house.actor() = ANY (r.may_hear)))))));


--
-- Name: herfile_correction; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.herfile_correction ENABLE ROW LEVEL SECURITY;

--
-- Name: herfile_erasure; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.herfile_erasure ENABLE ROW LEVEL SECURITY;

--
-- Name: herfile_ledger; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.herfile_ledger ENABLE ROW LEVEL SECURITY;

--
-- Name: survivors_sharinganswer hers; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY hers ON public.survivors_sharinganswer AS RESTRICTIVE FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ((survivor_id = ( SELECT house."only"() AS "only")));


--
-- Name: identities_duplicateside; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.identities_duplicateside ENABLE ROW LEVEL SECURITY;

--
-- Name: identities_likeness; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.identities_likeness ENABLE ROW LEVEL SECURITY;

--
-- Name: identities_particular; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.identities_particular ENABLE ROW LEVEL SECURITY;

--
-- Name: intake_batch; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.intake_batch ENABLE ROW LEVEL SECURITY;

--
-- Name: intake_chunk; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.intake_chunk ENABLE ROW LEVEL SECURITY;

--
-- Name: intake_taken; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.intake_taken ENABLE ROW LEVEL SECURITY;

--
-- Name: kernel_access; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.kernel_access ENABLE ROW LEVEL SECURITY;

--
-- Name: kernel_conflict; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.kernel_conflict ENABLE ROW LEVEL SECURITY;

--
-- Name: kernel_draft; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.kernel_draft ENABLE ROW LEVEL SECURITY;

--
-- Name: kernel_holder; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.kernel_holder ENABLE ROW LEVEL SECURITY;

--
-- Name: kernel_journal; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.kernel_journal ENABLE ROW LEVEL SECURITY;

--
-- Name: kernel_once; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.kernel_once ENABLE ROW LEVEL SECURITY;

--
-- Name: kernel_request; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.kernel_request ENABLE ROW LEVEL SECURITY;

--
-- Name: kernel_seat; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.kernel_seat ENABLE ROW LEVEL SECURITY;

--
-- Name: links_call; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_call ENABLE ROW LEVEL SECURITY;

--
-- Name: links_course; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_course ENABLE ROW LEVEL SECURITY;

--
-- Name: links_doubt; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_doubt ENABLE ROW LEVEL SECURITY;

--
-- Name: links_duty; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_duty ENABLE ROW LEVEL SECURITY;

--
-- Name: links_dutyof; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_dutyof ENABLE ROW LEVEL SECURITY;

--
-- Name: links_entitlement; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_entitlement ENABLE ROW LEVEL SECURITY;

--
-- Name: links_entitlementstep; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_entitlementstep ENABLE ROW LEVEL SECURITY;

--
-- Name: links_gap; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_gap ENABLE ROW LEVEL SECURITY;

--
-- Name: links_learninggap; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_learninggap ENABLE ROW LEVEL SECURITY;

--
-- Name: links_learningoffer; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_learningoffer ENABLE ROW LEVEL SECURITY;

--
-- Name: links_learningpath; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_learningpath ENABLE ROW LEVEL SECURITY;

--
-- Name: links_learningstep; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_learningstep ENABLE ROW LEVEL SECURITY;

--
-- Name: links_letter; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_letter ENABLE ROW LEVEL SECURITY;

--
-- Name: links_lettername; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_lettername ENABLE ROW LEVEL SECURITY;

--
-- Name: links_letterof; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_letterof ENABLE ROW LEVEL SECURITY;

--
-- Name: links_marketnote; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_marketnote ENABLE ROW LEVEL SECURITY;

--
-- Name: links_referral; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_referral ENABLE ROW LEVEL SECURITY;

--
-- Name: links_request; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_request ENABLE ROW LEVEL SECURITY;

--
-- Name: links_requestof; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_requestof ENABLE ROW LEVEL SECURITY;

--
-- Name: links_requeststep; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_requeststep ENABLE ROW LEVEL SECURITY;

--
-- Name: links_requestview; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.links_requestview ENABLE ROW LEVEL SECURITY;

--
-- Name: identities_duplicateside locks; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY locks ON public.identities_duplicateside FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = identities_duplicateside.survivor_id) AND ((a.sections & 2) <> 0))))) WITH CHECK (false);


--
-- Name: cases_savedview mine; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY mine ON public.cases_savedview TO saathi_app, saathi_jobs USING ((actor = house.actor())) WITH CHECK (((actor = house.actor()) AND ((team IS NULL) OR (team = ANY (( SELECT house.subjects() AS subjects)::uuid[])))));


--
-- Name: cases_wordcount mine; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY mine ON public.cases_wordcount TO saathi_app, saathi_jobs USING ((actor = house.actor())) WITH CHECK ((actor = house.actor()));


--
-- Name: kernel_draft mine; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY mine ON public.kernel_draft TO saathi_app, saathi_jobs USING ((actor = house.actor())) WITH CHECK ((actor = house.actor()));


--
-- Name: kernel_once mine; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY mine ON public.kernel_once TO saathi_app, saathi_jobs USING ((actor = house.actor())) WITH CHECK ((actor = house.actor()));


--
-- Name: kernel_access narrowed; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY narrowed ON public.kernel_access AS RESTRICTIVE TO saathi_app, saathi_jobs USING (
CASE
    WHEN (( SELECT house."only"() AS "only") IS NULL) THEN true
    ELSE (survivor = ( SELECT house."only"() AS "only"))
END);


--
-- Name: kernel_draft narrowed; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY narrowed ON public.kernel_draft AS RESTRICTIVE TO saathi_app, saathi_jobs USING (
CASE
    WHEN (( SELECT house."only"() AS "only") IS NULL) THEN true
    ELSE (target = ( SELECT house."only"() AS "only"))
END);


--
-- Name: kernel_journal narrowed; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY narrowed ON public.kernel_journal AS RESTRICTIVE FOR SELECT TO saathi_app, saathi_jobs USING (
CASE
    WHEN (( SELECT house."only"() AS "only") IS NULL) THEN true
    ELSE (survivor = ( SELECT house."only"() AS "only"))
END);


--
-- Name: orgs_agreement; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.orgs_agreement ENABLE ROW LEVEL SECURITY;

--
-- Name: orgs_cohort; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.orgs_cohort ENABLE ROW LEVEL SECURITY;

--
-- Name: orgs_cover; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.orgs_cover ENABLE ROW LEVEL SECURITY;

--
-- Name: orgs_login; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.orgs_login ENABLE ROW LEVEL SECURITY;

--
-- Name: orgs_organisation; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.orgs_organisation ENABLE ROW LEVEL SECURITY;

--
-- Name: orgs_person; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.orgs_person ENABLE ROW LEVEL SECURITY;

--
-- Name: orgs_sealingkey; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.orgs_sealingkey ENABLE ROW LEVEL SECURITY;

--
-- Name: orgs_secondlook; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.orgs_secondlook ENABLE ROW LEVEL SECURITY;

--
-- Name: orgs_team; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.orgs_team ENABLE ROW LEVEL SECURITY;

--
-- Name: intake_batch own; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY own ON public.intake_batch TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation))) WITH CHECK ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: intake_chunk own; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY own ON public.intake_chunk TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.intake_batch b
  WHERE ((b.id = intake_chunk.batch_id) AND (b.organisation = ( SELECT house.organisation() AS organisation)))))) WITH CHECK ((EXISTS ( SELECT 1
   FROM public.intake_batch b
  WHERE ((b.id = intake_chunk.batch_id) AND (b.organisation = ( SELECT house.organisation() AS organisation))))));


--
-- Name: kernel_seat own_subject; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY own_subject ON public.kernel_seat AS RESTRICTIVE FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (
CASE kind
    WHEN 'person'::text THEN ((actor = subject) AND (EXISTS ( SELECT 1
       FROM public.orgs_person p
      WHERE ((p.id = kernel_seat.subject) AND (p.organisation_id = kernel_seat.organisation)))))
    WHEN 'survivor'::text THEN (actor = subject)
    ELSE ((EXISTS ( SELECT 1
       FROM public.orgs_person p
      WHERE ((p.id = kernel_seat.actor) AND (p.organisation_id = kernel_seat.organisation)))) AND
    CASE kind
        WHEN 'team'::text THEN (EXISTS ( SELECT 1
           FROM public.orgs_team t
          WHERE ((t.id = kernel_seat.subject) AND (t.organisation_id = kernel_seat.organisation))))
        WHEN 'profession'::text THEN (EXISTS ( SELECT 1
           FROM public.orgs_cohort c
          WHERE ((c.id = kernel_seat.subject) AND (c.organisation_id = kernel_seat.organisation))))
        ELSE (subject = organisation)
    END)
END);


--
-- Name: kernel_seat own_subject_kept; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY own_subject_kept ON public.kernel_seat AS RESTRICTIVE FOR UPDATE TO saathi_app, saathi_jobs WITH CHECK (
CASE kind
    WHEN 'person'::text THEN ((actor = subject) AND (EXISTS ( SELECT 1
       FROM public.orgs_person p
      WHERE ((p.id = kernel_seat.subject) AND (p.organisation_id = kernel_seat.organisation)))))
    WHEN 'survivor'::text THEN (actor = subject)
    ELSE ((EXISTS ( SELECT 1
       FROM public.orgs_person p
      WHERE ((p.id = kernel_seat.actor) AND (p.organisation_id = kernel_seat.organisation)))) AND
    CASE kind
        WHEN 'team'::text THEN (EXISTS ( SELECT 1
           FROM public.orgs_team t
          WHERE ((t.id = kernel_seat.subject) AND (t.organisation_id = kernel_seat.organisation))))
        WHEN 'profession'::text THEN (EXISTS ( SELECT 1
           FROM public.orgs_cohort c
          WHERE ((c.id = kernel_seat.subject) AND (c.organisation_id = kernel_seat.organisation))))
        ELSE (subject = organisation)
    END)
END);


--
-- Name: plans_answer; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.plans_answer ENABLE ROW LEVEL SECURITY;

--
-- Name: plans_attainment; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.plans_attainment ENABLE ROW LEVEL SECURITY;

--
-- Name: plans_booklet; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.plans_booklet ENABLE ROW LEVEL SECURITY;

--
-- Name: plans_goal; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.plans_goal ENABLE ROW LEVEL SECURITY;

--
-- Name: plans_goalchange; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.plans_goalchange ENABLE ROW LEVEL SECURITY;

--
-- Name: plans_levels; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.plans_levels ENABLE ROW LEVEL SECURITY;

--
-- Name: plans_recording; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.plans_recording ENABLE ROW LEVEL SECURITY;

--
-- Name: plans_recordingpiece; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.plans_recordingpiece ENABLE ROW LEVEL SECURITY;

--
-- Name: plans_review; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.plans_review ENABLE ROW LEVEL SECURITY;

--
-- Name: plans_step; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.plans_step ENABLE ROW LEVEL SECURITY;

--
-- Name: plans_stepchange; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.plans_stepchange ENABLE ROW LEVEL SECURITY;

--
-- Name: plans_version; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.plans_version ENABLE ROW LEVEL SECURITY;

--
-- Name: plans_words; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.plans_words ENABLE ROW LEVEL SECURITY;

--
-- Name: cases_absence reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_absence FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_absence.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_case reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_case FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_case.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: cases_caseevent reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_caseevent FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_caseevent.survivor_id) AND ((a.sections & cases_caseevent.section) <> 0)))));


--
-- Name: cases_dutyreport reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_dutyreport FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_dutyreport.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: cases_export reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_export FOR SELECT TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: cases_flag reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_flag FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_flag.survivor_id) AND ((a.sections & cases_flag.section) <> 0)))));


--
-- Name: cases_heard reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_heard FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_heard.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: cases_leave reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_leave FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_leave.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_leavingrequest reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_leavingrequest FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_leavingrequest.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_matter reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_matter FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_matter.survivor_id) AND ((a.sections & cases_matter.section) <> 0)))));


--
-- Name: cases_matterstep reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_matterstep FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_matterstep.survivor_id) AND ((a.sections & cases_matterstep.section) <> 0)))));


--
-- Name: cases_meeting reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_meeting FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_meeting.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: cases_member reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_member FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_member.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: cases_move reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_move FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_move.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_nextdate reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_nextdate FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_nextdate.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_note reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_note FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_note.survivor_id) AND ((a.sections & cases_note.section) <> 0)))));


--
-- Name: cases_order reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_order FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_order.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_paper reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_paper FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paper.survivor_id) AND ((a.sections & cases_paper.section) <> 0)))));


--
-- Name: cases_paperdemand reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_paperdemand FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paperdemand.survivor_id) AND ((a.sections & cases_paperdemand.section) <> 0)))));


--
-- Name: cases_paperpiece reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_paperpiece FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paperpiece.survivor_id) AND ((a.sections & cases_paperpiece.section) <> 0)))));


--
-- Name: cases_paperstep reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_paperstep FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_paperstep.survivor_id) AND ((a.sections & cases_paperstep.section) <> 0)))));


--
-- Name: cases_promise reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_promise FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_promise.survivor_id) AND ((a.sections & cases_promise.section) <> 0)))));


--
-- Name: cases_promisestep reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_promisestep FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_promisestep.survivor_id) AND ((a.sections & cases_promisestep.section) <> 0)))));


--
-- Name: cases_service reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_service FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_service.survivor_id) AND ((a.sections & cases_service.section) <> 0)))));


--
-- Name: cases_stay reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_stay FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_stay.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_staywish reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_staywish FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_staywish.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: cases_waiting reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.cases_waiting FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = cases_waiting.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: decisions_challenge reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.decisions_challenge FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_challenge.survivor_id) AND ((a.sections & decisions_challenge.section) <> 0)))));


--
-- Name: decisions_challengestep reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.decisions_challengestep FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_challengestep.survivor_id) AND ((a.sections & decisions_challengestep.section) <> 0)))));


--
-- Name: decisions_choice reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.decisions_choice FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_choice.survivor_id) AND ((a.sections & decisions_choice.section) <> 0)))));


--
-- Name: decisions_decision reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.decisions_decision FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_decision.survivor_id) AND ((a.sections & decisions_decision.section) <> 0)))));


--
-- Name: decisions_offer reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.decisions_offer FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_offer.survivor_id) AND ((a.sections & decisions_offer.section) <> 0)))));


--
-- Name: decisions_retaliationcheck reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.decisions_retaliationcheck FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = decisions_retaliationcheck.survivor_id) AND ((a.sections & decisions_retaliationcheck.section) <> 0)))));


--
-- Name: exchange_knowndirectory reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.exchange_knowndirectory FOR SELECT TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: exchange_line reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.exchange_line FOR SELECT TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: exchange_ownkeys reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.exchange_ownkeys FOR SELECT TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: exchange_received reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.exchange_received FOR SELECT TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: exchange_sent reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.exchange_sent FOR SELECT TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: handovers_accountable reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_accountable FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_accountable.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: handovers_alarm reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_alarm FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_alarm.survivor_id) AND ((a.sections & handovers_alarm.section) <> 0)))));


--
-- Name: handovers_attendance reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_attendance FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_attendance.survivor_id) AND ((a.sections & handovers_attendance.section) <> 0)))));


--
-- Name: handovers_closure reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_closure FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_closure.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: handovers_conference reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_conference FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_conference.survivor_id) AND ((a.sections & handovers_conference.section) <> 0)))));


--
-- Name: handovers_conferenceitem reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_conferenceitem FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_conferenceitem.survivor_id) AND ((a.sections & handovers_conferenceitem.section) <> 0)))));


--
-- Name: handovers_factasked reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_factasked FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_factasked.survivor_id) AND ((a.sections & handovers_factasked.section) <> 0)))));


--
-- Name: handovers_followup reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_followup FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_followup.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: handovers_footing reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_footing FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_footing.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: handovers_handover reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_handover FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_handover.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: handovers_handoverfact reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_handoverfact FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_handoverfact.survivor_id) AND ((a.sections & handovers_handoverfact.section) <> 0)))));


--
-- Name: handovers_jointteam reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_jointteam FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_jointteam.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: handovers_rating reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_rating FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_rating.survivor_id) AND ((a.sections & handovers_rating.section) <> 0)))));


--
-- Name: handovers_return reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_return FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_return.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: handovers_returnevent reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_returnevent FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_returnevent.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: handovers_returnpaper reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_returnpaper FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_returnpaper.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: handovers_returnstep reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_returnstep FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_returnstep.survivor_id) AND ((a.sections & 4) <> 0)))));


--
-- Name: handovers_safetyplan reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_safetyplan FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_safetyplan.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: handovers_study reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_study FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_study.survivor_id) AND ((a.sections & 128) <> 0)))));


--
-- Name: handovers_studyreport reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_studyreport FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_studyreport.survivor_id) AND ((a.sections & 128) <> 0)))));


--
-- Name: handovers_studyview reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_studyview FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_studyview.survivor_id) AND ((a.sections & 128) <> 0)))));


--
-- Name: handovers_support reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_support FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_support.survivor_id) AND ((a.sections & handovers_support.section) <> 0)))));


--
-- Name: handovers_visit reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.handovers_visit FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = handovers_visit.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: herfile_correction reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.herfile_correction FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = herfile_correction.survivor_id) AND ((a.sections & herfile_correction.section) <> 0)))));


--
-- Name: herfile_erasure reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.herfile_erasure FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = herfile_erasure.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: herfile_ledger reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.herfile_ledger FOR SELECT TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: identities_duplicateside reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.identities_duplicateside FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = identities_duplicateside.survivor_id) AND ((a.sections & 2) <> 0)))));


--
-- Name: identities_likeness reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.identities_likeness FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = identities_likeness.survivor_id) AND ((a.sections & 2) <> 0)))));


--
-- Name: identities_particular reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.identities_particular FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = identities_particular.survivor_id) AND ((a.sections & 2) <> 0)))));


--
-- Name: intake_taken reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.intake_taken FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = intake_taken.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: kernel_access reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.kernel_access FOR SELECT TO saathi_app, saathi_jobs USING (((subject = ANY (( SELECT house.subjects() AS subjects)::uuid[])) AND (until > now()) AND (NOT (survivor = ANY (( SELECT house.kept_from() AS kept_from)::uuid[]))) AND ((origin <> ( SELECT house.origin() AS origin)) OR (survivor = ANY (( SELECT house.cleared() AS cleared)::uuid[])))));


--
-- Name: kernel_conflict reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.kernel_conflict FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE (a.survivor = kernel_conflict.survivor))));


--
-- Name: kernel_journal reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.kernel_journal FOR SELECT TO saathi_app, saathi_jobs USING (((actor = house.actor()) OR (EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = kernel_journal.survivor) AND ((a.sections & kernel_journal.section) <> 0))))));


--
-- Name: kernel_request reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.kernel_request FOR SELECT TO saathi_app, saathi_jobs USING (((organisation = ( SELECT house.organisation() AS organisation)) AND ((survivor IS NULL) OR (EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = kernel_request.survivor) AND ((a.sections & kernel_request.section) <> 0)))))));


--
-- Name: kernel_seat reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.kernel_seat FOR SELECT TO saathi_app, saathi_jobs USING (true);


--
-- Name: links_call reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_call FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_call.survivor_id) AND ((a.sections & links_call.section) <> 0)))));


--
-- Name: links_course reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_course FOR SELECT TO saathi_app, saathi_jobs USING ((( SELECT house.actor() AS actor) IS NOT NULL));


--
-- Name: links_doubt reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_doubt FOR SELECT TO saathi_app, saathi_jobs USING (((( SELECT house.organisation() AS organisation) = kept_by) OR (( SELECT house.organisation() AS organisation) = organisation)));


--
-- Name: links_duty reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_duty FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.links_request r
  WHERE (r.id = links_duty.request_id))));


--
-- Name: links_dutyof reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_dutyof FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_dutyof.survivor_id) AND ((a.sections & links_dutyof.section) <> 0)))));


--
-- Name: links_entitlement reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_entitlement FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_entitlement.survivor_id) AND ((a.sections & links_entitlement.section) <> 0)))));


--
-- Name: links_entitlementstep reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_entitlementstep FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_entitlementstep.survivor_id) AND ((a.sections & links_entitlementstep.section) <> 0)))));


--
-- Name: links_gap reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_gap FOR SELECT TO saathi_app, saathi_jobs USING ((organisation = ( SELECT house.organisation() AS organisation)));


--
-- Name: links_learninggap reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_learninggap FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_learninggap.survivor_id) AND ((a.sections & 256) <> 0)))));


--
-- Name: links_learningoffer reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_learningoffer FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_learningoffer.survivor_id) AND ((a.sections & 256) <> 0)))));


--
-- Name: links_learningpath reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_learningpath FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_learningpath.survivor_id) AND ((a.sections & 256) <> 0)))));


--
-- Name: links_learningstep reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_learningstep FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_learningstep.survivor_id) AND ((a.sections & 256) <> 0)))));


--
-- Name: links_letter reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_letter FOR SELECT TO saathi_app, saathi_jobs USING ((((organisation = ( SELECT house.organisation() AS organisation)) AND (( SELECT house."only"() AS "only") IS NULL)) OR ( SELECT (EXISTS ( SELECT 1
           FROM public.links_letterof o
          WHERE (o.letter_id = links_letter.id))) AS "exists")));


--
-- Name: links_lettername reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_lettername FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_lettername.survivor_id) AND ((a.sections & 2) <> 0)))));


--
-- Name: links_letterof reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_letterof FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_letterof.survivor_id) AND ((a.sections & links_letterof.section) <> 0)))));


--
-- Name: links_marketnote reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_marketnote FOR SELECT TO saathi_app, saathi_jobs USING ((( SELECT house.actor() AS actor) IS NOT NULL));


--
-- Name: links_referral reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_referral FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_referral.survivor_id) AND ((a.sections & links_referral.section) <> 0)))));


--
-- Name: links_request reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_request FOR SELECT TO saathi_app, saathi_jobs USING ((((to_organisation = ( SELECT house.organisation() AS organisation)) AND (sent_at IS NOT NULL) AND (( SELECT house."only"() AS "only") IS NULL)) OR ( SELECT (EXISTS ( SELECT 1
           FROM public.links_requestof o
          WHERE (o.request_id = links_request.id))) AS "exists")));


--
-- Name: links_requestof reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_requestof FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_requestof.survivor_id) AND ((a.sections & links_requestof.section) <> 0)))));


--
-- Name: links_requeststep reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_requeststep FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.links_request r
  WHERE (r.id = links_requeststep.request_id))));


--
-- Name: links_requestview reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.links_requestview FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = links_requestview.survivor_id) AND ((a.sections & links_requestview.section) <> 0)))));


--
-- Name: orgs_agreement reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.orgs_agreement FOR SELECT USING (true);


--
-- Name: orgs_cohort reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.orgs_cohort FOR SELECT USING (true);


--
-- Name: orgs_cover reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.orgs_cover FOR SELECT USING (true);


--
-- Name: orgs_login reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.orgs_login FOR SELECT USING (true);


--
-- Name: orgs_organisation reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.orgs_organisation FOR SELECT USING (true);


--
-- Name: orgs_person reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.orgs_person FOR SELECT USING (true);


--
-- Name: orgs_sealingkey reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.orgs_sealingkey FOR SELECT USING (true);


--
-- Name: orgs_secondlook reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.orgs_secondlook FOR SELECT USING (true);


--
-- Name: orgs_team reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.orgs_team FOR SELECT USING (true);


--
-- Name: plans_answer reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.plans_answer FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_answer.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_attainment reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.plans_attainment FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_attainment.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_booklet reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.plans_booklet FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_booklet.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_goal reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.plans_goal FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_goal.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_goalchange reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.plans_goalchange FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_goalchange.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_levels reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.plans_levels FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_levels.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_recording reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.plans_recording FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_recording.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_recordingpiece reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.plans_recordingpiece FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_recordingpiece.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_review reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.plans_review FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_review.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_step reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.plans_step FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_step.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_stepchange reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.plans_stepchange FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_stepchange.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_version reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.plans_version FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_version.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: plans_words reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.plans_words FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = plans_words.survivor_id) AND ((a.sections & 8) <> 0)))));


--
-- Name: stigma_incident reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.stigma_incident FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = stigma_incident.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: stigma_response reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.stigma_response FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = stigma_response.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: stigma_wish reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.stigma_wish FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = stigma_wish.survivor_id) AND ((a.sections & 512) <> 0)))));


--
-- Name: survivors_breakglass reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.survivors_breakglass FOR SELECT TO saathi_app, saathi_jobs USING (((actor = house.actor()) OR (EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE (a.survivor = survivors_breakglass.survivor_id)))));


--
-- Name: survivors_consent reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.survivors_consent FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_consent.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: survivors_dangersearch reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.survivors_dangersearch FOR SELECT TO saathi_app, saathi_jobs USING (((actor = house.actor()) OR house.looks_at(organisation, actor)));


--
-- Name: survivors_dependant reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.survivors_dependant FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_dependant.survivor_id) AND ((a.sections & 128) <> 0)))));


--
-- Name: survivors_glassreview reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.survivors_glassreview FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.survivors_breakglass b
  WHERE (b.id = survivors_glassreview.glass_id))));


--
-- Name: survivors_ground reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.survivors_ground FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_ground.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: survivors_safecontact reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.survivors_safecontact FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_safecontact.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: survivors_sharinganswer reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.survivors_sharinganswer FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_sharinganswer.survivor_id) AND ((a.sections & 1) <> 0)))));


--
-- Name: survivors_survivor reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.survivors_survivor FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE ((a.survivor = survivors_survivor.id) AND ((a.sections & 1) <> 0)))));


--
-- Name: watch_alert reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.watch_alert FOR SELECT TO saathi_app, saathi_jobs USING (house.looks_at(organisation, person));


--
-- Name: watch_question reads; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY reads ON public.watch_question FOR SELECT TO saathi_app, saathi_jobs USING (
CASE
    WHEN (( SELECT house."only"() AS "only") IS NULL) THEN house.looks_at(organisation, person)
    ELSE ((survivor_id = ( SELECT house."only"() AS "only")) AND ((person <> ( SELECT house.actor() AS actor)) OR (asked_by = ( SELECT house.actor() AS actor))) AND (EXISTS ( SELECT 1
       FROM public.kernel_access a
      WHERE (a.survivor = watch_question.survivor_id))))
END);


--
-- Name: cases_savedview shared; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY shared ON public.cases_savedview FOR SELECT TO saathi_app, saathi_jobs USING ((team = ANY (( SELECT house.subjects() AS subjects)::uuid[])));


--
-- Name: stigma_incident; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.stigma_incident ENABLE ROW LEVEL SECURITY;

--
-- Name: stigma_response; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.stigma_response ENABLE ROW LEVEL SECURITY;

--
-- Name: stigma_wish; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.stigma_wish ENABLE ROW LEVEL SECURITY;

--
-- Name: survivors_breakglass; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.survivors_breakglass ENABLE ROW LEVEL SECURITY;

--
-- Name: survivors_consent; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.survivors_consent ENABLE ROW LEVEL SECURITY;

--
-- Name: survivors_dangersearch; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.survivors_dangersearch ENABLE ROW LEVEL SECURITY;

--
-- Name: survivors_dependant; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.survivors_dependant ENABLE ROW LEVEL SECURITY;

--
-- Name: survivors_glassreview; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.survivors_glassreview ENABLE ROW LEVEL SECURITY;

--
-- Name: survivors_ground; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.survivors_ground ENABLE ROW LEVEL SECURITY;

--
-- Name: survivors_safecontact; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.survivors_safecontact ENABLE ROW LEVEL SECURITY;

--
-- Name: survivors_sharinganswer; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.survivors_sharinganswer ENABLE ROW LEVEL SECURITY;

--
-- Name: survivors_survivor; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.survivors_survivor ENABLE ROW LEVEL SECURITY;

--
-- Name: watch_round system; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY system ON public.watch_round TO saathi_app, saathi_jobs USING (( SELECT house.is_system() AS is_system)) WITH CHECK (( SELECT house.is_system() AS is_system));


--
-- Name: decisions_challenge told; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY told ON public.decisions_challenge AS RESTRICTIVE TO saathi_app, saathi_jobs USING (((agreed_to_tell_on IS NOT NULL) OR (kept_by = ( SELECT house.actor() AS actor)) OR (NOT (hidden_from && ( SELECT house.stands() AS stands)))));


--
-- Name: kernel_journal told; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY told ON public.kernel_journal AS RESTRICTIVE FOR SELECT TO saathi_app, saathi_jobs USING (((actor = house.actor()) OR (act !~~ 'challenges.%'::text) OR (NOT house.is_untold(target))));


--
-- Name: watch_alert; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.watch_alert ENABLE ROW LEVEL SECURITY;

--
-- Name: watch_question; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.watch_question ENABLE ROW LEVEL SECURITY;

--
-- Name: watch_round; Type: ROW SECURITY; Schema: public; Owner: saathi_owner
--

ALTER TABLE public.watch_round ENABLE ROW LEVEL SECURITY;

--
-- Name: survivors_breakglass words; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY words ON public.survivors_breakglass FOR UPDATE TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE (a.survivor = survivors_breakglass.survivor_id)))) WITH CHECK (((actor = house.actor()) AND (opened_at = now())));


--
-- Name: survivors_dangersearch words; Type: POLICY; Schema: public; Owner: saathi_owner
--

CREATE POLICY words ON public.survivors_dangersearch FOR UPDATE TO saathi_app, saathi_jobs USING ((actor = house.actor())) WITH CHECK (((actor = house.actor()) AND (sought_at = now()) AND ((glass IS NULL) OR (EXISTS ( SELECT 1
   FROM public.survivors_breakglass b
  WHERE ((b.id = survivors_dangersearch.glass) AND (b.actor = house.actor()) AND (b.opened_at = now())))))));


--
-- Name: wrap reads; Type: POLICY; Schema: vault; Owner: saathi_owner
--

CREATE POLICY reads ON vault.wrap FOR SELECT TO saathi_app, saathi_jobs USING ((EXISTS ( SELECT 1
   FROM public.kernel_access a
  WHERE (a.id = wrap.access))));


--
-- Name: wrap; Type: ROW SECURITY; Schema: vault; Owner: saathi_owner
--

ALTER TABLE vault.wrap ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA house; Type: ACL; Schema: -; Owner: saathi_owner
--

GRANT USAGE ON SCHEMA house TO saathi_app;
GRANT USAGE ON SCHEMA house TO saathi_jobs;
GRANT USAGE ON SCHEMA house TO saathi_dump;
GRANT ALL ON SCHEMA house TO saathi_definer;


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: saathi_owner
--

REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO saathi_app;
GRANT USAGE ON SCHEMA public TO saathi_jobs;
GRANT USAGE ON SCHEMA public TO saathi_dump;
GRANT ALL ON SCHEMA public TO saathi_definer;


--
-- Name: SCHEMA vault; Type: ACL; Schema: -; Owner: saathi_owner
--

GRANT USAGE ON SCHEMA vault TO saathi_app;
GRANT USAGE ON SCHEMA vault TO saathi_jobs;
GRANT USAGE ON SCHEMA vault TO saathi_dump;
GRANT ALL ON SCHEMA vault TO saathi_definer;


--
-- Name: FUNCTION actor(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.actor() FROM PUBLIC;
GRANT ALL ON FUNCTION house.actor() TO saathi_app;
GRANT ALL ON FUNCTION house.actor() TO saathi_jobs;
GRANT ALL ON FUNCTION house.actor() TO saathi_dump;


--
-- Name: FUNCTION answer_in_group(p_question text, p_answer integer); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.answer_in_group(p_question text, p_answer integer) FROM PUBLIC;
GRANT ALL ON FUNCTION house.answer_in_group(p_question text, p_answer integer) TO saathi_app;
GRANT ALL ON FUNCTION house.answer_in_group(p_question text, p_answer integer) TO saathi_jobs;


--
-- Name: FUNCTION answered_groups(p_question text); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.answered_groups(p_question text) FROM PUBLIC;
GRANT ALL ON FUNCTION house.answered_groups(p_question text) TO saathi_app;
GRANT ALL ON FUNCTION house.answered_groups(p_question text) TO saathi_jobs;


--
-- Name: FUNCTION answers_only(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.answers_only() FROM PUBLIC;
GRANT ALL ON FUNCTION house.answers_only() TO saathi_definer;


--
-- Name: FUNCTION break_glass(p_id uuid, p_access uuid, p_code text, p_danger text); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.break_glass(p_id uuid, p_access uuid, p_code text, p_danger text) FROM PUBLIC;
GRANT ALL ON FUNCTION house.break_glass(p_id uuid, p_access uuid, p_code text, p_danger text) TO saathi_app;
GRANT ALL ON FUNCTION house.break_glass(p_id uuid, p_access uuid, p_code text, p_danger text) TO saathi_jobs;


--
-- Name: FUNCTION card(p_token text); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.card(p_token text) FROM PUBLIC;
GRANT ALL ON FUNCTION house.card(p_token text) TO saathi_app;


--
-- Name: TABLE kernel_journal; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.kernel_journal TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_journal TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.kernel_journal TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.kernel_journal TO saathi_jobs;


--
-- Name: FUNCTION carried_over(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.carried_over() FROM PUBLIC;
GRANT ALL ON FUNCTION house.carried_over() TO saathi_jobs;


--
-- Name: FUNCTION case_passes(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.case_passes() FROM PUBLIC;
GRANT ALL ON FUNCTION house.case_passes() TO saathi_definer;


--
-- Name: FUNCTION checkpoint(p_batch bigint, p_size bigint, p_head bytea, p_at timestamp with time zone, p_note text); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.checkpoint(p_batch bigint, p_size bigint, p_head bytea, p_at timestamp with time zone, p_note text) FROM PUBLIC;
GRANT ALL ON FUNCTION house.checkpoint(p_batch bigint, p_size bigint, p_head bytea, p_at timestamp with time zone, p_note text) TO saathi_jobs;


--
-- Name: FUNCTION cleared(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.cleared() FROM PUBLIC;
GRANT ALL ON FUNCTION house.cleared() TO saathi_app;
GRANT ALL ON FUNCTION house.cleared() TO saathi_jobs;
GRANT ALL ON FUNCTION house.cleared() TO saathi_dump;


--
-- Name: FUNCTION conference_stays(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.conference_stays() FROM PUBLIC;
GRANT ALL ON FUNCTION house.conference_stays() TO saathi_definer;


--
-- Name: FUNCTION destroy_papers(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.destroy_papers() FROM PUBLIC;
GRANT ALL ON FUNCTION house.destroy_papers() TO saathi_app;
GRANT ALL ON FUNCTION house.destroy_papers() TO saathi_jobs;


--
-- Name: FUNCTION door(p_survivor uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.door(p_survivor uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.door(p_survivor uuid) TO saathi_app;


--
-- Name: FUNCTION enter(p_id uuid, p_token text, p_sitting uuid, p_idle integer); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.enter(p_id uuid, p_token text, p_sitting uuid, p_idle integer) FROM PUBLIC;
GRANT ALL ON FUNCTION house.enter(p_id uuid, p_token text, p_sitting uuid, p_idle integer) TO saathi_app;


--
-- Name: FUNCTION erased(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.erased() FROM PUBLIC;
GRANT ALL ON FUNCTION house.erased() TO saathi_app;
GRANT ALL ON FUNCTION house.erased() TO saathi_jobs;


--
-- Name: FUNCTION grant_access(p_id uuid, p_survivor uuid, p_subject uuid, p_organisation uuid, p_sections integer, p_basis text, p_until timestamp with time zone, p_because uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.grant_access(p_id uuid, p_survivor uuid, p_subject uuid, p_organisation uuid, p_sections integer, p_basis text, p_until timestamp with time zone, p_because uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.grant_access(p_id uuid, p_survivor uuid, p_subject uuid, p_organisation uuid, p_sections integer, p_basis text, p_until timestamp with time zone, p_because uuid) TO saathi_app;
GRANT ALL ON FUNCTION house.grant_access(p_id uuid, p_survivor uuid, p_subject uuid, p_organisation uuid, p_sections integer, p_basis text, p_until timestamp with time zone, p_because uuid) TO saathi_jobs;
GRANT ALL ON FUNCTION house.grant_access(p_id uuid, p_survivor uuid, p_subject uuid, p_organisation uuid, p_sections integer, p_basis text, p_until timestamp with time zone, p_because uuid) TO saathi_dump;


--
-- Name: FUNCTION guess(p_token text, p_rest_after integer, p_most integer, p_a_minute integer); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.guess(p_token text, p_rest_after integer, p_most integer, p_a_minute integer) FROM PUBLIC;
GRANT ALL ON FUNCTION house.guess(p_token text, p_rest_after integer, p_most integer, p_a_minute integer) TO saathi_app;


--
-- Name: FUNCTION handover_moves(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.handover_moves() FROM PUBLIC;
GRANT ALL ON FUNCTION house.handover_moves() TO saathi_definer;


--
-- Name: FUNCTION held(p_survivor uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.held(p_survivor uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.held(p_survivor uuid) TO saathi_app;
GRANT ALL ON FUNCTION house.held(p_survivor uuid) TO saathi_jobs;
GRANT ALL ON FUNCTION house.held(p_survivor uuid) TO saathi_dump;


--
-- Name: FUNCTION hold(p_id uuid, p_survivor uuid, p_token text, p_secret text, p_until timestamp with time zone); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.hold(p_id uuid, p_survivor uuid, p_token text, p_secret text, p_until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION house.hold(p_id uuid, p_survivor uuid, p_token text, p_secret text, p_until timestamp with time zone) TO saathi_app;


--
-- Name: FUNCTION is_new(p_organisation uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.is_new(p_organisation uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.is_new(p_organisation uuid) TO saathi_app;
GRANT ALL ON FUNCTION house.is_new(p_organisation uuid) TO saathi_jobs;
GRANT ALL ON FUNCTION house.is_new(p_organisation uuid) TO saathi_dump;


--
-- Name: FUNCTION is_ordered(p_survivor uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.is_ordered(p_survivor uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.is_ordered(p_survivor uuid) TO saathi_app;


--
-- Name: FUNCTION is_own(p_id uuid, p_sitting uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.is_own(p_id uuid, p_sitting uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.is_own(p_id uuid, p_sitting uuid) TO saathi_app;


--
-- Name: FUNCTION is_system(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.is_system() FROM PUBLIC;
GRANT ALL ON FUNCTION house.is_system() TO saathi_app;
GRANT ALL ON FUNCTION house.is_system() TO saathi_jobs;


--
-- Name: FUNCTION is_untold(p_challenge uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.is_untold(p_challenge uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.is_untold(p_challenge uuid) TO saathi_app;
GRANT ALL ON FUNCTION house.is_untold(p_challenge uuid) TO saathi_jobs;


--
-- Name: FUNCTION journal_state(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.journal_state() FROM PUBLIC;
GRANT ALL ON FUNCTION house.journal_state() TO saathi_app;
GRANT ALL ON FUNCTION house.journal_state() TO saathi_dump;
GRANT ALL ON FUNCTION house.journal_state() TO saathi_jobs;


--
-- Name: FUNCTION keeps_cases_paper(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_cases_paper() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_cases_paper() TO saathi_definer;


--
-- Name: FUNCTION keeps_cases_paperpiece(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_cases_paperpiece() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_cases_paperpiece() TO saathi_definer;


--
-- Name: FUNCTION keeps_cases_paperstep(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_cases_paperstep() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_cases_paperstep() TO saathi_definer;


--
-- Name: FUNCTION keeps_choice(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_choice() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_choice() TO saathi_definer;


--
-- Name: FUNCTION keeps_directory(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_directory() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_directory() TO saathi_definer;


--
-- Name: FUNCTION keeps_handovers_alarm(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_handovers_alarm() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_handovers_alarm() TO saathi_definer;


--
-- Name: FUNCTION keeps_handovers_closure(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_handovers_closure() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_handovers_closure() TO saathi_definer;


--
-- Name: FUNCTION keeps_handovers_followup(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_handovers_followup() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_handovers_followup() TO saathi_definer;


--
-- Name: FUNCTION keeps_handovers_handoverfact(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_handovers_handoverfact() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_handovers_handoverfact() TO saathi_definer;


--
-- Name: FUNCTION keeps_handovers_jointteam(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_handovers_jointteam() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_handovers_jointteam() TO saathi_definer;


--
-- Name: FUNCTION keeps_herfile_correction(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_herfile_correction() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_herfile_correction() TO saathi_definer;


--
-- Name: FUNCTION keeps_herfile_erasure(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_herfile_erasure() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_herfile_erasure() TO saathi_definer;


--
-- Name: FUNCTION keeps_links_duty(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_links_duty() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_links_duty() TO saathi_definer;


--
-- Name: FUNCTION keeps_links_dutyof(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_links_dutyof() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_links_dutyof() TO saathi_definer;


--
-- Name: FUNCTION keeps_links_learningoffer(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_links_learningoffer() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_links_learningoffer() TO saathi_definer;


--
-- Name: FUNCTION keeps_links_letter(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_links_letter() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_links_letter() TO saathi_definer;


--
-- Name: FUNCTION keeps_links_request(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_links_request() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_links_request() TO saathi_definer;


--
-- Name: FUNCTION keeps_stigma_incident(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_stigma_incident() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_stigma_incident() TO saathi_definer;


--
-- Name: FUNCTION keeps_the_entry(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_the_entry() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_the_entry() TO saathi_definer;


--
-- Name: FUNCTION keeps_watch_question(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.keeps_watch_question() FROM PUBLIC;
GRANT ALL ON FUNCTION house.keeps_watch_question() TO saathi_definer;


--
-- Name: FUNCTION kept_from(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.kept_from() FROM PUBLIC;
GRANT ALL ON FUNCTION house.kept_from() TO saathi_app;
GRANT ALL ON FUNCTION house.kept_from() TO saathi_jobs;
GRANT ALL ON FUNCTION house.kept_from() TO saathi_dump;


--
-- Name: FUNCTION keys_taken(p_keys text[]); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.keys_taken(p_keys text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION house.keys_taken(p_keys text[]) TO saathi_app;
GRANT ALL ON FUNCTION house.keys_taken(p_keys text[]) TO saathi_jobs;


--
-- Name: TABLE kernel_batch; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.kernel_batch TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_batch TO saathi_definer;


--
-- Name: FUNCTION last_batch(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.last_batch() FROM PUBLIC;
GRANT ALL ON FUNCTION house.last_batch() TO saathi_jobs;


--
-- Name: FUNCTION last_checkpoint(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.last_checkpoint() FROM PUBLIC;
GRANT ALL ON FUNCTION house.last_checkpoint() TO saathi_jobs;


--
-- Name: FUNCTION last_seq(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.last_seq() FROM PUBLIC;
GRANT ALL ON FUNCTION house.last_seq() TO saathi_jobs;


--
-- Name: FUNCTION lasting(p_survivor uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.lasting(p_survivor uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.lasting(p_survivor uuid) TO saathi_app;
GRANT ALL ON FUNCTION house.lasting(p_survivor uuid) TO saathi_jobs;


--
-- Name: FUNCTION linked_with(p_survivor uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.linked_with(p_survivor uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.linked_with(p_survivor uuid) TO saathi_app;
GRANT ALL ON FUNCTION house.linked_with(p_survivor uuid) TO saathi_jobs;


--
-- Name: FUNCTION looks_at(p_organisation uuid, p_person uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.looks_at(p_organisation uuid, p_person uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.looks_at(p_organisation uuid, p_person uuid) TO saathi_app;
GRANT ALL ON FUNCTION house.looks_at(p_organisation uuid, p_person uuid) TO saathi_jobs;


--
-- Name: FUNCTION masked(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.masked() FROM PUBLIC;
GRANT ALL ON FUNCTION house.masked() TO saathi_app;
GRANT ALL ON FUNCTION house.masked() TO saathi_jobs;
GRANT ALL ON FUNCTION house.masked() TO saathi_dump;


--
-- Name: FUNCTION n_hidden(p_survivor uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.n_hidden(p_survivor uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.n_hidden(p_survivor uuid) TO saathi_app;
GRANT ALL ON FUNCTION house.n_hidden(p_survivor uuid) TO saathi_jobs;


--
-- Name: FUNCTION n_out_of_reach(p_survivor uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.n_out_of_reach(p_survivor uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.n_out_of_reach(p_survivor uuid) TO saathi_app;
GRANT ALL ON FUNCTION house.n_out_of_reach(p_survivor uuid) TO saathi_jobs;


--
-- Name: FUNCTION narrow_access(p_survivor uuid, p_gone integer); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.narrow_access(p_survivor uuid, p_gone integer) FROM PUBLIC;
GRANT ALL ON FUNCTION house.narrow_access(p_survivor uuid, p_gone integer) TO saathi_app;
GRANT ALL ON FUNCTION house.narrow_access(p_survivor uuid, p_gone integer) TO saathi_jobs;


--
-- Name: FUNCTION offer_elsewhere(p_survivor uuid, p_pair uuid, p_side uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.offer_elsewhere(p_survivor uuid, p_pair uuid, p_side uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.offer_elsewhere(p_survivor uuid, p_pair uuid, p_side uuid) TO saathi_app;
GRANT ALL ON FUNCTION house.offer_elsewhere(p_survivor uuid, p_pair uuid, p_side uuid) TO saathi_jobs;


--
-- Name: FUNCTION offered_it(p_side uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.offered_it(p_side uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.offered_it(p_side uuid) TO saathi_app;
GRANT ALL ON FUNCTION house.offered_it(p_side uuid) TO saathi_jobs;


--
-- Name: FUNCTION "only"(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house."only"() FROM PUBLIC;
GRANT ALL ON FUNCTION house."only"() TO saathi_definer;
GRANT ALL ON FUNCTION house."only"() TO saathi_app;
GRANT ALL ON FUNCTION house."only"() TO saathi_jobs;


--
-- Name: FUNCTION opened(p_kind text, p_organisation uuid, p_act text, p_purpose text, p_survivor uuid, p_acts text[], p_ask integer, p_stop integer, p_times integer, p_writes boolean); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.opened(p_kind text, p_organisation uuid, p_act text, p_purpose text, p_survivor uuid, p_acts text[], p_ask integer, p_stop integer, p_times integer, p_writes boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION house.opened(p_kind text, p_organisation uuid, p_act text, p_purpose text, p_survivor uuid, p_acts text[], p_ask integer, p_stop integer, p_times integer, p_writes boolean) TO saathi_app;
GRANT ALL ON FUNCTION house.opened(p_kind text, p_organisation uuid, p_act text, p_purpose text, p_survivor uuid, p_acts text[], p_ask integer, p_stop integer, p_times integer, p_writes boolean) TO saathi_jobs;


--
-- Name: FUNCTION organisation(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.organisation() FROM PUBLIC;
GRANT ALL ON FUNCTION house.organisation() TO saathi_app;
GRANT ALL ON FUNCTION house.organisation() TO saathi_jobs;
GRANT ALL ON FUNCTION house.organisation() TO saathi_dump;


--
-- Name: FUNCTION origin(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.origin() FROM PUBLIC;
GRANT ALL ON FUNCTION house.origin() TO saathi_app;
GRANT ALL ON FUNCTION house.origin() TO saathi_jobs;
GRANT ALL ON FUNCTION house.origin() TO saathi_dump;


--
-- Name: FUNCTION orphans(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.orphans() FROM PUBLIC;
GRANT ALL ON FUNCTION house.orphans() TO saathi_app;
GRANT ALL ON FUNCTION house.orphans() TO saathi_jobs;


--
-- Name: FUNCTION own(p_survivor uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.own(p_survivor uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.own(p_survivor uuid) TO saathi_app;


--
-- Name: FUNCTION place_groups(p_what text); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.place_groups(p_what text) FROM PUBLIC;
GRANT ALL ON FUNCTION house.place_groups(p_what text) TO saathi_app;
GRANT ALL ON FUNCTION house.place_groups(p_what text) TO saathi_jobs;


--
-- Name: FUNCTION request_moves(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.request_moves() FROM PUBLIC;
GRANT ALL ON FUNCTION house.request_moves() TO saathi_definer;


--
-- Name: FUNCTION rests(p_because uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.rests(p_because uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.rests(p_because uuid) TO saathi_app;


--
-- Name: FUNCTION revoke_access(p_survivor uuid, p_because uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.revoke_access(p_survivor uuid, p_because uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.revoke_access(p_survivor uuid, p_because uuid) TO saathi_app;
GRANT ALL ON FUNCTION house.revoke_access(p_survivor uuid, p_because uuid) TO saathi_jobs;
GRANT ALL ON FUNCTION house.revoke_access(p_survivor uuid, p_because uuid) TO saathi_dump;


--
-- Name: FUNCTION rewrite(p_function regprocedure, p_was text, p_is text); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.rewrite(p_function regprocedure, p_was text, p_is text) FROM PUBLIC;
GRANT ALL ON FUNCTION house.rewrite(p_function regprocedure, p_was text, p_is text) TO saathi_definer;


--
-- Name: FUNCTION rise(p_id uuid, p_sitting uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.rise(p_id uuid, p_sitting uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.rise(p_id uuid, p_sitting uuid) TO saathi_app;


--
-- Name: FUNCTION rises(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.rises() FROM PUBLIC;
GRANT ALL ON FUNCTION house.rises() TO saathi_definer;


--
-- Name: FUNCTION say_again(p_survivor uuid, p_because uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.say_again(p_survivor uuid, p_because uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.say_again(p_survivor uuid, p_because uuid) TO saathi_app;


--
-- Name: FUNCTION says_why(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.says_why() FROM PUBLIC;
GRANT ALL ON FUNCTION house.says_why() TO saathi_app;
GRANT ALL ON FUNCTION house.says_why() TO saathi_jobs;


--
-- Name: FUNCTION says_why_sought(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.says_why_sought() FROM PUBLIC;
GRANT ALL ON FUNCTION house.says_why_sought() TO saathi_app;
GRANT ALL ON FUNCTION house.says_why_sought() TO saathi_jobs;


--
-- Name: FUNCTION seal(p_batch bigint, p_size bigint, p_root bytea, p_head bytea, p_seqs bigint[], p_leaves bytea, p_xid xid8, p_seq bigint, p_floor bigint, p_at timestamp with time zone); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.seal(p_batch bigint, p_size bigint, p_root bytea, p_head bytea, p_seqs bigint[], p_leaves bytea, p_xid xid8, p_seq bigint, p_floor bigint, p_at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION house.seal(p_batch bigint, p_size bigint, p_root bytea, p_head bytea, p_seqs bigint[], p_leaves bytea, p_xid xid8, p_seq bigint, p_floor bigint, p_at timestamp with time zone) TO saathi_jobs;


--
-- Name: FUNCTION seated(p_id uuid, p_sitting uuid, p_idle integer); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.seated(p_id uuid, p_sitting uuid, p_idle integer) FROM PUBLIC;
GRANT ALL ON FUNCTION house.seated(p_id uuid, p_sitting uuid, p_idle integer) TO saathi_app;


--
-- Name: FUNCTION seek(p_id uuid, p_danger text, p_by text); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.seek(p_id uuid, p_danger text, p_by text) FROM PUBLIC;
GRANT ALL ON FUNCTION house.seek(p_id uuid, p_danger text, p_by text) TO saathi_app;
GRANT ALL ON FUNCTION house.seek(p_id uuid, p_danger text, p_by text) TO saathi_jobs;


--
-- Name: FUNCTION sees(p_subject uuid, p_survivor uuid, p_section integer); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.sees(p_subject uuid, p_survivor uuid, p_section integer) FROM PUBLIC;
GRANT ALL ON FUNCTION house.sees(p_subject uuid, p_survivor uuid, p_section integer) TO saathi_app;
GRANT ALL ON FUNCTION house.sees(p_subject uuid, p_survivor uuid, p_section integer) TO saathi_jobs;


--
-- Name: FUNCTION settle_pair(p_side uuid, p_state text, p_answer text, p_why bytea); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.settle_pair(p_side uuid, p_state text, p_answer text, p_why bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION house.settle_pair(p_side uuid, p_state text, p_answer text, p_why bytea) TO saathi_app;
GRANT ALL ON FUNCTION house.settle_pair(p_side uuid, p_state text, p_answer text, p_why bytea) TO saathi_jobs;


--
-- Name: FUNCTION shown(p_kind text, p_organisation uuid, p_act text, p_purpose text, p_ids uuid[], p_section integer); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.shown(p_kind text, p_organisation uuid, p_act text, p_purpose text, p_ids uuid[], p_section integer) FROM PUBLIC;
GRANT ALL ON FUNCTION house.shown(p_kind text, p_organisation uuid, p_act text, p_purpose text, p_ids uuid[], p_section integer) TO saathi_app;
GRANT ALL ON FUNCTION house.shown(p_kind text, p_organisation uuid, p_act text, p_purpose text, p_ids uuid[], p_section integer) TO saathi_jobs;
GRANT ALL ON FUNCTION house.shown(p_kind text, p_organisation uuid, p_act text, p_purpose text, p_ids uuid[], p_section integer) TO saathi_dump;


--
-- Name: FUNCTION shred_due(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.shred_due() FROM PUBLIC;
GRANT ALL ON FUNCTION house.shred_due() TO saathi_app;
GRANT ALL ON FUNCTION house.shred_due() TO saathi_jobs;


--
-- Name: FUNCTION shut(p_survivor uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.shut(p_survivor uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.shut(p_survivor uuid) TO saathi_app;


--
-- Name: FUNCTION signs_erasure(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.signs_erasure() FROM PUBLIC;


--
-- Name: FUNCTION stands(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.stands() FROM PUBLIC;
GRANT ALL ON FUNCTION house.stands() TO saathi_app;
GRANT ALL ON FUNCTION house.stands() TO saathi_jobs;


--
-- Name: FUNCTION stays_answered(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.stays_answered() FROM PUBLIC;
GRANT ALL ON FUNCTION house.stays_answered() TO saathi_definer;


--
-- Name: FUNCTION stays_closed(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.stays_closed() FROM PUBLIC;


--
-- Name: FUNCTION still_holds(p_who uuid, p_survivors uuid[], p_sections integer[]); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.still_holds(p_who uuid, p_survivors uuid[], p_sections integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION house.still_holds(p_who uuid, p_survivors uuid[], p_sections integer[]) TO saathi_app;
GRANT ALL ON FUNCTION house.still_holds(p_who uuid, p_survivors uuid[], p_sections integer[]) TO saathi_jobs;


--
-- Name: FUNCTION subjects(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.subjects() FROM PUBLIC;
GRANT ALL ON FUNCTION house.subjects() TO saathi_app;
GRANT ALL ON FUNCTION house.subjects() TO saathi_jobs;
GRANT ALL ON FUNCTION house.subjects() TO saathi_dump;


--
-- Name: FUNCTION sweep_intake(p_before timestamp with time zone); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.sweep_intake(p_before timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION house.sweep_intake(p_before timestamp with time zone) TO saathi_app;
GRANT ALL ON FUNCTION house.sweep_intake(p_before timestamp with time zone) TO saathi_jobs;


--
-- Name: FUNCTION tells_of_search(); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.tells_of_search() FROM PUBLIC;
GRANT ALL ON FUNCTION house.tells_of_search() TO saathi_app;
GRANT ALL ON FUNCTION house.tells_of_search() TO saathi_jobs;


--
-- Name: FUNCTION touch(p_survivor uuid, p_section integer, p_values jsonb); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.touch(p_survivor uuid, p_section integer, p_values jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION house.touch(p_survivor uuid, p_section integer, p_values jsonb) TO saathi_app;
GRANT ALL ON FUNCTION house.touch(p_survivor uuid, p_section integer, p_values jsonb) TO saathi_jobs;
GRANT ALL ON FUNCTION house.touch(p_survivor uuid, p_section integer, p_values jsonb) TO saathi_dump;


--
-- Name: FUNCTION tried(p_kind text, p_organisation uuid, p_act text, p_survivor uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.tried(p_kind text, p_organisation uuid, p_act text, p_survivor uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.tried(p_kind text, p_organisation uuid, p_act text, p_survivor uuid) TO saathi_app;
GRANT ALL ON FUNCTION house.tried(p_kind text, p_organisation uuid, p_act text, p_survivor uuid) TO saathi_jobs;


--
-- Name: FUNCTION unsealed(p_xid xid8, p_seq bigint, p_floor bigint, p_limit integer); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.unsealed(p_xid xid8, p_seq bigint, p_floor bigint, p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION house.unsealed(p_xid xid8, p_seq bigint, p_floor bigint, p_limit integer) TO saathi_jobs;


--
-- Name: FUNCTION watched(p_since timestamp with time zone, p_until timestamp with time zone, p_shared text[]); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.watched(p_since timestamp with time zone, p_until timestamp with time zone, p_shared text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION house.watched(p_since timestamp with time zone, p_until timestamp with time zone, p_shared text[]) TO saathi_app;
GRANT ALL ON FUNCTION house.watched(p_since timestamp with time zone, p_until timestamp with time zone, p_shared text[]) TO saathi_jobs;


--
-- Name: FUNCTION who_looked(p_survivor uuid, p_since timestamp with time zone); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.who_looked(p_survivor uuid, p_since timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION house.who_looked(p_survivor uuid, p_since timestamp with time zone) TO saathi_app;
GRANT ALL ON FUNCTION house.who_looked(p_survivor uuid, p_since timestamp with time zone) TO saathi_jobs;
GRANT ALL ON FUNCTION house.who_looked(p_survivor uuid, p_since timestamp with time zone) TO saathi_dump;


--
-- Name: FUNCTION who_may(p_survivor uuid); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.who_may(p_survivor uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION house.who_may(p_survivor uuid) TO saathi_app;
GRANT ALL ON FUNCTION house.who_may(p_survivor uuid) TO saathi_jobs;
GRANT ALL ON FUNCTION house.who_may(p_survivor uuid) TO saathi_dump;


--
-- Name: FUNCTION words_stay(); Type: ACL; Schema: house; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION house.words_stay() FROM PUBLIC;
GRANT ALL ON FUNCTION house.words_stay() TO saathi_definer;


--
-- Name: FUNCTION wrong(p_token text, p_most integer); Type: ACL; Schema: house; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION house.wrong(p_token text, p_most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION house.wrong(p_token text, p_most integer) TO saathi_app;


--
-- Name: FUNCTION procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) TO saathi_jobs;


--
-- Name: TABLE procrastinate_jobs; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.procrastinate_jobs TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_jobs TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_jobs TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_jobs TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_notify_queue_abort_job_v1(); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_notify_queue_abort_job_v1() FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_notify_queue_abort_job_v1() TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_notify_queue_abort_job_v1() TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_notify_queue_abort_job_v1() TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_notify_queue_job_inserted_v1(); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_notify_queue_job_inserted_v1() FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_notify_queue_job_inserted_v1() TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_notify_queue_job_inserted_v1() TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_notify_queue_job_inserted_v1() TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_register_worker_v1(); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_register_worker_v1() FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_register_worker_v1() TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_register_worker_v1() TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_register_worker_v1() TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_trigger_abort_requested_events_procedure_v1(); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_trigger_function_scheduled_events_v1(); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_trigger_function_status_events_insert_v1(); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_trigger_function_status_events_update_v1(); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_trigger_function_status_events_update_v1() FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_trigger_function_status_events_update_v1() TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_trigger_function_status_events_update_v1() TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_trigger_function_status_events_update_v1() TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_unlink_periodic_defers_v1(); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_unlink_periodic_defers_v1() FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_unlink_periodic_defers_v1() TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_unlink_periodic_defers_v1() TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_unlink_periodic_defers_v1() TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_unregister_worker_v1(worker_id bigint); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) TO saathi_jobs;


--
-- Name: FUNCTION procrastinate_update_heartbeat_v1(worker_id bigint); Type: ACL; Schema: public; Owner: saathi_owner
--

REVOKE ALL ON FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) TO saathi_definer;
GRANT ALL ON FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) TO saathi_app;
GRANT ALL ON FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) TO saathi_jobs;


--
-- Name: FUNCTION keep(p_access uuid, p_kek integer, p_keys bytea); Type: ACL; Schema: vault; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION vault.keep(p_access uuid, p_kek integer, p_keys bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION vault.keep(p_access uuid, p_kek integer, p_keys bytea) TO saathi_app;
GRANT ALL ON FUNCTION vault.keep(p_access uuid, p_kek integer, p_keys bytea) TO saathi_jobs;


--
-- Name: FUNCTION may_seal(p_erasure uuid, p_survivor uuid); Type: ACL; Schema: vault; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION vault.may_seal(p_erasure uuid, p_survivor uuid) FROM PUBLIC;


--
-- Name: FUNCTION n_of_file(p_survivor uuid); Type: ACL; Schema: vault; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION vault.n_of_file(p_survivor uuid) FROM PUBLIC;


--
-- Name: FUNCTION open_many(p_ids uuid[], p_survivors uuid[], p_subjects uuid[], p_sections integer[], p_because uuid[], p_states text[], p_age_bands smallint[], p_languages text[], p_kek integer, p_keys bytea[], p_organisation uuid, p_basis text, p_until timestamp with time zone); Type: ACL; Schema: vault; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION vault.open_many(p_ids uuid[], p_survivors uuid[], p_subjects uuid[], p_sections integer[], p_because uuid[], p_states text[], p_age_bands smallint[], p_languages text[], p_kek integer, p_keys bytea[], p_organisation uuid, p_basis text, p_until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION vault.open_many(p_ids uuid[], p_survivors uuid[], p_subjects uuid[], p_sections integer[], p_because uuid[], p_states text[], p_age_bands smallint[], p_languages text[], p_kek integer, p_keys bytea[], p_organisation uuid, p_basis text, p_until timestamp with time zone) TO saathi_app;
GRANT ALL ON FUNCTION vault.open_many(p_ids uuid[], p_survivors uuid[], p_subjects uuid[], p_sections integer[], p_because uuid[], p_states text[], p_age_bands smallint[], p_languages text[], p_kek integer, p_keys bytea[], p_organisation uuid, p_basis text, p_until timestamp with time zone) TO saathi_jobs;


--
-- Name: FUNCTION put_away(p_erasure uuid, p_survivor uuid, p_organisation uuid, p_law text, p_envelope bytea, p_at timestamp with time zone, p_shred_on date); Type: ACL; Schema: vault; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION vault.put_away(p_erasure uuid, p_survivor uuid, p_organisation uuid, p_law text, p_envelope bytea, p_at timestamp with time zone, p_shred_on date) FROM PUBLIC;


--
-- Name: FUNCTION remaining(p_survivor uuid, p_sections integer); Type: ACL; Schema: vault; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION vault.remaining(p_survivor uuid, p_sections integer) FROM PUBLIC;
GRANT ALL ON FUNCTION vault.remaining(p_survivor uuid, p_sections integer) TO saathi_jobs;
GRANT ALL ON FUNCTION vault.remaining(p_survivor uuid, p_sections integer) TO saathi_app;


--
-- Name: FUNCTION replace(p_access uuid, p_kek integer, p_added bytea); Type: ACL; Schema: vault; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION vault.replace(p_access uuid, p_kek integer, p_added bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION vault.replace(p_access uuid, p_kek integer, p_added bytea) TO saathi_jobs;
GRANT ALL ON FUNCTION vault.replace(p_access uuid, p_kek integer, p_added bytea) TO saathi_app;


--
-- Name: FUNCTION rewrap(p_access uuid, p_was integer, p_kek integer, p_keys bytea); Type: ACL; Schema: vault; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION vault.rewrap(p_access uuid, p_was integer, p_kek integer, p_keys bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION vault.rewrap(p_access uuid, p_was integer, p_kek integer, p_keys bytea) TO saathi_jobs;


--
-- Name: FUNCTION rewrap_organisation(p_organisation uuid, p_version integer, p_wrapped bytea); Type: ACL; Schema: vault; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION vault.rewrap_organisation(p_organisation uuid, p_version integer, p_wrapped bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION vault.rewrap_organisation(p_organisation uuid, p_version integer, p_wrapped bytea) TO saathi_jobs;


--
-- Name: FUNCTION seal_file(p_erasure uuid, p_survivor uuid, p_envelope bytea); Type: ACL; Schema: vault; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION vault.seal_file(p_erasure uuid, p_survivor uuid, p_envelope bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION vault.seal_file(p_erasure uuid, p_survivor uuid, p_envelope bytea) TO saathi_app;
GRANT ALL ON FUNCTION vault.seal_file(p_erasure uuid, p_survivor uuid, p_envelope bytea) TO saathi_jobs;


--
-- Name: FUNCTION shred(p_erasure uuid, p_survivor uuid, p_organisation uuid, p_law text, p_at timestamp with time zone, p_until date); Type: ACL; Schema: vault; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION vault.shred(p_erasure uuid, p_survivor uuid, p_organisation uuid, p_law text, p_at timestamp with time zone, p_until date) FROM PUBLIC;


--
-- Name: FUNCTION wrapped_under(p_organisation uuid, p_older_than integer, p_limit integer); Type: ACL; Schema: vault; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION vault.wrapped_under(p_organisation uuid, p_older_than integer, p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION vault.wrapped_under(p_organisation uuid, p_older_than integer, p_limit integer) TO saathi_jobs;


--
-- Name: FUNCTION wraps_of_file(p_erasure uuid, p_survivor uuid); Type: ACL; Schema: vault; Owner: saathi_definer
--

REVOKE ALL ON FUNCTION vault.wraps_of_file(p_erasure uuid, p_survivor uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION vault.wraps_of_file(p_erasure uuid, p_survivor uuid) TO saathi_app;
GRANT ALL ON FUNCTION vault.wraps_of_file(p_erasure uuid, p_survivor uuid) TO saathi_jobs;


--
-- Name: TABLE account_emailaddress; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.account_emailaddress TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailaddress TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailaddress TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailaddress TO saathi_jobs;


--
-- Name: SEQUENCE account_emailaddress_id_seq; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT USAGE ON SEQUENCE public.account_emailaddress_id_seq TO saathi_app;
GRANT USAGE ON SEQUENCE public.account_emailaddress_id_seq TO saathi_jobs;
GRANT SELECT ON SEQUENCE public.account_emailaddress_id_seq TO saathi_dump;
GRANT USAGE ON SEQUENCE public.account_emailaddress_id_seq TO saathi_definer;


--
-- Name: TABLE account_emailconfirmation; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.account_emailconfirmation TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailconfirmation TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailconfirmation TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailconfirmation TO saathi_jobs;


--
-- Name: SEQUENCE account_emailconfirmation_id_seq; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT USAGE ON SEQUENCE public.account_emailconfirmation_id_seq TO saathi_app;
GRANT USAGE ON SEQUENCE public.account_emailconfirmation_id_seq TO saathi_jobs;
GRANT SELECT ON SEQUENCE public.account_emailconfirmation_id_seq TO saathi_dump;
GRANT USAGE ON SEQUENCE public.account_emailconfirmation_id_seq TO saathi_definer;


--
-- Name: TABLE auth_group; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.auth_group TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group TO saathi_jobs;


--
-- Name: SEQUENCE auth_group_id_seq; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT USAGE ON SEQUENCE public.auth_group_id_seq TO saathi_app;
GRANT USAGE ON SEQUENCE public.auth_group_id_seq TO saathi_jobs;
GRANT SELECT ON SEQUENCE public.auth_group_id_seq TO saathi_dump;
GRANT USAGE ON SEQUENCE public.auth_group_id_seq TO saathi_definer;


--
-- Name: TABLE auth_group_permissions; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.auth_group_permissions TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group_permissions TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group_permissions TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group_permissions TO saathi_jobs;


--
-- Name: SEQUENCE auth_group_permissions_id_seq; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT USAGE ON SEQUENCE public.auth_group_permissions_id_seq TO saathi_app;
GRANT USAGE ON SEQUENCE public.auth_group_permissions_id_seq TO saathi_jobs;
GRANT SELECT ON SEQUENCE public.auth_group_permissions_id_seq TO saathi_dump;
GRANT USAGE ON SEQUENCE public.auth_group_permissions_id_seq TO saathi_definer;


--
-- Name: TABLE auth_permission; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.auth_permission TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_permission TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_permission TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_permission TO saathi_jobs;


--
-- Name: SEQUENCE auth_permission_id_seq; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT USAGE ON SEQUENCE public.auth_permission_id_seq TO saathi_app;
GRANT USAGE ON SEQUENCE public.auth_permission_id_seq TO saathi_jobs;
GRANT SELECT ON SEQUENCE public.auth_permission_id_seq TO saathi_dump;
GRANT USAGE ON SEQUENCE public.auth_permission_id_seq TO saathi_definer;


--
-- Name: TABLE cases_absence; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_absence TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_absence TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_absence TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_absence TO saathi_jobs;


--
-- Name: TABLE cases_case; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_case TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_case TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_case TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_case TO saathi_jobs;


--
-- Name: TABLE cases_caseevent; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_caseevent TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_caseevent TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_caseevent TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_caseevent TO saathi_jobs;


--
-- Name: TABLE cases_dutyreport; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_dutyreport TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_dutyreport TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_dutyreport TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_dutyreport TO saathi_jobs;


--
-- Name: TABLE cases_export; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_export TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_export TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.cases_export TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.cases_export TO saathi_jobs;


--
-- Name: COLUMN cases_export.file; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(file) ON TABLE public.cases_export TO saathi_app;
GRANT UPDATE(file) ON TABLE public.cases_export TO saathi_jobs;


--
-- Name: TABLE cases_flag; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_flag TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_flag TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_flag TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_flag TO saathi_jobs;


--
-- Name: TABLE cases_heard; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_heard TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_heard TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.cases_heard TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.cases_heard TO saathi_jobs;


--
-- Name: TABLE cases_leave; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_leave TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_leave TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_leave TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_leave TO saathi_jobs;


--
-- Name: TABLE cases_leavingrequest; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_leavingrequest TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_leavingrequest TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_leavingrequest TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_leavingrequest TO saathi_jobs;


--
-- Name: TABLE cases_matter; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_matter TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_matter TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_matter TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_matter TO saathi_jobs;


--
-- Name: TABLE cases_matterstep; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_matterstep TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_matterstep TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.cases_matterstep TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.cases_matterstep TO saathi_jobs;


--
-- Name: TABLE cases_meeting; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_meeting TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_meeting TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_meeting TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_meeting TO saathi_jobs;


--
-- Name: TABLE cases_member; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_member TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_member TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_member TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_member TO saathi_jobs;


--
-- Name: TABLE cases_move; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_move TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_move TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_move TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_move TO saathi_jobs;


--
-- Name: TABLE cases_nextdate; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_nextdate TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_nextdate TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_nextdate TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_nextdate TO saathi_jobs;


--
-- Name: TABLE cases_note; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_note TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_note TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_note TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_note TO saathi_jobs;


--
-- Name: TABLE cases_order; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_order TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_order TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_order TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_order TO saathi_jobs;


--
-- Name: TABLE cases_paper; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_paper TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_paper TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_paper TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_paper TO saathi_jobs;


--
-- Name: TABLE cases_paperdemand; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_paperdemand TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_paperdemand TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_paperdemand TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_paperdemand TO saathi_jobs;


--
-- Name: TABLE cases_paperpiece; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_paperpiece TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_paperpiece TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_paperpiece TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_paperpiece TO saathi_jobs;


--
-- Name: TABLE cases_paperstep; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_paperstep TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_paperstep TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_paperstep TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_paperstep TO saathi_jobs;


--
-- Name: TABLE cases_promise; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_promise TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_promise TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_promise TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_promise TO saathi_jobs;


--
-- Name: TABLE cases_promisestep; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_promisestep TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_promisestep TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_promisestep TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_promisestep TO saathi_jobs;


--
-- Name: TABLE cases_savedview; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_savedview TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_savedview TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_savedview TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_savedview TO saathi_jobs;


--
-- Name: TABLE cases_service; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_service TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_service TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_service TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_service TO saathi_jobs;


--
-- Name: TABLE cases_stay; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_stay TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_stay TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_stay TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_stay TO saathi_jobs;


--
-- Name: TABLE cases_staywish; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_staywish TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_staywish TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_staywish TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_staywish TO saathi_jobs;


--
-- Name: TABLE cases_waiting; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_waiting TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_waiting TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_waiting TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_waiting TO saathi_jobs;


--
-- Name: TABLE cases_wordcount; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.cases_wordcount TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cases_wordcount TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_wordcount TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.cases_wordcount TO saathi_jobs;


--
-- Name: TABLE decisions_challenge; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.decisions_challenge TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.decisions_challenge TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.decisions_challenge TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.decisions_challenge TO saathi_jobs;


--
-- Name: TABLE decisions_challengestep; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.decisions_challengestep TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.decisions_challengestep TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.decisions_challengestep TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.decisions_challengestep TO saathi_jobs;


--
-- Name: TABLE decisions_choice; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.decisions_choice TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.decisions_choice TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.decisions_choice TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.decisions_choice TO saathi_jobs;


--
-- Name: TABLE decisions_decision; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.decisions_decision TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.decisions_decision TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.decisions_decision TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.decisions_decision TO saathi_jobs;


--
-- Name: TABLE decisions_offer; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.decisions_offer TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.decisions_offer TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.decisions_offer TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.decisions_offer TO saathi_jobs;


--
-- Name: TABLE decisions_retaliationcheck; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.decisions_retaliationcheck TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.decisions_retaliationcheck TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.decisions_retaliationcheck TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.decisions_retaliationcheck TO saathi_jobs;


--
-- Name: TABLE django_content_type; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.django_content_type TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_content_type TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_content_type TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_content_type TO saathi_jobs;


--
-- Name: SEQUENCE django_content_type_id_seq; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT USAGE ON SEQUENCE public.django_content_type_id_seq TO saathi_app;
GRANT USAGE ON SEQUENCE public.django_content_type_id_seq TO saathi_jobs;
GRANT SELECT ON SEQUENCE public.django_content_type_id_seq TO saathi_dump;
GRANT USAGE ON SEQUENCE public.django_content_type_id_seq TO saathi_definer;


--
-- Name: TABLE django_migrations; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.django_migrations TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_migrations TO saathi_definer;
GRANT SELECT ON TABLE public.django_migrations TO saathi_app;
GRANT SELECT ON TABLE public.django_migrations TO saathi_jobs;


--
-- Name: SEQUENCE django_migrations_id_seq; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT USAGE ON SEQUENCE public.django_migrations_id_seq TO saathi_app;
GRANT USAGE ON SEQUENCE public.django_migrations_id_seq TO saathi_jobs;
GRANT SELECT ON SEQUENCE public.django_migrations_id_seq TO saathi_dump;
GRANT USAGE ON SEQUENCE public.django_migrations_id_seq TO saathi_definer;


--
-- Name: TABLE exchange_knowndirectory; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.exchange_knowndirectory TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.exchange_knowndirectory TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.exchange_knowndirectory TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.exchange_knowndirectory TO saathi_jobs;


--
-- Name: COLUMN exchange_knowndirectory.version; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(version) ON TABLE public.exchange_knowndirectory TO saathi_app;
GRANT UPDATE(version) ON TABLE public.exchange_knowndirectory TO saathi_jobs;


--
-- Name: COLUMN exchange_knowndirectory.digest; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(digest) ON TABLE public.exchange_knowndirectory TO saathi_app;
GRANT UPDATE(digest) ON TABLE public.exchange_knowndirectory TO saathi_jobs;


--
-- Name: COLUMN exchange_knowndirectory.expires_at; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(expires_at) ON TABLE public.exchange_knowndirectory TO saathi_app;
GRANT UPDATE(expires_at) ON TABLE public.exchange_knowndirectory TO saathi_jobs;


--
-- Name: COLUMN exchange_knowndirectory.taken_by; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(taken_by) ON TABLE public.exchange_knowndirectory TO saathi_app;
GRANT UPDATE(taken_by) ON TABLE public.exchange_knowndirectory TO saathi_jobs;


--
-- Name: COLUMN exchange_knowndirectory.taken_at; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(taken_at) ON TABLE public.exchange_knowndirectory TO saathi_app;
GRANT UPDATE(taken_at) ON TABLE public.exchange_knowndirectory TO saathi_jobs;


--
-- Name: COLUMN exchange_knowndirectory.checked_at; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(checked_at) ON TABLE public.exchange_knowndirectory TO saathi_app;
GRANT UPDATE(checked_at) ON TABLE public.exchange_knowndirectory TO saathi_jobs;


--
-- Name: COLUMN exchange_knowndirectory.body; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(body) ON TABLE public.exchange_knowndirectory TO saathi_app;
GRANT UPDATE(body) ON TABLE public.exchange_knowndirectory TO saathi_jobs;


--
-- Name: TABLE exchange_line; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.exchange_line TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.exchange_line TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.exchange_line TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.exchange_line TO saathi_jobs;


--
-- Name: COLUMN exchange_line.seq; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(seq) ON TABLE public.exchange_line TO saathi_app;
GRANT UPDATE(seq) ON TABLE public.exchange_line TO saathi_jobs;


--
-- Name: COLUMN exchange_line.head; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(head) ON TABLE public.exchange_line TO saathi_app;
GRANT UPDATE(head) ON TABLE public.exchange_line TO saathi_jobs;


--
-- Name: TABLE exchange_ownkeys; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.exchange_ownkeys TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.exchange_ownkeys TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.exchange_ownkeys TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.exchange_ownkeys TO saathi_jobs;


--
-- Name: COLUMN exchange_ownkeys.ended_at; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(ended_at) ON TABLE public.exchange_ownkeys TO saathi_app;
GRANT UPDATE(ended_at) ON TABLE public.exchange_ownkeys TO saathi_jobs;


--
-- Name: TABLE exchange_received; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.exchange_received TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.exchange_received TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.exchange_received TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.exchange_received TO saathi_jobs;


--
-- Name: COLUMN exchange_received.opened_by; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(opened_by) ON TABLE public.exchange_received TO saathi_app;
GRANT UPDATE(opened_by) ON TABLE public.exchange_received TO saathi_jobs;


--
-- Name: COLUMN exchange_received.opened_at; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(opened_at) ON TABLE public.exchange_received TO saathi_app;
GRANT UPDATE(opened_at) ON TABLE public.exchange_received TO saathi_jobs;


--
-- Name: COLUMN exchange_received.answered_by; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(answered_by) ON TABLE public.exchange_received TO saathi_app;
GRANT UPDATE(answered_by) ON TABLE public.exchange_received TO saathi_jobs;


--
-- Name: COLUMN exchange_received.answered_at; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(answered_at) ON TABLE public.exchange_received TO saathi_app;
GRANT UPDATE(answered_at) ON TABLE public.exchange_received TO saathi_jobs;


--
-- Name: COLUMN exchange_received.recalled_at; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(recalled_at) ON TABLE public.exchange_received TO saathi_app;
GRANT UPDATE(recalled_at) ON TABLE public.exchange_received TO saathi_jobs;


--
-- Name: COLUMN exchange_received.closed_at; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(closed_at) ON TABLE public.exchange_received TO saathi_app;
GRANT UPDATE(closed_at) ON TABLE public.exchange_received TO saathi_jobs;


--
-- Name: COLUMN exchange_received.state; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(state) ON TABLE public.exchange_received TO saathi_app;
GRANT UPDATE(state) ON TABLE public.exchange_received TO saathi_jobs;


--
-- Name: COLUMN exchange_received.receipted_at; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(receipted_at) ON TABLE public.exchange_received TO saathi_app;
GRANT UPDATE(receipted_at) ON TABLE public.exchange_received TO saathi_jobs;


--
-- Name: COLUMN exchange_received.file; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(file) ON TABLE public.exchange_received TO saathi_app;
GRANT UPDATE(file) ON TABLE public.exchange_received TO saathi_jobs;


--
-- Name: TABLE exchange_sent; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.exchange_sent TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.exchange_sent TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.exchange_sent TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.exchange_sent TO saathi_jobs;


--
-- Name: COLUMN exchange_sent.carried_by; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(carried_by) ON TABLE public.exchange_sent TO saathi_app;
GRANT UPDATE(carried_by) ON TABLE public.exchange_sent TO saathi_jobs;


--
-- Name: COLUMN exchange_sent.carried_at; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(carried_at) ON TABLE public.exchange_sent TO saathi_app;
GRANT UPDATE(carried_at) ON TABLE public.exchange_sent TO saathi_jobs;


--
-- Name: COLUMN exchange_sent.state; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(state) ON TABLE public.exchange_sent TO saathi_app;
GRANT UPDATE(state) ON TABLE public.exchange_sent TO saathi_jobs;


--
-- Name: COLUMN exchange_sent.state_at; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(state_at) ON TABLE public.exchange_sent TO saathi_app;
GRANT UPDATE(state_at) ON TABLE public.exchange_sent TO saathi_jobs;


--
-- Name: COLUMN exchange_sent.due_at; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(due_at) ON TABLE public.exchange_sent TO saathi_app;
GRANT UPDATE(due_at) ON TABLE public.exchange_sent TO saathi_jobs;


--
-- Name: COLUMN exchange_sent.file; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(file) ON TABLE public.exchange_sent TO saathi_app;
GRANT UPDATE(file) ON TABLE public.exchange_sent TO saathi_jobs;


--
-- Name: TABLE handovers_accountable; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_accountable TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_accountable TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.handovers_accountable TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.handovers_accountable TO saathi_jobs;


--
-- Name: TABLE handovers_alarm; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_alarm TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_alarm TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_alarm TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_alarm TO saathi_jobs;


--
-- Name: TABLE handovers_attendance; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_attendance TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_attendance TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.handovers_attendance TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.handovers_attendance TO saathi_jobs;


--
-- Name: TABLE handovers_closure; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_closure TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_closure TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_closure TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_closure TO saathi_jobs;


--
-- Name: TABLE handovers_conference; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_conference TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_conference TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_conference TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_conference TO saathi_jobs;


--
-- Name: TABLE handovers_conferenceitem; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_conferenceitem TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_conferenceitem TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.handovers_conferenceitem TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.handovers_conferenceitem TO saathi_jobs;


--
-- Name: TABLE handovers_factasked; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_factasked TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_factasked TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.handovers_factasked TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.handovers_factasked TO saathi_jobs;


--
-- Name: TABLE handovers_followup; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_followup TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_followup TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_followup TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_followup TO saathi_jobs;


--
-- Name: TABLE handovers_footing; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_footing TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_footing TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.handovers_footing TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.handovers_footing TO saathi_jobs;


--
-- Name: TABLE handovers_handover; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_handover TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_handover TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_handover TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_handover TO saathi_jobs;


--
-- Name: TABLE handovers_handoverfact; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_handoverfact TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_handoverfact TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_handoverfact TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_handoverfact TO saathi_jobs;


--
-- Name: TABLE handovers_jointteam; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_jointteam TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_jointteam TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_jointteam TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_jointteam TO saathi_jobs;


--
-- Name: TABLE handovers_rating; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_rating TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_rating TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.handovers_rating TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.handovers_rating TO saathi_jobs;


--
-- Name: TABLE handovers_return; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_return TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_return TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_return TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_return TO saathi_jobs;


--
-- Name: TABLE handovers_returnevent; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_returnevent TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_returnevent TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.handovers_returnevent TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.handovers_returnevent TO saathi_jobs;


--
-- Name: TABLE handovers_returnpaper; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_returnpaper TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_returnpaper TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.handovers_returnpaper TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.handovers_returnpaper TO saathi_jobs;


--
-- Name: TABLE handovers_returnstep; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_returnstep TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_returnstep TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_returnstep TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_returnstep TO saathi_jobs;


--
-- Name: TABLE handovers_safetyplan; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_safetyplan TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_safetyplan TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.handovers_safetyplan TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.handovers_safetyplan TO saathi_jobs;


--
-- Name: TABLE handovers_study; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_study TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_study TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_study TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_study TO saathi_jobs;


--
-- Name: TABLE handovers_studyreport; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_studyreport TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_studyreport TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.handovers_studyreport TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.handovers_studyreport TO saathi_jobs;


--
-- Name: TABLE handovers_studyview; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_studyview TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_studyview TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.handovers_studyview TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.handovers_studyview TO saathi_jobs;


--
-- Name: TABLE handovers_support; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_support TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_support TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_support TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_support TO saathi_jobs;


--
-- Name: TABLE handovers_visit; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.handovers_visit TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handovers_visit TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_visit TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.handovers_visit TO saathi_jobs;


--
-- Name: TABLE herfile_correction; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.herfile_correction TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.herfile_correction TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.herfile_correction TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.herfile_correction TO saathi_jobs;


--
-- Name: TABLE herfile_erasure; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.herfile_erasure TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.herfile_erasure TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.herfile_erasure TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.herfile_erasure TO saathi_jobs;


--
-- Name: TABLE herfile_ledger; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.herfile_ledger TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.herfile_ledger TO saathi_definer;
GRANT SELECT ON TABLE public.herfile_ledger TO saathi_app;
GRANT SELECT ON TABLE public.herfile_ledger TO saathi_jobs;


--
-- Name: TABLE identities_duplicateside; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.identities_duplicateside TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.identities_duplicateside TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.identities_duplicateside TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.identities_duplicateside TO saathi_jobs;


--
-- Name: TABLE identities_likeness; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.identities_likeness TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.identities_likeness TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.identities_likeness TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.identities_likeness TO saathi_jobs;


--
-- Name: TABLE identities_particular; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.identities_particular TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.identities_particular TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.identities_particular TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.identities_particular TO saathi_jobs;


--
-- Name: TABLE intake_batch; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.intake_batch TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_batch TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.intake_batch TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.intake_batch TO saathi_jobs;


--
-- Name: TABLE intake_chunk; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.intake_chunk TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_chunk TO saathi_definer;
GRANT SELECT,INSERT,DELETE ON TABLE public.intake_chunk TO saathi_app;
GRANT SELECT,INSERT,DELETE ON TABLE public.intake_chunk TO saathi_jobs;


--
-- Name: TABLE intake_taken; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.intake_taken TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.intake_taken TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.intake_taken TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.intake_taken TO saathi_jobs;


--
-- Name: TABLE kernel_access; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.kernel_access TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_access TO saathi_definer;
GRANT SELECT ON TABLE public.kernel_access TO saathi_app;
GRANT SELECT ON TABLE public.kernel_access TO saathi_jobs;


--
-- Name: TABLE kernel_answer; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.kernel_answer TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_answer TO saathi_definer;


--
-- Name: TABLE kernel_checkpoint; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.kernel_checkpoint TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_checkpoint TO saathi_definer;


--
-- Name: TABLE kernel_conflict; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.kernel_conflict TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_conflict TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.kernel_conflict TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.kernel_conflict TO saathi_jobs;


--
-- Name: TABLE kernel_draft; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.kernel_draft TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_draft TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_draft TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_draft TO saathi_jobs;


--
-- Name: TABLE kernel_guess; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.kernel_guess TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_guess TO saathi_definer;


--
-- Name: TABLE kernel_holder; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.kernel_holder TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_holder TO saathi_definer;


--
-- Name: SEQUENCE kernel_journal_seq_seq; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT USAGE ON SEQUENCE public.kernel_journal_seq_seq TO saathi_app;
GRANT USAGE ON SEQUENCE public.kernel_journal_seq_seq TO saathi_jobs;
GRANT SELECT ON SEQUENCE public.kernel_journal_seq_seq TO saathi_dump;
GRANT USAGE ON SEQUENCE public.kernel_journal_seq_seq TO saathi_definer;


--
-- Name: TABLE kernel_once; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.kernel_once TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_once TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.kernel_once TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.kernel_once TO saathi_jobs;


--
-- Name: TABLE kernel_request; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.kernel_request TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_request TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.kernel_request TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.kernel_request TO saathi_jobs;


--
-- Name: TABLE kernel_seal; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.kernel_seal TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_seal TO saathi_definer;


--
-- Name: TABLE kernel_seat; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.kernel_seat TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kernel_seat TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.kernel_seat TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.kernel_seat TO saathi_jobs;


--
-- Name: TABLE links_call; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_call TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_call TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.links_call TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.links_call TO saathi_jobs;


--
-- Name: TABLE links_course; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_course TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_course TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.links_course TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.links_course TO saathi_jobs;


--
-- Name: COLUMN links_course.ended_on; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(ended_on) ON TABLE public.links_course TO saathi_app;
GRANT UPDATE(ended_on) ON TABLE public.links_course TO saathi_jobs;


--
-- Name: TABLE links_doubt; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_doubt TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_doubt TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.links_doubt TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.links_doubt TO saathi_jobs;


--
-- Name: TABLE links_duty; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_duty TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_duty TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_duty TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_duty TO saathi_jobs;


--
-- Name: TABLE links_dutyof; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_dutyof TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_dutyof TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_dutyof TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_dutyof TO saathi_jobs;


--
-- Name: TABLE links_entitlement; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_entitlement TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_entitlement TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_entitlement TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_entitlement TO saathi_jobs;


--
-- Name: TABLE links_entitlementstep; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_entitlementstep TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_entitlementstep TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.links_entitlementstep TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.links_entitlementstep TO saathi_jobs;


--
-- Name: TABLE links_gap; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_gap TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_gap TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.links_gap TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.links_gap TO saathi_jobs;


--
-- Name: TABLE links_learninggap; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_learninggap TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_learninggap TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.links_learninggap TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.links_learninggap TO saathi_jobs;


--
-- Name: TABLE links_learningoffer; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_learningoffer TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_learningoffer TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_learningoffer TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_learningoffer TO saathi_jobs;


--
-- Name: TABLE links_learningpath; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_learningpath TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_learningpath TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_learningpath TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_learningpath TO saathi_jobs;


--
-- Name: TABLE links_learningstep; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_learningstep TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_learningstep TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.links_learningstep TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.links_learningstep TO saathi_jobs;


--
-- Name: TABLE links_letter; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_letter TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_letter TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_letter TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_letter TO saathi_jobs;


--
-- Name: TABLE links_lettername; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_lettername TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_lettername TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.links_lettername TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.links_lettername TO saathi_jobs;


--
-- Name: TABLE links_letterof; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_letterof TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_letterof TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.links_letterof TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.links_letterof TO saathi_jobs;


--
-- Name: TABLE links_marketnote; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_marketnote TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_marketnote TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.links_marketnote TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.links_marketnote TO saathi_jobs;


--
-- Name: TABLE links_provider; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_provider TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_provider TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_provider TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_provider TO saathi_jobs;


--
-- Name: TABLE links_referral; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_referral TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_referral TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_referral TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_referral TO saathi_jobs;


--
-- Name: TABLE links_request; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_request TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_request TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_request TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_request TO saathi_jobs;


--
-- Name: TABLE links_requestof; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_requestof TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_requestof TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_requestof TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.links_requestof TO saathi_jobs;


--
-- Name: TABLE links_requeststep; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_requeststep TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_requeststep TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.links_requeststep TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.links_requeststep TO saathi_jobs;


--
-- Name: TABLE links_requestview; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.links_requestview TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.links_requestview TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.links_requestview TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.links_requestview TO saathi_jobs;


--
-- Name: TABLE mfa_authenticator; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.mfa_authenticator TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mfa_authenticator TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mfa_authenticator TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mfa_authenticator TO saathi_jobs;


--
-- Name: SEQUENCE mfa_authenticator_id_seq; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT USAGE ON SEQUENCE public.mfa_authenticator_id_seq TO saathi_app;
GRANT USAGE ON SEQUENCE public.mfa_authenticator_id_seq TO saathi_jobs;
GRANT SELECT ON SEQUENCE public.mfa_authenticator_id_seq TO saathi_dump;
GRANT USAGE ON SEQUENCE public.mfa_authenticator_id_seq TO saathi_definer;


--
-- Name: TABLE orgs_agreement; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.orgs_agreement TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_agreement TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_agreement TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_agreement TO saathi_jobs;


--
-- Name: TABLE orgs_cohort; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.orgs_cohort TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_cohort TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_cohort TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_cohort TO saathi_jobs;


--
-- Name: TABLE orgs_cover; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.orgs_cover TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_cover TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_cover TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_cover TO saathi_jobs;


--
-- Name: TABLE orgs_login; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.orgs_login TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_login TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_login TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_login TO saathi_jobs;


--
-- Name: TABLE orgs_organisation; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.orgs_organisation TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_organisation TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_organisation TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_organisation TO saathi_jobs;


--
-- Name: TABLE orgs_person; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.orgs_person TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_person TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_person TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_person TO saathi_jobs;


--
-- Name: TABLE orgs_sealingkey; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.orgs_sealingkey TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_sealingkey TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_sealingkey TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_sealingkey TO saathi_jobs;


--
-- Name: TABLE orgs_secondlook; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.orgs_secondlook TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_secondlook TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_secondlook TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_secondlook TO saathi_jobs;


--
-- Name: TABLE orgs_session; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.orgs_session TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_session TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_session TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_session TO saathi_jobs;


--
-- Name: TABLE orgs_team; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.orgs_team TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_team TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_team TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.orgs_team TO saathi_jobs;


--
-- Name: TABLE orgs_try; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.orgs_try TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_try TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_try TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orgs_try TO saathi_jobs;


--
-- Name: TABLE plans_answer; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.plans_answer TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_answer TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.plans_answer TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.plans_answer TO saathi_jobs;


--
-- Name: TABLE plans_attainment; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.plans_attainment TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_attainment TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.plans_attainment TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.plans_attainment TO saathi_jobs;


--
-- Name: TABLE plans_booklet; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.plans_booklet TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_booklet TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.plans_booklet TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.plans_booklet TO saathi_jobs;


--
-- Name: TABLE plans_goal; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.plans_goal TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_goal TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_goal TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_goal TO saathi_jobs;


--
-- Name: TABLE plans_goalchange; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.plans_goalchange TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_goalchange TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_goalchange TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_goalchange TO saathi_jobs;


--
-- Name: TABLE plans_levels; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.plans_levels TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_levels TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.plans_levels TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.plans_levels TO saathi_jobs;


--
-- Name: TABLE plans_recording; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.plans_recording TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_recording TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_recording TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_recording TO saathi_jobs;


--
-- Name: TABLE plans_recordingpiece; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.plans_recordingpiece TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_recordingpiece TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_recordingpiece TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_recordingpiece TO saathi_jobs;


--
-- Name: TABLE plans_review; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.plans_review TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_review TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_review TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_review TO saathi_jobs;


--
-- Name: TABLE plans_step; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.plans_step TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_step TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_step TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_step TO saathi_jobs;


--
-- Name: TABLE plans_stepchange; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.plans_stepchange TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_stepchange TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_stepchange TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_stepchange TO saathi_jobs;


--
-- Name: TABLE plans_version; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.plans_version TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_version TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.plans_version TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.plans_version TO saathi_jobs;


--
-- Name: TABLE plans_words; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.plans_words TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_words TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_words TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.plans_words TO saathi_jobs;


--
-- Name: TABLE procrastinate_events; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.procrastinate_events TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_events TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_events TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_events TO saathi_jobs;


--
-- Name: SEQUENCE procrastinate_events_id_seq; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT USAGE ON SEQUENCE public.procrastinate_events_id_seq TO saathi_app;
GRANT USAGE ON SEQUENCE public.procrastinate_events_id_seq TO saathi_jobs;
GRANT SELECT ON SEQUENCE public.procrastinate_events_id_seq TO saathi_dump;
GRANT USAGE ON SEQUENCE public.procrastinate_events_id_seq TO saathi_definer;


--
-- Name: SEQUENCE procrastinate_jobs_id_seq; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT USAGE ON SEQUENCE public.procrastinate_jobs_id_seq TO saathi_app;
GRANT USAGE ON SEQUENCE public.procrastinate_jobs_id_seq TO saathi_jobs;
GRANT SELECT ON SEQUENCE public.procrastinate_jobs_id_seq TO saathi_dump;
GRANT USAGE ON SEQUENCE public.procrastinate_jobs_id_seq TO saathi_definer;


--
-- Name: TABLE procrastinate_periodic_defers; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.procrastinate_periodic_defers TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_periodic_defers TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_periodic_defers TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_periodic_defers TO saathi_jobs;


--
-- Name: SEQUENCE procrastinate_periodic_defers_id_seq; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT USAGE ON SEQUENCE public.procrastinate_periodic_defers_id_seq TO saathi_app;
GRANT USAGE ON SEQUENCE public.procrastinate_periodic_defers_id_seq TO saathi_jobs;
GRANT SELECT ON SEQUENCE public.procrastinate_periodic_defers_id_seq TO saathi_dump;
GRANT USAGE ON SEQUENCE public.procrastinate_periodic_defers_id_seq TO saathi_definer;


--
-- Name: TABLE procrastinate_workers; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.procrastinate_workers TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_workers TO saathi_definer;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_workers TO saathi_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_workers TO saathi_jobs;


--
-- Name: SEQUENCE procrastinate_workers_id_seq; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT USAGE ON SEQUENCE public.procrastinate_workers_id_seq TO saathi_app;
GRANT USAGE ON SEQUENCE public.procrastinate_workers_id_seq TO saathi_jobs;
GRANT SELECT ON SEQUENCE public.procrastinate_workers_id_seq TO saathi_dump;
GRANT USAGE ON SEQUENCE public.procrastinate_workers_id_seq TO saathi_definer;


--
-- Name: TABLE stigma_incident; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.stigma_incident TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stigma_incident TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.stigma_incident TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.stigma_incident TO saathi_jobs;


--
-- Name: TABLE stigma_response; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.stigma_response TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stigma_response TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.stigma_response TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.stigma_response TO saathi_jobs;


--
-- Name: TABLE stigma_wish; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.stigma_wish TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stigma_wish TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.stigma_wish TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.stigma_wish TO saathi_jobs;


--
-- Name: TABLE survivors_breakglass; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.survivors_breakglass TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.survivors_breakglass TO saathi_definer;
GRANT SELECT ON TABLE public.survivors_breakglass TO saathi_app;
GRANT SELECT ON TABLE public.survivors_breakglass TO saathi_jobs;


--
-- Name: COLUMN survivors_breakglass.words; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(words) ON TABLE public.survivors_breakglass TO saathi_app;
GRANT UPDATE(words) ON TABLE public.survivors_breakglass TO saathi_jobs;


--
-- Name: TABLE survivors_consent; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.survivors_consent TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.survivors_consent TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.survivors_consent TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.survivors_consent TO saathi_jobs;


--
-- Name: TABLE survivors_dangersearch; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.survivors_dangersearch TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.survivors_dangersearch TO saathi_definer;
GRANT SELECT ON TABLE public.survivors_dangersearch TO saathi_app;
GRANT SELECT ON TABLE public.survivors_dangersearch TO saathi_jobs;


--
-- Name: COLUMN survivors_dangersearch.words; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(words) ON TABLE public.survivors_dangersearch TO saathi_app;
GRANT UPDATE(words) ON TABLE public.survivors_dangersearch TO saathi_jobs;


--
-- Name: COLUMN survivors_dangersearch.glass; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT UPDATE(glass) ON TABLE public.survivors_dangersearch TO saathi_app;
GRANT UPDATE(glass) ON TABLE public.survivors_dangersearch TO saathi_jobs;


--
-- Name: TABLE survivors_dependant; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.survivors_dependant TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.survivors_dependant TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.survivors_dependant TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.survivors_dependant TO saathi_jobs;


--
-- Name: TABLE survivors_glassreview; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.survivors_glassreview TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.survivors_glassreview TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.survivors_glassreview TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.survivors_glassreview TO saathi_jobs;


--
-- Name: TABLE survivors_ground; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.survivors_ground TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.survivors_ground TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.survivors_ground TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.survivors_ground TO saathi_jobs;


--
-- Name: TABLE survivors_safecontact; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.survivors_safecontact TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.survivors_safecontact TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.survivors_safecontact TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.survivors_safecontact TO saathi_jobs;


--
-- Name: TABLE survivors_sharinganswer; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.survivors_sharinganswer TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.survivors_sharinganswer TO saathi_definer;
GRANT SELECT,INSERT ON TABLE public.survivors_sharinganswer TO saathi_app;
GRANT SELECT,INSERT ON TABLE public.survivors_sharinganswer TO saathi_jobs;


--
-- Name: TABLE survivors_survivor; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.survivors_survivor TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.survivors_survivor TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.survivors_survivor TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.survivors_survivor TO saathi_jobs;


--
-- Name: TABLE watch_alert; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.watch_alert TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.watch_alert TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.watch_alert TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.watch_alert TO saathi_jobs;


--
-- Name: TABLE watch_question; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.watch_question TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.watch_question TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.watch_question TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.watch_question TO saathi_jobs;


--
-- Name: TABLE watch_round; Type: ACL; Schema: public; Owner: saathi_owner
--

GRANT SELECT ON TABLE public.watch_round TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.watch_round TO saathi_definer;
GRANT SELECT,INSERT,UPDATE ON TABLE public.watch_round TO saathi_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.watch_round TO saathi_jobs;


--
-- Name: TABLE hold; Type: ACL; Schema: vault; Owner: saathi_owner
--

GRANT SELECT ON TABLE vault.hold TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE vault.hold TO saathi_definer;


--
-- Name: TABLE kek; Type: ACL; Schema: vault; Owner: saathi_owner
--

GRANT SELECT ON TABLE vault.kek TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE vault.kek TO saathi_definer;
GRANT SELECT,INSERT ON TABLE vault.kek TO saathi_app;
GRANT SELECT,INSERT ON TABLE vault.kek TO saathi_jobs;


--
-- Name: TABLE wrap; Type: ACL; Schema: vault; Owner: saathi_owner
--

GRANT SELECT ON TABLE vault.wrap TO saathi_dump;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE vault.wrap TO saathi_definer;
GRANT SELECT ON TABLE vault.wrap TO saathi_app;
GRANT SELECT ON TABLE vault.wrap TO saathi_jobs;


--
-- Name: DEFAULT PRIVILEGES FOR SEQUENCES; Type: DEFAULT ACL; Schema: public; Owner: saathi_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner IN SCHEMA public GRANT USAGE ON SEQUENCES TO saathi_app;
ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner IN SCHEMA public GRANT USAGE ON SEQUENCES TO saathi_jobs;


--
-- Name: DEFAULT PRIVILEGES FOR SEQUENCES; Type: DEFAULT ACL; Schema: -; Owner: saathi_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner GRANT SELECT ON SEQUENCES TO saathi_dump;
ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner GRANT USAGE ON SEQUENCES TO saathi_definer;


--
-- Name: DEFAULT PRIVILEGES FOR FUNCTIONS; Type: DEFAULT ACL; Schema: -; Owner: saathi_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner REVOKE ALL ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner GRANT ALL ON FUNCTIONS TO saathi_definer;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: -; Owner: saathi_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner GRANT SELECT ON TABLES TO saathi_dump;
ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES TO saathi_definer;


--
-- PostgreSQL database dump complete
--

\unrestrict vG171yvcFlmTI92FadIYILQiOchTAYt4l7W4blpeOCmvSWtLaxdEItDEqdBvgEw

