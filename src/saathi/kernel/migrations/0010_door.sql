-- She who holds a card of her own pages. Neither the web nor the worker reads these two tables: only the functions below
-- do, one card at a time. The number of the card stands here as a keyed hash and the pictures as a slow one.
CREATE TABLE kernel_holder (
    id uuid PRIMARY KEY,               -- who acts when she does, and the subject of her own access row
    survivor uuid NOT NULL UNIQUE,
    token text NOT NULL CHECK (token ~ '^([0-9a-f]{64})?$'),
    secret text NOT NULL CHECK (secret ~ '^([a-z0-9_]+\$[ -~]+)?$'),
    opened_by uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    until timestamptz NOT NULL,
    sitting uuid,                      -- the one browser she is in now
    entered_at timestamptz
);
CREATE UNIQUE INDEX kernel_holder_token ON kernel_holder (token) WHERE token <> '';
-- How often pictures were tried with a card, whether there is such a card or not. '*' counts all of one minute.
CREATE TABLE kernel_guess (
    token text PRIMARY KEY CHECK (token ~ '^([0-9a-f]{64}|\*)$'),
    n integer NOT NULL CHECK (n > 0),
    rests_until timestamptz,
    until timestamptz NOT NULL
);
CREATE INDEX kernel_guess_until ON kernel_guess (until);
ALTER TABLE kernel_holder ENABLE ROW LEVEL SECURITY;
ALTER TABLE kernel_holder FORCE ROW LEVEL SECURITY;
REVOKE ALL ON kernel_holder, kernel_guess FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE, DELETE ON kernel_holder, kernel_guess TO saathi_definer;
GRANT SELECT ON kernel_holder, kernel_guess TO saathi_dump;

-- Opens her door, or gives it a new card: the one before opens nothing from now on. Only at her table, by staff.
CREATE FUNCTION house.hold(p_id uuid, p_survivor uuid, p_token text, p_secret text, p_until timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE made uuid; was text;
BEGIN
    IF house.only() IS DISTINCT FROM p_survivor OR house.organisation() IS NULL OR house.held(p_survivor) = 0
       OR p_token = '' OR p_secret = '' THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO kernel_holder AS h (id, survivor, token, secret, opened_by, opened_at, until)
    VALUES (p_id, p_survivor, p_token, p_secret, house.actor(), now(), p_until)
    ON CONFLICT (survivor) DO UPDATE SET token = excluded.token, secret = excluded.secret, sitting = NULL,
        opened_by = excluded.opened_by, opened_at = excluded.opened_at, until = excluded.until, entered_at = NULL
    RETURNING h.id INTO made;
    -- Her seat is empty but for the minutes she sits in it: then no access row of hers counts for anybody.
    INSERT INTO kernel_seat (id, actor, subject, kind, organisation, until)
    VALUES (gen_random_uuid(), made, made, 'survivor', made, now())
    ON CONFLICT (actor, subject) DO UPDATE SET until = now();
    RETURN made;
END $$;

-- Shuts it: no card, no seat, no access row and with it no wrapped key. By staff who see her, or by herself.
CREATE FUNCTION house.shut(p_survivor uuid) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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

CREATE FUNCTION house.door(p_survivor uuid)
RETURNS TABLE (opened_at timestamptz, until timestamptz, entered_at timestamptz, is_open boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT h.opened_at, h.until, h.entered_at, h.token <> '' AND h.until > now() FROM kernel_holder h
   WHERE h.survivor = p_survivor AND house.held(p_survivor) <> 0 $$;

-- May these pictures be tried: 'go', 'rest', 'closed', or 'busy'. A try counts before it is looked at, and the row of the
-- minute lets them pass one after the other, so that five are five however they are sent. It never looks whether there is
-- such a card: what is answered to an unknown one cannot differ.
CREATE FUNCTION house.guess(p_token text, p_rest_after integer, p_most integer, p_a_minute integer) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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

CREATE FUNCTION house.card(p_token text) RETURNS TABLE (id uuid, secret text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT h.id, h.secret FROM kernel_holder h WHERE h.token = p_token AND p_token <> '' AND h.until > now() $$;

-- The pictures were wrong. After the last try the card opens nothing any more, whatever happens to the counts.
CREATE FUNCTION house.wrong(p_token text, p_most integer) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE kernel_holder SET token = '', secret = '' WHERE token = p_token AND p_token <> ''
        AND EXISTS (SELECT 1 FROM kernel_guess g WHERE g.token = p_token AND g.n >= p_most) $$;

-- The pictures were right: she takes her seat, and whoever sat in it from another browser has lost it.
CREATE FUNCTION house.enter(p_id uuid, p_token text, p_sitting uuid, p_idle integer) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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

-- Whose pages these are, while it is her seat and she has not been away for longer than `p_idle` seconds.
CREATE FUNCTION house.seated(p_id uuid, p_sitting uuid, p_idle integer) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE her uuid; lasts timestamptz;
BEGIN
    SELECT h.survivor, s.until INTO her, lasts FROM kernel_holder h JOIN kernel_seat s ON s.actor = h.id
    WHERE h.id = p_id AND h.sitting = p_sitting AND h.until > now() AND s.until > now();
    IF her IS NOT NULL AND lasts < now() + make_interval(secs => p_idle - 30) THEN
        UPDATE kernel_seat SET until = now() + make_interval(secs => p_idle) WHERE actor = p_id;
    END IF;
    RETURN her;
END $$;

CREATE FUNCTION house.rise(p_id uuid, p_sitting uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE kernel_holder SET sitting = NULL WHERE id = p_id AND sitting = p_sitting;
    IF FOUND THEN
        UPDATE kernel_seat SET until = now() WHERE actor = p_id;
    END IF;
END $$;

DO $$ DECLARE f regprocedure; BEGIN
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname = 'house'
               AND p.proname IN ('hold', 'shut', 'door', 'guess', 'card', 'wrong', 'enter', 'seated', 'rise') LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO saathi_app, saathi_definer', f);
        EXECUTE format('ALTER FUNCTION %s OWNER TO saathi_definer', f);
    END LOOP;
END $$;
