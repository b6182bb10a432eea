"""Words of the data files' codes: what a visit may ask, what must stay unsaid, and the ways that lie open instead."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = dict[str, str | Promise]

QUESTIONS: Words = {
    "who_lives_there": _("Who lives there, and who sleeps where"),
    "room_for_her": _("Whether there is room for her, and a door that shuts"),
    "money_and_food": _("Whether there is enough to eat, and who earns"),
    "school_near": _("School or a course near there"),
    "health_near": _("A doctor or a health centre near there"),
    "work_near": _("Work that she could do near there"),
    "want_her": _("Whether they want her to live there"),
    "what_they_expect": _("What they would expect of her"),
    "marriage_plans": _("Whether they plan a marriage for her"),
    "harm_at_home": _("Whether anybody is beaten or hurt there"),
    "debts": _("Whether the family owes money, and to whom"),
    "who_sent_her": _("Whether those who sent her away still come there"),
    "neighbours_talk": _("What neighbours say, and how they would treat her"),
}

HIDDEN: Words = {
    "why_away": _("Why she was away, and what happened to her"),
    "the_case": _("That there is a case, with police or a court"),
    "where_she_is": _("Where she is now, and who looks after her"),
    "her_health": _("Anything about her health"),
    "her_child": _("That she has a child, or is to have one"),
    "her_money": _("That there is money, or may be"),
    "her_relations": _("With whom she lives or lived"),
}
