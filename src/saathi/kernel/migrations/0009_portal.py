"""The one survivor somebody sits together with, in every wall; and answers that are only shown as a group."""

from pathlib import Path

from django.db import migrations

_SQL = Path(__file__).with_name("0009_portal.sql").read_text()
_UNDO = """
DROP FUNCTION house.answered_groups(text), house.answer_in_group(text, integer);
DROP TABLE kernel_answer;
SET ROLE saathi_definer;
CREATE OR REPLACE FUNCTION house.held(p_survivor uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT coalesce(bit_or(sections), 0) FROM kernel_access
   WHERE survivor = p_survivor AND subject = ANY (house.subjects()) AND until > now()
     AND NOT survivor = ANY (house.kept_from())
     AND (origin <> house.origin() OR survivor = ANY (house.cleared())) $$;
RESET ROLE;
DROP POLICY narrowed ON kernel_draft;
DROP POLICY narrowed ON kernel_journal; DROP POLICY narrowed ON kernel_access;
DROP FUNCTION house.only();
"""


class Migration(migrations.Migration):
    dependencies = [("kernel", "0008_held")]
    operations = [migrations.RunSQL(_SQL, _UNDO)]
