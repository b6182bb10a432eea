"""The yes a file is opened with is hers to confirm, also late; and a card of hers is hers once she says so."""

from pathlib import Path

import saathi.kernel.fields
from django.db import migrations

_SQL = Path(__file__).with_name("0008_yes.sql").read_text()
_HOLD = "house.hold(uuid, uuid, text, text, timestamptz)"
_LIVE, _RESTS = "until > now()", "(%suntil > now() OR house.rests(%sbecause))"
# Keys that are made while a yes rests are added to it too: else what was written meanwhile stayed closed for good.
_REWRITTEN = [
    (_HOLD, "entered_at = NULL", "entered_at = NULL, confirmed_at = NULL"),
    ("vault.remaining(uuid, integer)", f"a.{_LIVE}", _RESTS % ("a.", "a.")),
    ("vault.replace(uuid, integer, bytea)", f"id = p_access AND {_LIVE}", f"id = p_access AND {_RESTS % ('', '')}"),
]
_UNDO = """
ALTER TABLE survivors_consent DROP CONSTRAINT survivors_consent_proof_check, ADD CONSTRAINT survivors_consent_proof_check
    CHECK (proof IN ('own_words', 'pictures', 'witness'));
DROP FUNCTION house.own(uuid), house.is_own(uuid, uuid), house.say_again(uuid, uuid), house.rests(uuid),
    house.door(uuid);
DROP INDEX survivors_consent_unconfirmed;
ALTER TABLE kernel_holder DROP COLUMN confirmed_at;
CREATE FUNCTION house.door(p_survivor uuid)
RETURNS TABLE (opened_at timestamptz, until timestamptz, entered_at timestamptz, is_open boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT h.opened_at, h.until, h.entered_at, h.token <> '' AND h.until > now() FROM kernel_holder h
   WHERE h.survivor = p_survivor AND house.held(p_survivor) <> 0 $$;
REVOKE ALL ON FUNCTION house.door(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.door(uuid) TO saathi_app, saathi_definer;
ALTER FUNCTION house.door(uuid) OWNER TO saathi_definer;
"""


def _rewrite(function: str, was: str, now: str) -> str:
    return f"SELECT house.rewrite('{function}', $was${was}$was$, $now${now}$now$);"


class Migration(migrations.Migration):
    dependencies = [("survivors", "0007_consent"), ("kernel", "0010_door"), ("vault", "0003_rotation")]
    operations = [
        migrations.AlterField(
            model_name='consent',
            name='proof',
            field=saathi.kernel.fields.Word(choices=[('own_words', 'Her own words, written down'), ('pictures', 'She chose with pictures'), ('witness', 'A witness she chose'), ('on_file', 'As the file says that was brought')], max_length=12),
        ),
        migrations.RunSQL(_SQL, _UNDO),
        *(migrations.RunSQL(_rewrite(function, was, now), _rewrite(function, now, was))
          for function, was, now in _REWRITTEN),
    ]
