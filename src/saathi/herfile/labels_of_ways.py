"""What the columns of home studies and ways home are called where she reads them."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

from .kinds import Words

OF_WAYS: Mapping[str, Words] = {
    "able": _("Can they look after me"),
    "asked": _("What was asked there"),
    "at_step": _("Where it stands"),
    "code": _("Which step"),
    "cover": _("What is said there instead"),
    "ended_on": _("Ended on"),
    "family_words": _("What they said"),
    "hidden": _("What must stay unsaid"),
    "is_told": _("Had I heard what was found"),
    "issued_on": _("From which day"),
    "may_meet": _("Who may be met"),
    "met": _("Who was met"),
    "not_done": _("Why nobody was visited"),
    "options_by_on": _("Other ways lie before me by"),
    "options_on": _("Other ways lay before me on"),
    "permit_promise": _("Who asks for a new permit"),
    "permit_until_on": _("My travel permit ends on"),
    "questions": _("What may be asked there"),
    "risk": _("Would I be safe there"),
    "since_on": _("Since"),
    "study": _("Which visit"),
    "towards": _("With whom I would live"),
    "travels_on": _("I travel on"),
    "visited_on": _("The visit was on"),
    "wants_to_go": _("Do I want to go"),
    "way": _("Which way home"),
    "where": _("Where I want to go"),
    "where_words": _("Where, in my words"),
    "why_able": _("How that is known"),
    "why_risk": _("How they know whether it is safe"),
    "why_willing": _("How they know whether I am wanted"),
    "willing": _("Do they want me there"),
    "wish": _("Do I want to live there"),
}
