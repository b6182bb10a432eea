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

# Named so that it reads the same whether it was reached or lies ahead.
STAGES: Words = {
    "fir": _("FIR registered"),
    "complaint": _("Case begun"),
    "statement": _("Her statement to a magistrate"),
    "charge_sheet": _("Report of the police in court"),
    "charged": _("Charge framed by the tribunal"),
    "trial": _("Beginning of the trial"),
    "testimony": _("Her words in court"),
    "judgment": _("Judgment"),
    "appeal": _("Appeal"),
    "told": _("Telling her that it is due to her"),
    "wanted": _("Her yes"),
    "gathered": _("Papers for it together"),
    "filed": _("Application"),
    "recommended": _("Recommendation of the committee"),
    "inquiry": _("Inquiry of the office"),
    "approved": _("Yes of the office"),
    "awarded": _("Award of a sum"),
    "paid": _("Money in her hands"),
    "received": _("The paper in her hands"),
    "refused": _("No of the office"),
    "appealed": _("Answer contested"),
    "sum_stands": _("Sum left as it was"),
    "disclosed": _("Where she is from, as she says it"),
    "interviewed": _("Talk about her home"),
    "requested": _("Request of the home to the state"),
    "sent_to_mission": _("Papers with the High Commission"),
    "met_by_mission": _("Talk with the High Commission"),
    "verified": _("Nationality confirmed"),
    "family_heard": _("Her family asked"),
    "permit_given": _("Travel permit"),
    "cleared": _("Leave to travel from court, police and offices"),
    "scheduled": _("Day of travel set"),
    "handed_over": _("Border crossed"),
    "return_asked": _("Return asked for"),
    "transfer_ordered": _("Order of transfer"),
    "escort_named": _("Escort named"),
    "pre_release": _("Plan for afterwards, written with her"),
    "set_out": _("On the way"),
    "arrived": _("Arrival"),
    "study_ordered": _("Report on her home ordered"),
    "study_sent": _("Her district asked to visit"),
    "family_visited": _("Visit to her family"),
    "study_filed": _("Report filed"),
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
