"""Flags, closed by their section; and lists that a team may share: read by its members, changed by their owner alone."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

from saathi.kernel.guard import guard

SHARED = """
CREATE POLICY shared ON cases_savedview FOR SELECT TO saathi_app, saathi_jobs
    USING (team = ANY ((SELECT house.subjects())::uuid[]));
ALTER POLICY mine ON cases_savedview
    WITH CHECK (actor = house.actor() AND (team IS NULL OR team = ANY ((SELECT house.subjects())::uuid[])));
"""
ALONE = """
DROP POLICY shared ON cases_savedview;
ALTER POLICY mine ON cases_savedview WITH CHECK (actor = house.actor());
"""


class Migration(migrations.Migration):
    dependencies = [("cases", "0012_notes"), ("survivors", "0003_danger")]
    operations = [
        migrations.CreateModel(
            name="Flag",
            fields=[
                ("id", models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ("section", models.IntegerField()),
                ("reason", saathi.kernel.fields.Word(choices=[("danger", "Someone may be looking for her"), ("alone", "She asked not to be left alone now"), ("unwell", "She needs medical care now"), ("language", "Nobody here speaks her language: bring an interpreter"), ("hearing", "A hearing is near"), ("do_not_move", "Do not move her before this is settled"), ("family", "Ask her before anyone talks to her family"), ("look_again", "Look at her plan again with her")], max_length=16)),
                ("words", saathi.kernel.records.Sealed(blank=True, default=b"", section="section")),
                ("raised_on", models.DateField()),
                ("raised_by", models.UUIDField()),
                ("until_on", models.DateField()),
                ("lowered_at", models.DateTimeField(null=True)),
                ("lowered_by", models.UUIDField(null=True)),
                ("survivor", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="flags", to="survivors.survivor")),
            ],
            options={
                "base_manager_name": "objects",
                "indexes": [models.Index(condition=models.Q(("lowered_at", None)), fields=["survivor", "until_on"], name="flags_up")],
                "constraints": [models.CheckConstraint(condition=models.Q(("until_on__gte", models.F("raised_on"))), name="a_flag_ends_later")],
            },
        ),
        guard("cases_flag", section="section"),
        migrations.AddField("savedview", "team", models.UUIDField(null=True)),
        migrations.RunSQL("CREATE INDEX cases_savedview_shared ON cases_savedview (team) WHERE team IS NOT NULL", migrations.RunSQL.noop),
        migrations.RunSQL(SHARED, ALONE),
    ]
