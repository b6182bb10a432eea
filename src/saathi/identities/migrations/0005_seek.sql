-- One exact name or number, because somebody may die. The limits stand in survivors/danger/limits.py too: three an hour for
-- a worker, none for whoever may open no file (0003_danger.sql of survivors).
GRANT SELECT ON survivors_survivor, identities_particular TO saathi_definer;

-- Writes the row of the search and answers the sealed names (`p_by` name) or numbers (number) of those whose files the
-- actor may open by house.break_glass: of her own organisation, in its care for safety, masked from her by nothing, and not
-- open to her already. Of each only the wraps of card and identity, wrapped with the organisation's key. Nobody else is in
-- the answer, so whoever is kept from her and whoever is nobody cannot be told apart by what is done with it.
CREATE FUNCTION house.seek(p_id uuid, p_danger text, p_by text)
RETURNS TABLE (survivor uuid, organisation uuid, kek integer, wraps bytea, section integer, place text, field text,
               kind text, line uuid, sealed bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
    me uuid := house.actor();
    mine uuid := house.organisation();
    seats uuid[] := house.subjects();
    kept uuid[] := house.kept_from();
    cleared uuid[] := house.cleared();
    home text := house.origin();
BEGIN
    IF me IS NULL OR mine IS NULL THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('break_glass'), hashtext(me::text));  -- two at once count as two
    IF (SELECT count(*) FROM survivors_dangersearch s WHERE s.actor = me AND s.sought_at > now() - interval '1 hour') >= 3
       OR (SELECT count(*) FROM survivors_breakglass b
           WHERE b.actor = me AND b.opened_at > now() - interval '30 days') >= 3
       OR EXISTS (SELECT 1 FROM survivors_breakglass b
           WHERE b.actor = me AND b.opened_at <= now() - interval '72 hours'
             AND NOT EXISTS (SELECT 1 FROM survivors_glassreview r WHERE r.glass_id = b.id)) THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO survivors_dangersearch (id, actor, organisation, danger, words, sought_at)
    VALUES (p_id, me, mine, p_danger, '', now());
    RETURN QUERY
    WITH open_to_me AS MATERIALIZED (
        SELECT a.survivor AS id, bit_or(a.sections) AS sections FROM kernel_access a
        WHERE a.subject = ANY (seats) AND a.until > now() GROUP BY a.survivor
    ), best AS MATERIALIZED (
        SELECT DISTINCT ON (a.survivor) a.survivor AS id, a.organisation AS place, a.sections, w.kek,
            (SELECT string_agg(substring(w.keys FROM n * 62 + 1 FOR 62), ''::bytea ORDER BY n)
             FROM generate_series(0, length(w.keys) / 62 - 1) n WHERE get_byte(w.keys, n * 62) IN (1, 2)) AS wraps
        FROM kernel_access a JOIN vault.wrap w ON w.access = a.id
        WHERE a.organisation = mine AND a.until > now() AND a.basis <> 'break_glass' AND a.sections & 512 <> 0
          AND NOT a.survivor = ANY (kept) AND (a.origin <> home OR a.survivor = ANY (cleared))
        ORDER BY a.survivor, bit_count((a.sections & 643)::bit(32)) DESC, a.granted_at
    ), within AS (
        SELECT b.* FROM best b LEFT JOIN open_to_me o ON o.id = b.id
        WHERE (coalesce(o.sections, 0) & ((b.sections & 643) | 1)) <> ((b.sections & 643) | 1)
    )
    SELECT b.id, b.place, b.kek, b.wraps, 1, 'survivors_survivor', 'chosen_name', 'chosen_name', s.id, s.chosen_name
    FROM within b JOIN survivors_survivor s ON s.id = b.id
    WHERE p_by = 'name' AND length(s.chosen_name) > 0
    UNION ALL
    SELECT b.id, b.place, b.kek, b.wraps, 2, 'identities_particular', 'value', p.kind::text, p.id, p.value
    FROM within b JOIN identities_particular p ON p.survivor_id = b.id
    WHERE b.sections & 2 <> 0 AND p.ended_at IS NULL AND length(p.value) > 0
      AND p.kind = ANY (CASE p_by WHEN 'name' THEN ARRAY['legal_name', 'alias'] ELSE ARRAY['phone', 'reference'] END);
END $$;
REVOKE ALL ON FUNCTION house.seek(uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.seek(uuid, text, text) TO saathi_app, saathi_jobs, saathi_definer;
ALTER FUNCTION house.seek(uuid, text, text) OWNER TO saathi_definer;
