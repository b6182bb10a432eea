-- As before, and where whoever is asked works with another installation: those she comes from write that she arrived,
-- once a file of theirs says so. Files of an organisation are read under its own row security.
CREATE OR REPLACE FUNCTION house.case_passes() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF NEW.organisation <> OLD.organisation AND NOT EXISTS (
        SELECT 1 FROM handovers_handover h JOIN links_request r ON r.id = h.request_id
        WHERE h.survivor_id = NEW.survivor_id AND r.state = 'accepted' AND h.agreed_at IS NOT NULL
          AND h.arrived_at IS NOT NULL AND h.from_organisation = OLD.organisation AND h.to_organisation = NEW.organisation
          AND (h.to_organisation = house.organisation()
               OR (h.from_organisation = house.organisation() AND r.to_organisation IS NULL AND EXISTS (
                   SELECT 1 FROM handovers_crossing c JOIN exchange_sent s ON s.id = c.bundle
                   JOIN exchange_received o ON o.of = s.jti AND o.peer = s.peer AND o.organisation = s.organisation
                   WHERE c.handover_id = h.id AND s.peer = NEW.organisation AND s.kind = 'bundle' AND o.kind = 'outcome'
                     AND o.state <> 'early')))) THEN
        RAISE EXCEPTION 'only a handover that arrived changes who is accountable' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION house.handover_moves() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    hers text[] := ARRAY['yes', 'keeps', 'agreed_at', 'agreed_by', 'language', 'proof', 'consents', 'n_facts'];
    theirs text[] := ARRAY['arrived_on', 'arrived_at', 'visit_by_on', 'visited_on'];
    shared text[] := ARRAY['met_on', 'presence', 'meeting_words'];
    was jsonb := to_jsonb(OLD); became jsonb := to_jsonb(NEW); ours uuid := house.organisation(); writer uuid;
BEGIN
    IF was = became THEN
        RETURN NEW;
    END IF;
    writer := CASE WHEN EXISTS (SELECT 1 FROM handovers_crossing c WHERE c.handover_id = OLD.id)
        THEN OLD.from_organisation ELSE OLD.to_organisation END;
    IF became - (hers || theirs || shared || ARRAY['released_at']) <> was - (hers || theirs || shared || ARRAY['released_at'])
       OR (became - (theirs || shared || ARRAY['released_at']) <> was - (theirs || shared || ARRAY['released_at'])
           AND (ours IS DISTINCT FROM OLD.from_organisation OR OLD.agreed_at IS NOT NULL))
       OR (became - (hers || shared || ARRAY['released_at']) <> was - (hers || shared || ARRAY['released_at'])
           AND ours IS DISTINCT FROM writer)
       OR (OLD.arrived_at IS NOT NULL AND NEW.arrived_at IS DISTINCT FROM OLD.arrived_at)
       OR (NEW.released_at IS DISTINCT FROM OLD.released_at AND ours IS DISTINCT FROM OLD.from_organisation)
       OR (ours IS NULL OR ours NOT IN (OLD.from_organisation, OLD.to_organisation)) THEN
        RAISE EXCEPTION 'not theirs to write' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
