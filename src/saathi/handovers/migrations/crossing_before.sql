-- What stood before a handover could cross a border.
CREATE OR REPLACE FUNCTION house.case_passes() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
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

CREATE OR REPLACE FUNCTION house.handover_moves() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
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
