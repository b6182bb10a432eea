"""Which sections of whom stood in a list that was taken out, so that its file ends with them."""

from django.db import migrations

import saathi.kernel.records

# Of a colleague, in one word: whether she holds now what she held of all of them.
_STILL = """
CREATE FUNCTION house.still_holds(p_who uuid, p_survivors uuid[], p_sections integer[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH colleague AS (
        SELECT s.actor, coalesce(NULLIF(s.origin, ''), '-') AS origin FROM kernel_seat s
        WHERE s.actor = p_who AND s.kind = 'person' AND s.until > now() AND s.organisation = house.organisation()
    ), reach AS (
        SELECT a.survivor, bit_or(a.sections) AS sections
        FROM unnest(p_survivors) AS her (id) JOIN kernel_access a ON a.survivor = her.id CROSS JOIN colleague c
        WHERE a.until > now()
          AND a.subject IN (SELECT k.subject FROM kernel_seat k WHERE k.actor = c.actor AND k.until > now())
          AND NOT EXISTS (SELECT 1 FROM kernel_conflict x WHERE x.actor = c.actor AND x.survivor = a.survivor
              AND x.kind = 'kin' AND x.cleared_at IS NULL)
          AND (a.origin <> c.origin OR EXISTS (SELECT 1 FROM kernel_conflict x WHERE x.actor = c.actor
              AND x.survivor = a.survivor AND x.kind = 'district' AND x.cleared_at IS NOT NULL))
        GROUP BY a.survivor
    )
    SELECT cardinality(p_survivors) > 0 AND NOT EXISTS (
        SELECT 1 FROM unnest(p_survivors, p_sections) AS was (survivor, sections)
        LEFT JOIN reach r ON r.survivor = was.survivor
        WHERE was.sections IS NULL OR was.sections & coalesce(r.sections, 0) <> was.sections)
$$;
REVOKE ALL ON FUNCTION house.still_holds(uuid, uuid[], integer[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.still_holds(uuid, uuid[], integer[]) TO saathi_app, saathi_jobs, saathi_definer;
ALTER FUNCTION house.still_holds(uuid, uuid[], integer[]) OWNER TO saathi_definer;
"""


class Migration(migrations.Migration):
    dependencies = [("cases", "0017_her_rights"), ("kernel", "0009_portal")]
    operations = [
        migrations.AddField("export", "stood", saathi.kernel.records.Sealed(blank=True, default=b"", section=None)),
        migrations.RunSQL(_STILL, "DROP FUNCTION house.still_holds(uuid, uuid[], integer[]);"),
    ]
