-- A caseload that is brought in says it in a way of its own.
ALTER TABLE survivors_consent DROP CONSTRAINT survivors_consent_proof_check, ADD CONSTRAINT survivors_consent_proof_check
    CHECK (proof IN ('own_words', 'pictures', 'witness', 'on_file'));

-- A card is hers once she says so, before it opens anything of hers.
ALTER TABLE kernel_holder ADD COLUMN confirmed_at timestamptz;

DROP FUNCTION house.door(uuid);
CREATE FUNCTION house.door(p_survivor uuid)
RETURNS TABLE (opened_at timestamptz, until timestamptz, entered_at timestamptz, is_open boolean,
    confirmed_at timestamptz, opened_by uuid, organisation uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT h.opened_at, h.until, h.entered_at, h.token <> '' AND h.until > now(), h.confirmed_at, h.opened_by,
       (SELECT s.organisation FROM kernel_seat s WHERE s.actor = h.opened_by AND s.kind = 'person' LIMIT 1)
   FROM kernel_holder h WHERE h.survivor = p_survivor AND house.held(p_survivor) <> 0 $$;

-- Whether she has said so, asked in the browser she has just come in with.
CREATE FUNCTION house.is_own(p_id uuid, p_sitting uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT coalesce((SELECT h.confirmed_at IS NOT NULL FROM kernel_holder h
                    WHERE h.id = p_id AND h.sitting = p_sitting), false) $$;

-- Nobody says it for her: whoever acts is the holder herself, and sits in her seat.
CREATE FUNCTION house.own(p_survivor uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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

-- What waits for her yes, by when it ends.
CREATE INDEX survivors_consent_unconfirmed ON survivors_consent (organisation, until)
    WHERE asked_until IS NOT NULL AND confirmed_at IS NULL AND withdrawn_at IS NULL;
GRANT SELECT ON survivors_consent TO saathi_definer;

-- A yes that only those wrote down who gain by it, and that she may still say once more: its access may have ended.
CREATE FUNCTION house.rests(p_because uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (SELECT 1 FROM survivors_consent c WHERE c.id = p_because AND c.withdrawn_at IS NULL
                  AND c.confirmed_at IS NULL AND c.asked_until > now()) $$;

-- She says it once more: all that rests on this yes lasts until the day she named. Only while somebody sits with her who
-- does not gain by it, or by herself. It passes nothing on: no key is opened or wrapped, so nobody need hold what she
-- confirms.
CREATE FUNCTION house.say_again(p_survivor uuid, p_because uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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

DO $$ DECLARE f regprocedure; BEGIN
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname = 'house' AND p.proname IN ('door', 'is_own', 'own', 'rests', 'say_again') LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO saathi_app, saathi_definer', f);
        EXECUTE format('ALTER FUNCTION %s OWNER TO saathi_definer', f);
    END LOOP;
END $$;
