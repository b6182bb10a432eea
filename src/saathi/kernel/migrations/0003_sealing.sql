-- Seals of the journal. Written by the sealer alone, through functions only the worker may call; the web can neither
-- read nor write them. The same heads and leaves stand in files outside the database (kernel.journal.outside).
CREATE INDEX kernel_journal_sealing ON kernel_journal (xid, seq);  -- the order of sealing

CREATE TABLE kernel_batch (
    batch bigint PRIMARY KEY CHECK (batch > 0),
    size bigint NOT NULL CHECK (size >= count),  -- entries sealed so far, these included
    count integer NOT NULL CHECK (count > 0),
    root bytea NOT NULL CHECK (length(root) = 32),
    head bytea NOT NULL CHECK (length(head) = 32),
    last_xid xid8 NOT NULL,      -- the cursor: the next batch starts after (last_xid, last_seq)
    last_seq bigint NOT NULL,
    floor bigint NOT NULL,       -- entries up to here came from an earlier server, whose xids mean nothing here
    sealed_at timestamptz NOT NULL
);
CREATE TABLE kernel_seal (
    seq bigint PRIMARY KEY,
    batch bigint NOT NULL,
    position integer NOT NULL CHECK (position >= 0),
    leaf bytea NOT NULL CHECK (length(leaf) = 32),
    UNIQUE (batch, position)
);
CREATE TABLE kernel_checkpoint (
    batch bigint PRIMARY KEY,
    size bigint NOT NULL,
    head bytea NOT NULL CHECK (length(head) = 32),
    signed_at timestamptz NOT NULL,
    note text NOT NULL
);
REVOKE ALL ON kernel_batch, kernel_seal, kernel_checkpoint FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT ON kernel_batch, kernel_seal, kernel_checkpoint TO saathi_definer;
GRANT SELECT ON kernel_batch, kernel_seal, kernel_checkpoint TO saathi_dump;

-- Entries after the cursor. A transaction still running may hold a smaller seq and commit later, but no smaller xid
-- than the oldest running one: everything below that xid is final. Sealing by seq alone would miss late commits.
CREATE FUNCTION house.unsealed(p_xid xid8, p_seq bigint, p_floor bigint, p_limit integer) RETURNS SETOF kernel_journal
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT * FROM kernel_journal
   WHERE (xid, seq) > (p_xid, p_seq) AND xid < pg_snapshot_xmin(pg_current_snapshot()) AND seq > p_floor
   ORDER BY xid, seq LIMIT p_limit $$;

-- After a move to another server the old xids mean nothing: everything not yet sealed, while no one else writes.
CREATE FUNCTION house.carried_over() RETURNS SETOF kernel_journal
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    LOCK TABLE kernel_journal IN SHARE MODE;
    RETURN QUERY SELECT j.* FROM kernel_journal j
        WHERE NOT EXISTS (SELECT 1 FROM kernel_seal s WHERE s.seq = j.seq) ORDER BY j.seq;
END $$;

CREATE FUNCTION house.last_seq() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT coalesce(max(seq), 0) FROM kernel_journal $$;

CREATE FUNCTION house.last_batch() RETURNS SETOF kernel_batch
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT * FROM kernel_batch ORDER BY batch DESC LIMIT 1 $$;

CREATE FUNCTION house.last_checkpoint() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT coalesce(max(batch), 0) FROM kernel_checkpoint $$;

CREATE FUNCTION house.seal(
    p_batch bigint, p_size bigint, p_root bytea, p_head bytea, p_seqs bigint[], p_leaves bytea,
    p_xid xid8, p_seq bigint, p_floor bigint, p_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF p_batch <> coalesce((SELECT max(batch) FROM kernel_batch), 0) + 1 THEN
        RAISE EXCEPTION 'batches are sealed one after the other' USING ERRCODE = 'unique_violation';
    END IF;
    INSERT INTO kernel_batch (batch, size, count, root, head, last_xid, last_seq, floor, sealed_at)
    VALUES (p_batch, p_size, cardinality(p_seqs), p_root, p_head, p_xid, p_seq, p_floor, p_at);
    INSERT INTO kernel_seal (seq, batch, position, leaf)
    SELECT s, p_batch, i - 1, substring(p_leaves FROM ((i - 1) * 32 + 1)::integer FOR 32)
    FROM unnest(p_seqs) WITH ORDINALITY AS t(s, i);
END $$;

CREATE FUNCTION house.checkpoint(p_batch bigint, p_size bigint, p_head bytea, p_at timestamptz, p_note text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ INSERT INTO kernel_checkpoint (batch, size, head, signed_at, note) VALUES (p_batch, p_size, p_head, p_at, p_note)
   ON CONFLICT DO NOTHING $$;

-- Counts for the health page; at most 10,000 waiting entries are counted.
CREATE FUNCTION house.journal_state()
RETURNS TABLE (sealed bigint, unsealed bigint, oldest_at timestamptz, last_checkpoint_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH cursor AS (
        SELECT * FROM (SELECT size, last_xid, last_seq, floor FROM kernel_batch ORDER BY batch DESC LIMIT 1) b
        UNION ALL SELECT 0, '0'::xid8, 0, 0 ORDER BY 1 DESC LIMIT 1
    ), waiting AS (
        SELECT j.at FROM cursor c, kernel_journal j
        WHERE (j.xid, j.seq) > (c.last_xid, c.last_seq) AND j.seq > c.floor ORDER BY j.xid, j.seq LIMIT 10000
    )
    SELECT (SELECT size FROM cursor), count(*), min(at), (SELECT max(signed_at) FROM kernel_checkpoint) FROM waiting $$;

GRANT EXECUTE ON FUNCTION house.journal_state() TO saathi_app, saathi_dump;
DO $$ DECLARE f regprocedure; worker_only text[] := ARRAY['unsealed', 'carried_over', 'last_seq', 'last_batch', 'last_checkpoint', 'seal', 'checkpoint'];
BEGIN
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname = 'house' AND p.proname = ANY (worker_only || 'journal_state'::text) LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO saathi_jobs', f);
        EXECUTE format('ALTER FUNCTION %s OWNER TO saathi_definer', f);
    END LOOP;
END $$;
