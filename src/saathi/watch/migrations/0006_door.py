"""Cards of survivors' own pages that were made by somebody who has left: a new one is made with her (kernel 0009)."""

from pathlib import Path

from django.db import migrations

# As it was (0003), with one kind more; nothing else of it changes.
_WAS = Path(__file__).with_name("0003_orphans.sql").read_text().partition("REVOKE ALL")[0]
_BEFORE = _WAS.replace("CREATE FUNCTION", "CREATE OR REPLACE FUNCTION")
_CARDS = """
    UNION ALL SELECT 'card', count(*)::integer FROM kernel_holder h
        WHERE h.token <> '' AND h.until > now() AND h.opened_by IN (SELECT person FROM gone) $$;"""
_AFTER = _BEFORE.replace(" $$;", _CARDS)


def _as_definer(sql: str) -> str:
    return f"SET ROLE saathi_definer; {sql} RESET ROLE;"


class Migration(migrations.Migration):
    dependencies = [("watch", "0005_her_no"), ("kernel", "0010_door")]
    operations = [migrations.RunSQL(_as_definer(_AFTER), _as_definer(_BEFORE))]
