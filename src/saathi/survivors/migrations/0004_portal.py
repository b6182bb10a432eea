"""What the actor holds for good is narrowed too, where she sits together with one survivor (kernel 0007)."""

from django.db import migrations

_LASTING = """
SET ROLE saathi_definer;
CREATE OR REPLACE FUNCTION house.lasting(p_survivor uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT coalesce(bit_or(sections), 0) FROM kernel_access
   WHERE survivor = p_survivor AND subject = ANY (house.subjects()) AND until > now() AND basis <> 'break_glass'{only}
     AND NOT survivor = ANY (house.kept_from())
     AND (origin <> house.origin() OR survivor = ANY (house.cleared())) $$;
RESET ROLE;
"""
_ONLY = " AND (house.only() IS NULL OR survivor = house.only())"


class Migration(migrations.Migration):
    dependencies = [("survivors", "0003_danger"), ("kernel", "0009_portal")]
    operations = [migrations.RunSQL(_LASTING.format(only=_ONLY), _LASTING.format(only=""))]
