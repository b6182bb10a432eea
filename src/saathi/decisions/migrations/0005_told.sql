-- Until she agreed to tell, a challenge does not exist for whoever decided and those above. `hidden_from` names persons,
-- professions of an organisation and whole organisations, so that who joins the line later is kept out as well.
CREATE FUNCTION house.stands() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT array_remove(house.subjects() || house.actor() || house.organisation(), NULL) $$;

CREATE POLICY told ON decisions_challenge AS RESTRICTIVE TO saathi_app, saathi_jobs USING (
    agreed_to_tell_on IS NOT NULL OR kept_by = (SELECT house.actor())
    OR NOT hidden_from && (SELECT house.stands())::uuid[]);

-- Steps and checks follow their challenge; its deciders add none and change none, told or not.
CREATE POLICY follows ON decisions_challengestep AS RESTRICTIVE TO saathi_app, saathi_jobs
    USING (EXISTS (SELECT 1 FROM decisions_challenge c WHERE c.id = challenge_id))
    WITH CHECK (EXISTS (SELECT 1 FROM decisions_challenge c WHERE c.id = challenge_id
        AND (c.kept_by = (SELECT house.actor()) OR NOT c.hidden_from && (SELECT house.stands())::uuid[])));
CREATE POLICY follows ON decisions_retaliationcheck AS RESTRICTIVE TO saathi_app, saathi_jobs
    USING (EXISTS (SELECT 1 FROM decisions_challenge c WHERE c.id = challenge_id))
    WITH CHECK (EXISTS (SELECT 1 FROM decisions_challenge c WHERE c.id = challenge_id
        AND (c.kept_by = (SELECT house.actor()) OR NOT c.hidden_from && (SELECT house.stands())::uuid[])));

-- Once told they may answer, and nothing else.
CREATE FUNCTION house.answers_only() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE theirs text[] := ARRAY['answer', 'answered_on', 'answered_by'];
BEGIN
    IF OLD.kept_by IS DISTINCT FROM house.actor() AND OLD.hidden_from && house.stands()
       AND to_jsonb(NEW) - theirs IS DISTINCT FROM to_jsonb(OLD) - theirs THEN
        RAISE EXCEPTION 'those who decided may only answer' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER answers_only BEFORE UPDATE ON decisions_challenge FOR EACH ROW EXECUTE FUNCTION house.answers_only();

-- What the journal remembers of a challenge is kept back with it. One's own entries stay: they say nothing new, and if a
-- refused guess at an id vanished, that would say there is something.
CREATE FUNCTION house.is_untold(p_challenge uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (SELECT 1 FROM decisions_challenge c WHERE c.id = p_challenge AND c.agreed_to_tell_on IS NULL
     AND c.kept_by IS DISTINCT FROM house.actor() AND c.hidden_from && house.stands()) $$;
CREATE POLICY told ON kernel_journal AS RESTRICTIVE FOR SELECT TO saathi_app, saathi_jobs USING (
    actor = house.actor() OR act NOT LIKE 'challenges.%' OR NOT house.is_untold(target));

DO $$ DECLARE f regprocedure; BEGIN
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname = 'house' AND p.proname IN ('stands', 'is_untold') LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO saathi_app, saathi_jobs, saathi_definer', f);
        EXECUTE format('ALTER FUNCTION %s OWNER TO saathi_definer', f);
    END LOOP;
END $$;

SET LOCAL ROLE saathi_definer;  -- whose function it is
CREATE OR REPLACE FUNCTION house.who_looked(p_survivor uuid, p_since timestamptz)
RETURNS TABLE (at timestamptz, actor uuid, organisation uuid, act text, outcome text, section integer, purpose text, in_list boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT j.at, j.actor, j.organisation, j.act, j.outcome, j.section, j.purpose, cardinality(coalesce(j.shown, '{}')) > 1
   FROM kernel_journal j
   WHERE j.at >= p_since AND j.outcome <> 'refused' AND house.held(p_survivor) <> 0
     AND (j.survivor = p_survivor OR j.shown @> ARRAY[p_survivor])
     AND (j.act NOT LIKE 'challenges.%' OR NOT house.is_untold(j.target)) $$;
RESET ROLE;
