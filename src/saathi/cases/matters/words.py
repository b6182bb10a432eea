"""Words of the data files' codes: which matter, which step, what she can do, which law. Data names the code."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from ..clocks.words import DOORS as CLOCK_DOORS
from ..clocks.words import LAWS as CLOCK_LAWS
from ..clocks.words import Words

KINDS: Words = {
    "in_criminal_case": _("Criminal case in India"),
    "bd_criminal_case": _("Criminal case in Bangladesh"),
    "in_interim": _("Interim compensation"),
    "in_final": _("Compensation"),
    "in_pocso_sum": _("Compensation of the Special Court"),
    "in_special_relief": _("Special relief for food, clothes and travel"),
    "bd_compensation": _("Compensation of the tribunal in Bangladesh"),
    "identity_paper": _("A paper in her own name"),
    "bd_return": _("Return from India to Bangladesh"),
    "in_return": _("Return to her district or state"),
    "in_home_study": _("Home study"),
}

PAPERS: Words = {
    "aadhaar": _("Aadhaar"),
    "birth_certificate": _("Birth certificate"),
    "ration_card": _("Ration card"),
    "voter_card": _("Voter card"),
    "caste_certificate": _("Caste certificate"),
    "disability_card": _("Disability card"),
    "bank_account": _("Bank account in her own name"),
    "health_card": _("Health card"),
    "national_id": _("National identity card of Bangladesh"),
}

STAGES: Words = {
    "fir": _("An FIR was registered"),
    "complaint": _("The case was begun"),
    "statement": _("She gave her statement to a magistrate"),
    "charge_sheet": _("The police filed their report in court"),
    "charged": _("The tribunal framed the charge"),
    "trial": _("The trial began"),
    "testimony": _("She spoke in court"),
    "judgment": _("The judgment was given"),
    "appeal": _("An appeal was made"),
    "told": _("She was told that it is due to her"),
    "wanted": _("She said that she wants it"),
    "gathered": _("The papers for it are together"),
    "filed": _("It was asked for in writing"),
    "recommended": _("The committee recommended it"),
    "inquiry": _("The office looks into it"),
    "approved": _("The office said yes"),
    "awarded": _("A sum was awarded"),
    "paid": _("The money reached her"),
    "received": _("She holds it in her hands"),
    "refused": _("The office said no"),
    "appealed": _("She contested the answer"),
    "sum_stands": _("The sum was left as it was"),
    "disclosed": _("She said where she is from"),
    "interviewed": _("She was asked about her home"),
    "requested": _("The home asked the state to send the papers"),
    "sent_to_mission": _("The papers went to the High Commission"),
    "met_by_mission": _("Someone of the High Commission spoke with her"),
    "verified": _("Her nationality was confirmed"),
    "family_heard": _("Her family was asked"),
    "permit_given": _("The travel permit was given"),
    "cleared": _("Court, police and offices let her travel"),
    "scheduled": _("The day of travel was set"),
    "handed_over": _("She crossed the border"),
    "return_asked": _("She asked to return"),
    "transfer_ordered": _("The transfer was ordered"),
    "escort_named": _("Her escort was named"),
    "pre_release": _("The plan for after was written with her"),
    "set_out": _("She set out"),
    "arrived": _("She arrived"),
    "study_ordered": _("The report on her home was ordered"),
    "study_sent": _("Her district was asked to visit"),
    "family_visited": _("Her family was visited"),
    "study_filed": _("The report was filed"),
}

DOORS: Words = {
    **CLOCK_DOORS,
    "copy_of_fir": _("She may ask for a free copy of the FIR, in her language."),
    "woman_magistrate": _("She may ask for a woman magistrate, and for someone she chooses beside her."),
    "copy_of_report": _("She may have a copy of the police report, and a free lawyer of her own."),
    "own_lawyer": _("Her own lawyer may assist the prosecutor, free of cost. The court may sit with its doors closed."),
    "by_video": _("She may ask to be heard by video, with someone she chooses beside her."),
    "appeal_judgment": _("She may appeal against an acquittal, a lesser offence, or too little compensation."),
    "legal_aid": _("She may ask the legal aid committee of her district for a free lawyer."),
    "free_lawyer": _("She may ask the Legal Services Authority for a free lawyer."),
    "say_yes_or_no": _("She may say yes or no, and change her mind later. A no costs her nothing."),
    "no_empty_fund": _("Each reminder is written down. That the fund is empty is no legal answer: she may go to the "
                       "High Court."),
    "own_account": _("She may have it in an account in her name alone. Nobody may ask her for a share of it."),
    "company_there": _("She may choose who goes with her, and keep her phone number to herself."),
    "keep_receipt": _("She may keep the receipt, and ask for the reason in writing if it takes long."),
    "keeps_it": _("The paper is hers. She decides who keeps it and who sees it."),
    "say_where_she_goes": _("She may say whether she wants to go home, stay, or ask for protection."),
    "what_family_hears": _("She chooses what her family is told."),
    "talk_alone": _("She may talk alone with them, with a counsellor and an interpreter beside her."),
    "another_place": _("She may hear what was found, and choose to live somewhere else."),
    "see_permit": _("She may see the permit and the day on which it ends. It can be given again."),
    "heard_by_video": _("If a court date is why she waits, she may ask the court to hear her by video."),
    "own_copy": _("She carries her own papers, her money and a copy of her file."),
    "choose_worker": _("She may choose her worker near home, and who learns her address."),
    "what_stays_unsaid": _("She may say what her family and neighbours must not be told."),
    "hear_and_correct": _("She may hear what the report says, correct it, and bring her own proof."),
}  # fmt: skip

LAWS: Words = {
    **CLOCK_LAWS,
    "crpc_1973": _("Code of Criminal Procedure 1973"),
    "return_agreement": _("Agreement of India and Bangladesh on return, 2015"),
    "own_rule": _("Our own rule, no law"),
}
