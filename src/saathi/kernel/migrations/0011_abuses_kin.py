"""Who is kin to somebody may say so at any time, also after a colleague had cleared her: what she says of herself wins."""

from django.db import migrations

_AGAIN = """
CREATE FUNCTION house.step_back(p_id uuid, p_survivor uuid) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE made uuid;
BEGIN
    IF house.actor() IS NULL OR house.only() IS NOT NULL OR house.held(p_survivor) = 0 THEN
        RAISE EXCEPTION 'access refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO kernel_conflict AS c VALUES (p_id, house.actor(), p_survivor, 'kin', NULL)
    ON CONFLICT (actor, survivor, kind) DO UPDATE SET cleared_at = NULL RETURNING c.id INTO made;
    RETURN made;
END $$;
REVOKE ALL ON FUNCTION house.step_back(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.step_back(uuid, uuid) TO saathi_app, saathi_jobs;
ALTER FUNCTION house.step_back(uuid, uuid) OWNER TO saathi_definer;
"""


class Migration(migrations.Migration):
    dependencies = [("kernel", "0010_door")]
    operations = [migrations.RunSQL(_AGAIN, "DROP FUNCTION house.step_back(uuid, uuid)")]
