"""Incidents and responses, closed at once; and groups of incidents by place in which nobody can be found."""

import django.contrib.postgres.fields
import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

from saathi.kernel.guard import guard, keeping
from saathi.kernel.sections import Section

# What she said she wants is written once: neither grant nor policy lets anyone change it.
_ONCE = "DROP POLICY changes ON stigma_wish; REVOKE UPDATE ON stigma_wish FROM saathi_app, saathi_jobs;"
# guard() drops the policy when it is taken back.
_AGAIN = "CREATE POLICY changes ON stigma_wish FOR UPDATE TO saathi_app, saathi_jobs USING (false);"

# Of every organisation together. Whole months by the day it was written here, each when it has been over for 30 days:
# months are put together until they hold 11 incidents of 11 people, then the next group begins. What came later never
# changes a group that was shown, so that two looks at different times cannot be subtracted from each other.
_GROUPS = """
GRANT SELECT ON stigma_incident TO saathi_definer;
CREATE FUNCTION house.place_groups(p_what text)
RETURNS TABLE (district text, kind text, since date, until date, n integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE of_month record; people uuid[] := '{}';
BEGIN
    IF house.organisation() IS NULL OR p_what <> 'stigma' THEN
        RETURN;
    END IF;
    n := 0;
    FOR of_month IN
        SELECT i.district AS place, i.by_whom AS whom, date_trunc('month', i.written_at)::date AS month,
               count(*)::integer AS times, array_agg(DISTINCT i.survivor_id) AS whose
        FROM stigma_incident i
        WHERE date_trunc('month', i.written_at) + interval '1 month 30 days' <= current_date
        GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    LOOP
        IF district IS DISTINCT FROM of_month.place OR kind IS DISTINCT FROM of_month.whom THEN
            district := of_month.place; kind := of_month.whom; since := NULL; n := 0; people := '{}';
        END IF;
        since := coalesce(since, of_month.month);
        n := n + of_month.times;
        people := people || of_month.whose;
        IF n >= 11 AND (SELECT count(DISTINCT one) >= 11 FROM unnest(people) AS one) THEN
            until := (of_month.month + interval '1 month - 1 day')::date;
            RETURN NEXT;
            since := NULL; n := 0; people := '{}';
        END IF;
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION house.place_groups(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.place_groups(text) TO saathi_app, saathi_jobs;
ALTER FUNCTION house.place_groups(text) OWNER TO saathi_definer;
"""


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('survivors', '0007_consent'),
    ]

    operations = [
        migrations.CreateModel(
            name='Incident',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('by_whom', saathi.kernel.fields.Word(choices=[('family', 'Family'), ('in_laws', 'In-laws'), ('neighbours', 'Neighbours'), ('village', 'Village council or elders'), ('school', 'School or course'), ('office', 'A government office'), ('employer', 'Employer or people at work'), ('service', 'A hospital, a bank or another service'), ('our_own', 'Somebody of an organisation that should help her'), ('police', 'Police or a court'), ('media', 'Newspaper, television or the internet'), ('other', 'Somebody else')], max_length=12)),
                ('place', saathi.kernel.fields.Word(choices=[('home', 'At home'), ('street', 'In the street, at the well, in the market'), ('school', 'At a school or course'), ('work', 'At work'), ('office', 'In an office'), ('health', 'In a hospital or health centre'), ('police', 'At a police station or court'), ('shelter', 'In a home or shelter'), ('online', 'On a phone or the internet'), ('other', 'Somewhere else')], max_length=8)),
                ('district', saathi.kernel.fields.PlaceCode(max_length=12)),
                ('on', models.DateField()),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('language', saathi.kernel.fields.LanguageCode(max_length=8)),
                ('wants', saathi.kernel.fields.Word(choices=[('quiet', 'Hold out quietly, and feel stronger'), ('ally', 'Have somebody stand beside her'), ('explain', 'Have it explained to those who did it'), ('complain', 'Complain where it can be complained about'), ('law', 'Go to law'), ('nothing', 'Nothing now')], max_length=8)),
                ('wants_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('wants_on', models.DateField()),
                ('not_told', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('state', saathi.kernel.fields.Word(choices=[('heard', 'She told it'), ('going_on', 'Something is being done, as she wants it'), ('resting', 'It rests, as she wants it'), ('ended', 'It has ended for her')], default='heard', max_length=8)),
                ('act_by_on', models.DateField(null=True)),
                ('papers', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None)),
                ('outcome', saathi.kernel.fields.Word(choices=[('better', 'It is better now'), ('same', 'It is as it was'), ('worse', 'It is worse now'), ('not_said', 'She does not want to say')], default='', max_length=8)),
                ('outcome_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('ended_on', models.DateField(null=True)),
                ('organisation', models.UUIDField()),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='incidents', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='Response',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('what', saathi.kernel.fields.Word(choices=[('talk', 'Speak it over with her, and what she can say'), ('group', 'Bring it to her peer group, as far as she wants'), ('go_along', 'Go along with her'), ('find_ally', 'Ask somebody she trusts to stand beside her'), ('explain', 'Speak with those who did it'), ('story', 'Correct a false story, without her name'), ('complaint', 'Write a complaint that she signs'), ('lawyer', 'Ask a lawyer what the law gives her'), ('report', 'Go with her to the police or a court')], max_length=12)),
                ('who', saathi.kernel.fields.Word(choices=[('her', 'She herself'), ('worker', 'The worker who writes this'), ('together', 'She and a worker'), ('ally', 'Somebody she trusts'), ('lawyer', 'Her lawyer')], max_length=8)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('state', saathi.kernel.fields.Word(choices=[('proposed', 'Put before her'), ('agreed', 'She said yes to it'), ('said_no', 'She said no to it'), ('done', 'Done'), ('stopped', 'She stopped it')], default='proposed', max_length=8)),
                ('by_on', models.DateField()),
                ('agreed_on', models.DateField(null=True)),
                ('moved_on', models.DateField(null=True)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('end_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('incident', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='responses', to='stigma.incident')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='responses', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.AddIndex(
            model_name='incident',
            index=models.Index(fields=['survivor', 'on'], name='incidents_of_hers'),
        ),
        migrations.AddIndex(
            model_name='incident',
            index=models.Index(condition=models.Q(('act_by_on__isnull', False)), fields=['organisation', 'act_by_on'], name='incidents_due'),
        ),
        migrations.AddConstraint(
            model_name='incident',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('act_by_on', None), ('ended_on__isnull', False), ('state', 'ended'), models.Q(('outcome', ''), _negated=True)), models.Q(models.Q(('state', 'ended'), _negated=True), ('ended_on', None), ('outcome', '')), _connector='OR'), name='ended_by_her_word'),
        ),
        migrations.AddConstraint(
            model_name='incident',
            constraint=models.CheckConstraint(condition=models.Q(('state', 'ended'), models.Q(('act_by_on', None), ('wants', 'nothing')), ('act_by_on__isnull', False), _connector='OR'), name='what_she_wants_has_its_day'),
        ),
        migrations.AddConstraint(
            model_name='response',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state__in', ['agreed', 'done']), _negated=True), ('agreed_on__isnull', False), _connector='OR'), name='nothing_without_her_yes'),
        ),
        migrations.CreateModel(
            name='Wish',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('wants', saathi.kernel.fields.Word(choices=[('quiet', 'Hold out quietly, and feel stronger'), ('ally', 'Have somebody stand beside her'), ('explain', 'Have it explained to those who did it'), ('complain', 'Complain where it can be complained about'), ('law', 'Go to law'), ('nothing', 'Nothing now')], default='', max_length=8)),
                ('outcome', saathi.kernel.fields.Word(choices=[('better', 'It is better now'), ('same', 'It is as it was'), ('worse', 'It is worse now'), ('not_said', 'She does not want to say')], default='', max_length=8)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section=512)),
                ('on', models.DateField()),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('incident', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='wishes', to='stigma.incident')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='wishes_of_incidents', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('outcome', ''), models.Q(('wants', ''), _negated=True)), models.Q(('wants', ''), models.Q(('outcome', ''), _negated=True)), _connector='OR'), name='a_wish_or_an_end')],
            },
        ),
        guard("stigma_incident", section=Section.SAFETY),
        guard("stigma_response", section=Section.SAFETY),
        guard("stigma_wish", section=Section.SAFETY),
        migrations.RunSQL(_ONCE, _AGAIN),
        # What she told stays as she told it.
        keeping("stigma_incident", may_change=(
            "survivor_id", "wants", "wants_words", "wants_on", "state", "act_by_on", "papers", "outcome",
            "outcome_words", "ended_on",
        )),
        migrations.RunSQL(_GROUPS, "DROP FUNCTION house.place_groups(text);"),
    ]
