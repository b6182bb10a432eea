ALTER TABLE watch_alert DROP CONSTRAINT watch_alert_rule_check;
ALTER TABLE watch_alert ADD CONSTRAINT watch_alert_rule_check CHECK (rule IN (
    'asked', 'stop', 'off_caseload', 'off_week', 'one_person', 'busy_day', 'pace', 'search_streak', 'tries',
    'kept_from', 'reveals', 'hours', 'leaving', 'left', 'export', 'after_challenge', 'lists', 'break_glass',
    'break_glass_many', 'break_glass_late', 'danger_search', 'explained'));

-- Whoever looks after data is told of a search because somebody may die in the transaction that makes it, and reads why.
-- The notice has the id of the search: it names nobody, and there is one for each.
CREATE FUNCTION house.tells_of_search() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO watch_alert (id, organisation, person, rule, "on", at, n, raised_at, why, words, state, reason)
    VALUES (NEW.id, NEW.organisation, NEW.actor, 'danger_search', (NEW.sought_at AT TIME ZONE 'Asia/Kolkata')::date,
        NEW.sought_at, 1, NEW.sought_at, '', '', 'open', '');
    RETURN NULL;
END $$;
CREATE TRIGGER tells_of_search AFTER INSERT ON survivors_dangersearch
    FOR EACH ROW EXECUTE FUNCTION house.tells_of_search();
REVOKE ALL ON FUNCTION house.tells_of_search() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.tells_of_search() TO saathi_app, saathi_jobs, saathi_definer;
ALTER FUNCTION house.tells_of_search() OWNER TO saathi_definer;
GRANT INSERT ON watch_alert TO saathi_definer;
ALTER POLICY reads ON survivors_dangersearch USING (actor = house.actor() OR house.looks_at(organisation, actor));
