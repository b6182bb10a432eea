"""Whether an order about somebody holds today, answered in one word to whoever sees anything of her."""

from django.db import migrations

# An order to share, or the order by which she stays: while it holds and she is there, or where it sent her elsewhere.
_SQL = """
CREATE FUNCTION house.is_ordered(p_survivor uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT house.held(p_survivor) <> 0 AND (
        EXISTS (SELECT 1 FROM survivors_ground g WHERE g.survivor_id = p_survivor AND g.basis = 'order'
                AND g.ended_at IS NULL AND g.until > now())
        OR EXISTS (SELECT 1 FROM cases_order o JOIN cases_stay s ON s.id = o.stay_id,
                       (SELECT (now() AT TIME ZONE 'Asia/Kolkata')::date AS now) day
                   WHERE o.survivor_id = p_survivor AND o.from_on <= now AND coalesce(o.until_on, now) >= now
                   AND coalesce(o.release_ordered_on, now + 1) > now AND o.kind <> 'release'
                   AND (upper_inf(s.days) OR upper(s.days) > now OR o.kind IN ('form_19', 'final_37', 'restoration'))))
$$;
REVOKE ALL ON FUNCTION house.is_ordered(uuid) FROM PUBLIC;
GRANT SELECT ON survivors_ground, cases_order, cases_stay TO saathi_definer;
GRANT EXECUTE ON FUNCTION house.is_ordered(uuid) TO saathi_app, saathi_definer;
ALTER FUNCTION house.is_ordered(uuid) OWNER TO saathi_definer;
"""


class Migration(migrations.Migration):
    dependencies = [("cases", "0018_consent"), ("survivors", "0008_yes")]
    operations = [migrations.RunSQL(_SQL, "DROP FUNCTION house.is_ordered(uuid);")]
