-- How many people's files one worker opens (security 3.7), decided from the journal because rate limits are its one other
-- use. An opening is an entry whose target is the survivor herself; a list never has one.
CREATE INDEX kernel_journal_stops ON kernel_journal (act, at) WHERE act IN ('access.stop', 'alerts.clear');

-- 'open', or 'ask' where she has to say why first, 'stop' where she has now opened too many, 'stopped' where she had.
-- Counted are the survivors of the last hour, or since somebody cleared her; the one now asked for is always one of them.
CREATE FUNCTION house.opened(
    p_kind text, p_organisation uuid, p_act text, p_purpose text, p_survivor uuid, p_acts text[],
    p_ask integer, p_stop integer, p_times integer, p_writes boolean) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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

-- Somebody asked for a person she does not reach. The entry says where she is kept from her, which she is not told.
CREATE FUNCTION house.tried(p_kind text, p_organisation uuid, p_act text, p_survivor uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO kernel_journal (actor_kind, actor, organisation, act, outcome, target, purpose)
    SELECT p_kind, house.actor(), p_organisation, p_act, 'refused', p_survivor, CASE
        WHEN p_survivor = ANY (house.kept_from()) THEN 'kin'
        WHEN EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = p_survivor AND a.subject = ANY (house.subjects())
            AND a.until > now() AND a.origin = house.origin() AND NOT a.survivor = ANY (house.cleared()))
        THEN 'home_district' ELSE '' END
    WHERE house.actor() IS NOT NULL $$;

DO $$ DECLARE f regprocedure; BEGIN
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname = 'house' AND p.proname IN ('opened', 'tried') LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO saathi_app, saathi_jobs, saathi_definer', f);
        EXECUTE format('ALTER FUNCTION %s OWNER TO saathi_definer', f);
    END LOOP;
END $$;
