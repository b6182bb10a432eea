"""Her yes to a handover is asked for by PostgreSQL, too; what was said when both sides met stands with her plan; a recall
closes what came along; and she reads where a sealed file is that carries her."""

from pathlib import Path

from django.db import migrations, models

import saathi.kernel.records
from saathi.kernel.resealing import Reseal
from saathi.kernel.sections import Section

_ARRIVES = Path(__file__).with_name("her_yes.sql")
_RECALLED = Path(__file__).with_name("recalled.sql")
_BEFORE = Path(__file__).with_name("recalled_before.sql")
_NOT_ASKED = "DROP TRIGGER arrives ON handovers_handover; DROP FUNCTION house.arrives_on_her_yes();"
# To her alone, on her own pages: how far the file is that carries her, and since when. Whose files they are, PostgreSQL
# shows to their organisation; she belongs to none.
_STANDS = """
CREATE FUNCTION house.crossing_stands(p_crossing uuid) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT ARRAY[o.state, coalesce(b.state, ''), (coalesce(b.state_at, o.state_at) AT TIME ZONE 'Asia/Kolkata')::date::text]
    FROM handovers_crossing c JOIN exchange_sent o ON o.id = c.offer LEFT JOIN exchange_sent b ON b.id = c.bundle
    WHERE c.id = p_crossing AND c.survivor_id = house.only() AND house.held(c.survivor_id) <> 0
$$;
GRANT SELECT ON handovers_crossing, exchange_sent TO saathi_definer;
REVOKE ALL ON FUNCTION house.crossing_stands(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.crossing_stands(uuid) TO saathi_app;
ALTER FUNCTION house.crossing_stands(uuid) OWNER TO saathi_definer;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("handovers", "0005_papers"),
        ("cases", "0020_papers_carried"),
        ("exchange", "0002_walls"),
        ("links", "0006_else"),
        ("vault", "0003_rotation"),
    ]

    operations = [
        migrations.RunSQL(_ARRIVES.read_text(), _NOT_ASKED),
        migrations.AlterField(
            model_name="handover",
            name="meeting_words",
            field=saathi.kernel.records.Sealed(blank=True, default=b"", section=8),
        ),
        Reseal("handovers_handover", "meeting_words", Section.CARD, Section.PLAN),
        migrations.AddField("arrival", "recalled_at", models.DateTimeField(null=True)),
        migrations.AddField("camealong", "closed_at", models.DateTimeField(null=True)),
        migrations.AddConstraint(
            "camealong",
            models.CheckConstraint(
                name="came_along_closed_is_empty",
                condition=models.Q(closed_at=None) | models.Q(on=None, code="", more="", words=b""),
            ),
        ),
        migrations.RunSQL(_RECALLED.read_text(), _BEFORE.read_text()),
        migrations.AddField("crossing", "place", saathi.kernel.records.Sealed(blank=True, default=b"", section=1)),
        migrations.AddField("arrival", "place", saathi.kernel.records.Sealed(blank=True, default=b"", section=1)),
        migrations.RunSQL(_STANDS, "DROP FUNCTION house.crossing_stands(uuid);"),
    ]
