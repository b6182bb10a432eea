-- The one survivor there is for whoever sits together with her now. NULL everywhere else: then nothing is narrowed.
CREATE FUNCTION house.only() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT NULLIF(current_setting('saathi.only', true), '')::uuid $$;
GRANT EXECUTE ON FUNCTION house.only() TO saathi_app, saathi_jobs, saathi_definer;

-- Every guarded table and every wrapped key asks kernel_access, so this one policy narrows them all. A CASE, because the
-- planner takes half of the rows for it: an equality beside OR would be taken for almost none and spoil lists.
CREATE POLICY narrowed ON kernel_access AS RESTRICTIVE TO saathi_app, saathi_jobs USING (
    CASE WHEN (SELECT house.only()) IS NULL THEN true ELSE survivor = (SELECT house.only()) END);
-- What the actor did about others stands in the journal, and what was left half typed among the drafts. Entries of the
-- very act must still be written.
CREATE POLICY narrowed ON kernel_journal AS RESTRICTIVE FOR SELECT TO saathi_app, saathi_jobs USING (
    CASE WHEN (SELECT house.only()) IS NULL THEN true ELSE survivor = (SELECT house.only()) END);
CREATE POLICY narrowed ON kernel_draft AS RESTRICTIVE TO saathi_app, saathi_jobs USING (
    CASE WHEN (SELECT house.only()) IS NULL THEN true ELSE target = (SELECT house.only()) END);

-- What the definer's functions decide by.
SET ROLE saathi_definer;
CREATE OR REPLACE FUNCTION house.held(p_survivor uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT coalesce(bit_or(sections), 0) FROM kernel_access
   WHERE survivor = p_survivor AND subject = ANY (house.subjects()) AND until > now()
     AND (house.only() IS NULL OR survivor = house.only())
     AND NOT survivor = ANY (house.kept_from())
     AND (origin <> house.origin() OR survivor = ANY (house.cleared())) $$;
RESET ROLE;

-- How often each answer was given, by organisation, question and month: nobody is named and no day.
CREATE TABLE kernel_answer (
    organisation uuid NOT NULL,
    question text NOT NULL CHECK (question ~ '^[a-z_]{1,24}$'),
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    answer smallint NOT NULL CHECK (answer BETWEEN 1 AND 5),
    n integer NOT NULL CHECK (n > 0),
    PRIMARY KEY (organisation, question, month, answer)
);
REVOKE ALL ON kernel_answer FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE ON kernel_answer TO saathi_definer;
GRANT SELECT ON kernel_answer TO saathi_dump;

CREATE FUNCTION house.answer_in_group(p_question text, p_answer integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF house.organisation() IS NULL THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO kernel_answer AS a VALUES (house.organisation(), p_question, date_trunc('month', current_date)::date, p_answer, 1)
    ON CONFLICT (organisation, question, month, answer) DO UPDATE SET n = a.n + 1;
END $$;

-- 10 answers or more, never all alike, no sooner than 30 days after the month they end in. A month that is too few waits
-- for the next, so that a group once shown stays as it is and no two groups differ by one answer.
CREATE FUNCTION house.answered_groups(p_question text) RETURNS TABLE (since date, until date, counts integer[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE of_month record; n integer;
BEGIN
    counts := '{0,0,0,0,0}';
    FOR of_month IN
        SELECT a.month, array_agg(a.answer) AS given, array_agg(a.n) AS times FROM kernel_answer a
        WHERE a.organisation = house.organisation() AND a.question = p_question
          AND a.month + interval '1 month 30 days' <= current_date
        GROUP BY a.month ORDER BY a.month
    LOOP
        since := coalesce(since, of_month.month);
        FOR n IN 1 .. cardinality(of_month.given) LOOP
            counts[of_month.given[n]] := counts[of_month.given[n]] + of_month.times[n];
        END LOOP;
        IF (SELECT sum(c) >= 10 AND max(c) < sum(c) FROM unnest(counts) AS c) THEN
            until := (of_month.month + interval '1 month - 1 day')::date;
            RETURN NEXT;
            since := NULL;
            counts := '{0,0,0,0,0}';
        END IF;
    END LOOP;
END $$;

DO $$ DECLARE f regprocedure; BEGIN
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname = 'house' AND p.proname IN ('answer_in_group', 'answered_groups') LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO saathi_app, saathi_jobs, saathi_definer', f);
        EXECUTE format('ALTER FUNCTION %s OWNER TO saathi_definer', f);
    END LOOP;
END $$;
