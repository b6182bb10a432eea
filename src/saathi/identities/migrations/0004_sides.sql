-- A side follows the file it stands beside. It is written once by an act and settled by the functions below: each needs
-- the one side, changes both, and tells nobody of the other file.
ALTER TABLE identities_duplicateside ENABLE ROW LEVEL SECURITY;
ALTER TABLE identities_duplicateside FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON identities_duplicateside FOR SELECT TO saathi_app, saathi_jobs USING (
    EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = identities_duplicateside.survivor_id AND a.sections & 2 <> 0));
CREATE POLICY adds ON identities_duplicateside FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (
    state IN ('offered', 'asked') AND linked_at IS NULL AND other_organisation IS NULL
    AND EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = identities_duplicateside.survivor_id AND a.sections & 2 <> 0));
REVOKE ALL ON identities_duplicateside FROM saathi_app, saathi_jobs;
-- An act locks the side it is about; nobody changes one by hand.
CREATE POLICY locks ON identities_duplicateside FOR UPDATE TO saathi_app, saathi_jobs USING (
    EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = identities_duplicateside.survivor_id AND a.sections & 2 <> 0))
    WITH CHECK (false);
GRANT SELECT, INSERT, UPDATE ON identities_duplicateside TO saathi_app, saathi_jobs;
GRANT SELECT ON identities_duplicateside TO saathi_dump;
GRANT SELECT, INSERT, UPDATE ON identities_duplicateside TO saathi_definer;
GRANT SELECT ON identities_likeness TO saathi_definer;

-- The other side of an offer, in files out of reach: whoever has a number of hers. Answers whether there is one.
CREATE FUNCTION house.offer_elsewhere(p_survivor uuid, p_pair uuid, p_side uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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

CREATE FUNCTION house.offered_it(p_side uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (SELECT 1 FROM identities_duplicateside s JOIN identities_duplicateside o ON o.pair = s.pair AND o.id <> s.id
   WHERE s.id = p_side AND o.said_by = house.actor()) $$;

-- linked: the asked side agrees. refused: it does not. undone: either side, within thirty days.
CREATE FUNCTION house.settle_pair(p_side uuid, p_state text, p_answer text, p_why bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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

-- The other files of her that both sides agreed on. Their id only for whoever may open them anyway.
CREATE FUNCTION house.linked_with(p_survivor uuid) RETURNS TABLE (side uuid, other uuid, organisation uuid, linked_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT s.id, CASE WHEN house.held(o.survivor_id) <> 0 THEN o.survivor_id END, o.organisation, s.linked_at
   FROM identities_duplicateside s JOIN identities_duplicateside o ON o.pair = s.pair AND o.id <> s.id
   WHERE s.survivor_id = p_survivor AND s.state = 'linked' AND o.state = 'linked' AND house.held(p_survivor) & 2 <> 0 $$;

DO $$ DECLARE f regprocedure; BEGIN
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname = 'house' AND p.proname IN ('offer_elsewhere', 'offered_it', 'settle_pair', 'linked_with') LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO saathi_app, saathi_jobs, saathi_definer', f);
        EXECUTE format('ALTER FUNCTION %s OWNER TO saathi_definer', f);
    END LOOP;
END $$;
