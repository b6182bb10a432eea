"""Her words for what the data names by a code: what it is about, what is done, what she can do, on whom it waits.

Each says "I": the staff pages speak of her, these are hers. A sentence has at most twelve words.
"""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = dict[str, str | Promise]

KINDS: Words = {
    "in_criminal_case": _("The court and the police"),
    "bd_criminal_case": _("The court and the police in Bangladesh"),
    "in_interim": _("The first money that is due to me"),
    "in_final": _("Money that is due to me"),
    "in_pocso_sum": _("Money from the Special Court"),
    "in_special_relief": _("Money for food, clothes and travel"),
    "bd_compensation": _("Money that is due to me in Bangladesh"),
    "identity_paper": _("A paper in my name"),
    "bd_return": _("My way back to Bangladesh"),
    "in_return": _("My way back home"),
    "in_home_study": _("The visit to my home"),
}
DRAWN = {
    "in_criminal_case": "court_house",
    "bd_criminal_case": "court_house",
    "identity_paper": "help_papers",
    "bd_return": "choice_go_home",
    "in_return": "choice_go_home",
    "in_home_study": "help_home",
}
MONEY = "help_money"
# What an office said to what it owes me.
REPLIES: Words = {
    "granted": _("%(day)s: the office said yes."),
    "partly": _("%(day)s: the office said yes to a part."),
    "more": _("%(day)s: the office needs something first."),
    "refused": _("%(day)s: the office said no."),
}

STAGES: Words = {
    "fir": _("The police wrote it down"),
    "complaint": _("The case began"),
    "statement": _("I spoke to a magistrate"),
    "charge_sheet": _("The police gave their report to the court"),
    "charged": _("The court said what it will judge"),
    "trial": _("The court began"),
    "testimony": _("I spoke in court"),
    "judgment": _("The court decided"),
    "appeal": _("A higher court looks again"),
    "told": _("I was told that it is due to me"),
    "wanted": _("I said yes"),
    "gathered": _("The papers are together"),
    "filed": _("It was asked for"),
    "recommended": _("The committee asked for it"),
    "inquiry": _("The office looks at it"),
    "approved": _("The office said yes"),
    "awarded": _("A sum was decided"),
    "paid": _("The money is in my hands"),
    "received": _("The paper is in my hands"),
    "refused": _("The office said no"),
    "appealed": _("We asked to look again"),
    "sum_stands": _("The sum stayed the same"),
    "disclosed": _("I said where I am from"),
    "interviewed": _("We talked about my home"),
    "requested": _("The home asked the state"),
    "sent_to_mission": _("The papers went to the High Commission"),
    "met_by_mission": _("The High Commission talked with me"),
    "verified": _("My country was confirmed"),
    "family_heard": _("My family was asked"),
    "permit_given": _("The travel paper was given"),
    "cleared": _("Court and police agreed to my travel"),
    "scheduled": _("The day of travel is set"),
    "handed_over": _("I crossed the border"),
    "return_asked": _("I asked to go back"),
    "transfer_ordered": _("My move was decided"),
    "escort_named": _("It is known who travels with me"),
    "pre_release": _("We planned what comes afterwards"),
    "set_out": _("I was on the way"),
    "arrived": _("I arrived"),
    "study_ordered": _("A visit to my home was asked for"),
    "study_sent": _("My district was asked to visit"),
    "family_visited": _("My family was visited"),
    "study_filed": _("The report was given"),
}

DOORS: Words = {
    "copy_of_fir": _("I may ask for a free copy, in my language."),
    "woman_magistrate": _("I may ask for a woman magistrate, and for company."),
    "copy_of_report": _("I may have a copy of the police report."),
    "own_lawyer": _("I may have my own lawyer. It costs me nothing."),
    "by_video": _("I may ask to be heard by video."),
    "appeal_judgment": _("I may ask a higher court to look again."),
    "legal_aid": _("I may ask the legal aid committee for a free lawyer."),
    "free_lawyer": _("I may ask for a free lawyer."),
    "say_yes_or_no": _("I may say yes or no. I may change my mind."),
    "no_empty_fund": _("I may ask again. An empty fund is no answer."),
    "own_account": _("I may have it in an account of my own."),
    "company_there": _("I may choose who goes with me."),
    "keep_receipt": _("I may keep the receipt, and ask why it takes long."),
    "keeps_it": _("The paper is mine. I decide who sees it."),
    "say_where_she_goes": _("I may say where I want to go."),
    "what_family_hears": _("I choose what my family is told."),
    "talk_alone": _("I may ask somebody to sit beside me there."),
    "another_place": _("I may choose to live somewhere else."),
    "see_permit": _("I may see the travel paper. It can be given again."),
    "heard_by_video": _("I may ask the court to hear me by video."),
    "own_copy": _("I carry my own papers, my money and a copy."),
    "choose_worker": _("I may choose who helps me near home."),
    "what_stays_unsaid": _("I may say what my family must not hear."),
    "hear_and_correct": _("I may hear the report, and say what is wrong."),
    "ask_committee": _("I may ask the committee about it."),
    "high_court": _("I may ask the High Court, with a free lawyer."),
    "sessions_court": _("I may ask a higher court, with a free lawyer."),
    "childrens_court": _("I may ask the Children's Court to look again."),
    "choose_escort": _("I may say who should travel with me."),
    "choose_meeting": _("I may choose where we meet, or say no."),
    "attend_review": _("I may sit there, or send my words."),
    "write_her_part": _("I may say what I want in it."),
    "superintendent_of_police": _("I may write to the Superintendent of Police."),
    "state_legal_services": _("I may ask the State Legal Services Authority."),
    "special_court": _("My lawyer may tell the Special Court."),
    "district_legal_services": _("I may ask the District Legal Services Authority."),
    "witness_authority": _("I may ask to be protected meanwhile."),
    "bd_tribunal": _("I may ask the tribunal to look at it."),
    "ask_where_papers_lie": _("I may ask which office holds my papers."),
}
ANY_DOOR = _("I may ask what I can do. Somebody finds out.")

OFFICES: Words = {
    "nobody": _("Nobody"),
    "her": _("Me"),
    "cwc": _("The committee for children"),
    "magistrate": _("The magistrate"),
    "court": _("The court"),
    "legal_services": _("The legal aid office"),
    "protection_unit": _("The child protection office of the district"),
    "police": _("The police"),
    "source_organisation": _("The organisation near my home"),
    "home": _("The home where I stay"),
    "task_force": _("The office for going home"),
    "mission": _("The High Commission"),
    "department": _("A government office"),
    "bank": _("The bank"),
    "hospital": _("The hospital"),
}

DATES: Words = {
    "committee": _("The committee sits"),
    "court": _("A day in court"),
    "review": _("We look at my plan again"),
    "home_visit": _("Somebody visits my home"),
    "medical": _("I see a doctor"),
    "papers": _("Papers are due"),
    "travel": _("I travel"),
    "order_ends": _("The order ends"),
}
DATES_DRAWN = {
    "committee": "committee",
    "court": "court_house",
    "review": "plan",
    "home_visit": "help_home",
    "medical": "doctor",
    "papers": "help_papers",
    "travel": "bus_stop",
    "order_ends": "calendar",
}

LANES: Words = {
    "health": _("Doctor and body"),
    "counselling": _("Talking with a counsellor"),
    "legal": _("Lawyer and court"),
    "learning": _("School and work"),
    "money": _("Money"),
    "family": _("My family"),
}
LANES_DRAWN = {
    "health": "doctor",
    "counselling": "choice_counsellor",
    "legal": "lawyer",
    "learning": "topic_school",
    "money": "help_money",
    "family": "help_family",
}

STATES: Words = {
    "idea": _("An idea"),
    "now": _("Now"),
    "later": _("Later"),
    "waiting": _("It waits"),
    "done": _("Done"),
    "dropped": _("Dropped by me"),
}
WHO: Words = {
    "hers": _("I chose this."),
    "together": _("We chose this together."),
    "for_her": _("This was chosen for me."),
}
DOERS: Words = {
    "hers": _("I do this."),
    "ours": _("Somebody who helps me does this."),
    "office": _("An office does this."),
}
# The answer that is counted, and its picture, whose words stand under it. Of four glasses none is the middle.
GLASSES = (("1", "water_little"), ("2", "water_some"), ("4", "water_much"), ("5", "water_full"))
FACES = (("1", "face_sad"), ("2", "face_low"), ("3", "face_fine"), ("4", "face_happy"), ("5", "face_very_happy"))


def word(words: Words, code: str, otherwise: str | Promise = "") -> str:
    return str(words.get(code, otherwise))
