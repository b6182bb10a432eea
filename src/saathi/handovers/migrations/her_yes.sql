-- Nobody arrives without her yes: each consent a handover rests on stands at this very moment, and where it is carried,
-- which rests on none here, her no has not ended the request. Both are locked, so that a yes taken back meanwhile waits
-- or wins. And a handover begins with an offer: no person writes one that was agreed or has arrived.
CREATE FUNCTION house.arrives_on_her_yes() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE n_standing integer; is_carried boolean;
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF house.organisation() IS NOT NULL AND (NEW.agreed_at IS NOT NULL OR NEW.arrived_at IS NOT NULL) THEN
            RAISE EXCEPTION 'a handover begins with an offer' USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.arrived_at IS NULL OR OLD.arrived_at IS NOT NULL THEN
        RETURN NEW;
    END IF;
    is_carried := EXISTS (SELECT 1 FROM handovers_crossing c WHERE c.handover_id = NEW.id);
    SELECT count(*) INTO n_standing FROM (
        SELECT 1 FROM survivors_consent c
        WHERE c.id = ANY (NEW.consents) AND c.survivor_id = NEW.survivor_id AND c.organisation = NEW.to_organisation
          AND c.withdrawn_at IS NULL AND c.until > now() FOR SHARE) yes;
    PERFORM 1 FROM links_request r WHERE r.id = NEW.request_id AND r.state = 'accepted' FOR SHARE;
    IF NOT FOUND OR NEW.agreed_at IS NULL OR n_standing <> cardinality(NEW.consents)
       OR (n_standing = 0 AND NOT is_carried) THEN
        RAISE EXCEPTION 'nobody arrives without her yes' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER arrives BEFORE INSERT OR UPDATE ON handovers_handover
    FOR EACH ROW EXECUTE FUNCTION house.arrives_on_her_yes();
