"""The page of one challenge: her words, the door, who helps, what happened, the answer, and the two checks."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from saathi.kernel.access import acts
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui.nav import Action

from .. import challenges as said
from ..queries import ChallengePage, challenge_page
from ..shell import shown
from .person import frame

OFFERED = ("challenges.step", "challenges.helper", "challenges.tell", "challenges.conclude")
ANSWER = "challenges.answer"


@staff
def one(request: StaffRequest, survivor: UUID, challenge: UUID) -> HttpResponse:
    page = challenge_page(request.actor, survivor, challenge, (*OFFERED, ANSWER))
    found, names, places = page.challenge, page.staff, page.places
    helper, no_helper_late = said.helper_line(found, places, names)
    waits, waits_late = said.waits(found)
    values = {
        "heading": said.heading(found),
        "status": said.state(found, places),
        "words": found.her_words,
        "words_lang": found.her_language,
        "kept_from": said.told_line(found),
        "is_told": found.agreed_to_tell_on is not None,
        "helper": helper,
        "no_helper_late": no_helper_late,
        "waits": waits,
        "waits_late": waits_late,
        "facts": said.facts(found, names),
        "steps": said.steps(found, names),
        "answer": found.answer,
        "answered": said.answered_line(found, names),
        "ended": said.ended(found),
        "checks": said.checks(found, survivor),
        "may_check": request.actor.holds("challenges.check") and not found.is_answerer,
        "buttons": _buttons(page, survivor),
        "back": reverse("decisions.list", args=[survivor]),
    }
    values |= frame(request, page.card, "decisions.list")
    return shown(request, "desk/challenge.html", values, "people.list")


def _buttons(page: ChallengePage, survivor: UUID) -> list[Action]:
    """What can be done next: those who decided are offered the answer and nothing else."""
    names = (ANSWER,) if page.challenge.is_answerer else OFFERED
    return [
        Action(str(acts()[name].words), reverse(name, args=[survivor, page.challenge.id]))
        for name in names
        if page.verdicts[name].allowed
    ]
