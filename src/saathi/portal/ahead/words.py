"""Her words for what the rooms below name by a code, and the picture of each. Staff read "she", here it is "I".

A sentence has at most twelve words. Where a label of staff says the same to her it stands here with the same words.
"""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from saathi.kernel.sections import Section

Words = dict[str, str | Promise]
Drawn = tuple[tuple[str, str | Promise, str], ...]  # (code, words, picture)

PARTS: dict[Section, str | Promise] = {
    Section.IDENTITY: _("My real name and my papers"),
    Section.PLACE: _("Where I live"),
    Section.PLAN: _("My plan"),
    Section.HEALTH: _("Doctor and body"),
    Section.LEGAL: _("Lawyer and court"),
    Section.FAMILY: _("My family"),
    Section.LEARNING: _("School and work"),
    Section.SAFETY: _("What keeps me safe"),
}
LASTS: Drawn = (
    ("30", _("One month"), "days_month"),
    ("91", _("Three months"), "days_season"),
    ("365", _("One year"), "days_year"),
)

# Before she is asked about a person: what she answers is kept as her words, with her yes or no.
KNOWS: Drawn = (
    ("yes", _("Yes"), "friend"),
    ("not_sure", _("Not sure"), "not_sure"),
    ("no", _("No"), "no"),
)

PLACES: Drawn = (
    ("our_office", _("At our office"), "office"),
    ("her_home", _("Where I live"), "home"),
    ("health_centre", _("At a health centre or a hospital"), "hospital"),
    ("school", _("At my school or course"), "topic_school"),
    ("group", _("Where my group meets"), "way_together"),
    ("market", _("In a market or on the way"), "market"),
    ("call", _("Not face to face: in a call"), "choice_call"),
    ("other", _("Another place"), "something_else"),
)
OFTEN: Drawn = (
    ("7", _("Every week"), "days_week"),
    ("14", _("Every two weeks"), "calendar"),
    ("30", _("Every month"), "days_month"),
    ("91", _("Every three months"), "days_season"),
    ("0", _("Only when I say so"), "my_words"),
)
FIRST: Drawn = (("7", _("In one week"), "days_week"), ("28", _("In four weeks"), "days_month"))

DOMAINS: Drawn = (
    ("safety", _("Being safe"), "safety"),
    ("legal", _("Law and rights"), "lawyer"),
    ("mind", _("How I feel inside"), "breathe"),
    ("work", _("Work, money and learning"), "topic_work"),
    ("social", _("People around me"), "choice_family"),
    ("body", _("My body and health"), "topic_health"),
)

SIGNS: Drawn = (
    ("she_said_so", _("I do not want to say"), "help_unsafe"),
    ("stranger_asks", _("Somebody from before looks for me"), "looked"),
    ("offer_of_work", _("I am offered work far away"), "choice_across"),
    ("forced", _("Somebody forces or threatens me"), "stop"),
    ("debt", _("They say that I owe them money"), "help_money"),
    ("papers_taken", _("My papers, phone or money were taken"), "rights_things"),
    ("shut_in", _("I am not let out"), "help_leave"),
    ("hurt", _("I am hurt"), "help_pain"),
)

BY_WHOM: Drawn = (
    ("family", _("Family"), "help_family"),
    ("in_laws", _("In-laws"), "choice_family"),
    ("neighbours", _("Neighbours"), "choice_near_home"),
    ("village", _("Village council or elders"), "village"),
    ("school", _("School or course"), "topic_school"),
    ("office", _("A government office"), "office"),
    ("employer", _("Employer or people at work"), "topic_work"),
    ("service", _("A hospital, a bank or another service"), "hospital"),
    ("our_own", _("Somebody who should help me"), "worker"),
    ("police", _("Police or a court"), "police"),
    ("media", _("Newspaper, television or the internet"), "choice_video"),
    ("other", _("Somebody else"), "something_else"),
)
AT: Drawn = (
    ("home", _("At home"), "home"),
    ("street", _("In the street, at the well, in the market"), "market"),
    ("school", _("At a school or course"), "topic_school"),
    ("work", _("At work"), "topic_work"),
    ("office", _("In an office"), "office"),
    ("health", _("In a hospital or health centre"), "hospital"),
    ("police", _("At a police station or court"), "police_station"),
    ("shelter", _("In a home or shelter"), "shelter"),
    ("online", _("On a phone or the internet"), "choice_call"),
    ("other", _("Somewhere else"), "something_else"),
)
WANTS: Drawn = (
    ("quiet", _("I hold out quietly, and grow stronger"), "breathe"),
    ("ally", _("Somebody stands beside me"), "friend"),
    ("explain", _("Have it explained to those who did it"), "help_talk"),
    ("complain", _("Complain where it can be complained about"), "rights_complaint"),
    ("law", _("Go to law"), "court_house"),
    ("nothing", _("Nothing now"), "not_now"),
)
NOW: Drawn = (
    ("better", _("It is better now"), "face_happy"),
    ("same", _("It is as it was"), "face_fine"),
    ("worse", _("It is worse now"), "face_sad"),
    ("not_said", _("I do not want to say"), "no"),
)
STEPS_DRAWN = {
    "talk": "help_talk", "group": "way_together", "go_along": "friend", "find_ally": "friend", "explain": "help_talk",
    "story": "my_words", "complaint": "rights_complaint", "lawyer": "lawyer", "report": "court_house",
}  # fmt: skip

USEFUL: Drawn = (
    ("0", _("It was of no use to me"), "water_little"),
    ("1", _("It was of some use"), "water_some"),
    ("2", _("It was of use to me"), "water_full"),
)
NEEDS: Words = {
    "health": _("Health care"),
    "counselling": _("Counselling"),
    "legal": _("Legal help"),
    "police": _("Help from the police"),
    "protection": _("Protection"),
    "school": _("School"),
    "skill": _("A course"),
    "work": _("Work"),
    "bank": _("A bank account"),
    "papers": _("A paper or an entitlement"),
    "compensation": _("Compensation"),
    "stay": _("A place to live"),
    "travel": _("Company on the way"),
    "peers": _("Other survivors"),
    "interpreter": _("An interpreter"),
    "childcare": _("Care for my child"),
    "home_visit": _("The visit to my home"),
    "joint_plan": _("Somebody near my home"),
    "take_over": _("What goes with me"),
}
NEEDS_DRAWN = {
    "health": "doctor", "counselling": "choice_counsellor", "legal": "lawyer", "police": "police",
    "protection": "safety", "school": "topic_school", "skill": "choice_training", "work": "topic_work",
    "bank": "help_money", "papers": "help_papers", "compensation": "help_money", "stay": "topic_stay",
    "travel": "bus_stop", "peers": "way_together", "interpreter": "help_talk", "childcare": "help_family",
    "home_visit": "help_home", "joint_plan": "choice_near_home", "take_over": "share",
}  # fmt: skip

# How far something that is hers is: what is said of matters with courts and offices is said here with the same words.
STATES: Words = {
    "not_told": _("This may be mine. I can ask about it."),
    "told": _("I was told that it is due to me"),
    "wants": _("I said yes"),
    "declined": _("I said no"),
    "papers": _("The papers are together"),
    "filed": _("It was asked for"),
    "inquiry": _("The office looks at it"),
    "approved": _("The office said yes"),
    "refused": _("The office said no"),
    "credited": _("The money is in my hands"),
    "disputed": _("I do not agree"),
    "appealed": _("We asked to look again"),
}
# What staff call hers by another word.
TITLES: Words = {
    "in_bank": _("A bank account in my own name"),
    "in_housing": _("A house of my own"),
    "wb_housing": _("A house of my own"),
    "in_aftercare": _("Money each month until I am 21"),
}
OFFICES: Words = {
    "us": _("Those who help me"),
    "her": _("Me"),
}

WHERE: Drawn = (
    ("family", _("To the family I grew up in"), "choice_go_home"),
    ("husband", _("To my husband or his family"), "choice_family"),
    ("relative", _("To another relative"), "go_to_relatives"),
    ("other_address", _("To another address that I name"), "place"),
    ("organisation", _("To an organisation there"), "shelter"),
)
# Steps of a way home that stand under one of hers; what has several clearances is one step to her.
WAY: Words = {
    "r0": _("I said where I am from"),
    "r1": _("We talked about my home"),
    "r2": _("The home asked the state"),
    "r3": _("The papers went to the High Commission"),
    "r4": _("The High Commission talked with me"),
    "r5": _("My country was confirmed"),
    "r6": _("My family was asked"),
    "r7": _("The travel paper was given"),
    "r8": _("Court and police agreed to my travel"),
    "r9": _("The day of travel is set"),
    "r10": _("I crossed the border"),
    "r11": _("I arrived"),
    "r12": _("We planned what comes afterwards"),
    "t0": _("I asked to go back"),
    "t1": _("The committee near my home was asked"),
    "t2": _("My move was decided"),
    "t3": _("It is known who travels with me"),
    "t4": _("My copy is ready."),
    "t5": _("My family knows that I come"),
    "t6": _("We planned what comes afterwards"),
    "t7": _("The day of travel is set"),
    "t8": _("A doctor saw me before the travel"),
    "t9": _("I was on the way"),
    "t10": _("I arrived"),
    "t11": _("I was visited where I chose"),
}


def word(words: Words, code: str, otherwise: str | Promise = "") -> str:
    return str(words.get(code, otherwise))


def named(drawn: Drawn, code: str) -> tuple[str, str]:
    """(words, picture) of a code; nothing, and a plain sign, where it is none of hers."""
    return next(((str(words), name) for one, words, name in drawn if one == code), ("", "something_else"))
