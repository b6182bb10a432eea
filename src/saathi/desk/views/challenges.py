"""The page of one challenge: her words, the door, who helps, what happened, the answer, and the two checks."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from saathi.decisions.challenges.queries import challenge as challenge_of
from saathi.kernel.access import acts
from saathi.kernel.errors import NotFound
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.queries import card
from saathi.ui.nav import Action

from .. import challenges as said
from ..queries import staff_and_places
from ..shell import offer, shown
from .person import frame

OFFERED = ("challenges.step", "challenges.helper", "challenges.tell", "challenges.conclude")


@staff
def one(request: StaffRequest, survivor: UUID, challenge: UUID) -> HttpResponse:
    her, found = card(request.actor, survivor), challenge_of(request.actor, challenge)
    if found.survivor != survivor:
        raise NotFound()
    people = [found.kept_by, found.helper, found.answered_by, *(step.written_by for step in found.steps)]
    names, places = staff_and_places(request.actor, people, [found.helper_organisation])
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
        "buttons": _buttons(request, survivor, challenge, found.is_answerer),
        "back": reverse("decisions.list", args=[survivor]),
    }
    return shown(request, "desk/challenge.html", {**frame(request, her, "decisions.list"), **values}, "people.list")


def _buttons(request: StaffRequest, survivor: UUID, challenge: UUID, is_answerer: bool) -> list[Action]:
    """What can be done next: those who decided are offered the answer and nothing else."""
    names = ("challenges.answer",) if is_answerer else OFFERED
    found = [
        button
        for name in names
        for button in offer(
            request.actor, name, challenge, reverse(name, args=[survivor, challenge]), str(acts()[name].words)
        )
    ]
    return [button for button in found if not button.sentence]
