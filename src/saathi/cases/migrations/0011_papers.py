"""Papers, the pieces they are kept in, what was done with each, and demands for them; closed at once."""

import django.contrib.postgres.fields
import django.db.models.deletion
import saathi.kernel.fields
import saathi.kernel.files
import saathi.kernel.ids
import saathi.kernel.records
from django.db import migrations, models

from saathi.kernel.guard import guard, keeping


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0010_promises'),
        ('survivors', '0002_guards'),
    ]

    operations = [
        migrations.CreateModel(
            name='Paper',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('kind', saathi.kernel.fields.Word(choices=[('order', 'Order of a court or committee'), ('fir', 'Copy of the FIR'), ('statement', 'Her statement'), ('medical', 'Medical report'), ('age', 'Paper about her age'), ('identity', 'Identity paper'), ('travel', 'Travel permit or ticket'), ('bank', 'Bank paper'), ('school', 'School or course paper'), ('letter', 'Letter or message'), ('photograph', 'Photograph'), ('recording', 'Recording of voice or film'), ('other', 'Another paper')], max_length=12)),
                ('title', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('from_whom', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('dated_on', models.DateField(null=True)),
                ('file', saathi.kernel.fields.Word(choices=[('jpeg', 'Photograph (JPEG)'), ('png', 'Picture (PNG)'), ('webp', 'Picture (WebP)'), ('pdf', 'PDF'), ('ogg', 'Voice (Opus)'), ('mp4', 'Film or voice (MP4)')], max_length=8)),
                ('pages', models.SmallIntegerField(default=0)),
                ('kilobytes', models.IntegerField()),
                ('sha256', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('is_evidence', models.BooleanField(default=False)),
                ('added_by', models.UUIDField()),
                ('added_at', models.DateTimeField()),
                ('withdrawn_on', models.DateField(null=True)),
                ('kept_until_on', models.DateField(null=True)),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='papers', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='PaperDemand',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('who', saathi.kernel.fields.Word(choices=[('police', 'Police'), ('court', 'Court or magistrate'), ('committee', 'Child Welfare Committee'), ('prosecutor', 'Public prosecutor'), ('defence', 'Lawyer of someone accused'), ('department', 'Government department'), ('commission', 'A commission'), ('mission', 'High Commission'), ('other', 'Someone else')], max_length=12)),
                ('named', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('shown', saathi.kernel.fields.Word(choices=[('court_order', 'An order of a court'), ('summons', 'A written order to bring papers (BNSS, section 94)'), ('warrant', 'A search warrant'), ('letter', 'A letter'), ('nothing', 'Nothing, only words')], max_length=12)),
                ('number', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('scope', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('came_on', models.DateField()),
                ('answer_by_on', models.DateField()),
                ('told_on', models.DateField(null=True)),
                ('told_how', saathi.kernel.fields.Word(choices=[('in_person', 'Face to face, in her language'), ('interpreter', 'With an interpreter she agreed to'), ('phone', 'By phone, as she wants to be called'), ('lawyer', 'By her lawyer')], default='', max_length=12)),
                ('why_not_told', saathi.kernel.fields.Word(choices=[('not_reached', 'She could not be reached safely yet'), ('too_unwell', 'She is too unwell today'), ('no_language', 'Nobody spoke her language'), ('forbidden', 'A court forbade in writing to tell her')], default='', max_length=12)),
                ('tell_by_on', models.DateField(null=True)),
                ('her_words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('her_language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('lawyer', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('lawyer_on', models.DateField(null=True)),
                ('answer', saathi.kernel.fields.Word(choices=[('give', 'These papers are given'), ('narrow', 'Less than was demanded is given'), ('refuse', 'Nothing is given'), ('ask_court', 'The court is asked first')], default='', max_length=12)),
                ('answered_on', models.DateField(null=True)),
                ('answered_by', models.UUIDField(null=True)),
                ('reason', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('given', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None)),
                ('next_on', models.DateField(null=True)),
                ('written_by', models.UUIDField()),
                ('written_at', models.DateTimeField()),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='paper_demands', to='survivors.survivor')),
            ],
            options={
                'abstract': False,
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='PaperPiece',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('place', models.SmallIntegerField()),
                ('piece', saathi.kernel.files.SealedPiece(blank=True, default=b'', section='section')),
                ('paper', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='pieces', to='cases.paper')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.CreateModel(
            name='PaperStep',
            fields=[
                ('id', models.UUIDField(default=saathi.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('section', models.IntegerField()),
                ('what', saathi.kernel.fields.Word(choices=[('added', 'Added'), ('opened', 'Opened'), ('moved', 'Moved to another section'), ('given', 'Given out after a demand'), ('withdrawn', 'Put away, because she wanted it')], max_length=12)),
                ('purpose', saathi.kernel.fields.Word(choices=[('with_her', 'To read it with her'), ('her_copy', 'To give her the copy that is hers'), ('court_paper', 'A paper for a court or committee'), ('lawyer', 'Her lawyer needs it'), ('health', 'Seeing a doctor'), ('identity_paper', 'Getting her an identity paper'), ('compensation', 'Claiming compensation'), ('check_paper', 'Looking whether it is the right paper'), ('legal_demand', 'Answering a demand for it')], default='', max_length=24)),
                ('words', saathi.kernel.records.Sealed(blank=True, default=b'', section='section')),
                ('language', saathi.kernel.fields.LanguageCode(default='', max_length=8)),
                ('by', models.UUIDField()),
                ('at', models.DateTimeField()),
                ('paper', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='cases.paper')),
                ('survivor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='survivors.survivor')),
            ],
            options={
                'base_manager_name': 'objects',
            },
        ),
        migrations.AddIndex(
            model_name='paper',
            index=models.Index(fields=['survivor', 'added_at'], name='cases_paper_survivo_110d90_idx'),
        ),
        migrations.AddConstraint(
            model_name='paperpiece',
            constraint=models.UniqueConstraint(fields=('paper', 'place'), name='one_piece_a_place'),
        ),
        migrations.AddIndex(
            model_name='paperstep',
            index=models.Index(fields=['paper', 'at'], name='cases_paper_paper_i_f2118a_idx'),
        ),
        guard("cases_paper", section="section"),
        guard("cases_paperpiece", section="section"),
        guard("cases_paperstep", section="section"),
        guard("cases_paperdemand", section="section"),
        # Who added a paper and when, and what was done with it, is written once. Cells change where a paper moves to
        # another section, and are sealed anew under its key.
        keeping("cases_paper", may_change=("section", "title", "from_whom", "sha256", "withdrawn_on", "kept_until_on")),
        keeping("cases_paperpiece", may_change=("section", "piece")),
        keeping("cases_paperstep", may_change=("section", "words")),
    ]
