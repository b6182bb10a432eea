"""Professions of offices that answer for what they owe."""

import saathi.kernel.fields
from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('orgs', '0007_deskwork'),
    ]

    operations = [
        migrations.AlterField(
            model_name='cohort',
            name='profession',
            field=saathi.kernel.fields.Word(choices=[('case_worker', 'Case worker'), ('counsellor', 'Counsellor'), ('superintendent', 'Superintendent'), ('house_mother', 'House mother'), ('lawyer', 'Lawyer'), ('doctor', 'Doctor'), ('community_worker', 'Community worker'), ('programme_manager', 'Programme manager'), ('analyst', 'Analyst'), ('administrator', 'Administrator'), ('committee_member', 'Committee member'), ('protection_officer', 'Protection officer'), ('legal_officer', 'Officer of legal services'), ('police_officer', 'Police officer'), ('department_officer', 'Officer of a department'), ('task_force_member', 'Member of a task force')], max_length=24),
        ),
        migrations.AlterField(
            model_name='person',
            name='profession',
            field=saathi.kernel.fields.Word(choices=[('case_worker', 'Case worker'), ('counsellor', 'Counsellor'), ('superintendent', 'Superintendent'), ('house_mother', 'House mother'), ('lawyer', 'Lawyer'), ('doctor', 'Doctor'), ('community_worker', 'Community worker'), ('programme_manager', 'Programme manager'), ('analyst', 'Analyst'), ('administrator', 'Administrator'), ('committee_member', 'Committee member'), ('protection_officer', 'Protection officer'), ('legal_officer', 'Officer of legal services'), ('police_officer', 'Police officer'), ('department_officer', 'Officer of a department'), ('task_force_member', 'Member of a task force')], max_length=24),
        ),
    ]
