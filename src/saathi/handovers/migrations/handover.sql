-- Her case belongs to one organisation, always; it changes only when she arrived, in the transaction that says so, by the
-- organisation she confirmed, from the one that offered.
CREATE FUNCTION house.case_passes() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
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
CREATE TRIGGER passes BEFORE UPDATE ON cases_case FOR EACH ROW EXECUTE FUNCTION house.case_passes();

-- What she agreed to is written by those she comes from, that she arrived by those she goes to; neither twice.
CREATE FUNCTION house.handover_moves() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
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
CREATE TRIGGER moves BEFORE UPDATE ON handovers_handover FOR EACH ROW EXECUTE FUNCTION house.handover_moves();

-- What was held stays as it was held.
CREATE FUNCTION house.conference_stays() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF OLD.held_on IS NOT NULL AND to_jsonb(NEW) <> to_jsonb(OLD) THEN
        RAISE EXCEPTION 'this conference was held' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER stays BEFORE UPDATE ON handovers_conference FOR EACH ROW EXECUTE FUNCTION house.conference_stays();

-- An organisation lets go of sections of somebody: its own rows alone. A row with nothing but her card left goes whole,
-- and its wrapped keys with it; from the others the keys of these sections are taken out.
CREATE FUNCTION house.narrow_access(p_survivor uuid, p_gone integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
REVOKE ALL ON FUNCTION house.narrow_access(uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.narrow_access(uuid, integer) TO saathi_app, saathi_jobs;
ALTER FUNCTION house.narrow_access(uuid, integer) OWNER TO saathi_definer;
