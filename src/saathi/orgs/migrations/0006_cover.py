"""Who is away and who covers her. Everybody may read it; an organisation writes only of its own people."""

import django.db.models.deletion
import saathi.kernel.ids
from django.db import migrations, models

from saathi.kernel.guard import listing

_OWN = """organisation_id = (SELECT house.organisation())
    AND EXISTS (SELECT 1 FROM orgs_person p WHERE p.id = person_id AND p.organisation_id = orgs_cover.organisation_id)
    AND EXISTS (SELECT 1 FROM orgs_person p WHERE p.id = by_id AND p.organisation_id = orgs_cover.organisation_id)"""
CLOSE = f"""
ALTER TABLE orgs_cover ENABLE ROW LEVEL SECURITY;
ALTER TABLE orgs_cover FORCE ROW LEVEL SECURITY;
CREATE POLICY reads ON orgs_cover FOR SELECT USING (true);
CREATE POLICY adds ON orgs_cover FOR INSERT TO saathi_app, saathi_jobs WITH CHECK ({_OWN});
CREATE POLICY changes ON orgs_cover FOR UPDATE TO saathi_app, saathi_jobs
    USING (organisation_id = (SELECT house.organisation())) WITH CHECK ({_OWN});
"""
OPEN = """
DROP POLICY reads ON orgs_cover; DROP POLICY adds ON orgs_cover; DROP POLICY changes ON orgs_cover;
ALTER TABLE orgs_cover NO FORCE ROW LEVEL SECURITY; ALTER TABLE orgs_cover DISABLE ROW LEVEL SECURITY;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('orgs', '0005_try'),
    ]

    operations = [
        migrations.CreateModel(
            name='Cover',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('from_on', models.DateField()),
                ('until_on', models.DateField()),
                ('asked_by', models.UUIDField()),
                ('asked_at', models.DateTimeField()),
                ('agreed_by', models.UUIDField(null=True)),
                ('agreed_at', models.DateTimeField(null=True)),
                ('ended_on', models.DateField(null=True)),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='covering', to='orgs.person')),
                ('organisation', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='orgs.organisation')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='away', to='orgs.person')),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('until_on__gte', models.F('from_on')), models.Q(('person', models.F('by')), _negated=True)), name='a_cover_is_by_another_and_ends')],
            },
        ),
        listing("orgs_cover"),
        migrations.RunSQL(CLOSE, OPEN),
    ]
