-- What was asked of others ends with her file: sealed, nobody here waits for it or faces its silence, and whoever was
-- asked reads that it has ended; shredded, the words in it are gone, for they stand under no key of hers. Written with
-- the ledger, whoever writes that.
CREATE FUNCTION house.ends_what_was_asked() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    WITH going AS (
        SELECT r.id, r.state FROM links_request r JOIN links_requestof o ON o.request_id = r.id
        WHERE o.survivor_id = NEW.whose AND r.state IN ('draft', 'in_progress', 'accepted') FOR UPDATE OF r),
    noted AS (
        INSERT INTO links_requeststep (id, request_id, transition, was, state, at, by, reason, words, how, reference)
        SELECT gen_random_uuid(), id, 'say_no', state, 'said_no', NEW.at,
               coalesce(house.actor(), '00000000-0000-0000-0000-000000000000'), '', '', '', '' FROM going)
    UPDATE links_request r SET state = 'said_no', ended_at = NEW.at FROM going WHERE going.id = r.id;
    IF NEW.what = 'shredded' THEN
        UPDATE links_request SET words = '', capacity = '', answer_words = ''
            WHERE id IN (SELECT request_id FROM links_requestof WHERE survivor_id = NEW.whose);
        UPDATE links_requeststep SET words = '', reference = ''
            WHERE request_id IN (SELECT request_id FROM links_requestof WHERE survivor_id = NEW.whose);
        UPDATE links_letter SET receipt = ''
            WHERE id IN (SELECT letter_id FROM links_letterof WHERE survivor_id = NEW.whose);
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ends_what_was_asked AFTER INSERT ON herfile_ledger
    FOR EACH ROW EXECUTE FUNCTION house.ends_what_was_asked();
REVOKE ALL ON FUNCTION house.ends_what_was_asked() FROM PUBLIC;
ALTER FUNCTION house.ends_what_was_asked() OWNER TO saathi_definer;
-- Shredding empties what a request keeps as it was asked; nobody else does.
DROP TRIGGER keeps ON links_request;
CREATE TRIGGER keeps BEFORE UPDATE ON links_request FOR EACH ROW
    WHEN (current_user <> 'saathi_definer') EXECUTE FUNCTION house.keeps_links_request();
