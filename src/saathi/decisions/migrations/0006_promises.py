"""Whoever wrote down a decision that she has not been told of has promised to tell her: the promise becomes a row.

Both tables are forced, so that even their owner sees nothing: for this one transaction they are not.
"""

from django.db import migrations

PROMISE = """
ALTER TABLE cases_promise NO FORCE ROW LEVEL SECURITY;
ALTER TABLE decisions_decision NO FORCE ROW LEVEL SECURITY;
INSERT INTO cases_promise (id, survivor_id, section, kind, words, doer, doer_kind, organisation, asked_by, office, due_on,
    state, is_to_be_told, next_on, tells, written_by, written_at)
SELECT gen_random_uuid(), survivor_id, section, 'tell', '', written_by, 'person', organisation, 'us', '', tell_by_on,
    'open', true, tell_by_on, id, written_by, written_at
FROM decisions_decision WHERE told_on IS NULL AND undone_at IS NULL AND tell_by_on IS NOT NULL
ON CONFLICT DO NOTHING;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE decisions_decision FORCE ROW LEVEL SECURITY;
ALTER TABLE cases_promise FORCE ROW LEVEL SECURITY;
"""


class Migration(migrations.Migration):
    dependencies = [("decisions", "0005_told"), ("cases", "0010_promises")]
    operations = [migrations.RunSQL(PROMISE, migrations.RunSQL.noop)]
