-- A paper that came with a line is emptied with it; one that a demand is not answered about is put away, and emptied once
-- that is answered (house.destroy_papers).
CREATE FUNCTION house.empty_came(p_papers uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE today date := (now() AT TIME ZONE 'Asia/Kolkata')::date; nobody uuid := '00000000-0000-0000-0000-000000000000';
BEGIN
    UPDATE cases_paper SET recalled_on = today, withdrawn_on = coalesce(withdrawn_on, today), kept_until_on = today
    WHERE id = ANY (p_papers) AND destroyed_on IS NULL;
    WITH due AS (
        UPDATE cases_paper p SET destroyed_on = today, title = '', from_whom = '', sha256 = ''
        WHERE p.id = ANY (p_papers) AND p.destroyed_on IS NULL
          AND NOT EXISTS (SELECT 1 FROM cases_paperdemand d
              WHERE d.survivor_id = p.survivor_id AND d.section = p.section AND d.answer IN ('', 'ask_court'))
        RETURNING p.id
    )
    UPDATE cases_paperpiece x SET piece = '' FROM due WHERE x.paper_id = due.id;
    INSERT INTO cases_paperstep (id, survivor_id, paper_id, section, what, purpose, words, language, by, at)
    SELECT gen_random_uuid(), p.survivor_id, p.id, p.section, 'recalled', '', '', '', nobody, now()
    FROM cases_paper p WHERE p.id = ANY (p_papers);
END $$;

-- A sealed file that was taken in is recalled: in the transaction that takes the recall in, whoever does so, what came
-- from the copy alone is emptied in her file here. What she confirmed stays, and what she said herself; it is no copy.
CREATE FUNCTION house.recall_closes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE came record; closed_in integer; papers uuid[];
BEGIN
    SELECT a.id, a.survivor_id INTO came FROM handovers_arrival a
    WHERE a.bundle = NEW.id AND a.recalled_at IS NULL AND EXISTS (
        SELECT 1 FROM exchange_received w WHERE w.organisation = NEW.organisation AND w.peer = NEW.peer
            AND w.kind = 'withdraw' AND w.of = NEW.jti AND w.state <> 'early');
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    UPDATE handovers_arrival SET recalled_at = now() WHERE id = came.id;
    WITH closed AS (
        UPDATE handovers_camealong SET closed_at = now(), "on" = NULL, code = '', more = '', words = '',
            "group" = CASE WHEN her_words = '' THEN '' ELSE "group" END,
            language = CASE WHEN her_words = '' THEN '' ELSE language END
        WHERE arrival_id = came.id AND state <> 'confirmed' AND closed_at IS NULL RETURNING section, paper)
    SELECT coalesce(bit_or(section), 0) | 1, array_agg(paper) INTO closed_in, papers FROM closed;
    PERFORM house.empty_came(papers);
    UPDATE kernel_access SET active_at = now() WHERE survivor = came.survivor_id AND sections & closed_in <> 0;
    -- By nobody: whoever takes files in need not reach her, and learns nothing of whose it was.
    INSERT INTO kernel_journal (actor_kind, actor, act, outcome, survivor, target)
    VALUES ('system', '00000000-0000-0000-0000-000000000000', 'crossings.recalled', 'done', came.survivor_id, came.id);
    RETURN NULL;
END $$;
CREATE TRIGGER recall_closes AFTER UPDATE OF state ON exchange_received FOR EACH ROW
    WHEN (NEW.kind = 'bundle' AND NEW.state IN ('recalled', 'closed') AND OLD.state <> NEW.state)
    EXECUTE FUNCTION house.recall_closes();

-- What she does not want kept after a recall, of sections whoever sits with her holds: nothing of it stays.
CREATE FUNCTION house.close_kept(p_arrival uuid, p_lines uuid[]) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE n integer; papers uuid[];
BEGIN
    WITH closed AS (
        UPDATE handovers_camealong c SET closed_at = now(), "on" = NULL, code = '', more = '', words = '', her_words = '',
            "group" = '', language = ''
        FROM handovers_arrival a
        WHERE a.id = p_arrival AND a.recalled_at IS NOT NULL AND c.arrival_id = a.id AND c.id = ANY (p_lines)
          AND house.held(c.survivor_id) & c.section <> 0 RETURNING c.paper)
    SELECT count(*), array_agg(paper) INTO n, papers FROM closed;
    PERFORM house.empty_came(papers);
    RETURN n;
END $$;

-- A file that was recalled is not taken in at the same moment: whoever comes second waits, and is refused.
CREATE FUNCTION house.taken_in_whole() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF house.actor() IS NOT NULL THEN
        PERFORM 1 FROM exchange_received r
        WHERE r.id = NEW.bundle AND r.kind = 'bundle' AND r.state = 'accepted' AND r.recalled_at IS NULL FOR SHARE;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'only a file that stands is taken in' USING ERRCODE = 'insufficient_privilege';
        END IF;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER taken_in_whole AFTER INSERT ON handovers_arrival FOR EACH ROW EXECUTE FUNCTION house.taken_in_whole();

-- Nobody empties a line but these two.
DROP TRIGGER keeps ON handovers_arrival;
CREATE TRIGGER keeps BEFORE UPDATE ON handovers_arrival FOR EACH ROW
    WHEN (current_user <> 'saathi_definer') EXECUTE FUNCTION house.keeps_handovers_arrival();
DROP TRIGGER keeps ON handovers_camealong;
CREATE TRIGGER keeps BEFORE UPDATE ON handovers_camealong FOR EACH ROW
    WHEN (current_user <> 'saathi_definer') EXECUTE FUNCTION house.keeps_handovers_camealong();

GRANT SELECT, UPDATE ON handovers_arrival, handovers_camealong TO saathi_definer;
GRANT SELECT ON exchange_received TO saathi_definer;
REVOKE ALL ON FUNCTION house.empty_came(uuid[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION house.recall_closes() FROM PUBLIC;
REVOKE ALL ON FUNCTION house.close_kept(uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.close_kept(uuid, uuid[]) TO saathi_app;
ALTER FUNCTION house.empty_came(uuid[]) OWNER TO saathi_definer;
ALTER FUNCTION house.recall_closes() OWNER TO saathi_definer;
ALTER FUNCTION house.close_kept(uuid, uuid[]) OWNER TO saathi_definer;
