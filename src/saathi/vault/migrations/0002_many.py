"""Opens many people at once, for a caseload that comes in: what `grant_access` and `keep` do, a slice at a time."""

from django.db import migrations

_SIGNATURE = (
    "vault.open_many(uuid[], uuid[], uuid[], integer[], uuid[], text[], smallint[], text[], integer, bytea[], uuid, text,"
    " timestamptz)"
)
_SQL = f"""
-- Only people nobody holds yet, and only for the organisation of the actor: it can never widen what is there.
CREATE FUNCTION vault.open_many(
    p_ids uuid[], p_survivors uuid[], p_subjects uuid[], p_sections integer[], p_because uuid[], p_states text[],
    p_age_bands smallint[], p_languages text[], p_kek integer, p_keys bytea[],
    p_organisation uuid, p_basis text, p_until timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF house.actor() IS NULL OR p_basis NOT IN ('consent', 'order', 'duty')
       OR p_organisation IS DISTINCT FROM house.organisation()
       -- Joined, not "= ANY": a table that was never analysed would be read from end to end for every slice.
       OR EXISTS (SELECT 1 FROM unnest(p_survivors) AS s JOIN kernel_access a ON a.survivor = s) THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO kernel_access (id, survivor, subject, organisation, sections, basis, until, because, granted_by, state,
        age_band, language)
    SELECT r.id, r.survivor, r.subject, p_organisation, r.sections | 1, p_basis, p_until, r.because, house.actor(), r.state,
        r.age_band, r.language
    FROM unnest(p_ids, p_survivors, p_subjects, p_sections, p_because, p_states, p_age_bands, p_languages)
        AS r (id, survivor, subject, sections, because, state, age_band, language);
    INSERT INTO vault.wrap (access, kek, keys) SELECT r.id, p_kek, r.keys FROM unnest(p_ids, p_keys) AS r (id, keys);
END $$;
REVOKE ALL ON FUNCTION {_SIGNATURE} FROM PUBLIC;
GRANT EXECUTE ON FUNCTION {_SIGNATURE} TO saathi_app, saathi_jobs;
ALTER FUNCTION {_SIGNATURE} OWNER TO saathi_definer;
"""


class Migration(migrations.Migration):
    dependencies = [("vault", "0001_initial")]
    operations = [migrations.RunSQL(_SQL, f"DROP FUNCTION {_SIGNATURE};")]
