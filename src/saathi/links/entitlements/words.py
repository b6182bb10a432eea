"""Words of the catalogue's codes: what it is, where one begins, what usually blocks it, for whom it is."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from saathi.cases.clocks.words import Words
from saathi.cases.matters.words import DOORS as MATTER_DOORS

TITLES: Words = {
    "in_interim": _("Interim compensation"),
    "in_final": _("Compensation"),
    "in_pocso_sum": _("Compensation of the Special Court"),
    "in_special_relief": _("Special relief for food, clothes and travel"),
    "mh_manodhairya": _("Manodhairya scheme of Maharashtra"),
    "in_lawyer": _("A lawyer, free of cost"),
    "in_witness": _("Protection as a witness"),
    "in_support_person": _("A support person in court"),
    "in_video": _("Being heard by video"),
    "in_aadhaar": _("Aadhaar"),
    "in_ration": _("Ration card"),
    "in_voter": _("Voter card"),
    "in_birth": _("Birth certificate"),
    "in_caste": _("Caste certificate"),
    "in_disability": _("Disability card"),
    "in_bank": _("Bank account in her own name"),
    "in_pmjay": _("Health cover Ayushman"),
    "wb_swasthya": _("Health cover Swasthya Sathi"),
    "wb_tests": _("Free medical tests for survivors"),
    "in_art": _("Free treatment at the district hospital"),
    "wb_kanyashree_year": _("Kanyashree, each school year"),
    "wb_kanyashree_18": _("Kanyashree, at 18 years"),
    "wb_lakshmir": _("Lakshmir Bhandar, each month"),
    "wb_pension": _("Pension of the State"),
    "in_school": _("Scholarship, hostel or open school"),
    "in_sponsorship": _("Sponsorship of Mission Vatsalya, each month"),
    "in_aftercare": _("After-care, each month until she is 21"),
    "in_housing": _("A house of her own"),
    "wb_housing": _("A house of her own (Banglar Bari)"),
    "in_group": _("Self-help group with a loan"),
    "in_job_card": _("Job card for paid work in the village"),
    "in_skill": _("Skill training of the government"),
    "wb_skill": _("Skill training Utkarsh Bangla"),
    "in_bonded": _("Money for whoever was in bonded labour"),
    "bd_compensation": _("Compensation of the tribunal in Bangladesh"),
    "bd_legal_aid": _("A lawyer of the legal aid committee"),
    "bd_allowance": _("Allowance of the social safety net"),
    "bd_returnee": _("Fund for those who return"),
    "bd_grant": _("Grant or animals to begin with"),
    "bd_birth": _("Birth registration and identity card of Bangladesh"),
}

# Where one begins, and with what.
STEPS: Words = {
    "claim": _("A form goes to the Legal Services Authority with the copy of the FIR, or with a paper of the police or "
               "a magistrate."),
    "court_claim": _("Her lawyer or support person asks the Special Court; it may decide at any time after the FIR."),
    "recommend": _("The committee is asked for it at the first sitting and recommends it."),
    "district_claim": _("The form goes to the District Legal Services Authority, with FIR, medical paper, statement."),
    "front_office": _("One form at the front office is enough; what she earns does not matter."),
    "threat": _("An application to the competent authority; the police then report on the threats."),
    "consent_of_hers": _("The committee names somebody, if she agrees."),
    "ask_court": _("Her lawyer asks the court that tries the case."),
    "enrol": _("She enrols with her birth paper or the order of the committee, and keeps her phone number to herself."),
    "own_household": _("She asks for a card as a household of her own."),
    "with_form": _("A form with the papers below."),
    "zero_balance": _("An account without a balance, opened by her alone or with the guardian a committee named."),
    "at_desk": _("The desk of the hospital or the block office writes her in."),
    "at_hospital": _("She goes there; nobody may ask for money."),
    "through_school": _("The school sends the form on to the block."),
    "camp": _("The form is taken at the camp of the government or at the block office."),
    "protection_unit": _("The protection unit writes the case up, and the committee makes the order."),
    "join": _("She joins a group, or begins one, at the block mission."),
    "ask_work": _("She asks for work in writing and keeps the dated receipt."),
    "certificate": _("The magistrate gives a release certificate; the money follows from it."),
    "tribunal": _("Her lawyer asks the tribunal that tries the case."),
    "at_union": _("The union council or the office of social services takes the form."),
    "with_organisation": _("An organisation near her home applies with her."),
}  # fmt: skip

# What usually stops it, so that nobody is surprised.
BLOCKS: Words = {
    "after_trial": _("She is told to come back after the trial. That is wrong: it may be asked for at once."),
    "fund_empty": _("The office says that the fund is empty. That is no legal answer."),
    "nobody_files": _("Nobody files it, because nobody was told to."),
    "rule_unused": _("The rule is hardly used: name it, and ask at the first hearing."),
    "late_notice": _("A notice speaks of 60 days. Ask for a later claim to be accepted."),
    "no_language": _("Nobody speaks her language. She may ask for an interpreter."),
    "no_report": _("The report of the police does not come."),
    "no_proof": _("She has no paper that says where she lives. The order of the committee can stand for it."),
    "household_head": _("The head of the household is asked to agree. Ask for a household of her own."),
    "joint_account": _("She is told to open it with a husband or father. She need not."),
    "family_name": _("The card is written on a man of the family."),
    "out_of_school": _("She has to be in school, and not married."),
    "income_paper": _("A paper about income is asked for."),
    "waits_order": _("It waits on the order of the committee."),
    "land": _("She has no land in her name."),
    "no_certificate": _("Without the release certificate nothing is paid."),
    "sewing_only": _("Only stitching is offered. Ask what else there is."),
    "long_way": _("The office is far, and one visit is seldom enough."),
    "slow_case": _("The case moves slowly."),
    "money_asked": _("Somebody asks for money. It is free."),
}

FOR_WHOM: Words = {
    "anyone": _("For everybody who came out of trafficking"),
    "offence": _("Where an offence against her is registered"),
    "child_offence": _("For a child against whom a sexual offence is registered"),
    "witness": _("For whoever is to speak in court"),
    "woman_or_child": _("For every woman and every child"),
    "adult": _("From 18 years"),
    "school_girl": _("For girls of 13 to 18 years who go to school and are not married"),
    "at_18": _("For young women of 18 who are in school or training and not married"),
    "woman_25": _("For women of 25 to 60 years"),
    "poor": _("For families with little income"),
    "alone": _("For women who are widowed or live alone without support"),
    "low_income_child": _("For a child whose family has little income; a child who was trafficked is named in it"),
    "left_home": _("For whoever turns 18 in a home"),
    "no_house": _("For whoever has no solid house"),
    "rural": _("For adults of a village"),
    "certified": _("For whoever has a release certificate"),
    "disabled": _("For whoever lives with a disability"),
    "caste": _("For families on the lists of castes and tribes"),
    "returned": _("For whoever came back from another country"),
    "pupil": _("For whoever learns at a school"),
    "ill": _("For whoever is ill"),
}

# Whom she may turn to where it is refused, late or too little.
DOORS: Words = {
    **MATTER_DOORS,
    "written_reason": _("She may ask for the reason in writing, and take it to the office above or to a free lawyer."),
    "district_magistrate": _("She may take it to the District Magistrate, with the receipt."),
    "own_name": _("She may say no to a card or an account on which somebody else decides."),
}

LAWS: Words = {
    "nalsa_2018": _("Compensation scheme of the National Legal Services Authority 2018"),
    "pocso_rules_2020": _("POCSO Rules 2020"),
    "manodhairya_2017": _("Manodhairya scheme as revised in 2017"),
    "legal_services_1987": _("Legal Services Authorities Act 1987"),
    "witness_2018": _("Witness Protection Scheme 2018"),
    "bnss_2023": _("Bharatiya Nagarik Suraksha Sanhita 2023"),
    "scheme": _("A scheme of the government; its terms change"),
    "wb_tests_2016": _("Order of West Bengal of 2016"),
    "vatsalya_2022": _("Mission Vatsalya guidelines 2022"),
    "jj_rules_2016": _("Juvenile Justice Model Rules 2016"),
    "bonded_2016": _("Scheme for bonded labourers 2016"),
    "pshta_2012": _("Bangladesh trafficking law of 2012"),
    "bd_ordinance_2026": _("Bangladesh ordinance on trafficking and smuggling of 2026"),
}
