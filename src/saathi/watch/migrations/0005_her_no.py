"""What she asks about who looked: asked at her table alone, answered by whoever looks after data, changed by nobody."""

import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

from saathi.kernel.guard import keeping

# She and whoever sits with her read it there, but for the person it is about, unless that is who sits with her. Away
# from her table only whoever answers reads it (house.looks_at: of that organisation, and never the person herself).
_WALLS = """
ALTER TABLE watch_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE watch_question FORCE ROW LEVEL SECURITY;
REVOKE ALL ON watch_question FROM saathi_app, saathi_jobs;
GRANT SELECT, INSERT, UPDATE ON watch_question TO saathi_app, saathi_jobs;
GRANT SELECT ON watch_question TO saathi_dump;
CREATE POLICY reads ON watch_question FOR SELECT TO saathi_app, saathi_jobs USING (
    CASE WHEN (SELECT house.only()) IS NULL THEN house.looks_at(organisation, person)
    ELSE survivor_id = (SELECT house.only()) AND (person <> (SELECT house.actor()) OR asked_by = (SELECT house.actor()))
        AND EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = watch_question.survivor_id) END);
CREATE POLICY adds ON watch_question FOR INSERT TO saathi_app, saathi_jobs WITH CHECK (
    survivor_id = (SELECT house.only()) AND asked_by = (SELECT house.actor()) AND answered_at IS NULL
    AND EXISTS (SELECT 1 FROM kernel_access a WHERE a.survivor = watch_question.survivor_id));
CREATE POLICY changes ON watch_question FOR UPDATE TO saathi_app, saathi_jobs
    USING ((SELECT house.only()) IS NULL AND house.looks_at(organisation, person))
    WITH CHECK (house.looks_at(organisation, person) AND answered_by = (SELECT house.actor()));
"""
_OPEN = """
DROP POLICY changes ON watch_question; DROP POLICY adds ON watch_question; DROP POLICY reads ON watch_question;
ALTER TABLE watch_question NO FORCE ROW LEVEL SECURITY; ALTER TABLE watch_question DISABLE ROW LEVEL SECURITY;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('survivors', '0006_her_no'),
        ('watch', '0004_danger_search'),
    ]

    operations = [
        migrations.CreateModel(
            name='Question',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('organisation', models.UUIDField()),
                ('person', models.UUIDField()),
                ('act', saathi.kernel.fields.Code(max_length=32)),
                ('looked_at', models.DateTimeField()),
                ('asked_at', models.DateTimeField()),
                ('asked_by', models.UUIDField()),
                ('due_on', models.DateField()),
                ('answer', saathi.kernel.fields.Word(choices=[('work', 'It was work with her'), ('cover', 'She stood in for somebody'), ('law', 'A law or an order asked for it'), ('mistake', 'It was a mistake. It was spoken about.'), ('wrong', 'It should not have been. Something was done about it.')], default='', max_length=12)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=None)),
                ('answered_at', models.DateTimeField(null=True)),
                ('answered_by', models.UUIDField(null=True)),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='questions', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('answer', ''), ('answered_at__isnull', True), ('answered_by__isnull', True)), models.Q(('answered_at__isnull', False), ('answered_by__isnull', False), models.Q(('answer', ''), _negated=True)), _connector='OR'), name='answered_by_somebody')],
            },
        ),
        migrations.RunSQL(_WALLS, _OPEN),
        keeping("watch_question", may_change=("answer", "words", "answered_at", "answered_by")),
    ]
